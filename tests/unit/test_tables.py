"""Plain rows: the same columns in every row, places that hold, a name for a release that stays."""

from __future__ import annotations

import csv
import datetime
import io
import json
import re
from pathlib import Path

import pytest

import unreleases as un
from tests.unit.writers.found import FOUND, RELEASE
from tests.unit.writers.hostile import HOSTILE, hostile_release
from tests.unit.writers.sample import FULL
from tests.views import installed
from unreleases import tables
from unreleases.corpus import Record

ROOT = Path(__file__).parents[2]
NAMES = sorted(tables.COLUMNS)


@pytest.fixture
def rows():
    with installed(FOUND):
        yield {name: getattr(tables, name)([FULL, RELEASE]) for name in NAMES}


def picked(rows, *columns):
    return [tuple(row[column] for column in columns) for row in rows]


@pytest.mark.parametrize("name", NAMES)
def test_every_row_has_the_columns_of_its_table(name, rows):
    assert rows[name]
    for row in rows[name]:
        assert tuple(row) == tables.COLUMNS[name]
        for value in row.values():
            # exactly these types: an enumeration would be written by its name in some programs
            assert type(value) in {str, int, bool, datetime.date, type(None)}


@pytest.mark.parametrize("name", NAMES)
def test_every_column_is_described(name):
    page = (ROOT / "docs" / "reference" / "api" / "tables.md").read_text(encoding="utf-8")
    section = page.partition(f"## `{name}`")[2].partition("\n## ")[0]
    described = set(re.findall(r"`([a-z_]+)`", section.replace("the keys", " ".join(f"`{key}`" for key in ("release_id", "position", "release_symbol", "date", "language")))))  # fmt: skip
    assert set(tables.COLUMNS[name]) <= described


def test_releases(rows):
    assert picked(rows["releases"], "position", "release_symbol", "symbols", "date", "session_number", "meeting", "sitting") == [
        (0, "GA/13001", "GA/13001; PI/9999/Rev.1", datetime.date(2031, 5, 9), 85, "7", "AM; PM"),
        (1, None, None, None, None, None, None),
    ]  # fmt: skip
    assert rows["releases"][0]["organ"] == "General Assembly; An Office Without a Code"
    assert rows["releases"][0]["place"] == "GENEVA"
    assert rows["releases"][1]["text"] == RELEASE.text


def test_statements(rows):
    one = [row for row in rows["statements"] if row["release_id"] == un.tables.release_id(RELEASE)]
    assert picked(one, "position", "speaker", "state", "role", "chair", "kind", "on_behalf_of", "groups", "heading") == [
        (0, "AMINA WANJIRU", "KEN", "delegate", False, "statement", "Group of 77; the Friends of <Harbours>", "G77", "Statements"),
        (1, None, None, None, False, "question", None, None, "More statements"),
        (2, None, None, "spokesperson", False, "answer", "the Secretary-General", None, "More statements"),
    ]  # fmt: skip
    assert one[0]["text"] == FOUND["statements"][0].text == RELEASE.text[one[0]["start"] : one[0]["end"]]


def test_votes_and_ballots(rows):
    votes = rows["votes"][2:]
    assert picked(votes, "position", "subject", "method", "adopted", "vetoed", "in_favour", "against", "abstaining", "tellings") == [
        (0, "A/85/L.1", "recorded", True, False, 2, 0, None, 2),
        (1, None, "consensus", None, True, None, None, None, 0),
    ]  # fmt: skip
    assert picked(rows["ballots"][3:], "position", "vote", "subject", "state", "choice") == [
        (0, 0, "A/85/L.1", "KEN", "in_favour"),
        (1, 0, "A/85/L.1", "NOR", "in_favour"),
        (2, 0, "A/85/L.1", "FRA", "absent"),
    ]


def test_references_and_quotations_know_their_statement(rows):
    assert picked(rows["references"][3:], "position", "symbol", "kind", "statement") == [
        (0, "A/85/L.1", "draft", None),
        (1, "A/85/L.1", "draft", None),
        (2, "A/RES/84/2", "resolution", None),
    ]
    assert picked(
        rows["quotations"][2:], "position", "words", "speaker", "attribution", "nested", "statement"
    ) == [
        (0, "we will wait", "AMINA WANJIRU", "turn", False, 0),
        (1, "and then we will see", None, None, False, 0),
    ]


def test_the_example():
    release = un.load(ROOT / "examples" / "releases" / "ga12990.en.txt")
    assert picked(tables.references([release]), "symbol", "text") == [
        ("A/85/L.7", "A/85/L.7"),
        ("A/RES/60/1", "resolution 60/1"),
        ("A/85/L.7", "A/85/L.7"),
    ]


def test_the_name_of_a_release_stays():
    # a change of these breaks every table that somebody keeps
    assert tables.release_id(un.Release()) == "916c606163fe"
    assert tables.release_id(un.load(ROOT / "examples" / "releases" / "ga12990.en.txt")) == "75acdb07a200"


@pytest.mark.parametrize(
    "other",
    [
        un.Release(language="fr"),
        un.Release(headline=un.Headline(title="One")),
        un.Release(masthead=un.Masthead(date=datetime.date(2031, 1, 1))),
        un.Release(masthead=un.Masthead(symbols=(un.PressSymbol.parse("SC/1"),))),
    ],
)
def test_language_symbols_date_and_title_make_the_name(other):
    assert re.fullmatch(r"[0-9a-f]{12}", tables.release_id(other))
    assert tables.release_id(other) != tables.release_id(un.Release())


def test_nothing_else_makes_the_name():
    assert tables.release_id(un.from_json(un.to_json(FULL))) == tables.release_id(FULL)
    assert tables.release_id(un.Release(url="https://example.org/", trailer=un.Trailer(text="x"))) == tables.release_id(un.Release())  # fmt: skip


def test_no_release_gives_no_row():
    assert [getattr(tables, name)([]) for name in NAMES] == [[]] * len(NAMES)


def test_releases_may_come_one_after_the_other():
    with installed(FOUND):
        assert tables.statements(iter([RELEASE])) == tables.statements([RELEASE])
        assert tables.references(each for each in [RELEASE]) == tables.references([RELEASE])


def test_rows_can_be_written_as_csv_and_read_back():
    with installed(FOUND):
        rows = tables.statements([RELEASE])
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, tables.COLUMNS["statements"])
    writer.writeheader()
    writer.writerows(rows)
    read = list(csv.DictReader(io.StringIO(out.getvalue(), newline="")))
    assert [row["text"] for row in read] == [row["text"] for row in rows]


@pytest.mark.parametrize("words", [*HOSTILE, "+1", "@SUM(1)", "\tx", "\rx", "＝1", "-- dash"])
def test_no_cell_begins_like_a_formula(words):
    rows = tables.csv_safe(tables.releases([hostile_release(words)]))
    for value in rows[0].values():
        assert not (isinstance(value, str) and re.match(r"[=+\-@\t\r\n＝＋－＠]", value))
    title = rows[0]["title"]
    assert title == words or title == f"'{words}"


def test_safe_rows_keep_what_is_no_text():
    row = {"a": None, "b": -1, "c": True, "d": datetime.date(2031, 1, 1), "e": "", "f": "x=1"}
    assert tables.csv_safe([row]) == [row]


def test_rows_are_plain_enough_for_json():
    with installed(FOUND):
        rows = [row for name in NAMES for row in getattr(tables, name)([RELEASE])]
    assert json.loads(json.dumps(rows)) == rows


@pytest.mark.parametrize("name", NAMES)
def test_what_is_no_release_is_named(name):
    with pytest.raises(TypeError, match="not of Record"):
        getattr(tables, name)([Record(name="a", release=RELEASE)])
    with pytest.raises(TypeError, match="not of str"):
        getattr(tables, name)("SC/14999")
