"""Web Annotation: every result of a view as offsets into the plain text, and as its words."""

from __future__ import annotations

import json

import pytest

import unreleases as un
from tests.schemas import json_schema
from tests.unit.writers.found import FOUND, RELEASE
from tests.unit.writers.hostile import CONTROLS, HOSTILE, hostile_findings, hostile_release
from tests.unit.writers.sample import FULL
from tests.unit.writers.sample import words as text
from unreleases.writers.escaping import legible

SCHEMA = json_schema("web-annotation.json")


def collection(release):
    values = json.loads(un.to_webanno(release))
    SCHEMA.validate(values)
    assert values["total"] == len(values["first"]["items"])
    assert len({item["id"] for item in values["first"]["items"]}) == values["total"]
    for item in values["first"]["items"]:
        position, quote = item["target"]["selector"]
        start, end = position["start"], position["end"]
        assert quote["exact"] == legible(release.text[start:end])
        assert legible(release.text[:start]).endswith(quote["prefix"])
        assert legible(release.text[end:]).startswith(quote["suffix"])
    return values


def said(item):
    return [body.get("id") or body["value"] for body in item["body"][:-1]]


def test_every_result_is_an_annotation(with_views):
    with_views(**FOUND)
    items = collection(RELEASE)["first"]["items"]
    assert [(item["motivation"], *said(item)) for item in items] == [
        ("identifying", "statement", "AMINA WANJIRU (Kenya)"),
        ("identifying", "statement", "Question"),
        ("identifying", "statement", "the <Spokesperson>"),
        ("describing", "vote", "A/85/L.1"),
        ("describing", "vote", "A/85/L.1"),
        ("describing", "vote"),
        ("linking", "https://docs.un.org/en/A/85/L.1", "reference", "A/85/L.1"),
        ("linking", "reference", "A/85/L.1"),
        ("linking", "https://docs.un.org/en/A/RES/84/2", "reference", "A/RES/84/2"),
        ("highlighting", "quotation", "AMINA WANJIRU"),
        ("highlighting", "quotation"),
        ("describing", "contact"),
    ]


def test_the_last_body_holds_the_result_as_json_has_it(with_views):
    with_views(**FOUND)
    items = collection(RELEASE)["first"]["items"]
    views = json.loads(un.to_json(RELEASE, views=True))["views"]
    assert json.loads(items[0]["body"][-1]["value"]) == views["statements"][0]
    assert json.loads(items[3]["body"][-1]["value"]) == views["votes"][0]


def test_the_examples():
    for name in ("ga12990.en.txt", "sc13777.fr.txt"):
        release = un.load(f"examples/releases/{name}")
        assert collection(release)["label"] == release.title


def test_offsets_count_code_points(with_views):
    release = un.Release(body=(un.Paragraph(content=text("\U0001f54a\U0001f54a See A/85/1.")),))
    span = un.Span(7, 13)
    with_views(references=[un.Reference(symbol="A/85/1", text="A/85/1", kind="document", span=span)])
    (item,) = collection(release)["first"]["items"]
    assert item["target"]["selector"][0] == {"type": "TextPositionSelector", "start": 7, "end": 13}
    assert item["target"]["selector"][1]["exact"] == "A/85/1"


def test_the_target_is_the_address_or_a_name():
    release = un.Release(
        url="https://press.un.org/en/2031/x", body=(un.Paragraph(content=text("Resolution 60/1.")),)
    )
    (item,) = collection(release)["first"]["items"]
    assert item["target"]["source"] == {"id": release.url, "format": "text/plain", "language": "und"}
    assert collection(FULL) == collection(FULL)


@pytest.mark.parametrize("words", [*HOSTILE, CONTROLS])
def test_hostile_words_are_words(words, with_views):
    release = hostile_release(words)
    with_views(**hostile_findings(release, words))
    assert collection(release)["total"] == 3


def test_the_schema_refuses_what_is_wrong(with_views):
    with_views(**FOUND)
    values = collection(RELEASE)
    for change in (
        {"total": -1},
        {"@context": None},
        {"first": {**values["first"], "items": [{"type": "Annotation"}]}},
    ):
        assert not SCHEMA.is_valid({**values, **change})
