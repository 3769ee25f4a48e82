"""Runs of speakers on either side of a vote, observers who have none, questions, and presidents who speak for a State."""

from __future__ import annotations

import pytest

from tests.unit.views.meeting import kinds, turns

KENYA = "AMINA WANJIRU (Kenya) said that automation had put out more lights than any storm."


def test_a_run_after_the_vote_follows_one_before_it():
    assert kinds(
        "Lamps for All",
        "Speaking before the vote, the representative of Peru said that it was dark.",
        "The Committee then rejected the motion by a recorded vote of 5 in favour to 9 against.",
        "The representative of Chad, speaking after that vote, said that it was late.",
        "The representative of Fiji said that oil was dear.",
    ) == ["PER explanation_before", "TCD explanation_after", "FJI explanation_after"]


def test_what_is_voted_upon_is_no_vote_of_the_speaker():
    assert kinds(
        "Procedural Vote", "ANA LUZ (Peru) said that keepers should be heard before oil was voted upon."
    ) == ["ANA LUZ statement"]


@pytest.mark.parametrize("words", ["introduced that text and revised it", "introduced that draft"])
def test_a_text_that_is_pointed_at_is_introduced_too(words):
    told = f"The representative of Chad, speaking on behalf of the Group of 77 and China, {words}."
    assert kinds("Lamps", told) == ["TCD introduction"]


@pytest.mark.parametrize(
    "words", ["speaking as an observer", "an observer", "speaking in the capacity of observer"]
)
def test_observers_explain_no_vote(words):
    assert kinds(
        "Action on Drafts",
        "The draft resolution was adopted by a recorded vote of 9 in favour to 1 against.",
        f"The representative of Chad, {words}, said that it was late.",
    ) == ["TCD statement"]


@pytest.mark.parametrize(
    "words", ["s’exprimant en qualité d’observateur", "observateur", "en tant qu’observateur"]
)
def test_french_observers_explain_no_vote(words):
    assert kinds(
        "Décisions",
        "Le projet de résolution a été adopté par 9 voix pour et 1 voix contre.",
        f"Le représentant du Tchad, {words}, a dit qu’il était tard.",
        language="fr",
    ) == ["TCD statement"]


@pytest.mark.parametrize(
    "asked",
    [
        "Asking how oil was paid for, the representative of Chad suggested a fund.",
        "Wondering who paid, Chad’s representative noted that oil was dear.",
        "The representative of Chad, asking about oil, noted that it was dear.",
    ],
)
def test_questions_before_the_one_who_puts_them(asked):
    assert kinds("Lamps", asked, "JON EK, Director of Lamps, answered that nobody did.") == [
        "TCD question",
        "JON EK answer",
    ]


@pytest.mark.parametrize(
    "asked",
    [
        "Demandant comment l’huile était payée, le représentant du Tchad a proposé un fonds.",
        "S’interrogeant sur l’huile, le représentant du Tchad a proposé un fonds.",
    ],
)
def test_french_questions_before_the_one_who_puts_them(asked):
    answered = "M. JON EK, Directeur des lampes, a répondu qu’elle ne l’était pas."
    assert kinds("Lampes", asked, answered, language="fr") == ["TCD question", "JON EK answer"]


def test_asking_for_a_vote_is_no_question():
    assert kinds(
        "Lamps",
        "Asking for a recorded vote, the representative of Chad called the text weak.",
        "JON EK, Director of Lamps, said that oil was dear.",
    ) == ["TCD statement", "JON EK statement"]


def test_whatever_an_expert_asks_for_is_a_question():
    head = (
        "HR/CT/651\n\nHuman Rights Committee Considers Report of Iceland\n\n"
        "The Human Rights Committee this morning took up the fourth periodic report of Iceland."
    )
    found = turns(
        "Discussion",
        "ANA LUZ, Committee Chairperson and expert from Peru, asked for the text of the bill.",
        "ROSA DIA, expert from Mali, requested a copy of the code.",
        "Mr. HALL said that there was none.",
        "Ms. LUZ, Chairperson, said that the list was closed.",
        head=head,
    )
    assert [(turn.state, turn.kind.value) for turn in found] == [
        ("PER", "question"),
        ("MLI", "question"),
        ("ISL", "answer"),
        ("PER", "statement"),
    ]
    head = (
        "DH/CT/651\n\nComité des droits de l’homme: examen du rapport de l’Islande\n\n"
        "Le Comité des droits de l’homme a entamé, ce matin, l’examen du quatrième rapport périodique de l’Islande."
    )
    found = turns(
        "Débat",
        "Mme ANA LUZ, experte du Pérou, a demandé le texte de la loi.",
        "M. HALL a dit qu’il n’y en avait pas.",
        head=head,
        language="fr",
    )
    assert [turn.kind.value for turn in found] == ["question", "answer"]


def test_president_of_a_lead_who_speaks_further_down():
    found = turns(
        "At the end of the meeting, the Council President for May read out a statement on oil.",
        "Statements",
        KENYA,
        "The Council President, speaking in his capacity as representative of Peru, said that it was dark.",
        head="SC/9001\n\nSecurity Council Debates Lamps\n\nThe Security Council debated lamps this morning.",
    )
    assert [(turn.state, turn.role) for turn in found] == [("KEN", "delegate"), ("PER", "delegate")]


def test_a_run_before_that_action():
    assert kinds(
        "Action on Drafts",
        "Prior to that action, the representative of Fiji said that oil was dear.",
        "The representative of Mali agreed.",
    ) == ["FJI explanation_before", "MLI explanation_before"]
    assert kinds(
        "Décisions",
        "Avant cette décision, le représentant des Fidji a dit que l’huile était chère.",
        "Usant de son droit de réponse, le représentant du Pérou a dit non.",
        language="fr",
    ) == ["FJI explanation_before", "PER right_of_reply"]


def test_a_question_that_somebody_says_they_have():
    assert kinds(
        "Lamps",
        "The representative of Chad said that he wished to know more about oil.",
        "JON EK, Director of Lamps, answered that it was dear.",
    ) == ["TCD question", "JON EK answer"]
    assert kinds(
        "Lampes",
        "Le représentant du Tchad a dit qu’il aimerait en savoir plus sur l’huile.",
        "M. JON EK, Directeur des lampes, a répondu qu’elle était chère.",
        language="fr",
    ) == ["TCD question", "JON EK answer"]


@pytest.mark.parametrize(
    "words", ["the Director for his views on oil", "Mr. Ek for examples", "for further details"]
)
def test_asking_somebody_for_views(words):
    assert kinds(
        "Lamps",
        f"The representative of Chad asked {words}.",
        "JON EK, Director of Lamps, answered that oil was dear.",
    ) == ["TCD question", "JON EK answer"]


def test_one_abstention_tells_on_which_side_of_the_vote_all_explain():
    told = (
        "Explanations of Vote",
        "ANA LUZ (Peru) called oil a gift.",
        "JON EK (Malta) said that he had abstained, since wicks were dear.",
        "The representative of Chad thought otherwise.",
    )
    assert kinds(*told) == ["ANA LUZ explanation_after", "JON EK explanation_after", "TCD explanation_after"]
    assert kinds(*told[:2], "JON EK (Malta) said that he would abstain.") == [
        "ANA LUZ explanation_before",
        "JON EK explanation_before",
    ]
    assert kinds(
        "Explications de vote",
        "Mme ANA LUZ (Pérou) a qualifié l’huile de don.",
        "M. JON EK (Malte) a dit s’être abstenu, les mèches étant chères.",
        language="fr",
    ) == ["ANA LUZ explanation_after", "JON EK explanation_after"]


def test_who_thanks_the_organ_explains_no_vote():
    decided = "The draft resolution was adopted without a vote."
    assert kinds(
        "Action on Drafts",
        decided,
        "The representative of Chad thanked the Committee for its lamps.",
        "The representative of Peru thanked those who had supported the text.",
    ) == ["TCD statement", "PER explanation_after"]
    assert kinds(
        "Décisions",
        "Le projet de résolution a été adopté sans vote.",
        "Le représentant du Tchad a remercié la Commission de ses lampes.",
        language="fr",
    ) == ["TCD statement"]


def test_the_vote_to_come_is_told_further_on():
    assert kinds(
        "Action on Drafts",
        "The representative of Chad said that oil was dear.  His delegation would therefore abstain.",
        "The representative of Peru said that she would vote against the motion.",
    ) == ["TCD explanation_before", "PER statement"]
    assert kinds("Action on Drafts", "Chad’s delegate said he could join the consensus.") == [
        "TCD explanation_before"
    ]
    told = "Le représentant du Tchad a dit qu’il se rallierait au consensus."
    assert kinds("Décisions", told, language="fr") == ["TCD explanation_before"]


@pytest.mark.parametrize(
    "told",
    [
        "The Chair, ANA LUZ (Peru), replied that it did not.",
        "ANA LUZ (Peru), Committee Chair, in response, said that it did not.",
    ],
)
def test_the_chair_answers_too(told):
    assert kinds("Lamps", "The representative of Chad asked whether oil burned.", told)[1:] == [
        "ANA LUZ answer"
    ]


def test_drafts_put_to_an_organ_and_conclusions_are_introduced():
    assert kinds(
        "Lampes",
        "M. ABEL DIA (Mali) a soumis à la Commission le projet A/C.4/61/L.2.",
        "Mme ANA LUZ (Pérou) a présenté les conclusions concertées.",
        language="fr",
    ) == ["ABEL DIA introduction", "ANA LUZ introduction"]
    assert kinds(
        "Lampes",
        "M. ABEL DIA (Mali) a présenté, aussi au nom du Tchad, le projet de résolution L.13.",
        "Mme ANA LUZ (Pérou) a défendu, au nom du Groupe de Rio, l’amendement A/C.4/61/L.4.",
        language="fr",
    ) == ["ABEL DIA introduction", "ANA LUZ introduction"]
    assert kinds("Lamps", "ANA LUZ (Peru) introduced the agreed conclusions.") == ["ANA LUZ introduction"]
    told = "A draft on wicks was introduced by the representative of Mali, who said that they were few."
    assert kinds("Lamps", told) == ["MLI introduction"]


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("speaking prior to the Committee’s action", "explanation_before"),
        ("speaking ahead of the voting", "explanation_before"),
        ("speaking following its approval", "explanation_after"),
        ("speaking after the draft resolution was approved", "explanation_after"),
        ("explaining their delegation’s abstention", "explanation_before"),
    ],
)
def test_sides_of_a_vote_in_other_words(words, kind):
    assert kinds("Lamps", f"The representative of Chad, {words}, said that oil was dear.") == [f"TCD {kind}"]


def test_opposing_a_draft_to_come_explains_a_vote_before_it():
    assert kinds(
        "Action",
        "The Committee rejected the two amendments.",
        "The representative of Fiji, speaking in explanation of vote, said that she would oppose the text as a whole.",
        "The representative of Chad said that oil was dear.",
    ) == ["FJI explanation_before", "TCD explanation_before"]


@pytest.mark.parametrize("words", ["in the fifth preambular paragraph", "in operative paragraph 4"])
def test_changes_to_paragraphs_of_a_draft_are_introduced(words):
    said = f"The representative of Fiji proposed to insert, {words}, the word “dim”."
    assert kinds("Action", said) == ["FJI introduction"]


def test_the_secretary_reads_out_changes_and_introduces_nothing():
    said = "ANA LUZ, Secretary of the Committee, read out an oral correction to operative paragraph 4."
    assert kinds("Action", said) == ["ANA LUZ statement"]


def test_ministers_of_states_that_observe_explain_no_vote():
    assert kinds(
        "Action",
        "The Assembly adopted the draft resolution by 90 votes to 3.",
        "Ana Luz, Minister for Light of the State of Palestine, said that the night was long.",
        "The representative of Chad said that oil was dear.",
    ) == ["Ana Luz statement", "TCD explanation_after"]


def test_an_organ_that_passes_to_another_draft_has_not_decided_it():
    assert kinds(
        "Décisions",
        "La Commission a adopté le projet de résolution sur l’huile par 90 voix contre 3.",
        "Le représentant du Tchad a dit que l’huile était chère.",
        "Passant au projet sur les mèches, la Commission s’est trouvée saisie d’un amendement du Pérou.",
        "La représentante du Chili s’est opposée à l’amendement.",
        language="fr",
    ) == ["TCD explanation_after", "CHL statement"]


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        (
            "“Oil is dear,” said the representative of Fiji, introducing the draft resolution on lamps.",
            "introduction",
        ),
        (
            "“Oil is dear,” said the representative of Fiji, in exercise of the right of reply.",
            "right_of_reply",
        ),
        ("“Oil is dear,” said the representative of Fiji, who spoke before the vote.", "explanation_before"),
        (
            "“Oil is dear,” said the representative of Fiji, noting that she had introduced the draft.",
            "statement",
        ),
    ],
)
def test_kinds_told_behind_words_quoted(said, kind):
    assert kinds("Action", said) == [f"FJI {kind}"]


def test_what_one_abstention_is_explained_by_is_no_announcement():
    assert kinds(
        "Statements",
        "ANA LUZ (Peru) explained her abstention by the price of oil.",
        "JON EK (Malta) called wicks dear.",
    ) == ["ANA LUZ statement", "JON EK statement"]
    assert kinds(
        "Déclarations",
        "Mme ANA LUZ (Pérou) a justifié son abstention par le prix de l’huile.",
        "M. JON EK (Malte) a jugé les mèches chères.",
        language="fr",
    ) == ["ANA LUZ statement", "JON EK statement"]
    assert kinds("Explanations of Vote", "ANA LUZ (Peru) explained her abstention by the price of oil.") == [
        "ANA LUZ explanation_after"
    ]
    assert kinds(
        "Explications de vote", "Mme ANA LUZ (Pérou) a motivé son abstention par le prix.", language="fr"
    ) == ["ANA LUZ explanation_after"]


def test_one_reply_that_is_only_told_of_is_no_announcement():
    told = "The representative of Mali spoke in exercise of the right of reply."
    assert kinds("Lamps", told, "However, Chad’s representative said yes.") == ["TCD statement"]
    told = "The representatives of Mali and Peru spoke in exercise of the right of reply."
    assert kinds("Lamps", told, "However, Chad’s representative said yes.") == ["TCD right_of_reply"]


def test_one_reply_is_no_announcement():
    told = "The representative of Mali, speaking in exercise of the right of reply, said no."
    assert kinds("Lamps", told, "However, Chad’s representative said yes.") == [
        "MLI right_of_reply",
        "TCD statement",
    ]
    assert kinds("Lamps", told, "Chad’s representative responded that it was dark.") == [
        "MLI right_of_reply",
        "TCD right_of_reply",
    ]
    told = "Le représentant du Mali, exerçant son droit de réponse, a dit non."
    assert kinds("Lampes", told, "Le représentant du Tchad a répondu qu’il faisait nuit.", language="fr") == [
        "MLI right_of_reply",
        "TCD right_of_reply",
    ]
    assert kinds("Lampes", told, "Le représentant du Tchad a dit oui.", language="fr") == [
        "MLI right_of_reply",
        "TCD statement",
    ]


@pytest.mark.parametrize(
    "told",
    [
        "Prior to the vote, the representative of Fiji put forward a motion of no action.",
        "Speaking before the vote, the representative of Fiji moved that the debate be adjourned.",
        "The representative of Fiji, speaking before the vote, requested the adjournment of the debate.",
    ],
)
def test_a_motion_before_a_vote_explains_none(told):
    assert kinds("Lamps", told) == ["FJI statement"]


def test_a_french_motion_before_a_vote_explains_none():
    told = "Avant le vote, le représentant des Fidji a présenté une motion de non-action."
    assert kinds("Lampes", told, language="fr") == ["FJI statement"]


def test_observers_of_no_state_explain_no_vote_but_may_announce_it():
    assert kinds(
        "Lamps",
        "Speaking before the vote, the representative of the European Union, in its capacity as observer, said no.",
        "The representative of Chad said yes.",
    ) == ["European Union statement", "TCD explanation_before"]


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Speaking after the text’s adoption", "explanation_after"),
        ("Taking the floor in explanation of position after", "explanation_after"),
        ("Speaking prior to the draft’s approval", "explanation_before"),
        ("Speaking in explanation of vote before", "explanation_before"),
        ("Once the text had been adopted", "explanation_after"),
        ("After the amendment’s rejection", "explanation_after"),
        ("Before the draft resolution was put to the vote", "explanation_before"),
    ],
)
def test_sides_of_the_adoption_of_a_text(words, kind):
    assert kinds("Lamps", f"{words}, the representative of Chad said yes.") == [f"TCD {kind}"]


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Avant que le texte ne soit mis aux voix", "explanation_before"),
        ("Prenant la parole une fois l’amendement rejeté", "explanation_after"),
    ],
)
def test_french_sides_of_the_adoption_of_a_text(words, kind):
    told = f"{words}, le représentant du Tchad a dit oui."
    assert kinds("Lampes", told, language="fr") == [f"TCD {kind}"]


def test_who_opposes_the_whole_begins_a_run_before_its_vote():
    assert kinds(
        "Décisions",
        "Après le vote, le représentant du Tchad a dit que l’huile était chère.",
        "La Commission a ensuite adopté l’amendement par 90 voix contre 3.",
        "Le représentant du Pérou a dit qu’il voterait contre le projet.",
        "La représentante du Chili s’est inquiétée des mèches.",
        language="fr",
    ) == ["TCD explanation_after", "PER explanation_before", "CHL explanation_before"]


def test_presidents_who_speak_for_their_countries_explain_votes():
    told = "M. JON EK (Malte), Président du Conseil, prenant la parole en qualité de représentant de son pays, a dit non."
    assert kinds("Explications de vote après le vote", told, language="fr") == ["JON EK explanation_after"]
    told = "JON EK (Malta), Council President, speaking in the capacity of representative of Malta, said no."
    assert kinds("Explanations of Vote after the Vote", told) == ["JON EK explanation_after"]


def test_drafts_are_counted_or_introduced_further_on():
    assert kinds("Lamps", "ANA LUZ (Peru) introduced 17 drafts on oil.") == ["ANA LUZ introduction"]
    assert kinds("Lamps", "ANA LUZ (Peru) called oil dear.  She therefore introduced an oral amendment.") == [
        "ANA LUZ introduction"
    ]
    assert kinds("Lamps", "ANA LUZ (Peru) called oil dear.  She had introduced the draft resolution.") == [
        "ANA LUZ statement"
    ]
    assert kinds(
        "Lampes",
        "Mme ANA LUZ (Pérou) a jugé l’huile chère.  Elle a ensuite présenté un amendement.",
        language="fr",
    ) == ["ANA LUZ introduction"]
    assert kinds(
        "Lampes",
        "Mme ANA LUZ (Pérou) a jugé l’huile chère.  Elle a présenté un projet de loi.",
        language="fr",
    ) == ["ANA LUZ statement"]
