"""Which two tellings can be of one vote, rule by rule."""

from __future__ import annotations

from typing import Any

import pytest

from tests.unit.views.voting import votes
from unreleases.views.voting.accounts import Account, Described, Taken
from unreleases.views.voting.agreement import contradict, same_vote
from unreleases.views.voting.state_lists import Listed
from unreleases.views.voting.types import Tally, VoteMethod, VoteScope

WHOLE, PARAGRAPH, AMENDMENT, MOTION = (
    VoteScope.WHOLE,
    VoteScope.PARAGRAPH,
    VoteScope.AMENDMENT,
    VoteScope.MOTION,
)
DRAFT, OTHER, RESOLUTION = "A/74/L.5", "A/74/L.6", "A/RES/74/5"


def account(passage: int = 0, **said: Any) -> Account:
    counts = said.pop("counts", None)
    if counts is not None:
        said["tally"] = Tally(in_favour=counts[0], against=counts[1], abstaining=counts[2])
    return Account(start=passage * 100, end=passage * 100 + 9, passage=passage, **{"part": "body", **said})


def against(*codes: str) -> dict[str, Listed]:
    return {"against": Listed(codes, ())}


SAID = {"subject": DRAFT, "explicit": True}
CONTRADICT = [
    ({}, {}, False),
    ({"adopted": True}, {"adopted": False}, True),
    # two drafts, of which one may only be meant; a draft and the resolution that it became
    (SAID, {"subject": OTHER, "explicit": True}, True),
    (SAID, {"subject": OTHER}, True),
    ({**SAID, "counts": (9, 2, 3)}, {"subject": OTHER, "counts": (9, 2, 3)}, False),
    ({**SAID, "counts": (9, 2, 3)}, {"subject": OTHER, "explicit": True, "counts": (9, 2, 3)}, True),
    ({**SAID, "counts": (9, 2, 3)}, {"subject": OTHER, "counts": (9, 2, 4)}, True),
    (SAID, {"subject": RESOLUTION, "explicit": True}, False),
    # a person and a text
    ({"election": True}, {"scope": WHOLE}, True),
    ({"scope": WHOLE}, {"election": True}, True),
    ({"election": True}, {}, False),
    ({"method": VoteMethod.SECRET_BALLOT}, {"scope": WHOLE}, True),
    ({"scope": WHOLE}, {"method": VoteMethod.SECRET_BALLOT}, True),
    ({"scope": WHOLE, "method": VoteMethod.SECRET_BALLOT}, {"scope": WHOLE}, False),
    # the method
    ({"method": VoteMethod.RECORDED}, {"method": VoteMethod.ROLL_CALL}, False),
    ({"method": VoteMethod.SHOW_OF_HANDS}, {"method": VoteMethod.ROLL_CALL}, True),
    ({"method": VoteMethod.SECRET_BALLOT}, {"method": VoteMethod.RECORDED}, True),
    ({"method": VoteMethod.CONSENSUS}, {"method": VoteMethod.WITHOUT_A_VOTE}, False),
    ({"method": VoteMethod.CONSENSUS}, {"method": VoteMethod.RECORDED}, True),
    ({"method": VoteMethod.CONSENSUS}, {"counts": (9, 2, 3)}, True),
    ({"counts": (9, 2, 3)}, {"method": VoteMethod.CONSENSUS}, True),
    ({"method": VoteMethod.UNANIMOUS}, {"method": VoteMethod.RECORDED, "counts": (15, 0, None)}, False),
    ({"method": VoteMethod.UNANIMOUS}, {"counts": (14, 1, None)}, True),
    ({"method": VoteMethod.UNANIMOUS}, {"counts": (14, None, 1)}, True),
    ({"method": VoteMethod.UNANIMOUS}, {"method": VoteMethod.SECRET_BALLOT}, False),
    # who voted how
    ({"named": against("FJI")}, {"named": against("PER")}, True),
    ({"named": against("FJI", "TCD")}, {"named": against("TCD", "PER")}, False),
    ({"named": against()}, {"named": against("PER")}, False),
    ({"named": against("PER")}, {"named": against()}, False),
    ({"numeral": "draft i"}, {"numeral": "draft ii"}, True),
    ({"numeral": "draft i"}, {"numeral": "draft i"}, False),
    ({"numeral": "draft i"}, {}, False),
    # what it was on
    ({"scope": WHOLE}, {"scope": PARAGRAPH}, True),
    ({"scope": WHOLE, "subject": DRAFT, "counts": (9, 2, 3)}, {"scope": PARAGRAPH, "subject": DRAFT, "counts": (9, 2, 3)}, True),
    ({"scope": WHOLE, "subject": DRAFT, "counts": (9, 2, 3)}, {"scope": AMENDMENT, "subject": DRAFT, "counts": (9, 2, 3)}, False),
    ({"scope": WHOLE, "subject": DRAFT, "counts": (9, 2, 3)}, {"scope": AMENDMENT, "subject": DRAFT, "counts": (9, 2, 4)}, True),
    ({"scope": WHOLE, "counts": (9, 2, 3)}, {"scope": AMENDMENT, "counts": (9, 2, 3)}, True),
    ({"scope": WHOLE, "subject": DRAFT, "counts": (9, 2, 3)}, {"scope": AMENDMENT, "counts": (9, 2, 3)}, True),
    ({"scope": MOTION, "counts": (9, 2, 3)}, {"scope": WHOLE, "counts": (9, 2, 3)}, False),
    ({"scope": MOTION, "counts": (9, 2, 3)}, {"scope": WHOLE, "counts": (9, 2, None)}, True),
    ({"scope": MOTION, "counts": (9, 2, 3)}, {"counts": (9, 2, None)}, False),
    ({"scope": AMENDMENT, "counts": (2, 9, 3)}, {"scope": PARAGRAPH, "counts": (2, 9, 3)}, False),
    ({"scope": AMENDMENT, "counts": (2, 9, 3)}, {"scope": PARAGRAPH, "counts": (2, 9, None)}, True),
    ({"scope": MOTION, "counts": (9, None, None)}, {"scope": WHOLE, "counts": (9, None, None)}, True),
    # which paragraph
    ({"name": "operative 5"}, {"name": "5"}, False),
    ({"name": "5"}, {"name": "operative 5"}, False),
    ({"name": "operative 5"}, {"name": "preambular 5"}, True),
    ({"name": "operative 5"}, {"name": "operative 6"}, True),
    ({"name": "operative 5"}, {"name": "6"}, True),
    # which amendment; not the paragraph that it is to
    ({"scope": AMENDMENT, "name": "first"}, {"scope": AMENDMENT, "name": "second"}, True),
    ({"scope": AMENDMENT, "name": "first", "counts": (2, 9, 3)}, {"scope": PARAGRAPH, "name": "5", "counts": (2, 9, 3)}, False),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other", "expected"), CONTRADICT)
def test_what_cannot_be_true_of_one_vote(one, other, expected):
    assert contradict(account(**one), account(9, **other)) is expected


ANAPHORIC = {"seen": Described(anaphoric=True)}
LAMPS = {"seen": Described(topic=frozenset({"lamp"})), "scope": WHOLE}
NAMED = {"seen": Described(definite=True), "scope": WHOLE, **SAID}
LEAD = {"part": "lead"}
SAME = [
    # figures
    ({"counts": (9, 2, 3)}, {"counts": (9, 2, 3)}, True),
    ({"counts": (9, 2, 3)}, {"counts": (9, None, None)}, True),
    ({**SAID, "counts": (9, 2, 3)}, {**SAID, "counts": (9, None, None)}, True),
    ({**SAID, "counts": (9, 2, 3)}, {"counts": (9, None, None)}, False),
    ({"scope": AMENDMENT, "counts": (9, 2, 3)}, {"scope": AMENDMENT, "name": "second", "counts": (9, 2, 3)}, False),
    ({"scope": AMENDMENT, "counts": (9, 2, 3), **LEAD}, {"scope": AMENDMENT, "name": "second", "counts": (9, 2, 3)}, True),
    # a slip: the same draft, elsewhere, and not far off
    ({**SAID, "counts": (90, 2, 3)}, {**SAID, "counts": (91, 2, 3)}, True),
    ({**SAID, "counts": (90, 2, 3)}, {**SAID, "counts": (40, 60, 3)}, False),
    ({"counts": (90, 2, 3)}, {"counts": (91, 2, 3)}, False),
    ({**SAID, "scope": PARAGRAPH, "counts": (90, 2, 3)}, {**SAID, "counts": (91, 2, 3)}, False),
    # the annex that is pointed to
    ({"annex": "II"}, {"annex": "II"}, True),
    ({"annex": "II"}, {"annex": "III"}, False),
    ({"annex": "II"}, {"annex": "II", "scope": PARAGRAPH}, False),
    # the draft
    (SAID, SAID, True),
    (SAID, {**SAID, "scope": PARAGRAPH}, False),
    ({"numeral": "draft i"}, {"numeral": "draft i", **LEAD}, True),
    ({"numeral": "draft i"}, {"numeral": "draft i"}, False),
    ({**LEAD, "subject": RESOLUTION}, {"subject": DRAFT}, True),
    ({"subject": RESOLUTION}, {"subject": DRAFT}, False),
    (LEAD, {"subject": DRAFT}, False),
    ({**LEAD, "subject": DRAFT}, {}, False),
    # what goes on with the vote told last
    ({"adopted": True}, {**ANAPHORIC, "counts": (9, 2, 3)}, True),
    ({"adopted": True}, {"seen": Described(), "counts": (9, 2, 3)}, False),
    ({"adopted": True, "counts": (9, 2, 3)}, {**ANAPHORIC, "counts": (8, 3, 4)}, False),
    ({"method": VoteMethod.UNRECORDED}, {**ANAPHORIC, "counts": (9, 2, 3)}, True),
    ({"method": VoteMethod.SECRET_BALLOT}, {"election": True, "counts": (9, None, None)}, True),
    ({"method": VoteMethod.SECRET_BALLOT}, {"counts": (9, None, None)}, False),
    ({"adopted": True}, {"election": True, "counts": (9, None, None)}, False),
    ({"subject": RESOLUTION, "method": VoteMethod.UNANIMOUS}, {**ANAPHORIC, "method": VoteMethod.UNANIMOUS}, True),
    ({"subject": RESOLUTION, "method": VoteMethod.UNANIMOUS}, ANAPHORIC, False),
    ({"subject": DRAFT, "method": VoteMethod.UNANIMOUS}, {**ANAPHORIC, "method": VoteMethod.UNANIMOUS}, False),
    # a draft that is described first, and named then
    (LAMPS, {**NAMED, "passage": 2}, True),
    (LAMPS, {**NAMED, "passage": 9}, False),
    (LAMPS, {**NAMED, "passage": 0}, False),
    ({**LAMPS, "subject": RESOLUTION}, {**NAMED, "passage": 2}, False),
    ({**LAMPS, "counts": (9, 2, 3)}, {**NAMED, "passage": 2}, False),
    ({**LAMPS, "scope": None}, {**NAMED, "passage": 2}, False),
    ({**LAMPS, "seen": Described()}, {**NAMED, "passage": 2}, False),
    ({**LAMPS, "method": VoteMethod.CONSENSUS}, {**NAMED, "passage": 2, "method": VoteMethod.WITHOUT_A_VOTE}, False),
]  # fmt: skip


@pytest.mark.parametrize(("told", "following", "expected"), SAME)
def test_what_is_sure_enough_to_be_one_vote(told, following, expected):
    following = {"passage": 3, **following}
    assert (same_vote(account(**following), Taken([account(**told)]), latest=True) > 0) is expected


def test_only_the_vote_told_last_is_gone_on_with():
    told, following = account(adopted=True), account(3, **ANAPHORIC, counts=(9, 2, 3))
    assert same_vote(following, Taken([told]), latest=True) > 0
    assert same_vote(following, Taken([told]), latest=False) == 0


def test_a_slip_is_no_second_vote_beside_the_first():
    told, following = account(**SAID, counts=(90, 2, 3)), account(1, **SAID, counts=(91, 2, 3))
    assert same_vote(following, Taken([told]), latest=True) == 0


def test_texts_of_a_lead_that_the_body_calls_otherwise_are_no_further_votes():
    assert votes(
        "Also approved today without a vote were texts on oceans and on mountains.",
        "# Action",
        "The draft on whale oil (document A/C.2/74/L.5) was approved without a vote.",
        "The draft on alpine goats (document A/C.2/74/L.6) was approved without a vote.",
    ) == ["without_a_vote uncounted adopted A/C.2/74/L.5", "without_a_vote uncounted adopted A/C.2/74/L.6"]


def test_two_persons_elected_alike_are_two_elections():
    assert votes(
        "The Committee elected Ms. Sample (Fiji) as Chair by acclamation.",
        "# Elections",
        "The Committee elected Mr. Other (Chad) as Rapporteur by acclamation.",
    ) == ["acclamation uncounted adopted None", "acclamation uncounted adopted None"]


def test_of_two_votes_with_the_same_figures_a_lead_means_the_one_on_its_subject():
    figures = "by a recorded vote of 9 in favour to 2 against, with 3 abstentions"
    assert votes(
        f"The Assembly adopted, {figures}, a text on fog.",
        f"It also adopted, {figures}, a text on lamps.",
        "# Action",
        f"The draft on lamps (document A/C.2/74/L.5) was adopted {figures}.",
        f"The draft on fog (document A/C.2/74/L.6) was adopted {figures}.",
    ) == ["recorded 9-2-3 adopted A/C.2/74/L.6", "recorded 9-2-3 adopted A/C.2/74/L.5"]
