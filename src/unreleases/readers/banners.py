"""Lines of a site above a release that was copied from it: skip links, paths, buttons, other scripts."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, Final

from attrs import evolve

from unreleases.catalogue.every_language import every_pattern, every_word
from unreleases.catalogue.organs import find_organ
from unreleases.readers.lines import Line
from unreleases.readers.site_names import is_site_name
from unreleases.source import Block, DiscardReason, Hint, RunStyle

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["discard_banners", "is_menu_word", "mark_banners", "mark_menu"]

#: A line of the site is no longer, and stands no further down.
_LONGEST: Final = 120
_DEEPEST: Final = 40
#: The lead, below which the site has no more lines, is longer, or ends as a sentence does.
_LEAD: Final = 400
_SENTENCE: Final = 60
_STOPS: Final = ".:;”»"
_FEWEST_LINKS: Final = 2
_MOST_ORGANS: Final = 3
#: What a page's markup does not know to be part of a release.
_MARKABLE: Final = frozenset({None, Hint.HEADING, Hint.LIST_ITEM})
_MARKS: Final = r"[\s|•·»›>/,;*–—-]"
#: Nothing but words of a site, and what stands between them.
_SITE: Final = rf"{_MARKS}*(?:(?:{{copies.site_words}}|PATTERNS)(?!\w){_MARKS}*)+$"
#: How the path to a page begins, alone in its line or before all its steps.
_HOME: Final = (
    r"(?P<marker>(?:\d[.)]|[•·*-])\s+)?{copies.home_words}(?:$|\s*(?P<arrow>[»›>])|\s+(?P<path>\S.*))"
)
_STEP: Final = re.compile(r"(?:[2-9][.)]|[•·*-])\s+(?=\S)")
#: Letters of the scripts of other languages in which sites have versions.
_OTHER: Final = re.compile(
    "[\u0370-\u03ff\u0400-\u052f\u0530-\u08ff\u0900-\u0eff\u1000-\u10ff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]"
)


def discard_banners(lines: list[Line]) -> list[Line]:
    """Set aside what a site prints above the release.

    Its words are known, or the line is in another script than those around it, or it is the path to the page. The
    last step of such a path, where it is printed as an item of a list, is the headline without its number.

    Args:
        lines: The lines of the text; those of the site are marked.

    Returns:
        The lines, one more where a number was cut off.

    >>> lines = [Line(0, "Skip to content"), Line(16, "Home > News"), Line(28, "Council Meets on Haiti")]
    >>> [line.text for line in discard_banners(lines) if line.discard is None]
    ['Council Meets on Haiti']
    """
    made = list(lines)
    site = _site()
    home = every_pattern(_HOME, re.IGNORECASE)
    foreign = [line for line in islice(lines, _DEEPEST) if _is_foreign(line.text)]
    if len(foreign) * 2 >= min(len(lines), _DEEPEST):
        foreign.clear()
    index = 0
    while index < min(len(made), _DEEPEST):
        line = made[index]
        length = len(line.text)
        if length > _LEAD or (length > _SENTENCE and line.text[-1] in _STOPS):
            break
        if length <= _LONGEST and line.discard is None:
            if site.match(line.text) or any(line is other for other in foreign):
                line.discard = DiscardReason.CHROME
            path = home.match(line.text)
            if path is not None:
                _discard_path(made, index, path)
        index += 1
    return made


def _site() -> re.Pattern[str]:
    patterns = "|".join(every_word("copies.site_patterns"))
    return every_pattern(_SITE.replace("PATTERNS", patterns), re.IGNORECASE)


def is_menu_word(text: str) -> bool:
    """Tell whether a line is what menus begin with: the way to the first page, or past the menu.

    Args:
        text: The line.

    Returns:
        Whether it is, in any language of the releases.

    >>> is_menu_word("Home"), is_menu_word("Skip to content"), is_menu_word("United Nations")
    (True, True, False)
    """
    known = (every_pattern(_HOME, re.IGNORECASE), _site())
    return any(pattern.fullmatch(text) for pattern in known)


def mark_banners(blocks: list[Block], text: str) -> None:
    r"""Mark what a site without a known template prints above the release: its words, and lists of links.

    Args:
        blocks: The blocks of a page; those of the site become chrome.
        text: The text into which they count.

    >>> from unreleases.spans import Span
    >>> blocks = [Block(span=Span(0, 10)), Block(span=Span(12, 20))]
    >>> mark_banners(blocks, "Breadcrumb\n\nSC/13944")
    >>> [block.hint for block in blocks]
    [<Hint.CHROME: 'chrome'>, None]
    """
    site = _site()
    menus = _menus(blocks[:_DEEPEST], text)
    for index, block in enumerate(blocks[:_DEEPEST]):
        words = block.span.of(text)
        if block.hint is Hint.TITLE or len(words) > _LEAD or (len(words) > _SENTENCE and words[-1] in _STOPS):
            break
        if block.hint not in _MARKABLE or not words or len(words) > _LONGEST:
            continue
        listed = block.hint is Hint.LIST_ITEM and block.group in menus
        named = block.hint is Hint.HEADING and _is_linked(block) and is_site_name(words)
        row = (
            block.runs
            and _is_menu(block, text)
            and not _lists_organs([run.span.of(text) for run in block.runs])
        )
        if listed or named or row or site.match(words):
            blocks[index] = evolve(block, hint=Hint.CHROME)


def _menus(blocks: Sequence[Block], text: str) -> frozenset[int | None]:
    """The lists of links; the page itself is the one item that may have none. A masthead lists an organ or two."""
    lists: dict[int | None, list[Block]] = {}
    for block in blocks:
        if block.hint is Hint.LIST_ITEM:
            lists.setdefault(block.group, []).append(block)
    return frozenset(
        group
        for group, items in lists.items()
        if any(map(_is_linked, items)) and not _lists_organs([item.span.of(text) for item in items])
    )


def _lists_organs(items: Sequence[str]) -> bool:
    """Whether a list is the masthead's: an organ or two, and a section of the site below them."""
    known = [find_organ(item) is not None for item in items]
    named = zip(items, known, strict=True)
    return (
        len(items) <= _MOST_ORGANS
        and any(known)
        and all(is_organ or is_site_name(item) for item, is_organ in named)
    )


def _is_linked(block: Block) -> bool:
    return any(run.style is RunStyle.LINK and run.span == block.span for run in block.runs)


def mark_menu(blocks: list[Block], text: str) -> None:
    """Mark the rows of links at the foot of a page, below the last words of the release.

    Args:
        blocks: The blocks of a page; those of the site become chrome.
        text: The text into which they count.

    >>> from unreleases.source import Run
    >>> from unreleases.spans import Span
    >>> links = (Run(span=Span(2, 6), style=RunStyle.LINK), Run(span=Span(11, 17), style=RunStyle.LINK))
    >>> blocks = [Block(span=Span(0, 19), runs=links)]
    >>> mark_menu(blocks, "[ Home ] [ Search ]")
    >>> blocks[0].hint
    <Hint.CHROME: 'chrome'>
    """
    for index in range(len(blocks) - 1, -1, -1):
        block = blocks[index]
        if block.hint is Hint.CHROME or not len(block.span):
            continue
        if block.hint not in _MARKABLE or not _is_menu(block, text):
            return
        blocks[index] = evolve(block, hint=Hint.CHROME)


def _is_menu(block: Block, text: str) -> bool:
    """Whether a block is two links at least, and marks between them; figures stand in references, not in menus."""
    links = [run.span for run in block.runs if run.style is RunStyle.LINK]
    words = block.span.of(text)
    if len(links) < _FEWEST_LINKS or len(words) > _LONGEST or any(map(str.isdigit, words)):
        return False
    edges = [block.span.start, *(edge for span in links for edge in (span.start, span.end)), block.span.end]
    between = (text[start:end] for start, end in zip(edges[::2], edges[1::2], strict=True))
    return not any(any(map(str.isalnum, rest)) for rest in between)


def _discard_path(lines: list[Line], index: int, path: re.Match[str]) -> None:
    """Set aside the path to the page; a single word says so only where the next step follows."""
    following = lines[index + 1] if index + 1 < len(lines) else None
    if path["arrow"]:
        lines[index].discard = DiscardReason.CHROME
        return
    printed = path["path"]
    if printed is not None:
        # the page’s own name, which ends the path, is often printed again below it
        if following is not None and printed.endswith(following.text) and len(printed) > len(following.text):
            lines[index].discard = following.discard = DiscardReason.CHROME
        return
    lines[index].discard = DiscardReason.CHROME
    step = _STEP.match(following.text) if following is not None and path["marker"] else None
    if following is None or step is None or following.gap > 1:
        return
    marker = Line(
        following.start, step[0].rstrip(), following.gap, following.indent, discard=DiscardReason.CHROME
    )
    following.shorten(step.end())
    following.gap = 1
    lines.insert(index + 1, marker)


def _is_foreign(text: str) -> bool:
    """Whether at least half of the letters of a line are of other scripts than ours."""
    if text.isascii() or _OTHER.search(text) is None:
        return False
    return len(_OTHER.findall(text)) * 2 >= sum(map(str.isalpha, text))
