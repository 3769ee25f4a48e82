"""Organs and offices on masthead lines, whole or with the first half of a name that runs over two lines."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from unreleases.catalogue.folding import find_folded, fold_accents
from unreleases.catalogue.organs import organ_codes
from unreleases.grammar.style import is_capitals, is_prose
from unreleases.model.masthead import Organ

if TYPE_CHECKING:
    from collections.abc import Sequence

    from unreleases.catalogue.vocabulary import Vocabulary
    from unreleases.source import Source

__all__ = [
    "OrganReading",
    "looks_like_organ",
    "may_be_organ",
    "names_organ_above",
    "read_organ",
]

#: The longest name in the table has some 200 characters; lines of mastheads are shorter.
_LONGEST: Final = 160
_MOST_WORDS: Final = 12
#: What only its place tells is no longer.
_LONGEST_LINE: Final = 110
#: Line ends between lines that a blank line parts, and how many lines with organs stand above a headline.
_APART: Final = 2
_MOST_ABOVE: Final = 3
_TRAILING: Final = " ,;:.*|–—-"
#: A name that goes on in the next line: `Meeting of States Parties to Women’s`.
_GENITIVE: Final = re.compile(r"(?:[’']s|s[’'])$")
_BRACKETS: Final = re.compile(r"\s?\([^()]{0,80}\)$")


class OrganReading(NamedTuple):
    """An organ read from a line.

    >>> OrganReading(organ=Organ(text="Plenary", code="GA")).incomplete
    False
    """

    organ: Organ
    #: Whether the name goes on in the next line.
    incomplete: bool = False


@cache
def _articles(words: Vocabulary) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Articles, which no name is told by, and a quick look whether there can be any."""
    listed = words.compile(r"(?<!\w){masthead.articles}(?:(?<=')|(?!\w))", re.IGNORECASE)
    return listed, find_folded(words.words("masthead.articles"))


@cache
def _codes(words: Vocabulary) -> dict[str, str]:
    """The codes of organs by their names; those of the vocabulary before those of the table."""
    codes: dict[str, str] = {}
    for language in ("en", "fr"):
        for name, code in organ_codes(language).items():
            codes.setdefault(_key(name, words), code)
    for name, code in words.table("masthead.organs").items():
        codes[_key(fold_accents(name), words)] = str(code)
    return codes


@cache
def _head(words: Vocabulary) -> re.Pattern[str]:
    """A quick look whether a folded line has a word that names of unknown organs have."""
    return find_folded(words.words("masthead.organ_heads"))


@cache
def _unknown(words: Vocabulary) -> re.Pattern[str]:
    """The name of an organ that no table has."""
    return words.compile(
        r"(?:(?!{masthead.organ_openers}(?:(?<=['’])|\s))[^\W\d_][\w’'-]*\s){0,3}?{masthead.organ_heads}\s{masthead.organ_openers}(?:(?<=['’])|\s)\S.*",
        re.IGNORECASE,
    )


@cache
def _unfinished(words: Vocabulary) -> re.Pattern[str]:
    """A name that goes on in the next line."""
    return words.compile(
        r"(?:(?!{masthead.organ_openers}(?:(?<=['’])|\s))[^\W\d_][\w’'-]*\s){0,3}?{masthead.organ_heads}(?:\s\S+){0,10}?\s{masthead.organ_unfinished}",
        re.IGNORECASE,
    )


@cache
def _ending(words: Vocabulary) -> re.Pattern[str]:
    """How names of unknown organs end."""
    return words.compile(r"(?<!\w){masthead.organ_heads}$")


@cache
def _typed(words: Vocabulary) -> re.Pattern[str]:
    """A type word at the beginning of a headline: `Conférence de presse du Président du Conseil`."""
    return words.compile(r"{masthead.document_types}(?!\w)", re.IGNORECASE)


def _key(folded: str, words: Vocabulary) -> str:
    articles, quick = _articles(words)
    if quick.search(folded):
        folded = articles.sub(" ", folded)
    return " ".join(folded.replace("-", " ").strip(_TRAILING).split())


def name_width(tokens: Sequence[str], words: Vocabulary) -> int:
    """Count the first words of a line that are the name of a known organ, or all but the end of one.

    Args:
        tokens: The words, folded and without accents.
        words: The vocabulary of their language.

    Returns:
        How many words the longest such name has; 0 for none.

    >>> from unreleases.catalogue.vocabulary import vocabulary
    >>> name_width(["security", "council", "meets"], vocabulary("en"))
    2
    """
    codes, openings = _codes(words), _openings(words)
    best = 0
    for count in range(1, len(tokens) + 1):
        key = _key(" ".join(tokens[:count]), words)
        if key and key not in openings:
            break
        # an article is passed over
        best = count if key in codes or count > 1 else best
    return best


@cache
def _openings(words: Vocabulary) -> frozenset[str]:
    """The first words of the known names, and whole names."""
    return frozenset(
        " ".join(parts[:count])
        for parts in (name.split() for name in _codes(words))
        for count in range(1, len(parts) + 1)
    )


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
    # `du Conseil de sécurité` goes on with a headline
    if not line[:1].isupper():
        return None
    folded = fold_accents(line)
    codes = _codes(words)
    key = _key(folded, words)
    code = codes.get(key)
    if code is None and line.endswith(")"):
        code = codes.get(_key(_BRACKETS.sub("", folded), words))
    if code is not None:
        return OrganReading(organ=Organ(text=line, code=code))
    if not 0 < line.count(" ") < _MOST_WORDS or not _head(words).search(folded) or is_capitals(line):
        return None
    unfinished = _unfinished(words).fullmatch(line) is not None
    if not unfinished and not _unknown(words).fullmatch(line):
        return None
    # the first words of a known name can stand alone as the upper half of that name
    if not (" " in key and key in _openings(words)):
        if words.pattern("masthead.headline_patterns").search(line) or _typed(words).match(line):
            return None
        if not unfinished:
            # a sentence about an organ ends with a stop
            goes_on = _GENITIVE.search(line) is not None
            stopped = text.rstrip().endswith(".")
            return None if stopped else OrganReading(organ=Organ(text=line), incomplete=goes_on)
    return OrganReading(organ=Organ(text=line), incomplete=True)


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
    short = len(text) <= _LONGEST and text.count(" ") < _MOST_WORDS
    if not short or not _ending(words).search(text):
        return False
    return words.pattern("masthead.headline_patterns").search(text) is None


def may_be_organ(text: str, words: Vocabulary) -> bool:
    """Tell whether a line can name an organ that no table has, if its place says so.

    Args:
        text: The line.
        words: The vocabulary of its language.

    Returns:
        Whether it is no sentence, is not in capitals and has no verb of a headline.

    >>> from unreleases.catalogue.vocabulary import vocabulary
    >>> may_be_organ("Keepers’ Gathering", vocabulary("en")), may_be_organ("Keepers Told to Go", vocabulary("en"))
    (True, False)
    """
    letters = sum(map(str.isalpha, text))
    if (
        letters * 2 <= len(text)
        or len(text) > _LONGEST_LINE
        or not text[0].isalnum()
        or is_prose(text)
        or is_capitals(text)
    ):
        return False
    return _verb(words).search(text) is None


@cache
def _verb(words: Vocabulary) -> re.Pattern[str]:
    return words.compile(r"(?<!\w){masthead.headline_verbs}(?!\w)")


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
    return _unknown(words).fullmatch(text) is not None or _capital(words).fullmatch(text) is not None


@cache
def _capital(words: Vocabulary) -> re.Pattern[str]:
    return words.compile(
        r"(?:[^\W\d_][\w’'-]*\s){0,6}?{masthead.organ_heads}(?:\s(?:{numbers.words}|\d{1,2}|[IVX]{1,4}|[A-H]))?",
        re.IGNORECASE,
    )
