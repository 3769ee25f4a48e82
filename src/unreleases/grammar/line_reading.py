"""What a masthead line says, whoever read it: its words, its pieces, or the page's markup."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from unreleases.grammar.dates import iso_day
from unreleases.grammar.masthead_organs import read_organ
from unreleases.model.masthead import LineKind, Meeting, Organ, Session
from unreleases.source import Hint

if TYPE_CHECKING:
    import datetime

    from unreleases.catalogue.vocabulary import Vocabulary
    from unreleases.source import Block
    from unreleases.symbols import PressSymbol

__all__ = ["HINTED", "LineReading", "believe_hint", "join_readings", "stated_day"]

#: The kind that a line has by its place in the page, where its words alone do not tell.
HINTED: Final = {
    Hint.DOCUMENT_TYPE: LineKind.DOCUMENT_TYPE,
    Hint.ORGAN: LineKind.ORGAN,
    Hint.SESSION: LineKind.SESSION,
    Hint.MEETING: LineKind.MEETING,
    Hint.SYMBOL: LineKind.SYMBOLS,
    Hint.DATE: LineKind.DATE,
    Hint.MASTHEAD: LineKind.OTHER,
}
_DIGIT: Final = re.compile(r"\d")
#: Named once: before Python 3.12, naming a member takes longer than what is asked about it.
_DOCUMENT_TYPE: Final = LineKind.DOCUMENT_TYPE


class LineReading(NamedTuple):
    """What one line of a masthead says.

    >>> LineReading(kind=LineKind.DOCUMENT_TYPE, document_type="Press Release").symbols
    ()
    """

    kind: LineKind
    #: The type word as printed.
    document_type: str | None = None
    symbols: tuple[PressSymbol, ...] = ()
    date: datetime.date | None = None
    organs: tuple[Organ, ...] = ()
    session: Session | None = None
    meetings: tuple[Meeting, ...] = ()
    #: The place before a date, if one is printed.
    place: str | None = None
    #: Whether an organ's name goes on in the next line.
    incomplete: bool = False


def join_readings(pieces: tuple[LineReading, ...]) -> LineReading | None:
    """Put the pieces of a line together.

    Args:
        pieces: What each piece says, in order.

    Returns:
        What the line says; None where organs alone stand in it, which do not make a line of several things.

    >>> typed, organ = (
    ...     LineReading(kind=LineKind.DOCUMENT_TYPE, document_type="Note"),
    ...     LineReading(kind=LineKind.ORGAN, organs=(Organ(text="Security Council"),)),
    ... )
    >>> str(join_readings((typed, organ)).kind), join_readings((organ, organ)) is None
    ('mixed', True)
    """
    kinds = list(dict.fromkeys(piece.kind for piece in pieces if piece.kind is not LineKind.OTHER))
    if len(pieces) > 1 and kinds in ([LineKind.ORGAN], []):
        return None
    # `Security Council 2006 Round-Up` is a headline
    if kinds == [LineKind.ORGAN, _DOCUMENT_TYPE] and any(
        _DIGIT.search(p.document_type or "") for p in pieces
    ):
        return None
    return LineReading(
        kind=kinds[0] if len(kinds) == 1 else LineKind.MIXED if kinds else LineKind.OTHER,
        document_type=next((piece.document_type for piece in pieces if piece.document_type), None),
        symbols=tuple(dict.fromkeys(symbol for piece in pieces for symbol in piece.symbols)),
        date=next((piece.date for piece in pieces if piece.date), None),
        organs=tuple(organ for piece in pieces for organ in piece.organs),
        session=next((piece.session for piece in pieces if piece.session), None),
        meetings=next((piece.meetings for piece in pieces if piece.meetings), ()),
        place=next((piece.place for piece in pieces if piece.place), None),
        incomplete=pieces[-1].incomplete,
    )


def believe_hint(line: str, words: Vocabulary, hint: Hint, reading: LineReading | None) -> LineReading | None:
    """Believe the page where the words alone say nothing.

    Args:
        line: The line.
        words: The vocabulary of its language.
        hint: What the page's markup says of it.
        reading: What its words say.

    Returns:
        What it says.

    >>> from unreleases.catalogue.vocabulary import vocabulary
    >>> believe_hint("Harbour Council", vocabulary("en"), Hint.ORGAN, None).organs[0].text
    'Harbour Council'
    """
    if reading is not None and not reading.incomplete:
        return reading
    name = line.strip(" ,.;:|")
    match hint:
        case Hint.ORGAN:
            found = read_organ(name, words)
            organ = found.organ if found else Organ(text=name)
            return LineReading(kind=LineKind.ORGAN, organs=(organ,))
        case Hint.DOCUMENT_TYPE:
            return LineReading(kind=LineKind.DOCUMENT_TYPE, document_type=name)
        case Hint.SESSION:
            return LineReading(kind=LineKind.SESSION, session=Session(text=name))
        case _:
            return reading


def stated_day(block: Block, reading: LineReading | None) -> LineReading | None:
    """Take the day from what the page states beside its words, where they say it in another language.

    Args:
        block: The block.
        reading: What its words say.

    Returns:
        What it says.

    >>> from unreleases.source import Block
    >>> from unreleases.spans import Span
    >>> block = Block(span=Span(0, 12), hint=Hint.DATE, value="2024-05-06T12:00:00Z")
    >>> stated_day(block, None).date
    datetime.date(2024, 5, 6)
    """
    if block.hint is not Hint.DATE or (reading is not None and reading.date is not None):
        return reading
    day = iso_day(block.value)
    return LineReading(kind=LineKind.DATE, date=day) if day is not None else reading
