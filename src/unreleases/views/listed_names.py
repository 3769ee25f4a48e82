"""Finding listed names in running text: by their first words, the longest name first."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, Final, Generic, NamedTuple, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["ListedNames", "NameFound"]

T = TypeVar("T")

_WORD: Final = re.compile(r"[^\W_]+")


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
        listed: defaultdict[str, list[tuple[str, T]]] = defaultdict(list)
        for name, value in names:
            first = _WORD.search(spelled := _spelled(name))
            if first is not None:
                # a mark before the first word, as in `“Group of 77” developing countries`, is no part of the key
                listed[first[0]].append((spelled[first.start() :], value))
        self._listed = {
            word: sorted(entries, key=lambda entry: -len(entry[0])) for word, entries in listed.items()
        }

    def find(self, text: str) -> Iterator[NameFound[T]]:
        """Search a text.

        Args:
            text: Any text.

        Yields:
            The names, in order and without overlap; the longest wins. Apostrophes and hyphens of any sort match.
        """
        spelled = _spelled(text)
        free = 0
        for word in _WORD.finditer(spelled):
            start = word.start()
            if start < free:
                continue
            for name, value in self._listed.get(word[0], ()):
                end = start + len(name)
                if spelled.startswith(name, start) and _is_whole(spelled, start, end):
                    yield NameFound(value, start, end)
                    free = end
                    break


def _is_whole(text: str, start: int, end: int) -> bool:
    """Tell whether neither side of a name goes on: `Guinea-Bissau`, `non-Malta`."""
    if start and text[start - 1] == "-":
        return False
    after = text[end : end + 2]
    return not after or not (after[0].isalnum() or (after[0] == "-" and after[1:].isalnum()))


def _spelled(text: str) -> str:
    """Give apostrophes and hyphens one spelling; every character keeps its place."""
    for character, plain in (
        ("’", "'"),
        ("‘", "'"),
        ("\u2011", "-"),
        ("\u2010", "-"),
        ("“", '"'),
        ("”", '"'),
    ):
        text = text.replace(character, plain)
    return text
