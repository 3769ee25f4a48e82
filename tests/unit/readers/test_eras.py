"""One invented page in the form of each era and template of the site: what a person reads out of it is read."""

from __future__ import annotations

import datetime

import lxml.html as lxml_html
import pytest

import unreleases as un
from tests.coverage_law import unclaimed
from unreleases.model import Footnote, Heading, List, Paragraph, Separator, Table

LEAD = (
    "The General Assembly this morning opened its debate on the upkeep of lighthouses, as delegates disagreed over who "
    "should pay for the oil and who for the glass, and over whether a harbour without either could be called one."
)
SECOND = (
    "Speaking first, the representative of Kenya said that the report (document A/51/312) had come too late for the "
    "coastal States, which had been waiting for two years while ships ran aground within sight of the shore."
)
LAST = "The Assembly will meet again at 10 a.m. tomorrow, 12 November, to take up the report of its Fifth Committee."
TITLE = "GENERAL ASSEMBLY OPENS DEBATE ON LIGHTHOUSES, AS SPEAKERS DIFFER OVER COST OF OIL"
CALM = "General Assembly Opens Debate on Lighthouses"
NOTICE = "For information media. Not an official record."

PREFORMATTED = f"""<HTML><HEAD><TITLE>{TITLE}</TITLE></HEAD>
<BODY BGCOLOR="#FFFFFF">
<PRE>

                                                       Press Release
                                                       GA/9165


     GENERAL ASSEMBLY OPENS DEBATE ON LIGHTHOUSES, AS
     SPEAKERS DIFFER OVER COST OF OIL


19961111


     The General Assembly this morning opened its debate on the upkeep of
lighthouses, as delegates disagreed over who should pay for the oil and who
for the glass, and over whether a harbour without either could be called one.

<B>     Statements</B>

     AMINA WANJIRU (<I>Kenya</I>) said that lighthouses were a public good, and
that nobody had ever sent a bill to a ship that did not sink.

                                   * *** *
</PRE></BODY></HTML>"""

OPEN_PARAGRAPHS = f"""<HTML><HEAD><TITLE>{TITLE}</TITLE></HEAD><BODY BGCOLOR="#FFFFFF">
<TABLE WIDTH="100%"><TR><TD><IMG SRC="/logo.gif" ALT="UN"></TD><TD ALIGN=RIGHT><B>Press Release<BR>GA/9165</B></TD></TR></TABLE>
<HR>
<CENTER><B>{TITLE}</B></CENTER>
<P>
19961111 <B>Committee Chairman Warns of Dark Harbours</B>
<P>{LEAD}
<P>{SECOND}
<P><CENTER><U>Statements</U></CENTER>
<P>The list of keepers is as follows:
<UL><LI>those of the north;<LI>those of the south.
<P><B>Other Matters</B>
<P>{LAST}
<CENTER>* *** *</CENTER>
</BODY></HTML>"""

LINE_BREAKS = f"""<html><head><title>{TITLE}</title></head><body>
<center><b>Press Release<br>GA/9165</b></center><br><br>
<center><h3>{TITLE}</h3></center><br>
19961111 Committee Chairman Warns of Dark Harbours<br><br>
{LEAD}<br><br>
{SECOND}<br><br>
<u>Statements</u><br><br>
{LAST}<br><br>
<center>* *** *</center>
</body></html>"""

MASTHEAD_TABLE = f"""<html><head><title>{TITLE}</title></head><body bgcolor="#ffffff">
<table width=100%><tr><td>11/11/2002</td><td align=right>Press Release<br>GA/9165</td></tr></table><hr>
<p>Fifty-seventh General Assembly<br>Plenary<br>45th Meeting (AM)</p>
<p align=center><b>GENERAL ASSEMBLY OPENS DEBATE ON LIGHTHOUSES,<br>as speakers differ over cost of oil</b></p>
<p align=center><b>Committee Chairman Warns of Dark Harbours;<br>Kenya Asks for Glass</b></p>
<p>{LEAD}</p><p>{SECOND}</p><p><b>Statements</b></p><p>{LAST}</p><p align=center>* *** *</p></body></html>"""

WORD = f"""<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><title>{TITLE}</title></head><body lang=EN-US>
<div class=Section1><table><tr><td><p class=MsoNormal>20 December 2006<o:p></o:p></p></td>
<td><p class=MsoNormal>General Assembly</p></td><td><p class=MsoNormal>GA/10563</p></td></tr>
<tr><td colspan=3><p class=MsoNormal>Department of Public Information &#8226; News and Media Division &#8226; New York</p></td></tr></table>
<p class=MsoNormal>Sixty-first General Assembly</p><p class=MsoNormal>Plenary</p><p class=MsoNormal>81st Meeting (AM)</p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoNormal align=center><b><u>GENERAL ASSEMBLY OPENS DEBATE ON LIGHTHOUSES,</u></b></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoNormal align=center><b><u>as speakers differ over cost of oil</u></b></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoNormal align=center><u>Committee Chairman Warns of Dark Harbours</u></p>
<p class=MsoNormal>{LEAD}<o:p></o:p></p><p class=MsoNormal><u>Statements</u></p>
<p class=MsoNormal><st1:PersonName>LAURO BAJA</st1:PersonName> ( <st1:country-region>Philippines</st1:country-region>) agreed
<a href="#_ftn1"><span class=MsoFootnoteReference>[1]</span></a>.</p>
<p class=MsoNormal align=center>*&nbsp;&nbsp;&nbsp; ***&nbsp;&nbsp;&nbsp; *</p>
<p class=MsoNormal align=center>For information media &#8226; not an official record</p>
<div><p class=MsoFootnoteText>[1] See GA/10560.</p></div></div></body></html>"""

DRUPAL_7 = f"""<!DOCTYPE html><html lang="en"><head><meta name="Generator" content="Drupal 7 (http://drupal.org)">
<link rel="canonical" href="https://www.un.org/press/en/2017/ga11984.doc.htm">
<title>{CALM} | Meetings Coverage and Press Releases</title></head><body class="html node-type-press-release">
<div id="header"><h2 class="title">Menu</h2></div><div id="content"><h1 class="title" id="page-title">{CALM}</h1>
<div id="block-system-main"><div class="node">
<div class="field field-name-field-meeting-session">Seventy-second Session,<br>62nd Meeting (PM)</div>
<div class="field field-name-field-symbol"><div class="field-item even">GA/11984</div></div>
<div class="field field-name-field-dated"><span class="date-display-single" content="2017-12-21T00:00:00-05:00">21 December 2017</span></div>
<div class="field field-name-body"><h2>Committee Chairman Warns of Dark Harbours at Night</h2><p>{LEAD}</p><h3>Statements</h3><p>{SECOND}</p></div>
<div class="field field-name-disclaimer">{NOTICE}</div></div></div></div>
<div class="region-sidebar-second"><h2 class="title">Follow Us</h2><p>Elsewhere.</p></div><div id="footer">Copyright</div></body></html>"""


def modern(
    body: str, *, title: str = CALM, symbol: str = "GA/11984", day: str = "2017-12-21", extra: str = ""
) -> str:
    return f"""<!DOCTYPE html><html lang="en"><head><link href="/themes/custom/un_press_theme/favicon.ico" rel="icon"/>
<title>{title} | UN Press</title></head><body class="node-1 node-type--press">
<header class="main-header"><ul class="nav"><li><a href="/en">Home</a></li></ul></header><main><article class="node press press--full">
<div class="field--name-field-doctype"><a href="/x">Meetings Coverage</a></div>
<div class="field--name-field-un-bodies"><ul class="shs"><li><a>General Assembly</a></li><li><a>Plenary</a></li></ul></div>
<div id="printlogo"><h5>United Nations</h5></div><div class="field--name-field-symbol field__item">{symbol}</div>
<div class="field--name-field-dated"><time datetime="{day}T12:00:00Z">{datetime.date.fromisoformat(day):%d %B %Y}</time></div>
<div class="field--name-field-display-title"><h1 class="page-header">{title}</h1></div>{extra}
<div class="field--name-body">{body}</div>
<div class="field--name-field-country"><a href="/en/kenya">Kenya</a></div>
<aside><h2>Highlights</h2><p>A teaser that looks like text, of something else that happened today.</p></aside></article></main>
<div class="field-name-disclaimer"><div class="disclaimer">{NOTICE}</div></div><footer><a href="/about">About</a></footer></body></html>"""


DRUPAL_9 = modern(f"<p>{LEAD}</p><p><strong>Statements</strong></p><p>{SECOND}</p>")
DRUPAL_10 = DRUPAL_9.replace("un_press_theme", "un3_press").replace(
    "node-type--press", "path-node node--type-press"
)
OLD_IN_NEW = modern(
    "<table><tbody><tr><td>19 December 2006</td><td>General Assembly</td><td>GA/10561</td></tr><tr><td colspan='3'>"
    "Department of Public Information • News and Media Division • New York</td></tr></tbody></table>"
    "<p>Sixty-first General Assembly</p><p>Plenary</p><p>82nd Meeting (AM)</p>"
    "<p align='center'><b>GENERAL ASSEMBLY OPENS DEBATE ON LIGHTHOUSES,</b></p>"
    "<p align='center'><b>as speakers differ over cost of oil</b></p>"
    f"<p align='center'>Committee Chairman Warns of Dark Harbours</p><p>{LEAD}</p><p>{SECOND}</p>",
    title=TITLE, symbol="GA/10561", day="2006-12-19",
)  # fmt: skip

UNIS = f"""<html><head><title>Keepers Honoured</title><link rel="stylesheet" href="/misc/css/unis.css"></head><body id="unisBody">
<div id="topNav"><a>Home</a></div><div id="contentContainer"><div class="contentMain"><h1>Press Releases</h1>
<p>For information only - not an official document.</p><p>UNIS/INF/331</p><p>19 October 2004</p>
<h2>Secretary-General Praises Keepers of Lighthouses</h2>
<p>VIENNA, 19 October (UN Information Service) -- {LEAD}</p><p>{SECOND}</p><p align="center">* *** *</p></div></div></body></html>"""

UNIS_2000 = f"""<html><head><title>Press Release</title></head><body bgcolor="#FFFFFF">
<table><tr><td>Press Release No:&nbsp;&nbsp;</td><td>UNIS/GA/1625</td></tr><tr><td>Release Date:&nbsp;&nbsp;</td><td>10 March 2000</td></tr></table>
<blockquote><p align=center><b>Lighthouse Committee Concludes Session</b></p><p>NEW YORK, 9 March (UN Headquarters) -- {LEAD}</p>
<p>{SECOND}</p><p align=center>* *** *</p></blockquote></body></html>"""

UNISPAL = f"""<html><head><title>UNISPAL - GA debate</title></head><body><form action=""><div align="center"><a href="/">UNISPAL Home</a></div>
<table width="100%"><tr><td>Press Release</td></tr><tr><td>Department of Public Information &middot; News Coverage Service &middot; New York</td></tr></table><br><br>
GA/9996<br>10 December 2001<br><br><div align="center"><b>{TITLE}</b></div><br><br>{LEAD}<br><br>{SECOND}<br><br></form></body></html>"""

UNISPAL_NEW = f"""<!DOCTYPE html><html lang="en-US"><head><title>GA debate - Press release - Question of Palestine</title>
<link rel="canonical" href="https://www.un.org/unispal/document/auto-insert-1/"></head><body><header class="site-header"><h1>Question of Palestine</h1></header>
<article><h1 class="entry-title">GA debate &#8211; Press release</h1><div class="entry-content"><div style="text-align:right"><p>Press Release GA/9996</p></div>
<div><p>10 December 2001</p></div><div style="text-align:center"><p><strong>{TITLE}</strong></p></div><div><p>{LEAD}</p></div><div><p>{SECOND}</p></div></div></article></body></html>"""

PRINTED = f"""<html lang="en"><head><title>{CALM}</title><link rel="stylesheet" href="/sites/all/modules/print/css/print.css"></head><body>
<div class="print-site_name">Published on <em>Meetings Coverage and Press Releases</em></div><hr class="print-hr">
<h1 class="print-title">{CALM}</h1><div class="print-content"><div class="field field-name-field-symbol">GA/11984</div>
<div class="field field-name-field-dated"><span class="date-display-single">21 December 2017</span></div>
<div class="field field-name-body"><p>{LEAD}</p><p>{SECOND}</p></div></div><hr class="print-hr">
<div class="print-source_url"><strong>Source URL:</strong> https://www.un.org/press/en/2017/ga11984.doc.htm</div></body></html>"""

READER = f"""<!DOCTYPE html><html><head><title>{CALM} | UN Press</title></head><body><div class="reader-header">
<a class="domain reader-domain" href="https://press.un.org/en/2017/ga11984.doc.htm">press.un.org</a>
<h1 class="reader-title">{CALM} | UN Press</h1><div class="reader-estimated-time">1 minute</div></div><hr>
<div class="moz-reader-content"><div class="page"><p>{LEAD}</p><p>{SECOND}</p></div></div></body></html>"""

AMP = f"""<!doctype html><html amp lang="en"><head><title>{CALM}</title><link rel="canonical" href="https://press.un.org/en/2017/ga11984.doc.htm">
<script async src="https://cdn.ampproject.org/v0.js"></script></head><body><amp-sidebar><ul><li>Home</li></ul></amp-sidebar>
<header><a href="/">UN Press</a></header><main><article><h1>{CALM}</h1><p>GA/11984</p><p>21 December 2017</p><p>{LEAD}</p><p>{SECOND}</p><p>{NOTICE}</p></article></main>
<footer><a href="/terms">Terms</a></footer></body></html>"""

SAVED = f"""<!DOCTYPE html>
<!-- saved from url=(0048)https://press.un.org/en/2017/ga11984.doc.htm -->
<html lang="en"><head><title>{CALM} | UN Press</title><link rel="stylesheet" href="./ga11984_files/css.css"></head>
<body class="node-331774 node-type--press"><header class="main-header"><nav><ul><li>Home</li></ul></nav></header><main>
<article class="node press press--full"><div class="field--name-field-display-title"><h1>{CALM}</h1></div>
<div class="field--name-body"><p>{LEAD}</p><p>{SECOND}</p></div></article></main><div class="disclaimer">{NOTICE}</div></body></html>"""

FRAGMENT = f"""<div class="field--name-field-symbol">GA/11984</div><h1>{CALM}</h1><p>{LEAD}</p><p>{SECOND}</p><span class="disclaimer">{NOTICE}</span>"""

TITLE_ALONE = f"""<html><head><title>{CALM} | UN Press</title><meta property="og:url" content="https://press.un.org/en/2017/ga11984.doc.htm">
</head><body><div><p>{LEAD}</p><p>{SECOND}</p></div></body></html>"""

PARTS_LOST = f"""<html><head><title>{CALM} | UN Press</title><link href="/themes/custom/un_press_theme/favicon.ico" rel="icon"/></head>
<body class="node-type--press"><div><h2>{CALM}</h2><p>GA/11984</p><p>{LEAD}</p><p>{SECOND}</p></div></body></html>"""

#: page, layout, symbol, date, title, deck
PAGES = {
    "1996, preformatted": (PREFORMATTED, "static_pre", "GA/9165", "1996-11-11", TITLE, ()),
    "1996, open paragraphs": (OPEN_PARAGRAPHS, "static_pre", "GA/9165", "1996-11-11", TITLE, ("Committee Chairman Warns of Dark Harbours",)),
    "1996, line breaks": (LINE_BREAKS, "static_table", "GA/9165", "1996-11-11", TITLE, ("Committee Chairman Warns of Dark Harbours",)),
    "2002, masthead table": (MASTHEAD_TABLE, "static_table", "GA/9165", "2002-11-11", TITLE, ("Committee Chairman Warns of Dark Harbours; Kenya Asks for Glass",)),
    "2006, Word": (WORD, "static_word", "GA/10563", "2006-12-20", TITLE, ("Committee Chairman Warns of Dark Harbours",)),
    "2017, Drupal 7": (DRUPAL_7, "drupal7", "GA/11984", "2017-12-21", CALM, ("Committee Chairman Warns of Dark Harbours at Night",)),
    "2017, Drupal 9": (DRUPAL_9, "drupal9", "GA/11984", "2017-12-21", CALM, ()),
    "2017, Drupal 10": (DRUPAL_10, "drupal10", "GA/11984", "2017-12-21", CALM, ()),
    "2006 in the theme of 2021": (OLD_IN_NEW, "drupal9", "GA/10561", "2006-12-19", TITLE, ("Committee Chairman Warns of Dark Harbours",)),
    "UNIS Vienna": (UNIS, "unis", "UNIS/INF/331", "2004-10-19", "Secretary-General Praises Keepers of Lighthouses", ()),
    "UNIS Vienna, 2000": (UNIS_2000, "static_table", "UNIS/GA/1625", "2000-03-10", "Lighthouse Committee Concludes Session", ()),
    "UNISPAL, forms": (UNISPAL, "unispal", "GA/9996", "2001-12-10", TITLE, ()),
    "UNISPAL": (UNISPAL_NEW, "unispal", "GA/9996", "2001-12-10", TITLE, ()),
    "printed": (PRINTED, "printable", "GA/11984", "2017-12-21", CALM, ()),
    "reader mode": (READER, "printable", "GA/11984", None, CALM, ()),
    "AMP": (AMP, "printable", "GA/11984", "2017-12-21", CALM, ()),
    "saved by a browser": (SAVED, "drupal9", "GA/11984", None, CALM, ()),
    "fragment": (FRAGMENT, "fragment", "GA/11984", None, CALM, ()),
    "a title alone": (TITLE_ALONE, "generic", "GA/11984", None, CALM, ()),
    "content elements lost": (PARTS_LOST, "drupal9", "GA/11984", None, CALM, ()),
}  # fmt: skip


@pytest.mark.parametrize(("page", "layout", "symbol", "day", "title", "deck"), PAGES.values(), ids=PAGES)
def test_head_of_every_era(page, layout, symbol, day, title, deck):
    release = un.parse_html(page)
    assert release.source.layout == layout
    assert [str(each) for each in release.symbols] == [symbol]
    assert (release.date and release.date.isoformat()) == day
    assert (release.title, release.deck) == (title, deck)
    assert release.language == "en"


@pytest.mark.parametrize("page", [page for page, *_ in PAGES.values()], ids=PAGES)
def test_body_of_every_era(page):
    release = un.parse_html(page)
    paragraphs = [block.text for block in release.body if isinstance(block, Paragraph)]
    assert paragraphs[0].endswith(LEAD)
    assert not any("Menu" in text or "teaser" in text or "Elsewhere" in text for text in paragraphs)
    assert not any(isinstance(block, Heading) and "GENERAL ASSEMBLY" in block.text for block in release.body)
    assert unclaimed(release) == ()


@pytest.mark.parametrize("page", [page for page, *_ in PAGES.values() if "<!-- saved" not in page])
def test_a_page_put_through_a_parser_reads_the_same(page):
    again = lxml_html.tostring(lxml_html.document_fromstring(page), encoding="unicode")
    one, other = un.parse_html(page), un.parse_html(again)
    assert (one.masthead, one.headline) == (other.masthead, other.headline)
    assert [block.text for block in one.blocks] == [block.text for block in other.blocks]


def test_masthead_of_a_table_and_lines():
    release = un.parse_html(MASTHEAD_TABLE)
    assert (release.document_type, release.session.number) == ("Press Release", 57)
    assert [organ.text for organ in release.organs] == ["General Assembly", "Plenary"]
    assert [(meeting.number, [str(each) for each in meeting.sittings]) for meeting in release.meetings] == [
        (45, ["AM"])
    ]


def test_masthead_of_an_older_template_in_the_body():
    release = un.parse_html(OLD_IN_NEW)
    assert (release.session.number, release.meetings[0].number) == (61, 82)
    assert [type(block) for block in release.body] == [Paragraph, Paragraph]


def test_fields_of_the_current_template():
    release = un.parse_html(DRUPAL_9)
    assert release.document_type == "Meetings Coverage"
    assert [organ.text for organ in release.organs] == ["General Assembly", "Plenary"]
    assert [(tag.vocabulary, tag.text, tag.href) for tag in release.tags] == [
        ("country", "Kenya", "/en/kenya")
    ]
    assert release.trailer.text == NOTICE
    assert [type(block) for block in release.body] == [Paragraph, Heading, Paragraph]


def test_parts_of_the_page_of_1996():
    release = un.parse_html(OPEN_PARAGRAPHS)
    kinds = [type(block) for block in release.body]
    assert kinds == [Paragraph, Paragraph, Heading, Paragraph, List, Heading, Paragraph, Separator]
    assert [item.text for item in release.body[4].items] == ["those of the north;", "those of the south."]


def test_parts_of_the_page_of_2006():
    release = un.parse_html(WORD)
    assert [type(block) for block in release.body] == [Paragraph, Heading, Paragraph, Separator, Footnote]
    assert (release.body[-1].marker, release.body[-1].text) == ("[1]", "See GA/10560.")
    assert release.body[2].text.startswith("LAURO BAJA ( Philippines) agreed")


def test_the_day_in_an_attribute_counts_where_the_words_are_in_another_language():
    page = DRUPAL_9.replace("21 December 2017", "den 21. Dezember 2017")
    assert un.parse_html(page).date == datetime.date(2017, 12, 21)


def test_fields_that_the_page_states_only_in_its_data():
    push = 'window.dataLayer.push({"doc_date":"2017-12-21","doc_type":"Press Release","symbol":{"type":"string","value":["SG\\/SM\\/19999"]}});'
    page = f"<html><head><title>{CALM} | UN Press</title></head><body class='node-type--press'><article><div class='field--name-body'><p>{LEAD}</p></div></article><script>{push}</script></body></html>"
    release = un.parse_html(page)
    assert (str(release.symbol), release.date, release.document_type) == (
        "SG/SM/19999",
        datetime.date(2017, 12, 21),
        "Press Release",
    )


def test_a_schedule_in_preformatted_text_is_a_table():
    page = f"<html><body><p>SC/1234</p><h1>Desk Opens</h1><p>{LEAD}</p><pre>Friday, 12 October       9 a.m.\nMonday, 15 October       noon</pre></body></html>"
    table = un.parse_html(page).body[-1]
    assert isinstance(table, Table)
    assert [[cell.text for cell in row.cells] for row in table.rows] == [
        ["Friday, 12 October", "9 a.m."],
        ["Monday, 15 October", "noon"],
    ]
