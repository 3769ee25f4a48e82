"""Tails and last numbers that stand for a whole document symbol: `A/71/100 and Add.1`, `L.27`."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from unreleases.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Continuation", "DraftIndex", "find_continuations", "find_short_drafts"]

#: No range goes further.
_HIGHEST: Final = 99
_LONGEST_RANGE: Final = 40
_TAILS: Final = ("Add", "Corr", "Rev", "Amend")
_PART: Final = re.compile(
    r"(?P<name>Add|Corr|Rev|Amend|L|SR|PV|WP|CRP|INF|R)\.\s?(?P<number>\d{1,4})(?:-(?P<last>\d{1,3}))?"
    r"(?P<tail>(?:/(?:Rev|Add|Corr)\.\d{1,2}){0,3})(?![\w/])"
)
#: A number alone goes on a series only where the list of symbols plainly ends or goes on after it.
_NUMBER: Final = re.compile(r"(?P<number>\d{1,4})(?=[.,;)\]]|$|\s(?:and|et|&)\s\d)(?![.,]\d)")
_LAST_PART: Final = re.compile(r"(?:[A-Za-z]{1,5}\.)?\d{1,4}$")
_SHORT: Final = re.compile(r"L\.(?<![\w/.]L\.)\s?\d{1,3}(?:/(?:Rev|Add|Corr)\.\d{1,2}){0,3}(?![\w/])")
_DRAFT: Final = re.compile(r"^(?P<base>.+/)(?P<short>L\.\d{1,3}.*)$")


class Continuation(NamedTuple):
    """A symbol that is printed in part, with its place.

    >>> Continuation("A/71/100/Add.1", 13, 18).end
    18
    """

    symbol: str
    start: int
    end: int


@cache
def _gap(language: str) -> tuple[re.Pattern[str], frozenset[str]]:
    words = vocabulary(language)
    return words.pattern("references.continuation_pattern"), frozenset(words.words("references.range_words"))


def find_continuations(text: str, symbol: str, end: int, language: str) -> Iterator[Continuation]:
    """Read the parts that go on after a symbol.

    Args:
        text: The text.
        symbol: The symbol that was read.
        end: Where it ends.
        language: `en` or `fr`.

    Yields:
        The symbols that the parts stand for.

    >>> [found.symbol for found in find_continuations("A/71/100 and Add.1", "A/71/100", 8, "en")]
    ['A/71/100/Add.1']
    """
    gap, through = _gap(language)
    # several tails in a row belong to the same document
    document = symbol
    while between := gap.match(text, end):
        part = _PART.match(text, between.end())
        if part:
            whole = _with_part(document, part["name"], part["number"]) + part["tail"]
            prefix = whole.removesuffix(part["tail"]).removesuffix(part["number"])
            if between[0].strip() in through and symbol.startswith(prefix):
                yield from _between(prefix, symbol, part.start(), part.end(), int(part["number"]))
            yield Continuation(whole, part.start(), part.end())
            for further in range(int(part["number"]) + 1, min(int(part["last"] or 0), _HIGHEST) + 1):
                yield Continuation(_with_part(document, part["name"], str(further)), part.start(), part.end())
            symbol, end = whole, part.end()
            document = document if part["name"] in _TAILS else whole
            continue
        number = _NUMBER.match(text, between.end())
        last = _LAST_PART.search(symbol)
        if number is None or last is None or (")" in between[0]) or "(" in symbol:
            return
        named = last[0].rpartition(".")[0]
        if not named and ("," in between[0] or ";" in between[0]):
            return
        prefix = symbol[: last.start()] + (f"{named}." if named else "")
        if named and between[0].strip() in through:
            yield from _between(prefix, symbol, number.start(), number.end(), int(number["number"]))
        symbol, end = prefix + number["number"], number.end()
        document = symbol
        yield Continuation(symbol, number.start(), end)


def _between(prefix: str, first: str, start: int, end: int, last: int) -> Iterator[Continuation]:
    """Return the members of a range that are not printed: of `Add.1 to 3` the second."""
    number = first.removeprefix(prefix)
    if number.isdigit() and last - int(number) <= _LONGEST_RANGE:
        for further in range(int(number) + 1, last):
            yield Continuation(f"{prefix}{further}", start, end)


def _with_part(symbol: str, name: str, number: str) -> str:
    """Put a part in the place of the part of that name, or, for an addendum and the like, at the end."""
    pieces = symbol.split("/")
    for index, piece in enumerate(pieces):
        if piece.startswith(f"{name}."):
            return "/".join([*pieces[:index], f"{name}.{number}"])
    if name in _TAILS:
        return f"{symbol}/{name}.{number}"
    # another series of the same session: the tails and the number of the first one go
    while pieces and pieces[-1].startswith(tuple(f"{tail}." for tail in _TAILS)):
        pieces.pop()
    return "/".join([*pieces[:-1], f"{name}.{number}"])


def find_short_drafts(text: str) -> Iterator[tuple[str, int, int]]:
    """Search for drafts that are called by their last part alone, as releases do after the first mention.

    Args:
        text: Any text.

    Yields:
        The part without spaces, start and end.

    >>> list(find_short_drafts("presenting “L.27”"))
    [('L.27', 12, 16)]
    """
    for found in _SHORT.finditer(text):
        yield found[0].replace(" ", ""), found.start(), found.end()


class DraftIndex:
    """The whole symbols of drafts by their last parts.

    >>> drafts = DraftIndex()
    >>> drafts.add("A/ES-10/L.26")
    >>> drafts.whole("L.26"), drafts.whole("L.27")
    ('A/ES-10/L.26', 'A/ES-10/L.27')
    """

    def __init__(self, home: str | None = None) -> None:
        self._whole: dict[str, str] = {}
        #: The last revision of each part.
        self._latest: dict[str, str] = {}
        self._base: str | None = home

    def add(self, symbol: str) -> None:
        """Take note of a symbol.

        Args:
            symbol: Any document symbol; only drafts are kept.
        """
        found = _DRAFT.match(symbol) if "/L." in symbol else None
        if found:
            self._whole[found["short"]] = symbol
            self._latest[found["short"].split("/")[0]] = symbol
            self._base = found["base"]

    def whole(self, short: str) -> str | None:
        """Return what a last part stands for: the symbol that ended so, else the next of the same series.

        Args:
            short: The part, such as `L.27`.

        Returns:
            The whole symbol, or None when no draft was named before.

        >>> DraftIndex().whole("L.27") is None
        True
        """
        known = self._whole.get(short) or self._latest.get(short)
        return known or (f"{self._base}{short}" if self._base else None)
