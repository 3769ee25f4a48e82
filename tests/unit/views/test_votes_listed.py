"""Several texts that one sentence decides on, and what a lead says of them."""

from __future__ import annotations

import pytest

import unreleases as un
from tests.unit.views.voting import release_of, votes

EN = (
    (
        "Before the Committee were drafts on the keeping of harbour lamps (document A/C.2/74/L.5), whale oil (document A/C.2/74/L.6), "
        "bells and buoys (document A/C.2/74/L.7) and the training of pilots (document A/C.2/74/L.8)."
    ),
    "# Action on Drafts",
)
FR = (
    (
        "La Commission était saisie de projets de résolution sur les feux de port (A/C.2/74/L.5), l’huile de baleine (A/C.2/74/L.6), "
        "les cloches et les bouées (A/C.2/74/L.7) et la formation des pilotes (A/C.2/74/L.8)."
    ),
    "# Décisions",
)
L5, L6, L7, L8 = (f"without_a_vote uncounted adopted A/C.2/74/L.{number}" for number in (5, 6, 7, 8))
NONE = "without_a_vote uncounted adopted None"

LISTED = [
    ("en", "The Committee approved, without a vote, the drafts on whale oil and on the training of pilots.", [L6, L8]),
    ("en", "Acting without a vote, it approved texts on harbour lamps, bells and buoys, and whale oil, following which it rose.", [L5, L7, L6]),
    ("en", "Approved without a vote were drafts on pilots, whale oil and harbour lamps.", [L8, L6, L5]),
    ("en", "Texts on whale oil, on fog and on harbour lamps were approved without a vote.", [L6, NONE, L5]),
    ("en", "The draft on whale oil was approved without a vote, as was the draft on the training of pilots, as orally corrected.", [L6, L8]),
    ("en", "It approved, without a vote, the draft resolution on whale oil, as orally revised, and the draft decision on harbour lamps.", [L6, L5]),
    ("en", "Without a vote, it approved resolutions on whale oil and on pilots, and decisions on harbour lamps and on fog.", [L6, L8, L5, NONE]),
    ("en", "Again without a vote, it approved the draft on whale oil and that on harbour lamps.", [L6, L5]),
    # what cannot be told apart is told once
    ("en", "It approved without a vote drafts on tides, winds and waves.", [NONE]),
    ("fr", "La Commission a adopté, sans vote, les projets sur l’huile de baleine et sur la formation des pilotes.", [L6, L8]),
    ("fr", "Elle a adopté sans vote des textes sur les feux de port, les cloches et les bouées et l’huile de baleine.", [L5, L7, L6]),
    ("fr", "Le projet de résolution sur l’huile de baleine a été adopté sans vote, de même que le projet relatif aux feux de port.", [L6, L5]),
    ("fr", "Elle a adopté sans vote le projet relatif à la formation des pilotes et celui qui a trait aux feux de port.", [L8, L5]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "line", "expected"), LISTED)
def test_each_text_of_a_list_is_a_vote(language, line, expected):
    assert votes(*(EN if language == "en" else FR), line, language=language) == expected


def test_a_lead_tells_each_of_them_first():
    lead = "The Committee approved, without a vote, drafts on whale oil and on harbour lamps."
    lines = (
        lead,
        *EN,
        "The draft on harbour lamps was approved by consensus.",
        "It approved the draft on whale oil without a vote.",
    )
    oil, lamps = un.votes(release_of(*lines))
    assert (oil.subject, oil.method) == ("A/C.2/74/L.6", "without_a_vote")
    # what a lead says of several together gives way to what is said of one
    assert (lamps.subject, lamps.method) == ("A/C.2/74/L.5", "consensus")
    assert next(telling.text for telling in lamps.tellings) == lead.rstrip(".") + "."


LEADS = [
    # the words of the sentence before say which text is meant
    (("Masters would be asked to trim the wicks of harbour lamps, by one of the texts approved today.", ("That text, which was approved without a "
      "vote, had 40 sponsors."), *EN, "The draft on whale oil was approved without a vote.", "It approved the draft on harbour lamps without a vote."),
     [L5, L6]),
    # the likest is meant, not the first that has a word in common
    (("Without a vote, the Committee approved a text by which the training of pilots would begin with bells.", *EN,
      "The draft on bells and buoys was approved without a vote.", "It approved the draft on the training of pilots without a vote."), [L8, L7]),
]  # fmt: skip


@pytest.mark.parametrize(("lines", "expected"), LEADS)
def test_a_lead_that_only_describes_is_of_the_likest_vote(lines, expected):
    assert votes(*lines) == expected


OTHERS = [
    ("en", ("# Lamps", "The Council unanimously adopted the text as resolution 2492 (2019)."), ["unanimous uncounted adopted S/RES/2492(2019)"]),
    ("en", ("# Lamps", "The Committee turned to draft A/C.2/74/L.5.", "A vote on the words “at all times” in paragraph 2 was requested.",
            "The Committee decided to retain those words by a recorded vote of 90 in favour to 4 against, with 5 abstentions.",
            "The draft as a whole was approved by 95 in favour to 1 against."),
     ["recorded 90-4-5 adopted A/C.2/74/L.5 paragraph", "recorded 95-1-? adopted A/C.2/74/L.5"]),
    ("en", ("# Lamps", "Prior to the adoption of the draft resolution (document A/C.2/74/L.5), operative paragraph 2 was retained by 90 votes to 4."),
     ["recorded 90-4-? adopted A/C.2/74/L.5 paragraph"]),
    ("fr", ("# Feux", "La Commission a examiné le projet A/C.2/74/L.5.", "Un vote a été demandé sur les mots « en tout temps » du paragraphe 2.",
            "Ces mots ont été maintenus par 90 voix pour, 4 contre et 5 abstentions."), ["recorded 90-4-5 adopted A/C.2/74/L.5 paragraph"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "lines", "expected"), OTHERS)
def test_parts_and_numbers(language, lines, expected):
    assert votes(*lines, language=language) == expected
