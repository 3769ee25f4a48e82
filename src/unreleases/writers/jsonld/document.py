"""A release as JSON-LD in the vocabulary of schema.org, for search engines and the heads of pages."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, Final

from unreleases.model.argument import takes_release
from unreleases.model.masthead import LineKind
from unreleases.model.release import ReleaseKind
from unreleases.writers.addresses import safe_address
from unreleases.writers.escaping import legible
from unreleases.writers.jsonld.views import described, party, press_symbol
from unreleases.writers.results import Results
from unreleases.writers.wording import human, wording

if TYPE_CHECKING:
    from unreleases.model.masthead import Meeting
    from unreleases.model.release import Release, Tag

__all__ = ["jsonld_of", "to_jsonld"]

#: Nothing in a script element may look like a tag or comment; no template language may find its marks.
_UNSAFE: Final = re.compile(r"[<>&\u2028\u2029]|(?<=\{)[{%#]")
_UNITED_NATIONS: Final = {"@type": "Organization", "name": "United Nations"}


@takes_release
def to_jsonld(release: Release, *, views: bool = True, anchors: str | None = None) -> str:
    """Write a release as JSON-LD in the vocabulary of schema.org.

    There is no type for press releases: a release is a `NewsArticle` of the genre "Press release". Between
    the tags of a script element, the text ends neither the element nor opens a comment.

    Args:
        release: Any release.
        views: Whether to say what the views find: turns and quotations as parts, votes, documents cited,
            contacts.
        anchors: What every `id` begins with on the page that `to_html` writes, if it is for the head of that
            page: the words stand on the page then, and parts are named by their places.

    Returns:
        JSON on one line.

    >>> from unreleases.model import Headline, Release
    >>> data = json.loads(to_jsonld(Release(language="en", headline=Headline(title="</script>"))))
    >>> data["@type"], data["headline"]
    ('NewsArticle', '</script>')
    >>> "<" in to_jsonld(Release(headline=Headline(title="</script><!--")))
    False
    """
    return jsonld_of(release, Results(release if views else None), anchors=anchors)


def jsonld_of(release: Release, found: Results, *, anchors: str | None) -> str:
    """Write a release and what its views found as JSON-LD.

    Args:
        release: Any release.
        found: What the views found.
        anchors: See `to_jsonld`.

    Returns:
        JSON on one line.

    >>> from unreleases.model import Release
    >>> jsonld_of(Release(), Results(None), anchors=None) == to_jsonld(Release(), views=False)
    True
    """
    data = _article(release, anchors=anchors) | described(found, release.language, anchors=anchors)
    if points := data.pop("contactPoint"):
        data["publisher"] = {**data["publisher"], "contactPoint": points}
    data = {key: value for key, value in data.items() if value not in (None, [], "")}
    text = legible(json.dumps(data, ensure_ascii=False))
    return _UNSAFE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def _article(release: Release, *, anchors: str | None) -> dict[str, Any]:
    masthead = release.masthead
    url = safe_address(release.url)
    printed = [line.text for line in masthead.lines if line.kind is LineKind.PUBLISHER]
    department = {"department": {"@type": "Organization", "name": printed[0]}} if printed else {}
    return {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "@id": url,
        "url": url,
        # a kind that cannot be told is no genre
        "genre": ["Press release", *([human(release.kind)] if release.kind is not ReleaseKind.OTHER else [])],
        "articleSection": masthead.document_type,
        "identifier": [press_symbol(str(symbol)) for symbol in masthead.symbols],
        "headline": release.title,
        "alternativeHeadline": list(release.deck),
        "inLanguage": release.language if release.language != "und" else None,
        "datePublished": masthead.date.isoformat() if masthead.date else None,
        "locationCreated": {"@type": "Place", "name": masthead.dateline.place} if masthead.dateline else None,
        "publisher": {**_UNITED_NATIONS, **department},
        "copyrightHolder": _UNITED_NATIONS,
        "creditText": masthead.issuer,
        "about": _about(release),
        "keywords": [_term(tag) for tag in release.tags],
        "articleBody": None if anchors is not None else _body(release),
    }


def _body(release: Release) -> str | None:
    """The words of body and annexes; headline and closing notice have places of their own or none."""
    if not release.blocks:
        return None
    last = release.place("trailer").start if release.trailer else len(release.text)
    return release.text[release.place("block", 0).start : last].strip() or None


def _about(release: Release) -> list[dict[str, Any]]:
    """The meetings, or else the bodies that the masthead names."""
    organs = [party("Organization", organ.text, organ.code) for organ in release.organs]
    if not release.meetings:
        return organs
    session = release.session
    series = {"@type": "EventSeries", "name": session.text} if session is not None else None
    return [_meeting(release, meeting, organs, series) for meeting in release.meetings]


def _meeting(
    release: Release, meeting: Meeting, organs: list[dict[str, Any]], series: dict[str, Any] | None
) -> dict[str, Any]:
    words = [wording(release.language)["meeting"]]
    words += [str(meeting.number)] if meeting.number is not None else []
    words += [f"({', '.join(map(str, meeting.sittings))})"] if meeting.sittings else []
    name = ", ".join([*([organs[-1]["name"]] if organs else []), " ".join(words)])
    number = {"identifier": str(meeting.number)} if meeting.number is not None else {}
    made: dict[str, Any] = {"@type": "Event", "name": name, **number}
    if organs:
        made["organizer"] = organs
    if series is not None:
        made["superEvent"] = series
    return made


def _term(tag: Tag) -> dict[str, Any]:
    href = safe_address(tag.href)
    vocabulary = {"@type": "DefinedTermSet", "name": tag.vocabulary}
    made = {"@type": "DefinedTerm", "name": tag.text, "inDefinedTermSet": vocabulary}
    return {**made, "url": href} if href else made
