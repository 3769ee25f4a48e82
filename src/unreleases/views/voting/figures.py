"""The counts of a vote in running text, with the States named beside them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING, Final

from attrs import evolve, field, frozen

from unreleases.catalogue.vocabulary import vocabulary
from unreleases.views.voting.roll_calls import Listed, read_run, read_run_before, read_states
from unreleases.views.voting.types import Tally
from unreleases.views.voting.words import small, small_pattern, small_text, small_words

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterator

__all__ = ["Figures", "find_figures", "read_number"]

_IN_FAVOUR: Final = "in_favour"
_AGAINST: Final = "against"
_ABSTAINING: Final = "abstaining"
#: Digits of a count: no part of a date, a symbol, a sum or a decimal number.
_DIGITS: Final = r"(?<![\d/.,$€£–-])\d{1,3}(?![\d/]|[.,]\d)"
_DIGIT: Final = re.compile(r"\d")
_BRACKETS: Final = re.compile(r"\s?\(((?:[^()]|\([^()]{0,80}\)){0,3000})\)")
#: How far before a count or its word what belongs to it is looked for.
_NEAR: Final = 48
#: A bracket that holds no names is no longer.
_POINTER: Final = 60
#: No names in brackets before a word are longer.
_NAMES: Final = 640


@frozen
class Figures:
    """The counts that stand together, and who is named with each.

    >>> figures = next(find_figures("by 3 in favour to 1 against (Fiji)", "en"))
    >>> figures.tally.against, figures.named["against"].codes
    (1, ('FJI',))
    """

    #: Offset of the first count.
    start: int
    #: Offset after the last count and the names beside it.
    end: int
    tally: Tally
    #: The States named beside a count.
    named: Mapping[str, Listed] = field(factory=dict)


@frozen
class _Atom:
    """One count: which way, how many, where it stands, and where what belongs to it ends."""

    way: str
    count: int
    start: int
    end: int
    listed: Listed | None = None
    #: Votes without a word for the way.
    bare: bool = False


@frozen
class _Words:
    way: re.Pattern[str]
    #: The words of which numbers are made.
    spelled: frozenset[str]
    number_before: re.Pattern[str]
    reverse: re.Pattern[str]
    bare_before: re.Pattern[str]
    cast: re.Pattern[str]
    pair: re.Pattern[str]
    connector: re.Pattern[str]
    that_of: re.Pattern[str]
    named_before: re.Pattern[str]
    of: tuple[tuple[str, re.Pattern[str]], ...]
    named: tuple[tuple[str, re.Pattern[str]], ...]


@cache
def _words(language: str) -> _Words:
    def pattern(name: str) -> re.Pattern[str]:
        return small_pattern(language, f"votes.{name}_pattern")

    number = rf"(?P<n>{_DIGITS}|(?<![\w-]){_spelled(language)}(?![\w-]))"
    ways = "(?P<f>{votes.in_favour_words})|(?P<a>{votes.against_words})|(?P<x>{votes.abstention_words})"
    return _Words(
        way=small(language, rf"(?<![^\W\d])(?:{ways}|(?P<b>{{votes.bare_votes_words}}))(?!\w)"),
        spelled=frozenset(
            part for word in small_words(language, "numbers.words") for part in word.replace("-", " ").split()
        ),
        number_before=small(language, rf"{number}\s?(?:{{votes.voters_words}}\s){{0,3}}$"),
        reverse=pattern("reversed"),
        bare_before=pattern("bare_before"),
        cast=pattern("cast"),
        pair=pattern("pair"),
        connector=pattern("connector"),
        that_of=pattern("that_of"),
        named_before=pattern("named_before"),
        of=((_ABSTAINING, pattern("abstention_of")), (_AGAINST, pattern("opposition_of"))),
        named=(
            (_ABSTAINING, pattern("named_abstaining")),
            (_AGAINST, pattern("named_against")),
            (_IN_FAVOUR, pattern("named_in_favour")),
            ("absent", pattern("named_absent")),
        ),
    )


def _spelled(language: str) -> str:
    """Numbers in words; beyond a hundred they are put together, which no shorter ones are."""
    table = vocabulary(language).table("numbers.words")
    hundred = "|".join(re.escape(word) for word in table if table[word] == 100)
    every = vocabulary(language).alternatives("numbers.words")
    joint = vocabulary(language).alternatives("masthead.and_words")
    return rf"(?:(?:{every}\s)?(?:{hundred})s?(?:\s(?:{joint}\s)?{every})?|{every})"


def read_number(text: str, language: str) -> int:
    """Read a count in figures or words.

    Args:
        text: The number.
        language: `en` or `fr`.

    Returns:
        The number; 0 for words that are none.

    >>> read_number("one hundred and four", "en"), read_number("cent douze", "fr"), read_number("7", "en")
    (104, 112, 7)
    """
    if text.isdigit():
        return int(text)
    table = vocabulary(language).table("numbers.words")
    folded = " ".join(text.lower().replace("\u2010", "-").replace("\u2011", "-").split())
    if folded in table:
        return int(table[folded])
    total, rest = 0, folded.split()
    while rest:
        # the longest run of words that is a number; a word that is none joins two
        for size in range(min(4, len(rest)), 0, -1):
            value = table.get(" ".join(rest[:size]).removesuffix("s"), table.get(" ".join(rest[:size])))
            if value is not None:
                total = total * 100 if value == 100 and 0 < total < 10 else total + int(value)
                break
        else:
            size = 1
        rest = rest[size:]
    return total


def find_figures(text: str, language: str, date: datetime.date | None = None) -> Iterator[Figures]:
    """Search a sentence for the counts of votes.

    Two counts that stand together are a vote's (`159 in favour to 7 against`, `a vote of six to four`); a single
    one is where words before it say that it counts votes (`by 14 votes`, `received 13 votes in favour`).

    Args:
        text: A sentence.
        language: `en` or `fr`.
        date: The day of the release, for the States named.

    Yields:
        The counts that stand together, in order.

    >>> [found.tally.abstaining for found in find_figures("par 80 voix pour, 14 contre et 61 abstentions", "fr")]
    [61]
    >>> list(find_figures("one against another", "en"))
    []
    """
    yield from _Search(text, language, date).figures()


class _Search:
    """The search of one sentence."""

    def __init__(self, text: str, language: str, date: datetime.date | None) -> None:
        self.text = text
        self.small = small_text(text)
        self.language = language
        self.date = date
        self.words = _words(language)
        self.found: list[_Atom] = []
        #: Where counts stand, character by character.
        self.taken = bytearray(len(text))

    def figures(self) -> Iterator[Figures]:
        group: list[_Atom] = []
        for atom in self.atoms():
            near = group and self.words.connector.fullmatch(self.small, group[-1].end, atom.start)
            if group and (not near or atom.way in {each.way for each in group}):
                yield from self.together(group)
                group = []
            group.append(atom)
        yield from self.together(group)

    def together(self, group: list[_Atom]) -> Iterator[Figures]:
        """Make figures of counts that stand together, where they are a vote's."""
        if not group or not self.is_vote(group):
            return
        counts = {atom.way: atom.count for atom in group}
        yield Figures(
            start=group[0].start,
            end=group[-1].end,
            tally=Tally(
                in_favour=counts.get(_IN_FAVOUR),
                against=counts.get(_AGAINST),
                abstaining=counts.get(_ABSTAINING),
            ),
            named={atom.way: atom.listed for atom in group if atom.listed},
        )

    def is_vote(self, group: list[_Atom]) -> bool:
        ways = {atom.way for atom in group}
        first = group[0]
        if len(ways) > 1:
            return True
        if first.way != _IN_FAVOUR:
            return False
        before = self.small[max(0, first.start - _NEAR) : first.start]
        counted = first.bare or self.words.cast.search(self.small, first.start) is not None
        return counted and self.words.bare_before.search(before) is not None

    def atoms(self) -> list[_Atom]:
        """Find the counts one by one."""
        if not self.has_number(self.small):
            return []
        ways = list(self.words.way.finditer(self.small))
        pairs = list(self.words.pair.finditer(self.small))
        if not ways and not pairs:
            return []
        for pair in pairs:
            self.take(*self.pair(pair))
        for way in ways:
            if way["b"] is None:
                self.take(self.counted(way))
        for reverse in self.words.reverse.finditer(self.small):
            self.take(self.atom(_way(reverse), reverse["n"], reverse.start(), reverse.end()))
        for way in ways:
            if way["b"] is not None:
                self.take(self.counted(way))
        if self.found:
            self.take(*self.named())
        self.found.sort(key=lambda atom: atom.start)
        # a count inside the names or brackets of the one before is no count
        kept: list[_Atom] = []
        for atom in self.found:
            if not kept or atom.start >= kept[-1].end:
                kept.append(atom)
        return kept

    def has_number(self, text: str) -> bool:
        """Whether a text has figures or number words at all."""
        if _DIGIT.search(text):
            return True
        return not self.words.spelled.isdisjoint(text.replace("-", " ").split())

    def take(self, *atoms: _Atom | None) -> None:
        """Keep counts that stand where no other does."""
        for atom in atoms:
            if atom is not None and self.taken.find(1, atom.start, atom.end) < 0:
                self.taken[atom.start : atom.end] = b"\x01" * (atom.end - atom.start)
                self.found.append(atom)

    def counted(self, way: re.Match[str]) -> _Atom | None:
        """Read the number before a word that says which way votes went."""
        names = self.bracketed(way.start())
        place = names[0] if names else way.start()
        first = max(0, place - _NEAR)
        before = f"{self.small[first:place].rstrip()} " if names else self.small[first:place]
        number = self.words.number_before.search(before) if self.has_number(before) else None
        if number is None:
            return None
        bare = way["b"] is not None
        named = _IN_FAVOUR if bare else _way(way)
        atom = self.atom(named, number["n"], first + number.start("n"), way.end(), bare=bare)
        return evolve(atom, listed=names[1]) if names and atom.listed is None else atom

    def bracketed(self, end: int) -> tuple[int, Listed] | None:
        """Read the names in brackets before a word: `four members (Chad, Fiji, Mali, Peru) abstained`."""
        last = len(self.small[max(0, end - 2) : end].rstrip()) + max(0, end - 2)
        if self.small[last - 1 : last] != ")":
            return None
        depth = 0
        for place in range(last - 1, max(0, last - _NAMES), -1):
            depth += {")": 1, "(": -1}.get(self.small[place], 0)
            if depth == 0:
                names = read_states(self.text, self.language, self.date, start=place + 1, end=last - 1)
                return (place, names) if names.codes else None
        return None

    def atom(self, way: str, number: str, start: int, end: int, *, bare: bool = False) -> _Atom:
        """Make a count, with the States that stand in brackets after it, or after `that of`."""
        count = read_number(number, self.language)
        bracket = _BRACKETS.match(self.text, end)
        if bracket:
            names = read_states(
                self.text, self.language, self.date, start=bracket.start(1), end=bracket.end(1)
            )
            if names.codes:
                return _Atom(way, count, start, bracket.end(), names, bare)
            if count and len(bracket[1]) < _POINTER:
                return _Atom(way, count, start, bracket.end(), None, bare)
        that = self.words.that_of.match(self.small, end)
        if that:
            codes, last = read_run(self.text, that.end(), self.language, self.date)
            if codes and len(codes) <= max(count, 1):
                return _Atom(way, count, start, last, Listed(codes, ()), bare)
        return _Atom(way, count, start, end, None, bare)

    def pair(self, pair: re.Match[str]) -> Iterator[_Atom]:
        """Read `six to four`: each count but the last goes on to where the next begins."""
        ways = {"for": _IN_FAVOUR, "against": _AGAINST, "abstaining": _ABSTAINING}
        names = sorted((name for name in pair.groupdict() if pair[name] is not None), key=pair.start)
        for name, following in zip(names, [*names[1:], ""], strict=True):
            way = ways[name.rpartition("_")[2]]
            if following:
                count = read_number(pair[name], self.language)
                yield _Atom(way, count, pair.start(name), pair.start(following))
            else:
                # the words after the last number, such as `votes`, belong to it
                yield self.atom(way, pair[name], pair.start(name), pair.end())

    def named(self) -> Iterator[_Atom]:
        """Find counts that are names: `the abstention of China`, `with China abstaining`."""
        for way, pattern in self.words.of:
            for match in pattern.finditer(self.small):
                codes, end = read_run(self.text, match.end(), self.language, self.date)
                if codes:
                    yield _Atom(way, len(codes), match.start(), end, Listed(codes, ()))
        for way, pattern in self.words.named:
            for match in pattern.finditer(self.small):
                codes, start = read_run_before(self.text, match.start(), self.language, self.date)
                before = self.small[max(0, start - _NEAR) : start]
                if codes and self.words.named_before.search(before):
                    yield _Atom(way, len(codes), start, match.end(), Listed(codes, ()))


def _way(match: re.Match[str]) -> str:
    return _IN_FAVOUR if match["f"] else _AGAINST if match["a"] else _ABSTAINING
