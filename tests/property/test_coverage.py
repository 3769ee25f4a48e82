"""Law "coverage": every non-blank character of the source belongs to one node or to a named discard."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import unreleases as un
from tests.coverage_law import unclaimed
from tests.property.test_totality import PIECES

pytestmark = pytest.mark.property


def check(release: un.Release) -> None:
    assert release.source is not None
    text = release.source.text
    assert [span.of(text) for span in unclaimed(release)] == []
    ends = 0
    for block in release.source.blocks:
        assert text[ends : block.span.start].strip() == "", "characters outside every block"
        assert block.span.start >= ends, "blocks overlap"
        ends = block.span.end
    assert text[ends:].strip() == ""


@given(st.lists(st.sampled_from(PIECES) | st.text(max_size=20), max_size=30).map("".join))
def test_text(text):
    try:
        release = un.parse_text(text)
    except un.UnreleasesError:
        return
    check(release)


@given(st.lists(st.sampled_from(PIECES) | st.text(max_size=20), max_size=30).map("".join))
def test_html(html):
    try:
        release = un.parse_html(html)
    except un.UnreleasesError:
        return
    check(release)


@pytest.mark.parametrize("name", ["sc13777.fr.txt", "ga12990.en.txt"])
def test_the_examples(name):
    check(un.load(f"examples/releases/{name}"))
