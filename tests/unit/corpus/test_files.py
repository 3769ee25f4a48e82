"""Loading one release from a file."""

from __future__ import annotations

from pathlib import Path

import pytest

import unreleases as un
from unreleases.corpus import load_many
from unreleases.corpus.files import read_release
from unreleases.errors import Rejection

EXAMPLES = Path(__file__).parents[3] / "examples" / "releases"


@pytest.mark.parametrize("path", sorted(EXAMPLES.iterdir()), ids=lambda path: path.name)
def test_a_file_reads_like_its_bytes(path):
    assert un.load(path) == un.load(str(path)) == un.parse(path.read_bytes())


def test_hints_are_passed_on(tmp_path):
    file = tmp_path / "page"
    file.write_text(
        "Council Meets\n\nThe Security Council today met and considered the matter.\n", encoding="utf-8"
    )
    release = un.load(file, url="https://press.un.org/en/2031/sc14999.doc.htm", language="en")
    assert str(release.symbol) == "SC/14999"
    assert release.url == "https://press.un.org/en/2031/sc14999.doc.htm"


def test_errors_of_the_file_system_are_pythons_own(tmp_path):
    with pytest.raises(FileNotFoundError):
        un.load(tmp_path / "none.txt")
    with pytest.raises(IsADirectoryError):
        un.load(tmp_path)


def test_errors_of_the_content_are_ours(tmp_path):
    empty, picture = tmp_path / "empty", tmp_path / "picture.png"
    empty.write_bytes(b"")
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)))
    with pytest.raises(un.NotAReleaseError) as raised:
        un.load(empty)
    assert raised.value.reason is Rejection.EMPTY
    with pytest.raises(un.ReadError):
        un.load(picture)


def test_strict(tmp_path):
    file = tmp_path / "release.txt"
    file.write_text(
        "SC/14999\n\nThe Security Council today met, and said that lighthouses were bright.\n",
        encoding="utf-8",
    )
    with pytest.raises(un.StrictError):
        un.load(file, strict=True)


@pytest.mark.parametrize("path", sorted(EXAMPLES.iterdir()), ids=lambda path: path.name)
@pytest.mark.parametrize(
    "write",
    [un.to_json, un.to_tei, un.to_html, lambda release: "\ufeff" + un.to_json(release, indent=2, views=True)],
)
def test_what_was_written_reads_back(path, write, tmp_path):
    release = un.load(path)
    file = tmp_path / "written"
    file.write_text(write(release), encoding="utf-8")
    assert un.load(file) == release
    (record,) = load_many(tmp_path)
    assert record.release == release
    assert read_release(file.read_text(encoding="utf-8-sig")) == release


def test_what_was_written_and_damaged_says_where(tmp_path):
    file = tmp_path / "release.json"
    file.write_text('{"format": "unreleases/release", "version": 1, "kind": "poem"}')
    with pytest.raises(un.DecodeError, match=r"at \$\.kind"):
        un.load(file)
    (record,) = load_many(tmp_path)
    assert record.failure == "undecodable"
