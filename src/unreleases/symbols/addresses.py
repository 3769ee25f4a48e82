"""What the address of a page says about the release: symbol, date, language."""

from __future__ import annotations

import datetime
import re
from typing import Final
from urllib.parse import unquote, urlsplit

__all__ = ["date_from_url", "language_from_url", "slug_from_url", "year_from_url"]

_WAYBACK: Final = re.compile(r"^[^?#]{0,60}?/web/\d{4,14}[a-z_]{0,4}/(?=https?:)")
_PRESS_HOST: Final = re.compile(r"(?:^|\.)un\.org$|(?:^|\.)unvienna\.org$|(?:^|\.)unog\.ch$")
_DAY: Final = re.compile(r"^(?P<year>(?:19|20)\d\d)(?P<month>\d\d)(?P<day>\d\d)\.")
_BRIEFING: Final = re.compile(r"^dbf?(?P<year>\d\d)(?P<month>\d\d)(?P<day>\d\d)(?!\d)", re.IGNORECASE)
#: Until then addresses of briefings had the month first: db101499 is 14 October 1999.
_LAST_MONTH_FIRST: Final = 2003
_CONFERENCE: Final = re.compile(
    r"^(?:conf)?(?P<year>\d\d)(?P<month>\d\d)(?P<day>\d\d)(?=[_a-z-])", re.IGNORECASE
)
_ENDINGS: Final = re.compile(r"(?:\.(?:docx?|wpd|html?|aspx?|pdf)){1,3}$")
_YEAR: Final = re.compile(r"/((?:19|20)\d\d)/")
_LANGUAGE: Final = re.compile(
    r"/(?:press/)?(en|fr|es|ar|ru|zh|de|hu)/|/News/(fr)-press/|/News/(?:Press|briefings)/docs/", re.IGNORECASE
)


def _bare(url: str) -> str:
    """Return an address without an archive's prefix, and with a scheme even where it was left off."""
    bare = _WAYBACK.sub("", url.strip())
    return bare if "://" in bare[:12] or bare.startswith("/") else f"https://{bare}"


def _last_part(url: str) -> str:
    path = urlsplit(_bare(url)).path
    return unquote(path.rstrip("/").rsplit("/", 1)[-1])


def slug_from_url(url: str) -> str | None:
    """Return the part of an address that spells the symbol.

    Args:
        url: The address of a page, of any era; an archive's prefix is passed over.

    Returns:
        The part, lower case, without date and suffixes, or None when the address is of another site.

    >>> slug_from_url("https://press.un.org/en/1996/19961113.gash3387.html")
    'gash3387'
    """
    try:
        host = urlsplit(_bare(url)).hostname or ""
    except ValueError:
        return None
    if not _PRESS_HOST.search(host):
        return None
    return _ENDINGS.sub("", _DAY.sub("", _last_part(url)).lower()) or None


def date_from_url(url: str) -> datetime.date | None:
    """Return the whole day that an address gives. A year alone is no date.

    Addresses of briefings had the month first until 2003; the folder's year tells which way round one is read.

    Args:
        url: The address of a page.

    Returns:
        The day, or None.

    >>> date_from_url("https://press.un.org/en/1996/19961113.gash3387.html")
    datetime.date(1996, 11, 13)
    >>> date_from_url("https://press.un.org/en/2017/db170628.doc.htm")
    datetime.date(2017, 6, 28)
    >>> date_from_url("https://press.un.org/en/2003/db042203.doc.htm")
    datetime.date(2003, 4, 22)
    >>> date_from_url("https://press.un.org/en/2016/sc12617.doc.htm") is None
    True
    """
    try:
        part = _last_part(url)
    except ValueError:
        return None
    folder = year_from_url(url)
    for pattern in (_DAY, _BRIEFING, _CONFERENCE):
        found = pattern.match(part)
        if found:
            day = _day(found["year"], found["month"], found["day"])
            if pattern is _BRIEFING and folder is not None and folder <= _LAST_MONTH_FIRST:
                return _in_folder(folder, day, _day(found["day"], found["year"], found["month"]))
            if day is not None:
                return day if folder in (None, day.year) else None
    return None


def _day(year: str, month: str, day: str) -> datetime.date | None:
    century = 0 if len(year) > 2 else 1900 if int(year) > 90 else 2000
    try:
        return datetime.date(century + int(year), int(month), int(day))
    except ValueError:
        return None


def _in_folder(folder: int, *days: datetime.date | None) -> datetime.date | None:
    """The one day of several readings that is in the year of the folder."""
    found = {day for day in days if day is not None and day.year == folder}
    return found.pop() if len(found) == 1 else None


def year_from_url(url: str) -> int | None:
    """Return the year that an address has as a folder.

    Args:
        url: The address of a page.

    Returns:
        The year, or None.

    >>> year_from_url("https://press.un.org/en/2016/sc12617.doc.htm")
    2016
    """
    found = _YEAR.search(_bare(url))
    return int(found[1]) if found else None


def language_from_url(url: str) -> str | None:
    """Return the language that an address has as a folder.

    Args:
        url: The address of a page.

    Returns:
        A BCP 47 code, or None.

    >>> language_from_url("https://www.un.org/press/fr/2004/CS2669.doc.htm")
    'fr'
    """
    found = _LANGUAGE.search(_bare(url))
    if found:
        return (found[1] or found[2] or "en").lower()
    return None
