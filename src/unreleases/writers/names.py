"""What States and groups of States are called, by their codes."""

from __future__ import annotations

from functools import cache

from unreleases.catalogue.groups import Group, groups
from unreleases.catalogue.states import state_by_code
from unreleases.writers.wording import base_language

__all__ = ["group_name", "state_name"]


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
    state = state_by_code(code)
    if state is None:
        return code
    return state.name_fr if base_language(language) == "fr" else state.name_en


@cache
def _by_code() -> dict[str, Group]:
    return {group.code: group for group in groups()}


def group_name(code: str, language: str) -> str:
    """Return the name of a group of States.

    Args:
        code: Its code.
        language: BCP 47; English where the catalogue has no other.

    Returns:
        The name, or the code when it is unknown.

    >>> group_name("AFR", "en"), group_name("?", "en")
    ('African Group', '?')
    """
    group = _by_code().get(code)
    if group is None:
        return code
    return group.name_fr if base_language(language) == "fr" else group.name_en
