"""What goes into a collection's reading and what comes out: one record an input, parsed or failed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from unreleases.model.release import Release

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["Input", "Record", "each_record"]


@frozen(kw_only=True)
class Input:
    """One release's bytes, not yet read, or what stood in their place.

    >>> Input(name="2031/sc14999.html", data=b"<p>SC/14999</p>").failure is None
    True
    """

    #: Where it was found: a path below the folder, a member of an archive, a line or an address.
    name: str
    #: The bytes or text; empty where there is a failure.
    data: str | bytes = b""
    #: The address from which it was taken, as a hint to `parse`.
    url: str | None = None
    media_type: str | None = None
    language: str | None = None
    #: Why there are no bytes, such as `too_large`; None when there are.
    failure: str | None = None
    #: The same in a sentence.
    error: str | None = None


@frozen(kw_only=True)
class Record:
    """What became of one input: a release, or the reason why there is none.

    >>> Record(name="menu.html", failure="listing", error="the page lists several releases").parsed
    False
    """

    #: The input's name.
    name: str
    url: str | None = None
    release: Release | None = None
    #: Why there is no release: the value of a `Rejection`, `unreadable`, `undecodable`, `too_large`,
    #: `status` or `media_type` (of what a server answered), or `strict`.
    failure: str | None = None
    #: The same in a sentence.
    error: str | None = None

    @property
    def parsed(self) -> bool:
        """Whether there is a release."""
        return self.release is not None


def each_record(records: Iterable[Record]) -> Iterator[Record]:
    """Hand on records, for the writers, which are easily given releases instead.

    Args:
        records: Records.

    Yields:
        The same records.

    Raises:
        TypeError: One of them is none.

    >>> list(each_record([Release()]))
    Traceback (most recent call last):
    TypeError: records are written, not Release: load_many gives records, and Record(name=..., release=...) makes one
    """
    for record in records:
        if not isinstance(record, Record):
            raise TypeError(
                f"records are written, not {type(record).__name__}: load_many gives records, and"
                " Record(name=..., release=...) makes one"
            )
        yield record
