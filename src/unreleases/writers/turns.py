"""Who speaks and for whom, as writers print it: one label for Markdown, pages, citations and exchange formats."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unreleases.catalogue.groups import find_group
from unreleases.writers.names import state_name
from unreleases.writers.wording import human

if TYPE_CHECKING:
    from unreleases.views.statements import Statement

__all__ = ["other_principals", "speaker_name", "turn_label"]


def speaker_name(statement: Statement) -> str | None:
    """Return who speaks: the name with its honorific, or else the office or State.

    Args:
        statement: A turn.

    Returns:
        The words as printed; None when nobody is named (a question from the floor).

    >>> from unreleases.spans import Span
    >>> from unreleases.views.statements import Statement
    >>> speaker_name(Statement(honorific="Ms.", speaker="SAMPLE", text="", span=Span(0, 0)))
    'Ms. SAMPLE'
    """
    if statement.speaker:
        return f"{statement.honorific} {statement.speaker}" if statement.honorific else statement.speaker
    return statement.affiliation


def turn_label(statement: Statement, language: str) -> tuple[str, str | None]:
    """Return what stands before a turn: who, and for whom.

    Args:
        statement: A turn.
        language: The release's language, for the name of the State.

    Returns:
        Name (or office, State or kind of turn) and what goes into brackets after it, if anything.

    >>> from unreleases.spans import Span
    >>> from unreleases.views.statements import Statement
    >>> turn_label(Statement(speaker="SAMPLE", state="FRA", text="", span=Span(0, 0)), "en")
    ('SAMPLE', 'France')
    """
    name = speaker_name(statement)
    state = state_name(statement.state, language) if statement.state else None
    if name is None:
        return state or human(str(statement.kind)), None
    return name, state or (statement.affiliation if statement.affiliation != name else None)


def other_principals(statement: Statement, language: str) -> tuple[str, ...]:
    """Return those on whose behalf somebody speaks, but the groups that the statement names by code.

    Args:
        statement: A turn.
        language: The release's language.

    Returns:
        Printed names.

    >>> from unreleases.spans import Span
    >>> from unreleases.views.statements import Statement
    >>> names = ("African Group", "Friends of Harbours")
    >>> other_principals(Statement(on_behalf_of=names, groups=("AFR",), text="", span=Span(0, 0)), "en")
    ('Friends of Harbours',)
    """

    def known(name: str) -> bool:
        group = find_group(name, language)
        return group is not None and group.code in statement.groups

    return tuple(name for name in statement.on_behalf_of if not known(name))
