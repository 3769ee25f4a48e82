"""The masthead's fields, from what its lines say and what the address adds."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from unreleases.catalogue.every_language import every_pattern
from unreleases.grammar.addressed import addressed
from unreleases.grammar.dates import find_dateline
from unreleases.grammar.issuer import find_issuer
from unreleases.grammar.meetings import with_sittings
from unreleases.grammar.style import fold_words
from unreleases.model.masthead import LineKind, Masthead, Session
from unreleases.notices import NoticeCode
from unreleases.spans import Span

if TYPE_CHECKING:
    import datetime
    from collections.abc import Sequence

    from unreleases.catalogue.vocabulary import Vocabulary
    from unreleases.grammar.head import Head
    from unreleases.grammar.line_reading import LineReading
    from unreleases.model.masthead import Meeting, Organ
    from unreleases.notices import NoticeLog
    from unreleases.symbols import PressSymbol

__all__ = ["read_masthead"]

#: How the plural ends in both languages: `Press Releases`, `Communiqués de presse`.
_PLURAL: Final = re.compile(r"s\b")


def read_masthead(
    head: Head,
    openings: Sequence[str],
    words: Vocabulary,
    log: NoticeLog,
    *,
    url: str | None,
    running: tuple[Meeting, ...] = (),
    stated: datetime.date | None,
) -> Masthead:
    """Fill the masthead's fields.

    The first line that gives a field gives it. Several symbol lines add up, a symbol printed twice counts
    once; organs add up in the order printed. Dateline and issuer stand in the first paragraphs.

    Args:
        head: The head.
        openings: The texts at the top of the body that can hold dateline and formula; see `opening_texts`.
        words: The vocabulary of its language.
        log: Takes the notices.
        url: The page's address, which supplies symbol and day where the page has lost them.
        running: The meetings that running heads name.
        stated: The day that the input states outside the page, such as a crawler's prefix.

    Returns:
        The masthead.

    >>> from unreleases.catalogue.vocabulary import vocabulary
    >>> from unreleases.grammar.head import Head
    >>> from unreleases.notices import NoticeLog
    >>> url = "https://press.un.org/en/1996/19961113.gash3387.html"
    >>> read_masthead(Head(), (), vocabulary("en"), NoticeLog(), url=url, stated=None).date
    datetime.date(1996, 11, 13)
    """
    readings = [reading for reading, _ in head.readings]
    session, meetings = _sat(head)
    if not meetings and running:
        meetings = running
        log.add(NoticeCode.MEETING_FROM_RUNNING_HEAD, "only running heads in the text name the meeting")
    spans = [line.span for line in head.lines if line.span is not None]
    symbols, date = _symbols(head, log, url), _date(head, log, url, stated)
    dateline = find_dateline(openings[0], words, date.year if date else None) if openings else None
    if dateline is not None and date is None:
        message = f"only the dateline names a day, and datelines are off by a day or two: {dateline.text}"
        log.add(NoticeCode.DATE_IN_DATELINE, message)
    return Masthead(
        lines=tuple(head.lines),
        document_type=_document_type(readings),
        organs=_organs(readings),
        session=session,
        meetings=meetings,
        symbols=symbols,
        date=date,
        dateline=dateline,
        issuer=find_issuer(openings, words),
        span=Span(min(span.start for span in spans), max(span.end for span in spans)) if spans else None,
    )


def _document_type(readings: list[LineReading]) -> str | None:
    """The first type word; where it is the plural of another, as sites head their sections, that one."""
    types = [reading.document_type for reading in readings if reading.document_type is not None]
    if not types:
        return None
    section = _singular(types[0])
    single = (other for other in types[1:] if len(other) < len(types[0]) and _singular(other) == section)
    return next(single, types[0])


def _singular(type_word: str) -> str:
    return _PLURAL.sub("", fold_words(type_word))


def _sat(head: Head) -> tuple[Session | None, tuple[Meeting, ...]]:
    """The session, and the meetings; the eighteenth of an organ that is a meeting itself is its session."""
    readings = [reading for reading, _ in head.readings]
    session = next((reading.session for reading in readings if reading.session is not None), None)
    told = [(reading.meetings, span) for reading, span in head.readings if reading.meetings]
    if session is None and len(told) > 1 and _meets_as_organ(readings):
        (first, span), (second, _) = told[:2]
        line = next((line.text for line in head.lines if line.span == span), "")
        if len(first) == 1 and first[0].number is not None and not first[0].sittings and line:
            return Session(text=line, number=first[0].number), second
    if len(told) > 1 and not any(meeting.sittings for meeting in told[0][0]):
        (numbered, _), ((below, *further), _) = told[:2]
        if not further and below.number is None and all(meeting.number is not None for meeting in numbered):
            return session, with_sittings(numbered, below)
    return session, told[0][0] if told else ()


def _meets_as_organ(readings: list[LineReading]) -> bool:
    pattern = every_pattern(r"(?i:{masthead.meeting_words})\s")
    return any(pattern.match(organ.text) for reading in readings for organ in reading.organs)


def _organs(readings: list[LineReading]) -> tuple[Organ, ...]:
    organs: dict[str, Organ] = {}
    for reading in readings:
        for organ in reading.organs:
            organs.setdefault(fold_words(organ.text), organ)
    return tuple(organs.values())


def _symbols(head: Head, log: NoticeLog, url: str | None) -> tuple[PressSymbol, ...]:
    printed = tuple(dict.fromkeys(symbol for reading, _ in head.readings for symbol in reading.symbols))
    spelled = addressed(url).symbol
    if spelled is not None and printed and _is_cut(head, printed[0], spelled):
        log.add(NoticeCode.SYMBOL_FROM_URL, f"the page prints {printed[0]}/, its address says {spelled}")
        return (spelled, *printed[1:])
    if printed:
        if spelled is not None and spelled not in printed and not _same_paper(spelled, printed):
            message = f"the page prints {printed[0]}, its address says {spelled}"
            log.add(NoticeCode.SYMBOL_CONFLICT, message)
        return printed
    if spelled is not None:
        log.add(NoticeCode.SYMBOL_FROM_URL, f"the page prints no symbol; {spelled} comes from its address")
        return (spelled,)
    log.add(NoticeCode.SYMBOL_MISSING, "the page prints no symbol")
    return ()


def _is_cut(head: Head, printed: PressSymbol, spelled: PressSymbol) -> bool:
    """Whether a symbol is printed up to the stroke behind which the address says what was done to the text."""
    if spelled == printed or (spelled.series, spelled.number) != (printed.series, printed.number):
        return False
    spans = {span for reading, span in head.readings if printed in reading.symbols}
    return any(line.span in spans and line.text.rstrip(" |").endswith("/") for line in head.lines)


def _same_paper(spelled: PressSymbol, printed: tuple[PressSymbol, ...]) -> bool:
    """Whether the number is the same: addresses leave out marks and clip the code of a series."""
    return any(symbol.number == spelled.number for symbol in printed)


def _date(head: Head, log: NoticeLog, url: str | None, stated: datetime.date | None) -> datetime.date | None:
    dates = [(reading, span) for reading, span in head.readings if reading.date is not None]
    # what is nothing but a day is the surest
    dates.sort(key=lambda found: found[0].kind is not LineKind.DATE)
    printed = [(reading.date, span) for reading, span in dates]
    if head.compact is not None:
        printed.append(head.compact)
    dated = addressed(url)
    if printed:
        first, _ = printed[0]
        for day, span in printed[1:]:
            if day != first:
                log.add(NoticeCode.DATE_CONFLICT, f"the page prints {first} and {day}", span)
        if dated.date is not None and dated.date != first:
            log.add(NoticeCode.DATE_CONFLICT, f"the page prints {first}, its address says {dated.date}")
        return first
    if dated.date is not None:
        log.add(NoticeCode.DATE_FROM_URL, f"the page prints no date; {dated.date} comes from its address")
        return dated.date
    if stated is not None and dated.year in (None, stated.year):
        log.add(NoticeCode.DATE_FROM_URL, f"the page prints no date; {stated} was put before the text")
        return stated
    log.add(NoticeCode.DATE_MISSING, "the page prints no whole date")
    return None
