"""Law "stability": writing, reading and writing again changes nothing, in every format that is read back."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import unreleases as un
from tests.property.test_totality import PIECES
from unreleases import strategies
from unreleases.writers.carrying.html import html_losses

pytestmark = pytest.mark.property

ROOT = Path(__file__).parent.parent.parent
RELEASES = [*sorted(ROOT.glob("examples/releases/*")), *sorted(ROOT.glob("tests/labelled/*/release.*"))]


def check_html(release: un.Release) -> None:
    page = un.to_html(release)
    read = un.parse_html(page)
    assert un.to_html(read) == page
    assert un.to_html(un.parse_html(un.to_html(release, views=True)), views=True) == un.to_html(
        read, views=True
    )


@given(strategies.releases(canonical=True))
def test_html(release):
    if not html_losses(release):
        check_html(release)


@given(strategies.releases(words=strategies.wild_texts()))
def test_what_a_page_gives_is_stable_whatever_was_written(release):
    """Characters and shapes that no page can hold are gone after the first reading, and nothing after it."""
    read = un.parse_html(un.to_html(release))
    assert html_losses(read) == ()
    check_html(read)


@given(st.lists(st.sampled_from(PIECES) | st.text(max_size=20), max_size=30).map("".join))
def test_any_text_as_a_page(text):
    try:
        release = un.parse(text)
    except un.UnreleasesError:
        return
    assert html_losses(release) == ()
    assert un.parse_html(un.to_html(release)) == release
    check_html(release)


@given(strategies.printed_releases())
def test_text(release):
    text = un.to_text(release)
    assert un.to_text(un.parse_text(text)) == text


@given(strategies.releases(words=strategies.wild_texts()))
def test_json_and_tei(release):
    text = un.to_json(release)
    assert un.to_json(un.from_json(text)) == text
    file = un.to_tei(release, views=False)
    assert un.to_tei(un.from_tei(file), views=False) == file


@pytest.mark.parametrize("path", RELEASES, ids=lambda path: path.parent.name + "/" + path.name)
def test_the_releases_in_the_repository(path):
    release = un.parse(path.read_bytes())
    check_html(release)
    text = un.to_text(release)
    assert un.to_text(un.parse_text(text)) == text
    assert un.to_tei(un.from_tei(un.to_tei(release))) == un.to_tei(release)
