from __future__ import annotations

import copy
import json
from importlib.resources import files

import pytest
from jsonschema import Draft202012Validator

import unreleases as un
from tests.unit.writers.found import FOUND, RELEASE
from tests.unit.writers.sample import FULL

VALIDATOR = Draft202012Validator(un.release_schema(), format_checker=Draft202012Validator.FORMAT_CHECKER)


def test_schema_is_a_schema():
    Draft202012Validator.check_schema(un.release_schema())


def test_shipped_file_is_the_schema_of_the_model():
    path = files("unreleases.writers") / "schemas" / "release.schema.json"
    assert (
        path.read_text(encoding="utf-8")
        == json.dumps(un.release_schema(), indent=2, ensure_ascii=False) + "\n"
    )


@pytest.mark.parametrize("source", [False, True])
@pytest.mark.parametrize("release", [un.Release(), FULL], ids=["empty", "full"])
def test_what_is_written_is_valid(release, source):
    VALIDATOR.validate(json.loads(un.to_json(release, source=source)))


def test_views_are_valid(with_views):
    with_views(**FOUND)
    VALIDATOR.validate(json.loads(un.to_json(RELEASE, views=True)))


def mutations():
    def at(*way):
        def change(value):
            def apply(document):
                target = document
                for step in way[:-1]:
                    target = target[step]
                target[way[-1]] = value

            return apply

        return change

    yield "no format", lambda document: document.pop("format")
    yield "other version", at("version")(2)
    yield "extra field", at("colour")("red")
    yield "unknown kind", at("kind")("novel")
    yield "number for text", at("language")(5)
    yield "extra field in a block", at("body", 0, "colour")("red")
    yield "block without type", lambda document: document["body"][0].pop("type")
    yield "unknown type", at("body", 0, "type")("paragaph")
    yield "text without words", lambda document: document["body"][0]["content"][0].pop("text")
    yield "null", at("headline", "title")(None)
    yield "date of another form", at("masthead", "date")("9 May 2031")
    yield "no such day", at("masthead", "date")("2031-02-30")
    yield "symbol with an asterisk", at("masthead", "symbols", 0)("GA/13001*")
    yield "span of one", at("body", 0, "span")([1])
    yield "unknown view", at("views")({"moods": []})
    yield "view without span", at("views")({"votes": [{"text": "x"}]})


@pytest.mark.parametrize("change", [pytest.param(change, id=name) for name, change in mutations()])
def test_a_changed_copy_is_refused(change):
    document = json.loads(un.to_json(FULL))
    changed = copy.deepcopy(document)
    change(changed)
    assert VALIDATOR.is_valid(document)
    assert not VALIDATOR.is_valid(changed)
