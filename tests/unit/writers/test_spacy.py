"""spaCy's Doc, with a stand-in for spaCy; `nox -s spacy` runs the same with spaCy itself."""

from __future__ import annotations

import pytest

import unreleases as un
from tests.unit.writers.found import FOUND, RELEASE
from tests.unit.writers.sample import FULL


class Group(list):
    def __init__(self, spans):
        super().__init__(spans)
        self.attrs = {}


class Groups(dict):
    def __setitem__(self, name, spans):
        super().__setitem__(name, Group(spans))


class Span:
    def __init__(self, text, label, kb_id):
        self.text, self.label_, self.kb_id_ = text, label, kb_id


class Doc:
    def __init__(self, text):
        self.text, self.spans, self.user_data = text, Groups(), {}

    def char_span(self, start, end, label="", kb_id="", alignment_mode="strict"):
        assert alignment_mode == "expand"
        # as in spaCy, where no token is there is no span
        return Span(self.text[start:end], label, kb_id) if start < end else None


class Pipeline:
    def make_doc(self, text):
        return Doc(text)


def named(doc, group):
    return [(span.text, span.label_, span.kb_id_) for span in doc.spans[group]]


def test_every_view_is_a_group(with_views):
    with_views(**FOUND)
    doc = un.to_spacy(RELEASE, Pipeline())
    assert doc.text == RELEASE.text
    assert [(label, state) for _, label, state in named(doc, "statements")] == [
        ("statement", "KEN"), ("question", ""), ("answer", ""),
    ]  # fmt: skip
    assert named(doc, "votes") == [
        ("by 2 votes in favour to none", "recorded", "A/85/L.1"),
        ("adopted", "recorded", "A/85/L.1"),
        ("Decides to go on.", "consensus", ""),
    ]
    assert named(doc, "references")[-1] == ("resolution 84/2", "resolution", "A/RES/84/2")
    assert named(doc, "quotations")[0] == ("we will wait", "quotation", "AMINA WANJIRU")


def test_a_group_holds_the_whole_results_as_plain_values(with_views):
    with_views(**FOUND)
    doc = un.to_spacy(RELEASE, Pipeline())
    first, *_ = doc.spans["statements"].attrs["results"]
    assert first["speaker"] == "AMINA WANJIRU"
    assert first["role"] == "delegate"
    assert type(first["role"]) is str
    for group in doc.spans.values():
        assert len(group) == len(group.attrs["results"])


def test_what_has_no_words_has_no_span(with_views):
    with_views(quotations=[un.Quotation(text="", words="", span=un.Span(3, 3))])
    assert un.to_spacy(RELEASE, Pipeline()).spans["quotations"] == []


@pytest.mark.parametrize("release", [un.Release(), FULL, un.load("examples/releases/ga12990.en.txt")])
def test_the_document_says_which_release_it_is(release):
    doc = un.to_spacy(release, Pipeline())
    assert doc.user_data["unreleases"]["symbols"] == [str(symbol) for symbol in release.symbols]
    assert set(doc.spans) == {"statements", "votes", "references", "quotations"}
