"""W3C Web Annotation: what the views find, as annotations of the plain text."""

from __future__ import annotations

import json
import uuid
from typing import TYPE_CHECKING, Any, Final

from unreleases.model.argument import takes_release
from unreleases.writers.addresses import release_uri, web_address
from unreleases.writers.bibliography.citation import citation, speaker_label
from unreleases.writers.conversion import converter
from unreleases.writers.escaping import legible
from unreleases.writers.results import Results

if TYPE_CHECKING:
    from collections.abc import Iterator

    from unreleases.model.release import Release
    from unreleases.spans import Span

__all__ = ["to_webanno"]

_CONTEXT: Final = "http://www.w3.org/ns/anno.jsonld"
#: How many characters before and after a quotation tell it from another one with the same words.
_AROUND: Final = 32
_SPACE: Final = uuid.uuid5(uuid.NAMESPACE_URL, "https://unreleases.readthedocs.io/annotations/")


@takes_release
def to_webanno(release: Release) -> str:
    """Write what the views find as a collection of Web Annotations in JSON-LD.

    Every statement, telling of a vote, reference, quotation and contact is one annotation. Its target is a stretch
    of `release.text`, by position and by the words themselves with some on either side. Positions count Unicode
    code points from 0, as the data model has it: UTF-16 code units, in which JavaScript counts, differ from the
    first character beyond U+FFFF on. One body says in a word what was found; one holds the whole result as
    JSON, with the fields of `to_json(release, views=True)`.

    Args:
        release: Any release.

    Returns:
        A JSON object, an `AnnotationCollection` with one page.

    >>> from unreleases.model import Paragraph, Release, Text
    >>> body = (Paragraph(content=(Text(text="Recalling resolution 60/1, it went on."),)),)
    >>> (note,) = json.loads(to_webanno(Release(language="en", body=body)))["first"]["items"]
    >>> note["motivation"], note["body"][0], note["target"]["selector"][0]["start"]
    ('linking', {'id': 'https://docs.un.org/en/A/RES/60/1'}, 10)
    """
    source = release_uri(release)
    text = release.text
    items = [
        {
            "id": _name(source, f"{view}/{number}"),
            "type": "Annotation",
            "motivation": motivation,
            "body": [*bodies, _whole(result)],
            "target": _target(source, text, span, release.language),
        }
        for number, (view, motivation, bodies, result, span) in enumerate(_findings(release))
    ]
    collection, title = _name(source, "collection"), citation(release).title
    values = {
        "@context": _CONTEXT,
        "id": collection,
        "type": "AnnotationCollection",
        "label": title,
        "total": len(items),
        "first": {
            "id": _name(source, "page"),
            "type": "AnnotationPage",
            "partOf": {"id": collection, "type": "AnnotationCollection", "label": title, "total": len(items)},
            "startIndex": 0,
            "items": items,
        },
    }
    return json.dumps(values, ensure_ascii=False, indent=1)


#: View, motivation, bodies, the result itself, and where it stands.
_Found = tuple[str, str, list[dict[str, str]], Any, "Span"]


def _findings(release: Release) -> Iterator[_Found]:
    found = Results(release)
    for statement in found.statements:
        label = _words("identifying", speaker_label(statement, release.language))
        yield "statement", "identifying", [_words("tagging", "statement"), label], statement, statement.span
    for vote in found.votes:
        labels = [_words("tagging", "vote"), *([_words("identifying", vote.subject)] if vote.subject else [])]
        for span in [telling.span for telling in vote.tellings] or [vote.span]:
            yield "vote", "describing", labels, vote, span
    for reference in found.references:
        address = web_address(reference.url)
        bodies = [{"id": address}] if address else []
        yield (
            "reference",
            "linking",
            [*bodies, _words("tagging", "reference"), _words("identifying", reference.symbol)],
            reference,
            reference.span,
        )
    for quotation in found.quotations:
        named = [_words("identifying", quotation.speaker)] if quotation.speaker else []
        yield "quotation", "highlighting", [_words("tagging", "quotation"), *named], quotation, quotation.span
    for contact in found.contacts:
        yield "contact", "describing", [_words("tagging", "contact")], contact, contact.span


def _words(purpose: str, text: str) -> dict[str, str]:
    return {"type": "TextualBody", "purpose": purpose, "format": "text/plain", "value": legible(text)}


def _whole(result: Any) -> dict[str, str]:
    values = converter(detailed=False).unstructure(result)
    written = legible(json.dumps(values, ensure_ascii=False))
    return {"type": "TextualBody", "purpose": "describing", "format": "application/json", "value": written}


def _target(source: str, text: str, span: Span, language: str) -> dict[str, Any]:
    return {
        "source": {"id": source, "format": "text/plain", "language": language},
        "selector": [
            {"type": "TextPositionSelector", "start": span.start, "end": span.end},
            {
                "type": "TextQuoteSelector",
                "exact": legible(span.of(text)),
                "prefix": legible(text[max(span.start - _AROUND, 0) : span.start]),
                "suffix": legible(text[span.end : span.end + _AROUND]),
            },
        ],
    }


def _name(source: str, part: str) -> str:
    return f"urn:uuid:{uuid.uuid5(_SPACE, f'{source} {part}')}"
