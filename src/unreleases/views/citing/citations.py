"""Resolutions and decisions that running text names by their numbers, under one head word or alone."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from attrs import frozen

from unreleases.catalogue.resolutions import assembly_session, council_year, is_council_resolution
from unreleases.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterator

    from unreleases.catalogue.vocabulary import Vocabulary

__all__ = ["Citation", "find_citations"]

_ROMAN: Final = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
#: One member of a list of numbers. Letters are case-sensitive: `46/36 L`, `79/93 A and B`.
_ITEM: Final = re.compile(
    r"(?P<council>\d{1,4})\s?\((?P<year>(?:19|20)\d\d)\)"
    r"|(?P<roman>\d{1,4})(?:\s?(?P<part>[A-Z]))?\s?\((?P<session>(?:E?S-)?[IVXLC]{1,8})\)"
    r"|(?P<slash>(?:E?S-)?\d{1,4}/\d{1,4})(?![\d/])(?P<letter>\s?[A-Z](?![\w'’-]))?"
    r"|(?P<bare>\d{2,4})(?![\d/%]|[.,]\d|\s?\(\d)"
)
_WORD: Final = re.compile(r"\w+")
_COUNTED: Final = re.compile(r"\s[a-zà-ÿ]")
_LETTER: Final = re.compile(r"[A-Z](?![\w'’-])")
#: A year in brackets, and the number before it: brackets are rarer than figures, so they are looked for first.
_YEAR: Final = re.compile(r"\(((?:19|20)\d\d)\)")
_BEFORE_YEAR: Final = re.compile(r"(?<![\d/.,])(\d{2,4})\s?$")
_SIGN: Final = re.compile(r"[Nn](?:os?\b\.?|[°º])\s?(?=\d)")
_ECONOMIC_YEAR: Final = re.compile(r"(?:19[6-9]\d|20\d\d)/")


class Citation(NamedTuple):
    """A number in running text, with the symbol that it means.

    >>> Citation("A/RES/60/1", 3, 18).symbol
    'A/RES/60/1'
    """

    symbol: str
    start: int
    end: int


class _Item(NamedTuple):
    """One member of a list: where it ends with its date, the year of the date, and its letters."""

    match: re.Match[str]
    end: int
    year: str | None
    letters: list[tuple[int, int, str]]


@frozen
class _Words:
    """What one language says around the numbers."""

    #: What the head words begin with, in lower case.
    stems: tuple[str, ...]
    head: re.Pattern[str]
    decision: re.Pattern[str]
    draft: re.Pattern[str]
    owner: re.Pattern[str]
    organs: tuple[tuple[str, re.Pattern[str]], ...]
    #: A word of each organ's name and of each draft word, in lower case: most places have none near them.
    organ_hints: tuple[str, ...]
    draft_hints: tuple[str, ...]
    separator: re.Pattern[str]
    letters: re.Pattern[str]
    #: What stands between the ends of a range.
    through: frozenset[str]
    date: re.Pattern[str]


@cache
def _words(language: str) -> _Words:
    words = vocabulary(language)
    organs = ("rights_council", "rights_commission", "economic_council", "security_council", "assembly")
    heads = {
        word.lower()
        for name in ("resolution", "decision")
        for word in words.words(f"references.{name}_words")
    }
    return _Words(
        stems=tuple(
            word for word in heads if not any(word.startswith(each) and word != each for each in heads)
        ),
        head=words.compile(
            r"(?<![\w-])(?:({references.resolution_words})|{references.decision_words})\s(?=(?:n(?:os?\b\.?|[°º])\s?)?(?:E?S-)?\d)",
            re.IGNORECASE,
        ),
        decision=words.compile("{references.decision_words}", re.IGNORECASE),
        draft=words.compile(r"{references.draft_words}\s?$", re.IGNORECASE),
        owner=words.pattern("references.owner_pattern"),
        organs=tuple((name, words.compile(f"{{references.{name}_words}}", re.IGNORECASE)) for name in organs),
        organ_hints=_hints(words, *(f"references.{name}_words" for name in organs)),
        draft_hints=_hints(words, "references.draft_words"),
        separator=words.pattern("references.separator_pattern", re.IGNORECASE),
        through=frozenset({*words.words("references.range_words"), "-"}),
        letters=words.pattern("references.letters_separator_pattern"),
        date=words.pattern("references.date_pattern", re.IGNORECASE),
    )


def _hints(words: Vocabulary, *keys: str) -> tuple[str, ...]:
    return tuple({max(_WORD.findall(name), key=len).lower() for key in keys for name in words.words(key)})


def find_citations(
    text: str, language: str, known: dict[int, str], *, latest: int = 9999
) -> Iterator[Citation]:
    """Search running text for the numbers of resolutions and decisions.

    Numbers are read after the words `resolution` and `decision` and along the list that follows; a number with
    its year in brackets also alone, where it is a number of that year. A number without any year is read only
    where one resolution can be meant.

    Args:
        text: Any text.
        language: `en` or `fr`.
        known: Numbers that stand with their year elsewhere in the release, to their symbols.
        latest: The year of the release: no resolution is younger.

    Yields:
        The citations in order.

    >>> [found.symbol for found in find_citations("by resolutions 60/1 and 1373 (2001)", "en", {})]
    ['A/RES/60/1', 'S/RES/1373(2001)']
    """
    words = _words(language)
    found: list[Citation] = []
    for head in _heads(text, words):
        if not found or head.end() >= found[-1].end:
            found += _list(text, head, words, known, latest)
    taken = {citation.end for citation in found}
    for year in _YEAR.finditer(text):
        number = _BEFORE_YEAR.search(text, max(0, year.start() - 5), year.start())
        if number and year.end() not in taken and is_council_resolution(int(number[1]), int(year[1])):
            found.append(Citation(f"S/RES/{number[1]}({year[1]})", number.start(), year.end()))
    found.sort(key=lambda citation: citation.start)
    yield from found


def _heads(text: str, words: _Words) -> Iterator[re.Match[str]]:
    """Search for head words: the plain words first, because most paragraphs have none."""
    lowered = text.lower()
    if len(lowered) != len(text):
        yield from words.head.finditer(text)
        return
    places: list[int] = []
    for stem in words.stems:
        place = lowered.find(stem)
        while place >= 0:
            places.append(place)
            place = lowered.find(stem, place + len(stem))
    for place in sorted(places):
        head = words.head.match(text, place)
        if head:
            yield head


def _list(
    text: str, head: re.Match[str], words: _Words, known: dict[int, str], latest: int
) -> Iterator[Citation]:
    sign = _SIGN.match(text, head.end())
    position = sign.end() if sign else head.end()
    decision = head[1] is None
    several = head[0].rstrip().lower().endswith("s")
    before = text[max(0, head.start() - 60) : head.start()]
    lowered = before.lower()
    draft = any(hint in lowered for hint in words.draft_hints) and words.draft.search(before) is not None
    items: list[_Item] = []
    bare = True
    named = False
    while item := _ITEM.match(text, position):
        if (item["bare"] and not bare) or (items and item[0] == "24/7"):
            break
        if item["bare"] and items and (not several or named) and _COUNTED.match(text, item.end()):
            # `resolution 1701 and the 200 staff`: a number of something
            break
        bare = bare and bool(item["bare"] or item["council"])
        end = position = item.end()
        letters: list[tuple[int, int, str]] = []
        if item["letter"]:
            letters, position = _letters(text, item, words.letters, words.through)
        date = words.date.match(text, position)
        year = next((group for group in date.groups() if group), None) if date else None
        if date:
            position = date.end()
            end = position if item["bare"] and year else end
        items.append(_Item(item, end, year, letters))
        separator = words.separator.match(text, position)
        if separator is None:
            break
        position = separator.end()
        named = len(separator[0].split()) > 2
    if not items:
        return
    organ = _organ(text, before, items[-1].end, position, words)
    for number, each in enumerate(items):
        symbol = _symbol(each.match, each.year, organ, decision, draft, known, latest)
        if symbol is None:
            continue
        start = head.start() if number == 0 else each.match.start()
        if not each.letters:
            yield Citation(symbol, start, each.end)
        for place, (first, end, letter) in enumerate(each.letters):
            yield Citation(f"{symbol}{letter}", start if place == 0 else first, end)


def _letters(
    text: str, item: re.Match[str], separator: re.Pattern[str], through: frozenset[str]
) -> tuple[list[tuple[int, int, str]], int]:
    """Read the letters of a resolution in parts: `A and B` are two, `A to C` are three."""
    position = item.end()
    letters = [(item.start(), position, item["letter"].strip())]
    while gap := separator.match(text, position):
        letter = _LETTER.match(text, gap.end())
        if letter is None or letter[0] <= letters[-1][2]:
            break
        if gap[0].strip() in through:
            between = range(ord(letters[-1][2]) + 1, ord(letter[0]))
            letters += [(letter.start(), letter.end(), chr(code)) for code in between]
        letters.append((letter.start(), letter.end(), letter[0]))
        position = letter.end()
    return letters, position


def _organ(text: str, before: str, last: int, end: int, words: _Words) -> str:
    """Return whose resolutions a list names: after the numbers (`of the …`), else before the head word."""
    after = words.owner.match(text, max(last, end)) or words.owner.match(text, last)
    if after:
        for name, pattern in words.organs:
            if pattern.match(text, after.end()):
                return name
    lowered = before.lower()
    if not any(hint in lowered for hint in words.organ_hints):
        return ""
    nearest = max(
        (
            (match.end(), -rank, name)
            for rank, (name, pattern) in enumerate(words.organs)
            for match in pattern.finditer(before)
        ),
        default=None,
    )
    return nearest[2] if nearest else ""


def _symbol(
    item: re.Match[str],
    year: str | None,
    organ: str,
    decision: bool,
    draft: bool,
    known: dict[int, str],
    latest: int,
) -> str | None:
    kind = "DEC" if decision else "RES"
    if item["council"]:
        return None if decision else f"S/RES/{item['council']}({item['year']})"
    if item["roman"]:
        plain = item["session"].split("-")[-1]
        economic = organ == "economic_council" or ("S-" not in item["session"] and _value(plain) > 30)
        return f"{'E' if economic else 'A'}/RES/{item['roman']}{item['part'] or ''}({item['session']})"
    if item["slash"]:
        return _session_symbol(item["slash"], kind, organ)
    if decision or draft:
        return None
    return _bare_symbol(int(item["bare"]), year, organ, known, latest)


def _session_symbol(number: str, kind: str, organ: str) -> str | None:
    if _ECONOMIC_YEAR.match(number):
        return f"E/CN.4/{kind}/{number}" if organ == "rights_commission" else f"E/{kind}/{number}"
    if organ == "rights_council" and not number.startswith("ES-"):
        return f"A/HRC/{kind}/{number}"
    session = number.split("/")[0]
    if session.isdigit() and not 1 <= int(session) <= 150:
        return None
    return f"A/{kind}/{number}"


def _bare_symbol(number: int, year: str | None, organ: str, known: dict[int, str], latest: int) -> str | None:
    if year is not None:
        if is_council_resolution(number, int(year)):
            return f"S/RES/{number}({year})"
        # the sessions of the Assembly began in 1946 and had Roman figures until 1975
        if 1946 <= int(year) <= 1975 and organ != "security_council":
            return f"A/RES/{number}({_roman(int(year) - 1945)})"
        return f"S/RES/{number}({year})" if organ == "security_council" else None
    if number in known:
        return known[number]
    session = assembly_session(number)
    if session and organ != "security_council":
        return f"A/RES/{number}({session})"
    adopted = council_year(number)
    if adopted is None or adopted > latest or organ in {"assembly", "economic_council"} or number < 100:
        return None
    return f"S/RES/{number}({adopted})"


def _value(roman: str) -> int:
    figures = [_ROMAN[letter] for letter in roman]
    pairs = zip(figures, [*figures[1:], 0], strict=True)
    return sum(-figure if figure < following else figure for figure, following in pairs)


def _roman(number: int) -> str:
    tens, ones = divmod(number, 10)
    return "X" * tens + ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")[ones]
