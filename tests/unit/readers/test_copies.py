"""Plain text from pages of all sorts: what their sites put around a release, and what extractors broke in it."""

from __future__ import annotations

import time

import pytest

import unreleases as un
from tests.coverage_law import unclaimed
from unreleases.model import Paragraph, Table
from unreleases.readers.text import read_text

TITLE = "Secretary-General Hails Pilots of Small Harbours on Their Day"
FORMULA = "The following statement was issued today by the Spokesman for UN Secretary-General Ana Quill:"
FIRST = "The Secretary-General thanks the pilots of small harbours.  They work in every weather, and nobody counts the hours."
SECOND = "She asks Governments to train more of them before the storms of autumn."
THIRD = "No ship should have to wait outside.  The lamps are lit."
TEXT = f"SG/SM/90211\n\n{TITLE}\n\n{FORMULA}\n\n{FIRST}\n\n{SECOND}\n"


def paragraphs(release):
    return [block.text for block in release.body if isinstance(block, Paragraph)]


def codes(release):
    return {str(notice.code) for notice in release.notices}


def squeezed(text):
    return " ".join(text.split())


@pytest.mark.parametrize(
    ("after", "title", "symbol"),
    [
        ("SG/SM/90211\n\n" + TITLE, TITLE, "SG/SM/90211"),
        (f"1. Home\n  2. {TITLE}\n\nPress Release\nSG/SM/90211", TITLE, "SG/SM/90211"),
        ("(Delayed in transmission.)", None, None),
    ],
)
def test_a_crawlers_date_stands_before_anything(after, title, symbol):
    release = un.parse_text(f" date 2031-05-28 {after}\n\n{FORMULA}\n\n{FIRST}\n")
    assert str(release.date) == "2031-05-28"
    assert release.title == title
    assert (str(release.symbol) if release.symbol else None) == symbol
    assert paragraphs(release)[-2:] == [FORMULA, squeezed(FIRST)]
    assert unclaimed(release) == ()


def test_a_crawler_that_knows_the_month_only_gives_no_date():
    release = un.parse_text(f" date 2031-05 SG/SM/90211\n\n{TITLE}\n\n{FORMULA}\n\n{FIRST}\n")
    assert (release.date, str(release.symbol), release.title) == (None, "SG/SM/90211", TITLE)


@pytest.mark.parametrize(
    "above",
    [
        "Breadcrumb",
        "Skip to content\n\nMenu\n\nSearch",
        "• Increase font size\n  • Default font size\n  • Decrease font size\nHome Harbours Lamps of the Week\n\nLamps of the Week\n\nE-mail Print PDF",
        "UNISPAL home || Permalink || About UNISPAL || Search\nFollow UNISPAL RSS Twitter",
        "Accueil > Actualités\nImprimer | Partager",
        "Informing humanitarians worldwide 24/7 — a service provided by UN OCHA\n\nPeru + 19 more",
        "UN - United Nations\n\n12/07/2031 | Press release | Distributed by Quays on 12/08/2031 15:04",
        "Press releases Special Procedures",
        "Communiqués de presse Procédures spéciales",
        "Temps de lecture : 3 minutes",
        "среда, 26 июля 2031 г.",
        "العربية 中文",
    ],
)
def test_lines_of_a_site_above_the_masthead_are_no_headline(above):
    release = un.parse_text(f"{above}\n\n{TEXT}")
    assert (release.title, release.deck) == (TITLE, ())
    assert str(release.symbol) == "SG/SM/90211"
    assert paragraphs(release) == [FORMULA, squeezed(FIRST), SECOND]
    assert unclaimed(release) == ()


def test_words_of_a_site_are_text_below_the_lead():
    release = un.parse_text(f"{TEXT}\nSearch\n\n{THIRD}\n")
    assert "Search" in [block.text for block in release.body]


def test_a_text_in_another_script_is_no_site():
    lines = [
        "Пресс-релиз",
        "SC/90001",
        "Совет собирается в Найроби",
        "Совет Безопасности собрался сегодня утром.",
    ]
    source = un.parse_text("\n\n".join(lines)).source
    assert not source.discards


@pytest.mark.parametrize(
    "above", ["Harbour Watch", "Video (62nd meeting)", "Pilots, ships and how to bring them home"]
)
def test_an_unknown_line_above_the_masthead_gives_way_to_the_headline_below(above):
    text = f"{above}\n\nPress Release\nSG/SM/90211\n3 March 2031\n\n{TITLE}\n\n{FORMULA}\n\n{FIRST}\n"
    release = un.parse_text(text)
    assert (release.title, release.deck) == (TITLE, ())
    assert "titles_differ" not in codes(release)


def test_a_deck_below_the_masthead_is_no_second_headline():
    deck = "Governments Urged to Train Crews before Autumn"
    text = f"{TITLE}\n\nSG/SM/90211\n3 March 2031\n\n{deck}\n\n{FORMULA}\n\n{FIRST}\n"
    release = un.parse_text(text)
    assert (release.title, release.deck) == (TITLE, (deck,))
    assert "titles_differ" not in codes(release)


@pytest.mark.parametrize("date", ["", "11 February 2031\n\n"])
def test_a_briefings_title_printed_three_times_is_one(date):
    title = "Daily Press Briefing by the Office of the Spokesperson for the Secretary-General"
    text = (
        f"{title}\n\n{date}{title}\n\n11 February 2031\nSpokesperson's Noon Briefing\n\n{title}\n\n"
        f"The following is a near-verbatim transcript of today’s noon briefing by Ola Brandt, Spokesman.\n\nGood afternoon.\n"
    )
    release = un.parse_text(text)
    assert (release.title, release.deck, str(release.date)) == (title, (), "2031-02-11")


def test_a_banner_above_a_daily_briefing_is_no_headline():
    title = "Daily Press Briefing by the Office of the Spokesperson for the Secretary-General"
    text = (
        f"The Largest Network for Harbour Jobs - JOIN NOW\n\n\n{title}\n\n"
        "Department of Public Information . News and Media Division . New York\n\n24 April 2031\n\n"
        "The following is a near-verbatim transcript of today’s noon briefing by Ola Brandt, Spokesman.\n"
    )
    assert un.parse_text(text).title == title


@pytest.mark.parametrize(
    ("lines", "title"),
    [
        (("Committee Hears Pilots, Puts Off Vote on Draft", "Texts about Lamps"), None),
        (
            ("Council Asks Pilots to Report on Draft", "Members Differ on Lamps"),
            "Council Asks Pilots to Report on Draft",
        ),
    ],
)
def test_a_headline_does_not_end_inside_a_term(lines, title):
    release = un.parse_text(
        f"GA/SPD/90012\n\n{lines[0]}\n\n{lines[1]}\n\nThe Committee met today.  It heard ten pilots.\n"
    )
    assert release.title == (title or " ".join(lines))


@pytest.mark.parametrize("sentences", [(FIRST,), (FIRST, SECOND), (FIRST, SECOND, THIRD, FIRST)])
def test_a_body_glued_to_its_formula_is_cut(sentences):
    release = un.parse_text(f"\n\n\n\nSG/SM/90211\n\n\n\n{TITLE}\n\n\n\n{FORMULA}{''.join(sentences)}\n")
    assert paragraphs(release) == [FORMULA, *map(squeezed, sentences)]
    assert "glued_text_split" in codes(release)
    (turn,) = un.statements(release)
    assert turn.text == "\n\n".join(map(squeezed, sentences))


def test_salutations_in_a_glued_body_are_paragraphs():
    body = f"{FIRST}Dear friends,{SECOND}Excellencies, ladies and gentlemen,{THIRD}"
    release = un.parse_text(f"SG/SM/90211\n\n{TITLE}\n\n{FORMULA}{body}\n")
    assert paragraphs(release)[2:5] == ["Dear friends,", SECOND, "Excellencies, ladies and gentlemen,"]


@pytest.mark.parametrize(
    "damaged",
    [
        "The pilots of Port-Louis met Mr.Smith and Dr.Brandt, who came by sea from St.Lucia and were late.  "
        * 8,
        "The pilots met.They spoke of lamps.They went home.Nobody had counted them.It was dark by then.The sea rose."
        * 8,
    ],
)
def test_lost_spaces_in_a_paragraph_part_nothing(damaged):
    release = un.parse_text(f"{TEXT}\n{damaged.strip()}\n")
    assert paragraphs(release)[-1] == squeezed(damaged)


TAGS = ["Africa", "Health, poverty and food security", "#UNGA86"]


@pytest.mark.parametrize("gap", ["\n\n\n\n", "\n\n\n\n\n\n"])
def test_subject_words_below_the_body_are_tags(gap):
    text = f"{gap}SG/SM/90211\n\n\n8 October 2031{gap}{TITLE}{gap}{FORMULA}\n{FIRST}\n{SECOND}{gap}{gap.join(TAGS)}{gap}"
    release = un.parse_text(text)
    assert [tag.text for tag in release.tags] == TAGS
    assert paragraphs(release) == [FORMULA, squeezed(FIRST), SECOND]
    assert un.statements(release)[0].text.endswith(SECOND)
    assert unclaimed(release) == ()


def test_hashtags_are_tags_without_any_gap():
    release = un.parse_text(f"{TEXT}\n#Harbours\n\n#Day86\n")
    assert [tag.text for tag in release.tags] == ["#Harbours", "#Day86"]


@pytest.mark.parametrize(
    "end",
    [
        "Ana Quill",
        "For information media • not an official record",
        "Contacts:\n\n\n\nOla Brandt, tel.: (212) 555-0170",
    ],
)
def test_other_ends_are_no_tags(end):
    assert un.parse_text(f"{TEXT}\n{end}\n").tags == ()


BROKEN = [
    ("Following is a near-verbatim transcript of today’s noon briefing by", "Ola Brandt, Spokesman for the Secretary-General."),
    ("The Commission recommended by 31 votes in favour to none against, with", "1 abstention (Norway), that lamps be lit."),
    ("The pilots may hand in their forms at this desk on weekdays from 9 a.m. to", "4.45 p.m., if they have not done so before."),
    ("The Secretary-General this morning invited all of the members of the", "Harbour Council to join her in the lantern room."),
    ("Le Conseil a entendu ce matin une déclaration de la représentante du", "Cap-Vert, qui a parlé des pilotes de son pays."),
    ("Les pilotes des petits ports ont demandé ce matin que soient allumées les", "lampes de la jetée avant les tempêtes."),
]  # fmt: skip


@pytest.mark.parametrize(("first", "second"), BROKEN)
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_stray_break_inside_a_sentence_is_mended(first, second, gap):
    release = un.parse_text(f"{TEXT}\n{first}{gap}{second}\n")
    assert paragraphs(release)[-1] == f"{first} {second}"
    (joint,) = [notice.span for notice in release.notices if notice.code == "lines_joined"]
    assert joint.of(release.source.text) == f"{first.split()[-1]} {second.split()[0]}"
    assert unclaimed(release) == ()


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Question: And did the pilots say what they would do about the", "Spokesman: They did not."),
        (
            "The Committee took note of the measures for the lamps of the harbours; and",
            "information on the storms of autumn.",
        ),
        (
            "The text of what the pilots told the Committee can be found on its page at",
            "The Committee will meet again tomorrow.",
        ),
        ("Pilots Ask for More Lamps, Bigger Ships and Better Harbours in Region of", "the Northern Sea"),
        ("The pilots asked for more lamps to be lit in all of the harbours of the", "**Harbours"),
        ("They went to the", "harbour."),
    ],
)
def test_other_line_ends_part_paragraphs(first, second):
    release = un.parse_text(f"{TEXT}\n{first}\n\n{second}\n")
    assert f"{first} {second}" not in [block.text for block in release.body]
    assert "lines_joined" not in codes(release)


DATED = [
    "Speakers in the Council said this morning that the lamps of the small harbours had been out for a week.",
    "The Security Council today asked the pilots of the northern harbours to report to it before the autumn.",
    "Life at sea remains hard, the Security Council was told this afternoon by three pilots and a keeper of lamps.",
]


@pytest.mark.parametrize(
    "listing",
    [
        "Security Council Meetings Coverage\n\n"
        + "\n\n".join(f"{day} May 2031\n\n{teaser}" for day, teaser in zip((26, 26, 25), DATED, strict=True)),
        "In progress at UNHQ\n\nPress Conference\n\n\n"
        + "\n\n".join(
            f"0{day}/12/2031\nPress Briefing\n\n\nPRESS BRIEFING BY PILOT NUMBER {day}\n\n\n{teaser}"
            for day, teaser in zip((4, 3), DATED, strict=False)
        ),
        (
            "En cours au Siège de l'ONU\n\nPoint de presse quotidien du Bureau du Porte-parole: 27 août 2031\n\nDbf310827\n\n"
            "Le Haut-Commissariat s’est dit soulagé que les pilotes aient pu débarquer ce matin.\n\n"
            "Le Secrétaire général nomme une gardienne des phares\n\nSG/A/91828\n\n"
            "Le Secrétaire général des Nations Unies a annoncé aujourd’hui la nomination d’une gardienne des phares."
        ),
    ],
)
def test_listings_pasted_without_their_address_are_refused(listing):
    with pytest.raises(un.NotAReleaseError, match="lists several"):
        un.parse_text(listing)


def test_a_round_up_with_days_is_no_listing():
    days = "\n\n".join(f"{day} May 2031\n\n{teaser}" for day, teaser in zip((24, 25, 26), DATED, strict=True))
    release = un.parse_text(f"SC/90001\n\nCouncil Ends Week of Lamps\n\n{DATED[0]}\n\n{days}\n")
    assert len(paragraphs(release)) > 3


def test_what_a_lost_cell_leaves_is_no_text():
    text = f"{TEXT}* *** * |\nFor information media • not an official record |\n"
    release = un.parse_text(text)
    assert release.trailer.text == "For information media • not an official record"
    assert not {"unclassified_text", "text_after_trailer"} & codes(release)
    assert [type(block).__name__ for block in release.body][-1] == "Separator"


@pytest.mark.parametrize(
    ("kind", "found"), [("Spokesperson's Noon Briefing", set()), ("Press Release", {"title_missing"})]
)
def test_an_old_daily_briefing_has_no_headline_but_its_type(kind, found):
    text = (
        f"14 March 2031\n{kind}\nDepartment of Public Information • News and Media Division • New York\n\n\n"
        "The following is a near-verbatim transcript of today’s noon briefing by Ola Brandt, Spokesman.\n\nGood afternoon.\n"
    )
    release = un.parse_text(text)
    assert release.title is None
    assert codes(release) & {"title_missing"} == found


@pytest.mark.parametrize(
    ("points", "lists"),
    [
        (
            [
                "The lamps were out.  Nobody lit them.",
                "The pilots waited outside.  They had no oil.",
                "It rained.",
            ],
            0,
        ),
        (["lamps for the harbours", "oil for the lamps", "Mr. Brandt’s report"], 1),
        (["The lamps are lit at six.", "The pilots are paid on Friday."], 1),
    ],
)
def test_numbered_points_of_several_sentences_are_paragraphs(points, lists):
    numbered = "\n\n".join(f"{number}.  {point}" for number, point in enumerate(points, 1))
    release = un.parse_text(f"{TEXT}\nThe Office wishes to say the following:\n\n{numbered}\n")
    assert sum(type(block).__name__ == "List" for block in release.body) == lists
    assert len(paragraphs(release)) == 4 + (0 if lists else len(points))


def test_a_glued_body_in_french_is_cut_at_its_own_marks():
    formula = (
        "On trouvera ci-après le texte de la déclaration à la presse faite, aujourd’hui, par la Présidente du Conseil "
        "de sécurité pour le mois de mai, Mme Ana Quill (Pérou) :"
    )
    sentences = [
        "Les membres du Conseil ont salué les pilotes des petits ports. Ils ont demandé que l’on en forme d’autres.",
        "« Aucun navire ne devrait attendre dehors », ont-ils dit. « Les lampes sont allumées. »",
        "Ont-ils été entendus ? Les membres du Conseil le croient !",
        "« Nous attendons l’aube. »",
        "Ils ont adressé leurs condoléances aux familles.",
    ]
    title = "Conseil de sécurité: déclaration à la presse sur les pilotes"
    release = un.parse_text(f"SC/94390\n\n{title}\n\n{formula}{''.join(sentences)}\n")
    assert paragraphs(release) == [formula, *sentences]


@pytest.mark.parametrize("headline", ["<h1>{}</h1>", "<h2>{}</h2>", "<p><b>{}</b></p>"])
def test_a_pages_own_words_above_the_masthead_are_no_headline(headline):
    page = (
        "<html lang='en'><head><title>Lamps of the Week | Harbour Site</title></head><body>"
        "<div><a href='#c'>Skip to content</a></div><ul><li><a href='/'>Home</a></li><li><a href='/n'>Lamps</a></li></ul>"
        f"<p>Breadcrumb</p><p>Press Release</p><p>SG/SM/90211</p>{headline.format(TITLE)}<p>{FORMULA}</p><p>{FIRST}</p>"
        "<ul><li><a href='/m'>More about lamps</a></li></ul></body></html>"
    )
    release = un.parse_html(page)
    assert (release.title, release.deck) == (TITLE, ())
    assert [line.text for line in release.masthead.lines] == ["Press Release", "SG/SM/90211"]
    assert "More about lamps" in release.text
    assert unclaimed(release) == ()


def test_a_long_glued_body_costs_little():
    text = f"SG/SM/90211\n\n{TITLE}\n\n{FORMULA}" + "We met again.And we spoke at length." * 20_000
    start = time.process_time()
    read_text(text)
    assert time.process_time() - start < 2


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("The pilots came.  Their wives told us that the lamps, which had cost only", "12 crowns the pair, had been good."),
        ("The lamps are lit at Headquarters and in the harbours.  During", "the storms, all of them will burn."),
        ("The keepers of the northern lights sent word that they had been asked for oil by", "23 harbours:  some big, some small."),
    ],
)  # fmt: skip
def test_a_sentence_without_its_stop_goes_on_in_the_next_line(first, second):
    release = un.parse_text(f"{TEXT}\n{first}\n\n{second}\n")
    assert paragraphs(release)[-1] == squeezed(f"{first} {second}")


def test_cells_that_stand_apart_under_strokes_are_a_table():
    cells = [
        "Ballot papers:",
        "193",
        "Abstentions:",
        "0",
        "Votes by country:",
        "",
        "Peru",
        "192",
        "Norway",
        "91",
    ]
    table = "\n".join(f"|\n{cell}" if cell else "|" for cell in cells)
    release = un.parse_text(f"{TEXT}\nPilots’ Group\n{table}\nKeepers’ Group\n{table}\n")
    tables = [block for block in release.body if isinstance(block, Table)]
    assert [[cell.text for row in found.rows for cell in row.cells] for found in tables] == [
        list(filter(None, cells))
    ] * 2
    assert unclaimed(release) == ()
    assert "unclassified_block" not in codes(release)


MENU = """Skip to main content

Welcome to the United Nations

Language:

English

Français

Meetings Coverage and Press Releases

Home

Secretary-General
Latest Press Releases

General Assembly
Meetings Coverage

Security Council"""
BESIDE = """Highlights

Highlights of General Assembly Eighty-second Session

New York, 2 September 2031

Daily Noon Briefing

The harbours were told of more lamps today, and the keepers of the northern quay asked for oil."""
FOOT = "For information media. Not an official record.\n\nResources\n\nCopyright\n\nFraud Alert"


def test_a_current_page_that_was_copied_from_a_browser():
    head = "Press Release\n\nSecretary-General\n\nStatements and Messages\n\nUnited Nations\n\nSG/SM/90211\n\n3 March 2031"
    body = f"{TITLE}\n\n{FORMULA}\n\n{FIRST}\n\n{SECOND}"
    release = un.parse_text(f"{MENU}\n\n{head}\n\n{body}\n\n{BESIDE}\n\n{FOOT}")
    assert (release.title, str(release.symbol), str(release.date)) == (TITLE, "SG/SM/90211", "2031-03-03")
    assert [organ.text for organ in release.organs] == ["Secretary-General"]
    assert paragraphs(release) == [squeezed(text) for text in (FORMULA, FIRST, SECOND)]
    assert release.trailer.text == "For information media. Not an official record."
    assert unclaimed(release) == ()


def test_a_briefing_without_a_symbol_that_was_copied_from_a_browser():
    title = "Daily Press Briefing by the Office of the Spokesperson for the Secretary-General"
    lead = "The following is a near-verbatim transcript of today’s noon briefing by Ivo Lind, Spokesman for the Secretary-General."
    head = f"United Nations\n\n17 August 2031\n\n{title}"
    release = un.parse_text(f"{MENU}\n\n{head}\n\n{lead}\n\n**Harbours\n\n{FIRST}\n\n{FOOT}")
    assert (release.title, str(release.date), release.kind) == (title, "2031-08-17", "briefing")
    assert paragraphs(release) == [squeezed(text) for text in (lead, FIRST)]


@pytest.mark.parametrize(
    ("title", "lead", "kind"),
    [
        ("Security Council Press Statement on Dark Quays", "The members of the Security Council condemned the dark.", "statement"),
        ("Press conference on lamps", "The United Nations and other keepers needed lamps, Ivo Lind said during a Headquarters press conference.", "press_conference"),
    ],
)  # fmt: skip
def test_a_press_statement_and_a_press_conference_that_lost_their_masthead(title, lead, kind):
    typed = "News and Press Release\n" if kind == "press_conference" else ""
    release = un.parse_text(f"{title}\n\n{typed}29 December 2031\n\n{lead}  The lamps are lit.")
    assert (release.title, release.kind) == (title, kind)
    told = f"Dark Quays Condemned\n\n29 December 2031\n\n{lead}"
    with pytest.raises(un.NotAReleaseError):
        un.parse_text(told)


@pytest.mark.parametrize(
    ("lead", "formula", "language"),
    [
        ("OSLO, 22 October 2031 (UNIC)—Ana Quill underlined that lamps were dear.", "The full text of her message reads:", "en"),
        ("OSLO, le 22 octobre 2031 (CINU) -- Ana Quill a souligné que les lampes étaient chères.", "Le texte de son message se lit comme suit :", "fr"),
    ],
)  # fmt: skip
def test_an_information_centre_gives_a_message(lead, formula, language):
    release = un.parse_text(f"{TITLE}\n\n{lead}\n\n{formula}\n\n{FIRST}", language=language)
    assert (release.title, release.kind, release.masthead.dateline.place) == (TITLE, "message", "OSLO")
    with pytest.raises(un.NotAReleaseError):
        un.parse_text(f"{TITLE}\n\n{lead.replace('UNIC', 'UNICEF').replace('CINU', 'AFP')}\n\n{FIRST}")


@pytest.mark.parametrize(
    ("lead", "language"),
    [
        ("The Security Council Committee pursuant to resolutions 1267 (1999) and 1989 (2011) adopted new rules for lamps.", "en"),
        ("Le Comité du Conseil de sécurité créé par la résolution 1267 (1999) a adopté de nouvelles règles pour les lampes.", "fr"),
    ],
)  # fmt: skip
def test_what_a_committee_of_the_council_did_is_a_release_without_its_masthead(lead, language):
    assert un.parse_text(f"{lead}\n\n{FIRST}", language=language).kind == "sanctions"
    about = lead.replace("adopted", "oversees").replace("a adopté", "surveille")
    with pytest.raises(un.NotAReleaseError):
        un.parse_text(f"{about}\n\n{FIRST}", language=language)
