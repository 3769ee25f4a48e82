"""JSON Lines both ways, failures included."""

from __future__ import annotations

import json

import pytest

from tests.unit.corpus.collection import MENU, release
from unreleases.corpus import Input, load_many, parse_inputs, write_jsonl
from unreleases.writers.json import to_json


@pytest.fixture
def records():
    given = [
        Input(name="a", data=release(14001), url="https://press.un.org/en/2031/sc14001.doc.htm"),
        Input(name="menu", data=MENU),
        Input(name="gone", failure="too_large", error="the file is too large"),
    ]
    return list(parse_inputs(given))


@pytest.mark.parametrize("name", ["records.jsonl", "records.jsonl.gz"])
@pytest.mark.parametrize("views", [False, True])
def test_what_is_written_reads_back_equal(tmp_path, records, name, views):
    assert write_jsonl(records, tmp_path / name, views=views) == 3
    assert list(load_many(tmp_path / name)) == records


def test_the_same_records_make_the_same_file(tmp_path, records):
    first, second = tmp_path / "a" / "r.jsonl.gz", tmp_path / "b" / "r.jsonl.gz"
    for path in (first, second):
        path.parent.mkdir()
        write_jsonl(records, path)
    assert first.read_bytes() == second.read_bytes()


def test_a_line_may_be_a_release_alone(tmp_path, records):
    path = tmp_path / "releases.jsonl"
    path.write_text(to_json(records[0].release) + "\n", encoding="utf-8")
    (record,) = load_many(path)
    assert (record.name, record.release) == ("releases.jsonl#1", records[0].release)


@pytest.mark.parametrize(
    "line",
    [
        {"format": "unreleases/record", "version": 2, "name": "x"},
        {"format": "something else"},
        {"format": "unreleases/release", "version": 1, "body": [{"type": "paragaph"}]},
        {"format": "unreleases/record", "version": 1, "name": "x", "release": {"format": "?"}},
    ],
)
def test_a_line_of_another_form_is_a_failed_record(tmp_path, line):
    path = tmp_path / "lines.jsonl"
    path.write_text(json.dumps(line) + "\n")
    (record,) = load_many(path)
    assert record.failure == "undecodable"
    assert record.error
