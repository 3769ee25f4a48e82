"""What was read out of a masthead, as a list of terms that people and `readers.canonical` read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unreleases.writers.addresses import safe_address
from unreleases.writers.escaping import attributes, escape
from unreleases.writers.html.panels import label_html
from unreleases.writers.wording import spoken, wording

if TYPE_CHECKING:
    from collections.abc import Iterator

    from unreleases.model.masthead import Meeting
    from unreleases.model.release import Release

__all__ = ["facts_html"]


def facts_html(release: Release) -> str:
    """Write the facts of a release: kind and language, what its masthead says, its address and its tags.

    Args:
        release: Any release.

    Returns:
        A `footer` with one `dl`. Kind and language are there for people; the `article` states them.

    >>> from unreleases.model.release import Release
    >>> "Press release" in facts_html(Release())
    True
    """
    rows: dict[str, list[str]] = {}
    for key, item in _facts(release):
        rows.setdefault(key, []).append(item)
    terms = "\n".join(
        f"<div>{label_html('dt', key, release.language)}{''.join(items)}</div>" for key, items in rows.items()
    )
    title = label_html("h2", "facts", release.language, {"class": "ur-view"})
    return f'<footer class="ur-facts">{title}\n<dl>\n{terms}\n</dl></footer>'


def _facts(release: Release) -> Iterator[tuple[str, str]]:
    masthead = release.masthead
    kind = escape(wording(release.language)[f"kind_{release.kind}"])
    opening = attributes({"class": "ur-view ur-kind", "lang": spoken(release.language)})
    yield "kind", f"<dd{opening}>{kind}</dd>"
    name = release.language if spoken(release.language) else wording(release.language)["language_name"]
    yield "language", f'<dd class="ur-view ur-language">{escape(name)}</dd>'
    for symbol in masthead.symbols:
        yield "symbol", _fact("symbol", str(symbol), {"data-starred": "true" if symbol.starred else None})
    if masthead.document_type is not None:
        yield "document_type", _fact("document-type", masthead.document_type)
    if masthead.date is not None:
        day = escape(masthead.date.isoformat())
        yield "date", f'<dd class="ur-date"><time datetime="{day}">{day}</time></dd>'
    for organ in masthead.organs:
        yield "organ", _fact("organ", organ.text, {"data-code": organ.code})
    if masthead.session is not None:
        session = masthead.session
        number = None if session.number is None else str(session.number)
        yield (
            "session",
            _fact("session", session.text, {"data-number": number, "data-kind": str(session.kind)}),
        )
    for meeting in masthead.meetings:
        yield "meeting", _meeting(meeting)
    if masthead.dateline is not None:
        line = masthead.dateline
        values = {
            "data-place": line.place,
            "data-agency": line.agency,
            "data-date": line.date.isoformat() if line.date else None,
        }
        yield "dateline", _fact("dateline", line.text, values)
    if masthead.issuer is not None:
        yield "issuer", _fact("issuer", masthead.issuer)
    if release.url is not None:
        yield "url", _linked("url", release.url, release.url)
    for tag in release.tags:
        yield "tag", _linked("tag", tag.text, tag.href, {"data-vocabulary": tag.vocabulary})


def _meeting(meeting: Meeting) -> str:
    number = None if meeting.number is None else str(meeting.number)
    sittings = " ".join(map(str, meeting.sittings))
    shown = " ".join([*([number] if number else []), *([f"({sittings})"] if sittings else [])])
    return _fact("meeting", shown or "–", {"data-number": number, "data-sittings": sittings or None})


def _fact(name: str, text: str, values: dict[str, str | None] | None = None) -> str:
    return f"<dd{attributes({'class': f'ur-{name}', **(values or {})})}>{escape(text)}</dd>"


def _linked(name: str, text: str, address: str | None, values: dict[str, str | None] | None = None) -> str:
    opening = attributes({"class": f"ur-{name}", "data-address": address, **(values or {})})
    safe = safe_address(address)
    words = f"<a{attributes({'href': safe})}>{escape(text)}</a>" if safe else escape(text)
    return f"<dd{opening}>{words}</dd>"
