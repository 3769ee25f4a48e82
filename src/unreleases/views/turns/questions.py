"""Questions and answers between delegates and those who answer to them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from unreleases.views.turns.expressions import expressions
from unreleases.views.turns.kinds import asks
from unreleases.views.turns.types import Role, StatementKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from unreleases.views.turns.sorting import Turn

__all__ = ["settle_questions"]

_PLAIN = StatementKind.STATEMENT
_QUOTED: Final = re.compile(r"[“«][^“”«»]*[”»]")


def settle_questions(turns: Sequence[Turn], language: str) -> None:
    """Tell questions and their answers from other statements, where a meeting is a dialogue.

    A turn that begins by asking is a question when somebody answers: next, or after others who ask. An official
    or the representative of an organization answers who follows a question.

    Args:
        turns: The turns of a meeting, in order; their kinds may change.
        language: `en` or `fr`.

    >>> from unreleases.views.turns.speaker import Setting
    >>> from unreleases.views.turns.openings import find_opening
    >>> from unreleases.views.turns.sorting import Turn
    >>> said = "The representative of Mali asked why.", "JON EK, Controller, said that it was late."
    >>> turns = [Turn(find_opening(text, 0, Setting("en")), 0, 0, 0, 0) for text in said]
    >>> turns[0].state = "MLI"
    >>> settle_questions(turns, "en")
    >>> [turn.kind.value for turn in turns]
    ['question', 'answer']
    """
    inquiry = expressions(language).inquiry
    asking = [
        turn.kind is _PLAIN and (asks(turn.opening, language) or _puts_question(turn)) for turn in turns
    ]
    examined = False
    for index, turn in enumerate(turns):
        if turn.role is Role.EXPERT:
            examined = examined or asking[index] or inquiry.search(turn.opening.paragraph) is not None
        if turn.kind is not _PLAIN or asking[index] or turn.role is Role.EXPERT:
            continue
        if turn.reviewed:
            # a delegation answers the experts of a treaty body from their first question on
            turn.kind = StatementKind.ANSWER if examined and turn.role is not Role.CHAIR else _PLAIN
        elif index and turn.state is None and turns[index - 1].heading == turn.heading:
            before = turns[index - 1]
            put = asking[index - 1] or (
                before.state is not None and inquiry.search(before.opening.paragraph) is not None
            )
            turn.kind = StatementKind.ANSWER if put else _PLAIN
    answered = {turn.heading for turn in turns if turn.kind is StatementKind.ANSWER}
    # backwards, so that a long row of questions is gone through once
    follows = False
    for index in range(len(turns) - 1, -1, -1):
        turn = turns[index]
        following = turns[index + 1] if index + 1 < len(turns) else None
        if following is None or following.heading != turn.heading:
            follows = turn.dialogue or turn.heading in answered
        elif following.kind is StatementKind.ANSWER:
            follows = True
        elif not asking[index + 1]:
            follows = turn.dialogue
        if asking[index] and not turn.debate and (follows or turn.role is Role.EXPERT):
            turn.kind = StatementKind.QUESTION


def _puts_question(turn: Turn) -> bool:
    """Tell whether an expert of a treaty body puts a question in so many words: `Had any file been reopened?`."""
    return turn.role is Role.EXPERT and not turn.reviewed and "?" in _QUOTED.sub("", turn.opening.paragraph)
