"""CSL-JSON: valid by the schema of the Citation Style Language, with the facts in the fields that styles read."""

from __future__ import annotations

import json

import pytest

import unreleases as un
from tests.schemas import json_schema
from tests.unit.writers.found import FOUND, RELEASE
from tests.unit.writers.hostile import CONTROLS, HOSTILE, hostile_findings, hostile_release
from tests.unit.writers.sample import FULL
from unreleases.writers.escaping import one_line

SCHEMA = json_schema("csl-data.json")


def items(release, **options):
    values = json.loads(un.to_csl(release, **options))
    SCHEMA.validate(values)
    return values


def test_a_release_is_a_report():
    assert items(
        un.load("examples/releases/ga12990.en.txt", url="https://press.un.org/en/2031/ga12990.doc.htm")
    ) == [
        {
            "id": "ga12990-en",
            "type": "report",
            "title": "General Assembly Adopts Text on Lighthouses by Recorded Vote",
            "author": [{"literal": "United Nations, General Assembly"}],
            "genre": "Meetings Coverage",
            "number": "GA/12990",
            "collection-title": "Meetings Coverage and Press Releases",
            "publisher": "United Nations",
            "issued": {"date-parts": [[2031, 3, 12]]},
            "authority": "General Assembly",
            "event-title": "Eighty-fifth Session, 61st Meeting (AM)",
            "language": "en",
            "URL": "https://press.un.org/en/2031/ga12990.doc.htm",
            "note": "For information media. Not an official record.",
            "custom": {"un-symbols": ["GA/12990"]},
            "references": "A/85/L.7; A/RES/60/1",
        }
    ]


def test_title_and_deck():
    (item,) = items(FULL)
    assert item["title"] == 'Assembly Takes Up "Text" & <Annex>: Speakers Differ'
    assert item["title-short"] == 'Assembly Takes Up "Text" & <Annex>'
    assert item["number"] == "GA/13001; PI/9999/Rev.1"


def test_what_is_not_known_stays_out():
    (item,) = items(un.Release())
    assert set(item) == {"id", "type", "title", "author", "genre", "collection-title", "publisher", "custom"}


def test_a_statement_is_a_speech(with_views):
    with_views(**FOUND)
    release, *speeches = items(RELEASE, statements=True)
    assert release["type"] == "report"
    assert [(each["type"], each["author"], each["container-title"]) for each in speeches] == [
        ("speech", [{"literal": "AMINA WANJIRU (Kenya)"}], "Council Adopts A/85/L.1"),
        ("speech", [{"literal": "Question"}], "Council Adopts A/85/L.1"),
        ("speech", [{"literal": "the <Spokesperson>"}], "Council Adopts A/85/L.1"),
    ]
    custom = speeches[0]["custom"]
    assert custom["state"] == "KEN"
    assert RELEASE.text[slice(*custom["span"])] == FOUND["statements"][0].text
    assert len({each["id"] for each in [release, *speeches]}) == 4


@pytest.mark.parametrize("words", [*HOSTILE, CONTROLS])
def test_hostile_words_are_words(words, with_views):
    release = hostile_release(words)
    with_views(**hostile_findings(release, words))
    for item in items(release, statements=True):
        assert item["note"] == one_line(words)
        assert item["URL"].startswith("https://example.org/a%20b?")


@pytest.mark.parametrize(
    ("key", "value"), [("type", "press-release"), ("votes", []), ("issued", "2031-03-12")]
)
def test_the_schema_refuses_what_is_wrong(key, value):
    (item,) = items(FULL)
    assert not SCHEMA.is_valid([{**item, key: value}])
