"""Hypothesis strategies that make releases and their parts, for property tests of your own code.

Needs the extra `hypothesis`. Every strategy makes valid values of the model; shrinking leads to small ones.

>>> from hypothesis import given, settings
>>> @settings(max_examples=5, database=None)
... @given(releases())
... def test_my_code(release):
...     assert isinstance(release.text, str)
>>> test_my_code()
"""

from __future__ import annotations

from unreleases.strategies.citations import KnownCitation, known_citations
from unreleases.strategies.meetings import KnownMeeting, KnownTurn, meetings
from unreleases.strategies.nodes import blocks, inlines
from unreleases.strategies.printed import printed_releases
from unreleases.strategies.releases import headlines, mastheads, notices, releases
from unreleases.strategies.symbols import document_symbols, press_symbols
from unreleases.strategies.votes import KnownVote, known_votes
from unreleases.strategies.words import addresses, spans, texts, wild_texts

__all__ = [
    "KnownCitation",
    "KnownMeeting",
    "KnownTurn",
    "KnownVote",
    "addresses",
    "blocks",
    "document_symbols",
    "headlines",
    "inlines",
    "known_citations",
    "known_votes",
    "mastheads",
    "meetings",
    "notices",
    "press_symbols",
    "printed_releases",
    "releases",
    "spans",
    "texts",
    "wild_texts",
]
