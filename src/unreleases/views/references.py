"""What a release cites: documents, resolutions, decisions, Charter provisions, other releases, addresses."""

from __future__ import annotations

import re
from bisect import bisect_right
from enum import StrEnum
from operator import itemgetter
from typing import TYPE_CHECKING, Final

from attrs import frozen

from unreleases.catalogue.vocabulary import vocabulary
from unreleases.model.masthead import SessionKind
from unreleases.spans import Span
from unreleases.symbols.documents import document_address
from unreleases.symbols.press import find_press_symbols
from unreleases.views.citing.charter import find_provisions, places_of_provisions
from unreleases.views.citing.citations import CitationFinder
from unreleases.views.citing.continuations import DraftIndex, find_short_drafts
from unreleases.views.citing.documents import find_documents
from unreleases.views.once import once
from unreleases.views.passages import PassageKind, passages
from unreleases.views.places import Stretches, passages_at
from unreleases.views.words import release_language

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from unreleases.model.release import Release

__all__ = ["Reference", "ReferenceKind", "references"]

_ADDRESS: Final = re.compile(
    r"https?://[^\s<>\"“”«»|]{3,2000}|(?<![\w@/.-])www\.[\w-]{1,63}\.[^\s<>\"“”«»|]{2,2000}"
)
#: What every address has; rare characters first, so the looks are quick.
_IN_ADDRESSES: Final = (re.compile(r":(?=//)"), re.compile(r"w(?=ww\.)"))
_TRAILING: Final = ".,;:!?)]}'’"
_NUMBERED: Final = re.compile(r"(?:,\s|\s(?:and|et)\s)(\d{3,5})(?=[,.;)\s]|$)(?!\s\()")
#: `Notes to correspondents Nos. 21 and 24`.
_FURTHER_NOTE: Final = re.compile(r"(?:,\s|\s(?:and|et)\s)(\d{1,5})(?=[.,;)]|$|\s(?:and|et)\s\d)(?![.,]\d)")
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
#: How symbols begin that are no documents'.
_BEFORE_OTHERS: Final = ("press:", "charter:", "http")


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
    return _Scanner(release).scan()


#: Symbol, start and end.
_Found = tuple[str, int, int]


class _Scanner:
    """Searches the whole text of one release for each sort of thing that it may cite."""

    def __init__(self, release: Release) -> None:
        self.release = release
        self.text = release.text
        self.language = release_language(release)
        self.passages = tuple(passages(release))
        self.stretches = Stretches(self.passages)

    def scan(self) -> tuple[Reference, ...]:
        text, language, stretches = self.text, self.language, self.stretches
        latest = self.release.date.year if self.release.date else 9999
        addresses = list(self._addresses())
        documents = list(find_documents(text, stretches, language, latest=latest))
        found = [*addresses, *documents, *self._releases()]
        found += CitationFinder(text, language, latest=latest).find(stretches)
        found += self._notes()
        found += self._provisions()
        found.sort(key=_PLACE)
        found += list(self._short_drafts(documents, found))
        found.sort(key=_PLACE)
        if addresses:
            inside = _Inside(addresses)
            found = [each for each in found if each[0].startswith("http") or each[1] not in inside]
        own = {f"press:{symbol}" for symbol in self.release.symbols}
        return tuple(self._references(each for each in found if each[0] not in own))

    def _references(self, found: Iterable[_Found]) -> Iterator[Reference]:
        tongue = _tongue(self.release.language)
        for symbol, start, end in found:
            kind = _kind(symbol)
            yield Reference(
                symbol=symbol,
                text=self.text[start:end],
                kind=kind,
                span=Span(start, end),
                url=_address(symbol, kind, tongue),
            )

    def _addresses(self) -> Iterator[_Found]:
        places = [found.start() for sign in _IN_ADDRESSES for found in sign.finditer(self.text)]
        for number in passages_at(places, self.passages):
            passage = self.passages[number]
            for found in _ADDRESS.finditer(passage.text):
                printed = found[0].rstrip(_TRAILING)
                symbol = printed if printed.startswith("http") else f"http://{printed}"
                start = passage.start + found.start()
                yield symbol, start, start + len(printed)

    def _releases(self) -> Iterator[_Found]:
        text = self.text
        for symbol, start, end in find_press_symbols(text):
            bounds = self.stretches.around(start)
            if bounds is None:
                continue
            yield f"press:{symbol}", start, end
            # `Press Releases SC/6288 and 6289`: the series goes on
            while following := _NUMBERED.match(text, end, bounds[1]):
                if not 0 < int(following[1]) - symbol.number < 100:
                    break
                end = following.end()
                yield f"press:{symbol.series}/{following[1]}", following.start(1), end

    def _notes(self) -> Iterator[_Found]:
        for found in vocabulary(self.language).pattern("references.note_pattern").finditer(self.text):
            note: re.Match[str] | None = found
            start, end = found.span()
            bounds = self.stretches.around(start)
            while note and bounds and end <= bounds[1]:
                yield f"press:NOTE/{int(note[1])}", start, end
                note = _FURTHER_NOTE.match(self.text, end, bounds[1])
                start, end = note.span(1) if note else (end, end)

    def _provisions(self) -> Iterator[_Found]:
        for number in passages_at(places_of_provisions(self.text, self.language), self.passages):
            passage = self.passages[number]
            heading = passage.kind is PassageKind.HEADING
            for symbol, start, end in find_provisions(passage.text, self.language, heading=heading):
                yield symbol, passage.start + start, passage.start + end

    def _short_drafts(self, documents: list[_Found], found: list[_Found]) -> Iterator[_Found]:
        """Find drafts that are called by their last parts, by the documents of their passages and earlier ones."""
        index: DraftIndex | None = None
        read = 0
        for short, start, end in find_short_drafts(self.text, self.stretches):
            if index is None:
                index, taken = DraftIndex(_home(self.release)), _Inside(found)
            bounds = self.stretches.around(start)
            while bounds and read < len(documents) and documents[read][1] < bounds[1]:
                index.add(documents[read][0])
                read += 1
            whole = index.whole(short)
            if whole is not None and start not in taken:
                yield whole, start, end


class _Inside:
    """The places inside findings that are in order and do not overlap."""

    def __init__(self, found: list[_Found]) -> None:
        self.starts = [each[1] for each in found]
        self.ends = [each[2] for each in found]

    def __contains__(self, place: int) -> bool:
        number = bisect_right(self.starts, place) - 1
        return number >= 0 and place < self.ends[number]


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


def _kind(symbol: str) -> ReferenceKind:
    """Tell what a symbol leads to."""
    if symbol.startswith(_BEFORE_OTHERS):
        if symbol.startswith("press:"):
            return ReferenceKind.PRESS_RELEASE
        if symbol.startswith("http"):
            return ReferenceKind.ADDRESS
        article = symbol.rpartition(":")[2].isdigit()
        return ReferenceKind.CHARTER_ARTICLE if article else ReferenceKind.CHARTER_CHAPTER
    for part, kind in _PARTS:
        if part in symbol:
            return kind
    return ReferenceKind.DOCUMENT


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
