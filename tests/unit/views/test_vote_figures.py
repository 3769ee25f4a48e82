"""Counts in running text, and the States beside them."""

from __future__ import annotations

import pytest

from unreleases.views.voting.figures import find_figures
from unreleases.views.voting.numbers import read_number

ENGLISH = [
    ("in a vote of 86 in favour to 4 against, with 58 abstentions (see Annex)", [(86, 4, 58)]),
    ("159 in favour 7 against, with 14 abstentions", [(159, 7, 14)]),
    ("27 in favour, and 17 opposed, with nine abstaining", [(27, 17, 9)]),
    ("by a vote of six to four with one abstention", [(6, 4, 1)]),
    ("by 25 votes to 13, with 17 abstentions", [(25, 13, 17)]),
    ("by a vote of 8-2-5", [(8, 2, 5)]),
    ("by one hundred and four in favour to none against, with twelve abstaining", [(104, 0, 12)]),
    ("In favour: 12; against: 3; abstentions: 2", [(12, 3, 2)]),
    ("Voting in favour were 12 members, with 2 against and 1 abstaining", [(12, 2, 1)]),
    ("Twelve members voted in favour of the draft, two voted against it and one abstained", [(12, 2, 1)]),
    ("by 30 in favour to 2 against, with 1 abstention, and by 40 in favour to none against, with no abstentions", [(30, 2, 1), (40, 0, 0)]),
    ("adopted by 15 votes to none", [(15, 0, None)]),
    ("receiving 13 votes in favour", [(13, None, None)]),
    ("by a vote of 14 in favour, with Chad abstaining", [(14, None, None)]),
    ("three delegations voted against", []),
    ("one against another, between 3 and 4 of 5", []),
    ("a draft in favour of 3 harbours and against 1 storm", []),
    ("resolution 1701 (2006) of 12 May, in 3.5 hours, A/74/400", []),
]  # fmt: skip
FRENCH = [
    ("par 80 voix pour, 14 contre et 61 abstentions", [(80, 14, 61)]),
    ("par 112 voix et 48 abstentions", [(112, None, 48)]),
    ("par 25 voix contre 13 et 17 abstentions", [(25, 13, 17)]),
    ("par 13 voix contre zéro, avec 2 abstentions", [(13, 0, 2)]),
    ("par cent douze voix pour, aucune voix contre et vingt et une abstentions", [(112, 0, 21)]),
    ("120 États ont voté pour le projet A/74/L.5, 3 ont voté contre et 40 se sont abstenus", [(120, 3, 40)]),
    ("12 membres se sont prononcés pour, 2 contre et un s’est abstenu", [(12, 2, 1)]),
    ("par 15 voix en faveur", [(15, None, None)]),
    ("l’un contre l’autre, et deux pour un", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ENGLISH)
def test_english(text, expected):
    found = [figures.tally for figures in find_figures(text, "en")]
    assert [(tally.in_favour, tally.against, tally.abstaining) for tally in found] == expected


@pytest.mark.parametrize(("text", "expected"), FRENCH)
def test_french(text, expected):
    found = [figures.tally for figures in find_figures(text, "fr")]
    assert [(tally.in_favour, tally.against, tally.abstaining) for tally in found] == expected


@pytest.mark.parametrize(
    ("language", "text", "named"),
    [
        ("en", "by 3 in favour to 2 against (Chad, Iran (Islamic Republic of)), with no abstentions", {"against": ("TCD", "IRN")}),
        ("en", "by 3 in favour to 1against ( Fiji), with 2abstentions(Micronesia, Federated States of, Mali)",
         {"against": ("FJI",), "abstaining": ("FSM", "MLI")}),
        ("en", "by 13 in favour to 1 against, that of France, with 1 abstention (Chad)", {"against": ("FRA",), "abstaining": ("TCD",)}),
        ("en", "by 13 votes in favour, with the abstention of China and the Russian Federation", {"abstaining": ("CHN", "RUS")}),
        ("en", "by 3 in favour to 2 against (see annex II)", {}),
        ("fr", "par 14 voix pour et une voix contre, celle des États-Unis", {"against": ("USA",)}),
        ("fr", "par 13 voix pour, la Chine et la Fédération de Russie s’étant abstenues", {"abstaining": ("CHN", "RUS")}),
        ("fr", "par 13 voix pour et deux abstentions (Trinité-et-Tobago et Iran (République islamique d’))", {"abstaining": ("TTO", "IRN")}),
    ],
)  # fmt: skip
def test_the_states_beside_a_count(language, text, named):
    (figures,) = find_figures(text, language)
    assert {way: listed.codes for way, listed in figures.named.items()} == named


@pytest.mark.parametrize(
    ("text", "language", "number"),
    [("none", "en", 0), ("twenty-one", "en", 21), ("cent vingt et un", "fr", 121), ("deux cents", "fr", 200), ("aucune", "fr", 0), ("87", "fr", 87)],
)  # fmt: skip
def test_numbers_in_words(text, language, number):
    assert read_number(text, language) == number


def test_many_brackets_end_soon():
    assert list(find_figures("(" * 20000 + " 3 in favour to 1 against", "en"))
