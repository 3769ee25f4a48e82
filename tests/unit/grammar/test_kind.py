"""What kind of release it is where no type word and no meeting line says so."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import unreleases as un
from unreleases.catalogue.vocabulary import vocabulary

END = {
    "en": "The lamps are kept clean.  All have seen them.",
    "fr": "Les lampes sont propres. Tous les ont vues.",
}


def kind(lines, language):
    return un.parse_text("\n\n".join((*lines, END[language])), language=language).kind


@pytest.mark.parametrize(
    ("expected", "lines"),
    [
        ("sanctions", ["SC/9000", "Security Council Lamp-Oil Sanctions Committee Introduces New Forms", "The Security Council Committee established pursuant to resolution 1267 (1999) has been asked to collect forms."]),
        ("sanctions", ["SC/9001", "On 3 May 2003, the Security Council Committee established pursuant to resolution 1267 (1999) adopted guidelines for its conduct of work."]),
        ("sanctions", ["SC/9002", "In the light of resolution 1822 (2008), and of its paragraph 29, the Security Council Committee, established pursuant to resolution 1267 (1999), reviewed its guidelines."]),
        ("sanctions", ["SC/9003", "Chair of Lamp-Oil Sanctions Committee Briefs States", "On 3 May 2020, the Chair of the Security Council Committee established pursuant to resolution 1533 (2004) held a briefing."]),
        ("meetings_coverage", ["SC/9020", "Council Hears Chair on Lamps", "The Chair of the Security Council Committee established pursuant to resolution 2374 (2017) briefed the Security Council today, noting that, since its establishment in 2017, the Committee had bought lamps."]),
        ("meetings_coverage", ["HR/9021", "Human Rights Council Asks for Lamps", "The Human Rights Council, in a midday meeting, adopted a resolution on lamps."]),
        ("round_up", ["SC/9022", "SECURITY COUNCIL 1998: QUEST FOR LAMPS", "Despite many signs, the Council met in the dark, as it said today."]),
        ("round_up", ["GA/9023", "Daily Highlights for 3 May 1995", "The Security Council today lit its lamps."]),
        ("round_up", ["GA/9024", "Round-Up for the period 10-18 October 1947", "The discussion was concluded at the evening meeting of the Committee."]),
        ("background", ["WOM/9025", "United Nations Commission to Appraise Lamps of World, 28 February – 11 March", "Ten years after the Conference, the United Nations will offer an opportunity to keepers.", "The meeting will be held from 28 February to 11 March."]),
        ("background", ["OS/9029", "Lamps and Other Issues Are to Be Discussed", "At the coming session of the Committee, two kinds of lamps are to be considered."]),
        ("correction", ["GA/9026", "LAMPS ARE LIT CORRECTION", "On page 3 of Press Release GA/9020 of 12 May, the last sentence of the statement of the representative of Peru should read:"]),
        ("correction", ["GA/9027", "LAMPS ARE LIT", "On page 3 of Press Release GA/9020, a summary of the statement of the representative of Peru was inadvertently omitted.  It follows:"]),
        ("correction", ["GA/9028", "LAMPS ARE LIT", "In Press Release GA/9020, page 3, the name of a keeper was misspelled."]),
        ("sanctions", ["SC/9004", "Ships Designated by 1718 Committee", "The ships below may not enter any port, as paragraph 12 says."]),
        ("note", ["SC/9014", "Security Council 1540 Committee Hears Lamp Makers", "On 3 May 2019, the Security Council Committee established pursuant to resolution 1540 (2004) heard lamp makers in an open meeting."]),
        ("note", ["SC/9015", "Council Body Visits Quays", "At the invitation of the keepers, a delegation of the Counter-Terrorism Committee visited the quays from 3 to 5 May."]),
        ("note", ["SC/9016", "Security Council Working Group on Lamps and Armed Conflict Adopts Conclusions", "The conclusions of 3 May are set out below."]),
        ("meetings_coverage", ["SC/9017", "Council Hears Chairs on Lamps", "The Chair of the Counter-Terrorism Committee told the Security Council today that the lamps were kept clean."]),
        ("statement", ["SC/9005", "Statement by Chair of Lamp-Oil Sanctions Committee", "The following statement was issued today by Ivo Lind (Peru), Chair of the Security Council Committee established pursuant to resolution 1533 (2004):"]),
        ("meetings_coverage", ["SC/9006", "Security Council Extends Mandate of Lamp Panel", "The Security Council this morning extended the mandate of the Panel that assists the Committee established pursuant to resolution 1591 (2005)."]),
        ("note", ["SC/9007", "New Chairs of Security Bodies for May", "In accordance with the principle of alphabetical rotation, the new Chairs of security bodies for May are the following:"]),
        ("round_up", ["SC/9008", "LAMPS AND QUAYS KEY ELEMENTS OF SECURITY COUNCIL’S WORK FOR 1999", "As the Security Council pursued its mandate, several lamps took prominence."]),
        ("round_up", ["SC/9009", "Lamps Occupy Members", "On 3 May 1997, the Security Council held its third ministerial meeting on lamps.", "Throughout 1997, the Council attempted to light the quays."]),
        ("announcement", ["NGO/9018", "REGISTRATION OPENS FOR LAMP CONFERENCE", "Keepers may now register for the annual Conference, which will be held at Headquarters from 28 August.", "“We come to be given lamps”, the Chair of the Conference, Ivo Lind, said today in making the programme known."]),
        ("meetings_coverage", ["NGO/9019", "Committee Recommends Lamp Keepers for Status", "The Committee on Non-Governmental Organizations today recommended two houses of keepers.", "Its next session will be held in May."]),
        ("background", ["SEA/9010", "STATES PARTIES TO LAMP CONVENTION TO ELECT FIRST 21 JUDGES", "The States parties to the Convention, meeting at Headquarters from 24 July, are to elect the first judges."]),
        ("background", ["HR/9011", "Lamp Forum to Seek Action on Quays as Session Opens at Headquarters, 20 May", "More than 200 keepers are expected to attend the session of the Forum from 20 to 31 May."]),
        ("appointment", ["SG/A/9012-BIO/9012", "Biographical Note", "SECRETARY-GENERAL APPOINTS IVO LIND OF PERU TO KEEP LAMPS", "In a letter dated 3 May, the Secretary-General told the Council of his choice of Ivo Lind."]),
        ("biography", ["GA/9013-BIO/9013", "Biographical Note", "IVO LIND OF PERU ELECTED TO KEEP LAMPS", "Ivo Lind, who has just been elected, has kept lamps since 1999."]),
    ],
)  # fmt: skip
def test_english_kinds(expected, lines):
    assert kind(lines, "en") == expected


@pytest.mark.parametrize(
    ("expected", "lines"),
    [
        ("sanctions", ["SC/9000", "Comité des sanctions concernant les lampes: réunion d’information", "Le 3 mai 2023, le Comité du Conseil de sécurité créé par la résolution 2206 (2015) a tenu une réunion d’information."]),
        ("meetings_coverage", ["CS/9020", "Le Conseil entend un président", "Le Président du Comité du Conseil de sécurité créé par la résolution 2374 (2017) a présenté aujourd’hui au Conseil de sécurité le bilan du Comité, né en 2017, le Comité du port aidant."]),
        ("meetings_coverage", ["DH/9021", "Le Conseil des droits de l’homme demande des lampes", "Le Conseil des droits de l’homme a adopté, à la mi-journée, une résolution sur les lampes."]),
        ("round_up", ["CS/9022", "CONSEIL DE SECURITE 1998: LA QUETE DES LAMPES", "Le Conseil s’est réuni dans le noir, a-t-il dit aujourd’hui."]),
        ("background", ["FEM/9023", "La Commission des phares évaluera les lampes du monde, du 28 février au 11 mars", "Dix ans après la Conférence, la Commission se réunira à New York."]),
        ("background", ["FEM/9026", "Les lampes seront examinées", "À la prochaine session du Comité, deux sortes de lampes seront étudiées."]),
        ("correction", ["AG/9024", "LES LAMPES SONT ALLUMEES", "A la page 3 du communiqué AG/9020, la déclaration du Pérou a été omise par inadvertance."]),
        ("correction", ["AG/9025", "LES LAMPES SONT ALLUMEES", "Dans le titre, au lieu de « phares », lire « lampes »."]),
        ("sanctions", ["SC/9001", "Le Comité 1718 rappelle les règles", "Pour dissiper tout malentendu, le Comité du Conseil de sécurité créé par la résolution 1718 (2006) rappelle les règles."]),
        ("note", ["SC/9008", "Le Comité 1540 étudie les lampes", "Le Comité du Conseil de sécurité créé par la résolution 1540 (2004) a tenu, le 3 mai 2019, une réunion ouverte sur les lampes."]),
        ("note", ["CS/9009", "Une délégation se rend sur les quais", "À l’invitation des gardiens, une délégation du Comité contre le terrorisme s’est rendue sur les quais."]),
        ("meetings_coverage", ["CS/9002", "Le Conseil de sécurité proroge le mandat des experts", "Le Conseil de sécurité a, ce matin, prorogé le mandat des experts qui assistent le Comité créé par la résolution 2374 (2017)."]),
        ("round_up", ["AG/9003", "RESOLUTIONS ADOPTEES PAR L’ASSEMBLEE GENERALE AU COURS DE SA CINQUANTE-QUATRIEME SESSION", "On trouve ici les textes sur les lampes."]),
        ("round_up", ["AG/9004", "LES NATIONS UNIES CHERCHENT DES LAMPES", "L’Assemblée générale a clos ses travaux ce jeudi 23 décembre après s’être penchée, trois mois durant, sur les lampes."]),
        ("background", ["MER/9005", "LES ETATS PARTIES DOIVENT ELIRE 21 JUGES", "Les États parties, réunis du 24 juillet au 2 août, doivent élire les juges."]),
        ("note", ["CS/9006", "Présidents des organes de sécurité pour mai", "Conformément au principe de la rotation alphabétique, les nouveaux présidents sont les suivants:"]),
        ("appointment", ["SG/A/9007-BIO/9007", "Notice biographique", "LE SECRETAIRE GENERAL NOMME UN GARDIEN DES LAMPES", "Le Secrétaire général a fait part au Conseil de son choix."]),
    ],
)  # fmt: skip
def test_french_kinds(expected, lines):
    assert kind(lines, "fr") == expected


def test_a_session_to_come_needs_no_headline():
    lead = "Keepers drafting the first text on lamps will go on at a two-week session to be held from 24 January."
    assert kind(["Press Release", "SOC/4655", lead], "en") == "background"


def test_who_speaks_of_what_is_to_come_announces_no_session():
    lead = "The Secretary-General said today that the feast of lamps is to be celebrated in Lima."
    assert kind(["SG/SM/4711", "Secretary-General Praises Lamps of Lima", lead], "en") != "background"


def test_a_session_to_come_in_french():
    title = "Les gardiens de la Convention sur les lampes tiennent leur trentième réunion du 10 au 14 juin"
    lead = "Les gardiens tiendront leur trentième réunion du 10 au 14 juin, au Siège."
    assert kind(["MER/2195", title, lead], "fr") == "background"


@pytest.mark.parametrize("language", ["en", "fr"])
@settings(max_examples=60)
@given(data=st.data())
def test_no_expression_matches_without_a_telling_word(language, data):
    words = vocabulary(language)
    name, telling = data.draw(st.sampled_from(sorted(words.table("kinds.telling").items())))
    pattern = data.draw(st.sampled_from(words.words(f"kinds.{name}")))
    text = data.draw(st.from_regex(re.compile(pattern)))
    assert any(word in text.lower() for word in telling)


@pytest.mark.parametrize(
    "title", ["Conférence de presse sur les lampes", "CONFERENCE DE PRESSE SUR LES LAMPES"]
)
def test_french_headlines_in_capitals_without_accents(title):
    lead = "Le Président du Comité des phares a répondu ce matin aux questions que lui posaient les gardiens des ports."
    assert un.parse_text(f"IHA/123\n\n{title}\n\n{lead}", language="fr").kind == "press_conference"


@pytest.mark.parametrize("symbols", ["SG/SM/9001-SG/A/901", "SG/A/901", ""])
def test_an_appointment_by_its_second_symbol_or_its_first_sentence(symbols):
    lead = "The Secretary-General today announced the appointment of Ivo Lind of Peru as his Envoy for Lamps."
    url = "https://press.un.org/en/2003/lamps.doc.htm"
    text = "\n\n".join(filter(None, [symbols, "New Envoy Sees the Quay", lead, END["en"]]))
    assert un.parse_text(text, url=url, language="en").kind == "appointment"


@pytest.mark.parametrize(
    "masthead",
    ["Press Release\nBackground Release GA/9165", "Press Release GA/9165\n\nBackground Release GA/9165"],
)
def test_a_second_type_word_before_a_symbol_tells_the_kind(masthead):
    assert kind([masthead, "Harbour Forum", END["en"]], "en") == "background"
