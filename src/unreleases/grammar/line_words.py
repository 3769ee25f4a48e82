"""The words of a masthead line, and where its pieces can end: most words of a headline begin none."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from unreleases.catalogue.folding import find_folded, fold_accents
from unreleases.grammar.line_pieces import LONGEST_PIECE, MARKS, list_widths, opens_expression
from unreleases.grammar.masthead_organs import name_width

if TYPE_CHECKING:
    from unreleases.catalogue.vocabulary import Vocabulary

__all__ = ["LineWords"]

#: How many words follow what a list or table has and still belong to the piece: marks, and a name in brackets.
_FURTHER_WORDS: Final = 4
#: The word that tells of an organ that no table has is among the first so many.
_HEAD_WORDS: Final = 7
_FIGURE: Final = re.compile(r"\d")
_SYMBOL: Final = re.compile(r"[(\[]?(?:[A-Z]{1,6}/|[A-Z]{2,6}\d|note|conf)", re.IGNORECASE)


@cache
def _sitting(words: Vocabulary) -> re.Pattern[str]:
    """The words of which each line of a meeting or session has one."""
    keys = ("meeting_words", "session_words", "assembly_words")
    return find_folded(phrase.split()[-1] for key in keys for phrase in words.words(f"masthead.{key}"))


@cache
def _heads(words: Vocabulary) -> frozenset[str]:
    """The last words of the heads of organs that no table has."""
    return frozenset(fold_accents(phrase).split()[-1] for phrase in words.words("masthead.organ_heads"))


@cache
def _openers(words: Vocabulary) -> tuple[frozenset[str], tuple[str, ...]]:
    """The words that follow such a head, and those that lose their last letter before the next word."""
    first = {fold_accents(phrase).split()[0] for phrase in words.words("masthead.organ_openers")}
    return frozenset(first), tuple(word for word in first if word.endswith("'"))


class LineWords:
    """The words of a line, and where the pieces can end that begin at one of them.

    It is a quick look. A piece is one of a list or a known organ, ends with a figure as days do, begins as symbols
    do, or has a word that tells of a meeting, a session or an organ.

    >>> from unreleases.catalogue.vocabulary import vocabulary
    >>> line = LineWords("Press Release on Harbours Open in 1997", vocabulary("en"))
    >>> line.ends(3)
    [(7, False)]
    """

    def __init__(self, line: str, words: Vocabulary) -> None:
        self.tokens = line.split(" ")
        self._words = words
        self._folded = [fold_accents(token).strip(MARKS) for token in self.tokens]
        self._figures = [number for number, token in enumerate(self.tokens) if _FIGURE.search(token)]
        sits, heads = _sitting(words), _heads(words)
        self._sitting = [number for number, token in enumerate(self._folded) if sits.search(token)]
        # names in capitals are told by the table only
        self._heads = [] if line.isupper() else [n for n, token in enumerate(self._folded) if token in heads]

    def ends(self, start: int) -> list[tuple[int, bool]]:
        """Return where the pieces can end that begin at a word.

        Args:
            start: The number of the word.

        Returns:
            The numbers of the words after them, the longest piece first, and whether a list can have the piece.
        """
        count = len(self.tokens)
        last = min(count, start + LONGEST_PIECE)
        listed = start + self._list_width(start)
        named = start + name_width(self._folded[start:last], self._words)
        if named > start and named < last and self.tokens[named].startswith("("):
            named += _FURTHER_WORDS
        telling = min(self._after(self._sitting, start), self._after_head(start))
        if _SYMBOL.match(self.tokens[start]):
            telling = min(telling, self._after(self._figures, start))
        known = max(listed, named)
        return [
            (end, end <= listed)
            for end in range(last, start, -1)
            if end <= known
            or end >= telling
            or end - 1 in self._figures
            or (end == count and self._heads and start <= self._heads[-1])
        ]

    def sits(self, start: int, end: int) -> bool:
        """Tell whether a piece can name a meeting or session.

        Args:
            start: The number of its first word.
            end: The number of the word after it.

        Returns:
            Whether it has a word that all such pieces have, or a name that stands for a session.
        """
        if self._after(self._sitting, start) <= end:
            return True
        return opens_expression(" ".join(self.tokens[start:end]), self._words)

    def _after(self, numbers: list[int], start: int) -> int:
        """The number after the first of some words; beyond the line if there is none."""
        return next((number + 1 for number in numbers if number >= start), len(self.tokens) + 1)

    def _after_head(self, start: int) -> int:
        """The number from which on a piece can be an organ that no table has."""
        openers, elided = _openers(self._words)
        for number in self._heads:
            if start <= number < start + _HEAD_WORDS and number + 1 < len(self._folded):
                after = self._folded[number + 1]
                if after in openers or after.startswith(elided):
                    return number + 2
        return len(self.tokens) + 1

    def _list_width(self, start: int) -> int:
        """How many words a piece can have that begins with a word as lines of the lists do."""
        first, *further = self._folded[start : start + 2]
        spread = len(first) == 1 and further and len(further[0]) == 1
        if not first or spread or "•" in first or "·" in first:
            return LONGEST_PIECE
        if opens_expression(" ".join(self.tokens[start:]), self._words):
            return LONGEST_PIECE
        width = list_widths(self._words).get(first.partition("-")[0], 0)
        return width and width + _FURTHER_WORDS
