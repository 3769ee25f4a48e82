"""Datelines: `GENEVA, 13 March (UN Information Service) --`."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from unreleases.grammar.dates import make_day, month_number, year_of
from unreleases.model.masthead import Dateline

if TYPE_CHECKING:
    from unreleases.catalogue.vocabulary import Vocabulary

__all__ = ["after_dateline", "find_dateline"]

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
    for pattern in _patterns(words):
        found = pattern.match(opening)
        if found and not _HEADLINE.search(found["place"]):
            printed = year_of(found["year"]) if found["year"] else year
            return Dateline(
                text=found[0].rstrip(),
                place=found["place"].strip(),
                agency=found["agency"],
                date=make_day(printed, month_number(found["month"], words), int(found["day"])),
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
