"""In what capacity somebody speaks, from the printed office, the State and what is said of it."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from unreleases.views.turns.delegations import read_delegation
from unreleases.views.turns.offices import is_former, office_phrases
from unreleases.views.turns.sentences import holds_any
from unreleases.views.turns.types import Role
from unreleases.views.turns.words import turn_words

if TYPE_CHECKING:
    from unreleases.views.turns.opening import Opening

__all__ = [
    "VOTELESS",
    "in_national_capacity",
    "is_meeting_officer",
    "national_state",
    "role_of",
    "sits_as_observer",
]

#: Who explains no vote: they have none, or conduct the meeting.
VOTELESS = (
    Role.CHAIR, Role.SECRETARIAT, Role.EXPERT, Role.PETITIONER, Role.SPOKESPERSON, Role.OTHER, Role.OBSERVER,
)  # fmt: skip
#: Capacities that count whatever else an office is called, in this order.
_FIRST: Final = (
    ("spokesperson", Role.SPOKESPERSON),
    ("expert", Role.EXPERT),
    ("petitioner", Role.PETITIONER),
    ("observer", Role.OBSERVER),
)
#: The same few offices are met again and again.
_KNOWN_OFFICES: Final = 2048


def role_of(office: str | None, state: str | None, language: str) -> Role | None:
    """Tell the role from an office.

    Args:
        office: The printed words, or None.
        state: The State spoken for, or None.
        language: `en` or `fr`.

    Returns:
        The role; None where nothing is known.

    >>> role_of("President of Brazil", "BRA", "en"), role_of("President of the General Assembly", "TTO", "en")
    (<Role.HEAD_OF_STATE_OR_GOVERNMENT: 'head_of_state_or_government'>, <Role.CHAIR: 'chair'>)
    >>> role_of(None, "MLI", "en"), role_of("Under-Secretary-General for Peace Operations", None, "en")
    (<Role.DELEGATE: 'delegate'>, <Role.SECRETARIAT: 'secretariat'>)
    """
    if office is None:
        return Role.DELEGATE if state else None
    return _capacity(office, state is not None, language)


@lru_cache(maxsize=_KNOWN_OFFICES)
def _capacity(office: str, of_state: bool, language: str) -> Role:
    for kind, role in _FIRST:
        if office_phrases(language, kind).holds(office):
            return role
    if is_former(office, language):
        return Role.OTHER
    words = turn_words(language)
    minister, chair, secretariat = (
        office_phrases(language, kind).first(office) for kind in ("minister", "chair", "secretariat")
    )
    if not of_state:
        if minister:
            return Role.MINISTER
        body = words.secretariat_bodies.first(office)
        if secretariat or (body and body[0] == 0):
            return Role.SECRETARIAT
        return Role.CHAIR if chair else Role.OTHER
    if chair and not minister and (chair == (0, len(office)) or words.organs.holds(office)):
        return Role.CHAIR
    head = office_phrases(language, "head").first(office)
    if minister and not (head and head[0] == 0):
        return Role.MINISTER
    if head:
        return Role.HEAD_OF_STATE_OR_GOVERNMENT
    if chair:
        return Role.CHAIR
    if office_phrases(language, "representative").holds(office):
        return Role.DELEGATE
    return Role.SECRETARIAT if secretariat else Role.OTHER


def is_meeting_officer(office: str, language: str) -> bool:
    """Tell whether an office is one of those who conduct a meeting or serve it.

    Args:
        office: The printed words.
        language: `en` or `fr`.

    Returns:
        Whether it is.

    >>> is_meeting_officer("Secretary of the Committee", "en"), is_meeting_officer("Coordinator of the Clubs", "en")
    (True, False)
    """
    return turn_words(language).meeting_officer.match(office) is not None


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
    words, presented = turn_words(language), opening.before_verb
    return holds_any(presented, words.observer_hints) and words.as_observer.search(presented) is not None
