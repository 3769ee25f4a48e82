"""JSON Lines both ways, failures included."""

from __future__ import annotations

import json
import os

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


def test_a_collection_may_be_written_into_its_own_folder(tmp_path):
    for number in range(14001, 14040):
        (tmp_path / f"{number}.txt").write_bytes(release(number))
    path = tmp_path / "14000.jsonl"
    assert write_jsonl(load_many(tmp_path), path) == 39
    # from now on the file is a part of the collection, and again no more than what stood in it
    assert write_jsonl(load_many(tmp_path), path) == 78
    assert min(each.name for each in tmp_path.iterdir()) == "14000.jsonl"


@pytest.mark.parametrize("name", ["records.jsonl", "records.jsonl.gz"])
def test_a_file_may_be_written_over_itself(tmp_path, records, name):
    path = tmp_path / name
    write_jsonl(records, path)
    assert write_jsonl(load_many(path), path) == 3
    assert list(load_many(path)) == records


def test_what_fails_half_way_leaves_the_old_file(tmp_path, records):
    def failing():
        yield records[0]
        raise RuntimeError("the database is gone")

    path = tmp_path / "records.jsonl"
    write_jsonl(records, path)
    with pytest.raises(RuntimeError, match="gone"):
        write_jsonl(failing(), path)
    assert list(load_many(path)) == records
    assert [each.name for each in tmp_path.iterdir()] == ["records.jsonl"]


def test_a_folder_that_is_not_there_is_named_by_the_path_given(tmp_path, records):
    path = tmp_path / "none" / "records.jsonl"
    with pytest.raises(FileNotFoundError) as caught:
        write_jsonl(records, path)
    assert caught.value.filename == str(path)


def test_a_device_is_written_to_as_it_is(records):
    assert write_jsonl(records, os.devnull) == 3
