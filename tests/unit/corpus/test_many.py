"""Reading many: one record an input, in order, in one process or several."""

from __future__ import annotations

import pytest

import unreleases as un
from tests.unit.corpus.collection import MENU, release
from unreleases.corpus import Input, load_many, parse_inputs, write_csv, write_jsonl, write_parquet


@pytest.fixture
def folder(tmp_path):
    for number in range(1, 41):
        (tmp_path / f"{number:02}.txt").write_bytes(release(14000 + number))
    (tmp_path / "41.html").write_text(MENU)
    (tmp_path / "42.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)))
    (tmp_path / "43.txt").write_bytes(b"")
    return tmp_path


def test_there_is_a_record_for_every_input(folder):
    records = list(load_many(folder))
    assert len(records) == 43
    assert [record.name for record in records if not record.parsed] == ["41.html", "42.png", "43.txt"]
    assert [record.failure for record in records[40:]] == ["error_page", "undecodable", "empty"]
    assert all(record.error for record in records[40:])
    assert str(records[0].release.symbol) == "SC/14001"


def test_processes_change_nothing_but_the_time(folder):
    assert list(load_many(folder, processes=2)) == list(load_many(folder))


def test_one_may_stop_early(folder):
    records = load_many(folder, processes=2)
    assert next(records).name == "01.txt"
    records.close()


def test_inputs_are_read_as_they_are_wanted():
    asked = []

    def source():
        for number in range(100):
            asked.append(number)
            yield Input(name=str(number), data=release(14000 + number))

    records = parse_inputs(source())
    next(records)
    assert asked == [0]


def test_strict_failures_say_so():
    (record,) = parse_inputs(
        [Input(name="a", data=b"SC/14001\n\nThe Security Council today met and said so.")], strict=True
    )
    assert record.failure == "strict"


def test_hints_of_an_input_are_used():
    url = "https://press.un.org/fr/2031/sc14999.doc.htm"
    text = "Le Conseil se réunit\n\nLe Conseil de sécurité s’est réuni aujourd’hui, et il l’a dit."
    (record,) = parse_inputs([Input(name="a", data=text, url=url)])
    assert (record.url, str(record.release.symbol), record.release.language) == (url, "SC/14999", "fr")


def test_less_than_one_process_is_refused():
    with pytest.raises(ValueError, match="at least one process"):
        load_many(".", processes=0)


@pytest.mark.parametrize("write", [write_csv, write_jsonl, write_parquet])
def test_releases_are_no_records(tmp_path, write):
    with pytest.raises(TypeError, match="records are written, not Release"):
        write([un.Release()], tmp_path / "out")
