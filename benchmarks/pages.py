"""Invented pages for the benchmark: a message, a meeting that votes much, and a debate of long turns.

No real release is shipped or fetched. Everything is drawn from small lists by a seeded generator, so that no two
pages and hardly two sentences are alike: a tool that remembers what it has seen gains as little as on real pages.
"""

from __future__ import annotations

from html import escape
from random import Random

_STATES = (
    "Kenya", "Norway", "Brazil", "Viet Nam", "Côte d’Ivoire", "United States", "Russian Federation", "Malta", "Fiji",
    "Syrian Arab Republic", "Republic of Korea", "Mexico", "Senegal", "Japan", "Peru", "Iceland", "Bosnia and Herzegovina",
    "Saint Vincent and the Grenadines", "Democratic Republic of the Congo", "United Republic of Tanzania", "Chile", "Nepal",
    "Bolivia (Plurinational State of)", "Iran (Islamic Republic of)", "Trinidad and Tobago", "Ghana", "Egypt", "Ukraine",
    "Lao People’s Democratic Republic", "Papua New Guinea", "Switzerland", "Jordan", "Indonesia", "Portugal", "Zambia",
)  # fmt: skip
_FIRST = (
    "AMINA", "LARS", "JOÃO PEDRO", "NGUYEN", "MARIE-ANGE", "TOMÁS", "ELENA", "YAW", "SIOBHÁN", "PRIYA", "KARIM", "INGRID",
)  # fmt: skip
_LAST = (
    "WANJIRU", "EIDE-MOEN", "SALGUEIRO", "VAN HAI", "KOFFI", "DE LA PEÑA", "PETROVIC", "MENSAH", "O’DOWD", "RAO", "HADDAD",
)  # fmt: skip
_GROUPS = (
    "African Group", "Group of 77 and China", "European Union", "Non-Aligned Movement", "Nordic countries",
    "Association of Southeast Asian Nations (ASEAN)", "Alliance of Small Island States",
)  # fmt: skip
_WHO = (
    "the harbour authorities", "small island States", "her delegation", "pilots and dockers", "the Secretariat", "many donors",
    "the countries of the region", "the Special Rapporteur", "his Government", "the Committee", "coastal communities",
)  # fmt: skip
_DO = (
    "had asked for", "could no longer do without", "welcomed", "remained concerned about", "would go on supporting",
    "had put much hope in", "regretted the delay of", "was ready to share", "needed to agree on", "had paid for",
)  # fmt: skip
_WHAT = (
    "a common register of ships", "the repair of the lighthouses", "new rules for the night shift", "fair port dues",
    "the training of pilots", "a fund for dredging", "the mandate of the Harbour Commission", "cleaner fuel", "safe moorings",
    "the census of 2019", "better charts and tide tables", "an early answer to the letter of March",
)  # fmt: skip
_TAIL = (
    "", ", and had said so before", ", although costs had doubled since 2019", " before the end of the session",
    ", as 4 per cent of the budget went there", " in spite of the storms", ", which no State could do alone", " by 2030",
    ", where progress had been slow and uneven", " and the follow-up to it",
)  # fmt: skip
_CITED = (
    "resolution {n} (20{y})", "Security Council resolutions 2286 (2016) and {n} (2019)", "document A/{s}/{n}", "Article 51 of the Charter",
    "the report of the Secretary-General (document A/{s}/{n}/Add.1)", "General Assembly resolution {s}/{m}", "documents S/2019/{n} and Corr.1",
)  # fmt: skip
_QUOTED = (
    "“A road that nobody repairs is a border,” she said, adding that {who} {do} {what}.",
    "Quoting the dockers of {state}, who had said that “we will not wait for another winter”, he called for {what}.",
    "That was no “quick fix”, he stressed.",
    "“Nobody can load a ship with promises,” said the representative of the dockers.  “We tried.”",
)


class _Author:
    """Writes sentences that look like those of releases."""

    def __init__(self, seed: int) -> None:
        self.random = Random(seed)  # noqa: S311

    def one(self, words: tuple[str, ...]) -> str:
        return self.random.choice(words)

    def plain(self) -> str:
        return f"{self.one(_WHO)} {self.one(_DO)} {self.one(_WHAT)}{self.one(_TAIL)}"

    def cited(self) -> str:
        numbers = {key: self.random.randrange(*span) for key, span in _NUMBERS.items()}
        return self.one(_CITED).format(**numbers)

    def sentence(self) -> str:
        kind = self.random.random()
        if kind < 0.64:
            said = self.plain()
        elif kind < 0.84:
            said = f"{self.plain()}, in line with {self.cited()}"
        elif kind < 0.92:
            said = f"{self.one(_STATES)} and {self.one(_STATES)} had shown that {self.plain()}"
        else:
            parts = {
                "who": self.one(_WHO),
                "do": self.one(_DO),
                "what": self.one(_WHAT),
                "state": self.one(_STATES),
            }
            return self.one(_QUOTED).format(**parts)
        return said[0].upper() + said[1:] + "."

    def paragraph(self, count: int) -> str:
        return "  ".join(self.sentence() for _ in range(count))

    def delegate(self) -> str:
        return f"{self.one(_FIRST)} {self.one(_LAST)} ({self.one(_STATES)})"

    def turn(self) -> list[str]:
        """Return the paragraphs of one speaker."""
        form = self.random.random()
        if form < 0.25:
            group = f", speaking on behalf of the {self.one(_GROUPS)}, said that {self.plain()}."
            opening = f"{self.delegate()}{group}"
        elif form < 0.75:
            opening = f"{self.delegate()} said that {self.plain()}."
        else:
            opening = f"The representative of {self.one(_STATES)} said that {self.plain()}."
        paragraphs = [f"{opening}  {self.paragraph(self.random.randrange(1, 4))}"]
        if self.random.random() < 0.4:
            paragraphs.append(
                f"Turning to {self.one(_WHAT)}, she said that {self.plain()}.  {self.paragraph(2)}"
            )
        return paragraphs

    def ballots(self) -> tuple[list[str], list[str], list[str]]:
        """Return who voted how."""
        states = sorted(_STATES)
        self.random.shuffle(states)
        return sorted(states[:28]), sorted(states[28:30]), sorted(states[30:33])


_NUMBERS = {"n": (600, 2800), "y": (10, 24), "s": (60, 79), "m": (1, 300)}


def message_paragraphs(size: int, number: int = 0) -> list[str]:
    """Return the paragraphs of a message of about `size` characters."""
    author = _Author(number)
    paragraphs = [
        "Following is UN Secretary-General Ana Duarte’s message for World Harbour Day, observed on 7 March:"
    ]
    length = 0
    while length < size:
        paragraphs.append(author.paragraph(3))
        length += len(paragraphs[-1])
    return paragraphs


def meeting_paragraphs(size: int, number: int = 0) -> list[str]:
    """Return the paragraphs of a long meeting of about `size` characters, with the roll-calls of its votes at its end."""
    author = _Author(number)
    paragraphs = [
        f"The Committee on Harbours today approved drafts on {author.one(_WHAT)} and {author.one(_WHAT)}, and heard from many speakers.",
        author.paragraph(3),
    ]
    annexes: list[str] = []
    length = draft = 0
    while length < size:
        section: list[str] = []
        draft += 1
        symbol = f"A/C.4/78/L.{draft}"
        section.append(f"Statements on {author.one(_WHAT).title()}")
        for _ in range(author.random.randrange(7, 14)):
            section += author.turn()
        section.append("Action on Draft Resolution")
        in_favour, against, abstaining = author.ballots()
        tally = (len(in_favour), len(against), len(abstaining))
        section.append(
            f"The Committee then took up the draft resolution on {author.one(_WHAT)} (document {symbol}), approving it by a recorded"
            f" vote of {tally[0]} in favour to {tally[1]} against ({', '.join(against)}), with {tally[2]} abstentions."
        )
        section.append(
            f"Acting without a vote, it approved the draft decision on {author.one(_WHAT)} (document A/C.4/78/L.{draft + 50})."
        )
        section.append(
            f"Speaking in explanation of vote, the representative of {author.one(_STATES)} said that {author.plain()}."
        )
        annexes += [
            f"Vote on Draft {draft}",
            (
                f"The draft resolution (document {symbol}) was approved by a recorded vote of {tally[0]} in favour to {tally[1]} against,"
                f" with {tally[2]} abstentions, as follows:"
            ),
            f"In favour:  {', '.join(in_favour)}.",
            f"Against:  {', '.join(against)}.",
            f"Abstain:  {', '.join(abstaining)}.",
        ]
        paragraphs += section
        length = sum(map(len, paragraphs)) + sum(map(len, annexes))
    return [*paragraphs, "ANNEX", *annexes]


def debate_paragraphs(size: int, number: int = 0) -> list[str]:
    """Return the paragraphs of a debate of about `size` characters: long turns and no votes, as most long meetings are."""
    author = _Author(number)
    paragraphs = [
        f"The General Assembly today continued its debate, as speakers from all regions called for {author.one(_WHAT)}.",
        author.paragraph(3),
    ]
    length = 0
    while length < size:
        turn = [f"{paragraph}  {author.paragraph(4)}" for paragraph in author.turn()]
        length += sum(map(len, turn))
        paragraphs += turn
    return paragraphs


def as_text(paragraphs: list[str], *, meeting: bool, number: int = 0) -> str:
    """Return a release in the plain text form of today's site."""
    head = f"Seventy-eighth Session,\n{_ordinal(number)} Meeting (AM)\n" if meeting else ""
    trailer = "For information media. Not an official record."
    return "\n\n".join([head + _symbol(meeting, number), _title(number), *paragraphs, trailer])


def _ordinal(number: int) -> str:
    return f"{64 + number}th"


def _title(number: int) -> str:
    return f"Committee on Harbours Debates Moorings, Hears {number + 30} Speakers"


def _symbol(meeting: bool, number: int) -> str:
    return f"GA/SPD/{790 + number}" if meeting else f"SG/SM/{21990 + number}"


def as_html(paragraphs: list[str], *, meeting: bool, chrome: int = 25_000, number: int = 0) -> str:
    """Return a release as a page of today's site, menus included."""
    link = '<li class="nav-item"><a class="nav-link" href="/en/content/item-{0}">Menu item {0}</a></li>\n'
    menu = "".join(link.format(item) for item in range(chrome // len(link)))
    body = "\n\n".join(
        f"<p><strong>{escape(p)}</strong></p>"
        if len(p) < 70
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
                "meeting-info",
                f"Seventy-eighth Session,<br>{_ordinal(number)} Meeting (AM)" if meeting else "",
            ),
            field.format("symbol", _symbol(meeting, number)),
            field.format("dated", '<time datetime="2024-03-06T12:00:00Z">6 March 2024</time>'),
            field.format("display-title", f'<h1 class="page-header">{_title(number)}</h1>'),
        ]
    )
    return f"""<!DOCTYPE html>
<html lang="en" dir="ltr"><head><meta charset="utf-8"/>
<link href="/themes/custom/un_press_theme/favicon.ico" rel="icon"/>
<title>{_title(number)} | UN Press</title></head>
<body class="node-1 node-type--press"><header class="main-header"><ul class="nav">{menu}</ul></header>
<main><article class="node press press--full">{fields}
<div class="field field--name-body field__item">{body}</div></article>
<div class="field-name-disclaimer"><div class="disclaimer">For information media. Not an official record.</div></div></main>
<footer><ul><li><a href="/en/about">About</a></li></ul></footer></body></html>
"""
