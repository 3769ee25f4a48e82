"""Markdown: a reader of CommonMark shows the words of the release, and nothing else."""

from __future__ import annotations

import datetime

import pytest
from markdown_it import MarkdownIt

import unreleases as un
from tests.unit.writers.found import FOUND, RELEASE
from tests.unit.writers.hostile import ADDRESS, CONTROLS, HOSTILE, hostile_findings, hostile_release
from tests.unit.writers.markdown_reading import READER, expected_words, formed_letters, split, words
from tests.unit.writers.sample import FULL
from tests.unit.writers.sample import words as text
from unreleases.writers.markdown.inline import Words, destination, runs_of


def body_of(*blocks, **values):
    return split(un.to_markdown(un.Release(body=blocks, **values)))[1].strip("\n")


def paragraph(*content):
    return un.Paragraph(
        content=tuple(each if not isinstance(each, str) else un.Text(text=each) for each in content)
    )


def test_the_head_is_yaml_with_the_facts():
    facts, _ = split(un.to_markdown(FULL))
    assert facts == {
        "title": 'Assembly Takes Up "Text" & <Annex>',
        "deck": ["Speakers Differ", ""],
        "symbols": ["GA/13001", "PI/9999/Rev.1"],
        "date": datetime.date(2031, 5, 9),
        "kind": "meetings_coverage",
        "language": "en",
        "document_type": "Press Release",
        "organs": ["General Assembly", "An Office Without a Code"],
        "session": "Eighty-fifth Session",
        "meetings": [{"number": 7, "sittings": ["AM", "PM"]}, {}],
        "issuer": "Spokesperson Ada Lindqvist",
        "url": FULL.url,
        "tags": [tag.text for tag in FULL.tags],
    }


def test_an_empty_release_has_its_kind_and_language():
    assert split(un.to_markdown(un.Release())) == ({"kind": "other", "language": "und"}, "")


@pytest.mark.parametrize("release", [FULL, RELEASE], ids=["full", "meeting"])
def test_the_words_are_those_of_the_release(release):
    assert words(split(un.to_markdown(release))[1]) == expected_words(release)


@pytest.mark.parametrize("name", ["ga12990.en.txt", "sc13777.fr.txt"])
def test_the_examples(name):
    release = un.load(f"examples/releases/{name}")
    for views in (False, True):
        facts, body = split(un.to_markdown(release, views=views))
        assert words(body) == expected_words(release)
        assert facts["symbols"] == [str(symbol) for symbol in release.symbols]
        assert facts.get("date") == release.date


def test_the_speaker_of_a_turn_is_bold(with_views):
    turns = [
        un.Statement(speaker="JONES", honorific="Mr.", state="NOR", text="", span=un.Span(0, 0)),
        un.Statement(affiliation="Norway", state="NOR", text="", span=un.Span(0, 0)),
        un.Statement(state="CIV", text="", span=un.Span(0, 0)),
        un.Statement(text="", span=un.Span(0, 0)),
        un.Statement(speaker="SMITH", text="", span=un.Span(0, 0)),
    ]
    lines = [
        "Mr. JONES (Norway) said no.",
        "The representative of Norway said yes.",
        "Niger’s friend Côte d’Ivoire agreed.",
        "Somebody asked.",
        "The Chair spoke.",
    ]
    release = un.Release(body=tuple(paragraph(line) for line in lines))
    places = [release.place("block", index) for index in range(len(lines))]
    with_views(statements=[evolved(turn, place) for turn, place in zip(turns, places, strict=True)])
    assert split(un.to_markdown(release))[1].strip("\n").split("\n\n") == [
        "**Mr. JONES** (Norway) said no.",
        "The representative of **Norway** said yes.",
        "Niger’s friend **Côte d’Ivoire** agreed.",
        "Somebody asked.",
        "The Chair spoke.",
    ]


def evolved(turn, place):
    return un.Statement(
        speaker=turn.speaker, honorific=turn.honorific, affiliation=turn.affiliation, state=turn.state,
        text="", span=place,
    )  # fmt: skip


def test_a_speaker_who_is_bold_on_the_page_is_not_made_bold_twice(with_views):
    with_views(**FOUND)
    assert "\n\n**AMINA WANJIRU** (Kenya) said that “we will wait”.\n\n" in un.to_markdown(RELEASE)


def test_views_stand_in_the_head_and_references_lead_to_documents(with_views):
    with_views(**FOUND)
    facts, body = split(un.to_markdown(RELEASE, views=True))
    assert facts["statements"][0] == {
        "speaker": "AMINA WANJIRU", "state": "KEN", "affiliation": "Kenya", "role": "delegate", "kind": "statement",
        "on_behalf_of": ["Group of 77", "the Friends of <Harbours>"],
    }  # fmt: skip
    assert facts["statements"][1] == {"kind": "question"}
    assert facts["votes"][0] == {
        "subject": "A/85/L.1", "method": "recorded", "scope": "whole", "adopted": True, "in_favour": 2, "against": 0,
    }  # fmt: skip
    assert facts["references"] == ["A/85/L.1", "A/RES/84/2"]
    assert "[resolution 84/2](https://docs.un.org/en/A/RES/84/2)" in body
    assert words(body) == expected_words(RELEASE)
    assert "statements" not in split(un.to_markdown(RELEASE))[0]


@pytest.mark.parametrize(
    ("blocks", "markdown"),
    [
        ([un.Heading(content=text("Sudan"), level=1, mark="**")], "## Sudan"),
        ([un.Heading(content=text("Sudan"), level=9)], "###### Sudan"),
        ([un.Heading(content=(*text("a"), un.LineBreak(), *text("b #")))], r"## a<br>b \#"),
        ([un.Separator()], "* * *"),
        ([un.Separator(text="(more)")], "(more)"),
        ([un.Footnote(content=text("See SC/1."), marker="*")], r"\* See SC/1."),
        ([un.Footnote(content=text("See SC/1."), marker="")], "See SC/1."),
        ([un.Image(alternative="The hall", address="/a b.jpg")], "[The hall](/a%20b.jpg)"),
        ([un.Image(alternative="The hall", address="javascript:x")], "The hall"),
        ([un.Image(address="/a.jpg")], ""),
        ([un.Quote(blocks=(paragraph("a"), un.Quote(blocks=(paragraph("b"),))))], "> a\n>\n> > b"),
        ([un.Table(rows=())], ""),
        (
            [un.Table(rows=(un.Row(cells=(un.Cell(content=text("a|b")),)), un.Row(cells=(un.Cell(), un.Cell(content=text("c"), header=True)))))],
            "|  |  |\n| --- | --- |\n| a\\|b |  |\n|  | **c** |",
        ),
        ([paragraph("1. a"), paragraph("- b"), paragraph("# c"), paragraph("= d")], "1\\. a\n\n\\- b\n\n\\# c\n\n\\= d"),
        ([paragraph("a", un.LineBreak(), "- b")], "a\\\n\\- b"),
        ([paragraph(un.LineBreak(), "a", un.LineBreak())], "a"),
        ([paragraph("Wow!", un.Link(content=text("x"), href="#y"))], r"Wow\![x](#y)"),
        ([paragraph(un.Link(content=(), href="https://example.org/"))], ""),
    ],
)  # fmt: skip
def test_blocks(blocks, markdown):
    assert body_of(*blocks) == markdown


def item(words, marker="", *lists):
    return un.ListItem(content=text(words), marker=marker, lists=tuple(un.List(items=each) for each in lists))


@pytest.mark.parametrize(
    ("node", "markdown"),
    [
        (un.List(items=(item("a", "--"), item("b", "•"))), "- a\n- b"),
        (un.List(items=(item("a", "(a)"), item("b", "(b)"))), "- (a) a\n- (b) b"),
        (un.List(items=(item("a", "3."), item("b", "4."))), "3. a\n4. b"),
        (un.List(items=(item("a", "3."), item("b", "5."))), "- 3\\. a\n- 5\\. b"),
        (un.List(items=(item("a"), item("b")), ordered=True), "1. a\n2. b"),
        (un.List(items=(item("a", "1)", (item("b", "--"), item("c", "--"))),)), "1) a\n\n   - b\n   - c"),
        (un.List(items=(un.ListItem(content=(), lists=(un.List(items=(item("b"),)),)),)), "-\n  - b"),
        (un.List(items=(un.ListItem(content=()),)), "-"),
        (un.List(items=()), ""),
    ],
)
def test_lists(node, markdown):
    assert body_of(node) == markdown


def test_two_lists_stay_two():
    rendered = READER.render(body_of(un.List(items=(item("a"),)), un.List(items=(item("b"),))))
    assert rendered.count("<ul>") == 2


def test_a_table_is_a_table():
    rows = [("State", "Vote"), ("Kenya", "yes"), ("Norway", "no | yes")]
    table = un.Table(
        rows=tuple(
            un.Row(cells=tuple(un.Cell(content=text(cell), header=not number) for cell in row))
            for number, row in enumerate(rows)
        )
    )
    tokens = READER.parse(body_of(table))
    assert [token.content for token in tokens if token.type == "inline"] == [
        "State", "Vote", "Kenya", "yes", "Norway", "no | yes",
    ]  # fmt: skip
    assert [token.type for token in tokens].count("th_open") == 2


@pytest.mark.parametrize(
    ("content", "markdown"),
    [
        ((un.Strong(content=text("a")), *text("b")), "**a**b"),
        ((un.Strong(content=text("a:")), *text(" b")), "**a:** b"),
        ((un.Strong(content=text("(a)")), *text("b")), "<strong>(a)</strong>b"),
        ((un.Strong(content=text(" a ")), *text("b")), "**a** b"),
        ((un.Strong(content=(un.Emphasis(content=text("a")),)),), "**_a_**"),
        ((un.Strong(content=text("a")), un.Emphasis(content=text("b"))), "**a**<em>b</em>"),
        ((un.Emphasis(content=text("a"), style=un.EmphasisStyle.UNDERLINE),), "<u>a</u>"),
        ((un.Emphasis(content=text("a"), style=un.EmphasisStyle.STRIKE),), "<s>a</s>"),
        ((un.Link(content=text("a]"), href="https://example.org/(b)"),), r"[a\]](https://example.org/\(b\))"),
        ((un.Link(content=text("a"), href="javascript:b"),), "a"),
        ((un.Strong(content=()), *text("a")), "a"),
    ],
)
def test_inline(content, markdown):
    assert Words(runs_of(content)).markdown() == markdown


def test_every_form_is_read_back_where_it_was():
    content = (
        *text("a "), un.Strong(content=(*text("b “c” "), un.Emphasis(content=text("d")))), *text("e"),
        un.Link(content=(un.Strong(content=text("f*")),), href="https://example.org/"),
    )  # fmt: skip
    strong, both, linked = (
        frozenset({"strong"}),
        frozenset({"strong", "italic"}),
        frozenset({"strong", "link"}),
    )
    assert formed_letters(Words(runs_of(content)).markdown()) == [
        ("a", frozenset()), ("b", strong), ("“", strong), ("c", strong), ("”", strong), ("d", both), ("e", frozenset()),
        ("f", linked), ("*", linked),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "address",
    ["https://example.org/a?b=1&c=2", "mailto:a@example.org", "/en/a_(b)", "https://example.org/*x*/[y]", "#z", "", "https://exämple.org/é"],
)  # fmt: skip
def test_a_link_leads_where_it_led(address):
    (token,) = READER.parse(f"[x]({destination(address)})")[1].children[0:1]
    assert token.attrs["href"] == MarkdownIt().normalizeLink(address)


@pytest.mark.parametrize("words_", [*HOSTILE, CONTROLS], ids=range(len(HOSTILE) + 1))
def test_hostile_words_are_words(words_, with_views):
    release = hostile_release(words_)
    with_views(**hostile_findings(release, words_))
    for views in (False, True):
        markdown = un.to_markdown(release, views=views)
        facts, body = split(markdown)
        assert words(body) == expected_words(release)
        assert "{{" not in markdown
        assert "{%" not in markdown
        assert not any(character in markdown for character in "\x00\x1b\x7f\ufffe\r\u2028\u0085")
        if words_ is not CONTROLS:
            assert facts["title"] == release.title
            assert facts["url"] == ADDRESS
    rendered = READER.render(body)
    for tag in ("<script", "<img", "<h3", "<code", 'javascript:alert(1)"'):
        assert tag not in rendered
