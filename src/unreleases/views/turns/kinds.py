"""What a turn is in the course of a meeting: by its own words, by the heading above it, by an announcement."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

from attrs import define, frozen

from unreleases.catalogue.vocabulary import vocabulary
from unreleases.views.turns.clauses import holds_any
from unreleases.views.turns.delegations import read_delegation
from unreleases.views.turns.expressions import expressions, hints
from unreleases.views.turns.phrases import Wordings, folded_text
from unreleases.views.turns.types import StatementKind

if TYPE_CHECKING:
    from unreleases.views.turns.made import Opening

__all__ = [
    "Section",
    "announced_kind",
    "announces",
    "asks",
    "in_national_capacity",
    "national_state",
    "own_kind",
    "presenting_words",
    "proposes_procedure",
    "section_of",
    "sits_as_observer",
    "tells_side",
    "vote_side",
]

#: The words that present a speaker reach so far behind the verb.
_BEHIND: int = 160
#: An inverted verb stands so near before the name.
_BEFORE_NAME: Final = 40
#: Headings and announcements are short.
_LONGEST: int = 400
#: What headings tell of; the same ones are printed above many meetings.
_SECTIONS: Final = (
    "before", "after", "explanation", "action", "statement", "dialogue", "question", "closing", "petitioner",
)  # fmt: skip
_KNOWN_HEADINGS: Final = 1024


@frozen
class _Wordings:
    reply: Wordings
    order: Wordings
    general: Wordings
    before: Wordings
    after: Wordings
    explanation: Wordings


@cache
def _wordings(language: str) -> _Wordings:
    words = vocabulary(language)
    return _Wordings(
        reply=Wordings(words.words("speech.right_of_reply")),
        order=Wordings(words.words("speech.point_of_order")),
        general=Wordings(words.words("speech.general_statement_words")),
        before=Wordings(words.words("speech.before_vote")),
        after=Wordings(words.words("speech.after_vote")),
        explanation=Wordings(words.words("speech.explanation_words")),
    )


@lru_cache(maxsize=_KNOWN_HEADINGS)
def _told_by(heading: str, language: str) -> frozenset[str]:
    """Return the kinds of sections that a heading tells of."""
    words = vocabulary(language)
    return frozenset(
        name for name in _SECTIONS if words.pattern(f"speech.{name}_headings", re.IGNORECASE).search(heading)
    )


@define
class Section:
    """What is known at a place of a meeting about the turns to come.

    >>> Section().kind is None
    True
    """

    #: How many headings stand before it.
    number: int = 0
    #: The kind that the heading or an announcement gives to delegates' turns.
    kind: StatementKind | None = None
    #: Whether the section is one of action on drafts.
    action: bool = False
    #: Whether a decision has been told since the heading.
    decided: bool = False
    #: Whether it is one of statements, whatever has been decided.
    plain: bool = False
    #: Whether questions are put and answered.
    dialogue: bool = False
    #: Whether experts put questions in it and nobody answers.
    questions: bool = False
    #: Whether a meeting comes to its end in it.
    closing: bool = False
    #: Whether petitioners are heard.
    petitioners: bool = False


def section_of(heading: str, language: str, *, decided: bool) -> Section:
    """Tell what a heading says of the turns under it.

    Args:
        heading: Its words.
        language: `en` or `fr`.
        decided: Whether a decision has been told before it.

    Returns:
        The section.

    >>> section_of("Right of Reply", "en", decided=False).kind.value
    'right_of_reply'
    >>> section_of("Action on Drafts", "en", decided=False).action
    True
    """
    found = _told_by(heading[:_LONGEST], language)
    made = Section()
    made.dialogue = "dialogue" in found
    made.plain = "statement" in found and "action" not in found
    made.questions = "question" in found
    made.closing = "closing" in found
    made.petitioners = "petitioner" in found
    if _wordings(language).reply.find(folded_text(heading)) >= 0:
        made.kind = StatementKind.RIGHT_OF_REPLY
    elif "before" in found:
        made.kind, made.action = StatementKind.EXPLANATION_BEFORE, True
    elif "after" in found:
        made.kind, made.action, made.decided = StatementKind.EXPLANATION_AFTER, True, True
    elif "explanation" in found:
        made.action, made.decided = True, decided
        made.kind = StatementKind.EXPLANATION_AFTER if decided else StatementKind.EXPLANATION_BEFORE
    elif "action" in found and "statement" not in found:
        made.action = True
    return made


def announced_kind(text: str, language: str) -> StatementKind | None:
    """Tell whether a paragraph announces what the turns after it are.

    Args:
        text: The paragraph.
        language: `en` or `fr`.

    Returns:
        The kind, or None.

    >>> announced_kind("The Committee then heard statements in exercise of the right of reply.", "en").value
    'right_of_reply'
    """
    head = text[:_LONGEST]
    if not (
        holds_any(head, hints(language).announcement) and expressions(language).announcement.search(head)
    ):
        return None
    words, folded = _wordings(language), folded_text(head)
    for wordings, kind in (
        (words.reply, StatementKind.RIGHT_OF_REPLY),
        (words.after, StatementKind.EXPLANATION_AFTER),
        (words.before, StatementKind.EXPLANATION_BEFORE),
    ):
        if wordings.find(folded) >= 0:
            return kind
    return None


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
    words, hinted, told = _wordings(language), hints(language), expressions(language)
    presented = presenting_words(opening, language)
    if holds_any(presented, hinted.kind):
        folded = folded_text(presented)
        if words.reply.find(folded) >= 0:
            return StatementKind.RIGHT_OF_REPLY
        explained = words.explanation.find(folded) >= 0
        if not explained and words.general.find(folded) >= 0:
            return StatementKind.STATEMENT
        if words.order.find(folded) >= 0:
            return StatementKind.POINT_OF_ORDER
        before, after = words.before.find(folded), words.after.find(folded)
        if before >= 0 and after < before:
            return StatementKind.EXPLANATION_BEFORE
        if after >= 0:
            return StatementKind.EXPLANATION_AFTER
        if explained:
            tense = vote_side(opening.sentence, language)
            if tense is not None:
                return tense
            return StatementKind.EXPLANATION_AFTER if decided else StatementKind.EXPLANATION_BEFORE
        if holds_any(presented, hinted.introduction) and told.introduction.search(presented):
            return StatementKind.INTRODUCTION
    if opening.quoted:
        # `That was so, replied Ms. LUZ`
        named = opening.sentence.rfind(opening.speaker.name or opening.speaker.head or " ")
        presented = opening.sentence[max(0, named - _BEFORE_NAME) : named]
    if opening.speaker.state is None or opening.quoted:
        return StatementKind.ANSWER if told.answer.search(presented) else None
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
    words = expressions(language)
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
    words = _wordings(language)
    intro = folded_text(opening.intro)
    if words.before.find(intro) >= 0 or words.after.find(intro) >= 0:
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
    words, folded = _wordings(language), folded_text(text)
    return words.before.find(folded) >= 0 or words.after.find(folded) >= 0


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
    content = expressions(language).content.search(sentence, start, start + _BEHIND)
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
        opening.verb >= 0
        and expressions(language).procedure.match(opening.sentence, opening.verb) is not None
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
    return expressions(language).national_capacity.search(sentence) is not None


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
    found = expressions(language).national_office.search(sentence)
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
    return "bserv" in presented and expressions(language).as_observer.search(presented) is not None


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
    words, sentence = expressions(language), opening.sentence
    if opening.verb < 0:
        return False
    if words.question.match(sentence, opening.verb):
        return True
    # `Asking how it would be paid for, the representative of … suggested`
    before = sentence[: opening.verb]
    if holds_any(before, hints(language).asking) and words.asking.search(before):
        return True
    # `thanked the Controller and asked why …`
    further = words.further_question.search(sentence, opening.verb, opening.verb + _BEHIND)
    return further is not None and words.question.match(sentence, further.end()) is not None
