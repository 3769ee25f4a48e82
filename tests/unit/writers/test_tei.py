"""What a TEI file of ours looks like."""

from __future__ import annotations

import pytest
from lxml import etree

import unreleases as un
from tests.schemas import PARLA_CLARIN
from tests.unit.writers.sample import FULL, words
from unreleases.writers.tei.profile import NAMESPACE

PLAIN = un.to_tei(FULL, views=False)


def root_of(text):
    return etree.fromstring(text.encode("utf-8"))


def found(text, path):
    return root_of(text).xpath(path, namespaces={"t": NAMESPACE})


def test_a_full_release_reads_back():
    read = un.from_tei(PLAIN)
    assert read == FULL
    assert [symbol.starred for symbol in read.symbols] == [True, False]
    assert [(one.code, one.message, one.severity) for one in read.notices] == [
        (one.code, one.message, one.severity) for one in FULL.notices
    ]


@pytest.mark.parametrize("release", [un.Release(), FULL], ids=["empty", "full"])
def test_schemas_accept_it(release):
    text = un.to_tei(release, views=False)
    assert un.validate_tei(text) == ()
    assert PARLA_CLARIN.validate(root_of(text)), PARLA_CLARIN.error_log


@pytest.mark.parametrize(
    ("path", "values"),
    [
        ("/t:TEI/@xml:lang", ["en"]),
        ("/t:TEI/@xml:id", ["ga13001"]),
        ("//t:titleStmt/t:title[@type='main']/text()", ['Assembly Takes Up "Text" & <Annex>']),
        ("//t:titleStmt/t:meeting/@n", ["85", "7"]),
        ("//t:publicationStmt/t:idno[@type='UN-symbol']/text()", ["GA/13001", "PI/9999/Rev.1"]),
        ("//t:publicationStmt/t:date/@when", ["2031-05-09"]),
        ("//t:sourceDesc//t:idno[@type='URI']/text()", [FULL.url]),
        ("//t:availability/@status", ["restricted"]),
        ("//t:setting/t:name[@type='organ']/@key", ["GA"]),
        ("//t:setting/t:name[@type='place']/text()", ["GENEVA"]),
        ("//t:catRef/@target", ["#kind.meetings_coverage"]),
        ("//t:keywords[@n='tags']/t:term/@type", ["country", "tag"]),
        ("//t:front//t:ab/@type", ["symbols", "mixed"]),
        ("//t:body/t:div/@type", ["body", "annexes", "trailer"]),
        ("//t:div[@type='body']//t:div/t:head/text()", ["Statements", "Deeper", "Higher"]),
        ("//t:div[@type='body']//t:div/t:div/t:head/@n", ["5"]),
        ("//t:hi/@rend", ["bold", "italic", "italic", "underline", "strikethrough", "superscript", "subscript"]),
        ("//t:note[@type='footnote']/@n", ["**"]),
        ("//t:graphic/@url", ["/files/hall.jpg"]),
        ("//t:ref/@target", ["https://docs.un.org/en/A/85/1?a=1&b=2"]),
    ],
)  # fmt: skip
def test_where_things_stand(path, values):
    assert found(PLAIN, path) == values


def test_addresses_that_no_program_should_follow_are_no_addresses():
    assert found(PLAIN, "//t:ref[@type='link']/@n") == ["#top"]
    assert found(PLAIN, "//t:figure/@n") == ["javascript:alert(1)"]
    assert not any("javascript" in value for value in found(PLAIN, "//@target | //@url | //@ref"))


def test_words_stand_once_and_in_order():
    nodes = [node for node in un.walk(FULL.blocks) if isinstance(node, un.Text | un.Furniture | un.Image)]
    expected = "".join([*(node.text for node in nodes), FULL.trailer.text])
    assert "".join("".join(found(PLAIN, "//t:body//text()")).split()) == "".join(expected.split())


def test_a_heading_after_a_deeper_one_closes_it():
    levels = (1, 3, 2, 2, 1)
    body = tuple(un.Heading(content=words(str(number)), level=level) for number, level in enumerate(levels))
    release = un.Release(body=(un.Paragraph(content=words("lead")), *body, un.Separator()))
    text = un.to_tei(release, views=False)
    depths = [len(head.xpath("ancestor::*[local-name()='div']")) for head in found(text, "//t:head")]
    assert depths == [2, 3, 3, 3, 2]
    assert un.from_tei(text) == release
    assert un.validate_tei(text) == ()


@pytest.mark.parametrize("language", ["", "not a tag", "x" * 50, "français"])
def test_a_language_that_is_no_tag_survives(language):
    release = un.Release(language=language)
    text = un.to_tei(release, views=False)
    assert found(text, "/t:TEI/@xml:lang") == ["und"]
    assert un.from_tei(text) == release
    assert un.validate_tei(text) == ()


@pytest.mark.parametrize(
    "hostile",
    [
        "<script>alert(1)</script> ]]> &amp; <!DOCTYPE x> <?php ?> --> \" '",
        "\x00\x0b\x1f\x7f\x85\u2028",
        "\ud800 lone \udfff",
        "\ufffe\uffff\U0001ffff",
        "javascript:alert(1)",
        "#nowhere",
    ],
)
def test_hostile_words_are_words(hostile):
    release = un.Release(
        headline=un.Headline(title=hostile, deck=(hostile,)),
        body=(un.Paragraph(content=words(hostile)), un.Separator(text=hostile), un.Furniture(text=hostile)),
        tags=(un.Tag(text=hostile, vocabulary=hostile, href=hostile),),
        url=hostile,
    )
    text = un.to_tei(release)
    assert found(text, "//*[local-name()='script']") == []
    assert un.from_tei(text) == release
    assert un.validate_tei(text) == ()
    assert PARLA_CLARIN.validate(root_of(text)), PARLA_CLARIN.error_log
