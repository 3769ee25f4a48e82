"""Meetings that vote, for the tests of their votes."""

from __future__ import annotations

import datetime
import re
from typing import Any

import unreleases as un
from unreleases.model import Heading, Headline, Masthead, Paragraph, Release, ReleaseKind, Session, Text

DATE = datetime.date(2019, 11, 14)
WAYS = ("in_favour", "against", "abstaining", "absent")


def release_of(
    *lines: str,
    language: str = "en",
    kind: str = "meetings_coverage",
    date: datetime.date | None = DATE,
    session: int | None = None,
) -> Release:
    """Make a release on a meeting; a line that begins with `# ` is a heading, from `# ANNEX` on annexes.

    As in the text of every release that is read, no two blanks stand together.
    """
    lines = tuple(re.sub(" +", " ", line) for line in lines)
    blocks = [
        Heading(content=(Text(text=line[2:]),))
        if line.startswith("# ")
        else Paragraph(content=(Text(text=line),))
        for line in lines
    ]
    annex = next(
        (number for number, line in enumerate(lines) if re.fullmatch(r"# ANNEXE?( [IVX]+)?", line)),
        len(blocks),
    )
    return Release(
        kind=ReleaseKind(kind),
        language=language,
        masthead=Masthead(date=date, session=Session(text="x", number=session) if session else None),
        headline=Headline(title="Lamps"),
        body=tuple(blocks[:annex]),
        annexes=tuple(blocks[annex:]),
    )


def said(vote: un.Vote) -> str:
    """Return method, counts, outcome, draft, scope, and how many States are listed each way."""
    tally = vote.tally
    counts = [tally.in_favour, tally.against, tally.abstaining] if tally else []
    words = [
        str(vote.method),
        "-".join("?" if count is None else str(count) for count in counts) or "uncounted",
        {True: "adopted", False: "failed", None: "open"}[vote.adopted],
        str(vote.subject),
        *([str(vote.scope)] if vote.scope != "whole" else []),
        *(["vetoed"] if vote.vetoed else []),
    ]
    listed = [f"{len(getattr(vote.ballots, way))} {way}" for way in WAYS if getattr(vote.ballots, way)]
    return " ".join(words) + (f" ({', '.join(listed)})" if listed else "")


def votes(*lines: str, **parts: Any) -> list[str]:
    """Return what is told of each vote, once every span has given back its words."""
    release = release_of(*lines, **parts)
    found = un.votes(release)
    for vote in found:
        assert (vote.text, vote.span) == (vote.tellings[0].text, vote.tellings[0].span)
        assert all(telling.span.of(release.text) == telling.text for telling in vote.tellings)
    return [said(vote) for vote in found]
