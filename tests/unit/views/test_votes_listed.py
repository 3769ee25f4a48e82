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


SAME = [
    ("en", ("The draft on whale oil was approved without a vote.  So was the draft on harbour lamps.",), [L6, L5]),
    ("en", ("The draft on whale oil was approved without a vote.", "The same was true of the draft resolution (document A/C.2/74/L.8), as orally revised."),
     [L6, L8]),
    ("en", ("The Committee approved the draft on whale oil without a vote.", "So was the sea, said the representative of Chad."), [L6]),
    ("fr", (("Le projet sur l’huile de baleine a été adopté sans vote. Il en a été de même du projet de résolution « Feux de port » (A/C.2/74/L.5), tel "
            "qu’oralement révisé."),), [L6, L5]),
    ("fr", ("Le projet sur l’huile de baleine a été adopté sans vote. Il en va de même pour le moral des marins, a dit le Tchad.",), [L6]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "lines", "expected"), SAME)
def test_a_sentence_may_say_that_the_same_was_decided(language, lines, expected):
    assert votes(*(EN if language == "en" else FR), *lines, language=language) == expected


def test_a_lead_that_says_how_many_were_decided_otherwise_is_of_those():
    lines = (
        "Trois résolutions ont été adoptées aujourd’hui. Deux d’entre elles l’ont été sans vote.",
        *FR,
        "Le projet sur l’huile de baleine a été adopté par 90 voix pour et 2 contre.",
        "Le projet sur les feux de port a été adopté sans vote. Il en a été de même du projet sur la formation des pilotes.",
    )
    assert votes(*lines, language="fr") == [L5, L8, "recorded 90-2-? adopted A/C.2/74/L.6"]


def test_what_two_drafts_are_on_goes_on_with_the_first():
    lines = (
        "Before it were drafts on northern winter lamps (document A/C.2/74/L.5) and pilots and winter lamps (document A/C.2/74/L.6).",
        "# Action on Drafts",
        "Approved without a vote were texts on northern winter lamps and pilots and winter lamps.",
    )
    assert votes(*lines) == [L5, L6]


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


def test_figures_are_shared_out_among_drafts():
    lines = "It approved drafts A/C.2/74/L.5 and A/C.2/74/L.6 by 90 votes to 3 and by 80 votes to 4, respectively."
    assert votes(*EN, lines) == [
        "recorded 90-3-? adopted A/C.2/74/L.5",
        "recorded 80-4-? adopted A/C.2/74/L.6",
    ]
    lignes = "Les projets A/C.2/74/L.5 et A/C.2/74/L.6 ont été adoptés par, respectivement, 90 voix pour et 3 contre, et 80 voix pour et 4 contre."
    assert votes(*FR, lignes, language="fr") == [
        "recorded 90-3-? adopted A/C.2/74/L.5",
        "recorded 80-4-? adopted A/C.2/74/L.6",
    ]


MAJORITIES = [
    ("en", "The motion was rejected by 88 votes to 41, with 19 abstentions.", ["recorded 41-88-19 failed None motion"]),
    ("en", "The motion was rejected by a vote of 41 to 88.", ["recorded 41-88-? failed None motion"]),
    ("en", "The text failed by 88 votes to 80, for want of the required two-thirds majority.", ["recorded 88-80-? failed None"]),
    ("en", "The amendment was lost, by 41 in favour to 88 against.", ["recorded 41-88-? failed None amendment"]),
    ("fr", "La motion a été rejetée par 88 voix contre 41, avec 19 abstentions.", ["recorded 41-88-19 failed None motion"]),
    ("fr", "Le texte a été adopté par 88 voix contre 41.", ["recorded 88-41-? adopted None"]),
    # pairs in figures
    ("en", "The motion was rejected, 88-41, with 5 abstentions.", ["recorded 41-88-5 failed None motion"]),
    ("en", "The motion was rejected, 41-88, with 5 abstentions.", ["recorded 41-88-5 failed None motion"]),
    ("en", "The amendment was defeated by a vote of 88-41-5.", ["recorded 41-88-5 failed None amendment"]),
    ("en", "The amendment was rejected by a vote of 88-41 (Chad).", ["recorded 41-88-? failed None amendment (1 in_favour)"]),
    ("en", "The amendment was rejected.  The vote was 88-41-5.", ["recorded 41-88-5 failed None amendment"]),
    ("en", "The Committee voted 88-41 to reject the amendment.", ["recorded 41-88-? failed None amendment"]),
    ("fr", "L’amendement a été rejeté par un vote de 88-41-5.", ["recorded 41-88-5 failed None amendment"]),
    # more votes may be needed than the half, and counts that say their way are not turned
    ("en", "A two-thirds majority was required.  The draft was rejected by a vote of 88-80.", ["recorded 88-80-? failed None"]),
    ("en", "The draft was not adopted, having received 88 votes to 41.", ["recorded 88-41-? failed None"]),
    ("en", "The draft was rejected by 88 votes in favour to 41.", ["recorded 88-41-? failed None"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "line", "expected"), MAJORITIES)
def test_what_was_rejected_had_the_majority_against_it(language, line, expected):
    assert votes("# Action", line, language=language) == expected


SEQUELS = [
    ("en", ("The Committee today asked masters to trim their lamps, approving the text without a vote.",
            "In that text (document A/C.2/74/L.9), it recalled an old custom."), ["A/C.2/74/L.9"]),
    ("en", ("Acting without a vote, the Committee asked masters to trim their lamps.  Introduced by Chad (document A/C.2/74/L.9), the text was brief."),
     ["A/C.2/74/L.9"]),
    # another text
    ("en", ("Acting without a vote, the Committee asked masters to trim their lamps.", "By a draft on oil (document A/C.2/74/L.9), it would ban oil."), [None]),
    ("fr", ("La Commission a clos sa session en adoptant sans vote ses conclusions sur les feux.", "Dans ce texte (A/C.2/74/L.9), elle rappelle un usage."),
     ["A/C.2/74/L.9"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "lines", "expected"), SEQUELS)
def test_the_sentence_after_may_print_the_symbol(language, lines, expected):
    lines = (lines,) if isinstance(lines, str) else lines
    assert [vote.subject for vote in un.votes(release_of(*lines, language=language))] == expected


APART = [
    # an election is not on the draft in hand
    ("en", ("# Lamps", "Chad introduced draft A/C.2/74/L.5.", "The Committee elected Ms. Sample (Fiji) Chair by acclamation.",
            "It approved the draft without a vote."),
     ["acclamation uncounted adopted None", "without_a_vote uncounted adopted A/C.2/74/L.5"]),
    # nor is an agenda, or a recommendation on which it acted
    ("en", ("# Lamps", "Chad introduced draft S/2019/700.", "The agenda was adopted by 9 votes to 4, with 2 abstentions."), ["recorded 9-4-2 adopted None"]),
    ("en", ("Draft A/C.2/74/L.5 was introduced.", "# Elections",
            "On the recommendation of its Bureau, the Committee appointed Mr. Sample Rapporteur by acclamation."), ["acclamation uncounted adopted None"]),
    # who acts does not describe what is acted on
    ("en", ("Draft A/C.2/74/L.5, on lamps, was before the Committee. After the draft on oil (document A/C.2/74/L.6), the Special Committee heard Chad.",
            "# Lamps", "The Special Committee then approved the draft without a vote."), ["without_a_vote uncounted adopted A/C.2/74/L.5"]),
    ("en", ("# Lamps", "It adopted the draft (document A/C.2/74/L.5) after it had kept the text’s fourth preambular paragraph by 9 votes to 4."),
     ["recorded 9-4-? adopted A/C.2/74/L.5 paragraph"]),
    ("fr", ("# Feux", "Le Tchad a présenté le projet S/2019/700.", "L’ordre du jour a été adopté par 9 voix pour, 4 contre et 2 abstentions."),
     ["recorded 9-4-2 adopted None"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "lines", "expected"), APART)
def test_what_the_draft_in_hand_is_not(language, lines, expected):
    assert votes(*lines, language=language) == expected


def test_an_item_deferred_from_earlier_is_decided_today():
    line = (
        "Under its item on applications deferred from previous sessions, the Committee decided, by a recorded vote of 3 in favour "
        "(Chad, Fiji, Mali) to 1 against (Peru), with no abstentions, to close the file."
    )
    assert votes(line) == ["recorded 3-1-0 adopted None (3 in_favour, 1 against)"]


ITEMS = [
    ("en", ("The Committee then approved the following drafts without a vote:", "Whale oil (document A/C.2/74/L.6);",
            "Harbour lamps (document A/C.2/74/L.5)."), [L6, L5]),
    ("fr", ("La Commission a ensuite adopté sans vote les projets suivants:", "- Huile de baleine (A/C.2/74/L.6);", "- Feux de port (A/C.2/74/L.5)."),
     [L6, L5]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "lines", "expected"), ITEMS)
def test_the_items_of_a_list_are_votes(language, lines, expected):
    assert votes(*(EN if language == "en" else FR), *lines, language=language) == expected


def test_a_short_sentence_after_a_speaker_is_the_meetings():
    lines = (
        "The Chair drew attention to the draft on whale oil.",
        "The text was approved, as orally revised, without a vote.",
    )
    assert votes(*EN, *lines) == [L6]
    assert votes(
        *EN,
        "The Committee heard the introduction, by Mali, of a draft on bells.",
        "It approved the draft without a vote.",
    ) == [L7]


ANNEXES = [
    ("en", "The draft on lamps (document A/C.1/74/L.5) was approved by a recorded vote of 3 in favour to 2 against, with 2 abstentions, as follows:",
     ("In favour:", "Chad", "Fiji", "Mali", "Against:", "Peru", "Togo", "Abstaining:", "Cuba", "Oman", "Absent:", "Iraq")),
    ("en", "The draft on lamps (document A/C.1/74/L.5) was approved by a recorded vote of 3 in favour to 2 against, with 2 abstentions, as follows:",
     ("# In favour", "Chad", "Fiji", "Mali", "# Against", "Peru", "Togo", "# Abstaining", "Cuba", "Oman", "# Absent", "Iraq")),
    ("fr", "Le projet sur les phares (A/C.1/74/L.5) a été adopté par un vote enregistré de 3 voix pour, 2 contre et 2 abstentions, comme suit:",
     ("Ont voté pour:", "Tchad", "Fidji", "Mali", "Ont voté contre:", "Pérou", "Togo", "Se sont abstenus:", "Cuba", "Oman", "Absents:", "Iraq")),
]  # fmt: skip


@pytest.mark.parametrize(("language", "line", "listed"), ANNEXES)
def test_a_way_of_voting_above_a_state_a_line_begins_no_other_vote(language, line, listed):
    assert votes("# ANNEX" if language == "en" else "# ANNEXE", line, *listed, language=language) == [
        "recorded 3-2-2 adopted A/C.1/74/L.5 (3 in_favour, 2 against, 2 abstaining, 1 absent)"
    ]
