"""Law "codec": what is written as JSON or TEI reads back as an equal release, and its schema accepts it."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from lxml import etree

import unreleases as un
from tests.schemas import PARLA_CLARIN
from tests.views import VIEWS, findings, installed
from unreleases import strategies

pytestmark = pytest.mark.property

SCHEMA = Draft202012Validator(un.release_schema(), format_checker=Draft202012Validator.FORMAT_CHECKER)


@given(strategies.releases())
def test_json(release):
    text = un.to_json(release)
    read = un.from_json(text)
    assert read == release
    assert un.from_json(text.encode("utf-8")) == release
    assert read.text == release.text
    assert read.notices == release.notices
    assert [symbol.starred for symbol in read.symbols] == [symbol.starred for symbol in release.symbols]
    assert un.to_json(read, indent=1) == un.to_json(release, indent=1)
    SCHEMA.validate(json.loads(text))


@given(strategies.releases(words=strategies.wild_texts()))
def test_json_with_any_characters(release):
    text = un.to_json(release)
    assert un.from_json(text) == release
    SCHEMA.validate(json.loads(text))


@given(strategies.releases())
def test_json_keeps_the_spans_of_nodes(release):
    read = un.from_json(un.to_json(release))
    assert [block.span for block in read.blocks] == [block.span for block in release.blocks]
    assert [line.span for line in read.masthead.lines] == [line.span for line in release.masthead.lines]


@given(strategies.releases())
def test_tei(release):
    text = un.to_tei(release, views=False)
    read = un.from_tei(text)
    assert read == release
    assert un.from_tei(text.encode("utf-8")) == release
    assert read.text == release.text
    assert [symbol.starred for symbol in read.symbols] == [symbol.starred for symbol in release.symbols]
    assert [(notice.code, notice.message) for notice in read.notices] == [
        (notice.code, notice.message) for notice in release.notices
    ]
    assert un.to_tei(read, views=False) == text
    assert un.validate_tei(text) == ()
    assert PARLA_CLARIN.validate(etree.fromstring(text.encode("utf-8"))), PARLA_CLARIN.error_log


@given(strategies.releases(words=strategies.wild_texts()))
def test_tei_with_any_characters(release):
    text = un.to_tei(release, views=False)
    assert un.from_tei(text) == release
    assert un.validate_tei(text) == ()
    assert PARLA_CLARIN.validate(etree.fromstring(text.encode("utf-8"))), PARLA_CLARIN.error_log


@given(st.data(), strategies.releases() | strategies.releases(words=strategies.wild_texts()))
def test_tei_with_whatever_views_find(data, release):
    with installed(data.draw(findings(release))):
        text = un.to_tei(release)
    assert un.from_tei(text) == release
    assert un.validate_tei(text) == ()
    assert PARLA_CLARIN.validate(etree.fromstring(text.encode("utf-8"))), PARLA_CLARIN.error_log


@given(st.data(), strategies.releases())
def test_json_with_whatever_views_find(data, release):
    with installed(data.draw(findings(release))):
        text = un.to_json(release, views=True)
    assert un.from_json(text) == release
    SCHEMA.validate(json.loads(text))


def found(release):
    return {name: getattr(un, name)(release) for name in VIEWS}


def check_with_views(release):
    text = un.to_json(release, views=True)
    values = json.loads(text)
    SCHEMA.validate(values)
    assert {name: len(results) for name, results in values["views"].items()} == {
        name: len(results) for name, results in found(release).items()
    }
    for results in values["views"].values():
        for result in results:
            start, end = result["span"]
            assert release.text[start:end] == result["text"]
    assert un.from_json(text) == release
    file = un.to_tei(release)
    assert un.validate_tei(file) == ()
    assert PARLA_CLARIN.validate(etree.fromstring(file.encode("utf-8"))), PARLA_CLARIN.error_log
    for read in (un.from_json(text), un.from_tei(file)):
        assert read == release
        assert found(read) == found(release)


@given(strategies.releases())
def test_views_of_a_decoded_release(release):
    check_with_views(release)


@pytest.mark.parametrize("name", ["sc13777.fr.txt", "ga12990.en.txt"])
def test_the_examples(name):
    release = un.load(f"examples/releases/{name}")
    check_with_views(release)
    assert un.from_json(un.to_json(release, source=True)).source == release.source
