"""Lists of States."""

from __future__ import annotations

import datetime

import pytest

from unreleases.views.voting.state_lists import find_labels, read_run, read_states

LISTS = [
    ("en", "Chad, Fiji and Mali.", "TCD FJI MLI"),
    ("en", "Antigua and Barbuda, Bosnia and Herzegovina, Saint Vincent and the Grenadines and Trinidad and Tobago", "ATG BIH VCT TTO"),
    ("en", "Bolivia (Plurinational State of), Iran (Islamic Republic of), Micronesia (Federated States of) and Venezuela", "BOL IRN FSM VEN"),
    ("en", "Iran, Islamic Republic of, Korea, Republic of, Chad, Micronesia, Federated States of", "IRN KOR TCD FSM"),
    ("en", "Democratic People’s Republic of Korea, Republic of Korea, Congo, Democratic Republic of the Congo", "PRK KOR COG COD"),
    ("en", "Guinea, Guinea- Bissau, Timor- Leste , Papua New Guinea", "GIN GNB TLS PNG"),
    ("en", "Côte d’Ivoire, Côte d'Ivoire, Cote d’Ivoire", "CIV CIV CIV"),
    ("en", "Turkey, Türkiye, Swaziland and Eswatini", "TUR TUR SWZ SWZ"),
    ("en", "United States, United Kingdom, USSR and Viet Nam.", "USA GBR SUN VNM"),
    ("en", "Chad Fiji; Mali,, Peru.", "TCD FJI MLI PER"),
    ("en", "None.", ""),
    ("fr", "Trinité-et-Tobago, Bosnie-Herzégovine et Saint-Vincent-et-les Grenadines", "TTO BIH VCT"),
    ("fr", "Iran (République islamique d’), Venezuela (République bolivarienne du), Micronésie (États fédérés de)", "IRN VEN FSM"),
    ("fr", "République populaire démocratique de Corée, République de Corée, Congo et République démocratique du Congo", "PRK KOR COG COD"),
    ("fr", "Etats-Unis, Égypte, Egypte, Guinée- Bissau", "USA EGY EGY GNB"),
    ("fr", "Néant", ""),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "codes"), LISTS)
def test_lists(language, text, codes):
    listed = read_states(text, language)
    assert " ".join(listed.codes) == codes
    assert listed.leftovers == ()


def test_what_is_no_state_is_left_over():
    text = "Chad, Atlantis (Lost Realm of), Mali and Nowhere"
    listed = read_states(text, "en")
    assert listed.codes == ("TCD",)
    assert [text[start:end] for start, end in listed.leftovers] == [
        "Atlantis (Lost Realm of)",
        "Mali and Nowhere",
    ]


@pytest.mark.parametrize(
    ("name", "year", "code"),
    [("Zaire", 1980, "COD"), ("Yugoslavia", 1975, "YUG"), ("Upper Volta", 1970, "BFA"), ("Burma", 1985, "MMR"), ("Macedonia", 2019, "MKD")],
)  # fmt: skip
def test_names_are_those_of_the_time(name, year, code):
    assert read_states(f"Chad, {name}", "en", datetime.date(year, 6, 1)).codes == ("TCD", code)


@pytest.mark.parametrize(
    ("language", "text", "labels"),
    [
        ("en", "In favour: Chad. Against: None. Abstain: Fiji. Absent: Peru.", [("in_favour", None), ("against", None), ("abstaining", None), ("absent", None)]),
        ("en", "IN FAVOUR (2): Chad, Mali", [("in_favour", 2)]),
        ("en", "Abstaining:", [("abstaining", None)]),
        ("en", "Opposed (1): Fiji", [("against", 1)]),
        ("en", "She was in favour of lamps, and against: storms.", []),
        ("fr", "Pour: Tchad. Contre: Fidji. Abstentions: Néant. Absents: Pérou.", [("in_favour", None), ("against", None), ("abstaining", None), ("absent", None)]),
        ("fr", "Se sont abstenus : Fidji", [("abstaining", None)]),
        ("fr", "Ont voté pour (1) : Tchad", [("in_favour", 1)]),
    ],
)  # fmt: skip
def test_labels(language, text, labels):
    assert [(label.way, label.printed) for label in find_labels(text, language)] == labels


@pytest.mark.parametrize(
    ("language", "text", "codes", "rest"),
    [
        ("en", "China, the Russian Federation and Mali abstained", ("CHN", "RUS", "MLI"), " abstained"),
        ("fr", "de la Chine et des États-Unis, qui", ("CHN", "USA"), ", qui"),
        ("fr", "personne", (), "personne"),
    ],
)
def test_runs_of_names(language, text, codes, rest):
    found, end = read_run(text, 0, language)
    assert (found, text[end:]) == (codes, rest)


@pytest.mark.parametrize("text", ["(" * 20000, "Chad (" * 5000, ", " * 20000, "Chad and " * 2000])
def test_hostile_lists_end(text):
    read_states(text, "en")
