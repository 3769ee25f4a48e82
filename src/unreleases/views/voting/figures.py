"""The counts of a vote in running text, with the States named beside them."""

from __future__ import annotations

import re
from functools import cache, cached_property
from typing import TYPE_CHECKING, Final, NamedTuple

from unreleases.views.expressions import Words
from unreleases.views.voting.numbers import is_number, number_template, read_number
from unreleases.views.voting.state_lists import WAYS, Listed, read_run, read_run_before, read_states
from unreleases.views.voting.types import Tally
from unreleases.views.voting.words import Signed, Small, has_sign, small, small_text, small_words

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterable, Iterator, Mapping

__all__ = ["Figures", "find_figures"]

_IN_FAVOUR: Final = "in_favour"
_AGAINST: Final = "against"
_ABSTAINING: Final = "abstaining"
_BRACKETS: Final = re.compile(r"\s{0,2}\(([^()]{0,3000}(?:\([^()]{0,80}\)[^()]{0,400}){0,80})\)")
#: What joins the counts of `8-2-5`.
_DASH: Final = r"[-–\u2010\u2011]\d"
#: How far before a count what belongs to it is looked for.
_NEAR: Final = 48
#: How far from the first number of a pair the pair begins and ends.
_PAIR: Final = 64
#: A word right before a number, or two, is no longer.
_END: Final = 12
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
    #: States without a number: `with China abstaining`.
    unprinted: bool = False


_WAYS: Final = (
    "(?P<f>{votes.in_favour_words})|(?P<a>{votes.against_words})|(?P<x>{votes.abstention_words})"
    "|(?P<b>{votes.bare_votes_words})"
)
_WAY: Final = rf"(?<![^\W\d])(?:{_WAYS})(?![^\W\d])"
#: The groups of that.
_READ: Final = {"f": _IN_FAVOUR, "a": _AGAINST, "x": _ABSTAINING, "b": _IN_FAVOUR}


class _Words(Words):
    """What one language says around counts."""

    way = Small(rf"\s?{_WAY}")
    pair = Small("{votes.pair_pattern}")
    reverse = Small("{votes.reversed_pattern}")
    bare_before = Small("{votes.bare_before_pattern}")
    cast = Small("{votes.cast_pattern}")
    needed = Small("{votes.needed_after_pattern}")
    connector = Small("{votes.connector_pattern}")
    that_of = Small("{votes.that_of_pattern}")
    named_before = Small("{votes.named_before_pattern}")
    named_of = Signed(
        "(?P<abstaining>{votes.abstention_of_pattern})|(?P<against>{votes.opposition_of_pattern})",
        "votes.abstention_of_signs",
        "votes.opposition_of_signs",
    )
    named_after = Signed(
        "|".join(f"(?P<{way}>{{votes.named_{way}_pattern}})" for way in WAYS),
        *(f"votes.named_{way}_signs" for way in WAYS),
    )

    @cached_property
    def number(self) -> re.Pattern[str]:
        """A number, what follows it that may join it to another, and its way or the bracket before that."""
        language = self.vocabulary.language
        return small(
            language,
            rf"(?P<n>{number_template(language)})(?=(?P<joint>{{votes.pair_joint_pattern}}(?=\w)|{_DASH}))?"
            rf"(?:\s?(?:{{votes.voters_words}}\s?){{0,3}}(?:{_WAY}|(?P<open>(?=\())))?",
        )


_words: Final = cache(_Words)


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
    low = small_text(text) if low is None else low
    words = _words(language)
    # without one of these no number counts votes
    signs = small_words(language, "votes.count_parts")
    numbers = [
        number
        for number in (words.number.finditer(low) if has_sign(low, signs) else ())
        if number.lastgroup != "n" or _is_reversed(low, number.start(), language)
    ]
    return _Search(text, low, language, date).figures(numbers) if numbers else []


class _Search:
    """The search of one sentence."""

    def __init__(self, text: str, low: str, language: str, date: datetime.date | None) -> None:
        self.text = text
        self.small = low
        self.language = language
        self.date = date
        self.words = _words(language)
        self.bracketed = "(" in text
        self.found: list[_Atom] = []
        #: Where counts stand, character by character.
        self.taken = bytearray(len(text))

    def figures(self, numbers: list[re.Match[str]]) -> list[Figures]:
        found: list[Figures] = []
        group: list[_Atom] = []
        for atom in self.atoms(numbers):
            if group and not self.goes_on(group, atom):
                found += self.together(group)
                group = []
            group.append(atom)
        return found + self.together(group) if group else found

    def goes_on(self, group: list[_Atom], atom: _Atom) -> bool:
        """Whether a count is of the same vote as those before it."""
        for each in group:
            # the names may follow on the counts: `by 3 votes to 2, with Chad and Mali voting against`
            names = atom.unprinted and each.listed is None and each.number == atom.number
            if atom.way == each.way and not names:
                return False
        return self.words.connector.fullmatch(self.small, group[-1].end, atom.start) is not None

    def together(self, group: list[_Atom]) -> list[Figures]:
        """Make figures of counts that stand together, where they are a vote's."""
        if not self.is_vote(group):
            return []
        counts = {atom.way: atom.number for atom in group if not atom.unprinted}
        tally = Tally(
            in_favour=counts.get(_IN_FAVOUR), against=counts.get(_AGAINST), abstaining=counts.get(_ABSTAINING)
        )
        named = {atom.way: atom.listed for atom in group if atom.listed}
        return [Figures(group[0].start, group[-1].end, tally, named, group[0].pair)]

    def is_vote(self, group: list[_Atom]) -> bool:
        first = group[0]
        if len(group) > 1:
            return not all(atom.unprinted for atom in group)
        if first.way != _IN_FAVOUR or self.words.needed.match(self.small, first.end):
            return False
        before = self.small[max(0, first.start - _NEAR) : first.start]
        counted = first.bare or self.words.cast.search(self.small, first.start) is not None
        return counted and self.words.bare_before.search(before) is not None

    def atoms(self, numbers: list[re.Match[str]]) -> list[_Atom]:
        """Find the counts one by one."""
        for number in numbers:
            if number["joint"] is not None:
                first, last = max(0, number.start() - _PAIR), number.end() + _PAIR
                for pair in self.words.pair.finditer(self.small, first, last):
                    self.take(self.pair(pair))
        counted = [atom for number in numbers if (atom := self.counted(number))]
        self.take([atom for atom in counted if not atom.bare])
        left = [number.start() for number in numbers if not self.taken[number.start()]]
        if left:
            self.take(self.reversed(left))
        self.take([atom for atom in counted if atom.bare])
        if not self.found:
            return []
        self.take(self.named())
        self.found.sort(key=lambda atom: atom.start)
        return self.found

    def take(self, atoms: Iterable[_Atom]) -> None:
        """Keep counts that stand where no other does."""
        for atom in atoms:
            if self.taken.find(1, atom.start, atom.end) < 0:
                self.taken[atom.start : atom.end] = b"\x01" * (atom.end - atom.start)
                self.found.append(atom)

    def counted(self, number: re.Match[str]) -> _Atom | None:
        """Read after a number the word that says which way votes went."""
        way, end, names = number.lastgroup, number.end(), None
        if way == "open":
            # names stand in brackets before the word: `four members (Chad, Fiji, Mali, Peru) abstained`
            bracket = _BRACKETS.match(self.text, end)
            after = self.words.way.match(self.small, bracket.end()) if bracket else None
            if bracket is None or after is None:
                return None
            names = read_states(
                self.text, self.language, self.date, start=bracket.start(1), end=bracket.end(1)
            )
            way, end = after.lastgroup, after.end()
        elif way not in _READ:
            return None
        atom = self.atom(_READ[way or ""], number["n"], number.start(), end, bare=way == "b")
        return atom._replace(listed=names) if names else atom

    def reversed(self, left: list[int]) -> Iterator[_Atom]:
        """Read before the numbers that are left the word that says which way votes went: `against: 3`."""
        for found in self.words.reverse.finditer(self.small):
            if found.start("n") in left:
                way = "f" if found["f"] else "a" if found["a"] else "x"
                yield self.atom(_READ[way], found["n"], found.start(), found.end())

    def atom(self, way: str, number: str, start: int, end: int, *, bare: bool = False) -> _Atom:
        """Make a count, with the States that stand in brackets after it, or after `that of`."""
        count = read_number(number, self.language)
        bracket = _BRACKETS.match(self.text, end) if self.bracketed else None
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
        if not all(is_number(pair[name], self.language) for name in names):
            return
        for name, following in zip(names, [*names[1:], ""], strict=True):
            way = ways[name.rpartition("_")[2]]
            if following:
                count = read_number(pair[name], self.language)
                yield _Atom(
                    way, count, pair.start(name), pair.start(following), pair=not name.startswith("said")
                )
            else:
                # the words after the last number, such as `votes` or `against`, belong to it
                said = self.words.way.match(self.small, pair.end())
                end = said.end() if said and _READ[said.lastgroup or ""] == way else pair.end()
                yield self.atom(way, pair[name], pair.start(name), end)

    def named(self) -> Iterator[_Atom]:
        """Find names without a count: `the abstention of China`, `with China abstaining`."""
        for match in self.words.named_of.finditer(self.small):
            codes, end = read_run(self.text, match.end(), self.language, self.date)
            if codes:
                yield _Atom(
                    match.lastgroup or "", len(codes), match.start(), end, Listed(codes, ()), unprinted=True
                )
        for match in self.words.named_after.finditer(self.small):
            codes, start = read_run_before(self.text, match.start(), self.language, self.date)
            before = self.small[max(0, start - _NEAR) : start]
            if codes and self.words.named_before.search(before):
                yield _Atom(
                    match.lastgroup or "", len(codes), start, match.end(), Listed(codes, ()), unprinted=True
                )


def _is_reversed(low: str, place: int, language: str) -> bool:
    """Whether the way of a number may stand before it: `against: 3`."""
    ends = small_words(language, "votes.reversed_ends")
    return low[max(0, place - _END) : place].rstrip().endswith(ends)
