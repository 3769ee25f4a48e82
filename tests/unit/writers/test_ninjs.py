"""ninjs 3.1: valid by the schema of the IPTC, loaded from here and nowhere else."""

from __future__ import annotations

import json

import pytest
from lxml.html import document_fromstring

import unreleases as un
from tests.schemas import json_schema
from tests.unit.writers.found import FOUND, RELEASE
from tests.unit.writers.hostile import CONTROLS, HOSTILE, hostile_findings, hostile_release
from tests.unit.writers.sample import FULL
from unreleases.writers.escaping import one_line

SCHEMA = json_schema("ninjs-3.1.json")


def news(release, **options):
    values = json.loads(un.to_ninjs(release, **options))
    SCHEMA.validate(values)
    return values


def test_the_facts_of_a_release():
    url = "https://press.un.org/en/2031/ga12990.doc.htm"
    values = news(un.load("examples/releases/ga12990.en.txt", url=url), views=False)
    bodies = values.pop("bodies")
    assert values == {
        "uri": url,
        "type": "text",
        "representationType": "full",
        "standard": {
            "name": "ninjs",
            "version": "3.1",
            "schema": "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#",
        },
        "firstCreated": "2031-03-12T00:00:00Z",
        "versionCreated": "2031-03-12T00:00:00Z",
        "language": "en",
        "pubStatus": "usable",
        "copyrightHolder": "United Nations",
        "rightsInfo": {"linkedRights": "https://www.un.org/en/about-us/terms-of-use"},
        "edNote": "For information media. Not an official record.",
        "title": "General Assembly Adopts Text on Lighthouses by Recorded Vote",
        "slugline": "GA/12990",
        "headlines": [
            {
                "role": "main",
                "contentType": "text/plain",
                "value": "General Assembly Adopts Text on Lighthouses by Recorded Vote",
            }
        ],
        "altIds": [{"role": "un-symbol", "value": "GA/12990"}],
        "genres": [{"name": "Meetings Coverage", "literal": "meetings_coverage"}],
        "events": [{"name": "Eighty-fifth Session, 61st Meeting (AM)", "rel": "covers"}],
        "infoSources": [{"name": "United Nations", "role": "publisher"}],
    }
    assert [body["contentType"] for body in bodies] == ["text/html", "text/plain"]


def test_both_bodies_hold_the_words():
    html, plain = news(FULL)["bodies"]
    assert plain["value"] == FULL.text
    assert plain["charCount"] == len(FULL.text)
    assert un.parse_html(html["value"]).title == FULL.title


def test_what_views_find(with_views):
    with_views(**FOUND)
    values = news(RELEASE)
    assert values["people"] == [{"name": "AMINA WANJIRU", "rel": "speaker", "literal": "KEN"}]
    assert values["organisations"] == [
        {"name": "Kenya", "rel": "speaker-for", "literal": "KEN"},
        {"name": "Group of 77", "rel": "on-behalf-of"},
        {"name": "the Friends of <Harbours>", "rel": "on-behalf-of"},
        {"name": "the Secretary-General", "rel": "on-behalf-of"},
    ]
    assert values["subjects"] == [
        {"name": "A/85/L.1", "rel": "adopts", "uri": "https://docs.un.org/en/A/85/L.1"},
        {"name": "A/85/L.1", "rel": "cites", "uri": "https://docs.un.org/en/A/85/L.1"},
        {"name": "A/85/L.1", "rel": "cites"},
        {"name": "A/RES/84/2", "rel": "cites", "uri": "https://docs.un.org/en/A/RES/84/2"},
    ]
    assert values["associations"] == [
        {"name": "A/85/L.1", "rel": "resolution", "uri": "https://docs.un.org/en/A/85/L.1", "type": "text"}
    ]
    assert values["infoSources"][0]["contactInfo"] == [
        {"type": "email", "name": "A <b>", "value": "a@example.org"}
    ]
    assert not {"people", "associations"} & set(news(RELEASE, views=False))


@pytest.mark.parametrize("release", [un.Release(), FULL], ids=["empty", "full"])
def test_every_release_has_an_identifier(release):
    assert news(release)["uri"]
    assert news(un.Release(url="javascript:alert(1)"))["uri"].startswith("urn:uuid:")


@pytest.mark.parametrize("words", [*HOSTILE, CONTROLS])
def test_hostile_words_are_words(words, with_views):
    release = hostile_release(words)
    with_views(**hostile_findings(release, words))
    values = news(release)
    assert values["title"] == values["by"] == one_line(words)
    root = document_fromstring(values["bodies"][0]["value"])
    assert root.xpath("//script | //img | //@onclick | //a[starts-with(@href, 'java')]") == []


@pytest.mark.parametrize(("key", "value"), [("votes", []), ("uri", None), ("pubStatus", "public")])
def test_the_schema_refuses_what_is_wrong(key, value):
    values = {**news(FULL), key: value}
    assert not SCHEMA.is_valid({each: values[each] for each in values if values[each] is not None})


def test_the_schema_of_places_is_the_one_beside_it():
    place = {"name": "New York", "geoJSON": {"type": "Point", "coordinates": [-74.0, 40.7]}}
    assert SCHEMA.is_valid({**news(FULL), "places": [place]})
    assert not SCHEMA.is_valid({**news(FULL), "places": [{**place, "geoJSON": {"type": "Pint"}}]})
