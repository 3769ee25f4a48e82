from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from unreleases import strategies
from unreleases.model.inline import Text, text_of
from unreleases.writers.tei.inline import InlineWriter
from unreleases.writers.tei.register import Register
from unreleases.writers.xml.characters import unspell
from unreleases.writers.xml.overlay import Laid, Mark


def written(content, *marks):
    laid = Laid(
        Mark(start, -end, order, element, identifier)
        for order, (start, end, element, identifier) in enumerate(marks)
    )
    return InlineWriter(Register("en").link).write(content, 0, laid)


@pytest.mark.parametrize(
    ("marks", "xml"),
    [
        ([(0, 3, "seg", None)], "<seg>one</seg> two"),
        ([(0, 7, "said", "a"), (4, 7, "ref", "b")], '<said xml:id="a">one <ref xml:id="b">two</ref></said>'),
        ([(4, 7, "ref", "b"), (0, 7, "said", "a")], '<said xml:id="a">one <ref xml:id="b">two</ref></said>'),
        (
            [(0, 5, "said", "a"), (4, 7, "ref", "b")],
            '<said xml:id="a">one <ref xml:id="b">t</ref></said><ref prev="#b">wo</ref>',
        ),
        ([(2, 2, "seg", None), (9, 12, "seg", None)], "one two"),
    ],
)
def test_marks_nest_and_are_cut_where_they_cross(marks, xml):
    assert written((Text(text="one two"),), *marks) == xml


def test_a_mark_over_several_texts_has_pieces():
    content = (Text(text="one"), Text(text=""), Text(text="two"))
    assert written(content, (1, 5, "said", "a")) == (
        'o<said xml:id="a">ne</said><anchor type="text"/><anchor type="text"/><said prev="#a">tw</said>o'
    )


@given(
    strategies.inlines(words=strategies.texts() | strategies.wild_texts()),
    st.lists(
        st.tuples(st.integers(0, 40), st.integers(0, 40), st.sampled_from(["ref", "said", "seg"])), max_size=8
    ),
)
def test_any_marks_leave_the_words_as_they_are(content, marks):
    named = [
        (min(start, end), max(start, end), element, f"m.{number}")
        for number, (start, end, element) in enumerate(marks)
    ]
    element = etree.fromstring(f"<p>{written(content, *named)}</p>".encode())
    for line_break in element.iter("lb"):
        line_break.text = "\n"
    assert "".join(unspell(piece) for piece in element.itertext()) == text_of(content)
    for start, end, _, identifier in named:
        first = element.xpath(f"//*[@xml:id='{identifier}']")
        pieces = first + element.xpath(f"//*[@prev='#{identifier}']")
        assert len(first) <= 1
        covered = "".join(unspell(text) for piece in pieces for text in piece.itertext())
        # line breaks stand outside, and so does what is nested beyond the limit
        assert covered == text_of(content)[start:end].replace("\n", "") or "\n" in text_of(content)
