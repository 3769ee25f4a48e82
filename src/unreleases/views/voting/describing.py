"""How a telling of a vote describes the draft."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from unreleases.views.expressions import Words
from unreleases.views.voting.accounts import Described, Part
from unreleases.views.voting.topics import topic
from unreleases.views.voting.types import VoteScope
from unreleases.views.voting.words import Small, signed

if TYPE_CHECKING:
    from unreleases.views.voting.accounts import Account
    from unreleases.views.voting.clauses import Clause
    from unreleases.views.voting.course import Course
    from unreleases.views.voting.lines import Line
    from unreleases.views.voting.things import Thing

__all__ = ["describe", "draft_of"]

#: How much before a thing its article is looked for.
_ARTICLE: Final = 40
_WORD: Final = re.compile(r"[^\W\d_]{3}")


class _Words(Words):
    """What one language says around drafts."""

    indefinite = Small("{votes.indefinite_before_pattern}")
    own = Small(r"\b{votes.own_words}\s(?:\w{3,12}\s)?$")
    definite = Small(r"\b{votes.definite_words}\s$")
    named = Small("{votes.named_only_pattern}")
    meant = Small(r"\b{votes.meant_words}\b")
    also = signed("also_told")
    deferred = signed("deferred")
    organ = Small("{votes.organ_pattern}")
    tabled = Small("{votes.tabled_by_pattern}")


_words: Final = cache(_Words)


def describe(account: Account, line: Line, clause: Clause, course: Course, heading: str) -> Described:
    """Say how a telling describes the draft that was voted on.

    Args:
        account: What the clause tells.
        line: Its sentence.
        clause: The clause.
        course: The course of the release.
        heading: The heading that it stands under.

    Returns:
        The description.

    >>> from unreleases.model.release import Release
    >>> from unreleases.views.voting.accounts import Account
    >>> from unreleases.views.voting.clauses import clauses
    >>> from unreleases.views.voting.course import Course
    >>> from unreleases.views.voting.lines import Line
    >>> from unreleases.views.voting.phrases import find_phrases
    >>> from unreleases.views.voting.setting import Setting
    >>> words = "The draft on lamps was adopted by consensus."
    >>> clause = clauses(words.lower(), find_phrases(words, "en"), "en")[0]
    >>> account = Account(start=0, end=44, part="body", passage=0)
    >>> course = Course(Release(), Setting(Release(), "en"), [])
    >>> sorted(describe(account, Line(0, 0, words, words, words.lower()), clause, course, "").topic)
    ['lamp']
    """
    language, thing = course.language, clause.thing
    words, anaphoric = _topic(line, clause, language, plural=account.plural)
    definite = (
        account.explicit and not account.plural and thing is not None and _is_definite(line, thing, language)
    )
    gist: frozenset[str] = frozenset()
    if account.tally is None and account.part == Part.LEAD:
        # all words of a lead on a text
        before = course.before(line) if anaphoric else ""
        gist = topic(f"{before} {line.text[clause.start : clause.end]}", language)
    elif account.tally is None and anaphoric:
        # the heading under which the body only says `the draft`
        gist = topic(heading, language)
    return Described(words, anaphoric, definite, gist)


def _topic(line: Line, clause: Clause, language: str, *, plural: bool) -> tuple[frozenset[str], bool]:
    """Return the words that describe the draft, and whether there are none since it was named before."""
    thing, phrase, text = clause.thing, clause.phrase, line.text
    rest = f"{text[clause.start : phrase.start]} {text[phrase.end : clause.end]}"
    if thing is None or plural:
        words = topic(rest, language)
        return words, thing is None and (not words or plural)
    # what stands after a paragraph describes the paragraph
    described = draft_of(clause, thing) if thing.scope is VoteScope.PARAGRAPH else thing
    words = _called(line, clause, described, language) if described else frozenset()
    if words:
        return words, False
    before, said = line.small[max(clause.start, thing.start - _ARTICLE) : thing.start], _words(language)
    # `its budget` is none that was named before
    if said.own.search(before) and not said.meant.match(line.small, thing.start):
        return words, False
    if said.indefinite.search(before):
        # `By a third text, adopted by 3 votes to 2, it decided to light all lamps`
        return topic(rest, language), False
    return words, True


def _is_definite(line: Line, thing: Thing, language: str) -> bool:
    """Whether nothing but a symbol follows `the draft`: no subject, no title."""
    words, first = _words(language), max(0, thing.start - _ARTICLE)
    definite = words.definite.search(line.small[first : thing.start]) is not None
    return definite and words.named.match(line.small, thing.end) is not None


def _called(line: Line, clause: Clause, thing: Thing, language: str) -> frozenset[str]:
    """Return the words after a thing that describe it, up to a comma or the verb.

    Of what is listed after it, as in `Two texts were adopted as follows: on lamps, by 3 votes to 2; and on fog,
    without a vote`, each item describes another.
    """
    said = _words(language)
    start = line.text.find(": ", thing.end, clause.phrase.start)
    if thing.end <= clause.start or start > 0:
        item, _, _ = line.text[max(clause.start, start) : clause.phrase.start].lstrip(" ,").partition(",")
        return topic(item, language)
    ends = (clause.phrase.start, clause.verb.start if clause.verb else clause.end)
    stop = min((end for end in ends if end >= thing.end), default=clause.end)
    # what is told of a further text describes that one
    for further in (said.also, said.deferred):
        other = further.search(line.small, thing.end, stop)
        stop = other.start() if other else stop
    told, _, _ = line.text[thing.end : stop].partition(";")
    part = next((part for part in told.split(",") if _WORD.search(part)), "")
    words = topic(part, language)
    if words:
        return words
    if said.definite.search(line.small, max(0, thing.start - _ARTICLE), thing.start):
        return words
    # `the lamps text`; who acts does not describe it, nor who introduced it
    verb = clause.verb
    first = verb.end if verb and verb.end <= thing.start else clause.start
    tabled = said.tabled.match(line.small, first, thing.start)
    return topic(said.organ.sub(" ", line.small[tabled.end() if tabled else first : thing.start]), language)


def draft_of(clause: Clause, thing: Thing) -> Thing | None:
    """Find the draft that a clause names beside a paragraph of it: `operative paragraph 3 of the draft`.

    Args:
        clause: The clause.
        thing: The paragraph.

    Returns:
        The draft, or None.

    >>> from unreleases.views.voting.clauses import clauses
    >>> from unreleases.views.voting.phrases import find_phrases
    >>> words = "it kept paragraph 3 of the draft by 3 votes to 2."
    >>> clause = clauses(words, find_phrases(words, "en"), "en")[0]
    >>> words[slice(*draft_of(clause, clause.thing)[1:3])]
    'draft'
    """
    drafts = [each for each in clause.things if each.scope is VoteScope.WHOLE]
    after = [each for each in drafts if each.start >= thing.end]
    return next(iter([*after, *reversed(drafts)]), None)
