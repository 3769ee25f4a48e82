"""What an Akoma Ntoso file of ours looks like."""

from __future__ import annotations

import pytest
from lxml import etree

import unreleases as un
from tests.schemas import akoma_ntoso
from tests.unit.writers.sample import FULL, words
from unreleases.writers.akn.profile import NAMESPACE, OWN_NAMESPACE
from unreleases.writers.akn.validation import dangling_references

PLAIN = un.to_akn(FULL, views=False)
SPACES = {"a": NAMESPACE, "unr": OWN_NAMESPACE}


def root_of(text):
    return etree.fromstring(text.encode("utf-8"))


def found(text, path):
    return root_of(text).xpath(path, namespaces=SPACES)


@pytest.mark.parametrize("release", [un.Release(), FULL], ids=["empty", "full"])
@pytest.mark.parametrize("views", [True, False])
def test_the_schema_accepts_it(release, views):
    text = un.to_akn(release, views=views)
    assert akoma_ntoso().validate(root_of(text)), akoma_ntoso().error_log
    assert dangling_references(text) == ()


WORK = "/akn/un/doc/pressRelease/ga/2031-05-09/ga13001"


@pytest.mark.parametrize(
    ("path", "values"),
    [
        ("/a:akomaNtoso/a:doc/@name", ["pressRelease"]),
        ("//a:FRBRWork/a:FRBRuri/@value", [WORK]),
        ("//a:FRBRWork/a:FRBRthis/@value", [f"{WORK}/!main"]),
        ("//a:FRBRWork/a:FRBRalias[@name='UN-symbol']/@value", ["GA/13001", "PI/9999/Rev.1"]),
        ("//a:FRBRWork/a:FRBRdate/@date", ["2031-05-09"]),
        ("//a:FRBRWork/a:FRBRdate/@name", ["issued"]),
        ("//a:FRBRWork/a:FRBRcountry/@value", ["un"]),
        ("//a:FRBRWork/a:FRBRsubtype/@value", ["pressRelease"]),
        ("//a:FRBRExpression/a:FRBRuri/@value", [f"{WORK}/eng@2031-05-09"]),
        ("//a:FRBRExpression/a:FRBRlanguage/@language", ["eng"]),
        ("//a:FRBRItem/a:FRBRthis/@value", [FULL.url]),
        ("//a:keyword/@value", ["Kenya", "Peace & Security"]),
        ("//a:keyword/@href", ["/en/country/kenya"]),
        ("//a:preface/a:p/@class", ["symbols", "mixed", "title", "deck", "deck"]),
        ("//a:preface//a:docNumber/text()", ["GA/13001*-PI/9999"]),
        ("//a:preface//a:docTitle/text()", ['Assembly Takes Up "Text" & <Annex>']),
        ("//a:mainBody/a:debateSection/@name", ["section", "section", "annexes"]),
        ("//a:debateSection/a:heading/text()", ["Statements", "Deeper", "Higher", "ANNEX I"]),
        ("//a:debateSection/a:debateSection/a:heading/text()", ["Deeper", "ANNEX I"]),
        ("//a:blockList/a:item/a:num/text()", ["(a)", "0"]),
        ("//a:table/a:tr/a:th/a:p/text()", ["State"]),
        ("//a:block[@name='quotation']/a:embeddedStructure/a:p/text()", ["Words."]),
        ("//a:block[@name='separator']/text()", ["* *** *", "# # # # #"]),
        ("//a:block[@name='footnote']/a:authorialNote/@marker", ["**"]),
        ("//a:block[@name='furniture']/text()", ["General Assembly - 2 - Press Release GA/13001"]),
        ("//a:block[@name='unclassified']/text()", ["(more)"]),
        ("//a:img/@src", ["/files/hall.jpg"]),
        ("//a:img/@alt", ["The hall"]),
        ("//a:a/@href", ["https://docs.un.org/en/A/85/1?a=1&b=2"]),
        ("//a:p[@eId='p_3']/*[name()!='br'][name()!='a']/text()", ["AMINA WANJIRU", "italic", "underline", "strike", "superscript", "subscript"]),
        ("//a:conclusions/a:p/text()", ["For information media. Not an official record."]),
        ("//unr:session/@number", ["85"]),
        ("//unr:meeting/@sittings", ["AM PM"]),
        ("//unr:dateline/@place", ["GENEVA"]),
        ("//unr:issuer/text()", ["Spokesperson Ada Lindqvist"]),
        ("//unr:release/@kind", ["meetings_coverage"]),
    ],
)  # fmt: skip
def test_where_things_stand(path, values):
    assert found(PLAIN, path) == values


def test_addresses_that_no_program_should_follow_are_left_out():
    values = [str(value) for value in found(PLAIN, "//a:mainBody//@*")]
    assert not any("javascript" in value or value == "#top" for value in values)
    assert found(PLAIN, "//a:span[@class='link']/text()") == ["a place on this page"]


@pytest.mark.parametrize(
    ("release", "work", "language"),
    [
        (un.Release(), "/akn/un/doc/pressRelease/un/undated/", "und"),
        (un.Release(language="fr", url="https://press.un.org/fr/2031/cs9999.doc.htm"), "/akn/un/doc/pressRelease/un/undated/cs9999", "fra"),
        (un.Release(language="pt-BR"), "/akn/un/doc/pressRelease/un/undated/", "por"),
        (un.Release(language="swe"), "/akn/un/doc/pressRelease/un/undated/", "swe"),
        (un.Release(language="no language", url="http://[a"), "/akn/un/doc/pressRelease/un/undated/", "und"),
    ],
)  # fmt: skip
def test_what_is_missing_is_said_to_be_missing(release, work, language):
    text = un.to_akn(release)
    assert found(text, "string(//a:FRBRWork/a:FRBRuri/@value)").startswith(work)
    assert found(text, "//a:FRBRLanguage/@language | //a:FRBRlanguage/@language") == [language]
    assert found(text, "//a:FRBRWork/a:FRBRdate/@name") == ["unknown"]
    assert akoma_ntoso().validate(root_of(text)), akoma_ntoso().error_log


def test_releases_without_a_symbol_have_addresses_of_their_own():
    made = {
        found(un.to_akn(un.Release(headline=un.Headline(title=title))), "string(//a:FRBRuri/@value)")
        for title in ("One", "Two", "Three")
    }
    assert len(made) == 3


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
    inner = (
        un.Paragraph(
            content=(*words(hostile), un.Link(content=words(hostile), href=hostile), un.LineBreak())
        ),
        un.Heading(content=words(hostile), mark=hostile),
        un.List(items=(un.ListItem(content=words(hostile), marker=hostile),)),
        un.Footnote(content=words(hostile), marker=hostile),
        un.Image(alternative=hostile, address=hostile),
        un.Separator(text=hostile),
        un.Furniture(text=hostile),
    )
    release = un.Release(
        language=hostile,
        masthead=un.Masthead(
            document_type=hostile,
            organs=(un.Organ(text=hostile, code=hostile),),
            session=un.Session(text=hostile),
            dateline=un.Dateline(text=hostile, place=hostile, agency=hostile),
            issuer=hostile,
            lines=tuple(un.MastheadLine(kind=kind, text=hostile) for kind in un.LineKind),
        ),
        headline=un.Headline(title=hostile, deck=(hostile,)),
        body=(*inner, un.Quote(blocks=inner)),
        trailer=un.Trailer(text=hostile),
        tags=(un.Tag(text=hostile, vocabulary=hostile, href=hostile),),
        url=hostile,
    )
    text = un.to_akn(release)
    root = root_of(text)
    assert root.xpath("//*[local-name()='script']") == []
    assert akoma_ntoso().validate(root), akoma_ntoso().error_log
    assert dangling_references(text) == ()
    assert un.from_tei(un.to_tei(release)) == release


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("<docTitle>", '<docTitle colour="red">'),
        ("<heading ", "<p/><heading "),
        ('eId="p_1"', 'eId="p_3"'),
        ('name="pressRelease">', ">"),
        ("<FRBRcountry ", "<country "),
        ('date="2031-05-09"', 'date="9 May 2031"'),
        ("<mainBody>", "<body>"),
        ('href="https://docs.un.org/en/A/85/1', 'href="http://[docs.un.org/en/A/85/1'),
    ],
)
def test_a_changed_copy_is_refused(old, new):
    assert old in PLAIN
    changed = PLAIN.replace(old, new, 1)
    if new == "<body>":
        changed = changed.replace("</mainBody>", "</body>")
    if new == "<country ":
        changed = changed.replace("</FRBRcountry>", "</country>")
    assert not akoma_ntoso().validate(root_of(changed))


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('as="#role.publisher"', 'as="#role.nobody"', "as='#role.nobody' leads nowhere"),
        ('source="#unreleases"', 'source="#x"', "source='#x' leads nowhere"),
        ('dictionary="#vocabulary.country"', 'dictionary="#x"', "dictionary='#x' leads nowhere"),
        ('eId="un"', 'eId="uno"', "href='#un' leads nowhere"),
        ('eId="p_1"', 'eId="p_3"', "the identifier 'p_3' is used twice"),
        ("<mainBody>", '<mainBody by="#a #b">', "by='#b' leads nowhere"),
        ("<mainBody>", '<mainBody unr:continues="#a">', "continues='#a' leads nowhere"),
        ("</doc>", "", "this is no XML"),
        ("<akomaNtoso", "<!DOCTYPE a><akomaNtoso", "document type"),
    ],
)
def test_references_that_lead_nowhere_are_found(old, new, message):
    assert old in PLAIN
    assert any(message in problem for problem in dangling_references(PLAIN.replace(old, new, 1)))


def test_problems_say_the_line():
    line = PLAIN[: PLAIN.index('dictionary="#vocabulary.tag"')].count("\n") + 1
    changed = PLAIN.replace('dictionary="#vocabulary.tag"', 'dictionary="#x"')
    assert dangling_references(changed.encode("utf-8")) == (f"line {line}: dictionary='#x' leads nowhere",)


def test_wrong_argument():
    with pytest.raises(TypeError, match="text or bytes"):
        dangling_references(None)
