"""How States voted: every vote of a release once, with its tallies, ballots and tellings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unreleases.model.argument import takes_release
from unreleases.spans import Span
from unreleases.views.once import once
from unreleases.views.voting.merging import merge
from unreleases.views.voting.notices import notices_of
from unreleases.views.voting.reading import read_accounts
from unreleases.views.voting.types import Ballots, Tally, Telling, Vote, VoteMethod, VoteScope

if TYPE_CHECKING:
    from unreleases.model.release import Release
    from unreleases.notices import Notice
    from unreleases.views.voting.accounts import Taken

__all__ = ["Ballots", "Tally", "Telling", "Vote", "VoteMethod", "VoteScope", "vote_notices", "votes"]


@once
def votes(release: Release) -> tuple[Vote, ...]:
    """Find the votes of a release.

    A vote told in lead, action section and annex is one, with three tellings. Votes of other meetings that a
    speaker recalls, wishes and general remarks are none; in round-ups the votes of the year count, and in other
    releases than accounts of meetings those of the day.

    Args:
        release: Any release.

    Returns:
        The votes in the order in which they are first told.

    >>> from unreleases.model import Paragraph, Release, ReleaseKind, Text
    >>> words = "The draft (document A/61/L.29) was adopted by 3 in favour to 1 against (Fiji), with no abstentions."
    >>> body = (Paragraph(content=(Text(text=words),)),)
    >>> vote = votes(Release(kind=ReleaseKind.MEETINGS_COVERAGE, language="en", body=body))[0]
    >>> vote.tally, vote.subject, vote.ballots.against
    (Tally(in_favour=3, against=1, abstaining=0), 'A/61/L.29', ('FJI',))
    """
    return tuple(_vote(release, taken) for taken in _taken(release))


@takes_release
def vote_notices(release: Release) -> tuple[Notice, ...]:
    """Say where what a release tells of its votes does not agree.

    Args:
        release: Any release.

    Returns:
        Notices of tellings with other figures, of lists of States that are longer or shorter than the printed
        count, of States listed twice and of names that are no State's; their spans count into `release.text`.

    >>> from unreleases.model import Paragraph, Release, ReleaseKind, Text
    >>> words = "The draft was adopted by 3 in favour to 2 against (Fiji), with no abstentions."
    >>> body = (Paragraph(content=(Text(text=words),)),)
    >>> vote_notices(Release(kind=ReleaseKind.MEETINGS_COVERAGE, language="en", body=body))[0].message
    '2 votes are printed against and 1 State listed'
    """
    return tuple(notice for taken in _taken(release) for notice in notices_of(release.text, taken))


def _taken(release: Release) -> list[Taken]:
    accounts, drafts = read_accounts(release)
    return merge(accounts, drafts) if drafts is not None else []


def _vote(release: Release, taken: Taken) -> Vote:
    tellings = tuple(
        Telling(
            text=release.text[account.start : account.end],
            span=Span(account.start, account.end),
            tally=account.tally,
        )
        for account in taken.accounts
    )
    adopted = taken.first("adopted")
    return Vote(
        method=taken.method,
        scope=taken.scope,
        adopted=bool(adopted) if adopted is not None else None,
        vetoed=adopted is not True and any(account.vetoed for account in taken.accounts),
        tally=taken.tally,
        subject=taken.subject,
        ballots=Ballots(**{way: taken.named(way).codes for way in taken.ways}),
        tellings=tellings,
        text=tellings[0].text,
        span=tellings[0].span,
    )
