"""Which parts of a page are the site's by the names of their elements."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["is_site_part"]

#: A search form has fewer characters; old pages stand in a form as a whole.
_LEAST_TEXT: Final = 600


def is_site_part(element: _Element, tag: str, *, outside: bool, ended: bool) -> bool:
    """Tell whether a header, footer, side column or form is the site's rather than the release's.

    Args:
        element: The element.
        tag: Its name.
        outside: Whether it lies outside the content.
        ended: Whether the running text stands above it, in a layout that marks all parts.

    Returns:
        Whether it is: forms without running text, all side columns, headers without a headline, a paragraph or a day,
        footers below the page's main part, and those that hold links only.

    >>> from lxml.html import fromstring
    >>> is_site_part(fromstring("<header><a>Home</a></header>"), "header", outside=False, ended=False)
    True
    >>> is_site_part(fromstring("<header><h1>Title</h1></header>"), "header", outside=False, ended=False)
    False
    """
    if tag == "form":
        return next(element.iter("p", "pre", "h1"), None) is None and not _has_text(element)
    if tag == "aside" or outside or (tag == "footer" and (ended or _follows_main(element))):
        return True
    if tag == "footer" and next(element.iter("a"), None) is None:
        return False
    return next(element.iter("h1", "h2", "p", "time"), None) is None


def _follows_main(footer: _Element) -> bool:
    return next(footer.itersiblings("main", preceding=True), None) is not None


def _has_text(form: _Element) -> bool:
    length = 0
    for part in form.iter():
        if part.tag != "option":
            length += len((part.text or "").strip())
        length += len((part.tail or "").strip()) if part is not form else 0
        if length >= _LEAST_TEXT:
            return True
    return False
