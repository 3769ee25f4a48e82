"""Tables, lists and quotations from blocks that the reader grouped."""

from __future__ import annotations

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
    rows: list[Row] = []
    cells: list[Cell] = []
    current: int | None = None
    for block in blocks:
        if block.row != current and cells:
            rows.append(_row(cells))
            cells = []
        current = block.row
        cells.append(Cell(content=content_of(source, block), header=block.header, span=block.span))
    if cells:
        rows.append(_row(cells))
    return Table(rows=tuple(rows), span=Span(blocks[0].span.start, blocks[-1].span.end))


def _row(cells: list[Cell]) -> Row:
    first, last = cells[0].span, cells[-1].span
    span = Span(first.start, last.end) if first and last else None
    return Row(cells=tuple(cells), span=span)


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
        span=Span(blocks[0].span.start, blocks[-1].span.end),
    )


def _items(
    source: Source, blocks: Sequence[Block], index: int, level: int, depth: int
) -> tuple[tuple[ListItem, ...], int]:
    items: list[ListItem] = []
    while index < len(blocks) and (blocks[index].level >= level or depth == 0):
        block = blocks[index]
        index += 1
        lists: tuple[List, ...] = ()
        if index < len(blocks) and blocks[index].level > block.level and depth < _DEEPEST:
            first = blocks[index]
            inner, after = _items(source, blocks, index, first.level, depth + 1)
            lists = (
                List(
                    items=inner,
                    ordered=first.ordered,
                    span=Span(first.span.start, blocks[after - 1].span.end),
                ),
            )
            index = after
        end = lists[-1].span.end if lists and lists[-1].span else block.span.end
        items.append(
            ListItem(
                content=content_of(source, block),
                marker=block.value or "",
                lists=lists,
                span=Span(block.span.start, end),
            )
        )
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
        span=Span(blocks[0].span.start, blocks[-1].span.end),
    )
