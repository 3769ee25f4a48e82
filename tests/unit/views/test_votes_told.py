"""Sentences that tell a vote in a roundabout way, and sentences that seem to."""

from __future__ import annotations

import pytest
from attrs import evolve

import unreleases as un
from tests.unit.views.voting import release_of, said, votes
from unreleases.model import Organ

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
    ("fr", ("Si le projet sur les feux a été adopté par 9 voix contre 4, il n’a pas fait l’unanimité.",), ["recorded 9-4-? adopted None"]),
    ("fr", ("Le représentant du Tchad a proposé des amendements, que la Commission a rejetés par 4 voix pour, 9 contre et 2 abstentions.",),
     ["recorded 4-9-2 failed None amendment"]),
    ("fr", ("Les États parties ont porté à la présidence, par acclamation, M. Exemple (Tchad).",), ["acclamation uncounted adopted None"]),
    ("en", ("The Assembly filled a seat by secret ballot.", "# Action", "The draft on fog was adopted by 9 votes to 4."),
     ["secret_ballot uncounted adopted None", "recorded 9-4-? adopted None"]),
    ("en", ("The Assembly elected Chad by secret ballot and, in two rounds of balloting, Mali.",), ["secret_ballot uncounted adopted None"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "lines", "expected"), TOLD)
def test_roundabout_ways(language, lines, expected):
    assert votes(*lines, language=language) == expected


NOT_TOLD = [
    ("en", ("The Committee was expected to adopt the draft without a vote.",)),
    ("en", ("The Committee met this morning to adopt the draft by consensus.",)),
    ("en", ("Candidates to fill vacant seats are elected by secret ballot, with a two-thirds majority.",)),
    ("fr", ("Les candidats sont élus au scrutin secret, à la majorité des deux tiers.",)),
    ("en", ("The Assembly adopted 57 resolutions on lamps, requiring 47 recorded votes in all.",)),
    ("en", ("Most of the resolutions adopted today were adopted by consensus.",)),
    ("fr", ("La plupart des résolutions ont été adoptées par consensus.",)),
    ("en", ("No candidate was elected in the first round of balloting.",)),
    ("fr", ("Aucun candidat n’a été élu au premier tour de scrutin.",)),
    ("fr", ("Si le projet est adopté par consensus, les phares brûleront.",)),
    ("fr", ("Elle a adopté 54 résolutions, la plupart sans vote.",)),
    ("en", ("The Assembly adopted 12 drafts, three by recorded vote and nine without a vote.",)),
    # what could not be done so
    ("en", ("The Assembly adopted a text on which it had not been able to agree without a vote.",)),
    ("en", ("The Assembly met on the first text in 30 years that was not adopted without a vote.",)),
    ("en", ("The Assembly adopted what it had failed to agree upon by consensus.",)),
    ("fr", ("L’Assemblée a adopté un texte sur lequel elle n’avait pas pu s’entendre sans vote.",)),
    ("fr", ("L’Assemblée a examiné le premier texte en 30 ans qui n’a pas été adopté sans vote.",)),
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
    assert votes(
        "The draft on lamps was adopted today by 30 votes to 2.",
        "The text on fog was adopted by 40 votes to 3.",
        kind="press_conference",
    ) == ["recorded 30-2-? adopted None"]


@pytest.mark.parametrize(
    "line",
    [
        "The representative of Chad said that it was late; the draft was adopted by 3 votes to 2.",
        "After the representative of Chad had said that it was late, the Committee adopted the draft by 3 votes to 2.",
        "Chad having noted that it was late, and the draft being ready, the Committee thereupon adopted it by 3 votes to 2.",
    ],
)
def test_what_happens_after_a_report_is_told(line):
    assert votes("# Action", line) == ["recorded 3-2-? adopted None"]


def test_a_person_who_is_elected_does_not_speak():
    assert votes("# Election", "Ms. Sample (Fiji) was elected Chair by acclamation.") == [
        "acclamation uncounted adopted None"
    ]


BESIDES = [
    # what a text would have said is said by nobody
    ("en", (("A draft put forward by Mali (document S/2019/701), which would have deplored the loss of lamps, obtained 11 votes in favour to 1 "
            "against."),), ["recorded 11-1-? open S/2019/701"]),
    # a pronoun behind a preposition acts no more than any other object
    ("en", (("A draft to tighten the measures against it (document S/2019/702) was rejected, receiving 3 votes in favour to 9 against, the first "
            "since measures were imposed by resolution 1718 (2006)."),), ["recorded 3-9-? failed S/2019/702"]),
    ("en", ("The decision on the timing of the debate was taken without a vote.", "Draft A/74/L.5 was introduced by Chad."),
     ["without_a_vote uncounted adopted None"]),
    ("fr", ("La décision sur le calendrier a été prise sans vote.", "Le Tchad a présenté le projet A/74/L.5."),
     ["without_a_vote uncounted adopted None"]),
    ("en", ("# Action", "Six texts were adopted, four of them by recorded vote."), []),
    ("en", ("# Action", "The Committee adopted six texts, two by a show of hands."), []),
    ("fr", ("# Décisions", "La Commission a adopté six textes, dont quatre à l’issue d’un vote enregistré."), []),
    # votes that were needed were not cast
    ("en", ("The draft was not adopted, having failed to obtain the nine votes required, by 7 in favour to 5 against.",), ["recorded 7-5-? failed None"]),
    ("fr", ("Le projet n’a pas été adopté, faute d’avoir obtenu les neuf voix requises, par 7 voix pour et 5 contre.",), ["recorded 7-5-? failed None"]),
    # what the meeting puts to the vote belongs to no turn
    ("en", ("# Action", "CHAN SAMPLE (Fiji) said that his delegation would abstain.", ("Paragraph 8 of draft A/74/L.5 was put to a separate vote.  It was retained "
            "by 90 votes in favour to 2 against (Chad, Mali), with 9 abstentions.")),
     ["recorded 90-2-9 adopted A/74/L.5 paragraph (2 against)"]),
    ("fr", ("# Décisions", "M. CHAN EXEMPLE (Fidji) a annoncé qu’il s’abstiendrait.", ("Le paragraphe 8 du projet A/74/L.5 a fait l’objet d’un vote séparé.  Il a été "
            "maintenu par 90 voix pour, 2 contre et 9 abstentions.")),
     ["recorded 90-2-9 adopted A/74/L.5 paragraph"]),
    ("en", ("# Action", "CHAN SAMPLE (Fiji) said that his delegation would abstain.", "Her vote was no surprise.  It was retained by 90 votes to 2, with 9 abstentions."), []),
    ("en", ("# Action", "CHAN SAMPLE (Fiji) thanked members.", "The Committee then took up the remaining drafts.  It approved the text on lamps without a vote."),
     ["without_a_vote uncounted adopted None"]),
    ("fr", ("# Décisions", "M. CHAN EXEMPLE (Fidji) a remercié les membres.", "La Commission est ensuite passée aux autres projets.  Elle a approuvé le texte sur les feux sans vote."),
     ["without_a_vote uncounted adopted None"]),
    ("en", ("# Action", "CHAN SAMPLE (Fiji) thanked members.", "The request was put to a show of hands and rejected, with 44 in favour and 87 against."),
     ["show_of_hands 44-87-? failed None"]),
    # a committee with its name in brackets is no speaker
    ("en", ("The Sixth Committee (Legal) decided by 71 votes to 70 to defer the item.", ("Before that vote, a request by Chad that the meeting should be suspended had been "
            "rejected by a show of hands, with 44 in favour and 87 opposed.")), ["recorded 71-70-? adopted None", "show_of_hands 44-87-? failed None"]),
    # what came before in the meeting, and is told later
    ("en", ("# Action", "Earlier today, the Committee had adopted without a vote the draft on lamps (document A/74/L.5)."),
     ["without_a_vote uncounted adopted A/74/L.5"]),
    ("fr", ("# Décisions", "M. CHAN EXEMPLE (Fidji) a déploré ce vote.", "Auparavant, la Commission avait adopté par consensus le projet A/74/L.5."),
     ["consensus uncounted adopted A/74/L.5"]),
    # how it was taken, and how it ended
    ("en", ("# Action", "Draft A/74/L.5 was adopted by 42 votes to 2, with 6 abstentions.  The vote was taken by roll-call, at the request of Chad."),
     ["roll_call 42-2-6 adopted A/74/L.5"]),
    ("fr", ("# Décisions", "Le projet A/74/L.5 a été adopté par 42 voix pour, 2 contre et 6 abstentions.  Il a été procédé au vote par appel nominal."),
     ["roll_call 42-2-6 adopted A/74/L.5"]),
    ("en", ("Draft S/2019/497 received 8 votes in favour to 2 against, with 5 abstentions.  As nine votes in favour were needed, it was not adopted.",),
     ["recorded 8-2-5 failed S/2019/497"]),
    ("en", ("Draft S/2019/497 received 13 votes in favour to 1 against.  The negative vote being that of a permanent member, it was not adopted.",),
     ["recorded 13-1-? failed S/2019/497 vetoed"]),
    ("fr", ("Le projet S/2019/497 a recueilli 13 voix pour et une voix contre.  Le vote négatif étant celui d’un membre permanent, il n’a pas été adopté.",),
     ["recorded 13-1-? failed S/2019/497 vetoed"]),
    ("fr", ("# Décisions", "L’alinéa 6 a été maintenu par 95 voix contre 47, avant que l’ensemble ne soit adopté par 103 voix contre 54, avec 11 abstentions."),
     ["recorded 95-47-? adopted None paragraph", "recorded 103-54-11 adopted None"]),
    # whoever elects has its name from a text
    ("en", ("The Meeting of States Parties to the Convention resumed, electing by secret ballot one member of its Tribunal.", "# Election",
            "It then elected, by 126 votes in favour with 1 abstention, Ms. Sample (Fiji)."), ["secret_ballot 126-?-1 adopted None"]),
    # a share of something is no count of votes
    ("en", ("An amendment by which the ceiling would have been set at 22 per cent from 1 January, was rejected by 3 votes to 94.",),
     ["recorded 3-94-? failed None amendment"]),
    ("fr", ("Un amendement fixant le plafond à 22 pour cent dès le 1er janvier a été rejeté par 3 voix pour et 94 contre.",),
     ["recorded 3-94-? failed None amendment"]),
    ("en", ("Seventy per cent voted in favour and 30 per cent against.",), []),
    ("en", ("It took that decision by 21 votes to 9; the vote had been requested by Chad.",), ["recorded 21-9-? adopted None"]),
    ("fr", ("Le texte a d’abord fait l’objet d’un vote séparé sur le paragraphe 8, maintenu par 131 voix pour et 9 contre.",),
     ["recorded 131-9-? adopted None paragraph"]),
    ("fr", (("La Commission a adopté, par 90 voix pour et 5 contre, un projet sur les feux, à l’issue d’un débat au cours duquel une motion avait été rejetée par 41 voix "
            "pour et 88 contre."),), ["recorded 90-5-? adopted None", "recorded 41-88-? failed None motion"]),
    ("en", ("The Committee approved, by 90 votes to 5, a draft on lamps after a debate during which a motion was rejected by 88 votes to 41.",),
     ["recorded 90-5-? adopted None", "recorded 41-88-? failed None motion"]),
    # a motion, and parts of paragraphs
    ("en", ("A procedural vote on whether to hold the meeting resulted in 9 in favour, 4 against and 2 abstentions.",), ["recorded 9-4-2 adopted None motion"]),
    ("en", ("The proposal for an adjournment was rejected by 60 against to 40 in favour.",), ["recorded 40-60-? failed None motion"]),
    ("en", ("The motion that the Committee take no action on the draft was rejected by 60 against to 40 in favour.",), ["recorded 40-60-? failed None motion"]),
    ("fr", ("La motion tendant à ce que la Commission ne se prononce pas sur le projet a été rejetée par 60 voix contre et 40 pour.",),
     ["recorded 40-60-? failed None motion"]),
    ("en", ("The last sentence of paragraph 7 was deleted by 60 votes to 40.",), ["recorded 60-40-? adopted None paragraph"]),
    ("fr", ("La dernière phrase du paragraphe 7 a été supprimée par 60 voix contre 40.",), ["recorded 60-40-? adopted None paragraph"]),
    ("en", ("Because Fiji, a permanent member, voted against it, the draft was not adopted, despite 14 votes in favour.",), ["recorded 14-?-? failed None vetoed"]),
    ("fr", ("Le projet s’est heurté au veto du Tchad, malgré 14 voix pour.",), ["recorded 14-?-? failed None vetoed (1 against)"]),
    # what became of it, and what it was
    ("en", ("The Council adopted the text unanimously as resolution 2500 (2019).",), ["unanimous uncounted adopted S/RES/2500(2019)"]),
    ("fr", ("Le Conseil a adopté le texte à l’unanimité en tant que résolution 2500 (2019).",), ["unanimous uncounted adopted S/RES/2500(2019)"]),
    ("en", ("Fiji, having obtained 180 votes, was elected a member of the Board.",), ["secret_ballot 180-?-? adopted None"]),
    ("en", ("Operative paragraphs 4 and 5 were retained, respectively, by 100 votes to 2, with 4 abstentions, and 99 votes to 3, with 5 abstentions.",),
     ["recorded 100-2-4 adopted None paragraph", "recorded 99-3-5 adopted None paragraph"]),
    ("fr", ("Cent cinquante États Membres ont voté pour, un (Fidji) a voté contre et trois (Tchad, Mali et Pérou) se sont abstenus.",),
     ["recorded 150-1-3 open None (1 against, 3 abstaining)"]),
    ("en", ("The draft was adopted by 40-3, with 10 abstentions.",), ["recorded 40-3-10 adopted None"]),
    ("en", ("Mali vetoed the draft, which received nine affirmative votes, with one abstention.",), ["recorded 9-?-1 failed None vetoed (1 against)"]),
    ("en", ("Voting in favour of the draft were 10 members, with 3 against and 2 abstaining.",), ["recorded 10-3-2 open None"]),
    ("en", ("The item was included in the agenda without objection.",), ["without_a_vote uncounted adopted None"]),
    ("fr", ("La question a été inscrite à l’ordre du jour sans vote.",), ["without_a_vote uncounted adopted None"]),
    # an organ’s member that casts a veto says nothing by it
    ("fr", ("Le Tchad a opposé son veto au projet, qui a recueilli 13 voix pour et une abstention (Mali).",),
     ["recorded 13-?-1 failed None vetoed (1 against, 1 abstaining)"]),
    ("fr", ("Le Conseil n’a pu, cet après-midi, adopter le projet sur les feux.  Le texte a recueilli 8 voix pour, 2 contre et 5 abstentions.",),
     ["recorded 8-2-5 failed None"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "lines", "expected"), BESIDES)
def test_what_stands_beside_a_vote_is_told_from_it(language, lines, expected):
    assert votes(*lines, language=language) == expected


NAMED = [
    ("en", "The draft was adopted by 3 in favour to 2 against, with Peru and Togo voting against and Niger abstaining.", "3-2-? adopted None (2 against, 1 abstaining)"),
    ("en", "The draft was adopted by 140 votes to 2, Peru and Togo having voted against, and with 3 abstentions.", "140-2-3 adopted None (2 against)"),
    ("en", "The draft was adopted by 140 in favour to 2 against — Peru and Togo — with 3 abstentions — Chad, Fiji and Mali.",
     "140-2-3 adopted None (2 against, 3 abstaining)"),
    ("en", "The draft was adopted by 140 in favour to 2 against:  Peru and Togo.", "140-2-? adopted None (2 against)"),
    ("en", "The draft was adopted by 14 votes in favour; China abstained.", "14-?-? adopted None (1 abstaining)"),
    ("en", "The draft was adopted by 140 votes to 2.  The States that had voted against were Peru and Togo.", "140-2-? adopted None (2 against)"),
    ("en", "The draft was adopted by 140 votes to 2.  The two negative votes were cast by Peru and Togo.", "140-2-? adopted None (2 against)"),
    ("en", "The draft was adopted by 3 votes to 2, as follows:  In favour:  Chad, Fiji, Mali.  Against:  Peru, Togo.",
     "3-2-? adopted None (3 in_favour, 2 against)"),
    ("fr", "Le projet a été adopté par 140 voix pour et 2 contre.  Les États qui ont voté contre sont le Pérou et le Togo.", "140-2-? adopted None (2 against)"),
    ("fr", "Le projet a été adopté par 140 voix contre 2, le Pérou et le Togo ayant voté contre.", "140-2-? adopted None (2 against)"),
    ("fr", "Le projet a été adopté par 140 voix pour et 2 contre — le Pérou et le Togo — et 3 abstentions.", "140-2-3 adopted None (2 against)"),
    ("fr", "Le projet a été adopté par 140 voix pour, 2 contre et 3 abstentions.  Ont voté contre: Pérou, Togo.", "140-2-3 adopted None (2 against)"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "line", "expected"), NAMED)
def test_who_voted_how_is_named_in_many_ways(language, line, expected):
    assert votes("# Action", line, language=language) == [f"recorded {expected}"]


def test_a_round_up_tells_who_voted_for_the_text_named_before():
    lines = "By resolution 2402 (2018), the Council asked for lamps.  Fourteen members voted for that text; Fiji did not take part."
    assert votes(lines, kind="round_up") == ["recorded 14-?-? adopted S/RES/2402(2018) (1 absent)"]


TURN = "CHAN SAMPLE (Fiji) thanked members."
STANDS = [
    # without a verb, in a turn, and without an outcome
    (("A recorded vote of 3 in favour to 2 against.",), True),
    (("CHAN SAMPLE (Fiji) said no.  A recorded vote of 3 in favour to 2 against.",), False),
    (("By consensus.",), False),
    (("The Committee took a vote by show of hands.",), False),
    # a noun, and a number of several
    (("The Council, by its unanimous adoption of resolution 2499 (2019), asked for lamps.",), True),
    (("The Council’s unanimous adoption of resolution 2499 (2019) was welcome.",), False),
    (("The Committee had 16 texts before it, 1 adopted by recorded vote.",), False),
    # a wish, beside what was decided
    (("Members agreed that drafts should be adopted by consensus.",), False),
    (("The sponsors intended to have the draft adopted by consensus.",), False),
    (("The Committee decided, by consensus, that drafts should be adopted earlier.",), True),
    # what was taken, and what had been
    (("Action was taken without a vote on the draft.",), True),
    (("Its report was based on decisions taken without a vote.",), False),
    (("The Committee welcomed the decision taken by consensus.",), False),
    # before the meeting, or earlier in it
    (("Paragraph 4 had been adopted without a vote.",), False),
    (("Paragraph 4 had been adopted by 9 votes to 2.",), True),
    (("The text, which had been adopted without a vote, calls for lamps.",), False),
    (("The text, which had been adopted by 9 votes to 2, calls for lamps.",), False),
    (("Resolution 74/5, which had been adopted by 9 votes to 2, calls for lamps.",), True),
    (("The text had been adopted by 9 votes to 2.",), False),
    ((TURN, "The Committee had adopted the text by consensus."), False),
    (("The Committee has adopted the draft by 9 votes to 2.",), True),
    (("The Committee has adopted, today, the draft without a vote.",), True),
    # after a turn
    ((TURN, "It received 9 votes in favour to 2 against."), True),
    ((TURN, "The text was adopted without a vote."), True),
    ((TURN, "The text was adopted without a vote, which pleased all delegations of the region and beyond."), False),
    ((TURN, "As everybody knew by now, it was adopted without a vote."), False),
    ((TURN, "It had been adopted without a vote."), False),
    # in a turn
    (("Ms. Sample (Fiji) was elected Chair by acclamation.",), True),
    (("Ms. Sample (Fiji) had been elected Chair by acclamation.",), False),
    (("Ms. Sample (Fiji) elected nobody by acclamation.",), False),
    (("CHAN SAMPLE (Fiji) said no.  The Committee has adopted the draft by 9 votes to 2.",), False),
    (("CHAN SAMPLE (Fiji) said no.  The draft received 9 votes in favour to 2 against.",), True),
    ((TURN, "For once a text was adopted without a vote."), False),
    # in what is reported, and behind it
    (("Chad said that, in the end, the draft was adopted by 3 votes to 2.",), False),
    (("After Chad said that the draft was adopted by 3 votes to 2.",), False),
    # the day of the vote, and that of its matter
    (("The Committee adopted the draft on 12 March by 3 votes to 2.",), False),
    (("The Committee adopted the draft on 14 November by 3 votes to 2.",), True),
    (("The Committee adopted the draft on the flood of 12 March that left so many homeless by 3 votes to 2.",), True),
    (("In 2010, the Committee adopted the draft by 3 votes to 2.",), False),
    (("In 2019, the Committee adopted the draft by 3 votes to 2.",), True),
    (("The Assembly proclaimed, without a vote, 9 June Day of Lamps.",), True),
    (("The Assembly adopted it, without a vote, on 9 June.",), False),
]  # fmt: skip


@pytest.mark.parametrize(("lines", "told"), STANDS)
def test_where_and_how_a_sentence_stands_says_whether_it_tells(lines, told):
    assert bool(votes("# Action", *lines)) is told


def test_a_french_proposal_of_an_amendment_is_an_amendment():
    line = "La proposition d’amendement a été rejetée par 3 voix contre 2."
    assert votes(line, language="fr") == ["recorded 2-3-? failed None amendment"]


OPPOSED = [
    # in the Council, a permanent member that votes against stops a draft
    ("en", "The text (document S/2019/5) received 13 votes in favour to 2 against (China, Chad).", ["recorded 13-2-? failed S/2019/5 (2 against)"]),
    ("en", "The text (document S/2019/5) received 13 votes in favour to 2 against (Chad, Mali).", ["recorded 13-2-? open S/2019/5 (2 against)"]),
    ("en", "The Council failed today to adopt a text (document S/2019/5), with China and France voting against it.",
     ["recorded uncounted failed S/2019/5 vetoed (2 against)"]),
    ("en", "The Council could not adopt the text (S/2019/5), as China cast a negative vote.", ["recorded uncounted failed S/2019/5 vetoed (1 against)"]),
    ("en", "The Council failed today to adopt a text (document S/2019/5), with Chad and Mali voting against it.", []),
    ("fr", "Le Conseil n’a pu, ce matin, adopter un projet (S/2019/5), la Chine et la France ayant voté contre.",
     ["recorded uncounted failed S/2019/5 vetoed (2 against)"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "line", "expected"), OPPOSED)
def test_who_may_stop_a_draft_of_the_council_is_told_by_name(language, line, expected):
    release = release_of(line, language=language)
    council = (Organ(text="Security Council", code="SC"),)
    told = evolve(release, masthead=evolve(release.masthead, organs=council))
    assert [said(vote) for vote in un.votes(told)] == expected
    assert all(vote.adopted is None and not vote.vetoed for vote in un.votes(release))
