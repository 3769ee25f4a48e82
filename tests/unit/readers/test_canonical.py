"""Pages of our own, read back: whole, damaged, edited by somebody, or only pretending."""

from __future__ import annotations

import re

import pytest
from attrs import evolve
from lxml import html as lxml_html

import unreleases as un
from tests.coverage_law import unclaimed
from tests.unit.writers.charms import CHARMED
from tests.unit.writers.sample import FULL, words
from unreleases.model import (
    Emphasis,
    Footnote,
    Furniture,
    Heading,
    Image,
    List,
    ListItem,
    Paragraph,
    Quote,
    Release,
    Separator,
    Text,
)
from unreleases.notices import NoticeCode
from unreleases.readers.canonical.page import is_canonical, read_canonical
from unreleases.source import DiscardReason, Hint
from unreleases.writers.carrying.html import html_losses


def page(inner, attributes=""):
    return f'<article class="ur-release" data-unreleases="1" {attributes}>{inner}</article>'


def body(inner):
    return read_canonical(page(f'<div class="ur-body">{inner}</div>')).body


def paragraph(text):
    return Paragraph(content=words(text))


#: `FULL`, without what no page tells: two texts side by side, and texts without words.
CARRIED = evolve(
    FULL,
    body=tuple(
        evolve(
            block,
            content=(
                *block.content[:1],
                Text(text=" (Kenya) cited "),
                *block.content[3:5],
                Text(text="and said “no”. Twice."),
                *block.content[7:],
            ),
        )
        if index == 2
        else block
        for index, block in enumerate(FULL.body)
    ),
)


def test_a_release_with_everything_comes_back():
    assert html_losses(CARRIED) == ()
    read = un.parse_html(un.to_html(CARRIED))
    assert read == CARRIED
    assert [symbol.starred for symbol in read.symbols] == [True, False]
    assert read.text == CARRIED.text
    assert read.notices == ()


def test_the_losses_are_named():
    assert set(html_losses(FULL)) == {"block 2: two texts side by side, or one without words"}
    assert un.parse_html(un.to_html(FULL)) == CARRIED
    assert "a link to an address that no page holds" in " ".join(html_losses(CHARMED))


@pytest.mark.parametrize("options", [{"views": True}, {"standalone": False}, {"views": True, "prefix": "x-"}])
def test_what_is_around_the_document_changes_nothing(options):
    assert un.parse_html(un.to_html(CARRIED, **options)) == CARRIED


def test_bytes_and_text_are_the_same():
    text = un.to_html(CARRIED)
    assert un.parse(text.encode("utf-8")) == un.parse(text) == CARRIED


def test_the_address_that_the_caller_gives_is_kept_where_the_page_has_none():
    text = un.to_html(evolve(CARRIED, url=None))
    assert un.parse_html(text, url="https://example.org/a").url == "https://example.org/a"
    assert un.parse_html(un.to_html(CARRIED), url="https://example.org/a").url == CARRIED.url


def test_the_source_says_where_everything_stood():
    read = un.parse_html(un.to_html(CARRIED))
    assert read.source.layout == "canonical"
    assert unclaimed(read) == ()
    words_of = {block.hint: read.source.words(block) for block in read.source.blocks[::-1]}
    assert words_of[Hint.TITLE] == CARRIED.title
    assert words_of[Hint.HEADING] == "**Statements"
    assert read.body[0].span.of(read.source.text) == "The Assembly met this morning."
    assert {discard.reason for discard in read.source.discards} == {
        DiscardReason.REPEATED_MASTHEAD,
        DiscardReason.CHROME,
    }
    root = lxml_html.document_fromstring(un.to_html(CARRIED))
    for block in read.source.blocks:
        (element,) = root.xpath(block.path)
        if block.hint is Hint.PARAGRAPH and block.span.end - block.span.start:
            assert "".join(element.text_content().split()) == "".join(read.source.words(block).split())


def test_the_notices_are_the_source_s_too():
    read = read_canonical(page('<div class="ur-body"><p><a href="javascript:x">a</a>\u00adb\ud800</p></div>'))
    assert read.body == (paragraph("ab\ufffd"),)
    codes = {notice.code for notice in read.notices}
    assert codes == {
        NoticeCode.LINK_DROPPED,
        NoticeCode.CHARACTER_DROPPED,
        NoticeCode.CHARACTER_REPLACED,
    }
    assert read.source.notices == read.notices


def test_is_canonical():
    assert is_canonical(un.to_html(Release()))
    assert is_canonical("<article data-unreleases=1 class=ur-release>")
    assert not is_canonical('<article data-unreleases="12">')
    assert not is_canonical("<article>")


@pytest.mark.parametrize(
    "text", ['<!-- data-unreleases="1" -->', '<p data-unreleases="1">x</p>', 'data-unreleases="1"']
)
def test_what_only_pretends_is_none_of_ours(text):
    assert read_canonical(text) is None


def test_a_reformatted_page_says_the_same():
    """As programs do that put every element on a line of its own."""
    text = un.to_html(CARRIED)
    spread = re.sub(
        r"(?<=>)(?=<(?:p|h\d|li|ul|ol|table|tr|td|th|div|dd|dt|section|blockquote)\b)", "\n    ", text
    )
    spread = spread.replace("<br>", "\n<br />\n")
    assert spread != text
    assert un.parse_html(spread) == CARRIED
    minified = re.sub(r'="([\w-]+)"', r"=\1", text).replace("\n", "")
    assert un.parse_html(minified) == CARRIED


def test_a_page_that_a_browser_saved_says_the_same():
    root = lxml_html.document_fromstring(un.to_html(CARRIED), parser=lxml_html.HTMLParser(encoding="utf-8"))
    for table in root.iter("table"):  # browsers put rows into a body
        rows = lxml_html.Element("tbody")
        rows.extend(list(table))
        table.append(rows)
    saved = lxml_html.tostring(root, encoding="unicode")
    assert un.parse_html(saved) == CARRIED


def test_elements_without_a_class_are_what_html_says():
    read = body(
        "<h2>Sudan</h2><p>One.</p><ul><li>a<ol><li>b</li></ol></li></ul><hr><blockquote><p>Q.</p></blockquote>"
        "<table><tr><th>x<td>y</table><img alt='Hall' src='h.jpg'><h4>Deep</h4>"
    )
    assert [type(block).__name__ for block in read] == [
        "Heading", "Paragraph", "List", "Separator", "Quote", "Table", "Image", "Heading",
    ]  # fmt: skip
    assert read[0] == Heading(content=words("Sudan"))
    assert read[2] == List(
        items=(
            ListItem(content=words("a"), lists=(List(items=(ListItem(content=words("b")),), ordered=True),)),
        )
    )
    assert read[6] == Image(alternative="Hall", address="h.jpg")
    assert read[7].level == 3


@pytest.mark.parametrize(
    ("inner", "expected"),
    [
        ("loose <p>One.</p> tail", ("loose", "One.", "tail")),
        ("<div>in <b>a</b> div</div>", ("in a div",)),
        ("<div><div><p>deep</p></div></div>", ("deep",)),
        ("<p></p><p> </p><span></span>", ()),
        ('<p class="ur-paragraph"></p>', ("",)),
        ("<span>bare</span>", ("bare",)),
        ("<pre>a\n b</pre>", ("a b",)),
        ("<script>alert(1)</script><style>p{}</style><nav>menu</nav><template>t</template><p>x</p>", ("x",)),
    ],
)
def test_nothing_that_somebody_wrote_is_lost(inner, expected):
    assert tuple(block.text for block in body(inner)) == expected


def test_words_between_the_parts_are_kept():
    read = read_canonical(page("one <p>two</p> three <div class='ur-annexes'><p>four</p></div>"))
    assert [block.text for block in read.body] == ["one", "two", "three"]
    assert [block.text for block in read.annexes] == ["four"]


def test_a_footnote_into_which_somebody_wrote():
    marker = '<span class="ur-marker">*</span>'
    assert body(f'<p class="ur-footnote">{marker} <span class="ur-note">See.</span></p>') == (
        Footnote(content=words("See."), marker="*"),
    )
    assert body(f'<p class="ur-footnote">{marker} <span class="ur-note">See.</span> Really.</p>') == (
        Footnote(content=words("See. Really."), marker="*"),
    )
    assert body('<p class="ur-footnote">See.</p>') == (Footnote(content=words("See."), marker=""),)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('data-kind="meetings_coverage"', 'data-kind="party"'),
        ('data-level="2"', 'data-level="two"'),
        ('data-level="2"', 'data-level="' + "9" * 5000 + '"'),
        ('datetime="2031-05-09"', 'datetime="tomorrow"'),
        ('data-number="7"', 'data-number="٧"'),
        ('data-sittings="AM PM"', 'data-sittings="AM TEA"'),
        (">GA/13001</dd>", ">Nothing</dd>"),
        ("<dl>", "<p>"),
        ("</article>", ""),
        ('<div class="ur-body">', "<div>"),
        ('class="ur-table"', ""),
        ("ur-item", ""),
        ("<p", "<div"),
        ("<", "&lt;<"),
    ],
)
def test_a_changed_page_is_read_all_the_same(old, new):
    text = un.to_html(CARRIED)
    assert old in text
    read = un.parse_html(text.replace(old, new))
    assert read.body
    assert unclaimed(read) == ()
    assert un.from_json(un.to_json(read)) == read


def test_a_page_cut_off_anywhere_is_read():
    text = un.to_html(CARRIED, views=True)
    start = text.index(">", text.index("<article")) + 1
    for end in range(start, len(text), 97):
        read = un.parse_html(text[:end])
        assert unclaimed(read) == ()


def test_kinds_of_words_that_the_attributes_state():
    read = body(
        '<p class="ur-furniture">SC - 2 -</p><p class="ur-separator">* *</p><p class="ur-unclassified">(more)</p>'
        '<blockquote class="ur-quote"></blockquote><p class="ur-image" data-alternative="" data-address="x">Image</p>'
    )
    assert read[0] == Furniture(text="SC - 2 -")
    assert read[1] == Separator(text="* *")
    assert read[3] == Quote(blocks=())
    assert read[4] == Image(alternative="", address="x")


def test_hostile_pages_are_harmless():
    read = un.parse_html(un.to_html(CHARMED))
    assert read.title.startswith("</script><script>alert(1)</script>")
    links = [node for node in un.walk(read.blocks) if isinstance(node, un.Link)]
    assert [link.href for link in links] == [
        'https://example.org/"><script>alert(1)</script>',
        "//example.org/x",
    ]
    hidden = page('<div class="ur-body"><p><a href="java\nscript:x">a</a><a href=" data:x">b</a></p></div>')
    assert read_canonical(hidden).body == (paragraph("ab"),)


def test_elements_nested_without_end_give_their_words():
    deep = "<blockquote>" * 3000 + "x" + "</blockquote>" * 3000
    read = read_canonical(page(f'<div class="ur-body">{deep}</div>'))
    assert read.text == "x"
    assert NoticeCode.DEPTH_LIMITED in {notice.code for notice in read.notices}
    deep = "<p>" + "<em>" * 3000 + "x"
    read = read_canonical(page(f'<div class="ur-body">{deep}</div>'))
    assert read.text == "x"
    lists = "<ul><li>" * 3000 + "x"
    assert read_canonical(page(f'<div class="ur-body">{lists}</div>')).text.strip() == "x"


def test_emphasis_is_read_by_its_element():
    (read,) = body("<p><em>a</em><i>b</i><u>c</u><s>d</s><del>e</del><sup>f</sup><sub>g</sub><b>h</b></p>")
    styles = [str(node.style) for node in read.content if isinstance(node, Emphasis)]
    assert styles == ["italic", "italic", "underline", "strike", "strike", "superscript", "subscript"]


def test_a_long_page_is_read_in_time_that_grows_with_it():
    release = Release(body=tuple(paragraph(f"Paragraph {number}.") for number in range(20_000)))
    assert un.parse_html(un.to_html(release)) == release
