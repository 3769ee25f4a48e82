"""Plain text in every state in which people have it: wrapped, quoted, dumped, flattened, copied."""

from __future__ import annotations

import unicodedata

import pytest

import unreleases as un
from tests.coverage_law import unclaimed
from unreleases.model import Paragraph
from unreleases.notices import NoticeLog
from unreleases.readers.characters import clean_with_offsets
from unreleases.readers.lines import build, split_lines
from unreleases.readers.paragraphs import join_wrapped
from unreleases.readers.text import read_text
from unreleases.source import Hint

FORMULA = "The following Security Council press statement was issued today by Council President José Ñandú-Côté (Peru):"
FIRST = "The members of the Security Council condemned in the strongest terms the attack of 11 July in Abidjan, in which nine people were killed and two perpetrators escaped."
SECOND = "They expressed their deepest sympathy to the families of the victims and asked that the perpetrators be found."
NOTICE = "For information media. Not an official record."
TITLE = "Security Council Press Statement on Attack in Abidjan"
TEXT = f"SC/13944\n\n{TITLE}\n\n{FORMULA}\n\n{FIRST}\n\n{SECOND}\n\n{NOTICE}\n"


def codes(release):
    return {str(notice.code) for notice in release.notices} - {"date_missing"}


def wrapped(text, width=60):
    """Wrap as a typewriter does, with one word broken by a hyphen."""
    lines = []
    for paragraph in text.split("\n"):
        line = ""
        for word in paragraph.split(" "):
            if line and len(line) + 1 + len(word) > width:
                lines.append(line)
                line = word
            else:
                line = f"{line} {word}" if line else word
        lines.append(line)
    return (
        "\n".join(lines)
        .replace("two\nperpetrators", "two perpe-\ntrators")
        .replace("two perpetrators", "two perpe-\ntrators", 1)
    )


MENU = "\n\n\n\n\n".join(f" Menu {number}" for number in range(20))

COPIES = {
    "as it is": (TEXT, set()),
    "CRLF": (TEXT.replace("\n", "\r\n"), set()),
    "all kinds of line ends": (TEXT.replace("\n\n", "\n\x85").replace(TITLE + "\n", TITLE + "\u2028"), set()),
    "form feeds and tabs": (TEXT.replace("\n\n", "\n\f\n\t"), set()),
    "decomposed": (unicodedata.normalize("NFD", TEXT), set()),
    "invisible characters": (TEXT.replace("13944", "13\u200b944").replace("members", "mem\u00adbers"), {"character_dropped"}),
    "quoted in a mail": ("On Monday, R. wrote:\n" + "".join(f"> {line}\n" for line in TEXT.split("\n")), {"quoted_text_unwrapped"}),
    "forwarded": (f"From: R\nTo: S\nSubject: Abidjan\n\n{TEXT}", set()),
    "Markdown": (f"# {TITLE}\n\n**SC/13944**\n\n{FORMULA}\n\n{FIRST}\n\n{SECOND}\n\n---\n\n*{NOTICE}*\n", {"markup_unwrapped"}),
    "a page's text": (f"{MENU}\n\n\n\n\n\nPress Release\n\n\nSC/13944\n\n\n{TITLE}\n\n\n{FORMULA}\n{FIRST}\n{SECOND}\n\n\n\n\n{NOTICE}\n\n\n\n Copyright\n", set()),
}  # fmt: skip


@pytest.mark.parametrize(("text", "found"), COPIES.values(), ids=COPIES)
def test_copies_read_as_the_original(text, found):
    release = un.parse_text(text)
    assert [str(symbol) for symbol in release.symbols] == ["SC/13944"]
    assert release.title == TITLE
    assert [block.text for block in release.body if isinstance(block, Paragraph)] == [FORMULA, FIRST, SECOND]
    assert release.trailer.text == NOTICE
    assert codes(release) == found
    assert unclaimed(release) == ()


def test_hard_wrapped_lines_are_joined_and_certain_hyphens_rejoined():
    release = un.parse_text(wrapped(TEXT))
    assert [block.text for block in release.body] == [FORMULA, FIRST, SECOND]
    assert codes(release) == {"lines_joined", "hyphen_rejoined"}


def test_a_hyphen_that_nothing_proves_stays():
    release = un.parse_text(wrapped(TEXT).replace("perpetrators be", "culprits be"))
    assert "perpe-trators" in release.text


def test_a_body_on_one_line_is_cut_where_sentences_touch():
    body = [f"{FIRST} {SECOND}"] * 4
    text = COPIES["a page's text"][0].replace(f"{FIRST}\n{SECOND}", "".join(body))
    release = un.parse_text(text)
    assert [block.text for block in release.body] == [FORMULA, *body]
    assert "glued_text_split" in codes(release)


def test_a_release_on_one_line_loses_no_word():
    line = " ".join(TEXT.split())
    release = un.parse_text(line)
    assert (str(release.symbol), release.title) == ("SC/13944", TITLE)
    assert " ".join(release.source.text.split()) == line
    assert unclaimed(release) == ()


def test_a_crawlers_date_is_a_hint():
    release = un.parse_text(
        f" date 2024-05-28 The following statement was issued today by the Bureau of the Committee:\n\n{FIRST}"
    )
    assert str(release.date) == "2024-05-28"


def test_offsets_lead_back_to_the_characters_of_the_input():
    text = "\ufeff" + TEXT.replace("Côté", unicodedata.normalize("NFD", "Côté")).replace(
        "nine people", "nine \u00a0 people"
    )
    source = read_text(text)
    for words in ("SC/13944", "condemned", "Not an official record."):
        start = source.text.index(words)
        assert text[source.offsets.original(start) :].startswith(words)


def test_schedules_are_tables():
    text = TEXT.replace(
        SECOND, "The desk is open:\n\nFriday, 12 October       9 a.m.\n\nMonday, 15 October       noon"
    )
    (table,) = [block for block in un.parse_text(text).body if type(block).__name__ == "Table"]
    assert [[cell.text for cell in row.cells] for row in table.rows] == [
        ["Friday, 12 October", "9 a.m."],
        ["Monday, 15 October", "noon"],
    ]


def test_stanzas_keep_their_lines():
    text = TEXT.replace(SECOND, "“We carried salt\nin our pockets\nwhen it called.”")
    assert un.parse_text(text).body[-1].text == "“We carried salt\nin our pockets\nwhen it called.”"


def test_a_name_broken_at_its_hyphen_keeps_it():
    text = "The members of the Council then heard the Secretary-\nGeneral, who spoke of the victims."
    (draft,) = join_wrapped(split_lines(text), 54, text, NoticeLog())
    made = build(clean_with_offsets(text, NoticeLog()), [draft], NoticeLog(), layout="wrapped")
    assert "heard the Secretary-General, who" in made.text


@pytest.mark.parametrize("space", ["  ", "   ", "\t", "\u00a0", " \u00a0 ", "\u2003"])
def test_white_space_of_any_kind_is_one_space_and_leads_back(space):
    text = f"SC/13944\n\n{TITLE}\n\nOne{space}two{space}three."
    source = read_text(text)
    assert source.words(source.blocks[-1]) == "One two three."
    for word in ("two", "three."):
        assert source.offsets.original(source.text.index(word)) == text.index(word)


@pytest.mark.parametrize("mark", ["", "“", "«\u00a0", '"'])
def test_numbered_paragraphs_with_wide_gaps_are_no_columns(mark):
    paragraphs = [
        f"{mark}{number}.   {words};" for number, words in enumerate(("Decides to wait", "Asks for oil"), 1)
    ]
    source = read_text("\n\n".join(paragraphs))
    assert not any(block.hint is Hint.CELL for block in source.blocks)


@pytest.mark.parametrize("space", ["          ", "\t", "\u00a0 \u00a0 ", "\u00a0\u00a0\u00a0"])
def test_rows_of_columns_stand_as_far_apart_as_paragraphs_do(space):
    rows = [f"Monday{space}9 a.m. to 4 p.m.", f"Tuesday to Friday{space}noon"]
    paragraphs = [
        "The lamps will be lit at these hours:",
        *rows,
        "Nobody need bring oil.",
        "All are welcome.",
    ]
    source = read_text("\n\n\n".join(paragraphs))
    cells = [source.words(block) for block in source.blocks if block.hint is Hint.CELL]
    assert cells == ["Monday", "9 a.m. to 4 p.m.", "Tuesday to Friday", "noon"]
    apart = read_text("\n\n".join(["One.", "Two.", rows[0], f"\n\n{rows[1]}", "Three.", "Four."]))
    assert not any(block.hint is Hint.CELL for block in apart.blocks)
