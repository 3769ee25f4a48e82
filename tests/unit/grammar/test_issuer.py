"""Who speaks in a text, by the formula above it."""

from __future__ import annotations

import pytest

import unreleases as un

TITLE = {"en": "Harbour Is Open Again", "fr": "Le port est ouvert de nouveau"}
SPEECH = {
    "en": "The harbour is open, and we are glad of it.",
    "fr": "Le port est ouvert et nous en sommes heureux.",
}


def read(*openings, language="en"):
    return un.parse_text(
        "\n\n".join(("SG/SM/10000", TITLE[language], *openings, SPEECH[language])), language=language
    )


@pytest.mark.parametrize(
    ("formula", "kind", "speaker", "state", "affiliation"),
    [
        ("Following is the press statement on the quay, delivered by Council President Abdou Maïga (Niger), on behalf of the Council:", "statement", "Abdou Maïga", "NER", "Council President"),
        ("The following statement was read to the press today by Security Council President Abdou Maïga (Niger):", "statement", "Abdou Maïga", "NER", "Security Council President"),
        ("The following statement to the press was delivered today by Abdou Maïga (Niger), Council President for June:", "statement", "Abdou Maïga", "NER", "Council President for June"),
        ("The following press statement was issued today by Council President Abdou Maïga (Niger), on the quay:", "statement", "Abdou Maïga", "NER", "Council President"),
        ("The following statement was issued today on behalf of the Council by its President, Abdou Maïga (Niger):", "statement", "Abdou Maïga", "NER", "President"),
        ("This is the text of a press statement by the President of the Security Council, Abdou Maïga ( Niger), on 3 May:", "statement", "Abdou Maïga", "NER", "President of the Security Council"),
        ("This is the text of the statement by the Assembly President, Abdou Maïga (Niger), at the conclusion of the debate this afternoon:", "remarks", "Abdou Maïga", "NER", "Assembly President"),
        ("This is the text of a “Message to the Ports” by Secretary-General Ana Luz to mark Harbour Day, which falls on 3 May:", "message", "Ana Luz", None, "Secretary-General"),
        ("Below is the text of a message by the Chair of the Committee on Information, Ana Luz (Peru), in New York today:", "message", "Ana Luz", "PER", "Chair of the Committee on Information"),
        ("Secretary-General Ana Luz today issued the following statement:", "statement", "Ana Luz", None, "Secretary-General"),
        ("The Chair of the Special Committee on Decolonization, Ana Luz (Peru), this morning made the following statement:", "statement", "Ana Luz", "PER", "Chair of the Special Committee on Decolonization"),
        ("Following is a statement by the Special Envoy for Peru, Ivo Lind, concerning the quay:", "statement", "Ivo Lind", None, "Special Envoy for Peru"),
        ("The following statement was issued today by Ivo Lind, Under-Secretary-General for Ports in Conflict, on the quay:", "statement", "Ivo Lind", None, "Under-Secretary-General for Ports in Conflict"),
        ("Following is the message of Secretary-General Ana Luz on Harbour Day, 3 May, delivered by Ivo Lind, Director of Ports:", "message", "Ana Luz", None, "Secretary-General"),
        ("The following joint statement was issued today by Secretary-General Ana Luz and the President of Peru, Ivo Lind:", "statement", "Ana Luz", None, "Secretary-General"),
        ("Below is the text of a message by the Chair of the Committee on Information, Ana Luz (Peru), on Harbour Day, 3 May.", "message", "Ana Luz", "PER", "Chair of the Committee on Information"),
    ],
)  # fmt: skip
def test_formulas_in_english(formula, kind, speaker, state, affiliation):
    release = read(formula)
    (turn,) = un.statements(release)
    assert (release.kind, turn.text) == (kind, SPEECH["en"])
    assert (turn.speaker, turn.state, turn.affiliation) == (speaker, state, affiliation)


@pytest.mark.parametrize(
    ("formula", "kind", "speaker", "state", "affiliation"),
    [
        ("La déclaration à la presse ci-après a été lue aujourd’hui par le Président du Conseil de sécurité, M. Abdou Maïga (Niger):", "statement", "Abdou Maïga", "NER", "Président du Conseil de sécurité"),
        ("Vous trouverez ci-dessous la déclaration à la presse prononcée ce matin par M. Abdou Maïga (Niger), Président du Conseil pour mai:", "statement", "Abdou Maïga", "NER", "Président du Conseil pour mai"),
        ("On lira ci-dessous le texte de la déclaration que le Président du Conseil, M. Abdou Maïga (Niger), a faite à la presse:", "statement", "Abdou Maïga", "NER", "Président du Conseil"),
        ("Ceci est le texte du message de la Vice-Secrétaire générale, Mme Ana Luz, à l’occasion de la Journée des ports, le 3 mai:", "message", "Ana Luz", None, "Vice-Secrétaire générale"),
        ("Ci-dessous le texte du message du Secrétaire général, M. Ivo Lind, pour la Journée des ports, célébrée le 3 mai:", "message", "Ivo Lind", None, "Secrétaire général"),
        ("Le Président de l’Assemblée générale, M. Ivo Lind (Pérou), a publié ce matin la déclaration suivante:", "statement", "Ivo Lind", "PER", "Président de l’Assemblée générale"),
        ("On trouvera ci-après le message du Secrétaire général, M. Ivo Lind, au Forum des ports, lu par le Directeur général, M. Bo Ek:", "message", "Ivo Lind", None, "Secrétaire général"),
        ("On trouvera ci-après le texte du message du Secrétaire général, M. Ivo Lind, diffusé à l’occasion de la Journée des ports, le 3 mai.", "message", "Ivo Lind", None, "Secrétaire général"),
        ("On trouvera ci-après le texte du message du Secrétaire général, M. Ivo Lind, transmis au Forum des ports:", "message", "Ivo Lind", None, "Secrétaire général"),
        ("La déclaration suivante a été faite aujourd’hui par M. Ivo Lind (Pérou), Président du Comité créé par la résolution 1533 (2004):", "statement", "Ivo Lind", "PER", "Président du Comité créé par la résolution 1533 (2004)"),
    ],
)  # fmt: skip
def test_formulas_in_french(formula, kind, speaker, state, affiliation):
    release = read(formula, language="fr")
    (turn,) = un.statements(release)
    assert (release.kind, turn.text) == (kind, SPEECH["fr"])
    assert (turn.speaker, turn.state, turn.affiliation) == (speaker, state, affiliation)


@pytest.mark.parametrize(
    ("note", "formula", "language"),
    [
        ("(Delayed in transmission.)", "The following statement was issued today by Council President Ana Luz (Peru):", "en"),
        ("[Reissued for technical reasons]", "LIMA, 3 May (UN Information Centre) -- Following is a message by Ana Luz:", "en"),
        ("(Publié avec retard)", "La déclaration suivante a été publiée aujourd’hui par la Présidente du Conseil, Mme Ana Luz (Pérou):", "fr"),
    ],
)  # fmt: skip
def test_a_note_above_the_formula_hides_nobody(note, formula, language):
    release = read(note, formula, language=language)
    (turn,) = un.statements(release)
    assert (turn.speaker, turn.text) == ("Ana Luz", SPEECH[language])
    assert (release.masthead.dateline is not None) == formula.startswith("LIMA")


@pytest.mark.parametrize(
    "issuer",
    [
        "Ivo Lind (Peru), Chair of the Council (speaking on behalf of the keepers)",
        "Chair of the Committee (established on 3 May in Lima), Ivo Lind (Peru)",
    ],
)
def test_what_stands_in_brackets_does_not_end_the_words_for_whoever_speaks(issuer):
    release = read(f"The following statement was issued today by the {issuer}, at the opening of the quay:")
    assert release.masthead.issuer.removeprefix("the ") == issuer
