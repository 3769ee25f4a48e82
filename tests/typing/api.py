"""The documented use of the library, for type checkers: it must pass mypy and pyright as it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

import unreleases as un

if TYPE_CHECKING:
    import datetime


def who_said_what(data: str | bytes) -> list[tuple[str | None, str | None, str]]:
    release: un.Release = un.parse(data, url="https://press.un.org/en/2016/sc12607.doc.htm")
    return [(turn.speaker, turn.state, turn.text) for turn in un.statements(release)]


def tallies(release: un.Release) -> list[int | None]:
    return [vote.tally.in_favour if vote.tally else None for vote in un.votes(release)]


def round_trip(release: un.Release) -> bool:
    day: datetime.date | None = release.date
    title: str | None = release.title
    return day is None or title is None or un.from_json(un.to_json(release)) == release
