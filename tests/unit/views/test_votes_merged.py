"""One vote that is told in several places, and which draft it was on."""

from __future__ import annotations

import datetime

import pytest
from attrs import evolve

import unreleases as un
from tests.unit.views.voting import release_of, said, votes
from unreleases.model import Organ
from unreleases.views.votes import vote_notices

ENGLISH = (
    (
        "The General Assembly this morning adopted, by a recorded vote of 4 in favour to 2 against, with 1 abstention, a resolution on "
        "harbour lamps.  (For details of the vote, see Annex I.)"
    ),
    "Without a vote, it adopted a text on foghorns.",
    "# Action on Drafts",
    "The representative of Chad said that the vote of 4 in favour to 2 against was no surprise.",
    (
        "The Assembly adopted the draft resolution on harbour lamps (document A/74/L.5) by a recorded vote of 4 in favour to 2 against "
        "(Fiji, Iran (Islamic Republic of)), with 1 abstention (Peru)."
    ),
    "The draft on foghorns (document A/74/L.6) was adopted without a vote.",
    "# ANNEX I",
    "Vote on Harbour Lamps",
    (
        "The draft resolution on harbour lamps (document A/74/L.5) was adopted by a recorded vote of 4 in favour to 2 against, with 1 "
        "abstention, as follows:"
    ),
    "In favour:  Chad, Mali, Trinidad and Tobago, Viet Nam.",
    "Against:  Fiji, Iran (Islamic Republic of).",
    "Abstain:  Peru.",
    "Absent:  Korea, Republic of, Timor- Leste.",
)
FRENCH = (
    "L’Assemblée générale a adopté ce matin, par 3 voix pour, 2 contre et une abstention, une résolution sur les feux de port.",
    "Elle a également adopté, sans vote, un texte sur les cornes de brume.",
    "# Décisions",
    "Le représentant du Tchad a dit que ce vote de 3 voix pour et 2 contre ne le surprenait pas.",
    (
        "Le projet de résolution sur les feux de port (A/74/L.5) a été adopté par 3 voix pour, 2 voix contre (Fidji et Iran) et une "
        "abstention (Pérou)."
    ),
    "Le projet sur les cornes de brume (A/74/L.6) a été adopté sans vote.",
    "# ANNEXE I",
    "Vote sur les feux de port",
    "Le projet de résolution sur les feux de port (A/74/L.5) a été adopté par 3 voix pour, 2 contre et une abstention, comme suit:",
    "Pour: Bosnie-Herzégovine, Mali et Trinité-et-Tobago.",
    "Contre: Fidji, Iran (République islamique d’).",
    "Abstentions: Pérou.",
    "Absents: Néant.",
)


def test_lead_action_and_annex_are_one_vote():
    release = release_of(*ENGLISH)
    lamps, horns = un.votes(release)
    assert said(lamps) == "recorded 4-2-1 adopted A/74/L.5 (4 in_favour, 2 against, 1 abstaining, 2 absent)"
    assert lamps.ballots.in_favour == ("TCD", "MLI", "TTO", "VNM")
    assert lamps.ballots.absent == ("KOR", "TLS")
    assert [telling.text.split()[0] for telling in lamps.tellings] == ["The", "The", "The"]
    assert said(horns) == "without_a_vote uncounted adopted A/74/L.6"
    assert [telling.tally for telling in horns.tellings] == [None, None]
    assert vote_notices(release) == ()


def test_so_they_are_in_french():
    release = release_of(*FRENCH, language="fr")
    lamps, horns = un.votes(release)
    assert said(lamps) == "recorded 3-2-1 adopted A/74/L.5 (3 in_favour, 2 against, 1 abstaining)"
    assert lamps.ballots.in_favour == ("BIH", "MLI", "TTO")
    assert (len(lamps.tellings), len(horns.tellings)) == (3, 2)
    assert said(horns) == "without_a_vote uncounted adopted A/74/L.6"
    assert vote_notices(release) == ()


def test_other_figures_are_kept_with_their_telling():
    lines = [line.replace("by a recorded vote of 4", "by a recorded vote of 5") for line in ENGLISH[:1]]
    release = release_of(*lines, *ENGLISH[1:])
    lamps, _ = un.votes(release)
    assert [telling.tally.in_favour for telling in lamps.tellings] == [5, 4, 4]
    assert lamps.tally.in_favour == 5
    assert [str(notice.code) for notice in vote_notices(release)] == ["tallies_differ", "tallies_differ"]


def test_a_count_that_the_first_telling_lacks_comes_from_the_next():
    lines = (
        "The Council today adopted draft S/2019/5 by a vote of 13 in favour.",
        "# Action",
        "Draft S/2019/5 was adopted by 13 in favour to none against, with 2 abstentions (Chad, Mali).",
    )
    assert votes(*lines) == ["recorded 13-0-2 adopted S/2019/5 (2 abstaining)"]


def test_equal_figures_on_two_drafts_are_two_votes():
    lines = (
        "Draft A/74/L.5 was adopted by 100 in favour to 2 against, with 3 abstentions.",
        "Draft A/74/L.6 was adopted by 100 in favour to 2 against, with 3 abstentions.",
    )
    assert votes(*lines) == ["recorded 100-2-3 adopted A/74/L.5", "recorded 100-2-3 adopted A/74/L.6"]


def test_a_summary_of_several_texts_belongs_to_each():
    lines = (
        "The Second Committee this morning approved three draft resolutions without a vote.",
        "# Action",
        "The draft on oil (document A/C.2/74/L.5) was approved without a vote.",
        "It then approved, without a vote, the draft on debt (document A/C.2/74/L.6).",
    )
    release = release_of(*lines)
    assert [said(vote) for vote in un.votes(release)] == [
        "without_a_vote uncounted adopted A/C.2/74/L.5",
        "without_a_vote uncounted adopted A/C.2/74/L.6",
    ]
    assert [len(vote.tellings) for vote in un.votes(release)] == [2, 2]


def test_a_veto_told_in_the_lead_belongs_to_the_count():
    lines = (
        "The Security Council today failed to adopt a draft resolution on lamps, owing to the veto cast by France.",
        "# Action",
        "The draft resolution (document S/2019/5) received 14 votes in favour to 1 against (France), with no abstentions.",
    )
    release = release_of(*lines)
    (vote,) = un.votes(release)
    assert said(vote) == "recorded 14-1-0 failed S/2019/5 vetoed (1 against)"
    assert len(vote.tellings) == 2


def test_roll_calls_without_heading_belong_to_the_vote_before():
    lines = (
        (
            "In a resolution (E/CN.4/2005/L.5) on lamps, adopted by a roll-call vote of 3 in favour to 1 opposed, with 1 abstention, the "
            "Commission called for oil."
        ),
        "The vote was as follows:",
        "In favour (3): Chad, Fiji and Mali.",
        "Opposed (1): Peru.",
        "Abstaining (1): Iran, Islamic Republic of.",
        "In a resolution (E/CN.4/2005/L.6) on oil, adopted without a vote, the Commission asked for a report.",
    )
    assert votes(*lines) == [
        "roll_call 3-1-1 adopted E/CN.4/2005/L.5 (3 in_favour, 1 against, 1 abstaining)",
        "without_a_vote uncounted adopted E/CN.4/2005/L.6",
    ]


def test_a_roll_call_wraps_over_lines():
    lines = (
        *ENGLISH[:9],
        "In favour: Chad, Mali,",
        "Trinidad and Tobago, Viet- Nam.",
        "Against: Fiji. Abstain: Peru. Absent: None.",
    )
    release = release_of(*lines)
    ballots = un.votes(release)[0].ballots
    assert (ballots.in_favour, ballots.abstaining, ballots.absent) == (
        ("TCD", "MLI", "TTO", "VNM"),
        ("PER",),
        (),
    )


SUBJECTS = [
    (("The draft on lamps (document A/74/L.5) had 30 sponsors.", "It was adopted without a vote."), ["A/74/L.5"]),
    (("Draft A/74/L.5, on lamps, and draft A/74/L.6, on oil, came next.",
      "The text on oil was adopted by 100 in favour to 1 against. The one on lamps was adopted without a vote."), ["A/74/L.6", "A/74/L.5"]),
    (("Before the Assembly were drafts on lamps (document A/74/L.5) and oil (document A/74/L.6).",
      "The former was adopted without a vote. The latter was adopted by 100 in favour to 1 against."), ["A/74/L.5", "A/74/L.6"]),
    (("By a recorded vote of 100 in favour to 1 against, it adopted draft resolution II, on oil (document A/74/400).",), [None]),
    (("Draft resolution “L.9” (document A/C.1/74/L.9) came first.", "The Committee approved “L.9” by 100 in favour to 1 against."), ["A/C.1/74/L.9"]),
    (("The amendment in document A/74/L.9 was rejected by 10 in favour to 90 against.",
      "Draft A/74/L.5 was adopted without a vote."), ["A/74/L.9", "A/74/L.5"]),
]  # fmt: skip


@pytest.mark.parametrize(("lines", "subjects"), SUBJECTS)
def test_the_draft_voted_on(lines, subjects):
    assert [vote.subject for vote in un.votes(release_of("# Action", *lines))] == subjects


def test_what_one_sentence_tells_together_is_told_in_its_order():
    lines = (
        "Approved without a vote were texts on whale oil and harbour lamps.",
        "# Action",
        "The Committee approved the draft on harbour lamps (document A/C.2/74/L.5) without a vote.",
        "The Committee approved the draft on whale oil (document A/C.2/74/L.6) without a vote.",
    )
    assert [(vote.subject, len(vote.tellings)) for vote in un.votes(release_of(*lines))] == [
        ("A/C.2/74/L.6", 2),
        ("A/C.2/74/L.5", 2),
    ]


def test_a_body_that_sums_up_decisions_sums_up_no_elections():
    lines = (
        "# Action",
        "The Council adopted, without a vote, three draft decisions contained in the report of the Committee on Lamps.",
        "The Council then elected Fiji, by acclamation, to the Board of Bells.",
    )
    assert votes(*lines) == ["without_a_vote uncounted adopted None", "acclamation uncounted adopted None"]


def test_a_text_may_be_described_first_and_named_by_its_symbol_then():
    lines = (
        "The Committee approved a draft on lamps without a vote.",
        "The draft (document A/C.2/74/L.5) was approved without a vote.",
    )
    (vote,) = un.votes(release_of("# Action", *lines))
    assert (vote.subject, len(vote.tellings)) == ("A/C.2/74/L.5", 2)


NOT_TOLD = [
    ("en", ("The draft on whale oil (document A/C.2/74/L.5) was approved without a vote.",
            "It went on to approve, also without a vote, the drafts on Fiji, Peru, and the harbours of the north.", "# Lamps",
            "The draft on the Decade of Lamps (document A/C.2/74/L.6) was approved without a vote.")),
    ("fr", ("Le projet sur l’huile de baleine (A/C.2/74/L.5) a été adopté sans vote.",
            "La Commission a ensuite adopté, toujours sans vote, les projets sur Fidji, le Pérou et les ports du nord.", "# Feux",
            "Le projet sur la Décennie des feux (A/C.2/74/L.6) a été adopté sans vote.")),
]  # fmt: skip


@pytest.mark.parametrize(("language", "lines"), NOT_TOLD)
def test_texts_that_are_told_otherwise_are_not_those_summed_up(language, lines):
    found = un.votes(release_of("# Action", *lines, language=language))
    assert [(vote.subject, len(vote.tellings)) for vote in found] == [
        ("A/C.2/74/L.5", 1),
        (None, 1),
        ("A/C.2/74/L.6", 1),
    ]


def test_an_amendment_told_as_a_proposal_in_the_lead_and_as_a_draft_in_the_annex_is_one_vote():
    release = release_of(
        "The Committee rejected, by 41 votes in favour to 82 against, a proposal to insert a paragraph (document A/C.3/85/L.68).",
        "The Committee then rejected amendment L.68 by a recorded vote of 41 in favour to 82 against, with 37 abstentions.",
        "The draft amendment (document A/C.3/85/L.68) was rejected by a recorded vote of 41 in favour to 82 against, with 37 abstentions.",
    )
    (vote,) = un.votes(release)
    assert (vote.subject, vote.scope, len(vote.tellings)) == ("A/C.3/85/L.68", "amendment", 3)


def test_votes_in_which_others_abstained_are_two():
    lines = (
        "The text on lamps was adopted by 14 votes in favour to none against, with 1 abstention (Chad).",
        "# Action",
        "The text on fog was adopted by 14 votes in favour to none against, with 1 abstention (Mali).",
    )
    assert votes(*lines) == [
        "recorded 14-0-1 adopted None (1 abstaining)",
        "recorded 14-0-1 adopted None (1 abstaining)",
    ]


def test_drafts_with_numbers_are_told_apart_within_a_report_and_between_two():
    lines = (
        "# Lamps",
        "Without a vote, it adopted draft resolution I, “Bells”, and draft resolution II, “Buoys”.",
        "# Fog",
        "Draft resolution I was then adopted without a vote.  It adopted draft decisions I to III by consensus.",
    )
    assert votes(*lines) == ["without_a_vote uncounted adopted None"] * 3 + [
        "consensus uncounted adopted None"
    ]


TOGETHER = [
    # the annex that a telling points to prints the States, and no counts
    (("# Action", "The draft on lamps was adopted by a roll-call vote.  (For details of the vote, see Annex III.)", "# ANNEX III", "In favour:  Chad, Mali.",
      "Against:  Fiji."), ["roll_call uncounted adopted None (2 in_favour, 1 against)"]),
    # the same resolution again, without its number
    (("Unanimously adopting resolution 2500 (2019), the Council asked for lamps.  The text, adopted unanimously, names no port.",),
     ["unanimous uncounted adopted S/RES/2500(2019)"]),
    # what is kept has a majority
    (("# Action", "The vote on operative paragraph 5 was 90 in favour to 3 against."), ["recorded 90-3-? adopted None paragraph"]),
    (("# Action", "The vote on operative paragraph 5 was 3 in favour to 90 against."), ["recorded 3-90-? failed None paragraph"]),
    # the draft of the Council that became the one resolution of the release
    (("The Council asked for lamps.", "# Resolution", "The full text of resolution 2500 (2019) reads as follows:", "# Action",
      "The Council adopted the draft (document S/2019/44) unanimously."), ["unanimous uncounted adopted S/RES/2500(2019)"]),
    # the lists stand before what they were on
    (("# Action", "The result of the vote was as follows:", "In favour:  Chad, Fiji, Mali.", "Against:  Peru.", "The draft resolution was adopted by 3 votes to 1."),
     ["recorded 3-1-? adopted None (3 in_favour, 1 against)"]),
    # each list prints its count
    (("# Action", "The draft was put to the vote, with the following result:", "In favour (3):  Chad, Fiji, Mali.", "Against (1):  Peru.", "Abstaining (0)."),
     ["recorded 3-1-0 open None (3 in_favour, 1 against)"]),
    # equal figures on two texts of one part, and on what two parts call otherwise
    (("# Action", "The text on lamps was adopted by 14 votes to 1.", "The text on fog was adopted by 14 votes to 1."),
     ["recorded 14-1-? adopted None", "recorded 14-1-? adopted None"]),
    (("A text on lamps was adopted by 14 votes to 1.", "# Action", "The draft on harbour lights (document A/74/L.5) was adopted by 14 votes to 1."),
     ["recorded 14-1-? adopted A/74/L.5"]),
    (("A text on lamps was adopted by 14 votes to 1, and one on fog by 14 votes to 1.", "# Action", "The draft on fog (document A/74/L.6) was adopted by 14 votes to 1.",
      "The draft on lamps (document A/74/L.5) was adopted by 14 votes to 1."), ["recorded 14-1-? adopted A/74/L.5", "recorded 14-1-? adopted A/74/L.6"]),
    (("# Action", "The text on lamps was adopted by 14 votes to 1.", "The text, adopted by 14 votes to 1, names no port."), ["recorded 14-1-? adopted None"]),
    # two elections by secret ballot
    (("# Action", "The Assembly elected Fiji to the Board by secret ballot.", "It also elected Chad to the Court by secret ballot."),
     ["secret_ballot uncounted adopted None", "secret_ballot uncounted adopted None"]),
    # what a lead says was unanimous is no other text that nobody opposed, and what it calls otherwise may be
    (("The Council unanimously adopted a text on lamps.", "# Action", "The draft on fog (document S/2019/5) was adopted by 14 votes in favour to none against."),
     ["unanimous uncounted adopted None", "recorded 14-0-? adopted S/2019/5"]),
    (("The Council unanimously adopted a text on lamps.", "It also adopted a text on fog by 14 votes in favour to none against.", "# Action",
      "The draft on fog (document S/2019/5) was adopted by 14 votes in favour to none against."),
     ["unanimous uncounted adopted None", "recorded 14-0-? adopted S/2019/5"]),
    (("The Council unanimously adopted a text on lamps.", "# Action", "The draft on lamps (document S/2019/5) was adopted by 15 votes in favour to none against."),
     ["unanimous 15-0-? adopted S/2019/5"]),
    (("The Council unanimously kept the lamps lit.", "# Action", "The draft (document S/2019/5) was adopted by 15 votes in favour to none against."),
     ["unanimous 15-0-? adopted S/2019/5"]),
    (("The Committee adopted a text on lamps by a recorded vote.", "# Action", "The draft on harbour lights was adopted by 9 votes to 4."),
     ["recorded 9-4-? adopted None"]),
    # a motion and a draft of which one leaves out a count
    (("A motion to take no action was adopted by 60 votes to 40, with 5 abstentions.", "# Action",
      "The draft on lamps (document A/C.3/74/L.5) was adopted by 60 votes to 40."),
     ["recorded 60-40-5 adopted None motion", "recorded 60-40-? adopted A/C.3/74/L.5"]),
    (("# Action", "The motion to adjourn was adopted by 60 votes to 40, with 5 abstentions.", "The draft decision was adopted by 60 votes to 40."),
     ["recorded 60-40-5 adopted None motion", "recorded 60-40-? adopted None"]),
    (("The Committee decided, by 60 votes to 40, to put off the question.", "# Action", "The motion was adopted by 60 votes to 40, with 5 abstentions."),
     ["recorded 60-40-5 adopted None motion"]),
    # a unanimous vote before a counted one lends it no method
    (("# Action", "Unanimous votes were rare.", "The draft on fog was adopted by 9 votes to 4."), ["recorded 9-4-? adopted None"]),
]  # fmt: skip


@pytest.mark.parametrize(("lines", "expected"), TOGETHER)
def test_what_is_one_vote_and_what_is_two(lines, expected):
    assert votes(*lines) == expected


@pytest.mark.parametrize(
    ("year", "counts", "adopted"), [(2019, 8, False), (2019, 9, None), (1960, 7, None), (1960, 6, False)]
)
def test_the_security_council_adopts_nothing_with_fewer_votes_than_it_needs(year, counts, adopted):
    release = release_of(
        f"The draft received {counts} votes in favour to none against.", date=datetime.date(year, 5, 4)
    )
    council = (Organ(text="Security Council", code="SC"),)
    release = evolve(release, masthead=evolve(release.masthead, organs=council))
    assert [vote.adopted for vote in un.votes(release)] == [adopted]


PARTS = [
    # how a vote on a paragraph ended
    (("# Action", "The vote on operative paragraph 5 had 2 votes against, with 3 abstentions."), ["recorded ?-2-3 open None paragraph"]),
    (("# Action", "Operative paragraph 5 was not retained, with 60 votes in favour to 40 against."), ["recorded 60-40-? failed None paragraph"]),
    # the draft of a paragraph is that of what is voted on next, near it and in the same part
    (("# Action", "Paragraph 8 was retained by 90 votes to 2.", "Draft A/74/L.5 as a whole was adopted by 95 votes to 1."),
     ["recorded 90-2-? adopted A/74/L.5 paragraph", "recorded 95-1-? adopted A/74/L.5"]),
    (("# Action", "Paragraph 8 was retained by 90 votes to 2.", "Paragraph 9 of draft A/74/L.5 was retained by 91 votes to 3."),
     ["recorded 90-2-? adopted A/74/L.5 paragraph", "recorded 91-3-? adopted A/74/L.5 paragraph"]),
    (("# Action", "Paragraph 8 of draft A/74/L.6 was retained by 90 votes to 2.", "Draft A/74/L.5 as a whole was adopted by 95 votes to 1."),
     ["recorded 90-2-? adopted A/74/L.6 paragraph", "recorded 95-1-? adopted A/74/L.5"]),
    (("Paragraph 8 of a text on fog was retained by 90 votes to 2.", "# Action", "Draft A/74/L.5 on lamps as a whole was adopted by 95 votes to 1."),
     ["recorded 90-2-? adopted None paragraph", "recorded 95-1-? adopted A/74/L.5"]),
    (("# Action", "Paragraph 8 of the text on fog was retained by 90 votes to 2.", "Chad spoke.", "Mali spoke.", "Fiji spoke.",
      "Draft A/74/L.5 on lamps as a whole was adopted by 95 votes to 1."), ["recorded 90-2-? adopted None paragraph", "recorded 95-1-? adopted A/74/L.5"]),
    # a paragraph takes no number of a resolution
    (("# Resolution", "The full text of resolution 2500 (2019) reads as follows:", "# Action", "Paragraph 2 of the draft (document S/2019/44) was retained by 10 votes to 5.",
      "The draft was adopted by 14 votes to 1."), ["recorded 10-5-? adopted S/2019/44 paragraph", "recorded 14-1-? adopted S/RES/2500(2019)"]),
]  # fmt: skip


@pytest.mark.parametrize(("lines", "expected"), PARTS)
def test_what_parts_and_the_whole_have_in_common(lines, expected):
    assert votes(*lines) == expected


def test_a_summary_belongs_to_what_it_can_be_of():
    lines = (
        "The Assembly adopted a text on lamps without a vote after it rejected two amendments.",
        "It also adopted two drafts by consensus.",
        "# Action",
        "The amendment (document A/74/L.8) was rejected by 60 against to 40 in favour.",
        "The amendment (document A/74/L.9) was rejected by 61 against to 39 in favour.",
        "The amendment (document A/74/L.10) was adopted by 70 votes in favour to 30 against.",
        "The draft on lamps (document A/74/L.5) was adopted without a vote.",
        "The draft on bells (document A/74/L.6) was adopted by consensus.",
        "The draft on fog (document A/74/L.7) was adopted by a roll-call vote.",
    )
    told = {vote.subject: len(vote.tellings) for vote in un.votes(release_of(*lines))}
    assert told == {
        "A/74/L.8": 2,
        "A/74/L.9": 2,
        "A/74/L.10": 1,
        "A/74/L.5": 2,
        "A/74/L.6": 2,
        "A/74/L.7": 1,
    }
