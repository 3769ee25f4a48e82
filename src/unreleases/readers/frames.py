"""The elements that are being read, each with what holds for everything inside it, and what its blocks are."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from attrs import define, field
from lxml.etree import _Element

from unreleases.readers.addresses import safe_address
from unreleases.readers.elements import Kind
from unreleases.readers.places import Place
from unreleases.source import Hint

if TYPE_CHECKING:
    from unreleases.readers.groups import Groups
    from unreleases.readers.layouts import Rule
    from unreleases.source import Block

__all__ = ["Frame", "set_place", "stated_value"]
#: What no quotation holds: old pages stand in one as a whole, for its margins.
_NEVER_QUOTED: Final = ("h1", "h2", "h3", "h4", "center", "table", "hr")


@define(eq=False, repr=False)
class Frame:
    """An element that is being read.

    >>> from lxml.html import fromstring
    >>> from unreleases.readers.elements import Kind
    >>> element = fromstring("<p>One</p>")
    >>> Frame(element, iter(element), Kind.PARAGRAPH, Place(), "/p[1]").body
    False
    """

    element: _Element
    children: Iterator[_Element]
    #: One of the names in `Kind`; None for a part of a line.
    kind: str | None
    place: Place
    #: The path of the element; that of what holds it for a part of a line.
    path: str
    #: How many children of each name were met.
    counts: dict[str, int] = field(factory=dict)
    #: Line ends around it.
    margin: int = 1
    #: How many blocks there were when it began.
    begun: int = 0
    #: Whether a run ends with it.
    run: bool = False
    #: Whether it lies outside the content.
    outside: bool = False
    #: Whether it lies in the running text.
    body: bool = False
    #: Whether line breaks in it end blocks.
    lines: bool = False

    def path_to(self, tag: str) -> str:
        """Count a child that stands alone, and return its path.

        Args:
            tag: Its name.

        Returns:
            The path, of which the last step is the name and which child of the name it is.

        >>> from lxml.html import fromstring
        >>> from unreleases.readers.elements import Kind
        >>> page = fromstring("<div><p>One</p><p>Two</p></div>")
        >>> frame = Frame(page, iter(page), Kind.WRAPPER, Place(), "/div[1]")
        >>> frame.path_to("p"), frame.path_to("p")
        ('/div[1]/p[1]', '/div[1]/p[2]')
        """
        counts = self.counts
        counts[tag] = count = counts.get(tag, 0) + 1
        return f"{self.path}/{tag}[{count}]"

    def follow(self, rule: Rule) -> None:
        """Be what a rule of the layout says.

        Args:
            rule: The rule.

        >>> from lxml.html import fromstring
        >>> from unreleases.readers.elements import Kind
        >>> from unreleases.readers.layouts import Rule
        >>> page = fromstring("<main></main>")
        >>> frame = Frame(page, iter(page), Kind.WRAPPER, Place(), "/main[1]", outside=True)
        >>> frame.follow(Rule(content=True))
        >>> frame.outside
        False
        """
        if rule.content and self.outside:
            self.outside = False
            self.place = Place()
        if rule.hint is not None:
            self.place = rule.place
            self.lines = rule.place.lines
        if rule.body:
            self.body = True


def set_place(
    made: Frame, tag: str, outer: Frame, groups: Groups, last: Block | None, *, lined: bool, below_prose: bool
) -> None:
    """Say what the blocks of an element are, where no region of the page does.

    Args:
        made: The element that is begun.
        tag: Its name.
        outer: The element that holds it.
        groups: The lists and tables that are open.
        last: The block made last.
        lined: Whether a line break in mastheads and centred lines separates blocks.
        below_prose: Whether running text stands above.

    >>> from lxml.html import fromstring
    >>> from unreleases.readers.groups import Groups
    >>> page = fromstring("<div><h2>Statements</h2></div>")
    >>> outer, made = (Frame(e, iter(e), k, Place(), "/") for e, k in ((page, Kind.WRAPPER), (page[0], Kind.HEADING)))
    >>> set_place(made, "h2", outer, Groups(), None, lined=False, below_prose=True)
    >>> made.place.hint, made.place.level
    (<Hint.HEADING: 'heading'>, 2)
    """
    kind = made.kind
    made.lines = outer.lines and not made.body
    if kind is Kind.WRAPPER:
        return
    if kind is Kind.ROW:
        if made.place.hint is Hint.CELL:
            groups.open_row()
    elif kind is Kind.PARAGRAPH:
        centred = tag == "center" or (outer.kind is Kind.PARAGRAPH and outer.lines)
        made.lines = lined and not made.body and centred
    elif kind is Kind.HEADING:
        made.place = Place(Hint.HEADING, level=int(tag[1]))
        made.lines = lined and not made.body
    elif kind is Kind.LIST:
        groups.open_list(made.element, tag)
    elif kind is Kind.ITEM:
        made.place = groups.item(made.element, last)
    elif kind is Kind.TABLE:
        if groups.open_table(made.element, below_prose=below_prose):
            made.place = Place(Hint.CELL)
    elif kind is Kind.CELL:
        cell = groups.cell(header=tag == "th") if made.place.hint is Hint.CELL else None
        made.place = cell or made.place
        made.lines = lined and cell is None
    elif kind is Kind.QUOTE and below_prose and next(made.element.iter(*_NEVER_QUOTED), None) is None:
        made.place = Place(Hint.QUOTE, group=groups.number())


def stated_value(element: _Element, tag: str, hint: Hint | None) -> str | None:
    """Return what attributes state beside the words of a field: the day of a `<time>`, the address of a tag.

    Args:
        element: A part of the field.
        tag: Its name.
        hint: What the field is.

    Returns:
        An ISO date or an address; None where nothing is stated.

    >>> from lxml.html import fromstring
    >>> stated_value(fromstring("<time datetime='2031-03-07T12:00:00Z'>7 March</time>"), "time", Hint.DATE)
    '2031-03-07'
    """
    if hint is Hint.DATE:
        return (element.get("datetime") or element.get("content") or "").strip()[:10] or None
    return safe_address(element.get("href") or "") if tag == "a" else None
