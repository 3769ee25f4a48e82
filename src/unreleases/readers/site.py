"""Which parts of a page are the site's by the names of their elements."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from lxml.etree import _Element

    from unreleases.readers.rules import RuleBook

__all__ = ["is_site_part", "thin_site_parts"]

#: What can be a part of the site, with its names and what is in it, none of its name; or an end without a beginning.
_PART: Final = re.compile(
    rb"<(header|footer|aside)\b([^<>']*+)(?<!/)>([^<]*+(?:<(?!/?\1\b)[^<]*+)*+)</\1>|</(header|footer|aside)>"
)
#: How far down the page its own header is looked for.
_TOP: Final = 30_000
_CLASS: Final = re.compile(rb'\sclass="([^"<>&]*)"')
_ID: Final = re.compile(rb'\sid="([^"<>&]*)"')
#: A tag of an element that is shown and may hold others.
_TAG: Final = re.compile(
    rb"</?(?!(?:script|style|svg|noscript|template|textarea|title|xmp|iframe|noembed|noframes|header|footer|aside)\b)[a-z][^>]*+>"
)
#: A tag of an element in which a part of the site, or the running text, may stand.
_OUTER: Final = re.compile(
    rb"<(/?)(?:div|section|main|article|nav|form|center|table|t[a-z]{1,4}|body|html)\b"
)
#: A search form has fewer characters; old pages stand in a form as a whole.
_LEAST_TEXT: Final = 600


def thin_site_parts(page: bytes, rules: RuleBook) -> bytes:
    """Leave out the tags inside the parts of a page that rules know for the site's.

    They are most of the elements of a current page, and nothing is read of them but their words.

    Args:
        page: The page in UTF-8.
        rules: The rules of its layout.

    Returns:
        The page; what is not as plain as templates make it stays as it is.

    >>> from unreleases.readers.layouts import choose_layout
    >>> from unreleases.readers.rules import RuleBook
    >>> page = b'<header class="main-header"><ul><li>Home</li></ul></header><h1>Council Meets</h1>'
    >>> thin_site_parts(page, RuleBook(choose_layout("<body class='node-type--press'>")))
    b'<header class="main-header">Home</header><h1>Council Meets</h1>'
    """
    if page.find(b"<header", 0, _TOP) < 0:  # older templates have none of these elements
        return page
    # in the running text no rule makes anything the site's
    body = min((at for name in rules.layout.bodies if (at := page.find(name)) >= 0), default=len(page))
    after = _end_outside(page, body)
    thinned: list[tuple[re.Match[bytes], bytes]] = []
    for part in _PART.finditer(page):
        if part[1] is None:
            if thinned and thinned[-1][0][1] == part[4]:  # it ended too early
                thinned.pop()
        elif (part.end() <= body or after <= part.start()) and _is_chrome(part, rules):
            words = b"".join(_TAG.split(part[3]))
            if b"<" not in words and b">" not in words and _end_outside(part[3]) == len(part[3]):
                thinned.append((part, words))
    kept: list[bytes] = []
    done = 0
    for part, words in thinned:
        kept += (page[done : part.start(3)], words)
        done = part.end(3)
    return b"".join((*kept, page[done:])) if kept else page


def _end_outside(markup: bytes, start: int = 0) -> int:
    """Where the first tag stands that ends an element begun before the start; the length if there is none."""
    depth = 0
    for tag in _OUTER.finditer(markup, start):
        depth += -1 if tag[1] else 1
        if depth < 0:
            return tag.start()
    return len(markup)


def _is_chrome(part: re.Match[bytes], rules: RuleBook) -> bool:
    classes, name = _CLASS.search(part[2]), _ID.search(part[2])
    rule = rules.named(
        part[1].decode(),
        classes[1].decode(errors="replace") if classes else None,
        name[1].decode(errors="replace") if name else None,
    )
    return rule is not None and rule.chrome


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
