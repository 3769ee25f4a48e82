"""The flat tables of a collection, a record at a time, as every writer of tables takes them."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from unreleases import tables

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from unreleases.corpus.records import Record
    from unreleases.model.release import Release

__all__ = ["FAILURES", "FLAT", "failure_row", "flat_rows"]

#: The tables of a release, by their names.
FLAT: Final[Mapping[str, Callable[[Iterable[Release]], list[tables.Row]]]] = MappingProxyType(
    {
        "releases": tables.releases,
        "statements": tables.statements,
        "votes": tables.votes,
        "ballots": tables.ballots,
        "references": tables.references,
        "quotations": tables.quotations,
    }
)
#: The columns of the table of inputs that gave no release.
FAILURES: Final = ("name", "url", "failure", "error")


def flat_rows(release: Release, position: int) -> dict[str, list[tables.Row]]:
    """Return the rows of one release in each table.

    Args:
        release: Any release.
        position: The number of the release in its collection, from 0.

    Returns:
        Rows by the names of the tables.

    >>> from unreleases.model import Release
    >>> rows = flat_rows(Release(), 41)
    >>> rows["releases"][0]["position"], rows["statements"]
    (41, [])
    """
    rows = {name: table([release]) for name, table in FLAT.items()}
    rows["releases"][0]["position"] = position
    return rows


def failure_row(record: Record) -> tables.Row:
    """Return the row of an input that gave no release.

    Args:
        record: A record without a release.

    Returns:
        A row with the columns `FAILURES`.

    >>> from unreleases.corpus.records import Record
    >>> failure_row(Record(name="menu.html", failure="listing", error="the page lists several releases"))
    {'name': 'menu.html', 'url': None, 'failure': 'listing', 'error': 'the page lists several releases'}
    """
    return {name: getattr(record, name) for name in FAILURES}
