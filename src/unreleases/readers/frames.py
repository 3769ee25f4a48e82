"""The elements that are being read, each with what holds for everything inside it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from attrs import define, field
from lxml.etree import _Element

from unreleases.readers.places import Place

if TYPE_CHECKING:
    from unreleases.readers.layouts import Rule

__all__ = ["Frame"]


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
