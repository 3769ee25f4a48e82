"""Tables in plain text: rows of upright strokes, columns of spaces."""

from __future__ import annotations

import re
import statistics
from typing import TYPE_CHECKING, Final

from unreleases.readers.lines import Draft, Fragment, Line
from unreleases.source import Hint

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["find_tables", "may_hold_table"]

_COLUMN_GAP: Final = re.compile(r"(?<=\S)(?:[^\S\n]{3,}|[^\S\n]?\t[^\S\n]?)(?=\S)")
_RULE: Final = re.compile(r"[-=+|: \t]*(?:--|==)[-=+|: \t]*$")
_LONG_RULE: Final = re.compile(r"[-=_]{8,}")
_MARKER: Final = re.compile(r"[“\"«‘]?\s?(?:[-–—•·*]{1,2}|\(?(?:\d{1,3}|[a-z]{1,3}|[ivx]{1,5})[.)])$")
_CELL: Final = re.compile(r"(?:\\.|[^|\\])+")
_NUMBER: Final = re.compile(r"\d[\d ,.]*")
#: Fewer cells that stand apart make no table.
_FEWEST_APART: Final = 4
#: A schedule's cells are short; more is a paragraph with loose spacing.
_LONGEST_CELL: Final = 90


def may_hold_table(text: str) -> bool:
    r"""Tell whether anything in a text can part the cells of a table.

    Args:
        text: The clean text.

    Returns:
        Whether there are strokes, tabs, three spaces side by side, or a no-break space and another one.

    >>> may_hold_table("Friday   9 a.m."), may_hold_table("It met on Friday.  It met at 9 a.m.")
    (True, False)
    """
    return "|" in text or _has_gap(text)


def _has_gap(text: str) -> bool:
    """Whether there can be white space as wide as between columns; browsers keep it by no-break spaces."""
    return "\t" in text or "   " in text or "\u00a0 " in text or "\u00a0\u00a0" in text


def find_tables(lines: Sequence[Line]) -> dict[int, list[Draft]]:
    """Find the lines that are rows of tables.

    Args:
        lines: The lines of the text.

    Returns:
        For the index of each such line, its cells in order (none for a rule between rows). A run of at least
        two rows of as many columns makes a table; one line of strokes and rules can hold a whole one, as
        in pages of 1997 and 1998.

    >>> rows = [Line(0, "Friday      9 a.m."), Line(20, "Monday      noon")]
    >>> [len(cells) for cells in find_tables(rows).values()]
    [2, 2]
    """
    tables: dict[int, list[Draft]] = {}
    close = _usual_gap(lines)
    group = 0
    index = 0
    while index < len(lines):
        line = lines[index]
        if line.text == "|":
            cells = _apart(lines, index, group + 1)
            if cells:
                group += 1
                tables.update(cells)
                index += len(cells)
                continue
        if "|" in line.text or _opens_ruled(lines, index):
            if line.text.count("|") > 6 and len(_LONG_RULE.findall(line.text)) > 2:
                tables[index] = _flattened(line, group := group + 1)
                index += 1
                continue
            after = _end_of_run(lines, index)
            if after - index > 1 and any(_RULE.match(row.text) is None for row in lines[index:after]):
                group += 1
                tables.update(_piped(lines, index, after, group))
                index = after
                continue
        columns = len(_cells(line))
        if columns > 1:
            after = index + 1
            while after < len(lines) and len(_cells(lines[after])) == columns and lines[after].gap <= close:
                after += 1
            if after - index > 1:
                group += 1
                for row, printed in enumerate(lines[index:after]):
                    tables[index + row] = [
                        _cell(printed, start, end, group, row, first=number == 0)
                        for number, (start, end) in enumerate(_cells(printed))
                    ]
                index = after
                continue
        index += 1
    return tables


def _usual_gap(lines: Sequence[Line]) -> int:
    """The line ends between two paragraphs; rows of a table stand no further apart."""
    return max(2, statistics.mode(line.gap for line in lines)) if lines else 2


def _apart(lines: Sequence[Line], index: int, group: int) -> dict[int, list[Draft]]:
    """Read a table of two columns whose cells an extractor set on lines of their own, a stroke above each.

    It is one if every second cell is a number or nothing, and none of the others.
    """
    found: list[int | None] = []
    after = index
    while after < len(lines) and lines[after].text == "|":
        filled = after + 1 < len(lines) and "|" not in lines[after + 1].text
        found.append(after + 1 if filled else None)
        after += 2 if filled else 1
    names, values = found[::2], found[1::2]
    told = all(place is not None and not _NUMBER.fullmatch(lines[place].text) for place in names)
    counted = all(place is None or _NUMBER.fullmatch(lines[place].text) for place in values)
    if len(found) < _FEWEST_APART or len(found) % 2 or not (told and counted):
        return {}
    cells: dict[int, list[Draft]] = {position: [] for position in range(index, after)}
    for number, place in enumerate(found):
        if place is not None:
            line = lines[place]
            cells[place] = [_cell(line, 0, len(line.text), group, number // 2, first=number % 2 == 0)]
    return cells


def _opens_ruled(lines: Sequence[Line], index: int) -> bool:
    """Whether a rule stands on a row of strokes."""
    return (
        index + 1 < len(lines)
        and _LONG_RULE.fullmatch(lines[index].text) is not None
        and lines[index + 1].gap == 1
        and _is_piped(lines[index + 1])
    )


def _end_of_run(lines: Sequence[Line], index: int) -> int:
    after = index
    while after < len(lines) and (after == index or lines[after].gap == 1):
        if not _is_piped(lines[after]) and _LONG_RULE.fullmatch(lines[after].text) is None:
            break
        after += 1
    return after


def _is_piped(line: Line) -> bool:
    text = line.text
    if text.startswith("|") and text.endswith("|"):
        return len(text) > 2 and any(character.isalnum() or character == "-" for character in text)
    return text.count("|") > 1 and not text.endswith("|") and "||" not in text


def _cells(line: Line) -> list[tuple[int, int]]:
    if not _has_gap(line.text):
        return []
    edges = [0]
    for match in _COLUMN_GAP.finditer(line.text):
        edges += [match.start(), match.end()]
    edges.append(len(line.text))
    cells = list(zip(edges[::2], edges[1::2], strict=True))
    if len(cells) < 2 or _MARKER.match(line.text[: cells[0][1]]):
        return []
    return cells if max(end - start for start, end in cells) <= _LONGEST_CELL else []


def _cell(
    line: Line, start: int, end: int, group: int, row: int, *, first: bool, header: bool = False
) -> Draft:
    return Draft(
        [Fragment(line.start + start, line.start + end)],
        gap=line.gap if first else 0,
        hint=Hint.CELL,
        group=group,
        row=row,
        header=header,
    )


def _piped(lines: Sequence[Line], index: int, after: int, group: int) -> dict[int, list[Draft]]:
    first = index + (_RULE.match(lines[index].text) is not None)
    ruled = first + 1 < after and _RULE.match(lines[first + 1].text) is not None
    rows: dict[int, list[Draft]] = {}
    row = 0
    for position in range(index, after):
        line = lines[position]
        if _RULE.match(line.text):
            rows[position] = []
            continue
        rows[position] = _stroked(line, 0, len(line.text), group, row, header=ruled and position == first)
        row += 1
    return rows


def _stroked(line: Line, start: int, end: int, group: int, row: int, *, header: bool = False) -> list[Draft]:
    cells: list[Draft] = []
    for match in _CELL.finditer(line.text, start, end):
        words = match.group().strip()
        if words:
            begin = match.start() + len(match.group()) - len(match.group().lstrip())
            cells.append(
                _cell(line, begin, begin + len(words), group, row, first=not cells and not row, header=header)
            )
    return cells


def _flattened(line: Line, group: int) -> list[Draft]:
    """A table that an extractor put on one line: rules between rows, strokes between cells."""
    cells: list[Draft] = []
    start = row = 0
    for rule in [*_LONG_RULE.finditer(line.text), None]:
        end = rule.start() if rule else len(line.text)
        found = _stroked(line, start, end, group, row, header=row == 0)
        cells += found
        row += bool(found)
        start = rule.end() if rule else end
    return cells
