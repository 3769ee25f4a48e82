"""Bytes: marks, declarations right and wrong, and what is no text at all."""

from __future__ import annotations

import codecs

import pytest

import unreleases as un
from unreleases.readers.encoding import decode, looks_like_html

TEXT = """SC/14999

3 March 2031

Council Hears Keepers of Lighthouses

The Security Council this morning heard José Ñandú-Côté (Côte d’Ivoire), who said — twice — that “oil is light”.
"""


def page(charset):
    declared = f'<meta charset="{charset}">' if charset else ""
    return f"<html><head>{declared}<title>x</title></head><body><pre>{TEXT}</pre></body></html>"


def codes(notices):
    return [str(notice.code) for notice in notices]


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (TEXT.encode(), []),
        (codecs.BOM_UTF8 + TEXT.encode(), []),
        (codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"), []),
        (codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"), []),
        (codecs.BOM_UTF32_LE + TEXT.encode("utf-32-le"), []),
        (TEXT.encode("utf-16-le"), ["encoding_guessed"]),
        (TEXT.encode("utf-16-be"), ["encoding_guessed"]),
        (TEXT.encode("cp1252"), ["encoding_guessed"]),
        (TEXT.encode()[:-5] + "é".encode()[:1], ["truncated"]),
    ],
    ids=[
        "utf-8",
        "mark",
        "utf-16-le",
        "utf-16-be",
        "utf-32",
        "utf-16-le, no mark",
        "utf-16-be, no mark",
        "cp1252",
        "broken off",
    ],
)
def test_texts(data, found):
    made = decode(data)
    assert made.text.startswith("SC/14999\n")
    assert "José Ñandú-Côté (Côte d’Ivoire), who said — twice" in made.text
    assert codes(made.notices) == found


@pytest.mark.parametrize(
    ("charset", "written", "found"),
    [
        ("utf-8", "utf-8", []),
        ("iso-8859-1", "cp1252", []),
        ("windows-1252", "cp1252", []),
        ("us-ascii", "cp1252", []),
        (None, "cp1252", ["encoding_guessed"]),
        ("utf-8", "cp1252", ["encoding_contradicted"]),
        ("iso-8859-1", "utf-8", ["encoding_contradicted"]),
        ("utf-16", "utf-8", ["encoding_contradicted"]),
        ("no-such-charset", "utf-8", []),
        ("no-such-charset", "cp1252", ["encoding_guessed"]),
    ],
)
def test_pages_declared_rightly_and_wrongly(charset, written, found):
    release = un.parse_html(page(charset).encode(written))
    assert "José Ñandú-Côté (Côte d’Ivoire), who said — twice — that “oil is light”." in release.text
    assert [code for code in codes(release.notices) if code.startswith("encoding")] == found


def test_a_byte_order_mark_wins_over_a_declaration():
    made = decode(codecs.BOM_UTF16_BE + page("utf-8").encode("utf-16-be"))
    assert "Côte d’Ivoire" in made.text
    assert made.notices == ()


def test_another_declared_encoding_is_believed():
    made = decode("<meta charset=iso-8859-5><p>Совет</p>".encode("iso-8859-5"))
    assert made.text.endswith("<p>Совет</p>")
    assert made.notices == ()


def test_bytes_that_mean_nothing_are_replaced_with_a_notice():
    made = decode(b"SC/1\n\nThe Council\x81 met.\xff")
    assert "\ufffd" in made.text
    assert "character_replaced" in codes(made.notices)


@pytest.mark.parametrize(
    ("data", "what"),
    [(b"%PDF-1.7 x", "PDF"), (b"\x89PNG\r\n\x1a\n\x00\x00", "PNG"), (b"PK\x03\x04\x14\x00", "ZIP"), (b"\x1f\x8b\x08\x00", "gzip"),
     (b"{\\rtf1 x}", "RTF"), (bytes(range(32)) * 9, "control characters")],
)  # fmt: skip
def test_what_is_no_text_is_named(data, what):
    with pytest.raises(un.ReadError, match=what):
        un.parse(data)


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("<!DOCTYPE html><p>x", True),
        ("\n <html><body>", True),
        ("<!-- saved -->\n<html>", True),
        ("<p>SC/13944</p>", True),
        ("<amp-img src=x>", True),
        ("SC/13944\n\n<b>Council</b> Meets\n\nIt met and met.", False),
        ("SC/13944\n\nA < B\n", False),
        ("<Council> meets", False),
        ("", False),
    ],
)
def test_markup_is_told_from_text(text, html):
    assert looks_like_html(text) is html


def test_the_media_type_decides_where_it_is_given():
    text = "SC/14999\n\nCouncil Hears Keepers\n\nThe Security Council met <b>today</b> and was glad."
    assert "<b>" in un.parse(text, media_type="text/plain").text
    assert "<b>" not in un.parse(text.replace("\n\n", "<p>"), media_type="text/html; charset=utf-8").text
