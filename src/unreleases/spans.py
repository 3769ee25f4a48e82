"""Places in a text: half-open spans, lines and columns, and the way back to the original characters."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Final

from attrs import field, frozen

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["LineIndex", "OffsetMap", "Span"]


@frozen(order=True, init=False)
class Span:
    """A half-open range of characters: `start` belongs to it, `end` does not.

    Offsets count Unicode code points from 0, as Python slices do.

    >>> span = Span(4, 9)
    >>> "The Assembly"[span.start:span.end]
    'Assem'
    >>> len(span), Span(5, 6) in span
    (5, True)
    """

    #: Offset of the first character.
    start: int
    #: Offset after the last character.
    end: int

    def __init__(self, start: int, end: int) -> None:
        if not 0 <= start <= end:
            raise ValueError(f"a span runs forwards from 0 or later, not from {start} to {end}")
        # every node and every finding has one, and a frozen class's own way to its fields takes half as long again
        _set_start(self, start)
        _set_end(self, end)

    def __len__(self) -> int:
        return self.end - self.start

    def __contains__(self, other: Span) -> bool:
        return self.start <= other.start and other.end <= self.end

    def __bool__(self) -> bool:
        return True

    def shift(self, by: int) -> Span:
        """Return the span moved by a number of characters.

        Args:
            by: How far to move it; negative moves it towards the start.

        Returns:
            A span of the same length.

        >>> Span(0, 3).shift(10)
        Span(start=10, end=13)
        """
        return Span(self.start + by, self.end + by)

    def of(self, text: str) -> str:
        """Return the characters of `text` that the span covers.

        Args:
            text: The text into which the offsets count.

        Returns:
            The slice.

        >>> Span(0, 3).of("The Assembly")
        'The'
        """
        return text[self.start : self.end]


_set_start: Final = Span.__dict__["start"].__set__
_set_end: Final = Span.__dict__["end"].__set__


@frozen
class LineIndex:
    r"""The lines of a text, for messages that people read.

    >>> LineIndex.of("one\ntwo").position(5)
    (2, 2)
    """

    #: Offsets at which the lines begin.
    starts: tuple[int, ...]

    @classmethod
    def of(cls, text: str) -> LineIndex:
        r"""Index the lines of a text, as LF separates them.

        Args:
            text: Any text.

        Returns:
            The index.

        >>> LineIndex.of("a\nb").starts
        (0, 2)
        """
        starts = [0]
        position = text.find("\n")
        while position >= 0:
            starts.append(position + 1)
            position = text.find("\n", position + 1)
        return cls(tuple(starts))

    def position(self, offset: int) -> tuple[int, int]:
        """Return line and column of an offset, both counted from 1 as editors do.

        Args:
            offset: An offset into the indexed text.

        Returns:
            Line and column.

        >>> LineIndex((0, 4)).position(0)
        (1, 1)
        """
        line = bisect_right(self.starts, offset)
        return line, offset - self.starts[line - 1] + 1


@frozen
class OffsetMap:
    """The way from offsets in a derived text back to those in the text it was made from.

    The map is a list of pieces. Within a piece, one character of the derived text stands for one of the
    original; between pieces, characters were dropped, folded or replaced.

    >>> normal = OffsetMap.of([(0, 2), (3, 9)])      # "ab" was at 2, what follows at 9
    >>> normal.original(1), normal.original(4)
    (3, 10)
    >>> normal.original_span(Span(0, 4))
    Span(start=2, end=10)
    """

    #: Offsets in the derived text at which the pieces begin, increasing.
    derived: tuple[int, ...] = field(default=(0,))
    #: The offsets in the original text that belong to them.
    originals: tuple[int, ...] = field(default=(0,))

    @classmethod
    def of(cls, pieces: Iterable[tuple[int, int]]) -> OffsetMap:
        """Build a map from its pieces.

        Args:
            pieces: Pairs of an offset in the derived text and the one in the original, in increasing order.

        Returns:
            The map; without pieces, the identity.

        >>> OffsetMap.of([]).original(7)
        7
        """
        pairs = list(pieces) or [(0, 0)]
        return cls(tuple(d for d, _ in pairs), tuple(o for _, o in pairs))

    def original(self, offset: int) -> int:
        """Return the offset in the original text of a derived offset.

        Args:
            offset: An offset into the derived text.

        Returns:
            The offset into the original text.

        >>> OffsetMap().original(3)
        3
        """
        piece = max(bisect_right(self.derived, offset) - 1, 0)
        return self.originals[piece] + offset - self.derived[piece]

    def original_span(self, span: Span) -> Span:
        """Return the original range from which a derived range was made.

        Args:
            span: A range of the derived text.

        Returns:
            The smallest range of the original text that holds all of it.

        >>> OffsetMap().original_span(Span(1, 2))
        Span(start=1, end=2)
        """
        start = self.original(span.start)
        if span.start == span.end:
            return Span(start, start)
        return Span(start, self.original(span.end - 1) + 1)
