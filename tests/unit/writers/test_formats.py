"""The registry of formats: one row a format, each with a writer, a page and a way from the command line."""

from __future__ import annotations

import inspect
import re
from pathlib import Path

import pytest

import unreleases as un
from tests.unit.writers.found import FOUND, RELEASE
from tests.unit.writers.sample import FULL
from unreleases.writers.formats import FORMATS, write

ROOT = Path(__file__).parents[3]
PAGES = ROOT / "docs" / "reference" / "formats"
NAMES = sorted(FORMATS)


def test_the_rows_are_in_the_order_in_which_people_choose():
    assert list(FORMATS) == [
        "text", "html", "markdown", "json", "tei", "akn", "jsonld", "ninjs", "csl", "bibtex", "ris", "webanno",
    ]  # fmt: skip
    assert [name for name, row in FORMATS.items() if row.lossless] == ["json", "tei"]


@pytest.mark.parametrize("name", NAMES)
def test_a_row_says_what_its_writer_is(name):
    row = FORMATS[name]
    assert row.name == name
    assert row.writer() is getattr(un, row.function)
    switches = {"views", "statements"} & set(inspect.signature(row.writer()).parameters)
    assert ({row.switch} if row.switch else set()) == switches
    assert re.fullmatch(r"[a-z]+/[a-z0-9.+-]+(; [a-z]+=\"\S+\")?", row.media_type)
    assert re.fullmatch(r"(\.[a-z]+)+", row.extension)
    assert 10 < len(row.summary) < 80


@pytest.mark.parametrize("name", NAMES)
def test_a_writer_says_when_it_is_given_something_else(name):
    writer = FORMATS[name].writer()
    with pytest.raises(TypeError, match=f"{writer.__name__} takes a Release, not str"):
        writer("SC/13944")


def test_no_two_formats_have_the_same_extension():
    assert len({row.extension for row in FORMATS.values()}) == len(FORMATS)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("release", [un.Release(), FULL, RELEASE], ids=["empty", "full", "meeting"])
def test_every_format_writes_with_views_and_without(name, release, with_views):
    with_views(**(FOUND if release is RELEASE else {}))
    for views in (False, True):
        text = write(release, name, views=views)
        assert isinstance(text, str)
        text.encode("utf-8")


@pytest.mark.parametrize("name", NAMES)
def test_views_make_a_difference_where_the_row_says_so(name, with_views):
    with_views(**FOUND)
    plain, marked = write(RELEASE, name), write(RELEASE, name, views=True)
    assert (plain != marked) is (FORMATS[name].switch is not None)


@pytest.mark.parametrize("name", [name for name in NAMES if FORMATS[name].lossless])
def test_what_is_lossless_reads_back(name):
    assert getattr(un, f"from_{name}")(write(FULL, name)) == FULL


@pytest.mark.parametrize("name", ["pdf", "JSON", ""])
def test_an_unknown_format_is_named(name):
    with pytest.raises(ValueError, match=f"no format '{name}'"):
        write(un.Release(), name)


@pytest.mark.parametrize("name", [*NAMES, "spacy"])
def test_every_format_has_a_page(name):
    text = (PAGES / f"{name}.md").read_text(encoding="utf-8")
    assert text.startswith("# ")
    assert f"to_{name}" in text
    assert name in (PAGES.parent / "formats.md").read_text(encoding="utf-8")
    assert re.search(
        rf"^formats/{name}$", (PAGES.parent / "formats.md").read_text(encoding="utf-8"), re.MULTILINE
    )
