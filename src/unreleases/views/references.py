"""What a release cites: documents, resolutions, decisions, Charter provisions, other releases, addresses."""

from __future__ import annotations

import re
from bisect import bisect_right
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from attrs import frozen

from unreleases.catalogue.resolutions import council_year
from unreleases.catalogue.vocabulary import languages, vocabulary
from unreleases.model.masthead import SessionKind
from unreleases.spans import Span
from unreleases.symbols.documents import DocumentSymbol, find_document_symbols
from unreleases.symbols.press import find_press_symbols
from unreleases.views.citing.charter import find_provisions, may_have_provisions
from unreleases.views.citing.citations import find_citations
from unreleases.views.citing.continuations import DraftIndex, find_continuations, find_short_drafts
from unreleases.views.once import once
from unreleases.views.passages import PassageKind, passages

if TYPE_CHECKING:
    from collections.abc import Iterator

    from unreleases.model.release import Release
    from unreleases.views.passages import Passage

__all__ = ["Reference", "ReferenceKind", "references"]

_ADDRESS: Final = re.compile(
    r"https?://[^\s<>\"“”«»|]{3,2000}|(?<![\w@/.-])www\.[\w-]{1,63}\.[^\s<>\"“”«»|]{2,2000}"
)
_TRAILING: Final = ".,;:!?)]}'’"
_YEARLESS: Final = re.compile(r"(?<![\w/.])S/RES/(\d{1,4})(?!\d|\s?\()")
_NUMBERED: Final = re.compile(r"(?:,\s|\s(?:and|et)\s)(\d{3,5})(?=[,.;)\s]|$)(?!\s\()")
_CONTEXT_YEAR: Final = re.compile(r"\(((?:19|20)\d\d)\)")
_CONTEXT_NUMBER: Final = re.compile(r"(?<![\d/.,])(\d{3,4})\s?$")
_FIGURES: Final = re.compile(r"[0-9VI]")
#: The organ of a series of releases, as the symbols of its drafts spell it.
_DRAFTS_OF: Final = {
    **dict.fromkeys(("GA", "AG"), ""),
    **dict.fromkeys(("GA/DIS", "AG/DSI"), "C.1/"),
    **dict.fromkeys(("GA/EF", "AG/EF"), "C.2/"),
    **dict.fromkeys(("GA/SHC", "AG/SHC"), "C.3/"),
    **dict.fromkeys(("GA/SPD", "CPSD"), "C.4/"),
    **dict.fromkeys(("GA/AB", "AG/AB"), "C.5/"),
    **dict.fromkeys(("GA/L", "AG/J"), "C.6/"),
}
_SESSION_PREFIXES: Final = {SessionKind.SPECIAL: "S-", SessionKind.EMERGENCY_SPECIAL: "ES-"}


class ReferenceKind(StrEnum):
    """What a reference leads to.

    >>> ReferenceKind.CHARTER_ARTICLE.value
    'charter_article'
    """

    DOCUMENT = "document"
    #: A draft resolution or decision.
    DRAFT = "draft"
    RESOLUTION = "resolution"
    DECISION = "decision"
    PRESIDENTIAL_STATEMENT = "presidential_statement"
    #: A verbatim or summary record of a meeting.
    MEETING_RECORD = "meeting_record"
    PRESS_RELEASE = "press_release"
    CHARTER_ARTICLE = "charter_article"
    CHARTER_CHAPTER = "charter_chapter"
    ADDRESS = "address"


@frozen(kw_only=True)
class Reference:
    """One place at which a release cites something.

    >>> reference = Reference(
    ...     symbol="S/RES/1325(2000)", text="resolution 1325", kind=ReferenceKind.RESOLUTION, span=Span(7, 22)
    ... )
    >>> reference.address("fr")
    'https://docs.un.org/fr/S/RES/1325(2000)'
    """

    #: The symbol in one spelling: `A/61/408`, `S/RES/2322(2016)`, `press:SC/10536`, `charter:51`, `charter:VII`,
    #: or an address.
    symbol: str
    #: The words that cite it.
    text: str
    kind: ReferenceKind
    #: Offsets into `release.text`.
    span: Span
    #: Where it leads to, in the release's language; None where no rule gives an address.
    url: str | None = None

    def address(self, language: str) -> str | None:
        """Return where the reference leads to in a language.

        Args:
            language: One of ar, zh, en, fr, ru, es.

        Returns:
            An address; None for a release, whose address needs its year.
        """
        return _address(self.symbol, self.kind, language)


@once
def references(release: Release) -> tuple[Reference, ...]:
    """Find everything that a release cites in masthead, headline, body, annexes and footnotes.

    Numbers under one head word (`resolutions 1718 (2006) and 1874 (2009)`) and tails (`A/71/100 and Add.1`) give
    one reference each; a joint document gives two. Releases print a draft in full once and then call it `L.27`:
    such a part leads to the whole symbol. The release's own symbols are no references. The forms follow the
    United Nations Library's guide to document symbols.

    Args:
        release: Any release.

    Returns:
        The references in the order of the text; the same symbol as often as it is cited.

    >>> from unreleases.model import Paragraph, Release, Text
    >>> words = "Recalling resolutions 60/1 and 1373 (2001), the Committee took up document A/71/100 and Add.1."
    >>> body = (Paragraph(content=(Text(text=words),)),)
    >>> [found.symbol for found in references(Release(language="en", body=body))]
    ['A/RES/60/1', 'S/RES/1373(2001)', 'A/71/100', 'A/71/100/Add.1']
    """
    scanner = _Scanner(release)
    return tuple(
        Reference(
            symbol=symbol,
            text=release.text[start:end],
            kind=kind,
            span=Span(start, end),
            url=_address(symbol, kind, release.language),
        )
        for passage in passages(release)
        for symbol, start, end, kind in scanner.scan(passage)
    )


#: Symbol, start, end and kind.
_Found = tuple[str, int, int, ReferenceKind]


class _Scanner:
    """Searches the passages of one release, and remembers what earlier ones named in full."""

    def __init__(self, release: Release) -> None:
        self.language = release.language if release.language.split("-")[0] in languages() else "en"
        self.own = {f"press:{symbol}" for symbol in release.symbols}
        self.latest = release.date.year if release.date else 9999
        self.known = dict(_known(release.text))
        self.drafts = DraftIndex(_home(release))
        words = vocabulary(self.language)
        self.note = words.pattern("references.note_pattern")
        # most releases have no addresses and name no articles: one look at the whole text saves many
        self.has_addresses = "http" in release.text or "www." in release.text
        self.has_provisions = may_have_provisions(release.text)
        self.has_notes = self.note.search(release.text) is not None
        self.has_short_drafts = "L." in release.text

    def scan(self, passage: Passage) -> list[_Found]:
        """Return what a passage cites, in order."""
        text = passage.text
        addresses = list(_addresses(text)) if self.has_addresses else []
        found = list(addresses)
        if _FIGURES.search(text):
            if "/" in text:
                found += self._documents(text)
                found += self._releases(text)
            found += self._numbers(text)
        if self.has_provisions and passage.kind is not PassageKind.MASTHEAD:
            found += [
                (symbol, start, end, _charter_kind(symbol))
                for symbol, start, end in find_provisions(text, self.language)
            ]
        if self.has_short_drafts and "L." in text:
            found += self._short_drafts(text, found)
        if not found:
            return found
        if len(found) > 1:
            found.sort(key=_place)
        base, own = passage.start, self.own
        if addresses:
            inside = _Inside(addresses)
            found = [each for each in found if each[3] is ReferenceKind.ADDRESS or each[1] not in inside]
        return [
            (symbol, start + base, end + base, kind)
            for symbol, start, end, kind in found
            if symbol not in own
        ]

    def _documents(self, text: str) -> Iterator[_Found]:
        position = 0
        for symbol, start, end in find_document_symbols(text):
            if start < position:
                continue
            self.drafts.add(symbol.text)
            yield symbol.text, start, end, _document_kind(symbol.kind, symbol.text)
            for rest in find_continuations(text, symbol.text, end, self.language):
                self.drafts.add(rest.symbol)
                yield rest.symbol, rest.start, rest.end, _document_kind(symbol.kind, rest.symbol)
                position = rest.end
        for found in _YEARLESS.finditer(text) if "S/RES/" in text else ():
            year = council_year(int(found[1]))
            if year is not None and year <= self.latest:
                yield f"S/RES/{found[1]}({year})", found.start(), found.end(), ReferenceKind.RESOLUTION

    def _releases(self, text: str) -> Iterator[_Found]:
        for symbol, start, end in find_press_symbols(text):
            yield f"press:{symbol}", start, end, ReferenceKind.PRESS_RELEASE
            # `Press Releases SC/6288 and 6289`: the series goes on
            while following := _NUMBERED.match(text, end):
                if not 0 < int(following[1]) - symbol.number < 100:
                    break
                end = following.end()
                yield (
                    f"press:{symbol.series}/{following[1]}",
                    following.start(1),
                    end,
                    ReferenceKind.PRESS_RELEASE,
                )

    def _numbers(self, text: str) -> Iterator[_Found]:
        for symbol, start, end in find_citations(text, self.language, self.known, latest=self.latest):
            decision = "/DEC/" in symbol
            yield symbol, start, end, ReferenceKind.DECISION if decision else ReferenceKind.RESOLUTION
        for found in self.note.finditer(text) if self.has_notes else ():
            yield f"press:NOTE/{int(found[1])}", found.start(), found.end(), ReferenceKind.PRESS_RELEASE

    def _short_drafts(self, text: str, found: list[_Found]) -> list[_Found]:
        taken = _Inside(sorted(found, key=_place))
        rest: list[_Found] = []
        for short, start, end in find_short_drafts(text):
            whole = self.drafts.whole(short)
            if whole is not None and start not in taken:
                rest.append((whole, start, end, ReferenceKind.DRAFT))
        return rest


def _place(found: _Found) -> tuple[int, int]:
    return found[1], found[2]


class _Inside:
    """The places inside findings that are in order and do not overlap."""

    def __init__(self, found: list[_Found]) -> None:
        self.starts = [each[1] for each in found]
        self.ends = [each[2] for each in found]

    def __contains__(self, place: int) -> bool:
        number = bisect_right(self.starts, place) - 1
        return number >= 0 and place < self.ends[number]


def _known(text: str) -> Iterator[tuple[int, str]]:
    """Return the numbers of resolutions that stand with their year anywhere, with their symbols."""
    for year in _CONTEXT_YEAR.finditer(text):
        number = _CONTEXT_NUMBER.search(text, max(0, year.start() - 5), year.start())
        if number:
            yield int(number[1]), f"S/RES/{number[1]}({year[1]})"


def _addresses(text: str) -> Iterator[_Found]:
    if "http" not in text and "www." not in text:
        return
    for found in _ADDRESS.finditer(text):
        printed = found[0].rstrip(_TRAILING)
        symbol = printed if printed.startswith("http") else f"http://{printed}"
        yield symbol, found.start(), found.start() + len(printed), ReferenceKind.ADDRESS


def _home(release: Release) -> str | None:
    """Return how the drafts of the organ that met begin: `A/C.1/63/`."""
    session = release.session
    if session is None or session.number is None:
        return None
    organ = next((_DRAFTS_OF[each.series] for each in release.symbols if each.series in _DRAFTS_OF), None)
    if organ is None:
        return None
    return f"A/{organ}{_SESSION_PREFIXES.get(session.kind, '')}{session.number}/"


def _document_kind(name: str, symbol: str) -> ReferenceKind:
    if "/RES/" in symbol:
        return ReferenceKind.RESOLUTION
    if "/DEC/" in symbol:
        return ReferenceKind.DECISION
    if "/PRST/" in symbol:
        return ReferenceKind.PRESIDENTIAL_STATEMENT
    if "/PV." in symbol or "/SR." in symbol:
        return ReferenceKind.MEETING_RECORD
    return ReferenceKind.DRAFT if "/L." in symbol or name == "GA draft" else ReferenceKind.DOCUMENT


def _charter_kind(symbol: str) -> ReferenceKind:
    article = symbol.rpartition(":")[2].isdigit()
    return ReferenceKind.CHARTER_ARTICLE if article else ReferenceKind.CHARTER_CHAPTER


def _address(symbol: str, kind: ReferenceKind, language: str) -> str | None:
    tongue = language.split("-")[0].lower()
    tongue = tongue if tongue in {"ar", "en", "es", "fr", "ru", "zh"} else "en"
    match kind:
        case ReferenceKind.ADDRESS:
            return symbol
        case ReferenceKind.PRESS_RELEASE:
            return None
        case ReferenceKind.CHARTER_ARTICLE | ReferenceKind.CHARTER_CHAPTER:
            return f"https://www.un.org/{tongue}/about-us/un-charter/full-text"
        case _:
            return DocumentSymbol(symbol, kind.value).url(tongue)
