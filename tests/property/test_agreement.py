"""Law "agreement": a release that a format can carry reads back as it was; a written condition says which can."""

from __future__ import annotations

from pathlib import Path

import pytest
from attrs import evolve
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from lxml import html as lxml_html

import unreleases as un
from tests.coverage_law import unclaimed
from tests.property.test_totality import PIECES
from tests.views import findings, installed
from unreleases import strategies
from unreleases.model import Footnote, Heading, List, ListItem, Paragraph, Separator, Text, Trailer
from unreleases.writers.carrying.html import html_losses
from unreleases.writers.carrying.text import text_losses

pytestmark = pytest.mark.property

ROOT = Path(__file__).parent.parent.parent
RELEASES = [*sorted(ROOT.glob("examples/releases/*")), *sorted(ROOT.glob("tests/labelled/*/release.*"))]


@given(strategies.releases(canonical=True))
def test_html(release):
    page = un.to_html(release)
    read = un.parse_html(page)
    assert unclaimed(read) == ()
    assert un.parse(page.encode("utf-8")) == read
    if not html_losses(release):
        assert read == release
        assert [symbol.starred for symbol in read.symbols] == [symbol.starred for symbol in release.symbols]


@given(strategies.releases(canonical=True))
def test_html_with_views(release):
    """What the views add to a page is looked through on reading."""
    read = un.parse_html(un.to_html(release, views=True, prefix="a-"))
    assert read == un.parse_html(un.to_html(release))
    assert read.text == un.parse_html(un.to_html(release, standalone=False)).text


@given(strategies.releases(canonical=True), st.data())
def test_html_with_anything_found(release, data):
    """Whatever views find, and wherever: the document on the page is the same, its names and links are sound."""
    with installed(data.draw(findings(release))):
        page = un.to_html(release, views=True, prefix="ur-")
    assert un.parse_html(page) == un.parse_html(un.to_html(release))
    root = lxml_html.document_fromstring(page.encode("utf-8"), parser=lxml_html.HTMLParser(encoding="utf-8"))
    names = root.xpath("//@id")
    assert len(names) == len(set(names))
    assert root.xpath("//a//a") == []
    inner = {
        href[1:]
        for href in root.xpath(
            "//*[contains(@class, 'ur-view')]//a/@href | //a[contains(@class, 'ur-view')]/@href"
        )
        if href.startswith("#ur-")
    }
    assert inner <= set(names)


@given(strategies.releases(words=strategies.texts().map(lambda text: text.replace("javascript:", "js "))))
def test_html_is_lost_for_a_reason_only(release):
    """A release of any shape is carried whole, or the condition names what is not."""
    assert html_losses(release) or un.parse_html(un.to_html(release)) == release


@given(strategies.printed_releases())
def test_text(release):
    assert text_losses(release) == ()
    assert un.parse_text(un.to_text(release)) == release


def words() -> st.SearchStrategy[str]:
    pieces = st.lists(st.sampled_from(PIECES) | strategies.texts(), min_size=1, max_size=2)
    plain = pieces.map(lambda found: " ".join(" ".join(found).split()))
    return plain.map(lambda text: text.encode("utf-8", "replace").decode("utf-8")).filter(bool)


def odd_blocks() -> st.SearchStrategy[un.Paragraph]:
    content = words().map(lambda text: (Text(text=text),))
    items = st.builds(ListItem, content=content, marker=st.sampled_from(["--", "•", "1.", "2."]))
    return st.one_of(
        st.builds(Paragraph, content=content),
        st.builds(Heading, content=content, level=st.integers(1, 2), mark=st.sampled_from(["", "**"])),
        st.builds(Footnote, content=content, marker=st.sampled_from(["*", "**"])),
        st.lists(items, min_size=2, max_size=3).map(lambda items: List(items=tuple(items))),
        st.builds(Separator, text=words()),
    )


@st.composite
def odd_releases(draw) -> un.Release:
    """A release of the usual parts, with one that may be anything."""
    release = draw(strategies.printed_releases())
    match draw(st.sampled_from(["block", "order", "title", "deck", "trailer"])):
        case "block":
            place = draw(st.integers(0, len(release.body)))
            return evolve(release, body=(*release.body[:place], draw(odd_blocks()), *release.body[place:]))
        case "order":
            return evolve(release, body=tuple(draw(st.permutations(release.body))))
        case "title":
            return evolve(release, headline=evolve(release.headline, title=draw(words())))
        case "deck":
            deck = tuple(draw(st.lists(words(), max_size=2)))
            return evolve(release, headline=evolve(release.headline, deck=deck))
        case _:
            return evolve(release, trailer=Trailer(text=draw(words())))


@settings(max_examples=150, phases=[Phase.generate, Phase.explicit])
@given(odd_releases())
def test_text_is_lost_for_a_reason_only(release):
    """What the condition lets pass reads back; nothing is said of the rest."""
    if not text_losses(release):
        assert un.parse_text(un.to_text(release)) == release


@pytest.mark.parametrize("path", RELEASES, ids=lambda path: path.parent.name + "/" + path.name)
def test_the_releases_in_the_repository(path):
    release = un.parse(path.read_bytes())
    assert html_losses(release) == ()
    assert un.parse_html(un.to_html(release, views=True)) == release
    if not text_losses(release):
        assert un.parse_text(un.to_text(release)) == release


def test_most_releases_in_the_repository_are_carried_by_text():
    texts = [path for path in RELEASES if path.suffix == ".txt"]
    carried = [path for path in texts if not text_losses(un.parse(path.read_bytes()))]
    assert len(carried) * 2 > len(texts)
