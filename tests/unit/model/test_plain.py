"""The plain text of a release, and the place of every node in it."""

from __future__ import annotations

import pytest

from unreleases.model import (
    Cell,
    Footnote,
    Furniture,
    Heading,
    Headline,
    Image,
    LineKind,
    List,
    ListItem,
    Masthead,
    MastheadLine,
    Paragraph,
    Quote,
    Release,
    Row,
    Separator,
    Table,
    Text,
    Trailer,
)


def words(text):
    return (Text(text=text),)


def paragraph(text):
    return Paragraph(content=words(text))


RELEASE = Release(
    masthead=Masthead(
        lines=(
            MastheadLine(kind=LineKind.DOCUMENT_TYPE, text="Press Release"),
            MastheadLine(kind=LineKind.SYMBOLS, text="SC/13944"),
        )
    ),
    headline=Headline(title="Council Meets", deck=("Speakers Differ",)),
    body=(
        Heading(content=words("Haiti"), mark="**"),
        paragraph("One."),
        List(
            items=(
                ListItem(
                    content=words("kits"), marker="--", lists=(List(items=(ListItem(content=words("red")),)),)
                ),
            )
        ),
        Separator(),
        Table(
            rows=(Row(cells=(Cell(content=words("a"), header=True), Cell(content=words("b"), header=True))),)
        ),
        Quote(blocks=(paragraph("Two."), paragraph("Three."))),
        Separator(),
        Footnote(content=words("See above."), marker="*"),
        Furniture(text="- 2 -"),
        Image(),
    ),
    annexes=(Heading(content=words("ANNEX")), paragraph("Four.")),
    trailer=Trailer(text="For information media. Not an official record."),
)


def test_text_is_laid_out():
    assert RELEASE.text == (
        "Press Release\nSC/13944\n\nCouncil Meets\n\nSpeakers Differ\n\n**Haiti\n\nOne.\n\n-- kits\n\n  red\n\n"
        "* *** *\n\n| a | b |\n| --- | --- |\n\nTwo.\n\nThree.\n\n* *** *\n\n* See above.\n\n- 2 -\n\nANNEX\n\nFour."
        "\n\nFor information media. Not an official record."
    )


@pytest.mark.parametrize(
    ("position", "expected"),
    [
        (("line", 1), "SC/13944"),
        (("title",), "Council Meets"),
        (("deck", 0), "Speakers Differ"),
        (("block", 0), "Haiti"),
        (("block", 2, 0), "kits"),
        (("block", 2, 0, 0, 0), "red"),
        (("block", 4, 0, 1), "b"),
        (("block", 5), "Two.\n\nThree."),
        (("block", 5, 1), "Three."),
        (("block", 7), "See above."),
        (("block", 9), ""),
        (("block", 11), "Four."),
        (("trailer",), "For information media. Not an official record."),
    ],
    ids=str,
)
def test_every_node_has_its_place(position, expected):
    assert RELEASE.place(*position).of(RELEASE.text) == expected


def test_equal_nodes_have_places_of_their_own():
    assert RELEASE.body[3] == RELEASE.body[6]
    assert RELEASE.place("block", 3) != RELEASE.place("block", 6)


def test_no_such_node():
    with pytest.raises(KeyError):
        RELEASE.place("block", 99)


def test_leaves_open_quotations():
    positions = [position for position, _, _ in RELEASE.leaves()]
    assert ("block", 5, 0) in positions
    assert ("block", 5) not in positions
    for _, block, span in RELEASE.leaves():
        if isinstance(block, Paragraph):
            assert span.of(RELEASE.text) == block.text


def test_an_empty_release_has_an_empty_text():
    assert Release().text == ""
