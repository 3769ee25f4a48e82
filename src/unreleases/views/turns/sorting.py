"""A turn under construction, and its kind from its own words and the section it stands in."""

from __future__ import annotations

from attrs import define

from unreleases.views.turns.clauses import holds_any
from unreleases.views.turns.kinds import (
    announces,
    asks,
    own_kind,
    proposes_procedure,
    vote_side,
)
from unreleases.views.turns.made import Opening
from unreleases.views.turns.sections import Section
from unreleases.views.turns.types import Role, StatementKind
from unreleases.views.turns.words import turn_words

__all__ = ["Turn", "kind_of"]

_NOWHERE = Section()
_RUNNING = frozenset(
    {StatementKind.RIGHT_OF_REPLY, StatementKind.EXPLANATION_BEFORE, StatementKind.EXPLANATION_AFTER}
)


@define(eq=False)
class Turn:
    """A turn while the meeting is read: offsets into the release's text, indexes of blocks.

    >>> from unreleases.views.turns.speaker import Setting
    >>> from unreleases.views.turns.openings import find_opening
    >>> turn = Turn(find_opening("ANA LUZ (Peru) said no.", 0, Setting("en")), 0, 23, 0, 0)
    >>> turn.extend(60, 1, sure=True)
    >>> turn.end
    60
    """

    opening: Opening
    start: int
    end: int
    first: int
    last: int
    #: Where it stands.
    section: Section = _NOWHERE
    #: Whether it is a debate of the Security Council, in which nobody is examined.
    debate: bool = False
    state: str | None = None
    affiliation: str | None = None
    role: Role | None = None
    #: Whether the speaker is one who could vote.
    votes: bool = True
    #: Whether it is only known from an earlier turn who the speaker is.
    met: bool = False
    #: Whether the speaker is of the delegation whose report a treaty body considers.
    reviewed: bool = False
    kind: StatementKind = StatementKind.STATEMENT
    #: Where the turn ends if only paragraphs belong to it that take its speaker up again: place and block.
    sure: tuple[int, int] | None = None

    def extend(self, end: int, block: int, *, sure: bool) -> None:
        """Take in a further block.

        Args:
            end: Where it ends.
            block: Its index.
            sure: Whether it takes the speaker up again by a pronoun or `he said`.
        """
        if not sure and self.sure is None:
            self.sure = self.end, self.last
        self.end, self.last = end, block

    def shorten(self) -> None:
        """Give up the paragraphs from the first on that need not be the speaker's."""
        if self.sure is not None:
            self.end, self.last = self.sure


def kind_of(turn: Turn, section: Section, language: str, *, decided: bool) -> StatementKind:
    """Tell the kind of a turn, and note in the section what it announces for those after it.

    Args:
        turn: The turn, its role known.
        section: Where it stands; its kind may change.
        language: `en` or `fr`.
        decided: Whether a decision has been told in the meeting.

    Returns:
        The kind.

    >>> from unreleases.views.turns.speaker import Setting
    >>> from unreleases.views.turns.openings import find_opening
    >>> turn = Turn(find_opening("ANA LUZ (Peru) introduced the draft.", 0, Setting("en")), 0, 36, 0, 0)
    >>> kind_of(turn, Section(), "en", decided=False).value
    'introduction'
    """
    if section.kind is StatementKind.EXPLANATION_BEFORE:
        decided = section.decided = False
    own = own_kind(turn.opening, language, decided=section.decided or (decided and section.action))
    if own in _RUNNING:
        explains = own is not StatementKind.RIGHT_OF_REPLY
        if explains and turn.state is not None and not turn.votes:
            return StatementKind.STATEMENT
        running = section.kind in _RUNNING or section.action or section.decided
        if not explains or running or announces(turn.opening, language):
            section.kind = own
        return own
    if own is StatementKind.INTRODUCTION and section.kind is not StatementKind.EXPLANATION_BEFORE:
        # a further draft: what was decided before it is no longer explained
        section.decided, section.introduced = False, True
        section.kind = None if section.kind is StatementKind.EXPLANATION_AFTER else section.kind
    if own is not None:
        return own
    if section.kind is StatementKind.RIGHT_OF_REPLY:
        return (
            section.kind
            if turn.state is not None and turn.role is not Role.CHAIR
            else StatementKind.STATEMENT
        )
    if turn.state is None or not turn.votes:
        return StatementKind.STATEMENT
    if section.kind is StatementKind.EXPLANATION_AFTER:
        # parts of a draft are decided before the whole
        return vote_side(turn.opening.paragraph, language) or section.kind
    if section.kind is not None:
        return section.kind
    if _sponsors(turn.opening, language):
        section.decided = False
        return StatementKind.INTRODUCTION
    if section.decided and not section.plain and proposes_procedure(turn.opening, language):
        # a further matter is before the meeting
        section.decided = False
        return StatementKind.STATEMENT
    if section.decided and not section.plain:
        return _implied(turn.opening, language)
    if section.introduced and vote_side(turn.opening.sentence, language) is StatementKind.EXPLANATION_BEFORE:
        return StatementKind.EXPLANATION_BEFORE
    if (
        section.action
        and _speaks_of_vote(turn.opening, language)
        and not proposes_procedure(turn.opening, language)
    ):
        return StatementKind.EXPLANATION_BEFORE
    return StatementKind.STATEMENT


def _sponsors(opening: Opening, language: str) -> bool:
    """Tell whether somebody is said to be the main sponsor of the draft that is before a meeting."""
    words, presented = turn_words(language), opening.sentence[: max(opening.verb, 0)]
    return holds_any(presented, words.sponsor_hints) and words.sponsor.search(presented) is not None


def _implied(opening: Opening, language: str) -> StatementKind:
    """Tell what a turn is that only follows a decision."""
    requests = opening.verb >= 0 and turn_words(language).expert_question.match(
        opening.sentence, opening.verb
    )
    if requests or asks(opening, language):
        return StatementKind.STATEMENT
    return vote_side(opening.paragraph, language) or StatementKind.EXPLANATION_AFTER


def _speaks_of_vote(opening: Opening, language: str) -> bool:
    return turn_words(language).vote_intention.search(opening.sentence) is not None
