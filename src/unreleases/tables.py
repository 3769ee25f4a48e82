"""Plain rows for data frames, databases and spreadsheets: one dictionary a release, statement, vote, ballot, citation."""

from __future__ import annotations

import datetime
from bisect import bisect_right
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from unreleases.model.body import Heading
from unreleases.model.identity import release_id
from unreleases.model.release import Release

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from unreleases.spans import Span

__all__ = [
    "COLUMNS",
    "Row",
    "ballots",
    "csv_safe",
    "quotations",
    "references",
    "release_id",
    "releases",
    "statements",
    "votes",
]

#: Texts, numbers, truth values, days, and None for what is not known.
Row = dict[str, str | int | bool | datetime.date | None]

_KEYS: Final = ("release_id", "position", "release_symbol", "date", "language")
_MEETING: Final = ("organ", "session", "meeting")
_WORDS: Final = ("text", "start", "end")
#: The columns of each table, in order, for a table that has no row as well.
COLUMNS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "releases": (
            "release_id", "position", "release_symbol", "symbols", "kind", "date", "language", "document_type", "organ", "session",
            "session_number", "meeting", "sitting", "title", "deck", "place", "issuer", "url", "tags", "text",
        ),
        "statements": (
            *_KEYS, *_MEETING, "heading", "speaker", "honorific", "state", "affiliation", "role", "chair", "kind", "on_behalf_of",
            "groups", *_WORDS,
        ),
        "votes": (
            *_KEYS, *_MEETING, "subject", "method", "scope", "adopted", "vetoed", "in_favour", "against", "abstaining",
            "tellings", *_WORDS,
        ),
        "ballots": (*_KEYS, "vote", "subject", "state", "choice"),
        "references": (*_KEYS, "statement", "symbol", "kind", "url", *_WORDS),
        "quotations": (*_KEYS, "statement", "speaker", "attribution", "verb", "nested", "words", *_WORDS),
    }
)  # fmt: skip
_BETWEEN: Final = "; "
#: What spreadsheets take for the beginning of a formula.
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def releases(releases: Iterable[Release]) -> list[Row]:
    """Return one row a release.

    Args:
        releases: Any releases.

    Returns:
        Rows with the columns `COLUMNS["releases"]`; `position` counts the releases from 0. Several symbols, organs,
        meetings or tags are joined by semicolons. The column `text` holds `release.text`, into which `start` and
        `end` of the other tables count.

    >>> from unreleases.model import Headline, Release
    >>> releases([Release(headline=Headline(title="Council Meets"))])[0]["title"]
    'Council Meets'
    """
    return [
        _row(
            "releases",
            {
                **_keys(release, number),
                **_meeting(release),
                "symbols": _joined(release.symbols),
                "kind": str(release.kind),
                "document_type": release.document_type,
                "session_number": release.session.number if release.session else None,
                "sitting": _joined(sitting for meeting in release.meetings for sitting in meeting.sittings),
                "title": release.title,
                "deck": _joined(release.deck),
                "place": release.masthead.dateline.place if release.masthead.dateline else None,
                "issuer": release.masthead.issuer,
                "url": release.url,
                "tags": _joined(tag.text for tag in release.tags),
                "text": release.text,
            },
        )
        for number, release in enumerate(_each(releases))
    ]


def statements(releases: Iterable[Release]) -> list[Row]:
    """Return one row a statement.

    Args:
        releases: Any releases.

    Returns:
        Rows with the columns `COLUMNS["statements"]`; `position` counts the statements of a release from 0.

    >>> from unreleases.model import Release
    >>> statements([Release()])
    []
    """
    from unreleases.views.statements import Role
    from unreleases.views.statements import statements as view

    return [
        _row(
            "statements",
            {
                **_keys(release, number),
                **_meeting(release),
                **_words(release, each.span),
                "heading": heading(each.span.start),
                "speaker": each.speaker,
                "honorific": each.honorific,
                "state": each.state,
                "affiliation": each.affiliation,
                "role": str(each.role) if each.role else None,
                "chair": each.role == Role.CHAIR,
                "kind": str(each.kind),
                "on_behalf_of": _joined(each.on_behalf_of),
                "groups": _joined(each.groups),
            },
        )
        for release, heading in ((release, _headings(release)) for release in _each(releases))
        for number, each in enumerate(view(release))
    ]


def votes(releases: Iterable[Release]) -> list[Row]:
    """Return one row a vote.

    Args:
        releases: Any releases.

    Returns:
        Rows with the columns `COLUMNS["votes"]`; a count that is not printed is None, and `tellings` says how often
        the vote is told.

    >>> from unreleases.model import Release
    >>> votes([Release()])
    []
    """
    from unreleases.views.votes import votes as view

    return [
        _row(
            "votes",
            {
                **_keys(release, number),
                **_meeting(release),
                **_words(release, each.span),
                "subject": each.subject,
                "method": str(each.method),
                "scope": str(each.scope),
                "adopted": each.adopted,
                "vetoed": each.vetoed,
                **{
                    choice: getattr(each.tally, choice, None)
                    for choice in ("in_favour", "against", "abstaining")
                },
                "tellings": len(each.tellings),
            },
        )
        for release in _each(releases)
        for number, each in enumerate(view(release))
    ]


def ballots(releases: Iterable[Release]) -> list[Row]:
    """Return one row a State's vote, for the votes of which a release lists who voted how.

    Args:
        releases: Any releases.

    Returns:
        Rows with the columns `COLUMNS["ballots"]`; `vote` is the position of the vote in the table of votes, and
        `choice` is `in_favour`, `against`, `abstaining` or `absent`.

    >>> from unreleases.model import Release
    >>> ballots([Release()])
    []
    """
    from unreleases.views.votes import votes as view

    rows: list[Row] = []
    for release in _each(releases):
        cast = [
            (number, vote.subject, state, choice)
            for number, vote in enumerate(view(release))
            for choice in ("in_favour", "against", "abstaining", "absent")
            for state in getattr(vote.ballots, choice)
        ]
        rows += [
            _row(
                "ballots",
                {
                    **_keys(release, number),
                    "vote": vote,
                    "subject": subject,
                    "state": state,
                    "choice": choice,
                },
            )
            for number, (vote, subject, state, choice) in enumerate(cast)
        ]
    return rows


def references(releases: Iterable[Release]) -> list[Row]:
    """Return one row a citation.

    Args:
        releases: Any releases.

    Returns:
        Rows with the columns `COLUMNS["references"]`; `symbol` is what is cited, `statement` the position of the
        statement in which it stands.

    >>> from unreleases.model import Paragraph, Release, Text
    >>> release = Release(language="en", body=(Paragraph(content=(Text(text="See resolution 60/1."),)),))
    >>> references([release])[0]["symbol"]
    'A/RES/60/1'
    """
    from unreleases.views.references import references as view

    return [
        _row(
            "references",
            {
                **_keys(release, number),
                **_words(release, each.span),
                "statement": turn(each.span),
                "symbol": each.symbol,
                "kind": str(each.kind),
                "url": each.url,
            },
        )
        for release, turn in ((release, _turns(release)) for release in _each(releases))
        for number, each in enumerate(view(release))
    ]


def quotations(releases: Iterable[Release]) -> list[Row]:
    """Return one row a quotation.

    Args:
        releases: Any releases.

    Returns:
        Rows with the columns `COLUMNS["quotations"]`.

    >>> from unreleases.model import Release
    >>> quotations([Release()])
    []
    """
    from unreleases.views.quotations import quotations as view

    return [
        _row(
            "quotations",
            {
                **_keys(release, number),
                **_words(release, each.span),
                "statement": turn(each.span),
                "speaker": each.speaker,
                "attribution": str(each.attribution) if each.attribution else None,
                "verb": each.verb,
                "nested": each.nested,
                "words": each.words,
            },
        )
        for release, turn in ((release, _turns(release)) for release in _each(releases))
        for number, each in enumerate(view(release))
    ]


def csv_safe(rows: Iterable[Row]) -> list[Row]:
    """Return rows that a spreadsheet takes for words even where they look like formulas.

    Spreadsheets run what begins with `=`, `+`, `-` or `@` in a CSV file that they open. An apostrophe before it
    makes them show it instead. Other programs would see the apostrophe, so ask for it only where the file is meant
    for a spreadsheet.

    Args:
        rows: Rows of any table.

    Returns:
        The same rows, with an apostrophe before each text that begins like a formula.

    >>> csv_safe([{"title": "=1+1", "date": None}])
    [{'title': "'=1+1", 'date': None}]
    """
    return [
        {
            column: f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value
            for column, value in row.items()
        }
        for row in rows
    ]


def _each(releases: Iterable[Release]) -> Iterator[Release]:
    for release in releases:
        if not isinstance(release, Release):
            raise TypeError(
                f"tables are made of releases, not of {type(release).__name__}; a record has its release in `release`"
            )
        yield release


def _row(table: str, values: Row) -> Row:
    return {column: values[column] for column in COLUMNS[table]}


def _keys(release: Release, position: int) -> Row:
    return {
        "release_id": release_id(release),
        "position": position,
        "release_symbol": str(release.symbol) if release.symbol else None,
        "date": release.date,
        "language": release.language,
    }


def _meeting(release: Release) -> Row:
    return {
        "organ": _joined(organ.text for organ in release.organs),
        "session": release.session.text if release.session else None,
        "meeting": _joined(meeting.number for meeting in release.meetings if meeting.number is not None),
    }


def _words(release: Release, span: Span) -> Row:
    return {"text": span.of(release.text), "start": span.start, "end": span.end}


def _joined(values: Iterable[object]) -> str | None:
    return _BETWEEN.join(filter(None, map(str, values))) or None


def _headings(release: Release) -> Callable[[int], str | None]:
    """Return what tells under which heading a place in the plain text stands."""
    found = [
        (release.place("block", index).start, block.text)
        for index, block in enumerate(release.blocks)
        if isinstance(block, Heading)
    ]

    def heading(offset: int) -> str | None:
        index = bisect_right(found, offset, key=lambda each: each[0])
        return found[index - 1][1] if index else None

    return heading


def _turns(release: Release) -> Callable[[Span], int | None]:
    """Return what tells in which statement something stands."""
    from unreleases.views.statements import statements as view

    spans = [each.span for each in view(release)]

    def turn(place: Span) -> int | None:
        index = bisect_right(spans, place.start, key=lambda span: span.start) - 1
        return index if index >= 0 and place.start < spans[index].end else None

    return turn
