"""The plain text of a release, made from the model alone, with the place of every node in it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from attrs import field, frozen

from unreleases.model.body import Block, Footnote, Heading, List, ListItem, Quote, Row, Table
from unreleases.model.inline import text_of
from unreleases.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from unreleases.model.release import Release

__all__ = ["PlainText", "Position", "plain_text"]

#: The way to a node: `("block", 5)`, `("block", 5, 2)`, `("title",)`, `("line", 0)`.
Position = tuple[str | int, ...]


@frozen
class PlainText:
    """A release's plain text and where its nodes stand in it.

    >>> PlainText("one", {("title",): Span(0, 3)}).places[("title",)]
    Span(start=0, end=3)
    """

    text: str
    #: Position of a node to its offsets into `text`; marks and markers are outside a node's place.
    places: Mapping[Position, Span] = field(repr=False)

    def leaves(self, blocks: Sequence[Block]) -> Iterator[tuple[Position, Block, Span]]:
        """Return the blocks with words of their own, in order, with their places.

        Args:
            blocks: The release's `blocks`.

        Returns:
            Position, block and place; the blocks of a quotation instead of the quotation.
        """
        for index, block in enumerate(blocks):
            yield from self._leaves(("block", index), block)

    def _leaves(self, position: Position, block: Block) -> Iterator[tuple[Position, Block, Span]]:
        if isinstance(block, Quote):
            for index, inner in enumerate(block.blocks):
                yield from self._leaves((*position, index), inner)
        else:
            yield position, block, self.places[position]


class _Page:
    """Text under construction, with one blank line between parts."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.length = 0
        self.places: dict[Position, Span] = {}

    def write(self, text: str) -> None:
        self.parts.append(text)
        self.length += len(text)

    def part(self, gap: str = "\n\n") -> None:
        if self.length:
            self.write(gap)

    def put(self, position: Position, text: str) -> None:
        self.places[position] = Span(self.length, self.length + len(text))
        self.write(text)


def plain_text(release: Release) -> PlainText:
    r"""Lay a release out as plain text.

    Masthead lines stand one under the other; everything else is set apart by a blank line. A heading keeps
    its mark and a list item and a footnote their marker; a table has a line a row, its cells between upright
    strokes.

    Args:
        release: Any release.

    Returns:
        The text and the places.

    >>> from unreleases.model.masthead import Headline
    >>> from unreleases.model.release import Release
    >>> plain_text(Release(headline=Headline(title="Council Meets", deck=("Speakers Differ",)))).text
    'Council Meets\n\nSpeakers Differ'
    """
    page = _Page()
    for index, line in enumerate(release.masthead.lines):
        page.part("\n")
        page.put(("line", index), line.text)
    if release.headline.title is not None:
        page.part()
        page.put(("title",), release.headline.title)
    for index, deck in enumerate(release.headline.deck):
        page.part()
        page.put(("deck", index), deck)
    for index, block in enumerate(release.blocks):
        _put_block(page, ("block", index), block)
    if release.trailer is not None:
        page.part()
        page.put(("trailer",), release.trailer.text)
    return PlainText("".join(page.parts), page.places)


def _put_block(page: _Page, position: Position, block: Block) -> None:
    match block:
        case Quote():
            start = page.length
            for index, inner in enumerate(block.blocks):
                _put_block(page, (*position, index), inner)
            # the blank line before the first inner block belongs to what precedes
            first = page.places[(*position, 0)].start if block.blocks else start
            page.places[position] = Span(first, page.length)
        case List():
            _put_list(page, position, block, depth=0)
        case Table():
            _put_table(page, position, block)
        case Heading():
            page.part()
            page.write(block.mark)
            page.put(position, block.text)
        case Footnote():
            page.part()
            page.write(f"{block.marker} " if block.marker else "")
            page.put(position, block.text)
        case _:
            if block.text:
                page.part()
            page.put(position, block.text)


def _put_list(page: _Page, position: Position, node: List, depth: int) -> None:
    start: int | None = None
    for index, item in enumerate(node.items):
        _put_item(page, (*position, index), item, depth)
        start = page.places[(*position, index)].start if start is None else start
    page.places[position] = Span(page.length if start is None else start, page.length)


def _put_item(page: _Page, position: Position, item: ListItem, depth: int) -> None:
    page.part()
    page.write("  " * depth + (f"{item.marker} " if item.marker else ""))
    page.put(position, text_of(item.content))
    for index, inner in enumerate(item.lists):
        _put_list(page, (*position, index), inner, depth + 1)


def _put_table(page: _Page, position: Position, table: Table) -> None:
    page.part()
    start = page.length
    for index, row in enumerate(table.rows):
        if index:
            page.write("\n")
        _put_row(page, (*position, index), row)
        if index == 0 and row.cells and all(cell.header for cell in row.cells):
            page.write("\n|" + " --- |" * len(row.cells))
    page.places[position] = Span(start, page.length)


def _put_row(page: _Page, position: Position, row: Row) -> None:
    start = page.length
    page.write("|")
    for index, cell in enumerate(row.cells):
        page.write(" ")
        page.put((*position, index), cell.text)
        page.write(" |")
    page.places[position] = Span(start, page.length)
