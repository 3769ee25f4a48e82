from __future__ import annotations

import pytest

import unreleases as un
from tests.unit.views.voting import release_of, votes

ENGLISH = [
    (("The draft resolution on lamps (document A/74/L.5) was adopted by a recorded vote of 156 in favour to 4 against "
     "(Chad, Fiji, Mali, Palau), with 24 abstentions."), "recorded 156-4-24 adopted A/74/L.5 (4 against)"),
    ("By a recorded vote of 117 in favour to none against, with 1 abstention (Fiji), the Assembly adopted draft A/74/L.5.",
     "recorded 117-0-1 adopted A/74/L.5 (1 abstaining)"),
    ("Draft A/74/L.5 was adopted by 149 votes in favour to 2 against, with no abstentions.", "recorded 149-2-0 adopted A/74/L.5"),
    ("Draft A/74/L.5 passed by 159 in favour 7 against, with 14 abstentions.", "recorded 159-7-14 adopted A/74/L.5"),
    ("Draft A/74/L.5 was approved by 109 in favour to 1against ( Fiji), with 48abstentions.",
     "recorded 109-1-48 adopted A/74/L.5 (1 against)"),
    ("The Commission adopted the text (A/74/L.5) by a roll-call vote of 27 in favour, and 17 opposed, with nine abstaining.",
     "roll_call 27-17-9 adopted A/74/L.5"),
    ("The Committee approved draft A/74/L.5 by a vote of six to four with one abstention.", "recorded 6-4-1 adopted A/74/L.5"),
    ("Draft A/74/L.5 was rejected by 25 votes to 38, with 17 abstentions.", "recorded 25-38-17 failed A/74/L.5"),
    ("The proposal in document A/74/L.5 was defeated by a show of hands, with 11 in favour and 58 opposed.",
     "show_of_hands 11-58-? failed A/74/L.5"),
    ("The draft (A/74/L.5) was put to the vote and obtained fourteen votes in favour, none against and one abstention; it was adopted.",
     "recorded 14-0-1 adopted A/74/L.5"),
    ("On a recorded vote, 120 States voted for draft A/74/L.5, 3 voted against and 40 abstained. It was adopted.",
     "recorded 120-3-40 adopted A/74/L.5"),
    ("The Council adopted draft S/2019/5 by a vote of 12 in favour, with China, Peru and Poland abstaining.",
     "recorded 12-?-? adopted S/2019/5 (3 abstaining)"),
    ("The Council adopted draft S/2019/5 by 14 votes in favour to none against. Peru did not participate in the vote.",
     "recorded 14-0-? adopted S/2019/5 (1 absent)"),
    (("The draft (document A/74/L.5) received 60 votes in favour to 58 against, with 42 abstentions, thus failing to obtain "
     "the two-thirds majority required."), "recorded 60-58-42 failed A/74/L.5"),
    ("The draft decision in document A/74/L.5 was adopted without a vote, as orally revised.", "without_a_vote uncounted adopted A/74/L.5"),
    ("Acting without a vote, the Committee approved draft A/74/L.5.", "without_a_vote uncounted adopted A/74/L.5"),
    ("The Committee then approved, by consensus, draft A/74/L.5.", "consensus uncounted adopted A/74/L.5"),
    ("The Assembly unanimously adopted draft A/74/L.5.", "unanimous uncounted adopted A/74/L.5"),
    ("The Assembly adopted draft A/74/L.5 by acclamation.", "acclamation uncounted adopted A/74/L.5"),
    ("Draft A/74/L.5 was adopted by a show of hands, 12 to 3.", "show_of_hands 12-3-? adopted A/74/L.5"),
    ("Draft S/2019/5 was supported by ten members, with four others (Chad, Fiji, Mali, Peru) abstaining; it was adopted.",
     "recorded 10-?-4 adopted S/2019/5 (4 abstaining)"),
    ("The Council, by its unanimous adoption of draft S/2019/5, had the lamps lit.", "unanimous uncounted adopted S/2019/5"),
    ("Draft A/74/L.5 was approved by a recorded vote of 141 to 1 against (Fiji), with no abstentions.", "recorded 141-1-0 adopted A/74/L.5 (1 against)"),
    ("Draft A/74/L.5 was approved by 141 in favour to 1 (Fiji), with 2 abstentions (Chad, Mali).",
     "recorded 141-1-2 adopted A/74/L.5 (1 against, 2 abstaining)"),
    ("Draft A/74/L.5 was approved by a vote of 141 in favour to none.", "recorded 141-0-? adopted A/74/L.5"),
    ("Draft A/74/L.5 was rejected by a vote of 88 in favour to 41.", "recorded 88-41-? failed A/74/L.5"),
    ("It took this action in adopting, by a vote of 93 in favour to none against, draft A/74/L.5.", "recorded 93-0-? adopted A/74/L.5"),
    ("The Committee needed a vote to adopt, by 93 votes to 2, draft A/74/L.5.", "recorded 93-2-? adopted A/74/L.5"),
]  # fmt: skip
FRENCH = [
    ("L’Assemblée a adopté le projet de résolution A/74/L.5 par 80 voix pour, 14 contre et 61 abstentions.",
     "recorded 80-14-61 adopted A/74/L.5"),
    (("Par un vote enregistré de 165 voix pour, deux voix contre (Fidji et Tchad) et une abstention (Pérou), elle a adopté le "
     "projet A/74/L.5."), "recorded 165-2-1 adopted A/74/L.5 (2 against, 1 abstaining)"),
    ("Le projet de résolution A/74/L.5 a été adopté par cent douze voix pour, aucune voix contre et vingt et une abstentions.",
     "recorded 112-0-21 adopted A/74/L.5"),
    ("Le projet A/74/L.5 a été approuvé par 25 voix contre 13 et 17 abstentions.", "recorded 25-13-17 adopted A/74/L.5"),
    ("Le Conseil a adopté le projet S/2019/5 par 13 voix pour, la Chine et la Pologne s’étant abstenues.",
     "recorded 13-?-? adopted S/2019/5 (2 abstaining)"),
    (("Mis aux voix, le projet de résolution S/2019/5 a recueilli 8 voix pour, une voix contre, celle du Pérou, et 6 abstentions; il "
     "n’a pas été adopté."), "recorded 8-1-6 failed S/2019/5 (1 against)"),
    (("Le projet de résolution A/74/L.5 n’a obtenu que quatre voix pour (Chine, Gabon, Mali et Tchad), contre cinq (Fidji, Malte, "
     "Palaos, Pérou et Togo) et six abstentions, et n’a donc pas été adopté."), "recorded 4-5-6 failed A/74/L.5 (4 in_favour, 5 against)"),
    ("Le projet A/74/L.5 a été repoussé à main levée par 20 voix contre 5.", "show_of_hands 5-20-? failed A/74/L.5"),
    ("La Commission a adopté, par appel nominal, avec 30 voix pour, 3 contre et 8 abstentions, le projet A/74/L.5.",
     "roll_call 30-3-8 adopted A/74/L.5"),
    ("Tel qu’oralement révisé, le projet de résolution A/74/L.5 a été adopté sans vote.", "without_a_vote uncounted adopted A/74/L.5"),
    ("Le projet A/74/L.5 a été adopté sans être mis aux voix.", "without_a_vote uncounted adopted A/74/L.5"),
    ("La Commission a ensuite adopté par consensus le projet A/74/L.5.", "consensus uncounted adopted A/74/L.5"),
    ("Le Conseil a adopté à l’unanimité de ses 15 membres le projet S/2019/5.", "unanimous 15-?-? adopted S/2019/5"),
    ("Le projet A/74/L.5 a été adopté par acclamation.", "acclamation uncounted adopted A/74/L.5"),
    ("La Commission a dû recourir à un vote pour adopter, par 93 voix pour, 2 contre et 3 abstentions, le projet A/74/L.5.",
     "recorded 93-2-3 adopted A/74/L.5"),
    ("L’Assemblée a dû voter pour adopter le projet A/74/L.5 par 93 voix pour, 2 contre et 3 abstentions.", "recorded 93-2-3 adopted A/74/L.5"),
    ("Le texte1 (A/74/L.5) a été adopté2 par 93 voix pour, 2 contre et 3 abstentions.", "recorded 93-2-3 adopted A/74/L.5"),
    ("La Commission a adopté2, par consensus3, le projet A/74/L.5.", "consensus uncounted adopted A/74/L.5"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected"), ENGLISH)
def test_forms_of_sentences(sentence, expected):
    assert votes(sentence) == [expected]


@pytest.mark.parametrize(("sentence", "expected"), FRENCH)
def test_forms_of_sentences_in_french(sentence, expected):
    assert votes(sentence, language="fr") == [expected]


@pytest.mark.parametrize(("sentence", "expected"), ENGLISH)
def test_spacing_faults_change_nothing(sentence, expected):
    faulty = sentence.replace(" (", "( ")
    assert votes(faulty) == [expected]


@pytest.mark.parametrize(
    ("language", "lines", "expected"),
    [
        ("en", (("The Committee took up the draft on lamps (document A/C.2/74/L.5). By a recorded vote of 120 in favour to 3 against, "
                "with 9 abstentions, it retained preambular paragraph 4. The draft, as a whole, was then approved by a recorded vote of "
                "130 in favour to 1 against, with 8 abstentions."),),
         ["recorded 120-3-9 adopted A/C.2/74/L.5 paragraph", "recorded 130-1-8 adopted A/C.2/74/L.5"]),
        ("en", (("Preambular paragraphs 2 and 5 of draft resolution A/C.2/74/L.5 were retained by recorded votes of 150 in favour to 3 "
                "against, with 12 abstentions, and 149 in favour to 4 against, with 13 abstentions, respectively."),),
         ["recorded 150-3-12 adopted A/C.2/74/L.5 paragraph", "recorded 149-4-13 adopted A/C.2/74/L.5 paragraph"]),
        ("en", (("An amendment (document A/74/L.9) to draft resolution A/74/L.5 was rejected by a recorded vote of 30 in favour to 90 "
                "against, with 20 abstentions."), "The draft was then adopted without a vote."),
         ["recorded 30-90-20 failed A/74/L.9 amendment", "without_a_vote uncounted adopted A/74/L.5"]),
        ("en", ("A motion to adjourn debate on draft A/74/L.5 was carried by a recorded vote of 70 in favour to 60 against, with 9 abstentions.",),
         ["recorded 70-60-9 adopted A/74/L.5 motion"]),
        ("en", ("An oral amendment by Chad was defeated by a vote of 20 to 70, with 15 abstentions.",), ["recorded 20-70-15 failed None amendment"]),
        ("fr", (("La Commission a décidé, par 115 voix pour, 5 contre et 20 abstentions, de maintenir le troisième alinéa du préambule du "
                "projet A/C.1/74/L.8. Le projet, dans son ensemble, a ensuite été adopté par 130 voix pour, 3 contre et 31 abstentions."),),
         ["recorded 115-5-20 adopted A/C.1/74/L.8 paragraph", "recorded 130-3-31 adopted A/C.1/74/L.8"]),
        ("fr", ("L’amendement A/74/L.9 a été rejeté par 48 voix pour, 86 contre et 30 abstentions.",), ["recorded 48-86-30 failed A/74/L.9 amendment"]),
        ("fr", ("La motion d’ajournement a été rejetée par 61 voix contre 65, avec 20 abstentions.",), ["recorded 61-65-20 failed None motion"]),
    ],
)  # fmt: skip
def test_paragraphs_amendments_and_motions_are_votes_of_their_own(language, lines, expected):
    assert votes(*lines, language=language) == expected


@pytest.mark.parametrize(
    ("language", "lines", "expected"),
    [
        ("en", (("The draft (document S/2019/5) received 13 votes in favour to 1 against (China), with 1 abstention (Peru), and was not "
                "adopted owing to the negative vote of a permanent member of the Council."),),
         ["recorded 13-1-1 failed S/2019/5 vetoed (1 against, 1 abstaining)"]),
        ("en", ("The Security Council today failed to adopt a draft resolution on lamps, owing to a veto by France.",
                "The result of the vote on draft S/2019/5 was 14 in favour to 1 against (France), with no abstentions."),
         ["recorded 14-1-0 failed S/2019/5 vetoed (1 against)"]),
        ("en", (("Draft S/2019/5, which gained 7 votes in favour to 5 against, with 3 abstentions, was not adopted, having failed to "
                "obtain the required number of votes."),), ["recorded 7-5-3 failed S/2019/5"]),
        ("fr", (("Le projet de résolution S/2019/5 n’a pas été adopté en raison du vote négatif d’un membre permanent. Il avait recueilli "
                "12 voix pour, une voix contre (Chine) et deux abstentions."),), ["recorded 12-1-2 failed S/2019/5 vetoed (1 against)"]),
    ],
)  # fmt: skip
def test_a_veto_needs_words(language, lines, expected):
    assert votes(*lines, language=language) == expected


@pytest.mark.parametrize(
    ("language", "lines", "expected"),
    [
        ("en", ("The Assembly today elected Chad, Fiji and Peru to the Council of Lamps by secret ballot.",), ["secret_ballot uncounted adopted None"]),
        ("en", ("Ima Sample (Fiji) was elected Chair by acclamation.", "The Committee adopted its agenda without a vote."),
         ["acclamation uncounted adopted None", "without_a_vote uncounted adopted None"]),
        ("fr", ("L’Assemblée a élu, au scrutin secret, trois membres du Conseil des phares.", "Le Tchad a été élu par 175 voix sur 190 votants."),
         ["secret_ballot uncounted adopted None"]),
        # what each of several candidates got is no tally
        ("en", ("On Monday, it elected: Chad, with 184 votes; Fiji, with 128 votes; and Mali, with 187 votes.",), []),
        ("fr", ("Le Tchad a été élu par 184 voix et Fidji par 128 voix.",), []),
        ("en", ("It elected by secret ballot Chad, with 184 votes, and Mali, with 170 votes.",), ["secret_ballot uncounted adopted None"]),
        ("en", ("By secret ballot, it elected Chad with 184 votes and Mali with 170 votes.",), ["secret_ballot uncounted adopted None"]),
        ("en", ("Elected by secret ballot was Chad, with 150 votes.", "The Assembly also elected Mali by secret ballot, with 140 votes."),
         ["secret_ballot 150-?-? adopted None", "secret_ballot 140-?-? adopted None"]),
        # what no ballot decided
        ("en", ("Chad was elected by secret ballot and, as the rules say, Mali was elected following two inconclusive rounds of secret-ballot voting.",),
         ["secret_ballot uncounted adopted None"]),
        ("en", ("Chad was elected by the drawing of lots after three rounds of balloting.",), []),
        ("fr", ("Le Tchad a été élu par tirage au sort après trois tours de scrutin.",), []),
        # a president who announces a result, and a sum of decisions
        ("en", (("Ima Sample (Fiji), President of the Assembly, announced the results.  At the outset, the body elected a President by a vote of 178 in "
                 "favour, with 11 abstentions."),), ["recorded 178-?-11 adopted None"]),
        ("en", ("The Assembly adopted 15 other resolutions by recorded vote, and 54 without a vote, as well as eight decisions.",), []),
        ("fr", ("L’Assemblée a adopté 15 autres résolutions par vote enregistré, et 54 sans vote.",), []),
    ],
)  # fmt: skip
def test_elections(language, lines, expected):
    assert votes(*lines, language=language) == expected


TOLD_BY_SPEAKERS = [
    ("en", "AMINA SAMPLE (Kenya) said that the Assembly had adopted its resolution on lamps by consensus last year."),
    ("en", "She hoped that the draft would be adopted without a vote."),
    ("en", "In 2005, the Assembly adopted the resolution by a vote of 120 in favour to 3 against, she recalled."),
    ("en", "JEAN SAMPLE (Mali), recalling that resolution 60/1 had been adopted without a vote, urged everyone to agree."),
    ("en", "The text adopted by consensus in 1998 was still the best there was."),
    ("en", "The representative of Chad said that 12 States had voted in favour, and only 2 against."),
    ("en", "“The draft was adopted by a vote of 3 in favour to 2 against”, the representative of Togo said."),
    ("en", "If adopted by consensus, the text would serve all."),
    ("en", "She requested a recorded vote on operative paragraph 5. Consensus was the strength of the Committee."),
    ("en", "The Committee approved draft A/C.2/74/L.5 on 1 October by a recorded vote of 100 in favour to 2 against."),
    ("en", "Will the Assembly adopt the text by consensus?"),
    ("en", "Revoking its resolution 3379 (XXX), which had been adopted by 72 votes to 35, would be right."),
    ("en", "Of the texts before it, 60 per cent were adopted unanimously."),
    ("en", "The parliament passed the law by 229 votes to 57."),
    ("fr", "M. JEAN SAMPLE (Mali) a rappelé que l’Assemblée avait adopté cette résolution par consensus."),
    ("fr", "La représentante du Pérou a souhaité que le projet soit adopté sans vote."),
    ("fr", "L’an dernier, la Commission avait adopté ce texte par 100 voix pour, 2 contre et 30 abstentions."),
    ("fr", "Les décisions de la Commission sont prises par consensus."),
    ("fr", "Le texte sera adopté par consensus la semaine prochaine."),
    ("en", "The sponsor of the draft said that it was adopted by consensus."),
    ("en", "Many reported that the draft was adopted by consensus."),
    ("en", "Chad proposed, as in earlier years, that the Committee adopt the draft by consensus."),
    ("en", "Several speakers referred to the draft adopted by consensus."),
    ("en", "Chad proposed an amendment to the draft, saying that it was adopted by consensus."),
    ("en", "Chad suggested a motion that the draft be adopted by consensus."),
    ("en", "Chad asked masters to keep the text adopted by consensus."),
    ("fr", "Selon le Tchad, le projet a été adopté par consensus."),
    ("fr", "D’après plusieurs délégations, le projet a été adopté par consensus."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "line"), TOLD_BY_SPEAKERS)
def test_what_is_recalled_or_hoped_for_is_no_vote(language, line):
    assert votes(line, language=language) == []


SAID_BY_NOBODY = [
    # a participle beside a noun
    ("en", "A draft resolution on the proposed lamp budget was adopted by consensus."),
    ("en", "The Committee took up a text on a suggested plan, approving it by consensus."),
    ("en", "The draft on reported wrecks was adopted by consensus."),
    ("en", "The draft on the recently claimed islands was adopted by consensus."),
    ("en", "The draft on Chad’s declared stocks of oil was adopted by consensus."),
    ("en", "The draft on the 2020-2021 proposed lamp budget was adopted by consensus."),
    ("en", "The draft on prior informed consent was adopted by consensus."),
    ("en", "The draft on concerns expressed by fishermen was adopted by consensus."),
    ("en", "The draft on the question referred to it was adopted by consensus."),
    ("en", "The draft on the items referred to the Second Committee was adopted by consensus."),
    ("en", "The draft on measures called for in resolution 70/5 was adopted by consensus."),
    ("en", "The draft on islands claimed by two States was adopted by consensus."),
    ("en", "The draft, supported by 30 delegations, was adopted by consensus."),
    ("en", "A related draft, proposed earlier, was adopted by consensus."),
    ("en", "The change proposed was adopted by consensus."),
    ("en", "The draft as suggested in the report was adopted by consensus."),
    ("en", "A text on the estimates proposed under section 28 was adopted by consensus."),
    ("en", "Chad proposed an oral amendment to paragraph 5, which was adopted by consensus."),
    # what a text says, and what others are asked to do
    ("en", "The draft recalled the wrecks of old and was adopted by consensus."),
    ("en", "Masters were asked to trim lamps by a draft adopted today by consensus."),
    ("en", "Masters would be called upon to trim lamps by a draft adopted by consensus."),
    ("fr", "Selon la procédure établie, la Commission a adopté le projet par consensus."),
    ("fr", "Selon le texte, adopté par consensus, les phares brûlent."),
    ("fr", "Le projet sur la règle selon laquelle brûlent les phares a été adopté par consensus."),
    ("fr", "L’amendement qu’a proposé le Tchad a été adopté par consensus."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "line"), SAID_BY_NOBODY)
def test_words_of_speech_that_nobody_says_silence_no_vote(language, line):
    assert [vote.method for vote in un.votes(release_of(line, language=language))] == ["consensus"]


@pytest.mark.parametrize("language", ["en", "fr"])
def test_nor_is_it_between_votes(language):
    told = {"en": ENGLISH[0], "fr": FRENCH[0]}[language]
    lines = [line for spoken, line in TOLD_BY_SPEAKERS if spoken == language and "?" not in line]
    headings = {"en": "# Statements", "fr": "# Débat"}[language]
    assert votes(headings, *lines, "# Action", told[0], headings, *lines, language=language) == [told[1]]


@pytest.mark.parametrize(
    ("kind", "line", "count"),
    [
        ("statement", "The Assembly today adopted draft A/74/L.5 without a vote.", 0),
        ("remarks", "Today you adopted draft A/74/L.5 by consensus.", 0),
        ("briefing", "The Security Council this morning unanimously adopted a resolution on lamps.", 1),
        ("briefing", "The Security Council unanimously adopted a resolution on lamps.", 0),
        ("announcement", "The Commission today adopted its agenda by consensus.", 1),
        (
            "round_up",
            "In March, the Council adopted draft S/2019/5 by 14 votes in favour to none against.",
            1,
        ),
    ],
)
def test_the_kind_of_a_release_decides_what_counts(kind, line, count):
    assert len(votes(line, kind=kind)) == count


SEVERAL = [
    ("en", ("Acting without a vote, it approved drafts on oil (document A/C.2/74/L.5) and on debt (document A/C.2/74/L.6/Rev.1).",),
     ["without_a_vote uncounted adopted A/C.2/74/L.5", "without_a_vote uncounted adopted A/C.2/74/L.6/Rev.1"]),
    ("en", ("It adopted, without a vote, draft resolution A/74/L.5 and draft decision A/74/L.6.",),
     ["without_a_vote uncounted adopted A/74/L.5", "without_a_vote uncounted adopted A/74/L.6"]),
    ("en", ("The following drafts were approved without a vote: A/74/L.5, on oil; and A/74/L.6, on debt.",),
     ["without_a_vote uncounted adopted A/74/L.5", "without_a_vote uncounted adopted A/74/L.6"]),
    ("en", ("Acting unanimously, the Security Council today adopted resolutions 2498 (2019) and 2499 (2019).",),
     ["unanimous uncounted adopted S/RES/2498(2019)", "unanimous uncounted adopted S/RES/2499(2019)"]),
    ("en", (("The Assembly adopted draft resolution II, on oil (document A/74/400), without a vote. Draft resolution III was adopted by a "
            "recorded vote of 120 in favour to 1 against."),),
     ["without_a_vote uncounted adopted None", "recorded 120-1-? adopted None"]),
    ("fr", ("Elle a adopté sans vote le projet de résolution A/74/L.5, puis le projet de décision A/74/L.6.",),
     ["without_a_vote uncounted adopted A/74/L.5", "without_a_vote uncounted adopted A/74/L.6"]),
    ("fr", ("L’Assemblée a adopté:", "- sans vote, un texte sur les marées;", "- par 120 voix pour, 3 contre et une abstention, un texte sur les digues."),
     ["without_a_vote uncounted adopted None", "recorded 120-3-1 adopted None"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "lines", "expected"), SEVERAL)
def test_several_texts_at_once(language, lines, expected):
    assert votes(*lines, language=language) == expected


def test_amendments_of_which_a_lead_only_says_that_they_fell_are_told_there_first():
    lines = (
        "A draft on lamps was approved by 126 in favour to none against, with 33 abstentions, after the Committee rejected two amendments.",
        "It approved a text on oil without a vote.",
        "# Action",
        "The amendment in document A/C.3/74/L.61 was rejected by 31 in favour to 84 against, with 34 abstentions.",
        "The amendment in document A/C.3/74/L.62 was rejected by 48 in favour to 79 against, with 26 abstentions.",
        "The draft on lamps (document A/C.3/74/L.19) was then approved by 126 in favour to none against, with 33 abstentions.",
        "The draft on oil (document A/C.3/74/L.20) was approved without a vote.",
    )
    assert votes(*lines) == [
        "recorded 126-0-33 adopted A/C.3/74/L.19",
        "recorded 31-84-34 failed A/C.3/74/L.61 amendment",
        "recorded 48-79-26 failed A/C.3/74/L.62 amendment",
        "without_a_vote uncounted adopted A/C.3/74/L.20",
    ]


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        ("en", ("The Assembly today adopted a resolution on lamps by 120 in favour to 1 against, with 3 abstentions.",
                "By the text (document A/74/L.5), it asked States for oil.")),
        ("en", ("The Assembly today adopted a resolution on lamps by 120 in favour to 1 against, with 3 abstentions.",
                "Before that, operative paragraph 2 of draft A/74/L.5 was retained by 90 in favour to 9 against.",
                "Draft A/74/L.6 was not put to the vote.")),
        ("fr", ("L’Assemblée a adopté aujourd’hui une résolution sur les phares par 120 voix pour, une contre et 3 abstentions.",
                "Par ce texte (A/74/L.5), elle demande de l’huile.")),
    ],
)  # fmt: skip
def test_the_draft_of_a_lead_is_the_only_one_or_that_of_its_paragraphs(language, lines):
    assert votes(*lines, language=language)[0] == "recorded 120-1-3 adopted A/74/L.5"


def test_a_draft_of_the_council_takes_the_number_of_its_resolution():
    lines = (
        "Unanimously adopting resolution 2499 (2019), the Security Council today had the lamps lit.",
        "# Action",
        "The Council then adopted draft S/2019/5 unanimously.",
    )
    assert votes(*lines) == ["unanimous uncounted adopted S/RES/2499(2019)"]


def test_lines_of_a_list_of_resolutions():
    lines = (
        "S/RES/2498 (2019) Phares",
        "Date: 8 mars Séance: 5112e",
        "Vote: unanimité",
        "S/RES/2499 (2019) Bouées",
        "Vote: 14-0-1 (Pérou)",
    )
    assert votes(*lines, language="fr", kind="round_up") == [
        "unanimous uncounted adopted S/RES/2498(2019)",
        "recorded 14-0-1 adopted S/RES/2499(2019) (1 abstaining)",
    ]


@pytest.mark.parametrize("language", ["en", "fr", "es", "zh-Hans"])
def test_nothing_told_is_no_vote(language):
    assert votes("Lamps.", "# Lamps", language=language) == []
    assert un.votes(un.Release(language=language)) == ()


@pytest.mark.parametrize(
    "line",
    [
        "by a vote of 3 in favour to 1 against, " * 4000,
        "adopted without a vote and " * 6000,
        "by 3 in favour (Chad, " * 6000,
        "The draft was adopted by consensus. " * 3000,
    ],
    ids=lambda line: line[:24],
)
def test_hostile_paragraphs_are_read_to_the_end(line):
    release = release_of(line)
    assert all(vote.span.of(release.text) == vote.text for vote in un.votes(release))
