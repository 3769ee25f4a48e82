from __future__ import annotations

import pytest

from unreleases._resources import read_csv
from unreleases.catalogue.ordinals import ordinal_number, ordinal_words


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("Sixty-first", 61),
        ("seventy fifth", 75),
        ("fifty- second", 52),
        ("One hundred and first", 101),
        ("Soixante-dix-huitième", 78),
        ("SOIXANTE-DIX-HUITIEME", 78),
        ("vingt et unième", 21),
        ("vingt-et-unième", 21),
        ("trente et unième", 31),
        ("soixante et onzième", 71),
        ("premier", 1),
        ("61st", 61),
        ("8,123rd", 8123),
        ("9402e", 9402),
        ("4956ème", 4956),
        ("1re", 1),
        ("1ère", 1),
        ("1er", 1),
    ],
)
def test_words_and_figures(words, number):
    assert ordinal_number(words) == number


@pytest.mark.parametrize(
    "words", ["third-third", "", "e", "deux", "61", "st", "sixty", "1st 2nd", "123456th"]
)
def test_what_is_no_ordinal(words):
    assert ordinal_number(words) is None


@pytest.mark.parametrize(
    ("words", "language", "number"),
    [
        ("61st", "en", 61),
        ("61st", "fr", None),
        ("9402e", "fr-CA", 9402),
        ("9402e", "en", None),
        ("Sixty-first", "fr", None),
        ("première", "en", None),
        ("61st", "de", None),
    ],
)
def test_a_language_can_be_asked_for(words, language, number):
    assert ordinal_number(words, language) == number


@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_word_of_the_table_is_read(language):
    assert all(ordinal_number(word, language) for word in ordinal_words(language))
    assert {ordinal_number(word, language) for word in ordinal_words(language)} == set(range(1, 121))
    column = {"en": "en_num", "fr": "fr_num"}[language]
    for row in read_csv("ordinals.csv"):
        assert ordinal_number(row[column], language) == int(row["n"])
