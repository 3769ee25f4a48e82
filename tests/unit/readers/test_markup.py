"""Markup that is broken, forged or meant to hurt: nothing is run, fetched or opened, and nothing is lost."""

from __future__ import annotations

import socket

import pytest

import unreleases as un
from unreleases.model import Link
from unreleases.notices import NoticeLog
from unreleases.readers.addresses import own_address, safe_address
from unreleases.readers.markup import encode_page, is_prettified, parse_markup

LEAD = "The Security Council this morning heard the keepers of lighthouses, who asked for oil."


def page(body, doctype="<!DOCTYPE html>"):
    return (
        f"{doctype}<html><head><title>Council Hears Keepers | UN Press</title></head><body class='node-type--press'><article class='node press press--full'>"
        f"<div class='field--name-field-symbol'>SC/14999</div><h1>Council Hears Keepers</h1><div class='field--name-body'><p>{LEAD}</p>{body}</div></article></body></html>"
    )


def codes(release):
    return [str(notice.code) for notice in release.notices]


def whole(release):
    return un.to_json(release) + un.to_html(release) + un.to_text(release) + release.source.text


def test_entities_of_the_page_open_no_file(tmp_path):
    canary = tmp_path / "canary.txt"
    canary.write_text("CANARY-1", encoding="utf-8")
    doctype = (
        f'<?xml version="1.0"?><!DOCTYPE html SYSTEM "{canary}" [<!ENTITY local SYSTEM "{canary}">\n'
        f'<!ENTITY url SYSTEM "{canary.as_uri()}">]>\n'
    )
    release = un.parse_html(page("<p>&local; &url; it said.</p>", doctype))
    assert "CANARY-1" not in whole(release)
    assert "ENTITY" not in release.source.text
    assert (str(release.symbol), release.title) == ("SC/14999", "Council Hears Keepers")


def test_nothing_is_fetched():
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.05)
        url = f"http://127.0.0.1:{server.getsockname()[1]}/x"
        doctype = f'<!DOCTYPE html SYSTEM "{url}" [<!ENTITY remote SYSTEM "{url}">]>'
        body = f'<p>&remote;</p><img src="{url}" alt="A lamp"><link rel="stylesheet" href="{url}"><iframe src="{url}"></iframe><script src="{url}"></script>'
        un.parse_html(page(body, doctype))
        with pytest.raises(TimeoutError):
            server.accept()


def test_entities_that_multiply_stay_as_they_are():
    entities = "".join(f'<!ENTITY lol{n} "{f"&lol{n - 1};" * 10}">' for n in range(1, 10))
    release = un.parse_html(
        page("<p>&lol9; he laughed.</p>", f'<!DOCTYPE html [<!ENTITY lol0 "lol">{entities}]>')
    )
    assert len(release.source.text) < 1000


@pytest.mark.parametrize(
    "address",
    ["javascript:alert(1)", "java\tscript:alert(1)", " JaVaScRiPt:alert(1)", "&#106;avascript:alert(1)", "vbscript:x",
     "data:text/html,<script>alert(1)</script>", "file:///etc/passwd", "\u200bjavascript:alert(1)"],
)  # fmt: skip
def test_links_that_do_harm_are_dropped_with_a_notice(address):
    release = un.parse_html(page(f'<p>He cited <a href="{address}">resolution 60/1</a>, twice.</p>'))
    assert release.body[1].text == "He cited resolution 60/1, twice."
    assert not any(isinstance(node, Link) for node in release.body[1].content)
    assert "link_dropped" in codes(release)
    assert not any(word in whole(release) for word in ("alert(1)", "script:", "passwd"))


@pytest.mark.parametrize(
    "address", ["https://docs.un.org/en/A/78/1", "/en/node/1", "#note", "mailto:x@un.org", "tel:+1212"]
)
def test_links_that_lead_somewhere_are_kept(address):
    release = un.parse_html(page(f'<p>He cited <a href="{address}">it</a>, twice.</p>'))
    assert [node.href for node in release.body[1].content if isinstance(node, Link)] == [address]
    assert "link_dropped" not in codes(release)


def test_addresses_of_archived_copies_lose_the_archive():
    stamped = "https://web.archive.org/web/20250103144414/https://press.un.org/en/2024/sc15678.doc.htm"
    assert safe_address("/web/20250103144414/https://press.un.org/en/x") == "https://press.un.org/en/x"
    assert own_address(stamped) == "https://press.un.org/en/2024/sc15678.doc.htm"


def test_event_handlers_and_scripts_are_inert():
    body = "<p onclick='alert(4)' style='width:expression(alert(5))'>He agreed.</p><svg onload='alert(3)'><script>alert(6)</script></svg><img src=x onerror='alert(1)' alt=''>"
    release = un.parse_html(page(body).replace("<body ", "<body onload='alert(0)' "))
    assert "alert" not in whole(release)
    assert [block.text for block in release.body] == [LEAD, "He agreed."]


@pytest.mark.parametrize(
    "tags",
    [
        ("<div>", "</div>"),
        ("<b><i>", "</i></b>"),
        ("<table><tr><td>", "</td></tr></table>"),
        ("<ul><li>", "</li></ul>"),
        ("<div>", ""),
    ],
)
def test_deep_nesting_keeps_every_word(tags):
    opening, closing = tags
    release = un.parse_html(page(f"{opening * 3000}<p>He agreed.</p><p>She did not.</p>{closing * 3000}"))
    assert release.text.split()[-5:] == ["He", "agreed.", "She", "did", "not."]
    assert (str(release.symbol), release.title) == ("SC/14999", "Council Hears Keepers")


def test_deep_nesting_leaves_a_notice():
    release = un.parse_html(page("<div>" * 3000 + "<p>He agreed.</p><p>She did not.</p>" + "</div>" * 3000))
    assert "depth_limited" in codes(release)
    assert [block.text for block in release.body] == [LEAD, "He agreed.", "She did not."]


@pytest.mark.parametrize(
    "piece", ["<p><b><i>", "<div>", "<li>(", "</b>", "<a href=x>", "<td>x", "<!--", "&#", "<x:y>", "<"]
)
def test_hostile_pages_are_read_to_the_end(piece):
    release = un.parse_html(page(piece * 20_000))
    assert (str(release.symbol), release.title) == ("SC/14999", "Council Hears Keepers")


def test_a_page_that_breaks_off_is_read_so_far():
    release = un.parse_html(page(f"<p>{LEAD}</p><p cla").removesuffix("</div></article></body></html>"))
    assert [block.text for block in release.body] == [LEAD, LEAD]
    assert "truncated" in codes(release)
    assert release.trailer is None


def test_what_follows_the_end_of_the_page_is_kept():
    release = un.parse_html(page("") + "<p>For information media. Not an official record.</p>")
    assert release.trailer.text == "For information media. Not an official record."


@pytest.mark.parametrize(
    ("reference", "character"),
    [
        ("&#150;", "–"),
        ("&#x96;", "–"),
        ("&#146;", "’"),
        ("&#0146;", "’"),
        ("&#x0092;", "’"),
        ("&#x41;", "A"),
        ("&#065;", "A"),
        ("&#8217;", "’"),
        ("&eacute;", "é"),
        ("&#0;", "\ufffd"),
        ("&#xD800;", "\ufffd"),
        ("&#1114112;", "\ufffd"),
    ],
)
def test_character_references(reference, character):
    release = un.parse_html(page(f"<p>One {reference} two.</p>"))
    assert release.body[1].text == f"One {character} two."
    assert ("character_replaced" in codes(release)) == (character == "\ufffd")


def test_characters_that_no_page_has_are_dropped_with_one_notice_a_kind():
    release = un.parse_html(page("<p>so\u00adft a\x00b</p><p>har\u00add \ud800</p>"))
    assert [block.text for block in release.body[1:]] == ["soft ab", "hard \ufffd"]
    messages = [notice.message for notice in release.notices]
    assert "soft hyphens were dropped: 2" in messages
    assert {"character_dropped", "character_replaced"} <= set(codes(release))


def test_encoding_for_the_parser_repairs_only_what_is_wrong():
    log = NoticeLog()
    assert encode_page("C&#244;te d’Ivoire", log) == "C&#244;te d’Ivoire".encode()
    assert log.notices == ()


def test_a_file_without_markup_is_no_page():
    assert parse_markup(b"", NoticeLog()) is None
    assert not is_prettified("<p>Read <b>this</b>.</p>")
