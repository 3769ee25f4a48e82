"""Ordinal numbers, in words and figures, as sessions and meetings print them."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Final

from unreleases._resources import read_csv
from unreleases.catalogue.folding import fold_accents

__all__ = ["ordinal_number", "ordinal_words"]

#: How figures end, by language; accents are folded before.
_ENDINGS: Final = {"en": "st|nd|rd|th|d", "fr": "re|ere|er|e|eme|ieme|de|nde|nd"}
_THOUSANDS: Final = r"(\d{1,2}[, ]\d{3}|\d{1,5})\s?"


@cache
def _figures(language: str | None) -> re.Pattern[str]:
    endings = "|".join(_ENDINGS.values()) if language is None else _ENDINGS.get(language, "")
    return re.compile(rf"{_THOUSANDS}(?:{endings})") if endings else re.compile(r"(?!)(.)")


@cache
def _by_words(language: str | None) -> dict[str, int]:
    table: dict[str, int] = {}
    for row in read_csv("ordinals.csv"):
        english, french = (row["en"],), (row["fr_f"], *row["fr_variants"].split("|"))
        for word in {None: english + french, "en": english, "fr": french}.get(language, ()):
            if word:
                table.setdefault(_key(word), int(row["n"]))
    return table


def _key(words: str) -> str:
    return " ".join(fold_accents(words).replace("-", " ").split())


@lru_cache(maxsize=4096)  # the same words come again and again, in one release and in all
def ordinal_number(words: str, language: str | None = None) -> int | None:
    """Read an ordinal number.

    Args:
        words: Such as `Sixty-first`, `61st`, `soixante et unième` or `4956ème`; case, accents and hyphens do
            not count.
        language: `en` or `fr`; without it, either.

    Returns:
        The number, or None. Figures without an ending are no ordinal.

    >>> ordinal_number("Soixante-dix-huitième"), ordinal_number("fifty- second"), ordinal_number("9402e")
    (78, 52, 9402)
    """
    key = _key(words)
    base = language.split("-", 1)[0].lower() if language else None
    found = _figures(base).fullmatch(key)
    return int(re.sub(r"\D", "", found[1])) if found else _by_words(base).get(key)


@cache
def ordinal_words(language: str) -> tuple[str, ...]:
    """Return the ordinal numbers of a language in words.

    Args:
        language: `en` or `fr`.

    Returns:
        The words, longest first.

    >>> "Sixty-first".lower() in ordinal_words("en")
    True
    """
    columns = ("en",) if language != "fr" else ("fr_f", "fr_variants")
    words = {
        word
        for row in read_csv("ordinals.csv")
        for column in columns
        for word in row[column].split("|")
        if word
    }
    return tuple(sorted(words, key=lambda word: (-len(word), word)))
