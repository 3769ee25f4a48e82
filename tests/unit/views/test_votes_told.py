"""Sentences that tell a vote in a roundabout way, and sentences that seem to."""

from __future__ import annotations

import pytest

import unreleases as un
from tests.unit.views.voting import votes

TOLD = [
    ("en", (("In adopting, as orally amended, a resolution on lamps, by a recorded vote of 31 in favour with none against, and 2 abstentions "
            "(Fiji, Peru), the Commission asked masters to trim them."),), ["recorded 31-0-2 adopted None (2 abstaining)"]),
    ("en", (("The Assembly considered preambular paragraph 24, which emphasized the duty of masters, deciding to retain it by a vote of 166 in "
            "favour to 3 against."),), ["recorded 166-3-? adopted None paragraph"]),
    ("en", ("Following his election, by acclamation, as Chair, Mr. Sample (Fiji) thanked members.",), ["acclamation uncounted adopted None"]),
    ("en", ("The Assembly filled a vacancy, electing by secret ballot one member of the Court.",
            "It then elected, by 126 votes in favour with 1 abstention, Ms. Sample (Fiji) to the Court."), ["secret_ballot 126-?-1 adopted None"]),
    ("en", ("The motion was approved by a vote of 3 to 2.", "Chad, Fiji and Mali voted in favour, Peru and Togo against."),
     ["recorded 3-2-? adopted None motion (3 in_favour, 2 against)"]),
    ("en", ("The motion was approved by a vote of 3 to 2.", "In favour were Chad, Fiji and Mali; against were Peru and Togo."),
     ["recorded 3-2-? adopted None motion (3 in_favour, 2 against)"]),
    ("fr", (("La totalité des cinq amendements ont été rejetés par la Commission, laquelle a apporté son soutien au projet de résolution par 110 "
            "voix pour, 39 voix contre et 36 abstentions."),), ["recorded 110-39-36 adopted None"]),
    ("fr", (("Le Conseil a rejeté ce projet, qui a recueilli 13 voix pour, en raison de l’opposition de deux membres permanents, la Chine et la "
            "France."),), ["recorded 13-?-? failed None vetoed (2 against)"]),
    ("fr", ("Outre le veto russe, ce projet a recueilli 13 voix en sa faveur, pour une abstention (Chine).",),
     ["recorded 13-?-1 failed None vetoed (1 abstaining)"]),
    ("en", ("The draft on lamps, put to the vote, was adopted by a margin of 90 to 3, with 10 abstentions.",), ["recorded 90-3-10 adopted None"]),
    ("fr", (("Le Conseil n’est pas parvenu, ce matin, à adopter un projet de résolution (S/2019/701), qui a recueilli 8 voix pour, 2 contre et 5 "
             "abstentions."),), ["recorded 8-2-5 failed S/2019/701"]),
    ("fr", ("# Feux", "Le projet a été adopté par consensus, de même que celui sur la brume (A/C.3/74/L.9).",),
     ["consensus uncounted adopted None", "consensus uncounted adopted A/C.3/74/L.9"]),
    ("en", ("Chad vetoed an extension of the mandate (document S/2019/712); 13 members voted in favour, and Mali abstained.",),
     ["recorded 13-?-? failed S/2019/712 vetoed (1 against, 1 abstaining)"]),
    ("en", ("The Council went on to adopt, without a vote, three draft decisions contained in the report of the Committee on Lamps.",),
     ["without_a_vote uncounted adopted None"]),
    ("en", ("In four rounds of balloting today, the General Assembly elected 18 members to fill vacancies.",), ["secret_ballot uncounted adopted None"]),
    ("en", ("The Assembly elected Chad, in two rounds of balloting, to the Board of Lamps.", "# Election",
            "Having obtained the required majority, Chad was elected in the second round of balloting."), ["secret_ballot uncounted adopted None"]),
    ("fr", ("Au troisième tour de scrutin, M. Exemple a été élu juge à la Cour avec 98 voix.",), ["secret_ballot 98-?-? adopted None"]),
    ("fr", ("Le Tchad a été élu par 143 voix sur 191 votants.",), ["secret_ballot 143-?-? adopted None"]),
    ("en", ("# Lamps", "The representative of Chad introduced the draft on lamps (document A/C.2/74/L.5).", "It was approved without a vote."),
     ["without_a_vote uncounted adopted A/C.2/74/L.5"]),
    ("fr", ("# Feux", "Le représentant du Tchad a présenté le projet sur les feux (A/C.2/74/L.5).", "Il a été adopté sans vote."),
     ["without_a_vote uncounted adopted A/C.2/74/L.5"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "lines", "expected"), TOLD)
def test_roundabout_ways(language, lines, expected):
    assert votes(*lines, language=language) == expected


NOT_TOLD = [
    ("en", ("Candidates to fill vacant seats are elected by secret ballot, with a two-thirds majority.",)),
    ("fr", ("Les candidats sont élus au scrutin secret, à la majorité des deux tiers.",)),
    ("en", ("The Assembly adopted 57 resolutions on lamps, requiring 47 recorded votes in all.",)),
    ("en", ("Most of the resolutions adopted today were adopted by consensus.",)),
    ("fr", ("La plupart des résolutions ont été adoptées par consensus.",)),
    ("en", ("No candidate was elected in the first round of balloting.",)),
    ("fr", ("Aucun candidat n’a été élu au premier tour de scrutin.",)),
]  # fmt: skip


@pytest.mark.parametrize(("language", "lines"), NOT_TOLD)
def test_rules_and_sums_are_no_votes(language, lines):
    assert votes(*lines, language=language) == []


def test_a_veto_that_was_not_cast_fails_nothing():
    assert votes(
        "The text, on which no veto was cast, received 13 votes in favour to 1 against, and was adopted."
    ) == ["recorded 13-1-? adopted None"]


def test_the_day_of_the_dateline_is_none_of_the_vote():
    text = (
        "UNIS/GA/1234\n16 November 2004\n\nThird Committee Approves Texts on Lamps\n\nNEW YORK, 16 November (UN Headquarters) --"
        " The Third Committee today adopted without a vote a draft resolution on lamps."
    )
    (vote,) = un.votes(un.parse_text(text))
    assert (str(vote.method), vote.text[:9]) == ("without_a_vote", "The Third")


SHARED = [
    ("en", ("The Committee approved, by 90 votes to 2, a draft on lamps, as well as, by 80 votes to 9, with 7 abstentions, a draft on fog, after "
            "rejecting a motion to take no action."), ["recorded 90-2-? adopted None", "recorded 80-9-7 adopted None"]),
    ("en", "The Council adopted without a vote its agenda, rejecting by 9 votes to 3 an amendment on fog.",
     ["without_a_vote uncounted adopted None", "recorded 3-9-? failed None amendment"]),
    ("fr", ("La Commission a adopté, par 90 voix pour et 2 contre, un projet sur les feux, ainsi que, par 80 voix pour, 9 contre et 7 abstentions, un "
            "projet sur la brume, après avoir rejeté une motion de procédure."), ["recorded 90-2-? adopted None", "recorded 80-9-7 adopted None"]),
    ("fr", "Le Conseil a adopté sans vote son ordre du jour, non sans avoir repoussé, par 9 voix contre, 3 voix pour, un amendement sur la brume.",
     ["without_a_vote uncounted adopted None", "recorded 3-9-? failed None amendment"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "line", "expected"), SHARED)
def test_each_vote_of_a_sentence_has_the_verb_that_rules_it(language, line, expected):
    assert votes("# Action" if language == "en" else "# Décisions", line, language=language) == expected


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Toujours sans vote, la Commission a adopté le projet sur la brume.", True),
        ("La Commission a adopté, toujours sans vote, le projet sur la brume.", True),
        ("Le projet sur la brume a toujours été adopté sans vote.", False),
    ],
)
def test_still_and_always_are_one_word_in_french(line, told):
    assert bool(votes("# Décisions", line, language="fr")) is told


ANOTHER_TIME = [
    ("The text was adopted by 9 votes to 2, said the representative of Chad.", False),
    ("The Committee has adopted the draft on lamps without a vote.", False),
    ("The Committee has today adopted the draft on lamps without a vote.", True),
    ("The Committee adopted the draft on lamps without a vote at its seventieth session.", False),
    ("The Committee adopted, at its seventy-fourth session, the draft on lamps without a vote.", True),
    ("In March, the Committee adopted the draft on lamps by 3 votes to 2.", False),
    ("In November, the Committee adopted the draft on lamps by 3 votes to 2.", True),
    ("Last year, the Committee of harbour masters, which has met since the first lamp was lit, adopted the draft by 3 votes to 2.", False),
    # nothing fails by consensus
    ("The draft on lamps failed by consensus.", False),
]  # fmt: skip


@pytest.mark.parametrize(("line", "told"), ANOTHER_TIME)
def test_what_was_taken_at_another_time_is_none_of_the_meeting(line, told):
    assert bool(votes("# Action", line, session=74)) is told


def test_other_releases_tell_the_votes_of_the_day():
    assert votes("The draft on lamps was adopted by 30 votes to 2.", kind="press_conference") == []
    assert votes("The draft on lamps was adopted today by 30 votes to 2.", kind="press_conference") == [
        "recorded 30-2-? adopted None"
    ]
