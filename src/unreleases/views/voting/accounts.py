"""The places of a release that tell votes, as they are read there, and what those of one vote say together."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, NamedTuple

from attrs import define, field

from unreleases.views.voting.documents import is_resolution
from unreleases.views.voting.state_lists import COUNTS, Listed
from unreleases.views.voting.types import Tally, VoteMethod, VoteScope

__all__ = ["WITHOUT", "Account", "Described", "Part", "Taken"]

#: Methods without counts.
WITHOUT: Final = frozenset({VoteMethod.WITHOUT_A_VOTE, VoteMethod.CONSENSUS, VoteMethod.ACCLAMATION})


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
    look: Callable[[], Described] = Described
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
            self.seen = self.look()
        return self.seen


@define(eq=False)
class Taken:
    """One vote taken, with the places that tell it.

    >>> Taken([]).accounts
    []
    """

    accounts: list[Account] = field(factory=list)
    #: The draft and the resolution whose symbols are printed beside it, by whether it is a resolution.
    printed: dict[bool | None, str | None] = field(factory=dict)

    def first(self, name: str) -> object:
        """Return what the first account says that says anything of it.

        Args:
            name: The name of an attribute of `Account`.

        Returns:
            Its value, or None.
        """
        for each in self.accounts:
            said: object = getattr(each, name)
            if said is not None:
                return said
        return None

    @property
    def method(self) -> VoteMethod:
        """The method that is named first; one with figures that none names is recorded."""
        told = [each for each in self.accounts if not each.plural and not each.shared] or self.accounts
        named = [each.method for each in told if each.method is not None]
        special = [method for method in named if method is not VoteMethod.RECORDED]
        if named and named[0] is VoteMethod.RECORDED and special and special[0] not in WITHOUT:
            return named[0] if special[0] is VoteMethod.UNANIMOUS else special[0]
        return named[0] if named else VoteMethod.RECORDED

    @property
    def tally(self) -> Tally | None:
        """Each count as the first account that has it gives it."""
        if len(self.accounts) == 1:
            return self.accounts[0].tally
        tallies = [each.tally for each in self.accounts if each.tally is not None]
        if not tallies:
            return None
        first = tallies[0]
        if len(tallies) == 1 or None not in (first.in_favour, first.against, first.abstaining):
            return first
        counts = {
            way: next((getattr(each, way) for each in tallies if getattr(each, way) is not None), None)
            for way in COUNTS
        }
        return Tally(**counts)

    @property
    def scope(self) -> VoteScope:
        """What it was on: the most particular thing that an account names."""
        for each in self.accounts:
            if each.scope is not None and each.scope is not VoteScope.WHOLE:
                return each.scope
        return VoteScope.WHOLE

    @property
    def subject(self) -> str | None:
        """The symbol: that of the adopted resolution, else one that is printed, else one that is meant."""
        scope = self.scope
        # `decided to put off the debate on a treaty`: a motion on no text
        of_text = scope is not VoteScope.MOTION
        named = [
            each for each in self.accounts if each.subject and (of_text or each.scope is not VoteScope.WHOLE)
        ]
        if not named:
            return None
        named.sort(key=lambda each: not each.explicit)
        resolutions = [each.subject for each in named if is_resolution(each.subject)]
        if resolutions and scope is VoteScope.WHOLE and self.first("adopted") is not False:
            return resolutions[0]
        if any(each.numeral for each in self.accounts):
            # a draft with a number in a report: the report is not what was voted on
            return next((each.subject for each in named if each.draft), None)
        return next((each.subject for each in named if each.subject not in resolutions), named[0].subject)

    @property
    def ways(self) -> set[str]:
        """The ways for which a telling names States."""
        return {way for each in self.accounts for way in each.named}

    def named(self, way: str) -> Listed:
        """Return the States listed for a way: those of a roll-call, else as many beside a count as it counts.

        Args:
            way: One of `WAYS`.

        Returns:
            The list; an empty one where none is printed.
        """
        listing = [each for each in self.accounts if way in each.named]
        rolled = [each.named[way] for each in listing if way in each.rolled]
        beside = [each.named[way] for each in listing if way not in each.rolled]
        count = getattr(self.tally, way, None)
        whole = [each for each in beside if len(each.codes) == count]
        return next(iter([*rolled, *whole, *beside]), Listed((), ()))
