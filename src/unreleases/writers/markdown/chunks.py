"""Markdown in pieces for retrieval: cut at turns and headings, each piece with the line that says where it is from."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from attrs import frozen

from unreleases.model.argument import takes_release
from unreleases.spans import Span
from unreleases.writers.markdown.blocks import BlockWriter
from unreleases.writers.markdown.document import speaker_marks
from unreleases.writers.markdown.pieces import Cutter
from unreleases.writers.markdown.source_line import source_line
from unreleases.writers.results import Results
from unreleases.writers.turns import speaker_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from unreleases.model.release import Release
    from unreleases.writers.markdown.pieces import Piece

__all__ = ["Chunk", "to_markdown_chunks"]

#: The source line takes no more than this share of a piece.
_SHARE = 2


@frozen(kw_only=True)
class Chunk:
    r"""A piece of a release that can be read by itself.

    >>> str(Chunk(text="SC/14999\n\nThe Council met.", span=Span(10, 26)))
    'SC/14999\n\nThe Council met.'
    """

    #: The source line, a blank line, the words, as Markdown.
    text: str
    #: Offsets into `release.text` of what the words are.
    span: Span
    #: The source line; empty where there is no room for it or nothing to say.
    source: str = ""
    #: The name of the speaker as printed, or else office or State; None outside of turns.
    speaker: str | None = None
    #: ISO 3166 alpha-3 of the State spoken for.
    state: str | None = None
    #: Which of the release's statements it is a part of.
    statement: int | None = None
    #: The words of the heading under which it stands.
    heading: str | None = None

    def __str__(self) -> str:
        return self.text


@takes_release
def to_markdown_chunks(release: Release, max_chars: int) -> tuple[Chunk, ...]:
    """Write a release as pieces of Markdown, each no longer than a number of characters.

    A new piece begins with every turn and every heading. Each begins with a line that says where it is from:
    symbols, date, speaker and address, as many of them as half a piece has room for. What is too long is cut
    between blocks, items, rows, sentences or words, in this order; the header of a table is repeated. Every word
    of the release is in a piece.

    Args:
        release: Any release.
        max_chars: The greatest length of a piece. Only a piece that is a single word may be longer.

    Returns:
        The pieces in order.

    Raises:
        TypeError: The length is no whole number.
        ValueError: The length is less than 1.

    >>> from unreleases.model import Paragraph, Release, Text
    >>> body = (Paragraph(content=(Text(text="The Council met. It was brief."),)),)
    >>> [str(chunk) for chunk in to_markdown_chunks(Release(body=body), 20)]
    ['The Council met.', 'It was brief.']
    """
    if isinstance(max_chars, bool) or not isinstance(max_chars, int):
        raise TypeError(f"max_chars is a number of characters, not {type(max_chars).__name__}")
    if max_chars < 1:
        raise ValueError(f"max_chars is at least 1, not {max_chars}")
    return tuple(_Packer(release, max_chars).chunks())


class _Packer:
    def __init__(self, release: Release, max_chars: int) -> None:
        self.release = release
        self.most = max_chars
        self.statements = Results(release).statements
        self.starts = [each.span.start for each in self.statements]
        self.sources = [
            source_line(release, statement, max_chars // _SHARE) for statement in (*self.statements, None)
        ]
        self.pending: list[Piece] = []
        #: The heading before what is pending, and what it has of headings itself.
        self.heading: str | None = None

    def turn(self, offset: int) -> int | None:
        """Return the index of the turn in which a character stands."""
        index = bisect_right(self.starts, offset) - 1
        inside = index >= 0 and offset < self.statements[index].span.end
        return index if inside else None

    def source(self, turn: int | None) -> str:
        return self.sources[-1 if turn is None else turn]

    def room(self, offset: int) -> int:
        """Return how long the words of a piece may be that begins at a character."""
        source = self.source(self.turn(offset))
        return self.most - (len(source) + 2 if source else 0)

    def room_left(self, offset: int) -> int:
        """Return the same for a piece that headings wait for, so that none of them stands alone."""
        room = self.room(offset)
        waiting = sum(len(each.markdown) + 2 for each in self.pending) if self.opening() else 0
        return room - waiting if waiting * 2 <= room else room

    def opening(self) -> bool:
        return all(each.heading is not None for each in self.pending)

    def chunks(self) -> Iterator[Chunk]:
        edges = sorted({edge for each in self.statements for edge in (each.span.start, each.span.end)})
        writer = BlockWriter(self.release, speaker_marks(self.release, self.statements))
        for piece in Cutter(self.release, writer, edges, self.room_left, self.room).pieces():
            if self.pending and not self.joins(piece):
                yield self.flush()
            self.pending.append(piece)
        if self.pending:
            yield self.flush()

    def joins(self, piece: Piece) -> bool:
        """Tell whether a piece goes on the pending chunk: not into another turn, heading or past its length."""
        turn = self.turn(piece.span.start)
        if not self.opening() and (
            piece.heading is not None or turn != self.turn(self.pending[-1].span.start)
        ):
            return False
        if piece.alone or self.pending[-1].alone:
            return False
        length = sum(len(each.markdown) + 2 for each in self.pending) + len(piece.markdown)
        return length <= self.room(piece.span.start)

    def flush(self) -> Chunk:
        pieces, self.pending = self.pending, []
        turn = self.turn(pieces[-1].span.start)
        self.heading = next((each.heading for each in pieces[::-1] if each.heading is not None), self.heading)
        source = "" if pieces[0].alone else self.source(turn)
        words = "\n\n".join([each.markdown for each in pieces])
        statement = None if turn is None else self.statements[turn]
        return Chunk(
            text=f"{source}\n\n{words}" if source else words,
            span=Span(pieces[0].span.start, pieces[-1].span.end),
            source=source,
            speaker=speaker_name(statement) if statement else None,
            state=statement.state if statement else None,
            statement=turn,
            heading=self.heading,
        )
