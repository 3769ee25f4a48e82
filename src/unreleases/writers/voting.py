"""How a vote went, choice by choice: the counts that are printed, and the States that are listed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from unreleases.views.votes import Vote

__all__ = ["CHOICES", "listed_states", "printed_counts"]

#: The ways to vote, and not to, in the order in which releases list them.
CHOICES: Final = ("in_favour", "against", "abstaining", "absent")


def printed_counts(vote: Vote) -> Iterator[tuple[str, int]]:
    """Return the counts of a vote.

    Args:
        vote: A vote.

    Yields:
        Each choice for which a count is printed, with the count.

    >>> from unreleases.spans import Span
    >>> from unreleases.views.votes import Tally, Vote, VoteMethod
    >>> vote = Vote(method=VoteMethod.RECORDED, tally=Tally(in_favour=3, against=0), text="", span=Span(0, 0))
    >>> list(printed_counts(vote))
    [('in_favour', 3), ('against', 0)]
    """
    for choice in CHOICES:
        count = getattr(vote.tally, choice, None)
        if count is not None:
            yield choice, count


def listed_states(vote: Vote) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Return the States of a vote.

    Args:
        vote: A vote.

    Yields:
        Each choice for which States are listed, with their codes.

    >>> from unreleases.spans import Span
    >>> from unreleases.views.votes import Ballots, Vote, VoteMethod
    >>> vote = Vote(method=VoteMethod.RECORDED, ballots=Ballots(against=("NOR",)), text="", span=Span(0, 0))
    >>> list(listed_states(vote))
    [('against', ('NOR',))]
    """
    for choice in CHOICES:
        codes = getattr(vote.ballots, choice)
        if codes:
            yield choice, codes
