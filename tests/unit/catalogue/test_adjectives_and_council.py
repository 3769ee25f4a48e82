"""Adjectives of States, and who sat on the Security Council."""

from __future__ import annotations

import pytest

from unreleases._resources import read_csv
from unreleases.catalogue.adjectives import adjective_state
from unreleases.catalogue.council import council_members
from unreleases.catalogue.states import state


def test_every_adjective_means_one_known_state():
    for language in ("en", "fr"):
        forms = [form for row in read_csv("state_adjectives.csv") for form in row[language].split("|")]
        assert len(forms) == len(set(forms))
        assert all(forms)
    assert all(state(row["iso3"]) for row in read_csv("state_adjectives.csv"))


@pytest.mark.parametrize(
    ("word", "language", "code"),
    [
        ("Nigerien", "en", "NER"),
        ("Nigerian", "en", "NGA"),
        ("nigérienne", "fr", "NER"),
        ("Congolese", "en", None),
    ],
)
def test_adjective(word, language, code):
    assert adjective_state(word, language) == code


@pytest.mark.parametrize("year", range(1995, 2027))
def test_fifteen_members(year):
    members = council_members(year)
    assert len(members) == 15
    assert {"CHN", "FRA", "GBR", "RUS", "USA"} <= members
    assert all(state(code) for code in members)


def test_other_years_are_not_known():
    assert council_members(1960) == council_members(2040) == frozenset()
