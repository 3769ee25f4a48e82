from __future__ import annotations

import pytest

import unreleases as un
from unreleases.model import Heading, Paragraph, Release, ReleaseKind, Text
from unreleases.views.quotations import quotation_notices

MEETING = ReleaseKind.MEETINGS_COVERAGE


def release_of(*lines: str, language: str = "en", kind: ReleaseKind = MEETING) -> Release:
    return Release(
        language=language, kind=kind, body=tuple(Paragraph(content=(Text(text=line),)) for line in lines)
    )


def found_in(*lines: str, language: str = "en", kind: ReleaseKind = MEETING) -> list[tuple[str, str | None]]:
    release = release_of(*lines, language=language, kind=kind)
    found = un.quotations(release)
    assert all(each.span.of(release.text) == each.text for each in found)
    return [(each.words, each.speaker) for each in found if not each.nested]


MARKS = [
    ('MARTA OLIVEIRA (Portugal) said the tide had turned. "We shall mend the nets first", she said.', "We shall mend the nets first"),
    ("MARTA OLIVEIRA (Portugal) spoke. “We shall mend the nets first”, she said.", "We shall mend the nets first"),
    ("MARTA OLIVEIRA (Portugal) spoke.  “We shall mend the nets first,” she said.", "We shall mend the nets first,"),
    ("MARTA OLIVEIRA (Portugal) spoke.  ‘We shall mend the nets first,’ she said.", "We shall mend the nets first,"),
    ("MARTA OLIVEIRA (Portugal) spoke.  `We shall mend the nets first', she said.", "We shall mend the nets first"),
    ("MARTA OLIVEIRA (Portugal) spoke.  „We shall mend the nets first“, she said.", "We shall mend the nets first"),
    ('MARTA OLIVEIRA (Portugal) spoke.  "We shall mend the nets first,” she said.', "We shall mend the nets first,"),
    ("MARTA OLIVEIRA (Portugal) spoke.  ``We shall mend the nets first'', she said.", "We shall mend the nets first"),
    ("MARTA OLIVEIRA (Portugal) said: “The States’ nets aren’t ours; we don’t mend ‘theirs’.”", "The States’ nets aren’t ours; we don’t mend ‘theirs’."),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words"), MARKS)
def test_the_marks_of_every_era_are_read(text, words):
    assert found_in(text) == [(words, "MARTA OLIVEIRA")]


@pytest.mark.parametrize(
    "text",
    [
        "Mme FATOU NDIAYE (Sénégal) a parlé.  « Nous réparerons les filets », a-t-elle dit.",
        "Mme FATOU NDIAYE (Sénégal) a parlé.  «Nous réparerons les filets», a-t-elle dit.",
        'Mme FATOU NDIAYE (Sénégal) a parlé.  "Nous réparerons les filets", a-t-elle dit.',
        "Mme FATOU NDIAYE (Sénégal) a parlé.  “Nous réparerons les filets”, a-t-elle dit.",
        "Mme FATOU NDIAYE (Sénégal) a parlé.  <<Nous réparerons les filets>>, a-t-elle dit.",
    ],
)
def test_so_are_those_of_french_releases(text):
    assert found_in(text, language="fr") == [("Nous réparerons les filets", "FATOU NDIAYE")]


AFTER = [
    ("“It holds,” said the representative of Ghana.", "representative of Ghana"),
    ("“It holds,” the representative of Saint Vincent and the Grenadines warned in May.", "representative of Saint Vincent and the Grenadines"),
    ("“It holds,” said Ghana’s delegate.", "Ghana’s delegate"),
    ("“It holds,” Mr. Tamm said.", "Tamm"),
    ("“Does it hold?” Mr. Tamm asked.", "Tamm"),
    ("“Does it hold?”, asked the speaker from Kenya.", "speaker from Kenya"),
    ("“It holds!” declared Council President Ana Paz (Peru), opening the meeting.", "Ana Paz"),
    ("“It holds,” Chair Paula Quispe (Peru), said in a statement delivered by Tom Aalto.", "Paula Quispe"),
    ("“It holds,” Szilvia Barta (Hungary), Committee Rapporteur, said as she introduced it.", "Szilvia Barta"),
    ("“It holds,” said Emily Blank, Associate Professor at the School of Harbours.", "Emily Blank"),
    ("“It holds,” the planner Ruth Abend wrote half a century ago.", "Ruth Abend"),
    ("“It holds,” said 19-year-old sailor Greta Lind.", "Greta Lind"),
    ("“It holds,” said the Council’s President for May, Ana Paz (Peru).", "Ana Paz"),
    ("“It holds,” the Permanent Representative of Malta to the United Nations, Ana Vella, said.", "Ana Vella"),
    ("“It holds,” said Norway’s Foreign Minister, Espen Dahl.", "Espen Dahl"),
    ("“It holds,” said Antoine de la Tour du Pré, Permanent Representative of Belgium.", "Antoine de la Tour du Pré"),
    ("“It holds,” the European Union’s delegate, speaking in her capacity as observer, said.", "European Union’s delegate"),
    ("“It holds,” Ana Lund, speaking on behalf of the Nordic States, added.", "Ana Lund"),
    ("“It holds,” the Secretary-General adds.", "Secretary-General"),
    ("“It holds,” according to the Executive Director.", "Executive Director"),
    ("“It holds” (document S/2031/1), the Chairman of the Committee, CONRAD MSETO (Tanzania), replied.", "CONRAD MSETO"),
    ("“It holds,” said UNICEF.", "UNICEF"),
    ("“It holds,” said Malta.", "Malta"),
    ("“It holds,” saidAlain Roy.", "Alain Roy"),
    ("“It holds,” admitted one delegate.", "delegate"),
    ("“It holds,” many delegates said.", None),
    ("“It holds,” the young farmer from Beira told the panel.", "young farmer"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "speaker"), AFTER)
def test_who_spoke_stands_after_the_words(text, speaker):
    ((words, found),) = found_in(text)
    assert words.rstrip(",!?") in {"It holds", "Does it hold"}
    assert found == speaker


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        ("Nets were torn, and a torn net “is the last meal of many”, in the words of that sailor.", "is the last meal of many", "sailor"),
        ("A torn net “has been the last meal of many”, according to Mr. Tamm.", "has been the last meal of many", "Tamm"),
    ],
)  # fmt: skip
def test_the_subject_of_words_quoted_stands_before_them(text, words, speaker):
    assert found_in(text) == [(words, speaker)]


BEFORE = [
    ("Mr. Tamm said, “It holds.”", "Tamm"),
    ("Asked whether it would last, Mr. Tamm said:  “It holds.”", "Tamm"),
    ("The Commissioner for Ports, Tanja Mbek, told members that the quay was old:  “It holds.”", "Tanja Mbek"),
    ("One of them, Yesenia Butra, told me, “It holds.”", "Yesenia Butra"),
    ("A sailor from Zarzis, Hédi Benna, told me this morning:  “It holds.”", "Hédi Benna"),
    ("The Cardinal answered me, “It holds.”", "Cardinal"),
    ("Your own High Commissioner says: “It holds.”", "High Commissioner"),
    ("As the Advisory Committee had said in document A/57/772, “It holds.”", "Advisory Committee"),
    ("As Ambassador Tessa Moll once put it, “It holds.”", "Tessa Moll"),
    ("She recalled that, in the words of the former Special Representative, “it holds as long as we do”.", "former Special Representative"),
    ("In the Secretary-General’s words, “it holds as long as we do”.", "Secretary-General"),
    ("According to the Executive Director, “it holds as long as we do”.", "Executive Director"),
    ("Quoting the late Ambassador Moll, he said: “It holds.”", "Moll"),
    ("She quoted the Secretary-General as saying that “it holds as long as we do”.", "Secretary-General"),
    ("In a message read out by the Director of the Centre, Secretary-General Ilse Brandt said that “it will hold”.", "Ilse Brandt"),
    ("Joseph Okel, delivering a statement on behalf of the High Commissioner, said: “It holds.”", "High Commissioner"),
    ("The representative of Canada, presenting amendment “L.26”, said “facts are facts”.", "representative of Canada"),
    ("ANA LUND (Norway), speaking on behalf of the Nordic States, noted the report and added that “it will hold”.", "ANA LUND"),
    ("SHEIKH SALMAN BIN KHALID (Qatar) said: \"It holds.\"", "SALMAN BIN KHALID"),
    ("Ms. Lund: “It will hold.”", "Lund"),
    ("She commended Norway’s delegate, who had said that “it will hold”.", "Norway’s delegate"),
    ("The Committee was told: “It holds for now.”", None),
    ("Her girl in the camp told me: “It holds for now.”", "girl"),
    ("The report of the Panel said that “it will hold”.", "report"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "speaker"), BEFORE)
def test_who_spoke_stands_before_the_words(text, speaker):
    assert [found for _, found in found_in(text)] == [speaker]


FRENCH = [
    ("« Il tient », a déclaré Mme Falco dans son exposé.", "Falco"),
    ("« Il tient », a dit S.E. M. Amadou Ba.", "Amadou Ba"),
    ("« Il tient », avait averti quelques jours plus tôt le Haut Commissaire des Nations Unies.", "Haut Commissaire des Nations Unies"),
    ("« Il tient », a plaidé le représentant d’Haïti.", "représentant d’Haïti"),
    ("« Il tient », a tonné la France à l’issue du scrutin.", "France"),
    ("« Il tient », a averti l’Union africaine.", "Union africaine"),
    ("« Il tient », ont répondu les États-Unis.", "États-Unis"),
    ("« Il tient », s’est exclamé le délégué de Cuba.", "délégué de Cuba"),
    ("« Il tient », s’est alarmée Mme Stéphanie Kour, en faisant état de « mesures unilatérales ».", "Stéphanie Kour"),
    ("« Il tient », a, pour sa part, estimé le Ministre des affaires étrangères des Fidji, M. Jone Bale.", "Jone Bale"),
    ("« Il tient », a déclaré, ce matin, le Secrétaire général adjoint aux opérations de paix, M. Hervé Lac, devant le Conseil.", "Hervé Lac"),
    ("« Il tient », s’est félicité aujourd’hui, devant le Conseil de sécurité, le Secrétaire général de l’ONU, M. Antoine Gouve.", "Antoine Gouve"),
    ("« Il tient », a fait observer Mgr Paul Richard.", "Paul Richard"),
    ("« Il tient », a mis en garde le Coordonnateur des secours.", "Coordonnateur des secours"),
    ("« Il tient », selon M. Diop.", "Diop"),
    ("« Il tient bien », dit le Secrétaire général dans son message.", "Secrétaire général"),
    ("« Il tient », ont affirmé les représentants du Mali et du Niger.", "représentants du Mali et du Niger"),
    ("« Il tient, a martelé le représentant du Mali, et il tiendra demain. »", "représentant du Mali"),
    ("« Il tient bien. »  C’est en ces termes que M. Jone Bale (Fidji) a ouvert la séance.", "Jone Bale"),
    ("Le représentant du Niger a déclaré que « la soif n’attend pas ».", "représentant du Niger"),
    ("Le Secrétaire général a estimé, dans son rapport, que « le fleuve baisse trop vite ».", "Secrétaire général"),
    ("Selon le Haut-Commissaire, « 12 000 personnes ont été déplacées ».", "Haut-Commissaire"),
    ("Pour Mme LE GOFF (France), « un port sans phare n’est pas un port ».", "LE GOFF"),
    ("Aux yeux de M. Ba, « le fleuve n’appartient à personne ».", "Ba"),
    ("Comme l’a dit le Président de la Commission, « les chiffres ne mentent pas ».", "Président de la Commission"),
    ("Comme le disait Aimé Toulouse, « le fleuve n’appartient à personne ».", "Aimé Toulouse"),
    ("Il a cité le message adressé par le Pape à la Conférence: « Il tient bien. »", "Pape"),
    ("Paraphrasant Jules Aubin, il a dit: « Il tient bien. »", "Jules Aubin"),
    ("Dans un message lu par M. Diarra, le Secrétaire général a affirmé que « rien n’est perdu ».", "Secrétaire général"),
    ("M. Diarra, donnant lecture d’un message du Secrétaire général, a dit: « Rien n’est perdu. »", "Secrétaire général"),
    ("M. JEAN-MARC DE LA SALLE (France) a demandé: « Qui paiera? »", "JEAN-MARC DE LA SALLE"),
    ("Le Secrétaire général a ajouté : « Il n’y a pas de plan B. »", "Secrétaire général"),
    ("Le port tient, a dit la Directrice exécutive du Fonds.  « Il tiendra demain. »", "Directrice exécutive du Fonds"),
    ("« Il tient », a dit la Directrice exécutive Ana Lund.", "Ana Lund"),
    ("« Il tient bien », souligne le rapport.", "rapport"),
    ("Citant un proverbe peul, il a dit que « la pirogue ne passe pas deux fois ».", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "speaker"), FRENCH)
def test_who_spoke_in_french(text, speaker):
    assert [found for _, found in found_in(text, language="fr")] == [speaker]


SPLIT = [
    ("“We mend the nets,” said Ms. Oliv, “and then we count the fish.”", "en", ["We mend the nets,", "and then we count the fish."], "Oliv"),
    ("“We mend the nets,” said Ms. Oliv.  “The fish can wait.”", "en", ["We mend the nets,", "The fish can wait."], "Oliv"),
    ("“We,” Ms. Oliv said, “are not for sale.”", "en", ["We,", "are not for sale."], "Oliv"),
    ("“Do we wait?” Ms. Oliv asked.  “Until the sea is at the door?”", "en", ["Do we wait?", "Until the sea is at the door?"], "Oliv"),
    ("« Nous réparons les filets », a dit Mme Oliv, « puis nous compterons les poissons ».", "fr", ["Nous réparons les filets", "puis nous compterons les poissons"], "Oliv"),
    ("« On ne peut pas continuer ainsi », s’est emporté M. Oliv.  « Cela suffit! »", "fr", ["On ne peut pas continuer ainsi", "Cela suffit!"], "Oliv"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "language", "halves", "speaker"), SPLIT)
def test_a_quotation_split_by_its_attribution_gives_two(text, language, halves, speaker):
    assert found_in(text, language=language) == [(half, speaker) for half in halves]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "He spoke of a “narrowing window” and of “the most precious asset of the past year”."),
        ("en", "He demanded “a general and immediate end to the fighting” and would vote “no”."),
        ("en", "The panel, entitled “We Are the World’s Harbours”, was opened by Ms. Lee."),
        ("en", "The theme, “Nobody is left behind”, was chosen by the Assembly, he said."),
        ("en", "The words “the Committee shall decide” should be deleted, he said."),
        ("en", "She proposed replacing “States shall ensure” with “States should consider”."),
        ("en", "Paragraph 5, which reads “The Assembly decides to remain seized of the matter”, was put to a vote."),
        ("en", "Article 2 of the Charter states that “all Members shall settle their disputes”."),
        ("en", "The “Group of 77” and China said nothing."),
        ("en", "[Response from the crowd: “We love you all!”]"),
        ("en", "He said that China “will never seek hegemony” and “always keeps its word”."),
        ("en", "In 1945, “We the peoples” was written at the head of the Charter."),
        ("en", "He criticized the “experts” who had “no idea what they are talking about”."),
        ("fr", "La délégation a dénoncé « un exercice de vertu à bon compte » et « deux poids, deux mesures »."),
        ("fr", "Le débat, intitulé « Nous sommes tous voisins », a réuni 40 pays."),
        ("fr", "Les mots « le Comité décide » seraient supprimés, a-t-il dit."),
        ("fr", "Le paragraphe 4 se lirait comme suit: « Les États veillent à ce que nul ne soit oublié. »"),
        ("fr", "Exigeant qu’il « cesse de chercher à déstabiliser des États », le Conseil a voté."),
        ("fr", "Il a fait état « de développements qui risquent d’hypothéquer les acquis »."),
        ("fr", "Le programme dit « pétrole contre nourriture » a été reconduit, a-t-il annoncé."),
        ("fr", 'L\'"ère de l\'information" a commencé, a-t-il dit.'),
    ],
)  # fmt: skip
def test_terms_titles_and_scare_quotes_are_no_speech(language, text):
    assert found_in(text, language=language) == []


PRONOUNS = [
    ("ANNA BERG (Sweden) said that it was late. It could be later. “We wait,” she said.", "ANNA BERG"),
    ("Speaking after the vote, Amina Bell, the representative of Nigeria, said no. “We wait,” she said.", "Amina Bell"),
    ("The President of the Assembly, Leo Braith, opened the meeting. “We wait,” he said.", "Leo Braith"),
    ("In May, the head of the mission there, Karla Holm, resigned. “We wait,” she wrote.", "Karla Holm"),
    ("In Dakar, the Secretary-General met with President Ndiaye. “We wait,” he told reporters.", "Secretary-General"),
    ("The representative of France said he agreed. Taking the floor, the representative of Mali said she did not. “We wait,” she said.", "representative of Mali"),
    ("Mr. Lund told Ms. Berg that it was late. “We wait,” she replied.", "Berg"),
    ("Mr. Lund spoke. “It holds,” said Ms. Berg. “We wait,” she added.", "Berg"),
    ("ANNA BERG (Sweden) said no. The Prime Minister of Chad had agreed, she said. “We wait,” she added.", "ANNA BERG"),
    ("The reef is dying, said the Executive Director of the Fund. It is late. “We wait,” she added.", "Executive Director of the Fund"),
    ("The reef, in other words, is dying, Ms. Lund said. “We wait,” she added.", "Lund"),
    ("Member States should listen, she said. “We wait,” she added.", None),
    ("The representative of Chad had claimed that the road was open. “We wait,” he added.", None),
    ("Turning to Haiti, he recalled that the Special Representative had asked for police. “We wait,” he said.", None),
    ("The delegate said the text was weak. “We wait,” the delegate added.", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "speaker"), PRONOUNS)
def test_a_pronoun_means_whom_the_paragraph_names(text, speaker):
    assert found_in(text)[-1] == ("We wait,", speaker)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("La Commission était saisie d’un rapport que lui a présenté la Directrice, Mme Ana Lund. Elle a estimé que « rien n’est perdu ».", "Ana Lund"),
        ("M. BA (Mali) a remercié la Présidente.  « Rien n’est perdu », a-t-il dit.", "BA"),
        ("Reprenant la parole, Mme DIOP (Sénégal) a rejeté ces propos.  « Rien n’est perdu », a-t-elle redit.", "DIOP"),
        ("Le Secrétaire général est ému.  « Rien n’est perdu », dit-il.", "Secrétaire général"),
        ("Pour M. BA (Mali), tout reste à faire.  « Rien n’est perdu », a-t-il ajouté.", "BA"),
        ("Le délégué a parlé.  « Rien n’est perdu », a ajouté le délégué.", None),
    ],
)  # fmt: skip
def test_so_does_a_pronoun_in_french(text, speaker):
    assert [found for _, found in found_in(text, language="fr")] == [speaker]


def test_running_marks_join_paragraphs():
    release = release_of(
        "He said:  “We lost the harbour.", "“We lost the ‘old’ quay.", "“We build another.”", "Then he left."
    )
    found = [each for each in un.quotations(release) if not each.nested]
    assert [each.words for each in found] == [
        "We lost the harbour.\n\nWe lost the ‘old’ quay.\n\nWe build another."
    ]
    assert found[0].text == "We lost the harbour.\n\n“We lost the ‘old’ quay.\n\n“We build another."


def test_running_marks_join_paragraphs_in_french():
    lines = ("« Nous avons perdu le port.", "« Nous en bâtirons un autre », a dit M. REID (Malte).")
    assert found_in(*lines, language="fr") == [
        ("Nous avons perdu le port.\n\nNous en bâtirons un autre", "REID")
    ]


def test_guillemets_need_no_running_marks():
    lines = ("Mme Diop a dit: «Nous avons attendu.", "Nous n’attendrons plus.» Elle s’est assise.")
    (found,) = un.quotations(release_of(*lines, language="fr"))
    assert (found.words, found.speaker) == ("Nous avons attendu.\n\nNous n’attendrons plus.", "Diop")


def test_inner_quotations_are_returned_as_nested():
    text = "Mr. Tamm said: “My father told me, ‘You give back to the sea what is the sea’s.’ But a ‘shoe’ is not.”"
    outer, inner = un.quotations(release_of(text))
    assert (outer.nested, inner.nested) == (False, True)
    assert (inner.text, inner.speaker) == ("You give back to the sea what is the sea’s.", None)
    assert inner.span in outer.span


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (("“We lost the harbour, he said.", "“We build another,” he added."), ["We build another,"]),
        (
            ("“We lost the harbour and the mark.", "He said that “nobody will help us”."),
            ["nobody will help us"],
        ),
        (("“We said “yes, we will come” to them.", "That was all."), ["yes, we will come"]),
        (("“Un",), []),
    ],
)
def test_an_unclosed_mark_swallows_nothing_and_is_a_notice(lines, found):
    assert [words for words, _ in found_in(*lines)] == found
    (notice,) = quotation_notices(release_of(*lines))
    assert str(notice.code) == "quotation_unclosed"
    assert notice.span.of(release_of(*lines).text) == "“"


def test_a_closed_release_has_no_notice():
    lines = ("In the ’90s he said “don’t”.", "The States’ ‘own’ view.", "“Running", "“to its end.”")
    assert quotation_notices(release_of(*lines)) == ()


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        ("en", ("The full text of resolution 2999 (2031) reads as follows:", "“The Security Council,", "“Recalling that ‘all is well’,", "“1. Decides to wait;", "“2. Decides to remain seized.”")),
        ("en", ("The full text of presidential statement S/PRST/2031/4 reads as follows:", "“The Council calls on all to stop.", "“The Council remains seized.”")),
        ("en", ("“The General Assembly,", "“Recalling its resolution 60/1,", "“Decides to remain seized.”")),
        ("fr", ("« Le Conseil de sécurité,", "« Rappelant ses résolutions,", "« 1. Décide de proroger le mandat. »")),
    ],
)  # fmt: skip
def test_the_texts_of_documents_are_no_quotations(language, lines):
    assert found_in(*lines, language=language) == []


@pytest.mark.parametrize(
    ("kind", "text", "expected"),
    [
        (ReleaseKind.MESSAGE, "In the words of the poet John Dun, “no quay is an island”.", [("no quay is an island", "John Dun")]),
        (ReleaseKind.MESSAGE, "The theme of this year’s Day is “Water for Peace”.  It is well chosen.", []),
        (ReleaseKind.REMARKS, "There is a proverb: “If you sail far, sail together.”", [("If you sail far, sail together.", None)]),
        (ReleaseKind.STATEMENT, "“The attacks must stop,” the Secretary-General said in a letter.", [("The attacks must stop,", "Secretary-General")]),
        (ReleaseKind.PRESS_CONFERENCE, "Question: The President said, “I will not sign.” What now?", [("I will not sign.", "President")]),
        (ReleaseKind.BRIEFING, "Spokesman: He said it before, and you know it: “We will not sign.”", [("We will not sign.", None)]),
    ],
)  # fmt: skip
def test_words_of_others_in_somebodys_own_words(kind, text, expected):
    assert found_in(text, kind=kind) == expected


def test_the_turn_tells_the_speaker_where_the_paragraph_does_not():
    release = release_of(
        "MARTA OLIVEIRA (Portugal) said that the tide had turned.",
        "Turning to costs, she was brief.  “We shall mend the nets first,” she said.  “The fish can wait.”",
    )
    found = un.quotations(release)
    assert [(each.speaker, str(each.attribution), each.verb) for each in found] == [
        ("MARTA OLIVEIRA", "turn", "said"),
        ("MARTA OLIVEIRA", "turn", None),
    ]


def test_the_delegation_of_the_speaker_means_the_speaker_of_the_turn():
    lines = ("ANA LUND (Norway) said no.", "Her delegation stressed that “we will not wait for the tide”.")
    assert found_in(*lines) == [("we will not wait for the tide", "ANA LUND")]


def test_a_pronoun_before_any_name_means_the_speaker_of_the_turn():
    lines = (
        "ANA LUND (Norway) said no.",
        "She had seen Oslo burn. The Chair had gone home. “It is late,” she said.",
    )
    assert found_in(*lines) == [("It is late,", "ANA LUND")]


def test_whoever_says_what_a_sentence_reports_is_meant_in_the_next_one():
    text = "The road to Bol was closed, the Chair said today. “It will open in May,” she added."
    assert found_in(text) == [("It will open in May,", "Chair")]


def test_the_one_who_says_i_is_the_speaker_of_the_turn():
    lines = (
        "Following are Secretary-General Ilse Brandt’s remarks at the harbour, in Valletta today:",
        "I said it in Paris and I say it here:  “There is no time left.”  My predecessor told me:  “We wait.”",
    )
    found = un.quotations(
        un.parse("\n\n".join(("SG/SM/21999", "Secretary-General Speaks at Harbour", *lines)))
    )
    assert [(each.speaker, each.attribution and str(each.attribution)) for each in found] == [
        ("Ilse Brandt", "turn"),
        ("predecessor", "sentence"),
    ]


def test_a_paragraph_before_brings_the_words():
    lines = ("One of them, Marija Kos, wrote:", "“We hope you do not mind the rain.”")
    (found,) = un.quotations(release_of(*lines))
    assert (found.speaker, found.attribution, found.verb) == (None, None, "wrote")


def test_headlines_and_headings_are_not_searched():
    body = (Heading(content=(Text(text="“We Are Ready,” Says Chair"),)),)
    assert un.quotations(Release(language="en", body=body)) == ()


def test_a_language_without_words_is_read_by_the_english_ones():
    assert un.quotations(release_of("„Wir gehen“, sagte er.", language="de")) == ()


@pytest.mark.parametrize(
    "unit",
    ["“He said it again ", "“We go,” said Mr. X of Y. ", "the “go it is a go” thing, ", "« a “ b ‘ c ” "],
)
def test_hostile_paragraphs_are_read_to_the_end(unit):
    release = release_of(unit * (80_000 // len(unit)))
    assert all(found.span.of(release.text) == found.text for found in un.quotations(release))
