"""RIS: read back by rispy, a line a value."""

from __future__ import annotations

import pytest
import rispy

import unreleases as un
from tests.unit.writers.found import FOUND, RELEASE
from tests.unit.writers.hostile import CONTROLS, HOSTILE, hostile_findings, hostile_release
from tests.unit.writers.sample import FULL
from unreleases.writers.escaping import one_line


def test_a_release_is_a_report():
    release = un.load("examples/releases/ga12990.en.txt", url="https://press.un.org/en/2031/ga12990.doc.htm")
    assert rispy.loads(un.to_ris(release)) == [
        {
            "type_of_reference": "RPRT",
            "id": "ga12990-en",
            "title": "General Assembly Adopts Text on Lighthouses by Recorded Vote",
            "authors": ["United Nations. General Assembly"],
            "publisher": "United Nations",
            "year": "2031",
            "date": "2031/03/12",
            "secondary_title": "Eighty-fifth Session, 61st Meeting (AM)",
            "tertiary_title": "Meetings Coverage and Press Releases",
            "note": "GA/12990",
            "type_of_work": "Meetings Coverage",
            "language": "en",
            "urls": ["https://press.un.org/en/2031/ga12990.doc.htm"],
            "notes": ["For information media. Not an official record."],
        }
    ]


def test_the_author_has_no_comma_that_would_make_it_a_person():
    (record,) = rispy.loads(un.to_ris(FULL))
    assert record["authors"] == ["United Nations. General Assembly. An Office Without a Code"]
    assert record["title"] == 'Assembly Takes Up "Text" & <Annex>: Speakers Differ'
    assert record["place_published"] == "GENEVA"


def test_statements_are_records_of_their_own(with_views):
    with_views(**FOUND)
    release, *statements = rispy.loads(un.to_ris(RELEASE, statements=True))
    assert release["type_of_reference"] == "RPRT"
    assert [(each["type_of_reference"], each["authors"], each["secondary_title"]) for each in statements] == [
        ("GEN", ["AMINA WANJIRU (Kenya)"], "Council Adopts A/85/L.1"),
        ("GEN", ["Question"], "Council Adopts A/85/L.1"),
        ("GEN", ["the <Spokesperson>"], "Council Adopts A/85/L.1"),
    ]


@pytest.mark.parametrize("words", [*HOSTILE, CONTROLS])
def test_hostile_words_are_words(words, with_views):
    release = hostile_release(words)
    with_views(**hostile_findings(release, words))
    text = un.to_ris(release, statements=True)
    assert all(line == "" or line[2:6] == "  - " for line in text.splitlines())
    report, statement = rispy.loads(text)
    assert report["title"] == f"{one_line(words)}: {one_line(words)}"
    assert report["notes"] == statement["notes"] == [one_line(words)]
    assert statement["type_of_reference"] == "GEN"
