"""What the sentences after a vote add to it: the annex, who voted how, and how it ended."""

from __future__ import annotations

from functools import cache, cached_property
from typing import TYPE_CHECKING, Final

from unreleases.views.expressions import Words
from unreleases.views.voting.accounts import Part
from unreleases.views.voting.clauses import clause_at
from unreleases.views.voting.state_lists import WAYS, Listed, read_run, read_states
from unreleases.views.voting.types import VoteScope
from unreleases.views.voting.words import Small, signed, small

if TYPE_CHECKING:
    import datetime
    import re
    from collections.abc import Sequence

    from unreleases.views.voting.accounts import Account
    from unreleases.views.voting.course import Course
    from unreleases.views.voting.lines import Line
    from unreleases.views.voting.phrases import Phrase

__all__ = ["add_sequel", "outcome_before"]

#: A sentence that only points to an annex is no longer.
_POINTER: Final = 90
#: The verb of `It was therefore not adopted` begins no later.
_PRONOUN: Final = 40


class _Words(Words):
    """What one language says after a vote."""

    annex = signed("annex")
    veto = signed("veto")
    joint = Small(r"\s?[,;]?\s?(?:{masthead.and_words}\s)?")
    subject = Small("{votes.sequel_subject_pattern}")
    how = signed("how")

    @cached_property
    def following(self) -> tuple[tuple[str, re.Pattern[str]], ...]:
        """What stands before the names of those who voted."""
        return self._by_way("{{votes.following_{way}_pattern}}")

    @cached_property
    def named(self) -> tuple[tuple[str, re.Pattern[str]], ...]:
        """What stands after the names of those who voted."""
        return self._by_way("{{votes.named_{way}_pattern}}")

    @cached_property
    def elliptic(self) -> tuple[tuple[str, re.Pattern[str]], ...]:
        """The same without a verb, after another way: `and Mali against`."""
        return self._by_way(r",?\s{{votes.{way}}}(?!\w)")

    def _by_way(self, template: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
        language = self.vocabulary.language
        return tuple((way, small(language, template.format(way=way))) for way in WAYS)


_words: Final = cache(_Words)


def outcome_before(before: str, language: str) -> bool | None:
    """Take the outcome from the sentence before the figures, as in `The text was not adopted. The vote was …`.

    Args:
        before: That sentence in small letters.
        language: `en` or `fr`.

    Returns:
        False for a failure; None for anything else.

    >>> outcome_before("the draft was rejected.", "en")
    False
    """
    return False if clause_at(before, language, len(before)).adopted is False else None


def add_sequel(
    last: Account,
    line: Line,
    course: Course,
    phrases: Sequence[Phrase] = (),
) -> None:
    """Read the sentence after a telling.

    Args:
        last: The account of the telling; it is added to.
        line: The sentence.
        course: The course of the release.
        phrases: What in it says how decisions are taken.

    >>> from unreleases.model.release import Release
    >>> from unreleases.views.voting.accounts import Account
    >>> from unreleases.views.voting.course import Course
    >>> from unreleases.views.voting.setting import Setting
    >>> from unreleases.views.voting.lines import Line
    >>> course = Course(Release(), Setting(Release(), "en"), [])
    >>> last = Account(start=0, end=9, part=Part.BODY, passage=0)
    >>> words = "Voting against were Fiji and Peru."
    >>> add_sequel(last, Line(0, 10, words, words, words.lower()), course)
    >>> last.named["against"].codes
    ('FJI', 'PER')
    """
    words, language, date = _words(course.language), course.language, course.date
    pointer = words.annex.search(line.small) if len(line.small) < _POINTER else None
    if pointer and last.part != Part.ANNEX:
        last.annex = (pointer["number"] or "").upper()
        return
    if last.method is None and last.tally is not None and phrases and words.how.search(line.small):
        # `The vote was taken by roll-call, at the request of Chad.`
        last.method, course.pending = phrases[0].method, None
        return
    if _add_following(last, line, words, language, date) or _add_named(last, line, words, language, date):
        return
    if last.subject is None and not last.election and last.scope in {None, VoteScope.WHOLE}:
        _add_subject(last, line, course, words.subject)
    _add_outcome(last, line, course)


def _add_following(
    last: Account, line: Line, words: _Words, language: str, date: datetime.date | None
) -> bool:
    """Read `Voting in favour were Chad and Fiji; against were Mali and Peru`."""
    added = False
    start = 0
    while start < len(line.small):
        end = line.small.find(";", start)
        end = end if end >= 0 else len(line.small)
        joint = words.joint.match(line.small, start)
        for way, pattern in words.following:
            found = pattern.match(line.small, joint.end() if joint else start)
            listed = read_states(line.text, language, date, start=found.end(), end=end) if found else None
            if listed and listed.codes:
                last.named.setdefault(way, listed.shifted(line.start))
                added = True
                break
        if not added:
            return False
        start = end + 1
    return added


def _add_named(last: Account, line: Line, words: _Words, language: str, date: datetime.date | None) -> bool:
    """Read `Chad and Fiji voted in favour, Mali against, and Peru abstained`."""
    added = False
    place = 0
    while True:
        codes, end = read_run(line.text, place, language, date)
        patterns = (*words.named, *words.elliptic) if added else words.named
        matches = ((way, pattern.match(line.small, end)) for way, pattern in patterns) if codes else ()
        way, found = next(((way, match) for way, match in matches if match), ("", None))
        if found is None or getattr(last.tally, way, None) not in (None, len(codes)):
            return added
        last.named.setdefault(way, Listed(codes, ()))
        added = True
        joint = words.joint.match(line.small, found.end())
        place = joint.end() if joint else found.end()


def _add_subject(last: Account, line: Line, course: Course, pattern: re.Pattern[str]) -> None:
    """Read the symbol of a text that the sentence before only describes: `By that text (document …), …`."""
    named = next((each for each in course.drafts.inside(line.start, line.end) if each.draft), None)
    if named is not None and pattern.match(line.small, 0, named.start - line.start):
        last.subject, last.explicit, last.draft = named.symbol, True, True


def _add_outcome(last: Account, line: Line, course: Course) -> None:
    """Read how a vote ended whose figures stood before, as in `It was therefore not adopted`."""
    if last.adopted is True or (last.adopted is False and last.subject):
        return
    if _words(course.language).veto.search(line.small):
        last.vetoed, last.adopted = True, False
        return
    clause = clause_at(line.small, course.language, 0)
    verb, thing = clause.verb, clause.thing
    if verb is None or verb.outcome is None or not (verb.passive or clause.acts):
        return
    if thing is None:
        # `It was thus adopted.`, `As nine votes were required, it was not adopted.`
        start = line.small.rfind(", ", 0, verb.start) + 1
        if verb.passive and verb.start - start < _PRONOUN and last.adopted is None:
            last.adopted = clause.adopted
        return
    named = course.drafts.beside(line.start, clause, False)
    agree = last.adopted in (None, clause.adopted) and (named is None or last.subject in (None, named.symbol))
    if agree and thing.scope is (last.scope or thing.scope):
        last.adopted = clause.adopted
        last.subject = last.subject or (named.symbol if named else None)
