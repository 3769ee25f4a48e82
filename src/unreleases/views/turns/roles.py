"""In what capacity somebody speaks, from the printed office and the State."""

from __future__ import annotations

import re
from functools import cache

from unreleases.catalogue.vocabulary import vocabulary
from unreleases.views.turns.types import Role

__all__ = ["VOTELESS", "role_of"]

#: Who explains no vote: they have none, or conduct the meeting.
VOTELESS = frozenset(
    {Role.CHAIR, Role.SECRETARIAT, Role.EXPERT, Role.PETITIONER, Role.SPOKESPERSON, Role.OTHER, Role.OBSERVER}
)


@cache
def _patterns(language: str) -> dict[str, re.Pattern[str]]:
    words = vocabulary(language)
    keys = ("minister", "head", "secretariat", "chair", "expert", "observer", "spokesperson", "petitioner")
    found = {
        key: words.compile(rf"(?<![\w-])(?:{{speech.{key}_words}})(?![\w-])", re.IGNORECASE) for key in keys
    }
    found["body"] = words.compile(r"(?<![\w-])(?:{speech.secretariat_body_words})(?![\w-])")
    found["organ"] = words.compile(r"(?<![\w-])(?:{speech.organ_words})(?![\w-])")
    found["delegate"] = words.compile(r"(?<![\w-])(?:{speech.representative_words})(?![\w-])", re.IGNORECASE)
    return found


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
    words = _patterns(language)
    for key, role in (
        ("spokesperson", Role.SPOKESPERSON),
        ("expert", Role.EXPERT),
        ("petitioner", Role.PETITIONER),
        ("observer", Role.OBSERVER),
    ):
        if words[key].search(office):
            return role
    if state is not None:
        return _of_state(office, words)
    if words["minister"].search(office):
        return Role.MINISTER
    if words["secretariat"].search(office) or words["body"].match(office):
        return Role.SECRETARIAT
    return Role.CHAIR if words["chair"].search(office) else Role.OTHER


def _of_state(office: str, words: dict[str, re.Pattern[str]]) -> Role:
    head, chair = words["head"].search(office), words["chair"].search(office)
    organ = words["organ"].search(office)
    if chair and not words["minister"].search(office) and (organ or chair[0] == office):
        return Role.CHAIR
    if words["minister"].search(office) and not (head and head.start() == 0):
        return Role.MINISTER
    if head:
        return Role.HEAD_OF_STATE_OR_GOVERNMENT
    if chair:
        return Role.CHAIR
    if words["delegate"].search(office):
        return Role.DELEGATE
    return Role.SECRETARIAT if words["secretariat"].search(office) else Role.OTHER
