from __future__ import annotations

import unicodedata
from itertools import pairwise

import pytest
from hypothesis import find, given, settings

import unreleases as un
from unreleases import strategies
from unreleases.model.walk import children
from unreleases.notices import NoticeLog
from unreleases.readers.characters import clean

QUICK = settings(
    max_examples=2000,
    database=None,
    phases=[phase for phase in settings().phases if phase.name == "generate"],
)


@given(strategies.texts())
def test_texts_are_in_normal_form(text):
    log = NoticeLog()
    assert clean(text, log) == text
    assert log.notices == ()
    assert text == " ".join(text.split()) != ""
    assert unicodedata.is_normalized("NFC", text)


@pytest.mark.parametrize("character", ["<", "]", "“", "\U0001f54a", "ا", "|"])
def test_texts_hold_what_writers_must_mind(character):
    assert character in find(strategies.texts(), lambda text: character in text, settings=QUICK)


@pytest.mark.parametrize("character", ["\ufffe", "\x00", "\r", "\n", "\u00a0", "\u200b"])
def test_wild_texts_hold_what_readers_never_make(character):
    assert character in find(strategies.wild_texts(), lambda text: character in text, settings=QUICK)


KINDS = [
    "Paragraph",
    "Heading",
    "List",
    "Table",
    "Quote",
    "Separator",
    "Footnote",
    "Furniture",
    "Image",
    "Unclassified",
]


@pytest.mark.parametrize("kind", KINDS)
def test_blocks_are_of_every_kind(kind):
    wanted = getattr(un, kind)
    assert isinstance(
        find(strategies.blocks(), lambda block: isinstance(block, wanted), settings=QUICK), wanted
    )


@given(strategies.press_symbols())
def test_press_symbols_are_read_back(symbol):
    read = un.PressSymbol.parse(str(symbol))
    assert read == symbol


@given(strategies.document_symbols())
def test_document_symbols_are_read_back(symbol):
    assert un.DocumentSymbol.parse(str(symbol)) == symbol


@given(strategies.releases(canonical=True))
def test_canonical_releases_have_no_texts_side_by_side_and_no_empty_blocks(release):
    for node in un.walk(release.blocks):
        inner = children(node)
        assert not any(
            isinstance(one, un.Text) and isinstance(other, un.Text) for one, other in pairwise(inner)
        )
        assert node.text.strip() or isinstance(node, un.LineBreak)


@given(strategies.releases())
def test_releases_are_whole(release):
    assert isinstance(release, un.Release)
    assert hash(release) == hash(release)
    assert all(span.of(release.text) is not None for _, _, span in release.leaves())
