"""The elements that are being read, from the outermost to the innermost, and their paths."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from attrs import define, field
from lxml.etree import _Element

from unreleases.readers.places import Place

if TYPE_CHECKING:
    from unreleases.readers.layouts import Rule

__all__ = ["Frame", "innermost_path", "joined_path", "path_of"]


@define
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
    #: The element's step in its path; empty for a part of a line.
    step: str = ""
    #: Its path, once somebody asked for it.
    path: str | None = None
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

    def step_to(self, tag: str) -> str:
        """Count a child that stands alone, and return its step in the path.

        Args:
            tag: Its name.

        Returns:
            The name and which child of the name it is.

        >>> from lxml.html import fromstring
        >>> from unreleases.readers.elements import Kind
        >>> page = fromstring("<div><p>One</p><p>Two</p></div>")
        >>> frame = Frame(page, iter(page), Kind.WRAPPER, Place())
        >>> frame.step_to("p"), frame.step_to("p")
        ('/p[1]', '/p[2]')
        """
        counts = self.counts
        counts[tag] = count = counts.get(tag, 0) + 1
        return f"/{tag}[{count}]"

    def follow(self, rule: Rule) -> None:
        """Be what a rule of the layout says.

        Args:
            rule: The rule.

        >>> from lxml.html import fromstring
        >>> from unreleases.readers.elements import Kind
        >>> from unreleases.readers.layouts import Rule
        >>> page = fromstring("<main></main>")
        >>> frame = Frame(page, iter(page), Kind.BLOCK, Place(), outside=True)
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


def path_of(frame: Frame, stack: Sequence[Frame]) -> str:
    """Return the path of an element.

    Args:
        frame: The element.
        stack: The elements that are open; it may be one of them or just closed.

    Returns:
        The path, kept for the next question.

    >>> from lxml.html import fromstring
    >>> from unreleases.readers.elements import Kind
    >>> page = fromstring("<div><p>One</p></div>")
    >>> frames = [Frame(page, iter(page), Kind.BLOCK, Place(), "/div[1]")]
    >>> path_of(Frame(page[0], iter(()), Kind.PARAGRAPH, Place(), "/p[1]"), frames)
    '/div[1]/p[1]'
    """
    if frame.path is not None:
        return frame.path
    missing = [frame]
    path = ""
    for outer in reversed(stack):
        if outer.step and outer is not frame:
            if outer.path is not None:
                path = outer.path
                break
            missing.append(outer)
    for inner in reversed(missing):
        path = inner.path = path + inner.step
    return path


def innermost_path(stack: Sequence[Frame]) -> str | None:
    """Return the path of the innermost element that stands alone.

    Args:
        stack: The elements that are open.

    Returns:
        The path; None where nothing is open.

    >>> innermost_path([]) is None
    True
    """
    for frame in reversed(stack):
        if frame.step:
            return path_of(frame, stack)
    return None


def joined_path(frame: Frame, stack: Sequence[Frame], step: str) -> str:
    """Return the path of a child.

    Args:
        frame: The element that holds it.
        stack: The elements that are open.
        step: The child's step.

    Returns:
        The path.

    >>> from lxml.html import fromstring
    >>> from unreleases.readers.elements import Kind
    >>> page = fromstring("<div></div>")
    >>> frame = Frame(page, iter(page), Kind.BLOCK, Place(), "/div[1]", "/div[1]")
    >>> joined_path(frame, [frame], "/p[2]")
    '/div[1]/p[2]'
    """
    path = innermost_path(stack) if frame.path is None else frame.path
    return f"{path or ''}{step}"
