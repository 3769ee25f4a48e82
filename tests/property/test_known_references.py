"""A generated release cites what it is known to cite, in both languages."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import unreleases as un
from unreleases.strategies import known_citations

pytestmark = pytest.mark.property

LEADS = {
    "en": "SC/14999\n\nSecurity Council Discusses Harbours\n\nThe Security Council today discussed harbours.",
    "fr": "CS/14999\n\nLe Conseil de sécurité parle des ports\n\nLe Conseil de sécurité a parlé des ports aujourd’hui.",
}


def cited(language: str):
    return st.tuples(st.just(language), st.lists(known_citations(language), max_size=8))


@given(st.sampled_from(["en", "fr"]).flatmap(cited))
def test_references_come_back(known):
    language, citations = known
    release = un.parse_text("\n\n".join([LEADS[language], *(citation.text for citation in citations)]))
    found = un.references(release)
    assert [reference.symbol for reference in found] == [
        symbol for citation in citations for symbol in citation.symbols
    ]
    for reference in found:
        assert reference.span.of(release.text) == reference.text


@given(st.sampled_from(["en", "fr"]).flatmap(cited))
def test_references_of_one_paragraph_come_back(known):
    language, citations = known
    paragraph = " ".join(citation.text for citation in citations) or "…"
    release = un.parse_text(f"{LEADS[language]}\n\n{paragraph}")
    assert [reference.symbol for reference in un.references(release)] == [
        symbol for citation in citations for symbol in citation.symbols
    ]
