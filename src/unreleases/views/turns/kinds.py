"""What a turn is in the course of a meeting, by its own words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from unreleases.views.turns.clauses import holds_any
from unreleases.views.turns.delegations import read_delegation
from unreleases.views.turns.phrases import folded_text
from unreleases.views.turns.types import StatementKind
from unreleases.views.turns.words import turn_words

if TYPE_CHECKING:
    from unreleases.views.turns.made import Opening

__all__ = [
    "announces",
    "asks",
    "in_national_capacity",
    "national_state",
    "own_kind",
    "presenting_words",
    "proposes_procedure",
    "sits_as_observer",
    "tells_side",
    "vote_side",
]

#: The words that present a speaker reach so far behind the verb.
_BEHIND: int = 160
#: An inverted verb stands so near before the name.
_BEFORE_NAME: Final = 40


def own_kind(opening: Opening, language: str, *, decided: bool) -> StatementKind | None:
    """Tell the kind of a turn by the words that open it.

    Args:
        opening: The opening.
        language: `en` or `fr`.
        decided: Whether a decision has been told before it: an explanation that does not say on which side of
            the vote it stands is one after it.

    Returns:
        The kind; None where the words do not tell.

    >>> from unreleases.views.turns.speaker import Setting
    >>> from unreleases.views.turns.openings import find_opening
    >>> opening = find_opening("The representative of Mali spoke in exercise of the right of reply.", 0, Setting("en"))
    >>> own_kind(opening, "en", decided=False).value
    'right_of_reply'
    """
    words = turn_words(language)
    presented = presenting_words(opening, language)
    if holds_any(presented, words.kind_hints):
        folded = folded_text(presented)
        if words.right_of_reply.find(folded) >= 0:
            return StatementKind.RIGHT_OF_REPLY
        explained = words.explanation.find(folded) >= 0
        if not explained and words.general_statement.find(folded) >= 0:
            return StatementKind.STATEMENT
        if words.point_of_order.find(folded) >= 0:
            return StatementKind.POINT_OF_ORDER
        before, after = words.before_vote.find(folded), words.after_vote.find(folded)
        if before >= 0 and after < before:
            return StatementKind.EXPLANATION_BEFORE
        if after >= 0:
            return StatementKind.EXPLANATION_AFTER
        if explained:
            tense = vote_side(opening.sentence, language)
            if tense is not None:
                return tense
            return StatementKind.EXPLANATION_AFTER if decided else StatementKind.EXPLANATION_BEFORE
        if holds_any(presented, words.introduction_hints) and words.introduction.search(presented):
            return StatementKind.INTRODUCTION
    if opening.quoted:
        # `That was so, replied Ms. LUZ`
        named = opening.sentence.rfind(opening.speaker.name or opening.speaker.head or " ")
        presented = opening.sentence[max(0, named - _BEFORE_NAME) : named]
    if opening.speaker.state is None or opening.quoted:
        return StatementKind.ANSWER if words.answer.search(presented) else None
    return None


def vote_side(text: str, language: str) -> StatementKind | None:
    """Tell from `would vote` or `had voted` on which side of a vote an explanation stands.

    Args:
        text: The words that open it.
        language: `en` or `fr`.

    Returns:
        The kind, or None where the words do not tell.

    >>> vote_side("She would vote against it.", "en").value, vote_side("She wondered.", "en") is None
    ('explanation_before', True)
    """
    words = turn_words(language)
    if not holds_any(text, words.side_hints):
        return None
    intends, voted = words.vote_to_come.search(text), words.vote_cast.search(text)
    if bool(intends) == bool(voted):
        return None
    return StatementKind.EXPLANATION_BEFORE if intends else StatementKind.EXPLANATION_AFTER


def announces(opening: Opening, language: str) -> bool:
    """Tell whether the words for an explanation are an announcement that holds for further speakers.

    `Speaking after the vote, the representative of …` opens a row, and so does `in explanation of vote`; `…,
    speaking after the vote, …` alone tells of one speaker.

    Args:
        opening: An opening whose own words say that it is an explanation.
        language: `en` or `fr`.

    Returns:
        Whether they are.

    >>> from unreleases.views.turns.speaker import Setting
    >>> from unreleases.views.turns.openings import find_opening
    >>> opening = find_opening("Speaking after the vote, the representative of Mali said no.", 0, Setting("en"))
    >>> announces(opening, "en")
    True
    """
    words = turn_words(language)
    intro = folded_text(opening.intro)
    if words.before_vote.find(intro) >= 0 or words.after_vote.find(intro) >= 0:
        return True
    return words.explanation.find(folded_text(presenting_words(opening, language))) >= 0


def tells_side(text: str, language: str) -> bool:
    """Tell whether words say that somebody speaks before or after a vote.

    Args:
        text: The words.
        language: `en` or `fr`.

    Returns:
        Whether they do.

    >>> tells_side("Before the vote, France said no.", "en"), tells_side("France said no.", "en")
    (True, False)
    """
    words, folded = turn_words(language), folded_text(text)
    return words.before_vote.find(folded) >= 0 or words.after_vote.find(folded) >= 0


def presenting_words(opening: Opening, language: str) -> str:
    """Return the part of the opening sentence that says what the speaker does, without what is said.

    Args:
        opening: The opening.
        language: `en` or `fr`.

    Returns:
        The words.

    >>> from unreleases.views.turns.speaker import Setting
    >>> from unreleases.views.turns.openings import find_opening
    >>> presenting_words(find_opening("The representative of Mali said that it was late.", 0, Setting("en")), "en")
    'The representative of Mali said'
    """
    sentence = opening.sentence
    if opening.quoted:
        return ""
    start = max(opening.verb, 0)
    # what is said follows `that` or a colon
    content = turn_words(language).content.search(sentence, start, start + _BEHIND)
    return sentence[: content.start() if content else start + _BEHIND]


def proposes_procedure(opening: Opening, language: str) -> bool:
    """Tell whether somebody proposes how to go on, and so opens a matter that has not been decided.

    Args:
        opening: The opening.
        language: `en` or `fr`.

    Returns:
        Whether somebody does.

    >>> from unreleases.views.turns.speaker import Setting
    >>> from unreleases.views.turns.openings import find_opening
    >>> opening = find_opening("The representative of Mali moved to adjourn the debate.", 0, Setting("en"))
    >>> proposes_procedure(opening, "en")
    True
    """
    return (
        opening.verb >= 0 and turn_words(language).procedure.match(opening.sentence, opening.verb) is not None
    )


def in_national_capacity(sentence: str, language: str) -> bool:
    """Tell whether somebody who presides says that they speak for their State.

    Args:
        sentence: The sentence that opens the turn.
        language: `en` or `fr`.

    Returns:
        Whether they do.

    >>> in_national_capacity("ANA LUZ (Peru), Council President, speaking in her national capacity, said no.", "en")
    True
    """
    return turn_words(language).national_capacity.search(sentence) is not None


def national_state(sentence: str, language: str) -> str | None:
    """Return the State that somebody who presides says they speak for.

    Args:
        sentence: The sentence that opens the turn.
        language: `en` or `fr`.

    Returns:
        ISO 3166 alpha-3, or None.

    >>> national_state("The Council President, in his capacity as representative of Mali, said no.", "en")
    'MLI'
    """
    found = turn_words(language).national_office.search(sentence)
    named = read_delegation(sentence, found.end(), language, None) if found else None
    return named.state if named else None


def sits_as_observer(opening: Opening, language: str) -> bool:
    """Tell whether a delegate is said to be heard as an observer, without a vote.

    Args:
        opening: The opening.
        language: `en` or `fr`.

    Returns:
        Whether one is.

    >>> from unreleases.views.turns.speaker import Setting
    >>> from unreleases.views.turns.openings import find_opening
    >>> opening = find_opening("The representative of Mali, speaking as an observer, said no.", 0, Setting("en"))
    >>> sits_as_observer(opening, "en")
    True
    """
    presented = opening.sentence[: max(opening.verb, 0)]
    return "bserv" in presented and turn_words(language).as_observer.search(presented) is not None


def asks(opening: Opening, language: str) -> bool:
    """Tell whether a turn opens with a question put to somebody.

    Args:
        opening: The opening.
        language: `en` or `fr`.

    Returns:
        Whether it does.

    >>> from unreleases.views.turns.speaker import Setting
    >>> from unreleases.views.turns.openings import find_opening
    >>> asks(find_opening("The representative of Mali asked why it was late.", 0, Setting("en")), "en")
    True
    """
    words, sentence = turn_words(language), opening.sentence
    if opening.verb < 0:
        # `Also speaking was the representative of Mali, who asked why`
        told = words.relative.search(sentence)
        return told is not None and words.question.search(sentence, told.start()) is not None
    if words.question.match(sentence, opening.verb):
        return True
    # `Asking how it would be paid for, the representative of … suggested`
    before = sentence[: opening.verb]
    if holds_any(before, words.asking_hints) and words.asking.search(before):
        return True
    # `thanked the Controller and asked why …`
    further = words.further_question.search(sentence, opening.verb, opening.verb + _BEHIND)
    return further is not None and words.question.match(sentence, further.end()) is not None
