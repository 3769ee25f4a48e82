"""Titles in heads: the headline, the site's name around it, and titles that are none."""

from __future__ import annotations

import pytest

import unreleases as un
from unreleases.readers.page_facts import bare_title
from unreleases.readers.site_names import is_site_name

LEAD = "The Security Council this morning heard the keepers of lighthouses, who asked for oil and for glass."


@pytest.mark.parametrize(
    ("title", "headline", "symbol"),
    [
        ("Council Meets on Haiti | UN Press", "Council Meets on Haiti", None),
        ("Council Meets | Meetings Coverage and Press Releases", "Council Meets", None),
        (
            "Le Conseil se réunit | Couverture des réunions & communiqués de presse",
            "Le Conseil se réunit",
            None,
        ),
        ("UN Press - Council Meets - on Haiti", "Council Meets - on Haiti", None),
        ("NOTE TO CORRESPONDENTS: PRESS KITS", "PRESS KITS", None),
        ("QUATRIÈME COMMISSION: LES PHARES", "QUATRIÈME COMMISSION: LES PHARES", None),
        ("Soudan: le Conseil se réunit", "Soudan: le Conseil se réunit", None),
        ("SC/13944 | Council Meets | UN Press", "Council Meets", "SC/13944"),
        ("Press Release SC/13944", None, "SC/13944"),
        ("Security Council - Press Release", None, None),
        ("", None, None),
        (" | ", None, None),
    ],
)
def test_titles_are_taken_apart(title, headline, symbol):
    assert bare_title(title) == (headline, symbol)


def test_names_of_the_site():
    assert is_site_name("Communiqués de presse")
    assert not is_site_name("Council Meets")


def page(title, body):
    return f"<html><head><title>{title}</title></head><body bgcolor='white'>{body}<p>{LEAD}</p></body></html>"


def test_a_title_gives_a_damaged_headline_its_wording():
    html = page(
        "COUNCIL HEARS KEEPERS OF LIGHTHOUSES",
        "<p>SC/9</p><p><b>COUNCIL HEARS KEEPERS<br>of lighthouses</b></p>",
    )
    assert un.parse_html(html).title == "COUNCIL HEARS KEEPERS OF LIGHTHOUSES"


def test_a_title_that_says_something_else_gives_way_to_the_printed_headline():
    html = page(
        "Today at the harbour and elsewhere", "<p>SC/9</p><h2>Council Hears Keepers of Lighthouses</h2>"
    )
    assert un.parse_html(html).title == "Council Hears Keepers of Lighthouses"


def test_a_title_is_the_headline_where_nothing_stands_out():
    assert (
        un.parse_html(page("Council Hears Keepers of Oil", "<p>SC/9</p>")).title
        == "Council Hears Keepers of Oil"
    )


def test_a_title_of_the_site_is_none():
    assert un.parse_html(page("Press Release", "<p>SC/9</p>")).title is None


def test_a_symbol_in_the_title_counts_where_the_page_prints_none():
    assert str(un.parse_html(page("SC/14999 - Council Hears Keepers", "")).symbol) == "SC/14999"


@pytest.mark.parametrize("meta", ['property="og:title"', 'name="DC.Title"'])
def test_titles_for_other_sites(meta):
    html = f"<html><head><meta {meta} content='Council Hears Keepers of Oil'></head><body><p>SC/9</p><p>{LEAD}</p></body></html>"
    assert un.parse_html(html).title == "Council Hears Keepers of Oil"


PRINTED = "Security Council Hears Keepers of Northern Lighthouses"


@pytest.mark.parametrize("line", [f"<h1>{PRINTED}</h1>", f"<h2>{PRINTED}</h2>", f"<p><b>{PRINTED}</b></p>"])
@pytest.mark.parametrize(
    "title",
    [
        f"{PRINTED} | My Archive",
        f"{PRINTED} - The Harbour Library",
        f"The Harbour Library: {PRINTED}",
        f"Harbour Library » News » {PRINTED}",
        "Council Hears the Keepers of Lighthouses Today",
        "Security Council Hears Keepers...",
        "The Harbour Library of Documents and Papers",
    ],
)
def test_a_headline_that_stands_above_the_text_outweighs_the_title_of_another_site(title, line):
    release = un.parse_html(page(title, f"{line}<p>SC/9</p>"))
    assert (release.title, release.deck) == (PRINTED, ())


def test_a_headline_without_emphasis_outweighs_a_title_that_is_itself_and_the_name_of_a_site():
    assert un.parse_html(page(f"{PRINTED} - My Archive", f"<p>SC/9</p><p>{PRINTED}</p>")).title == PRINTED


@pytest.mark.parametrize(
    "line",
    [
        "<h1>The Harbour Library of Documents and Papers</h1>",
        "<h1>Security Council</h1>",
        "<h2>Security Council Hears Keepers...</h2>",
    ],
)
def test_the_title_counts_where_what_stands_above_the_text_is_no_headline(line):
    title = "Council Heard Keepers of Lighthouses Who Asked for Oil"
    assert un.parse_html(page(title, f"{line}<p>SC/9</p>")).title == title


def test_the_name_of_a_site_above_the_headline_is_no_headline():
    around = "<header><p>Harbour Blog</p><p>News of lighthouses</p></header>"
    html = page(f"{PRINTED} - Harbour Blog", f"{around}<h1>{PRINTED}<br>for Six Months</h1><p>SC/9</p>")
    release = un.parse_html(html)
    assert (release.title, release.deck) == (f"{PRINTED} for Six Months", ())
    assert [block.text for block in release.body] == [LEAD]
