"""Numbers in running text, in figures and in words."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from unreleases.catalogue.vocabulary import vocabulary
from unreleases.views.voting.words import Expression, one_of, small

__all__ = ["find_numbers", "read_number"]

#: Digits of a count: no part of a date, a symbol, a sum or a decimal number.
_DIGITS: Final = re.compile(r"[0-9](?<![\d/.,$€£–-].)\d{0,2}(?![\d/]|[.,]\d)")


@cache
def _spelled(language: str) -> Expression:
    """Numbers in words; beyond a hundred they are put together, which no shorter ones are."""
    table = vocabulary(language).table("numbers.words")
    hundred = one_of(word for word in table if table[word] == 100)
    every = one_of(table)
    return small(
        language,
        rf"\b(?:{hundred}s?(?:\s(?:{{masthead.and_words}}\s)?{every})?|{every}(?:\s{hundred}s?(?:\s(?:{{masthead.and_words}}\s)?{every})?)?)(?![\w-])",
    )


def find_numbers(text: str, language: str) -> list[tuple[int, int]]:
    """Find where numbers stand that may count votes.

    Args:
        text: A sentence in small letters.
        language: `en` or `fr`.

    Returns:
        Start and end of each, in order.

    >>> words = "one hundred and four to 7, in resolution 61/29"
    >>> [words[start:end] for start, end in find_numbers(words, "en")]
    ['one hundred and four', '7']
    """
    found = [
        match.span()
        for match in _spelled(language).finditer(text)
        if text[match.start() - 1 : match.start()] != "-"
    ]
    digits = [match.span() for match in _DIGITS.finditer(text)]
    return sorted(found + digits) if found else digits


def read_number(text: str, language: str) -> int:
    """Read a count in figures or words.

    Args:
        text: The number.
        language: `en` or `fr`.

    Returns:
        The number; 0 for words that are none.

    >>> read_number("one hundred and four", "en"), read_number("cent douze", "fr"), read_number("7", "en")
    (104, 112, 7)
    """
    if text.isdigit():
        return int(text)
    table = vocabulary(language).table("numbers.words")
    folded = " ".join(text.lower().replace("\u2010", "-").replace("\u2011", "-").split())
    if folded in table:
        return int(table[folded])
    total, rest = 0, folded.split()
    while rest:
        # the longest run of words that is a number; a word that is none joins two
        for size in range(min(4, len(rest)), 0, -1):
            value = table.get(" ".join(rest[:size]).removesuffix("s"), table.get(" ".join(rest[:size])))
            if value is not None:
                total = total * 100 if value == 100 and 0 < total < 10 else total + int(value)
                break
        else:
            size = 1
        rest = rest[size:]
    return total
