"""Preformatted text: typed lines become paragraphs, lists and tables, with bold words and links in them."""

from __future__ import annotations

import pytest
from lxml.html import fromstring

from unreleases.notices import NoticeLog
from unreleases.readers.pen import Pen
from unreleases.readers.places import Place
from unreleases.readers.preformatted import write_preformatted
from unreleases.source import Hint, RunStyle

TYPED = """<pre>
                                                     Note No. 5688
                                                     4 October 2001

<b>Note to Correspondents</b>

<b>       ARRANGEMENTS FOR THE VISIT TO
       THE LIGHTHOUSE</b>

     The keepers will show the lamp on Monday and on Tuesday, and will
answer questions.  Correspondents who hold a grounds pass need nothing
<i>further</i>; all others should write to the keeper before noon.  (See also <a href="/en/1">Press Release SG/SM/7999</a> of the 2nd.)

     -- The boat leaves from pier 9; correspondents who are late
        should call (212) 963-0101 and should ask for the
        pilot;

     -- food is not allowed.

     The hours are:

          Friday, 12 October          9 a.m.

          Monday, 15 October          noon

                                * *** *
</pre>"""


@pytest.fixture
def written():
    pen = Pen(NoticeLog())
    numbers = iter(range(7, 99))
    prose = write_preformatted(fromstring(TYPED), Place(), pen, "/pre[1]", lambda: next(numbers))
    return pen, prose


def words(pen):
    return [block.span.of(pen.text) for block in pen.blocks]


def test_wrapped_lines_are_joined_and_aligned_ones_are_not(written):
    pen, prose = written
    assert words(pen)[:5] == [
        "Note No. 5688",
        "4 October 2001",
        "Note to Correspondents",
        "ARRANGEMENTS FOR THE VISIT TO",
        "THE LIGHTHOUSE",
    ]
    assert words(pen)[5].startswith("The keepers will show")
    assert words(pen)[5].endswith("of the 2nd.)")
    assert prose == 1
    assert [str(notice.code) for notice in pen.log.notices] == ["lines_joined"]


def test_lines_that_hang_below_a_marker_belong_to_its_item(written):
    pen, _ = written
    assert words(pen)[6] == (
        "-- The boat leaves from pier 9; correspondents who are late should call (212) 963-0101 and should ask for the pilot;"
    )
    assert words(pen)[7] == "-- food is not allowed."


def test_columns_are_cells_with_a_group_of_their_own(written):
    pen, _ = written
    cells = [
        (block.group, block.row, block.span.of(pen.text)) for block in pen.blocks if block.hint is Hint.CELL
    ]
    assert cells == [
        (7, 0, "Friday, 12 October"),
        (7, 0, "9 a.m."),
        (7, 1, "Monday, 15 October"),
        (7, 1, "noon"),
    ]


def test_runs_lie_where_their_words_are(written):
    pen, _ = written
    runs = [(run.style, run.span.of(pen.text)) for block in pen.blocks for run in block.runs]
    assert runs == [
        (RunStyle.STRONG, "Note to Correspondents"),
        (RunStyle.STRONG, "ARRANGEMENTS FOR THE VISIT TO"),
        (RunStyle.STRONG, "THE LIGHTHOUSE"),
        (RunStyle.EMPHASIS, "further"),
        (RunStyle.LINK, "Press Release SG/SM/7999"),
    ]


def test_every_block_names_the_element(written):
    pen, _ = written
    assert {block.path for block in pen.blocks} == {"/pre[1]"}


def write(markup, place=None):
    pen = Pen(NoticeLog())
    write_preformatted(fromstring(markup), place or Place(), pen, "/pre[1]", lambda: 1)
    return pen


def test_tables_of_strokes_and_rules():
    pen = write("<pre>\n------------\n| Mois | Pays |\n------------\n| Mai  | Mali |\n------------\n</pre>")
    assert [(block.row, block.header, block.span.of(pen.text)) for block in pen.blocks] == [
        (0, True, "Mois"), (0, True, "Pays"), (1, False, "Mai"), (1, False, "Mali"),
    ]  # fmt: skip


def test_elements_that_stand_alone_end_the_line():
    pen = write("<pre>One<p>Two<br>Three</p>Four<hr>Five</pre>")
    assert words(pen) == ["One", "Two", "Three", "Four", "Five"]


def test_in_running_text_columns_are_cells_and_lines_stay_text():
    pen = write("<pre>He said so.\n\nMay     oil\nJune    glass</pre>", Place(Hint.PARAGRAPH))
    assert [block.hint for block in pen.blocks] == [Hint.PARAGRAPH, *[Hint.CELL] * 4]


def test_in_a_field_of_the_masthead_lines_are_that_field():
    pen = write("<pre>SC/1\nPI/2</pre>", Place(Hint.SYMBOL))
    assert [block.hint for block in pen.blocks] == [Hint.SYMBOL, Hint.SYMBOL]


def test_in_a_cell_lines_are_one_block():
    pen = write("<pre>one\ntwo</pre>", Place(Hint.CELL, group=1, row=0, soft=True))
    pen.end(Place(Hint.CELL), "/td[1]")
    assert words(pen) == ["one\ntwo"]


def test_nothing_gives_nothing():
    assert write("<pre> \n </pre>").blocks == []


def test_a_stray_break_in_typed_lines_is_told_where_the_page_has_it():
    first = "The Secretary-General this morning invited all of the members of the"
    second = "Harbour Council to join her in the lantern room."
    pen = Pen(NoticeLog())
    pen.leaf("SC/1", Place(), "/p[1]")
    write_preformatted(
        fromstring(f"<pre>SC/2\n\n{first}\n\n{second}</pre>"), Place(), pen, "/pre[1]", lambda: 1
    )
    (notice,) = pen.log.notices
    assert words(pen) == ["SC/1", "SC/2", f"{first} {second}"]
    assert notice.span.of(pen.text) == "the Harbour"
