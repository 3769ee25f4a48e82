"""Tables, lists and quotations from blocks that the reader grouped."""

from __future__ import annotations

from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING

from unreleases.grammar.inline import content_of
from unreleases.model.body import Cell, List, ListItem, Paragraph, Quote, Row, Table
from unreleases.spans import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from unreleases.source import Block, Source

__all__ = ["grouped_list", "grouped_quote", "grouped_table"]

_DEEPEST = 12


def grouped_table(source: Source, blocks: Sequence[Block]) -> Table:
    """Make a table of its cells.

    Args:
        source: The source.
        blocks: The cells, row by row.

    Returns:
        The table.

    >>> from unreleases.source import Block, Hint, Source
    >>> block = Block(span=Span(0, 5), hint=Hint.CELL, group=1, row=0)
    >>> grouped_table(Source(text="Kenya", blocks=(block,), media_type="text/html"), [block]).text
    'Kenya'
    """
    rows = []
    for _, run in groupby(blocks, key=attrgetter("row")):
        row = list(run)
        cells = (Cell(content=content_of(source, cell), header=cell.header, span=cell.span) for cell in row)
        rows.append(Row(cells=tuple(cells), span=_span(row)))
    return Table(rows=tuple(rows), span=_span(blocks))


def _span(blocks: Sequence[Block]) -> Span:
    return Span(blocks[0].span.start, blocks[-1].span.end)


def grouped_list(source: Source, blocks: Sequence[Block]) -> List:
    """Make a list of its items, nested by their levels.

    Args:
        source: The source.
        blocks: The items, in order.

    Returns:
        The list.

    >>> from unreleases.source import Block, Hint, Source
    >>> block = Block(span=Span(0, 3), hint=Hint.LIST_ITEM, group=1)
    >>> grouped_list(Source(text="one", blocks=(block,), media_type="text/html"), [block]).text
    'one'
    """
    items, _ = _items(source, blocks, 0, min(block.level for block in blocks), 0)
    return List(
        items=items,
        ordered=blocks[0].ordered,
        span=_span(blocks),
    )


def _items(
    source: Source, blocks: Sequence[Block], index: int, level: int, depth: int
) -> tuple[tuple[ListItem, ...], int]:
    items: list[ListItem] = []
    while index < len(blocks) and (blocks[index].level >= level or depth == 0):
        block, start = blocks[index], index
        index += 1
        lists: tuple[List, ...] = ()
        if index < len(blocks) and blocks[index].level > block.level and depth < _DEEPEST:
            first = index
            inner, index = _items(source, blocks, first, blocks[first].level, depth + 1)
            lists = (List(items=inner, ordered=blocks[first].ordered, span=_span(blocks[first:index])),)
        content, marker = content_of(source, block), block.value or ""
        items.append(ListItem(content=content, marker=marker, lists=lists, span=_span(blocks[start:index])))
    return tuple(items), index


def grouped_quote(source: Source, blocks: Sequence[Block]) -> Quote:
    """Make a quotation of its paragraphs.

    Args:
        source: The source.
        blocks: The paragraphs, in order.

    Returns:
        The quotation.

    >>> from unreleases.source import Block, Hint, Source
    >>> block = Block(span=Span(0, 3), hint=Hint.QUOTE, group=1)
    >>> grouped_quote(Source(text="one", blocks=(block,), media_type="text/html"), [block]).text
    'one'
    """
    return Quote(
        blocks=tuple(Paragraph(content=content_of(source, block), span=block.span) for block in blocks),
        span=_span(blocks),
    )
