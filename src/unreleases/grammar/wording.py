"""What the grammar compiles from a vocabulary, once a language."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from unreleases.catalogue.vocabulary import Vocabulary, languages, vocabulary
from unreleases.grammar.style import fold_words

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["Lines", "Wording", "is_separator", "is_trailer", "wording"]

#: Rows of marks, rules of any length, and what scans make of them.
_SEPARATOR: Final = re.compile(r"[*#_=~\-–—•·.\s]{3,}")
_LONGEST_SEPARATOR: Final = 200
#: What a table's lost cell leaves at the end of a line.
_LOST_CELL: Final = " |"
#: How long the closing notice can be, in any language.
_SHORTEST_TRAILER: Final = 20
_LONGEST_TRAILER: Final = 160


class Lines:
    """Lines of a list, whatever their case and marks.

    >>> "RIGHT OF REPLY" in Lines(["Right of Reply"]), "Reply" in Lines(["Right of Reply"])
    (True, False)
    """

    __slots__ = ("_folded", "_longest")

    def __init__(self, lines: Iterable[str]) -> None:
        self._folded = frozenset(map(fold_words, lines))
        self._longest = max(map(len, self._folded))

    def __contains__(self, text: str) -> bool:
        return len(text) <= self._longest and fold_words(text) in self._folded


class Wording(NamedTuple):
    """Words and expressions of one language, ready for use.

    >>> "RIGHT OF REPLY" in wording(vocabulary("en")).headings
    True
    """

    #: The headings that releases use again and again.
    headings: Lines
    #: A line that opens an annex.
    annex: re.Pattern[str]
    #: Lines for printers only.
    page_marks: Lines
    #: What says that a release is a correction.
    corrections: Lines
    #: Words that ask for another, so that nothing ends with them.
    unfinished: Lines


@cache
def wording(words: Vocabulary) -> Wording:
    """Compile what the grammar needs of a vocabulary.

    Args:
        words: The vocabulary.

    Returns:
        The wording, the same one for the same vocabulary.

    >>> bool(wording(vocabulary("fr")).annex.fullmatch("ANNEXE II"))
    True
    """
    return Wording(
        Lines(words.words("body.headings")),
        words.compile(
            r"{body.annexes}(?:\s+(?:[IVXLC]{1,6}|\d{1,2}|[A-Z]))?(?:\s*[.:–—-]\s*.{0,120})?", re.IGNORECASE
        ),
        Lines(words.words("body.page_marks")),
        Lines(words.words("masthead.corrections")),
        Lines(words.words("copies.sentence_unfinished")),
    )


@cache
def _trailers(known: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(
        "|".join(
            vocabulary(name).pattern("trailers.pattern").pattern.replace("(?i)", "(?i:", 1) + ")"
            for name in known
        )
    )


def is_trailer(text: str) -> bool:
    """Tell whether a block is the closing notice to the media, in any language of the releases.

    Args:
        text: The block's words.

    Returns:
        Whether it is.

    >>> is_trailer("For information media • not an official record"), is_trailer("The media met.")
    (True, False)
    """
    if not _SHORTEST_TRAILER <= len(text) < _LONGEST_TRAILER:
        return False
    # the notice is all of the block: a search would try again at every character
    return _trailers(languages()).match(text.rstrip(_LOST_CELL)) is not None


def is_separator(text: str) -> bool:
    """Tell whether a block is a row of asterisks or number signs, or a rule.

    Args:
        text: The block's words.

    Returns:
        Whether it is.

    >>> is_separator("* *** *"), is_separator("* *** * |"), is_separator("** Sudan")
    (True, True, False)
    """
    if len(text) > _LONGEST_SEPARATOR or text[:1].isalnum():
        return False
    marks = text.rstrip(_LOST_CELL)
    return _SEPARATOR.fullmatch(marks) is not None and not set(marks) <= set(". ")
