from __future__ import annotations

import pytest

import unreleases as un
from tests.unit.writers.sample import FULL

TEXT = un.to_tei(FULL, views=False)


def test_our_files_are_valid():
    assert un.validate_tei(TEXT) == ()
    assert un.validate_tei(TEXT.encode("utf-8")) == ()


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("<p>", '<p colour="red">'),
        ("<p>", "<p><gap/>"),
        ("<head ", "<p/><head "),
        ('<ab type="mixed"', '<ab type="line"'),
        (">GA/13001<", ">GA 13001<"),
        ('<head n="2"', '<head n="two"'),
        ('<div type="section">', '<div type="chapter">'),
        ('<div type="section">', '<div><p/></div><div type="section">'),
        ('rend="bold"', 'rend="loud"'),
        ('rend="bulleted"', ""),
        ('type="footnote" ', ""),
        ('when="2031-05-09"', 'when="9 May 2031"'),
        ("<langUsage>", "<langUsage><p/>"),
        ('xml:lang="en"', 'xml:lang="not a tag"'),
        ('status="restricted"', 'status="free"'),
        ('ident="unreleases"', 'ident="other"'),
        ("<publisher>United Nations</publisher>", ""),
        ('target="/en/country/kenya"', 'target="a b"'),
        ("#kind.meetings_coverage", "#kind.novel"),
        ('xml:id="kind.meetings_coverage"', 'xml:id="kind"'),
        ("</body>", "</body><back><p/></back>"),
        ("</text>", "</text><text/>"),
        ("</text>", ""),
        ("<TEI", "<!DOCTYPE TEI><TEI"),
    ],
)
def test_a_changed_copy_is_refused(old, new):
    assert old in TEXT
    assert un.validate_tei(TEXT.replace(old, new, 1)) != ()


def test_problems_say_the_line():
    line = TEXT[: TEXT.index("#sitting.AM")].count("\n") + 1
    problems = un.validate_tei(TEXT.replace("#sitting.AM", "#sitting.NOON", 1))
    assert problems == (f"line {line}: ana='#sitting.NOON' leads nowhere",)


def test_identifiers_are_unique():
    problems = un.validate_tei(TEXT.replace('xml:id="sitting.PM"', 'xml:id="sitting.AM"', 1))
    assert any("'sitting.AM' is used twice" in problem or "sitting.AM" in problem for problem in problems)


@pytest.mark.parametrize("kind", un.LineKind)
def test_every_kind_of_line_is_known(kind):
    release = un.Release(masthead=un.Masthead(lines=(un.MastheadLine(kind=kind, text="a"),)))
    assert un.validate_tei(un.to_tei(release, views=False)) == ()


def test_wrong_argument():
    with pytest.raises(TypeError, match="text or bytes"):
        un.validate_tei(None)
