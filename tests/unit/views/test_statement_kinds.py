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


@pytest.mark.parametrize(
    "said",
    [
        "Le Brésil a regretté que la lampe soit éteinte.",
        "Le Brésil a, au contraire, jugé la lampe utile.",
        "Pour sa part, le Brésil s’est enquis du prix de l’huile.",
        "Le Brésil a présenté, au titre de l’article 9, une motion d’ajournement.",
        "Le Brésil s’est opposé au projet.",
        "Avant le vote, le Brésil, qui l’avait demandé, a dénoncé ce texte.",
    ],
)
def test_french_state_gives_its_view_inside_anothers_turn(said):
    found = turns("Déclarations", "M. ABEL DIA (Mali) a dit que non.", said, language="fr")
    assert [turn.state for turn in found] == ["MLI", "BRA"]


@pytest.mark.parametrize(
    "told",
    [
        "Le Mali a regretté que la lampe soit éteinte.",
        "Le Brésil a présenté en mai un plan d’éclairage.",
        "Le Brésil a annoncé la fermeture du port.",
        "Le Brésil a estimé le coût trop haut, a-t-il rappelé.",
    ],
)
def test_french_state_is_only_spoken_of(told):
    assert len(turns("Déclarations", "M. ABEL DIA (Mali) a dit que non.", told, language="fr")) == 1


@pytest.mark.parametrize(
    "told",
    [
        "Le Brésil et le Chili ont regretté que la lampe soit éteinte.",
        "Le Brésil, le Chili et le Pérou ont regretté que la lampe soit éteinte.",
    ],
)
def test_states_named_together_have_no_turn(told):
    found = turns("Déclarations", "M. ABEL DIA (Mali) a dit que non.", told, language="fr")
    assert [(turn.state, turn.blocks.end - turn.blocks.start) for turn in found] == [("MLI", 1)]


def test_officials_tell_of_states():
    official = "Mme ANA LUZ, Directrice de la Division des phares, a présenté le rapport."
    assert (
        len(turns("Exposés", official, "Le Brésil a regretté que la lampe soit éteinte.", language="fr")) == 1
    )


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


@pytest.mark.parametrize("heading", ["Déclarations avant le vote", "Déclarations avant les votes"])
def test_explanation_headings_one_after_the_other(heading):
    assert kinds(
        heading,
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


@pytest.mark.parametrize(
    "words",
    [
        "then proposed two oral amendments.  The word “oil” should become “gas”.",
        "proposed, as an oral amendment, that the word “oil” should become “gas”.",
        "read out a revision to operative paragraph 2, by which “oil” would become “gas”.",
        "orally revised the draft before the Committee.",
        "introduced one on wicks (document A/C.4/59/L.9).",
    ],
)
def test_amendments_and_revisions_are_introduced_after_another_decision(words):
    found = kinds(
        "Action on Drafts",
        "The Committee approved draft resolution A/C.4/59/L.1 without a vote.",
        f"The representative of Mali {words}",
        "The representative of Peru said that gas was dear.",
    )
    assert found == ["MLI introduction", "PER statement"]


@pytest.mark.parametrize(
    "words",
    [
        "a proposé deux amendements oraux.",
        "a donné lecture d’une révision au paragraphe 2.",
        "a présenté celui qui porte sur les mèches (A/C.4/59/L.9).",
        "a révisé oralement le texte.",
    ],
)
def test_french_amendments_and_revisions_are_introduced(words):
    assert kinds("Décisions", f"Le représentant du Mali {words}", language="fr") == ["MLI introduction"]


def test_motions_are_not_introduced_as_drafts_are():
    found = kinds("Décisions", "Le représentant du Mali a présenté une motion d’ajournement.", language="fr")
    assert found == ["MLI statement"]


def test_explanation_after_an_introduction_is_one_before_the_vote():
    assert kinds(
        "Action on Drafts",
        "The Committee approved draft resolution A/C.4/59/L.1 without a vote.",
        "The representative of Peru introduced draft resolution A/C.4/59/L.2.",
        "The representative of Mali spoke in explanation of vote.  It was dark.",
    ) == ["PER introduction", "MLI explanation_before"]


@pytest.mark.parametrize(
    "course",
    [
        "The motion was defeated by a recorded vote of 73 in favour to 78 against, with 24 abstentions.",
        "The Committee then elected Fiji and Togo by acclamation.",
        "Mise aux voix, la motion a été rejetée par 88 voix contre 41, avec 19 abstentions.",
        "La Commission a ensuite élu les Fidji et le Togo par acclamation.",
    ],
)
def test_lost_motions_and_elections_open_no_explanations(course):
    french = " a " in course
    said = (
        "Le représentant du Mali s’en est félicité."
        if french
        else "The representative of Mali welcomed that."
    )
    found = kinds("Décisions" if french else "Action", course, said, language="fr" if french else "en")
    assert found == ["MLI statement"]


def test_speaking_against_a_motion_explains_no_vote():
    assert kinds(
        "Action on Drafts",
        "The representative of Mali said that he would vote against the motion.",
        "The representative of Peru said that the text was dim and asked for votes on it.",
        "The representative of Fiji said that he would vote against the draft.",
    ) == ["MLI statement", "PER statement", "FJI explanation_before"]


def test_words_for_a_state_take_away_no_vote():
    found = turns(
        "Action on Drafts",
        "The Committee approved draft resolution A/C.4/59/L.1 without a vote.",
        "The delegate of Mali, a landlocked country, regretted that.",
    )
    assert [(turn.affiliation, turn.role, turn.kind.value) for turn in found] == [
        (None, "delegate", "explanation_after")
    ]


# ----------------------------------------------------------------------------------------------- who asks, who answers


def test_state_on_behalf_of_others_speaks_inside_a_section():
    found = turns(
        "Débat",
        "« La nuit tombe », a dit M. ABEL DIA (Mali).",
        "Le Bénin, au nom du Groupe africain, a remercié la Commission.",
        "Après avoir voté contre, la Chine a souligné, par son représentant, qu’il faisait nuit.",
        "La Turquie est également intervenue au titre du droit de réponse.",
        language="fr",
    )
    assert [(turn.state, turn.kind.value) for turn in found] == [
        ("MLI", "statement"),
        ("BEN", "statement"),
        ("CHN", "explanation_after"),
        ("TUR", "right_of_reply"),
    ]


def test_a_vote_to_come_behind_decisions_on_parts():
    assert kinds(
        "Action on Drafts",
        "Speaking after the vote on the amendment, the representative of Peru said that it was weak.",
        "The paragraph was retained by 9 votes in favour to 1 against, with 2 abstentions.",
        "The representative of Chad said that the lamp was dark. She would vote against the text as a whole.",
    ) == ["PER explanation_after", "TCD explanation_before"]


@pytest.mark.parametrize(
    "asked",
    [
        "asked the Secretariat how many lamps were dark.",
        "asked that oil be provided tomorrow.",
        "asked the League of Lamps, a group based in Malta, to provide the names of its keepers.",
    ],
)
def test_who_asks_behind_a_decision_explains_no_vote(asked):
    assert kinds(
        "Action on Drafts",
        "The Committee then approved the draft on lamps without a vote.",
        f"The representative of Chad {asked}",
    ) == ["TCD statement"]


def test_adopting_an_agenda_opens_no_explanations():
    assert kinds("Organization of Work", "The Committee adopted its agenda without a vote.", PERU)[
        0
    ].endswith("statement")
    assert kinds(
        "Organisation des travaux",
        "La Commission a adopté son ordre du jour sans vote.",
        "M. ABEL DIA (Mali) a dit que non.",
        language="fr",
    ) == ["ABEL DIA statement"]


def test_the_main_sponsor_introduces_a_draft():
    assert kinds(
        "Action on Drafts",
        "The Committee then approved the draft on oil without a vote.",
        "Next, the Committee considered the draft on wicks.",
        "The representative of Peru, the main sponsor, said that wicks were short.",
    ) == ["PER introduction"]


@pytest.mark.parametrize(
    "words",
    [
        "presenting the alternative text, said that it was shorter.",
        "proposed to delete paragraph 7 of the draft.",
    ],
)
def test_further_introductions(words):
    assert kinds(
        "Action", f"ANA LUZ (Peru), {words}" if words[:4] == "pres" else f"ANA LUZ (Peru) {words}"
    ) == ["ANA LUZ introduction"]


@pytest.mark.parametrize(
    "words",
    [
        ", qui présentait le projet de résolution sur l’huile au nom de ses auteurs, a rappelé le prix des mèches.",
        " a proposé de supprimer le paragraphe 7 du projet.",
    ],
)
def test_further_french_introductions(words):
    heading = "Explications de vote avant le vote"
    assert kinds(heading, f"Mme ANA LUZ (Pérou){words}", language="fr") == ["ANA LUZ introduction"]


def test_states_that_observe_explain_no_vote():
    assert kinds(
        "Textes",
        "La Commission a ensuite adopté le projet de résolution sur l’huile sans vote.",
        "Le Saint-Siège a émis des réserves.",
        language="fr",
    ) == ["VAT statement"]


def test_a_deputy_head_of_delegation_sits_as_an_observer():
    found = turns(
        "Statements",
        "Jon Ek, Deputy Head of Delegation of the European Union, in its capacity as observer, said no.",
    )
    assert found[0].role == "observer"


def test_intending_to_vote_on_a_draft_introduced_is_an_explanation():
    assert kinds(
        "Lamps",
        "ANA LUZ (Peru) introduced the draft resolution on lamps.",
        "The representative of Chad said that his delegation would vote against the draft.",
        "The representative of Mali said that it was late.",
    ) == ["ANA LUZ introduction", "TCD explanation_before", "MLI statement"]
