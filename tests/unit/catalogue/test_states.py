from __future__ import annotations

import datetime
import re

import pytest

from unreleases.catalogue.states import (
    find_state,
    find_states_pattern,
    state,
    state_by_code,
    state_names,
    states,
)


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Bolivia (Plurinational State of)", "BOL"),
        ("Micronesia (Federated States of)", "FSM"),
        ("Federated States of Micronesia", "FSM"),
        ("Iran", "IRN"),
        ("République islamique d’Iran", "IRN"),
        ("Iran (République islamique d’)", "IRN"),
        ("Fidji", "FJI"),
        ("les Fidji", "FJI"),
        ("The former Yugoslav Republic of Macedonia", "MKD"),
        ("l’ex-République yougoslave de Macédoine", "MKD"),
        ("Holy See", "VAT"),
        ("Saint-Siège", "VAT"),
        ("State of Palestine", "PSE"),
        ("Zaire", "COD"),
        ("Swaziland", "SWZ"),
        ("Cape Verde", "CPV"),
        ("Turkey", "TUR"),
        ("Türkiye", "TUR"),
        ("Viet Nam", "VNM"),
        ("Lao People's Democratic Republic", "LAO"),
        ("Lao People’s Democratic Republic", "LAO"),
        ("UNITED STATES", "USA"),
        ("COTE D'IVOIRE", "CIV"),
        ("GUINEE-BISSAU", "GNB"),
        ("Guinea‑Bissau", "GNB"),
        ("République de Moldavie", "MDA"),
        ("European Union", "EUE"),
        ("Soviet Union", "SUN"),
        ("the Netherlands", "NLD"),
        ("  Sierra \n Leone, ", "SLE"),
    ],
)
def test_a_printed_name_means_its_state(name, code):
    found = find_state(name)
    assert found is not None
    assert found.iso3 == code


@pytest.mark.parametrize("apostrophe", ["'", "’", "‘", "ʼ", "´", "`"])
def test_any_apostrophe_will_do(apostrophe):
    assert find_state(f"Côte d{apostrophe}Ivoire").iso3 == "CIV"


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("de l’Égypte", "EGY"),
        ("du Pérou", "PER"),
        ("des États-Unis", "USA"),
        ("d’Haïti", "HTI"),
        ("de la Fédération de Russie", "RUS"),
        ("la République-Unie de Tanzanie", "TZA"),
    ],
)
def test_french_articles_and_prepositions_are_passed_over(name, code):
    assert find_state(name, language="fr").iso3 == code


@pytest.mark.parametrize(
    "name", ["Eygpt", "", "de", "the", "France and", "Republic", "Lybie", "x" * 10_000, "d’", "(Kenya)"]
)
def test_nothing_is_guessed(name):
    assert find_state(name) is None


@pytest.mark.parametrize(
    ("name", "date", "code"),
    [
        ("Zaire", 1995, "COD"),
        ("Zaire", datetime.date(1997, 3, 1), "COD"),
        ("Zaire", 2010, None),
        ("Swaziland", 2018, "SWZ"),
        ("Swaziland", 2020, None),
        ("Yugoslavia", 1998, "YUG"),
        ("Serbia and Montenegro", 2004, "SCG"),
        ("United Arab Republic", 1960, "EGY"),
        ("Egypt", 1960, "EGY"),
        ("France", 1947, "FRA"),
    ],
)
def test_a_name_with_years_holds_only_in_them(name, date, code):
    found = find_state(name, date=date)
    assert (found and found.iso3) == code


def test_the_table_is_whole():
    listed = states()
    assert len({each.iso3 for each in listed}) == len(listed)
    assert sum(each.status == "member" for each in listed) == 193
    assert state("SUN").status == "former"
    assert state_by_code("KEN") is state("KEN")
    assert state("XXX") is None


@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_printed_form_finds_a_state(language):
    assert [name for name in state_names(language) if find_state(name, language=language) is None] == []


@pytest.mark.parametrize(("language", "column"), [("en", "name_en"), ("fr", "name_fr")])
def test_every_short_name_is_unique_and_finds_its_own_state(language, column):
    for each in states():
        if each.status == "member":
            assert find_state(getattr(each, column), language=language, date=2025) == each


def test_running_text_gives_whole_names_longest_first():
    text = "Nigeria, Niger, Papua New Guinea, the Democratic Republic of the Congo and Guinea\u2011Bissau"
    assert find_states_pattern("en").findall(text) == [
        "Nigeria",
        "Niger",
        "Papua New Guinea",
        "Democratic Republic of the Congo",
        "Guinea\u2011Bissau",
    ]
    assert find_states_pattern("fr").findall("la Côte d’Ivoire et les États-Unis") == [
        "Côte d’Ivoire",
        "États-Unis",
    ]


def test_running_text_leaves_money_and_parts_of_words_alone():
    assert find_states_pattern("en").findall("US$ 5 million for Nigerien and Omani cars; CAR BOMB") == []


@pytest.mark.parametrize("language", ["en", "fr"])
def test_what_the_pattern_finds_resolves(language):
    pattern = find_states_pattern(language)
    assert isinstance(pattern, re.Pattern)
    for name in state_names(language):
        found = pattern.fullmatch(name)
        assert found is None or find_state(found[0], language=language) is not None
