"""Cutting a release's Markdown into pieces that fit: between blocks, items, rows, sentences or words."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING, Final

from attrs import frozen

from unreleases.model.body import Heading, List, Quote, Table
from unreleases.spans import Span
from unreleases.writers.markdown.blocks import bullets_of, heading_line, quoted
from unreleases.writers.markdown.document import deck_words, masthead_lines
from unreleases.writers.markdown.inline import Words, escape_markdown, plain, runs_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from unreleases.model.body import Block
    from unreleases.model.plain import Position
    from unreleases.model.release import Release
    from unreleases.writers.markdown.blocks import BlockWriter

__all__ = ["Cutter", "Piece"]

_WORD: Final = re.compile(r"\S+")
_SENTENCE_END: Final = re.compile(r"[.!?…][\"'”’»)\]]*$")


@frozen
class Piece:
    """Markdown that is not cut any further.

    >>> Piece("The Council met.", Span(0, 16)).heading is None
    True
    """

    markdown: str
    #: Offsets into `release.text` of the words in it.
    span: Span
    #: The words of the heading that it is or is a part of.
    heading: str | None = None
    #: Whether it is a single word that has no room for anything beside it.
    alone: bool = False


class Cutter:
    """Cuts one release.

    >>> from unreleases.model import Headline, Release
    >>> from unreleases.writers.markdown.blocks import BlockWriter
    >>> release = Release(headline=Headline(title="Council Meets"))
    >>> def room(offset):
    ...     return 80
    >>> [piece.markdown for piece in Cutter(release, BlockWriter(release), [], room, room).pieces()]
    ['# Council Meets']
    """

    def __init__(
        self,
        release: Release,
        writer: BlockWriter,
        edges: Sequence[int],
        room: Callable[[int], int],
        most: Callable[[int], int],
    ) -> None:
        """Make a cutter.

        Args:
            release: The release.
            writer: Writes its blocks.
            edges: Offsets into the plain text, in order, at which a piece ends wherever they fall.
            room: Tells from the offset of a piece's first character how long it may be, beside what waits for it.
            most: Tells the same of a piece with nothing beside it.
        """
        self.release = release
        self.writer = writer
        self.places = release.plain.places
        self.edges = edges
        self.room = room
        self.most = most

    def pieces(self) -> Iterator[Piece]:
        """Return the pieces of a release in order.

        Yields:
            The pieces.
        """
        yield from self.head()
        for index, block in enumerate(self.release.blocks):
            yield from self.block(block, ("block", index), str)
        if self.release.trailer is not None:
            yield from self.line(self.release.trailer.text, ("trailer",))

    def head(self) -> Iterator[Piece]:
        """Cut masthead and headline.

        Yields:
            The pieces.
        """
        release = self.release
        lines = [(line.text, ("line", index)) for index, line in enumerate(release.masthead.lines)]
        if lines:
            span = Span(self.places["line", 0].start, self.places["line", len(lines) - 1].end)
            whole = masthead_lines(release)
            if whole and self.fits(whole, span):
                yield Piece(whole, span)
            else:
                for line, position in lines:
                    yield from self.line(line, position)
        if release.title is not None:
            words = plain(release.title)
            yield from self.words(words, self.places["title",].start, lambda part: heading_line(0, part))
        for index, line in enumerate(release.deck):
            yield from self.words(deck_words(line), self.places["deck", index].start, Words.markdown)

    def line(self, text: str, position: Position) -> Iterator[Piece]:
        """Cut words that have no form.

        Args:
            text: The words.
            position: Their position.

        Yields:
            The pieces.
        """
        yield from self.words(plain(text), self.places[position].start, Words.markdown)

    def block(self, block: Block, position: Position, frame: Callable[[str], str]) -> Iterator[Piece]:
        """Cut a block.

        Args:
            block: Any block.
            position: Its position.
            frame: What goes around it.

        Yields:
            The pieces.
        """
        if not isinstance(block, List | Table | Quote):
            heading = block.text if isinstance(block, Heading) else None
            words, start = self.writer.words(block, position)
            yield from self.words(words, start, lambda part: frame(self.writer.shaped(block, part)), heading)
            return
        whole = self.writer.block(block, position)
        if not whole:
            return
        if self.fits(frame(whole), self.places[position]):
            yield Piece(frame(whole), self.places[position])
        elif isinstance(block, Quote):
            for index, inner in enumerate(block.blocks):
                yield from self.block(inner, (*position, index), lambda inside: frame(quoted(inside)))
        elif isinstance(block, List):
            yield from self.items(block, position, frame)
        else:
            yield from self.rows(block, position, frame)

    def items(self, node: List, position: Position, frame: Callable[[str], str]) -> Iterator[Piece]:
        """Cut a list between its items; an item that is too long stands without its bullet.

        Args:
            node: The list.
            position: Its position.
            frame: What goes around it.

        Yields:
            The pieces.
        """
        for index, (item, bullet) in enumerate(zip(node.items, bullets_of(node), strict=True)):
            place = (*position, index)
            last = (*place, len(item.lists) - 1) if item.lists else place
            words, start = self.writer.item_words(item, place, None)
            span = Span(start, self.places[last].end)
            whole = frame(self.writer.item(item, place, bullet))
            if self.fits(whole, span):
                yield Piece(whole, span)
                continue
            yield from self.words(words, start, lambda part: frame(part.markdown()))
            for number, inner in enumerate(item.lists):
                yield from self.block(inner, (*place, number), frame)

    def rows(self, node: Table, position: Position, frame: Callable[[str], str]) -> Iterator[Piece]:
        """Cut a table between its rows, each part under the table's header; a row that is too long between words.

        Args:
            node: The table.
            position: Its position.
            frame: What goes around it.

        Yields:
            The pieces.
        """
        places = [self.places[(*position, index)] for index in range(len(node.rows))]
        width = max((len(row.cells) for row in node.rows), default=0)
        first = 0
        while first < len(places):
            start = places[first].start

            def part(last: int, first: int = first) -> str:
                return frame(self.writer.table(node, position, first, last, width))

            room = self.room(start)
            edge = self.edge(start)
            near = bisect_right(places, min(start + room, edge), lo=first, key=lambda place: place.end)
            last = _furthest(first, near, lambda last: len(part(last)), room)
            if last > first:
                yield Piece(part(last), Span(start, places[last - 1].end))
            else:
                last = first + 1
                for column, cell in enumerate(node.rows[first].cells):
                    place = (*position, first, column)
                    words = self.writer.marked(Words(runs_of(cell.content)), place)
                    yield from self.words(words, self.places[place].start, Words.markdown)
            first = last

    def edge(self, start: int) -> int:
        """Return the first edge after a place in the plain text, or where the text ends."""
        index = bisect_right(self.edges, start)
        return self.edges[index] if index < len(self.edges) else len(self.release.text)

    def fits(self, markdown: str, span: Span) -> bool:
        """Tell whether Markdown need not be cut.

        Args:
            markdown: What stands there.
            span: Where it stands in the plain text.

        Returns:
            Whether it has room and no edge falls into it.
        """
        return len(markdown) <= self.room(span.start) and span.end <= max(self.edge(span.start), span.start)

    def words(
        self, words: Words, offset: int, shape: Callable[[Words], str], heading: str | None = None
    ) -> Iterator[Piece]:
        """Cut words, after a sentence where one ends in the second half of what has room.

        Args:
            words: The words.
            offset: Where they begin in the plain text.
            shape: Writes a part of them.
            heading: What the heading says of which they are the words.

        Yields:
            The pieces.
        """
        start = 0
        while start < len(words.text):
            end = min(max(self.edge(offset + start) - offset, start + 1), len(words.text))
            found = [match.span() for match in _WORD.finditer(words.text, start, end)]
            yield from self.run(words, found, offset, shape, heading)
            start = end

    def run(
        self,
        words: Words,
        found: list[tuple[int, int]],
        offset: int,
        shape: Callable[[Words], str],
        heading: str | None,
    ) -> Iterator[Piece]:
        """Cut words between which no edge falls, given the place of each."""
        first = 0
        while first < len(found):
            start = found[first][0]

            def part(last: int, start: int = start) -> str:
                return shape(words.cut(start, found[last - 1][1]))

            room = self.room(offset + start)
            near = bisect_right(found, start + room, lo=first, key=lambda place: place[1])
            last = _furthest(first, near, lambda last: len(part(last)), room)
            if last == first:
                last = first + 1
                word = escape_markdown(words.text[start : found[first][1]])
                yield self.single(word, Span(offset + start, offset + found[first][1]), heading)
            else:
                last = last if last == len(found) else self.sentence_end(words.text, found, first, last)
                markdown = part(last)
                if markdown:
                    yield Piece(markdown, Span(offset + start, offset + found[last - 1][1]), heading)
            first = last

    def single(self, word: str, span: Span, heading: str | None) -> Piece:
        """Return a word that has no room in its shape, or none at all."""
        return Piece(word, span, heading, alone=len(word) > self.most(span.start))

    def sentence_end(self, text: str, found: Sequence[tuple[int, int]], first: int, last: int) -> int:
        """Return where to cut: after the last sentence that ends in the second half, else after the last word."""
        for index in range(last, first + (last - first) // 2, -1):
            if _SENTENCE_END.search(text[found[index - 1][0] : found[index - 1][1]][-8:]):
                return index
        return last


def _furthest(first: int, last: int, length: Callable[[int], int], room: int) -> int:
    """Return the last number after `first` up to which there is room, or `first`; guesses by what it measured."""
    low, high, guess = first, last + 1, last
    tries = 0
    while high - low > 1:
        guess = min(max(guess, low + 1), high - 1)
        measured = length(guess)
        low, high = (guess, high) if measured <= room else (low, guess)
        tries += 1
        # lengths grow about evenly; where they do not, halving comes to an end all the same
        guess = first + (guess - first) * room // max(measured, 1) if tries % 3 else (low + high) // 2
    return low
