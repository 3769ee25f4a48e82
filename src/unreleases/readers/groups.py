"""Blocks that belong together: the items of a list, the cells of a table, the paragraphs of a quotation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field
from lxml.etree import _Element

from unreleases.readers.lists import ListState, marker
from unreleases.readers.places import Place
from unreleases.readers.tables import is_data_table
from unreleases.source import Hint

if TYPE_CHECKING:
    from unreleases.source import Block

__all__ = ["Groups"]


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
    _lists: list[ListState] = field(factory=list)
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
        self._lists.append(ListState.of(element, group=group, level=len(self._lists), ordered=tag == "ol"))

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
        printed = marker(state, element)
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
        if not is_data_table(element, below_prose=below_prose):
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
