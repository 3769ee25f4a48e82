"""Headings inside the body, and what only looks like one."""

from __future__ import annotations

import pytest

import unreleases as un
from unreleases.grammar.headings import follows_heading
from unreleases.model import Footnote, Heading, List, Paragraph

LEAD = "The keepers met this morning, and they were glad of the lamps and of the oil."


def blocks(*texts, language="en"):
    title = "Keepers See the Quay" if language == "en" else "Les gardiens voient le quai"
    return un.parse_text("\n\n".join(("SC/10563", title, *texts)), language=language)


def headings(release):
    return [block.text for block in release.body if isinstance(block, Heading)]


def test_figures_in_a_row_are_a_table_and_no_heading():
    release = blocks(LEAD, "Old Harbour 45 23 24 New Harbour 10 8 2 Lower Quay 9 5 2", LEAD)
    assert headings(release) == []
    assert headings(blocks(LEAD, "Agenda Items 87, 89 and 92", LEAD)) == ["Agenda Items 87, 89 and 92"]


@pytest.mark.parametrize(
    ("formula", "language"),
    [
        ("The following are the main points that the keepers made today, and what they saw:", "en"),
        ("Ci-dessous les principaux points évoqués par les gardiens, et ce qu’ils ont vu:", "fr"),
    ],
)
def test_a_heading_right_below_the_opening_formula(formula, language):
    release = blocks(formula, "Lampes", LEAD, "Huiles", LEAD, language=language)
    assert headings(release) == ["Lampes", "Huiles"]


def test_an_item_below_a_colon_is_no_heading():
    assert headings(blocks(LEAD, LEAD, "They chose a State for the post:", "Peru", LEAD)) == []


def test_rows_of_a_list_are_no_headings_down_to_the_last():
    rows = ["Third 1992 Ivo Lind (Peru)", "Fourth 1993 Ana Roa (Chile)", "Fifth 1994 Jo Ek (Mali)"]
    assert headings(blocks(LEAD, "The last keepers were as follows:", *rows, LEAD)) == []
    assert headings(blocks(LEAD, *rows, "Sixth 1995 Li Wu (Togo)", "Seventh 1996 Al Ba (Fiji)", LEAD)) == []
    # what stands further off is none of them
    head = f"SC/10563\n\nKeepers See the Quay\n\n{LEAD}\n\nThe last keepers were as follows:\n\n"
    release = un.parse_text("\n".join([head, *rows, f"\n\nLamps and Oil\n\n{LEAD}"]), language="en")
    assert headings(release) == ["Lamps and Oil"]


def test_an_entry_of_a_sanctions_list_stands_under_its_heading():
    entry = ["QDi.012 Name: 1: IVO 2: LIND", "Name (original script): ايفو ليند", "Title: na DOB: 3 May 1970"]
    release = blocks(LEAD, "A. Individuals", *entry, LEAD, "B. Entities", "QDe.013 Name: QUAY", LEAD)
    assert headings(release) == ["A. Individuals", "B. Entities"]


@pytest.mark.parametrize(
    ("organ", "preamble", "operative", "language"),
    [
        ("Le Conseil de sécurité", "Rappelant ses textes sur les lampes,", "Décide de rester saisi.", "fr"),
        ("The General Assembly", "Recalling its texts on lamps,", "Decides to remain seized.", "en"),
    ],
)
def test_a_resolution_whose_first_line_lost_its_comma(organ, preamble, operative, language):
    release = blocks(LEAD, organ, preamble, preamble, f"1. {operative}", f"2. {operative}", language=language)
    assert headings(release) == []
    (resolution,) = un.resolutions(release)
    assert (resolution.organ, len(resolution.preambular), len(resolution.operative)) == (organ, 2, 2)


def test_two_stars_below_a_footnote_mark_the_next_one():
    release = blocks(LEAD, "* See the release of 21 June", "** See the releases of 30 June", LEAD)
    assert [type(block) for block in release.body] == [Paragraph, Footnote, Footnote, Paragraph]
    assert headings(blocks(LEAD, "** Old Harbour", LEAD)) == ["Old Harbour"]


def test_numbered_paragraphs_of_several_sentences_are_no_list():
    told = ["1. The lamps were found.  They burn again.", "2. No keeper is named.  Nobody was questioned."]
    release = blocks("The Office wishes to state the following:", *told, LEAD)
    assert [type(block) for block in release.body] == [Paragraph] * 4
    release = blocks(
        "The keepers chose the following:", "1. lamps for the quay", "2. oil from Mr. Lind", LEAD
    )
    assert isinstance(release.body[1], List)


def test_a_rule_without_words_does_not_follow_a_heading():
    assert not follows_heading("")


@pytest.mark.parametrize(
    "line",
    [
        "Please write to the keepers at this address: lamps[at]example.org",
        "No word of the almanac before noon on 3 May 2031, 12:00 a.m. GMT",
        "The lamps are shown live on www.example.org/lamps",
    ],
)
def test_a_notice_with_an_address_or_an_hour_is_no_heading(line):
    assert headings(blocks(LEAD, line, LEAD)) == []


LONG = (
    "The keepers told the Committee that the lamps on the northern quay had been lit on every evening of the winter, and that "
    "oil had been brought by boat whenever the road was closed."
)


def test_lines_of_one_kind_below_a_colon_are_a_list():
    rows = ["Peru (January)", "Chile (February)", "Mali (March)", "Togo (April)", "Fiji (May)"]
    release = blocks(LEAD, "The quay was kept in turn by:", *rows, "LAMPS", LEAD)
    assert [block.text.split("\n") for block in release.body if isinstance(block, List)] == [rows]
    assert headings(release) == ["LAMPS"]
    # too few to tell, or of different kinds
    few = blocks(LEAD, "The quay was kept in turn by:", *rows[:3], LEAD)
    assert not any(isinstance(block, List) for block in few.body)
    mixed = blocks(LEAD, "The quay was kept in turn by:", *rows[:2], LEAD, *rows[2:], LEAD)
    assert not any(isinstance(block, List) for block in mixed.body)


def test_lines_below_a_label_are_a_list_however_few_where_another_label_follows():
    release = blocks(LEAD, "In favour:", "Chad", "Peru", "Against:", "Mali", "Abstaining:", LEAD)
    assert [block.text for block in release.body if isinstance(block, List)] == ["Chad\nPeru", "Mali"]
    assert headings(release) == []


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("Action on Cluster 1, “Harbour Lamps”", "en"),
        ("Décisions sur le groupe de questions 1, « Lampes des ports »", "fr"),
        ("Peru: Harbour Lamps Lit Again before Winter", "en"),
        ("Pérou: les lampes du port brûlent de nouveau avant l’hiver", "fr"),
        ("Lutte contre la nuit : le Fonds annonce de nouvelles lampes", "fr"),
    ],
)
def test_headings_with_a_name_in_marks_or_a_topic_before_a_colon(line, language):
    assert headings(blocks(LEAD, LONG, line, LONG, language=language)) == [line]


def test_a_topic_in_capitals_may_stand_over_another_heading():
    topic = "LES PORTS: LAMPES ET HUILES"
    release = blocks(LEAD, LONG, topic, "Présentation de projets", LONG, language="fr")
    assert headings(release) == [topic, "Présentation de projets"]
    rows = ["WHAT: A LECTURE ON LAMPS", "WHERE: THE LONG ROOM", "WHEN: FRIDAY"]
    assert headings(blocks(LEAD, LONG, *rows, LONG)) == []


@pytest.mark.parametrize(
    "line",
    [
        "He called the quay “a dark and lonely place”",
        "“Nobody lit the lamps” and “Nobody Came”",
        "Contact: keepers@quay.example for all that is asked",
        "Chair: Ivo Lind (Peru)",
        "Speakers: Ivo Lind of Peru, and Ana Roa of Chile.",
    ],
)
def test_what_only_looks_like_a_heading_with_marks_or_a_colon(line):
    assert headings(blocks(LEAD, LONG, line, LONG)) == []


def test_lines_with_labels_one_below_the_other_are_no_topics():
    rows = ["What: A Lecture on the Lamps of Old Harbours", "Where: The Long Room beside the Northern Quay"]
    assert headings(blocks(LEAD, LONG, *rows, LONG)) == []


def test_a_heading_that_releases_use_again_and_again_stands_over_short_lines_too():
    names = ["Ivo Lind (Peru)", "Ana Roa (Chile)", "Jo Ek (Mali)", "Li Wu (Togo)"]
    assert headings(blocks(LEAD, "Right of Reply", *names, LEAD)) == ["Right of Reply"]


@pytest.mark.parametrize("bold", ["Ivo Lind<br>Keeper", "12", "[Issued again on 3 May]"])
def test_signatures_page_numbers_and_notes_in_bold_type_are_no_headings(bold):
    page = f"<h1>Keepers See the Quay</h1><p>SC/10563</p><p>{LEAD}</p><p><b>{bold}</b></p><p>{LEAD}</p>"
    assert headings(un.parse_html(page)) == []


def test_short_lines_in_a_row_are_a_list_below_a_colon_only():
    rows = [
        "Third 1992 Ivo Lind (Peru)",
        "Fourth 1993 Ana Roa (Chile)",
        "Fifth 1994 Jo Ek (Mali)",
        "Sixth 1995 Li Wu (Togo)",
    ]
    listed = blocks(LEAD, "The last keepers were as follows:", *rows, LEAD)
    assert [len(block.items) for block in listed.body if isinstance(block, List)] == [len(rows)]
    assert not any(isinstance(block, List) for block in blocks(LEAD, *rows, LEAD).body)


@pytest.mark.parametrize(
    ("line", "heading"), [("Chad: Lamps Lit Again before Winter", True), ("Chair: Ivo Lind", False)]
)
def test_a_topic_and_its_news_are_a_heading_but_not_a_field_and_a_name(line, heading):
    paragraph = f"{LEAD} {LEAD}"
    assert headings(blocks(LEAD, paragraph, line, paragraph)) == [line] * heading


@pytest.mark.parametrize(
    ("line", "heading"),
    [
        ("Briefing by Spokeswoman for Keepers of Lamps", True),
        ("Questions and Answers", True),
        ("Thank you", False),
        ("Here is what the keepers told us", False),
    ],
)
def test_what_stands_over_a_heading_with_stars(line, heading):
    found = headings(blocks(LEAD, line, "**Lamps", "The lamps are clean."))
    assert found == [line, "Lamps"][not heading :]


@pytest.mark.parametrize(
    ("line", "heading"),
    [
        ("Action on Drafts: Harbour Lamps", True),
        ("Décisions: les lampes", False),
        ("Vote: 15 in Favour", False),
        ("For all the lamps, please ask the keepers and", False),
    ],
)
def test_a_known_heading_with_its_topic_and_a_line_that_breaks_off(line, heading):
    found = headings(blocks(LEAD, line, "The representative of Peru said that the lamps were clean."))
    assert found == ([line] if heading else [])


def test_an_underlined_heading_closes_the_rows_above_it():
    rows = "".join(
        f"<p>Lamp {name} of the quay {figure}.5</p>" for name, figure in (("North", 4), ("South", 6))
    )
    page = f"<h1>Keepers Meet</h1><p>GA/AB/3819</p><p>The Committee met this morning.  The lamps cost:</p>{rows}<p><u>Keepers of Lamps</u></p><p>IVO LIND (Peru) said that the lamps were dear.</p>"
    release = un.parse_html(page)
    assert [type(block) for block in release.body] == [Paragraph, List, Heading, Paragraph]
