"""The turns of a meeting: paragraphs gathered from one opening to the next."""

from __future__ import annotations

from bisect import bisect_left
from functools import cached_property
from typing import TYPE_CHECKING, Final

from unreleases.catalogue.council import council_members
from unreleases.model.body import Heading, List, Paragraph, Quote, Separator, Table
from unreleases.spans import Span
from unreleases.views.passages import behind_dateline
from unreleases.views.places import words_end
from unreleases.views.turns.delegations import is_known
from unreleases.views.turns.ends import goes_on, is_course, spoken_until, tells_decision
from unreleases.views.turns.kinds import announced_kind, kind_of, section_of, settle_explanations
from unreleases.views.turns.memory import Memory, resumes, without_retold
from unreleases.views.turns.metonyms import find_metonym
from unreleases.views.turns.on_behalf import group_codes
from unreleases.views.turns.opening import Section, Turn
from unreleases.views.turns.openings import inner_openings, other_opening, sightings, usual_opening
from unreleases.views.turns.questions import settle_questions
from unreleases.views.turns.roles import VOTELESS, observer_states, role_in_turn
from unreleases.views.turns.speaker import Setting, SpeakerForm, bold_length
from unreleases.views.turns.speakers import capital_words, find_introduced
from unreleases.views.turns.treaty_bodies import is_treaty_body, reviewed_state
from unreleases.views.turns.types import Role, Statement, StatementKind

if TYPE_CHECKING:
    from unreleases.model.release import Release
    from unreleases.views.turns.opening import Opening
    from unreleases.views.turns.words import TurnWords

__all__ = ["meeting_turns"]

#: That a further item is taken up is said near the beginning.
_HEAD: Final = 420
#: The series of releases on meetings of the Security Council.
_COUNCIL: Final = ("SC", "CS")


def meeting_turns(release: Release, words: TurnWords) -> tuple[Statement, ...]:
    """Find the turns of a meeting.

    Args:
        release: The release.
        words: Those of the language.

    Returns:
        The turns in order.

    >>> from unreleases.model.release import Release
    >>> from unreleases.views.turns.words import turn_words
    >>> meeting_turns(Release(), turn_words("en"))
    ()
    """
    if not release.body:
        return ()
    course = _Course(release, words)
    course.read()
    turns = without_retold(course.turns, course.first_heading)
    settle_explanations(turns, words)
    settle_questions(turns, words, council=bool(course.voters))
    for turn in turns:
        turn.end = spoken_until(course.text, turn.start, turn.end, words)
    return tuple([_statement(course.text, turn, words) for turn in turns])


class _Course:
    """The reading of a meeting, paragraph by paragraph."""

    def __init__(self, release: Release, words: TurnWords) -> None:
        self.body, self.words = release.body, words
        self.setting = Setting(words, release.date)
        self.treaty = is_treaty_body(release)
        self.voters = _voters(release)
        dateline = release.masthead.dateline
        self.dateline = dateline.text if dateline else ""
        #: The words of the whole release, and where its blocks stand.
        self.text, self.places = release.plain.text, release.plain.places
        self.begin = self.places["block", 0].start
        self.end = self.places["block", len(self.body) - 1].end
        headings = (index for index, block in enumerate(self.body) if isinstance(block, Heading))
        self.first_heading = next(headings, None)
        lead = self.end if self.first_heading is None else self.places["block", self.first_heading].start
        self.sightings = sightings(self.text, words, self.begin, self.end, lead=lead)
        self.memory = Memory()
        self.turns: list[Turn] = []
        self.current: Turn | None = None
        self.section = Section()
        #: Whether a decision has been told since the first turn, and a heading that votes were explained before.
        self.decided = self.explained = False

    @cached_property
    def capitals(self) -> dict[str, list[int]]:
        """Where the words with a capital stand."""
        return capital_words(self.text, self.begin, self.end)

    def read(self) -> None:
        """Read the body from beginning to end."""
        places = (self.places["block", index] for index in range(len(self.body)))
        texts = [self.text[place.start : place.end] for place in places]
        # one after the other, which is quicker than in between
        usual = [
            usual_opening(text, 0, self.setting) if isinstance(block, Paragraph) else None
            for text, block in zip(texts, self.body, strict=True)
        ]
        for index, block in enumerate(self.body):
            match block:
                case Heading():
                    self._heading(block.text)
                case Paragraph():
                    self._paragraph(index, block, texts[index], usual[index])
                case Quote():
                    self._extend(index)
                case List() if self.current is not None and self.text[self.current.end - 1] in ":;":
                    self._extend(index)
                case List() | Table() | Separator():
                    self.current = None

    def _heading(self, text: str) -> None:
        before, words = self.section, self.words
        self.current = None
        self.section = section_of(text, words, decided=self.decided or self.explained)
        if self.treaty and self.section.neutral:
            # the articles of a treaty, or subjects, on which the experts put their questions
            self.section.questions, self.section.dialogue = before.questions, before.dialogue
        self.section.number = before.number + 1
        self.explained |= self.section.kind is StatementKind.EXPLANATION_BEFORE
        self._review(text)

    def _paragraph(self, index: int, block: Paragraph, text: str, opening: Opening | None) -> None:
        place, lead, words = self.places["block", index], not self.section.number, self.words
        start = place.start
        first = bisect_left(self.sightings, start)
        last = bisect_left(self.sightings, place.end, first)
        begins = behind_dateline(text, self.dateline) if lead and self.dateline else 0
        begun = None
        if begins:
            opening = usual_opening(text, begins, self.setting)
        if opening is None:
            begun = words.beginning.match(text, begins)
            opening = other_opening(text, begins, self.setting, begun, bold_until=bold_length(block))
            if opening is None and not lead:
                opening = find_metonym(text, self.setting, begun, current=self.current)
        named = opening.place + max(opening.verb, 0) if opening is not None else 0
        inner: list[Opening] = []
        if first < last and self.sightings[last - 1] - start >= named:
            after = start + opening.end if opening is not None else start
            hints = [place - start for place in self.sightings[first:last] if place >= after]
            inner = list(inner_openings(text, self.setting, hints, lead=lead))
        # what `she said` behind a later speaker's name says nothing of
        own = text[: words_end(text, inner[0].start)] if inner else text
        if opening is None or not opening.turn or not self._open(opening, index, place):
            if self.current is not None and (
                opening.turn if opening is not None else not is_course(own, words, begun, lead=lead)
            ):
                # only in a lead does it matter how surely a paragraph belongs to the speaker
                self._extend(index, sure=not lead or goes_on(own, words))
            else:
                self.current = None
                self._told(text, alone=opening is not None)
        for found in inner:
            self._inner(found, text, index, place)

    def _inner(self, opening: Opening, text: str, index: int, place: Span) -> None:
        """Open a turn that begins with a later sentence."""
        before = self.current
        if self._open(opening, index, place) and before is not None and before.end > place.start:
            before.end = place.start + words_end(text, opening.start)

    def _open(self, opening: Opening, index: int, place: Span) -> bool:
        """Open a turn, unless the words only go on with the current one."""
        turn = Turn(opening, place.start + opening.start, place.end, index, index, self.section)
        self._introduce(turn)
        if resumes(turn.opening, self.current, self.memory, self.section, self.setting):
            return False
        self.memory.complete(turn, self.setting)
        turn.role = role_in_turn(turn, self.setting)
        votes = (
            turn.role not in VOTELESS
            and turn.state not in observer_states()
            and (not self.voters or turn.state in self.voters)
        )
        turn.kind = kind_of(turn, self.words, votes=votes, decided=self.decided)
        if (
            turn.kind is StatementKind.ANSWER
            and turn.met
            and turn.role is Role.MINISTER
            and not turn.reviewed
        ):
            # a panellist, as officials are
            turn.state = None
        if turn.kind is StatementKind.INTRODUCTION:
            # what was decided before it was another draft
            self.decided = self.section.decided
        self.turns.append(turn)
        self.current = turn
        return True

    def _introduce(self, turn: Turn) -> None:
        """Fill in who somebody is that an earlier paragraph has introduced: `The panel was moderated by …`."""
        opening = turn.opening
        speaker, names = opening.speaker, opening.on_behalf_of
        if not speaker.name or speaker.state or speaker.affiliation or self.memory.find(speaker.name):
            return
        lead, current, found = not self.section.number, self.current, None
        if speaker.honorific:
            # in a lead, whom a speaker brings up does not go on
            end = current.start if lead and current else turn.start
            found = find_introduced(self.text, end, speaker.name, self.setting, self.capitals)
        if found is not None:
            speaker = speaker._replace(state=found.state, affiliation=found.affiliation)
            if speaker.form is SpeakerForm.SURNAME and lead and not (current and self.memory.capitals):
                # who has been identified may speak there
                speaker = speaker._replace(form=SpeakerForm.NAME)
            turn.opening, turn.met = opening._replace(speaker=speaker), True
        elif len(names) == 1 and not is_known(names[0], self.words):
            # who is of no State speaks for the organization that they are of
            speaker = speaker._replace(affiliation=names[0])
            turn.opening = opening._replace(speaker=speaker, on_behalf_of=())

    def _told(self, text: str, *, alone: bool) -> None:
        """Take notice of what a paragraph outside the turns tells of the meeting, or of somebody alone."""
        section = self.section
        self._review(text)
        kind = announced_kind(text, self.words)
        if kind is not None and not (alone and kind is StatementKind.RIGHT_OF_REPLY):
            section.kind = kind
        if tells_decision(text, self.words):
            # what the lead tells comes later in the meeting
            if self.turns or section.number:
                self.decided = section.decided = True
                if section.kind is StatementKind.EXPLANATION_BEFORE and kind is None:
                    section.kind = StatementKind.EXPLANATION_AFTER
        elif kind is None and self._awaits_another() and self.words.next_item.search(text[:_HEAD]):
            section.decided = self.decided = False
            if section.kind is not StatementKind.RIGHT_OF_REPLY:
                section.kind = None

    def _awaits_another(self) -> bool:
        """Tell whether it makes a difference that a further item is taken up."""
        return self.decided or self.section.decided or self.section.kind is not None

    def _review(self, text: str) -> None:
        """In a treaty body, notice whose report is taken up; a lead may name others that are still to come."""
        if self.treaty and (self.section.number or self.setting.reviewed is None):
            found = reviewed_state(text, self.words, self.setting.date)
            if found:
                self.setting = self.setting._replace(reviewed=found)

    def _extend(self, index: int, *, sure: bool = True) -> None:
        if self.current is not None:
            self.current.extend(self.places["block", index].end, index, sure=sure)


def _voters(release: Release) -> frozenset[str]:
    """Return who can vote in the organ that met, where that is known: the members of the Security Council."""
    council = any(symbol.series in _COUNCIL for symbol in release.symbols) or any(
        organ.code == _COUNCIL[0] for organ in release.organs
    )
    return council_members(release.date.year) if council and release.date else frozenset()


def _statement(text: str, turn: Turn, words: TurnWords) -> Statement:
    speaker, names = turn.opening.speaker, turn.opening.on_behalf_of
    return Statement(
        speaker=speaker.name,
        honorific=speaker.honorific,
        state=turn.state,
        affiliation=turn.affiliation,
        role=turn.role,
        on_behalf_of=names,
        groups=group_codes(names, words) if names else (),
        kind=turn.kind,
        text=text[turn.start : turn.end],
        span=Span(turn.start, turn.end),
        blocks=Span(turn.first, turn.last + 1),
    )
