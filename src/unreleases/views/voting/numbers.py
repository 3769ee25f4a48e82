"""Numbers in running text, in figures and in words."""

from __future__ import annotations

from functools import cache
from typing import Final

from unreleases.catalogue.vocabulary import vocabulary
from unreleases.views.voting.words import LETTERS, one_of

__all__ = ["is_number", "number_template", "read_number"]

#: Digits of a count: no part of a date, a symbol, a sum or a decimal number.
_DIGITS: Final = r"[0-9](?<![\d/.,$€£–-].)\d{0,2}(?![\d/]|[.,]\d)"


@cache
def number_template(language: str) -> str:
    """Return the template of an expression for numbers that may count votes, in digits and in words.

    Beyond a hundred words are put together, which no shorter ones are.

    Args:
        language: `en` or `fr`.

    Returns:
        The template, without groups; for text in small letters.

    >>> from unreleases.views.voting.words import small
    >>> words = "one hundred and four to 7, in resolution 61/29"
    >>> [found[0] for found in small("en", number_template("en")).finditer(words)]
    ['one hundred and four', '7']
    """
    table = vocabulary(language).table("numbers.words")
    every, hundred = one_of(table), [word for word in table if table[word] == 100]
    ends = {word.split()[-1] + plural for word in hundred for plural in ("", "s")}
    hundreds = "|".join(f"(?<={end})" for end in sorted(ends))
    more = rf"(?:(?:{hundreds})\s(?:{{masthead.and_words}}\s)?{every})?"
    return (
        rf"(?:{_DIGITS}|(?<![{LETTERS}-]){every}(?:\s{one_of(hundred)})?(?:(?:{hundreds})s)?{more}(?![\w-]))"
    )


def is_number(word: str, language: str) -> bool:
    """Tell whether a word is a number.

    Args:
        word: A word in small letters, or digits.
        language: `en` or `fr`.

    Returns:
        Whether it is.

    >>> is_number("twenty-one", "en"), is_number("thanks", "en")
    (True, False)
    """
    return word.isdigit() or _folded(word) in vocabulary(language).table("numbers.words")


def _folded(words: str) -> str:
    return " ".join(words.lower().replace("\u2010", "-").replace("\u2011", "-").split())


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
    folded = _folded(text)
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
