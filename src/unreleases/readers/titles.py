"""The title in a page's head: whether it is the headline, and what of a headline is only the site's name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import evolve

from unreleases.readers.page_facts import PageFacts, bare_title, stated_fields
from unreleases.readers.places import Place
from unreleases.source import Block, Hint, RunStyle
from unreleases.spans import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from unreleases.readers.pen import Pen

__all__ = ["bare_headlines", "settle_titles", "write_titles"]

_ASIDE: Final = (Hint.CHROME, Hint.TAG)
#: In Python 3.11 a look-up of a member costs as much as a call.
_TITLE: Final = Hint.TITLE
#: How many blocks below the top can print the headline.
_HEAD: Final = 60
_NEAR: Final = 12
#: From how many words a line can be a headline, and how many characters one has that stands out.
_FEWEST_WORDS: Final = 4
_SHORTEST: Final = 30
_LONGEST: Final = 300
#: How a title ends that a program has cut.
_CUT: Final = ("…", "...")
#: The first paragraph is longer, and ends as sentences do; words that say little are no longer.
_LEAD: Final = 80
_STOPS: Final = ".:;”»"
_SMALL: Final = 3
#: What stands between a headline and the name of a site.
_JOINTS: Final = "|•·:»›>–—-"
_NO_LETTERS: Final = re.compile(r"[\W_]+")


def write_titles(pen: Pen, facts: PageFacts, html: str, path: str) -> int:
    r"""Write the headline and the symbol that a page's title holds, above everything else.

    Args:
        pen: Takes the blocks.
        facts: The facts of the page.
        html: The page.
        path: The path of its head.

    Returns:
        The number of blocks.

    >>> from unreleases.notices import NoticeLog
    >>> from unreleases.readers.pen import Pen
    >>> pen = Pen(NoticeLog())
    >>> write_titles(pen, PageFacts(titles=("SC/13944 - Council Meets | UN Press",)), "", "/html[1]/head[1]")
    2
    >>> pen.text
    'Council Meets\n\nSC/13944'
    """
    titles = [*facts.titles, *(words for _, words in stated_fields(html, [Hint.TITLE]))]
    bare = [bare_title(title) for title in titles]
    headline = next((headline for headline, _ in bare if headline), None)
    symbol = next((symbol for _, symbol in bare if symbol), None)
    for words in (headline, symbol):
        if words is not None:
            pen.leaf(words, Place(), f"{path}/title[1]")
    return len(pen.blocks)


def settle_titles(blocks: list[Block], count: int, text: str, *, reliable: bool = False) -> None:
    r"""Set the page's title aside where its body has a headline, or where it is none; so too with a symbol.

    Args:
        blocks: The blocks of the page; the first ones are changed in place.
        count: How many of them its title made.
        text: The text into which they count.
        reliable: Whether the site's template puts the headline into every page's title.

    >>> blocks = [Block(span=Span(0, 8)), Block(span=Span(10, 14), hint=Hint.TITLE)]
    >>> settle_titles(blocks, 1, "Untitled\n\nNews")
    >>> blocks[0].hint
    <Hint.CHROME: 'chrome'>
    """
    if not count:
        return
    below = [block for block in blocks[count:_HEAD] if block.hint not in _ASIDE]
    printed = [block.span.of(text) for block in below]
    titled = any(block.hint is _TITLE for block in below)
    fewest = _FEWEST_WORDS if not reliable else 2
    for index, block in enumerate(blocks[:count]):
        words = block.span.of(text)
        if "/" in words and " " not in words:
            aside = _is_printed(words, printed)
        elif titled or _is_printed(words, printed):
            aside = titled or words.endswith(_CUT)
        elif (headline := _headline(words, printed, below)) is not None:
            aside = True
            _mark_headline(blocks, headline)
        else:
            aside = not _is_headline(words, printed, below, fewest)
        if aside:
            blocks[index] = evolve(block, hint=Hint.CHROME)


def _is_printed(words: str, printed: Sequence[str]) -> bool:
    """Whether the letters of words stand side by side in the blocks of a page; most do so near its beginning."""
    letters = _letters(words)
    return any(letters in _letters(" ".join(part)) for part in (printed[:_NEAR], printed))


def _is_headline(title: str, printed: Sequence[str], below: Sequence[Block], fewest: int) -> bool:
    """Whether a page's title that its body does not print is a headline all the same.

    It is, if the body prints most of its words, or nothing that stands out as a headline does.
    """
    words = {_letters(word) for word in title.split()}
    if len(words) < fewest:
        return False
    shared = words & {_letters(word) for line in printed for word in line.split()}
    return len(shared) * 3 >= len(words) * 2 or not any(_stands_out(block) for block in below)


def _headline(title: str, printed: Sequence[str], below: Sequence[Block]) -> Block | None:
    """The line above the running text that is the headline rather than a title that the page does not print.

    It is, if the title is the line and the name of a site, or it stands out and says what the text is about.
    """
    for index, (block, line) in enumerate(zip(below, printed, strict=True)):
        if _is_named(title, line):
            return block
        if len(line) >= _LEAD and line[-1] in _STOPS:
            return None
        if not _stands_out(block) or line.endswith(_CUT):
            continue
        words = {_letters(word) for word in line.split() if len(word) > _SMALL}
        others = {
            _letters(word) for other in (*printed[:index], *printed[index + 1 :]) for word in other.split()
        }
        if len(words & others) * 2 >= len(words):
            return block
    return None


def _mark_headline(blocks: list[Block], headline: Block) -> None:
    """Mark the lines of the element whose first one is the headline."""
    start = next(index for index, block in enumerate(blocks) if block is headline)
    for index, block in enumerate(blocks[start:_HEAD], start):
        if block.path != headline.path:
            break
        blocks[index] = evolve(block, hint=Hint.TITLE, level=0)


def _is_named(title: str, line: str) -> bool:
    """Whether a title is a line of several words before or behind the name of a site."""
    title, line = title.casefold(), " ".join(line.casefold().split())
    if line.count(" ") + 1 < _FEWEST_WORDS:
        return False
    after = title.startswith(line) and title[len(line) :].lstrip()[:1] in _JOINTS
    return after or (title.endswith(line) and title[: -len(line)].rstrip()[-1:] in _JOINTS)


def _stands_out(block: Block) -> bool:
    """Whether a block is set apart as headlines are, and longer than the lines of mastheads."""
    apart = block.hint is Hint.HEADING or any(
        run.style is RunStyle.STRONG and len(run.span) * 10 >= len(block.span) * 9 for run in block.runs
    )
    return apart and _SHORTEST <= len(block.span) <= _LONGEST


def _letters(text: str) -> str:
    return _NO_LETTERS.sub("", text).casefold()


def bare_headlines(blocks: list[Block], text: str) -> None:
    """Take the name of the site out of headlines, and let none be one that is nothing else.

    Args:
        blocks: The blocks of the page; they are changed in place.
        text: The text into which they count.

    >>> blocks = [Block(span=Span(0, 24), hint=Hint.TITLE)]
    >>> bare_headlines(blocks, "Council Meets | UN Press")
    >>> [(str(block.hint), block.span) for block in blocks]
    [('title', Span(start=0, end=13)), ('chrome', Span(start=14, end=24))]
    """
    for index, block in enumerate(blocks):
        if block.hint is not _TITLE:
            continue
        words = block.span.of(text)
        headline, _ = bare_title(words)
        if headline is None:
            blocks[index] = evolve(block, hint=None)
        elif len(headline) < len(words) and words.startswith(headline):
            end = block.span.start + len(headline)
            rest = words[len(headline) :]
            site = Span(block.span.end - len(rest.lstrip()), block.span.end)
            runs = tuple(run for run in block.runs if run.span.end <= end)
            blocks[index : index + 1] = [
                evolve(block, span=Span(block.span.start, end), runs=runs),
                evolve(block, span=site, hint=Hint.CHROME, runs=()),
            ]
            return
