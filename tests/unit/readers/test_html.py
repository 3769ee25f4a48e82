"""What markup becomes: hints, runs, lists, tables, quotations, notes, pictures, and the site around them."""

from __future__ import annotations

import pytest

import unreleases as un
from tests.coverage_law import unclaimed
from unreleases.model import (
    Emphasis,
    Footnote,
    Heading,
    Image,
    LineBreak,
    Link,
    List,
    Paragraph,
    Quote,
    Separator,
    Strong,
    Table,
)
from unreleases.readers.html import read_html
from unreleases.source import Hint, RunStyle

LEAD = (
    "The General Assembly this morning opened its debate on the upkeep of lighthouses, as delegates disagreed over who "
    "should pay for the oil and who for the glass, and over whether a harbour without either could be called one."
)


def page(body, around=""):
    return (
        "<html lang='en'><head><title>Assembly Debates Lighthouses | UN Press</title></head><body class='node-type--press'>"
        f"{around}<main><article class='node press press--full'><div class='field--name-field-symbol'>GA/12990</div>"
        f"<h1>Assembly Debates Lighthouses</h1><div class='field--name-body'><p>{LEAD}</p>{body}</div></article></main></body></html>"
    )


def body_of(markup):
    release = un.parse_html(page(markup))
    assert unclaimed(release) == ()
    return release.body[1:]


def test_blocks_know_their_elements():
    source = read_html(page("<ul><li>oil</li><li>glass</li></ul>"))
    paths = {source.words(block): block.path for block in source.blocks}
    assert paths["GA/12990"] == "/html[1]/body[1]/main[1]/article[1]/div[1]"
    assert paths["glass"] == "/html[1]/body[1]/main[1]/article[1]/div[2]/ul[1]/li[2]"
    assert source.media_type == "text/html"
    assert source.offsets is None


def test_white_space_is_folded_and_no_break_spaces_are_spaces():
    (paragraph,) = body_of("<p>\n  It\tcost&nbsp;7&nbsp;&nbsp;000 \n<b> dollars </b> , he\u2028said. </p>")
    assert paragraph.text == "It cost 7 000 dollars , he said."


def test_runs_nest_and_have_no_space_at_their_edges():
    (paragraph,) = body_of(
        "<p>See <a href='https://docs.un.org/en/A/78/1'>document <em>A/78/1</em></a> and <strong>bold <i>both </i></strong>now.</p>"
    )
    link, strong = (
        node
        for node in paragraph.content
        if not isinstance(node, Emphasis) and node.text.strip() in ("document A/78/1", "bold both")
    )
    assert isinstance(link, Link)
    assert link.href == "https://docs.un.org/en/A/78/1"
    assert isinstance(strong, Strong)
    assert strong.text == "bold both"
    assert paragraph.text == "See document A/78/1 and bold both now."


@pytest.mark.parametrize(
    ("markup", "style"),
    [
        ("em", "italic"),
        ("u", "underline"),
        ("strike", "strike"),
        ("sup", "superscript"),
        ("sub", "subscript"),
    ],
)
def test_emphasis_keeps_its_style(markup, style):
    (paragraph,) = body_of(f"<p>The new <{markup}>name</{markup}> is this.</p>")
    assert [node.style for node in paragraph.content if isinstance(node, Emphasis)] == [style]


def test_line_breaks_stay_inside_verses():
    (paragraph,) = body_of("<p>“We carried salt<br>in our pockets<br>when it called.”</p>")
    assert isinstance(paragraph, Paragraph)
    assert sum(isinstance(node, LineBreak) for node in paragraph.content) == 2


def test_line_breaks_part_long_sentences():
    blocks = body_of(f"<p>{LEAD}<br>{LEAD}<br>He agreed.</p>")
    assert [block.text for block in blocks] == [LEAD, LEAD, "He agreed."]


@pytest.mark.parametrize(
    "markup",
    ["<h2>Right of Reply</h2>", "<h4>Right of Reply</h4>", "<p><strong>Right of Reply</strong></p>",
     "<p><u>Right of Reply</u></p>", "<p>Right of Reply</p>", "<p><strong>**Right of Reply</strong></p>"],
)  # fmt: skip
def test_headings_however_marked(markup):
    heading, _ = body_of(f"{markup}<p>{LEAD}</p>")
    assert isinstance(heading, Heading)
    assert heading.text == "Right of Reply"


def test_levels_begin_at_the_highest_heading_of_the_text():
    blocks = body_of(f"<h3>Statements</h3><p>{LEAD}</p><h5>Right of Reply</h5><p>{LEAD}</p>")
    assert [block.level for block in blocks if isinstance(block, Heading)] == [1, 2]


def test_a_heading_above_the_lead_is_the_deck():
    html = page("").replace(
        f"<p>{LEAD}</p>", f"<h2>Chairman Warns of Dark Harbours at Night</h2><p>{LEAD}</p>"
    )
    assert un.parse_html(html).deck == ("Chairman Warns of Dark Harbours at Night",)


def test_lists_nest_and_number_their_items():
    blocks = body_of(
        "<p>He listed:</p><ul><li>oil;</li><li>glass, of which:<ol type='a' start='2'><li>clear</li><li>red</li></ol></li></ul>"
    )
    listed = blocks[1]
    assert isinstance(listed, List)
    assert [item.text for item in listed.items] == ["oil;", "glass, of which:\nclear\nred"]
    (inner,) = listed.items[1].lists
    assert inner.ordered
    assert [(item.marker, item.text) for item in inner.items] == [("b.", "clear"), ("c.", "red")]


def test_words_of_an_item_around_a_part_of_the_site_stay_the_items():
    source = read_html(
        "<ul><li>oil<nav>Read more</nav></li><li><i>glass <b class='hidden'>Next</b> sand</i></li></ul>"
    )
    assert [(source.words(block), block.hint) for block in source.blocks] == [
        ("Read more", Hint.CHROME),
        ("oil", Hint.LIST_ITEM),
        ("Next", Hint.CHROME),
        ("glass sand", Hint.LIST_ITEM),
    ]


def test_tables_of_data_have_rows_and_header_cells():
    (table,) = body_of(
        "<table><thead><tr><th>Harbour</th><th>Ships</th></tr></thead><tbody><tr><td>Malta</td><td>12</td></tr>"
        "<tr><td>Fiji<br>Suva</td><td></td></tr></tbody></table>"
    )
    assert isinstance(table, Table)
    assert [[cell.text for cell in row.cells] for row in table.rows] == [
        ["Harbour", "Ships"],
        ["Malta", "12"],
        ["Fiji\nSuva", ""],
    ]
    assert [cell.header for cell in table.rows[0].cells] == [True, True]


def test_tables_that_only_place_things_are_unwrapped():
    blocks = body_of(f"<table><tr><td><p>{LEAD}</p></td><td>&nbsp;</td></tr></table>")
    assert [type(block) for block in blocks] == [Paragraph]


def test_quotations_keep_their_paragraphs():
    (quote,) = body_of("<blockquote><p>“We carried salt</p><p>in our pockets.”</p></blockquote>")
    assert isinstance(quote, Quote)
    assert [block.text for block in quote.blocks] == ["“We carried salt", "in our pockets.”"]


def test_rules_separate_text_from_text_only():
    blocks = body_of("<p>It ended.</p><hr><p>It began.</p><hr>")
    assert [type(block) for block in blocks] == [Paragraph, Separator, Paragraph]


def test_a_long_line_with_a_semicolon_may_stand_below_a_rule():
    page = f"<p>SC/13944</p><h1>Council Meets</h1><p>{'It met again. ' * 16}</p><hr><p>{'it spoke on, ' * 16}and rose;</p>"
    assert [type(block) for block in un.parse_html(page).body] == [un.Paragraph, un.Separator, un.Paragraph]


def test_footnotes_by_class_and_by_star():
    blocks = body_of("<p>* The 12th Meeting was closed.</p><p class='MsoFootnoteText'>2. See above.</p>")
    assert [(type(block), block.marker, block.text) for block in blocks] == [
        (Footnote, "*", "The 12th Meeting was closed."),
        (Footnote, "2.", "See above."),
    ]


def test_pictures_with_words_stand_where_they_stand():
    blocks = body_of(
        "<p>Before.</p><figure><img src='/l.jpg' alt='A lighthouse at dusk'><figcaption>UN Photo</figcaption></figure><p>After.</p>"
    )
    assert [(type(block), block.text) for block in blocks] == [
        (Paragraph, "Before."), (Image, "A lighthouse at dusk"), (Paragraph, "UN Photo"), (Paragraph, "After."),
    ]  # fmt: skip
    assert blocks[1].address == "/l.jpg"


def test_a_picture_without_words_does_not_cut_its_paragraph():
    (paragraph,) = body_of("<p>They<img src='x' alt=''> expressed sympathy.</p>")
    assert paragraph.text == "They expressed sympathy."


def test_the_site_around_is_discarded_by_name():
    html = page(
        "",
        around="<nav>Menu</nav><form><input><label>Search</label></form><div class='breadcrumb'>Home</div><aside><p>Teaser.</p></aside>",
    )
    release = un.parse_html(html)
    chrome = [discard.span.of(release.source.text) for discard in release.source.discards]
    assert {"Menu", "Search", "Home", "Teaser."} <= set(chrome)
    assert all(str(discard.reason) == "chrome" for discard in release.source.discards)


@pytest.mark.parametrize(
    ("inside", "words"),
    [
        ("<nav><ul><li><a href='/'>Home</a></li> <li>Fog &amp; rain</li></ul></nav>", "Home Fog & rain"),
        ("<a title='Oil > glass' href='/'>Home</a> page", "Home page"),
        ("<p>Home</p><script>if (1 < 2) light('<b>no</b>')</script> <p>page", "Home page"),
        ("<!-- <p>no --><p>Home</p> <p>page</p>", "Home page"),
        ("<header><h1>Home</h1></header> <P>page</P>", "Home page"),
        ("<style>p { color: red }</style>Home <svg><title>no</title></svg>page", "Home page"),
    ],
)
def test_the_words_of_a_part_of_the_site_are_kept_whatever_is_in_it(inside, words):
    release = un.parse_html(page("<p>All agreed.</p>", f'<header class="menu" id="top">{inside}</header>'))
    assert (release.title, release.body[-1].text) == ("Assembly Debates Lighthouses", "All agreed.")
    assert [d.span.of(release.source.text) for d in release.source.discards] == [words]


def test_a_part_of_the_site_that_is_never_closed_ends_where_the_parser_ends_it():
    around = '<header class="menu"></header><div><aside class="sidebar"><div>Oil</aside></div></div>'
    release = un.parse_html(page("<p>All agreed.</p>", around))
    assert (str(release.symbol), release.body[-1].text) == ("GA/12990", "All agreed.")


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ('<div class="a"><header class="menu"><ul><li>Home</li></ul></div>', "</header>"),
        ('<div class="menu"><header class="nav"><p>Home</p></div></header>', ""),
        ('<div class="menu"><header class="nav">Home</div><div></header>', "</div>"),
        ('<section class="menu"><header class="nav">Home</section></header>', ""),
        ('<table><tr><td><header class="menu">Home</td><td>', "</td></tr></table></header>"),
        ('<header class="menu"/>', "</header>"),
        ("<div title='<header class=\"menu\"'>", "</div></header>"),
        ('<noembed><header class="menu"></noembed>', "</header>"),
        ('<!-- <header class="menu"> -->', "<!-- </header> -->"),
        ("<script>a = '<header class=\"menu\">'</script>", "<script>b = '</header>'</script>"),
        ('<header class="menu">Home</HEADER>', ""),
        ('<header data-class="menu"><h1>', "</h1></header>"),
    ],
)
def test_the_release_is_kept_however_the_parts_of_the_site_around_it_end(above, below):
    html = (
        page("<p>All agreed.</p>").replace("<main>", f"{above}<main>").replace("</main>", f"</main>{below}")
    )
    release = un.parse_html(html)
    assert (release.title, str(release.symbol)) == ("Assembly Debates Lighthouses", "GA/12990")
    assert [block.text for block in release.body] == [LEAD, "All agreed."]


def test_what_has_a_name_of_the_sites_in_the_running_text_keeps_its_elements():
    around = '<header class="menu">Home</header>'
    release = un.parse_html(page('<aside class="share"><h2>Glass</h2><p>All agreed.</p></aside>', around))
    assert [block.text for block in release.body] == [LEAD, "Glass", "All agreed."]


def test_headings_outside_the_article_are_the_sites():
    html = page("").replace(
        "</main>", "</main><div><h2>Latest</h2><p>Something else that happened elsewhere.</p></div>"
    )
    release = un.parse_html(html)
    assert [block.text for block in release.body] == [LEAD]


def test_scripts_styles_and_templates_are_never_text():
    html = page(
        "<script>alert('x')</script><style>p{}</style><noscript>Turn it on</noscript><template><p>t</p></template>"
    )
    html = html.replace("<main>", "<header><script>var menu = 1</script>Menu</header><main>")
    text = un.parse_html(html).source.text
    assert not any(word in text for word in ("alert", "p{}", "Turn it on", "var menu"))


def test_prettified_markup_adds_no_spaces():
    bs4 = pytest.importorskip("bs4")
    html = page(
        "<p>Il a dit <em>oui</em>, le 28<sup>e</sup> jour (voir <a href='https://docs.un.org/fr/S/2016/1'>S/2016/1</a>).</p>"
    )
    one, other = un.parse_html(html), un.parse_html(bs4.BeautifulSoup(html, "html.parser").prettify())
    assert one.body[1].text == "Il a dit oui, le 28e jour (voir S/2016/1)."
    assert one.body == other.body
    assert one.masthead == other.masthead


def test_own_address_and_language_come_from_the_head():
    head = "<link rel='canonical' href='https://web.archive.org/web/2025/https://press.un.org/en/2024/ga12990.doc.htm'>"
    source = read_html(page("").replace("<title>", head + "<title>"))
    assert (source.url, source.language) == ("https://press.un.org/en/2024/ga12990.doc.htm", "en")


def test_the_title_in_the_head_is_used_only_where_the_body_has_none():
    source = read_html(page(""))
    assert "UN Press" not in source.text
    assert [source.words(block) for block in source.blocks if block.hint is Hint.TITLE] == [
        "Assembly Debates Lighthouses"
    ]
    lost = un.parse_html(page("").replace("<h1>Assembly Debates Lighthouses</h1>", ""))
    assert lost.title == "Assembly Debates Lighthouses"


def test_further_releases_on_a_page_are_left_to_parse_many():
    article = page("").split("<main>")[1].split("</main>")[0]
    html = page("").replace("</main>", article.replace("12990", "12991") + "</main>")
    release = un.parse_html(html)
    assert [str(symbol) for symbol in release.symbols] == ["GA/12990"]
    assert len(release.body) == 1
    assert "other_release_follows" in [str(notice.code) for notice in release.notices]
    assert [str(each.symbol) for each in un.parse_many(html)] == ["GA/12990", "GA/12991"]


def test_two_pages_in_one_file_are_two_releases():
    html = page("<p>* *** *</p>") + page("<p>* *** *</p>").replace("12990", "12991")
    assert [str(each.symbol) for each in un.parse_many(html)] == ["GA/12990", "GA/12991"]


def test_runs_are_offsets_into_the_text():
    source = read_html("<p>SC/1<p>The <b>Council</b> met <i>today</i>.")
    block = source.blocks[-1]
    assert [(run.style, run.span.of(source.text)) for run in block.runs] == [
        (RunStyle.STRONG, "Council"),
        (RunStyle.EMPHASIS, "today"),
    ]


@pytest.mark.parametrize(
    "html", ["", "   ", "<html></html>", "<!-- only -->", "<html><body> </body></html>", "<"]
)
def test_nothing_is_refused_as_nothing(html):
    with pytest.raises(un.NotAReleaseError):
        un.parse_html(html)


def test_words_beside_nested_wrappers_are_kept():
    page = "<body>Before<div> <div>\n<div><p>One</p><p>Two</p></div>\n</div> </div>After<div><div>In<p>Three</p></div>Out</div></body>"
    source = read_html(page)
    words = [source.words(block) for block in source.blocks]
    assert words == ["Before", "One", "Two", "After", "In", "Three", "Out"]
    assert source.blocks[1].path == "/html[1]/body[1]/div[1]/div[1]/div[1]/p[1]"


@pytest.mark.parametrize(
    ("foot", "menu"),
    [
        ("[ <a href='/a'>Press Releases Home</a> ] [ <a href='/b'>Search</a> ]", True),
        ("<a href='/a'>Home</a> | <a href='/b'>Search</a> | <a href='/c'>Site Map</a>", True),
        ("See <a href='/a'>this</a> and <a href='/b'>that</a>", False),
        ("<a href='/a'>A/RES/71/100</a> <a href='/b'>A/RES/71/101</a>", False),
        ("<a href='/a'>Lighthouse Fund</a>", False),
    ],
)
def test_a_row_of_links_at_the_foot_is_the_sites(foot, menu):
    html = (
        f"<body bgcolor=white><p>SC/5555<p>Council Meets<p>{LEAD}<p>* *** *<hr><center>{foot}</center></body>"
    )
    release = un.parse_html(html)
    chrome = [discard for discard in release.source.discards if str(discard.reason) == "chrome"]
    assert bool(chrome) is menu
    assert isinstance(release.body[-1], Separator) is menu


def test_a_footer_below_the_main_part_is_the_sites():
    foot = (
        "<footer><p>Division for Harbours and Lamps</p><ul><li><a href='#'>Copyright</a></li></ul></footer>"
    )
    html = f"<body><main><p>SC/5555</p><h1>Council Meets</h1><p>{LEAD}</p></main>{foot}</body>"
    assert [block.text for block in un.parse_html(html).body] == [LEAD]
    inside = html.replace("</main>", "").replace("</body>", "</main></body>")
    assert len(un.parse_html(inside).body) > 1


def test_what_a_weblog_puts_around_a_release_is_the_sites():
    title = "Council Hears the Keepers of Lighthouses"
    html = f"""<html><head><title>{title} - Harbour Blog</title></head><body class="single">
        <header class="site-header"><p class="site-title">Harbour Blog</p></header><div id="content"><main><article>
        <header class="entry-header"><h1>{title}</h1><div class="entry-meta">Posted on May 4 by admin</div></header>
        <p>SC/5555</p><p>{LEAD}</p><footer class="entry-footer">Posted in <a href="/c">News</a></footer></article>
        <div id="comments"><h2>Leave a Reply</h2><p>Your address will not be published.</p></div></main></div>
        <footer class="site-footer"><p>Proudly powered</p></footer></body></html>"""
    release = un.parse_html(html)
    assert (release.title, release.deck, str(release.symbol)) == (title, (), "SC/5555")
    assert [block.text for block in release.body] == [LEAD]


@pytest.mark.parametrize("generator", ["", "/themes/custom/un_press_theme/x.css"])
def test_a_page_that_lost_its_classes_keeps_its_masthead(generator):
    html = f"""<html lang="en"><head><link href="{generator}"><title>Council Hears Keepers of Lighthouses | UN Press</title></head>
        <body><ul><li><a href="/">English</a></li><li>Français</li></ul><h2><a href="/">Meetings Coverage and Press Releases</a></h2>
        <ul><li><a href="/">Home</a></li><li><a href="/sg">Secretary-General</a></li><li><a href="/ga">General Assembly</a></li>
        <li><a href="/sc">Security Council</a></li></ul>
        <div>Press Release</div><ul><li><a href="/sg">Secretary-General</a></li><li><a href="/sm">Statements and Messages</a></li></ul>
        <div>SG/SM/90210</div><div>3 March 2031</div><h1>Council Hears Keepers of Lighthouses</h1><p>{LEAD}</p></body></html>"""
    release = un.parse_html(html)
    assert release.title == "Council Hears Keepers of Lighthouses"
    assert [organ.text for organ in release.organs] == ["Secretary-General"]
    assert (release.document_type, str(release.symbol), str(release.date)) == (
        "Press Release",
        "SG/SM/90210",
        "2031-03-03",
    )
    assert [block.text for block in release.body] == [LEAD]


@pytest.mark.parametrize("mark", [" | ", " > ", " • "])
def test_a_row_of_links_above_an_old_page_is_the_site_s(mark):
    links = mark.join(f"<a href='/{name}'>{name}</a>" for name in ("Lamps Home", "Keepers", "Calendar"))
    organs = "<p><a href='/ga'>General Assembly</a>, <a href='/p'>Plenary</a></p>"
    html = f"<p>{links}</p>{organs}<p>GA/12990</p><h1>Assembly Debates Lighthouses</h1><p>{'Oil was short.  ' * 9}</p>"
    release = un.parse_html(html)
    assert "Calendar" not in release.text
    assert "General Assembly, Plenary" in release.text
