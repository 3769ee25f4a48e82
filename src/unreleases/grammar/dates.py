"""The days that mastheads and datelines print, in all the forms of eight decades."""

from __future__ import annotations

import datetime
import re
from functools import cache
from typing import TYPE_CHECKING, Final

from unreleases.catalogue.every_language import every_pattern
from unreleases.catalogue.folding import fold_accents
from unreleases.model.masthead import Dateline

if TYPE_CHECKING:
    from unreleases.catalogue.vocabulary import Vocabulary

__all__ = [
    "after_dateline",
    "compact_date",
    "find_dateline",
    "iso_day",
    "may_be_day",
    "read_date",
    "split_place",
]

#: No printed date is longer: `Wednesday, the 1st of September 2004`.
_LONGEST: Final = 48
#: The first releases are of 1945; two figures from 45 on mean that century.
_PIVOT: Final = 45
_FIRST_YEAR: Final = 1945
_LAST_YEAR: Final = 2099
#: What can stand after the year of a date.
_AFTER_YEAR: Final = " |,.;:()[]*"

_COMPACT: Final = re.compile(r"((?:19|20)\d\d)(\d\d)(\d\d)(?!\d)")
#: The same before a deck that begins with a day, the space between them lost: `2000012814 septembre`.
_GLUED: Final = (
    r"((?:19|20)\d\d)(\d\d)(\d\d)(?=\d{1,2}(?i:{masthead.ordinal_endings})?\s(?i:{calendar.month_names}))"
)
_ISO: Final = re.compile(r"((?:19|20)\d\d)-(\d\d)-(\d\d)")
#: One to three names of places before a date: `Geneva, Switzerland, 18 October 1996`; without a comma, a house's own.
_PLACED: Final = (
    r"(?:(?P<known>{masthead.places}(?:, ?{masthead.places}){0,2}),?"
    r"|(?P<place>[A-ZÀ-Þ][^\W\d_]*(?:[ .'’-]{1,2}[^\W\d_]+){0,3}(?:, [A-ZÀ-Þ][^\W\d_]*(?:[ .'’-]{1,2}[^\W\d_]+){0,4}){0,2}\.?),)"
    r" (?=(?:{masthead.articles} )?\d)"
)
_NO_PLACE: Final = r"(?<!\w){masthead.no_places}(?!\w)"
_FIGURES: Final = re.compile(r"(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})")
#: A dateline stands at the very beginning; what is further on is not searched.
_REACH: Final = 220
#: City, and region or country after commas.
_PLACE: Final = (
    r"(?P<place>[A-ZÀ-Þ][^\W\d_]*[^,()\d:;.!?“”«»\"]{0,40}(?:,\s[A-ZÀ-Þ][^,()\d:;!?“”«»\"]{1,50}){0,2})"
)
_AGENCY: Final = r"(?:\s?\((?P<agency>[^()]{2,120})\))?"
_DASH: Final = r"\s?(?:[-–—‑]{1,3}|-\s?-)(?=\s|$|[“\"«A-ZÀ-Þ])"
#: Words of a headline that stand before the city, on the same line.
_HEADLINE: Final = re.compile(r"[a-zà-ÿ]{3}\s[A-ZÀ-Þ]{3}")
_FIGURE: Final = re.compile(r"[\d:;!?“”«»\"]")
_ANY_DASH: Final = re.compile(_DASH)


@cache
def _patterns(words: Vocabulary) -> tuple[re.Pattern[str], ...]:
    weekday = r"(?:{calendar.weekdays}\s?,?\s)?"
    article = r"(?:(?:{masthead.articles}\s?){1,2})?"
    day = r"(?P<day>\d{1,2})(?:\s?(?:{masthead.ordinal_endings})|\.)?"
    month = r"(?P<month>{calendar.month_names})\.?"
    year = r"(?P<year>\d{4}|['’]?\d{2})"
    return (
        words.compile(
            rf"{weekday}{article}{day}[\s-](?:{{calendar.of_words}}\s)?{month},?[\s-]?(?:{{calendar.of_words}}\s)?{year}",
            re.IGNORECASE,
        ),
        words.compile(rf"{weekday}{month}\s{day},?\s{year}", re.IGNORECASE),
    )


@cache
def _months(words: Vocabulary) -> dict[str, int]:
    return {fold_accents(name).rstrip("."): number for name, number in words.table("calendar.months").items()}


def _month_number(name: str, words: Vocabulary) -> int | None:
    """Read the name of a month."""
    return _months(words).get(fold_accents(name).rstrip("."))


def _year_of(figures: str) -> int:
    """Read a year of four or two figures."""
    number = int(figures.lstrip("'’"))
    if number > 99:
        return number
    return number + (1900 if number >= _PIVOT else 2000)


def may_be_day(text: str) -> bool:
    """Tell whether a text ends as days do, in the figures of a year; that is seen faster than read.

    Args:
        text: Any text.

    Returns:
        Whether `read_date` may find a day in it.

    >>> may_be_day("6 March 2024 |"), may_be_day("The Council met.")
    (True, False)
    """
    return text.rstrip(_AFTER_YEAR)[-2:].isdigit()


def read_date(text: str, words: Vocabulary) -> datetime.date | None:
    """Read a line that is a date and nothing else.

    Figures between strokes are always day, month, year, as the United Nations write them.

    Args:
        text: The line.
        words: The vocabulary of its language.

    Returns:
        The day; None for any other line and for impossible days.

    >>> from unreleases.catalogue.vocabulary import vocabulary
    >>> read_date("29/09/03", vocabulary("en")), read_date("1er décembre 2016", vocabulary("fr"))
    (datetime.date(2003, 9, 29), datetime.date(2016, 12, 1))
    >>> read_date("31 November 1997", vocabulary("en")) is None
    True
    """
    if len(text) > _LONGEST:
        return None
    line = " ".join(text.split()).strip(" |,.;:()[]*")
    if not line[-2:].isdigit():
        return None
    found = _COMPACT.fullmatch(line) or _ISO.fullmatch(line)
    if found:
        return _make_day(int(found[1]), int(found[2]), int(found[3]))
    found = _FIGURES.fullmatch(line)
    if found:
        return _make_day(_year_of(found[4]), int(found[3]), int(found[1]))
    for pattern in _patterns(words):
        found = pattern.fullmatch(line)
        if found:
            return _make_day(_year_of(found["year"]), _month_number(found["month"], words), int(found["day"]))
    return None


def split_place(text: str, *, known: bool = False) -> tuple[str, str]:
    """Split the names of places off a line that may go on with a date.

    A headline may end with a day, too; so a comma parts place and day, or it is one where the house has its seats.

    Args:
        text: The line.
        known: Whether only those count, because other things stand on the line.

    Returns:
        The places, an empty text if there are none, and the rest.

    >>> split_place("Geneva, Switzerland, 18 October 1996"), split_place("18 October 1996")
    (('Geneva, Switzerland', '18 October 1996'), ('', '18 October 1996'))
    """
    found = every_pattern(_PLACED, re.IGNORECASE).match(text) if len(text) <= 2 * _LONGEST else None
    if found is None or (known and not found["known"]):
        return "", text
    place = found["known"] or found["place"]
    if not place[0].isupper() or (found["place"] and every_pattern(_NO_PLACE, re.IGNORECASE).search(place)):
        return "", text
    return place, text[found.end() :]


def iso_day(stated: str | None) -> datetime.date | None:
    """Read the day that a page or a crawler states beside the words of a release.

    Args:
        stated: A day as ISO 8601 has it, which an hour can follow; None where none is stated.

    Returns:
        The day; None where none is stated, or what is stated is none.

    >>> iso_day("2024-05-06T12:00:00Z"), iso_day("2024-05")
    (datetime.date(2024, 5, 6), None)
    """
    try:
        return datetime.date.fromisoformat(stated[:10]) if stated else None
    except ValueError:
        return None


def compact_date(text: str) -> tuple[datetime.date, int] | None:
    """Read the compact date that pages of 1995 to 2000 put before the deck or the lead.

    Args:
        text: A block's words.

    Returns:
        The day and the offset after its eight figures, or None. A day of a month can follow without a space.

    >>> compact_date("19971120 Speakers Differ"), compact_date("20000929As the Committee met")
    ((datetime.date(1997, 11, 20), 8), (datetime.date(2000, 9, 29), 8))
    """
    found = _COMPACT.match(text) or every_pattern(_GLUED).match(text)
    if not found:
        return None
    day = _make_day(int(found[1]), int(found[2]), int(found[3]))
    return (day, found.end()) if day else None


def _make_day(year: int | None, month: int | None, day: int) -> datetime.date | None:
    """Make a day, if there is one."""
    if year is None or month is None or not _FIRST_YEAR <= year <= _LAST_YEAR:
        return None
    try:
        return datetime.date(year, month, day)
    except ValueError:
        return None


@cache
def _dateline_patterns(words: Vocabulary) -> tuple[re.Pattern[str], ...]:
    weekday = r"(?:(?i:{calendar.weekdays}),?\s)?"
    article = r"(?:(?i:{masthead.articles})\s?)?"
    day = r"(?P<day>\d{1,2})(?:\s?(?i:{masthead.ordinal_endings})|\.)?"
    month = r"(?P<month>(?i:{calendar.month_names}))\.?"
    year = r"(?:,?\s(?P<year>\d{4}))?"
    return tuple(
        words.compile(rf"{_PLACE},\s{weekday}{article}{date}{year},?{_AGENCY}{_DASH}")
        for date in (rf"{day}\s(?:{{calendar.of_words}}\s)?{month}", rf"{month}\s{day}")
    )


def find_dateline(text: str, words: Vocabulary, year: int | None) -> Dateline | None:
    """Find the dateline that opens a lead.

    Args:
        text: The lead.
        words: The vocabulary of its language.
        year: The year of the release, if known; datelines seldom print theirs.

    Returns:
        The dateline, or None. Its day is None where no year is known or the day is impossible.

    >>> from unreleases.catalogue.vocabulary import vocabulary
    >>> lead = "GENEVA, 13 March (UN Information Service) -- The Commission met today."
    >>> dateline = find_dateline(lead, vocabulary("en"), 1997)
    >>> dateline.place, dateline.agency, dateline.date
    ('GENEVA', 'UN Information Service', datetime.date(1997, 3, 13))
    """
    if not text[:1].isupper() or not _may_open(text):
        return None
    opening = text[:_REACH].replace("\u00a0", " ")
    for pattern in _dateline_patterns(words):
        found = pattern.match(opening)
        if found and not _HEADLINE.search(found["place"]):
            printed = _year_of(found["year"]) if found["year"] else year
            return Dateline(
                text=found[0].rstrip(),
                place=found["place"].strip(),
                agency=found["agency"],
                date=_make_day(printed, _month_number(found["month"], words), int(found["day"])),
            )
    return None


def _may_open(text: str) -> bool:
    """Whether a text has a comma, a figure and a dash in this order, and no mark before them that no place has."""
    figure = _FIGURE.search(text, 0, _REACH)
    if figure is None or not figure[0].isdigit() or text.find(",", 0, figure.start()) < 0:
        return False
    return _ANY_DASH.search(text, figure.end(), _REACH) is not None


def after_dateline(text: str, words: Vocabulary) -> str:
    """Return a lead without its dateline.

    Args:
        text: The lead.
        words: The vocabulary of its language.

    Returns:
        What follows the dateline; the whole text where there is none.

    >>> from unreleases.catalogue.vocabulary import vocabulary
    >>> after_dateline("GENEVA, 13 March -- The Commission met.", vocabulary("en"))
    'The Commission met.'
    """
    dateline = find_dateline(text, words, None)
    return text[len(dateline.text) :].lstrip() if dateline else text
