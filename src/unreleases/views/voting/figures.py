"""The counts of a vote in running text, with the States named beside them."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from unreleases.views.voting.numbers import find_numbers, read_number
from unreleases.views.voting.roll_calls import Listed, read_states
from unreleases.views.voting.runs import read_run, read_run_before
from unreleases.views.voting.types import Tally
from unreleases.views.voting.words import Expression, Signed, signed_pattern, small, small_pattern, small_text

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterator, Mapping

__all__ = ["Figures", "find_figures"]

_IN_FAVOUR: Final = "in_favour"
_AGAINST: Final = "against"
_ABSTAINING: Final = "abstaining"
_BRACKETS: Final = re.compile(r"\s{0,2}\(([^()]{0,3000}(?:\([^()]{0,80}\)[^()]{0,400}){0,80})\)")
#: What joins the counts of `8-2-5`.
_DASH: Final = re.compile(r"[-–\u2010\u2011]\d")
#: How far before a count or its word what belongs to it is looked for, and how far after a count its word.
_NEAR: Final = 48
_AFTER: Final = 24
#: A bracket that holds no names is no longer.
_POINTER: Final = 60


class Figures(NamedTuple):
    """The counts that stand together, and who is named with each.

    >>> figures = find_figures("by 3 in favour to 1 against (Fiji)", "en")[0]
    >>> figures.tally.against, figures.named["against"].codes
    (1, ('FJI',))
    """

    #: Offset of the first count.
    start: int
    #: Offset after the last count and the names beside it.
    end: int
    tally: Tally
    #: The States named beside a count.
    named: Mapping[str, Listed]
    #: Whether the first two are a pair whose ways are not named: `88 votes to 41`.
    paired: bool = False


class _Atom(NamedTuple):
    """One count: which way, how many, where it stands, and where what belongs to it ends."""

    way: str
    number: int
    start: int
    end: int
    listed: Listed | None = None
    #: Votes without a word for the way.
    bare: bool = False
    #: One of a pair in words, such as `six to four`.
    pair: bool = False


class _Words(NamedTuple):
    counted: Expression
    bracketed: Expression
    way: Expression
    reverse: Expression
    bare_before: Expression
    cast: Expression
    joint: Expression
    connector: Expression
    that_of: Expression
    named_before: Expression
    of: tuple[tuple[str, Signed], ...]
    named: tuple[tuple[str, Signed], ...]


@cache
def _words(language: str) -> _Words:
    def pattern(name: str) -> Expression:
        return small_pattern(language, f"votes.{name}_pattern")

    ways = "(?P<f>{votes.in_favour_words})|(?P<a>{votes.against_words})|(?P<x>{votes.abstention_words})"
    way = rf"(?<![^\W\d])(?:{ways}|(?P<b>{{votes.bare_votes_words}}))(?!\w)"
    return _Words(
        counted=small(language, rf"\s?(?:{{votes.voters_words}}\s){{0,3}}{way}"),
        bracketed=small(language, r"(?:\s?{votes.voters_words}){0,3}(?=\s?\()"),
        way=small(language, rf"\s?{way}"),
        reverse=pattern("reversed"),
        bare_before=pattern("bare_before"),
        cast=pattern("cast"),
        joint=pattern("pair_joint"),
        connector=pattern("connector"),
        that_of=pattern("that_of"),
        named_before=pattern("named_before"),
        of=(
            (_ABSTAINING, signed_pattern(language, "abstention_of")),
            (_AGAINST, signed_pattern(language, "opposition_of")),
        ),
        named=(
            (_ABSTAINING, signed_pattern(language, "named_abstaining")),
            (_AGAINST, signed_pattern(language, "named_against")),
            (_IN_FAVOUR, signed_pattern(language, "named_in_favour")),
            ("absent", signed_pattern(language, "named_absent")),
        ),
    )


def find_figures(
    text: str, language: str, date: datetime.date | None = None, *, low: str | None = None
) -> list[Figures]:
    """Search a sentence for the counts of votes.

    Two counts that stand together are a vote's (`159 in favour to 7 against`, `a vote of six to four`); a single
    one is where words before it say that it counts votes (`by 14 votes`, `received 13 votes in favour`).

    Args:
        text: A sentence.
        language: `en` or `fr`.
        date: The day of the release, for the States named.
        low: The sentence in small letters, where that is known.

    Returns:
        The counts that stand together, in order.

    >>> [found.tally.abstaining for found in find_figures("par 80 voix pour, 14 contre et 61 abstentions", "fr")]
    [61]
    >>> find_figures("one against another", "en")
    []
    """
    return _Search(text, small_text(text) if low is None else low, language, date).figures()


class _Search:
    """The search of one sentence."""

    def __init__(self, text: str, low: str, language: str, date: datetime.date | None) -> None:
        self.text = text
        self.small = low
        self.language = language
        self.date = date
        self.words = _words(language)
        self.found: list[_Atom] = []
        #: Where counts stand, character by character.
        self.taken = bytearray(len(text))

    def figures(self) -> list[Figures]:
        found: list[Figures] = []
        group: list[_Atom] = []
        for atom in self.atoms():
            if group and not self.goes_on(group, atom):
                found += self.together(group)
                group = []
            group.append(atom)
        return found + self.together(group) if group else found

    def goes_on(self, group: list[_Atom], atom: _Atom) -> bool:
        """Whether a count is of the same vote as those before it."""
        if any(atom.way == each.way for each in group):
            return False
        return self.words.connector.fullmatch(self.small, group[-1].end, atom.start) is not None

    def together(self, group: list[_Atom]) -> list[Figures]:
        """Make figures of counts that stand together, where they are a vote's."""
        if not self.is_vote(group):
            return []
        counts = {atom.way: atom.number for atom in group}
        tally = Tally(
            in_favour=counts.get(_IN_FAVOUR), against=counts.get(_AGAINST), abstaining=counts.get(_ABSTAINING)
        )
        named = {atom.way: atom.listed for atom in group if atom.listed}
        return [Figures(group[0].start, group[-1].end, tally, named, group[0].pair)]

    def is_vote(self, group: list[_Atom]) -> bool:
        first = group[0]
        if len(group) > 1:
            return True
        if first.way != _IN_FAVOUR:
            return False
        before = self.small[max(0, first.start - _NEAR) : first.start]
        counted = first.bare or self.words.cast.search(self.small, first.start) is not None
        return counted and self.words.bare_before.search(before) is not None

    def atoms(self) -> list[_Atom]:
        """Find the counts one by one."""
        numbers = find_numbers(self.small, self.language)
        if not numbers:
            return []
        if self.is_paired(numbers):
            for pair in small_pattern(self.language, "votes.pair_pattern").finditer(self.small):
                self.take(*self.pair(pair))
        counted = [atom for number in numbers if (atom := self.counted(*number))]
        self.take(*(atom for atom in counted if not atom.bare))
        for number in numbers:
            if not self.taken[number[0]]:
                self.take(*self.reversed(*number))
        self.take(*(atom for atom in counted if atom.bare))
        if self.found:
            self.take(*self.named())
        self.found.sort(key=lambda atom: atom.start)
        # a count inside the names or brackets of the one before is no count
        kept: list[_Atom] = []
        for atom in self.found:
            if not kept or atom.start >= kept[-1].end:
                kept.append(atom)
        return kept

    def is_paired(self, numbers: list[tuple[int, int]]) -> bool:
        """Whether two numbers may be a pair, such as `six to four` or `8-2`."""
        return any(
            self.words.joint.fullmatch(self.small, one[1], two[0]) for one, two in pairwise(numbers)
        ) or any(_DASH.match(self.small, end) for _, end in numbers)

    def take(self, *atoms: _Atom) -> None:
        """Keep counts that stand where no other does."""
        for atom in atoms:
            if self.taken.find(1, atom.start, atom.end) < 0:
                self.taken[atom.start : atom.end] = b"\x01" * (atom.end - atom.start)
                self.found.append(atom)

    def counted(self, start: int, end: int) -> _Atom | None:
        """Read after a number the word that says which way votes went."""
        way, names = self.words.counted.match(self.small, end), None
        if way is None:
            # names stand in brackets before the word: `four members (Chad, Fiji, Mali, Peru) abstained`
            voters = self.words.bracketed.match(self.small, end)
            bracket = voters and _BRACKETS.match(self.text, voters.end())
            way = self.words.way.match(self.small, bracket.end()) if bracket else None
            if bracket is None or way is None:
                return None
            names = read_states(
                self.text, self.language, self.date, start=bracket.start(1), end=bracket.end(1)
            )
            if not names.codes:
                return None
        bare = way["b"] is not None
        atom = self.atom(
            _IN_FAVOUR if bare else _way(way), self.small[start:end], start, way.end(), bare=bare
        )
        return atom._replace(listed=names) if names and atom.listed is None else atom

    def reversed(self, start: int, end: int) -> Iterator[_Atom]:
        """Read before a number the word that says which way votes went: `against: 3`."""
        for found in self.words.reverse.finditer(self.small, max(0, start - _NEAR), end + _AFTER):
            if found.start("n") == start:
                yield self.atom(_way(found), found["n"], found.start(), found.end())

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
                worded = _DASH.match(self.small, pair.end(name)) is None
                yield _Atom(way, count, pair.start(name), pair.start(following), pair=worded)
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
