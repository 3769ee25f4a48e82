"""The page that people read: its elements, its words, what the views show, and that nothing on it can do harm."""

from __future__ import annotations

import json
import re
from collections import Counter

import pytest
from attrs import evolve
from lxml import html as lxml_html

import unreleases as un
from tests.unit.writers.charms import ADDRESSES, CHARMED
from tests.unit.writers.found import FOUND, RELEASE
from tests.unit.writers.sample import FULL, words
from unreleases.writers.html.page import stylesheet


def tree(page):
    return lxml_html.document_fromstring(page.encode("utf-8"), parser=lxml_html.HTMLParser(encoding="utf-8"))


@pytest.fixture
def viewed(with_views):
    with_views(**FOUND)
    return tree(un.to_html(RELEASE, views=True))


def said(elements):
    return [" ".join(element.text_content().split()) for element in elements]


def test_a_page_is_whole():
    page = un.to_html(FULL)
    root = tree(page)
    assert page.startswith("<!DOCTYPE html>\n")
    assert (root.get("lang"), root.get("dir")) == ("en", "ltr")
    assert root.findtext("head/title") == FULL.title
    assert len(root.xpath("//main/article")) == len(root.xpath("//h1")) == 1
    assert root.xpath("//header//h1[@class='ur-title']")[0].text_content() == FULL.title
    data = json.loads(root.findtext("head/script[@type='application/ld+json']"))
    assert data["headline"] == FULL.title


def test_nothing_is_loaded_and_nothing_runs():
    root = tree(un.to_html(FULL, views=True))
    assert root.xpath("//*[@src or @srcset or @onload or @style]") == []
    assert root.xpath("//link | //iframe | //img | //object | //form") == []
    assert {script.get("type") for script in root.iter("script")} == {"application/ld+json"}
    assert "url(" not in stylesheet()
    assert "@import" not in stylesheet()
    (policy,) = root.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    assert policy.startswith("default-src 'none'")


def test_an_article_alone_has_no_style():
    article = un.to_html(FULL, standalone=False)
    assert article.startswith('<article class="ur-release" data-unreleases="1"')
    assert "<style" not in article
    assert "<script" not in article


@pytest.mark.parametrize(
    ("language", "lang", "direction"),
    [("fr", "fr", "ltr"), ("ar", "ar", "rtl"), ("zh-Hant", "zh-Hant", "ltr"), ("und", "und", "ltr"), ("x y", "und", "ltr")],
)  # fmt: skip
def test_language_and_direction_are_stated(language, lang, direction):
    root = tree(un.to_html(un.Release(language=language)))
    for element in (root, root.find(".//article")):
        assert (element.get("lang"), element.get("dir")) == (lang, direction)
    assert un.parse_html(un.to_html(un.Release(language=language))).language == language


def test_labels_are_in_the_language_of_the_release_or_say_that_they_are_english():
    assert said(tree(un.to_html(un.Release(language="fr"))).xpath("//dt")) == ["Genre", "Langue"]
    labels = tree(un.to_html(un.Release(language="ar"))).xpath("//dt")
    assert [(label.text, label.get("lang"), label.get("dir")) for label in labels] == [
        ("Kind", "en", "ltr"),
        ("Language", "en", "ltr"),
    ]


def test_headings_leave_no_rank_out():
    levels = (2, 2, 4, 1, 6)
    body = tuple(un.Heading(content=words(str(level)), level=level) for level in levels)
    root = tree(un.to_html(un.Release(headline=un.Headline(title="T"), body=body)))
    headings = root.xpath("//*[@class='ur-heading']")
    assert [heading.tag for heading in headings] == ["h2", "h2", "h3", "h2", "h3"]
    assert [heading.get("data-level") for heading in headings] == list(map(str, levels))


def test_a_release_without_a_title_has_a_heading_of_the_page():
    root = tree(un.to_html(un.Release(language="fr")))
    assert said(root.xpath("//h1")) == ["Communiqué sans titre"]
    assert un.parse_html(un.to_html(un.Release(language="fr"))).title is None


def test_tables_and_pictures():
    root = tree(un.to_html(FULL))
    assert root.xpath("//th/@scope") == ["col"]
    assert [div.get("tabindex") for div in root.xpath("//div[contains(@class, 'ur-scroll')]")] == ["0", "0"]
    assert said(root.xpath("//p[@class='ur-image']")) == ["The hall", "Image", "Image"]
    assert root.xpath("//p[@class='ur-image']/a/@href") == ["/files/hall.jpg"]


def test_turns_are_sections_and_go_on_after_headings(viewed):
    first, second = viewed.xpath("//section[contains(@class, 'ur-turn')]")[:2]
    assert first.get("id") == "statement-1"
    assert (first.get("data-speaker"), first.get("data-state")) == ("AMINA WANJIRU", "KEN")
    # a heading lies inside the turn, so that all of it is one section
    assert said(first.xpath("./*")) == [
        "AMINA WANJIRU (Kenya) said that “we will wait”.",
        "She added “and then",
        "More statements",
        "we will see”.",
    ]
    assert second.get("id") == "statement-2"


def test_a_turn_inside_a_paragraph_is_marked_there(viewed):
    (turn,) = viewed.xpath("//span[contains(@class, 'ur-turn')]")
    assert (turn.get("id"), turn.text_content()) == ("statement-3", "Asked when, he said soon.")


def test_votes_are_tables_and_their_tellings_lead_to_them(viewed):
    tellings = viewed.xpath("//*[contains(@class, 'ur-telling')]")
    assert [(each.get("id"), each.get("href"), each.text) for each in tellings] == [
        ("vote-1-telling-2", "#vote-1", "adopted"),
        ("vote-1-telling-1", "#vote-1", "by 2 votes in favour to none"),
    ]
    table, line = viewed.xpath("//*[contains(@class, 'ur-vote ') or @class='ur-vote']")
    assert said(table.xpath("caption")) == ["A/85/L.1 · Recorded vote · Adopted"]
    assert [said(row) for row in table.xpath(".//tr")] == [
        ["In favour", "2", "Kenya, Norway"],
        ["Against", "0", ""],
        ["Absent", "1", "France"],
    ]
    assert (line.tag, said([line])) == ("p", ["Vote 2 · Consensus · Vetoed"])


def test_references_and_quotations(viewed):
    references = viewed.xpath("//*[contains(@class, 'ur-reference')]")
    assert [(each.tag, each.get("href"), each.text) for each in references if each.tag in ("a", "span")] == [
        ("a", "https://docs.un.org/en/A/85/L.1", "A/85/L.1"),
        ("span", None, "A/85/L.1"),
        ("a", "https://docs.un.org/en/A/RES/84/2", " resolution 84/2"[1:]),
    ]
    assert said(viewed.xpath("//section[contains(@class, 'ur-references')]//li")) == [
        "A/85/L.1",
        "A/RES/84/2",
    ]
    pieces = viewed.xpath("//*[contains(@class, 'ur-quotation')]")
    assert [(piece.get("id"), piece.text) for piece in pieces] == [
        ("quotation-1", "we will wait"),
        ("quotation-2", "and then"),
        (None, "More statements"),
        (None, "we will see"),
    ]


def test_contents_list_headings_and_turns_but_no_questions(viewed):
    entries = viewed.xpath("//nav//li")
    assert [(entry.get("class"), entry.find("a").get("href")) for entry in entries] == [
        ("ur-to-section", "#section-1"),
        ("ur-to-turn", "#statement-1"),
        ("ur-to-section", "#section-4"),
        ("ur-to-section", "#section-7"),
        ("ur-to-section", "#votes"),
    ]
    assert said(entries)[1] == "AMINA WANJIRU Kenya"


def test_a_short_release_has_no_contents():
    assert "<nav" not in un.to_html(un.Release(body=(un.Heading(content=words("One")),)), views=True)


def test_every_name_on_the_page_is_there_once_and_every_link_leads_somewhere(with_views):
    with_views(**FOUND)
    both = un.to_html(RELEASE, views=True, standalone=False, prefix="a-") + un.to_html(
        RELEASE, views=True, standalone=False, prefix="b-"
    )
    root = tree(both)
    names = Counter(root.xpath("//@id"))
    assert set(names.values()) == {1}
    inner = [href[1:] for href in root.xpath("//a/@href") if href.startswith("#")]
    assert inner
    assert set(inner) <= set(names)
    assert root.xpath("//a//a") == []


def test_a_telling_that_cites_leads_to_the_document(with_views):
    text = "by 2 votes on A/85/L.1"
    release = un.Release(body=(un.Paragraph(content=words(text)),))
    place = un.Span(0, len(text))
    with_views(
        votes=[evolve(FOUND["votes"][0], tellings=(evolve(FOUND["votes"][0].tellings[0], span=place),))],
        references=[evolve(FOUND["references"][0], span=un.Span(14, len(text)))],
    )
    paragraph = tree(un.to_html(release, views=True)).xpath("//p[@class='ur-paragraph']")[0]
    assert [(link.get("href"), link.text) for link in paragraph.iter("a")] == [
        ("#vote-1", "by 2 votes on "),
        ("https://docs.un.org/en/A/85/L.1", "A/85/L.1"),
    ]


def test_views_are_not_asked_without_being_wanted(with_views):
    with_views(**FOUND)
    page = un.to_html(RELEASE)
    assert "ur-turn" not in tree(page).xpath("string(//article)")
    assert tree(page).xpath("//*[@id='statement-1']") == []
    assert "hasPart" not in page


def test_hostile_words_are_words():
    page = un.to_html(CHARMED, views=True)
    root = tree(page)
    assert Counter(element.tag for element in root.iter("script", "img", "svg", "style")) == {
        "script": 1,
        "style": 1,
    }
    assert [name for element in root.iter() for name in element.attrib if name.startswith("on")] == []
    assert "{{" not in page
    assert "{%" not in page
    assert "{#" not in page
    assert re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]", page) is None
    page.encode("utf-8")


def test_no_link_leads_where_it_could_do_harm():
    root = tree(un.to_html(CHARMED))
    hrefs = set(root.xpath("//a/@href"))
    assert hrefs == set(ADDRESSES[-2:])
    # their words stay
    assert "link javascript:alert(1)" in root.text_content()


def test_lone_surrogates_can_be_written_to_a_file():
    release = un.Release(headline=un.Headline(title="a\ud800b"))
    assert "a\ufffdb" in un.to_html(release)
    un.to_html(release, views=True).encode("utf-8")


def test_the_style_sheet_has_every_class(with_views):
    with_views(**FOUND)
    page = un.to_html(FULL) + un.to_html(RELEASE, views=True)
    classes = {name for value in re.findall(r'class="([^"]+)"', page) for name in value.split()}
    unstyled = {name for name in classes if f".{name}" not in stylesheet()}
    # what is named for readers and programs only
    assert unstyled <= {
        "ur-body", "ur-view", "ur-marker", "ur-note", "ur-table", "ur-row", "ur-cell", "ur-symbol", "ur-date", "ur-organ",
        "ur-session", "ur-meeting", "ur-dateline", "ur-issuer", "ur-url", "ur-tag", "ur-document-type", "ur-kind",
        "ur-language", "ur-reference",
    }  # fmt: skip


def test_a_long_page_is_written_in_time_that_grows_with_it():
    """Marks over very many blocks are laid in one pass."""
    paragraph = un.Paragraph(
        content=words("The representative of Kenya cited A/85/1 and S/RES/1325(2000). " * 3)
    )
    release = un.Release(language="en", body=(paragraph,) * 3000)
    assert len(un.to_html(release, views=True)) > 1_000_000
