"""The turns of a meeting: paragraphs gathered from one opening to the next."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping
from typing import Final

from attrs import define, field

from unreleases.catalogue.council import council_members
from unreleases.model.body import (
    Footnote,
    Furniture,
    Heading,
    Image,
    List,
    Paragraph,
    Quote,
    Separator,
    Table,
)
from unreleases.model.plain import Position
from unreleases.model.release import Release
from unreleases.spans import Span
from unreleases.views.passages import behind_dateline
from unreleases.views.places import places_of
from unreleases.views.turns.delegations import is_known
from unreleases.views.turns.ends import goes_on, is_course, spoken_until, tells_decision
from unreleases.views.turns.inner import inner_openings, sightings
from unreleases.views.turns.introduced import find_introduced
from unreleases.views.turns.kinds import kind_of, settle_explanations
from unreleases.views.turns.leads import without_retold
from unreleases.views.turns.memory import Memory, resumes
from unreleases.views.turns.metonyms import find_metonym
from unreleases.views.turns.on_behalf import group_codes
from unreleases.views.turns.opening import Opening
from unreleases.views.turns.openings import find_opening, other_opening, usual_opening
from unreleases.views.turns.questions import settle_questions
from unreleases.views.turns.roles import VOTELESS, observer_states, role_in_turn
from unreleases.views.turns.sections import Section, announced_kind, section_of
from unreleases.views.turns.speaker import Setting, SpeakerForm, bold_length
from unreleases.views.turns.treaty_bodies import is_treaty_body, reviewed_state
from unreleases.views.turns.turn import Turn
from unreleases.views.turns.types import Role, Statement, StatementKind
from unreleases.views.turns.words import TurnWords

__all__ = ["meeting_turns"]

#: That a further item is taken up is said near the beginning.
_HEAD: Final = 420
#: The series of releases on meetings of the Security Council.
_COUNCIL: Final = ("SC", "CS")


@define
class _Course:
    """The reading of a meeting, paragraph by paragraph."""

    release: Release
    words: TurnWords
    treaty: bool
    voters: frozenset[str]
    setting: Setting
    dateline: str
    #: The words of the whole release, where its blocks stand, and where in the body somebody may be named.
    text: str
    places: Mapping[Position, Span]
    sightings: list[int]
    #: The openings of paragraphs that begin as most turns do.
    usual: Mapping[int, Opening]
    #: Where the body begins.
    begin: int = 0
    memory: Memory = field(factory=Memory)
    turns: list[Turn] = field(factory=list)
    current: Turn | None = None
    section: Section = field(factory=Section)
    #: Whether a decision has been told since the first turn.
    decided: bool = False
    #: Whether a heading has said that votes were explained before they were cast.
    explained: bool = False
    heading: int = 0

    def read(self) -> None:
        """Read the body from beginning to end."""
        for index, block in enumerate(self.release.body):
            match block:
                case Heading():
                    self._heading(block.text)
                case Paragraph():
                    self._paragraph(index, block)
                case Quote():
                    self._extend(index)
                case List() if self._ends_in_colon():
                    self._extend(index)
                case List() | Table() | Separator():
                    self.current = None
                case Footnote() | Furniture() | Image() | _:
                    pass

    def _heading(self, text: str) -> None:
        self.current = None
        self.heading += 1
        before = self.section
        self.section = section_of(text, self.words, decided=self.decided or self.explained)
        if self.treaty and self.section.neutral:
            # the articles of a treaty, or subjects, on which the experts put their questions
            self.section.questions, self.section.dialogue = before.questions, before.dialogue
        self.section.number = self.heading
        self.explained |= self.section.kind is StatementKind.EXPLANATION_BEFORE
        if self.treaty:
            self._review(text, sure=True)

    def _paragraph(self, index: int, block: Paragraph) -> None:
        place = self.places["block", index]
        start = place.start
        text = self.text[start : place.end]
        first = bisect_left(self.sightings, start)
        last = bisect_left(self.sightings, place.end, first)
        begins = behind_dateline(text, self.dateline) if self.dateline and not self.heading else 0
        begun = None
        opening = find_opening(text, begins, self.setting) if begins else self.usual.get(index)
        if opening is None:
            begun = self.words.beginning.match(text, begins)
            opening = other_opening(
                text, begins, self.setting, begun, bold_until=bold_length(block), sighted=first < last
            )
        if opening is None and self.heading:
            opening = find_metonym(text, self.setting, current=self.current, begun=begun)
        if opening is not None and not opening.turn:
            self.current = None
            self._told(text)
        elif opening is not None and not self._resumes(opening):
            self._open(opening, index, place)
        elif self.current is not None and (
            opening is not None or not is_course(text, self.words, begun, lead=not self.heading)
        ):
            # only in a lead does it matter how surely a paragraph belongs to the speaker
            self._extend(index, sure=self.heading > 0 or goes_on(text, self.words))
        else:
            self.current = None
            self._told(text)
        named = opening.place + max(opening.verb, 0) if opening is not None else 0
        if first < last and self.sightings[last - 1] - start >= named:
            after = opening.end if opening is not None else 0
            sighted = [hint for sighting in self.sightings[first:last] if (hint := sighting - start) >= after]
            for found in inner_openings(text, self.setting, sighted, lead=not self.heading):
                self._inner(found, text, index, place)

    def _resumes(self, opening: Opening) -> bool:
        """Tell whether an opening goes on with the current turn, or opens none."""
        if self.current is None and not self.heading:
            # a lead may tell of people whom nothing identifies
            speaker = opening.speaker
            if speaker.another or (
                speaker.form is SpeakerForm.SURNAME and not self.memory.find(speaker.name or "")
            ):
                return True
        return resumes(opening, self.current, self.memory, self.section, self.words)

    def _inner(self, opening: Opening, text: str, index: int, place: Span) -> None:
        """Open a turn that begins with a later sentence."""
        if self._resumes(opening):
            return
        if self.current is not None and self.current.end > place.start:
            self.current.end = place.start + len(text[: opening.start].rstrip())
            self.current.last = index
        self._open(opening, index, place)

    def _open(self, opening: Opening, index: int, place: Span) -> None:
        turn = Turn(
            opening=opening,
            start=place.start + opening.start,
            end=place.end,
            first=index,
            last=index,
            section=self.section,
            debate=self.section.plain and bool(self.voters),
        )
        speaker = opening.speaker
        if speaker.state is None and speaker.affiliation is None and speaker.name:
            self._introduce(turn, speaker.name)
        self.memory.complete(turn, self.words)
        turn.role = role_in_turn(turn, self.words)
        if turn.role is Role.DELEGATE and self.memory.reviewed and speaker.name and not turn.reviewed:
            # the members of a treaty body are printed with their States
            turn.role = Role.EXPERT
        turn.votes = (
            turn.role not in VOTELESS
            and turn.state not in observer_states()
            and (not self.voters or turn.state in self.voters)
        )
        turn.kind = kind_of(turn, self.words, decided=self.decided)
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

    def _introduce(self, turn: Turn, name: str) -> None:
        """Fill in who somebody is that an earlier paragraph has introduced: `The panel was moderated by …`."""
        if self.memory.find(name) is not None:
            return
        opening = turn.opening
        speaker, names = opening.speaker, opening.on_behalf_of
        found = None
        if speaker.honorific:
            found = find_introduced(self.text, self.begin, turn.start, name, self.setting)
        if found is not None:
            speaker = speaker._replace(state=found.state, affiliation=found.affiliation)
            turn.opening, turn.met = opening._replace(speaker=speaker), True
        elif len(names) == 1 and not is_known(names[0], self.words):
            # who is of no State speaks for the organization that they are of
            speaker = speaker._replace(affiliation=names[0])
            turn.opening = opening._replace(speaker=speaker, on_behalf_of=())

    def _told(self, text: str) -> None:
        """Take notice of what a paragraph outside the turns tells of the meeting."""
        if self.treaty:
            self._review(text, sure=self.heading > 0)
        kind = announced_kind(text, self.words)
        if kind is not None:
            self.section.kind = kind
        lead = not self.turns and not self.heading
        if lead and not self._awaits_another():
            return
        section = self.section
        next_item = self.words.next_item
        another = kind is None and self._awaits_another() and next_item.search(text[:_HEAD]) is not None
        decided = self.decided and section.decided and section.kind is not StatementKind.EXPLANATION_BEFORE
        if decided and not another:
            # a further decision makes no difference
            return
        if tells_decision(text, self.words):
            # what the lead tells comes later in the meeting
            if lead:
                return
            self.decided = section.decided = True
            if section.kind is StatementKind.EXPLANATION_BEFORE and kind is None:
                section.kind = StatementKind.EXPLANATION_AFTER
        elif another:
            section.decided = self.decided = False
            if section.kind is not StatementKind.RIGHT_OF_REPLY:
                section.kind = None

    def _awaits_another(self) -> bool:
        """Tell whether it makes a difference that a further item is taken up."""
        kind = self.section.kind
        return self.decided or self.section.decided or kind not in {None, StatementKind.RIGHT_OF_REPLY}

    def _review(self, text: str, *, sure: bool) -> None:
        """In a treaty body, notice whose report is taken up; a lead may name others that are still to come."""
        if sure or self.memory.reviewed is None:
            found = reviewed_state(text, self.words, self.release.date)
            if found:
                self.memory.reviewed = found
                self.setting = self.setting._replace(reviewed=found)

    def _extend(self, index: int, *, sure: bool = True) -> None:
        if self.current is not None:
            self.current.extend(self.places["block", index].end, index, sure=sure)

    def _ends_in_colon(self) -> bool:
        return self.current is not None and self.text[self.current.end - 1] in ":;"


def meeting_turns(release: Release, words: TurnWords) -> tuple[Statement, ...]:
    """Find the turns of a meeting.

    Args:
        release: The release.
        words: Those of the language.

    Returns:
        The turns in order.

    >>> from unreleases.views.turns.words import turn_words
    >>> from unreleases.model.release import Release
    >>> meeting_turns(Release(), turn_words("en"))
    ()
    """
    text, places = release.plain.text, release.plain.places
    count = len(release.body)
    begin, end = (places["block", 0].start, places["block", count - 1].end) if count else (0, 0)
    headings = (index for index, block in enumerate(release.body) if isinstance(block, Heading))
    first = next(headings, None)
    setting, dateline = Setting(words, release.date), release.masthead.dateline
    course = _Course(
        release=release,
        words=words,
        treaty=is_treaty_body(release),
        voters=_voters(release),
        setting=setting,
        usual=_usual_openings(release, setting),
        dateline=dateline.text if dateline else "",
        text=text,
        places=places,
        begin=begin,
        sightings=sightings(
            text, words, begin, end, lead=end if first is None else places["block", first].start
        ),
    )
    course.read()
    turns = without_retold(course.turns, first)
    settle_explanations(turns, words)
    settle_questions(turns, words)
    _shorten(turns, text, places_of(text, words.afterwards_hints, begin, end), words)
    return tuple([_statement(text, turn, words) for turn in turns])


def _shorten(turns: list[Turn], text: str, hints: list[int], words: TurnWords) -> None:
    """End turns before sentences that take up the course of the meeting behind what the speaker said."""
    starts = [turn.start for turn in turns] if hints else []
    for hint in hints:
        index = bisect_left(starts, hint) - 1
        if index >= 0 and hint < turns[index].end:
            turn = turns[index]
            turn.end = spoken_until(text, turn.start, turn.end, hint, words)


def _usual_openings(release: Release, setting: Setting) -> dict[int, Opening]:
    """Return the openings that are read in the same few ways, which is quicker for all paragraphs in a row."""
    text, places = release.plain.text, release.plain.places
    openings = {}
    for index, block in enumerate(release.body):
        if isinstance(block, Paragraph):
            place = places["block", index]
            opening = usual_opening(text[place.start : place.end], 0, setting, bold_until=bold_length(block))
            if opening is not None:
                openings[index] = opening
    return openings


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
