"""What turns are in the course of a meeting, and States that are said to speak themselves."""

from __future__ import annotations

import pytest

from tests.unit.views.meeting import kinds, turns

KENYA = "AMINA WANJIRU (Kenya) said that automation had put out more lights than any storm."
PERU = "ANA PAOLA DE SOTO ( Peru) welcomed the text."


# ------------------------------------------------------------------------- States that are said to speak themselves


def test_state_speaks_after_the_course_of_the_meeting():
    found = turns(
        "Action",
        KENYA,
        "The Committee then approved the draft without a vote.",
        "France said that it had joined the consensus.",
    )
    assert [(turn.state, turn.kind.value) for turn in found] == [
        ("KEN", "statement"),
        ("FRA", "explanation_after"),
    ]


def test_state_inside_a_turn_is_only_spoken_of():
    assert len(turns("Statements", KENYA, "France said that it was dark.", PERU)) == 2


def test_what_a_state_has_written_is_no_turn():
    assert not turns("Background", "Israel, in a letter dated 3 May, said that it was dark.")


def test_french_states_speak():
    found = turns(
        "Déclarations",
        "M. ABEL DIA (Mali) a dit que non.",
        "Le Brésil, exerçant son droit de réponse, a rappelé que la nuit tombait.",
        "La Chine a besoin de lampes.",
        language="fr",
    )
    assert [(turn.state, turn.kind.value, turn.blocks.end - turn.blocks.start) for turn in found] == [
        ("MLI", "statement", 1),
        ("BRA", "right_of_reply", 2),
    ]


# ------------------------------------------------------------------------------------ on which side of the vote


def test_explanation_headings_one_after_the_other():
    assert kinds(
        "Déclarations avant le vote",
        "M. ABEL DIA (Mali) a jugé le texte faible.",
        "Explications de vote",
        "Mme ANA LUZ (Pérou) a regretté l’échec du texte.",
        language="fr",
    ) == ["ABEL DIA explanation_before", "ANA LUZ explanation_after"]


@pytest.mark.parametrize(("words", "kind"), [("would abstain", "before"), ("had abstained", "after")])
def test_explanation_says_when_the_vote_is(words, kind):
    found = kinds(
        "Action on Drafts", f"The representative of Mali, in explanation of vote, said that he {words}."
    )
    assert found == [f"MLI explanation_{kind}"]


def test_the_next_draft_has_not_been_decided():
    assert kinds(
        "Action on Drafts",
        "The Committee approved draft resolution A/C.4/59/L.1 without a vote.",
        "The Committee then turned to the draft resolution on oil.",
        "The representative of Mali, in explanation of position, said that it was dark.",
    ) == ["MLI explanation_before"]


def test_a_proposal_how_to_go_on_explains_nothing():
    assert kinds(
        "Action on Drafts",
        "The Committee approved draft resolution A/C.4/59/L.1 without a vote.",
        "The representative of Mali proposed that action on the next text be postponed.",
        "The representative of Chad opposed that.",
    ) == ["MLI statement", "TCD statement"]


@pytest.mark.parametrize(
    "words",
    [
        "introduced, on her country’s behalf, a draft resolution on oil.",
        "introduced “L.17”.",
    ],
)
def test_introductions(words):
    assert kinds("Action on Drafts", f"ANA LUZ (Peru) {words}") == ["ANA LUZ introduction"]


def test_questions_of_experts_and_the_delegation_that_answers():
    head = (
        "HR/CT/651\n\nHuman Rights Committee Considers Report of Iceland\n\n"
        "The Human Rights Committee this morning took up the fourth periodic report of Iceland."
    )
    found = turns(
        "Questions by Experts",
        "ANA LUZ, expert from Peru, asked whether lamps were lit.",
        "Mr. HALL said that they were.",
        "Ms. LUZ, expert from Peru, had heard that before. Had anybody counted them?",
        "Another representative of the delegation added that somebody had.",
        "JÓN EK, President of the Institute of Lamps, said that he had counted them.",
        head=head,
    )
    assert [(turn.state, turn.kind.value) for turn in found] == [
        ("PER", "question"),
        ("ISL", "answer"),
        ("PER", "question"),
        ("ISL", "answer"),
        ("ISL", "answer"),
    ]
