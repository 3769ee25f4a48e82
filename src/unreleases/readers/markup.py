"""From the characters of a page to its tree: repairs first, then the parser, with nothing fetched or expanded."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Final

from lxml import etree

from unreleases.notices import NoticeCode

if TYPE_CHECKING:
    from lxml.etree import _Element

    from unreleases.notices import NoticeLog

__all__ = ["encode_page", "is_prettified", "parse_markup", "repair_page"]

#: Declarations of entities and the like: never read.
_SUBSET: Final = re.compile(
    rb"\s{0,99}(?:<\?xml[^>]{0,300}\?>\s{0,99})?<!DOCTYPE[^\[>]{0,600}\[", re.IGNORECASE
)
_SUBSET_END: Final = re.compile(rb"\]\s{0,99}>")
_REFERENCE: Final = re.compile(rb"&#(?:[xX]([0-9a-fA-F]{1,12})|([0-9]{1,12}));?")
#: What may be a reference to no character, or to one of windows-1252; most pages have others only.
_ODD_REFERENCE: Final = re.compile(
    rb"&#(?:0+(?!\d)|0*1[2-5]\d(?!\d)|\d{5}|[xX](?:0+(?![0-9a-fA-F])|0?[89][0-9a-fA-F](?![0-9a-fA-F])|[0-9a-fA-F]{4}))"
)
_SURROGATE: Final = re.compile("[\ud800-\udfff]")
_REPLACEMENT: Final = "\ufffd".encode()
_LAST: Final = 0x10FFFF
#: The parser gives up at 256 levels; no page of any era has a fifth as many.
_GIVEN_UP: Final = 250
_DEEPEST: Final = 60
#: Longer texts are more than the parser takes between two tags, unless it is told to.
_HUGE: Final = 9_000_000
_TAG: Final = re.compile(rb"<(/?)([A-Za-z][\w:-]{0,40})[^<>]{0,2000}>")
#: Elements that end by themselves where the next one begins, or hold nothing: they do not deepen a tree.
_FLAT: Final = frozenset(
    b"html head body p li tr td th br hr img input meta link base col area param".split()
)
#: Searching for these finds them faster than `bytes.find`, and than one pattern for both.
_LAST_END: Final = re.compile(rb"</html")
_LAST_END_IN_CAPITALS: Final = re.compile(rb"</HTML")
_ENDS: Final = re.compile(rb"</(?:body|html)\s{0,9}>", re.IGNORECASE)
_OWN_LINE: Final = re.compile(r"\n[ \t]*</(?:p|a|div|span|em|strong|li|h1)>[ \t]*\n")
#: An end tag directly behind a word.
_CLOSE_END: Final = re.compile(
    r"</(?<=[^>\s]</)(?:p|a|div|span|em|strong|b|i|u|li|td|h1|title)>", re.IGNORECASE
)


def encode_page(html: str, log: NoticeLog) -> bytes:
    r"""Encode a page for the parser.

    Args:
        html: The page.
        log: Takes a notice where halves of characters were replaced.

    Returns:
        The page in UTF-8.

    >>> from unreleases.notices import NoticeLog
    >>> encode_page("Côte", NoticeLog())
    b'C\xc3\xb4te'
    """
    try:
        return html.encode()
    except UnicodeEncodeError:
        html, count = _SURROGATE.subn("\ufffd", html)
        message = f"halves of surrogate pairs were replaced by U+FFFD: {count}"
        log.add(NoticeCode.CHARACTER_REPLACED, message)
        return html.encode()


def repair_page(page: bytes, log: NoticeLog) -> bytes:
    """Put right what the parser would choke on or read as another character than browsers do.

    Args:
        page: The page in UTF-8.
        log: Takes a notice for each kind of repair.

    Returns:
        The page without NULs and references to characters that there are not; references to control characters
        are read as windows-1252.

    >>> from unreleases.notices import NoticeLog
    >>> repair_page(b"d&#146;Ivoire", NoticeLog()).decode()
    'd’Ivoire'
    """
    if b"\0" in page:
        log.add(NoticeCode.CHARACTER_DROPPED, f"control characters were dropped: {page.count(0)}")
        page = page.replace(b"\0", b"")
    if not _ODD_REFERENCE.search(page):
        return page
    repaired = _REFERENCE.sub(_referred, page)
    lost = repaired.count(_REPLACEMENT) - page.count(_REPLACEMENT) if repaired != page else 0
    if lost:
        message = f"references to characters that there are not were replaced by U+FFFD: {lost}"
        log.add(NoticeCode.CHARACTER_REPLACED, message)
    return repaired


def _referred(match: re.Match[bytes]) -> bytes:
    code = int(match[1], 16) if match[1] else int(match[2])
    if 0x80 <= code <= 0x9F:
        return bytes([code]).decode("cp1252", "ignore").encode()
    if code == 0 or code > _LAST or 0xD800 <= code <= 0xDFFF:
        return _REPLACEMENT
    return match.group()


def is_prettified(html: str) -> bool:
    r"""Tell whether a program put every tag on a line of its own, so that white space at tags means nothing.

    Args:
        html: The page.

    Returns:
        Whether end tags have lines of their own, and none stands directly behind a word.

    >>> is_prettified("<p>\n Read\n <em>\n  this\n </em>\n .\n</p>\n"), is_prettified("<p>Read <em>this</em>.</p>")
    (True, False)
    """
    return _CLOSE_END.search(html) is None and _OWN_LINE.search(html) is not None


def parse_markup(page: bytes, log: NoticeLog) -> _Element | None:
    """Parse a page. Nothing is fetched, no file is opened, no entity is expanded that the page declares.

    Args:
        page: The page in UTF-8.
        log: Takes a notice where elements are nested too deeply to be kept.

    Returns:
        Its `html` element; None where there is no element at all.

    >>> from unreleases.notices import NoticeLog
    >>> parse_markup(b"<p>One", NoticeLog())[0][0].text
    'One'
    """
    subset = _SUBSET.match(page)
    end = _SUBSET_END.search(page, subset.end()) if subset else None
    if end:
        page = page[end.end() :]
    page = _open_ended(page)
    if len(page) > _HUGE:
        page = _unwrapped(page, _DEEPEST, log)
    root, complete = _parsed(page)
    for deepest in (_DEEPEST, 0):
        if complete:
            break
        root, complete = _parsed(_unwrapped(page, deepest, log))
    return root


def _open_ended(page: bytes) -> bytes:
    """Leave out the end tags of body and html where something follows them: the parser would stop there."""
    end = _LAST_END.search(page) or _LAST_END_IN_CAPITALS.search(page)
    if end is None or len(page[end.start() :].strip()) <= len(b"</html >"):
        return page
    return _ENDS.sub(b"", page)


def _parsed(page: bytes) -> tuple[_Element | None, bool]:
    """Parse a page, and tell whether the parser read all of it: where it gives up, the last element is deep."""
    parser = etree.HTMLParser(
        encoding="utf-8",
        no_network=True,
        remove_comments=True,
        remove_pis=True,
        collect_ids=False,
        huge_tree=len(page) > _HUGE,
    )
    root: _Element | None
    try:
        root = etree.fromstring(page, parser)
    except etree.XMLSyntaxError:
        root = None
    if root is None:
        return None, True
    depth = 0
    last = root
    while len(last):
        last = last[-1]
        depth += 1
    return root, depth < _GIVEN_UP


def _unwrapped(page: bytes, deepest: int, log: NoticeLog) -> bytes:
    """Leave out the tags of elements that are nested more deeply than a limit; what is in them stays."""
    opened: list[bytes] = []
    names: Counter[bytes] = Counter()
    count = 0

    def kept(match: re.Match[bytes]) -> bytes:
        nonlocal count
        name = match[2].lower()
        if name in _FLAT:
            return match.group()
        if not match[1]:
            opened.append(name)
            names[name] += 1
            if len(opened) <= deepest:
                return match.group()
            count += 1
            return b""
        if not names[name]:
            return b""
        while True:
            last = opened.pop()
            names[last] -= 1
            if last == name:
                return match.group() if len(opened) < deepest else b""

    page = _TAG.sub(kept, page)
    if count:
        message = f"elements nested more than {deepest} deep were unwrapped: {count}"
        log.add(NoticeCode.DEPTH_LIMITED, message)
    return page
