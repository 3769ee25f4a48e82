"""Releases are values: frozen, comparable by what they say, and copied safely."""

from __future__ import annotations

import copy
import datetime
import pickle

import attrs
import pytest

from unreleases.model import Headline, Link, Masthead, Paragraph, Release, Strong, Text, links, walk
from unreleases.notices import Notice, NoticeCode
from unreleases.source import Block, Source
from unreleases.spans import Span
from unreleases.symbols import PressSymbol

CONTENT = (Text(text="See "), Strong(content=(Link(content=(Text(text="here"),), href="https://un.org/"),)))
PARAGRAPH = Paragraph(content=CONTENT)


def test_provenance_takes_no_part_in_equality():
    bare = Release(body=(PARAGRAPH,))
    source = Source(text="See here", blocks=(Block(span=Span(0, 8)),), media_type="text/plain")
    notice = Notice(code=NoticeCode.DATE_MISSING, message="no date")
    told = Release(body=(attrs.evolve(PARAGRAPH, span=Span(0, 8)),), source=source, notices=(notice,))
    assert told == bare
    assert hash(told) == hash(bare)


def test_what_a_release_says_takes_part():
    assert Release(headline=Headline(title="a")) != Release(headline=Headline(title="b"))


def test_releases_are_frozen():
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        Release().language = "en"


def test_nodes_take_keywords_only():
    with pytest.raises(TypeError):
        Paragraph(CONTENT)


@pytest.mark.parametrize("again", [copy.copy, copy.deepcopy, lambda x: pickle.loads(pickle.dumps(x))])  # noqa: S301
def test_copies_are_equal(again):
    release = Release(body=(PARAGRAPH,), headline=Headline(title="Council Meets"))
    assert release.text  # the cached text must not hinder copying
    assert again(release) == release
    assert again(release).text == release.text


def test_shortcuts():
    symbol = PressSymbol.parse("SC/13944")
    release = Release(
        masthead=Masthead(symbols=(symbol,), date=datetime.date(2019, 8, 28), document_type="Press Release")
    )
    assert (release.symbol, release.date, release.document_type) == (
        symbol,
        datetime.date(2019, 8, 28),
        "Press Release",
    )
    assert Release().symbol is None


def test_walk_visits_parents_first():
    assert [type(node).__name__ for node in walk([PARAGRAPH])] == [
        "Paragraph",
        "Text",
        "Strong",
        "Link",
        "Text",
    ]
    assert [link.href for link in links([PARAGRAPH])] == ["https://un.org/"]


def test_walk_is_not_recursive():
    node = Strong(content=(Text(text="deep"),))
    for _ in range(5000):
        node = Strong(content=(node,))
    assert sum(1 for _ in walk([node])) == 5002
