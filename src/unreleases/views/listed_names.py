"""Finding listed names in running text: by one telling word of each, the longest name first."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from operator import itemgetter
from typing import TYPE_CHECKING, Final, Generic, TypeVar

from unreleases.views.places import places_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["ListedNames"]

T = TypeVar("T")
#: A name, how far into it the word stands by which it is found, and what it names.
_Entry = tuple[str, int, T]

_WORD: Final = re.compile(r"[^\W_]+")
#: The characters of Western languages, a byte each: leaves letters and figures.
_BARE: Final = bytes(code if chr(code).isalnum() else ord(" ") for code in range(256))
#: Shorter words, and words of more listed names, tell little about which name stands there.
_SHORT: Final = 4
_MANY: Final = 10
_PLACE: Final = itemgetter(0, 1)
_SPELLINGS: Final = (("’", "'"), ("‘", "'"), ("\u2011", "-"), ("\u2010", "-"), ("“", '"'), ("”", '"'))


class ListedNames(Generic[T]):
    """An index of names that finds them in running text.

    >>> names = ListedNames([("Guinea", 1), ("Equatorial Guinea", 2), ("Côte d'Ivoire", 3)])
    >>> names.find("Guinea, Equatorial Guinea, Guinea-Bissau and Côte d’Ivoire’s")
    [(1, 0, 6), (2, 8, 25), (3, 45, 58)]
    """

    def __init__(self, names: Iterable[tuple[str, T]]) -> None:
        listed: dict[str, T] = {}
        for name, value in names:
            first = _WORD.search(spelled := _spelled(name))
            if first is not None:
                # a mark before the first word, as in `“Group of 77” developing countries`, is no part of the name
                listed.setdefault(spelled[first.start() :], value)
        rarity = Counter(word for name in listed for word in _WORD.findall(name))
        ranks = {word: _rank(word, names) for word, names in rarity.items()}
        #: By words in the characters of Western languages, and by other ones.
        self._western: defaultdict[bytes, list[_Entry[T]]] = defaultdict(list)
        self._other: defaultdict[str, list[_Entry[T]]] = defaultdict(list)
        for name, value in listed.items():
            key = min(_WORD.finditer(name), key=lambda word: ranks[word[0]])
            entry = name, key.start(), value
            if max(key[0]) < "\u0100":
                self._western[key[0].encode("latin-1")].append(entry)
            else:
                self._other[key[0]].append(entry)

    def find(self, text: str, offset: int = 0) -> list[tuple[T, int, int]]:
        """Search a text.

        Args:
            text: Any text.
            offset: Where the text stands in a longer one into which the places count.

        Returns:
            What the names name, start and end of each, in order and without overlap; the longest wins. Apostrophes
            and hyphens of any sort match.
        """
        spelled = _spelled(text)
        found: list[tuple[int, int, T]] = []
        for place, entries in self._places(spelled):
            for name, before, value in entries:
                start = place - before
                if spelled.startswith(name, start) and start >= 0:
                    end = start + len(name)
                    if _is_whole(spelled, start, end):
                        # the longest before the others that begin where it does
                        found.append((start, -end, value))
        found.sort(key=_PLACE)
        names: list[tuple[T, int, int]] = []
        free = 0
        for start, back, value in found:
            if start >= free:
                free = -back
                names.append((value, start + offset, free + offset))
        return names

    def _places(self, text: str) -> Iterator[tuple[int, list[_Entry[T]]]]:
        """Return the places of the words by which names are found, with the names."""
        western = self._western
        place = 0
        for word in text.encode("latin-1", "replace").translate(_BARE).split(b" "):
            if word in western:
                yield place, western[word]
            place += len(word) + 1
        for other, entries in self._other.items():
            for place in places_of(text, (other,)):
                yield place, entries


def _rank(word: str, names: int) -> tuple[bool, bool, bool, int, int]:
    """Order the words of a name by how well they tell it: long, of few names, and with a capital."""
    return len(word) < _SHORT, names > _MANY, not word[0].isupper(), names, -len(word)


def _is_whole(text: str, start: int, end: int) -> bool:
    """Tell whether neither side of a name goes on: `Guinea-Bissau`, `non-Malta`."""
    if start and (text[start - 1] == "-" or text[start - 1].isalnum()):
        return False
    after = text[end : end + 2]
    return not after or not (after[0].isalnum() or (after[0] == "-" and after[1:].isalnum()))


def _spelled(text: str) -> str:
    """Give apostrophes and hyphens one spelling; every character keeps its place."""
    for printed, plain in _SPELLINGS:
        text = text.replace(printed, plain)
    return text
