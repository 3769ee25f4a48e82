"""The command `collect`: what it writes, what it says, exit codes."""

from __future__ import annotations

import sys

import pyarrow.parquet
import pytest
from click.testing import CliRunner

from tests.unit.corpus.collection import MENU, release
from unreleases.cli.commands import commands
from unreleases.corpus import load_many


@pytest.fixture
def run():
    runner = CliRunner()
    return lambda *arguments: runner.invoke(commands, ["collect", *map(str, arguments)])


@pytest.fixture
def folder(tmp_path):
    place = tmp_path / "pages"
    place.mkdir()
    (place / "a.txt").write_bytes(release(14001))
    (place / "b.html").write_text(MENU)
    return place


def test_json_lines_keep_every_record(run, folder, tmp_path):
    result = run(folder, "-o", tmp_path / "out.jsonl.gz")
    assert result.exit_code == 0
    assert result.stdout == "inputs: 2, releases: 1, failed: 1 (1 error_page)\n"
    assert result.stderr.startswith("b.html: ")
    assert list(load_many(tmp_path / "out.jsonl.gz")) == list(load_many(folder))


def test_any_other_name_is_a_folder_of_tables(run, folder, tmp_path):
    assert run(folder, "-o", tmp_path / "tables").exit_code == 0
    assert pyarrow.parquet.read_table(tmp_path / "tables" / "releases.parquet").num_rows == 1
    assert pyarrow.parquet.read_table(tmp_path / "tables" / "failures.parquet").num_rows == 1


@pytest.mark.parametrize(
    ("name", "first"), [("csv", b"release_id,"), ("spreadsheet", b"\xef\xbb\xbfrelease_id,")]
)
def test_tables_may_be_csv(run, folder, tmp_path, name, first):
    assert run(folder, "-o", tmp_path / "tables", "--to", name).exit_code == 0
    assert (tmp_path / "tables" / "releases.csv").read_bytes().startswith(first)


def test_strict_counts_doubtful_readings_as_failed(run, folder, tmp_path):
    (folder / "c.txt").write_text("SC/14002\n\nThe Security Council today met and said so, at some length.\n")
    result = run(folder, "-o", tmp_path / "out.jsonl", "--strict")
    assert "c.txt: title_missing: " in result.stderr
    assert result.stdout == "inputs: 3, releases: 1, failed: 2 (1 error_page, 1 strict)\n"


@pytest.mark.parametrize(
    "arguments",
    [
        ("pages", "-o", "pages/out.jsonl"),
        ("pages", "-o", "pages"),
        ("pages/a.txt", "-o", "pages/a.txt"),
        ("pages", "-o", "tables.csv"),
        ("pages", "-o", "tables", "--to", "jsonl"),
        ("pages", "-o", "out.jsonl", "--to", "csv"),
    ],
    ids=" ".join,
)
def test_an_output_that_cannot_be_meant_is_refused(run, folder, arguments, monkeypatch):
    monkeypatch.chdir(folder.parent)
    result = run(*arguments)
    assert result.exit_code == 2, result.output
    assert [each.name for each in folder.parent.iterdir()] == ["pages"]


def test_a_collection_without_any_release_fails(run, folder, tmp_path):
    (folder / "a.txt").unlink()
    assert run(folder, "-o", tmp_path / "out.jsonl").exit_code == 1


def test_what_is_not_there_is_one_sentence(run, tmp_path):
    result = run(tmp_path / "none", "-o", tmp_path / "out.jsonl")
    assert result.exit_code == 1
    assert result.stderr.count("\n") == 1
    assert "No such file" in result.stderr


@pytest.mark.parametrize("arguments", [(), (".",), (".", "-o", "x.jsonl", "--processes", "0")])
def test_wrong_use_is_exit_code_2(run, arguments):
    assert run(*arguments).exit_code == 2


def test_a_missing_extra_is_named(run, folder, tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "pyarrow.parquet", None)
    result = run(folder, "-o", tmp_path / "tables")
    assert result.exit_code == 2
    assert "unreleases[arrow]" in result.stderr
