"""Expressions made of the vocabulary's words, and the signs without which they are not searched."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from unreleases.catalogue.vocabulary import alternatives, vocabulary
from unreleases.views.voting.words import one_of, signed_pattern, small_words

LABELLED = Path(__file__).parents[2] / "labelled"
LANGUAGES = ("en", "fr")


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_are_found_as_alternatives_are(language):
    keys = [key for key in sorted(vocabulary(language).keys()) if re.fullmatch(r"votes\.\w+_words", key)]
    for key in (*keys, "numbers.words"):
        words = small_words(language, key)
        text = f"{' '.join(words)}, {', '.join(reversed(words))}, {'. '.join(word * 2 for word in words)}"
        listed, tree = (re.compile(rf"\b{each(words)}(?!\w)") for each in (alternatives, one_of))
        assert [found.span() for found in tree.finditer(text)] == [
            found.span() for found in listed.finditer(text)
        ], key


@pytest.mark.parametrize("language", LANGUAGES)
def test_where_an_expression_is_found_is_one_of_its_signs(language):
    paragraphs = [
        paragraph.lower()
        for path in sorted(LABELLED.glob(f"{language}-*/release.txt"))
        for paragraph in path.read_text(encoding="utf-8").split("\n\n")
    ]
    names = [
        key[6:-6] for key in sorted(vocabulary(language).keys()) if re.fullmatch(r"votes\.\w+_signs", key)
    ]
    assert len(names) > 9
    for name in names:
        signed = signed_pattern(language, name)
        for paragraph in paragraphs:
            if signed.expression.search(paragraph):
                assert signed.search(paragraph), (name, paragraph)
