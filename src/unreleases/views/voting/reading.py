"""Reads every place of a release that tells a vote, in order, before they are put together."""

from __future__ import annotations

from bisect import bisect_left
from functools import cache, cached_property, partial
from typing import TYPE_CHECKING, Final

from attrs import evolve

from unreleases.catalogue.vocabulary import languages
from unreleases.views.expressions import Words
from unreleases.views.passages import PassageKind, told_passages
from unreleases.views.places import passages_at
from unreleases.views.voting.accounts import Account, Described, Part
from unreleases.views.voting.clauses import clause_at, clauses
from unreleases.views.voting.course import Course
from unreleases.views.voting.documents import is_resolution
from unreleases.views.voting.lines import BLOT, Line, cut_lines
from unreleases.views.voting.phrases import COUNTED, find_phrases
from unreleases.views.voting.roll_calls import RollCalls
from unreleases.views.voting.sequels import add_sequel
from unreleases.views.voting.setting import Setting, Voice
from unreleases.views.voting.several import BULLETS, share_out, tell_each, tell_same
from unreleases.views.voting.state_lists import find_labels, label_words
from unreleases.views.voting.tellings import Tellings
from unreleases.views.voting.types import VoteMethod, VoteScope
from unreleases.views.voting.words import Small, signed, small, small_plain

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from unreleases.model.release import Release
    from unreleases.views.passages import Passage
    from unreleases.views.voting.clauses import Clause
    from unreleases.views.voting.drafts import Drafts
    from unreleases.views.voting.phrases import Phrase

__all__ = ["read_accounts"]

#: A sentence that is longer, names in brackets included, is none.
_LONGEST: Final = 8000
#: How far a single count stands from its verb.
_NEAR: Final = 90
#: A list of decisions is no longer.
_LIST: Final = 24


class _Words(Words):
    """What one language says in every telling."""

    veto = signed("veto")
    lack = signed("lack")
    plural = Small("{votes.plural_pattern}")
    vote_line = Small("{votes.vote_line_pattern}")
    bare = signed("bare_amendment")
    aggregate = signed("aggregate")

    @cached_property
    def signs(self) -> tuple[re.Pattern[str], ...]:
        """Words without which no vote is told; each begins with a rare letter, and is searched alone."""
        signs = self.vocabulary.words("votes.sign_patterns")
        return tuple(small(self.vocabulary.language, sign) for sign in signs)

    def places(self, low: str) -> list[int]:
        """Return where in a text in small letters words stand without which no vote is told."""
        return sorted([found.start() for sign in self.signs for found in sign.finditer(low)])


_words: Final = cache(_Words)


def read_accounts(release: Release) -> tuple[list[Account], Drafts | None]:
    """Read every place that tells a vote.

    Args:
        release: Any release.

    Returns:
        The accounts in the order of the text, and the drafts that the release names; none where no vote is told.

    >>> from unreleases.model.release import Release
    >>> read_accounts(Release())
    ([], None)
    """
    language = release.language.split("-")[0]
    language = language if language in languages() else "en"
    setting = Setting(release, language)
    signs = _words(language).places(small_plain(release)) if setting.possible else []
    if not signs:
        return [], None
    reader = _Reader(release, setting, signs)
    reader.read()
    return reader.accounts, reader.course.drafts if reader.accounts else None


class _Reader:
    """Goes through the passages of one release."""

    def __init__(self, release: Release, setting: Setting, signs: list[int]) -> None:
        self.signs = signs
        self.words = _words(setting.language)
        self.language = setting.language
        self.setting = setting
        self.low = small_plain(release)
        self.passages = list(told_passages(release))
        self.accounts: list[Account] = []
        #: Whether an election by secret ballot has been told.
        self.ballot = False
        self.course = Course(release, setting, self.passages)
        self.tellings = Tellings(self.course)
        self.roll_calls = RollCalls(self.course, self.low, self.passages, self.accounts, self._introduce)
        #: Whether no heading parts lead and meeting: then the first speaker does.
        self.headless = not any(map(self.course.is_heading, self.passages))

    def read(self) -> None:
        roll_calls = self.roll_calls
        signed = frozenset(passages_at(self.signs, self.passages))
        labels = label_words(self.language)
        # in an account of a meeting, and where votes are listed, every paragraph counts
        whole = self.setting.account or any(
            find_labels(passage.text, self.language) for passage in self.passages
        )
        for number, passage in enumerate(self.passages):
            if passage.kind is PassageKind.FOOTNOTE:
                continue
            labelled = ":" in passage.text or self.low.startswith(labels, passage.start)
            told = number in signed and (whole or self._may_tell(passage))
            tell = partial(self._tell, number, passage, told) if labelled or roll_calls.way else None
            if tell is None or not roll_calls.take(number, tell):
                self._tell(number, passage, told)

    def _tell(self, number: int, passage: Passage, signed: bool) -> None:
        """Read what a passage tells beside the lists of a roll-call, where it has signs of a vote."""
        course = self.course
        if course.is_heading(passage):
            course.enter(passage)
            return
        after = course.told is not None and number - course.told.passage == 1
        if after or signed:
            course.pending = None
            self._paragraph(number, passage, course.told if after else None)

    def _may_tell(self, passage: Passage) -> bool:
        """Whether a paragraph of what is no account of a meeting may tell a vote: one of the day, or in a list."""
        start, end = passage.start, passage.end
        return (
            ":" in passage.text
            or self.setting.is_dated(self.low, start, end)
            or self.words.bare.search(self.low, start, end) is not None
        )

    def _paragraph(self, number: int, passage: Passage, last: Account | None) -> None:
        told = list(self._lines(number, passage))
        if last is None and not any(phrases for _, phrases in told):
            return
        voice = self.course.voice(number)
        if voice is not Voice.RELEASE and self.headless:
            self.course.part = Part.BODY
        for count, (line, phrases) in enumerate(told):
            if voice is Voice.AFTER and self.setting.puts(line.small):
                voice = Voice.RELEASE
            found = list(self._accounts(line, phrases, voice))
            share_out(found, line, self.course.drafts)
            if self.course.part == Part.LEAD:
                found += self._bare(line, found)
            if not found and last is not None and voice is not Voice.SPEAKER:
                found = self._same(last, line)
            if found:
                self.accounts += found
                last = found[-1]
                self.course.give_voice(number, Voice.AFTER if voice is Voice.SPEAKER else Voice.RELEASE)
            elif last is not None and voice is not Voice.SPEAKER:
                add_sequel(last, line, self.course, phrases)
            if count == 0 and voice is Voice.AFTER:
                # a paragraph after a turn goes on with the turn unless it opens with a vote
                voice = Voice.RELEASE if found else Voice.SPEAKER

    def _lines(self, number: int, passage: Passage) -> Iterator[tuple[Line, list[Phrase]]]:
        """Cut a paragraph into sentences, with what may tell a vote in each."""
        for line in self._cut(number, passage):
            length = len(line.text)
            if length > _LONGEST:
                continue
            phrases: list[Phrase] = []
            end = line.start + length
            if _any_between(self.signs, line.start, end):
                phrases = find_phrases(
                    line.text, self.language, self.setting.date, low=self.low[line.start : end]
                )
                if line.plain is not line.text:
                    phrases = [phrase for phrase in phrases if line.plain[phrase.start] != BLOT]
                phrases = phrases or self._outcome_only(line)
            yield line, phrases

    def _cut(self, number: int, passage: Passage) -> Iterator[Line]:
        low = self.low[passage.start : passage.end]
        return cut_lines(passage.text, low, self.language, number, passage.start)

    def _accounts(self, line: Line, phrases: list[Phrase], voice: Voice) -> Iterator[Account]:
        """Read the votes that a sentence tells."""
        course = self.course
        listed = self.words.vote_line.match(line.small)
        several = len(phrases) > 1 and sum(map(_is_single, phrases)) > 1
        for clause in clauses(line.small, phrases, self.language):
            phrase = clause.phrase
            if clause.verb is None and clause.adopted is None:
                clause = clause._replace(adopted=self._introduced(line.passage))
            if listed and phrase.start <= listed.end() + 2:
                yield self._in_list(line, clause)
                continue
            told = several or (self.ballot and phrase.method is None)
            if told and clause.thing is None and _is_single(phrase):
                # a candidate's count in an election that has been told, or in which others were counted, too
                phrase = phrase._replace(method=phrase.method or course.pending, figures=None, tally=None)
                clause, course.pending = clause._replace(phrase=phrase), None
                if phrase.method is None:
                    continue
            if not self._counts(clause) or not self.setting.tells(line.small, clause, voice):
                if phrase.method in COUNTED and phrase.tally is None:
                    course.pending = phrase.method
                continue
            if course.drafts.recalled(line.start, clause):
                continue
            # what goes on in the same sentence is told by the same voice
            voice = Voice.RELEASE if voice is Voice.AFTER else voice
            account = self.tellings.account(line, clause)
            if self._is_past(clause) and not is_resolution(account.subject):
                continue
            several = account.plural and account.tally is None
            if (
                several
                and not self._sums_up(account, voice)
                and not self.tellings.resolutions_told(line, clause)
            ):
                continue
            if phrase.tally is not None:
                course.pending = None
            self.ballot = self.ballot or account.method is VoteMethod.SECRET_BALLOT
            named = account.subject or not account.described.anaphoric
            if named and account.scope is not VoteScope.AMENDMENT and not is_resolution(account.subject):
                # a draft that is described but not known is in hand, too
                course.take_up(account.start, account.subject)
            for one in tell_each(account, line, clause, self.tellings, self.passages):
                course.told = one
                yield one

    def _same(self, last: Account, line: Line) -> list[Account]:
        """Read the votes of which a sentence says that they ended as the last one did."""
        found = tell_same(last, line, self.tellings)
        for account in found:
            self.course.take_up(account.start, account.subject)
            self.course.told = account
        return found

    def _introduced(self, number: int) -> bool | None:
        """Take the outcome from the line that introduces a list: `The Assembly adopted:`."""
        for passage in reversed(self.passages[max(0, number - _LIST) : number]):
            if passage.text.rstrip().endswith(":"):
                *_, intro = self._cut(number, passage)
                return clause_at(intro.small, self.language, len(intro.small)).adopted
            if passage.kind is not PassageKind.ITEM and passage.text[:1] not in BULLETS:
                return None
        return None

    def _is_past(self, clause: Clause) -> bool:
        """Whether a vote is told beside the text it was on: `revoked its resolution, which had been adopted by 72 votes`."""
        verb = clause.verb
        past = verb is not None and verb.pluperfect and verb.relative and verb.outcome is not None
        return past and not self.setting.round_up

    def _bare(self, line: Line, told: list[Account]) -> Iterator[Account]:
        """Read of amendments what a lead tells without method or figures: `after it rejected two amendments`."""
        signed = _any_between(self.signs, line.start, line.end)
        bare = self.words.bare.search(line.small) if signed else None
        if bare is None or any(account.scope is VoteScope.AMENDMENT for account in told):
            return
        yield Account(
            start=line.start + bare.start(),
            end=line.start + bare.end(),
            part=Part.LEAD,
            passage=line.passage,
            adopted=bare["rejected"] is None,
            scope=VoteScope.AMENDMENT,
            plural=True,
            bare=True,
        )

    def _counts(self, clause: Clause) -> bool:
        """Whether a clause has what tells a vote: counts, or a method with its verb."""
        figures = clause.phrase.figures
        if figures is None:
            return clause.adopted is not None
        if figures.tally.against is not None or figures.tally.abstaining is not None or figures.named:
            return True
        verb, phrase = clause.verb, clause.phrase
        if verb is not None and max(verb.start - phrase.end, phrase.start - verb.end) > _NEAR:
            # `approved nine drafts, among them one that survived by 31 votes`
            return False
        return clause.adopted is not None or clause.thing is not None

    def _outcome_only(self, line: Line) -> list[Phrase]:
        """Find what tells a failure without method or figures: a veto, or a lack of votes."""
        plain = line.small
        found = self.words.veto.search(plain) or self.words.lack.search(plain) or self.tellings.opposed(line)
        if found is None or self.words.plural.search(plain):
            return []
        clause = clause_at(plain, self.language, *found.span())
        return [clause.phrase] if clause.adopted is False and clause.thing is not None else []

    def _sums_up(self, account: Account, voice: Voice) -> bool:
        """Whether a telling of several drafts at once is of drafts of this meeting."""
        said = self.low[account.start : account.end]
        if self.setting.round_up or account.method in COUNTED or self.words.aggregate.search(said):
            return False
        return account.draft or account.explicit or voice is Voice.RELEASE

    def _in_list(self, line: Line, clause: Clause) -> Account:
        """Read a line of a list of resolutions: `Vote: 14-0-1 (Algeria)`."""
        return Account(
            start=line.start,
            end=line.end,
            part=self.course.part,
            passage=line.passage,
            method=clause.phrase.method,
            tally=clause.phrase.tally,
            adopted=True,
            subject=self.course.last_named(line.start),
            explicit=True,
            named=clause.phrase.named(line.start),
        )

    def _introduce(self, account: Account, passage: Passage) -> Account:
        """Read the paragraph that introduces a roll-call without telling the figures."""
        *_, line = self._cut(account.passage, passage)
        told = self.tellings.account(line, clause_at(line.small, self.language, len(line.small)))
        return evolve(
            told,
            part=account.part,
            passage=account.passage,
            method=account.method,
            annex=account.annex,
            seen=Described(topic=told.described.topic),
        )


def _is_single(phrase: Phrase) -> bool:
    """Whether a phrase only counts votes in favour, and names nobody."""
    figures = phrase.figures
    return bool(figures and not figures.named and figures.tally.against is figures.tally.abstaining is None)


def _any_between(places: list[int], start: int, end: int) -> bool:
    """Whether one of the places, which are in order, is in a stretch."""
    index = bisect_left(places, start)
    return index < len(places) and places[index] < end
