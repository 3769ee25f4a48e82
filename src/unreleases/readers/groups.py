"""Blocks that belong together: the items of a list with their markers, the cells of a table, the paragraphs of a quotation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import define, field
from lxml.etree import _Element

from unreleases.readers.places import Place
from unreleases.source import Hint

if TYPE_CHECKING:
    from unreleases.source import Block

__all__ = ["Groups"]

_ROMAN: Final = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
    (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_HELD: Final = ("table", "h1", "h2", "h3", "pre", "ul", "ol", "hr", "form", "blockquote")
#: A cell with more characters is running text.
_LONGEST_CELL: Final = 400
_MOST_LOOKED_AT: Final = 60


@define(eq=False, repr=False)
class _ListState:
    """A list that is being read."""

    element: _Element
    group: int
    #: 0 for the outermost.
    level: int
    ordered: bool
    #: The number of the item before.
    number: int
    #: How numbers are printed: `1`, `a`, `A`, `i` or `I`.
    style: str
    #: What the blocks of its items are, where they have no numbers.
    place: Place | None = None

    @classmethod
    def of(cls, element: _Element, *, group: int, level: int, ordered: bool) -> _ListState:
        """Begin a list."""
        first = _number(element.get("start"))
        number = 0 if first is None else first - 1
        return cls(element, group, level, ordered, number, element.get("type") or "1")


def _marker(state: _ListState, item: _Element) -> str | None:
    """Return what a browser prints before the next item of a list."""
    if not state.ordered:
        return None
    own = _number(item.get("value"))
    state.number = state.number + 1 if own is None else own
    return f"{_printed(state.number, state.style)}."


def _printed(number: int, style: str) -> str:
    if style in ("a", "A") and 0 < number <= 26:
        return chr(ord(style) + number - 1)
    if style in ("i", "I") and 0 < number < 4000:
        roman = ""
        rest = number
        for value, letters in _ROMAN:
            count, rest = divmod(rest, value)
            roman += letters * count
        return roman.upper() if style == "I" else roman
    return str(number)


def _number(text: str | None) -> int | None:
    if text is None or not text.strip().lstrip("-").isdecimal() or len(text) > 9:
        return None
    return int(text)


def _is_data_table(table: _Element, *, below_prose: bool) -> bool:
    """Tell whether a table holds data rather than placing parts of the page."""
    rows = _rows(table)
    heads = wide = 0
    for row in rows[:_MOST_LOOKED_AT]:
        filled = 0
        for cell in row[:_MOST_LOOKED_AT]:
            if cell.tag not in ("td", "th"):
                continue
            if next(cell.iter(*_HELD), None) is not None:
                return False
            words = _count_characters(cell)
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


def _count_characters(cell: _Element) -> int:
    """How many characters a cell has, counted no further than matters."""
    count = 0
    for text in cell.itertext():
        count += len(text.strip())
        if count > _LONGEST_CELL:
            break
    return count


@define(eq=False, repr=False)
class _OpenTable:
    element: _Element
    group: int
    row: int = -1


@define(eq=False, repr=False)
class Groups:
    """The lists and data tables that are open, the outermost first.

    >>> from lxml.html import fromstring
    >>> page = fromstring("<ol><li>x</ol>")
    >>> groups = Groups()
    >>> groups.open_list(page, "ol")
    >>> groups.item(page[0], None).value
    '1.'
    """

    _last: int = 0
    _lists: list[_ListState] = field(factory=list)
    _tables: list[_OpenTable] = field(factory=list)

    def number(self) -> int:
        """Return a number that no other group has.

        >>> Groups().number()
        1
        """
        self._last += 1
        return self._last

    def open_list(self, element: _Element, tag: str) -> None:
        """Begin a list. All items of one outermost list share a number.

        Args:
            element: The list.
            tag: Its name.
        """
        group = self._lists[-1].group if self._lists else self.number()
        self._lists.append(_ListState.of(element, group=group, level=len(self._lists), ordered=tag == "ol"))

    def item(self, element: _Element, last: Block | None) -> Place:
        """Say what the block of an item is.

        Args:
            element: The item.
            last: The block made last.

        Returns:
            The place. An item outside any list continues the one before, if that stands just above.
        """
        if not self._lists:
            same = last is not None and last.hint is Hint.LIST_ITEM
            group = last.group if last is not None and same else self.number()
            return Place(Hint.LIST_ITEM, group=group, soft=True)
        state = self._lists[-1]
        printed = _marker(state, element)
        if printed is None and state.place is not None:
            return state.place
        state.place = Place(
            Hint.LIST_ITEM,
            level=state.level,
            group=state.group,
            ordered=state.ordered,
            value=printed,
            soft=True,
        )
        return state.place

    def open_table(self, element: _Element, *, below_prose: bool) -> bool:
        """Begin a table, if it holds data.

        Args:
            element: The table.
            below_prose: Whether running text stands above it.

        Returns:
            Whether it does.
        """
        if not _is_data_table(element, below_prose=below_prose):
            return False
        self._tables.append(_OpenTable(element, self.number()))
        return True

    def open_row(self) -> None:
        """Begin a row of the innermost data table."""
        if self._tables:
            self._tables[-1].row += 1

    def cell(self, *, header: bool) -> Place | None:
        """Say what the block of a cell is.

        Args:
            header: Whether it is a header cell.

        Returns:
            The place; None outside data tables.
        """
        if not self._tables:
            return None
        table = self._tables[-1]
        return Place(Hint.CELL, group=table.group, row=max(table.row, 0), header=header, soft=True)

    def close(self, element: _Element) -> None:
        """End a list or data table.

        Args:
            element: The element; nothing happens where it is not the innermost of its kind.
        """
        if self._lists and self._lists[-1].element is element:
            self._lists.pop()
        elif self._tables and self._tables[-1].element is element:
            self._tables.pop()
