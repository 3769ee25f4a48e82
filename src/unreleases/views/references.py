"""What a release cites: documents, resolutions, decisions, Charter provisions, other releases, addresses."""

from __future__ import annotations

import re
from bisect import bisect_right
from enum import StrEnum
from operator import itemgetter
from typing import TYPE_CHECKING, Final

from attrs import frozen

from unreleases.catalogue.resolutions import council_year
from unreleases.catalogue.vocabulary import languages, vocabulary
from unreleases.model.masthead import SessionKind
from unreleases.spans import Span
from unreleases.symbols.documents import document_address, find_document_symbols
from unreleases.symbols.press import find_press_symbols
from unreleases.views.citing.charter import find_provisions
from unreleases.views.citing.citations import CitationFinder
from unreleases.views.citing.continuations import (
    DraftIndex,
    find_continuations,
    find_short_drafts,
    is_root,
    members,
)
from unreleases.views.citing.signs import Sign, signed_passages
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
_YEARLESS: Final = re.compile(r"S/RES/(?<![\w/.]S/RES/)(\d{1,4})(?!\d|\s?\()")
_NUMBERED: Final = re.compile(r"(?:,\s|\s(?:and|et)\s)(\d{3,5})(?=[,.;)\s]|$)(?!\s\()")
_PLACE: Final = itemgetter(1, 2)
_TONGUES: Final = frozenset({"ar", "en", "es", "fr", "ru", "zh"})
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
#: The first session of the Assembly was of 1946; drafts bear the session since the thirty-first.
_BEFORE_FIRST_SESSION: Final = 1945
_LAST_WITHOUT_SESSION: Final = 1976
_OPENING_MONTH: Final = 9
#: Documents of the Atomic Energy Agency, which the resolver of symbols does not know.
_ELSEWHERE: Final = ("GC(", "GOV/", "INFCIRC/")
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


_PROVISIONS: Final = frozenset({ReferenceKind.CHARTER_ARTICLE, ReferenceKind.CHARTER_CHAPTER})
#: What a part of a symbol says about the document.
_PARTS: Final = (
    ("/RES/", ReferenceKind.RESOLUTION),
    ("/DEC/", ReferenceKind.DECISION),
    ("/PRST/", ReferenceKind.PRESIDENTIAL_STATEMENT),
    ("/PV.", ReferenceKind.MEETING_RECORD),
    ("/SR.", ReferenceKind.MEETING_RECORD),
    ("/L.", ReferenceKind.DRAFT),
)


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
        return _address(self.symbol, self.kind, _tongue(language))


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
    text, tongue = release.text, _tongue(release.language)
    numbers = scanner.citations.places()
    return tuple(
        Reference(
            symbol=symbol,
            text=text[start:end],
            kind=kind,
            span=Span(start, end),
            url=_address(symbol, kind, tongue),
        )
        for passage, signs in signed_passages(text, tuple(passages(release)), numbers, scanner.language)
        for symbol, start, end, kind in scanner.scan(passage, signs)
    )


#: Symbol, start, end and kind.
_Found = tuple[str, int, int, ReferenceKind]


class _Scanner:
    """Searches the passages of one release, and remembers what earlier ones named in full."""

    def __init__(self, release: Release) -> None:
        self.language = release.language if release.language.split("-")[0] in languages() else "en"
        self.own = {f"press:{symbol}" for symbol in release.symbols}
        self.latest = release.date.year if release.date else 9999
        self.citations = CitationFinder(release.text, self.language, latest=self.latest)
        self.drafts = DraftIndex(_home(release))
        self.note = vocabulary(self.language).pattern("references.note_pattern")

    def scan(self, passage: Passage, signs: set[Sign]) -> list[_Found]:
        """Return what a passage cites, in order; only what it has signs of is looked for."""
        addresses = list(_addresses(passage)) if Sign.ADDRESS in signs else []
        found = list(addresses)
        for sign, find in self._FINDERS:
            if sign in signs:
                found += find(self, passage)
        if Sign.SHORT_DRAFT in signs:
            found += self._short_drafts(passage, found)
        if len(found) > 1:
            found.sort(key=_PLACE)
        if addresses:
            inside = _Inside(addresses)
            found = [each for each in found if each[3] is ReferenceKind.ADDRESS or each[1] not in inside]
        return [each for each in found if each[0] not in self.own]

    def _symbols(self, passage: Passage) -> Iterator[_Found]:
        text, base = passage.text, passage.start
        position = 0
        for symbol, start, end in find_document_symbols(text):
            if start < position:
                continue
            for each in () if is_root(text, end) else members(symbol.text):
                self.drafts.add(each)
                yield each, base + start, base + end, _document_kind(symbol.kind, each)
            for rest in find_continuations(text, symbol.text, end, self.language):
                self.drafts.add(rest.symbol)
                kind = _document_kind(symbol.kind, rest.symbol)
                yield rest.symbol, base + rest.start, base + rest.end, kind
                position = rest.end
        for found in _YEARLESS.finditer(text):
            year = council_year(int(found[1]))
            if year is not None and year <= self.latest:
                yield (
                    f"S/RES/{found[1]}({year})",
                    base + found.start(),
                    base + found.end(),
                    ReferenceKind.RESOLUTION,
                )
        yield from _releases(passage)

    def _numbers(self, passage: Passage) -> Iterator[_Found]:
        for symbol, start, end in self.citations.find(passage.start, passage.start + len(passage.text)):
            yield symbol, start, end, _document_kind("", symbol)

    def _notes(self, passage: Passage) -> Iterator[_Found]:
        for found in self.note.finditer(passage.text):
            symbol = f"press:NOTE/{int(found[1])}"
            start, end = found.span()
            yield symbol, passage.start + start, passage.start + end, ReferenceKind.PRESS_RELEASE

    def _provisions(self, passage: Passage) -> Iterator[_Found]:
        if passage.kind is not PassageKind.MASTHEAD:
            for symbol, start, end in find_provisions(passage.text, self.language):
                yield symbol, passage.start + start, passage.start + end, _charter_kind(symbol)

    def _short_drafts(self, passage: Passage, found: list[_Found]) -> list[_Found]:
        taken = _Inside(sorted(found, key=_PLACE))
        rest: list[_Found] = []
        for short, start, end in find_short_drafts(passage.text):
            whole = self.drafts.whole(short)
            if whole is not None and passage.start + start not in taken:
                rest.append((whole, passage.start + start, passage.start + end, ReferenceKind.DRAFT))
        return rest

    #: What each sign but addresses and short drafts leads to, in the order in which it is looked for.
    _FINDERS: Final = (
        (Sign.SYMBOL, _symbols),
        (Sign.NUMBER, _numbers),
        (Sign.NOTE, _notes),
        (Sign.PROVISION, _provisions),
    )


def _releases(passage: Passage) -> Iterator[_Found]:
    text, base = passage.text, passage.start
    for symbol, start, end in find_press_symbols(text):
        yield f"press:{symbol}", base + start, base + end, ReferenceKind.PRESS_RELEASE
        # `Press Releases SC/6288 and 6289`: the series goes on
        while following := _NUMBERED.match(text, end):
            if not 0 < int(following[1]) - symbol.number < 100:
                break
            end = following.end()
            yield (
                f"press:{symbol.series}/{following[1]}",
                base + following.start(1),
                base + end,
                ReferenceKind.PRESS_RELEASE,
            )


class _Inside:
    """The places inside findings that are in order and do not overlap."""

    def __init__(self, found: list[_Found]) -> None:
        self.starts = [each[1] for each in found]
        self.ends = [each[2] for each in found]

    def __contains__(self, place: int) -> bool:
        number = bisect_right(self.starts, place) - 1
        return number >= 0 and place < self.ends[number]


def _addresses(passage: Passage) -> Iterator[_Found]:
    for found in _ADDRESS.finditer(passage.text):
        printed = found[0].rstrip(_TRAILING)
        symbol = printed if printed.startswith("http") else f"http://{printed}"
        start = passage.start + found.start()
        yield symbol, start, start + len(printed), ReferenceKind.ADDRESS


def _home(release: Release) -> str | None:
    """Return how the drafts of the organ that met begin: `A/C.1/63/`."""
    organ = next((_DRAFTS_OF[each.series] for each in release.symbols if each.series in _DRAFTS_OF), None)
    if organ is None:
        return None
    session = release.session
    if session is not None and session.number is not None:
        return f"A/{organ}{_SESSION_PREFIXES.get(session.kind, '')}{session.number}/"
    # pages lose the line of the session; a Main Committee meets in regular sessions only, from September on
    if session is None and organ and release.date is not None and release.date.year > _LAST_WITHOUT_SESSION:
        return (
            f"A/{organ}{release.date.year - _BEFORE_FIRST_SESSION - (release.date.month < _OPENING_MONTH)}/"
        )
    return None


def _document_kind(name: str, symbol: str) -> ReferenceKind:
    for part, kind in _PARTS:
        if part in symbol:
            return kind
    return ReferenceKind.DRAFT if name == "GA draft" else ReferenceKind.DOCUMENT


def _charter_kind(symbol: str) -> ReferenceKind:
    article = symbol.rpartition(":")[2].isdigit()
    return ReferenceKind.CHARTER_ARTICLE if article else ReferenceKind.CHARTER_CHAPTER


def _tongue(language: str) -> str:
    """Return the language of the six official ones in which addresses are given."""
    tongue = language.split("-")[0].lower()
    return tongue if tongue in _TONGUES else "en"


def _address(symbol: str, kind: ReferenceKind, tongue: str) -> str | None:
    if kind in _PROVISIONS:
        return f"https://www.un.org/{tongue}/about-us/un-charter/full-text"
    if kind is ReferenceKind.PRESS_RELEASE or symbol.startswith(_ELSEWHERE):
        return None
    return symbol if kind is ReferenceKind.ADDRESS else document_address(symbol, tongue)
