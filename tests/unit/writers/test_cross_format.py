"""All formats tell the same: statements, votes and references, each read out of the file with the means of its format."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
import yaml
from lxml import etree
from lxml.html import document_fromstring

import unreleases as un
from unreleases import tables
from unreleases.writers.formats import write

ROOT = Path(__file__).parents[3]
EXAMPLES = sorted((ROOT / "examples" / "releases").iterdir())
CHOICES = ("in_favour", "against", "abstaining", "absent")
TEI = {"t": "http://www.tei-c.org/ns/1.0"}
AKN = {"a": "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"}
XML_ID = "{http://www.w3.org/XML/1998/namespace}id"


def letters(text):
    return "".join(re.findall(r"\w", text))


def pointed(element, attribute, kind):
    """Return what an attribute's pointers of a kind (`#state.KEN`) point to."""
    found = [
        word.removeprefix(f"#{kind}.")
        for word in element.get(attribute, "").split()
        if word.startswith(f"#{kind}.")
    ]
    return found[0] if found else None


class Json:
    def __init__(self, release):
        self.views = json.loads(write(release, "json", views=True))["views"]

    def statements(self):
        return [
            (each.get("state"), each.get("kind", "statement"), letters(each["text"]))
            for each in self.views["statements"]
        ]

    def votes(self):
        return [
            (
                each.get("subject"),
                {name: each.get("tally", {}).get(name) for name in CHOICES[:3]},
                {name: each.get("ballots", {}).get(name, []) for name in CHOICES},
                len(each["tellings"]),
            )
            for each in self.views["votes"]
        ]

    def references(self):
        return [(each["symbol"], each["text"]) for each in self.views["references"]]


class Tables:
    def __init__(self, release):
        self.release = release

    def statements(self):
        return [
            (row["state"], row["kind"], letters(row["text"])) for row in tables.statements([self.release])
        ]

    def votes(self):
        cast = tables.ballots([self.release])
        return [
            (
                row["subject"],
                {name: row[name] for name in CHOICES[:3]},
                {
                    name: [
                        each["state"]
                        for each in cast
                        if (each["vote"], each["choice"]) == (row["position"], name)
                    ]
                    for name in CHOICES
                },
                row["tellings"],
            )
            for row in tables.votes([self.release])
        ]

    def references(self):
        return [(row["symbol"], row["text"]) for row in tables.references([self.release])]


class Tei:
    def __init__(self, release):
        self.root = etree.fromstring(write(release, "tei", views=True).encode("utf-8"))

    def find(self, path, root=None):
        return (self.root if root is None else root).xpath(path, namespaces=TEI)

    def statements(self):
        found = {}
        for each in self.find("//t:u | //t:said[starts-with(@xml:id, 'statement.')]"):
            first = each.get("prev", f"#{each.get(XML_ID)}")[1:]
            state, kind, text = found.get(first, (None, None, ""))
            found[first] = (
                state or pointed(each, "corresp", "state"),
                kind or pointed(each, "ana", "statement"),
                text + letters("".join(each.itertext())),
            )
        return list(found.values())

    def votes(self):
        found = []
        for note in self.find("//t:note[@type='vote']"):
            tally = {each.get("type"): int(each.get("quantity")) for each in self.find("t:measure", note)}
            items = self.find(".//t:list[@type='rollcall']/t:item", note)
            tellings = self.find(f"//t:seg[@type='telling'][@corresp='#{note.get(XML_ID)}'][not(@prev)]")
            found.append(
                (
                    next(iter(self.find("t:ref/@n", note)), None),
                    {name: tally.get(name) for name in CHOICES[:3]},
                    {
                        name: [
                            pointed(each[0], "ref", "state")
                            for each in items
                            if pointed(each, "ana", "ballot") == name
                        ]
                        for name in CHOICES
                    },
                    len(tellings),
                )
            )
        return found

    def references(self):
        return [
            (each.get("n"), "".join(each.itertext()))
            for each in self.find("//t:text//t:ref[starts-with(@xml:id, 'reference.')]")
        ]


class Akn:
    def __init__(self, release):
        self.root = etree.fromstring(write(release, "akn", views=True).encode("utf-8"))

    def find(self, path, root=None):
        return (self.root if root is None else root).xpath(path, namespaces=AKN)

    def statements(self):
        return [
            (
                (pointed(each, "refersTo", "state") or "").upper() or None,
                pointed(each, "refersTo", "statement").replace("-", "_"),
                letters(
                    "".join(
                        part.get("startQuote", "") + (part.text or "") + (part.tail or "")
                        for part in each.iter()
                    )
                ),
            )
            for each in self.find("//a:speech")
        ]

    def votes(self):
        found = []
        for voting in self.find("//a:voting"):
            name = voting.get("eId")
            counts = {
                pointed(each, "refersTo", "ballot").replace("-", "_"): int(each.get("value"))
                for each in self.find("a:count", voting)
            }
            cast = self.find(f"//a:rollCall[@refersTo='#{name}']//a:vote")
            subject = pointed(voting, "refersTo", "ref")
            found.append(
                (
                    self.shown(f"ref.{subject}") if subject else None,
                    {choice: counts.get(choice) for choice in CHOICES[:3]},
                    {
                        choice: [
                            pointed(each, "by", "state").upper()
                            for each in cast
                            if pointed(each, "choice", "ballot").replace("-", "_") == choice
                        ]
                        for choice in CHOICES
                    },
                    len(self.find(f"//a:outcome[@refersTo='#{name}']")),
                )
            )
        return found

    def references(self):
        return [
            (self.shown(each.get("refersTo")[1:]), "".join(each.itertext()))
            for each in self.find("//a:ref[starts-with(@refersTo, '#ref.')]")
        ]

    def shown(self, name):
        return self.find(f"//a:references/*[@eId='{name}']/@showAs")[0]


class Html:
    def __init__(self, release):
        self.root = document_fromstring(write(release, "html", views=True))

    def statements(self):
        return [
            (each.get("data-state"), each.get("data-kind"), letters(each.text_content()))
            for each in self.root.find_class("ur-turn")
            if (each.get("id") or "").startswith("statement-")
        ]

    def votes(self):
        by_name = {name: state.iso3 for state in un_states() for name in (state.name_en, state.name_fr)}
        found = []
        for vote in self.root.find_class("ur-vote"):
            rows = {
                row.get("data-choice"): [cell.text_content() for cell in row.iter("td")]
                for row in vote.iter("tr")
            }
            counts = {name: rows.get(name, [""])[0] for name in CHOICES}
            names = {name: rows.get(name, ["", ""])[-1] for name in CHOICES}
            subject = vote.find(".//caption").text_content().split(" · ")[0]
            told = [each.get("id") for each in self.root.find_class("ur-telling") if each.get("id")]
            found.append(
                (
                    subject,
                    {name: int(counts[name]) if counts[name] else None for name in CHOICES[:3]},
                    {name: [by_name[each] for each in names[name].split(", ") if each] for name in CHOICES},
                    len([each for each in told if each.startswith(f"{vote.get('id')}-telling-")]),
                )
            )
        return found

    def references(self):
        return [
            (each.get("data-symbol"), each.text_content())
            for each in self.root.find_class("ur-reference")
            if each.get("id")
        ]


def un_states():
    from unreleases.catalogue.states import states

    return states()


@pytest.fixture(params=EXAMPLES, ids=lambda path: path.name)
def release(request):
    return un.load(request.param)


@pytest.mark.parametrize("reading", [Tables, Tei, Akn, Html])
@pytest.mark.parametrize("view", ["statements", "votes", "references"])
def test_it_tells_what_json_tells(release, reading, view):
    expected = getattr(Json(release), view)()
    assert getattr(reading(release), view)() == expected


def test_json_tells_what_the_views_find(release):
    told = Json(release)
    assert told.statements() == [
        (each.state, str(each.kind), letters(each.text)) for each in un.statements(release)
    ]
    assert [subject for subject, *_ in told.votes()] == [each.subject for each in un.votes(release)]
    assert told.references() == [(each.symbol, each.text) for each in un.references(release)]


def test_there_is_something_to_tell():
    meeting = un.load(ROOT / "examples" / "releases" / "ga12990.en.txt")
    assert Json(meeting).statements()
    assert Json(meeting).votes()
    assert Json(meeting).references()


def test_the_lesser_formats_tell_the_same(release):
    told = Json(release)
    head = yaml.safe_load(write(release, "markdown", views=True).split("---\n", 2)[1])
    assert [(each.get("state"), each["kind"]) for each in head.get("statements", [])] == [
        each[:2] for each in told.statements()
    ]
    assert [each.get("subject") for each in head.get("votes", [])] == [each[0] for each in told.votes()]
    assert head.get("references", []) == list(dict.fromkeys(symbol for symbol, _ in told.references()))

    speeches = json.loads(un.to_csl(release, statements=True))[1:]
    assert [each["custom"]["state"] for each in speeches] == [each[0] for each in told.statements()]

    items = json.loads(write(release, "webanno"))["first"]["items"]
    counted = {name: sum(name in [body.get("value") for body in item["body"]] for item in items) for name in ("statement", "vote", "reference")}  # fmt: skip
    assert counted == {
        "statement": len(told.statements()),
        "vote": sum(each[-1] for each in told.votes()),
        "reference": len(told.references()),
    }

    subjects = json.loads(write(release, "ninjs", views=True)).get("subjects", [])
    assert [each["name"] for each in subjects if each["rel"] == "cites"] == head.get("references", [])
