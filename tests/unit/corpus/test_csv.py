"""CSV: what is written has the columns, rows and words of the tables, and opens in a spreadsheet."""

from __future__ import annotations

import csv

import pytest

from tests.unit.corpus.collection import MENU, release
from unreleases import tables
from unreleases.corpus import Input, load_many, parse_inputs, write_csv

EXAMPLES = "examples/releases"


def rows(folder, name, encoding="utf-8"):
    with (folder / f"{name}.csv").open(encoding=encoding, newline="") as stream:
        return list(csv.DictReader(stream))


@pytest.mark.parametrize("name", tables.COLUMNS)
def test_a_file_holds_the_rows_of_its_table(tmp_path, name):
    counts = write_csv(load_many(EXAMPLES), tmp_path)
    releases = [record.release for record in load_many(EXAMPLES)]
    expected = [
        {column: "" if value is None else str(value) for column, value in row.items()}
        for row in getattr(tables, name)(releases)
    ]
    found = rows(tmp_path, name)
    if name == "releases":
        assert [row.pop("name") for row in found] == ["ga12990.en.txt", "sc13777.fr.txt"]
    assert found == expected
    assert counts[name] == len(expected) > 0


def test_tables_without_rows_have_their_columns_and_failures_are_rows(tmp_path):
    counts = write_csv(parse_inputs([Input(name="menu", data=MENU)]), tmp_path)
    assert (counts["failures"], counts["releases"]) == (1, 0)
    assert rows(tmp_path, "failures")[0]["failure"] == "error_page"
    assert (tmp_path / "votes.csv").read_bytes().decode() == ",".join(tables.COLUMNS["votes"]) + "\r\n"


def test_a_spreadsheet_gets_a_mark_and_no_formulas(tmp_path):
    given = [Input(name="a", data=release(14001).replace(b"Council Meets", b"=1+1 Council Meets"))]
    write_csv(parse_inputs(given), tmp_path, spreadsheet=True)
    assert (tmp_path / "releases.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    (row,) = rows(tmp_path, "releases", "utf-8-sig")
    assert row["title"].startswith("'=1+1")


def test_no_cell_is_longer_than_a_spreadsheet_holds(tmp_path):
    text = release(14001).decode() + "\n" + "It went on at length, and nobody left the chamber. " * 1000
    (record,) = parse_inputs([Input(name="long", data=text)])
    for spreadsheet in (False, True):
        write_csv([record], tmp_path, spreadsheet=spreadsheet)
        csv.field_size_limit(200_000)
        (row,) = rows(tmp_path, "releases", "utf-8-sig")
        words = record.release.text
        assert row["text"] == (words[:32_766] + "…" if spreadsheet else words)
