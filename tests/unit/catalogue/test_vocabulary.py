from __future__ import annotations

import re
import tomllib

import pytest

from unreleases._resources import read_sections, resource
from unreleases.catalogue import vocabulary as room
from unreleases.catalogue.vocabulary import (
    add_vocabulary,
    alternatives,
    languages,
    read_vocabulary,
    vocabulary,
)

SHIPPED = ("en", "fr")


def _leaves(value: object) -> list[object]:
    if isinstance(value, dict):
        return [value, *(leaf for member in value.values() for leaf in _leaves(member))]
    return [value]


def test_all_languages_have_the_same_keys():
    assert set(languages()) >= set(SHIPPED)
    for language in SHIPPED:
        assert vocabulary(language).keys() == vocabulary("en").keys()


@pytest.mark.parametrize("language", SHIPPED)
def test_a_vocabulary_read_by_sections_is_the_whole_file(language):
    text = resource("vocabulary", f"{language}.toml").read_text(encoding="utf-8")
    assert dict(read_sections("vocabulary", f"{language}.toml")) == tomllib.loads(text)
    assert read_vocabulary(text).keys() == vocabulary(language).keys()


@pytest.mark.parametrize("language", SHIPPED)
def test_no_list_is_empty_and_every_pattern_compiles(language):
    words = vocabulary(language)
    for key in sorted(words.keys()):
        section, name = key.split(".")
        if name.endswith(("pattern", "patterns")):
            for pattern in words.words(key):
                found = words.compile(pattern, re.IGNORECASE).search("\u2603")
                assert not (found and found[0]), key
        else:
            value = words._tables[section][name]
            assert all(leaf not in ([], {}, "") for leaf in _leaves(value)), key
            assert re.fullmatch(words.alternatives(key), "") is None, key


def test_function_words_are_distinctive():
    english, french = (set(vocabulary(each).words("language.function_words")) for each in SHIPPED)
    assert min(len(english), len(french)) >= 40
    assert not english & french


@pytest.mark.parametrize("language", SHIPPED)
def test_months_and_numbers_are_complete(language):
    words = vocabulary(language)
    assert set(words.table("calendar.months").values()) == set(range(1, 13))
    assert set(words.table("numbers.words").values()) >= set(range(101))
    assert set(words.table("calendar.parts_of_day").values()) == {"AM", "PM", "NIGHT"}


@pytest.mark.parametrize(
    ("language", "word", "number"),
    [
        ("en", "none", 0),
        ("en", "twenty-one", 21),
        ("en", "ninety-nine", 99),
        ("fr", "aucune", 0),
        ("fr", "vingt et une", 21),
        ("fr", "soixante et onze", 71),
        ("fr", "quatre-vingt-dix-neuf", 99),
    ],
)
def test_number_words(language, word, number):
    assert vocabulary(language).table("numbers.words")[word] == number


@pytest.mark.parametrize(
    ("word", "printed"),
    [
        ("Motion d'ordre", "Motion d’ordre"),
        ("après-midi", "après\u2011midi"),
        ("après-midi", "après\u2010midi"),
        ("recorded vote", "recorded\n vote"),
        ("a.m.", "a.m."),
    ],
)
def test_alternatives_fold_what_print_does_not_distinguish(word, printed):
    assert re.fullmatch(alternatives([word]), printed)


def test_alternatives_take_the_longest_word_and_escape():
    assert re.match(alternatives(["vote", "vote (recorded)"]), "vote (recorded)")[0] == "vote (recorded)"
    assert re.fullmatch(alternatives(["a.m."]), "aXmX") is None


@pytest.mark.parametrize("words", [[], [""], ["vote", ""]])
def test_an_empty_list_is_an_error(words):
    with pytest.raises(ValueError, match="match everything"):
        alternatives(words)


@pytest.mark.parametrize("value", ["[]", '["x", ""]', "{}", "{ a = [] }"])
def test_an_empty_list_is_an_error_when_the_file_is_read(value):
    with pytest.raises(ValueError, match=r"votes\.recorded.*match everything"):
        read_vocabulary(f'language = {{ name = "x", bcp47 = "xx" }}\nvotes = {{ recorded = {value} }}')


def test_templates_take_words_from_other_keys():
    pattern = vocabulary("fr").compile(r"le \d{1,2} {calendar.month_names}")
    assert pattern.search("réunion le 3 août à 10 heures")[0] == "le 3 août"


def test_patterns_are_kept():
    words = vocabulary("en")
    assert words.pattern("trailers.pattern") is words.pattern("trailers.pattern")


@pytest.mark.parametrize("key", ["votes.nothing", "nothing.votes", "votes"])
def test_a_key_that_does_not_exist_is_an_error(key):
    with pytest.raises(KeyError, match="vocabulary of English has no"):
        vocabulary("en").words(key)


def test_a_region_falls_back_to_its_language_and_an_unknown_language_fails():
    assert vocabulary("fr-CA") is not None
    assert vocabulary("FR-ca").language == "fr"
    with pytest.raises(LookupError, match="'tlh'"):
        vocabulary("tlh")


@pytest.mark.parametrize("as_path", [True, False])
def test_a_language_is_added_by_one_file(as_path, tmp_path, monkeypatch):
    monkeypatch.setattr(room, "_added", {})
    text = (
        resource("vocabulary", "en.toml").read_text(encoding="utf-8").replace('bcp47 = "en"', 'bcp47 = "xx"')
    )
    file = tmp_path / "xx.toml"
    file.write_text(text, encoding="utf-8")
    try:
        add_vocabulary(file if as_path else text)
        assert "xx" in languages()
        assert vocabulary("xx-YY").words("votes.against") == vocabulary("en").words("votes.against")
    finally:
        vocabulary.cache_clear()
