"""The top of a release: masthead, meetings, sessions, organs, headline."""

from __future__ import annotations

import datetime
from enum import StrEnum

from attrs import field, frozen

from unreleases.spans import Span
from unreleases.symbols import PressSymbol

__all__ = [
    "Dateline",
    "Headline",
    "LineKind",
    "Masthead",
    "MastheadLine",
    "Meeting",
    "Organ",
    "Session",
    "SessionKind",
    "Sitting",
]


class Sitting(StrEnum):
    """The part of the day in which a meeting sat.

    >>> Sitting("PM")
    <Sitting.PM: 'PM'>
    """

    AM = "AM"
    PM = "PM"
    NIGHT = "NIGHT"


@frozen(kw_only=True)
class Meeting:
    """A meeting that the masthead announces.

    >>> Meeting(number=82, sittings=(Sitting.AM,)).number
    82
    """

    #: Its number within the organ's session or series; None when none is printed.
    number: int | None = None
    #: The parts of the day in which it sat, in the order printed.
    sittings: tuple[Sitting, ...] = ()


class SessionKind(StrEnum):
    """The kind of a session.

    >>> SessionKind.EMERGENCY_SPECIAL.value
    'emergency_special'
    """

    REGULAR = "regular"
    SPECIAL = "special"
    EMERGENCY_SPECIAL = "emergency_special"
    RESUMED = "resumed"


@frozen(kw_only=True)
class Session:
    """The session in which a meeting was held.

    >>> Session(text="Sixty-first General Assembly", number=61).kind
    <SessionKind.REGULAR: 'regular'>
    """

    #: The words as printed, without a closing comma.
    text: str
    #: Its ordinal number; None where a year or a name stands instead (`2016 Session`).
    number: int | None = None
    kind: SessionKind = SessionKind.REGULAR


@frozen(kw_only=True)
class Organ:
    """An organ or office named in the masthead.

    >>> Organ(text="Conseil de sécurité", code="SC").text
    'Conseil de sécurité'
    """

    #: The name as printed, on one line.
    text: str
    #: Its English acronym or series code in the table of organs; None when the table lacks it.
    code: str | None = None


@frozen(kw_only=True)
class Dateline:
    """The opening of a lead paragraph that says where and when it was filed.

    >>> Dateline(text="GENEVA, 13 March (UN Information Service) --", place="GENEVA").place
    'GENEVA'
    """

    #: The dateline as printed; it stays part of the lead paragraph as well.
    text: str
    #: The place as printed.
    place: str
    #: The office in brackets, if any.
    agency: str | None = None
    #: The day, where the release's year is known; datelines often differ from the release's date.
    date: datetime.date | None = None


class LineKind(StrEnum):
    """What a printed line of the masthead is.

    >>> LineKind.PUBLISHER.value
    'publisher'
    """

    BANNER = "banner"
    DOCUMENT_TYPE = "document_type"
    SYMBOLS = "symbols"
    DATE = "date"
    ORGAN = "organ"
    SESSION = "session"
    MEETING = "meeting"
    #: The department's line.
    PUBLISHER = "publisher"
    #: A disclaimer or an instruction at the top, such as `For Immediate Release`.
    INSTRUCTION = "instruction"
    #: Several things on one line, such as `General AssemblyGA/10563`.
    MIXED = "mixed"
    OTHER = "other"


@frozen(kw_only=True)
class MastheadLine:
    """One line of the masthead as printed.

    >>> MastheadLine(kind=LineKind.SYMBOLS, text="SC/12607-PI/2188").text
    'SC/12607-PI/2188'
    """

    kind: LineKind
    text: str
    span: Span | None = field(default=None, eq=False, repr=False)


@frozen(kw_only=True)
class Masthead:
    """What stands above the headline, as printed and as read.

    >>> Masthead(document_type="Press Release").symbols
    ()
    """

    #: The printed lines in order; what is read out of them stands in the other fields.
    lines: tuple[MastheadLine, ...] = ()
    #: The first type word, as printed (`Press Release`, `Couverture des réunions`).
    document_type: str | None = None
    #: The organs and offices, outermost first.
    organs: tuple[Organ, ...] = ()
    session: Session | None = None
    meetings: tuple[Meeting, ...] = ()
    symbols: tuple[PressSymbol, ...] = ()
    #: The day of the release, from the masthead, a compact date or the page's address.
    date: datetime.date | None = None
    dateline: Dateline | None = None
    #: Who issued, delivered or is quoted by a statement, message or remarks, as the opening formula names them.
    issuer: str | None = None
    span: Span | None = field(default=None, eq=False, repr=False)

    @property
    def text(self) -> str:
        """The printed lines, one a line."""
        return "\n".join([line.text for line in self.lines])


@frozen(kw_only=True)
class Headline:
    r"""Title and deck.

    >>> Headline(title="Council Meets", deck=("Speakers Differ",)).text
    'Council Meets\n\nSpeakers Differ'
    """

    #: The title on one line, or None when the text has lost it.
    title: str | None = None
    #: The lines under the title, each on one line.
    deck: tuple[str, ...] = ()
    span: Span | None = field(default=None, eq=False, repr=False)

    @property
    def text(self) -> str:
        """Title and deck, with a blank line between them."""
        return "\n\n".join([*([self.title] if self.title else []), *self.deck])
