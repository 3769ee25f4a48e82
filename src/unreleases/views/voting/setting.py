"""Whether a sentence tells a vote of this meeting, or one that a speaker recalls, wishes for or doubts."""

from __future__ import annotations

import sys
from enum import StrEnum
from functools import cache, cached_property
from typing import TYPE_CHECKING, Final

from unreleases.catalogue.ordinals import ordinal_number
from unreleases.model.release import ReleaseKind
from unreleases.views.expressions import Expression, Words
from unreleases.views.voting.accounts import WITHOUT
from unreleases.views.voting.numbers import read_number
from unreleases.views.voting.phrases import COUNTED
from unreleases.views.voting.types import VoteMethod, VoteScope
from unreleases.views.voting.verbs import VerbForm
from unreleases.views.voting.words import Small, signed

if TYPE_CHECKING:
    import datetime
    import re

    from unreleases.model.release import Release
    from unreleases.views.voting.clauses import Clause

__all__ = ["Setting", "Voice"]

#: Whole speeches and persons: what they say of votes is recalled.
_NO_VOTES: Final = frozenset(
    {
        ReleaseKind.STATEMENT,
        ReleaseKind.MESSAGE,
        ReleaseKind.REMARKS,
        ReleaseKind.BIOGRAPHY,
        ReleaseKind.TRAVEL,
    }
)
_ACCOUNTS: Final = frozenset({ReleaseKind.MEETINGS_COVERAGE, ReleaseKind.ROUND_UP})
_AGREED: Final = {VoteMethod.CONSENSUS, VoteMethod.ACCLAMATION, VoteMethod.UNANIMOUS}
_ELECTIONS: Final = frozenset({VoteMethod.ACCLAMATION, VoteMethod.SECRET_BALLOT})
#: How many days apart the day of a meeting and of its release are.
_DAYS: Final = 3
_AHEAD: Final = 60
#: How much before a verb of speech who speaks is looked for.
_BEFORE: Final = 140
#: How far from a vote the words stand that report it.
_SPOKEN: Final = 800
#: `by a recorded`: so many words stand between a date and the vote that it dates.
_FEW: Final = 4
_NEAR: Final = 46
#: How far before a verb or a method the number stands of those that it was for.
_SOME: Final = 40
#: A sentence that begins with a thing has its article before it.
_FIRST: Final = 5
#: The verb of one that begins with a pronoun.
_PRONOUN: Final = 24
#: How far after the counts words of another time may stand.
_AFTER: Final = 32
#: Parts words that do not stand together.
_PARTED: Final = " | "
#: A paragraph whose opening is longer does not open with a speaker.
_OPENING: Final = 700


class Voice(StrEnum):
    """Who tells, in a paragraph.

    >>> Voice.SPEAKER.value
    'speaker'
    """

    #: The release itself.
    RELEASE = "release"
    #: It follows on a turn, and may belong to it.
    AFTER = "after"
    #: Its first words present a speaker, or go on with one.
    SPEAKER = "speaker"


class _Words(Words):
    """What one language says of who tells a vote, and of when it was."""

    speakers = Expression("votes.speaker_patterns")
    reporting = Small("{votes.reporting_pattern}")
    reporting_after = Small("{votes.reporting_after_pattern}")
    institution = Small("{votes.institution_before_pattern}")
    reset = Small("{votes.reset_pattern}")
    opener = Small("{votes.opener_pattern}")
    main = Small("{votes.main_pattern}")
    unreal = signed("unreal")
    recall = Small("{votes.recall_patterns}")
    session = signed("recall_session")
    on_day = Small("{votes.recall_day_pattern}")
    dates = Small("{votes.recall_date_patterns}|{votes.recall_day_pattern}")
    sequence = Small(r"\b{votes.sequence_words}(?!\w)")
    day = Small(r"\b{votes.day_words}(?!\w)")
    draft = Small("{votes.draft_words}")
    some = Small("{votes.some_before_pattern}")
    put = signed("put")
    by_noun = Small("{votes.by_noun_pattern}")
    by_election = Small("{votes.by_election_pattern}")
    habit = Small("{votes.habit_before_pattern}")
    relative = Small("{votes.relative_reporting_pattern}")

    @cached_property
    def months(self) -> dict[str, int]:
        """The numbers of the months."""
        months = self.vocabulary.table("calendar.months")
        return {name.lower(): int(number) for name, number in months.items()}


_words: Final = cache(_Words)


class Setting:
    """The kind and day of a release, against which its sentences are held.

    >>> from unreleases.model.release import Release
    >>> Setting(Release(kind=ReleaseKind.MESSAGE), "en").possible
    False
    """

    def __init__(self, release: Release, language: str) -> None:
        self.words = _words(language)
        self.language = language
        self.date: datetime.date | None = release.date
        self.session = release.session.number if release.session else None
        self.round_up = release.kind is ReleaseKind.ROUND_UP
        #: Whether the release is an account of meetings; in others, votes of the day alone count.
        self.account = release.kind in _ACCOUNTS or bool(release.meetings)
        #: Whether it can tell a vote at all.
        self.possible = release.kind not in _NO_VOTES

    def speaks(self, text: str) -> bool:
        """Tell whether a paragraph presents a speaker, or goes on with one.

        Args:
            text: The paragraph.

        Returns:
            Whether it does.

        >>> from unreleases.model.release import Release
        >>> Setting(Release(), "en").speaks("The representative of Chad said no.")
        True
        """
        return self.words.speakers.match(text, 0, _OPENING) is not None

    def puts(self, text: str) -> bool:
        """Tell whether a sentence says that something was put to the vote, which no speaker does.

        Args:
            text: The sentence in small letters.

        Returns:
            Whether it does.

        >>> from unreleases.model.release import Release
        >>> Setting(Release(), "en").puts("the amendment was put to a recorded vote.")
        True
        """
        return self.words.put.search(text) is not None

    def is_dated(self, text: str, start: int = 0, end: int = sys.maxsize) -> bool:
        """Tell whether a text says that something happened on the day of the release.

        Args:
            text: The text in small letters.
            start: Where to begin.
            end: Where to end.

        Returns:
            Whether it does.

        >>> from unreleases.model.release import Release
        >>> Setting(Release(), "en").is_dated("adopted this morning")
        True
        """
        return self.words.day.search(text, start, end) is not None

    def tells(self, text: str, clause: Clause, voice: Voice) -> bool:
        """Tell whether a clause reports a vote of this meeting.

        Args:
            text: The sentence in small letters, with quoted words blotted out.
            clause: The clause.
            voice: Who speaks in its paragraph.

        Returns:
            Whether it does.

        >>> from unreleases.model.release import Release
        >>> from unreleases.views.voting.clauses import clauses
        >>> from unreleases.views.voting.phrases import find_phrases
        >>> setting = Setting(Release(kind=ReleaseKind.MEETINGS_COVERAGE), "en")
        >>> def tells(words):
        ...     return setting.tells(words, clauses(words, find_phrases(words, "en"), "en")[0], Voice.RELEASE)
        >>> tells("the draft was adopted without a vote."), tells("he hoped it would be adopted without a vote.")
        (True, False)
        >>> tells("chad recalled that the Committee had adopted it last year by consensus.")
        False
        """
        phrase, verb = clause.phrase, clause.verb
        first = min(phrase.start, verb.start) if verb else phrase.start
        last = max(phrase.end, verb.end) if verb else phrase.end
        if clause.unreal or self._reported(text, first, last):
            return False
        if self.words.unreal.search(text, clause.start, phrase.start) or text.rstrip("”» ").endswith("?"):
            return False
        if not self.account and not self.is_dated(text, max(0, first - _SPOKEN), first + _SPOKEN):
            return False
        if not self.round_up and self._recalled(text, clause, first, last):
            return False
        return self._stands(text, clause, voice)

    def _stands(self, text: str, clause: Clause, voice: Voice) -> bool:
        """Whether verb and subject are those of an account."""
        verb, phrase = clause.verb, clause.phrase
        counted = phrase.figures is not None
        if verb is None:
            # `A recorded vote of 3 in favour to 2 against.`, and the second of two votes with one verb
            # but not of `adopted 15 drafts by recorded vote, and 54 without a vote`
            several = phrase.method in WITHOUT and self._some(text, phrase.start) > 1
            method = phrase.method in {*WITHOUT, VoteMethod.SECRET_BALLOT} and clause.adopted is not None
            return (counted or (method and not several)) and voice is not Voice.SPEAKER
        if not counted and not _fits(clause):
            return False
        if verb.form is VerbForm.NOUN and not counted:
            # `Following his election, by acclamation, as President, …`
            if self.words.by_election.match(text[: verb.start]):
                return True
            # `the Council, by its unanimous adoption of resolution 2499 (2019), …`
            by_noun = self.words.by_noun.search(text, clause.start, verb.start)
            return by_noun is not None and (clause.acts or self.round_up)
        if (
            not counted
            and phrase.method in COUNTED
            and phrase.method is not VoteMethod.SECRET_BALLOT
            and (self._some(text, verb.start) or self._some(text, phrase.start) > 1)
        ):
            # `1 of 16 adopted by recorded vote`, `requiring 47 recorded votes`; but `elected in two rounds of balloting`
            return False
        taken = verb.end > phrase.start > verb.start
        apart = text[verb.start - 2 : verb.start] == ", "
        if taken and not verb.passive and not (apart and clause.acts):
            # `welcomed the decision taken by consensus`; but `In other action, taken without a vote, the Assembly …`
            return False
        usual = taken or phrase.method in _ELECTIONS
        if usual and self.words.habit.search(text, max(0, verb.start - 24), verb.start):
            # `candidates are elected by secret ballot`, `decisions are taken by consensus`
            return False
        if verb.pluperfect and not self.round_up:
            before = max(verb.start, clause.start + _AHEAD)
            first = (counted or phrase.method) and self.words.sequence.search(text, clause.start, before)
            part = counted and clause.thing is not None and clause.thing.scope is not VoteScope.WHOLE
            bare = counted and (verb.relative or verb.outcome is None)
            opens = clause.acts and phrase.method and self.words.sequence.match(text)
            if not (opens if voice is Voice.AFTER else voice is Voice.RELEASE and (first or part or bare)):
                return False
        if verb.perfect and not counted and not self.words.day.search(text, clause.start, clause.end):
            return False
        if voice is Voice.RELEASE:
            return True
        acted = clause.acts or verb.passive or verb.outcome is None
        last = max(phrase.end, verb.end)
        sequence = self.words.sequence.search(text, max(0, clause.start - _SPOKEN), last) is not None
        thing = clause.thing
        if voice is Voice.AFTER:
            # `The resolution was adopted by consensus, and …` may be a speaker's; `the draft` is the meeting's
            if sequence or self._is_draft(text, clause):
                return acted or verb.form is VerbForm.PARTICIPLE or counted
            if clause.acts:
                return not verb.passive
            if counted:
                # `by a text, adopted by 3 votes to 2, the Committee …`
                return verb.passive or verb.outcome is None or apart
            # `The text was adopted without a vote.`, `It was approved without a vote.` and no more
            early = verb.start <= _PRONOUN if thing is None else thing.start <= _FIRST
            return early and len(text) - last < _AFTER and verb.passive
        if verb.passive and phrase.method in _ELECTIONS:
            # `Ms. Sample (Fiji) was elected Chair by acclamation.`
            return True
        return acted and not verb.perfect and (sequence or self._is_draft(text, clause))

    def _some(self, text: str, place: int) -> int:
        """Return the number right before a place; 0 where none stands there."""
        found = self.words.some.search(text[max(0, place - _SOME) : place])
        return read_number(found["number"], self.language) if found else 0

    def _is_draft(self, text: str, clause: Clause) -> bool:
        """Whether the thing voted on is one that only the meeting has before it."""
        thing = clause.thing
        return thing is not None and (
            thing.scope is not VoteScope.WHOLE or self.words.draft.match(text, thing.start) is not None
        )

    def _reported(self, text: str, first: int, last: int) -> bool:
        """Whether what is told in a stretch is what somebody said."""
        if self.words.reporting_after.search(text, last, last + _SPOKEN):
            return True
        for found in self.words.reporting.finditer(text, max(0, first - _SPOKEN), first):
            before = max(0, found.start() - _BEFORE)
            if self.words.institution.search(text, before, found.start()):
                continue
            if self.words.relative.search(text, before, found.start()):
                continue
            if self.words.reset.search(text, found.end(), first):
                continue
            opened = self.words.opener.match(text)
            if opened and self.words.main.search(text, found.end(), first + 1):
                continue
            return True
        return False

    def _recalled(self, text: str, clause: Clause, first: int, last: int) -> bool:
        """Whether what a clause tells in a stretch happened at another time."""
        phrase, verb = clause.phrase, clause.verb
        opening = text[clause.start : min(first, clause.start + _AHEAD)]
        # from the beginning of a word
        near = text[max(clause.start, text.rfind(" ", 0, max(0, first - _NEAR) + 1) + 1) : first]
        between = text[verb.end : phrase.start] if verb else ""
        after = text[last : last + _AFTER]
        opened = opening.split(",")[0] if "," in opening else ""
        beside = _PARTED.join((opened, near, between, after))
        if self.words.recall.search(beside):
            return True
        for found in self.words.session.finditer(beside):
            if self.session != ordinal_number(found["session"].strip()):
                return True
        for found in self.words.on_day.finditer(between):
            # `approved the draft on 12 November by a vote of`
            if len(between[found.end() :].split()) <= _FEW and self._other_day(found):
                return True
        # a date beside the verb or after the counts; one farther off is the matter's
        for words in filter(None, (opening, between, after)):
            dated = self.words.dates.match(words.lstrip(" ,;"))
            if dated and self._other_day(dated) and not (words is after and _is_object(dated)):
                return True
        return False

    def _other_day(self, found: re.Match[str]) -> bool:
        """Whether a date that is printed with a vote is another one than the release's."""
        groups = {name: value for name, value in found.groupdict().items() if value}
        if self.date is None:
            return True
        year, month, day = (
            next((value for name, value in groups.items() if name.split("_")[-1] == part), None)
            for part in ("year", "month", "day")
        )
        if year and int(year) != self.date.year:
            return True
        if month and not day:
            return self.words.months.get(month.lower()) != self.date.month
        if not day or not month:
            return year is None
        number = self.words.months.get(month.lower())
        try:
            named = self.date.replace(month=number or self.date.month, day=int(day))
        except ValueError:
            return True
        return abs((named - self.date).days) > _DAYS


def _is_object(dated: re.Match[str]) -> bool:
    """Whether a date is what was decided on: `proclaimed, without a vote, 9 June Day of …`."""
    year = any(value for name, value in dated.groupdict().items() if "year" in name)
    return not year and dated.string[dated.end() :].lstrip()[:1].isalnum()


def _fits(clause: Clause) -> bool:
    """Whether a method goes with the outcome: nothing fails by consensus."""
    return clause.adopted is not False or clause.phrase.method not in _AGREED
