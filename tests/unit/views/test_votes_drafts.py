"""Which draft a vote was on, where the vote itself prints no symbol."""

from __future__ import annotations

import pytest

import unreleases as un
from tests.unit.views.voting import release_of


def subjects(*lines: str, language: str = "en", **parts: object) -> list[str | None]:
    return [vote.subject for vote in un.votes(release_of(*lines, language=language, **parts))]


LAMPS = "Chad introduced a draft resolution on the keeping of harbour lamps (document A/C.2/74/L.5)."
OIL = "A draft resolution on whale oil (document A/C.2/74/L.6) was also before the Committee."
FEUX = "Le Tchad a présenté un projet de résolution sur les feux de port (A/C.2/74/L.5)."
HUILE = "La Commission était aussi saisie d’un projet de résolution sur l’huile de baleine (A/C.2/74/L.6)."

TAKEN_UP = [
    ("en", (LAMPS, OIL, "# Action", "The Committee then turned to the draft on harbour lamps.", "The draft was approved without a vote."),
     ["A/C.2/74/L.5"]),
    ("en", (LAMPS, OIL, "# Action", "Taking up the text entitled “Whale oil”, the Committee heard its sponsor.",
            "The representative of Peru said that he would vote against the draft.", "The text was approved by 9 votes to 2."),
     ["A/C.2/74/L.6"]),
    ("en", (LAMPS, OIL, "# Harbour Lamps", "The Committee approved the draft resolution, as orally corrected, without a vote."), ["A/C.2/74/L.5"]),
    ("en", (LAMPS, OIL, "# Action", "The representative of Mali introduced the draft resolution on whale oil.", "The draft was approved by consensus."),
     ["A/C.2/74/L.6"]),
    # what is taken up has no symbol
    ("en", (LAMPS, "# Action", "The Assembly then took up the report on fog (document A/74/300).", "The resolution was adopted by 90 votes to 2."),
     [None]),
    ("en", (LAMPS, OIL, "# Action", "It approved draft A/C.2/74/L.5 without a vote.",
            "The Committee next considered a draft entitled “Bells and buoys”.", "The draft was approved without a vote."),
     ["A/C.2/74/L.5", None]),
    # the one that replaces another
    ("en", ("The Committee next took up a draft on lamps (document A/C.2/74/L.9), which was based on draft A/C.2/74/L.5.",
            "It was approved without a vote."), ["A/C.2/74/L.9"]),
    ("en", (("Before it was a draft on lamps (document A/C.2/74/L.9), based on draft resolution A/C.2/74/L.5.  The Committee approved the former "
            "text without a vote, and the latter was withdrawn."),), ["A/C.2/74/L.9"]),
    # a later item's draft is not meant
    ("en", ("# Reports", "The Assembly adopted the resolution by 90 votes to 2.", "# Lamps", "Draft A/74/L.5 was adopted without a vote."),
     [None, "A/74/L.5"]),
    # a resolution that is recalled is no draft
    ("en", (LAMPS, "# Action", "The text recalled resolution 45/111 and named no port.", "The draft was approved without a vote."),
     ["A/C.2/74/L.5"]),
    ("fr", (FEUX, HUILE, "# Décisions", "La Commission a ensuite abordé le projet de résolution relatif aux feux de port.",
            "Le projet de résolution a été adopté sans vote."), ["A/C.2/74/L.5"]),
    ("fr", (FEUX, HUILE, "# Décisions", "Elle s’est d’abord prononcée sur le texte intitulé « Huile de baleine ».",
            "Le texte a été adopté par 9 voix pour, 2 contre et une abstention."), ["A/C.2/74/L.6"]),
    ("fr", (FEUX, HUILE, "# Feux de port", "Le projet de résolution, tel que corrigé, a été adopté sans vote."), ["A/C.2/74/L.5"]),
    # headings that every release has name no subject
    ("fr", ("Présentation et adoption de projets sur les bouées (A/74/L.8)", "# Feux de port", "# Présentation de projets",
            "Le Tchad a présenté le projet de résolution A/74/L.5.", "Le Mali a présenté l’amendement A/74/L.7.",
            "# Explications de vote avant le vote", "# Décisions", "L’amendement A/74/L.7 a été rejeté par 9 voix pour et 80 contre.",
            "Le paragraphe 2 a été maintenu par 70 voix pour et 9 contre."), ["A/74/L.7", "A/74/L.5"]),
    # a paragraph is no amendment's
    ("en", (OIL, LAMPS, "# Lamps and Oil", "The amendment in document A/C.2/74/L.7 was rejected by 9 votes to 80.",
            "The Committee retained paragraph 2 by 70 votes to 9."), ["A/C.2/74/L.7", None]),
    ("fr", (FEUX, "# Décisions", "L’Assemblée a ensuite examiné le rapport sur la brume (A/74/300).",
            "La résolution a été adoptée par 90 voix pour et 2 contre."), [None]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "lines", "expected"), TAKEN_UP)
def test_the_draft_that_was_taken_up_last_is_meant(language, lines, expected):
    assert subjects(*lines, language=language) == expected


REPORTS = [
    ("en", "Acting without a vote, the Assembly adopted the resolution on fog contained in the report of the Committee (document A/74/300)."),
    ("en", "The Council adopted, without a vote, the draft decision on fog in the report of the Commission (document E/2019/24)."),
    ("fr", "Le Conseil a adopté, sans vote, le projet de résolution sur la brume contenu dans le rapport (E/2019/24)."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "line"), REPORTS)
def test_a_report_that_holds_a_text_is_not_what_was_voted_on(language, line):
    assert subjects(line, language=language) == [None]


AMENDMENTS = [
    ("en", ("The representative of Chad introduced amendments to the draft (document A/C.2/74/L.7).",
            "The first amendment, on paragraph 2, was rejected by 10 votes to 80.", "The second amendment was rejected by 12 votes to 75."),
     ["A/C.2/74/L.7", "A/C.2/74/L.7"]),
    ("en", (("Introducing her delegation’s amendments, she said that the first (document S/2019/701) was brief.  The second (document S/2019/702) "
            "was not."), "The first amendment was rejected by 3 votes to 9, with 3 abstentions.",
            "By 4 votes to 8, with 3 abstentions, the Council then rejected the second amendment."), ["S/2019/701", "S/2019/702"]),
    ("en", ("Two amendments were before the Committee: one by Chad (document A/C.2/74/L.7), and one by Mali (document A/C.2/74/L.8).",
            "# Action", "The Committee rejected “L.7” by 10 votes to 80, and “L.8” by 12 votes to 75.",
            "The Committee approved the draft by 80 votes to 2."), ["A/C.2/74/L.7", "A/C.2/74/L.8", "A/C.2/74/L.5"]),
    ("fr", ("Le représentant du Tchad a présenté des amendements au projet de résolution (A/C.2/74/L.7).",
            "Le premier amendement, qui porte sur les feux, a été rejeté par 10 voix pour, 80 contre et 2 abstentions."), ["A/C.2/74/L.7"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "lines", "expected"), AMENDMENTS)
def test_amendments_have_documents_of_their_own(language, lines, expected):
    assert subjects("# Lamps", LAMPS if language == "en" else FEUX, *lines, language=language) == expected


HELD = [
    ("en", ("The draft on whale oil (document A/74/414/Add.1) would call for lamps.",
            "The draft resolution on whale oil was adopted by 120 votes to 3."), ["A/74/414/Add.1"]),
    ("en", ("By 120 votes to 3, the Assembly adopted the draft resolution contained in document A/74/415, as orally corrected.",), ["A/74/415"]),
    ("en", ("The Assembly adopted draft resolution II, on whale oil (document A/74/414), by 120 votes to 3.",), [None]),
    ("en", ("The Assembly adopted the draft resolutions on whale oil (document A/74/414), without a vote.",), [None]),
    ("en", ("The Committee approved, without a vote, its programme of work (document A/74/427).",), ["A/74/427"]),
    ("en", ("The Assembly turned to the report on oil (document A/74/300), adopting without a vote the resolution contained therein.",), [None]),
    # a chapter of a report is none of its own
    ("en", ("It took up the draft resolution on whale oil (document A/74/23, chapter XIII, draft resolution I).",
            "The draft resolution on whale oil was approved by 120 votes to 3."), [None]),
    ("fr", ("Elle a abordé le projet de résolution relatif à l’huile (A/74/23, chapitre XIII).", "Le projet a été adopté par 120 voix pour et 3 contre."),
     [None]),
    # nor is a report that a motion is about
    ("en", ("By 71 votes to 38, the Committee decided to close the debate on what follows from the report on fog (document A/74/63).",), [None]),
    ("fr", ("La Commission a décidé, par 71 voix pour et 38 contre, de clore le débat sur les suites du rapport sur la brume (A/74/63).",), [None]),
    ("fr", ("L’Assemblée a adopté, par 120 voix pour et 3 contre, le projet de résolution relatif à l’huile (A/74/414/Add.1).",), ["A/74/414/Add.1"]),
    ("fr", ("L’Assemblée a adopté, par 120 voix pour et 3 contre, le projet de résolution II relatif à l’huile (A/74/414).",), [None]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "lines", "expected"), HELD)
def test_a_report_that_holds_one_draft_stands_for_it(language, lines, expected):
    assert subjects("# Action", *lines, language=language) == expected


OTHERS = [
    # what another organ may adopt
    ("en", (("The Committee decided, without a vote, to inform the Assembly that, should it adopt draft resolution A/74/L.48, three posts would be "
             "required."),), [None]),
    ("en", (("The Committee then decided, without a vote, to inform the Assembly that the adoption of draft resolution A/74/L.48 would require "
             "three posts."),), [None]),
    ("fr", (("La Commission a décidé, sans vote, d’informer l’Assemblée générale que, si elle adoptait le projet de résolution A/74/L.48, trois "
             "postes seraient nécessaires."),), [None]),
    # the document of something else
    ("en", (LAMPS, "The draft on harbour lamps was approved without a vote, after the Secretary had read out a statement (document A/C.2/74/L.78)."),
     ["A/C.2/74/L.5"]),
    # another text
    ("en", (LAMPS, OIL, ("By 121 votes to 51, with 6 abstentions, the Committee approved the draft on harbour lamps, and, by 125 votes to 52, with "
                         "no abstentions, another on whale oil.")), ["A/C.2/74/L.5", "A/C.2/74/L.6"]),
    ("fr", (FEUX, HUILE, ("La Commission a adopté le projet sur les feux de port par 121 voix pour et 51 contre et, par 125 voix pour et 52 contre, "
                          "un autre sur l’huile de baleine.")), ["A/C.2/74/L.5", "A/C.2/74/L.6"]),
    ("en", ("It approved the draft on bells (document A/C.2/74/L.7) by 30 votes to 2, and, by 25 votes to 3, another on fog.",), ["A/C.2/74/L.7", None]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "lines", "expected"), OTHERS)
def test_a_document_that_stands_in_the_sentence_need_not_be_meant(language, lines, expected):
    assert subjects(*lines, language=language) == expected


PAPERS = [
    ("en", ("The Conference adopted its agenda this morning without a vote.", "The agenda is contained in document A/CONF.9/30."), "A/CONF.9/30"),
    ("en", ("Without a vote, it adopted its programme of work.", "She recalled the programme of work (document A/AC.9/L.3)."), "A/AC.9/L.3"),
    ("en", ("The Conference adopted its agenda this morning without a vote.", "Its agenda recalled a report (document A/CONF.9/30)."), None),
    ("en", ("The Conference of the Parties to the Treaty on Lamps adopted, without a vote, its agenda (document A/CONF.9/30).", "It met."), "A/CONF.9/30"),
    ("fr", ("La Conférence chargée d’examiner le Traité a adopté ce matin, sans vote, l’ordre du jour de ses travaux.", "L’ordre du jour a été publié sous la cote A/CONF.9/30."),
     "A/CONF.9/30"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "lines", "expected"), PAPERS)
def test_an_agenda_may_be_printed_further_down(language, lines, expected):
    assert subjects("# Agenda", *lines, language=language) == [expected]


BRACKETS = [
    ("en", "By 80 votes to 4, with 68 abstentions, the Assembly spoke out for the lighting of harbours (resolution 54/54 A).", "A/RES/54/54A"),
    ("en", "The friends of light had a text (resolution 54/54 G) adopted by 111 votes to 13.", "A/RES/54/54G"),
    ("fr", "L’Assemblée s’est prononcée, par 80 voix pour, 4 contre et 68 abstentions, en faveur des feux (résolution 54/54 A).", "A/RES/54/54A"),
    ("fr", "- Feux de port: résolution 54/177, 61 voix pour, 47 contre et 51 abstentions;", "A/RES/54/177"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "line", "expected"), BRACKETS)
def test_a_round_up_prints_the_numbers_of_resolutions(language, line, expected):
    (vote,) = un.votes(release_of(line, language=language, kind="round_up"))
    assert (vote.subject, vote.adopted) == (expected, True)


def test_a_number_of_texts_means_those_named_together_before():
    assert subjects(
        "# Bells (A/C.2/74/L.7) and Buoys (A/C.2/74/L.8)",
        "Peru introduced the two texts.",
        "The two drafts were approved without a vote.",
        "# Fog (A/C.2/74/L.9)",
        "The Committee approved it by consensus.",
    ) == ["A/C.2/74/L.7", "A/C.2/74/L.8", "A/C.2/74/L.9"]
    assert subjects(
        "# Cloches (A/C.2/74/L.7) et bouées (A/C.2/74/L.8)",
        "Les deux projets de résolution ont été adoptés sans vote.",
        language="fr",
    ) == ["A/C.2/74/L.7", "A/C.2/74/L.8"]


def found(*lines: str, language: str = "en") -> tuple[un.Vote, ...]:
    return un.votes(release_of(*lines, language=language))


@pytest.mark.parametrize(
    "introduced",
    [
        "The representative of Chad introduced a draft on foghorns and announced that nine States had joined.",
        "A text on foghorns was introduced by the representative of Chad, who said that they were loud.",
    ],
)
@pytest.mark.parametrize(
    "told", ["The Committee approved the text by consensus.", "It, too, was approved by consensus."]
)
def test_a_draft_is_introduced_in_the_passive_and_beside_what_is_announced(introduced, told):
    lamps, foghorns = found(
        "The Committee had before it draft resolutions on lamps (document A/C.3/85/L.7) and foghorns (document A/C.3/85/L.9).",
        "The draft on lamps was approved without a vote.",
        introduced,
        told,
    )
    assert (lamps.subject, foghorns.subject) == ("A/C.3/85/L.7", "A/C.3/85/L.9")


def test_a_french_draft_is_introduced_in_the_passive():
    phares, cornes = found(
        "La Commission était saisie de projets de résolution sur les phares (A/C.3/85/L.7) et sur les cornes de brume (A/C.3/85/L.9).",
        "Le projet sur les phares a été adopté sans vote.",
        "Un texte sur les cornes de brume a ensuite été présenté par le représentant du Tchad.",
        "La Commission a adopté le texte par consensus.",
        language="fr",
    )
    assert (phares.subject, cornes.subject) == ("A/C.3/85/L.7", "A/C.3/85/L.9")


APART = [
    # each item of a list is described by its own words
    ("en", ("Three texts were approved as follows: on harbour lamps, without a vote; on whale oil, by 9 votes to 2; and on bells and buoys, without a vote.",
            LAMPS, OIL, "# Action", "The draft on bells and buoys (document A/C.2/74/L.7) was approved without a vote.",
            "The Committee approved the draft on whale oil by 9 votes to 2.", "It approved the draft on harbour lamps without a vote."),
     ["A/C.2/74/L.5", "A/C.2/74/L.6", "A/C.2/74/L.7"]),
    # what was put off was not adopted
    ("en", (LAMPS, OIL, "# Action", "It adopted without a vote a text on fog and deferred its decision on the draft on lamps (document A/C.2/74/L.5)."), [None]),
    ("fr", (FEUX, HUILE, "# Décisions", "Elle a adopté sans vote le projet sur la brume et reporté à lundi sa décision sur les feux (A/C.2/74/L.5)."), [None]),
    # a motion on something that is no draft
    ("en", ("The Committee decided, by 80 votes to 79, to put off the debate on a treaty.", "# Action",
            "The Committee adopted the motion by a recorded vote of 80 to 79.", "Draft A/C.2/74/L.5 on a treaty was approved without a vote."),
     [None, "A/C.2/74/L.5"]),
    # what a draft would cost is none, and what it is based on or replaces is not in hand
    ("en", ("The Committee had before it draft A/C.2/74/L.5 and its programme budget implications (document A/C.2/74/L.20).", "It approved the draft without a vote."),
     ["A/C.2/74/L.5"]),
    ("en", ("# Action", "The Vice-Chair introduced draft resolution A/C.2/74/L.12, based on talks on draft A/C.2/74/L.5.", "The Committee approved the draft without a vote."),
     ["A/C.2/74/L.12"]),
    ("en", ("# Action", "Chad introduced draft A/C.2/74/L.5/Rev.1 on lamps, which replaced A/C.2/74/L.5.", "The revised draft was approved without a vote."),
     ["A/C.2/74/L.5/Rev.1"]),
    ("en", ("# Action", "The representative of Chad withdrew draft A/C.2/74/L.5 in favour of draft A/C.2/74/L.12.", "That text was approved without a vote."),
     ["A/C.2/74/L.12"]),
    ("fr", ("La Commission était saisie du projet A/C.2/74/L.5 et de ses incidences sur le budget (A/C.2/74/L.20).", "Elle a adopté le projet sans vote."),
     ["A/C.2/74/L.5"]),
    ("fr", ("# Décisions", "Le Tchad a retiré le projet A/C.2/74/L.5 au profit du projet A/C.2/74/L.12.", "Ce dernier texte a été adopté sans vote."), ["A/C.2/74/L.12"]),
    # one thing or several
    ("en", ("Before it were drafts on ferries (document A/C.2/74/L.5) and on women (document A/C.2/74/L.6).", "# Action",
            "The text on the woman was approved without a vote.", "The text on the ferry was approved by consensus."), ["A/C.2/74/L.6", "A/C.2/74/L.5"]),
    ("fr", ("Elle était saisie de projets sur les signaux (A/C.2/74/L.5) et sur les bateaux (A/C.2/74/L.6).", "# Décisions",
            "Le texte sur le bateau a été adopté sans vote.", "Le texte sur le signal a été adopté par consensus."), ["A/C.2/74/L.6", "A/C.2/74/L.5"]),
    # further texts by their symbols, and a text that is called by its symbol
    ("en", ("# Action", "Draft A/C.2/74/L.5 was approved by consensus, as were drafts A/C.2/74/L.6 and A/C.2/74/L.7."),
     ["A/C.2/74/L.5", "A/C.2/74/L.6", "A/C.2/74/L.7"]),
    ("en", (LAMPS, "# Action", "Paragraph 2 was retained by 91 votes to 4.", "The Chair spoke.", "The Committee then approved “L.5”, as a whole, by 99 votes to 2."),
     ["A/C.2/74/L.5", "A/C.2/74/L.5"]),
    # one of two drafts of the Council that are told of before
    ("en", ("The Council failed to adopt two drafts on fog.", ("The first, put forward by Chad (document S/2019/5), received 7 votes in favour to 2 against.  The second, by "
            "Mali (document S/2019/6), received 5 votes in favour to 7 against.")), ["S/2019/5", "S/2019/6"]),
    ("fr", ("Le Conseil a rejeté deux projets sur la brume.", ("Le premier, présenté par le Tchad (S/2019/5), a recueilli 7 voix pour et 2 contre.  Le second, du Mali "
            "(S/2019/6), a obtenu 5 voix pour et 7 contre.")), ["S/2019/5", "S/2019/6"]),
    # amendments to a draft of the Council
    ("en", (("Two amendments had been tabled.  The first, put forward by Chad (document S/2019/498), would have added buoys.  It received 7 votes in favour to 7 "
            "against.  The second, by Mali (document S/2019/499), would have removed the bells.  It was rejected by 8 votes against to 5 in favour."), "# Action",
            "The Council rejected the amendment S/2019/499 by 8 votes against to 5 in favour."), ["S/2019/498", "S/2019/499"]),
    ("fr", (("Deux amendements étaient proposés.  Le premier, soumis par le Tchad (S/2019/498), visait à ajouter des bouées.  Il a obtenu 7 voix pour et 7 contre.  "
            "Le second, soumis par le Mali (S/2019/499), visait à retirer les cloches.  Il a été rejeté par 8 voix contre et 5 voix pour."), "# Décisions",
            "Le Conseil a rejeté, par 8 voix contre et 5 voix pour, l’amendement S/2019/499."), ["S/2019/498", "S/2019/499"]),
    # who introduced a draft does not describe it
    ("en", ("# A/C.2/74/L.5: Lamps", "The draft was adopted by consensus.", "# A/C.2/74/L.6: Oil",
            "Introduced by Chad and Mali, this draft resolution was adopted by consensus."), ["A/C.2/74/L.5", "A/C.2/74/L.6"]),
    ("fr", ("# A/C.2/74/L.5: Feux", "Le projet a été adopté par consensus.", "# A/C.2/74/L.6: Huile",
            "Présenté par le Tchad et le Mali, ce projet de résolution a été adopté par consensus."), ["A/C.2/74/L.5", "A/C.2/74/L.6"]),
    # a draft that was withdrawn
    ("en", ("It approved by consensus the text contained in document A/C.2/74/L.5, and draft resolution A/C.2/74/L.6 was withdrawn by its sponsors.",),
     ["A/C.2/74/L.5"]),
    ("fr", ("Elle a adopté par consensus le projet de résolution A/C.2/74/L.5 et le projet de résolution A/C.2/74/L.6 a été retiré.",),
     ["A/C.2/74/L.5"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "lines", "expected"), APART)
def test_what_stands_beside_a_text_is_none_of_it(language, lines, expected):
    assert subjects(*lines, language=language) == expected


ROUND_UP = (
    "A draft (document S/2019/155) obtained 11 votes in favour to 1 against, with 3 abstentions (Chad, Mali, Peru).",
    "By resolution 2490 (2019), the Council called a session.  The vote was again 11 in favour to 1 against, with 3 abstentions (Chad, Mali, Peru).",
    "Resolution 2491 (2019), penned by Fiji, demands an end to fog.  It was adopted by 11 votes in favour to 1 against, with 3 abstentions.",
)


def test_each_text_of_a_round_up_has_a_vote_of_its_own():
    assert subjects(*ROUND_UP, kind="round_up") == ["S/2019/155", "S/RES/2490(2019)", "S/RES/2491(2019)"]


def test_the_draft_that_was_adopted_then_is_no_amendment():
    line = "Before adopting draft A/C.2/74/L.5, the Committee rejected an amendment by 2 votes to 3."
    assert subjects(line) == [None]


def test_one_of_several_texts_is_a_draft():
    told = "The Council had before it two drafts. The first, put forward by Chad (document S/2019/5), would have lit them."
    assert subjects(told, "It was rejected by 3 votes to 8, with 4 abstentions.") == ["S/2019/5"]


TEXTS_OF_A_YEAR = [
    # the resolution that a sentence opens with
    ("en", "With resolution 2470 (2019), on fog, the Council adopted a text of the keepers by 13 votes in favour and 2 abstentions.", ["S/RES/2470(2019)"]),
    ("en", "In May, by resolution 2470 (2019), it adopted a text on bells by 13 votes in favour and 2 abstentions.", ["S/RES/2470(2019)"]),
    ("en", "After resolution 2470 (2019), the Council adopted a text on bells by 13 votes in favour and 2 abstentions.", [None]),
    ("en", "In line with resolution 2470 (2019), it adopted a text on bells by 13 votes in favour and 2 abstentions.", [None]),
    ("fr", "Par la résolution 2470 (2019), le Conseil a adopté un texte sur les cloches par 13 voix pour et 2 abstentions.", ["S/RES/2470(2019)"]),
    # the document that was voted on, whatever it is called
    ("en", "A plan for nine lamps (document S/2019/31) received 13 votes in favour to 2 against.", ["S/2019/31"]),
    ("en", "That of Chad (S/2019/31) obtained 9 votes in favour to 6 against.  That of Mali (S/2019/32) was then rejected by 4 votes in favour to 7 against.",
     ["S/2019/31", "S/2019/32"]),
    ("en", "With a letter (document S/2019/31) it was adopted by 13 votes in favour to 2 against.", [None]),
    ("en", "After a letter (document S/2019/31) the Council adopted it by 13 votes in favour to 2 against.", [None]),
    ("fr", "Celui du Tchad (S/2019/31) a obtenu 9 voix pour et 6 contre.  Celui du Mali (S/2019/32) a été rejeté par 4 voix pour et 7 contre.",
     ["S/2019/31", "S/2019/32"]),
    # the number behind what the resolution is on
    ("en", "It gave the bells their first resolution on the matter, 2470 (2019), adopted unanimously in June.", ["S/RES/2470(2019)"]),
    ("fr", "Le Conseil a donné aux cloches leur résolution sur le sujet, 2470 (2019), adoptée à l’unanimité en juin.", ["S/RES/2470(2019)"]),
    # what an adoption did, whoever is named
    ("en", "The fog was lifted in May by the unanimous adoption of resolution 2470 (2019).", ["S/RES/2470(2019)"]),
    ("fr", "La brume a été levée en mai par l’adoption à l’unanimité de la résolution 2470 (2019).", ["S/RES/2470(2019)"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "line", "expected"), TEXTS_OF_A_YEAR)
def test_a_round_up_names_its_texts_in_many_ways(language, line, expected):
    assert subjects(line, language=language, kind="round_up") == expected


def test_what_is_done_before_a_text_is_named_does_not_describe_it():
    told = "Le texte (S/2019/31) a obtenu 13 voix pour et 2 voix contre."
    line = "Le Conseil s’est ensuite prononcé sur le projet, qui n’a pas été adopté, deux membres permanents ayant voté contre."
    assert subjects(told, "# Feux", "# Vote", line, language="fr") == ["S/2019/31"]
