"""What HTML elements are by their names: blocks, styles, breaks, parts of the site."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from unreleases.source import RunStyle

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["KINDS", "MARGINS", "STYLES", "Kind", "is_site_part", "named"]


class Kind:
    """What an element does to the text around it.

    No enumeration: in Python 3.11 a look-up of a member costs as much as a call, and every element of a page
    asks for a dozen.

    >>> KINDS["td"], KINDS.get("st1:country-region")
    ('cell', None)
    """

    #: Does nothing but stand alone, and often holds one other element only, as templates nest them.
    WRAPPER: Final = "wrapper"
    #: Stands alone and may hold a release.
    BLOCK: Final = "block"
    #: A row of a table.
    ROW: Final = "row"
    #: A paragraph: stands alone, with a blank line around it.
    PARAGRAPH: Final = "paragraph"
    HEADING: Final = "heading"
    BREAK: Final = "break"
    RULE: Final = "rule"
    IMAGE: Final = "image"
    LIST: Final = "list"
    ITEM: Final = "item"
    TABLE: Final = "table"
    CELL: Final = "cell"
    PREFORMATTED: Final = "preformatted"
    QUOTE: Final = "quote"
    #: The site's, wherever it stands.
    CHROME: Final = "chrome"
    #: The site's unless it holds the release.
    FRAME: Final = "frame"
    #: Not shown.
    SKIP: Final = "skip"


_NAMES: Final = {
    Kind.WRAPPER: (
        "div section main figure figcaption address dl dt dd tbody thead tfoot caption body html fieldset legend "
        "details summary hgroup noframes rss channel item feed entry"
    ),
    Kind.BLOCK: "article",
    Kind.ROW: "tr",
    Kind.PARAGRAPH: "p center",
    Kind.HEADING: "h1 h2 h3 h4 h5 h6",
    Kind.BREAK: "br",
    Kind.RULE: "hr",
    Kind.IMAGE: "img amp-img",
    Kind.LIST: "ul ol dir menu",
    Kind.ITEM: "li",
    Kind.TABLE: "table",
    Kind.CELL: "td th",
    Kind.PREFORMATTED: "pre xmp listing plaintext",
    Kind.QUOTE: "blockquote",
    Kind.CHROME: "nav select textarea button dialog amp-sidebar",
    Kind.FRAME: "header footer aside form",
    Kind.SKIP: (
        "script style noscript template head title meta link base svg iframe object embed audio video source canvas input "
        "col colgroup area map frame param datalist amp-analytics amp-ad"
    ),
}
#: The kind of each element that is not simply part of a line.
KINDS: Final[dict[str, str]] = {name: kind for kind, names in _NAMES.items() for name in names.split()}


def named(*kinds: str) -> frozenset[str]:
    """Return the names of the elements of some kinds.

    Args:
        kinds: Kinds of elements.

    Returns:
        Their names.

    >>> sorted(named(Kind.CELL, Kind.RULE))
    ['hr', 'td', 'th']
    """
    return frozenset(name for name, kind in KINDS.items() if kind in kinds)


#: Line ends around an element: 2 where browsers leave a blank line.
MARGINS: Final[dict[str, int]] = {
    name: 2
    for name, kind in KINDS.items()
    if kind in (Kind.PARAGRAPH, Kind.HEADING, Kind.LIST, Kind.TABLE, Kind.PREFORMATTED, Kind.QUOTE)
}

#: How elements set words apart.
STYLES: Final[dict[str, RunStyle]] = {
    "b": RunStyle.STRONG,
    "strong": RunStyle.STRONG,
    "i": RunStyle.EMPHASIS,
    "em": RunStyle.EMPHASIS,
    "cite": RunStyle.EMPHASIS,
    "dfn": RunStyle.EMPHASIS,
    "var": RunStyle.EMPHASIS,
    "u": RunStyle.UNDERLINE,
    "ins": RunStyle.UNDERLINE,
    "s": RunStyle.STRIKE,
    "strike": RunStyle.STRIKE,
    "del": RunStyle.STRIKE,
    "sup": RunStyle.SUPERSCRIPT,
    "sub": RunStyle.SUBSCRIPT,
}


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
