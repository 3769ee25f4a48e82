"""BibTeX: read back by bibtexparser, with nothing in it that TeX would run."""

from __future__ import annotations

import re

import pytest
from bibtexparser.bparser import BibTexParser

import unreleases as un
from tests.unit.writers.found import FOUND, RELEASE
from tests.unit.writers.hostile import CONTROLS, HOSTILE, hostile_findings, hostile_release
from tests.unit.writers.sample import FULL
from unreleases.writers.escaping import one_line

COMMANDS = {
    r"\textbackslash{}": "\\", r"\textbraceleft{}": "{", r"\textbraceright{}": "}", r"\textasciitilde{}": "~",
    r"\textasciicircum{}": "^", r"\$": "$", r"\&": "&", r"\#": "#", r"\%": "%", r"\_": "_",
}  # fmt: skip
COMMAND = re.compile("|".join(map(re.escape, COMMANDS)))


def entries(text):
    return BibTexParser(ignore_nonstandard_types=False, common_strings=True).parse(text).entries


def shown(value):
    """Return what TeX prints of a field, after looking that it would print all of it."""
    inner = value[1:-1] if value.startswith("{") else value
    rest = COMMAND.sub("", inner)
    assert not re.search(r"[\\{}$&#%_^~]", rest), rest
    return COMMAND.sub(lambda found: COMMANDS[found[0]], inner)


def test_a_release_is_a_report():
    release = un.load("examples/releases/ga12990.en.txt", url="https://press.un.org/en/2031/ga12990.doc.htm")
    assert entries(un.to_bibtex(release)) == [
        {
            "ENTRYTYPE": "report",
            "ID": "ga12990-en",
            "author": "{United Nations, General Assembly}",
            "title": "{General Assembly Adopts Text on Lighthouses by Recorded Vote}",
            "type": "Meetings Coverage",
            "number": "GA/12990",
            "institution": "United Nations",
            "date": "2031-03-12",
            "eventtitle": "Eighty-fifth Session, 61st Meeting (AM)",
            "series": "Meetings Coverage and Press Releases",
            "langid": "english",
            "url": "https://press.un.org/en/2031/ga12990.doc.htm",
            "note": "For information media. Not an official record.",
        }
    ]


def test_a_french_release():
    (entry,) = entries(un.to_bibtex(un.load("examples/releases/sc13777.fr.txt")))
    assert entry["author"] == "{Nations Unies, Conseil de sécurité}"
    assert entry["langid"] == "french"
    assert "date" not in entry


def test_title_and_deck():
    (entry,) = entries(un.to_bibtex(FULL))
    assert entry["title"] == r'{Assembly Takes Up "Text" \& <Annex>}'
    assert entry["subtitle"] == "{Speakers Differ}"
    assert entry["location"] == "GENEVA"


def test_statements_are_entries_of_their_own(with_views):
    with_views(**FOUND)
    release, *statements = entries(un.to_bibtex(RELEASE, statements=True))
    assert release["ENTRYTYPE"] == "report"
    assert [(each["ENTRYTYPE"], each["author"], each["note"]) for each in statements] == [
        ("misc", "{AMINA WANJIRU (Kenya)}", "In: Council Adopts A/85/L.1"),
        ("misc", "{Question}", "In: Council Adopts A/85/L.1"),
        ("misc", "{the <Spokesperson>}", "In: Council Adopts A/85/L.1"),
    ]


@pytest.mark.parametrize("words", [*HOSTILE, CONTROLS])
def test_hostile_words_are_words(words, with_views):
    release = hostile_release(words)
    with_views(**hostile_findings(release, words))
    text = un.to_bibtex(release, statements=True)
    assert len(re.findall(r"^@", text, re.MULTILINE)) == 2
    report, statement = entries(text)
    assert shown(report["title"]) == shown(report["note"]) == one_line(words)
    assert shown(report["author"]) == f"United Nations, {one_line(words)}"
    assert statement["ENTRYTYPE"] == "misc"
    assert one_line(words) in shown(statement["author"])
    assert not re.search(r"[{}\\ ]", report["url"])
