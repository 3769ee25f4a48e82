"""The States that are named: in running text, in brackets after a count, in the roll-calls of annexes."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import chain
from typing import TYPE_CHECKING, Final, NamedTuple

from unreleases.catalogue.folding import fold
from unreleases.catalogue.states import find_state, printed_states
from unreleases.views.expressions import Words
from unreleases.views.turns.delegations import state_names
from unreleases.views.voting.words import Small, small_text, small_words

if TYPE_CHECKING:
    import datetime

__all__ = [
    "COUNTS",
    "PERMANENT",
    "WAYS",
    "Label",
    "Listed",
    "find_labels",
    "label_words",
    "read_run",
    "read_run_before",
    "read_states",
]

#: The lists of a roll-call, as `Ballots` and the vocabulary name them.
WAYS: Final = ("in_favour", "against", "abstaining", "absent")
#: Those that are counted.
COUNTS: Final = WAYS[:3]
#: The permanent members of the Security Council.
PERMANENT: Final = frozenset({"CHN", "FRA", "GBR", "RUS", "SUN", "USA"})
#: A name: it may hold brackets, in which commas do not count.
_PIECE: Final = re.compile(
    r"([^,;()]{0,400}(?:\([^()]{0,200}(?:\([^()]{0,80}\)[^()]{0,200}){0,4}\)[^,;()]{0,200}){0,3}).?",
    re.DOTALL,
)
_COMMA: Final = re.compile(r"[,;]")
#: A name is no longer.
_NAME: Final = 200
_BRACKETED: Final = re.compile(r"\([^()]*(?:\([^()]*\)[^()]*)?[,;]")
#: `Timor- Leste`, from the end of a printed line.
_BROKEN: Final = re.compile(r"(?<=\w)([-\u2010\u2011])\s(?=\w)")
_EDGES: Final = " \n.*:;–—-"
_BLANK: Final = re.compile(r"[\s,;.*]*")
#: A list that says that there are none is no longer.
_NONE: Final = 64
#: A label that stands alone is no longer.
_LABEL: Final = 40
#: No list of names is longer.
_LONGEST: Final = 12_000
#: How far before a place the States are sought that end there.
_BEFORE: Final = 160
#: No word of a name is longer.
_LONGEST_WORD: Final = 40


class Listed(NamedTuple):
    """The States of a list, and where the names stand that no State has.

    >>> Listed(("FRA",), ()).codes
    ('FRA',)
    """

    codes: tuple[str, ...]
    leftovers: tuple[tuple[int, int], ...]

    def shifted(self, by: int) -> Listed:
        """Return the list with the places of its leftovers moved.

        Args:
            by: How far.

        Returns:
            The list.

        >>> Listed(("FRA",), ((3, 7),)).shifted(10).leftovers
        ((13, 17),)
        """
        return Listed(self.codes, tuple((start + by, end + by) for start, end in self.leftovers))


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


_LABELS: Final = "|".join(f"(?P<{way}>{{votes.{way}}})" for way in WAYS)
_LABELLED: Final = rf"(?:{_LABELS})\s?(?:\((?P<count>\d{{1,3}})\)\s?)?(?:[:–—]|-\s|$|(?<=\))[\s.])"


class _Words(Words):
    """What one language says around lists of States."""

    article = Small("{votes.state_article_pattern}")
    gap = Small(r"\s?,\s?(?:{masthead.and_words}\s)?|\s{masthead.and_words}\s")
    joint = Small(r"\s{masthead.and_words}\s")
    none = Small(r"\s?{votes.none}[\s.]*$")
    label = Small(_LABELLED)
    #: A label after the end of a sentence or line.
    opened = Small(rf"[.;:)\n](?:(?<!\n)\s|(?<=\n)){_LABELLED}")


_words: Final = cache(_Words)


@cache
def label_words(language: str) -> tuple[str, ...]:
    """Return the words with which labels of a roll-call begin.

    Args:
        language: `en` or `fr`.

    Returns:
        The words in small letters.

    >>> "against" in label_words("en")
    True
    """
    return tuple(word for way in WAYS for word in small_words(language, f"votes.{way}"))


def find_labels(text: str, language: str, low: str | None = None) -> list[Label]:
    """Search a paragraph for the labels of a roll-call: at its start, or after the end of another list.

    Args:
        text: The paragraph.
        language: `en` or `fr`.
        low: The paragraph in small letters, where that is known.

    Returns:
        The labels in order.

    >>> [label.way for label in find_labels("In favour: Chad. Against: None. Absent: Fiji.", "en")]
    ['in_favour', 'against', 'absent']
    """
    words = _words(language)
    low = small_text(text) if low is None else low
    first = words.label.match(low)
    if first is None and ":" not in text and len(text) > _LABEL:
        return []
    found = [first] if first else []
    found += words.opened.finditer(low, first.end() if first else 0)
    labels = []
    for match in found:
        way = next(way for way in WAYS if match[way])
        blank = low[match.end() : match.end() + 2]
        end = match.end() + len(blank) - len(blank.lstrip())
        labels.append(Label(way, match.start(way), end, int(match["count"]) if match["count"] else None))
    return labels


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
    stop = min(len(text) if end is None else end, start + _LONGEST)
    year = date.year if date else None
    printed = text[start:stop]
    if len(printed) < _NONE and _words(language).none.match(small_text(printed)):
        return Listed((), ())
    names = _COMMA.split(printed)
    if max(map(len, names)) <= _NAME and not _BRACKETED.search(printed):
        # no comma stands in brackets, as in most lists
        known = [_resolve(name, language, year) for name in names]
        if None not in known:
            return Listed(tuple(chain.from_iterable(filter(None, known))), ())
    codes: list[str] = []
    leftovers: list[tuple[int, int]] = []
    #: The name before, as long as it stands alone: what an inverted name belongs to.
    before: tuple[str, int] | None = None
    for piece in _PIECE.finditer(text, start, stop):
        found = _resolve(piece[1], language, year)
        if found is None:
            last = piece.start() + len(piece[1].rstrip(_EDGES))
            name = piece[1].strip(_EDGES)
            if before and (turned := _turned(before[0], name, language, year)):
                codes[before[1]] = turned
            elif leftovers and (whole := _turned(text[slice(*leftovers[-1])], name, language, year)):
                leftovers.pop()
                codes.append(whole)
            else:
                leftovers.append((last - len(name), last))
            before = None
        elif found:
            before = (piece[1].strip(_EDGES), len(codes)) if len(found) == 1 else None
            codes += found
    return Listed(tuple(codes), tuple(leftovers))


@lru_cache(maxsize=4096)
def _resolve(name: str, language: str, year: int | None) -> tuple[str, ...] | None:
    """Return the States of a name, of none where nothing is printed; None for what is no State's name.

    Roll-calls print the same two hundred names again and again.
    """
    name = " ".join(_BROKEN.sub(r"\1", name.strip(_EDGES)).split())
    if not name:
        return ()
    words = _words(language)
    joint = words.joint.match(small_text(f" {name}"))
    if joint:
        # the join before the last name, after a comma
        name = name[joint.end() - 1 :]
    # the full stop of `U.S.S.R.` goes with that of the list
    code = _code_of(name, language, year) or ("." in name and _code_of(f"{name}.", language, year))
    if code:
        return (code,)
    for cut in words.joint.finditer(small_text(name)):
        left = _code_of(name[: cut.start()], language, year)
        right = left and _resolve(name[cut.end() :], language, year)
        if left and right:
            return (left, *right)
    return tuple(_covered(name, language, year)) or None


def _covered(name: str, language: str, year: int | None) -> list[str]:
    """Read names between which a comma is missing."""
    codes: list[str] = []
    names = state_names(language)
    position = 0
    while position < len(name):
        end = names.at(name, position)
        code = _code_of(name[position:end], language, year) if end > 0 else None
        if code is None:
            return []
        codes.append(code)
        gap = _BLANK.match(name, end)
        position = gap.end() if gap else end
    return codes


def _turned(before: str, after: str, language: str, year: int | None) -> str | None:
    """Read a name printed with its second part first: `Iran, Islamic Republic of`."""
    return _code_of(f"{before} ({after})", language, year) or _code_of(f"{after} {before}", language, year)


def _code_of(name: str, language: str, year: int | None) -> str | None:
    """Return the code of the State that has a name, or had it at another time."""
    found = find_state(name, language=language, date=year)
    # a table's years end on a day; releases go on printing a name for a while
    found = found or (find_state(name, language=language) if year else None)
    return found.iso3 if found else None


@cache
def _last_words(language: str) -> frozenset[str]:
    """Return with which words names of States end."""
    return frozenset(fold(name).rpartition(" ")[2] for name in printed_states(language))


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
    words, names = _words(language), state_names(language)
    year = date.year if date else None
    codes: list[str] = []
    end = position
    low = small_text(text)
    while True:
        article = words.article.match(low, position)
        start = article.end() if article else position
        stop = names.at(text, start)
        code = _code_of(text[start:stop], language, year) if stop > 0 else None
        if code is None:
            return tuple(codes), end
        codes.append(code)
        end = stop
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
    last = fold(text[max(0, end - _LONGEST_WORD) : end]).rpartition(" ")[2]
    if last not in _last_words(language):
        return (), end
    for start, _ in state_names(language).find(text, max(0, end - _BEFORE), end):
        codes, stop = read_run(text, start, language, date)
        if stop == end:
            first = max(0, start - 8)
            articles = _words(language).article.finditer(small_text(text[first:start]))
            return codes, next(
                (first + each.start() for each in articles if first + each.end() == start), start
            )
    return (), end
