"""Finding listed names in running text: by one telling word of each, the longest name first."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from operator import itemgetter
from typing import TYPE_CHECKING, Final, Generic, NamedTuple, TypeVar

from unreleases.views.places import places_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["ListedNames", "NameFound"]

T = TypeVar("T")
#: A name, how far into it the word stands by which it is found, and what it names.
_Entry = tuple[str, int, T]

_WORD: Final = re.compile(r"[^\W_]+")
#: A word with a capital in Latin script; ranges of characters are searched for in a fifth of the time.
_CAPITALIZED: Final = re.compile(r"[A-ZÀ-ÖØ-Þ][0-9A-Za-zÀ-ÖØ-öø-ɏ]*")
#: The characters of Western languages, a byte each: leaves letters, figures and the ends of lines.
_BARE: Final = bytes(code if chr(code).isalnum() or chr(code) == "\n" else ord(" ") for code in range(256))
#: Shorter words, and words of more listed names, tell little about which name stands there.
_SHORT: Final = 4
_MANY: Final = 10
_START: Final = itemgetter(1)
_END: Final = itemgetter(2)
_SPELLINGS: Final = (("’", "'"), ("‘", "'"), ("\u2011", "-"), ("\u2010", "-"), ("“", '"'), ("”", '"'))


class NameFound(NamedTuple, Generic[T]):
    """A listed name in a text.

    >>> NameFound("Malta", 3, 8).end
    8
    """

    value: T
    start: int
    end: int


class ListedNames(Generic[T]):
    """An index of names that finds them in running text.

    >>> names = ListedNames([("Guinea", 1), ("Equatorial Guinea", 2), ("Côte d'Ivoire", 3)])
    >>> [found.value for found in names.find("Guinea, Equatorial Guinea, Guinea-Bissau and Côte d’Ivoire’s")]
    [1, 2, 3]
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
        self._capitalized: defaultdict[str, list[_Entry[T]]] = defaultdict(list)
        self._small: defaultdict[str, list[_Entry[T]]] = defaultdict(list)
        for name, value in listed.items():
            key = min(_WORD.finditer(name), key=lambda word: ranks[word[0]])
            table = self._capitalized if _CAPITALIZED.fullmatch(key[0]) else self._small
            table[key[0]].append((name, key.start(), value))
        self._bare = frozenset(word.encode("latin-1") for word in self._small if _is_western(word))
        self._other = tuple(word for word in self._small if not _is_western(word))

    def find(self, text: str, offset: int = 0) -> list[NameFound[T]]:
        """Search a text.

        Args:
            text: Any text.
            offset: Where the text stands in a longer one into which the places count.

        Returns:
            The names, in order and without overlap; the longest wins. Apostrophes and hyphens of any sort match.
        """
        spelled = _spelled(text)
        found: list[NameFound[T]] = []
        for place, entries in self._words_in(spelled):
            for name, before, value in entries:
                start = place - before
                if start >= 0 and spelled.startswith(name, start):
                    end = start + len(name)
                    if _is_whole(spelled, start, end):
                        found.append(NameFound(value, start + offset, end + offset))
        # by their beginnings, the longest first
        found.sort(key=_END, reverse=True)
        found.sort(key=_START)
        names: list[NameFound[T]] = []
        free = 0
        for each in found:
            if each.start >= free:
                names.append(each)
                free = each.end
        return names

    def _words_in(self, text: str) -> Iterator[tuple[int, list[_Entry[T]]]]:
        """Return the places of the words by which names are found, with the names."""
        for word in _CAPITALIZED.finditer(text):
            if entries := self._capitalized.get(word[0]):
                yield word.start(), entries
        for small in self._other:
            for place in places_of(text, (small,)):
                yield place, self._small[small]
        # small words are many: those that lead to a name are told from the others a line at once
        start = 0
        for line in text.encode("latin-1", "replace").translate(_BARE).split(b"\n"):
            end = start + len(line)
            for bare in self._bare.intersection(line.split()):
                small = bare.decode("latin-1")
                for place in places_of(text, (small,), start, end):
                    yield place, self._small[small]
            start = end + 1


def _rank(word: str, names: int) -> tuple[bool, bool, bool, int, int]:
    """Order the words of a name by how well they tell it: long, of few names, and with a capital."""
    return len(word) < _SHORT, names > _MANY, not _CAPITALIZED.fullmatch(word), names, -len(word)


def _is_western(word: str) -> bool:
    return max(word) < "\u0100"


def _is_whole(text: str, start: int, end: int) -> bool:
    """Tell whether neither side of a name goes on: `Guinea-Bissau`, `non-Malta`."""
    if start and (text[start - 1] == "-" or text[start - 1].isalnum()):
        return False
    after = text[end : end + 2]
    return not after or not (after[0].isalnum() or (after[0] == "-" and after[1:].isalnum()))


def _spelled(text: str) -> str:
    """Give apostrophes and hyphens one spelling; every character keeps its place."""
    if not text.isascii():
        for printed, plain in _SPELLINGS:
            text = text.replace(printed, plain)
    return text
