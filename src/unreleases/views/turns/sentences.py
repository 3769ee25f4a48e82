"""Sentences and brackets of running text: where they end, and whether they hold a word."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from unreleases.catalogue.vocabulary import alternatives, languages, vocabulary

__all__ = ["holds_any", "is_abbreviated", "read_bracket", "sentence_end"]

#: No abbreviation, with the space before it, is longer.
_ABBREVIATED: Final = 8
#: French marks stand apart from the words between them.
_FULL_STOP: Final = re.compile(r"[.!?…](?:[”\"’')\]]|\s?»){0,3}\s+(?=(?:[“\"'‘(\[]|«\s?)?[^\W\d_a-zß-öø-ÿ])")


@cache
def _short_words() -> frozenset[str]:
    """What ends in a point and ends no sentence: abbreviations of any language."""
    listed = {word for name in languages() for word in vocabulary(name).words("speech.abbreviations")}
    return frozenset(listed | {word.upper() for word in listed})


@cache
def _short() -> re.Pattern[str]:
    """The same, and initials, behind a bracket or apostrophe."""
    spellings = alternatives(_short_words())
    return re.compile(rf"(?:^|[\s(’'.“«-])(?:[^\W\d_]|{spellings})$")


def holds_any(text: str, words: tuple[str, ...]) -> bool:
    """Tell whether any of some words stands in a text: a quick look before a slower expression.

    Args:
        text: Any text.
        words: The words.

    Returns:
        Whether one does.

    >>> holds_any("the representative of Mali", ("elegat", "epresentative"))
    True
    """
    # a loop, because a generator costs as much as the search
    for word in words:  # noqa: SIM110
        if word in text:
            return True
    return False


def read_bracket(text: str, position: int) -> tuple[str, int] | None:
    """Read what stands in brackets at a place.

    Args:
        text: Any text.
        position: Where the bracket, or one space before it, stands.

    Returns:
        The words and where the bracket ends; None when none opens there or it is not closed soon.

    >>> read_bracket("WU LI ( Iran (Islamic Republic of)) said", 5)
    ('Iran (Islamic Republic of)', 35)
    """
    if text.startswith(" ", position):
        position += 1
    if not text.startswith("(", position):
        return None
    depth = 0
    for index in range(position, min(position + 160, len(text))):
        if text[index] == "(":
            depth += 1
        elif text[index] == ")":
            depth -= 1
            if depth == 0:
                return text[position + 1 : index].strip(), index + 1
    return None


def sentence_end(text: str, position: int, reach: int = 1500) -> int:
    """Find where the sentence that holds a place ends.

    Args:
        text: Any text.
        position: A place in the sentence.
        reach: How far to search.

    Returns:
        Where the next sentence begins, or the end of the text or of the reach.

    >>> text = "Mr. X. Diaz (Cuba) said no. He left."
    >>> text[sentence_end(text, 0) :]
    'He left.'
    """
    end = min(len(text), position + reach)
    while found := _FULL_STOP.search(text, position, end):
        position = found.end()
        if text[found.start()] != "." or not is_abbreviated(text, found.start()):
            return position
    return end


def is_abbreviated(text: str, point: int) -> bool:
    """Tell whether the point at a place ends an initial or an abbreviation and no sentence.

    Args:
        text: Any text.
        point: Where the point stands.

    Returns:
        Whether it does.

    >>> is_abbreviated("Mr. Diaz left.", 2), is_abbreviated("Mr. Diaz left.", 13)
    (True, False)
    """
    word = text[max(0, point - _ABBREVIATED) : point].rpartition(" ")[2]
    if word.isalpha():
        return len(word) == 1 or word in _short_words()
    return word[-1:].isalpha() and _short().search(text, max(0, point - _ABBREVIATED), point) is not None
