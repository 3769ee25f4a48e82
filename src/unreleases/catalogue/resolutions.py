"""The numbers of resolutions: which year a number of the Security Council belongs to."""

from __future__ import annotations

from bisect import bisect_right
from functools import cache

from unreleases._resources import read_csv

__all__ = ["assembly_session", "council_year", "is_council_resolution"]


@cache
def _firsts() -> tuple[tuple[int, ...], tuple[int, ...]]:
    rows = read_csv("council_resolutions.csv")
    return tuple(int(row["first"]) for row in rows), tuple(int(row["year"]) for row in rows)


@cache
def _sessions() -> dict[int, str]:
    return {int(row["number"]): row["session"] for row in read_csv("assembly_resolutions.csv")}


def council_year(number: int) -> int | None:
    """Return the year of a Security Council resolution: its resolutions are numbered through since 1946.

    Args:
        number: The resolution's number.

    Returns:
        The year; None for a number that the table does not reach.

    >>> council_year(1325), council_year(242), council_year(9999)
    (2000, 1967, None)
    """
    firsts, years = _firsts()
    # of the last year only the first number is known
    if not 1 <= number < firsts[-1] + 30:
        return None
    return years[bisect_right(firsts, number) - 1]


def is_council_resolution(number: int, year: int) -> bool:
    """Tell whether the Security Council adopted a resolution of that number in that year.

    Args:
        number: The number.
        year: The year.

    Returns:
        Whether both belong together; years that the table does not reach are taken on trust.

    >>> is_council_resolution(1325, 2000), is_council_resolution(120, 2004)
    (True, False)
    """
    firsts, years = _firsts()
    if year > years[-1]:
        return number >= firsts[-1]
    if year == years[-1]:
        return firsts[-1] <= number < firsts[-1] + 100
    return council_year(number) == year


def assembly_session(number: int) -> str | None:
    """Return the session of an early General Assembly resolution that is often named by its number alone.

    Args:
        number: The resolution's number.

    Returns:
        The session in Roman figures, or None for a number that is not in the short table of those.

    >>> assembly_session(1514), assembly_session(1325)
    ('XV', None)
    """
    return _sessions().get(number)
