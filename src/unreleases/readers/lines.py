"""Lines of plain text, drafts of blocks, and the building of a Source from them."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from itertools import chain, repeat
from typing import TYPE_CHECKING, Final, NamedTuple

from attrs import define, field, frozen

from unreleases.notices import NoticeCode
from unreleases.source import Block, Discard, DiscardReason, Hint, Run, RunStyle, Source
from unreleases.spans import OffsetMap, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from unreleases.notices import NoticeLog
    from unreleases.readers.characters import CleanText

__all__ = ["Draft", "Fragment", "Line", "Style", "build", "split_lines"]

#: White space that is not one plain space.
_LOOSE: Final = re.compile(r"(\s{2,}|[^\S ])")


@define
class Line:
    """A line with words, without the white space around them.

    >>> Line(start=4, text="SC/12607").end
    12
    """

    #: Offset of the first character that is no white space, in the clean text.
    start: int
    text: str
    #: Line ends between this line and the one before that has words.
    gap: int = 1
    #: Columns by which it is indented.
    indent: int = 0
    #: Why it belongs to no node, if so.
    discard: DiscardReason | None = None

    @property
    def end(self) -> int:
        """Offset after the last character."""
        return self.start + len(self.text)

    @property
    def column(self) -> int:
        """The column in which the line ends."""
        return self.indent + len(self.text)

    def shorten(self, by: int) -> None:
        r"""Drop characters at the beginning, and the white space after them.

        Args:
            by: How many.

        >>> line = Line(start=0, text="> > SC/1")
        >>> line.shorten(4)
        >>> line.start, line.text
        (4, 'SC/1')
        """
        rest = self.text[by:]
        kept = rest.lstrip()
        self.start += by + len(rest) - len(kept)
        self.text = kept


def split_lines(text: str) -> list[Line]:
    r"""Cut clean text into the lines that have words.

    Args:
        text: Text whose lines end in LF.

    Returns:
        The lines, in order.

    >>> [(line.text, line.gap) for line in split_lines("one\n\n  two")]
    [('one', 0), ('two', 2)]
    """
    lines: list[Line] = []
    offset = gap = 0
    for printed in text.split("\n"):
        words = printed.strip()
        if words:
            indent = len(printed) - len(printed.lstrip()) if len(words) < len(printed) else 0
            lines.append(Line(offset + indent, words, gap, indent))
            gap = 0
        gap += 1
        offset += len(printed) + 1
    if lines:
        lines[0].gap = 0
    return lines


class Fragment(NamedTuple):
    """A stretch of the clean text that goes into a block, without white space around it.

    >>> Fragment(0, 4).joiner
    ''
    """

    start: int
    end: int
    #: What is put before it: nothing, a space, or a forced line break.
    joiner: str = ""
    #: Whether a stray line break that stood before it was mended.
    mended: bool = False


@frozen
class Style:
    """A styled stretch of a draft, counted in fragments.

    >>> Style(0, 1, RunStyle.STRONG).href is None
    True
    """

    first: int
    after: int
    style: RunStyle
    href: str | None = None


@define
class Draft:
    """A block in the making.

    >>> Draft.of(Line(start=0, text="SC/1")).fragments
    [Fragment(start=0, end=4, joiner='', mended=False)]
    """

    fragments: list[Fragment]
    gap: int = 1
    indent: int = 0
    hint: Hint | None = None
    styles: list[Style] = field(factory=list)
    level: int = 0
    group: int | None = None
    row: int | None = None
    header: bool = False
    ordered: bool = False
    value: str | None = None
    discard: DiscardReason | None = None

    @classmethod
    def of(cls, line: Line) -> Draft:
        """Make a draft of one line.

        Args:
            line: The line.

        Returns:
            A draft of its words, gap and indentation.

        >>> Draft.of(Line(start=0, text="SC/1", gap=2)).gap
        2
        """
        return cls([Fragment(line.start, line.end)], line.gap, line.indent, discard=line.discard)

    def join(self, line: Line, joiner: str = " ") -> None:
        """Put a further line after the words so far.

        Args:
            line: The line.
            joiner: What stands between.

        >>> draft = Draft.of(Line(start=0, text="one"))
        >>> draft.join(Line(start=4, text="two"))
        >>> len(draft.fragments)
        2
        """
        self.fragments.append(Fragment(line.start, line.end, joiner))


class _Writer:
    """Writes the source's text and remembers where its characters were."""

    def __init__(self, clean: CleanText) -> None:
        self.clean = clean
        self.identical = len(clean.offsets.derived) == 1
        #: Whether more than two spaces stand together anywhere, as they do before lines that are indented.
        self.wide = "   " in clean.text
        #: The words of each block; where the last one starts, and the length of them all with what parts them.
        self.blocks: list[str] = []
        self.start = 0
        self.length = 0
        #: Where stretches begin that were copied as they are, here and in the clean text.
        self.derived: list[int] = []
        self.starts: list[int] = []
        #: What was written of a block.
        self.parts: list[str] = []

    def block(self, fragments: list[Fragment]) -> list[tuple[int, int]]:
        """Write a block, and return where its fragments lie."""
        if self.blocks:
            self.length += 2
        self.start = self.length
        first = fragments[0]
        text = self.clean.text[first.start : first.end]
        if len(fragments) > 1 or not self._is_line(text):
            marks = list(map(self._fragment, fragments))
        else:
            if "  " in text:
                self._stretches(first.start, text.split("  "), repeat(2))
            else:
                self._stretch(first.start, text)
            marks = [(self.start, self.length)]
        self.blocks.append("".join(self.parts))
        self.parts.clear()
        return marks

    def _is_line(self, text: str) -> bool:
        """Whether white space is single or double inside a text."""
        return self.clean.spaced and "\n" not in text and not (self.wide and "   " in text)

    def _fragment(self, fragment: Fragment) -> tuple[int, int]:
        self.parts.append(fragment.joiner)
        self.length += len(fragment.joiner)
        start = self.length
        pieces = _LOOSE.split(self.clean.text[fragment.start : fragment.end])
        self._stretches(fragment.start, pieces[::2], chain(map(len, pieces[1::2]), repeat(0)))
        return start, self.length

    def _stretch(self, start: int, text: str) -> None:
        self.derived.append(self.length)
        self.starts.append(start)
        self.parts.append(text)
        self.length += len(text)

    def _stretches(self, start: int, words: Sequence[str], gaps: Iterable[int]) -> None:
        """Write words with one space for the white space after each, given by its length."""
        derived, starts = self.derived, self.starts
        length = self.length
        for text, gap in zip(words, gaps, strict=False):
            derived.append(length)
            starts.append(start)
            size = len(text)
            length += size + 1
            start += size + gap
        self.parts.append(" ".join(words))
        self.length = length - 1

    def joint(self, offset: int) -> Span:
        """Return where the words on both sides of a joint of the last block lie, by the offset after it."""
        words, inside = self.blocks[-1], offset - self.start
        first = words.rfind(" ", 0, inside - 1) + 1
        after = words.find(" ", inside)
        return Span(self.start + first, self.start + after if after >= 0 else self.length)

    def offsets(self) -> OffsetMap:
        if not self.derived:
            return OffsetMap()
        if self.identical:
            return OffsetMap(tuple(self.derived), tuple(self.starts))
        back = self.clean.offsets
        composed: dict[int, int] = {}
        ends = [*self.derived[1:], self.length]
        for derived, start, after in zip(self.derived, self.starts, ends, strict=True):
            composed[derived] = back.original(start)
            composed.update(_inside(back, derived, start, after - derived))
        return OffsetMap.of(sorted(composed.items()))


def _inside(back: OffsetMap, derived: int, start: int, length: int) -> Iterable[tuple[int, int]]:
    """The pieces of the earlier map that begin inside a stretch."""
    first, after = bisect_right(back.derived, start), bisect_left(back.derived, start + length)
    for index in range(first, after):
        yield derived + back.derived[index] - start, back.originals[index]


def build(clean: CleanText, drafts: Sequence[Draft], log: NoticeLog, *, layout: str) -> Source:
    r"""Build the source from its drafts.

    Args:
        clean: The text into which the drafts count.
        drafts: The blocks in order.
        log: What was noticed so far.
        layout: The name of the layout.

    Returns:
        The source; drafts without words are left out.

    >>> from unreleases.notices import NoticeLog
    >>> from unreleases.readers.characters import clean_with_offsets
    >>> made = clean_with_offsets("one   two", NoticeLog())
    >>> build(made, [Draft([Fragment(0, 9)])], NoticeLog(), layout="plain").text
    'one two'
    """
    writer = _Writer(clean)
    blocks: list[Block] = []
    discards: list[Discard] = []
    for draft in drafts:
        marks = writer.block(draft.fragments)
        span = Span(writer.start, writer.length)
        runs: tuple[Run, ...] = ()
        if draft.styles:
            runs = tuple(
                Run(
                    span=Span(marks[each.first][0], marks[each.after - 1][1]),
                    style=each.style,
                    href=each.href,
                )
                for each in draft.styles
            )
        blocks.append(
            Block(
                span, draft.hint, runs, draft.level, draft.gap, draft.indent,
                draft.group, draft.row, draft.header, draft.ordered, draft.value,
            )
        )  # fmt: skip
        if len(marks) > 1:
            for fragment, (offset, _) in zip(draft.fragments, marks, strict=True):
                if fragment.mended:
                    message = "a sentence that a line break parted was put together"
                    log.add(NoticeCode.LINES_JOINED, message, writer.joint(offset))
        if draft.discard is not None:
            discards.append(Discard(span=span, reason=draft.discard))
    return Source(
        text="\n\n".join(writer.blocks),
        blocks=tuple(blocks),
        media_type="text/plain",
        layout=layout,
        offsets=writer.offsets(),
        discards=tuple(discards),
        notices=log.notices,
    )
