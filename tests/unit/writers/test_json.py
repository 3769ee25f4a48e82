from __future__ import annotations

import json

import pytest

import unreleases as un
from tests.unit.writers.found import FOUND, RELEASE
from tests.unit.writers.sample import FULL
from tests.views import VIEWS
from unreleases.writers.conversion import TYPE_NAMES


def encoded(**values):
    return json.dumps({"format": "unreleases/release", "version": 1, **values})


def paragraph(*content):
    return {"type": "paragraph", "content": list(content)}


def test_a_full_release_reads_back():
    read = un.from_json(un.to_json(FULL))
    assert read == FULL
    assert read.notices == FULL.notices
    assert read.source is None
    assert read.body[0].span == FULL.body[0].span
    assert read.masthead.span == FULL.masthead.span
    assert [symbol.starred for symbol in read.symbols] == [True, False]


def test_a_symbol_twice_with_and_without_its_mark_is_written_the_same_again():
    symbols = (un.PressSymbol.parse("AFG/1"), un.PressSymbol.parse("AFG/1*"))
    text = un.to_json(un.Release(masthead=un.Masthead(symbols=symbols)))
    assert un.to_json(un.from_json(text)) == text


def test_source_is_kept_on_request():
    assert un.from_json(un.to_json(FULL, source=True)).source == FULL.source


def test_what_has_its_default_is_left_out():
    assert json.loads(un.to_json(un.Release())) == {"format": "unreleases/release", "version": 1}


def test_layout_of_the_values():
    values = json.loads(un.to_json(FULL))
    assert list(values)[:4] == ["format", "version", "kind", "language"]
    assert values["masthead"]["symbols"] == ["GA/13001", "PI/9999/Rev.1"]
    assert values["masthead"]["starred"] == ["GA/13001"]
    assert values["masthead"]["date"] == "2031-05-09"
    assert values["body"][0] == {
        "type": "paragraph",
        "content": [{"type": "text", "text": "The Assembly met this morning."}],
        "span": [62, 92],
    }
    assert values["body"][3]["items"][0]["lists"][0]["type"] == "list"
    assert {block["type"] for block in values["body"]} < set(TYPE_NAMES.values())


def test_indent_changes_nothing_but_white_space():
    assert json.loads(un.to_json(FULL, indent=2)) == json.loads(un.to_json(FULL))


def test_lone_surrogates_are_escaped():
    release = un.Release(headline=un.Headline(title="a\ud800b"))
    text = un.to_json(release)
    assert text.encode("utf-8")
    assert un.from_json(text) == release


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_bytes(encoding):
    assert un.from_json(un.to_json(FULL).encode(encoding)) == FULL


def test_views_on_request(with_views):
    with_views(**FOUND)
    text = un.to_json(RELEASE, views=True)
    views = json.loads(text)["views"]
    assert list(views) == list(VIEWS)
    assert views["statements"][0] == {
        "speaker": "AMINA WANJIRU",
        "state": "KEN",
        "affiliation": "Kenya",
        "role": "delegate",
        "on_behalf_of": ["Group of 77", "the Friends of <Harbours>"],
        "groups": ["G77"],
        "text": FOUND["statements"][0].text,
        "span": [FOUND["statements"][0].span.start, FOUND["statements"][0].span.end],
    }
    assert views["votes"][0]["tally"] == {"in_favour": 2, "against": 0}
    assert views["votes"][0]["ballots"] == {"in_favour": ["KEN", "NOR"], "absent": ["FRA"]}
    assert views["quotations"][0]["attribution"] == "turn"
    assert views["resolutions"][0]["operative"][0]["items"][0]["number"] == "(a)"
    assert un.from_json(text) == RELEASE
    assert "views" not in json.loads(un.to_json(RELEASE))


def test_views_are_passed_over():
    values = json.loads(un.to_json(FULL))
    assert un.from_json(json.dumps({**values, "views": {"statements": [1, 2]}})) == FULL


@pytest.mark.parametrize(
    ("text", "message", "path"),
    [
        ("", "this is no JSON", "$"),
        ("{", "line 1, column 2", "$"),
        ("NaN", "NaN is no number of JSON", "$"),
        (b"\xff\xff", "this is no JSON", "$"),
        ("[]", "a release is an object", "$"),
        ("null", "a release is an object", "$"),
        ("[" * 100_000, "nested too deeply", "$"),
        ("{}", "'unreleases/release'", "$.format"),
        ('{"format": "unreleases/release"}', "reads version 1, not None", "$.version"),
        ('{"format": "unreleases/release", "version": 2}', "reads version 1, not 2", "$.version"),
        ('{"format": "unreleases/release", "version": true}', "reads version 1, not True", "$.version"),
        (encoded(kinds=[]), "unknown field 'kinds'", "$"),
        (encoded(kind="novel"), "'novel' is none of meetings_coverage", "$.kind"),
        (encoded(kind=None), "null, not a string", "$.kind"),
        (encoded(language=5), "a number, not a string", "$.language"),
        (encoded(headline=[]), "an array, not an object", "$.headline"),
        (encoded(headline={"titel": "x"}), "unknown field 'titel'", "$.headline"),
        (encoded(trailer={}), "'text' is missing", "$.trailer"),
        (encoded(body={}), "an object, not an array", "$.body"),
        (encoded(body="abc"), "a string, not an array", "$.body"),
        (encoded(body=[5]), "a number, not an object", "$.body[0]"),
        (encoded(body=[paragraph(), {"type": "paragaph"}]), "unknown node type 'paragaph'", "$.body[1]"),
        (encoded(body=[{"type": ["paragraph"]}]), "unknown node type", "$.body[0]"),
        (encoded(body=[{"content": []}]), "the node has no type", "$.body[0]"),
        (encoded(body=[{"type": "text", "text": "x"}]), "unknown node type 'text'", "$.body[0]"),
        (encoded(body=[paragraph({"type": "text", "text": 5})]), "a number, not a string", "$.body[0].content[0].text"),
        (encoded(body=[paragraph({"type": "text"})]), "'text' is missing", "$.body[0].content[0]"),
        (
            encoded(body=[{"type": "quote", "blocks": [paragraph(), paragraph({"type": "strong"})]}]),
            "'content' is missing",
            "$.body[0].blocks[1].content[0]",
        ),
        (encoded(body=[{**paragraph(), "span": [3, 1]}]), "forwards", "$.body[0].span"),
        (encoded(body=[{**paragraph(), "span": [1]}]), "two numbers", "$.body[0].span"),
        (encoded(masthead={"date": "2031-02-30"}), "no day", "$.masthead.date"),
        (encoded(masthead={"date": "20310203"}), "no day", "$.masthead.date"),
        (encoded(masthead={"symbols": ["GA/1", "x"]}), "'x' is no press-release symbol", "$.masthead.symbols[1]"),
        (encoded(masthead={"symbols": ["GA/1*"]}), "canonical spelling, 'GA/1'", "$.masthead.symbols[0]"),
        (encoded(masthead={"starred": ["GA/1"]}), "not among `symbols`", "$.masthead"),
        (encoded(masthead={"meetings": [{"number": True}]}), "a truth value, not a number", "$.masthead.meetings[0].number"),
        (encoded(masthead={"meetings": [{"sittings": ["AM", "NOON"]}]}), "'NOON' is none of", "$.masthead.meetings[0].sittings[1]"),
    ],
)  # fmt: skip
def test_what_is_no_release_is_refused_with_its_place(text, message, path):
    with pytest.raises(un.DecodeError) as caught:
        un.from_json(text)
    assert message in caught.value.message
    assert caught.value.path == path


@pytest.mark.parametrize("argument", [None, 5, {"format": "unreleases/release"}])
def test_wrong_argument(argument):
    with pytest.raises(TypeError, match="text or bytes"):
        un.from_json(argument)
