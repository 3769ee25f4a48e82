"""spaCy: a Doc of the plain text with a group of spans for each view. Needs no model, and spaCy only to be called."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from unreleases.model.argument import takes_release
from unreleases.model.identity import release_id
from unreleases.writers.conversion import converter
from unreleases.writers.results import Results

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.language import Language
    from spacy.tokens import Doc

    from unreleases.model.release import Release
    from unreleases.spans import Span

__all__ = ["to_spacy"]


@takes_release
def to_spacy(release: Release, nlp: Language) -> Doc:
    """Make a spaCy document of a release.

    `doc.spans` has the groups `statements`, `votes`, `references` and `quotations`. A span's label is the kind of
    statement or reference, the method of the vote or `quotation`; its `kb_id_` is the State (ISO 3166 alpha-3),
    the symbol voted on or cited, or the speaker quoted. `doc.spans[group].attrs["results"]` has the whole results
    as plain values, in the same order; a vote has a span for each telling. Where words begin or end inside a
    token, the span holds the whole token. Tokens only are made: call `nlp(doc)` to run the pipeline.

    Args:
        release: Any release.
        nlp: A pipeline, such as `spacy.blank("en")`.

    Returns:
        The document, whose text is `release.text`.

    Raises:
        ValueError: The release is longer than `nlp.max_length`; raise that.

    >>> from unittest.mock import MagicMock
    >>> from unreleases.model import Headline, Release
    >>> nlp = MagicMock()  # stands for spacy.blank("en")
    >>> doc = to_spacy(Release(headline=Headline(title="Council Meets")), nlp)
    >>> nlp.make_doc.call_args.args
    ('Council Meets',)
    """
    doc = nlp.make_doc(release.text)
    doc.user_data["unreleases"] = {
        "release_id": release_id(release),
        "symbols": [str(symbol) for symbol in release.symbols],
        "date": release.date.isoformat() if release.date else None,
        "title": release.title,
        "language": release.language,
        "url": release.url,
    }
    unstructure = converter(detailed=False).unstructure
    for group, found in _groups(release):
        spans: list[Any] = []
        results: list[Any] = []
        for label, entity, place, result in found:
            span = doc.char_span(
                place.start, place.end, label=label, kb_id=entity or "", alignment_mode="expand"
            )
            if span is not None:
                spans.append(span)
                # through JSON, so that kinds and roles are plain texts, which a saved document can hold
                results.append(json.loads(json.dumps(unstructure(result))))
        doc.spans[group] = spans
        doc.spans[group].attrs["results"] = results
    return doc


#: Label, knowledge-base entry, place, and the result itself.
_Found = tuple[str, "str | None", "Span", Any]


def _groups(release: Release) -> Iterator[tuple[str, list[_Found]]]:
    results = Results(release)
    yield "statements", [(str(each.kind), each.state, each.span, each) for each in results.statements]
    yield (
        "votes",
        [
            (str(each.method), each.subject, place, each)
            for each in results.votes
            for place in ([telling.span for telling in each.tellings] or [each.span])
        ],
    )
    yield "references", [(str(each.kind), each.symbol, each.span, each) for each in results.references]
    yield "quotations", [("quotation", each.speaker, each.span, each) for each in results.quotations]
