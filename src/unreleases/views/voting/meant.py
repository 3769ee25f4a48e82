"""How a telling of a vote describes the draft, and which one it means: by that, by a number, or as the one in hand."""

from __future__ import annotations

import re
from functools import cache, partial
from typing import TYPE_CHECKING, Final

from unreleases.catalogue.ordinals import ordinal_number
from unreleases.views.expressions import Words
from unreleases.views.voting.accounts import Described, Part
from unreleases.views.voting.documents import is_resolution
from unreleases.views.voting.things import find_things
from unreleases.views.voting.topics import topic
from unreleases.views.voting.types import VoteScope
from unreleases.views.voting.words import Small, signed, small_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from unreleases.views.voting.accounts import Account
    from unreleases.views.voting.clauses import Clause
    from unreleases.views.voting.course import Course
    from unreleases.views.voting.lines import Line
    from unreleases.views.voting.things import Thing

__all__ = ["Meant"]

#: How far before `the second` the drafts may be listed.
_LIST: Final = 4000
#: How much before a thing its article is looked for.
_ARTICLE: Final = 40
#: How far a draft stands from its paragraph: ` of the `.
_OF: Final = 12
_WORD: Final = re.compile(r"[^\W\d_]{3}")
_PARTS: Final = frozenset({VoteScope.PARAGRAPH, VoteScope.AMENDMENT, VoteScope.MOTION})


class _Words(Words):
    """What one language says around drafts, and of those that were named before."""

    indefinite = Small("{votes.indefinite_before_pattern}")
    own = Small(r"\b{votes.own_words}\s(?:\w{3,12}\s)?$")
    definite = Small(r"\b{votes.definite_words}\s$")
    named = Small("{votes.named_only_pattern}")
    also = signed("also_told")
    deferred = signed("deferred")
    organ = Small("{votes.organ_pattern}")

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
        account.look = self._look(account, line, clause)
        if account.scope is None and (account.described.anaphoric or self._number(line, clause)):
            self._go_on(account, line)
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
        draft = _draft_of(clause, clause.thing) if clause.thing and account.described.topic else None
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
            account.seen = account.described._replace(anaphoric=False)
            return
        nth = self._words.nth.search(line.small, clause.start, clause.end)
        if account.subject is None and (account.described.anaphoric or nth):
            number = ordinal_number(nth["nth"]) if nth else None
            account.subject = course.amendment(account.start, number)
        account.seen = account.described._replace(anaphoric=False)

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

    def _look(self, account: Account, line: Line, clause: Clause) -> Callable[[], Described]:
        """Return what looks how a telling describes the draft."""
        under = None
        if account.tally is None and account.part != Part.LEAD:
            under = self._course.heading
        return partial(
            self._described,
            line,
            clause,
            plural=account.plural,
            explicit=account.explicit,
            told=account.tally is None,
            under=under,
        )

    def _described(
        self, line: Line, clause: Clause, *, plural: bool, explicit: bool, told: bool, under: str | None
    ) -> Described:
        words, anaphoric = self._topic(line, clause, plural=plural)
        thing = clause.thing
        definite = explicit and not plural and thing is not None and self._is_definite(line, thing)
        gist: frozenset[str] = frozenset()
        if told and under is None:
            # all words of a lead on a text
            before = self._course.before(line) if anaphoric else ""
            gist = topic(f"{before} {line.text[clause.start : clause.end]}", self._language)
        elif told and under and anaphoric:
            # the heading under which the body only says `the draft`
            gist = topic(under, self._language)
        return Described(words, anaphoric, definite, gist)

    def _topic(self, line: Line, clause: Clause, *, plural: bool) -> tuple[frozenset[str], bool]:
        """Return the words that describe the draft, and whether there are none since it was named before."""
        thing, phrase, text = clause.thing, clause.phrase, line.text
        rest = f"{text[clause.start : phrase.start]} {text[phrase.end : clause.end]}"
        if thing is None or plural:
            words = topic(rest, self._language)
            return words, thing is None and (not words or plural)
        described: Thing | None = thing
        if thing.scope is VoteScope.PARAGRAPH:
            # what stands after a paragraph describes the paragraph
            described = _draft_of(clause, thing)
        words = self._called(line, clause, described) if described else frozenset()
        if words:
            return words, False
        before = line.small[max(clause.start, thing.start - _ARTICLE) : thing.start]
        # `its budget` is none that was named before
        if self._words.own.search(before) and not self._words.meant.match(line.small, thing.start):
            return words, False
        if self._words.indefinite.search(before):
            # `By a third text, adopted by 3 votes to 2, it decided to light all lamps`
            return topic(rest, self._language), False
        return words, True

    def _is_definite(self, line: Line, thing: Thing) -> bool:
        """Whether nothing but a symbol follows `the draft`: no subject, no title."""
        before = line.small[max(0, thing.start - _ARTICLE) : thing.start]
        if self._words.definite.search(before) is None:
            return False
        return self._words.named.match(line.small, thing.end) is not None

    def _called(self, line: Line, clause: Clause, thing: Thing) -> frozenset[str]:
        """Return the words after a thing that describe it, up to a comma or the verb.

        Of what is listed after it, as in `Two texts were adopted as follows: on lamps, by 3 votes to 2; and on fog,
        without a vote`, each item describes another.
        """
        start = line.text.find(": ", thing.end, clause.phrase.start)
        if thing.end <= clause.start or start > 0:
            item, _, _ = line.text[max(clause.start, start) : clause.phrase.start].partition(",")
            return topic(item, self._language)
        ends = (clause.phrase.start, clause.verb.start if clause.verb else clause.end)
        stop = min((end for end in ends if end >= thing.end), default=clause.end)
        # what is told of a further text describes that one
        also = self._words.also.search(line.small, thing.end, stop) or self._words.deferred.search(
            line.small, thing.end, stop
        )
        stop = also.start() if also else stop
        told, _, _ = line.text[thing.end : stop].partition(";")
        parts = [part for part in told.split(",") if _WORD.search(part)]
        words = topic(parts[0] if parts else "", self._language)
        if words:
            return words
        # `the lamps text`; who acts does not describe it
        verb = clause.verb
        first = verb.end if verb and verb.end <= thing.start else clause.start
        before = self._words.organ.sub(" ", line.small[first : thing.start])
        return topic(before, self._language)


def _draft_of(clause: Clause, thing: Thing) -> Thing | None:
    """Return the draft that a clause names beside a paragraph of it: `operative paragraph 3 of the draft`."""
    drafts = [each for each in clause.things if each.scope is VoteScope.WHOLE]
    after = [each for each in drafts if each.start >= thing.end]
    return next(iter([*after, *reversed(drafts)]), None)
