"""Mastheads and headlines: read line by line, however an extractor or a template left them."""

from __future__ import annotations

import datetime
import textwrap

import pytest

import unreleases as un
from unreleases.catalogue.vocabulary import vocabulary
from unreleases.grammar.dates import find_dateline
from unreleases.grammar.lines import read_line
from unreleases.source import Hint

LEAD = "The General Assembly this morning opened its debate on lighthouses, as delegates disagreed over the oil and the glass."
FLAT = "GENERAL ASSEMBLY OPENS DEBATE ON LIGHTHOUSES, AS SPEAKERS DIFFER"
DECK = "Committee Chairman Warns of Dark Harbours"


def read(text, **hints):
    return un.parse_text(text, **hints)


@pytest.mark.parametrize(
    ("line", "kind", "organs", "symbols"),
    [
        ("General AssemblyGA/10563", "mixed", ["General Assembly"], ["GA/10563"]),
        ("Conseil de sécurité CS/2669", "mixed", ["Conseil de sécurité"], ["CS/2669"]),
        ("Conseil de sécurité CS2669", "mixed", ["Conseil de sécurité"], ["CS/2669"]),
        ("Press Release SC8216 |", "mixed", [], ["SC/8216"]),
        ("Press releases Commission on Lighthouses", "mixed", ["Commission on Lighthouses"], []),
        ("Secretary-GeneralStatements and Messages", "organ", ["Secretary-General"], []),
        ("Press ReleaseSEA/1952", "mixed", [], ["SEA/1952"]),
        ("Press Release SEA1952 |", "mixed", [], ["SEA/1952"]),
        ("SG/SM/9139-SG/A/864-AFR/822", "symbols", [], ["SG/SM/9139", "SG/A/864", "AFR/822"]),
        ("Special Committee on Decolonization", "organ", ["Special Committee on Decolonization"], []),
    ],
)
def test_lines_of_several_things(line, kind, organs, symbols):
    language = "fr" if line.startswith("Conseil") else "en"
    reading = read_line(line, vocabulary(language))
    assert reading.kind == kind
    assert [organ.text for organ in reading.organs] == organs
    assert [str(symbol) for symbol in reading.symbols] == symbols


def test_a_session_of_an_organ_that_no_table_has():
    reading = read_line("Harbour Conference Preparatory Committee, First Session", vocabulary("en"))
    assert (reading.kind, reading.session.number) == ("session", 1)


@pytest.mark.parametrize(
    "line",
    ["The Council met this morning.", "Council Concludes First Session", "Speakers Differ, Second to None"],
)
def test_headlines_and_sentences_are_no_masthead(line):
    assert read_line(line, vocabulary("en")) is None


def test_markup_is_believed_where_words_say_nothing():
    assert read_line("Harbour Office", vocabulary("en"), Hint.ORGAN).organs[0].text == "Harbour Office"


@pytest.mark.parametrize(
    "title",
    [
        "SECURITY COUNCIL EXTENDS HARBOUR FORCE UNTIL 15 JUNE 2001",
        "FIFTH COMMITTEE RECOMMENDS BUDGET FOR 1 JULY 2001 TO 30 JUNE 2002",
        "PRESS BRIEFING ON HARBOURS, 3 MAY 2001",
        "WORLD HARBOUR DAY, 3 MAY 2001",
    ],
)
def test_a_day_at_the_end_of_a_headline_is_no_date_of_the_release(title):
    release = read(f"{title}\nPress Release\nSC/6773\n{title}\n19991215{LEAD}\nThe lamps are lit.")
    assert (release.title, release.organs) == (title, ())
    assert release.date == datetime.date(1999, 12, 15)
    assert [notice.code for notice in release.notices] == []


@pytest.mark.parametrize(
    ("line", "kind", "place", "organs"),
    [
        ("Kingston, Jamaica, 3 May 2002", "date", "Kingston, Jamaica", []),
        ("New York 3 May 2002", "date", "New York", []),
        ("Plenary 3 May 2002", "mixed", None, ["Plenary"]),
        ("Security Council, 3 May 2002", "mixed", None, ["Security Council"]),
        ("Press Release New York, 3 May 2002", "mixed", "New York", []),
    ],
)
def test_places_before_a_day(line, kind, place, organs):
    reading = read_line(line, vocabulary("en"))
    assert (reading.kind, reading.place, [organ.text for organ in reading.organs]) == (kind, place, organs)
    assert reading.date == datetime.date(2002, 5, 3)


def test_a_line_that_is_a_day_outweighs_one_that_also_is():
    release = read(f"Press Release 3 May 2002\nSC/6773\n12 December 2002\n\n{FLAT}\n\n{LEAD}")
    assert release.date == datetime.date(2002, 12, 12)


def test_second_printing_of_a_headline_is_set_aside():
    release = read(
        f"GA/9165\n\n{FLAT}\n\n11 November 1996\n\n\nPress Release\nGA/9165\n\n\nGENERAL ASSEMBLY OPENS DEBATE\n\n\nON LIGHTHOUSES, as speakers differ\n\n\n{DECK}\n\n\n{LEAD}"
    )
    assert (release.title, release.deck) == (FLAT, (DECK,))
    assert [str(discard.reason) for discard in release.source.discards] == ["repeated_headline"]


def test_a_headline_wrapped_twice_is_one():
    first, second = "GENERAL ASSEMBLY OPENS DEBATE ON", "LIGHTHOUSES, AS SPEAKERS DIFFER"
    release = read(f"{first}\n{second}\n\nPress Release\nGA/9165\n\n{first}\n{second}\n\n19961111\n\n{LEAD}")
    assert (release.title, release.deck) == (f"{first} {second}", ())


def masthead_page(*lines):
    printed = "".join(f"<center><b>{line}</b></center>\n<p>&nbsp;</p>" for line in lines)
    table = "<table><tr><td>12/12/2002</td><td>Press Release</td><td>GA/10563</td></tr></table>"
    head = f"<title>{FLAT} BY RECORDED VOTE</title>"
    return un.parse_html(f"<html><head>{head}</head><body>{table}<hr>{printed}<p>{LEAD}</p></body></html>")


def test_the_last_word_of_a_headline_is_no_heading_of_the_body():
    release = masthead_page(
        "GENERAL ASSEMBLY OPENS DEBATE ON LIGHTHOUSES,", "AS SPEAKERS DIFFER BY RECORDED", "VOTE", DECK
    )
    assert release.title == f"{FLAT} BY RECORDED VOTE"
    assert release.deck == (DECK,)
    assert [block.text for block in release.body] == [LEAD]


@pytest.mark.parametrize(
    ("line", "deck"),
    [("COMMITTEE CHAIRMAN ALSO WARNS OF DARK HARBOURS", 1), ("STATEMENTS", 0), ("LAMPS", 0)],
)
def test_a_long_line_in_capitals_below_a_headline_in_capitals_is_its_deck(line, deck):
    release = masthead_page(f"{FLAT} BY RECORDED VOTE", line)
    assert len(release.deck) == deck
    assert [block.text for block in release.body] == [line, LEAD][deck:]


def test_a_compact_date_stands_before_the_deck():
    release = read(f"Press Release\nGA/9165\n\n{FLAT}\n\n19961111 {DECK}\n\n{LEAD}")
    assert (release.date, release.deck) == (datetime.date(1996, 11, 11), (DECK,))


def test_a_deck_glued_to_the_lead_is_cut_off_with_a_notice():
    release = read(f"{FLAT}\nPress Release\nGA/9165\n{FLAT}\n19961111 {DECK}{LEAD}\n{LEAD}")
    assert release.deck == (DECK,)
    assert [block.text for block in release.body] == [LEAD, LEAD]
    assert "glued_text_split" in {str(notice.code) for notice in release.notices}


@pytest.mark.parametrize(
    "place", ["NEW YORK, 10 November (Harbour Office) --", "PORT LOUIS, Mauritius, 10 November --"]
)
def test_a_deck_glued_to_a_dateline_is_cut_off(place):
    release = read(f"{FLAT}\nPress Release\nGA/9165\n{FLAT}\n19961111 {DECK}{place} {LEAD}\n{LEAD}")
    assert release.deck == (DECK,)
    assert release.body[0].text == f"{place} {LEAD}"


@pytest.mark.parametrize("days", ["14 September - 23 December 1996", "3 November 1996"])
def test_a_compact_date_is_cut_off_before_a_day(days):
    release = read(f"{FLAT}\nPress Release\nGA/9165\n{FLAT}\n19961111{days} Harbour Week\n{LEAD}")
    assert (str(release.date), release.deck) == ("1996-11-11", (f"{days} Harbour Week",))


def page(body, field=""):
    return (
        f"<html lang=en><body class='node-type--press'><article><div class='field--name-field-symbol'>GA/9165</div><h1>{FLAT}</h1>{field}"
        f"<div class='field--name-body'>{body}</div></article></body></html>"
    )


@pytest.mark.parametrize("first", ["3 May 2003", "Security Council", "Three Lamps Were Lit"])
def test_a_short_paragraph_that_is_marked_as_text_opens_the_body(first):
    release = un.parse_html(page(f"<p>{first}</p><p>{LEAD}</p>"))
    assert ([block.text for block in release.body], release.deck) == ([first, LEAD], ())


@pytest.mark.parametrize(
    "title", ["Who Lights the Lamps at Sea.", "3 May 2003", "Sixty-first Session, 3rd Meeting (AM)"]
)
def test_what_is_marked_as_headline_is_one_whatever_its_words(title):
    release = un.parse_html(page(f"<p>{LEAD}</p>").replace(FLAT, title))
    assert (release.title, [block.text for block in release.body]) == (title, [LEAD])


@pytest.mark.parametrize(
    "masthead",
    [
        "<p>Press Release<br>GA/9165</p><h3>{0}</h3><p>19961111 {1}</p>",
        "<p>Press Release</p><p>GA/9165</p><p><b>{0}</b></p><p>19961111</p><p>{1}</p>",
        "<p>Press Release<br>GA/9165<br>{0}<br>19961111<br>{1}</p>",
        "<pre>Press Release\nGA/9165\n\n{0}\n\n19961111\n\n{1}</pre>",
    ],
)
def test_an_older_page_in_a_newer_template(masthead):
    release = un.parse_html(page(masthead.format(FLAT, DECK) + f"<p>{LEAD}</p><p>{LEAD}</p>"))
    assert (release.document_type, release.date, release.title, release.deck) == (
        "Press Release", datetime.date(1996, 11, 11), FLAT, (DECK,),
    )  # fmt: skip
    assert [block.text for block in release.body] == [LEAD, LEAD]


@pytest.mark.parametrize(
    "markup", ["<h2>{0}</h2>", "<h4>{0}</h4>", "<p><strong>{0}</strong></p>", "<p><em>{0}</em></p>"]
)
def test_what_stands_out_above_the_lead_is_the_deck(markup):
    release = un.parse_html(page(markup.format(DECK) + f"<p>{LEAD}</p>"))
    assert release.deck == (DECK,)
    assert [block.text for block in release.body] == [LEAD]


@pytest.mark.parametrize(
    "heading", ["Background", "**Sudan", "SITUATION IN THE HARBOURS OF THE NORTH", "Right of Reply"]
)
def test_headings_above_the_lead_are_no_deck(heading):
    release = un.parse_html(page(f"<h2>{heading}</h2><p>{LEAD}</p>"))
    assert release.deck == ()
    assert release.body[0].text == heading.lstrip("*")


def test_no_second_deck_where_the_template_has_one():
    field = f"<div class='field--name-field-sub-title'>{DECK}</div>"
    release = un.parse_html(
        page(f"<h2>Keepers of the Northern Harbours Speak First</h2><p>{LEAD}</p>", field)
    )
    assert release.deck == (DECK,)
    assert [type(block).__name__ for block in release.body] == ["Heading", "Paragraph"]


@pytest.mark.parametrize(
    ("url", "symbol", "day"),
    [
        ("https://press.un.org/en/1996/19961111.ga9165.html", "GA/9165", "1996-11-11"),
        ("https://press.un.org/en/2012/ga11256.doc.htm", "GA/11256", "None"),
        (
            "https://web.archive.org/web/2013/http://www.un.org/News/Press/docs/2012/ga11256.doc.htm",
            "GA/11256",
            "None",
        ),
        ("https://press.un.org/en/2017/db170628.doc.htm", "None", "2017-06-28"),
    ],
)
def test_an_address_supplies_what_the_page_lost(url, symbol, day):
    release = read(f"{FLAT}\n\n{LEAD}", url=url)
    assert (str(release.symbol), str(release.date)) == (symbol, day)


LONG = (
    "Secretary-General Warns That Harbours without Pilots Cannot Serve Small Islands, Calling for New Funding "
    "and Common Rules before Season of Storms Begins"
)
REMARKS = "Following is the text of remarks by the Secretary-General to the Forum on Harbours, in Kigali today:\n\nWe came late."


@pytest.mark.parametrize("width", [40, 52, 66])
def test_a_headline_broken_at_a_width_is_one(width):
    lines = "\n".join(textwrap.wrap(LONG, width, break_on_hyphens=False))
    release = read(f"Press Release\n\nSG/SM/90210\n\n3 March 2031\n\n{lines}\n\n{REMARKS}")
    assert (release.title, release.deck) == (LONG, ())


def test_short_lines_below_a_headline_are_a_deck():
    release = read(f"SG/SM/90210\n\nForum on Harbours Opens\nPilots from Many Islands Heard\n\n{REMARKS}")
    assert (release.title, release.deck) == ("Forum on Harbours Opens", ("Pilots from Many Islands Heard",))


@pytest.mark.parametrize(
    ("above", "organs", "title"),
    [
        ("HARBOURS COMMISSION\n\n", ["HARBOURS COMMISSION"], "PILOTS OF SMALL ISLANDS ARE HEARD"),
        (
            "SPECIAL COMMITTEE ON HARBOURS\nSUB-COMMITTEE ONE\n\n",
            ["SPECIAL COMMITTEE ON HARBOURS", "SUB-COMMITTEE ONE"],
            "PILOTS OF SMALL ISLANDS ARE HEARD",
        ),
        ("FINAL MEETING OF THE\n", [], "FINAL MEETING OF THE PILOTS OF SMALL ISLANDS ARE HEARD"),
    ],
)
def test_organs_in_capitals_above_a_headline_in_capitals(above, organs, title):
    release = read(
        f"Press Release GA/PAL/912\n3 March 1948\n\n{above}PILOTS OF SMALL ISLANDS ARE HEARD\n\n{REMARKS}"
    )
    assert [organ.text for organ in release.organs] == organs
    assert release.title == title


def test_facts_that_a_collection_puts_below_its_copy_are_no_text():
    facts = "Document symbol: SG/SM/90210\nDocument Type: Press Release\nPublication Date: 03/03/2031"
    release = read(f"SG/SM/90210\n\nForum on Harbours Opens\n\n{REMARKS}\n\n# # # # #\n\n{facts}")
    assert release.body[-1].text == "# # # # #"
    assert [discard.reason.value for discard in release.source.discards] == ["wrapping"] * 3
    alone = read(f"SG/SM/90210\n\nForum on Harbours Opens\n\n{REMARKS}\n\nSubject: harbours and their pilots")
    assert alone.body[-1].text == "Subject: harbours and their pilots"
    long = "<br>".join([*facts.split("\n"), f"Subjects: {', '.join(['harbours', 'pilots', 'lamps'] * 5)}"])
    page = un.parse_html(f"<h1>Forum on Harbours Opens</h1><p>SG/SM/90210</p><p>{REMARKS}</p><p>{long}</p>")
    assert page.body[-1].text.endswith("We came late.")


@pytest.mark.parametrize(
    "printed",
    [
        "Gathering of Lighthouse Keepers",
        "Meeting of States Parties to Keepers’\n\nLamp Convention",
        "Conference to Negotiate Lamp Instrument\n\nto Prohibit Darkness",
        "2005 Lamp Review Conference",
        "Keepers’ Council Oil Configuration",
    ],
)
@pytest.mark.parametrize("flat", [f"{FLAT}\n\n12/12/2002\n", ""])
def test_a_name_over_the_line_of_a_meeting_is_an_organ(printed, flat):
    release = read(
        f"GA/10563\n\n{flat}Press Release\nGA/10563\n\n\nFifth Session\n\n{printed}\n\n4th Meeting (AM)\n\n\n{FLAT}\n\n\n{DECK}\n\n\n{LEAD}"
    )
    sounds = "Gathering" not in printed or bool(flat)
    name = " ".join(printed.split())
    assert [organ.text for organ in release.organs] == ([name] if sounds else [])
    assert release.meetings[0].number == 4
    if sounds:
        assert (release.title, release.deck) == (FLAT, (DECK,))


def test_a_headline_over_the_line_of_a_meeting_stays_one():
    release = read(f"16 February 2016\nKeepers in Council\n4th Meeting (AM)\n\n{LEAD}")
    assert (release.title, release.organs) == ("Keepers in Council", ())


@pytest.mark.parametrize(
    ("line", "language", "organ", "sittings"),
    [
        ("Forum des ports – matin & après-midi", "fr", "Forum des ports", ["AM", "PM"]),
        ("Conseil de sécurité – matin", "fr", "Conseil de sécurité", ["AM"]),
        ("Youth Gathering (AM & PM)", "en", "Youth Gathering", ["AM", "PM"]),
    ],
)
def test_an_organ_and_when_it_sat(line, language, organ, sittings):
    reading = read_line(line, vocabulary(language))
    assert [organ.text for organ in reading.organs] == [organ]
    assert [(meeting.number, [*meeting.sittings]) for meeting in reading.meetings] == [(None, sittings)]


@pytest.mark.parametrize(
    ("line", "language", "code"),
    [
        ("Meeting of States Parties to Women’s Anti-Discrimination Convention", "en", "Meeting of States Parties to the Convention on the Elimination of All Forms of Discrimination against Women"),
        ("Conference of States Parties to Convention on Rights of Persons with Disabilities", "en", "COSP"),
        ("Special Political and Decolonization Committee", "en", "C.4"),
        ("Forum politique de haut niveau", "fr", "HLPF"),
        ("Assemblée générale Plénière", "fr", "GA"),
    ],
)  # fmt: skip
def test_organs_by_the_names_that_mastheads_print(line, language, code):
    assert [organ.code for organ in read_line(line, vocabulary(language)).organs] == [code]


@pytest.mark.parametrize(
    "title",
    [
        "Déclaration à la presse du Conseil de sécurité sur les phares",
        "Conférence de presse du Président du Conseil de sécurité",
        "Point de presse du Conseil de sécurité sur le quai",
        "Message du Conseil sur les phares",
    ],
)
@pytest.mark.parametrize(
    "layout",
    [
        "{title}\n| |||\nDépartement de l’information • New York |\n{capitals}\n{lead}",
        "SC/10563\n\n{title}\n\n{lead}",
    ],
)
def test_a_french_headline_that_begins_with_a_type_word_is_no_masthead(title, layout):
    lead = "Les membres du Conseil ont vu les phares, et ils en sont heureux."
    release = read(layout.format(title=title, capitals=title.upper(), lead=lead))
    assert (release.title, release.document_type, release.organs) == (title, None, ())


def test_a_flat_headline_without_its_end_takes_the_end_from_the_other_copy():
    release = read(
        f"Keepers See Old Quay and Harbour by Night\n| |||\nDepartment of Public Information • New York |\nKEEPERS SEE OLD QUAY AND\nHARBOUR BY NIGHT AND DAY\n{LEAD}"
    )
    assert release.title == "KEEPERS SEE OLD QUAY AND HARBOUR BY NIGHT AND DAY"


def test_a_daily_briefing_needs_no_other_headline():
    opening = "The following is a near-verbatim transcript of today’s noon briefing by Ivo Lind, Spokesman for the Secretary-General."
    head = "15 December 2008\n\n15 December 2008\nSpokesperson's Noon Briefing\nDepartment of Public Information • New York"
    release = un.parse_text(f"{head}\n\n{opening}\n\nGood afternoon, all.", strict=True)
    assert (release.title, release.deck, release.kind) == (None, (), "briefing")
    second = "And the spokesperson for the General Assembly president"
    release = read(f"{head}\n\n\n{second}\n\n\n{opening}\n\nGood afternoon, all.")
    assert (release.title, release.deck) == (None, (second,))


def test_a_headline_and_a_day_printed_again_and_again():
    release = read(f"{FLAT}\n\n11 May 2014\n\n{FLAT}\n\n11 May 2014\nPress Release\n\n{FLAT}\n\n{LEAD}")
    assert (release.title, release.deck) == (FLAT, ())
    assert [str(discard.reason) for discard in release.source.discards] == ["repeated_headline"] * 2


def test_letter_spaced_type_words():
    release = read(
        f"Note to Correspondents\n\nNote No. 240\n\nM E D I A    A D V I S O R Y\n\n{FLAT}\n\n{LEAD}"
    )
    assert release.title == FLAT
    assert release.masthead.lines[-1].kind == "document_type"


def test_what_lost_the_space_between_compact_date_deck_and_dateline():
    release = read(
        f"{FLAT}\nPress Release\nGA/9165\n{FLAT}\n2000012814 September - 23 December 1999\n{LEAD}\nThe lamps are lit."
    )
    assert (release.date, release.deck) == (datetime.date(2000, 1, 28), ("14 September - 23 December 1999",))
    release = read(
        f"{FLAT}\nPress Release\nGA/9165\n{FLAT}\n19960725 Keepers to Be Sworn in HamburgNEW YORK, 25 July (Office of Lamps) -- {LEAD}"
    )
    assert release.deck == ("Keepers to Be Sworn in Hamburg",)
    assert release.masthead.dateline.place == "NEW YORK"


def test_a_row_of_stars_before_a_stray_stroke_is_a_separator():
    assert not any(
        notice.severity == "warning" for notice in read(f"{FLAT}\n\nGA/1\n\n{LEAD}\n\n* *** * |").notices
    )


@pytest.mark.parametrize("title", ["SECURITY COUNCIL 2006 ROUND-UP", "Security Council: Round-Up 2006"])
def test_an_organ_and_its_round_up_are_a_headline(title):
    release = read(f"SC/9000\n\n{title}\n\n{LEAD}")
    assert (release.title, release.kind) == (title, "round_up")


def test_a_briefing_at_headquarters_without_symbol_is_a_release():
    lead = "Lamps were lit, Ivo Lind told correspondents at a Headquarters press briefing today."
    release = read(f"Press Briefing\n\nPRESS BRIEFING ON LAMPS\n\n3 May 2001\n\n{lead}")
    assert (release.kind, release.title) == ("press_conference", "PRESS BRIEFING ON LAMPS")


def test_organs_below_a_headline_and_a_day_that_are_printed_twice():
    top = f"{FLAT}\n\n14 May 2010\n\n"
    release = read(
        f"{top}{top.rstrip()}\nEconomic and Social Council\nDepartment of Public Information • News and Media Division • New York\n\n"
        f"Commission on Sustainable Development\n\nEighteenth Session\n\n5th Meeting (AM)\n\n{FLAT}\n\n\n{DECK}\n\n{LEAD}"
    )
    assert [organ.text for organ in release.organs] == [
        "Economic and Social Council",
        "Commission on Sustainable Development",
    ]
    assert (release.title, release.deck, release.session.number) == (FLAT, (DECK,), 18)


@pytest.mark.parametrize(
    ("first", "second", "joined"),
    [
        (
            "Keepers Ask the Assembly for Better Wicks; Pilots of the Small Northern Harbours,",
            "Their Crews and Their Cats Are Thanked",
            True,
        ),
        (
            "Keepers of the Northern Quays Ask the Assembly for Better Wicks and for Spare",
            "Glass, Brushes, Ladders and Coats",
            True,
        ),
        (
            "Chair Says That Nobody Expected So Many Pilots to Come to the Hall on Such a Wet Day",
            "Members Thank the Cooks",
            False,
        ),
    ],
)
def test_lines_of_a_deck_as_wide_as_the_page(first, second, joined):
    release = read(
        f"GA/10563\n\n{FLAT}\n\n12/12/2002\nPress Release\nGA/10563\n\n\n{FLAT}\n\n\n{first}\n\n{second}\n\n\n{LEAD}"
    )
    assert release.deck == ((f"{first} {second}",) if joined else (first, second))


def test_a_deck_in_capitals_below_a_headline_printed_in_capitals_too():
    flat = "Cinquième Commission: plusieurs États parlent des lampes des petits ports"
    deck = "LE SECRÉTAIRE GÉNÉRAL ADJOINT SOULIGNE QUE LES LAMPES DES PORTS SONT UTILES"
    release = read(
        f"AG/AB/3954\n\n{flat}\n\n19/10/2009\nAssemblée généraleAG/AB/3954\n\nCinquième Commission\n\n8e séance – matin\n\n\n"
        f"{flat.upper()}\n\n\n{deck}\n\n\nLa Cinquième Commission a parlé ce matin des lampes, que les délégations ont louées.",
        language="fr",
    )
    assert (release.title, release.deck) == (flat, (deck,))


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "Pilots and Keepers of the Northern Harbours to Speak of Lamps, Glass",
            "Ladders and Wicks at Their Yearly Fair",
        ),
        (
            "Board of the Keepers of Northern Lights to Sit on the Matter of Their Coats",
            "In Vienna, 7 to 16 June 2000",
        ),
    ],
)
def test_a_headline_of_two_full_lines_with_space_below(first, second):
    masthead = "Press Release No:  UNIS/SG/2567\nRelease Date:    18 May 2000"
    assert read(f"{masthead}\n{first}\n{second}\n\n{LEAD}").title == f"{first} {second}"
    assert read(f"{masthead}\nKeepers Meet on Their Lamps\n{second}\n\n{LEAD}").deck == (second,)


@pytest.mark.parametrize(
    ("title", "language"),
    [
        ("Sixième Commission: qui donc nettoie les lampes du port?", "fr"),
        ("Who keeps the lamps of the small harbours?", "en"),
    ],
)
def test_a_headline_that_asks(title, language):
    lead = (
        LEAD
        if language == "en"
        else "La Commission a parlé ce matin des lampes, que les délégations ont louées."
    )
    symbol = "GA/L/4406" if language == "en" else "AG/J/4406"
    release = read(f"{symbol}\n\n{title}\n\n{lead}\n\n{lead}", language=language)
    assert release.title == title
    assert [block.text for block in release.body] == [lead, lead]


def test_a_headline_does_not_end_in_the_name_of_an_organ_and_a_verb():
    title = [
        "Conference of Keepers on the Northern Lights Will Consider",
        "New Coats for All of Them",
    ]
    release = read(
        "1 September 2009\nGeneral Assembly\n\nBackground Release\n\n" + "\n\n".join(title) + f"\n\n\n{LEAD}"
    )
    assert (release.title, [organ.text for organ in release.organs]) == (
        " ".join(title),
        ["General Assembly"],
    )


def test_what_a_compact_date_stands_before():
    release = read(f"AG/AB/302\n\n{FLAT}\n\n19961029 APRES-MIDI AG/AB/302\n\n{LEAD}", language="fr")
    assert (release.deck, [meeting.sittings for meeting in release.meetings]) == ((), [("PM",)])
    quoted = read(f"GA/10563\n\n{FLAT}\n\n19980320 Keepers Sing Their Song about 'Lamps and Cats'{LEAD}")
    assert quoted.deck == ("Keepers Sing Their Song about 'Lamps and Cats'",)


def test_a_sentence_of_a_site_over_the_departments_line():
    release = read(
        "Buy a ticket for the keepers and win a lantern!\n\n"
        f"Department of Public Information . News and Media Division . New York\n\n24 March 2006\n\n{LEAD}"
    )
    assert (str(release.date), [block.text for block in release.body]) == ("2006-03-24", [LEAD])
    assert [discard.reason.value for discard in release.source.discards] == ["chrome"]


def test_a_stroke_behind_a_headline_is_none_of_its_words():
    assert read(f"Press Release No: UNIS/GA/1671 | |||\n{FLAT} |\n|||\n{LEAD}").title == FLAT


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("(Reproduced as received from UN Information Service.)", "en"),
        ("(Received from a UN Information Officer.)", "en"),
        ("(Reçu d’un fonctionnaire de l’information de l’ONU.)", "fr"),
    ],
)
def test_from_whom_a_text_was_received(line, language):
    assert read_line(line, vocabulary(language)).kind == "instruction"


@pytest.mark.parametrize(
    ("organ", "session", "meetings", "language"),
    [
        (
            "Meeting of States Parties to Harbour Convention",
            "Eighteenth Meeting",
            "115th & 116th Meetings (AM & PM)",
            "en",
        ),
        (
            "Réunion des États parties",
            "Dix-huitième Réunion",
            "115e et 116e séances – matin & après-midi",
            "fr",
        ),
    ],
)
def test_the_session_of_an_organ_that_is_a_meeting(organ, session, meetings, language):
    release = read(
        f"MER/1901\n\n{organ}\n\n{session}\n\n{meetings}\n\n\n{FLAT}\n\n\n{LEAD}", language=language
    )
    assert (release.session.text, release.session.number) == (session, 18)
    assert [(meeting.number, *meeting.sittings) for meeting in release.meetings] == [(115, "AM"), (116, "PM")]


def test_a_headline_goes_on_behind_a_comma_in_small_letters():
    first = "Keepers Go Down to the Harbour and Look at All of the Lamps on Monday, 5 October,"
    release = read(
        f"1 October 2009\nGeneral Assembly\n\nFirst Committee\n\n1st Meeting (PM)\n\n{first}\n\nwith Pilots in Their Coats\n\n{LEAD}"
    )
    assert (release.title, release.deck) == (f"{first} with Pilots in Their Coats", ())


def test_a_headline_between_a_sites_sentence_and_the_departments_line():
    release = read(
        "Buy a ticket for the keepers and win a lantern!\n\n\n"
        "Daily Press Briefing by the Office of the Spokesperson for the Secretary-General\n\n"
        f"Department of Public Information . News and Media Division . New York\n\n17 May 2012\n\n{LEAD}"
    )
    assert release.title.startswith("Daily Press Briefing")
    assert str(release.date) == "2012-05-17"


def test_words_of_a_headline_are_no_place():
    words = vocabulary("en")
    assert (
        find_dateline(
            "Keepers Go Home NEW YORK, 17 November (UN Headquarters) -- The lamps burn.", words, 1999
        )
        is None
    )
    assert (
        find_dateline("SANTIAGO de CHILE, 17 November -- The lamps burn.", words, 1999).place
        == "SANTIAGO de CHILE"
    )


@pytest.mark.parametrize(
    ("line", "sittings"),
    [("Evening", ["NIGHT"]), ("MORNING", ["AM"]), ("Morning and Afternoon", ["AM", "PM"])],
)
def test_when_a_meeting_was_stands_alone_below_the_day(line, sittings):
    release = read(f"Press Release\n\nHR/CN/902\n\n6 April 2000\n\n{line}\n\n{FLAT}\n\n{LEAD}")
    assert [[str(sitting) for sitting in meeting.sittings] for meeting in release.meetings] == [sittings]
    assert (release.title, release.deck) == (FLAT, ())
    # below a headline it is a line of the text
    assert read(f"HR/CN/902\n\n{FLAT}\n\n{line}\n\n{LEAD}").meetings == ()


def test_when_meetings_were_stands_below_their_numbers():
    masthead = "Soixante-dix-huitième session,\n31e et 32e séances plénières,\nmatin et après-midi"
    lead = "L’Assemblée générale a parlé ce matin des lampes, que les délégations ont louées."
    release = read(f"{masthead}\n\nAG/12552\n\nL’Assemblée parle des lampes\n\n{lead}", language="fr")
    assert [(meeting.number, *map(str, meeting.sittings)) for meeting in release.meetings] == [
        (31, "AM"),
        (32, "PM"),
    ]


def test_a_number_of_the_geneva_office_is_no_headline():
    release = read(f"HR/CN/902\n\n6 April 2000\n\nHR/CN/00/50\n\n{FLAT}\n\n{LEAD}")
    assert (release.title, release.deck, len(release.symbols)) == (FLAT, (), 1)


def test_where_and_when_is_no_headline():
    release = read(f"NOTE 5672\n\n21 June 2001\n\nNote to Correspondents\n\nNew York, 25-27 June\n\n{LEAD}")
    assert (release.title, release.deck) == (None, ("New York, 25-27 June",))
    place = "Keepers of New York, 25-27 June"
    assert read(f"NOTE 5672\n\n21 June 2001\n\nNote to Correspondents\n\n{place}\n\n{LEAD}").title == place


def test_a_long_line_that_breaks_off_goes_on():
    first = (
        "Gravely Concerned about the Lamps of the Northern Quays and of the Islands, First Committee Draft"
    )
    second = "Resolution Calls on Keepers to Clean Them"
    release = read(f"GA/DIS/3399\n27 October 2009\n\n{first}\n\n{second}\n\n{LEAD}")
    assert (release.title, release.deck) == (f"{first} {second}", ())
    whole = first.replace(" Draft", " Chair Says")
    assert read(f"GA/DIS/3399\n27 October 2009\n\n{whole}\n\n{second}\n\n{LEAD}").title == whole


@pytest.mark.parametrize(
    ("first", "second", "language"),
    [
        ("Assembly Hears Keepers, Stressing", "Need for Oil in All Harbours", "en"),
        ("Assembly Hears Keepers Who Speak of Lamps and Their", "Oil", "en"),
        ("L’Assemblée entend les gardiens qui demandent des lampes dans", "Tous les ports", "fr"),
    ],
)
def test_a_headline_goes_on_behind_a_word_that_asks_for_another(first, second, language):
    lead = LEAD if language == "en" else "L’Assemblée générale a parlé ce matin des lampes."
    release = read(f"GA/10563\n27/10/2009\n\n\n{first}\n\n\n{second}\n\n\n{lead}", language=language)
    assert (release.title, release.deck) == (f"{first} {second}", ())


def test_a_headline_goes_on_behind_a_semicolon():
    first, second = "Assembly Elects 18 Keepers;", "Three-Year Terms Begin in May"
    assert read(f"GA/10563\n27 October 2009\n\n{first}\n{second}\n\n{LEAD}").title == f"{first} {second}"


def test_articles_alone_do_not_say_which_session():
    text = "AG/10563\n\nAperçu de la session\nde l’Assemblée générale\n\nLes lampes ont été nettoyées ce matin par tous."
    assert read(text, language="fr").session is None


def test_sentences_of_a_french_deck_are_decks_of_their_own():
    first = "Il rejette, faute de voix suffisantes, un amendement relatif aux lampes"
    second = "La Présidente demande « des mèches avant la saison des pluies »"
    head = f"AG/AB/3954\n\n19 octobre 2009\n\n{FLAT}\n\n\n"
    lead = "\n\n\nLa Cinquième Commission a parlé ce matin des lampes, que les délégations ont louées."
    assert read(f"{head}{first}\n\n{second}{lead}", language="fr").deck == (first, second)
    half = first.replace("relatif aux lampes", "relatif à la")
    assert read(f"{head}{half}\n\n{second}{lead}", language="fr").deck == (f"{half} {second}",)


def test_a_formula_behind_a_dateline_marks_a_release():
    lead = "NEW YORK, 10 September (UN Headquarters) -- Following is the text of a message from Secretary-General Ivo Lind:"
    release = read(f"11 September 2001\n\n{lead}\n\nThe lamps are kept clean by all who see them.")
    assert (release.kind, release.symbol) == ("message", None)


@pytest.mark.parametrize(
    "lines",
    [
        ("Meeting of States Parties", "to the International Convention", "on Harbour Lights"),
        ("Conference of Keepers charged", "with the review of the Convention on Harbour Lights"),
    ],
)
def test_an_organ_may_stand_on_several_lines_over_its_meeting(lines):
    release = read("\n\n".join(("SEA/1800", "16 June 2030", *lines, "90th Meeting (AM)", FLAT, LEAD)))
    assert [organ.text for organ in release.organs] == [" ".join(lines)]
    assert un.parse_text(release.text).text == release.text


@pytest.mark.parametrize(
    "sentence",
    [
        "The Special Committee on Harbour Lights met today.",
        "The Commission on Foghorns met to hear petitioners.",
    ],
)
def test_a_sentence_about_an_organ_is_no_line_of_the_masthead(sentence):
    release = read(
        f"GA/COL/3170\n\n16 June 2030\n\nSpecial Committee on Harbour Lights\n\n{FLAT}\n\n{sentence}"
    )
    assert [organ.text for organ in release.organs] == ["Special Committee on Harbour Lights"]
    assert [block.text for block in release.body] == [sentence]


@pytest.mark.parametrize(
    "lines",
    [
        ["Special Committee on Press Release GA/COL/2207", "Decolonization 8 August 1979"],
        [
            "Special Committee on          Press Release GA/COL/2207",
            "Decolonization                8 August 1979",
        ],
        ["Special Committee on | Press Release GA/COL/2207 |", "Decolonization | 8 August 1979 |"],
        [
            "Special Committee on          Press Release",
            "Decolonization                GA/COL/2207",
            "8 August 1979",
        ],
    ],
)
def test_an_organ_on_two_lines_with_other_things_to_its_right(lines):
    release = read("\n".join([*lines, "1151st Meeting (AM)", "", "KEEPERS HEAR OF LAMPS", "", LEAD]))
    assert [(organ.text, organ.code) for organ in release.organs] == [
        ("Special Committee on Decolonization", "C-24")
    ]
    assert (release.document_type, [str(s) for s in release.symbols]) == ("Press Release", ["GA/COL/2207"])
    assert (release.date, release.title) == (datetime.date(1979, 8, 8), "KEEPERS HEAR OF LAMPS")
    assert [meeting.number for meeting in release.meetings] == [1151]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("COMMUNIQUE DE PRESSE", "document_type"),
        ("Communique de presse CS/1234", "mixed"),
        ("RETROSPECTIVE", "document_type"),
        ("EN COURS AU SIEGE DE L'ONU", "banner"),
        ("DEPARTEMENT DE LA COMMUNICATION GLOBALE - NEW YORK", "publisher"),
    ],
)
def test_french_lines_without_accents(line, kind):
    assert read_line(line, vocabulary("fr")).kind == kind


def test_a_second_type_word_without_accents_before_the_deck():
    title = "LE COMITE DES PORTS TIENDRA SA SESSION A GENEVE DU 12 AU 30 JUILLET"
    deck = "19990708 COMMUNIQUE DE BASE Il examinera les lampes de cinq quais"
    lead = "Le Comité des ports, chargé de veiller sur les lampes, tiendra sa session à Genève du 12 au 30 juillet 1999."
    release = read(f"DH/252\n\n8 juillet 1999\n\n{title}\n\n{deck}\n\n{lead}")
    assert (release.title, release.deck) == (title, ("Il examinera les lampes de cinq quais",))
    assert release.kind == "background"


def test_a_line_in_small_letters_goes_on_with_the_title_however_long_it_is():
    first = "Economic and Social Council Adopts Five Resolutions, Two Decisions, Including One Text"
    second = "on Lamps in Harbours without Oil, as General Segment Nears End"
    release = read(f"ECOSOC/6494\n\n27 July 2011\n\n{first}\n\n\n{second}\n\n\n{LEAD}")
    assert (release.title, release.deck) == (f"{first} {second}", ())


@pytest.mark.parametrize(
    ("section", "line", "language"),
    [("Press Releases", "Press Release No:", "en"), ("Communiqués de presse", "Communiqué de presse", "fr")],
)
def test_the_name_of_a_section_is_no_type_word_where_the_type_word_follows(section, line, language):
    release = read(f"{section}\n\n{line} SEA/1041\n\n20 April 2001\n\n{FLAT}\n\n{LEAD}", language=language)
    assert release.document_type == line.removesuffix(" No:")
    assert read(f"{section}\n\nSEA/1041\n\n{FLAT}\n\n{LEAD}", language=language).document_type == section


def test_columns_that_lost_the_space_between_them():
    lines = ["Comité spécial de la Communiqué de presse AG/COL/2207", "décolonisation 8 août 1979"]
    lead = "Le Comité spécial s’est réuni ce matin pour examiner la question des phares, et il a poursuivi ses travaux."
    printed = "".join(f"<p>{line}</p>" for line in [*lines, "LE COMITÉ ENTEND LES GARDIENS", lead])
    release = un.parse_html(f"<html><body>{printed}</body></html>")
    assert [organ.text for organ in release.organs] == ["Comité spécial de la décolonisation"]
    assert (release.document_type, release.date) == ("Communiqué de presse", datetime.date(1979, 8, 8))


@pytest.mark.parametrize(
    "line",
    ["© 2003 Harbour Mirror. All rights reserved.", "Copyright © Harbour Mirror", "(c) 2003 Harbour Mirror"],
)
@pytest.mark.parametrize("notice", ["For information media. Not an official record.", "* *** *"])
def test_the_line_of_a_sites_owner_at_the_end_is_the_sites(line, notice):
    release = read(f"GA/9165\n\n{FLAT}\n\n{LEAD}\n\n{notice}\n\n{line}")
    assert not any(line in block.text for block in release.body)
    assert [(str(d.reason), d.span.of(release.source.text)) for d in release.source.discards] == [
        ("chrome", line)
    ]
    within = read(f"GA/9165\n\n{FLAT}\n\n{line}\n\n{LEAD}\n\n{notice}")
    assert len(within.source.discards) == 0


def test_a_notice_below_a_headline_without_text_closes_the_release():
    release = un.parse_text(
        "SC/9001\n\nCouncil Lights Lamps\n\nFor information media. Not an official record."
    )
    assert release.trailer.text == "For information media. Not an official record."
    assert (release.title, release.body) == ("Council Lights Lamps", ())


def test_the_second_line_of_a_headline_over_the_line_of_a_meeting_is_no_organ():
    title = "Keepers Ask for Lamps and Oil for the\nLights of Harbours Far and Near"
    release = un.parse_text(
        f"Press Release\nGA/9165\n3 May 2003\n\n{title}\n\n2nd Meeting (AM)\n\n{LEAD}\n\n{LEAD}"
    )
    assert (release.title, release.organs) == (title.replace("\n", " "), ())


def test_a_page_that_is_not_at_its_own_address_is_told_of():
    url = "https://press.un.org/en/1996/19961113.gash3387.html"
    release = un.parse_text(f"Press Release\nGA/9165\n3 May 2003\n\n{FLAT}\n\n{LEAD}", url=url)
    assert (str(release.symbol), release.date) == ("GA/9165", datetime.date(2003, 5, 3))
    assert {"symbol_conflict", "date_conflict"} <= {notice.code.value for notice in release.notices}
    same = un.parse_text(f"GA/3387\n13 November 1996\n\n{FLAT}\n\n{LEAD}", url=url)
    assert not {"symbol_conflict", "date_conflict"} & {notice.code.value for notice in same.notices}


@pytest.mark.parametrize("below", ["5 May 2003", "Security Council"])
def test_days_and_organs_below_a_headline_that_is_printed_again_are_none_of_the_masthead(below):
    top = f"{FLAT}\n\n3 May 2003\n\nPress Release\nGA/9165\n\n{FLAT}\n\n"
    release = un.parse_text(f"{top}{below}\n\nThe Lamps\n\n{LEAD}\n\n{LEAD}")
    assert (release.title, str(release.date), release.organs) == (FLAT, "2003-05-03", ())
    assert "date_conflict" not in {notice.code.value for notice in release.notices}


@pytest.mark.parametrize("masthead", ["", f"<p>Press Release<br>GA/9165</p><h3>{FLAT}</h3><p>19961111</p>"])
def test_a_picture_opens_the_text(masthead):
    release = un.parse_html(page(f"<p><img src='lamp.jpg' alt='A lamp'></p>{masthead}<p>{LEAD}</p>"))
    assert ([block.text for block in release.body], release.title) == (["A lamp", LEAD], FLAT)


def test_a_text_above_the_departments_line_is_no_sentence_of_a_site():
    release = un.parse_text(
        f"{LEAD}\n\nThe lamps are lit.\n\nDepartment of Public Information\n\nGA/9165\n\n{LEAD}"
    )
    assert [block.text for block in release.body][:2] == [LEAD, "The lamps are lit."]


@pytest.mark.parametrize(
    ("printed", "address", "symbol"),
    [
        ("GA/9999/", "1997/19971209.ga9999.c1.html", "GA/9999/Corr.1"),
        ("GA/9999/", "1997/19971209.ga9999.A1.html", "GA/9999/Add.1"),
        ("GA/9999/", "1997/19971209.ga9999.html", "GA/9999"),
        ("GA/9999/", "1997/19971209.ga9998.c1.html", "GA/9999"),
        ("GA/9999", "1997/19971209.ga9999.c1.html", "GA/9999"),
    ],
)
def test_a_symbol_printed_up_to_its_stroke_is_completed_by_the_address(printed, address, symbol):
    release = read(
        f"{printed}\n\n{FLAT}\n\n9 December 1997\n\n\nPress Release\n{printed}\n\n\n{FLAT}\n\n19971209 ADDENDUM\n\n{LEAD}",
        url=f"https://press.un.org/en/{address}",
    )
    assert (release.title, release.deck, [str(each) for each in release.symbols]) == (FLAT, (), [symbol])
    told = [notice.code.value for notice in release.notices]
    assert ("symbol_from_url" in told) == (symbol.rpartition("/")[2] in ("Corr.1", "Add.1"))


@pytest.mark.parametrize(
    ("deck", "lead"),
    [
        ("Keepers Are Heard; UNLAMP'S Wicks Are Trimmed", LEAD),
        ("Keepers Are Heard; UNLAMPS' Wicks Are Trimmed", LEAD),
        ("Oil Is Bought for 1997", LEAD),
        ("Oil Is Bought for 1997", f"OSLO, 3 December (Office of Lamps) -- {LEAD}"),
        ("Oil Is Bought for Harbours", f"GENEVA/NEW YORK, 3 December (Office of Lamps) -- {LEAD}"),
    ],
)
def test_a_deck_ends_where_it_touches_the_lead_and_not_at_an_apostrophe(deck, lead):
    release = read(f"{FLAT}\nPress Release\nGA/9165\n{FLAT}\n19961203 {deck}{lead}\nThe lamps are lit.")
    assert (release.deck, release.body[0].text) == ((deck,), lead)


@pytest.mark.parametrize("word", ["à lAssemblée", "de lONU", "dAfrique", "quAlger", "lorsquAlger"])
def test_a_word_that_lost_its_apostrophe_is_no_end_of_a_deck(word):
    lead = f"Réuni ce matin, le Conseil de sécurité a adopté son rapport {word} sur les phares. Il est long."
    title = "LE CONSEIL DE SECURITE ADOPTE SON RAPPORT SUR LES PHARES"
    release = read(
        f"{title}\nCommuniqué de Presse\nCS/2034\n{title}\n20000831{lead}\nLes lampes sont propres."
    )
    assert (release.deck, release.body[0].text) == ((), lead)


def test_a_note_in_brackets_that_touches_the_lead():
    note = "(Delayed in transmission at the lamp-room.)"
    release = read(f"{FLAT}\nPress Release\nGA/9165\n{FLAT}\n19980204 {note}{LEAD}\nThe lamps are lit.")
    assert (release.masthead.lines[-1].text, release.body[0].text) == (note, LEAD)


@pytest.mark.parametrize(
    ("opening", "sittings", "deck"),
    [
        ("APRES-MIDI AG/AB/302 Le Conseil de sécurité demande des lampes", "PM", "Le Conseil de sécurité demande des lampes"),
        ("MATIN La Commission demande des lampes", "AM", "La Commission demande des lampes"),
        ("APRES MIDI", "PM", None),
        ("MATIN ET SOIR SONT LES HEURES DES LAMPES", None, "MATIN ET SOIR SONT LES HEURES DES LAMPES"),
    ],
)  # fmt: skip
def test_what_stands_between_a_compact_date_and_the_deck(opening, sittings, deck):
    release = read(f"AG/AB/302\n\n{FLAT}\n\n19961029 {opening}\n\n{LEAD}", language="fr")
    assert release.deck == ((deck,) if deck else ())
    assert [meeting.sittings for meeting in release.meetings] == ([(sittings,)] if sittings else [])


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("ASSEMBLY BACKS COMMON RULES ON LAMPS AND ON OIL IN ALL OF THE HARBOURS OF THE NORTH, STUDY", "GROUP TO BE ESTABLISHED"),
        ("Assembly Backs Common Rules against Dark Quays,", "Study Group To Be Established"),
        ("Assembly Backs Common Rules against Dark Quays,", "Panel on Lamps"),
        ("Harbour Commission Concludes", "Third Session in Vienna, 6 - 15 March"),
    ],
)  # fmt: skip
def test_a_headline_over_two_lines_with_a_deck_below(first, second):
    release = read(f"GA/9998\n13 December 2001\n\n{first}\n{second}\n\n{DECK}\n\n{LEAD}")
    assert (release.title, release.deck, release.organs) == (f"{first} {second}", (DECK,), ())


def test_a_deck_about_a_session_is_not_the_end_of_the_headline():
    release = read(
        f"GA/9998\n13 December 2001\n\nKeepers’ Debate Concludes\nThird Session Ends Early\n\n{LEAD}"
    )
    assert (release.title, release.deck) == ("Keepers’ Debate Concludes", ("Third Session Ends Early",))


def test_the_head_of_a_letter_over_the_masthead_is_no_headline():
    address = (
        "Harbour Centre, Quay 4, Oslo Tel: (+47) 26060 Email: lamps@harbour.test http://www.harbour.test/"
    )
    release = read(f"{address}\n\nRound-up Release\n\nUNIS/NAR/838\n\n19 March 2004\n\n{FLAT}\n\n{LEAD}")
    assert (release.title, release.document_type, release.kind) == (FLAT, "Round-up Release", "round_up")
    assert [discard.reason.value for discard in release.source.discards] == ["chrome"]
    assert (
        read(f"UNIS/NAR/838\n\nLamps on harbour.test: write to lamps@harbour.test\n\n{LEAD}").title
        is not None
    )
