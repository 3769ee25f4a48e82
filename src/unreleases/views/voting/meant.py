"""Which draft an account of a vote means: by its description, its number in a list, or as the one in hand."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from unreleases.catalogue.ordinals import ordinal_number
from unreleases.catalogue.vocabulary import vocabulary
from unreleases.views.voting.accounts import Part
from unreleases.views.voting.things import find_things
from unreleases.views.voting.topics import topic
from unreleases.views.voting.types import VoteScope
from unreleases.views.voting.words import Expression, Signed, signed_pattern, small, small_pattern, small_text

if TYPE_CHECKING:
    from unreleases.views.voting.accounts import Account
    from unreleases.views.voting.clauses import Clause
    from unreleases.views.voting.course import Course
    from unreleases.views.voting.tellings import Line
    from unreleases.views.voting.things import Thing

__all__ = ["Meant"]

#: How much before a thing its article is looked for.
_ARTICLE: Final = 40
#: How far before `the second` the drafts may be listed.
_LIST: Final = 4000
_WORD: Final = re.compile(r"[^\W\d_]{3}")
_PARTS: Final = frozenset({VoteScope.PARAGRAPH, VoteScope.AMENDMENT, VoteScope.MOTION})


class _Words(NamedTuple):
    indefinite: Expression
    ordinal: Signed
    last: frozenset[str]
    former: frozenset[str]
    oral: Signed
    own: Expression
    definite: Expression
    named: Expression
    loose: Expression
    nth: Expression
    also: Signed
    organ: Expression
    meant: Expression


@cache
def _words(language: str) -> _Words:
    words = vocabulary(language)
    return _Words(
        indefinite=small_pattern(language, "votes.indefinite_before_pattern"),
        ordinal=signed_pattern(language, "ordinal"),
        last=frozenset(words.words("votes.last_words")),
        former=frozenset(words.words("votes.former_words")),
        own=small(language, r"\b{votes.own_words}\s(?:\w{3,12}\s)?$"),
        oral=signed_pattern(language, "oral"),
        definite=small(language, r"\b{votes.definite_words}\s$"),
        named=small_pattern(language, "votes.named_only_pattern"),
        loose=small(language, "{votes.loose_words}"),
        organ=small_pattern(language, "votes.organ_pattern"),
        meant=small(language, r"\b{votes.meant_words}\b"),
        also=signed_pattern(language, "also_told"),
        nth=small_pattern(language, "votes.nth_amendment_pattern"),
    )


class Meant:
    """Finds the drafts that the accounts of one release mean.

    >>> from unreleases.model.release import Release
    >>> from unreleases.views.voting.accounts import Account
    >>> from unreleases.views.voting.clauses import clauses
    >>> from unreleases.views.voting.course import Course
    >>> from unreleases.views.voting.phrases import find_phrases
    >>> from unreleases.views.voting.setting import Setting
    >>> from unreleases.views.voting.tellings import Line
    >>> course = Course(Release(), "en", Setting(Release(), "en"), [])
    >>> words = "The draft was adopted by consensus."
    >>> clause = clauses(words, find_phrases(words, "en"), "en")[0]
    >>> account = Account(start=0, end=35, part="body", passage=0)
    >>> Meant(course, "en", round_up=False).find(account, Line(0, 0, words, words, ""), clause)
    >>> account.anaphoric, account.subject is None
    (True, True)
    """

    def __init__(self, course: Course, language: str, *, round_up: bool) -> None:
        self._course = course
        self._language = language
        self._round_up = round_up
        self._words = _words(language)

    def find(self, account: Account, line: Line, clause: Clause) -> None:
        """Say in an account what the thing voted on is called, and which draft that is.

        Args:
            account: The account; it is added to.
            line: The sentence.
            clause: The clause in it.
        """
        self._describe(account, line, clause)
        if account.tally is None:
            self._gather(account, line, clause)
        if account.scope is None and (account.anaphoric or self._number(line, clause)):
            self._go_on(account, line)
        if account.subject is not None or account.numeral or account.scope is VoteScope.MOTION:
            return
        if account.election:
            return
        drafts = self._course.drafts
        if account.topic and not account.plural:
            account.subject = drafts.topics.find(account.topic)
        if account.scope is VoteScope.AMENDMENT:
            self._find_amendment(account, line, clause)
        elif account.subject is None and not account.plural and (number := self._number(line, clause)):
            account.subject = self._listed(account, number["nth"])
        if account.subject is None and (account.anaphoric or account.scope is VoteScope.PARAGRAPH):
            self._take_in_hand(account, line, clause)
        if account.subject is None and account.anaphoric and self._round_up:
            account.subject = self._course.last_resolution(account.end)
            account.adopted = True if account.adopted is None and account.subject else account.adopted

    def _gather(self, account: Account, line: Line, clause: Clause) -> None:
        """Gather all words of a lead on a text, and the heading under which the body only says `the draft`."""
        if account.part == Part.LEAD:
            before = self._course.before(line.passage, line.before) if account.anaphoric else ""
            account.gist = topic(f"{before} {line.text[clause.start : clause.end]}", self._language)
        elif account.anaphoric:
            account.gist = topic(self._course.heading, self._language)

    def _number(self, line: Line, clause: Clause) -> re.Match[str] | None:
        """Find `the third` in a clause or before it in its sentence; beside the thing, where there are two."""
        found = [*self._words.ordinal.finditer(line.small, 0, clause.end)]
        thing = clause.thing
        beside = [each for each in found if thing and each.end() <= thing.start <= each.end() + 1]
        return next(iter([*beside, *reversed(found)]), None)

    def _describe(self, account: Account, line: Line, clause: Clause) -> None:
        thing, phrase, text = clause.thing, clause.phrase, line.text
        rest = f"{text[clause.start : phrase.start]} {text[phrase.end : clause.end]}"
        if thing is None or account.plural:
            account.topic = topic(rest, self._language)
            account.anaphoric = thing is None and (not account.topic or account.plural)
            return
        described: Thing | None = thing
        if thing.scope is VoteScope.PARAGRAPH:
            # what stands after a paragraph describes the paragraph
            described = self._draft_of(line, clause, thing)
        account.topic = self._called(line, clause, described) if described else frozenset()
        account.definite = account.explicit and self._is_definite(line, thing)
        before = line.small[max(clause.start, thing.start - _ARTICLE) : thing.start]
        # `its budget` is none that was named before
        owned = self._words.own.search(before) and not self._words.meant.match(line.small, thing.start)
        account.anaphoric = not account.topic and not owned
        if account.anaphoric and self._words.indefinite.search(before):
            # `By a third text, adopted by 3 votes to 2, it decided to light all lamps`
            account.topic = topic(rest, self._language)
            account.anaphoric = False

    def _is_definite(self, line: Line, thing: Thing) -> bool:
        """Whether nothing but a symbol follows `the draft`: no subject, no title."""
        before = line.small[max(0, thing.start - _ARTICLE) : thing.start]
        if self._words.definite.search(before) is None:
            return False
        return self._words.named.match(line.small, thing.end) is not None

    def _called(self, line: Line, clause: Clause, thing: Thing) -> frozenset[str]:
        """Return the words after a thing that describe it, up to a comma or the verb."""
        ends = (clause.phrase.start, clause.verb.start if clause.verb else clause.end)
        stop = min((end for end in ends if end >= thing.end), default=clause.end)
        # what is told of a further text describes that one
        also = self._words.also.search(line.small, thing.end, stop)
        stop = also.start() if also else stop
        parts = [part for part in line.text[thing.end : stop].split(",") if _WORD.search(part)]
        words = topic(parts[0] if parts else "", self._language)
        if words:
            return words
        # `the lamps text`; who acts does not describe it
        verb = clause.verb
        first = verb.end if verb and verb.end <= thing.start else clause.start
        before = self._words.organ.sub(" ", line.small[first : thing.start])
        return topic(before, self._language)

    def _draft_of(self, line: Line, clause: Clause, thing: Thing) -> Thing | None:
        """Return the draft that a clause names beside a paragraph of it: `operative paragraph 3 of the draft`."""
        things = find_things(line.small, self._language, clause.start, clause.end)
        drafts = [each for each in things if each.scope is VoteScope.WHOLE]
        after = [each for each in drafts if each.start >= thing.end]
        return next(iter([*after, *reversed(drafts)]), None)

    def _go_on(self, account: Account, line: Line) -> None:
        """Take the thing from the sentence before, as in `The motion was put to the vote. It was lost`."""
        before = find_things(small_text(line.before), self._language)
        if before and before[0].scope in _PARTS:
            account.scope, account.name = before[0].scope, before[0].name
            account.anaphoric = True

    def _find_amendment(self, account: Account, line: Line, clause: Clause) -> None:
        """An amendment has a document of its own; an oral one has none."""
        drafts, course = self._course.drafts, self._course
        if account.subject is not None and not drafts.is_amendment(account.subject):
            account.subject = None
        oral = self._words.oral.search(line.small, clause.start, clause.end) or (
            clause.thing is None and self._words.oral.search(small_text(line.before))
        )
        if oral:
            account.subject = None
            account.anaphoric = False
            return
        nth = self._words.nth.search(line.small, clause.start, clause.end)
        if account.subject is None and (account.anaphoric or nth):
            number = ordinal_number(nth["nth"]) if nth else None
            account.subject = course.amendment(account.start, number)
        account.anaphoric = False

    def _listed(self, account: Account, nth: str) -> str | None:
        """Find the draft that `the second` means among those named together before."""
        listed = self._course.drafts.listed_before(account.start, max(0, account.start - _LIST))
        if not listed:
            return None
        number = 1 if nth in self._words.former else ordinal_number(nth)
        if nth in self._words.last:
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
        account.companion = course.told if account.subject is None and not account.unknown else None
