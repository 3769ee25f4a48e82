"""Decisions on several texts that one sentence tells: an account of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from unreleases.views.voting.accounts import Part
from unreleases.views.voting.texts import (
    also_told,
    is_listing,
    items_listed,
    same_told,
    texts_before,
    texts_listed,
)
from unreleases.views.voting.types import VoteScope

if TYPE_CHECKING:
    from collections.abc import Sequence

    from unreleases.views.passages import Passage
    from unreleases.views.voting.accounts import Account
    from unreleases.views.voting.clauses import Clause
    from unreleases.views.voting.lines import Line
    from unreleases.views.voting.tellings import Tellings
    from unreleases.views.voting.texts import Text

__all__ = ["tell_each", "tell_same"]


def tell_each(
    account: Account, line: Line, clause: Clause, tellings: Tellings, passages: Sequence[Passage]
) -> list[Account]:
    """Return an account for every text of a decision on several, where they can be told apart.

    They are told apart by their symbols, by their subjects, as the items of a list, or as those that were named
    together before.

    Args:
        account: What the clause tells.
        line: Its sentence.
        clause: The clause.
        tellings: What makes the accounts of the release.
        passages: The passages of the release.

    Returns:
        The accounts; the one account where it is on one text, or the texts are not known.

    >>> from unreleases.model.release import Release
    >>> from unreleases.views.voting.accounts import Account
    >>> from unreleases.views.voting.clauses import clauses
    >>> from unreleases.views.voting.course import Course
    >>> from unreleases.views.voting.lines import Line
    >>> from unreleases.views.voting.phrases import find_phrases
    >>> from unreleases.views.voting.setting import Setting
    >>> from unreleases.views.voting.tellings import Tellings
    >>> words = "it adopted drafts on lamps and on fog without a vote."
    >>> clause = clauses(words, find_phrases(words, "en"), "en")[0]
    >>> line = Line(0, 0, words, words, words)
    >>> tellings = Tellings(Course(Release(), Setting(Release(), "en"), []))
    >>> [sorted(one.described.topic) for one in tell_each(tellings.account(line, clause), line, clause, tellings, [])]
    [['lamp'], ['fog']]
    """
    resolutions = tellings.resolutions_told(line, clause)
    if len(resolutions) > 1:
        return [
            evolve(account, subject=symbol, explicit=True, plural=False, adopted=True)
            for symbol in resolutions
        ]
    if account.tally is not None:
        return [account]
    numerals = tellings.numerals(line, clause)
    if len(numerals) > 1:
        return [
            evolve(account, numeral=numeral, plural=False, named={}, rolled=set()) for numeral in numerals
        ]
    symbols = tellings.drafts_named(line, clause)
    if not account.plural:
        symbols = tellings.drafts_joined(line, clause) if len(symbols) > 1 else []
    if len(symbols) > 1:
        return [evolve(account, subject=symbol, plural=False, named={}, rolled=set()) for symbol in symbols]
    if account.scope is not VoteScope.WHOLE:
        return [account]
    drafts = tellings.drafts
    texts = texts_listed(line, clause, drafts) if account.plural else []
    if account.plural and len(texts) < 2:
        texts = items_listed(line, passages, drafts)
        if not texts and not account.described.topic:
            texts = texts_before(line, clause, drafts)
        account.listing = not texts and is_listing(line, clause, tellings.language)
        return [_of(account, text) for text in texts] or [account]
    also = also_told(line, clause, drafts)
    if account.subject in {text.symbol for text in also}:
        account = evolve(account, subject=None, explicit=False, draft=False)
    return [*([] if texts else [account]), *(_of(account, text) for text in (*texts, *also))]


def tell_same(last: Account, line: Line, tellings: Tellings) -> list[Account]:
    """Return the accounts of a sentence that only says that the same was decided on further texts.

    Args:
        last: What was told before it.
        line: The sentence.
        tellings: What makes the accounts of the release.

    Returns:
        The accounts; none where the sentence says something else, or figures were told before it.

    >>> from unreleases.model.release import Release
    >>> from unreleases.views.voting.accounts import Account
    >>> from unreleases.views.voting.course import Course
    >>> from unreleases.views.voting.lines import Line
    >>> from unreleases.views.voting.setting import Setting
    >>> from unreleases.views.voting.tellings import Tellings
    >>> tellings = Tellings(Course(Release(), Setting(Release(), "en"), []))
    >>> words = "So was the text on fog."
    >>> last = Account(start=0, end=9, part=Part.BODY, passage=0, adopted=True, scope=VoteScope.WHOLE)
    >>> [same.adopted for same in tell_same(last, Line(0, 10, words, words, words.lower()), tellings)]
    [True]
    """
    if last.tally is not None or last.scope is not VoteScope.WHOLE:
        return []
    texts = same_told(line, tellings.drafts)
    return [evolve(_of(last, text), start=line.start, end=line.end, annex=None) for text in texts]


def _of(account: Account, text: Text) -> Account:
    """Return the account of one text of several."""
    return evolve(
        account,
        subject=text.symbol,
        draft=text.symbol is not None,
        seen=account.described._replace(topic=text.topic, anaphoric=False),
        plural=False,
        shared=account.part == Part.LEAD,
        numeral=None,
        named={},
        rolled=set(),
    )
