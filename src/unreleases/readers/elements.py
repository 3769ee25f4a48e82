"""What HTML elements are by their names: blocks, styles, breaks, parts of the site."""

from __future__ import annotations

from typing import Final

from unreleases.source import RunStyle

__all__ = ["KINDS", "MARGINS", "STYLES", "Kind", "named"]


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
