"""Which draft a telling of a vote means: by its description, by a number, or as the one in hand."""

from __future__ import annotations

from functools import cache, partial
from typing import TYPE_CHECKING, Final

from unreleases.catalogue.ordinals import ordinal_number
from unreleases.views.expressions import Words
from unreleases.views.voting.describing import describe, draft_of
from unreleases.views.voting.documents import is_resolution
from unreleases.views.voting.things import find_things
from unreleases.views.voting.types import VoteScope
from unreleases.views.voting.words import Small, signed, small_words

if TYPE_CHECKING:
    import re

    from unreleases.views.voting.accounts import Account
    from unreleases.views.voting.clauses import Clause
    from unreleases.views.voting.course import Course
    from unreleases.views.voting.lines import Line

__all__ = ["Meant"]

#: How far before `the second` the drafts may be listed.
_LIST: Final = 4000
#: How much before a thing its article is looked for.
_ARTICLE: Final = 40
#: How far a draft stands from its paragraph: ` of the `.
_OF: Final = 12
_PARTS: Final = frozenset({VoteScope.PARAGRAPH, VoteScope.AMENDMENT, VoteScope.MOTION})


class _Words(Words):
    """What one language says of drafts that were named before."""

    ordinal = signed("ordinal")
    oral = signed("oral")
    loose = Small("{votes.loose_words}")
    nth = Small("{votes.nth_amendment_pattern}")
    meant = Small(r"\b{votes.meant_words}\b")
    paper = Small("{votes.paper_words}s?")


_words: Final = cache(_Words)


class Meant:
    """Finds the drafts that the accounts of one release mean.

    >>> from unreleases.model.release import Release
    >>> from unreleases.views.voting.accounts import Account
    >>> from unreleases.views.voting.clauses import clauses
    >>> from unreleases.views.voting.course import Course
    >>> from unreleases.views.voting.phrases import find_phrases
    >>> from unreleases.views.voting.setting import Setting
    >>> from unreleases.views.voting.lines import Line
    >>> course = Course(Release(), Setting(Release(), "en"), [])
    >>> words = "The draft was adopted by consensus."
    >>> clause = clauses(words.lower(), find_phrases(words, "en"), "en")[0]
    >>> account = Account(start=0, end=35, part="body", passage=0)
    >>> Meant(course).find(account, Line(0, 0, words, words, words.lower()), clause)
    >>> account.described.anaphoric, account.subject is None
    (True, True)
    """

    def __init__(self, course: Course) -> None:
        self._course = course
        self._language = course.language
        self._words = _words(course.language)

    def find(self, account: Account, line: Line, clause: Clause) -> None:
        """Say in an account what the thing voted on is called, and which draft that is.

        Args:
            account: The account; it is added to.
            line: The sentence.
            clause: The clause in it.
        """
        account.look = partial(describe, account, line, clause, self._course, self._course.heading)
        if account.scope is None and (account.described.anaphoric or self._number(line, clause)):
            self._go_on(account, line)
        if account.scope in _PARTS and account.scope is not VoteScope.PARAGRAPH:
            nth = self._words.nth.search(line.small, clause.start, clause.end) or self._number(line, clause)
            account.name = nth["nth"] if nth else None
        if account.subject is not None or account.numeral or account.scope is VoteScope.MOTION:
            return
        if account.election:
            return
        if self._course.round_up and account.described.anaphoric:
            # a text of many meetings: the one that its last words were on
            account.subject = self._course.last_named(account.end, drafts=True)
            account.explicit = account.subject is not None
            if account.adopted is None and is_resolution(account.subject):
                account.adopted = True
            return
        drafts = self._course.drafts
        if account.described.topic and not account.plural:
            account.subject = drafts.topics.find(account.described.topic)
        if account.scope is VoteScope.AMENDMENT:
            self._find_amendment(account, line, clause)
            account.seen = account.described._replace(anaphoric=False)
        elif account.subject is None and not account.plural and (number := self._number(line, clause)):
            account.subject = self._listed(account, number["nth"])
        thing = clause.thing
        paper = thing is not None and self._words.paper.fullmatch(line.small, thing.start, thing.end)
        if account.subject is None and (
            paper
            or account.described.anaphoric
            or (account.scope is VoteScope.PARAGRAPH and not self._of_another(account, clause))
        ):
            self._take_in_hand(account, line, clause)

    def _of_another(self, account: Account, clause: Clause) -> bool:
        """Whether a paragraph is one of a draft that is described right behind it: `paragraph 8 of the text on fog`."""
        draft = draft_of(clause, clause.thing) if clause.thing and account.described.topic else None
        return draft is not None and clause.thing is not None and 0 <= draft.start - clause.thing.end <= _OF

    def _number(self, line: Line, clause: Clause) -> re.Match[str] | None:
        """Find `the third` in a clause or before it in its sentence; beside the thing, where there are two."""
        found = [*self._words.ordinal.finditer(line.small, 0, clause.end)]
        thing = clause.thing
        beside = [each for each in found if thing and each.end() <= thing.start <= each.end() + 1]
        return next(iter([*beside, *reversed(found)]), None)

    def _go_on(self, account: Account, line: Line) -> None:
        """Take the thing from the sentence before, as in `The motion was put to the vote. It was lost`."""
        drafts = self._course.drafts
        named = drafts.inside(line.before.start, line.before.end) if line.before else ()
        if named and named[-1].amendment:
            # `The first, put forward by Chad (document S/2020/5), would have … It was rejected`
            account.scope, account.subject = VoteScope.AMENDMENT, named[-1].symbol
            return
        before = find_things(line.before.small, self._language) if line.before else ()
        if before and before[0].scope in _PARTS:
            account.scope, account.name = before[0].scope, before[0].name
            account.seen = account.described._replace(anaphoric=True)

    def _find_amendment(self, account: Account, line: Line, clause: Clause) -> None:
        """An amendment has a document of its own; an oral one has none."""
        drafts, course = self._course.drafts, self._course
        if account.subject is not None and not drafts.is_amendment(account.subject):
            account.subject = None
        # what goes on in the same sentence goes on with the same sort of amendments
        first = min(clause.start, clause.thing.start) if clause.thing else clause.start
        oral = self._words.oral.search(line.small, max(0, first - _ARTICLE), clause.end) or (
            clause.thing is None and line.before and self._words.oral.search(line.before.small)
        )
        if oral:
            account.subject = None
            return
        nth = self._words.nth.search(line.small, clause.start, clause.end)
        if account.subject is None and (account.described.anaphoric or nth):
            number = ordinal_number(nth["nth"]) if nth else None
            account.subject = course.amendment(account.start, number)

    def _listed(self, account: Account, nth: str) -> str | None:
        """Find the draft that `the second` means among those named together before."""
        start = max(0, account.start - _LIST)
        listed = self._course.drafts.named_together(account.start, start=start, least=2)
        if not listed:
            return None
        number = 1 if nth in small_words(self._language, "votes.former_words") else ordinal_number(nth)
        if nth in small_words(self._language, "votes.last_words"):
            number = len(listed)
        return listed[number - 1] if number and number <= len(listed) else None

    def _take_in_hand(self, account: Account, line: Line, clause: Clause) -> None:
        thing, course = clause.thing, self._course
        name = line.small[thing.start : thing.end] if thing else ""
        if thing and thing.scope is VoteScope.WHOLE and self._words.meant.search(name) is None:
            # an agenda, a report: no draft that is in hand, unless it is called so
            account.subject = course.drafts.only_called(name, None)
            account.unknown = account.subject is None
            return
        if self._words.loose.fullmatch(name):
            # `that proposal` is not a draft
            return
        hand = course.in_hand(account.start)
        # `the draft decision`, where there is one and the others are resolutions
        named = course.drafts.only_called(name, hand) if " " in name else None
        account.subject = named or hand or course.only(account.start)
        account.unknown = account.subject is None and course.unknown
