"""Names of persons at a place in a text."""

from __future__ import annotations

import pytest

from unreleases.views.turns.names import opens_honorific, read_name, same_person
from unreleases.views.turns.speaker import Setting
from unreleases.views.turns.speakers import read_speaker
from unreleases.views.turns.words import turn_words


@pytest.mark.parametrize(
    ("text", "language", "honorific", "name"),
    [
        ("AMINA WANJIRU (Kenya)", "en", None, "AMINA WANJIRU"),
        ("MARÍA EUGENIA de los SANTOS VILLAR (Ecuador)", "en", None, "MARÍA EUGENIA de los SANTOS VILLAR"),
        ("ALASTAIR McKENDRICK, Prime Minister", "en", None, "ALASTAIR McKENDRICK"),
        ("TIMOTHY O’SHEA-REID (New Zealand)", "en", None, "TIMOTHY O’SHEA-REID"),
        ("HELENA MARQUES d’ÁVILA (Brazil)", "en", None, "HELENA MARQUES d’ÁVILA"),
        ("GIANNI dell’ACQUA, Captain Regent", "en", None, "GIANNI dell’ACQUA"),
        ("NURUL binti ABDUL RAHIM (Malaysia)", "en", None, "NURUL binti ABDUL RAHIM"),
        ("ABDEL AL-KHATIB (Jordan)", "en", None, "ABDEL AL-KHATIB"),
        ("DANIEL J. McALLISTER (United States)", "en", None, "DANIEL J. McALLISTER"),
        ("O. K. RAMESHWAR (India)", "en", None, "O. K. RAMESHWAR"),
        ("GENEVIÈVE ST. AMOUR ( Canada)", "en", None, "GENEVIÈVE ST. AMOUR"),
        ("CHARLES W. TALLOW III, Under-Secretary", "en", None, "CHARLES W. TALLOW III"),
        ("JOHN PAUL, Jr., Chairman", "en", None, "JOHN PAUL, Jr."),
        ("MARCELO VASCONCELOS e SILVA, President", "en", None, "MARCELO VASCONCELOS e SILVA"),
        ("ENKHBAYAR, Minister", "en", None, "ENKHBAYAR"),
        ("ARTŪRS KALNIŅŠ-BĒRZIŅŠ, President", "en", None, "ARTŪRS KALNIŅŠ-BĒRZIŅŠ"),
        ("NGUYỄN THỊ HẰNG (Viet Nam)", "en", None, "NGUYỄN THỊ HẰNG"),
        ("RATU ISOA TIKO ( Fiji)", "en", "RATU", "ISOA TIKO"),
        ("DATUK SERI ZUL BIN OMAR, Minister", "en", "DATUK SERI", "ZUL BIN OMAR"),
        ("H.E. Mr. OUMAR DAOU (Mali)", "en", "H.E. Mr.", "OUMAR DAOU"),
        ("The Honourable DR. KENNETH HALL (Jamaica)", "en", "The Honourable DR.", "KENNETH HALL"),
        ("Mr. Warren R. AUSTIN-LANE (United States)", "en", "Mr.", "Warren R. AUSTIN-LANE"),
        ("Ms. Lindqvist said", "en", "Ms.", "Lindqvist"),
        ("Almaha Mubarak F. J. Al-thani, the", "en", None, "Almaha Mubarak F. J. Al-thani"),
        ("ANA DIAZ-DeWITT (Peru)", "en", None, "ANA DIAZ-DeWITT"),
        ("JOHN REED-McLEISH (Canada)", "en", None, "JOHN REED-McLEISH"),
        ("PETER MacALAN-FitzGERALD (Ireland)", "en", None, "PETER MacALAN-FitzGERALD"),
        ("JAN J. ter BEEK-ten HAVE (Netherlands)", "en", None, "JAN J. ter BEEK-ten HAVE"),
        ("ABD-el-KADER ZIA-ud-DIN (Sudan)", "en", None, "ABD-el-KADER ZIA-ud-DIN"),
        ("JOSEPH wa NGOY (Kenya)", "en", None, "JOSEPH wa NGOY"),
        ("LUCA dalla TORRE (Italy)", "en", None, "LUCA dalla TORRE"),
        ("LI NA (China)", "en", None, "LI NA"),
        ("Mr. LE (Viet Nam)", "en", "Mr.", "LE"),
        ("Ms. Li said", "en", "Ms.", "Li"),
        ("ROSA !GAMES (Namibia)", "en", None, "ROSA !GAMES"),
        ("LT. COL. ABEL DIA (Mali)", "en", "LT. COL.", "ABEL DIA"),
        ("BRIG. GEN. (RET.) ABEL DIA (Mali)", "en", "BRIG. GEN. (RET.)", "ABEL DIA"),
        ("Mr. SHEIKH OMAR DIA (Mali)", "en", "Mr.", "SHEIKH OMAR DIA"),
        ("SHEIKH OMAR DIA (Mali)", "en", "SHEIKH", "OMAR DIA"),
        ("M. CHEIKH OMAR DIA (Mali)", "fr", "M.", "CHEIKH OMAR DIA"),
        ("Mme REINE DOSSOU (Bénin)", "fr", "Mme", "REINE DOSSOU"),
        ("M. JEAN-LUC DE LA TOUR (France)", "fr", "M.", "JEAN-LUC DE LA TOUR"),
        ("M.CHARLES DIOUF (Sénégal)", "fr", "M.", "CHARLES DIOUF"),
        ("Mme ELSKE VAN DER MOLEN (Pays-Bas)", "fr", "Mme", "ELSKE VAN DER MOLEN"),
        ("S.E. Mme SAHLE TESFAYE, Présidente", "fr", "S.E. Mme", "SAHLE TESFAYE"),
        ("Mgr BERNARDO QUAGLIA, Observateur", "fr", "Mgr", "BERNARDO QUAGLIA"),
        ("Le Général HUGUES DELORT, Commandant", "fr", "Le Général", "HUGUES DELORT"),
    ],
)
def test_name(text, language, honorific, name):
    found = read_name(text, 0, turn_words(language))
    assert (found.honorific, found.name) == (honorific, name)


@pytest.mark.parametrize(
    "text", ["the representative", "NATO-led troops", "Geneva hosted", "(Kenya)", "", "42 delegations"]
)
def test_no_name(text):
    assert read_name(text, 0, turn_words("en")) is None


def test_bold_words_count_as_capitals():
    found = read_name("Ngozi Adaeze Obi (Nigeria) said", 0, turn_words("en"), bold_until=16)
    assert (found.name, found.capitals) == ("Ngozi Adaeze Obi", True)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("LUGOVOY", "PYOTR VASSILIEVICH LUGOVOY", True),
        ("Wu", "WU LIQUN", True),
        ("de Kerguelen", "THIBAULT DE KERGUELEN", True),
        ("Çelik", "MEHMET CELIK", True),
        ("ANA LUZ", "ANA DIAZ", False),
        ("", "ANA DIAZ", False),
    ],
)
def test_same_person(one, other, same):
    assert same_person(one, other) is same


def test_honorifics_open():
    assert opens_honorific("l’Honorable", turn_words("fr"))
    assert not opens_honorific("Tunis", turn_words("en"))


def test_the_general_assembly_is_no_general():
    speaker = read_speaker(
        "General Assembly President Ana Luz (Peru) said that", 0, Setting(turn_words("en"))
    )
    assert (speaker.honorific, speaker.name, speaker.affiliation) == (
        None,
        "Ana Luz",
        "General Assembly President",
    )
