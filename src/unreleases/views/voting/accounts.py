"""One place of a release that tells a vote, as it is read there."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from attrs import define, field

from unreleases.views.voting.state_lists import Listed
from unreleases.views.voting.types import Tally, VoteMethod, VoteScope

__all__ = ["Account", "Described", "Part"]


class Part:
    """Where in a release something is told.

    >>> Part.LEAD, Part.BODY, Part.ANNEX
    ('lead', 'body', 'annex')
    """

    LEAD = "lead"
    BODY = "body"
    ANNEX = "annex"


class Described(NamedTuple):
    """How a telling describes the draft that was voted on.

    >>> Described().anaphoric
    False
    """

    #: The words that tell it from other drafts.
    topic: frozenset[str] = frozenset()
    #: Whether it only says `the draft`, `it`.
    anaphoric: bool = False
    #: Whether it says `the draft`, and of it nothing but the symbol.
    definite: bool = False
    #: All words that a lead has on it, where it has neither symbol nor figures.
    gist: frozenset[str] = frozenset()


@define
class Account:
    """One place that tells a vote, as read there. Offsets count into `release.text`.

    >>> Account(start=0, end=4, part=Part.LEAD, passage=0).tally is None
    True
    """

    start: int
    end: int
    part: str
    passage: int
    method: VoteMethod | None = None
    tally: Tally | None = None
    adopted: bool | None = None
    vetoed: bool = False
    #: What is named as voted on; None where nothing is.
    scope: VoteScope | None = None
    #: Which paragraph.
    name: str | None = None
    #: The symbol beside it, or the one that its description means.
    subject: str | None = None
    #: Whether the symbol stands there.
    explicit: bool = False
    #: Whether the symbol is a draft's, and no report's that holds it.
    draft: bool = False
    #: A draft without a symbol of its own.
    numeral: str | None = None
    #: Looks how it describes the draft, which need not be known where a symbol stands beside the vote.
    look: Callable[[], Described] | None = None
    #: What was seen there.
    seen: Described | None = None
    #: Whether it tells the outcome without method and figures, which tells no vote by itself.
    bare: bool = False
    #: Whether it is on something that was taken up and has no symbol.
    unknown: bool = False
    #: Whether somebody is elected or appointed.
    election: bool = False
    #: Several drafts at once.
    plural: bool = False
    #: Whether it says on what these are: `the drafts on lamps and on fog`.
    listing: bool = False
    #: Whether a lead tells it together with others, which says little of its method.
    shared: bool = False
    #: Whether it says that the whole was voted on, as after votes on parts.
    whole: bool = False
    #: The number of the annex that it points to, or stands under.
    annex: str | None = None
    #: The States named, by way; spans of leftovers count into `release.text`.
    named: dict[str, Listed] = field(factory=dict)
    #: The ways whose names come from a roll-call.
    rolled: set[str] = field(factory=set)

    @property
    def described(self) -> Described:
        """How it describes the draft."""
        if self.seen is None:
            self.seen = self.look() if self.look else Described()
        return self.seen
