"""Markdown in pieces: none too long, no word lost, each with the line that says where it is from."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest

import unreleases as un
from tests.unit.writers.found import FOUND, RELEASE
from tests.unit.writers.hostile import CONTROLS, HOSTILE, hostile_findings, hostile_release
from tests.unit.writers.markdown_reading import words
from tests.unit.writers.sample import FULL
from tests.unit.writers.sample import words as text

LENGTHS = (1, 2, 7, 20, 50, 90, 200, 600, 100_000)


def body(chunk):
    return chunk.text.removeprefix(f"{chunk.source}\n\n") if chunk.source else chunk.text


def check(release, length):
    chunks = un.to_markdown_chunks(release, length)
    for chunk in chunks:
        # only a single word may be longer than what was asked for, and it stands alone
        assert len(chunk.text) <= length or (chunk.source == "" and not re.search(r"\s", chunk.text)), chunk
        assert str(chunk) == chunk.text
    assert all(first.span.end <= second.span.start for first, second in pairwise(chunks))
    shown = iter(re.findall(r"[^\W_]+", " ".join(words(body(chunk)) for chunk in chunks)))
    for word in re.findall(r"[^\W_]+", release.text):
        assert word in shown, word
    return chunks


@pytest.mark.parametrize("length", LENGTHS)
@pytest.mark.parametrize("release", [FULL, RELEASE], ids=["full", "meeting"])
def test_no_word_is_lost_and_no_piece_too_long(release, length):
    check(release, length)


@pytest.mark.parametrize("length", LENGTHS)
@pytest.mark.parametrize("name", ["ga12990.en.txt", "sc13777.fr.txt"])
def test_the_examples(name, length):
    check(un.load(f"examples/releases/{name}"), length)


@pytest.mark.parametrize("length", LENGTHS)
@pytest.mark.parametrize("words_", [*HOSTILE, CONTROLS], ids=range(len(HOSTILE) + 1))
def test_hostile_words_are_words(words_, length, with_views):
    release = hostile_release(words_)
    with_views(**hostile_findings(release, words_))
    chunks = un.to_markdown_chunks(release, length)
    assert "{{" not in "\n".join(map(str, chunks))
    if words_ is not CONTROLS:
        check(release, length)


@pytest.mark.parametrize("length", [0, -1])
def test_a_length_below_one_is_refused(length):
    with pytest.raises(ValueError, match="at least 1"):
        un.to_markdown_chunks(FULL, length)


@pytest.mark.parametrize("length", [None, "600", 6.0, True])
def test_a_length_is_a_number(length):
    with pytest.raises(TypeError, match="number of characters"):
        un.to_markdown_chunks(FULL, length)


def test_an_empty_release_has_no_pieces():
    assert un.to_markdown_chunks(un.Release(), 100) == ()


def test_turns_and_headings_begin_pieces(with_views):
    with_views(**FOUND)
    chunks = un.to_markdown_chunks(RELEASE, 400)
    assert [(chunk.statement, chunk.speaker, chunk.state, chunk.heading) for chunk in chunks] == [
        (None, None, None, None),
        (0, "AMINA WANJIRU", "KEN", "Statements"),
        (0, "AMINA WANJIRU", "KEN", "More statements"),
        (1, None, None, "More statements"),
        (2, "the <Spokesperson>", None, "More statements"),
        (None, None, None, "ANNEX"),
    ]
    assert [chunk.span.of(RELEASE.text) for chunk in chunks[2:5]] == [
        "More statements\n\nwe will see”.",
        "Asked why, the Spokesperson said no.",
        "Asked when, he said soon.",
    ]


def test_every_piece_says_where_it_is_from(with_views):
    statement = FOUND["statements"][0]
    release = un.Release(
        language="en",
        masthead=FULL.masthead,
        url="https://press.un.org/en/2031/ga13001.doc.htm",
        body=(un.Paragraph(content=text("AMINA WANJIRU (Kenya) spoke at length of lights. She ended.")),),
    )
    span = release.place("block", 0)
    with_views(statements=[un.Statement(speaker=statement.speaker, state="KEN", text="", span=span)])
    last = un.to_markdown_chunks(release, 300)[-1]
    assert last.source == (
        "GA/13001, PI/9999/Rev.1 · 2031-05-09 · AMINA WANJIRU (Kenya) · <https://press.un.org/en/2031/ga13001.doc.htm>"
    )
    assert last.text == f"{last.source}\n\n**AMINA WANJIRU** (Kenya) spoke at length of lights. She ended."
    sources = [un.to_markdown_chunks(release, length)[-1].source for length in (200, 130, 80, 50, 20)]
    assert sources == [
        "GA/13001, PI/9999/Rev.1 · 2031-05-09 · AMINA WANJIRU (Kenya)",
        "GA/13001, PI/9999/Rev.1 · 2031-05-09 · AMINA WANJIRU (Kenya)",
        "GA/13001, PI/9999/Rev.1 · 2031-05-09",
        "GA/13001, PI/9999/Rev.1",
        "",
    ]


def test_a_release_without_symbol_is_named_by_its_title():
    release = un.Release(
        headline=un.Headline(title="Council *Meets*"), body=(un.Paragraph(content=text("One.")),)
    )
    assert un.to_markdown_chunks(release, 200)[0].source == r"Council \*Meets\*"


def test_paragraphs_are_cut_after_sentences():
    release = un.Release(
        body=(un.Paragraph(content=text("One two three four. Five six. Seven eight nine ten.")),)
    )
    assert [str(chunk) for chunk in un.to_markdown_chunks(release, 36)] == [
        "One two three four. Five six.",
        "Seven eight nine ten.",
    ]


def test_a_heading_waits_for_what_it_stands_above():
    release = un.Release(
        body=(un.Heading(content=text("Sudan")), un.Paragraph(content=text("word " * 30))),
    )
    first, *_ = un.to_markdown_chunks(release, 60)
    assert str(first).startswith("## Sudan\n\nword word")
    assert len(str(first)) <= 60


def test_the_header_of_a_table_is_repeated():
    rows = [("State", "Vote"), *((f"State {number}", "yes") for number in range(20))]
    table = un.Table(
        rows=tuple(
            un.Row(cells=tuple(un.Cell(content=text(cell), header=not number) for cell in row))
            for number, row in enumerate(rows)
        )
    )
    chunks = un.to_markdown_chunks(un.Release(body=(table,)), 120)
    assert len(chunks) > 3
    assert all(str(chunk).startswith("| State | Vote |\n| --- | --- |\n") for chunk in chunks)


def test_lists_are_cut_between_items_and_keep_their_numbers():
    items = tuple(
        un.ListItem(content=text(f"the item {number}"), marker=f"{number}.") for number in range(1, 9)
    )
    chunks = un.to_markdown_chunks(un.Release(body=(un.List(items=items),)), 40)
    assert str(chunks[0]) == "1. the item 1\n\n2. the item 2"
    assert str(chunks[-1]) == "7. the item 7\n\n8. the item 8"


def test_a_word_that_is_too_long_stands_alone():
    release = un.Release(
        masthead=FULL.masthead, body=(un.Paragraph(content=text("one " + "x" * 300 + " two")),)
    )
    chunks = un.to_markdown_chunks(release, 100)
    assert [chunk.text for chunk in chunks if len(chunk.text) > 100] == ["x" * 300]


def test_a_turn_inside_a_list_ends_a_piece(with_views):
    release = un.Release(
        body=(
            un.List(items=(un.ListItem(content=text("KENYA: yes")), un.ListItem(content=text("NORWAY: no")))),
        )
    )
    with_views(
        statements=[
            un.Statement(affiliation="NORWAY", state="NOR", text="", span=release.place("block", 0, 1))
        ]
    )
    assert [(chunk.text, chunk.state) for chunk in un.to_markdown_chunks(release, 100)] == [
        ("- KENYA: yes", None),
        ("NORWAY\n\n- **NORWAY**: no", "NOR"),
    ]
