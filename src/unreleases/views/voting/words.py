"""The vocabulary of votes as expressions over text in small letters, which are searched much faster."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from unreleases.catalogue.vocabulary import alternatives, vocabulary

__all__ = ["small", "small_pattern", "small_text", "small_words"]

#: A blank of an expression, and what holds no blank of its own: a look behind, a class, a character escaped.
_BLANK: Final = re.compile(
    r"""\(\?<[=!](?:[^()\\]|\\.)*\) | \[(?:[^\]\\]|\\.)+\] | (?P<blank>\\s(?:(?P<free>\?)|(?![?*+]|\{\d))) | \\.""",
    re.VERBOSE | re.DOTALL,
)
_PLACEHOLDER: Final = re.compile(r"\{([a-z_]+)\.([a-z_]+)\}")


def small_text(text: str) -> str:
    """Return a text in small letters, character for character.

    Args:
        text: Any text.

    Returns:
        A text of the same length: a letter whose small form is longer stays as it is.

    >>> small_text("By Consensus"), len(small_text("İ"))
    ('by consensus', 1)
    """
    small = text.lower()
    if len(small) == len(text):
        return small
    return "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in text)


@cache
def small_words(language: str, key: str) -> tuple[str, ...]:
    """Return a list of the vocabulary, or the keys of a table, in small letters.

    Args:
        language: `en` or `fr`.
        key: Such as `votes.recorded`.

    Returns:
        The words, each once.

    >>> "meeting" in small_words("en", "masthead.organ_heads")
    True
    """
    words = vocabulary(language)
    listed = tuple(words.table(key)) if key == "numbers.words" else words.words(key)
    return tuple(dict.fromkeys(small_text(word) for word in listed))


@cache
def small(language: str, template: str) -> re.Pattern[str]:
    r"""Compile an expression for text in small letters; `{section.name}` stands for the words of that list.

    A blank may be printed twice.

    Args:
        language: `en` or `fr`.
        template: The expression, in small letters.

    Returns:
        The compiled expression.

    >>> bool(small("en", r"the\s{masthead.organ_heads}").match("the  committee"))
    True
    """
    return re.compile(
        _PLACEHOLDER.sub(
            lambda found: alternatives(small_words(language, f"{found[1]}.{found[2]}")),
            _BLANK.sub(_blank, template),
        )
    )


def _blank(found: re.Match[str]) -> str:
    if not found["blank"]:
        return found[0]
    return r"\s{0,2}" if found["free"] else r"\s{1,2}"


def small_pattern(language: str, key: str) -> re.Pattern[str]:
    """Compile the expression or expressions under a key of the vocabulary for text in small letters.

    Args:
        language: `en` or `fr`.
        key: Such as `votes.veto_pattern`.

    Returns:
        The compiled expression.

    >>> bool(small_pattern("en", "votes.veto_pattern").search("the veto"))
    True
    """
    return small(language, "|".join(vocabulary(language).words(key)))
