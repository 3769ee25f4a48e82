"""Puts together what lead, action section and annex tell of the same vote."""

from __future__ import annotations

from itertools import chain, pairwise
from operator import itemgetter
from typing import TYPE_CHECKING, Final

from unreleases.views.voting.accounts import Part, Taken
from unreleases.views.voting.agreement import contradict, methods_agree, same_vote
from unreleases.views.voting.documents import is_resolution
from unreleases.views.voting.state_lists import PERMANENT
from unreleases.views.voting.types import VoteMethod, VoteScope

if TYPE_CHECKING:
    from collections.abc import Sequence

    from unreleases.views.voting.accounts import Account
    from unreleases.views.voting.drafts import Drafts
    from unreleases.views.voting.types import Tally

__all__ = ["merge"]

#: So many votes that have something in common with an account are compared with it,
_NEAR: Final = 48
#: and so many decisions that a lead only describes or sums up.
_SEVERAL: Final = 64
#: No release tells a vote more often.
_ENOUGH: Final = 32
#: How alike two elections are told that are one.
_ELECTED: Final = 0.5
#: From which likeness on two descriptions are of one text.
_LIKE: Final = 0.35
#: Two tellings of one election share more words.
_SHARED: Final = 1
#: How many paragraphs after a vote on a part the vote on the whole is told.
_NEXT: Final = 3
_PARTS: Final = (Part.LEAD, Part.BODY, Part.ANNEX)


def merge(accounts: Sequence[Account], drafts: Drafts) -> list[Taken]:
    """Put the accounts of each vote together.

    Two accounts are of one vote when nothing that both say differs, and something that both say is the same:
    draft, figures, annex or description. Figures may differ by a slip where draft and paragraph are the same.

    Args:
        accounts: In the order of the text.
        drafts: The drafts of the release.

    Returns:
        The votes in the order in which they are first told.

    >>> from unreleases.model.release import Release
    >>> from unreleases.views.voting.drafts import Drafts
    >>> merge([], Drafts(Release(), "en", ()))
    []
    """
    _look_ahead(accounts)
    index = _Index(drafts)
    several: list[Account] = []
    for account in accounts:
        if account.plural and account.tally is None and len(several) < _SEVERAL:
            several.append(account)
            continue
        latest = index.votes[-1] if index.votes else None
        likeness, vote = 0.0, None
        for each in index.near(account):
            found = same_vote(account, each, latest=each is latest)
            if found > likeness:
                likeness, vote = found, each
        index.add(account, vote)
    votes = _complete(_settle(index.votes, drafts, several), drafts)
    for account in several:
        votes = _spread(account, votes, drafts)
    _say_how_ended(votes, drafts)
    _take_only(votes, drafts)
    _name_resolution(votes, drafts)
    order = {id(account): number for number, account in enumerate(accounts)}
    for vote in votes:
        vote.accounts.sort(key=lambda each: (each.start, order[id(each)]))
    return sorted(votes, key=lambda vote: (_place(vote), order[id(vote.accounts[0])]))


def _place(vote: Taken) -> int:
    return vote.accounts[0].start


class _Index:
    """The votes so far, by what a further account can have in common with them."""

    def __init__(self, drafts: Drafts) -> None:
        self._round_up = drafts.round_up
        self.votes: list[Taken] = []
        self._by_key: dict[tuple[object, ...], list[Taken]] = {}

    def near(self, account: Account) -> list[Taken]:
        """Return the votes that an account may be of, each once, in the order in which they were first told.

        What prints the symbol of another draft, or of another resolution, is none of them.
        """
        by_key, (kind, symbol) = self._by_key, self._printed(account)
        near = [by_key.get(key, ())[-_NEAR:] for key in _named(account)]
        if account.tally is not None:
            near.append(by_key.get(_counted(account.tally), ())[-_NEAR:])
        else:
            # decisions without figures that another part tells
            near += [by_key.get(("uncounted", part), ())[:_NEAR] for part in _PARTS if part != account.part]
        near.append(self.votes[-1:])
        found = [
            vote
            for vote in dict.fromkeys(chain.from_iterable(near))
            if vote.printed.get(kind, symbol) == symbol and len(vote.accounts) < _ENOUGH
        ]
        return sorted(found, key=_place)

    def _printed(self, account: Account) -> tuple[bool | None, str | None]:
        """Return whether a resolution's symbol stands beside an account, and the symbol.

        A round-up tells of each text once, of a draft or of the resolution that it became.
        """
        if account.explicit and account.subject:
            return not self._round_up and is_resolution(account.subject), account.subject
        return None, None

    def add(self, account: Account, vote: Taken | None) -> None:
        """Add an account to a vote, or make a vote of it."""
        if vote is None:
            vote = Taken([])
            self.votes.append(vote)
        vote.accounts.append(account)
        vote.printed.update([self._printed(account)])
        counted = ("uncounted", account.part) if account.tally is None else _counted(account.tally)
        for key in (counted, *_named(account)):
            listed = self._by_key.setdefault(key, [])
            if not listed or listed[-1] is not vote:
                listed.append(vote)


def _counted(tally: Tally) -> tuple[object, ...]:
    """Return the key under which votes with the same figures are."""
    return ("in_favour", tally.in_favour)


def _named(account: Account) -> list[tuple[object, ...]]:
    """Return the keys of what an account names."""
    names = (("subject", account.subject), ("annex", account.annex), ("numeral", account.numeral))
    return [name for name in names if name[1]]


def _settle(votes: list[Taken], drafts: Drafts, several: list[Account]) -> list[Taken]:
    """Give decisions without figures that a lead only describes to those that the body tells, the likest first."""
    uncounted = [vote for vote in votes if vote.tally is None]
    loose = [vote for vote in uncounted if len(vote.accounts) == 1 and vote.accounts[0].part == Part.LEAD]
    told = [vote for vote in uncounted if all(each.part != Part.LEAD for each in vote.accounts)]
    pairs = [
        (_described(vote.accounts[0], each, drafts), vote, each)
        for vote in loose[:_SEVERAL]
        for each in told[:_SEVERAL]
        if not any(contradict(vote.accounts[0], one) for one in each.accounts)
    ]
    pairs.sort(key=itemgetter(0), reverse=True)
    gone: set[Taken] = set()
    found: set[Taken] = set()

    def give(vote: Taken, each: Taken) -> None:
        each.accounts.insert(0, vote.accounts[0])
        gone.add(vote)
        found.add(each)

    for likeness, vote, each in pairs:
        enough = _ELECTED if vote.accounts[0].election and not _names(vote.accounts[0], each) else 0.0
        if likeness > enough and vote not in gone and each not in found:
            give(vote, each)
    for vote in loose[:_SEVERAL]:
        # the only one that it can be
        fitting = [each for _, one, each in pairs if one is vote and each not in found]
        if vote not in gone and len(fitting) == 1 and _alone(vote, fitting[0]):
            give(vote, fitting[0])
        elif vote not in gone and told and vote.accounts[0].shared and not vote.subject:
            # what the body tells in other words
            several.append(vote.accounts[0])
            gone.add(vote)
    return [vote for vote in votes if vote not in gone]


def _names(account: Account, vote: Taken) -> bool:
    """Whether an election is told with several words of another one: who was elected, and to what."""
    return any(len(account.described.gist & one.described.topic) > _SHARED for one in vote.accounts)


def _alone(vote: Taken, told: Taken) -> bool:
    """Whether nothing more speaks against one decision than that it is told otherwise: no other person is elected."""
    if vote.accounts[0].election and vote.method is VoteMethod.ACCLAMATION:
        return False
    return vote.subject is None or all(one.described.anaphoric for one in told.accounts)


def _described(account: Account, vote: Taken, drafts: Drafts) -> float:
    """Tell how much a lead's words on a text have in common with a vote of the body, and with its draft."""
    topics = drafts.topics
    called = [words for one in vote.accounts for words in (one.described.topic, one.described.gist)]
    alike = max(topics.likeness(account.described.topic, each) for each in called)
    if alike >= _LIKE:
        return 1.0 + alike
    gist = account.described.gist or account.described.topic
    described = [*called, *topics.of(vote.subject)] if vote.subject else called
    return max(topics.likeness(gist, each) for each in described)


def _complete(votes: list[Taken], drafts: Drafts) -> list[Taken]:
    """Give votes of which a lead tells only that they were taken, or lost, to those told with figures."""
    bare = [
        vote for vote in votes if vote.tally is None and all(each.part == Part.LEAD for each in vote.accounts)
    ]
    counted = [vote for vote in votes if vote.tally is not None][:_SEVERAL]
    gone: set[Taken] = set()
    for vote in bare[:_SEVERAL]:
        account = vote.accounts[0]

        def likeness(each: Taken, account: Account = account) -> tuple[float, bool]:
            alike = max(
                drafts.topics.likeness(account.described.topic, one.described.topic) for one in each.accounts
            )
            return alike, all(one.part != Part.LEAD for one in each.accounts)

        fitting = [each for each in counted if not _is_other(account, each)]
        if fitting:
            max(fitting, key=likeness).accounts.insert(0, account)
            gone.add(vote)
    return [vote for vote in votes if vote not in gone]


def _is_other(account: Account, vote: Taken) -> bool:
    """Whether a vote is another one, or on a text that is called otherwise in one breath, or where one was unanimous."""
    topic, sure = account.described.topic, account.method is VoteMethod.UNANIMOUS
    return any(contradict(account, one) for one in vote.accounts) or all(
        None not in {account.scope, one.scope}
        and bool(topic and one.described.topic)
        and topic.isdisjoint(one.described.topic)
        and (sure or one.passage == account.passage)
        for one in vote.accounts
    )


def _say_how_ended(votes: Sequence[Taken], drafts: Drafts) -> None:
    """Say how votes ended of which only the figures are told.

    A majority keeps a paragraph, and nothing is adopted that more vote against; the Security Council adopts nothing
    with fewer than nine votes in favour, and no draft that a permanent member votes against.
    """
    for vote in votes:
        tally = vote.tally
        if tally is None or tally.in_favour is None or vote.first("adopted") is not None:
            continue
        of_draft = drafts.of_council and vote.subject and vote.scope is not VoteScope.MOTION
        vetoed = of_draft and not PERMANENT.isdisjoint(vote.named("against").codes)
        if tally.in_favour < max(drafts.least, tally.against or 0) or vetoed:
            vote.accounts[0].adopted = False
        elif vote.scope is VoteScope.PARAGRAPH and tally.against is not None:
            vote.accounts[0].adopted = tally.in_favour > tally.against


def _take_only(votes: Sequence[Taken], drafts: Drafts) -> None:
    """Give the one vote on a text whose draft is not said the draft of the paragraphs, or the only one there is."""
    of_texts = [
        vote for vote in votes if vote.scope is VoteScope.WHOLE and (vote.tally or vote.first("scope"))
    ]
    if (
        len(of_texts) != 1
        or of_texts[0].subject
        or any(one.numeral or one.plural or one.unknown for one in of_texts[0].accounts)
    ):
        return
    parts = {vote.subject for vote in votes if vote.scope is VoteScope.PARAGRAPH and vote.subject}
    of_texts[0].accounts[0].subject = parts.pop() if len(parts) == 1 else drafts.only


def _look_ahead(accounts: Sequence[Account]) -> None:
    """Give a paragraph the draft of which the whole is voted on next.

    As in `Paragraph 8 was retained. The Assembly then adopted draft resolution A/65/L.41 as a whole.`
    """
    for account, following in reversed(list(pairwise(accounts))):
        near = following.passage - account.passage <= _NEXT and following.part == account.part
        if (
            account.subject is None
            and account.scope is VoteScope.PARAGRAPH
            and near
            and (following.whole or following.scope is VoteScope.PARAGRAPH)
        ):
            account.subject = following.subject


def _name_resolution(votes: Sequence[Taken], drafts: Drafts) -> None:
    """Give the one draft that the Council adopted the number of the resolution that it became."""
    adopted = [vote for vote in votes if vote.first("adopted") is True and vote.scope is VoteScope.WHOLE]
    open_ = [vote for vote in adopted if not is_resolution(vote.subject)]
    symbol = drafts.own_resolution if len(open_) == 1 else None
    if symbol is None or any(vote.subject == symbol for vote in adopted):
        return
    subject = open_[0].subject
    if subject.startswith("S/") if subject else drafts.of_council:
        open_[0].accounts[0].subject = symbol


def _spread(account: Account, votes: list[Taken], drafts: Drafts) -> list[Taken]:
    """Add a telling of several decisions at once to each of them; where none is told alone, it is one."""
    fitting = [
        vote
        for vote in votes
        if (vote.scope is account.scope if account.bare else vote.tally is None)
        and (
            account.described.anaphoric
            or all(each.part != account.part or each.start >= account.start for each in vote.accounts)
        )
        and not (account.scope is not None and any(each.election for each in vote.accounts))
        and not any(
            (each.adopted is not None and account.adopted is not None and each.adopted != account.adopted)
            or not methods_agree(account, each)
            for each in vote.accounts
        )
    ]
    named = [
        vote
        for vote in fitting
        if any(
            drafts.topics.likeness(account.described.topic, each.described.topic) > 0
            for each in vote.accounts
        )
    ]
    if account.part == Part.BODY and account.listing:
        # what the course of the meeting describes is none of the decisions that are told otherwise
        fitting = named
    for vote in named or fitting:
        # several texts of one sentence that the body calls otherwise are told there once
        if all(each.start != account.start for each in vote.accounts):
            vote.accounts.append(account)
    return votes if fitting or account.bare else [*votes, Taken([account])]
