"""Resolutions and decisions that running text names by their numbers, under one head word or alone."""

from __future__ import annotations

import re
from functools import cache, cached_property
from typing import TYPE_CHECKING, Final, TypeAlias

from unreleases.catalogue.resolutions import assembly_session, council_year, is_council_resolution
from unreleases.views.citing.owners import Owner, owner_of
from unreleases.views.expressions import Expression, Template, Words
from unreleases.views.places import places_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from unreleases.views.places import Stretches

__all__ = ["CitationFinder"]

_ROMAN: Final = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
#: One member of a list of numbers. Letters are case-sensitive: `46/36 L`, `79/93 A and B`.
_ITEM: Final = re.compile(
    r"(?P<council>\d{1,4})\s?\((?P<year>(?:19|20)\d\d)\)"
    r"|(?P<roman>\d{1,4})(?:\s?(?P<part>[A-Z]))?\s?\((?P<session>(?:E?S-)?[IVXLC]{1,8})\)"
    r"|(?P<slash>(?:E?S-)?\d{1,4}/\d{1,4})(?![\d/])(?P<letter>\s?[A-Z](?![\w'’-]))?"
    r"|(?P<bare>\d{2,4})(?![\d/%]|[.,]\d|\s?\(\d)"
)
_COUNTED: Final = re.compile(r"\s[a-zà-ÿ]")
_LETTER: Final = re.compile(r"[A-Z](?![\w'’-])")
#: A year or an early session in brackets, and the number before it: brackets are rarer than figures, so they are
#: looked for first.
_BRACKET: Final = re.compile(r"\((?:(?P<year>(?:19|20)\d\d)|(?P<special>E?S-)?(?P<session>[IVX]{1,5}))\)")
_BEFORE_YEAR: Final = re.compile(r"(?<![\d/.,])\d{2,4}(?=\s?$)")
_BEFORE_SESSION: Final = re.compile(r"(?<![\w/.,-])(?P<number>\d{3,4})(?:\s?(?P<part>[A-Z]))?(?=\s?$)")
#: So many resolutions a session the Assembly had adopted by then; a number that is far from that is one of
#: something else.
_LEAST, _MOST = 60, 120
_SIGN: Final = re.compile(r"[Nn](?:os?\b\.?|[°º])\s?(?=\d)")
#: How far before the head word a word for a draft stands.
_NEAR: Final = 20
#: Decisions are numbered from there: of the Assembly since its thirty-first session, of the Economic and Social Council.
_FIRST_DECISION: Final = 301
_FIRST_ECONOMIC_DECISION: Final = 101
_NAMED: Final = frozenset({Owner.ECONOMIC_COUNCIL, Owner.RIGHTS_COMMISSION})
#: No number before a stroke is a later session.
_LAST_SESSION: Final = 150
_ECONOMIC_YEAR: Final = re.compile(r"(?:19[6-9]\d|20\d\d)/")

#: A symbol, and where the number begins and ends that means it.
_Citation: TypeAlias = tuple[str, int, int]
#: One member of a list: where it ends with its date, the year of the date, and its letters.
_Item: TypeAlias = tuple["re.Match[str]", int, "str | None", "Sequence[tuple[int, int, str]]"]


class _Words(Words):
    """What one language says around the numbers."""

    head = Template(
        r"(?<![\w-])(?:({references.resolution_words})|{references.decision_words})"
        # `another resolution, 54/202`: only what has a session can stand in apposition
        r"(?:\s(?=(?:n(?:os?\b\.?|[°º])\s?)?(?:E?S-)?\d)|{references.apposition_pattern}(?=[3-9]\d/\d{1,3}(?![\d/])))",
        re.IGNORECASE,
    )
    #: What stands before a draft.
    draft = Template(r"{references.draft_words}\s?$", re.IGNORECASE)
    separator = Expression("references.separator_pattern", re.IGNORECASE)
    letters = Expression("references.letters_separator_pattern")
    date = Expression("references.date_pattern", re.IGNORECASE)

    @cached_property
    def stems(self) -> tuple[str, ...]:
        """What all head words have after their first two letters, in small letters and in capitals."""
        words = (
            word.lower()
            for name in ("resolution", "decision")
            for word in self.vocabulary.words(f"references.{name}_words")
        )
        stems = sorted({word[2:] for word in words})
        # what begins with another one need not be looked for
        stems = [stem for stem in stems if not any(stem.startswith(each) and stem != each for each in stems)]
        return *stems, *map(str.upper, stems)

    @cached_property
    def through(self) -> frozenset[str]:
        """What stands between the ends of a range."""
        return frozenset({*self.vocabulary.words("references.range_words"), "-"})


_words: Final = cache(_Words)


class CitationFinder:
    """Finds the numbers of resolutions and decisions in a text, after one look at where they may be.

    Numbers are read after the words `resolution` and `decision` and along the list that follows; a number with
    its year in brackets also alone, where it is a number of that year. A number without any year is read only
    where one resolution can be meant: none is younger than the latest year.

    >>> from unreleases.views.passages import Passage, PassageKind
    >>> from unreleases.views.places import Stretches
    >>> text = "The Council recalled resolutions 60/1 and 1373 (2001). That resolution had been ignored."
    >>> finder = CitationFinder(text, "en", latest=2006)
    >>> finder.find(Stretches([Passage(text, 0, PassageKind.PARAGRAPH)]))
    [('A/RES/60/1', 21, 37), ('S/RES/1373(2001)', 42, 53)]
    """

    def __init__(self, text: str, language: str, *, latest: int = 9999) -> None:
        self._text = text
        self._latest = latest
        self._language = language
        self._words = _words(language)

    @cached_property
    def known(self) -> dict[int, str]:
        """The numbers that stand with their year anywhere, to their symbols."""
        text = self._text
        years = (bracket for bracket in _BRACKET.finditer(text) if bracket["year"])
        numbers = ((_number_before(text, 0, year), year) for year in years)
        return {
            int(number[0]): f"S/RES/{number[0]}({year['year']})"
            for number, year in numbers
            if number and len(number[0]) > 2
        }

    def find(self, stretches: Stretches) -> list[_Citation]:
        """Find the citations.

        Args:
            stretches: Where the passages stand; what stands around a passage plays no part in it.

        Returns:
            The symbols of the citations, start and end: those under head words, then those alone.
        """
        text, words = self._text, self._words
        found: list[_Citation] = []
        for place in places_of(text, words.stems):
            head = words.head.match(text, place - 2) if place > 1 else None
            bounds = stretches.around(head.start()) if head else None
            if head and bounds and (not found or head.end() >= found[-1][2]):
                found += self._list(head, *bounds)
        taken = {end for _, _, end in found}
        for bracket in _BRACKET.finditer(text):
            end = bracket.end()
            bounds = None if end in taken else stretches.around(bracket.start())
            if bounds and end <= bounds[1]:
                found += _alone(text, bounds[0], bracket)
        return found

    def _list(self, head: re.Match[str], begin: int, stop: int) -> Iterator[_Citation]:
        """Read the numbers after a head word, within a stretch of the text."""
        text, words = self._text, self._words
        sign = _SIGN.match(text, head.end(), stop)
        position = sign.end() if sign else head.end()
        several = head[0].split()[0][-1] in "sS"
        items: list[_Item] = []
        #: Whether all are bare numbers or have their year, and whether one has not.
        bare, doubtful = True, False
        named = False
        while item := _ITEM.match(text, position, stop):
            kind = item.lastgroup
            if (kind == "bare" and not bare) or (items and item[0] == "24/7"):
                break
            if kind == "bare" and items and (not several or named) and _COUNTED.match(text, item.end(), stop):
                # `resolution 1701 and the 200 staff`: a number of something
                break
            bare = bare and kind in {"bare", "year"}
            doubtful = doubtful or kind != "year"
            end = position = item.end()
            letters: Sequence[tuple[int, int, str]] = ()
            if kind == "letter":
                letters, position = _letters(text, item, stop, words)
            date = words.date.match(text, position, stop)
            year = next((group for group in date.groups() if group), None) if date else None
            if date:
                position = date.end()
                end = position if kind == "bare" and year else end
            items.append((item, end, year, letters))
            reached = position
            separator = words.separator.match(text, position, stop)
            if separator is None or (
                head[1] is None and words.head.search(text, position, separator.end() + 1)
            ):
                # `decision 78/541 and resolution 78/243`: another list begins
                break
            position = separator.end()
            named = len(separator[0].split()) > 2
        decision = head[1] is None
        organ, draft = Owner.UNKNOWN, False
        if doubtful:
            # a number with its year needs no words around it
            organ = owner_of(text, begin, head.start(), reached, stop, self._language)
            draft = words.draft.search(text, max(begin, head.start() - _NEAR), head.start()) is not None
        for number, (item, end, year, letters) in enumerate(items):
            symbol = self._symbol(item, year, organ, decision, draft)
            if symbol is None:
                continue
            start = head.start() if number == 0 else item.start()
            if not letters:
                yield symbol, start, end
            for place, (first, last, letter) in enumerate(letters):
                yield f"{symbol}{letter}", start if place == 0 else first, last

    def _symbol(
        self, item: re.Match[str], year: str | None, organ: Owner, decision: bool, draft: bool
    ) -> str | None:
        if item["council"]:
            return None if decision else f"S/RES/{item['council']}({item['year']})"
        if organ is Owner.OTHER:
            return None
        if item["roman"]:
            plain = item["session"].split("-")[-1]
            economic = organ is Owner.ECONOMIC_COUNCIL or ("S-" not in item["session"] and _value(plain) > 30)
            return f"{'E' if economic else 'A'}/RES/{item['roman']}{item['part'] or ''}({item['session']})"
        if item["slash"]:
            return _session_symbol(item["slash"], decision, organ)
        if decision or draft:
            return None
        return _bare_symbol(int(item["bare"]), year, organ, self.known, self._latest)


def _number_before(text: str, begin: int, year: re.Match[str]) -> re.Match[str] | None:
    return _BEFORE_YEAR.search(text, max(begin, year.start() - 5), year.start())


def _alone(text: str, begin: int, bracket: re.Match[str]) -> Iterator[_Citation]:
    """Read a number with its year or session that stands under no head word."""
    if bracket["year"]:
        number = _number_before(text, begin, bracket)
        if number and is_council_resolution(int(number[0]), int(bracket["year"])):
            yield f"S/RES/{number[0]}({bracket['year']})", number.start(), bracket.end()
        return
    number = _BEFORE_SESSION.search(text, max(begin, bracket.start() - 8), bracket.start())
    if number is None:
        return
    special = bracket["special"] is not None
    if special or _LEAST <= int(number["number"]) / _value(bracket["session"]) <= _MOST:
        symbol = f"A/RES/{number['number']}{number['part'] or ''}{bracket[0]}"
        yield symbol, number.start(), bracket.end()


def _letters(
    text: str, item: re.Match[str], stop: int, words: _Words
) -> tuple[list[tuple[int, int, str]], int]:
    """Read the letters of a resolution in parts: `A and B` are two, `A to C` are three."""
    position = item.end()
    letters = [(item.start(), position, item["letter"].strip())]
    while gap := words.letters.match(text, position, stop):
        letter = _LETTER.match(text, gap.end(), stop)
        if letter is None or letter[0] <= letters[-1][2]:
            break
        if gap[0].strip() in words.through:
            between = range(ord(letters[-1][2]) + 1, ord(letter[0]))
            letters += [(letter.start(), letter.end(), chr(code)) for code in between]
        letters.append((letter.start(), letter.end(), letter[0]))
        position = letter.end()
    return letters, position


def _session_symbol(number: str, decision: bool, organ: Owner) -> str | None:
    kind = "DEC" if decision else "RES"
    session, _, last = number.partition("/")
    if _ECONOMIC_YEAR.match(number):
        if decision and int(last) < _FIRST_ECONOMIC_DECISION and organ not in _NAMED:
            return None
        return f"E/CN.4/{kind}/{number}" if organ is Owner.RIGHTS_COMMISSION else f"E/{kind}/{number}"
    # the Human Rights Council is the only one with special sessions
    rights = organ is Owner.RIGHTS_COUNCIL or (organ is Owner.COUNCIL and session.startswith("S-"))
    if rights and not session.startswith("ES-"):
        return f"A/HRC/{kind}/{number}"
    if organ in {Owner.COUNCIL, Owner.RIGHTS_COMMISSION}:
        # no resolutions of theirs are numbered by session
        return None
    if session.isdigit():
        if not 1 <= int(session) <= _LAST_SESSION:
            return None
        if decision and int(last) < _FIRST_DECISION and organ is not Owner.ASSEMBLY:
            return None
    return f"A/{kind}/{number}"


def _bare_symbol(
    number: int, year: str | None, organ: Owner, known: dict[int, str], latest: int
) -> str | None:
    council = organ is Owner.SECURITY_COUNCIL
    if year is not None:
        if is_council_resolution(number, int(year)):
            return f"S/RES/{number}({year})"
        # the sessions of the Assembly began in 1946 and had Roman figures until 1975
        if 1946 <= int(year) <= 1975 and not council:
            return f"A/RES/{number}({_roman(int(year) - 1945)})"
        return f"S/RES/{number}({year})" if council else None
    if number in known:
        return known[number]
    session = assembly_session(number)
    if session and not council:
        return f"A/RES/{number}({session})"
    adopted = council_year(number)
    if (
        adopted is None
        or adopted > latest
        or organ in {Owner.ASSEMBLY, Owner.ECONOMIC_COUNCIL}
        or number < 100
    ):
        return None
    return f"S/RES/{number}({adopted})"


def _value(roman: str) -> int:
    figures = [_ROMAN[letter] for letter in roman]
    pairs = zip(figures, [*figures[1:], 0], strict=True)
    return sum(-figure if figure < following else figure for figure, following in pairs)


def _roman(number: int) -> str:
    tens, ones = divmod(number, 10)
    return "X" * tens + ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")[ones]
