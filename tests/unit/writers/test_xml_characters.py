from __future__ import annotations

import pytest
from lxml import etree

from unreleases.writers.xml.characters import attributes, escape, pointer, spell, unspell


@pytest.mark.parametrize(
    "text",
    ["", "plain", "\ufffe\uffff", "\x00\x1f\x7f", "\ud800", "⟦", "⟦U+", "⟦U+0041⟧", "⟦⟦U+FFFE⟧⟧", "⟦U+110000⟧", "\U0001f54a"],
)  # fmt: skip
def test_spelling_is_undone(text):
    assert unspell(spell(text)) == text


def test_spelling_leaves_other_brackets_alone():
    assert spell("⟦x⟧ ⟧") == "⟦x⟧ ⟧"


@pytest.mark.parametrize(
    "text",
    ["a<b>&\"'", "]]>", "a\rb\r\nc", "a\n\tb", " ", "\x85\u2028", "\ufffe", "e\u0301\U0001f1fa", "\x7f"],
)
def test_xml_carries_words_and_attributes(text):
    element = etree.fromstring(f"<a{attributes(n=text)}>{escape(text)}</a>".encode())
    assert unspell(element.text) == text
    assert unspell(element.get("n")) == text


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("https://press.un.org/en/2031/ga13001.doc.htm?a=1#top", "target"),
        ("HTTP://example.org/", "target"),
        ("mailto:press@example.org", "target"),
        ("/en/page", "target"),
        ("page.html", "target"),
        ("http://example.org:8080", "target"),
        ("/a%41?b#c", "target"),
        ("http://[a", "n"),
        ("http://a:b/", "n"),
        ("http://user@example.org/", "n"),
        ("http://", "n"),
        ("/a%zz", "n"),
        ("/a#b#c", "n"),
        ("a[b", "n"),
        ("a:b", "n"),
        ("", "n"),
        ("#top", "n"),
        ("a b", "n"),
        ("javascript:alert(1)", "n"),
        ("data:text/html,x", "n"),
        ("java\nscript:x", "n"),
        ("https://example.org/é", "n"),
        ("https://example.org/" + "x" * 5000, "n"),
    ],
)
def test_only_addresses_that_programs_may_follow_are_pointers(address, name):
    assert pointer("target", address) == {name: address}
