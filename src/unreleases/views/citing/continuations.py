"""Tails and last numbers that stand for a whole document symbol: `A/71/100 and Add.1`, `L.27`."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from unreleases.catalogue.vocabulary import alternatives, vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterator

    from unreleases.views.places import Stretches

__all__ = ["DraftIndex", "find_continuations", "find_short_drafts", "is_root", "members"]

#: No range goes further.
_HIGHEST: Final = 99
_LONGEST_RANGE: Final = 40
_TAILS: Final = ("Add", "Corr", "Rev", "Amend")
_PART: Final = (
    r"(?:(?P<name>Add|Corr|Rev|Amend|L|SR|PV|WP|CRP|INF|R)\.|(?P<several>Add|Corr|Rev|Amend)s\.?|(?P<word>{words})\s)\s?"
    r"(?P<number>\d{{1,4}})(?:\s?[-\u2010\u2011\u2013]\s?(?P<last>\d{{1,3}}))?"
    r"(?P<tail>(?:/(?:Rev|Add|Corr)\.\d{{1,2}}){{0,3}})(?![\w/])"
)
#: A number alone goes on a series only where the list of symbols plainly ends or goes on after it.
_NUMBER: Final = re.compile(r"(?P<number>\d{1,4})(?=[.,;)\]]|$|\s(?:and|et|&)\s\d)(?![.,]\d)")
#: After `Adds. 1 and` it may stand before anything.
_FURTHER: Final = re.compile(r"(?P<number>\d{1,2})(?![\w/%]|[.,]\d)")
_LAST_PART: Final = re.compile(r"(?:[A-Za-z]{1,5}\.)?\d{1,4}$")
_RANGE: Final = re.compile(r"(?P<first>.+/(?:Add|Corr|Rev|Amend)\.(?P<number>\d{1,3}))-(?P<last>\d{1,3})$")
#: What stands after a symbol that does not itself mean a document: `A/60/5/Adds. 1 and 2`, `A/60/5 (Parts I and II)`.
_TAILS_OF_ROOT: Final = re.compile(r"/(?=(?:Add|Corr|Rev|Amend)s)")
_PARTS_OF_ROOT: Final = re.compile(r"\s?\((?P<name>Part|Vol)s\.?\s(?=[IVX\d]{1,6}[^()]{1,40}\))")
#: The characters with which all of these begin, and what joins tails alone.
_BEFORE_PARTS: Final = frozenset("/ (")
_NUMERAL: Final = re.compile(r"[IVX]{1,6}(?![A-Za-z\d])|\d{1,2}(?![A-Za-z\d])")
#: `(Part II)`, after another part.
_FURTHER_PART: Final = re.compile(r"\((?:(?P<part>Part)|Vol\.)\s?(?P<number>[IVX]{1,6}|\d{1,2})\)")
_PART_NAMES: Final = {"Part": "Part", "Vol": "Vol."}
_SHORT: Final = re.compile(r"L\.(?<![\w/.]L\.)\s?\d{1,3}(?:/(?:Rev|Add|Corr)\.\d{1,2}){0,3}(?![\w/])")
_DRAFT: Final = re.compile(r"^(?P<base>.+/)(?P<short>L\.\d{1,3}.*)$")


class _Words:
    """What one language says between the parts."""

    def __init__(self, language: str) -> None:
        words = vocabulary(language)
        self.gap = words.pattern("references.continuation_pattern")
        #: What joins nothing but tails.
        self.tail_gap = words.pattern("references.tail_gap_pattern")
        self.through = frozenset(words.words("references.range_words"))
        printed = {
            word: name
            for name, key in (("Add", "addendum"), ("Corr", "corrigendum"), ("Rev", "revision"))
            for word in words.words(f"references.{key}_words")
        }
        self.part = re.compile(_PART.format(words=alternatives(printed)))
        self._names = printed

    def name(self, part: re.Match[str]) -> str:
        return part["name"] or part["several"] or self._names[part["word"]]


_words: Final = cache(_Words)


def is_root(text: str, end: int, stop: int) -> bool:
    """Tell whether a symbol means only the documents whose parts go on after it.

    Args:
        text: The text.
        end: Where the symbol ends.
        stop: Where the stretch of the text ends that is read.

    Returns:
        Whether it does.

    >>> is_root("A/60/5 (Vols. I and II)", 6, 23), is_root("A/60/5 and Corr.1", 6, 17)
    (True, False)
    """
    return text[end : end + 1] in _BEFORE_PARTS and bool(
        _TAILS_OF_ROOT.match(text, end, stop) or _PARTS_OF_ROOT.match(text, end, stop)
    )


def members(symbol: str) -> tuple[str, ...]:
    """Return the documents that a symbol with a range of tails stands for.

    Args:
        symbol: Any document symbol.

    Returns:
        The symbols; for most the symbol alone.

    >>> members("A/60/7/Add.1-3")
    ('A/60/7/Add.1', 'A/60/7/Add.2', 'A/60/7/Add.3')
    """
    found = _RANGE.match(symbol) if "-" in symbol else None
    if found is None or not 0 < int(found["last"]) - int(found["number"]) <= _LONGEST_RANGE:
        return (symbol,)
    base = found["first"].removesuffix(found["number"])
    return tuple(f"{base}{number}" for number in range(int(found["number"]), int(found["last"]) + 1))


def find_continuations(
    text: str, symbol: str, end: int, stop: int, language: str
) -> Iterator[tuple[str, int, int]]:
    """Read the parts that go on after a symbol.

    Args:
        text: The text.
        symbol: The symbol that was read.
        end: Where it ends.
        stop: Where the stretch of the text ends that is read.
        language: `en` or `fr`.

    Yields:
        The symbols that the parts stand for, start and end of each part.

    >>> list(find_continuations("A/71/100 and Add.1", "A/71/100", 8, 18, "en"))
    [('A/71/100/Add.1', 13, 18)]
    >>> [symbol for symbol, *_ in find_continuations("A/71/100 and Corrs. 1 and 2", "A/71/100", 8, 27, "en")]
    ['A/71/100/Corr.1', 'A/71/100/Corr.2']
    """
    words = _words(language)
    symbol = members(symbol)[-1]
    # `A/71/100* and Add.1`
    end += text.startswith("*", end, stop)
    following = text[end : end + 1]
    root = _PARTS_OF_ROOT.match(text, end, stop) if following in _BEFORE_PARTS else None
    if root:
        yield from _parts(text, symbol, root, stop, words)
        return
    # several tails in a row belong to the same document
    document = symbol
    several = False
    while True:
        between = words.gap.match(text, end, stop)
        part = words.part.match(text, between.end(), stop) if between else None
        if part is None and text[end : end + 1] in _BEFORE_PARTS:
            wide = _TAILS_OF_ROOT.match(text, end, stop) or words.tail_gap.match(text, end, stop)
            part = words.part.match(text, wide.end(), stop) if wide else None
        joint = between[0].strip() if between else ""
        if part:
            name = words.name(part)
            whole = _with_part(document, name, part["number"]) + part["tail"]
            prefix = whole.removesuffix(part["tail"]).removesuffix(part["number"])
            if joint in words.through and symbol.startswith(prefix):
                yield from _between(prefix, symbol, part.start(), part.end(), int(part["number"]))
            yield whole, part.start(), part.end()
            for further in range(int(part["number"]) + 1, min(int(part["last"] or 0), _HIGHEST) + 1):
                whole = _with_part(document, name, str(further))
                yield whole, part.start(), part.end()
            symbol, end = whole, part.end()
            document = document if name in _TAILS else whole
            several = part["name"] is None
            continue
        if between is None:
            return
        further_part = _FURTHER_PART.match(text, between.end(), stop) if symbol.endswith(")") else None
        if further_part:
            root_symbol = symbol[: symbol.rindex("(")]
            name = _PART_NAMES["Part" if further_part["part"] else "Vol"]
            symbol, end = f"{root_symbol}({name}{further_part['number']})", further_part.end()
            document = symbol
            yield symbol, further_part.start(), end
            continue
        number = (_FURTHER if several else _NUMBER).match(text, between.end(), stop)
        last = _LAST_PART.search(symbol)
        if number is None or last is None or (")" in between[0]) or "(" in symbol:
            return
        named = last[0].rpartition(".")[0]
        if not named and ("," in between[0] or ";" in between[0]):
            return
        prefix = symbol[: last.start()] + (f"{named}." if named else "")
        if named and joint in words.through:
            yield from _between(prefix, symbol, number.start(), number.end(), int(number["number"]))
        symbol, end = prefix + number["number"], number.end()
        # the last one of `Adds. 1, 2 and 3`
        several = several and joint == ","
        document = document if named in _TAILS else symbol
        yield symbol, number.start(), end


def _parts(
    text: str, symbol: str, root: re.Match[str], stop: int, words: _Words
) -> Iterator[tuple[str, int, int]]:
    """Read the parts of `A/60/5 (Vols. I and II)`."""
    name = _PART_NAMES[root["name"]]
    number = _NUMERAL.match(text, root.end(), stop)
    while number:
        yield f"{symbol}({name}{number[0]})", number.start(), number.end()
        between = words.gap.match(text, number.end(), stop)
        number = _NUMERAL.match(text, between.end(), stop) if between else None


def _between(prefix: str, first: str, start: int, end: int, last: int) -> Iterator[tuple[str, int, int]]:
    """Return the members of a range that are not printed: of `Add.1 to 3` the second."""
    number = first.removeprefix(prefix)
    if number.isdigit() and last - int(number) <= _LONGEST_RANGE:
        for further in range(int(number) + 1, last):
            yield f"{prefix}{further}", start, end


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


def find_short_drafts(text: str, stretches: Stretches) -> Iterator[tuple[str, int, int]]:
    """Search for drafts that are called by their last part alone, as releases do after the first mention.

    Args:
        text: The text of a release.
        stretches: Where its passages stand.

    Yields:
        The part without spaces, start and end.

    >>> from unreleases.views.passages import Passage, PassageKind
    >>> from unreleases.views.places import Stretches
    >>> text = "presenting “L.27”"
    >>> list(find_short_drafts(text, Stretches([Passage(text, 0, PassageKind.PARAGRAPH)])))
    [('L.27', 12, 16)]
    """
    for found in _SHORT.finditer(text):
        if stretches.hold(*found.span()):
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
