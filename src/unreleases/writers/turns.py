"""Who speaks, as writers print it: one label for Markdown, pages, citations and exchange formats."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unreleases.writers.wording import base_language

if TYPE_CHECKING:
    from unreleases.views.statements import Statement

__all__ = ["speaker_name", "state_name", "turn_label"]


def state_name(code: str, language: str) -> str:
    """Return the name of a State.

    Args:
        code: ISO 3166 alpha-3.
        language: BCP 47; English where the catalogue has no other.

    Returns:
        Its short name, or the code when it is unknown.

    >>> state_name("FRA", "fr"), state_name("XXX", "en")
    ('France', 'XXX')
    """
    from unreleases.catalogue.states import state_by_code

    state = state_by_code(code)
    if state is None:
        return code
    return state.name_fr if base_language(language) == "fr" else state.name_en


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
        return state or str(statement.kind).replace("_", " ").capitalize(), None
    return name, state or (statement.affiliation if statement.affiliation != name else None)
