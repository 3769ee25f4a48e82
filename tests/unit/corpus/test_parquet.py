"""Parquet: what is written has the types, rows and words of the tables, nested and flat."""

from __future__ import annotations

import pyarrow.parquet
import pytest

import unreleases as un
from tests.unit.corpus.collection import MENU, release
from unreleases import tables
from unreleases.corpus import Input, load_many, parse_inputs, write_parquet

EXAMPLES = "examples/releases"
FLAT = ("releases", "statements", "votes", "ballots", "references", "quotations")


@pytest.fixture
def folder(tmp_path):
    write_parquet(load_many(EXAMPLES), tmp_path)
    return tmp_path


def rows(folder, name):
    return pyarrow.parquet.read_table(folder / f"{name}.parquet").to_pylist()


@pytest.mark.parametrize("name", FLAT)
def test_the_flat_tables_hold_the_rows_of_the_tables(folder, name):
    releases = [record.release for record in load_many(EXAMPLES)]
    expected = getattr(tables, name)(releases)
    assert rows(folder, name) == expected
    assert expected, "the examples show nothing of this table"


def test_a_document_holds_its_parts_and_reads_back(folder):
    documents = rows(folder, "documents")
    assert [document["name"] for document in documents] == ["ga12990.en.txt", "sc13777.fr.txt"]
    first = un.load(f"{EXAMPLES}/ga12990.en.txt")
    assert un.from_json(documents[0]["json"]) == first
    assert [turn["state"] for turn in documents[0]["statements"]] == [
        turn.state for turn in un.statements(first)
    ]
    assert documents[0]["votes"][0]["in_favour"] == 120
    assert documents[0]["text"] == first.text


def test_positions_go_on_from_batch_to_batch(tmp_path):
    records = parse_inputs(Input(name=str(number), data=release(14000 + number)) for number in range(450))
    assert write_parquet(records, tmp_path)["releases"] == 450
    assert [row["position"] for row in rows(tmp_path, "releases")] == list(range(450))


def test_failures_are_rows_too(tmp_path):
    counts = write_parquet(parse_inputs([Input(name="menu", data=MENU)]), tmp_path)
    assert (counts["failures"], counts["releases"]) == (1, 0)
    (row,) = rows(tmp_path, "failures")
    assert (row["name"], row["failure"]) == ("menu", "error_page")
    assert rows(tmp_path, "releases") == []
