"""How what the views found stands in a TEI file. The results here are made by hand, so that each case is exact."""

from __future__ import annotations

from unittest import mock

import pytest
from lxml import etree

import unreleases as un
from tests.schemas import PARLA_CLARIN
from tests.unit.writers.found import FOUND, KENYA, MORE, RELEASE, YET_MORE, span
from tests.views import VIEWS
from unreleases.writers.tei.profile import NAMESPACE

XML_ID = "{http://www.w3.org/XML/1998/namespace}id"


@pytest.fixture
def root(with_views):
    with_views(**FOUND)
    return etree.fromstring(un.to_tei(RELEASE).encode("utf-8"))


def found(root, path):
    return root.xpath(path, namespaces={"t": NAMESPACE})


def test_it_is_valid_and_reads_back(with_views):
    with_views(**FOUND)
    text = un.to_tei(RELEASE)
    assert un.validate_tei(text) == ()
    assert PARLA_CLARIN.validate(etree.fromstring(text.encode("utf-8"))), PARLA_CLARIN.error_log
    assert un.from_tei(text) == RELEASE


def test_a_turn_is_an_utterance_which_a_heading_interrupts(root):
    first, second = found(root, "//t:u")
    assert dict(first.attrib) == {
        "{http://www.w3.org/XML/1998/namespace}id": "statement.1",
        "who": "#person.1",
        "ana": "#statement.statement #role.delegate",
        "corresp": "#state.KEN #group.G77 #principal.n5",
    }
    assert second.get("prev") == "#statement.1"
    assert ["".join(each.itertext()) for each in found(root, "//t:u/t:seg")] == [KENYA, MORE, YET_MORE]
    assert found(root, "//t:div[t:u]/@type") == ["debateSection", "debateSection"]


def test_turns_inside_a_paragraph_are_said_in_it(root):
    turns = found(root, "//t:p/t:said")
    assert [turn.get("ana") for turn in turns] == [
        "#statement.question",
        "#statement.answer #role.spokesperson",
    ]
    assert "".join(turns[1].itertext()) == "Asked when, he said soon."
    assert found(root, f"//t:org[@xml:id='{turns[1].get('who')[1:]}']/t:orgName/text()") == [
        "the <Spokesperson>"
    ]


def test_those_on_whose_behalf_somebody_speaks_are_organizations(root):
    names = {org.get(XML_ID): found(org, "string(t:orgName)") for org in found(root, "//t:org")}
    (first, *_, last) = found(root, "//t:u[@corresp] | //t:said[@corresp]")
    assert [names[reference[1:]] for reference in first.get("corresp").split()] == [
        "Kenya", "Group of 77 and China", "the Friends of <Harbours>",
    ]  # fmt: skip
    assert [names[reference[1:]] for reference in last.get("corresp").split()] == ["the Secretary-General"]


def test_persons_and_states_are_listed_once(root):
    assert found(root, "//t:person/t:persName/text()") == ["AMINA WANJIRU"]
    assert found(root, "//t:person/t:affiliation/@ref") == ["#state.KEN"]
    assert sorted(found(root, "//t:org[@role='state']/t:idno/text()")) == ["FRA", "KEN", "NOR"]


def test_votes_have_counts_and_a_roll_call(root):
    vote, other = found(root, "//t:back//t:note[@type='vote']")
    assert other.get("ana") == "#vote.consensus #vote.whole #vote.vetoed"
    assert vote.get("ana") == "#vote.recorded #vote.whole #vote.adopted"
    assert found(vote, "t:ref/@target") == ["https://docs.un.org/en/A/85/L.1"]
    assert found(vote, "t:measure/@quantity") == ["2", "0"]
    assert list(zip(found(vote, ".//t:item/@ana"), found(vote, ".//t:orgName/@ref"), strict=True)) == [
        ("#ballot.in_favour", "#state.KEN"),
        ("#ballot.in_favour", "#state.NOR"),
        ("#ballot.absent", "#state.FRA"),
    ]
    tellings = found(root, "//t:seg[@type='telling']")
    assert [(telling.get("corresp"), telling.text) for telling in tellings] == [
        ("#vote.1", "adopted"),
        ("#vote.1", "by 2 votes in favour to none"),
    ]


def test_references_stand_in_headline_and_body(root):
    references = found(root, "//t:ref[@prev or @xml:id][@n='A/85/L.1']")
    assert [(one.getparent().tag.rpartition("}")[2], one.text, one.get("target")) for one in references] == [
        ("title", "A/85/L.1", "https://docs.un.org/en/A/85/L.1"),
        ("p", "A/85/L.1", None),
    ]


def test_a_quotation_over_several_blocks_has_a_piece_in_each(root):
    pieces = found(root, "//t:quote")
    assert [(piece.text, piece.get("prev")) for piece in pieces] == [
        ("and then", None),
        ("More statements", "#quotation.2"),
        ("we will see", "#quotation.2"),
    ]
    (said,) = found(root, "//t:said[@direct]")
    assert (said.text, said.get("who")) == ("we will wait", "#person.1")


def test_the_text_of_a_resolution_is_a_division(root):
    (division,) = found(root, "//t:div[@type='resolution']")
    assert (division.get("n"), division.get("corresp")) == ("A/85/L.1", "https://docs.un.org/en/A/85/L.1")
    assert [
        (found(one, "string()")[:12], one.get("ana"), one.get("n")) for one in found(division, "t:p")
    ] == [
        ("“The Assembl", None, None),
        ("“Recalling r", "#paragraph.preambular", None),
        ("“1. Decides ", "#paragraph.operative", "1"),
        ("“(a) For a y", "#paragraph.operative", "(a)"),
        ("“2. Decides ", "#paragraph.operative", "2"),
    ]
    # what follows stands in a division of its own
    assert found(root, "count(//t:div[@type='resolution']/following-sibling::t:div/t:milestone)") == 1


def test_a_resolution_that_begins_inside_a_block_is_marked_there(with_views):
    place = span("Assembly,", "Decides to wait")
    with_views(resolutions=[un.ResolutionText(symbol="A/RES/85/1", organ="", span=place, text="")])
    text = un.to_tei(RELEASE)
    root = etree.fromstring(text.encode("utf-8"))
    pieces = found(root, "//t:seg[@type='resolution']")
    assert [piece.text for piece in (pieces[0], pieces[-1])] == ["Assembly,", "“1. Decides to wait"]
    assert un.validate_tei(text) == ()
    assert un.from_tei(text) == RELEASE


def test_contacts_stand_apart(root):
    (contact,) = found(root, "//t:note[@type='contact']")
    assert found(contact, "t:name/text() | t:email/text()") == ["A <b>", "a@example.org"]
    assert [seg.text for seg in found(root, "//t:seg[@type='contact']")] == ["Spokesperson"]


def test_without_views_nothing_is_asked(monkeypatch):
    for view in VIEWS:
        monkeypatch.setattr(f"unreleases.views.{view}.{view}", mock.Mock(side_effect=AssertionError))
    assert un.from_tei(un.to_tei(RELEASE, views=False)) == RELEASE
