"""The turns of meetings: where they begin and end, and what they are."""

from __future__ import annotations

import pytest

import unreleases as un
from tests.unit.views.meeting import HEADS, kinds, meeting, turns
from unreleases.views.turns.treaty_bodies import reviewed_state
from unreleases.views.turns.words import turn_words

KENYA = "AMINA WANJIRU (Kenya) said that automation had put out more lights than any storm."
PERU = "ANA PAOLA DE SOTO ( Peru) welcomed the text."


def texts(*paragraphs, **options):
    return [turn.text.split("\n\n") for turn in turns(*paragraphs, **options)]


# ------------------------------------------------------------------------------------------ where turns end


@pytest.mark.parametrize(
    "further",
    [
        "She added that keepers were not cheap.",
        "Turning to costs, she proposed a fund.",
        "“A lamp is a promise,” she said.",
        "The Group had waited for nine years.",
        "On the question of oil, the keepers had been clear.",
        "The representative of the Bank had told the Committee otherwise, she noted.",
        "The Assembly adopted a resolution on lamps in 1985, and nothing had changed.",
        "The Secretary-General recommended a commission; the Group agreed.",
        "The Minister of Ports announced reforms last year.",
        "Many countries had paid twice.",
        "Ms. Wanjiru went on to speak of oil.",
        "The representative also asked for oil.",
        "Nelson Tanner wrote of lamps, and he was right.",
        "Jon Tanner, the former Secretary-General, said as much.",
        "The war being waged on the poor was silent.",
        "By the terms of the draft, the Assembly would ask for a study.",
        "It adopted a law on lamps in 2004.",
        "It voted in favour of the draft.",
    ],
)
def test_turn_goes_on(further):
    opening = [
        "PEDRO ROIG (Cuba) said no.",
        "OMAR TAZI (Morocco) said no.",
        KENYA,
    ]
    assert texts("Statements", *opening, further, PERU)[2:] == [[KENYA, further], [PERU]]


@pytest.mark.parametrize(
    "following",
    [
        "The Committee then approved the draft without a vote.",
        "The draft resolution was approved by a recorded vote of 9 in favour to 1 against, with 2 abstentions.",
        "Acting without a vote, the Committee approved a draft on beacons (document A/C.4/59/L.3).",
        "Operative paragraph 4 was then retained.",
        "By a vote of 12 in favour to 3 against, the Committee rejected the amendment.",
        "The Committee will meet again at 10 a.m. tomorrow.",
        "Also speaking were the representatives of Chile and Peru.",
        "For their part, the representatives of Chile and Peru asked for oil.",
        "It then adopted, by consensus, draft resolution A/59/L.3, on beacons.",
        "By a recorded vote of 9 in favour to 1 against, with no abstentions, it rejected the motion.",
        "The representatives of Chile and Peru spoke in explanation of vote.",
        "The representative of Kuwait also spoke.",
        "Statements were also made by the observers of Palestine and the Holy See.",
        "The Chair having noted that nobody wished to speak, the Committee took note of the report.",
        "The representative of Chad having moved to adjourn, the Committee adjourned the debate.",
        "Several delegates expressed frustration at the delay.",
        "The message was adopted by acclamation.",
        "It was so decided.",
        "There being no objection, it was so decided.",
        "Amendment “L.9” was then rejected without a vote.",
        "The amendment was withdrawn.",
        "The list of speakers having been exhausted, the Committee proceeded to act.",
        "Turning to the report of the Fund (document A/59/9), the Committee considered a motion by Chad.",
        "(annex follows)",
        "The full text of resolution 60/1 reads as follows:",
    ],
)
def test_turn_ends(following):
    assert texts("Statements", KENYA, "She was brief.", following)[0] == [KENYA, "She was brief."]


@pytest.mark.parametrize(
    "following",
    [
        "La Commission a ensuite adopté le projet sans vote.",
        "Mis aux voix, le projet de résolution n’a pas été adopté.",
        "Tel qu’oralement révisé, le projet de résolution a été adopté sans vote.",
        "Par 12 voix pour et 3 abstentions, la Commission a adopté le projet.",
        "La prochaine réunion de la Commission aura lieu demain, à 10 heures.",
        "Ont également pris la parole les représentants du Chili et de Cuba.",
        "Les représentants de l’Inde et du Pakistan ont exercé leur droit de réponse.",
        "Plusieurs délégations ont regretté ce retard.",
        "Elle a ensuite adopté par consensus le projet de résolution A/59/L.3.",
        "Par 9 voix pour, 1 contre et 2 abstentions, elle a rejeté la motion.",
        "Les journalistes qui souhaitent visiter l’exposition sont priés de s’inscrire.",
    ],
)
def test_french_turn_ends(following):
    first = "Mme LEILA BEN (Maroc) a dit que la lampe était morte."
    found = texts("Déclarations", first, "Elle a regretté la nuit.", following, language="fr")
    assert found[0] == [first, "Elle a regretté la nuit."]


@pytest.mark.parametrize(
    "further",
    [
        "Le représentant a ajouté que la nuit tombait.",
        "La France, a-t-il conclu, paiera la lampe.",
        "« La nuit n’attend pas », a-t-il dit.",
        "Outre l’huile, il manquait une mèche.",
        "Les délégations africaines ont été unanimes, a-t-il rappelé.",
        "M. Daub a évoqué la mèche.",
        "Il a rejeté le projet, trop tardif.",
        "S’agissant de l’huile, la Ministre a annoncé une réforme.",
    ],
)
def test_french_turn_goes_on(further):
    first = "M. JEAN DAUB (France) a dit que la lampe était morte."
    assert texts("Déclarations", first, further, language="fr") == [[first, further]]


def test_heading_annex_and_separator_end_a_turn():
    found = meeting("Statements", KENYA, "Action on Draft", PERU, "* *** *", "* The 2nd Meeting was closed.")
    assert [turn.text for turn in un.statements(found)] == [KENYA, PERU]
    found = meeting("Statements", KENYA, "ANNEX", "Vote on Lamps", "In favour:  Kenya.")
    assert [turn.text for turn in un.statements(found)] == [KENYA]


def test_blocks_and_span():
    release = meeting("Statements", KENYA, "She was brief.", PERU)
    first, second = un.statements(release)
    assert (first.blocks.start, first.blocks.end, second.blocks.start) == (2, 4, 4)
    assert first.span.of(release.text) == first.text


# ---------------------------------------------------------------------------------------------- who speaks


def test_two_turns_in_a_paragraph():
    text = "The representative of Mali said no. Echoing this, the representative of Poland said that it was late."
    first, second = turns("Action", text)
    assert (first.text, second.text) == ("The representative of Mali said no.", text[36:])
    assert first.blocks == second.blocks


def test_surname_takes_up_a_speaker():
    found = turns(
        "Briefing", "JEAN LACHAUME, Under-Secretary-General for Peace Operations, said no.", "Statements", KENYA,
        "Mr. Lachaume said that troops would deploy.",
    )  # fmt: skip
    assert [(turn.speaker, turn.affiliation) for turn in found][2] == (
        "Lachaume",
        "Under-Secretary-General for Peace Operations",
    )


def test_officers_only_where_they_are_present():
    found = kinds(
        "Statements", KENYA, "The Chair said that the list was closed.", PERU,
        "The Secretary of the Committee said that documents were late.",
    )  # fmt: skip
    assert found == [
        "AMINA WANJIRU statement",
        "Chair statement",
        "ANA PAOLA DE SOTO statement",
        "Secretary of the Committee statement",
    ]
    assert kinds("Background", "The Secretary-General recommended the abolition of 900 posts.") == []


def test_roles():
    found = turns(
        "Statements", KENYA, "LUC FRIED, Minister for Trade of Luxembourg, said no.", "ANA LUZ, President of Peru, said no.",
        "The observer of the Holy See said no.", "BO EK, Under-Secretary-General, said no.", "CY ODE (Togo), Chair of the Committee, said no.",
        "DI FOX, Special Rapporteur on torture, said no.", "Hearing of Petitioners", "EVA KIM, Free Isles Movement, said no.",
    )  # fmt: skip
    assert [turn.role.value for turn in found] == [
        "delegate", "minister", "head_of_state_or_government", "observer", "secretariat", "chair", "expert", "petitioner",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("office", "language", "role"),
    [
        ("Executive Director of the Lamps Foundation", "en", "other"),
        ("Head of Department at the University of Light", "en", "other"),
        ("Rector of the United Nations University, Head of its Office", "en", "secretariat"),
        ("Head of the Lamp Division", "en", "secretariat"),
        ("Directrice de la Fondation des lampes", "fr", "other"),
        ("Directrice de la Division des lampes", "fr", "secretariat"),
    ],
)
def test_officers_of_other_bodies_are_of_no_secretariat(office, language, role):
    said = f"ANA LUZ, {office}, said no." if language == "en" else f"Mme ANA LUZ, {office}, a dit non."
    (turn,) = turns("Statements" if language == "en" else "Déclarations", said, language=language)
    assert turn.role.value == role


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("The General Assembly’s President said no.", "en"),
        ("The newly-elected President, Bo Ek (Togo), said no.", "en"),
        ("Le nouveau Président, M. Bo Ek (Togo), a dit non.", "fr"),
        ("Le Président nouvellement élu, M. Bo Ek (Togo), a dit non.", "fr"),
        ("La Présidente sortante, Mme Ana Luz (Pérou), a dit non.", "fr"),
    ],
)
def test_who_has_just_been_elected_presides(sentence, language):
    (turn,) = turns("Statements" if language == "en" else "Déclarations", sentence, language=language)
    assert turn.role.value == "chair"


def test_bold_names_of_a_page():
    page = (
        "<html><head><title>Assembly Debates Beacons | Meetings Coverage and Press Releases</title></head><body><main>"
        "<h1>General Assembly Debates Beacons</h1><div class='field--name-body'>"
        "<p>The General Assembly today debated beacons.</p><p><u>Statements</u></p>"
        "<p><strong>Ngozi Adaeze Obi</strong> (Nigeria) said that the coast was long.</p><p>Lamps were few.</p>"
        "<p><b>Per Strand</b>, State Secretary of Norway, spoke on behalf of the Nordic countries.  He was brief.</p>"
        "</div></main></body></html>"
    )
    first, second = un.statements(un.parse_html(page))
    assert (first.speaker, first.state, first.text[-16:]) == (
        "Ngozi Adaeze Obi",
        "NGA",
        "\n\nLamps were few."[-16:],
    )
    assert (second.speaker, second.state, second.on_behalf_of) == ("Per Strand", "NOR", ("Nordic countries",))


# ---------------------------------------------------------------------------------------------------- leads

LEAD = HEADS["en"] + "\n\n"


def test_lead_retells():
    told = "Amina Wanjiru (Kenya) said that lamps were few."
    assert kinds("Statements", KENYA, head=LEAD + told) == ["AMINA WANJIRU statement"]
    told = "Speaking for the African Group, the representative of Kenya said that lamps were few."
    assert kinds("Statements", KENYA, head=LEAD + told) == ["AMINA WANJIRU statement"]


def test_lead_alone():
    told = "“The night is long,” said Assembly President Jon Ek (Iceland), opening the meeting."
    found = turns("Statements", KENYA, head=f"{LEAD}{told}\n\nDelegates from three seas asked for oil.")
    assert [turn.text for turn in found] == [told, KENYA]


def test_lead_behind_a_dateline():
    head = (
        "HR/CT/612\n\nHuman Rights Committee Takes up Lamps\n\n"
        "GENEVA, 13 March (UN Information Service) -- AMINA WANJIRU (Kenya) told the Human Rights Committee this morning that lamps were few."
    )
    (turn,) = turns("Delegates from three seas asked for oil.", head=head)
    assert (turn.speaker, turn.state) == ("AMINA WANJIRU", "KEN")
    assert turn.text.startswith("AMINA WANJIRU")


def test_lead_is_not_searched_inside():
    told = "The Committee took up lamps. The representative of Chad introduced a draft."
    assert kinds("Statements", KENYA, head=LEAD + told) == ["AMINA WANJIRU statement"]


def test_turns_without_headings():
    run = [
        f"{name}, the representative of {state}, said that lamps were few."
        for name, state in (
            ("Ana Luz", "Peru"),
            ("Bo Ek", "Sweden"),
            ("Cy Ode", "Togo"),
            ("Di Fox", "Ireland"),
        )
    ]
    found = turns(
        *run[:2], "Lamps were few, he said.", *run[2:], "Action", "The representative of Peru said no."
    )
    assert [turn.speaker for turn in found] == ["Ana Luz", "Bo Ek", "Cy Ode", "Di Fox", None]


# ---------------------------------------------------------------------------------------------------- kinds

VOTE = "The draft was then approved by a recorded vote of 9 in favour to 1 against, with 2 abstentions."


def test_explanations_run_until_the_vote_and_after_it():
    assert kinds(
        "Action on Draft", "The representative of Fiji, in explanation of vote before the vote, said no.",
        "The representative of Lebanon urged support.", VOTE,
        "Norway’s representative, speaking after the vote, said no.", "The representative of Chad thanked all.",
        "Other Matters", "The representative of Uganda said no.",
    ) == [
        "FJI explanation_before", "LBN explanation_before", "NOR explanation_after", "TCD explanation_after", "UGA statement",
    ]  # fmt: skip


def test_side_of_an_unsaid_explanation():
    assert kinds(
        "Action on Draft", "India’s representative, in explanation of vote, said no.", VOTE,
        "The representative of Japan said, in explanation of position, that it had abstained.",
    ) == ["IND explanation_before", "JPN explanation_after"]  # fmt: skip


def test_those_without_a_vote_explain_none():
    assert kinds(
        "Action on Draft", VOTE, "The observer of the Holy See said no.", "JON EK, Controller, said no.",
        "The Chair, CY ODE (Togo), thanked all.", "The representative of Chad said no.",
    ) == ["VAT statement", "JON EK statement", "CY ODE statement", "TCD explanation_after"]  # fmt: skip


def test_who_is_not_on_the_council_explains_none():
    head = "Conseil de sécurité\n9402e séance – matin\nCS/15392\n22 août 2023\n\nSoudan: le Conseil vote\n\nLe Conseil de sécurité a rejeté, ce matin, un projet de résolution."
    vote = "Mis aux voix, le projet de résolution n’a pas été adopté, ayant recueilli 4 voix pour."
    assert kinds(
        "Votes", vote, "Explications de vote", "M. KEN MORI (Japon) a dit que non.", "M. ALI NOUR (Soudan) a dit que non.",
        head=head, language="fr",
    ) == ["KEN MORI explanation_after", "ALI NOUR statement"]  # fmt: skip


def test_plain_statements_after_a_vote():
    assert kinds("Action on Draft", VOTE, "Statements", KENYA) == ["AMINA WANJIRU statement"]


def test_introductions():
    assert kinds(
        "Action on Drafts", "The representative of Egypt introduced, on behalf of the African Group, draft resolution A/C.4/59/L.9.",
        "PEDRO ROIG (Cuba), introducing both the draft on lamps and that on oil, said no.",
        "The representative of Canada, presenting amendment “L.26”, said no.",
        "JON EK, Controller, introducing that body’s report, said no.",
    ) == ["EGY introduction", "PEDRO ROIG introduction", "CAN introduction", "JON EK statement"]  # fmt: skip


def test_rights_of_reply():
    assert kinds(
        "Right of Reply", "The representative of Iran said no.", "Speaking a second time, the representative of Iraq said no.",
    ) == ["IRN right_of_reply", "IRQ right_of_reply"]  # fmt: skip
    assert kinds(
        "Statements", KENYA, "Speaking in exercise of the right of reply, the representative of Mali said no.",
        "The representative of Chad responded that yes.",
    ) == ["AMINA WANJIRU statement", "MLI right_of_reply", "TCD right_of_reply"]  # fmt: skip


def test_point_of_order():
    assert kinds("Action", "On a point of order, the representative of Cuba said no.") == [
        "CUB point_of_order"
    ]


def test_announced_kind():
    assert kinds(
        "Statements", KENYA, "The Committee then heard statements in exercise of the right of reply.",
        "The representative of Mali said no.",
    ) == ["AMINA WANJIRU statement", "MLI right_of_reply"]  # fmt: skip


def test_questions_and_answers():
    assert kinds(
        "Questions and Answers", "The representative of Mexico asked how much had been spent on oil.",
        "Japan’s representative also asked about oil.", "JON EK, Controller, said that it was dear.",
        "Peru’s delegate asked if it was safe.", "In response, Mr. Ek said that it was.",
    ) == ["MEX question", "JPN question", "JON EK answer", "PER question", "Ek answer"]  # fmt: skip


def test_who_asks_in_a_debate_makes_a_statement():
    assert kinds("Statements", "PEDRO ROIG (Cuba) asked for clarification of the legal basis.", KENYA) == [
        "PEDRO ROIG statement",
        "AMINA WANJIRU statement",
    ]


def test_french_kinds():
    assert kinds(
        "Présentation du projet de résolution", "Mme XIMENA ALFARO (Costa Rica) a présenté le projet de résolution A/70/L.26.",
        "Explications de vote", "Prenant la parole avant le vote, Mme CORA BOYD (États-Unis) a dit que non.",
        "M. PAUL IGNATIEV (Fédération de Russie) a dit que non.", "Décision",
        "L’Assemblée a adopté le projet par 112 voix pour, 14 contre et 61 abstentions.",
        "Après le vote, M. ANDERS LIND (Suède) a dit que non.", "Le représentant de l’Inde a regretté la nuit.",
        "Droit de réponse", "Le représentant de l’Arménie a dit que non.",
        language="fr",
    ) == [
        "XIMENA ALFARO introduction", "CORA BOYD explanation_before", "PAUL IGNATIEV explanation_before",
        "ANDERS LIND explanation_after", "IND explanation_after", "ARM right_of_reply",
    ]  # fmt: skip


def test_treaty_body():
    head = (
        "WOM/1702\n\nWomen’s Committee Hears Report of Lesotho\n\n14 July 2008\nCommittee on the Elimination of Discrimination"
        " against Women\n841st Meeting (AM)\n\nThe Committee on the Elimination of Discrimination against Women met today to"
        " consider the initial report of Lesotho."
    )
    found = turns(
        "Introduction of Report", "PALESA LEPHO, Minister of Gender of Lesotho, introducing the report, said no.",
        "Experts’ Comments and Questions", "HANNA SCHÖPP, expert from Germany, asked why.", "Another expert asked how many.",
        "Country Response", "The delegation said that nine had.", "Another delegate said that ten had.",
        "LINEO MOHAPI, Director of the Law Office, said that a bill was pending.",
        head=head,
    )  # fmt: skip
    assert [(turn.speaker, turn.state, turn.kind.value) for turn in found] == [
        ("PALESA LEPHO", "LSO", "statement"), ("HANNA SCHÖPP", "DEU", "question"), (None, None, "question"),
        (None, "LSO", "answer"), (None, "LSO", "answer"), ("LINEO MOHAPI", "LSO", "answer"),
    ]  # fmt: skip


# ------------------------------------------------------------------------------------------ other releases


@pytest.mark.parametrize(
    "kind", ["biography", "note", "round_up", "background", "travel", "appointment", "sanctions"]
)
def test_kinds_without_turns(kind):
    release = un.Release(kind=un.ReleaseKind(kind), language="en", body=meeting("Statements", KENYA).body)
    assert un.statements(release) == ()


def test_found_once():
    release = meeting("Statements", KENYA)
    assert un.statements(release) is un.statements(release)


def test_unknown_language():
    assert (
        un.statements(un.Release(kind=un.ReleaseKind.MESSAGE, language="und", body=meeting(KENYA).body)) == ()
    )


@pytest.mark.parametrize(
    ("language", "texts"),
    [
        ("en", ("The Committee will meet again tomorrow to consider the report of Chad.", "The Committee met to consider the situation in Malta.")),
        ("fr", ("Le Comité se réunira demain pour examiner le rapport du Tchad.", "Le Comité était saisi du rapport de Malte.")),
    ],
)  # fmt: skip
def test_the_report_of_the_next_meeting_is_not_under_review(language, texts):
    assert [reviewed_state(text, turn_words(language), None) for text in texts] == [None, "MLT"]


def test_treaty_body_whose_masthead_is_lost():
    release = un.parse_text(
        "WOM/1047\n\nReports of Lesotho Taken Up by Women’s Anti-Discrimination Committee\n\n"
        "The President of the Council on Lamps for Women presented the reports today.\n\n"
        "Background\n\n"
        "The Committee on the Elimination of Discrimination against Women met this morning to consider the reports of "
        "Lesotho.\n\n"
        "Introduction of Reports\n\n"
        "ANA LUZ, President of the Council on Lamps for Women of Lesotho, said that lamps were few.\n\n"
        "JON EK, Deputy Minister of Oil, said that oil was dear.\n\n"
        "Questions by Experts\n\n"
        "IVA DIA, expert from Malta, thanked the delegation.  She asked for the number of lamps.\n\n"
        "For information media. Not an official record."
    )
    found = un.statements(release)
    assert [(turn.state, turn.kind.value) for turn in found] == [
        ("LSO", "statement"),
        ("LSO", "statement"),
        ("MLT", "question"),
    ]


def test_lead_with_a_shorter_office_is_told_again_further_down():
    found = turns(
        "The Chair of the Board of Lamps said that oil was dear.",
        "Statements",
        "ANA LUZ, Chair of the Board of Lamps and Wicks, said that oil was dear.",
    )
    assert [turn.speaker for turn in found] == ["ANA LUZ"]
