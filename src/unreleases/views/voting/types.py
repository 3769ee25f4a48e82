"""What a vote is: how it was taken, on what, with which counts, and where a release tells it."""

from __future__ import annotations

from enum import StrEnum

from attrs import field, frozen

from unreleases.spans import Span

__all__ = ["Ballots", "Tally", "Telling", "Vote", "VoteMethod", "VoteScope"]


class VoteMethod(StrEnum):
    """How a decision was taken.

    >>> VoteMethod.WITHOUT_A_VOTE.value
    'without_a_vote'
    """

    #: With figures; also where figures are printed and no method is.
    RECORDED = "recorded"
    ROLL_CALL = "roll_call"
    SHOW_OF_HANDS = "show_of_hands"
    SECRET_BALLOT = "secret_ballot"  # noqa: S105 - a method of voting
    UNRECORDED = "unrecorded"
    UNANIMOUS = "unanimous"
    WITHOUT_A_VOTE = "without_a_vote"
    CONSENSUS = "consensus"
    ACCLAMATION = "acclamation"


class VoteScope(StrEnum):
    """What was voted on.

    >>> VoteScope.PARAGRAPH.value
    'paragraph'
    """

    WHOLE = "whole"
    PARAGRAPH = "paragraph"
    AMENDMENT = "amendment"
    MOTION = "motion"


@frozen(kw_only=True)
class Tally:
    """Counts as printed; None where a count is not printed.

    >>> Tally(in_favour=124, against=6).abstaining is None
    True
    """

    in_favour: int | None = None
    against: int | None = None
    abstaining: int | None = None


@frozen(kw_only=True)
class Ballots:
    """The States that a release lists, by how they voted: ISO 3166 alpha-3 codes in printed order.

    >>> Ballots(against=("FRA",)).against
    ('FRA',)
    """

    in_favour: tuple[str, ...] = ()
    against: tuple[str, ...] = ()
    abstaining: tuple[str, ...] = ()
    absent: tuple[str, ...] = ()


@frozen(kw_only=True)
class Telling:
    """One place that tells a vote.

    >>> Telling(text="by a vote of 2 in favour", tally=Tally(in_favour=2), span=Span(0, 24)).tally.in_favour
    2
    """

    #: The words that tell it.
    text: str
    #: Offsets into `release.text`.
    span: Span
    #: What this place prints; None where it prints no figures.
    tally: Tally | None = None


@frozen(kw_only=True)
class Vote:
    """One vote taken, however often it is told.

    >>> vote = Vote(method=VoteMethod.CONSENSUS, adopted=True, text="by consensus", span=Span(0, 12))
    >>> vote.vetoed, vote.ballots.against
    (False, ())
    """

    method: VoteMethod
    scope: VoteScope = VoteScope.WHOLE
    #: None where the release does not say how it ended.
    adopted: bool | None = None
    vetoed: bool = False
    #: Each count as the first telling that prints it gives it; None where no telling prints figures.
    tally: Tally | None = None
    #: The symbol voted on, in canonical spelling; for a paragraph, that of its draft.
    subject: str | None = None
    #: The States that the release lists; empty where it lists none.
    ballots: Ballots = field(factory=Ballots)
    #: Every place that tells it, in order.
    tellings: tuple[Telling, ...] = ()
    #: The words of the first telling.
    text: str
    #: Offsets of the first telling into `release.text`.
    span: Span
