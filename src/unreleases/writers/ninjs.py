"""IPTC ninjs 3.1: a release as newsrooms and their systems exchange news."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from unreleases.model.argument import takes_release
from unreleases.symbols.documents import document_address
from unreleases.writers.addresses import release_uri, web_address
from unreleases.writers.bibliography.citation import citation
from unreleases.writers.documents import resolver_language
from unreleases.writers.escaping import legible, one_line
from unreleases.writers.html.page import to_html
from unreleases.writers.names import state_name
from unreleases.writers.results import Results
from unreleases.writers.turns import speaker_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from unreleases.model.release import Release

__all__ = ["to_ninjs"]

_STANDARD: Final = {
    "name": "ninjs",
    "version": "3.1",
    "schema": "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#",
}
_TERMS: Final = "https://www.un.org/en/about-us/terms-of-use"


@takes_release
def to_ninjs(release: Release, *, views: bool = True) -> str:
    """Write a release as a ninjs 3.1 news object.

    The words stand in `bodies`, as HTML and as plain text. Speakers, the bodies and States for which they speak,
    what is cited, what was decided and whom to ask stand in the fields that ninjs has for them; it has none for
    votes and turns. A day of issue is written as its first second in UTC, since ninjs wants a time.

    Args:
        release: Any release.
        views: Whether to add what the views found: people, States, subjects and contacts.

    Returns:
        A JSON object.

    >>> from unreleases.model import Headline, Release
    >>> news = json.loads(to_ninjs(Release(language="en", headline=Headline(title="Council Meets"))))
    >>> news["standard"]["version"], news["title"], news["genres"]
    ('3.1', 'Council Meets', [{'name': 'Press release', 'literal': 'other'}])
    """
    cited = citation(release)
    found = Results(release if views else None)
    day = f"{release.date.isoformat()}T00:00:00Z" if release.date else None
    organs = [{"name": organ.text, "rel": "organ", "literal": organ.code} for organ in release.organs]
    tags = [{"name": tag.text, "rel": "about", "uri": web_address(tag.href)} for tag in release.tags]
    values = {
        "uri": release_uri(release),
        "type": "text",
        "representationType": "full",
        "standard": _STANDARD,
        "firstCreated": day,
        "versionCreated": day,
        "language": cited.language,
        "pubStatus": "usable",
        "copyrightHolder": cited.publisher,
        "rightsInfo": {"linkedRights": _TERMS},
        "edNote": cited.note,
        "title": cited.title,
        "by": one_line(release.masthead.issuer or ""),
        "slugline": cited.symbols[0] if cited.symbols else None,
        "located": cited.place,
        "headlines": _headlines(release),
        "bodies": _bodies(release),
        "altIds": [{"role": "un-symbol", "value": symbol} for symbol in cited.symbols],
        "genres": [{"name": cited.genre, "literal": str(release.kind)}],
        "people": _people(found),
        "organisations": _distinct([*organs, *_speaking_for(found, release.language)]),
        "subjects": _distinct([*_documents(found, release.language), *tags]),
        "events": [{"name": cited.event, "rel": "covers"}] if cited.event else [],
        "associations": _associations(found, release.language),
        "infoSources": [{"name": cited.publisher, "role": "publisher", **_contacts(found)}],
    }
    return json.dumps({key: value for key, value in values.items() if value}, ensure_ascii=False, indent=1)


def _headlines(release: Release) -> list[dict[str, str]]:
    lines = [("main", release.title or ""), *(("deck", line) for line in release.deck)]
    return [
        {"role": role, "contentType": "text/plain", "value": one_line(line)} for role, line in lines if line
    ]


def _bodies(release: Release) -> list[dict[str, Any]]:
    bodies = (("text/html", to_html(release, standalone=False)), ("text/plain", legible(release.text)))
    return [
        {"role": "main", "contentType": kind, "value": text, "charCount": len(text)} for kind, text in bodies
    ]


def _people(found: Results) -> list[dict[str, str]]:
    return _distinct(
        {"name": speaker_name(each), "rel": "speaker", "literal": each.state}
        for each in found.statements
        if each.speaker
    )


def _speaking_for(found: Results, language: str) -> Iterator[dict[str, str | None]]:
    for each in found.statements:
        if each.state:
            name = state_name(each.state, language)
            yield {"name": name, "rel": "speaker-for", "literal": each.state}
        for principal in each.on_behalf_of:
            yield {"name": principal, "rel": "on-behalf-of"}


def _documents(found: Results, language: str) -> Iterator[dict[str, str | None]]:
    outcomes = {True: "adopts", False: "rejects", None: "votes-on"}
    for vote in found.votes:
        if vote.subject:
            address = _address(vote.subject, language)
            yield {"name": vote.subject, "rel": outcomes[vote.adopted], "uri": address}
    for reference in found.references:
        yield {"name": reference.symbol, "rel": "cites", "uri": web_address(reference.url)}


def _associations(found: Results, language: str) -> list[dict[str, str]]:
    texts = [
        {"name": text.symbol, "rel": "resolution", "uri": _address(text.symbol, language), "type": "text"}
        for text in found.resolutions
        if text.symbol
    ]
    return [each for each in _distinct(texts) if "uri" in each and "name" in each]


def _contacts(found: Results) -> dict[str, Any]:
    named = [
        {
            "type": kind,
            "role": one_line(each.role or ""),
            "name": one_line(each.name or ""),
            "value": one_line(value),
        }
        for each in found.contacts
        for kind, value in (("email", each.email), ("phone", each.telephone))
        if value
    ]
    ways = [{key: value for key, value in each.items() if value} for each in named if each["value"]]
    return {"contactInfo": ways} if ways else {}


def _address(symbol: str, language: str) -> str | None:
    return web_address(document_address(symbol, resolver_language(language)))


def _distinct(entries: Iterable[dict[str, str | None]]) -> list[dict[str, str]]:
    """Return the entries that name something, each once and without what is not known."""
    found: dict[tuple[tuple[str, str], ...], dict[str, str]] = {}
    for entry in entries:
        known = {key: one_line(value) for key, value in entry.items() if value}
        known = {key: value for key, value in known.items() if value}
        if "name" in known:
            found.setdefault(tuple(known.items()), known)
    return list(found.values())
