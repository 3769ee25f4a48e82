"""Who held the offices that releases name without a person: Secretaries-General, deputies, Assembly presidents."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from attrs import frozen

from unreleases._resources import read_csv

if TYPE_CHECKING:
    import datetime

__all__ = ["Official", "officials", "officials_on"]


@frozen(kw_only=True)
class Official:
    """A person's term in an office.

    >>> officials()[0].name
    'Gladwyn Jebb'
    """

    #: `SG`, `DSG`, `PGA` and the codes of spokespersons (`SPOKES`, `DSPOKES`, …).
    role: str
    name: str
    iso3: str
    #: First and last day of the term, where known; ISO dates, whole or in part.
    start: str
    end: str
    #: How sure the table is: `seen`, `known` or `uncertain`.
    confidence: str


@cache
def officials() -> tuple[Official, ...]:
    """Return the table of officials.

    >>> {official.role for official in officials()} >= {"SG", "DSG", "PGA"}
    True
    """
    return tuple(
        Official(**{name: row[name] for name in ("role", "name", "iso3", "start", "end", "confidence")})
        for row in read_csv("officials.csv")
    )


def officials_on(date: datetime.date, role: str = "SG") -> tuple[Official, ...]:
    """Return who held an office on a day.

    Args:
        date: The day.
        role: The office's code.

    Returns:
        The officials; two on a day of change or where the table knows only the month.

    >>> import datetime
    >>> [official.name for official in officials_on(datetime.date(1955, 1, 1))]
    ['Dag Hammarskjöld']
    """
    day = date.isoformat()
    return tuple(
        official
        for official in officials()
        if official.role == role
        and official.start[: len(official.start)] <= day[: len(official.start) or 10]
        and (not official.end or day[: len(official.end)] <= official.end)
    )
