"""Lists of States: the names in brackets after a count, and the roll-calls of annexes."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from attrs import frozen

from unreleases.catalogue.states import find_state, find_states_pattern
from unreleases.views.voting.words import small, small_pattern, small_text

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterator

__all__ = ["WAYS", "Label", "Listed", "find_labels", "read_run", "read_run_before", "read_states"]

#: The lists of a roll-call, as `Ballots` and the vocabulary name them.
WAYS: Final = ("in_favour", "against", "abstaining", "absent")
#: A name: it may hold brackets, in which commas do not count.
_PIECE: Final = re.compile(r"[^,;()]{0,400}(?:\((?:[^()]|\([^()]{0,80}\)){0,200}\)[^,;()]{0,200}){0,3}")
#: `Timor- Leste`, from the end of a printed line.
_BROKEN: Final = re.compile(r"(?<=\w)([-\u2010\u2011])\s(?=\w)")
_EDGES: Final = " \n.*:;–—-"
_BLANK: Final = re.compile(r"[\s,;.*]*")
#: A label that stands alone is no longer.
_LABEL: Final = 40
#: How far before a place the States are sought that end there.
_BEFORE: Final = 160
#: No list of names is longer.
_LONGEST: Final = 12_000


class Listed(NamedTuple):
    """The States of a list, and where the names stand that no State has.

    >>> Listed(("FRA",), ()).codes
    ('FRA',)
    """

    codes: tuple[str, ...]
    leftovers: tuple[tuple[int, int], ...]


class Label(NamedTuple):
    """What stands before the names in a roll-call: `Against:`, and the number if one is printed.

    >>> Label("against", 0, 8, None).way
    'against'
    """

    way: str
    start: int
    end: int
    #: None where none is printed.
    printed: int | None


@frozen
class _Words:
    joint: re.Pattern[str]
    none: re.Pattern[str]
    label: re.Pattern[str]
    article: re.Pattern[str]
    gap: re.Pattern[str]


@cache
def _words(language: str) -> _Words:
    ways = "|".join(f"(?P<{way}>{{votes.{way}}})" for way in WAYS)
    return _Words(
        joint=small(language, r"\s{masthead.and_words}\s"),
        none=small(language, r"\s?{votes.none}[\s.]*$"),
        label=small(
            language,
            rf"(?:^|(?<=[.;:)])\s|(?<=\n))(?:{ways})\s?(?:\((?P<count>\d{{1,3}})\)\s?)?(?:[:–—]|-\s|$|(?<=\))\s)\s?",
        ),
        article=small_pattern(language, "votes.state_article_pattern"),
        gap=small(language, r"\s?,\s?(?:{masthead.and_words}\s)?|\s{masthead.and_words}\s"),
    )


def find_labels(text: str, language: str) -> Iterator[Label]:
    """Search a paragraph for the labels of a roll-call: at its start, or after the end of another list.

    Args:
        text: The paragraph.
        language: `en` or `fr`.

    Yields:
        The labels in order.

    >>> [label.way for label in find_labels("In favour: Chad. Against: None. Absent: Fiji.", "en")]
    ['in_favour', 'against', 'absent']
    """
    label = _words(language).label
    text = small_text(text)
    if ":" not in text and len(text) > _LABEL and not label.match(text):
        return
    for found in label.finditer(text):
        way = next(way for way in WAYS if found[way])
        yield Label(way, found.start(way), found.end(), int(found["count"]) if found["count"] else None)


def read_states(
    text: str, language: str, date: datetime.date | None = None, *, start: int = 0, end: int | None = None
) -> Listed:
    """Read a list of States, such as stands in a roll-call or in brackets after a count.

    Names hold commas (`Iran, Islamic Republic of`), brackets (`Micronesia (Federated States of)`) and the word
    that joins the last two (`Trinidad and Tobago`); a comma may be missing. Every name must be a State's in the
    year of the text, or at any time; what is none is left over.

    Args:
        text: The text.
        language: `en` or `fr`.
        date: The day of the release.
        start: Where the list begins.
        end: Where it ends; the end of the text when left out.

    Returns:
        The codes in printed order, and the places of names left over.

    >>> read_states("Iran, Islamic Republic of, Chad and Micronesia (Federated States of)", "en").codes
    ('IRN', 'TCD', 'FSM')
    >>> read_states("Tchad, Atlantide", "fr").leftovers
    ((7, 16),)
    """
    words = _words(language)
    stop = min(len(text) if end is None else end, start + _LONGEST)
    if words.none.match(small_text(text[start:stop])):
        return Listed((), ())
    codes: list[str] = []
    leftovers: list[tuple[int, int]] = []
    #: The name before, as long as it stands alone: what an inverted name belongs to.
    before: tuple[str, int] | None = None
    for first, last in _pieces(text, start, stop):
        name = text[first:last]
        found = _resolve(name, words, language, date)
        if found:
            before = (name, len(codes)) if len(found) == 1 else None
            codes += found
            continue
        turned = before and _turned(before[0], name, language, date)
        if turned and before:
            codes[before[1]] = turned
            before = None
            continue
        if leftovers and (whole := _turned(text[slice(*leftovers[-1])], name, language, date)):
            leftovers.pop()
            codes.append(whole)
            continue
        leftovers.append((first, last))
        before = None
    return Listed(tuple(codes), tuple(leftovers))


def _pieces(text: str, start: int, stop: int) -> Iterator[tuple[int, int]]:
    position = start
    while position < stop:
        found = _PIECE.match(text, position, stop)
        end = found.end() if found else position
        first, last = position, end
        while first < last and text[first] in _EDGES:
            first += 1
        while last > first and text[last - 1] in _EDGES:
            last -= 1
        if last > first:
            yield first, last
        # one character on at least: a separator, or a bracket that is never closed
        position = max(end + 1, position + 1)


def _state(name: str, language: str, date: datetime.date | None) -> str | None:
    found = find_state(name, language=language, date=date)
    # a table's years end on a day; releases go on printing a name for a while
    found = found or (find_state(name, language=language) if date else None)
    return found.iso3 if found else None


def _resolve(name: str, words: _Words, language: str, date: datetime.date | None) -> list[str]:
    name = " ".join(_BROKEN.sub(r"\1", name).split())
    joint = words.joint.match(small_text(f" {name}"))
    if joint:
        # the join before the last name, after a comma
        name = name[joint.end() - 1 :]
    # the full stop of `U.S.S.R.` goes with that of the list
    code = _state(name, language, date) or ("." in name and _state(f"{name}.", language, date))
    if code:
        return [code]
    for cut in words.joint.finditer(small_text(name)):
        left = _state(name[: cut.start()], language, date)
        right = left and _resolve(name[cut.end() :], words, language, date)
        if left and right:
            return [left, *right]
    return _covered(name, language, date)


def _covered(name: str, language: str, date: datetime.date | None) -> list[str]:
    """Read names between which a comma is missing."""
    codes: list[str] = []
    names = find_states_pattern(language)
    position = 0
    while position < len(name):
        found = names.match(name, position)
        code = _state(found[0], language, date) if found else None
        if found is None or code is None:
            return []
        codes.append(code)
        gap = _BLANK.match(name, found.end())
        position = gap.end() if gap else found.end()
    return codes


def _turned(before: str, after: str, language: str, date: datetime.date | None) -> str | None:
    """Read a name printed with its second part first: `Iran, Islamic Republic of`."""
    if not before or len(after) > 60:
        return None
    return _state(f"{before} ({after})", language, date) or _state(f"{after} {before}", language, date)


def read_run(
    text: str, position: int, language: str, date: datetime.date | None = None
) -> tuple[tuple[str, ...], int]:
    """Read the States that running text names one after the other.

    Args:
        text: The text.
        position: Where the first name or its article begins.
        language: `en` or `fr`.
        date: The day of the release.

    Returns:
        The codes, and where the last name ends.

    >>> read_run("de la Chine et de la Fédération de Russie, qui", 0, "fr")
    (('CHN', 'RUS'), 41)
    """
    words = _words(language)
    names = find_states_pattern(language)
    codes: list[str] = []
    end = position
    low = small_text(text)
    while True:
        article = words.article.match(low, position)
        name = names.match(text, article.end() if article else position)
        code = _state(name[0], language, date) if name else None
        if name is None or code is None:
            return tuple(codes), end
        codes.append(code)
        end = name.end()
        gap = words.gap.match(low, end)
        if gap is None:
            return tuple(codes), end
        position = gap.end()


def read_run_before(
    text: str, end: int, language: str, date: datetime.date | None = None
) -> tuple[tuple[str, ...], int]:
    """Read the States that running text names one after the other right before a place.

    Args:
        text: The text.
        end: Where the last name ends.
        language: `en` or `fr`.
        date: The day of the release.

    Returns:
        The codes, and where the first name or its article begins.

    >>> read_run_before("and China and Chad abstaining", 18, "en")
    (('CHN', 'TCD'), 4)
    """
    for name in find_states_pattern(language).finditer(text, max(0, end - _BEFORE), end):
        codes, last = read_run(text, name.start(), language, date)
        if last == end:
            start = name.start()
            first = max(0, start - 8)
            articles = _words(language).article.finditer(small_text(text[first:start]))
            return codes, next(
                (first + each.start() for each in articles if first + each.end() == start), start
            )
    return (), end
