"""What a turn is in the course of a meeting: from headings and announcements before it, and from its own words."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from attrs import evolve

from unreleases.views.turns.opening import Section
from unreleases.views.turns.questions import asks
from unreleases.views.turns.sentences import holds_any
from unreleases.views.turns.types import Role, StatementKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from unreleases.views.turns.opening import Opening, Turn
    from unreleases.views.turns.words import TurnWords

__all__ = ["announced_kind", "kind_of", "own_kind", "section_of", "settle_explanations"]

#: An inverted verb stands so near before the name.
_BEFORE_NAME: Final = 40
#: The kinds of explanations, by whether they stand before the vote.
_SIDES: Final = (StatementKind.EXPLANATION_AFTER, StatementKind.EXPLANATION_BEFORE)
_RUNNING: Final = (StatementKind.RIGHT_OF_REPLY, *_SIDES)
#: Headings and announcements are short.
_LONGEST: Final = 400
#: The same ones are printed above many meetings.
_KNOWN_HEADINGS: Final = 1024


def own_kind(opening: Opening, words: TurnWords, *, decided: bool) -> StatementKind | None:
    """Tell the kind of a turn by the words that open it.

    Args:
        opening: The opening.
        words: Those of the language.
        decided: Whether a decision has been told before it: an explanation that does not say on which side of
            the vote it stands is one after it.

    Returns:
        The kind; None where the words do not tell.

    >>> from unreleases.views.turns.words import turn_words
    >>> from unreleases.views.turns.speaker import Setting
    >>> from unreleases.views.turns.openings import find_opening
    >>> opening = find_opening("The representative of Mali spoke in exercise of the right of reply.", 0, Setting(turn_words("en")))
    >>> own_kind(opening, turn_words("en"), decided=False).value
    'right_of_reply'
    """
    presented = opening.presented
    if opening.quoted:
        content = words.content.search(opening.behind)
        presented = opening.behind[: content.start() if content else None]
    if not opening.plain and holds_any(presented, words.kind_hints):
        if words.right_of_reply.search(presented):
            return StatementKind.RIGHT_OF_REPLY
        explained = words.explanation.search(presented)
        if not explained and words.general_statement.search(presented):
            return StatementKind.STATEMENT
        if words.point_of_order.search(presented):
            return StatementKind.POINT_OF_ORDER
        sides = [found.lastgroup for found in words.vote_side.finditer(presented)]
        if sides:
            # who moves, before a vote, that none be taken explains nothing
            moves = words.motion.match(opening.sentence, max(opening.verb, 0))
            return StatementKind.STATEMENT if moves else _SIDES[sides[-1] == "before"]
        if explained:
            return _vote_side(opening.sentence, words) or _SIDES[not decided]
        if holds_any(presented, words.introduction_hints) and words.introduction.search(presented):
            return StatementKind.INTRODUCTION
    if opening.quoted:
        # `That was so, replied Ms. LUZ`
        named = opening.sentence.rfind(opening.speaker.name or opening.speaker.head or " ")
        presented = opening.sentence[max(0, named - _BEFORE_NAME) : named]
    if opening.speaker.state is None or opening.quoted:
        return StatementKind.ANSWER if words.answer.search(presented) else None
    return None


def _vote_side(text: str, words: TurnWords) -> StatementKind | None:
    """Tell from `would vote` or `had voted` on which side of a vote an explanation stands."""
    if not holds_any(text, words.side_hints):
        return None
    intends, voted = words.vote_to_come.search(text), words.vote_cast.search(text)
    return None if bool(intends) == bool(voted) else _SIDES[bool(intends)]


def kind_of(turn: Turn, words: TurnWords, *, votes: bool, decided: bool) -> StatementKind:
    """Tell the kind of a turn, and note in its section what it announces for those after it.

    Args:
        turn: The turn, its role known; the kind that its section gives may change.
        words: Those of the language.
        votes: Whether the speaker is one who could vote.
        decided: Whether a decision has been told in the meeting.

    Returns:
        The kind.

    >>> from unreleases.views.turns.words import turn_words
    >>> from unreleases.views.turns.speaker import Setting
    >>> from unreleases.views.turns.openings import find_opening
    >>> from unreleases.views.turns.opening import Turn
    >>> turn = Turn(find_opening("ANA LUZ (Peru) introduced the draft.", 0, Setting(turn_words("en"))), 0, 36, 0, 0)
    >>> kind_of(turn, turn_words("en"), votes=True, decided=False).value
    'introduction'
    """
    section, opening = turn.section, turn.opening
    if section.kind is StatementKind.EXPLANATION_BEFORE:
        decided = section.decided = False
    own = own_kind(opening, words, decided=section.decided or (decided and section.action))
    if own in _RUNNING:
        # `Speaking after the vote, the representative of …` and `in explanation of vote` open a row of such turns;
        # `…, speaking after the vote, …` alone tells of one speaker
        if own is StatementKind.RIGHT_OF_REPLY:
            running = words.right_of_reply.search(opening.intro) is not None
            section.reply = True
        else:
            running = (
                section.kind in _RUNNING
                or section.action
                or section.decided
                or words.vote_side.search(opening.intro) is not None
                or words.explanation.search(opening.presented) is not None
            )
        if running:
            section.kind = own
        heard = not votes and (turn.state is not None or turn.role is Role.OBSERVER)
        return StatementKind.STATEMENT if heard and own in _SIDES else own
    if own is StatementKind.INTRODUCTION and turn.role is Role.SECRETARIAT:
        # who reads out changes to a draft for those who put it forward
        own = None
    if own is StatementKind.INTRODUCTION and section.kind is not StatementKind.EXPLANATION_BEFORE:
        # a further draft: what was decided before it is no longer explained
        section.decided, section.introduced = False, True
        section.kind = None if section.kind is StatementKind.EXPLANATION_AFTER else section.kind
    if own is not None:
        return own
    if turn.role is Role.CHAIR:
        return StatementKind.ANSWER if _answers(opening, words) else StatementKind.STATEMENT
    if turn.state is None:
        return StatementKind.STATEMENT
    if section.kind is StatementKind.RIGHT_OF_REPLY or (section.reply and _answers(opening, words)):
        return StatementKind.RIGHT_OF_REPLY
    if not votes:
        return StatementKind.STATEMENT
    if section.kind is StatementKind.EXPLANATION_AFTER:
        # parts of a draft are decided before the whole, of which those speak who come next
        section.kind = _vote_side(opening.paragraph, words) or section.kind
        return section.kind
    if section.kind is not None:
        return section.kind
    if _introduces_as_well(opening, words, debate=section.plain):
        section.decided = False
        return StatementKind.INTRODUCTION
    verb = max(opening.verb, 0)
    if section.decided and not section.plain:
        sentence = opening.sentence
        if words.procedure.match(sentence, verb):
            # a further matter is before the meeting
            section.decided = False
            return StatementKind.STATEMENT
        if words.expert_question.match(sentence, verb) or asks(opening, words):
            return StatementKind.STATEMENT
        # who thanks the organ explains nothing, as who thanks those that voted does
        thanks = words.thanks.match(sentence, verb)
        implied = StatementKind.STATEMENT if thanks else StatementKind.EXPLANATION_AFTER
        return _vote_side(opening.paragraph, words) or implied
    if section.introduced or section.action:
        intends = _vote_side(opening.paragraph, words) is StatementKind.EXPLANATION_BEFORE
        return StatementKind.EXPLANATION_BEFORE if intends else StatementKind.STATEMENT
    return StatementKind.STATEMENT


def _answers(opening: Opening, words: TurnWords) -> bool:
    """Tell whether somebody is said to answer, by the verb or before it."""
    presented = opening.presented if opening.plain else opening.through_verb
    return opening.verb >= 0 and words.answer.search(presented) is not None


def _introduces_as_well(opening: Opening, words: TurnWords, *, debate: bool) -> bool:
    """Tell whether a draft is the speaker's own, or outside a debate introduced by a later sentence."""
    before = opening.before_verb
    if holds_any(before, words.sponsor_hints) and words.sponsor.search(before):
        return True
    if debate:
        return False
    said = opening.paragraph
    later = words.later.search(said) if holds_any(said, words.later_hints) else None
    return later is not None and words.introduction.match(said, later.end()) is not None


def settle_explanations(turns: Sequence[Turn], words: TurnWords) -> None:
    """Tell explanations after a vote from those before it where only what is explained tells them apart.

    Under `Explanations of Vote` and no decision before, one speaker who has abstained speaks for all.

    Args:
        turns: The turns of a meeting, in order; their kinds may change.
        words: Those of the language.

    >>> from unreleases.views.turns.words import turn_words
    >>> settle_explanations([], turn_words("en"))
    """
    unsure = [turn for turn in turns if turn.section.unsure and not turn.section.decided]
    sides = {(turn.section.number, _vote_side(turn.opening.paragraph, words)) for turn in unsure}
    cast = {number for number, side in sides if side is StatementKind.EXPLANATION_AFTER}
    cast -= {number for number, side in sides if side is StatementKind.EXPLANATION_BEFORE}
    for turn in unsure:
        if turn.kind is StatementKind.EXPLANATION_BEFORE and turn.section.number in cast:
            turn.kind = StatementKind.EXPLANATION_AFTER


def section_of(heading: str, words: TurnWords, *, decided: bool) -> Section:
    """Tell what a heading says of the turns under it.

    Args:
        heading: Its words.
        words: Those of the language.
        decided: Whether a decision has been told before it.

    Returns:
        The section.

    >>> from unreleases.views.turns.words import turn_words
    >>> section_of("Right of Reply", turn_words("en"), decided=False).kind.value
    'right_of_reply'
    >>> section_of("Action on Drafts", turn_words("en"), decided=False).action
    True
    """
    return evolve(_section(heading, words, decided))


@lru_cache(maxsize=_KNOWN_HEADINGS)
def _section(heading: str, words: TurnWords, decided: bool) -> Section:
    head = heading[:_LONGEST]
    statements = words.statement_headings.search(head) is not None
    action = words.action_headings.search(head) is not None
    made = Section(
        plain=statements and not action,
        dialogue=words.dialogue_headings.search(head) is not None,
        questions=words.question_headings.search(head) is not None,
        closing=words.closing_headings.search(head) is not None,
        petitioners=words.petitioner_headings.search(head) is not None,
    )
    if words.right_of_reply.search(heading):
        made.kind = StatementKind.RIGHT_OF_REPLY
    elif words.before_headings.search(head):
        made.kind, made.action = StatementKind.EXPLANATION_BEFORE, True
    elif words.after_headings.search(head):
        made.kind, made.action, made.decided = StatementKind.EXPLANATION_AFTER, True, True
    elif words.explanation_headings.search(head):
        made.action, made.decided, made.unsure = True, decided, not decided
        made.kind = StatementKind.EXPLANATION_AFTER if decided else StatementKind.EXPLANATION_BEFORE
    else:
        made.action = action and not statements
    return made


def announced_kind(text: str, words: TurnWords) -> StatementKind | None:
    """Tell whether a paragraph announces what the turns after it are.

    Args:
        text: The paragraph.
        words: Those of the language.

    Returns:
        The kind, or None.

    >>> from unreleases.views.turns.words import turn_words
    >>> announced_kind("The Committee then heard statements in exercise of the right of reply.", turn_words("en")).value
    'right_of_reply'
    """
    head = text[:_LONGEST]
    if not (holds_any(head, words.announcement_hints) and words.announcement.search(head)):
        return None
    if words.right_of_reply.search(head):
        return StatementKind.RIGHT_OF_REPLY
    sides = {found.lastgroup for found in words.vote_side.finditer(head)}
    if "after" in sides:
        return StatementKind.EXPLANATION_AFTER
    return StatementKind.EXPLANATION_BEFORE if sides else None
