"""Copies of releases in Markdown: headings, emphasis, links, lists and rules, as far as such copies use them."""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING, Final

from attrs import define, field

from unreleases.notices import NoticeCode
from unreleases.readers.addresses import safe_address
from unreleases.readers.lines import Draft, Fragment, Line, Style
from unreleases.source import Hint, RunStyle

if TYPE_CHECKING:
    from collections.abc import Sequence

    from unreleases.notices import NoticeLog

__all__ = ["is_markdown", "read_markdown"]

_HEADING: Final = re.compile(r"(#{1,6})[ \t]+(?=[^#\s])")
_ITEM: Final = re.compile(r"([-*+]|\d{1,3}[.)])[ \t]+(?=\S)")
_RULE: Final = re.compile(r"([-*_])(?:[ \t]*\1){2,}$")
_TOKEN: Final = re.compile(r"\\[\\`*_{}\[\]()#+\-.!|>~]|\*{1,2}|_{1,2}|\[|\]\(")
_LONGEST_ADDRESS: Final = 2000


def is_markdown(lines: Sequence[Line]) -> bool:
    """Tell whether a text is Markdown: one of its first lines is a heading marked with a number sign.

    Args:
        lines: The lines of the text.

    Returns:
        Whether it is.

    >>> is_markdown([Line(0, "# Council Meets")]), is_markdown([Line(0, "# # # # #")])
    (True, False)
    """
    return any(_HEADING.match(line.text) for line in lines[:4] if line.text.rstrip("# ") != "")


def read_markdown(lines: Sequence[Line], log: NoticeLog) -> list[Draft]:
    """Make blocks of a Markdown copy, without its marks.

    Args:
        lines: The lines of the text.
        log: Takes the notices.

    Returns:
        Drafts of blocks; lines without a blank line between them are one paragraph.

    >>> from unreleases.notices import NoticeLog
    >>> [draft.hint.value for draft in read_markdown([Line(0, "# Council Meets")], NoticeLog())]
    ['title']
    """
    log.add(NoticeCode.MARKUP_UNWRAPPED, "the text is a Markdown copy; its marks were read as markup")
    drafts: list[Draft] = []
    titled = False
    for line in lines:
        rule = _RULE.match(line.text)
        heading = _HEADING.match(line.text)
        item = None if rule else _ITEM.match(line.text)
        if rule:
            drafts.append(Draft.of(line))
            drafts[-1].hint = Hint.SEPARATOR
        elif heading:
            line.shorten(heading.end())
            drafts.append(_inline(line, log))
            title = not titled and len(heading.group(1)) == 1
            drafts[-1].hint = Hint.TITLE if title else Hint.HEADING
            drafts[-1].level = max(1, len(heading.group(1)) - 1)
            titled = titled or title
        elif item:
            drafts.append(_inline(line, log))
            drafts[-1].hint = Hint.LIST_ITEM
            drafts[-1].group = 1
            drafts[-1].level = min(line.indent // 2, 8)
            drafts[-1].ordered = item.group(1)[0].isdigit()
        elif drafts and line.gap == 1 and drafts[-1].hint in (None, Hint.LIST_ITEM) and not line.discard:
            _append(drafts[-1], _inline(line, log))
        else:
            if line.text.startswith("> "):
                line.shorten(2)
            drafts.append(_inline(line, log))
    return drafts


def _append(draft: Draft, further: Draft) -> None:
    shift = len(draft.fragments)
    first, *rest = further.fragments
    draft.fragments += [Fragment(first.start, first.end, " "), *rest]
    draft.styles += [
        Style(style.first + shift, style.after + shift, style.style, style.href) for style in further.styles
    ]


@define
class _Scan:
    """What the marks of one line take away and set apart, in offsets of the line."""

    removed: list[tuple[int, int]] = field(factory=list)
    styles: list[tuple[int, int, RunStyle, str | None]] = field(factory=list)


def _inline(line: Line, log: NoticeLog) -> Draft:
    draft = Draft.of(line)
    if not any(mark in line.text for mark in "*_[\\"):
        return draft
    scan = _scan(line.text, log)
    if not scan.removed:
        return draft
    scan.removed.sort()
    edges = {0, len(line.text)}
    for start, end in scan.removed:
        edges |= {start, end}
    for start, end, *_ in scan.styles:
        edges |= {start, end}
    gone = {start for start, _ in scan.removed}
    ordered = sorted(edges)
    fragments: list[Fragment] = []
    number: dict[int, int] = {}
    spaced = False
    for start, end in itertools.pairwise(ordered):
        number[start] = len(fragments)
        printed = line.text[start:end]
        words = printed.strip()
        if start in gone or not words:
            spaced = spaced or not words
            continue
        begin = line.start + start + len(printed) - len(printed.lstrip())
        apart = fragments and (spaced or not printed.startswith(words))
        fragments.append(Fragment(begin, begin + len(words), " " if apart else ""))
        spaced = not printed.endswith(words)
    number[len(line.text)] = len(fragments)
    if not fragments:
        return draft
    draft.fragments = fragments
    styles = sorted(scan.styles, key=lambda style: (style[0], -style[1]))
    draft.styles = [
        Style(number[start], number[end], style, href)
        for start, end, style, href in styles
        if number[start] < number[end]
    ]
    return draft


def _scan(text: str, log: NoticeLog) -> _Scan:
    scan = _Scan()
    open_marks: dict[str, int] = {}
    position = 0
    while match := _TOKEN.search(text, position):
        mark = match.group()
        start, position = match.span()
        if mark.startswith("\\"):
            scan.removed.append((start, start + 1))
        elif mark == "](":
            position = _link(text, start, open_marks.pop("[", None), scan, log)
        elif mark == "[":
            open_marks["["] = start
        elif (
            mark in open_marks
            and not text[start - 1].isspace()
            and not _inside_word(text, start, position, mark)
        ):
            begin = open_marks.pop(mark)
            scan.removed += [(begin, begin + len(mark)), (start, position)]
            style = RunStyle.STRONG if len(mark) == 2 else RunStyle.EMPHASIS
            if begin + len(mark) < start:
                scan.styles.append((begin + len(mark), start, style, None))
        elif (
            position < len(text)
            and not text[position].isspace()
            and not (start and text[start - 1].isalnum())
        ):
            open_marks[mark] = start
    return scan


def _inside_word(text: str, start: int, end: int, mark: str) -> bool:
    return mark[0] == "_" and end < len(text) and text[end].isalnum() and text[start - 1].isalnum()


def _link(text: str, start: int, opened: int | None, scan: _Scan, log: NoticeLog) -> int:
    """Read an address in brackets, brackets inside it counted; return where to go on."""
    depth = 1
    position = start + 2
    last = min(len(text), position + _LONGEST_ADDRESS)
    while position < last and depth:
        character = text[position]
        if character.isspace():
            break
        depth += (character == "(") - (character == ")")
        position += 1
    if opened is None or depth:
        return start + 2
    href = safe_address(text[start + 2 : position - 1])
    scan.removed += [(opened, opened + 1), (start, position)]
    if href is None:
        log.add(NoticeCode.LINK_DROPPED, "the address of a link was dropped because of its scheme")
    elif opened + 1 < start:
        scan.styles.append((opened + 1, start, RunStyle.LINK, href))
    return position
