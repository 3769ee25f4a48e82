"""Questions and answers: dialogues with experts, officials and organizations."""

from __future__ import annotations

import pytest

from tests.unit.views.meeting import kinds, turns
from unreleases.views.turns.treaty_bodies import reviewed_state
from unreleases.views.turns.words import turn_words


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


# --------------------------------------------------------------------------- what is introduced, and what is decided


def test_special_rapporteur_answers_in_a_dialogue():
    assert kinds(
        "Interactive Dialogue",
        "JON EK, Special Rapporteur on the right to light, said that lamps were few.",
        "The representative of Mali asked Ms. Luz and Mr. Ek how lamps could be shared.",
        "Mr. EK said that they could be lent.",
        "The representative of Fiji requested the Special Rapporteur’s views on wicks.",
        "The representative of Cuba expressed concern.",
        "Responding to the representative of Fiji, Mr. EK said that wicks were cheap.",
        "The Chair said that the dialogue was closed.",
    ) == [
        "JON EK statement",
        "MLI question",
        "EK answer",
        "FJI question",
        "CUB statement",
        "EK answer",
        "Chair statement",
    ]


def test_questions_behind_other_words():
    assert kinds(
        "Débat",
        "Le représentant du Mali a salué le rapport et a voulu savoir si l’huile était chère.",
        "Mme ANA LUZ, Contrôleuse, a dit que oui.",
        "La Commission passe ensuite au point suivant.",
        "Le représentant du Tchad a remercié la Contrôleuse.",
        language="fr",
    ) == ["MLI question", "ANA LUZ answer", "TCD statement"]
    assert kinds(
        "Debate",
        "The representative of Mali welcomed the report but asked why oil was dear.",
        "ANA LUZ, Controller, said that it was rare.",
    ) == ["MLI question", "ANA LUZ answer"]


def test_officials_answer_one_after_the_other():
    assert kinds(
        "Débat",
        "Mme ANA LUZ, Contrôleuse, a présenté le rapport.",
        "La représentante de Cuba a demandé à la Contrôleuse combien coûtait l’huile.",
        "Mme LUZ a répondu qu’elle était chère.",
        "Le Chef de la Division des lampes a précisé que le prix baisserait.",
        language="fr",
    ) == ["ANA LUZ statement", "CUB question", "LUZ answer", "Chef de la Division des lampes answer"]


TREATY = {
    "en": "HR/CT/609\n\nCommittee Takes Up Report of Mali\n\nHuman Rights Committee\n\n"
    "The Human Rights Committee met today to consider the third periodic report of Mali.",
    "fr": "DH/CT/609\n\nLe Comité examine le rapport du Mali\n\nComité des droits de l’homme\n\n"
    "Le Comité des droits de l’homme a examiné, ce matin, le rapport du Mali.",
}


def test_experts_only_ask_under_a_heading_of_questions():
    assert kinds(
        "Introduction of Report",
        "ABEL DIA, Attorney General of Mali, said that lamps were few.",
        "Questions by Experts",
        "ANA LUZ, expert from Peru, turned to wicks.",
        "Replies by Delegation",
        "Mr. DIA said that they were cheap.",
        "Concluding Remarks",
        "Mr. DIA thanked the experts.",
        head=TREATY["en"],
    ) == ["ABEL DIA statement", "ANA LUZ question", "DIA answer", "DIA statement"]


def test_french_experts_ask_further_on_in_their_turns():
    assert kinds(
        "Présentation",
        "M. ABEL DIA, Ministre de la justice du Mali, a rappelé que les lampes étaient rares.",
        "Dialogue",
        "Mme ANA LUZ, experte du Pérou, a évoqué les mèches.  Elle aimerait savoir si elles sont chères.",
        "M. DIA a dit que non.",
        "Conclusions",
        "M. DIA a remercié les experts.",
        language="fr",
        head=TREATY["fr"],
    ) == ["ABEL DIA statement", "ANA LUZ question", "DIA answer", "DIA statement"]


def test_an_organization_asked_answers_through_its_own_representative():
    assert kinds(
        "Questions and Answers",
        "The representative of Chad asked the League of Lamps where its keepers lived.",
        "Its representative said that they lived on rocks.",
    ) == ["TCD question", "None answer"]
    assert kinds(
        "Dialogue avec les ONG",
        "Le représentant du Tchad a demandé si la ligue avait des gardiens.",
        "Sa représentante a répondu par la négative.",
        language="fr",
    ) == ["TCD question", "None answer"]


def test_panellists_answer_in_further_forms():
    assert kinds(
        "Exposés",
        "Mme ANA LUZ, Directrice générale de la Caisse des phares du Mali, a décrit les lampes.",
        "Échanges",
        "La déléguée du Canada a demandé quand les lampes seraient allumées.",
        "À la représentante du Canada, Mme Luz a indiqué que c’était pour demain.",
        "Le représentant du Tchad a demandé aux panélistes de se prononcer sur l’huile.",
        "Elle est chère, a reconnu Mme LUZ.",
        language="fr",
    )[1:] == ["CAN question", "Luz answer", "TCD question", "LUZ answer"]


def test_questions_in_a_relative_clause_and_by_another_name():
    assert kinds(
        "Interactive Discussion",
        "Also taking part was the representative of the League of Lamps, who asked why it was late.",
        "The representative of Peru, putting a similar question, spoke of her country’s lamps.",
        "ANA LUZ, Controller, responded that oil was dear.",
    ) == ["League of Lamps question", "PER question", "ANA LUZ answer"]


def test_who_presides_or_sits_on_a_panel_speaks_for_no_state_when_heard_again():
    found = turns(
        "Panel Discussion",
        "ANA LUZ (Peru), Chair of the Committee, opened the discussion by speaking of lamps.",
        "JON EK, Vice-Minister for Lamps of Malta, said that oil was dear.",
        "ABEL DIA (Mali) said that wicks were short.",
        "The representative of Chad asked how short they were.",
        "Responding, Mr. EK said that they were very short.",
        "Mr. DIA, taking the floor again, said that they were longer now.",
        "Ms. LUZ said that the list was closed.",
    )
    assert [turn.state for turn in found] == ["PER", "MLT", "MLI", "TCD", None, "MLI", None]


DIALOGUE = (
    "ANA LUZ, Special Rapporteur on lamps, presented her report.",
    "The representative of Peru asked how many lamps were dark.",
    "The representative of Mali said that the report was long.",
    "The representative of Chad asked about oil.",
    "Ms. LUZ, replying to questions and comments, said that oil was dear.",
)


def test_whoever_asks_a_rapporteur_puts_a_question():
    assert kinds("Lamps", *DIALOGUE) == [
        "ANA LUZ statement",
        "PER question",
        "MLI statement",
        "TCD question",
        "LUZ answer",
    ]


def test_a_rapporteur_answers_comments():
    further = (
        "Wicks",
        "JON EK, Special Rapporteur on wicks, said that they were short.",
        "The representative of Peru said that they were not.",
        "Mr. EK thanked delegations and said that scissors helped.",
    )
    assert kinds("Lamps", *DIALOGUE, *further)[-3:] == ["JON EK statement", "PER statement", "EK answer"]


def test_experts_are_known_by_their_states_and_ask_in_many_ways():
    told = (
        "Questions des expertes",
        "Articles 1 à 6",
        "Mme ANA LUZ (Pérou) a regretté que les lampes soient rares.",
        "Réponses de la délégation",
        "M. ABEL DIA, Directeur de la lumière, a précisé qu’elles étaient chères.",
        "Articles 7 à 9",
        "Mme ROSA EK (Malte) a souhaité que la délégation commente le prix de l’huile.",
        "M. DIA a cité le code.",
        "Mme EVA NYS (Belgique) a noté un retard.  L’experte a demandé à quelle date il serait comblé.",
        "M. DIA a indiqué que ce serait en mai.",
    )
    assert kinds(*told, head=TREATY["fr"], language="fr") == [
        "ANA LUZ question",
        "ABEL DIA answer",
        "ROSA EK question",
        "DIA answer",
        "EVA NYS question",
        "DIA answer",
    ]
    found = turns(
        "Questions by Experts",
        "Wicks",
        "ANA LUZ (Peru) regretted that lamps were few.",
        "Replies",
        "ABEL DIA, Director of Lamps, said that they were dear.",
        "Oil",
        "ROSA EK (Malta) noted a delay.  She wanted more information on it.",
        "Mr. DIA said that it was short.",
        head=TREATY["en"],
    )
    assert [(turn.role.value, turn.kind.value) for turn in found][::2] == [
        ("expert", "question"),
        ("expert", "question"),
    ]


def test_an_officer_speaks_first_under_a_heading():
    told = "The Secretary-General of the Authority, introducing a paper, said that lamps were few."
    assert kinds("Lamps", told, "ANA LUZ (Peru) said that they were not.") == [
        "Secretary-General of the Authority statement",
        "ANA LUZ statement",
    ]


def test_an_officer_who_has_not_been_heard_answers_a_question():
    asked = "The representative of Mali asked what oil cost."
    told = "The Deputy to the Controller replied that it was dear."
    assert kinds("Lamps", asked, told) == ["MLI question", "Deputy to the Controller answer"]
    assert kinds("Lamps", asked, told.replace("replied", "had said")) == ["MLI statement"]


@pytest.mark.parametrize(
    ("heading", "language", "state"),
    [
        ("EXAMEN DES RAPPORTS PÉRIODIQUES DU MALI", "fr", "MLI"),
        ("CONSIDERATION OF REPORTS OF VIET NAM", "en", "VNM"),
        ("Le Comité procédera lundi à l’examen du rapport du Mali.", "fr", None),
    ],
)
def test_whose_report_is_taken_up(heading, language, state):
    assert reviewed_state(heading, turn_words(language), None) == state
