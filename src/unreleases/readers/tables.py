"""Tables in pages: those that hold data, and those that only place things."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["is_data_table"]

_HELD: Final = ("table", "h1", "h2", "h3", "pre", "ul", "ol", "hr", "form", "blockquote")
#: A cell with more characters is running text.
_LONGEST_CELL: Final = 400
_MOST_LOOKED_AT: Final = 60


def is_data_table(table: _Element, *, below_prose: bool) -> bool:
    """Tell whether a table holds data rather than placing parts of the page.

    Args:
        table: The element.
        below_prose: Whether running text stands above it; before that, tables are mastheads.

    Returns:
        Whether it has header cells, or at least two rows of at least two short cells with words.

    >>> from lxml.html import fromstring
    >>> two = "<tr><td>Friday</td><td>9 a.m.</td></tr>"
    >>> is_data_table(fromstring(f"<table>{two}{two}</table>"), below_prose=True)
    True
    >>> is_data_table(fromstring(f"<table>{two}{two}</table>"), below_prose=False)
    False
    """
    rows = _rows(table)
    heads = wide = 0
    for row in rows[:_MOST_LOOKED_AT]:
        filled = 0
        for cell in row[:_MOST_LOOKED_AT]:
            if cell.tag not in ("td", "th"):
                continue
            if next(cell.iter(*_HELD), None) is not None:
                return False
            words = _words(cell)
            if words > _LONGEST_CELL:
                return False
            filled += words > 0
            heads += cell.tag == "th" and words > 0
        wide += filled > 1
    if heads and wide:
        return True
    return below_prose and wide > 1


def _rows(table: _Element) -> list[_Element]:
    rows: list[_Element] = []
    for child in table:
        if child.tag == "tr":
            rows.append(child)
        elif child.tag in ("tbody", "thead", "tfoot"):
            rows += [row for row in child if row.tag == "tr"]
    return rows


def _words(cell: _Element) -> int:
    """How many characters a cell has, counted no further than matters."""
    count = 0
    for text in cell.itertext():
        count += len(text.strip())
        if count > _LONGEST_CELL:
            break
    return count
