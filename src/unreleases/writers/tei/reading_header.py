"""From the header of a TEI file back to masthead, headline, tags and notices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unreleases.errors import SymbolError
from unreleases.model.masthead import (
    Dateline,
    Headline,
    LineKind,
    Masthead,
    MastheadLine,
    Meeting,
    Organ,
    Session,
    SessionKind,
    Sitting,
)
from unreleases.model.release import Release, ReleaseKind, Tag
from unreleases.notices import Notice, NoticeCode, Severity
from unreleases.symbols import PressSymbol
from unreleases.writers.tei.elements import (
    attribute,
    attribute_or_none,
    child,
    day,
    fail,
    member,
    members_named,
    number,
    plain_words,
)

if TYPE_CHECKING:
    from lxml import etree

__all__ = ["read_header"]


def read_header(header: etree._Element, text: etree._Element) -> Release:
    """Read everything but blocks and trailer.

    Args:
        header: The `teiHeader`.
        text: The `text`, whose `front` holds the masthead's printed lines.

    Returns:
        A release without blocks.

    Raises:
        DecodeError: Something is missing or has a value that it cannot have.

    >>> from unreleases.writers.tei.document import to_tei
    >>> from unreleases.writers.tei.elements import child
    >>> from unreleases.writers.xml.parsing import parse_xml
    >>> root = parse_xml(to_tei(Release(language="fr"), views=False))
    >>> read_header(child(root, "teiHeader"), child(root, "text")).language
    'fr'
    """
    return Release(
        kind=_kind(header),
        language=plain_words(child(header, "profileDesc/langUsage/language")),
        masthead=_masthead(header, text),
        headline=_headline(header),
        tags=_tags(header),
        url=_url(header),
        notices=_notices(header),
    )


def _masthead(header: etree._Element, text: etree._Element) -> Masthead:
    statement = child(header, "fileDesc/titleStmt")
    publication = child(header, "fileDesc/publicationStmt")
    settings = members_named(header, "profileDesc/settingDesc/setting")
    meetings = members_named(statement, "meeting")
    sessions = [meeting for meeting in meetings if _categories(meeting)[0] == "session"]
    dates = members_named(publication, "date")
    organs = [
        organ
        for setting in settings
        if setting.get("n") == "meeting"
        for organ in members_named(setting, "name")
    ]
    datelines = [setting for setting in settings if setting.get("n") == "dateline"]
    issuers = members_named(statement, "respStmt/name")
    types = [
        term
        for keywords in members_named(header, "profileDesc/textClass/keywords")
        if keywords.get("n") == "document_type"
        for term in members_named(keywords, "term")
    ]
    return Masthead(
        lines=tuple(
            MastheadLine(kind=member(line, LineKind, attribute(line, "type")), text=plain_words(line))
            for line in members_named(text, "front/div/ab")
        ),
        document_type=plain_words(types[0]) if types else None,
        organs=tuple(
            Organ(text=plain_words(organ), code=attribute_or_none(organ, "key")) for organ in organs
        ),
        session=_session(sessions[0]) if sessions else None,
        meetings=tuple(_meeting(meeting) for meeting in meetings if _categories(meeting)[0] == "meeting"),
        symbols=tuple(
            _symbol(idno) for idno in members_named(publication, "idno") if idno.get("type") == "UN-symbol"
        ),
        date=day(dates[0]) if dates else None,
        dateline=_dateline(datelines[0]) if datelines else None,
        issuer=plain_words(issuers[0]) if issuers else None,
    )


def _categories(element: etree._Element) -> list[str]:
    """The categories in `ana`, without their number sign."""
    return [reference.removeprefix("#") for reference in element.get("ana", "").split()] or [""]


def _session(element: etree._Element) -> Session:
    kinds = [name.removeprefix("session.") for name in _categories(element) if name.startswith("session.")]
    if not kinds:
        raise fail(element, "the kind of the session is missing")
    return Session(
        text=plain_words(element), number=number(element, "n"), kind=member(element, SessionKind, kinds[0])
    )


def _meeting(element: etree._Element) -> Meeting:
    sittings = [name.removeprefix("sitting.") for name in _categories(element) if name.startswith("sitting.")]
    return Meeting(
        number=number(element, "n"), sittings=tuple(member(element, Sitting, sitting) for sitting in sittings)
    )


def _symbol(element: etree._Element) -> PressSymbol:
    text = plain_words(element)
    try:
        return PressSymbol.parse(text + "*" if element.get("rend") == "starred" else text)
    except SymbolError:
        raise fail(element, f"{text!r} is no press-release symbol") from None


def _dateline(setting: etree._Element) -> Dateline:
    names = {attribute(name, "type"): plain_words(name) for name in members_named(setting, "name")}
    if not {"dateline", "place"} <= names.keys():
        raise fail(setting, "a dateline has its words and its place")
    dates = members_named(setting, "date")
    return Dateline(
        text=names["dateline"],
        place=names["place"],
        agency=names.get("agency"),
        date=day(dates[0]) if dates else None,
    )


def _headline(header: etree._Element) -> Headline:
    titles = members_named(header, "fileDesc/titleStmt/title")
    main = [plain_words(title) for title in titles if title.get("type") == "main"]
    deck = [plain_words(title) for title in titles if title.get("type") == "sub"]
    return Headline(title=main[0] if main else None, deck=tuple(deck))


def _kind(header: etree._Element) -> ReleaseKind:
    element = child(header, "profileDesc/textClass/catRef")
    return member(element, ReleaseKind, attribute(element, "target").removeprefix("#kind."))


def _url(header: etree._Element) -> str | None:
    found = members_named(header, "fileDesc/sourceDesc/bibl/idno")
    return plain_words(found[0]) if found else None


def _tags(header: etree._Element) -> tuple[Tag, ...]:
    return tuple(
        Tag(
            text=plain_words(term),
            vocabulary=attribute(term, "type"),
            href=attribute_or_none(term, "target" if term.get("target") is not None else "n"),
        )
        for keywords in members_named(header, "profileDesc/textClass/keywords")
        if keywords.get("n") == "tags"
        for term in members_named(keywords, "term")
    )


def _notices(header: etree._Element) -> tuple[Notice, ...]:
    return tuple(
        Notice(
            code=member(note, NoticeCode, attribute(note, "n")),
            message=plain_words(note),
            severity=member(note, Severity, _categories(note)[0].removeprefix("severity.")),
        )
        for note in members_named(header, "fileDesc/notesStmt/note")
    )
