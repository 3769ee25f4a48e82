"""The sections of a meeting: what headings and announcements say of the turns to come."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from attrs import define, evolve

from unreleases.views.turns.sentences import holds_any
from unreleases.views.turns.types import StatementKind

if TYPE_CHECKING:
    from unreleases.views.turns.words import TurnWords

__all__ = ["Section", "announced_kind", "section_of"]

#: Headings and announcements are short.
_LONGEST: Final = 400
#: The same ones are printed above many meetings.
_KNOWN_HEADINGS: Final = 1024


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
    #: Whether that is only one of two: the heading does not say on which side of the vote it is explained.
    unsure: bool = False
    #: Whether the section is one of action on drafts.
    action: bool = False
    #: Whether a decision has been told since the heading.
    decided: bool = False
    #: Whether a draft has been introduced in it.
    introduced: bool = False
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

    @property
    def neutral(self) -> bool:
        """Whether the heading says nothing of the turns under it."""
        told = self.plain or self.dialogue or self.questions or self.closing or self.petitioners
        return not told and self.kind is None and not self.action


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
    words, head = words, heading[:_LONGEST]
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
