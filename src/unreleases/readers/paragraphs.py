"""From the lines of plain text to drafts of blocks: tables, wrapped paragraphs, stanzas, single lines."""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING, Final

from attrs import define, field

from unreleases.notices import NoticeCode
from unreleases.readers.columns import find_tables, may_hold_table
from unreleases.readers.lines import Draft, Line
from unreleases.readers.mending import mend_breaks

if TYPE_CHECKING:
    from collections.abc import Sequence

    from unreleases.notices import NoticeLog

__all__ = ["draft_blocks", "join_wrapped"]

#: Typewriters and mail programs wrap at 60 to 80 columns; more is a paragraph on one line.
_WIDEST: Final = 90
_NARROWEST: Final = 40
#: How many widths are tried, from the widest line down.
_MOST_WIDTHS: Final = 16
_STOPPED: Final = re.compile(r"[.:;?!][”’\"')\]»]*$")
_MARKED: Final = re.compile(
    r"(?:[-–—•·*]{1,2}|\(?[0-9]{1,3}[.)]|\([a-z]{1,4}\)|[a-z]\))\s|[*#_=-][*#_= -]{2,}$|\*\*"
)
_BROKEN: Final = re.compile(r"([^\W\d_]+)-$")
_WORD: Final = re.compile(r"[^\W\d_]+")
#: What never stands in a stanza: symbols, times, addresses.
_FACTUAL: Final = re.compile(r"[A-Z]/\d|\d{2}/\d|@|://|:\s*\+?\(?\d|^\W*\d")


def _wrap_width(lines: Sequence[Line]) -> int | None:
    """Tell whether paragraphs are broken over lines of a fixed width.

    The evidence is in the line ends: where a text is wrapped, the first word of a line would not have fitted
    on the line before.
    """
    pairs = [(a, b) for a, b in itertools.pairwise(lines) if b.gap == 1 and not _is_aligned(a)]
    if len(pairs) < 2 or sum(line.column > _WIDEST for line in lines) * 10 > len(lines):
        return None
    columns = sorted({a.column for a, _ in pairs if _NARROWEST <= a.column <= _WIDEST}, reverse=True)
    return next((width for width in columns[:_MOST_WIDTHS] if _is_width(width, pairs)), None)


def _is_width(width: int, pairs: Sequence[tuple[Line, Line]]) -> bool:
    """Whether the line ends are explained by a width; a few longer lines are rows of a masthead or table."""
    within = [(a, b) for a, b in pairs if a.column <= width]
    if len(within) * 5 < len(pairs) * 4:
        return False
    full = [(a, b) for a, b in within if _is_full(a, b, width)]
    flowing = sum(_STOPPED.search(a.text) is None for a, _ in full)
    return len(full) >= 2 and len(full) * 2 >= len(within) and flowing * 2 >= len(full)


def _is_full(line: Line, following: Line, width: int) -> bool:
    """Tell whether the first word of the following line would not have fitted on this one."""
    return not _is_aligned(line) and line.column + 1 + len(following.text.split(" ", 1)[0]) > width


def _is_nearly_full(line: Line, width: int) -> bool:
    """Tell whether a line reaches so far that it is running text, typed with a ragged margin."""
    return not _is_aligned(line) and line.column * 5 >= width * 4


def _is_aligned(line: Line) -> bool:
    """Tell whether a line was centred or set to the right."""
    return line.indent * 2 > line.column


def join_wrapped(
    lines: Sequence[Line], width: int, text: str, log: NoticeLog, *, in_body: bool = False
) -> list[Draft]:
    """Put wrapped lines together again.

    Lines above the first wrapped paragraph (masthead, title) stay apart. Short lines inside the body that no
    wrapping explains are a stanza and keep their breaks. Lines that hang below a marker belong to its item.

    Args:
        lines: The lines of the text.
        width: The width in columns.
        text: The clean text, as evidence about broken words.
        log: Takes the notices.
        in_body: Whether a wrapped paragraph stands above.

    Returns:
        Drafts of blocks.

    >>> from unreleases.notices import NoticeLog
    >>> lines = [Line(0, "the Council met in the"), Line(23, "morning."), Line(33, "Then", gap=2)]
    >>> [len(draft.fragments) for draft in join_wrapped(lines, 25, "", NoticeLog())]
    [2, 1]
    """
    made = _Joined(text)
    drafts = made.drafts
    margin = 0
    hanging: int | None = None
    stanza = _stanza_lines(lines, width)
    for index, line in enumerate(lines):
        before = lines[index - 1] if index else None
        marked = _MARKED.match(line.text) is not None or not line.text.strip("| ")
        if before is None or line.gap != 1 or line.discard or before.discard or marked:
            drafts.append(Draft.of(line))
            margin = line.indent
            hanging = line.indent if marked else None
            continue
        if hanging is not None and line.indent > hanging + 1:
            made.join(before, line)
            continue
        full = _is_full(before, line, width)
        new_paragraph = line.indent > min(margin, before.indent) + 1
        caps = before.text.isupper() and line.text.isupper()
        margin = min(margin, line.indent)
        if full and not new_paragraph and not (caps and not in_body):
            in_body = True
            made.join(before, line)
        elif in_body and index in stanza:
            drafts[-1].join(line, "\n")
        elif (
            in_body
            and not new_paragraph
            and not _STOPPED.search(before.text)
            and (line.text[0].islower() or _is_nearly_full(before, width))
        ):
            made.join(before, line)
        else:
            drafts.append(Draft.of(line))
            margin = line.indent
            hanging = None
    if made.joined:
        log.add(NoticeCode.LINES_JOINED, f"lines wrapped at {width} columns were joined: {made.joined}")
    if made.rejoined:
        log.add(NoticeCode.HYPHEN_REJOINED, f"words broken at line ends were rejoined: {made.rejoined}")
    return drafts


@define
class _Joined:
    """Drafts whose lines are put together, and the words of the text as evidence about broken ones."""

    text: str
    drafts: list[Draft] = field(factory=list)
    joined: int = 0
    rejoined: int = 0
    _words: frozenset[str] = frozenset()

    def join(self, before: Line, line: Line) -> None:
        self.joined += 1
        draft = self.drafts[-1]
        broken = _BROKEN.search(before.text)
        if broken is None or not line.text[0].isalpha():
            draft.join(line)
            return
        if not line.text[0].islower():  # a compound of two names keeps its hyphen
            draft.join(line, "")
            return
        if not self._words:
            self._words = frozenset(match.group().casefold() for match in _WORD.finditer(self.text))
        rest = _WORD.match(line.text)
        if rest and (broken.group(1) + rest.group()).casefold() in self._words:
            last = draft.fragments[-1]
            draft.fragments[-1] = type(last)(last.start, last.end - 1, last.joiner)
            self.rejoined += 1
        draft.join(line, "")


def _stanza_lines(lines: Sequence[Line], width: int) -> frozenset[int]:
    """The lines that continue a stanza: runs of at least three lines, none of them nearly full."""
    found: set[int] = set()
    start = 0
    for index in range(1, len(lines) + 1):
        if index < len(lines) and lines[index].gap == 1 and not lines[index].discard:
            continue
        run = lines[start:index]
        if (
            len(run) >= 3
            and _is_verse(run)
            and not any(
                _is_full(a, b, width) or _is_nearly_full(a, width) for a, b in itertools.pairwise(run)
            )
        ):
            found.update(range(start + 1, index))
        start = index
    return frozenset(found)


def _is_verse(run: Sequence[Line]) -> bool:
    """Tell whether lines look like verse: short, without facts, mostly without full stops."""
    return (
        all(len(line.text) <= 80 and not _FACTUAL.search(line.text) for line in run)
        and not all(line.text.isupper() for line in run)
        and sum(bool(_STOPPED.search(line.text)) for line in run) * 2 <= len(run) + 1
        and not any(_MARKED.match(line.text) for line in run)
    )


def _join_stanzas(lines: Sequence[Line]) -> list[Draft]:
    """Make a block of every line, and one of every stanza, where lines are paragraphs.

    A stanza is a run of at least three short lines below the first long paragraph of a text that otherwise
    leaves blank lines between its paragraphs.
    """
    long = [index for index, line in enumerate(lines) if len(line.text) > 100]
    close = sum(lines[index].gap == 1 for index in long[1:])
    if not long or close * 4 > len(long):
        return [Draft.of(line) for line in lines]
    drafts = [Draft.of(line) for line in lines[: long[0] + 1]]
    run: list[Line] = []
    for line in [*lines[long[0] + 1 :], None]:
        if line is not None and run and line.gap == 1 and not line.discard:
            run.append(line)
            continue
        if len(run) >= 3 and _is_verse(run):
            drafts.append(Draft.of(run[0]))
            for further in run[1:]:
                drafts[-1].join(further, "\n")
        else:
            drafts.extend(Draft.of(single) for single in run)
        run = [line] if line is not None else []
    return drafts


def draft_blocks(lines: Sequence[Line], text: str, log: NoticeLog) -> tuple[list[Draft], int | None]:
    r"""Make drafts of blocks of lines.

    Args:
        lines: The lines of the text.
        text: The clean text, as evidence about broken words.
        log: Takes the notices.

    Returns:
        The drafts in the order of the lines; rules between the rows of a table give none. And the width at which
        paragraphs were wrapped; None where lines are paragraphs.

    >>> from unreleases.notices import NoticeLog
    >>> from unreleases.readers.lines import split_lines
    >>> text = "The desk is open:\n\nFriday      9 a.m.\nMonday      noon"
    >>> [draft.row for draft in draft_blocks(split_lines(text), text, NoticeLog())[0]]
    [None, 0, 0, 1, 1]
    """
    width = _wrap_width([line for line in lines if not line.discard])
    tables = find_tables(lines) if may_hold_table(text) else {}
    drafts: list[Draft] = []
    in_body = False
    start = 0
    for index in [*tables, len(lines)]:
        run = lines[start:index]
        if run:
            if width:
                wrapped = join_wrapped(run, width, text, log, in_body=in_body)
                in_body = in_body or any(len(draft.fragments) > 1 for draft in wrapped)
                drafts += wrapped
            else:
                drafts += mend_breaks(_join_stanzas(run), text)
        if index < len(lines):
            drafts += tables[index]
        start = index + 1
    return drafts, width
