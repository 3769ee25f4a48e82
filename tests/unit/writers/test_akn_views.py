"""How what the views found stands in an Akoma Ntoso file."""

from __future__ import annotations

from unittest import mock

import pytest
from lxml import etree

import unreleases as un
from tests.schemas import akoma_ntoso
from tests.unit.writers.found import FOUND, RELEASE
from tests.unit.writers.sample import words
from tests.views import VIEWS
from unreleases.views.statements import Statement
from unreleases.writers.akn.body import label_length
from unreleases.writers.akn.profile import NAMESPACE, OWN_NAMESPACE
from unreleases.writers.akn.validation import dangling_references

SPACES = {"a": NAMESPACE, "unr": OWN_NAMESPACE}


@pytest.fixture
def root(with_views):
    with_views(**FOUND)
    return etree.fromstring(un.to_akn(RELEASE).encode("utf-8"))


def found(root, path):
    return root.xpath(path, namespaces=SPACES)


def whole(elements):
    return ["".join(element.itertext()) for element in elements]


def test_it_is_valid_and_every_reference_leads_somewhere(with_views):
    with_views(**FOUND)
    text = un.to_akn(RELEASE)
    assert akoma_ntoso().validate(etree.fromstring(text.encode("utf-8"))), akoma_ntoso().error_log
    assert dangling_references(text) == ()


def test_a_turn_is_a_speech_which_a_heading_interrupts(root):
    first, second = found(root, "//a:speech")
    assert dict(first.attrib) == {
        "eId": "speech_3",
        "by": "#person.amina-wanjiru",
        "as": "#role.delegate",
        "refersTo": "#statement.statement #state.ken #group.g77 #principal.the-friends-of-harbours",
    }
    assert (second.get("eId"), second.get(f"{{{OWN_NAMESPACE}}}continues")) == (None, "#speech_3")
    assert whole(found(first, "a:from")) == ["AMINA WANJIRU (Kenya)"]
    assert whole(found(first, "a:p")) == ["said that we will wait.", "She added “and then"]
    assert found(root, "//a:debateSection[a:speech]/@name") == ["statements", "statements"]


def test_the_label_says_person_and_state(root):
    assert found(root, "//a:from//a:person/@refersTo") == ["#person.amina-wanjiru"]
    assert found(root, "//a:from/a:organization/@refersTo") == ["#state.ken"]
    assert found(root, "//a:TLCPerson[@eId='person.amina-wanjiru']/@showAs") == ["AMINA WANJIRU"]
    assert found(root, "//a:TLCOrganization[@eId='group.g77']/@showAs") == ["Group of 77 and China"]


@pytest.mark.parametrize(
    ("affiliation", "text", "marked"),
    [
        (None, "IMA SAMPLE (Kenya) said no.", ["Kenya"]),
        ("Minister of Kenya", "IMA SAMPLE, Minister of Kenya, said no.", ["Minister of Kenya"]),
        (None, "IMA SAMPLE said no.", []),
        ("Chair of a group", "IMA SAMPLE (Kenya), Chair of a group, said no.", ["Kenya"]),
        ("Norway", "IMA SAMPLE said no.", []),
    ],
)
def test_the_label_names_the_state_in_words_or_brackets(with_views, affiliation, text, marked):
    release = un.Release(body=(un.Paragraph(content=words(text)),))
    place = un.Span(0, len(text))
    with_views(
        statements=[
            Statement(speaker="IMA SAMPLE", state="KEN", affiliation=affiliation, text=text, span=place)
        ]
    )
    root = etree.fromstring(un.to_akn(release).encode("utf-8"))
    assert found(root, "//a:from/a:organization/text()") == marked


def test_turns_inside_a_paragraph_are_marked_in_it(root):
    turns = found(root, "//a:p/a:inline[@name='question' or @name='answer']")
    assert [(turn.get("name"), turn.get("refersTo").split()[0]) for turn in turns] == [
        ("question", "#person.unnamed"),
        ("answer", "#office.the-spokesperson"),
    ]


def test_votes_have_counts_and_a_roll_call(root):
    first, second = found(root, "//a:voting")
    assert first.get("outcome") == "#outcome.adopted"
    assert first.get("refersTo") == "#method.recorded #scope.whole #ref.a-85-l-1"
    assert [(count.get("refersTo"), count.get("value")) for count in first] == [
        ("#ballot.in-favour", "2"),
        ("#ballot.against", "0"),
    ]
    assert (second.get("outcome"), [(count.get("refersTo"), count.get("value")) for count in second]) == (
        None,
        [("#method.consensus", "")],
    )
    (roll_call,) = found(root, "//a:rollCall")
    assert (roll_call.get("status"), roll_call.get("refersTo")) == ("editorial", "#voting_1")
    votes = found(roll_call, ".//a:vote")
    assert [(vote.get("by"), vote.get("choice"), vote.text) for vote in votes] == [
        ("#state.ken", "#ballot.in-favour", "Kenya"),
        ("#state.nor", "#ballot.in-favour", "Norway"),
        ("#state.fra", "#ballot.absent", "France"),
    ]


def test_where_a_vote_is_told_leads_to_it(root):
    tellings = found(root, "//a:outcome")
    assert [(telling.get("refersTo"), telling.text) for telling in tellings] == [
        ("#voting_1", "adopted"),
        ("#voting_1", "by 2 votes in favour to none"),
    ]


def test_references_lead_to_documents(root):
    references = found(root, "//a:ref")
    assert [(reference.text, reference.get("href")) for reference in references] == [
        ("A/85/L.1", "https://docs.un.org/en/A/85/L.1"),
        ("A/85/L.1", "https://docs.un.org/en/A/85/L.1"),
        ("resolution 84/2", "https://docs.un.org/en/A/RES/84/2"),
    ]
    assert found(root, "//a:TLCReference[@name='UN-symbol']/@showAs") == ["A/85/L.1", "A/RES/84/2"]


def test_the_marks_around_a_quotation_stand_in_attributes(root):
    first, *pieces = found(root, "//a:embeddedText")
    assert (first.text, first.get("startQuote"), first.get("endQuote"), first.get("refersTo")) == (
        "we will wait", "“", "”", "#person.amina-wanjiru",
    )  # fmt: skip
    # over several blocks the marks stay where they are
    assert [(piece.text, piece.get("startQuote")) for piece in pieces] == [
        ("and then", None), ("More statements", None), ("we will see", None),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "quoted", "attributes", "rest"),
    [
        ("Elle a dit « oui » hier", "oui", {"startQuote": "« ", "endQuote": " »"}, "Elle a dit oui hier"),
        ('He said "yes"', "yes", {"startQuote": '"', "endQuote": '"'}, "He said yes"),
        ("“yes”", "yes", {"startQuote": "“", "endQuote": "”"}, "yes"),
        ("He said yes", "yes", {}, "He said yes"),
        ("He said “yes", "yes", {}, "He said “yes"),
    ],
)
def test_marks_of_every_kind(with_views, text, quoted, attributes, rest):
    release = un.Release(body=(un.Paragraph(content=words(text)),))
    at = release.text.index(quoted)
    with_views(quotations=[un.Quotation(text=quoted, words=quoted, span=un.Span(at, at + len(quoted)))])
    root = etree.fromstring(un.to_akn(release).encode("utf-8"))
    (quotation,) = found(root, "//a:embeddedText")
    assert {key: value for key, value in quotation.attrib.items() if key != "eId"} == attributes
    assert whole(found(root, "//a:mainBody/a:p")) == [rest]


def test_the_text_of_a_resolution_is_a_component(root):
    (component,) = found(root, "//a:component")
    assert component.get("eId") == "cmp_9"
    assert found(root, "//a:componentRef/@src") == ["#cmp_9"]
    (statement,) = found(component, "a:statement[@name='resolution']")
    assert found(statement, "string(.//a:FRBRWork/a:FRBRnumber/@value)") == "A/85/L.1"
    assert whole(found(statement, "a:preamble/a:formula")) == ["The Assembly"]
    assert whole(found(statement, "a:preamble/a:recitals/a:recital")) == [
        "Recalling resolution 84/2 of last year,"
    ]
    assert found(statement, "a:mainBody/a:paragraph/a:num/text()") == ["1.", "2."]
    assert found(statement, "a:mainBody/a:paragraph/a:subparagraph/a:num/text()") == ["(a)"]
    assert whole(found(statement, "a:mainBody//a:p")) == [
        "Decides to wait:",
        "For a year;",
        "Decides to go on.",
    ]


def test_what_stands_between_the_paragraphs_of_a_resolution_stays_in_the_body(root):
    assert whole(found(root, "//a:mainBody//a:block")) == [
        "Council - 2 - Press Release GA/13001",
        "* *** *",
    ]
    assert "Recalling" not in "".join(found(root, "//a:doc/a:mainBody")[0].itertext())


def test_a_block_that_says_more_than_the_resolution_stays_in_the_body(with_views):
    line = "It adopted: The Council, decides to wait."
    release = un.Release(body=(un.Paragraph(content=words(line)),))
    at = line.index("The Council")
    with_views(
        resolutions=[
            un.ResolutionText(organ="The Council", text=line[at:], span=un.Span(at, len(line))),
        ]
    )
    root = etree.fromstring(un.to_akn(release).encode("utf-8"))
    assert whole(found(root, "//a:doc/a:mainBody/a:p")) == [line]
    assert whole(found(root, "//a:formula")) == ["The Council"]


def test_contacts_stand_in_the_text_and_apart(root):
    assert found(root, "//unr:contact/@name") == ["A <b>"]
    assert found(root, "//a:inline[@name='contact']/text()") == ["Spokesperson"]


def test_identifiers_stay_when_more_is_found_elsewhere(with_views):
    def identifiers(**results):
        with_views(**{**FOUND, **results})
        return set(found(etree.fromstring(un.to_akn(RELEASE).encode("utf-8")), "//a:mainBody//@eId"))

    everything = identifiers()
    assert identifiers(statements=FOUND["statements"][1:]) == everything - {"speech_3"}
    assert identifiers(votes=FOUND["votes"][1:]) < everything
    assert identifiers(references=FOUND["references"][1:]) == everything - {"ref_0"}


@pytest.mark.parametrize(
    ("values", "text", "label"),
    [
        ({"speaker": "IMA SAMPLE", "affiliation": "Kenya"}, "IMA SAMPLE (Kenya) said no.", "IMA SAMPLE (Kenya)"),
        ({"speaker": "IMA SAMPLE", "honorific": "Ms."}, "Ms. IMA SAMPLE said no.", "Ms. IMA SAMPLE"),
        ({"speaker": "IMA SAMPLE"}, "IMA SAMPLE* (Kenya): No.", "IMA SAMPLE* (Kenya):"),
        ({"speaker": "IMA SAMPLE", "affiliation": "Minister of Kenya"}, "IMA SAMPLE, Minister of Kenya, said", "IMA SAMPLE, Minister of Kenya,"),
        ({"speaker": "IMA SAMPLE", "affiliation": "Chair"}, "IMA SAMPLE (Kenya), Chair, said", "IMA SAMPLE (Kenya), Chair,"),
        ({"speaker": "IMA SAMPLE"}, "In reply, IMA SAMPLE said no.", ""),
        ({"speaker": "IMA SAMPLE"}, "IMA SAMPLE", ""),
        ({"affiliation": "Spokesperson"}, "Spokesperson: No.", "Spokesperson:"),
        ({"affiliation": "Kenya"}, "The representative of Kenya said no.", ""),
        ({}, "Question: Why?", ""),
    ],
)  # fmt: skip
def test_what_names_the_speaker(values, text, label):
    turn = Statement(**values, text=text, span=un.Span(0, len(text)))
    assert text[: label_length(turn, text)] == label


def test_without_views_nothing_is_asked(monkeypatch):
    for view in VIEWS:
        monkeypatch.setattr(f"unreleases.views.{view}.{view}", mock.Mock(side_effect=AssertionError))
    assert "<speech" not in un.to_akn(RELEASE, views=False)
