"""States that running text names one after the other: `of China and the Russian Federation`."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from unreleases.catalogue.folding import fold
from unreleases.catalogue.states import find_state, printed_states
from unreleases.views.expressions import Words
from unreleases.views.turns.delegations import state_names
from unreleases.views.voting.words import Small, small_text

if TYPE_CHECKING:
    import datetime

__all__ = ["code_of", "read_run", "read_run_before"]

#: How far before a place the States are sought that end there.
_BEFORE: Final = 160
#: No word of a name is longer.
_LONGEST_WORD: Final = 40


class _Words(Words):
    """What one language says between names of States."""

    article = Small("{votes.state_article_pattern}")
    gap = Small(r"\s?,\s?(?:{masthead.and_words}\s)?|\s{masthead.and_words}\s")


_words: Final = cache(_Words)


@cache
def _last_words(language: str) -> frozenset[str]:
    """Return with which words names of States end."""
    return frozenset(fold(name).rpartition(" ")[2] for name in printed_states(language))


def code_of(name: str, language: str, year: int | None) -> str | None:
    """Return the code of the State that has a name, or had it at another time.

    Args:
        name: The name.
        language: `en` or `fr`.
        year: The year of the text.

    Returns:
        The alpha-3 code; None for a name that no State ever had.

    >>> code_of("Zaire", "en", 1999)
    'COD'
    """
    found = find_state(name, language=language, date=year)
    # a table's years end on a day; releases go on printing a name for a while
    found = found or (find_state(name, language=language) if year else None)
    return found.iso3 if found else None


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
        code = code_of(text[start:stop], language, year) if stop > 0 else None
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
