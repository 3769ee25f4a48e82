"""What does not agree in the tellings of a vote."""

from __future__ import annotations

import pytest

from tests.unit.views.voting import release_of
from unreleases.notices import Severity
from unreleases.views.votes import vote_notices


def notices(*lines: str, language: str = "en") -> list[tuple[str, str]]:
    release = release_of(*lines, language=language)
    found = vote_notices(release)
    assert all(notice.severity is Severity.WARNING for notice in found)
    return [(str(notice.code), notice.span.of(release.text)) for notice in found]


TOLD = (
    "Draft A/74/L.5 was adopted by 3 in favour to 1 against ({against}), with 2 abstentions ({abstaining})."
)


@pytest.mark.parametrize(
    ("against", "abstaining", "codes"),
    [
        ("Fiji", "Chad, Mali", []),
        ("Fiji, Peru", "Chad, Mali", ["tally_mismatch"]),
        ("Fiji", "Chad", ["tally_mismatch"]),
        ("Fiji", "Chad, Atlantis", ["state_unresolved", "tally_mismatch"]),
        ("Fiji", "Fiji, Mali", ["state_listed_twice"]),
        ("Fiji", "Mali, Mali", ["state_listed_twice"]),
    ],
)
def test_lists_are_held_against_figures(against, abstaining, codes):
    told = TOLD.format(against=against, abstaining=abstaining)
    assert [code for code, _ in notices(told)] == codes


def test_one_is_told_in_the_singular():
    release = release_of(TOLD.format(against="Fiji, Peru", abstaining="Chad"))
    assert [notice.message for notice in vote_notices(release)] == [
        "1 vote is printed against and 2 States listed",
        "2 votes are printed abstaining and 1 State listed",
    ]


def test_a_name_left_over_has_its_own_span():
    assert ("state_unresolved", "Atlantis") in notices(
        TOLD.format(against="Fiji", abstaining="Chad, Atlantis")
    )


def test_an_annex_is_held_against_its_own_figures():
    lines = (
        "# ANNEXE",
        "Le projet de résolution A/74/L.5 a été adopté par 3 voix pour, une contre et aucune abstention, comme suit:",
        "Pour: Tchad, Mali.",
        "Contre: Fidji.",
        "Abstentions: Néant.",
    )
    ((code, words),) = notices(*lines, language="fr")
    assert code == "tally_mismatch"
    assert words.startswith("Le projet de résolution A/74/L.5")


def test_what_agrees_is_silent():
    assert notices("Draft A/74/L.5 was adopted without a vote.") == []
    assert notices() == []
