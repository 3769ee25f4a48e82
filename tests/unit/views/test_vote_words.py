"""Expressions made of the vocabulary's words, and the signs without which they are not searched."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from unreleases.catalogue.vocabulary import alternatives, vocabulary
from unreleases.views.expressions import Words
from unreleases.views.voting.words import Signed, SignedExpression, Small, one_of, signed, small_words

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
        found = SignedExpression(language, f"{{votes.{name}_pattern}}", f"votes.{name}_signs")
        for paragraph in paragraphs:
            if found.expression.search(paragraph):
                assert found.search(paragraph), (name, paragraph)


class Vetoes(Words):
    veto = signed("veto")
    method = Small(r"\b{votes.consensus}|{votes.veto_pattern}")
    named = Small(r"the\s{votes.veto_pattern}s?\b")


def test_expressions_of_the_vocabulary_stand_for_themselves():
    words = Vetoes("en")
    assert words.method.search("it was adopted by consensus")
    assert words.method.search("a veto")
    assert words.named.search("the veto")
    assert words.method is words.method


def test_an_expression_is_compiled_where_a_sign_is():
    words = Vetoes("fr")
    assert words.veto.search("le vote") is None
    assert "expression" not in vars(words.veto)
    assert words.veto.search("le veto")
    assert "expression" in vars(words.veto)
    assert isinstance(Vetoes.veto, Signed)
