"""Votes told in one breath with other decisions, and those that all members take."""

from __future__ import annotations

import pytest

from tests.unit.views.voting import votes

JOINED = [
    # the verb after the counts is theirs
    ("en", "It first adopted amendment “L.7”, and then, by a recorded vote of 4 in favour to 9 against, declined to adopt amendment “L.8”.",
     ["recorded 4-9-? failed None amendment"]),
    ("en", "The Committee kept paragraph 4; by 4 votes to 9, it rejected the motion.", ["recorded 4-9-? failed None motion"]),
    ("en", "The Committee rejected the motion and, by 9 votes to 4, approved draft resolution A/C.1/74/L.9.", ["recorded 9-4-? adopted A/C.1/74/L.9"]),
    ("en", "The Committee agreed to the motion and, by 9 votes to 4, the draft on lamps was approved.", ["recorded 9-4-? adopted None"]),
    ("fr", "La Commission a rejeté la motion, puis, par 9 voix pour et 4 contre, décidé de conserver le paragraphe 2.",
     ["recorded 9-4-? adopted None paragraph"]),
    ("fr", "La Commission a écarté la motion et, par 9 voix contre 4, adopté le projet A/C.1/74/L.9.", ["recorded 9-4-? adopted A/C.1/74/L.9"]),
    # the verb before them has an object, or a subject, of its own
    ("en", "It decided to keep operative paragraph 5 and went on to adopt A/C.1/74/L.9, as amended, by 9 votes in favour to 4 against.",
     ["recorded 9-4-? adopted A/C.1/74/L.9"]),
    ("en", "It rejected the amendment and adopted “L.9” by 9 votes to 4.", ["recorded 9-4-? adopted None"]),
    ("en", "Paragraph 4 was retained, and the draft was approved by 9 votes to 4.", ["recorded 9-4-? adopted None"]),
    ("en", "Paragraph 4 was kept and the draft approved by 9 votes to 4.", ["recorded 9-4-? adopted None"]),
    ("fr", "Elle a conservé le paragraphe 5 et adopté le A/C.1/74/L.9 par 9 voix contre 4.", ["recorded 9-4-? adopted A/C.1/74/L.9"]),
    ("fr", "Le paragraphe 4 a été maintenu et le projet adopté par 9 voix contre 4.", ["recorded 9-4-? adopted None"]),
    ("en", "The Committee rejected the amendment before adopting the draft by 9 votes to 4.", ["recorded 9-4-? adopted None"]),
    ("en", "The Committee adopted the draft after rejecting the amendment by 4 votes to 9.", ["recorded 4-9-? failed None amendment"]),
    ("fr", "La Commission a rejeté l’amendement oral, avant d’adopter le projet, par 9 voix contre 4.", ["recorded 9-4-? adopted None"]),
    # those that are one decision
    ("en", "The draft was revised, and was approved by 9 votes to 4.", ["recorded 9-4-? adopted None"]),
    ("fr", "Réunie cet après-midi, l’Assemblée a décidé d’allumer les phares, adoptant le projet A/74/L.9 par 9 voix contre 4.",
     ["recorded 9-4-? adopted A/74/L.9"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "line", "expected"), JOINED)
def test_a_decision_without_counts_in_the_same_sentence_is_none_of_the_vote(language, line, expected):
    assert votes(line, language=language) == expected


APART = [
    # figures behind another text than the one whose method was named
    ("en", "The draft on lamps was adopted by a show of hands; the draft on fog was adopted by 9 votes to 4.", "show_of_hands uncounted adopted None"),
    ("en", "The draft on lamps was adopted by a show of hands, the draft on fog by 9 votes to 4.", "show_of_hands uncounted adopted None"),
    ("en", "The draft on lamps was adopted unanimously and the one on fog by 9 votes to 4.", "unanimous uncounted adopted None"),
    ("en", "The draft on lamps was unanimously adopted, that on fog by 9 votes to 4.", "unanimous uncounted adopted None"),
    ("en", "The Committee adopted by a roll-call vote the draft on lamps and, by 9 votes to 4, the draft on fog.", "roll_call uncounted adopted None"),
    ("en", "The Committee adopted unanimously the draft on lamps, by 9 votes to 4 the draft on fog.", "unanimous uncounted adopted None"),
    ("fr", "Le projet sur les feux a été adopté à l’unanimité et celui sur la brume par 9 voix contre 4.", "unanimous uncounted adopted None"),
    ("fr", "Le projet sur les feux a été adopté à main levée, le projet sur la brume par 9 voix contre 4.", "show_of_hands uncounted adopted None"),
    ("fr", "La Commission a adopté par appel nominal le projet sur les feux et par 9 voix contre 4 celui sur la brume.", "roll_call uncounted adopted None"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "line", "first"), APART)
def test_figures_behind_another_text_are_none_of_the_method_before(language, line, first):
    assert votes("# Action", line, language=language) == [first, "recorded 9-4-? adopted None"]
    assert votes(line, language=language) == [first, "recorded 9-4-? adopted None"]


def test_a_paragraph_kept_by_a_recorded_vote_has_no_figures_of_the_next():
    line = "The Committee kept paragraph 5 by a recorded vote and paragraph 6 by 9 votes to 4."
    told = [
        "recorded uncounted adopted None paragraph",
        "recorded 9-4-? adopted None paragraph",
    ]
    assert votes("# Action", line) == told


METHODS = [
    ("The draft was adopted by a recorded vote, with 9 in favour and 4 against.", "recorded 9-4-? adopted None"),
    ("Adopted by a roll-call vote, the draft on lamps had 9 votes to 4.", "roll_call 9-4-? adopted None"),
    ("In a roll-call vote, the draft on fog received 9 votes to 4.", "roll_call 9-4-? open None"),
    ("The draft on lamps was adopted in a roll-call vote requested by Chad, by 9 votes to 4.", "roll_call 9-4-? adopted None"),
    ("The Committee adopted unanimously the draft on lamps, with 9 votes in favour to none against.", "unanimous 9-0-? adopted None"),
]  # fmt: skip


@pytest.mark.parametrize(("line", "expected"), METHODS)
def test_figures_of_the_method_before_are_its_own(line, expected):
    assert votes(line) == [expected]


FIRST, SECOND = (f"recorded {counts} failed A/C.3/74/L.38 amendment" for counts in ("49-92-27", "47-95-25"))
ORAL = [
    ("en", ("Two oral amendments to a draft on lamps (document A/C.3/74/L.38) met the same fate: one, on the tenth preambular paragraph, by 92 "
            "votes against to 49 in favour, with 27 abstentions; and the other, on operative paragraph 3, by 95 against to 47 in favour, with 25 abstentions."),
     ("The Committee rejected the first oral amendment by 92 votes against to 49 in favour, with 27 abstentions, and the second by 95 against to 47 "
      "in favour, with 25 abstentions.")),
    ("fr", ("Deux amendements oraux au projet A/C.3/74/L.38 ont été rejetés: l’un, portant sur le dixième alinéa du préambule, par 49 voix pour, 92 "
            "contre et 27 abstentions; l’autre, relatif au paragraphe 3 du dispositif, par 47 voix pour, 95 contre et 25 abstentions."),
     ("La Commission a rejeté le premier amendement oral par 49 voix pour, 92 contre et 27 abstentions, et le second par 47 voix pour, 95 contre et "
      "25 abstentions.")),
]  # fmt: skip


@pytest.mark.parametrize(("language", "lead", "action"), ORAL)
def test_amendments_told_by_their_paragraphs_are_no_votes_on_those(language, lead, action):
    assert votes(lead, "# L.38", action, language=language) == [FIRST, SECOND]


def test_an_amendment_told_as_the_paragraph_that_it_takes_out_is_one_vote():
    lines = (
        "An amendment by Chad to delete paragraph 9 was lost by 4 votes to 9, with 2 abstentions.",
        "# Action",
        "The deletion of paragraph 9 was rejected by 4 votes to 9, with 2 abstentions.",
    )
    assert votes(*lines) == ["recorded 4-9-2 failed None amendment"]


EQUAL = [
    ("en", "The amendment on lamps was rejected by 4 votes to 9.  The amendment on fog was rejected by 4 votes to 9.", "amendment"),
    ("en", "The Committee rejected an amendment by 4 votes to 9.  It then rejected a second amendment by 4 votes to 9.", "amendment"),
    ("en", "The first oral amendment was rejected by 4 votes to 9.  The second was rejected by 4 votes to 9.", "amendment"),
    ("en", "The motion to adjourn was rejected by 4 votes to 9.  A second motion was rejected by 4 votes to 9.", "motion"),
    ("fr", "Le premier amendement a été rejeté par 4 voix contre 9.  Le deuxième amendement a été rejeté par 4 voix contre 9.", "amendment"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "line", "scope"), EQUAL)
def test_two_amendments_may_have_as_many_votes(language, line, scope):
    assert votes("# Action", line, language=language) == [f"recorded 4-9-? failed None {scope}"] * 2


def test_the_second_oral_amendment_is_none_of_the_written_ones():
    lines = (
        "Amendments (documents A/C.3/74/L.56 and A/C.3/74/L.57) were withdrawn.",
        "It rejected the first oral amendment by 4 votes to 9, with 1 abstention, and the second by 5 votes to 9, with 2 abstentions.",
    )
    assert votes(*lines) == ["recorded 4-9-1 failed None amendment", "recorded 5-9-2 failed None amendment"]


def test_a_draft_that_is_adopted_beside_amendments_is_none_of_them():
    lines = (
        "The representative of Chad introduced a draft on lamps (document A/74/L.8).",
        "The Assembly adopted that text by 9 votes to 4.",
        "# Action on Lamps",
        "The Assembly then rejected the two oral amendments and adopted “L.8” as a whole.",
    )
    assert votes(*lines) == ["recorded 9-4-? adopted A/74/L.8"]


COUNTED = [
    ("en", "The motion won the support of 4 delegations, with 9 opposed and 2 abstaining.", "recorded 4-9-2 failed None motion"),
    ("fr", "Le second amendement a été rejeté par 4 voix pour et 9 contre, 2 délégations s’étant abstenues.", "recorded 4-9-2 failed None amendment"),
    ("fr", "L’amendement, qui visait à retirer le paragraphe 5, n’a été soutenu que par 4 délégations, 9 s’y étant opposées et 2 s’abstenant.",
     "recorded 4-9-2 failed None amendment"),
    ("fr", "La motion n’a obtenu que l’appui de 4 délégations, 9 s’y opposant et 2 s’abstenant.", "recorded 4-9-2 failed None motion"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "line", "expected"), COUNTED)
def test_what_most_vote_against_is_not_adopted(language, line, expected):
    assert votes(line, language=language) == [expected]


UNANIMOUS = [
    ("en", "By resolution 2499 (2019), adopted in October by all 15 members, the Council lit the lamps."),
    ("en", "Resolution 2499 (2019) was approved by all fifteen of its members."),
    (
        "fr",
        "La résolution 2499 (2019), adoptée en octobre par l’ensemble de ses 15 membres, allume les phares.",
    ),
    ("fr", "La résolution 2499 (2019) a été adoptée par les quinze membres du Conseil."),
]


@pytest.mark.parametrize(("language", "line"), UNANIMOUS)
def test_what_all_members_adopt_is_unanimous(language, line):
    expected = ["unanimous 15-?-? adopted S/RES/2499(2019)"]
    assert votes(line, language=language, kind="round_up") == expected


def test_members_who_sponsor_a_text_have_not_voted():
    line = "The Council adopted resolution 2499 (2019), sponsored by all 15 members, by 13 votes to 2."
    assert votes(line, kind="round_up") == ["recorded 13-2-? adopted S/RES/2499(2019)"]


COSTS = [
    ("en", ("The Committee approved, by consensus, drafts on lamps (document A/C.3/74/L.5) and on fog (document A/C.3/74/L.6), the statement of whose "
            "budget implications was contained in document A/C.3/74/L.61.")),
    ("fr", ("La Commission a adopté par consensus les projets de résolution A/C.3/74/L.5 et A/C.3/74/L.6, dont les incidences sur le budget-programme "
            "sont exposées dans le document A/C.3/74/L.61.")),
]  # fmt: skip


@pytest.mark.parametrize(("language", "line"), COSTS)
def test_the_document_that_says_what_a_draft_costs_is_no_draft(language, line):
    assert votes(line, language=language) == [
        f"consensus uncounted adopted A/C.3/74/L.{number}" for number in (5, 6)
    ]


AFTER = [
    ("en", "The representative of Chad said that lamps were needed.",
     "Also today, the Assembly took a decision by which it postponed the item on lamps (document A/74/L.8).  It did so without a vote."),
    ("fr", "Le représentant du Tchad a dit que les phares manquent.",
     "En fin de séance, l’Assemblée a décidé de reporter la question des phares (A/74/L.8).  Elle l’a fait sans vote."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "speech", "line"), AFTER)
def test_what_an_organ_did_also_that_day_is_told_by_no_speaker(language, speech, line):
    assert votes(speech, line, language=language) == ["without_a_vote uncounted adopted A/74/L.8"]


TOGETHER = [
    ("en", "The Council lit lamps in Bari (resolution 2498 (2019)), in Oslo (resolution 2499 (2019)), both adopted unanimously, and in Riga.", "unanimous uncounted"),
    ("en", "By resolutions 2498 (2019) of May and 2499 (2019) of June, each adopted by 14 votes in favour, with 1 abstention, it lit lamps.", "recorded 14-?-1"),
    ("en", "Resolutions 2498 (2019) and 2499 (2019) were adopted unanimously.", "unanimous uncounted"),
    ("fr", "Par les résolutions 2498 (2019) et 2499 (2019), toutes deux adoptées à l’unanimité, le Conseil a allumé les phares.", "unanimous uncounted"),
    ("fr", "Le Conseil a allumé les phares de Bari (résolution 2498 (2019)) et d’Oslo (résolution 2499 (2019)), adoptées l’une et l’autre à l’unanimité.",
     "unanimous uncounted"),
    ("en", "Lamps were lit by resolution 2498 (2019), and bells by resolution 2499 (2019); both were adopted unanimously.", "unanimous uncounted"),
    ("en", "Lamps were lit by resolution 2498 (2019), and bells by resolution 2499 (2019).  Both texts were adopted unanimously.", "unanimous uncounted"),
    ("fr", "Les phares sont allumés par la résolution 2498 (2019), les cloches par la résolution 2499 (2019); toutes deux ont été adoptées à l’unanimité.",
     "unanimous uncounted"),
    ("fr", "Les phares sont allumés par la résolution 2498 (2019), les cloches par la résolution 2499 (2019). Les deux ont été adoptées à l’unanimité.",
     "unanimous uncounted"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "line", "how"), TOGETHER)
def test_each_resolution_that_a_round_up_says_was_adopted_so_is_a_vote(language, line, how):
    assert votes(line, language=language, kind="round_up") == [
        f"{how} adopted S/RES/{number}(2019)" for number in (2498, 2499)
    ]


def test_each_text_of_a_list_failed_where_all_did():
    line = "The Assembly failed to adopt two texts: one received 13 votes in favour to 12 against; the other received 9 votes in favour to 8 against."
    assert votes(line) == ["recorded 13-12-? failed None", "recorded 9-8-? failed None"]
    line = "The text failed, with 3 votes in favour to 4 against; the other received 9 votes in favour to 8 against."
    assert votes(line) == ["recorded 3-4-? failed None", "recorded 9-8-? open None"]


def test_no_more_states_cast_a_vote_than_are_counted():
    line = "The draft was adopted by 14 votes in favour to 1 against, that of China, Chad and Mali."
    assert votes(line) == ["recorded 14-1-? adopted None"]


def test_both_are_the_last_two():
    line = "Beside resolution 2497 (2019), it passed resolutions 2498 (2019) and 2499 (2019), both adopted unanimously."
    assert len(votes(line, kind="round_up")) == 2
