"""Which rule of a layout an element follows, or the elements inside that only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from attrs import Factory, define, field

from unreleases.readers.elements import KINDS, Kind
from unreleases.readers.layouts import Layout, Rule

if TYPE_CHECKING:
    from lxml.etree import _Element


__all__ = ["RuleBook", "unwrap"]

#: Pages of one template have some hundred different ones.
_MOST_KEPT: Final = 4000


@define(eq=False, repr=False)
class RuleBook:
    """The rules of a layout; the layout keeps an answer for each name, class and id that was met.

    >>> from lxml.html import fromstring
    >>> from unreleases.readers.layouts import choose_layout
    >>> book = RuleBook(choose_layout("<p>x</p>"))
    >>> book.find(fromstring('<p class="old disclaimer">x</p>'), "p").hint
    <Hint.TRAILER: 'trailer'>
    """

    layout: Layout
    kept: dict[tuple[str, str | None, str | None], Rule | None] = field(
        init=False, default=Factory(lambda book: book.layout.kept, takes_self=True)
    )

    def find(self, element: _Element, tag: str) -> Rule | None:
        """Find the rule for an element: by its id, else one of its classes (alone or with its name), else its name.

        Args:
            element: The element.
            tag: Its name.

        Returns:
            The rule, or None.

        >>> from lxml.html import fromstring
        >>> from unreleases.readers.layouts import choose_layout
        >>> RuleBook(choose_layout("<p>x</p>")).find(fromstring("<p>x</p>"), "p") is None
        True
        """
        key = (tag, element.get("class"), element.get("id")) if element.keys() else (tag, None, None)
        try:
            return self.kept[key]
        except KeyError:
            if len(self.kept) >= _MOST_KEPT:
                self.kept.clear()
            rule = self.kept[key] = self._found(*key)
            return rule

    def _found(self, tag: str, names: str | None, name: str | None) -> Rule | None:
        words = names.split() if names else ()
        selectors = [f"#{name}", *(each for word in words for each in (f".{word}", f"{tag}.{word}")), tag]
        rules = self.layout.rules
        return next((rules[selector] for selector in selectors if selector in rules), None)


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
