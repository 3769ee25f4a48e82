"""Lists in plain text, by bullets, numbers and semicolons; and lists, tables and quotations that the reader grouped."""

from __future__ import annotations

import re
from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING, Final

from unreleases.catalogue.every_language import every_pattern
from unreleases.grammar.inline import content_of
from unreleases.grammar.style import ends_stopped
from unreleases.model.body import Cell, List, ListItem, Paragraph, Quote, Row, Table
from unreleases.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from unreleases.source import Block, Source

__all__ = ["are_argued", "grouped_list", "grouped_quote", "grouped_table", "item_marker", "list_run"]

_BULLET: Final = re.compile(r"(?P<marker>--|[-–—•·▪◦●○])\s+(?=\S)")
_STAR: Final = re.compile(r"(?P<marker>\*)\s+(?=[^\s*])")
_NUMBER: Final = re.compile(r"(?P<marker>(?P<number>\d{1,3})[.)])\s+(?=\S)")
#: What opens a paragraph of a resolution, which is no list item.
_OPERATIVE: Final = re.compile(r"[“\"«]?\s?\(?(?:\d{1,3}|[a-z]{1,3}|[ivx]{1,5})[.)]\s|[“\"«]")
#: A second sentence.
_SENTENCES: Final = re.compile(r"[a-zà-ÿ0-9)]{3}[.?!][”\"’)]?\s+[(“\"«A-ZÀ-Þ]")
_LONGEST_ITEM: Final = 400
_MOST_ITEMS: Final = 500
#: How an item ends that others follow.
_JOINED: Final = r";(?:\s{body.list_joiners})?$"


def item_marker(text: str) -> tuple[str, int] | None:
    """Read the bullet of a list item.

    Args:
        text: A block's words.

    Returns:
        The marker as printed and where the words begin, or None.

    >>> item_marker("-- press kits"), item_marker("- 2 - Press Release")
    (('--', 3), None)
    """
    match = _BULLET.match(text)
    if match is None or re.match(r"-\s\d{1,3}[a-z]?\s-\s", text):
        return None
    return match["marker"], match.end()


def list_run(texts: Sequence[str], start: int) -> tuple[int, bool, list[tuple[str, int]]]:
    """Find out whether a list begins at a block, and how far it goes.

    Args:
        texts: The words of the blocks in a row, none of them known to be anything else.
        start: Where to look.

    Returns:
        The number of items (0 for no list), whether it is numbered, and marker and first offset of each.

    >>> list_run(["as follows:", "the first;", "the second;", "the third."], 1)
    (3, False, [('', 0), ('', 0), ('', 0)])
    >>> list_run(["-- one", "-- two", "Then"], 0)[0]
    2
    """
    marks: list[tuple[str, int]] = []
    first = item_marker(texts[start])
    if first is not None:
        for text in _from(texts, start):
            mark = item_marker(text)
            if mark is None or mark[0] != first[0]:
                break
            marks.append(mark)
        if len(marks) > 1 or first[0] == "--" or first[0] in "•·▪◦●○" or _after_colon(texts, start):
            return len(marks), False, marks
        return 0, False, []
    if texts[start].startswith("* "):
        for text in _from(texts, start):
            match = _STAR.match(text)
            if match is None:
                break
            marks.append((match["marker"], match.end()))
        return (len(marks), False, marks) if len(marks) > 1 else (0, False, [])
    if texts[start][:1].isdigit() and _after_colon(texts, start):
        return _numbered(texts, start)
    if texts[start].endswith(";") and _after_colon(texts, start):
        count = _semicolons(texts, start)
        return count, False, [("", 0)] * count
    return 0, False, []


def _from(texts: Sequence[str], start: int) -> Iterator[str]:
    """The texts from one on; most lists end soon, and nothing is copied for them."""
    return map(texts.__getitem__, range(start, min(start + _MOST_ITEMS, len(texts))))


def _after_colon(texts: Sequence[str], start: int) -> bool:
    return start > 0 and texts[start - 1].endswith(":")


def _numbered(texts: Sequence[str], start: int) -> tuple[int, bool, list[tuple[str, int]]]:
    marks: list[tuple[str, int]] = []
    for expected, text in enumerate(_from(texts, start), 1):
        match = _NUMBER.match(text)
        if (
            match is None
            or int(match["number"]) != expected
            or len(text) > _LONGEST_ITEM
            or text.endswith(";")
        ):
            break
        marks.append((match["marker"], match.end()))
    if len(marks) < 2 or are_argued(texts[start : start + len(marks)]):
        return 0, False, []
    return len(marks), True, marks


def are_argued(texts: Sequence[str]) -> bool:
    """Tell whether numbered points are paragraphs rather than items of a list.

    Args:
        texts: The words of the points.

    Returns:
        Whether most of them have several sentences.

    >>> are_argued(["1. The lamps are out. Nobody lit them."]), are_argued(["1. lamps", "2. oil"])
    (True, False)
    """
    return sum(_SENTENCES.search(text) is not None for text in texts) * 2 > len(texts)


def _semicolons(texts: Sequence[str], start: int) -> int:
    """Count items of which all but the last end in a semicolon; resolution paragraphs are none."""
    count = 0
    joined = every_pattern(_JOINED)
    for text in _from(texts, start):
        if len(text) > _LONGEST_ITEM or _OPERATIVE.match(text):
            break
        if joined.search(text) is None:
            count += ends_stopped(text, ".") and count > 1
            break
        count += 1
    return count if count > 2 else 0


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
