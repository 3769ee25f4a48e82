"""Elements that only hold one other element, as templates nest them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from unreleases.readers.elements import KINDS, Kind

if TYPE_CHECKING:
    from lxml.etree import _Element

    from unreleases.readers.rules import RuleBook

__all__ = ["is_wrapper", "unwrap"]

#: Elements that are more than wrappers around others, although they stand alone like them.
_MORE: Final = frozenset({"article", "tr"})


def is_wrapper(tag: str) -> bool:
    """Tell whether elements of a name do nothing but stand alone.

    Args:
        tag: The name.

    Returns:
        Whether they do.

    >>> is_wrapper("div"), is_wrapper("tr")
    (True, False)
    """
    return KINDS.get(tag) is Kind.BLOCK and tag not in _MORE


def unwrap(element: _Element, step: str, rules: RuleBook) -> tuple[_Element, str]:
    """Go down from an element to the last one that holds everything in it, as far as no rule says what they are.

    Args:
        element: The element.
        step: Its step in the path.
        rules: The rules of the page's layout.

    Returns:
        The innermost such element, and the steps to it.

    >>> from lxml.html import fromstring
    >>> from unreleases.readers.layouts import choose_layout
    >>> from unreleases.readers.rules import RuleBook
    >>> page = fromstring("<div><div><p>One</p><p>Two</p></div></div>")
    >>> unwrap(page, "/div[1]", RuleBook(choose_layout("<p>x</p>")))[1]
    '/div[1]/div[1]'
    """
    if not _is_blank(element.tail):  # which would be looked for at the innermost one
        return element, step
    while len(element) == 1 and _is_blank(element.text):
        inner = element[0]
        tag: Any = inner.tag
        if not len(inner) or not _is_blank(inner.tail) or not is_wrapper(tag):
            break
        if rules.find(inner, tag) is not None:
            break
        element = inner
        step = f"{step}/{tag}[1]"
    return element, step


def _is_blank(text: str | None) -> bool:
    return not text or text.isspace()
