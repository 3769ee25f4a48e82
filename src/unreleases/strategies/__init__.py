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

from unreleases.strategies.nodes import blocks, inlines
from unreleases.strategies.releases import headlines, mastheads, notices, releases
from unreleases.strategies.symbols import document_symbols, press_symbols
from unreleases.strategies.words import addresses, spans, texts, wild_texts

__all__ = [
    "addresses",
    "blocks",
    "document_symbols",
    "headlines",
    "inlines",
    "mastheads",
    "notices",
    "press_symbols",
    "releases",
    "spans",
    "texts",
    "wild_texts",
]
