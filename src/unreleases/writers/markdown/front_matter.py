"""The facts of a release as YAML, as Markdown files have them at their head."""

from __future__ import annotations

import datetime
import json
import re
from typing import TYPE_CHECKING, Final

from unreleases.writers.escaping import legible
from unreleases.writers.results import Results
from unreleases.writers.voting import printed_counts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from unreleases.model.masthead import Meeting
    from unreleases.model.release import Release

__all__ = ["front_matter"]

#: What YAML takes for a line break or a mark, and what templates would take for theirs.
_ESCAPED: Final = re.compile(r"[\x7f-\xa0\u2028\u2029\ufeff]|(?<=\{)[{%#]")

#: A value of the head: a word, a number, a day, a truth value, or a list or table of those.
Value = str | int | bool | None | datetime.date | list["Value"] | dict[str, "Value"]


def front_matter(release: Release, *, views: bool = False) -> str:
    r"""Write the facts of a release as a YAML head.

    Every text stands in quotation marks, so that none is taken for a number, a tag or a key; what is not
    known is left out.

    Args:
        release: Any release.
        views: Whether to add who spoke, how States voted and what was cited.

    Returns:
        YAML between two lines of three hyphens.

    >>> from unreleases.model import Headline, Release
    >>> print(front_matter(Release(language="en", headline=Headline(title="Council Meets: {{x}}"))))
    ---
    title: "Council Meets: {\u007bx}}"
    kind: "other"
    language: "en"
    ---
    """
    facts = {**_facts(release), **(_findings(release) if views else {})}
    lines = [
        line for key, value in facts.items() if value not in (None, [], {}) for line in _entry(key, value, "")
    ]
    return "\n".join(["---", *lines, "---"])


def _facts(release: Release) -> dict[str, Value]:
    return {
        "title": release.title,
        "deck": list(release.deck),
        "symbols": [str(symbol) for symbol in release.symbols],
        "date": release.date,
        "kind": str(release.kind),
        "language": release.language,
        "document_type": release.document_type,
        "organs": [organ.text for organ in release.organs],
        "session": release.session.text if release.session else None,
        "meetings": [_meeting(meeting) for meeting in release.meetings],
        "issuer": release.masthead.issuer,
        "url": release.url,
        "tags": [tag.text for tag in release.tags],
    }


def _meeting(meeting: Meeting) -> Value:
    return {"number": meeting.number, "sittings": [str(sitting) for sitting in meeting.sittings]}


def _findings(release: Release) -> dict[str, Value]:
    found = Results(release)
    statements: list[Value] = [
        {
            "speaker": each.speaker,
            "state": each.state,
            "affiliation": each.affiliation,
            "role": str(each.role) if each.role else None,
            "kind": str(each.kind),
            "on_behalf_of": list(each.on_behalf_of),
        }
        for each in found.statements
    ]
    taken: list[Value] = [
        {
            "subject": each.subject,
            "method": str(each.method),
            "scope": str(each.scope),
            "adopted": each.adopted,
            **dict(printed_counts(each)),
        }
        for each in found.votes
    ]
    cited = list(dict.fromkeys(each.symbol for each in found.references))
    return {"statements": statements, "votes": taken, "references": [*cited]}


def _entry(key: str, value: Value, indent: str) -> Iterator[str]:
    match value:
        case list():
            yield f"{indent}{key}:"
            for each in value:
                if isinstance(each, dict):
                    yield from _table(each, indent)
                else:
                    yield f"{indent}  - {_scalar(each)}"
        case _:
            yield f"{indent}{key}: {_scalar(value)}"


def _table(values: dict[str, Value], indent: str) -> Iterator[str]:
    known = {key: value for key, value in values.items() if value not in (None, [])}
    if not known:
        yield f"{indent}  - {{}}"
        return
    opening = f"{indent}  - "
    for key, value in known.items():
        for line in _entry(key, value, ""):
            yield opening + line
            opening = f"{indent}    "


def _scalar(value: Value) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case int():
            return str(value)
        case datetime.date():
            return value.isoformat()
        case _:
            written = json.dumps(legible(str(value)), ensure_ascii=False)
            return _ESCAPED.sub(lambda found: f"\\u{ord(found[0]):04x}", written)
