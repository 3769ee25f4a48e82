"""Pictures that have words instead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from unreleases.readers.addresses import safe_address
from unreleases.readers.places import Place
from unreleases.source import Hint

if TYPE_CHECKING:
    from lxml.etree import _Element

    from unreleases.readers.pen import Pen

__all__ = ["Pictures"]


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
