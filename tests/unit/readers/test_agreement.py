"""The text and the page of one release read alike: mastheads that both print, headline, words, views."""

from __future__ import annotations

import pytest

import unreleases as un
from unreleases.model import Heading, Paragraph

TEXT = """SC/14999

Council Extends Watch over Lighthouses, Adopting Resolution 2990 (2031) by 12 Votes in Favour, 3 Abstentions

3 March 2031

9876th Meeting (AM)

Keeper Warns of Dark Harbours, as Members Differ over Oil

The Security Council this morning extended its watch over lighthouses, as several members called the oil too dear and others the glass.

Adopting resolution 2990 (2031) by a recorded vote of 12 in favour to none against, with 3 abstentions (Kenya, Malta, Norway), it recalled the report (document S/2031/12).

Briefing

AMINA WANJIRU, keeper of the lamp, said:  “A harbour without a light is a trap, and everybody who has ever come home at night knows it.”

* * *

Statements

LARS EIDE (Norway) said that he had abstained because the text was late.

He added that others had, too.

For information media. Not an official record.
"""


def modern(text):
    symbol, title, day, meeting, deck, *body, notice = text.strip().split("\n\n")
    field = '<div class="field--name-field-{}">{}</div>'.format
    heads = {"Briefing", "Statements"}
    blocks = "".join(
        f"<h3>{line}</h3>" if line in heads else f"<p>{line.replace('  ', '&nbsp; ')}</p>" for line in body
    )
    return (
        f"<html lang=en><head><title>{title} | UN Press</title></head><body class='node-type--press'><main><article>{field('symbol', symbol)}"
        f"{field('display-title', f'<h1>{title}</h1>')}{field('dated', f'<time datetime=2031-03-03T12:00:00Z>{day}</time>')}{field('meeting-info', meeting)}"
        f"{field('sub-title', deck)}<div class='field--name-body'>{blocks}</div></article><div class='disclaimer'>{notice}</div></main></body></html>"
    )


def paragraphs(text):
    lines = "".join(f"<p>{line}</p>" for line in text.strip().split("\n\n"))
    return f"<html><body bgcolor=white>{lines}</body></html>"


def breaks(text):
    return "<html><body bgcolor=white>" + text.strip().replace("\n\n", "<br><br>") + "</body></html>"


def preformatted(text):
    return f"<html><body><pre>{text}</pre></body></html>"


def word(text):
    lines = "".join(f"<p class=MsoNormal>{line}<o:p></o:p></p>" for line in text.strip().split("\n\n"))
    return f"<html><body><div class=Section1>{lines}</div></body></html>"


@pytest.mark.parametrize("form", [modern, paragraphs, breaks, preformatted, word])
def test_text_and_page_agree(form):
    text, page = un.parse_text(TEXT), un.parse_html(form(TEXT))
    assert page.headline == text.headline
    assert (page.symbols, page.date, page.meetings, page.kind, page.language) == (
        text.symbols, text.date, text.meetings, text.kind, text.language,
    )  # fmt: skip
    assert page.trailer == text.trailer
    for kind in (Paragraph, Heading):
        assert [block.text for block in page.body if isinstance(block, kind)] == [
            block.text for block in text.body if isinstance(block, kind)
        ]
    for view in (un.statements, un.votes, un.references, un.quotations):
        assert [found.text for found in view(page)] == [found.text for found in view(text)]
