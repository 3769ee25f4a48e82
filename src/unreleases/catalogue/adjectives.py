"""Adjectives of States, as in `the Syrian delegate` and `la délégation française`."""

from __future__ import annotations

from functools import cache

from unreleases._resources import read_csv
from unreleases.catalogue.folding import fold

__all__ = ["adjective_state"]


@cache
def _by_form(language: str) -> dict[str, str]:
    rows = read_csv("state_adjectives.csv")
    return {fold(form): row["iso3"] for row in rows for form in row[language].split("|") if form}


def adjective_state(adjective: str, language: str) -> str | None:
    """Return the State that an adjective means.

    Args:
        adjective: The word or words as printed.
        language: `en` or `fr`.

    Returns:
        ISO 3166 alpha-3; None for other words, and for `Congolese`, which two States share.

    >>> adjective_state("Syrian", "en"), adjective_state("française", "fr"), adjective_state("new", "en")
    ('SYR', 'FRA', None)
    """
    return _by_form(language).get(fold(adjective))
