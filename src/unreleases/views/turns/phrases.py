"""Names and titles of one or more words, looked up by their first word instead of by one long expression."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from unreleases.catalogue.folding import fold_marks

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["Phrases"]

_WORD: Final = re.compile(r"\w+")
#: What is joined by hyphens is one word: a phrase begins with it or not at all.
_JOINED: Final = re.compile(r"[\w-]+")
_JOINING: Final = frozenset("-_\u2010\u2011")
#: What is spelled in more than one way.
_ODD: Final = re.compile("[`’‘ʼ´\u2010\u2011\n\u00a0]")


class Phrases:
    """Phrases that are found in running text as whole words, the longest first.

    >>> titles = Phrases(["Prime Minister", "Minister"], cased=False)
    >>> [found for found in titles.find("the prime minister, a former Minister")]
    [(4, 18), (29, 37)]
    >>> titles.at("Ministers", 0)
    -1
    """

    def __init__(self, phrases: Iterable[str], *, cased: bool = True) -> None:
        self._cased = cased
        self._by_first: dict[str, list[str]] = {}
        spelled = {_spelled(phrase if cased else phrase.lower()) for phrase in phrases}
        for phrase in sorted(spelled, key=lambda phrase: (-len(phrase), phrase)):
            first = _WORD.match(phrase)
            if first:
                self._by_first.setdefault(first[0], []).append(phrase)
        self._longest = max(map(len, spelled))

    def begins(self, word: str) -> bool:
        """Tell whether a word is the first of a phrase.

        Args:
            word: The word.

        Returns:
            Whether it is.

        >>> Phrases(["Viet Nam"]).begins("Viet"), Phrases(["Viet Nam"]).begins("Nam")
        (True, False)
        """
        return (word if self._cased else word.lower()) in self._by_first

    def at(self, text: str, position: int) -> int:
        """Return where the longest phrase ends that begins at a place.

        Args:
            text: Any text.
            position: The place.

        Returns:
            The end; -1 where no phrase begins, or a word has begun before.

        >>> Phrases(["Mali", "Guinea-Bissau"]).at("for Guinea-Bissau.", 4)
        17
        """
        word = _WORD.match(text, position)
        if word is None:
            return -1
        listed = self._by_first.get(word[0] if self._cased else word[0].lower())
        if listed is None or (position and _runs_on(text[position - 1])):
            return -1
        return self._end(text, position, word.end(), listed, len(text))

    def find(self, text: str, start: int = 0, end: int | None = None) -> Iterator[tuple[int, int]]:
        """Return the places of phrases in order; none overlaps another.

        Args:
            text: Any text.
            start: Where to begin.
            end: Where to stop; the end of the text if it is not given.

        Yields:
            Start and end.
        """
        end = len(text) if end is None else end
        free = start
        for joined in _JOINED.finditer(text, start, end):
            first = joined[0].partition("-")[0]
            listed = self._by_first.get(first if self._cased else first.lower())
            if listed is None:
                continue
            place = joined.start()
            if place < free or (place == start and place and _runs_on(text[place - 1])):
                continue
            stop = self._end(text, place, place + len(first), listed, end)
            if stop > 0:
                yield place, stop
                free = stop

    def holds(self, text: str) -> bool:
        """Tell whether a phrase stands in a text.

        Args:
            text: Any text.

        Returns:
            Whether one does.

        >>> Phrases(["Chair"]).holds("the Chair said"), Phrases(["Chair"]).holds("the Chair-designate")
        (True, False)
        """
        return self.first(text) is not None

    def first(self, text: str) -> tuple[int, int] | None:
        """Return where the first phrase stands.

        Args:
            text: Any text.

        Returns:
            Start and end, or None.

        >>> Phrases(["Chair"]).first("the Chair said")
        (4, 9)
        """
        return next(self.find(text), None)

    def _end(self, text: str, position: int, after: int, listed: list[str], limit: int) -> int:
        """Return where the longest of some phrases ends, whose first word stands at a place."""
        piece = ""
        for phrase in listed:
            stop = position + len(phrase)
            if stop > limit:
                continue
            if stop > after:
                if not piece:
                    piece = _spelled(text[position : position + self._longest])
                    piece = piece if self._cased else piece.lower()
                if not piece.startswith(phrase):
                    continue
            following = text[stop : stop + 1]
            if stop == limit or not (following.isalnum() or following in _JOINING):
                return stop
        return -1


def _runs_on(character: str) -> bool:
    """Tell whether a word is going on behind a character."""
    return character.isalnum() or character in "-_"


def _spelled(text: str) -> str:
    if _ODD.search(text) is None:
        return text
    return fold_marks(text).replace("\n", " ").replace("\u00a0", " ")
