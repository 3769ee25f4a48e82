"""Law "Akoma Ntoso": what is written is valid, every reference leads somewhere, and every word is there."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

import unreleases as un
from tests.schemas import akoma_ntoso
from tests.views import findings, installed
from unreleases import strategies
from unreleases.writers.akn.profile import NAMESPACE
from unreleases.writers.akn.validation import dangling_references
from unreleases.writers.xml.characters import unspell

pytestmark = pytest.mark.property

RELEASES = strategies.releases() | strategies.releases(words=strategies.wild_texts())


def checked(text):
    root = etree.fromstring(text.encode("utf-8"))
    schema = akoma_ntoso()
    assert schema.validate(root), schema.error_log
    assert dangling_references(text) == ()
    return root


def letters(text):
    """What every form of a text must keep: its letters and digits, in order."""
    return "".join(re.findall(r"\w", text))


def pieces(element):
    """The words of an element, with those that stand in attributes, without those that are ours."""
    if not isinstance(element.tag, str) or element.get("status") == "editorial":
        return
    if element.tag in {f"{{{NAMESPACE}}}meta", f"{{{NAMESPACE}}}componentRef"}:
        return
    yield from (element.get("marker", ""), element.get("alt", ""), element.text or "")
    for child in element:
        yield from pieces(child)
        yield child.tail or ""


def words(root):
    return "".join(map(unspell, pieces(root)))


@given(RELEASES)
def test_without_views(release):
    root = checked(un.to_akn(release, views=False))
    assert letters(words(root)) == letters(release.text)


@given(st.data(), RELEASES)
def test_with_whatever_views_find(data, release):
    found = data.draw(findings(release))
    with installed(found):
        text = un.to_akn(release)
    root = checked(text)
    if found["resolutions"]:
        assert Counter(letters(release.text)) <= Counter(letters(words(root)))
    else:
        assert letters(words(root)) == letters(release.text)


@given(RELEASES)
def test_with_the_views_as_they_are(release):
    root = checked(un.to_akn(release))
    assert Counter(letters(release.text)) <= Counter(letters(words(root)))


@given(strategies.releases())
def test_the_same_release_gives_the_same_file(release):
    assert un.to_akn(release) == un.to_akn(un.from_json(un.to_json(release)))


@pytest.mark.parametrize("name", ["sc13777.fr.txt", "ga12990.en.txt"])
def test_the_examples(name):
    release = un.load(f"examples/releases/{name}")
    root = checked(un.to_akn(release))
    assert Counter(letters(release.text)) <= Counter(letters(words(root)))
