"""What counts as an input of a collection, and what happens to what cannot be opened."""

from __future__ import annotations

import gzip
import io
import json
import os
import tarfile
import zipfile

import pytest

from tests.unit.corpus.collection import release
from unreleases.corpus import inputs, load_many


def names(path, **options):
    return [(each.name, each.failure) for each in inputs(path, **options)]


def test_a_folder_is_read_to_its_depth_in_a_stable_order(tmp_path):
    for name in ("b.txt", "a/c.txt", "a/.hidden", ".git/x.txt"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(release(1))
    assert names(tmp_path) == [("b.txt", None), ("a/c.txt", None)]


def test_an_archive_in_a_folder_is_opened(tmp_path):
    with zipfile.ZipFile(tmp_path / "old.zip", "w") as archive:
        archive.writestr("2001/b.txt", release(2))
        archive.writestr("2001/a.txt", release(1))
    assert names(tmp_path) == [("old.zip/2001/a.txt", None), ("old.zip/2001/b.txt", None)]


@pytest.mark.parametrize(
    ("name", "mode"),
    [("a.tar", "w"), ("a.tar.gz", "w:gz"), ("a.TGZ", "w:gz"), ("a.tar.bz2", "w:bz2"), ("a.tar.xz", "w:xz")],
)
def test_a_tar_archive_is_opened_packed_or_not(tmp_path, name, mode):
    with tarfile.open(tmp_path / name, mode) as archive:
        for member, data in (
            ("./2001/b.txt", release(2)),
            ("2001/a.txt", release(1)),
            (".git/c.txt", release(3)),
            ("big.txt", b"x" * 9999),
        ):
            entry = tarfile.TarInfo(member)
            entry.size = len(data)
            archive.addfile(entry, io.BytesIO(data))
        link = tarfile.TarInfo("2001/link.txt")
        link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
        archive.addfile(link)
    assert names(tmp_path, largest=5000) == [
        (f"{name}/2001/b.txt", None),
        (f"{name}/2001/a.txt", None),
        (f"{name}/big.txt", "too_large"),
    ]
    assert next(inputs(tmp_path / name)).data == release(2)


def test_a_hard_link_in_a_tar_archive_is_one_of_its_members(tmp_path):
    with tarfile.open(tmp_path / "a.tar", "w") as archive:
        entry = tarfile.TarInfo("1.txt")
        entry.size = 4
        archive.addfile(entry, io.BytesIO(b"SC/1"))
        for name, target in (("2.txt", "1.txt"), ("3.txt", "lost.txt")):
            link = tarfile.TarInfo(name)
            link.type, link.linkname = tarfile.LNKTYPE, target
            archive.addfile(link)
    found = list(inputs(tmp_path / "a.tar"))
    assert [(each.name, each.data, each.failure) for each in found[:2]] == [
        ("a.tar/1.txt", b"SC/1", None),
        ("a.tar/2.txt", b"SC/1", None),
    ]
    assert (found[2].name, found[2].failure) == ("a.tar/3.txt", "unreadable")


def test_what_is_wrong_with_a_tar_archive_is_said_in_one_line(tmp_path):
    (tmp_path / "a.tar").write_bytes(b"SC/1 and nothing packed")
    (found,) = inputs(tmp_path / "a.tar")
    assert found.error == "this is no tar archive, or a damaged one: file could not be opened successfully"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no named pipes")
def test_a_pipe_in_a_folder_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    assert names(tmp_path) == [("pipe", "unreadable")]


def test_a_tar_archive_that_breaks_off_gives_what_it_has(tmp_path):
    with tarfile.open(tmp_path / "a.tar", "w") as archive:
        for number in (1, 2):
            entry = tarfile.TarInfo(f"{number}.txt")
            entry.size = len(release(number))
            archive.addfile(entry, io.BytesIO(release(number)))
    whole = (tmp_path / "a.tar").read_bytes()
    (tmp_path / "a.tar").write_bytes(whole[:1560])
    (tmp_path / "b.tar").write_bytes(b"SC/1 and nothing packed")
    assert names(tmp_path) == [("a.tar/1.txt", None), ("a.tar", "unreadable"), ("b.tar", "unreadable")]


def test_hidden_members_of_an_archive_are_passed_over(tmp_path):
    with zipfile.ZipFile(tmp_path / "old.zip", "w") as archive:
        for name in ("a.txt", "__MACOSX/._a.txt", ".git/b.txt"):
            archive.writestr(name, release(1))
    assert names(tmp_path) == [("old.zip/a.txt", None)]


def test_a_packed_file_is_one_input(tmp_path):
    (tmp_path / "a.txt.gz").write_bytes(gzip.compress(release(1)))
    (tmp_path / "b.txt.gz").write_bytes(gzip.compress(release(1))[:20])
    (tmp_path / "c.txt.gz").write_bytes(release(1))
    (tmp_path / "d.txt.gz").write_bytes(gzip.compress(b"x" * 1_000_000))
    assert names(tmp_path, largest=1000) == [
        ("a.txt.gz", None),
        ("b.txt.gz", "unreadable"),
        ("c.txt.gz", "unreadable"),
        ("d.txt.gz", "too_large"),
    ]
    assert next(inputs(tmp_path / "a.txt.gz")).data == release(1)


def test_a_damaged_archive_is_one_failure(tmp_path):
    (tmp_path / "a.zip").write_bytes(b"PK\x03\x04 and nothing else")
    (tmp_path / "b.txt").write_bytes(release(1))
    assert names(tmp_path) == [("a.zip", "unreadable"), ("b.txt", None)]


def test_a_damaged_member_is_one_failure(tmp_path):
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a.txt", release(1))
        archive.writestr("b.txt", release(2))
    path.write_bytes(path.read_bytes().replace(b"SC/1", b"SC/9"))
    assert names(path) == [("a.zip/a.txt", "unreadable"), ("a.zip/b.txt", None)]


def test_what_is_too_large_is_not_read(tmp_path):
    (tmp_path / "a.txt").write_bytes(b"x" * 101)
    with zipfile.ZipFile(tmp_path / "b.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("bomb.txt", b"x" * 1_000_000)
    (tmp_path / "c.jsonl").write_text(
        json.dumps({"text": "x" * 300}) + "\n" + json.dumps({"text": "y"}) + "\n"
    )
    assert names(tmp_path, largest=100) == [
        ("a.txt", "too_large"),
        ("b.zip/bomb.txt", "too_large"),
        ("c.jsonl#1", "too_large"),
        ("c.jsonl#2", None),
    ]


def test_rows_of_json_lines(tmp_path):
    rows = [
        '{"html": "<p>One</p>", "url": "https://press.un.org/en/2031/sc1.doc.htm", "id": 17}',
        '{"text": "Two", "language": "fr"}',
        '"Three"',
        "",
        "{",
        "[1]",
        '{"title": "no text"}',
    ]
    path = tmp_path / "rows.jsonl.gz"
    path.write_bytes(gzip.compress("\n".join(rows).encode()))
    read = list(inputs(path))
    assert [(each.name, each.data, each.failure) for each in read] == [
        ("17", "<p>One</p>", None),
        ("rows.jsonl.gz#2", "Two", None),
        ("rows.jsonl.gz#3", "Three", None),
        ("rows.jsonl.gz#5", b"", "unreadable"),
        ("rows.jsonl.gz#6", b"", "unreadable"),
        ("rows.jsonl.gz#7", b"", "unreadable"),
    ]
    assert (read[0].url, read[0].media_type) == ("https://press.un.org/en/2031/sc1.doc.htm", "text/html")
    assert read[1].language == "fr"


def test_a_stream_that_breaks_off_is_one_failure(tmp_path):
    packed = gzip.compress(b'{"text": "One"}\n' * 5000)
    path = tmp_path / "rows.jsonl.gz"
    path.write_bytes(packed[: len(packed) // 2])
    last = list(inputs(path))[-1]
    assert last.failure == "unreadable"


def test_what_is_not_there_is_pythons_own_error(tmp_path):
    with pytest.raises(FileNotFoundError):
        list(inputs(tmp_path / "none"))
    with pytest.raises(FileNotFoundError):
        list(load_many(tmp_path / "none.zip"))


@pytest.mark.parametrize("compression", [zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_damaged_member_of_a_zip_archive_hides_no_other(tmp_path, compression):
    with zipfile.ZipFile(tmp_path / "a.zip", "w", compression) as archive:
        archive.writestr("1.txt", release(1))
        start = archive.start_dir
        archive.writestr("2.txt", release(2))
    whole = bytearray((tmp_path / "a.zip").read_bytes())
    whole[40 : start - 8] = b"\xff" * (start - 48)
    (tmp_path / "a.zip").write_bytes(whole)
    assert names(tmp_path / "a.zip") == [("a.zip/1.txt", "unreadable"), ("a.zip/2.txt", None)]
