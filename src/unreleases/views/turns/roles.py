"""In what capacity somebody speaks, from the printed office and the State."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Final

from unreleases.catalogue.vocabulary import vocabulary
from unreleases.views.turns.offices import is_former
from unreleases.views.turns.phrases import KindsOfPhrases
from unreleases.views.turns.types import Role
from unreleases.views.turns.words import turn_words

__all__ = ["VOTELESS", "is_meeting_officer", "role_of"]

#: Who explains no vote: they have none, or conduct the meeting.
VOTELESS = frozenset(
    {Role.CHAIR, Role.SECRETARIAT, Role.EXPERT, Role.PETITIONER, Role.SPOKESPERSON, Role.OTHER, Role.OBSERVER}
)
#: Capacities that count whatever else an office is called, in this order.
_FIRST: Final = (
    ("spokesperson", Role.SPOKESPERSON),
    ("expert", Role.EXPERT),
    ("petitioner", Role.PETITIONER),
    ("observer", Role.OBSERVER),
)
_NOWHERE: Final = (-1, -1)
#: The same few offices are met again and again.
_KNOWN_OFFICES: Final = 2048


@cache
def _kinds(language: str) -> KindsOfPhrases:
    words = vocabulary(language)
    kinds = ("minister", "head", "secretariat", "chair", "expert", "observer", "spokesperson", "petitioner")
    return KindsOfPhrases(
        {kind: words.words(f"speech.{kind}_words") for kind in (*kinds, "representative")},
        {"body": words.words("speech.secretariat_body_words"), "organ": words.words("speech.organ_words")},
    )


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
    found = _kinds(language).find(office)
    for kind, role in _FIRST:
        if kind in found:
            return role
    if is_former(office, language):
        return Role.OTHER
    if of_state:
        return _of_state(office, found)
    if "minister" in found:
        return Role.MINISTER
    if "secretariat" in found or found.get("body", _NOWHERE)[0] == 0:
        return Role.SECRETARIAT
    return Role.CHAIR if "chair" in found else Role.OTHER


def _of_state(office: str, found: dict[str, tuple[int, int]]) -> Role:
    chair = found.get("chair")
    if chair and "minister" not in found and ("organ" in found or chair == (0, len(office))):
        return Role.CHAIR
    if "minister" in found and found.get("head", _NOWHERE)[0] != 0:
        return Role.MINISTER
    if "head" in found:
        return Role.HEAD_OF_STATE_OR_GOVERNMENT
    if chair:
        return Role.CHAIR
    if "representative" in found:
        return Role.DELEGATE
    return Role.SECRETARIAT if "secretariat" in found else Role.OTHER


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
