"""Questions and answers between delegates and those who answer to them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from unreleases.views.turns.delegations import state_of
from unreleases.views.turns.names import folded_name
from unreleases.views.turns.sentences import holds_any
from unreleases.views.turns.types import Role, StatementKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from unreleases.views.turns.opening import Opening, Turn
    from unreleases.views.turns.words import TurnWords

__all__ = ["asks", "settle_questions"]

_PLAIN = StatementKind.STATEMENT
#: Whom an answer is given to is said so near the beginning.
_PRESENTED: Final = 240
#: A second verb stands so near behind the first.
_BEHIND: Final = 160
_QUOTED: Final = re.compile(r"[“«][^“”«»]*[”»]")


def settle_questions(turns: Sequence[Turn], words: TurnWords, *, council: bool) -> None:
    """Tell questions and their answers from other statements, where a meeting is a dialogue.

    A turn that begins by asking is a question when somebody answers: next, or after others who ask. An official
    or the representative of an organization answers who follows a question.

    Args:
        turns: The turns of a meeting, in order; their kinds may change.
        words: Those of the language.
        council: Whether the Security Council met, in whose debates nobody is examined.

    >>> from unreleases.views.turns.words import turn_words
    >>> from unreleases.views.turns.speaker import Setting
    >>> from unreleases.views.turns.openings import find_opening
    >>> from unreleases.views.turns.opening import Turn
    >>> said = "The representative of Mali asked why.", "JON EK, Controller, said that it was late."
    >>> turns = [Turn(find_opening(text, 0, Setting(turn_words("en"))), 0, 0, 0, 0) for text in said]
    >>> turns[0].state = "MLI"
    >>> settle_questions(turns, turn_words("en"), council=False)
    >>> [turn.kind.value for turn in turns]
    ['question', 'answer']
    """
    # the experts of a treaty body ask; those of another meeting answer
    treaty = any(turn.reviewed for turn in turns)
    # nobody answers where only States speak, and none is examined
    answering = {
        turn.section.number
        for turn in turns
        if _is_asked(turn) or turn.role is Role.EXPERT or turn.section.dialogue
    }
    asking = [
        turn.kind is _PLAIN
        and turn.section.number in answering
        and (asks(turn.opening, words) or (treaty and _puts_question(turn, words)))
        for turn in turns
    ]
    # who presents something to a meeting and answers later in the same part of it
    presented = _presenters(turns)
    _settle_answers(turns, asking, presented, words, treaty=treaty)
    _settle_questions(turns, asking, presented, words, council=council)


def _settle_answers(
    turns: Sequence[Turn], asking: Sequence[bool], presented: set[int], words: TurnWords, *, treaty: bool
) -> None:
    """Tell answers from other statements: whoever is asked and follows a question gives one."""
    inquiry = words.inquiry
    dialogues = any(turns[index].kind is StatementKind.ANSWER for index in presented)
    examined = False
    # the section in which somebody has asked last
    asked = -1
    for index, turn in enumerate(turns):
        expert = treaty and turn.role is Role.EXPERT and not turn.reviewed
        if expert:
            examined = examined or asking[index] or inquiry.search(turn.opening.paragraph) is not None
        asked = turn.section.number if asking[index] else asked
        if turn.kind is not _PLAIN or asking[index] or expert:
            continue
        if turn.reviewed:
            # a delegation answers the experts of a treaty body from their first question on
            answers = examined and turn.role is not Role.CHAIR and not turn.section.closing
            turn.kind = StatementKind.ANSWER if answers else _PLAIN
        elif index and _is_asked(turn) and turns[index - 1].section.number == turn.section.number:
            before = turns[index - 1]
            put = asking[index - 1] or (
                before.state is not None
                and turn.role is not Role.OBSERVER
                and inquiry.search(before.opening.paragraph) is not None
            )
            concludes = dialogues and index in presented and before.state is not None
            if (
                put
                or concludes
                or _goes_on_answering(turn, before, words, asked=asked == turn.section.number)
            ):
                turn.kind = StatementKind.ANSWER


def _settle_questions(
    turns: Sequence[Turn], asking: Sequence[bool], presented: set[int], words: TurnWords, *, council: bool
) -> None:
    """Tell questions from other statements: somebody answers them."""
    answered = {turn.section.number for turn in turns if turn.kind is StatementKind.ANSWER}
    # backwards, so that a long row of questions is gone through once
    follows = False
    # the section in which somebody who has presented something answers further on
    awaited = -1
    replied: set[tuple[int, str | None]] = set()
    for index in range(len(turns) - 1, -1, -1):
        turn = turns[index]
        following = turns[index + 1] if index + 1 < len(turns) else None
        if following is None or following.section.number != turn.section.number:
            follows = turn.section.dialogue or turn.section.number in answered
        elif following.kind is StatementKind.ANSWER:
            follows = True
        elif not asking[index + 1]:
            follows = turn.section.dialogue
        if turn.kind is StatementKind.ANSWER:
            awaited = turn.section.number if index in presented else awaited
            replied.update((turn.section.number, state) for state in _replied_to(turn, words))
        put = asking[index] and not (council and turn.section.plain)
        if put and (
            follows
            or turn.role is Role.EXPERT
            or awaited == turn.section.number
            or (turn.section.number, turn.state) in replied
        ):
            turn.kind = StatementKind.QUESTION


def _presenters(turns: Sequence[Turn]) -> set[int]:
    """Return the turns of experts who are heard again in the part of a meeting in which they have presented something."""
    heard: set[tuple[int, str]] = set()
    again: set[int] = set()
    for index, turn in enumerate(turns):
        if turn.role is Role.EXPERT and not turn.reviewed:
            keys = {(turn.section.number, word) for word in folded_name(turn.opening.speaker.name or "")[-1:]}
            if keys & heard:
                again.add(index)
            heard |= keys
    return again


def _is_asked(turn: Turn) -> bool:
    """Tell whether somebody is one whom others ask: of no State, or a panellist who has spoken before."""
    return turn.state is None or (
        turn.met and turn.role not in {None, Role.DELEGATE, Role.OBSERVER, Role.CHAIR}
    )


def _goes_on_answering(turn: Turn, before: Turn, words: TurnWords, *, asked: bool) -> bool:
    """Tell whether an official who has been heard before answers, too: after another, or later in a dialogue."""
    conducts = turn.role is Role.CHAIR and words.meeting_officer.match(turn.affiliation or "")
    if conducts or not (turn.met or turn.role is Role.SECRETARIAT):
        return False
    return (before.kind is StatementKind.ANSWER and (turn.met or asked)) or (
        turn.met and asked and turn.section.dialogue
    )


def _replied_to(turn: Turn, words: TurnWords) -> Iterator[str]:
    """Return the States that an answer names: `Responding to the representative of Mali, …`."""
    sentence = turn.opening.sentence[:_PRESENTED]
    for start, end in words.states.find(sentence):
        state = state_of(sentence[start:end], words, None)
        if state is not None:
            yield state


def _puts_question(turn: Turn, words: TurnWords) -> bool:
    """Tell whether an expert of a treaty body puts a question further on: `Had any file been reopened?`."""
    if turn.role is not Role.EXPERT or turn.reviewed:
        return False
    opening = turn.opening
    if opening.verb >= 0 and words.expert_question.match(opening.sentence, opening.verb):
        # `asked for the text of the bill`
        return True
    said = _QUOTED.sub("", opening.paragraph)
    return turn.section.questions or "?" in said or words.inquiry.search(said) is not None


def asks(opening: Opening, words: TurnWords) -> bool:
    """Tell whether a turn opens with a question put to somebody.

    Args:
        opening: The opening.
        words: Those of the language.

    Returns:
        Whether it does.

    >>> from unreleases.views.turns.words import turn_words
    >>> from unreleases.views.turns.speaker import Setting
    >>> from unreleases.views.turns.openings import find_opening
    >>> asks(find_opening("The representative of Mali asked why it was late.", 0, Setting(turn_words("en"))), turn_words("en"))
    True
    """
    sentence = opening.sentence
    if opening.verb < 0:
        # `Also speaking was the representative of Mali, who asked why`
        told = words.relative.search(sentence)
        return told is not None and words.question.search(sentence, told.start()) is not None
    if words.question.match(sentence, opening.verb):
        return True
    # `Asking how it would be paid for, the representative of … suggested`
    before = opening.before_verb
    if holds_any(before, words.asking_hints) and words.asking.search(before):
        return True
    # `thanked the Controller and asked why …`
    further = words.further_question.search(sentence, opening.verb, opening.verb + _BEHIND)
    return further is not None and words.question.match(sentence, further.end()) is not None
