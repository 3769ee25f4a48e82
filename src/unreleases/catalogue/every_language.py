"""The words of all languages together, for what is read before the language of a release is known."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from unreleases.catalogue.vocabulary import alternatives, languages, vocabulary

__all__ = ["every_pattern", "every_word"]

_PLACEHOLDER: Final = re.compile(r"\{([a-z_]+\.[a-z_]+)\}")


def every_word(key: str) -> tuple[str, ...]:
    """Return the words that any language has under a key.

    Args:
        key: Such as `masthead.articles`.

    Returns:
        The words, those of the first language first; those of a language added later are among them.

    >>> every_word("masthead.meeting_words")[0], "séance" in every_word("masthead.meeting_words")
    ('Meeting', True)
    """
    return _words(key, languages())


def every_pattern(template: str, flags: int = 0) -> re.Pattern[str]:
    r"""Compile a regular expression in which `{section.name}` stands for the words of any language.

    Args:
        template: The expression.
        flags: Flags of `re`.

    Returns:
        The compiled expression, kept for the next call.

    >>> every_pattern(r"\d{1,2} {calendar.month_names}").findall("3 March, 4 mars")
    ['3 March', '4 mars']
    """
    return _pattern(template, flags, languages())


@cache
def _words(key: str, known: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(word for code in known for word in vocabulary(code).words(key)))


@cache
def _pattern(template: str, flags: int, known: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(_PLACEHOLDER.sub(lambda found: alternatives(_words(found[1], known)), template), flags)
