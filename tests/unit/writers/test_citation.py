"""What citations of every format are made of."""

from __future__ import annotations

import re

import pytest

import unreleases as un
from tests.unit.writers.found import FOUND, RELEASE
from tests.unit.writers.hostile import ADDRESS, CONTROLS, HOSTILE, hostile_release
from tests.unit.writers.sample import FULL
from unreleases._resources import read_toml
from unreleases.views.statements import StatementKind
from unreleases.writers.addresses import release_uri, web_address
from unreleases.writers.bibliography.citation import citation, statement_citations
from unreleases.writers.escaping import one_line


def headed(*symbols, language="en", **values):
    masthead = un.Masthead(symbols=tuple(map(un.PressSymbol.parse, symbols)))
    return un.Release(language=language, masthead=masthead, **values)


def test_every_language_has_the_same_words():
    english, french = read_toml("citation.toml").values()
    assert english.keys() == french.keys()
    assert set(english["statements"]) == set(french["statements"]) == set(map(str, StatementKind))


def test_the_facts_of_a_release():
    cited = citation(FULL)
    assert cited.key == "ga13001-en"
    assert cited.title == 'Assembly Takes Up "Text" & <Annex>'
    assert cited.subtitle == "Speakers Differ"
    assert cited.author == ("United Nations", "General Assembly", "An Office Without a Code")
    assert cited.genre == "Press Release"
    assert cited.symbols == ("GA/13001", "PI/9999/Rev.1")
    assert cited.event == "Eighty-fifth Session"
    assert cited.place == "GENEVA"


def test_the_printed_lines_name_the_event():
    release = un.load("examples/releases/ga12990.en.txt")
    assert citation(release).event == "Eighty-fifth Session, 61st Meeting (AM)"


@pytest.mark.parametrize(
    ("release", "key"),
    [
        (headed("GA/12990"), "ga12990-en"),
        (headed("SG/SM/100", language="fr"), "sgsm100-fr"),
        (headed("GA/AB/3493/Corr.1"), "gaab3493c1-en"),
        (headed("SC/12607", "PI/2188", language="zh-Hant"), "sc12607-zh-Hant"),
        (headed("SC/12607", language="{}"), "sc12607"),
    ],
)
def test_the_key_is_made_of_symbol_and_language(release, key):
    assert citation(release).key == key


def test_a_release_without_symbol_has_a_key_all_the_same():
    one, other = (
        un.Release(headline=un.Headline(title="One")),
        un.Release(headline=un.Headline(title="Other")),
    )
    assert citation(one).key != citation(other).key
    assert re.fullmatch(r"un-[0-9a-f]{12}", citation(one).key)


@pytest.mark.parametrize(
    ("release", "author"),
    [
        (headed("SC/14000"), ("United Nations", "Security Council")),
        (headed("CS/14000", language="fr"), ("Nations Unies", "Conseil de sécurité")),
        # the series of statements names a person's office, which is no author
        (headed("SG/SM/20000"), ("United Nations",)),
        (headed("XYZ/1"), ("United Nations",)),
        (un.Release(), ("United Nations",)),
    ],
)
def test_the_author_is_the_organ_whose_meeting_is_covered(release, author):
    assert citation(release).author == author


def test_statements_are_by_their_speakers(with_views):
    with_views(**FOUND)
    cited = [(each.key, each.author, each.title, each.within) for _, each in statement_citations(RELEASE)]
    key = citation(RELEASE).key
    assert cited == [
        (f"{key}-s1", ("AMINA WANJIRU (Kenya)",), "Statement", "Council Adopts A/85/L.1"),
        (f"{key}-s2", ("Question",), "Question", "Council Adopts A/85/L.1"),
        (f"{key}-s3", ("the <Spokesperson>",), "Answer", "Council Adopts A/85/L.1"),
    ]


def test_addresses():
    assert web_address(ADDRESS) == "https://example.org/a%20b?c=%7Bd%7D&e=%5Cf%22g'%3Ch%3E%25#i"
    assert release_uri(un.Release(url="https://press.un.org/en/")) == "https://press.un.org/en/"
    for url in (
        None,
        "",
        "/en/2016/",
        "javascript:alert(1)",
        "http://",
        "http://[a",
        "http://a b/",
        "mailto:a@b",
    ):
        assert web_address(url) is None
        assert re.fullmatch(r"urn:uuid:[0-9a-f-]{36}", release_uri(un.Release(url=url)))
    assert web_address("http://é.example/") == "http://%C3%A9.example/"
    assert web_address("HTTPS://Example.ORG/É%zz") == "HTTPS://example.org/%C3%89%25zz"


@pytest.mark.parametrize("words", [*HOSTILE, CONTROLS])
def test_every_text_is_one_line(words):
    cited = citation(hostile_release(words))
    assert (cited.title, cited.subtitle, cited.note, cited.place, *cited.author[1:]) == (one_line(words),) * 5
    for text in (cited.title, cited.event):
        assert len(text.splitlines()) == 1
        assert text.isprintable()
