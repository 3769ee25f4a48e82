"""What stands inside a line: words that are set apart, links, line breaks, pictures that have words instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define, field

from unreleases.readers.addresses import safe_address
from unreleases.readers.elements import KINDS, STYLES
from unreleases.readers.pen import Pen
from unreleases.readers.places import Place
from unreleases.readers.rules import RuleBook
from unreleases.source import Hint, RunStyle

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lxml.etree import _Element

__all__ = ["Phrases", "Pictures"]


@define(eq=False, repr=False)
class Pictures:
    """The pictures that wait for the end of the block in which they stand.

    >>> from lxml.html import fromstring
    >>> pictures = Pictures()
    >>> pictures.see(fromstring("<img alt='A lighthouse' src='/1.jpg'>")), pictures.see(fromstring("<img>"))
    (True, False)
    """

    waiting: list[tuple[str, str | None]] = field(factory=list)

    def see(self, element: _Element) -> bool:
        """Keep a picture.

        Args:
            element: The picture.

        Returns:
            Whether it has words.
        """
        alternative = " ".join((element.get("alt") or "").split())
        if alternative:
            self.waiting.append((alternative, safe_address(element.get("src") or "")))
        return bool(alternative)

    def put(self, pen: Pen, path: str) -> None:
        """Make a block of each.

        Args:
            pen: Takes the blocks.
            path: The path of the element in which they stand.
        """
        for alternative, address in self.waiting:
            pen.write(alternative)
            pen.end(Place(Hint.IMAGE, value=address), path)
        self.waiting.clear()


@define(eq=False, repr=False)
class Phrases:
    """Reads the parts of lines in a page.

    >>> from lxml.html import fromstring
    >>> from unreleases.notices import NoticeLog
    >>> from unreleases.readers.layouts import choose_layout
    >>> from unreleases.readers.places import Place
    >>> page = fromstring("<p>One <b>two</b> <a href='javascript:x'>three</a></p>")
    >>> phrases = Phrases(Pen(NoticeLog()), RuleBook(choose_layout("<p>x</p>")))
    >>> phrases.write(page.text, page, Place(), "/p[1]")
    >>> phrases.pen.end(Place(), "/p[1]")
    >>> phrases.pen.text, len(phrases.pen.blocks[0].runs), phrases.dropped
    ('One two three', 1, 1)
    """

    pen: Pen
    rules: RuleBook
    #: Links whose address was dropped.
    dropped: int = 0

    def open(self, element: _Element, tag: str) -> bool:
        """Begin a run where an element sets its words apart.

        Args:
            element: The element.
            tag: Its name.

        Returns:
            Whether it does.
        """
        style = STYLES.get(tag)
        if style is not None:
            return self.pen.open(style)
        href = element.get("href") if tag == "a" else None
        address = safe_address(href) if href else None
        if href and address is None:
            self.dropped += not href.isspace()
        return address is not None and self.pen.open(RunStyle.LINK, address)

    def are_simple(self, parts: Iterable[_Element], *, body: bool) -> bool:
        """Tell whether elements are parts of one line, none in the other, of which no rule speaks.

        Args:
            parts: The elements.
            body: Whether they lie in the running text, where rules speak of no part of a line.

        Returns:
            Whether they are.
        """
        for part in parts:
            tag: Any = part.tag
            if len(part) or (tag in KINDS and tag != "br"):
                return False
            if not body and self.rules.find(part, tag) is not None:
                return False
        return True

    def write(self, text: str | None, parts: Iterable[_Element], place: Place, path: str) -> None:
        """Write the characters of a paragraph and of the parts of lines in it.

        Args:
            text: The characters before the first part.
            parts: The parts, which hold characters only.
            place: What the paragraph is.
            path: Its path.
        """
        pen = self.pen
        if text:
            pen.write(text)
        for part in parts:
            tag: Any = part.tag  # a function for comments, where a parser keeps them
            if tag == "br":
                pen.line(place, path)
            elif isinstance(tag, str) and part.get("hidden") is None:
                run = self.open(part, tag)
                text = part.text
                if text and (pen.length or not text.isspace()):
                    pen.write(text)
                if run:
                    pen.close()
            tail = part.tail
            if tail and (pen.length or not tail.isspace()):
                pen.write(tail)
