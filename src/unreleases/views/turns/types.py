"""What a turn is: who speaks, for whom, in what capacity, and in what part of a meeting."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from attrs import frozen

from unreleases.spans import Span

__all__ = ["Role", "Statement", "StatementKind"]

_NOWHERE: Final = Span(0, 0)


class Role(StrEnum):
    """In what capacity somebody speaks.

    >>> Role.HEAD_OF_STATE_OR_GOVERNMENT.value
    'head_of_state_or_government'
    """

    DELEGATE = "delegate"
    MINISTER = "minister"
    HEAD_OF_STATE_OR_GOVERNMENT = "head_of_state_or_government"
    SECRETARIAT = "secretariat"
    CHAIR = "chair"
    EXPERT = "expert"
    PETITIONER = "petitioner"
    OBSERVER = "observer"
    SPOKESPERSON = "spokesperson"
    PRESS = "press"
    OTHER = "other"


class StatementKind(StrEnum):
    """What a turn is in the course of a meeting.

    >>> StatementKind.RIGHT_OF_REPLY.value
    'right_of_reply'
    """

    STATEMENT = "statement"
    INTRODUCTION = "introduction"
    RIGHT_OF_REPLY = "right_of_reply"
    EXPLANATION_BEFORE = "explanation_before"
    EXPLANATION_AFTER = "explanation_after"
    POINT_OF_ORDER = "point_of_order"
    QUESTION = "question"
    ANSWER = "answer"


@frozen(kw_only=True)
class Statement:
    """One speaker's turn.

    >>> turn = Statement(speaker="IMA SAMPLE", state="FRA", text="IMA SAMPLE (France) said no.", span=Span(0, 28))
    >>> turn.kind.value, turn.role is None
    ('statement', True)
    """

    #: The name as printed, without honorific; None when nobody is named.
    speaker: str | None = None
    #: `Mr.`, `Mme`, `SHEIKH`, as printed.
    honorific: str | None = None
    #: ISO 3166 alpha-3 of the State spoken for.
    state: str | None = None
    #: The printed words that say whom or what office the speaker stands for.
    affiliation: str | None = None
    role: Role | None = None
    #: Those on whose behalf the speaker speaks, as printed.
    on_behalf_of: tuple[str, ...] = ()
    #: The codes of those of them that the catalogue knows as groups of States.
    groups: tuple[str, ...] = ()
    kind: StatementKind = StatementKind.STATEMENT
    #: The whole turn, its continuation paragraphs included.
    text: str
    #: Offsets into `release.text`.
    span: Span
    #: Indexes into `release.blocks`: from the first block of the turn to after its last.
    blocks: Span = _NOWHERE
