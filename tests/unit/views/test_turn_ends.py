"""Where turns end: at votes, drafts and decisions told by the meeting itself."""

from __future__ import annotations

import pytest

from tests.unit.views.meeting import turns

KENYA = "AMINA WANJIRU (Kenya) said that automation had put out more lights than any storm."
MOROCCO = "Mme LEILA BEN (Maroc) a dit que la lampe était morte."
HEADINGS = {"en": "Statements", "fr": "Déclarations"}


def first_turn(first: str, following: str, language: str) -> str:
    """Return the first turn of a meeting of two paragraphs."""
    return turns(HEADINGS[language], first, following, language=language)[0].text


def first_of_lead(first: str, following: str, language: str) -> str:
    """Return the first turn of a lead of two paragraphs."""
    return turns(first, following, language=language)[0].text


@pytest.mark.parametrize(
    "following",
    [
        "Following an exchange of views, the Committee agreed to set up a working group on wicks.",
        "On the proposal of the Chair, the Committee agreed to return to the question in May.",
        "At the suggestion of the representative of Chad, the Council agreed to suspend the meeting.",
        "Immediately following the closure of the session, the Commission opened its ninth session.",
        "It was approved by a recorded vote of 9 in favour to 1 against, with 2 abstentions.",
        "It was then adopted without a vote, as orally revised.",
        "They were adopted by consensus.",
        "It was adopted without a vote, as was a text on wicks (document E/2031/L.33).",
        "A vote had been requested by the delegation of Chad.",
        "Next before the Committee was the draft on wicks.",
        "The next text before the Committee was on oil.",
        "It was rejected by 9 votes to 3, with 2 abstentions.",
        "The draft on oil (document A/C.5/61/L.18) was introduced by the representative of Fiji on 14 December.",
        "Draft resolution A/C.3/59/L.4 had been introduced by Fiji’s representative.",
        "At the request of Chad, a recorded vote was taken on operative paragraph 3.",
        "A recorded vote had been requested by the representative of Chad.",
        "At Chad’s request, the draft was put to a recorded vote.",
        "The following also took the floor: Chile, Peru and Chad.",
        "Delegates from Chile, Peru and Chad also spoke.",
        "Representatives of Chile and Peru delivered statements.",
        "Chile, Peru and Chad also made statements.",
        "Chile and Peru made statements to the same effect.",
        "Chile and Peru spoke against the motion.",
        "Similar statements were made by Chile and Peru.",
        "Rounding out the list of speakers were the representatives of Chile and Peru.",
        "There were no further speakers.",
        "Next, the Committee considered the draft on wicks.",
        "The Council went on to adopt three drafts on oil.",
        "Also by acclamation, Ana Luz (Peru)* was chosen to represent the observers.",
        "It then decided, on the proposal of its President, to defer the draft on oil.",
        "A recorded vote having been requested, the Committee then rejected the amendment by 9 votes to 3.",
        "The application will be taken up again at the next meeting.",
        "The vote on the draft (document A/C.3/59/L.4) was as follows:",
        "In favour:  Chile, Peru.",
        "The sponsors then withdrew draft resolution A/C.3/59/L.4.",
        "Chad and Peru joined as co-sponsors.",
        "The Committee heard a statement on programme budget implications.",
        "The Assembly observed a minute of silence for the victims.",
        "An interactive dialogue followed.",
        "Committee Experts then raised questions on oil.",
        "In the ensuing discussion, delegates praised lamps.",
        "Paragraph 3 was retained by 9 votes to 2.",
        "This text was adopted without a vote.",
        "Those amendments were rejected by 9 votes to 2.",
        "It, too, was approved without a vote.",
        "The sponsors of the two texts then said that they would not press them to a vote.",
        "The main sponsor of the draft agreed to withdraw it.",
        "In a resolution on wicks (document E/2031/L.4), adopted without a vote, the Commission urged keepers to save oil.",
        "The motion carried.",
        "Action on the draft was postponed.",
        "Action on the two drafts on oil will be taken tomorrow.",
        "The Committee, which had met twice, elected Ana Luz (Peru) as its Chair.",
        "The Council, acting under Chapter VII, decided to extend the ban on oil.",
        "The Board — in private — elected Ana Luz (Peru) as its Chair.",
        "The Liberia Configuration then adopted the text by consensus.",
        "Among the four texts approved today was one on wicks.",
        "Also approved today were drafts on oil and on wicks.",
        "Of the five drafts approved, two were put to the vote.",
        "In another action to save oil, Peru withdrew its reservations.",
        "More than 40 speakers took the floor.",
        "A total of 39 delegations participated in the debate.",
        "Many country representatives welcomed the lamp.",
        "Speakers in the debate were the representatives of Chile and Peru.",
        "Also among the speakers were the representatives of Chile and Peru.",
        "Participants included the Mayors of Lima and Quito.",
        "There also was a panel discussion featuring Ana Luz, Mayor of Lima.",
        "At the outset of the meeting, the Council observed a minute of silence.",
        "The Committee’s next meeting will be held on Friday.",
        "Today’s meeting began at 10 a.m. and adjourned at 1 p.m.",
        "Council members then proceeded to private consultations.",
        "Before adopting the text, the Committee rejected an amendment by Peru.",
        "Prior to the adoption of the draft, a recorded vote was taken on paragraph 3.",
        "Action was taken on 12 drafts.",
        "The Mayor of Lima made closing remarks.",
        "The Council today extended the mandate of the Mission.",
        "Ana Luz (Peru) and Jon Ek (Malta) were elected Vice-Chairs.",
        "Elected as Vice-Chairs were Ana Luz (Peru) and Jon Ek (Malta).",
        "Documents before the Committee included a report on oil.",
        "The draft on oil was adopted without a vote. The representative of Fiji said no. He was sorry, he said.",
    ],
)
def test_the_meeting_goes_on(following):
    assert first_turn(KENYA, following, "en") == KENYA


@pytest.mark.parametrize(
    "further",
    [
        "It was approved by the King in 1985.",
        "It was adopted by consensus in 1985, and nothing had changed.",
        "Following that storm, the Committee of keepers had met.",
        "The draft had been introduced too late.",
        "At the request of the Government, lamps were lit.",
        "The text was introduced by those who knew nothing of lamps.",
        "A recorded vote was a bad habit.",
        "Delegations from five countries took part in the rescue.",
        "Representatives of the keepers spoke of hunger.",
        "A debate followed in Parliament.",
        "The Council had heard briefings on that.",
        "Against that background, lamps were few.",
        "The vote in the village was as fair as any.",
        "The following examples showed it.",
        "This text was adopted in 1985, and nothing had changed.",
        "The sponsors of the draft had been patient.",
        "In a resolution on wicks, the Commission had urged keepers to save oil.",
        "The Commission, created in 1946, had grown old.",
        "Among the four drafts was one that Peru could not support.",
        "One of the texts adopted in 1985 was weak.",
        "There was also a panel discussion in Lima, on oil.",
        "In another decision, the Supreme Court closed the lighthouse.",
        "Also rejected were his pleas for oil.",
        "Many staff members wanted more oil.",
        "Nelson Mandela was elected in 1994.",
        "Also elected was a woman.",
        "The European Commission adopted a text in May.",
        "The Council rejected every proposal.",
        "More than 40 keepers had drowned.",
        "By the terms of the draft, the Assembly would ask for a study.",
        "The Council will lose its way.",
    ],
)
def test_the_speaker_goes_on(further):
    assert first_turn(KENYA, further, "en") == f"{KENYA}\n\n{further}"


@pytest.mark.parametrize(
    "following",
    [
        "À la demande du Tchad, il a été procédé à un vote par appel nominal.",
        "Il a ensuite été procédé à un vote enregistré.",
        "Immédiatement après la clôture, la Commission a ouvert sa neuvième session.",
        "À l’issue d’un échange de vues, le Comité a convenu de créer un groupe.",
        "Après un bref débat, le Comité a nommé un gardien.",
        "Il a été adopté par 12 voix pour, 4 contre et 2 abstentions.",
        "Elle a été rejetée par 9 voix contre 3.",
        "Ils ont été adoptés sans vote.",
        "Il a été adopté sans vote, de même qu’un texte sur les mèches (document E/2031/L.33).",
        "Un vote avait été demandé par la délégation du Tchad.",
        "La Commission était ensuite saisie d’un projet de résolution sur les mèches.",
        "Le projet de résolution (A/C.5/61/L.18) a été présenté par le représentant des Fidji le 14 décembre.",
        "Un vote séparé a été demandé sur le paragraphe 9 du dispositif.",
        "À la demande du Tchad, le projet a été mis aux voix.",
        "Se sont également exprimés: le Chili, le Pérou et le Tchad.",
        "Le Chili, le Pérou et le Tchad ont également pris la parole.",
        "Le vote s’est réparti comme suit:",
        "Ont voté pour:  Chili, Pérou.",
        "Le Conseil a observé une minute de silence.",
        "Un échange de vues a suivi.",
        "Les experts ont ensuite posé des questions.",
        "Le Tchad et le Pérou se sont portés coauteurs.",
        "Le Conseil a entendu deux exposés.",
        "La décision sur le projet a été reportée.",
        "La Commission l’a ensuite adopté par consensus.",
        "Le Secrétariat ayant donné lecture d’un état, l’Assemblée a adopté le projet de résolution par consensus.",
        "Le Président, constatant que nul ne demandait la parole, a levé la séance.",
        "La demande sera examinée à la prochaine séance.",
        "Ce texte a été adopté sans vote.",
        "Ces deux amendements ont été rejetés par 9 voix contre 2.",
        "Il a, lui aussi, été adopté sans vote.",
        "Les auteurs des deux textes ont ensuite annoncé qu’ils les retiraient.",
        "Les coauteurs ont fait savoir qu’ils ne demanderaient pas de vote.",
        "Dans une résolution sur les mèches, adoptée sans vote, la Commission invite les gardiens à économiser l’huile.",
        "Le Comité, après avoir adopté son ordre du jour, a élu M. Abel Dia (Mali) Vice-Président.",
        "Le Conseil – en séance privée – a décidé de proroger l’interdiction.",
        "La Formation a ensuite adopté le texte par consensus.",
        "Parmi les quatre textes adoptés aujourd’hui figure une résolution sur les mèches.",
        "Plus de 40 orateurs ont pris la parole.",
        "Une trentaine de délégations ont participé au débat.",
        "Les orateurs étaient les représentants du Chili et du Pérou.",
        "Parmi les intervenants figuraient les Maires de Lima et de Quito.",
        "Avant d’adopter le texte, la Commission a rejeté un amendement du Pérou.",
        "Au début de la séance, le Conseil a observé une minute de silence.",
        "La liste des orateurs a été close.",
        "Le Maire de Lima a fait une déclaration liminaire.",
        "Ont été élus Vice-Présidents Mme Ana Luz (Pérou) et M. Jon Ek (Malte).",
        "Mme Ana Luz (Pérou) et M. Jon Ek (Malte) ont été élus Vice-Présidents.",
    ],
)
def test_the_french_meeting_goes_on(following):
    assert first_turn(MOROCCO, following, "fr") == MOROCCO


@pytest.mark.parametrize(
    "further",
    [
        "Il a été adopté par le Roi en 1985.",
        "Elle a été rejetée par tous les gardiens.",
        "Le projet a été présenté trop tard.",
        "Après la tempête, le Comité des gardiens avait disparu.",
        "À la demande du Gouvernement, les lampes ont été allumées.",
        "Le vote s’est déroulé dans le calme.",
        "Le Conseil a entendu l’appel des gardiens.",
        "La France et le Mali ont également signé l’accord.",
        "Un dialogue a suivi au village.",
        "Ce texte est faible.",
        "Les auteurs du projet avaient été patients.",
        "La Commission, créée en 1946, a vieilli.",
        "Le Conseil a échoué.",
        "L’Assemblée a aussi un rôle à jouer.",
        "La Commission a également le devoir d’agir.",
        "Le Conseil a enfin raison.",
        "Parmi les résolutions adoptées en 1985, aucune n’était bonne.",
        "Plus de 40 membres ont été tués.",
        "Par ce texte, l’Assemblée demanderait aux gardiens d’économiser l’huile.",
        "Une table ronde a été organisée au village.",
        "Nelson Mandela a été élu en 1994.",
    ],
)
def test_the_french_speaker_goes_on(further):
    assert first_turn(MOROCCO, further, "fr") == f"{MOROCCO}\n\n{further}"


@pytest.mark.parametrize(
    "following",
    [
        "Le Chili et le Pérou ont fait des déclarations dans le même sens.",
        "Le Chili et le Pérou se sont exprimés dans le même sens.",
        "Le Chili et le Pérou sont intervenus contre la motion.",
        "Des déclarations analogues ont été faites par le Chili et le Pérou.",
    ],
)
def test_states_that_spoke_in_the_same_sense(following):
    assert first_turn(MOROCCO, following, "fr") == MOROCCO


def test_french_marks_begin_a_sentence_of_their_own():
    told = "Le Ministre a promis de l’huile. « Elle viendra en mai », a-t-il dit."
    found = turns(
        "Débat",
        "M. ABEL DIA, Ministre de la lumière du Mali, a dit qu’il faisait nuit.",
        "Mme ANA LUZ (Pérou) a demandé de l’huile.",
        told,
        language="fr",
    )
    assert [turn.text for turn in found][2:] == [told]


def test_permanent_representative_behind_the_minister():
    minister = "ANA LUZ, Minister for Light of Peru, said that it was dark."
    envoy = "On oil, the Permanent Representative of Peru said that it was dear."
    assert [turn.text for turn in turns("Statements", minister, envoy)] == [minister, envoy]
    minister = "Mme ANA LUZ, Ministre de la lumière du Pérou, a dit qu’il faisait nuit."
    envoy = "S’agissant de l’huile, le Représentant permanent du Pérou a répondu qu’elle était chère."
    assert [turn.text for turn in turns("Déclarations", minister, envoy, language="fr")] == [minister, envoy]


@pytest.mark.parametrize(
    ("said", "told", "language"),
    [
        ("He asked for time.", "The motion was then rejected.", "en"),
        (
            "He asked for time.",
            "The Committee then rejected the amendment by 9 votes to 3. It rose at noon.",
            "en",
        ),
        ("He asked for time.", "The Assembly rejected the motion by 9 votes to 3, with 2 abstentions.", "en"),
        ("Il a demandé du temps.", "La motion a ensuite été rejetée.", "fr"),
        ("Il a demandé du temps.", "L’Assemblée a rejeté la motion par 9 voix contre 3.", "fr"),
        ("Il a demandé du temps.", "L’amendement a alors été adopté par 9 voix contre 3.", "fr"),
    ],
)
def test_the_meeting_goes_on_with_the_last_sentence(said, told, language):
    first = {"en": KENYA, "fr": MOROCCO}[language]
    assert first_turn(first, f"{said} {told}", language) == f"{first}\n\n{said}"


@pytest.mark.parametrize(
    "further",
    [
        "He asked for time. The motion was then rejected, he recalled.",
        "He asked for time. The village was then dark.",
        "He asked for time. The village had decided it by 9 votes to 3.",
        "“They asked for time. The motion was then rejected.”",
    ],
)
def test_the_speaker_tells_of_another_decision(further):
    assert first_turn(KENYA, further, "en") == f"{KENYA}\n\n{further}"


@pytest.mark.parametrize(
    "following",
    [
        "The Commission on Lamps will focus on two themes.",
        "The Commission, established in 1946, advises the Council on lamps.",
        "The Commission — established in 1946 by the Council — advises the United Nations on lamps.",
        "The Commission on Lamps, acting as the Preparatory Committee, had been expected to conclude its work.",
        "The 45-member Commission of the Council, which is required to report, is taking up a review of lamps.",
        "The Committee on Lamps then turned to oil.",
        "Along with Mr. Roe, the Council elected Ana Luz (Peru) as Vice-President.",
        "Unanimously adopting the report on oil (document A/64/696), the Assembly decided to increase it.",
        "Earlier, the Commission had concluded its general debate.",
        "The opening meeting also heard a welcoming address by the Mayor.",
        "The substantive session, which began on 6 July, opened with a segment on oil.",
        "The meeting, which is scheduled to run through 20 June, will focus on oil.",
        "This year’s event also featured a ceremony on oil.",
        "Discussions centred on the 17 Territories.",
        "On the issue of oil, Governments agreed to establish a fund.",
        "This afternoon, the Assembly continued its general debate.",
        "Two side events were held on the margins of the session.",
        "The two-day Forum, organized by the Department, ends tomorrow.",
        "During the debate, speakers stressed the need for oil.",
        "Council members met in private.",
        "The Commission would meet again on Friday.",
        "By the terms of the draft, the Council would urge keepers to save oil.",
        "A draft on oil, introduced by the representative of Peru, would have the Council encourage keepers.",
    ],
)
def test_the_lead_goes_on(following):
    assert first_of_lead(KENYA, following, "en") == KENYA


@pytest.mark.parametrize(
    "further",
    [
        "The Commission on Lamps should state that clearly.",
        "The Commission, created in 1946, had grown old.",
        "The Council, unlike the Assembly, remained dark.",
        "The Council, which had met in the dark, needed light.",
        "The meeting had shown how dark it was.",
        "The session offered a chance that should not be lost.",
        "Governments had agreed to that in 1985.",
        "The draft would have grave effects on lamps.",
        "Discussions with the keepers had failed.",
        "The Conference on Lamps remained deadlocked.",
        "The Commission on Human Rights had been replaced.",
        "The National Commission on Lamps worked with the police.",
        "The Council meets too seldom.",
        "Governments agreed that oil was dear.",
    ],
)
def test_the_speaker_of_a_lead_goes_on(further):
    assert first_of_lead(KENYA, further, "en") == f"{KENYA}\n\n{further}"


@pytest.mark.parametrize(
    "following",
    [
        "Le Comité chargé des lampes, qui avait repris sa session le 5 mai, a achevé ses travaux.",
        "Au cours de cette reprise de session, le Comité a examiné 148 demandes.",
        "Auparavant, la Commission chargée des lampes, des mèches et de l’huile avait achevé son débat.",
        "La Commission des lampes s’est réunie deux fois.",
        "La Commission de la lampe examinera deux thèmes.",
        "La Commission, créée en 1946, conseille le Conseil.",
        "La session, qui s’était ouverte le 6 juillet, s’est achevée par un débat.",
        "Les discussions ont porté sur les 17 territoires.",
        "Aux termes de ce texte, l’Assemblée prierait les gardiens d’économiser l’huile.",
        "Une table ronde a également été organisée sur l’huile.",
        "Les gouvernements ont convenu de créer un fonds.",
        "Cet après-midi, l’Assemblée a poursuivi son débat général.",
        "Le Conseil a prorogé le mandat de la Mission.",
        "Plusieurs manifestations parallèles ont été organisées.",
    ],
)
def test_the_french_lead_goes_on(following):
    assert first_of_lead(MOROCCO, following, "fr") == MOROCCO


@pytest.mark.parametrize(
    "further",
    [
        "Le Comité chargé des lampes devrait le dire.",
        "La Commission, créée en 1946, a vieilli.",
        "Le Comité, qui a tant fait, mérite d’être aidé.",
        "Le Conseil a joué un rôle utile.",
        "La session a été un succès.",
        "Les discussions avec les gardiens ont échoué.",
        "Le Conseil des ministres a approuvé la loi.",
        "Le Conseil se réunit trop rarement.",
        "Les États Membres ont convenu que l’huile était chère.",
    ],
)
def test_the_french_speaker_of_a_lead_goes_on(further):
    assert first_of_lead(MOROCCO, further, "fr") == f"{MOROCCO}\n\n{further}"


def test_what_the_first_paragraph_tells_of_a_speaker_who_goes_on_further_down():
    head = "GA/SPD/307\n\nFourth Committee Debates Lighthouses"
    told = "Lamps had gone out, Ana Luz, Under-Secretary-General for Light, told the Fourth Committee this morning."
    between = "The Committee will meet again tomorrow."
    further = "Ms. Luz said that oil was dear."
    assert [turn.text for turn in turns(told, between, further, head=head)] == [further]
    assert [turn.text for turn in turns(told, between, "Ms. Roe said no.", head=head)] == [told]
    assert [turn.text for turn in turns(told, further, head=head)] == [f"{told}\n\n{further}"]
