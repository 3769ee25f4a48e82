"""Who sat on the Security Council in a year."""

from __future__ import annotations

from functools import cache
from typing import Final

from unreleases._resources import read_csv

__all__ = ["council_members"]

#: The table begins with the first year whose releases are online.
_FIRST: Final = 1995
#: Five permanent members and ten elected ones.
_SEATS: Final = 15


@cache
def council_members(year: int) -> frozenset[str]:
    """Return the members of the Security Council in a year.

    Args:
        year: The year.

    Returns:
        ISO 3166 alpha-3 codes; nothing for a year that the table does not know.

    >>> "MOZ" in council_members(2023), len(council_members(2004)), len(council_members(1961))
    (True, 15, 0)
    """
    if year < _FIRST:
        return frozenset()
    members = frozenset(
        row["iso3"]
        for row in read_csv("council_members.csv")
        if int(row["first_year"]) <= year <= int(row["last_year"] or 9999)
    )
    return members if len(members) == _SEATS else frozenset()
