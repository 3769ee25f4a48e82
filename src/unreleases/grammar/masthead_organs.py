"""Organs and offices on masthead lines, whole or with the first half of a name that runs over two lines."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from attrs import frozen

from unreleases.catalogue.folding import fold_accents
from unreleases.catalogue.organs import find_organ, organ_names
from unreleases.grammar.style import is_capitals
from unreleases.model.masthead import Organ

if TYPE_CHECKING:
    from unreleases.catalogue.vocabulary import Vocabulary
    from unreleases.source import Source

__all__ = ["OrganReading", "looks_like_organ", "names_organ_above", "read_organ"]

#: The longest name in the table has some 200 characters; lines of mastheads are shorter.
_LONGEST: Final = 160
_MOST_WORDS: Final = 12
#: Line ends between lines that a blank line parts, and how many lines with organs stand above a headline.
_APART: Final = 2
_MOST_ABOVE: Final = 3
_TRAILING: Final = " ,;:.*|"
_BRACKETS: Final = re.compile(r"\s?\([^()]{0,80}\)$")


@frozen(kw_only=True)
class OrganReading:
    """An organ read from a line.

    >>> OrganReading(organ=Organ(text="Plenary", code="GA")).incomplete
    False
    """

    organ: Organ
    #: Whether the name goes on in the next line.
    incomplete: bool = False


@frozen
class _Names:
    own: dict[str, str]
    articles: re.Pattern[str]
    known: dict[str, str]
    #: First halves of the known names.
    beginnings: frozenset[str]
    unknown: re.Pattern[str]
    #: How names of unknown organs end.
    ending: re.Pattern[str]
    unfinished: re.Pattern[str]
    headline: re.Pattern[str]


@cache
def _names(words: Vocabulary) -> _Names:
    articles = words.compile(r"(?<!\w){masthead.articles}(?:(?<=')|(?!\w))", re.IGNORECASE)
    listed = {fold_accents(name): str(code) for name, code in words.table("masthead.organs").items()}
    known: dict[str, str] = {}
    for language in ("en", "fr"):
        for name in organ_names(language):
            entry = find_organ(name, language)
            # acronyms and single words of other meaning are no names here
            if entry is not None and not (name.isupper() and " " not in name):
                known.setdefault(_key(name, articles), entry.code)
    own = {_key(name, articles): code for name, code in listed.items()}
    beginnings = {
        " ".join(parts[:count])
        for parts in (name.split() for name in (*known, *own))
        for count in range(2, len(parts))
    }
    return _Names(
        own,
        articles,
        known,
        frozenset(beginnings),
        words.compile(
            r"(?:[^\W\d_][\w’'-]*\s){0,3}?{masthead.organ_heads}\s{masthead.organ_openers}(?:(?<=['’])|\s)\S.*",
            re.IGNORECASE,
        ),
        words.compile(r"(?<!\w){masthead.organ_heads}$"),
        words.compile(
            r"(?:[^\W\d_][\w’'-]*\s){0,3}?{masthead.organ_heads}(?:\s\S+){0,10}?\s{masthead.organ_unfinished}",
            re.IGNORECASE,
        ),
        words.compile("|".join(words.words("masthead.headline_patterns"))),
    )


def _key(name: str, articles: re.Pattern[str]) -> str:
    return " ".join(articles.sub(" ", fold_accents(name)).replace("-", " ").strip(_TRAILING).split())


def read_organ(text: str, words: Vocabulary) -> OrganReading | None:
    """Read a line that names an organ or office and nothing else.

    Names are looked up in the table of organs and in the vocabulary, articles aside. A name in neither counts
    when it begins as names of organs do and nothing in it is of a headline.

    Args:
        text: The line.
        words: The vocabulary of its language.

    Returns:
        The organ, or None.

    >>> from unreleases.catalogue.vocabulary import vocabulary
    >>> english = vocabulary("en")
    >>> read_organ("Committee on Elimination of", english).incomplete
    True
    >>> read_organ("Committee on Elimination of Discrimination against Women", english).organ.code
    'CEDAW'
    >>> read_organ("Committee on Information Concludes Session", english) is None
    True
    """
    if len(text) > _LONGEST:
        return None
    line = " ".join(text.split()).strip(_TRAILING)
    if not line[:1].isalpha():
        return None
    names = _names(words)
    key = _key(line, names.articles)
    code = names.own.get(key) or names.known.get(key)
    if code is None and line.endswith(")"):
        bare = _key(_BRACKETS.sub("", line), names.articles)
        code = names.own.get(bare) or names.known.get(bare)
    if code is not None:
        return OrganReading(organ=Organ(text=line, code=code))
    pieces = line.split(" ")
    if len(pieces) < 2 or len(pieces) > _MOST_WORDS or is_capitals(line):
        return None
    if key in names.beginnings and _may_begin(line, names):
        return OrganReading(organ=Organ(text=line), incomplete=True)
    if names.headline.search(line):
        return None
    if names.unfinished.fullmatch(line):
        return OrganReading(organ=Organ(text=line), incomplete=True)
    if names.unknown.fullmatch(line):
        return OrganReading(organ=Organ(text=line))
    return None


def looks_like_organ(text: str, words: Vocabulary) -> bool:
    """Tell whether a text can be the name of an organ that no table has, because it ends as such names do.

    Args:
        text: The text.
        words: The vocabulary of its language.

    Returns:
        Whether its last word is a head word and nothing in it is of a headline.

    >>> from unreleases.catalogue.vocabulary import vocabulary
    >>> looks_like_organ("Harbour Conference Preparatory Committee", vocabulary("en"))
    True
    """
    names = _names(words)
    short = len(text) <= _LONGEST and text.count(" ") < _MOST_WORDS
    return short and names.ending.search(text) is not None and names.headline.search(text) is None


def names_organ_above(source: Source, index: int, words: Vocabulary) -> bool:
    r"""Tell whether a line in capitals names an organ, as releases of the 1940s set it over the headline.

    Args:
        source: The source.
        index: The index of the line.
        words: The vocabulary of its language.

    Returns:
        Whether it begins or ends as names of organs do, it or further such lines directly below it, and a blank
        line parts them from a headline in capitals. Without one, it may be the headline's first line.

    >>> from unreleases.catalogue.vocabulary import vocabulary
    >>> from unreleases.source import Block, Source
    >>> from unreleases.spans import Span
    >>> text = "HARBOURS COMMISSION\n\nPILOTS ARE HEARD"
    >>> blocks = (Block(span=Span(0, 19)), Block(span=Span(21, 37), gap=2))
    >>> source = Source(text=text, blocks=blocks, media_type="text/plain")
    >>> names_organ_above(source, 0, vocabulary("en"))
    True
    """
    text = source.words(source.blocks[index])
    for following in source.blocks[index + 1 : index + 1 + _MOST_ABOVE]:
        if not _is_capital(text, words):
            return False
        text = source.words(following)
        if following.gap >= _APART:
            return is_capitals(text)
    return False


def _is_capital(text: str, words: Vocabulary) -> bool:
    if len(text) > _LONGEST or text.count(" ") >= _MOST_WORDS or not is_capitals(text):
        return False
    return _names(words).unknown.fullmatch(text) is not None or _capital(words).fullmatch(text) is not None


@cache
def _capital(words: Vocabulary) -> re.Pattern[str]:
    return words.compile(
        r"(?:[^\W\d_][\w’'-]*\s){0,6}?{masthead.organ_heads}(?:\s(?:{numbers.words}|\d{1,2}|[IVX]{1,4}|[A-H]))?",
        re.IGNORECASE,
    )


def _may_begin(line: str, names: _Names) -> bool:
    """Whether the first words of a known name stand alone on a line as the upper half of that name."""
    return names.unfinished.fullmatch(line) is not None or names.unknown.fullmatch(line) is not None
