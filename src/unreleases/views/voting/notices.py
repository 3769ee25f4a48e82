"""Where what a release tells of a vote does not agree: figures with figures, figures with the States listed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unreleases.notices import Notice, NoticeCode
from unreleases.spans import Span
from unreleases.views.voting.state_lists import COUNTS, WAYS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from unreleases.views.voting.accounts import Account, Taken

__all__ = ["notices_of"]


def notices_of(text: str, taken: Taken) -> Iterator[Notice]:
    """Say what does not agree in the tellings of a vote.

    Args:
        text: The release's plain text.
        taken: The vote with its accounts.

    Yields:
        The notices; their spans count into the text.

    >>> from unreleases.views.voting.accounts import Taken
    >>> list(notices_of("", Taken([])))
    []
    """
    for account in taken.accounts[1:]:
        yield from _figures(taken, account)
    for account in taken.accounts:
        yield from _lists(text, taken, account)


def _figures(taken: Taken, account: Account) -> Iterator[Notice]:
    """Compare the figures of a telling with those told before."""
    tally = taken.tally
    if account.tally is None or tally is None:
        return
    other = [
        f"{_said(way)} {printed}, not {first}"
        for way in COUNTS
        if (printed := getattr(account.tally, way)) is not None
        and (first := getattr(tally, way)) is not None
        and printed != first
    ]
    if other:
        yield Notice(
            code=NoticeCode.TALLIES_DIFFER,
            message=f"another telling of the vote has other figures: {'; '.join(other)}",
            span=Span(account.start, account.end),
        )


def _lists(text: str, taken: Taken, account: Account) -> Iterator[Notice]:
    """Compare the States that a telling lists with its figures."""
    tally = account.tally or taken.tally
    seen: dict[str, str] = {}
    for way in WAYS:
        if way not in account.named:
            continue
        listed = account.named[way]
        left = [text[start:end] for start, end in listed.leftovers]
        for start, end in listed.leftovers:
            yield Notice(
                code=NoticeCode.STATE_UNRESOLVED,
                message=f"“{text[start:end]}” in a list of States is no State’s name",
                span=Span(start, end),
            )
        count = getattr(tally, way, None)
        total = len(listed.codes)
        if count is not None and count != total:
            rest = f"; left over: {', '.join(left)}" if left else ""
            yield Notice(
                code=NoticeCode.TALLY_MISMATCH,
                message=f"{_number(count, 'vote is', 'votes are')} printed {_said(way)} and "
                f"{_number(total, 'State', 'States')} listed{rest}",
                span=Span(account.start, account.end),
            )
        for code in listed.codes:
            if code in seen:
                yield Notice(
                    code=NoticeCode.STATE_LISTED_TWICE,
                    message=f"{code} is listed {_said(seen[code])} and {_said(way)}",
                    span=Span(account.start, account.end),
                )
            seen.setdefault(code, way)


def _number(count: int, one: str, several: str) -> str:
    return f"{count} {one if count == 1 else several}"


def _said(way: str) -> str:
    return way.replace("_", " ")
