"""Invented pages of the sizes that the benchmark needs. No real release is shipped or fetched."""

from __future__ import annotations

import itertools
from html import escape

_STATES = (
    "Kenya", "Norway", "Brazil", "Viet Nam", "Côte d’Ivoire", "United States", "Russian Federation", "Malta",
    "Syrian Arab Republic", "Republic of Korea", "Mexico", "Fiji", "Senegal", "Japan", "Peru", "Iceland",
)  # fmt: skip
_NAMES = ("AMINA WANJIRU", "LARS EIDE-MOEN", "JOÃO PEDRO SALGUEIRO", "NGUYEN VAN HAI", "MARIE-ANGE KOFFI")
_SENTENCES = (
    "The harbour authorities had asked for help three times, and each time the answer was a form.",
    "He recalled that resolution 2286 (2016) protects those who bring medicine, and those who carry the water.",
    "Costs had doubled since 2019, while contributions to the fund had fallen by 4 per cent.",
    "“A road that nobody repairs is a border,” she said, adding that the report (document A/78/312) proves it.",
    "That was why her delegation supported the draft, with the changes made orally this morning.",
    "Small islands, on the other hand, had neither the ships nor the pilots that the text took for granted.",
)


def sentences(count: int, start: int = 0) -> str:
    """Return a number of sentences, two spaces between them as releases have it."""
    return "  ".join(itertools.islice(itertools.cycle(_SENTENCES), start, start + count))


def message_paragraphs(size: int) -> list[str]:
    """Return the paragraphs of a message of about `size` characters."""
    paragraphs = [
        "Following is UN Secretary-General Ana Duarte’s message for World Harbour Day, observed on 7 March:"
    ]
    while sum(map(len, paragraphs)) < size:
        paragraphs.append(sentences(3, len(paragraphs)))
    return paragraphs


def meeting_paragraphs(size: int) -> list[str]:
    """Return the paragraphs of a long debate of about `size` characters."""
    paragraphs = [
        (
            "The General Assembly today adopted, by a recorded vote of 14 in favour to 1 against (Norway), with 1 abstention"
            " (Malta), a resolution on harbours (document A/78/L.12)."
        ),
        "Statements",
    ]
    length = 0
    for turn in itertools.count():
        if length > size:
            break
        state = _STATES[turn % len(_STATES)]
        opening = (
            f"{_NAMES[turn % len(_NAMES)]} ({state}), speaking on behalf of the African Group, said that "
        )
        paragraphs += [
            opening + sentences(4, turn).lower(),
            "Turning to the fund, she said:  " + sentences(4, turn + 2),
        ]
        length += len(paragraphs[-1]) + len(paragraphs[-2])
    favour = ", ".join(_STATES[:1] + _STATES[2:7] + _STATES[8:])
    return [
        *paragraphs,
        "ANNEX",
        "Vote on Harbours",
        (
            "The draft resolution on harbours (document A/78/L.12) was adopted by a recorded vote of 14 in favour to 1"
            " against, with 1 abstention, as follows:"
        ),
        f"In favour:  {favour}.",
        "Against:  Norway.",
        "Abstain:  Malta.",
    ]


def as_text(paragraphs: list[str], *, meeting: bool, number: int = 0) -> str:
    """Return a release in the plain text form of today's site."""
    head = f"Seventy-eighth Session,\n{61 + number}th Meeting (AM)\n" if meeting else ""
    trailer = "For information media. Not an official record."
    return "\n\n".join([head + _symbol(meeting, number), _title(number), *paragraphs, trailer])


def _title(number: int) -> str:
    return f"General Assembly Debates Harbours, Hears {number + 30} Speakers"


def _symbol(meeting: bool, number: int) -> str:
    return f"GA/{12990 + number}" if meeting else f"SG/SM/{21990 + number}"


def as_html(paragraphs: list[str], *, meeting: bool, chrome: int = 25_000, number: int = 0) -> str:
    """Return a release as a page of today's site, menus included."""
    link = '<li class="nav-item"><a class="nav-link" href="/en/content/item-{0}">Menu item {0}</a></li>\n'
    menu = "".join(link.format(number) for number in range(chrome // len(link)))
    body = "\n\n".join(
        f"<p><strong>{escape(p)}</strong></p>"
        if len(p) < 40
        else f"<p>{escape(p).replace('.  ', '.&nbsp; ')}</p>"
        for p in paragraphs
    )
    field = '<div class="field field--name-field-{} field__item">{}</div>'
    fields = "\n".join(
        [
            field.format(
                "doctype",
                "<a href='/en/x'>Meetings Coverage</a>" if meeting else "<a href='/en/y'>Press Release</a>",
            ),
            '<div class="field--name-field-un-bodies"><ul class="shs"><li><a href="/en/ga">General Assembly</a></li></ul></div>',
            field.format(
                "meeting-info", f"Seventy-eighth Session,<br>{61 + number}th Meeting (AM)" if meeting else ""
            ),
            field.format("symbol", _symbol(meeting, number)),
            field.format("dated", '<time datetime="2024-03-06T12:00:00Z">6 March 2024</time>'),
            field.format("display-title", f'<h1 class="page-header">{_title(number)}</h1>'),
        ]
    )
    return f"""<!DOCTYPE html>
<html lang="en" dir="ltr"><head><meta charset="utf-8"/>
<link href="/themes/custom/un_press_theme/favicon.ico" rel="icon"/>
<title>General Assembly Debates Harbours | UN Press</title></head>
<body class="node-1 node-type--press"><header class="main-header"><ul class="nav">{menu}</ul></header>
<main><article class="node press press--full">{fields}
<div class="field field--name-body field__item">{body}</div></article>
<div class="field-name-disclaimer"><div class="disclaimer">For information media. Not an official record.</div></div></main>
<footer><ul><li><a href="/en/about">About</a></li></ul></footer></body></html>
"""
