"""The words that writers put around a document, in its own language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unreleases._resources import read_toml

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["base_language", "direction", "human", "spoken", "wording"]

_RIGHT_TO_LEFT = frozenset({"ar", "dv", "fa", "he", "ps", "ur", "yi"})


def base_language(language: str) -> str:
    """Return a language without its region, script and variants.

    Args:
        language: BCP 47.

    Returns:
        Its first part, in small letters.

    >>> base_language("fr-CA"), base_language("und")
    ('fr', 'und')
    """
    return language.split("-")[0].lower()


def wording(language: str) -> Mapping[str, str]:
    """Return the words for a language; English where there are none.

    Args:
        language: BCP 47.

    Returns:
        Key to words, as in `data/html/words.toml`.

    >>> wording("fr-FR")["votes"], wording("und")["contents"]
    ('Votes', 'Contents')
    """
    table = read_toml("html", "words.toml")
    words: Mapping[str, str] = table.get(base_language(language), table["en"])
    return words


def spoken(language: str) -> str | None:
    """Return the language of the words that `wording` gives, where it is not the one asked for.

    Args:
        language: BCP 47.

    Returns:
        `en` for a language that has no words; None for one that has.

    >>> spoken("fr") is None, spoken("ar")
    (True, 'en')
    """
    return None if base_language(language) in read_toml("html", "words.toml") else "en"


def direction(language: str) -> str:
    """Return the direction in which a language is written, as HTML's `dir` has it.

    Args:
        language: BCP 47.

    Returns:
        `ltr` or `rtl`.

    >>> direction("ar"), direction("en")
    ('rtl', 'ltr')
    """
    return "rtl" if base_language(language) in _RIGHT_TO_LEFT else "ltr"


def human(name: str) -> str:
    """Turn a name of the model into words.

    Args:
        name: A value such as `meetings_coverage`.

    Returns:
        Words with a capital.

    >>> human("meetings_coverage")
    'Meetings coverage'
    """
    return name.replace("_", " ").capitalize()
