"""Several releases in one input: read apart by `parse_many`, never mixed by `parse`."""

from __future__ import annotations

import pytest

import unreleases as un
from tests.coverage_law import unclaimed


def text(number, closing="* *** *"):
    return f"""SC/{number}

Press Release

Council Hears Keepers of Lighthouse {number}

The Security Council this morning heard the keepers, who asked for oil and for glass in harbour {number}.

They were thanked.

{closing}

"""


def page(number, closing="<p>* *** *</p>"):
    return (
        f"<p>SC/{number}</p><p>Press Release</p><h2>Council Hears Keepers of Lighthouse {number}</h2>"
        f"<p>The Security Council this morning heard the keepers, who asked for oil and for glass in harbour {number}.</p>{closing}"
    )


def wrapped(body):
    return f"<html><body bgcolor=white>{body}</body></html>"


INPUTS = {
    "text": text(8001) + text(8002) + text(8003),
    "text with notices": "".join(
        text(n, "For information media. Not an official record.") for n in (8001, 8002, 8003)
    ),
    "one page": wrapped(page(8001) + page(8002) + page(8003)),
    "pages one after the other": "".join(wrapped(page(n)) for n in (8001, 8002, 8003)),
    "articles": wrapped(
        "".join(f"<article>{page(n, '')}</article>" for n in (8001, 8002, 8003)).replace("h2>", "h1>")
    ),
}


@pytest.mark.parametrize("data", INPUTS.values(), ids=INPUTS)
def test_each_is_read(data):
    releases = list(un.parse_many(data))
    assert [str(release.symbol) for release in releases] == ["SC/8001", "SC/8002", "SC/8003"]
    for release in releases:
        assert str(release.symbol.number) in release.title
        assert all(str(other) not in release.text for other in {8001, 8002, 8003} - {release.symbol.number})
        assert unclaimed(release) == ()


@pytest.mark.parametrize("data", INPUTS.values(), ids=INPUTS)
def test_parse_reads_the_first_and_says_that_others_follow(data):
    release = un.parse(data)
    assert [str(symbol) for symbol in release.symbols] == ["SC/8001"]
    assert "8002" not in release.text
    assert [str(notice.code) for notice in release.notices if notice.severity >= "warning"] == [
        "other_release_follows"
    ]
    assert "8003" in release.source.text
    assert unclaimed(release) == ()


def test_the_address_is_that_of_the_first():
    releases = list(un.parse_many(INPUTS["text"], url="https://press.un.org/en/2004/sc8001.doc.htm"))
    assert [release.url is not None for release in releases] == [True, False, False]
    assert not any("conflict" in str(notice.code) for release in releases for notice in release.notices)


def test_symbols_that_the_text_cites_split_nothing():
    cited = text(8001).replace("They were thanked.", "SC/7999\n\nThey were thanked.")
    assert len(list(un.parse_many(cited))) == 1
    assert "They were thanked." in un.parse(cited).text


def test_two_whole_mastheads_are_two_releases_without_a_closing_notice():
    one = "Press Release SG/SM/{0} 30 May 1972\n\nSTATEMENT BY SECRETARY-GENERAL ON {1}\n\nHe was glad of the {2}, and said so.\n"
    text = one.format(1700, "TALKS", "talks") + "\n" + one.format(1701, "PEACE", "peace")
    release = un.parse_text(text)
    assert [str(symbol) for symbol in release.symbols] == ["SG/SM/1700"]
    assert "other_release_follows" in [str(notice.code) for notice in release.notices]
    assert [str(each.symbol) for each in un.parse_many(text)] == ["SG/SM/1700", "SG/SM/1701"]


def test_what_follows_a_release_without_symbol_below_its_notice_is_another_release():
    first = "Daily Press Briefing of Harbour Council\n\nThe following is a near-verbatim transcript of today’s noon briefing:\n\nThe lamps are lit."
    text = f"{first}\n\nFor information media. Not an official record.\n\nPress Release\nSC/9001\n\nOther Lamps\n\nThe other lamps were lit."
    release = un.parse_text(text, language="en")
    assert (release.symbols, release.body[-1].text) == ((), "The lamps are lit.")
    assert "other_release_follows" in {notice.code.value for notice in release.notices}
