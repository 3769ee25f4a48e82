"""Turns of transcripts, and texts that are one turn."""

from __future__ import annotations

import pytest

import unreleases as un
from unreleases.views.turns.formulas import Issuer, read_issuer, second_briefer
from unreleases.views.turns.transcripts import read_label
from unreleases.views.turns.words import turn_words

BRIEFING = """Daily Press Briefing by the Office of the Spokesperson for the Secretary-General

The following is a near-verbatim transcript of today’s noon briefing by Petra Lind, Spokesperson for the Secretary-General.  Bo Ek, Spokesperson for the President of the General Assembly, briefed next.

**Lighthouses

Good afternoon.  He has written to the keepers.

**Oil

That is dear.

**Questions and Answers

Question:  When?

Is it soon?

Spokesperson:  It is.

Correspondent:  That is no answer.

Mr. Okoro:  Let me help.

Associate Spokesperson: [shakes head] No.

**Spokesperson for General Assembly President

Good afternoon from upstairs.

Question:  And the draft?

Spokesperson for the President:  It is late.

For information media. Not an official record."""

CONFERENCE = """SG/SM/20345

Conférence de presse du Secrétaire général de l’ONU, M. Anders Lind

On trouvera ci-après la transcription de la conférence de presse du Secrétaire général de l’ONU, M. Anders Lind, donnée à New York, aujourd’hui:

Bonjour à tous.

Question (interprétation de l’anglais): Quand partirez-vous?

Le Secrétaire général: Pas encore.

J’ai un mandat.

Le Porte-parole: Dernière question.

Question: Et Chypre?

Le Secrétaire général (interprétation de l’anglais): Lundi.

À l’intention des organes d’information. Document non officiel."""


def test_noon_briefing():
    found = un.statements(un.parse_text(BRIEFING))
    assert [(turn.speaker, turn.affiliation, turn.kind.value) for turn in found] == [
        ("Petra Lind", "Spokesperson for the Secretary-General", "statement"),
        (None, None, "question"),
        (None, "Spokesperson", "answer"),
        (None, None, "question"),
        ("Okoro", None, "answer"),
        (None, "Associate Spokesperson", "answer"),
        ("Bo Ek", "Spokesperson for the President of the General Assembly", "statement"),
        (None, None, "question"),
        (None, "Spokesperson for the President", "answer"),
    ]
    assert found[0].text.startswith("Good afternoon.")
    assert found[0].text.endswith("That is dear.")
    assert found[1].text == "Question: When?\n\nIs it soon?"
    assert found[4].honorific == "Mr."
    assert [turn.role.value for turn in found[:3]] == ["spokesperson", "press", "spokesperson"]


def test_french_press_conference():
    found = un.statements(un.parse_text(CONFERENCE))
    assert [(turn.speaker, turn.affiliation, turn.kind.value) for turn in found] == [
        ("Anders Lind", "Secrétaire général de l’ONU", "statement"),
        (None, None, "question"),
        (None, "Le Secrétaire général", "answer"),
        (None, "Le Porte-parole", "answer"),
        (None, None, "question"),
        (None, "Le Secrétaire général", "answer"),
    ]


def test_press_conference_in_the_third_person_has_no_turns():
    text = (
        "PRESS CONFERENCE BY COUNCIL PRESIDENT\n| |||\nDepartment of Public Information • News and Media Division • New York |\n"
        "PRESS CONFERENCE BY COUNCIL PRESIDENT\nThe Council would take up lamps in May, its President, Ellen Lund (Denmark),"
        " said at a Headquarters press conference today.\nAsked about oil, she said that there was none.\n"
        "The representative of Denmark said that she would return.\n* *** *"
    )
    assert un.statements(un.parse_text(text)) == ()


def test_transcript_without_questions_is_one_turn():
    found = un.statements(un.parse_text(BRIEFING.split("**Questions")[0]))
    assert [turn.speaker for turn in found] == ["Petra Lind"]


def test_one_label_under_a_title_that_says_transcript():
    text = (
        "SG/SM/11001\n\nTRANSCRIPTION DE LA CONFÉRENCE DE PRESSE DU SECRÉTAIRE GÉNÉRAL, M. ANDERS LIND, LE 3 MAI\n\n"
        "(Publié tel que reçu.)\n\nLe Secrétaire général (interprétation de l’anglais):La nuit est tombée.\n\n"
        "Les lampes sont rares."
    )
    (turn,) = un.statements(un.parse_text(text))
    assert turn.text.startswith("Le Secrétaire général (inter")
    assert turn.text.endswith("rares.")


@pytest.mark.parametrize(
    ("text", "language", "label"),
    [
        ("Le Secrétaire général (parle en anglais):Oui.", "fr", "Le Secrétaire général"),
        ("Q:  Why?", "en", None),
        ("Deputy Secretary-General:  Yes.", "en", "Deputy Secretary-General"),
        ("Secretary-General Lind:  Yes.", "en", "Secretary-General Lind"),
        ("Senior Adviser:  Yes.", "en", "Senior Adviser"),
        ("Conseiller juridique:  Oui.", "fr", "Conseiller juridique"),
        ("Special Envoy for Yemen:  Yes.", "en", "Special Envoy for Yemen"),
        ("La Haute-Commissaire: Oui.", "fr", "La Haute-Commissaire"),
        ("Question 2:  Why?", "en", None),
    ],
)
def test_labels(text, language, label):
    read = read_label(text, turn_words(language))
    assert (read.issuer.affiliation, read.asks) == (label, label is None)


@pytest.mark.parametrize(
    "text", ["On Mali: nothing.", "He said: no.", "He was late.", "Two questions: why?", "12:30 p.m. today"]
)
def test_no_labels(text):
    assert read_label(text, turn_words("en")) is None


def test_bold_label():
    assert read_label("Edith: Why?", turn_words("en"), bold_until=6).issuer == Issuer(affiliation="Edith")


# -------------------------------------------------------------------------------------------- whole speeches

ENGLISH = [
    ("Secretary-General Anton Berg", "Anton Berg", None, "Secretary-General"),
    ("UN Deputy Secretary-General Amina Jalloh", "Amina Jalloh", None, "UN Deputy Secretary-General"),
    (
        "General Assembly President Han Sung-joo (Republic of Korea)",
        "Han Sung-joo",
        "KOR",
        "General Assembly President",
    ),
    (
        "Security Council President, Emyr Parry (United Kingdom)",
        "Emyr Parry",
        "GBR",
        "Security Council President",
    ),
    ("Sven Jürgen (Estonia), Council President for June", "Sven Jürgen", "EST", "Council President for June"),
    (
        "Anna Kaju, Executive Director of the Settlements Programme (UN-Habitat)",
        "Anna Kaju",
        None,
        "Executive Director of the Settlements Programme (UN-Habitat)",
    ),
    (
        "Spokesman for UN Secretary-General Anton Berg",
        None,
        None,
        "Spokesman for UN Secretary-General Anton Berg",
    ),
    (
        "Stefan Duja, Spokesman for the Secretary-General",
        "Stefan Duja",
        None,
        "Spokesman for the Secretary-General",
    ),
    ("Bureau of the Committee", None, None, "Bureau of the Committee"),
    ("UN Secretary-General Anton Berg was issued today", "Anton Berg", None, "UN Secretary-General"),
    ("Secretary-General", None, None, "Secretary-General"),
    (
        "Economic and Social Council President Inga King",
        "Inga King",
        None,
        "Economic and Social Council President",
    ),
]
FRENCH = [
    ("Secrétaire général de l’ONU, M. Anton Berg", "Anton Berg", None, "Secrétaire général de l’ONU"),
    ("M. Anton Berg, Secrétaire général de l’ONU", "Anton Berg", None, "Secrétaire général de l’ONU"),
    (
        "Président du Conseil de sécurité pour le mois de mai, M. Sven Jürgen (Estonie)",
        "Sven Jürgen",
        "EST",
        "Président du Conseil de sécurité pour le mois de mai",
    ),
    (
        "Porte-parole du Secrétaire général de l’ONU, M. Anton Berg",
        None,
        None,
        "Porte-parole du Secrétaire général de l’ONU, M. Anton Berg",
    ),
]


@pytest.mark.parametrize(("printed", "speaker", "state", "affiliation"), ENGLISH)
def test_english_issuers(printed, speaker, state, affiliation):
    found = read_issuer(printed, turn_words("en"), None)
    assert (found.speaker, found.state, found.affiliation) == (speaker, state, affiliation)


@pytest.mark.parametrize(("printed", "speaker", "state", "affiliation"), FRENCH)
def test_french_issuers(printed, speaker, state, affiliation):
    found = read_issuer(printed, turn_words("fr"), None)
    assert (found.speaker, found.state, found.affiliation) == (speaker, state, affiliation)


def test_remarks_are_one_turn_with_salutation_and_stanza():
    release = un.parse_text(
        "SG/SM/19544\n\nSecretary-General’s Remarks on Lamps\n\nFollowing are UN Secretary-General Anton Berg’s remarks, as"
        " delivered, at the lamp gathering, in Valletta today:\n\nDear friends,\n\nI came with a list.\n\n[Pause.]\n\n"
        "“We carried oil\nin our pockets.”\n\nThank you.\n\n* *** *\n\nFor information media. Not an official record."
    )
    (turn,) = un.statements(release)
    assert turn.speaker == "Anton Berg"
    assert turn.text.startswith("Dear friends,\n\nI came")
    assert turn.text.endswith("Thank you.")


def test_statement_without_formula_has_no_speaker():
    release = un.parse_text(
        "SC/14367\n\nSecurity Council Press Statement on Lamps\n\nThe members of the Security Council condemned the dark in the"
        " strongest terms.\n\nThey asked for oil.\n\nFor information media. Not an official record."
    )
    (turn,) = un.statements(release)
    assert (turn.speaker, turn.text[:11]) == (None, "The members")


@pytest.mark.parametrize(
    ("briefer", "speaker", "office"),
    [
        ("the Deputy Spokesman for the Secretary-General, Bo de Ek e Dia", "Bo de Ek e Dia",
         "Deputy Spokesman for the Secretary-General"),
        ("Bo Ek, spokesman for the President of the General Assembly, and Ana Luz, Spokeswoman for the Secretary-General",
         "Bo Ek", "spokesman for the President of the General Assembly"),
        ("the Office of the Spokesman for the Secretary-General", None, "Office of the Spokesman for the Secretary-General"),
    ],
)  # fmt: skip
def test_who_briefs(briefer, speaker, office):
    text = f"DB250299\n\nDaily Press Briefing\n\nThe following is a near-verbatim transcript of today’s noon briefing by {briefer}."
    (turn,) = un.statements(un.parse_text(f"{text}\n\nGood afternoon.\n\nOil is dear."))
    assert (turn.speaker, turn.affiliation, turn.text[:4]) == (speaker, office, "Good")


@pytest.mark.parametrize(
    ("formula", "language", "who", "office"),
    [
        ("The briefing by Ana Luz, Spokesperson. Abel J. Dia, Chief of the Office in Mali, also briefed.", "en",
         "Abel J. Dia", "Chief of the Office in Mali"),
        ("The briefing by Ana Luz, Spokesperson, and Bo Ek, Spokesperson for the President.", "en", "Bo Ek",
         "Spokesperson for the President"),
        ("Le point de presse de Mme Ana Luz, Porte-parole. M. Abel Dia, Coordonnateur au Mali, est ensuite intervenu.",
         "fr", "Abel Dia", "Coordonnateur au Mali"),
    ],
)  # fmt: skip
def test_second_briefer(formula, language, who, office):
    found = second_briefer(formula, turn_words(language))
    assert (found.speaker, found.affiliation) == (who, office)
