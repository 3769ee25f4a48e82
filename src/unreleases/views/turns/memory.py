"""Who has spoken: names taken up again, openings that only go on with a turn, and leads that tell of turns below."""

from __future__ import annotations

import re
from itertools import accumulate
from typing import TYPE_CHECKING, Final

from attrs import define, field

from unreleases.catalogue.folding import fold
from unreleases.views.turns.delegations import of_united_nations, read_delegation
from unreleases.views.turns.kinds import own_kind
from unreleases.views.turns.names import folded_name, same_person
from unreleases.views.turns.opening import Turn
from unreleases.views.turns.questions import asks
from unreleases.views.turns.roles import role_of
from unreleases.views.turns.sentences import holds_any
from unreleases.views.turns.speaker import SpeakerForm
from unreleases.views.turns.types import Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from unreleases.views.turns.opening import Opening, Section
    from unreleases.views.turns.speaker import Setting, Speaker
    from unreleases.views.turns.words import TurnWords

__all__ = ["Memory", "resumes", "without_retold"]

#: An office is known by so many of its first words.
_WORDS: Final = 8
#: So many speakers in capitals make a style.
_STYLE: Final = 3
#: Who speaks for a State whenever they speak.
_FOR_STATES: Final = (Role.DELEGATE, Role.OBSERVER, Role.MINISTER, Role.HEAD_OF_STATE_OR_GOVERNMENT)
#: In a treaty body these are of the delegation.
_OFFICIALS: Final = (Role.SECRETARIAT, Role.MINISTER, Role.OTHER)
_NAMED: Final = (SpeakerForm.CAPITALS, SpeakerForm.NAME)
_ACRONYM: Final = re.compile(r"(?<![\w-])\(?([A-Z]{3,})\)?$")
#: So many speakers who are not met again show that the turns begin without a heading.
_BODY: Final = 3
#: An office of so many spaces is told apart from others.
_TELLING: Final = 3


@define
class Memory:
    """The speakers of a meeting so far.

    >>> Memory().capitals
    0
    """

    #: The last turn of each word of a name, so that a long meeting stays quick.
    _by_word: dict[str, Turn] = field(factory=dict)
    #: The offices that have spoken, by their first words, and those not yet sorted in.
    _offices: set[str] = field(factory=set)
    _latest: list[str] = field(factory=list)
    #: How many speakers have been presented in capitals.
    capitals: int = 0

    def find(self, name: str) -> Turn | None:
        """Return the last turn of a person.

        Args:
            name: The name as printed.

        Returns:
            The turn, or None.

        >>> Memory().find("Luz") is None
        True
        """
        for word in reversed(folded_name(name)):
            turn = self._by_word.get(word)
            if turn is not None and same_person(turn.opening.speaker.name or "", name):
                return turn
        return None

    def has_spoken(self, office: str) -> bool:
        """Tell whether the holder of an office has had a turn.

        Args:
            office: The office as printed.

        Returns:
            Whether they have.

        >>> Memory().has_spoken("Controller")
        False
        """
        # `The Special Rapporteur` takes up `Special Rapporteur on torture`
        for latest in self._latest:
            words = fold(latest).split()
            self._offices.update(" ".join(words[:length]) for length in range(1, min(len(words), _WORDS) + 1))
        self._latest.clear()
        return fold(office) in self._offices

    def complete(self, turn: Turn, setting: Setting) -> None:
        """Fill in State and affiliation of a turn from what is known, and remember it.

        Args:
            turn: A new turn.
            setting: What is known of the release.
        """
        speaker, reviewed, words = turn.opening.speaker, setting.reviewed, setting.words
        turn.state, turn.affiliation = speaker.state, speaker.affiliation
        if speaker.name and turn.state is None and turn.affiliation is None:
            before = self.find(speaker.name)
            if before is not None:
                turn.affiliation, turn.met = before.affiliation, True
                # who presides or is a panellist speaks for no State, whatever their own was said to be
                if reviewed is not None or before.role in _FOR_STATES:
                    turn.state = before.state
        if turn.state is None and turn.affiliation is not None:
            turn.state = self._known_state(turn, setting)
        if reviewed is not None and turn.state is None and _of_delegation(turn, words):
            turn.state = reviewed
        turn.reviewed = reviewed is not None and turn.state == reviewed
        self.remember(turn)

    def remember(self, turn: Turn) -> None:
        """Remember who speaks.

        Args:
            turn: The turn, State and affiliation known.
        """
        speaker = turn.opening.speaker
        self.capitals += speaker.form is SpeakerForm.CAPITALS
        for word in folded_name(speaker.name or ""):
            self._by_word[word] = turn
        if turn.affiliation:
            self._latest.append(turn.affiliation)

    def _known_state(self, turn: Turn, setting: Setting) -> str | None:
        """Return the State of somebody who presides: named now, or when they were presented."""
        speaker, words = turn.opening.speaker, setting.words
        if role_of(turn.affiliation, None, words) not in {Role.CHAIR, Role.EXPERT}:
            return None
        before = self.find(speaker.name) if speaker.name else None
        # who examines a State is of the one that was printed first
        if before is not None and not before.reviewed and setting.reviewed:
            return before.state
        # who presides may say for which State they speak
        sentence = turn.opening.sentence
        found = words.national_office.search(sentence)
        named = read_delegation(sentence, found.end(), words, None) if found else None
        return named.state if named else None


def _of_delegation(turn: Turn, words: TurnWords) -> bool:
    """Tell who is of the delegation in a treaty body: experts are presented when they first speak."""
    speaker, office = turn.opening.speaker, turn.affiliation
    if office is None:
        if speaker.form is SpeakerForm.DELEGATE:
            return speaker.head is not None
        return speaker.honorific is not None and " " not in (speaker.name or " ")
    role = role_of(office, None, words)
    if role is Role.CHAIR:
        return not (words.meeting_officer.match(office) or of_united_nations(office, words))
    return role in _OFFICIALS and not of_united_nations(office, words)


def resumes(
    opening: Opening, current: Turn | None, memory: Memory, section: Section, setting: Setting
) -> bool:
    """Tell whether an opening goes on with the current turn, or opens none.

    Args:
        opening: The opening.
        current: The turn that is being read, if any.
        memory: Who has spoken.
        section: Where the meeting is.
        setting: What is known of the release.

    Returns:
        Whether no turn begins.

    >>> from unreleases.views.turns.words import turn_words
    >>> from unreleases.views.turns.speaker import Setting
    >>> from unreleases.views.turns.opening import Section
    >>> from unreleases.views.turns.openings import find_opening
    >>> setting = Setting(turn_words("en"))
    >>> opening = find_opening("The Chairman said that the list was closed.", 0, setting)
    >>> resumes(opening, None, Memory(), Section(), setting)
    False
    """
    speaker, words = opening.speaker, setting.words
    if current is None:
        # a lead may tell of people whom nothing identifies, and words quoted may be theirs anywhere
        unknown = speaker.form is SpeakerForm.SURNAME and not memory.find(speaker.name or "")
        # `A petitioner from Gibraltar` is somebody
        office = speaker.affiliation or ""
        some = speaker.another and not (" " in office and words.petitioners.holds(office))
        if (unknown and opening.quoted) or ((unknown or some) and not section.number):
            return True
        if speaker.form is not SpeakerForm.OFFICER or not section.neutral:
            return False
        # under a heading that may be one of a background, who introduces something is present
        hints = words.introduction_hints
        introduces = section.number > 0 and holds_any(opening.before_verb, hints)
        return not introduces and not _can_speak(speaker, memory, setting)
    if speaker.state is not None and speaker.form in _NAMED:
        return False
    before = current.opening.speaker
    same_name = bool(speaker.name and before.name and same_person(speaker.name, before.name))
    match speaker.form:
        case SpeakerForm.SURNAME:
            if same_name:
                return True
            unknown = memory.find(speaker.name or "") is None
            return opening.quoted or (unknown and not section.dialogue and setting.reviewed is None)
        case SpeakerForm.CAPITALS | SpeakerForm.NAME:
            if same_name:
                return speaker.affiliation is None
            # where speakers stand in capitals, a person in ordinary letters is only spoken of
            told = speaker.form is SpeakerForm.NAME and not speaker.another
            return told and memory.capitals >= _STYLE and not section.dialogue
        case SpeakerForm.OFFICER:
            if asks(current.opening, words) and own_kind(opening, words, decided=True):
                # somebody nobody has heard before answers a question
                return False
            return _same_office(speaker, current, memory, setting)
        case SpeakerForm.DELEGATE if speaker.own:
            # `Its representative said`, of the organization that was asked
            return not (asks(current.opening, words) or own_kind(opening, words, decided=True))
        case SpeakerForm.DELEGATE:
            if speaker.another or speaker.state != current.state or (speaker.name and not same_name):
                return False
            if speaker.body and before.name:
                # `The delegation said`, behind one of its members
                return False
            if words.again.search(opening.sentence) or own_kind(opening, words, decided=True):
                return False
            if _is_another(speaker, current):
                return False
            return speaker.state is not None or speaker.affiliation == before.affiliation


def _is_another(speaker: Speaker, current: Turn) -> bool:
    """Tell whether `the Permanent Representative` is another than the Minister who speaks for the State."""
    head, office = speaker.head or "", current.affiliation
    return head[:1].isupper() and office is not None and head not in office


def _same_office(speaker: Speaker, current: Turn, memory: Memory, setting: Setting) -> bool:
    """Tell whether `the Minister` is the one who speaks, or somebody who is only spoken of."""
    if speaker.another:
        return False
    # `The Minister` takes up `Minister for Trade`
    office = fold(speaker.affiliation or "")
    return office in fold(current.affiliation or "") or not _can_speak(speaker, memory, setting)


def _can_speak(speaker: Speaker, memory: Memory, setting: Setting) -> bool:
    """Tell whether an officer is present: one who serves the meeting, or has spoken, or an expert."""
    office = speaker.affiliation or ""
    if setting.words.meeting_officer.match(office) or memory.has_spoken(office):
        return True
    return setting.reviewed is not None or speaker.another


def without_retold(turns: Sequence[Turn], first_heading: int | None) -> list[Turn]:
    """Leave out what a lead tells of speakers who have turns further down.

    Of the others, a paragraph that opens with the speaker is a turn; what comes up in the middle of one is not.

    Args:
        turns: The turns found.
        first_heading: The index of the first heading, with which the lead ends; None where there is none.

    Returns:
        The turns that remain; those of the lead have only the paragraphs that take the speaker up again.

    >>> without_retold([], 3)
    []
    """
    end = _lead_end(turns) if first_heading is None else first_heading
    lead = [turn for turn in turns if turn.first < end]
    # where all is lead, its first paragraph may tell what somebody says who goes on further down
    all_lead = not lead
    if all_lead:
        lead = [turn for turn in turns[:1] if turn.opening.quoted and turn.last == 0]
    if not lead:
        return list(turns)
    told = set(lead)
    body = [turn for turn in turns if turn not in told]
    memory = Memory()
    for turn in body:
        memory.remember(turn)
    states = {turn.state for turn in body if turn.state}
    unnamed = {turn.state for turn in body if turn.state and not turn.opening.speaker.name}
    offices = {spelling for turn in body for spelling in _spellings(turn.affiliation)}
    longer = {begun for office in offices for begun in _beginnings(office) if begun.count(" ") >= _TELLING}
    heard = any(turn.role in {Role.PETITIONER, Role.OTHER} and not turn.state for turn in body)

    def is_met(turn: Turn) -> bool:
        name = turn.opening.speaker.name
        if name:
            return turn.state in unnamed or memory.find(name) is not None
        if heard and turn.role is Role.PETITIONER:
            return True
        return turn.state in states if turn.state else _names_one_of(offices, longer, turn.affiliation)

    alone = [turn for turn in lead if not is_met(turn)]
    if len(alone) >= _BODY or not body or (all_lead and alone):
        return list(turns)
    kept = [turn for turn in alone if not turn.opening.start]
    for turn in kept:
        turn.shorten()
    return [*kept, *body]


def _lead_end(turns: Sequence[Turn]) -> int:
    """Return the index of the block with which a lead without a heading behind it has ended; 0 where none can be told."""
    capitals = [turn.first for turn in turns if turn.opening.speaker.form is SpeakerForm.CAPITALS]
    if not capitals and turns and turns[0].opening.quoted and turns[0].last == 0:
        # the first paragraph, which only ends with who said it
        return 1
    return min(capitals, default=0)


def _names_one_of(offices: set[str], longer: set[str], printed: str | None) -> bool:
    """Tell whether an office is one of others: `the President of the Council for May`, `the President of the Council`.

    Or the beginning of one of them, if it is long enough to tell.
    """
    spellings = _spellings(printed)
    return not longer.isdisjoint(spellings) or any(
        not offices.isdisjoint(_beginnings(office)) for office in spellings
    )


def _beginnings(office: str) -> Iterator[str]:
    """Return an office and what it begins with, word by word."""
    return accumulate(office.split(" "), "{} {}".format)


def _spellings(office: str | None) -> set[str]:
    """Return an office as printed and with only the acronym of its body: `Chair of the` and `ACABQ`."""
    if office is None:
        return set()
    acronym = _ACRONYM.search(office)
    return {office, f"{office.split(' ', 1)[0]} {acronym[1]}"} if acronym else {office}
