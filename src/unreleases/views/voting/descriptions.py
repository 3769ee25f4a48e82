"""How a telling of a vote describes the draft: by its subject, as `the draft`, by its symbol alone."""

from __future__ import annotations

import re
from functools import cache, partial
from typing import TYPE_CHECKING, Final

from unreleases.views.expressions import Words
from unreleases.views.voting.accounts import Described, Part
from unreleases.views.voting.topics import topic
from unreleases.views.voting.types import VoteScope
from unreleases.views.voting.words import Small, signed

if TYPE_CHECKING:
    from collections.abc import Callable

    from unreleases.views.voting.accounts import Account
    from unreleases.views.voting.clauses import Clause
    from unreleases.views.voting.course import Course
    from unreleases.views.voting.lines import Line
    from unreleases.views.voting.things import Thing

__all__ = ["Descriptions"]

#: How much before a thing its article is looked for.
_ARTICLE: Final = 40
_WORD: Final = re.compile(r"[^\W\d_]{3}")


class _Words(Words):
    """What one language says around drafts."""

    indefinite = Small("{votes.indefinite_before_pattern}")
    own = Small(r"\b{votes.own_words}\s(?:\w{3,12}\s)?$")
    definite = Small(r"\b{votes.definite_words}\s$")
    named = Small("{votes.named_only_pattern}")
    also = signed("also_told")
    organ = Small("{votes.organ_pattern}")
    meant = Small(r"\b{votes.meant_words}\b")


_words: Final = cache(_Words)


class Descriptions:
    """Reads how the clauses of one release describe drafts.

    >>> from unreleases.model.release import Release
    >>> from unreleases.views.voting.accounts import Account
    >>> from unreleases.views.voting.clauses import clauses
    >>> from unreleases.views.voting.course import Course
    >>> from unreleases.views.voting.lines import Line
    >>> from unreleases.views.voting.phrases import find_phrases
    >>> from unreleases.views.voting.setting import Setting
    >>> words = "the draft on lamps was adopted by consensus."
    >>> clause = clauses(words, find_phrases(words, "en"), "en")[0]
    >>> descriptions = Descriptions(Course(Release(), Setting(Release(), "en"), []))
    >>> account = Account(start=0, end=35, part=Part.BODY, passage=0)
    >>> descriptions.of(account, Line(0, 0, words, words, words), clause)().topic
    frozenset({'lamp'})
    """

    def __init__(self, course: Course) -> None:
        self._course = course
        self._language = course.language
        self._words = _words(course.language)

    def of(self, account: Account, line: Line, clause: Clause) -> Callable[[], Described]:
        """Return what looks how a telling describes the draft.

        Args:
            account: The telling.
            line: Its sentence.
            clause: The clause in it.

        Returns:
            A function that says so.
        """
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


def _draft_of(clause: Clause, thing: Thing) -> Thing | None:
    """Return the draft that a clause names beside a paragraph of it: `operative paragraph 3 of the draft`."""
    drafts = [each for each in clause.things if each.scope is VoteScope.WHOLE]
    after = [each for each in drafts if each.start >= thing.end]
    return next(iter([*after, *reversed(drafts)]), None)
