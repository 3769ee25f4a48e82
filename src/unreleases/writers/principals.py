"""On whose behalf somebody speaks: groups that the catalogue knows, and others by their printed names."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from unreleases.catalogue.groups import Group, find_group, groups
from unreleases.writers.wording import base_language

if TYPE_CHECKING:
    from unreleases.views.statements import Statement

__all__ = ["group_name", "other_principals"]


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
