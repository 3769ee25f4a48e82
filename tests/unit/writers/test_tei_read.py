"""What is no file of ours is refused, with its place, and nothing in it is loaded or expanded."""

from __future__ import annotations

import pytest

import unreleases as un
from tests.unit.writers.sample import FULL, words

TEXT = un.to_tei(
    un.Release(
        masthead=un.Masthead(session=un.Session(text="A", number=1), symbols=un.parse_symbols("GA/1")),
        body=(un.Paragraph(content=words("one")), un.List(items=(un.ListItem(content=words("two")),))),
    ),
    views=False,
)


def test_other_serializations_of_the_same_file():
    plain = un.to_tei(FULL, views=False)
    declared = plain.replace('encoding="UTF-8"', 'encoding="ISO-8859-1"')
    assert un.from_tei(declared) == FULL
    assert un.from_tei(plain.replace('encoding="UTF-8"', 'encoding="UTF-16"').encode("utf-16")) == FULL
    assert un.from_tei(plain.replace("<body>", "<!-- a remark --><?a b?><body>\n  ")) == FULL


def test_what_views_found_is_passed_over():
    marked = TEXT.replace(
        "<p>one</p>",
        '<div type="section"><u xml:id="statement.1"><seg type="paragraph">o<said xml:id="quotation.1">'
        'n<ref type="UN-symbol" n="x">e</ref></said></seg></u></div>',
    )
    assert un.from_tei(marked) == un.from_tei(TEXT)


@pytest.mark.parametrize(
    ("text", "message", "path"),
    [
        ("", "this is no XML", "$"),
        ("no markup", "this is no XML", "$"),
        ("\ud800", "lone surrogate", "$"),
        (b"\xff\x00\x00", "this is no XML", "$"),
        ("<TEI>", "this is no XML", "$"),
        ("<TEI/>", "unknown element 'TEI'", "/TEI"),
        ('<p xmlns="http://www.tei-c.org/ns/1.0"/>', "a release is a TEI element", "/p"),
        ('<TEI xmlns="http://www.tei-c.org/ns/1.0"/>', "there is no teiHeader", "/TEI"),
        (TEXT.replace('ident="unreleases"', 'ident="x"'), "no file of the profile", "/TEI/teiHeader"),
        (TEXT.replace('version="1"><label', 'version="2"><label'), "reads version 1, not '2'", "/TEI/teiHeader/encodingDesc/appInfo/application"),
        (TEXT.replace("<p>one</p>", "<table>words</table>"), "unexpected words", "/TEI/text/body/div/table"),
        (TEXT.replace("<p>one</p>", "one"), "unexpected words", "/TEI/text/body/div"),
        (TEXT.replace("<p>one</p>", "<p>one<gap/></p>"), "no run of words is a gap", "/TEI/text/body/div/p/gap"),
        (TEXT.replace("<p>one</p>", "<p/><sp/>"), "no block is a sp", "/TEI/text/body/div/sp"),
        (TEXT.replace("<p>one</p>", "<p/><note/>"), "no block is a note", "/TEI/text/body/div/note"),
        (TEXT.replace("<p>one</p>", '<p><hi rend="green"/></p>'), "unknown rendering 'green'", "/TEI/text/body/div/p/hi"),
        (TEXT.replace("<p>one</p>", '<p><ref type="link"/></p>'), "attribute n is missing", "/TEI/text/body/div/p/ref"),
        (TEXT.replace("<p>one</p>", '<p/><p><x xmlns="y"/></p>'), "unknown element '{y}x'", "/TEI/text/body/div/p[2]/x"),
        (TEXT.replace("<p>one</p>", "<head>one</head>"), "level of the heading", "/TEI/text/body/div/head"),
        (TEXT.replace("<p>one</p>", '<head n="x">one</head>'), "no whole number", "/TEI/text/body/div/head"),
        (TEXT.replace('<list rend="bulleted">', "<list>"), "bulleted or numbered", "/TEI/text/body/div/list"),
        (TEXT.replace("<item>two</item>", "<p/>"), "here stands a item", "/TEI/text/body/div/list/p"),
        (TEXT.replace("<item>two</item>", '<item>two<list rend="bulleted" n="0"><item/></list>three</item>'), "at its end", "/TEI/text/body/div/list/item/list"),
        (TEXT.replace('<div type="body">', '<div type="lead">'), "one division each", "/TEI/text/body/div"),
        (TEXT.replace("</body>", '<div type="body"/></body>'), "one division each", "/TEI/text/body/div[2]"),
        (TEXT.replace("</body>", '<div type="trailer"/></body>'), "there is no p", "/TEI/text/body/div[2]"),
        (TEXT.replace("#kind.other", "#kind.novel"), "'novel' is none of", "/TEI/teiHeader/profileDesc/textClass/catRef"),
        (TEXT.replace('"#session #session.regular"', '"#session"'), "kind of the session", "/TEI/teiHeader/fileDesc/titleStmt/meeting"),
        (TEXT.replace(">GA/1<", ">one<"), "'one' is no press-release symbol", "/TEI/teiHeader/fileDesc/publicationStmt/idno"),
        (TEXT.replace("</publicationStmt>", '<date when="May"/></publicationStmt>'), "no day", "/TEI/teiHeader/fileDesc/publicationStmt/date"),
    ],
)  # fmt: skip
def test_what_is_no_file_of_ours_is_refused_with_its_place(text, message, path):
    with pytest.raises(un.DecodeError) as caught:
        un.from_tei(text)
    assert message in caught.value.message
    assert caught.value.path == path


@pytest.mark.parametrize("argument", [None, 5])
def test_wrong_argument(argument):
    with pytest.raises(TypeError, match="text or bytes"):
        un.from_tei(argument)


def with_type(declaration, words="one"):
    return TEXT.replace("<TEI", f"<!DOCTYPE TEI {declaration}><TEI", 1).replace(
        "<p>one</p>", f"<p>{words}</p>"
    )


def laughs():
    entities = ['<!ENTITY e0 "ha">']
    entities += [f'<!ENTITY e{number} "' + f"&e{number - 1};" * 10 + '">' for number in range(1, 12)]
    return with_type(f"[{''.join(entities)}]", "&e11;")


def test_a_document_type_is_refused_and_nothing_is_read_from_elsewhere(tmp_path):
    secret = tmp_path / "secret.txt"
    secret.write_text("the secret")
    for text in (
        with_type(f'[<!ENTITY x SYSTEM "{secret.as_uri()}">]', "&x;"),
        with_type(f'[<!ENTITY % x SYSTEM "{secret.as_uri()}"> %x;]'),
        with_type('SYSTEM "http://127.0.0.1:9/x.dtd"'),
        with_type('[<!ENTITY x "y">]'),
        with_type("[]"),
        laughs(),
        laughs().replace("<p>", '<p n="&e11;">'),
    ):
        for given in (text, text.encode("utf-8"), text.replace("UTF-8", "UTF-16").encode("utf-16")):
            with pytest.raises(un.DecodeError) as caught:
                un.from_tei(given)
            assert "the secret" not in str(caught.value)


def test_deep_nesting_is_refused():
    for count in (3_000, 200_000):
        nested = '<hi rend="bold">' * count + "</hi>" * count
        with pytest.raises(un.DecodeError):
            un.from_tei(TEXT.replace("<p>one</p>", f"<p>{nested}</p>"))
