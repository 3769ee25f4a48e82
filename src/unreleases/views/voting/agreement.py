"""Whether two tellings can be of one vote, and how sure that is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from unreleases.views.voting.accounts import WITHOUT
from unreleases.views.voting.documents import is_resolution
from unreleases.views.voting.types import Tally, VoteMethod, VoteScope

if TYPE_CHECKING:
    from unreleases.views.voting.accounts import Account, Taken
    from unreleases.views.voting.state_lists import Listed

__all__ = ["contradict", "methods_agree", "same_vote"]

#: How many paragraphs after a draft is described its symbol is printed.
_NEXT: Final = 4
#: How far the figures of two tellings of one vote differ at most, all counts together.
_SLIP: Final = 16
#: An amendment with a document of its own is called a proposal or a text, too.
_DOCUMENTED: Final = {VoteScope.AMENDMENT, VoteScope.WHOLE}
#: An amendment is told as a vote on the paragraph that it is to.
_AMENDED: Final = {VoteScope.AMENDMENT, VoteScope.PARAGRAPH}


def same_vote(account: Account, vote: Taken, *, latest: bool) -> float:
    """Tell how sure it is that an account is of a vote.

    Args:
        account: The account.
        vote: A vote told before.
        latest: Whether it is the vote told last.

    Returns:
        0 where it is not; the more, the surer.

    >>> from unreleases.views.voting.accounts import Account
    >>> from unreleases.views.voting.accounts import Taken
    >>> one, other = (Account(start=n, end=n, part="body", passage=n, subject="A/61/L.1") for n in (0, 9))
    >>> same_vote(other, Taken([one]), latest=True) > 0
    True
    """
    figures = _same_figures(account, vote)
    some = vote.accounts
    if any(contradict(account, each) for each in some):
        return 0.0
    subject = vote.subject
    named = account.subject is not None and account.subject == subject
    if figures is False:
        # other figures: only with the same draft, and elsewhere in the release
        close = sum(abs(mine - theirs) for mine, theirs in _pairs(account.tally, vote.tally)) <= _SLIP
        apart = all(abs(each.passage - account.passage) > 1 for each in some)
        same = (account.scope or VoteScope.WHOLE) is vote.scope
        return 1.0 if close and apart and named and same else 0.0
    pointed = bool(account.annex) and account.annex in {each.annex for each in some}
    if figures:
        if named:
            return 5.0 + pointed
        if _described_otherwise(account, some):
            return 0.0
        topic = account.described.topic
        alike = any(not topic.isdisjoint(each.described.topic) for each in some)
        return 4.0 + pointed + alike / 2
    if pointed and _same_scope(account, vote):
        return 3.0
    told_here = account.part in {each.part for each in some}
    if named and _same_scope(account, vote):
        return 2.5
    if account.numeral and not told_here and account.numeral in {each.numeral for each in some}:
        return 2.4
    if latest and _goes_on(account, vote):
        return 2.0
    # a resolution and the draft that became it
    became = bool(account.subject and subject) and is_resolution(account.subject) != is_resolution(subject)
    return 1.0 if became and not told_here else 0.0


def _described_otherwise(account: Account, some: list[Account]) -> bool:
    """Whether the same part tells with other words of another text, which had as many votes, or tells of a second one."""
    here = account.part
    if account.name and account.scope is not VoteScope.PARAGRAPH and {each.part for each in some} == {here}:
        return all(each.name is None for each in some)
    if account.scope is None or account.rolled or not account.described.topic:
        return False
    return any(
        each.part == here
        and bool(each.described.topic)
        and each.described.topic.isdisjoint(account.described.topic)
        for each in some
    )


def _goes_on(account: Account, vote: Taken) -> bool:
    """Whether an account goes on with the vote told last: with its figures, with its draft, with what is said of it."""
    described = account.described
    if described.definite and _describes(vote, account):
        return True
    elects = account.election and vote.method is VoteMethod.SECRET_BALLOT
    became = account.method is vote.method and is_resolution(vote.subject)
    return (described.anaphoric or elects) and (became or _completes(account, vote))


def _describes(vote: Taken, account: Account) -> bool:
    """Whether the vote before only describes the draft that `the draft (document A/61/L.5)` names."""
    last = vote.accounts[-1]
    return (
        vote.tally is None
        and vote.subject is None
        and last.scope is not None
        and bool(last.described.topic)
        and last.method == account.method
        and 0 < account.passage - last.passage <= _NEXT
    )


def _completes(account: Account, vote: Taken) -> bool:
    """Whether one gives the figures of the other, which tells only the outcome, or lists who voted how."""
    return (vote.tally is None) != (account.tally is None)


def contradict(one: Account, other: Account) -> bool:
    """Tell whether two accounts say things that cannot both be true of one vote.

    Args:
        one: An account.
        other: Another one.

    Returns:
        Whether they do. Figures are not looked at: they may differ by a slip.

    >>> from unreleases.views.voting.accounts import Account
    >>> one, other = (Account(start=0, end=0, part="body", passage=0, adopted=each) for each in (True, False))
    >>> contradict(one, other)
    True
    """
    if one.adopted is not None and other.adopted is not None and one.adopted != other.adopted:
        return True
    if _names_another(one, other):
        return True
    if (_elects(one) and other.scope is not None) or (_elects(other) and one.scope is not None):
        return True
    if not methods_agree(one, other):
        return True
    if any(_others_named(listed, other.named.get(way)) for way, listed in one.named.items()):
        return True
    if one.numeral and other.numeral and one.numeral != other.numeral:
        return True
    if one.scope is not None and other.scope is not None and one.scope is not other.scope:
        scopes = {one.scope, other.scope}
        document = scopes == _DOCUMENTED and one.subject is not None and one.subject == other.subject
        # a motion is told as a decision, an amendment as the paragraph that it would have taken out
        part = VoteScope.MOTION in scopes or scopes == _AMENDED
        if not _shared_figures(one, other) or not (document or (part and one.tally == other.tally)):
            return True
    named = one.name is not None and other.name is not None and one.scope is other.scope
    return named and not _same_name(one.name or "", other.name or "")


def _elects(account: Account) -> bool:
    return account.election or (account.scope is None and account.method is VoteMethod.SECRET_BALLOT)


def _others_named(one: Listed, other: Listed | None) -> bool:
    """Whether both lists name States, and no State is in both."""
    return other is not None and bool(one.codes and other.codes) and set(one.codes).isdisjoint(other.codes)


def _names_another(one: Account, other: Account) -> bool:
    """Whether two accounts are on two drafts, or on two resolutions."""
    mine, theirs = one.subject, other.subject
    if mine == theirs or not mine or not theirs:
        return False
    sure = (one.explicit and other.explicit) or not _shared_figures(one, other)
    return sure and is_resolution(mine) == is_resolution(theirs)


def methods_agree(one: Account, other: Account) -> bool:
    """Tell whether two accounts can name the method of one vote.

    Args:
        one: An account.
        other: Another one.

    Returns:
        Whether they can: a recorded vote may be unanimous, one without a vote by consensus.

    >>> from unreleases.views.voting.accounts import Account
    >>> one, other = (
    ...     Account(start=0, end=0, part="body", passage=0, method=method)
    ...     for method in (VoteMethod.RECORDED, VoteMethod.CONSENSUS)
    ... )
    >>> methods_agree(one, other)
    False
    """
    methods = {one.method, other.method} - {None}
    if VoteMethod.UNANIMOUS in methods:
        tallies = [each.tally for each in (one, other) if each.tally is not None]
        return all(not tally.against and not tally.abstaining for tally in tallies)
    without = methods & WITHOUT
    if without:
        return methods <= WITHOUT and one.tally is None and other.tally is None
    special = methods - {VoteMethod.RECORDED}
    return len(special) < 2 and (VoteMethod.SECRET_BALLOT not in methods or len(methods) == 1)


def _same_name(one: str, other: str) -> bool:
    """`operative 5` and `5` are one paragraph; `operative 5` and `preambular 5` are two."""
    kind, _, number = one.rpartition(" ")
    other_kind, _, other_number = other.rpartition(" ")
    return number == other_number and (kind == other_kind or not kind or not other_kind)


def _same_scope(account: Account, vote: Taken) -> bool:
    scope = account.scope or VoteScope.WHOLE
    return scope is vote.scope or account.scope is None


def _pairs(one: Tally | None, other: Tally | None) -> list[tuple[int, int]]:
    """Return the counts that both tallies have."""
    if one is None or other is None:
        return []
    counts = (
        (one.in_favour, other.in_favour),
        (one.against, other.against),
        (one.abstaining, other.abstaining),
    )
    return [(mine, theirs) for mine, theirs in counts if mine is not None and theirs is not None]


def _same_figures(account: Account, vote: Taken) -> bool | None:
    """Whether figures agree, differ, or (None) tell nothing."""
    pairs = _pairs(account.tally, vote.tally) if account.tally is not None else ()
    for mine, theirs in pairs:
        if mine != theirs:
            return False
    return True if len(pairs) > 1 or (pairs and vote.subject == account.subject) else None


def _shared_figures(one: Account, other: Account) -> bool:
    """Whether the counts that both tell are equal, and are two at least."""
    pairs = _pairs(one.tally, other.tally)
    return len(pairs) > 1 and all(mine == theirs for mine, theirs in pairs)
