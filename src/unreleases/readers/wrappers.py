"""Elements that only hold one other element, as templates nest them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from unreleases.readers.elements import KINDS, Kind

if TYPE_CHECKING:
    from lxml.etree import _Element

    from unreleases.readers.layouts import Rule
    from unreleases.readers.rules import RuleBook

__all__ = ["unwrap"]


def unwrap(element: _Element, path: str, rules: RuleBook) -> tuple[_Element, str, Rule | None]:
    """Go down from an element to the last one that holds everything in it, or the first of which a rule speaks.

    Args:
        element: The element.
        path: Its path.
        rules: The rules of the page's layout.

    Returns:
        That element, its path, and its rule.

    >>> from lxml.html import fromstring
    >>> from unreleases.readers.layouts import choose_layout
    >>> from unreleases.readers.rules import RuleBook
    >>> page = fromstring("<div><div><p>One</p><p>Two</p></div></div>")
    >>> unwrap(page, "/div[1]", RuleBook(choose_layout("<p>x</p>")))[1]
    '/div[1]/div[1]'
    """
    words = element.tail
    if words and not words.isspace():  # which would be looked for at the innermost one
        return element, path, None
    while len(element) == 1 and not ((words := element.text) and not words.isspace()):
        inner = element[0]
        tag: Any = inner.tag
        if KINDS.get(tag) is not Kind.WRAPPER or ((words := inner.tail) and not words.isspace()):
            break
        rule = rules.find(inner, tag)
        if rule is None and not len(inner):
            break
        element = inner
        path = f"{path}/{tag}[1]"
        if rule is not None:
            return element, path, rule
    return element, path, None
