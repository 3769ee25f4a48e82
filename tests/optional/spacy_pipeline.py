"""spaCy itself: run by `nox -s spacy`, which installs it."""

from __future__ import annotations

import pytest
import spacy
from hypothesis import given

import unreleases as un
from tests.unit.writers.found import FOUND, RELEASE
from tests.views import findings, installed
from unreleases import strategies

BLANK = spacy.blank("en")


@pytest.mark.parametrize("language", ["en", "fr", "xx"])
def test_a_meeting(language):
    with installed(FOUND):
        doc = un.to_spacy(RELEASE, spacy.blank(language))
    assert doc.text == RELEASE.text
    assert [(span.label_, span.kb_id_) for span in doc.spans["statements"]] == [
        ("statement", "KEN"), ("question", ""), ("answer", ""),
    ]  # fmt: skip
    assert doc.spans["references"][-1].text == "resolution 84/2"
    assert doc.spans["votes"].attrs["results"][0]["ballots"]["in_favour"] == ["KEN", "NOR"]


def test_a_document_can_be_saved_and_run_through_a_pipeline():
    with installed(FOUND):
        doc = un.to_spacy(RELEASE, BLANK)
    read = spacy.tokens.Doc(BLANK.vocab).from_bytes(doc.to_bytes())
    assert read.spans["quotations"].attrs == doc.spans["quotations"].attrs
    assert read.user_data["unreleases"] == doc.user_data["unreleases"]
    nlp = spacy.blank("en")
    nlp.add_pipe("sentencizer")
    assert len(list(nlp(doc).sents)) > 3
    assert len(doc.spans["statements"]) == 3


@given(strategies.releases() | strategies.releases(words=strategies.wild_texts()))
def test_any_release(release):
    doc = un.to_spacy(release, BLANK)
    assert doc.text == release.text
    for span, result in zip(doc.spans["references"], doc.spans["references"].attrs["results"], strict=True):
        assert result["text"] in span.text


@given(strategies.releases().flatmap(lambda release: findings(release).map(lambda found: (release, found))))
def test_any_results(made):
    release, found = made
    with installed(found):
        doc = un.to_spacy(release, BLANK)
    assert all(len(group) == len(group.attrs["results"]) for group in doc.spans.values())


def test_a_release_that_is_too_long_for_the_pipeline():
    nlp = spacy.blank("en", config={"nlp": {}})
    nlp.max_length = 10
    with pytest.raises(ValueError, match="max_length"):
        un.to_spacy(RELEASE, nlp)
