"""People who are introduced in one paragraph and called by surname in another."""

from __future__ import annotations

import pytest

from tests.unit.views.meeting import turns


def people(
    *paragraphs: str, language: str = "en", head: str | None = None
) -> list[tuple[str | None, str | None, str | None]]:
    """Return name, State and affiliation of each turn."""
    found = turns(*paragraphs, language=language, head=head)
    return [(turn.speaker, turn.state, turn.affiliation) for turn in found]


def test_panel():
    assert people(
        "Panel Discussion",
        "Moderated by Jon Ek, Director, Lamp Division, World Light Organization (WLO), the panel featured Ana Luz, Minister "
        "for Light of Peru; Abel Dia (Mali); Wu Li, youth activist; and Ada Roe, Chair of the Wick Group at the talks (Chad).",
        "Mr. EK said that it was dark.",
        "Ms. LUZ said no.",
        "Mr. DIA said yes.",
        "Ms. LI agreed.",
        "Ms. ROE agreed.",
        "Ms. NEMO said that nobody had named her.",
    ) == [
        ("EK", None, "Director, Lamp Division, World Light Organization (WLO)"),
        ("LUZ", "PER", "Minister for Light of Peru"),
        ("DIA", "MLI", None),
        ("LI", None, "youth activist"),
        ("ROE", "TCD", "Chair of the Wick Group at the talks"),
        ("NEMO", None, None),
    ]


def test_chairs_and_briefers():
    assert people(
        "Briefings",
        "Co-chaired by Jon Ek (Mali) and Rosa Nemo, (Peru), the meeting heard from Ana Luz, Director of Lamps, and Abel Dia, "
        "Chief of the Network on Wicks and Clean Oil (NWCO).",
        "Mr. EK said that it was dark.",
        "Ms. NEMO said no.",
        "Ms. LUZ said yes.",
        "Mr. DIA agreed.",
    ) == [
        ("EK", "MLI", None),
        ("NEMO", "PER", None),
        ("LUZ", None, "Director of Lamps"),
        ("DIA", None, "Chief of the Network on Wicks and Clean Oil (NWCO)"),
    ]


def test_french_round_table():
    assert people(
        "Table ronde",
        "Animée par M. Jon Ek, Directeur de l’Institut des lampes, la table ronde a réuni Mme Ana Luz, Ministre de la lumière "
        "du Pérou, M. Abel Dia (Mali) et Mme Rosa Nemo, experte.",
        "M. EK a dit qu’il faisait nuit.",
        "Mme LUZ a dit non.",
        "M. DIA a dit oui.",
        "Mme NEMO a dit oui.",
        language="fr",
    ) == [
        ("EK", None, "Directeur de l’Institut des lampes"),
        ("LUZ", "PER", "Ministre de la lumière du Pérou"),
        ("DIA", "MLI", None),
        ("NEMO", None, "experte"),
    ]


def test_who_has_been_elected():
    assert people(
        "Election",
        "The Committee then elected Ana Paola Luz (Peru) Vice-Chair by acclamation.",
        "Ms. LUZ thanked members.",
    ) == [("LUZ", "PER", None)]


def test_who_is_of_no_state_is_of_the_organization_spoken_for():
    found = turns(
        "Statements",
        "ANA LUZ, speaking for the Lamp Keepers’ Union, said that it was dark.",
        "JON EK (Mali), speaking for the Lamp Keepers’ Union, said no.",
        "ROSA NEMO, speaking on behalf of the African Group, said yes.",
    )
    assert [(turn.affiliation, turn.on_behalf_of) for turn in found] == [
        ("Lamp Keepers’ Union", ()),
        (None, ("Lamp Keepers’ Union",)),
        (None, ("African Group",)),
    ]


def test_introduced_experts_answer():
    found = turns(
        "Interactive Dialogue",
        "The panel was moderated by Jon Ek, Director of Lamps.",
        "The representative of Mali asked Mr. Ek why it was dark.",
        "The representative of Peru agreed.",
        "Mr. EK said that lamps were few.",
    )
    assert [turn.kind.value for turn in found] == ["question", "statement", "answer"]


def test_former_offices_are_no_longer_held():
    (turn,) = turns("Panel", "ANA LUZ, former President of the Lamp Fund, said no.")
    assert turn.role == "other"


HEARD = "The Committee was briefed today by the Director of Lamps, Ms. Ana Luz of Peru."
ENTENDU = "La Commission a entendu aujourd’hui la Directrice des lampes, Mme Ana Luz (Pérou)."


@pytest.mark.parametrize(
    ("told", "said", "language"),
    [
        (HEARD, "Ms. Luz said that oil was dear.", "en"),
        (HEARD, "In her response, Ms. Luz noted that oil was dear.", "en"),
        (HEARD, "Opening the Committee’s session, Ms. Luz said that oil was dear.", "en"),
        (HEARD, "“Oil is dear,” Ms. Luz warned, lighting a lamp.", "en"),
        (HEARD, "“Oil is dear”, said Ms. Luz.", "en"),
        (HEARD, "Oil was dear, said Ms. Luz.", "en"),
        (HEARD, "Oil was dear, Ms. Luz said.", "en"),
        (ENTENDU, "Mme Luz a dit que l’huile était chère.", "fr"),
        (ENTENDU, "Dans sa déclaration de clôture, Mme Luz, s’est déclarée lasse.", "fr"),
        (ENTENDU, "« L’huile est chère », a averti Mme Luz.", "fr"),
        (ENTENDU, "L’huile est chère, a averti Mme Luz.", "fr"),
    ],
)
def test_who_takes_the_floor_behind_a_lead_that_tells_of_them(told, said, language):
    office = "Director of Lamps" if language == "en" else "Directrice des lampes"
    assert people(told, said, language=language) == [("Luz", "PER", office)]
    # of whom nothing is told, nothing is known
    assert people(said, language=language) == []


def test_an_office_is_of_who_is_named_before_it():
    assert people(
        "The Committee heard Jon Ek, the Chief of Oil, Ana Luz (Peru), and the Chair of the Board, Abel Dia (Mali).",
        "Ms. Luz said no.",
        "Mr. Dia said yes.",
    ) == [("Luz", "PER", None), ("Dia", "MLI", "Chair of the Board")]


def test_a_paragraph_does_not_go_on_with_the_words_of_another():
    assert people(
        "The Committee met", "Secretary-General Jon Ek issued a call for oil.", "Mr. Ek said no."
    ) == [("Ek", None, "Secretary-General")]


@pytest.mark.parametrize(
    ("first", "second", "named", "language"),
    [
        (
            "A petitioner from the Lamp Isles said that it was dark.",
            "The petitioner from the Oil Front said no.",
            "ANA LUZ, of the Oil Front, said no.",
            "en",
        ),
        (
            "Une pétitionnaire des îles aux lampes a dit qu’il faisait nuit.",
            "Le pétitionnaire du Front de l’huile a dit non.",
            "Mme ANA LUZ, du Front de l’huile, a dit non.",
            "fr",
        ),
    ],
)
def test_petitioners_without_a_name(first, second, named, language):
    assert [turn.role for turn in turns(first, second, language=language)] == ["petitioner"] * 2
    hearing = "Hearing of Petitioners" if language == "en" else "Audition de pétitionnaires"
    assert [name for name, _, _ in people(first, second, hearing, named, language=language)] == ["ANA LUZ"]


def test_of_some_petitioner_nothing_is_known():
    assert people("A petitioner said that it was dark.", "One petitioner said no.") == []


def test_an_office_without_a_comma_behind_it():
    lead = "The Committee was urged today by Under-Secretary-General for Light and Oil Affairs Ana Luz to buy lamps."
    assert people(lead, "Ms. Luz said no.") == [
        ("Luz", None, "Under-Secretary-General for Light and Oil Affairs")
    ]


def test_words_quoted_of_others_stay_in_the_turn():
    found = people(
        "Jon Ek (Mali) said that it was dark.",
        "Ana Luz (Peru) said that oil was dear.",
        "“It is dark,” Mr. Ek had said before.",
        "“It is dark,” Mr. Ek said.",
        "“It is dark,” said Mr. Nemo.",
        "That was so since the days of President Bo Nemo (Chad).",
        "Mr. Nemo noted that it was dark.",
    )
    assert found == [("Jon Ek", "MLI", None), ("Ana Luz", "PER", None)]


# ------------------------------------------------------------------------------------------------- where leads end

EK = "Jon Ek (Mali), Chair of the Committee, said that it was dark."


@pytest.mark.parametrize(
    "further",
    [
        "Holding their annual debate, delegates praised the lamps.",
        "Throughout 1997, the Council attempted to light lamps.",
        "The following organizations addressed the Committee: Lamp Trust; Oil Trust.",
        "Proposed amendments to the drafts were made by the representatives of Chad and Peru.",
        "The pattern of seats in the Committee is:",
        "Also during this session, the States parties reviewed the lamps.",
        "Taking up the draft on oil, the Committee heard a statement by its sponsor.",
        "Tributes were also paid by the representatives of Chad and Peru.",
    ],
)
def test_lead_turn_ends(further):
    (turn,) = turns(EK, "He added that oil was dear.", further)
    assert turn.text.endswith("oil was dear.")


@pytest.mark.parametrize(
    "further", ["Lamps had been few, he said.", "Lamps were few.", "The Council must wait."]
)
def test_lead_turn_goes_on(further):
    (turn,) = turns(EK, further)
    assert turn.text.endswith(further)


@pytest.mark.parametrize(
    "further",
    [
        "Par ailleurs, l’avenir des lampes a suscité des avis partagés.",
        "Pour finir, les délégations ont parlé d’huile.",
        "Des hommages ont été rendus par les représentants du Tchad et du Pérou.",
        "Abordant le projet sur l’huile, la Commission a entendu son auteur.",
        "Des amendements ont été proposés par les représentants du Tchad et du Pérou.",
    ],
)
def test_french_lead_turn_ends(further):
    (turn,) = turns("Pour sa part, le représentant du Mali a dit qu’il faisait nuit.", further, language="fr")
    assert turn.text.endswith("faisait nuit.")


def test_lead_retells_an_office_by_its_acronym():
    found = turns(
        "The Chairman of the Advisory Committee on Lamps and Questions of Light (ACLQL) introduced its report.",
        "Statements",
        "ANA LUZ, Chairman of the ACLQL, said that it was dark.",
    )
    assert [turn.speaker for turn in found] == ["ANA LUZ"]


def test_persons_inside_a_paragraph_of_a_lead():
    found = turns(
        "The Committee approved a text on lamps.  Introducing it, Ana Luz (Peru) said that it was dark.",
        "The Committee approved a text on oil.  Jon Ek, Minister for Oil of Mali, introducing the draft, said no.",
    )
    assert [(turn.speaker, turn.state) for turn in found] == [("Ana Luz", "PER"), ("Jon Ek", "MLI")]


@pytest.mark.parametrize(
    ("told", "office", "language"),
    [
        (
            "Jon Ek (Mali) said that it was dark.  Echoing that, the Director for lamps, Ana Luz, said no.",
            "Director for lamps",
            "en",
        ),
        (
            "M. Jon Ek (Mali) a dit qu’il faisait nuit.  Faisant écho à ces propos, la Directrice des lampes, Ana Luz, a dit non.",
            "Directrice des lampes",
            "fr",
        ),
    ],
)
def test_officers_inside_a_paragraph_of_a_lead(told, office, language):
    assert people(told, language=language) == [("Jon Ek", "MLI", None), ("Ana Luz", None, office)]


def test_first_paragraph_retells():
    lead = "It was dark, Ana Luz (Peru) told the Committee this morning."
    assert people(
        "The Committee met this week.", "Ms. Luz said no.", head=f"GA/SPD/307\n\nLamps\n\n{lead}"
    ) == [("Luz", "PER", None)]
    assert people("She added no.", head=f"GA/SPD/307\n\nLamps\n\n{lead}") == [("Ana Luz", "PER", None)]


def test_word_in_small_letters_is_no_name():
    assert people(
        "The meeting may, if it may, and may it soon, do what may be done or may not, or may be left.",
        "Moderating was Ana May, Director of Lamps.",
        "Statements",
        "Ms. MAY said no.",
    ) == [("MAY", None, "Director of Lamps")]


def test_office_of_the_lead_that_a_longer_one_of_the_body_begins_with():
    found = turns(
        "The President of the Council for May said that it was dark.",
        "The Chair of the Board of Lamps said that it was late.",
        "Statements",
        "ANA LUZ, President of the Council, said no.",
        "JON EK, Chair of the Board of Lamps and Wicks, said yes.",
    )
    assert [turn.speaker for turn in found] == ["ANA LUZ", "JON EK"]
