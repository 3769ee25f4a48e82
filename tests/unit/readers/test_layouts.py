"""Layouts are told by evidence and are data: a further one is a file."""

from __future__ import annotations

import pytest

import unreleases as un
from unreleases.readers import layouts as room
from unreleases.readers.layouts import add_layout, choose_layout, layouts
from unreleases.source import Hint

LEAD = (
    "The General Assembly this morning opened its debate on lighthouses, as delegates disagreed over the oil."
)

MIRROR = """
# a mirror that somebody made of the site
order = 5
strict = true
extends = ["common"]

[detect]
head = ["mirror-of-releases.example"]

[parts]
symbol = [".m-number"]
date = ["td.m-day"]
title = ["#m-head"]
body = [".m-text"]
chrome = [".m-ads"]
tag = [".m-place"]
"""

PAGE = f"""<html><head><link rel="home" href="https://mirror-of-releases.example/"></head><body><div><p>Best mirrors</p></div>
<div class="m-number big">GA/12990</div><table><tr><td class="m-day">6 March 2031</td></tr></table><div id="m-head">Assembly Debates Lighthouses</div>
<div class="m-text"><p>{LEAD}</p><p class="m-day">He agreed.</p></div><div class="m-ads">Buy oil</div><div class="m-place">Kenya</div></body></html>"""


@pytest.fixture
def mirror(tmp_path):
    path = tmp_path / "mirror.toml"
    path.write_text(MIRROR, encoding="utf-8")
    yield add_layout("mirror", path)
    room._added.clear()
    layouts.cache_clear()


EVIDENCE = [
    ("drupal10", "<html><head><link href='/themes/custom/un3_press/x.css'></head><body>"),
    ("drupal10", "<body class='path-node node--type-press'>"),
    ("drupal9", "<head><link href='/themes/custom/un_press_theme/x.ico'></head><body>"),
    ("drupal9", "<body class='node-1 node-type--press'>"),
    ("drupal7", "<head><meta name='Generator' content='Drupal 7 (http://drupal.org)'></head><body>"),
    ("unis", "<body id=\"unisBody\">"),
    ("unispal", "<head><link href='https://www.un.org/unispal/x.css'></head><body>"),
    ("static_word", "<html xmlns:o='urn:schemas-microsoft-com:office:office'><body>"),
    ("static_word", "<html><body><p class=MsoNormal>x"),
    ("static_table", "<html><body bgcolor='#FFFFFF'>"),
    ("static_pre", "<html><body><pre>x</pre>"),
    ("printable", "<html amp><body>"),
    ("printable", "<html><body><div class=\"moz-reader-content\">"),
    ("fragment", "<p>SC/13944</p>"),
    ("generic", "<html><body><p>SC/13944</p></body></html>"),
    ("error", "<title>Page not found | UN Press</title><body>"),
    ("challenge", "<title>Just a moment...</title><body>"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "html"), EVIDENCE)
def test_evidence(name, html):
    assert choose_layout(html).name == name


@pytest.mark.parametrize(
    "title", ["Page not found, Says Minister, and Other Lost Harbours", "Just a moment of peace"]
)
def test_titles_that_only_begin_like_an_error(title):
    assert choose_layout(f"<html><title>{title}</title><body>").name == "generic"


def test_a_headline_does_not_choose_a_layout():
    html = "<html><head><title>Assembly Adopts Texts on Question of Palestine</title></head><body bgcolor=white><p>x"
    assert choose_layout(html).name == "static_table"


def test_evidence_above_the_content_comes_first():
    html = "<html amp><body><div class='field--name-field-display-title'>x</div><pre>y</pre></body></html>"
    assert choose_layout(html).name == "printable"


def test_every_file_is_a_layout_and_the_generic_one_is_last():
    names = [layout.name for layout in layouts()]
    assert len(names) == len(set(names))
    assert names[-1] == "generic"
    assert [layout.order for layout in layouts()] == sorted(layout.order for layout in layouts())


def test_a_page_of_no_layout_is_kept_whole_and_says_so():
    release = un.parse_html(
        f"<html><body><div>SC/13944</div><div>Council Meets</div><div>{LEAD}</div></body></html>"
    )
    assert [str(notice.code) for notice in release.notices if notice.severity >= "warning"] == [
        "unknown_layout"
    ]
    assert (str(release.symbol), release.title, len(release.body)) == ("SC/13944", "Council Meets", 1)


def test_adding_a_layout_is_adding_a_file(mirror):
    assert mirror in layouts()
    release = un.parse_html(PAGE)
    assert release.source.layout == "mirror"
    assert (str(release.symbol), str(release.date), release.title) == (
        "GA/12990",
        "2031-03-06",
        "Assembly Debates Lighthouses",
    )
    assert [block.text for block in release.body] == [LEAD, "He agreed."]
    assert [tag.text for tag in release.tags] == ["Kenya"]
    assert {discard.span.of(release.source.text) for discard in release.source.discards} >= {
        "Best mirrors",
        "Buy oil",
    }


def test_a_class_counts_only_on_the_element_that_the_layout_names(mirror):
    hints = {rule.hint for selector, rule in mirror.rules.items() if selector == "td.m-day"}
    assert hints == {Hint.DATE}
    assert ".m-day" not in mirror.rules


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("order = 5\nlabel = 1", "label"),
        ("strict = true", "no order"),
        ("order = 5\nextends = ['nowhere']", "nowhere"),
        ("order = 5\n[parts]\nheadline = ['.x']", "headline"),
    ],
)
def test_mistakes_in_a_file_are_named(text, complaint):
    with pytest.raises(ValueError, match=complaint):
        add_layout("wrong", text)
    assert "wrong" not in [layout.name for layout in layouts()]


@pytest.mark.parametrize(
    ("html", "reason"),
    [
        ("<html><title>Page not found | UN Press</title><body class='path-system-404'><h1>Page not found</h1></body></html>", "error_page"),
        ("<html><title>Just a moment...</title><body><noscript>Enable JavaScript</noscript><script>x()</script></body></html>", "challenge_page"),
    ],
)  # fmt: skip
def test_pages_instead_of_releases(html, reason):
    with pytest.raises(un.NotAReleaseError) as error:
        un.parse_html(html)
    assert error.value.reason == reason


def test_a_release_behind_a_guard_is_still_a_release():
    prose = LEAD * 3
    html = (
        "<html><head><title>Council Meets | UN Press</title></head><body class='node-type--press'><article><div class='field--name-field-symbol'>SC/9</div>"
        f"<h1>Council Meets</h1><div class='field--name-body'><p>{prose}</p><p>{prose}</p></div></article><script src='/cdn-cgi/challenge-platform/x.js'></script></body></html>"
    )
    assert un.parse_html(html).title == "Council Meets"


def test_an_index_page_is_a_listing():
    rows = "".join(
        f"<div class='views-row'><div class='field--name-field-symbol'>SC/{n}</div><h3>Council Meets</h3></div>"
        for n in range(3)
    )
    with pytest.raises(un.NotAReleaseError) as error:
        un.parse_html(f"<html><body class='path-content'><main>{rows}</main></body></html>")
    assert error.value.reason == "listing"
