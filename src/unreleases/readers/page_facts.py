"""What a page states about itself beside its words: title, address, language, and the fields of its data."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Final

from attrs import frozen
from lxml import etree

from unreleases.catalogue.organs import find_organ
from unreleases.errors import SymbolError
from unreleases.readers.addresses import own_address
from unreleases.readers.site_names import is_site_name, is_type_name
from unreleases.source import Hint
from unreleases.symbols import PressSymbol, parse_symbols
from unreleases.symbols.addresses import date_from_url

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from lxml.etree import _Element

__all__ = ["PageFacts", "bare_title", "read_facts", "stated_fields"]

#: What programs that save pages write into a comment at the top.
_SAVED: Final = re.compile(
    r"saved from url=\(\d{1,6}\)(\S{8,600})|SingleFile\s{1,9}url:\s{0,9}(https?://\S{4,600})"
    r"|Mirrored from (\S{5,600}) by HTTrack"
)
_HEAD: Final = 1000
_LONGEST_SYMBOL: Final = 80
_ADDRESS: Final = re.compile(r"https?://[^\s<>\"]{4,600}")
_ADDRESSES: Final = frozenset({"og:url", "twitter:url", "dc.identifier", "dcterms.identifier"})
_TITLES: Final = ("og:title", "dc.title", "dcterms.title", "twitter:title")
_LANGUAGES: Final = ("content-language", "dc.language", "dcterms.language", "og:locale", "language")
_METAS: Final = frozenset({*_ADDRESSES, *_TITLES, *_LANGUAGES})
#: Between a page's title and the name of the site.
_JOINTS: Final = re.compile(r"\s{0,3}(?:\||::|\s[-–—·]\s)\s{0,3}")
#: The same where a mark of French quotations parts the steps to the page instead of closing a quotation.
_STEPS: Final = re.compile(r"\s{0,3}(?:\||::|»|\s[-–—·]\s)\s{0,3}")
_LABEL: Final = re.compile(r"([^:|]{4,40}):\s")
#: The fields in the data that the site's pages carry for statistics.
_DATA: Final = {
    Hint.DOCUMENT_TYPE: re.compile(r'"doc_type":"((?:[^"\\]|\\.){2,80})"'),
    Hint.SYMBOL: re.compile(r'"symbol":\{"type":"string","value":\["((?:[^"\\]|\\.){2,80})"'),
    Hint.DATE: re.compile(r'"doc_date":"(\d{4}-\d\d-\d\d)"'),
    Hint.TITLE: re.compile(r'"entityTitle":"((?:[^"\\]|\\.){2,500})"'),
}


@frozen(kw_only=True)
class PageFacts:
    """What the head of a page states.

    >>> PageFacts().titles
    ()
    """

    #: The title, and what the page gives for one to other sites, as they stand.
    titles: tuple[str, ...] = ()
    url: str | None = None
    #: As a BCP 47 code, if the page is right.
    language: str | None = None


def read_facts(root: _Element, html: str, classes: Sequence[str] = ()) -> PageFacts:
    """Read the facts of a page.

    Args:
        root: Its `html` element.
        html: Its characters, for comments and data.
        classes: Selectors of elements that hold its address.

    Returns:
        Its facts.

    >>> from lxml.html import document_fromstring
    >>> page = "<html lang=fr><title>Le Conseil se réunit | ONU Presse</title>"
    >>> facts = read_facts(document_fromstring(page), page)
    >>> facts.titles, facts.language
    (('Le Conseil se réunit | ONU Presse',), 'fr')
    """
    title = None
    addresses: list[str] = []
    metas: dict[str, str] = {}
    parts = {child.tag: child for child in root}
    head, body = parts.get("head"), parts.get("body")
    for element in (root if head is None else head).iter("title", "link", "meta", "base"):
        if element.tag == "title":
            title = title or " ".join((element.text or "").split())
        elif element.tag == "meta":
            name = element.get("name") or element.get("property") or element.get("http-equiv")
            content = element.get("content") if name and name.lower() in _METAS else None
            if name and content and not content.isspace():
                metas.setdefault(name.lower(), " ".join(content.split()))
        elif element.tag == "base" or "canonical" in (element.get("rel") or "").lower():
            addresses.append(element.get("href") or "")
    addresses += [metas[name] for name in _ADDRESSES if name in metas]
    saved = _SAVED.search(html, 0, _HEAD) if "<!--" in html[:_HEAD] else None
    if saved:
        addresses.append(saved[1] or saved[2] or f"https://{saved[3]}")
    addresses += [address for name in classes if name[1:] in html for address in _held(root, name[1:])]
    titles = (title, *(metas.get(name) for name in _TITLES))
    stated = (root.get("lang"), root.get("xml:lang"), *(metas.get(name) for name in _LANGUAGES))
    return PageFacts(
        titles=tuple(each for each in titles if each),
        url=_best(addresses),
        language=next((code for code in stated if code), body.get("lang") if body is not None else None),
    )


def _held(root: _Element, name: str) -> Iterator[str]:
    """The addresses in the elements of a class, as links or as words."""
    for element in root.iter(etree.Element):
        if name in (element.get("class") or "").split():
            for part in element.iter(etree.Element):
                yield part.get("href") or ""
            found = _ADDRESS.search("".join(element.itertext()))
            if found:
                yield found.group()


def _best(addresses: list[str]) -> str | None:
    """The first address that is a release's, else the first one."""
    own = [address for each in addresses if (address := own_address(each)) is not None]
    if len(set(own)) > 1:
        for address in own:
            if PressSymbol.from_url(address) is not None or date_from_url(address) is not None:
                return address
    return own[0] if own else None


def _unquoted(text: str) -> str | None:
    try:
        return " ".join(str(json.loads(f'"{text}"', strict=False)).split())
    except ValueError:
        return None


def bare_title(title: str) -> tuple[str | None, str | None]:
    """Take a page's title apart.

    Args:
        title: The title, on one line.

    Returns:
        The headline, without type words and names of the site, its sections and organs around it; and the
        symbol. None for what the title does not have.

    >>> bare_title("Council Meets on Haiti | UN Press")
    ('Council Meets on Haiti', None)
    >>> bare_title("Security Council - SC/13944"), bare_title("NOTE TO CORRESPONDENTS: PRESS KITS")
    ((None, 'SC/13944'), ('PRESS KITS', None))
    """
    label = _LABEL.match(title)
    typed = label is not None and is_type_name(label[1])
    start = label.end() if label is not None and typed else 0
    joints = _JOINTS if "«" in title else _STEPS
    edges = [start, *(edge for joint in joints.finditer(title, start) for edge in joint.span()), len(title)]
    symbol = None
    kept: list[tuple[int, int]] = []
    for start, end in zip(edges[::2], edges[1::2], strict=True):
        words = title[start:end].strip()
        found = _symbol(words)
        symbol = symbol or found
        if words and not found and not is_site_name(words) and find_organ(words) is None:
            kept.append((start, end))
    return (title[kept[0][0] : kept[-1][1]].strip() if kept else None), symbol


def _symbol(words: str) -> str | None:
    """The symbol that a part of a title is, a type word before it aside."""
    if "/" not in words or len(words) > _LONGEST_SYMBOL:
        return None
    label, _, last = words.rpartition(" ")
    printed = last if label and is_site_name(label) else words
    try:
        return printed if parse_symbols(printed) else None
    except SymbolError:
        return None


def stated_fields(html: str, wanted: Iterable[Hint]) -> Iterator[tuple[Hint, str]]:
    r"""Read the fields that a page of the press site carries as data, besides those that it prints.

    Args:
        html: The page.
        wanted: Which fields are looked for; not asked where a page carries no data.

    Yields:
        What a field is, and its words; a day as an ISO date.

    >>> page = '<script>window.dataLayer.push({"doc_date":"2031-03-07","symbol":{"type":"string","value":["SC\\/9"]}})'
    >>> [(str(hint), words) for hint, words in stated_fields(page, [Hint.SYMBOL, Hint.DATE])]
    [('symbol', 'SC/9'), ('date', '2031-03-07')]
    """
    if "dataLayer" not in html:
        return
    for hint in wanted:
        found = _DATA[hint].search(html)
        words = _unquoted(found[1]) if found else None
        if words:
            yield hint, words
