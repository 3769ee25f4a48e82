"""The written conditions of what text and pages carry, each loss by a release that has it and nothing else."""

from __future__ import annotations

import pytest
from attrs import evolve

import unreleases as un
from tests.unit.writers.sample import FULL, words
from unreleases.writers.carrying.html import html_losses, is_line, is_words
from unreleases.writers.carrying.text import text_losses

TEXT = """\
Meetings Coverage
GA/12345
General Assembly
Eighty-fifth Session
14th Meeting (AM)
12 March 2031

Assembly Takes Up Lighthouses

Delegates Differ over Oil for the Lamps of the North, and over Who Shall Pay for It in the Winter

The General Assembly met this morning to consider the lamps.

Statements

AMINA WANJIRU (Kenya) said that they were lit.

The text asks for:

-- oil

-- wicks

* See Press Release GA/12344.

** The representative of Malta joined later.

General Assembly - 2 - Press Release GA/12345

**Harbours

1. Nobody had asked.

ANNEX I

Vote on Lamps

In favour: Kenya, Malta.

* *** *

For information media. Not an official record."""
GOOD = un.parse_text(TEXT)


def with_block(block, place=1):
    return evolve(GOOD, body=(*GOOD.body[:place], block, *GOOD.body[place:]))


def paragraph(text):
    return un.Paragraph(content=words(text))


def test_a_release_of_the_usual_shape_is_carried():
    assert [type(block).__name__ for block in GOOD.blocks] == [
        "Paragraph", "Heading", "Paragraph", "Paragraph", "List", "Footnote", "Footnote", "Furniture", "Heading", "Paragraph",
        "Heading", "Heading", "Paragraph", "Separator",
    ]  # fmt: skip
    assert un.to_text(GOOD) == TEXT
    assert text_losses(GOOD) == ()
    assert html_losses(GOOD) == ()


def test_running_heads_and_notes_that_stand_alone_read_as_what_they_are():
    """As text written by this library has them."""
    furniture = next(block for block in GOOD.body if isinstance(block, un.Furniture))
    assert furniture.text == "General Assembly - 2 - Press Release GA/12345"
    notes = [(block.marker, block.text) for block in GOOD.body if isinstance(block, un.Footnote)]
    assert notes == [
        ("*", "See Press Release GA/12344."),
        ("**", "The representative of Malta joined later."),
    ]
    assert [block.mark for block in GOOD.body if isinstance(block, un.Heading)] == ["", "**"]


def test_a_note_above_a_row_of_stars_is_no_list():
    read = un.parse_text(f"{TEXT.split('ANNEX')[0]}* See Press Release GA/1.\n\n* *** *")
    assert [type(block).__name__ for block in read.body[-2:]] == ["Footnote", "Separator"]


def test_a_short_release_of_a_page_with_two_symbol_lines_is_no_item_of_a_listing():
    lines = "GA/12345\n12/03/2031\nPress Release\nGA/12345"
    text = f"{lines}\n\nAssembly Takes Up Lighthouses\n\nThe General Assembly met this morning."
    assert un.to_text(un.parse_text(text)) == text
    with pytest.raises(un.NotAReleaseError, match="item of a listing"):
        un.parse_text(text.replace("\n\n", "\n\n\n"))


@pytest.mark.parametrize(
    ("release", "loss"),
    [
        (evolve(GOOD, url="https://example.org"), "tags and addresses"),
        (evolve(GOOD, language="fr"), "the language"),
        (evolve(GOOD, kind=un.ReleaseKind.NOTE), "the kind"),
        (evolve(GOOD, masthead=evolve(GOOD.masthead, document_type="Statement")), "the masthead's fields"),
        (evolve(GOOD, masthead=evolve(GOOD.masthead, issuer="Nobody")), "the masthead's fields"),
        (evolve(GOOD, masthead=un.Masthead(lines=(un.MastheadLine(kind=un.LineKind.OTHER, text="x"),))), "masthead line"),
        (evolve(GOOD, headline=un.Headline(deck=("A Deck",))), "a deck without a title"),
        (evolve(GOOD, headline=un.Headline(title="It met.")), "as headlines are"),
        (evolve(GOOD, headline=un.Headline(title="One", deck=("Two", "Three"))), "'Three' reads as the end"),
        (evolve(GOOD, headline=un.Headline(title="ONE", deck=("TWO",))), "'TWO' reads as the end"),
        (evolve(GOOD, headline=un.Headline(title=f"{'One Lamp and ' * 6}Two", deck=("on the quay",))), "'on the quay' reads as"),
        (evolve(GOOD, headline=un.Headline(title="One", deck=("TWO LAMPS",))), "reads as a heading"),
        (evolve(GOOD, headline=un.Headline(title="One Lamp", deck=("One lamp",))), "second printing"),
        (evolve(GOOD, body=GOOD.body[1:]), "there is no lead"),
        (evolve(GOOD, trailer=un.Trailer(text="Farewell")), "the closing notice"),
        (evolve(GOOD, annexes=GOOD.annexes[1:]), "annexes do not begin"),
        (with_block(un.Table(rows=())), "text has no table"),
        (with_block(un.Quote(blocks=())), "text has no quote"),
        (with_block(un.Image()), "text has no image"),
        (with_block(un.Unclassified(content=words("x"))), "text has no unclassified"),
        (with_block(un.Paragraph(content=(un.Strong(content=words("x")),))), "no links, emphasis"),
        (with_block(paragraph("* x")), "reads as something else"),
        (with_block(paragraph("Right of Reply")), "reads as something else"),
        (with_block(paragraph("Malta: Harbour Lamps Lit Again Before Winter")), "reads as a heading"),
        (with_block(paragraph("© 2031 Harbour Mirror")), "as a site's line"),
        (with_block(paragraph("1. One."), place=4), "the item of a list"),
        (with_block(un.Heading(content=words("Two"), level=3)), "the heading's level"),
        (with_block(un.Heading(content=words("it met"))), "as headings are"),
        (with_block(un.Heading(content=words("It met."), mark="**")), "the heading's mark"),
        (with_block(un.List(items=(un.ListItem(content=words("x"), marker="--"),))), "one item only"),
        (evolve(GOOD, body=(*GOOD.body[:4], un.List(items=tuple(un.ListItem(content=words("It met. Ships came in."), marker=f"{n}.") for n in (1, 2)), ordered=True), *GOOD.body[5:])), "read as paragraphs"),
        (evolve(GOOD, body=(GOOD.body[0], paragraph("The pilots asked this morning that lamps be lit in all of the"), paragraph("northern harbours."), *GOOD.body[1:])), "parts of others"),
        (with_block(paragraph("The following statement was issued today:" + "The lamps are lit. Ships may come in at any hour of the day and of the night, and pilots wait for them at the pier with their lanterns.")), "parts of others"),
        (evolve(GOOD, headline=un.Headline(title="Search")), "a site's"),
        (with_block(un.Footnote(content=words("See."), marker="1")), "has no star"),
        (with_block(un.Footnote(content=words("see"), marker="*")), "as a sentence"),
        (with_block(un.Separator(text="x")), "no row of marks"),
        (with_block(un.Furniture(text="x")), "does not show as such"),
    ],
)  # fmt: skip
def test_what_text_cannot_carry(release, loss):
    assert loss in "; ".join(text_losses(release))


@pytest.mark.parametrize(
    ("release", "loss"),
    [
        (evolve(FULL, body=(), language=""), "without a name"),
        (evolve(FULL, body=(), url="a\x00"), "an address with characters"),
        (evolve(FULL, body=(), headline=un.Headline(title=" a")), "title: the words"),
        (evolve(FULL, body=(), masthead=un.Masthead(meetings=(un.Meeting(number=-1),))), "a number"),
        (un.Release(body=(paragraph(" a"),)), "begin with a blank"),
        (un.Release(body=(paragraph("a "),)), "end with a blank"),
        (un.Release(body=(un.Image(alternative="a\nb"),)), "a picture's words"),
        (un.Release(body=(un.Heading(content=(), level=-1),)), "mark or level"),
        (un.Release(body=(un.List(items=(un.ListItem(content=(), marker=" "),)),)), "an item's marker"),
        (un.Release(body=(un.Separator(text="*  *"),)), "normal form"),
        (un.Release(body=(un.Paragraph(content=(un.Text(text="a "), un.LineBreak())),)), "normal form"),
        (un.Release(body=(un.Paragraph(content=(un.LineBreak(), un.Text(text=" a"))),)), "normal form"),
    ],
)
def test_what_a_page_cannot_carry(release, loss):
    assert loss in "; ".join(html_losses(release))
    assert un.parse_html(un.to_html(release)) != release


def test_the_normal_form():
    assert is_words(" a b ")
    assert not is_words("a\u00a0b")
    assert is_line("a b")
    assert not is_line("a b ")
    assert not is_line("a\u200bb")
