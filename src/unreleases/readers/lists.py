"""Lists in pages: their depth and the markers that browsers print."""

from __future__ import annotations

from typing import Final

from attrs import define
from lxml.etree import _Element

from unreleases.readers.places import Place

__all__ = ["ListState", "marker"]

_ROMAN: Final = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
    (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip


@define(eq=False, repr=False)
class ListState:
    """A list that is being read.

    >>> from lxml.html import fromstring
    >>> ListState.of(fromstring("<ol start=3><li>x"), group=1, level=0, ordered=True).number
    2
    """

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
    def of(cls, element: _Element, *, group: int, level: int, ordered: bool) -> ListState:
        """Begin a list.

        Args:
            element: The `ol` or `ul`.
            group: The number that its items share.
            level: Its depth.
            ordered: Whether it is numbered.

        Returns:
            The state before its first item.

        >>> from lxml.html import fromstring
        >>> ListState.of(fromstring("<ul><li>x"), group=1, level=0, ordered=False).style
        '1'
        """
        first = _number(element.get("start"))
        number = 0 if first is None else first - 1
        return cls(element, group, level, ordered, number, element.get("type") or "1")


def marker(state: ListState, item: _Element) -> str | None:
    """Return what a browser prints before the next item of a list.

    Args:
        state: The list; its number goes up by one.
        item: The item, which may state its own number.

    Returns:
        The number with a full stop, or None in a list with bullets.

    >>> from lxml.html import fromstring
    >>> state = ListState.of(fromstring("<ol type=a>"), group=1, level=0, ordered=True)
    >>> marker(state, fromstring("<li>x")), marker(state, fromstring("<li>x"))
    ('a.', 'b.')
    """
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
