"""The facts of a release out of a page of ours: what its masthead says, its address, its tags."""

from __future__ import annotations

import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

from attrs import evolve

from unreleases.errors import SymbolError
from unreleases.model.masthead import (
    Dateline,
    Masthead,
    MastheadLine,
    Meeting,
    Organ,
    Session,
    SessionKind,
    Sitting,
)
from unreleases.model.release import Tag
from unreleases.notices import NoticeCode
from unreleases.readers.canonical.inline import has_class, read_line
from unreleases.spans import Span
from unreleases.symbols import PressSymbol

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lxml.etree import _Element

    from unreleases.notices import NoticeLog

__all__ = ["day", "member", "number", "read_facts", "read_masthead"]

_E = TypeVar("_E", bound=StrEnum)


def member(kind: type[_E], value: str | None, default: _E) -> _E:
    """Return the member of an enumeration that an attribute names.

    Args:
        kind: The enumeration.
        value: The attribute's value.
        default: What stands for a missing or unknown value.

    Returns:
        The member.

    >>> member(SessionKind, "special", SessionKind.REGULAR), member(SessionKind, "x", SessionKind.REGULAR)
    (<SessionKind.SPECIAL: 'special'>, <SessionKind.REGULAR: 'regular'>)
    """
    try:
        return kind(value) if value is not None else default
    except ValueError:
        return default


def number(value: str | None) -> int | None:
    """Return the number that an attribute states.

    Args:
        value: The attribute's value.

    Returns:
        The number, or None when there is none.

    >>> number("82"), number("eighty"), number(None)
    (82, None, None)
    """
    # int() takes too long for very many figures, and reads those of other scripts
    return int(value) if value and len(value) <= 18 and value.isascii() and value.isdigit() else None


def day(value: str | None) -> datetime.date | None:
    """Return the day that an attribute states.

    Args:
        value: The attribute's value.

    Returns:
        The day, or None when there is none.

    >>> day("2031-05-09"), day("9 May") is None
    (datetime.date(2031, 5, 9), True)
    """
    try:
        return datetime.date.fromisoformat(value) if value else None
    except ValueError:
        return None


def read_facts(facts: Sequence[_Element], log: NoticeLog) -> tuple[str | None, tuple[Tag, ...]]:
    """Read address and tags.

    Args:
        facts: The `dd` elements of the page's facts.
        log: Takes notices.

    Returns:
        Address and tags.

    >>> from lxml.html import fragment_fromstring
    >>> from unreleases.notices import NoticeLog
    >>> fact = fragment_fromstring('<dd class="ur-tag" data-vocabulary="country">Chad</dd>')
    >>> read_facts([fact], NoticeLog())[1][0].vocabulary
    'country'
    """
    addresses = [fact.get("data-address") or _words(fact, log) for fact in _named(facts, "ur-url")]
    tags = [
        Tag(
            text=_words(fact, log),
            vocabulary=_stated(fact, "data-vocabulary", log) or "tag",
            href=fact.get("data-address"),
        )
        for fact in _named(facts, "ur-tag")
    ]
    return next(iter(addresses), None), tuple(tags)


def read_masthead(lines: Sequence[MastheadLine], facts: Sequence[_Element], log: NoticeLog) -> Masthead:
    """Read a masthead.

    Args:
        lines: Its printed lines, already read.
        facts: The `dd` elements of the page's facts.
        log: Takes notices.

    Returns:
        The masthead.

    >>> from lxml.html import fragment_fromstring
    >>> from unreleases.notices import NoticeLog
    >>> facts = [fragment_fromstring('<dd class="ur-symbol" data-starred="true">GA/13001</dd>')]
    >>> read_masthead([], facts, NoticeLog()).symbols[0].starred
    True
    """
    spans = [line.span for line in lines if line.span]
    types = [_words(fact, log) for fact in _named(facts, "ur-document-type")]
    days = [_time(fact) for fact in _named(facts, "ur-date")]
    sessions = [
        Session(
            text=_words(fact, log),
            number=number(fact.get("data-number")),
            kind=member(SessionKind, fact.get("data-kind"), SessionKind.REGULAR),
        )
        for fact in _named(facts, "ur-session")
    ]
    issuers = [_words(fact, log) for fact in _named(facts, "ur-issuer")]
    return Masthead(
        lines=tuple(lines),
        document_type=next(iter(types), None),
        organs=tuple(
            Organ(text=_words(fact, log), code=_stated(fact, "data-code", log))
            for fact in _named(facts, "ur-organ")
        ),
        session=next(iter(sessions), None),
        meetings=tuple(_meeting(fact) for fact in _named(facts, "ur-meeting")),
        symbols=tuple(_symbols(facts, log)),
        date=next((each for each in days if each), None),
        dateline=next((_dateline(fact, log) for fact in _named(facts, "ur-dateline")), None),
        issuer=next(iter(issuers), None),
        span=Span(spans[0].start, spans[-1].end) if spans else None,
    )


def _named(facts: Sequence[_Element], name: str) -> Iterator[_Element]:
    return (fact for fact in facts if has_class(fact, name))


def _words(fact: _Element, log: NoticeLog) -> str:
    return read_line("".join(fact.itertext()), log)


def _stated(fact: _Element, name: str, log: NoticeLog) -> str | None:
    value = fact.get(name)
    return None if value is None else read_line(value, log)


def _time(fact: _Element) -> datetime.date | None:
    stated = next((each.get("datetime") for each in fact.iter("time")), None)
    return day(stated) or day("".join(fact.itertext()).strip())


def _meeting(fact: _Element) -> Meeting:
    sittings = (fact.get("data-sittings") or "").split()
    return Meeting(
        number=number(fact.get("data-number")),
        sittings=tuple(Sitting(each) for each in sittings if each in set(Sitting)),
    )


def _dateline(fact: _Element, log: NoticeLog) -> Dateline:
    text = _words(fact, log)
    place = _stated(fact, "data-place", log)
    return Dateline(
        text=text,
        place=text if place is None else place,
        agency=_stated(fact, "data-agency", log),
        date=day(fact.get("data-date")),
    )


def _symbols(facts: Sequence[_Element], log: NoticeLog) -> Iterator[PressSymbol]:
    for fact in _named(facts, "ur-symbol"):
        text = _words(fact, log)
        try:
            symbol = PressSymbol.parse(text)
        except SymbolError:
            log.add(NoticeCode.SYMBOL_MISSING, "what the page gives as a symbol is none")
            continue
        yield evolve(symbol, starred=True) if fact.get("data-starred") == "true" else symbol
