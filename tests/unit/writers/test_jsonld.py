"""JSON-LD: every type and property exists in schema.org 30.0, where it is used, and nothing in it is markup."""

from __future__ import annotations

import json

import pytest

import unreleases as un
from tests.unit.writers.charms import CHARMED
from tests.unit.writers.found import FOUND, RELEASE
from tests.unit.writers.sample import FULL

#: The properties that we use of each type, and what they hold; checked against the vocabulary of schema.org 30.0.
VOCABULARY = {
    "NewsArticle": {
        "url": str, "genre": str, "articleSection": str, "identifier": "PropertyValue", "headline": str,
        "alternativeHeadline": str, "inLanguage": str, "datePublished": str, "locationCreated": "Place",
        "publisher": "Organization", "copyrightHolder": "Organization", "creditText": str,
        "about": ("Event", "Organization"), "keywords": "DefinedTerm", "articleBody": str,
        "hasPart": ("CreativeWork", "Quotation"), "mentions": "VoteAction",
        "citation": ("CreativeWork", "Legislation", "NewsArticle", "WebPage"),
    },
    "PropertyValue": {"propertyID": str, "value": str},
    "Place": {"name": str},
    "Organization": {"name": str, "identifier": str, "department": "Organization", "contactPoint": "ContactPoint"},
    "GovernmentOrganization": {"name": str, "identifier": str},
    "Person": {"name": str, "honorificPrefix": str, "jobTitle": str, "affiliation": "GovernmentOrganization"},
    "OrganizationRole": {"roleName": str, "author": ("Person", "GovernmentOrganization")},
    "ContactPoint": {"name": str, "contactType": str, "email": str, "telephone": str},
    "Event": {"name": str, "identifier": str, "organizer": "Organization", "superEvent": "EventSeries"},
    "EventSeries": {"name": str},
    "DefinedTerm": {"name": str, "url": str, "inDefinedTermSet": "DefinedTermSet"},
    "DefinedTermSet": {"name": str},
    "CreativeWork": {
        "position": int, "genre": str, "text": str, "identifier": str, "url": str,
        "author": ("OrganizationRole", "Person", "GovernmentOrganization"),
    },
    "Quotation": {"text": str, "creator": "Person"},
    "VoteAction": {"agent": "GovernmentOrganization", "actionOption": str, "object": "CreativeWork"},
    "Legislation": {"name": str, "identifier": str, "legislationIdentifier": str, "url": str},
    "WebPage": {"identifier": str, "url": str},
}  # fmt: skip


def check(node):
    properties = VOCABULARY[node["@type"]]
    for name, value in node.items():
        if name.startswith("@"):
            continue
        wanted = properties.get(name) or VOCABULARY["CreativeWork"][name]
        for each in value if isinstance(value, list) else [value]:
            if isinstance(wanted, type):
                assert isinstance(each, wanted), name
            else:
                assert each["@type"] in wanted, name
                check(each)


def data(release, **options):
    made = json.loads(un.to_jsonld(release, **options))
    check(made)
    return made


def test_a_release_is_a_news_article():
    made = data(FULL, views=False)
    assert made["@context"] == "https://schema.org"
    assert made["@type"] == "NewsArticle"
    assert made["@id"] == made["url"] == FULL.url
    assert made["headline"] == FULL.title
    assert made["alternativeHeadline"] == ["Speakers Differ", ""]
    assert made["genre"] == ["Press release", "Meetings coverage"]
    assert made["articleSection"] == "Press Release"
    assert made["inLanguage"] == "en"
    assert made["datePublished"] == "2031-05-09"
    assert [each["value"] for each in made["identifier"]] == ["GA/13001", "PI/9999/Rev.1"]
    assert made["locationCreated"]["name"] == "GENEVA"
    assert made["creditText"] == "Spokesperson Ada Lindqvist"
    assert made["publisher"]["name"] == "United Nations"
    assert made["keywords"][0] == {
        "@type": "DefinedTerm",
        "name": "Kenya",
        "inDefinedTermSet": {"@type": "DefinedTermSet", "name": "country"},
        "url": "/en/country/kenya",
    }


def test_a_meeting_is_an_event_in_its_session():
    first, second = data(FULL)["about"]
    assert (first["name"], first["identifier"]) == ("An Office Without a Code, Meeting 7 (AM, PM)", "7")
    assert first["superEvent"]["name"] == "Eighty-fifth Session"
    assert [organ.get("identifier") for organ in first["organizer"]] == ["GA", None]
    assert "identifier" not in second


def test_without_a_meeting_it_is_about_its_organs():
    masthead = un.Masthead(organs=(un.Organ(text="Security Council", code="SC"),))
    assert data(un.Release(masthead=masthead))["about"] == [
        {"@type": "Organization", "name": "Security Council", "identifier": "SC"}
    ]


def test_the_body_holds_neither_headline_nor_closing_notice():
    body = data(FULL)["articleBody"]
    assert body.startswith("The Assembly met this morning.")
    assert body.endswith("a place on this page")


def test_what_is_not_known_is_left_out():
    assert data(un.Release()) == {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "genre": ["Press release"],
        "publisher": {"@type": "Organization", "name": "United Nations"},
        "copyrightHolder": {"@type": "Organization", "name": "United Nations"},
    }


@pytest.fixture
def viewed(with_views):
    with_views(**FOUND)
    return data(RELEASE)


def test_turns_and_quotations_are_parts(viewed):
    turns = [part for part in viewed["hasPart"] if part["@type"] == "CreativeWork"]
    assert [(turn["position"], turn["genre"]) for turn in turns] == [
        (1, "statement"),
        (2, "question"),
        (3, "answer"),
    ]
    assert turns[0]["author"] == {
        "@type": "OrganizationRole",
        "roleName": "delegate",
        "author": {
            "@type": "Person",
            "name": "AMINA WANJIRU",
            "affiliation": {"@type": "GovernmentOrganization", "name": "Kenya", "identifier": "KEN"},
        },
    }
    assert turns[0]["text"].startswith("AMINA WANJIRU (Kenya)")
    assert "author" not in turns[1]
    assert turns[2]["author"]["author"] == {"@type": "Person", "jobTitle": "the <Spokesperson>"}
    quoted = [part for part in viewed["hasPart"] if part["@type"] == "Quotation"]
    assert [part["text"] for part in quoted] == ["we will wait", "and then we will see"]
    assert quoted[0]["creator"]["name"] == "AMINA WANJIRU"


def test_each_ballot_is_an_action(viewed):
    assert [(action["agent"]["identifier"], action["actionOption"]) for action in viewed["mentions"]] == [
        ("KEN", "in favour"),
        ("NOR", "in favour"),
    ]
    assert viewed["mentions"][0]["object"]["identifier"] == "A/85/L.1"


def test_documents_are_cited_once_and_contacts_are_the_publisher_s(viewed):
    assert [(cited["@type"], cited["identifier"], cited.get("url")) for cited in viewed["citation"]] == [
        ("CreativeWork", "A/85/L.1", "https://docs.un.org/en/A/85/L.1"),
        ("Legislation", "A/RES/84/2", "https://docs.un.org/en/A/RES/84/2"),
    ]
    (point,) = viewed["publisher"]["contactPoint"]
    assert point == {"@type": "ContactPoint", "name": "A <b>", "email": "a@example.org"}


def test_in_the_head_of_a_page_parts_are_named_and_words_left_out(with_views):
    with_views(**FOUND)
    made = data(RELEASE, anchors="a-")
    assert "articleBody" not in made
    assert [part["@id"] for part in made["hasPart"]] == [
        "#a-statement-1", "#a-statement-2", "#a-statement-3", "#a-quotation-1", "#a-quotation-2",
    ]  # fmt: skip
    assert all("text" not in part for part in made["hasPart"])
    assert made["mentions"][0]["object"]["@id"] == "#a-vote-1"


def test_the_state_has_its_name_in_the_language_of_the_release(with_views):
    with_views(**FOUND)
    french = un.Release(language="fr", body=RELEASE.body, annexes=RELEASE.annexes, headline=RELEASE.headline)
    assert data(french)["mentions"][1]["agent"]["name"] == "Norvège"


@pytest.mark.parametrize("options", [{}, {"views": False}, {"anchors": ""}])
def test_hostile_words_are_words(options):
    text = un.to_jsonld(CHARMED, **options)
    for mark in ("<", ">", "&", "{{", "{%", "{#", "\u2028", "\n", "\x00", "\x7f"):
        assert mark not in text
    made = data(CHARMED, **options)
    assert made["headline"].startswith("</script><script>")
    assert "url" not in made
    assert "@id" not in made
    assert [term.get("url") for term in made["keywords"]][:5] == [None] * 5


def test_lone_surrogates_are_replaced():
    assert data(un.Release(headline=un.Headline(title="a\ud800b")))["headline"] == "a\ufffdb"
