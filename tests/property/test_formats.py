"""Law "formats": no release and no result of a view is too odd for any format, and every schema accepts what is written."""

from __future__ import annotations

import json
import re
from itertools import pairwise

import pytest
import rispy
from bibtexparser.bparser import BibTexParser
from hypothesis import given
from hypothesis import strategies as st

import unreleases as un
from tests.schemas import json_schema
from tests.unit.writers.markdown_reading import expected_words, formed_letters, split, words
from tests.views import findings, installed
from unreleases import strategies, tables
from unreleases.writers.addresses import safe_address
from unreleases.writers.escaping import legible
from unreleases.writers.formats import FORMATS, write
from unreleases.writers.markdown.inline import Words, runs_of

pytestmark = pytest.mark.property

RELEASES = strategies.releases() | strategies.releases(words=strategies.wild_texts())
FOUND = RELEASES.flatmap(lambda release: findings(release).map(lambda found: (release, found)))
SCHEMAS = {
    "csl": json_schema("csl-data.json"),
    "ninjs": json_schema("ninjs-3.1.json"),
    "webanno": json_schema("web-annotation.json"),
}
#: Formats that have a property test of their own.
ELSEWHERE = {"html", "json", "tei", "akn", "jsonld"}
WORD = re.compile(r"[^\W_]+")


@given(RELEASES, st.booleans())
def test_every_format_writes_every_release(release, views):
    for name in FORMATS.keys() - ELSEWHERE:
        text = write(release, name, views=views)
        assert text.encode("utf-8", "surrogatepass").decode("utf-8", "surrogatepass") == text
        if name in SCHEMAS:
            SCHEMAS[name].validate(json.loads(text))


@given(FOUND)
def test_every_format_writes_every_result(made):
    release, found = made
    with installed(found):
        for name, schema in SCHEMAS.items():
            schema.validate(json.loads(write(release, name, views=True)))
        SCHEMAS["csl"].validate(json.loads(un.to_csl(release, statements=True)))
        assert len(rispy.loads(un.to_ris(release, statements=True))) == 1 + len(found["statements"])
        entries = (
            BibTexParser(ignore_nonstandard_types=False).parse(un.to_bibtex(release, statements=True)).entries
        )
        assert len(entries) == 1 + len(found["statements"])
        facts, body = split(un.to_markdown(release, views=True))
        assert len(facts.get("statements", ())) == len(found["statements"])
        assert words(body) == expected_words(release)


@given(RELEASES)
def test_markdown_shows_the_words(release):
    facts, body = split(un.to_markdown(release))
    assert words(body) == expected_words(release)
    assert facts.get("date") == release.date
    assert facts.get("title") == (None if release.title is None else legible(release.title))
    assert facts.get("symbols", []) == [str(symbol) for symbol in release.symbols]


@given(strategies.inlines(depth=3))
def test_markdown_shows_the_forms(content):
    assert formed_letters(Words(runs_of(content)).markdown()) == list(forms_of(content))


def forms_of(content, forms=frozenset()):
    for node in content:
        match node:
            case un.Text():
                yield from ((letter, forms) for letter in node.text if not letter.isspace())
            case un.Strong():
                yield from forms_of(node.content, forms | {"strong"})
            case un.Emphasis():
                yield from forms_of(node.content, forms | {str(node.style)})
            case un.Link():
                linked = {"link"} if safe_address(node.href) is not None else set()
                yield from forms_of(node.content, forms | linked)


def check_chunks(release, length):
    chunks = un.to_markdown_chunks(release, length)
    bodies = [
        chunk.text.removeprefix(f"{chunk.source}\n\n") if chunk.source else chunk.text for chunk in chunks
    ]
    for chunk in chunks:
        assert len(chunk.text) <= length or (chunk.source == "" and not re.search(r"\s", chunk.text))
    return chunks, iter(WORD.findall(" ".join(map(words, bodies))))


@given(strategies.releases(), st.integers(1, 300))
def test_chunks_hold_every_word(release, length):
    chunks, shown = check_chunks(release, length)
    assert all(first.span.end <= second.span.start for first, second in pairwise(chunks))
    assert [word for word in WORD.findall(release.text) if word not in shown] == []


@given(FOUND, st.integers(1, 300))
def test_chunks_of_any_turns(made, length):
    release, found = made
    with installed(found):
        check_chunks(release, length)


@given(FOUND)
def test_tables_of_any_results(made):
    release, found = made
    with installed(found):
        for name, columns in tables.COLUMNS.items():
            rows = getattr(tables, name)([release, release])
            assert all(tuple(row) == columns for row in rows)
            size = {"releases": 1, "ballots": sum(map(ballots_of, found["votes"]))}.get(name)
            assert len(rows) == 2 * (len(found[name]) if size is None else size)
            for row in rows:
                if "start" in row:
                    assert release.text[row["start"] : row["end"]] == row["text"]


def ballots_of(vote):
    ballots = vote.ballots
    return sum(map(len, (ballots.in_favour, ballots.against, ballots.abstaining, ballots.absent)))
