"""What a release calls its drafts, and which draft a description means."""

from __future__ import annotations

import math
import re
from functools import cache, lru_cache
from typing import Final

from unreleases.catalogue.folding import fold_accents
from unreleases.catalogue.vocabulary import vocabulary

__all__ = ["Topics", "topic"]

_WORD: Final = re.compile(r"[^\W\d_]{3,}|\d{4}")
#: What describes no draft: symbols, and names in brackets.
_NOISE: Final = re.compile(
    r"[A-Z]{1,5}(?:[/.-][\w.()-]+){1,9}|\(\s?\w+[\s,][^()]{0,2000}\)|\(\s\w+\)|(?:Add|Corr|Rev)\.\d+|\d{1,4}\s?\(\d{4}\)"
)
#: A mark that all of that has.
_MARK: Final = re.compile(r"[/.(-]")
#: Words of the vocabulary that draft and vote have in common.
_IGNORED: Final = (
    "common_words",
    "adopted_words",
    "adopting_words",
    "adopt_words",
    "rejected_words",
    "neutral_words",
    "sequence_words",
)
#: So many descriptions of a draft are kept, and so many drafts compared.
_MOST: Final = 12
#: No word that is as short has an ending taken off.
_SHORT: Final = 4
_NEAR: Final = 64
#: From which likeness on a description means a draft, and by how much it must beat the next one.
_LIKE: Final = 0.5
_LEAD: Final = 0.12


@lru_cache(maxsize=8192)
def _told(word: str, language: str) -> str:
    """Return a word without accents and plural ending; an empty text for one that tells nothing."""
    stem = _stem(fold_accents(word), language)
    return "" if stem in _ignored(language) else stem


@cache
def _ignored(language: str) -> frozenset[str]:
    words = vocabulary(language)
    keys = ("language.function_words", *(f"votes.{name}" for name in _IGNORED))
    listed = [part for key in keys for word in words.words(key) for part in fold_accents(word).split()]
    stems = (_stem(word, language) for word in listed)
    return frozenset({*stems, *vocabulary(language).table("numbers.words")})


@cache
def _endings(language: str) -> tuple[tuple[str, str], ...]:
    """Return the endings of the plural with those of the singular, the longest first."""
    pairs = [ending.split("/") for ending in vocabulary(language).words("votes.plural_endings")]
    return tuple((plural, singular) for plural, singular in sorted(pairs, key=lambda pair: -len(pair[0])))


def _stem(word: str, language: str) -> str:
    """Return a word in the singular, or what two spellings of it have in common."""
    for plural, singular in _endings(language) if len(word) > _SHORT else ():
        if word.endswith(plural):
            return word[: len(word) - len(plural)] + singular
    return word


def topic(text: str, language: str) -> frozenset[str]:
    """Return the words of a text that tell one draft from another.

    Args:
        text: A description.
        language: `en` or `fr`.

    Returns:
        The words in small letters, without accents and plural endings.

    >>> sorted(topic("The draft resolution on regional centres in Africa", "en"))
    ['africa', 'centre', 'regional']
    """
    if _MARK.search(text):
        text = _NOISE.sub(" ", text)
    return frozenset([stem for word in _WORD.findall(text) if (stem := _told(word, language))])


class Topics:
    """The descriptions of the drafts of a release.

    >>> topics = Topics({"A/61/L.1": [frozenset({"cable"})], "A/61/L.2": [frozenset({"buoy", "bay"})]})
    >>> topics.find(frozenset({"buoy"}))
    'A/61/L.2'
    """

    def __init__(self, described: dict[str, list[frozenset[str]]]) -> None:
        self._described = {symbol: words[:_MOST] for symbol, words in described.items()}
        self._by_word: dict[str, list[str]] = {}
        for symbol, descriptions in self._described.items():
            for word in frozenset().union(*descriptions) if descriptions else ():
                self._by_word.setdefault(word, []).append(symbol)
        count = len(self._described)
        #: How much each word tells: much where it describes few drafts.
        self._weights = {
            word: math.log(1 + count / len(symbols)) ** 2 for word, symbols in self._by_word.items()
        }
        self._unseen = math.log(2 + count) ** 2
        self._masses: dict[frozenset[str], float] = {}

    def of(self, symbol: str) -> list[frozenset[str]]:
        """Return the descriptions of a draft.

        Args:
            symbol: Its symbol.

        Returns:
            The words of each.
        """
        return self._described.get(symbol, [])

    def likeness(self, first: frozenset[str], second: frozenset[str]) -> float:
        """Tell how much two descriptions have in common.

        Args:
            first: The words of one.
            second: The words of the other.

        Returns:
            From 0 to 1.
        """
        if first.isdisjoint(second):
            return 0.0
        shared, one, other = self._mass(first & second), self._mass(first), self._mass(second)
        return shared / min(one, other) * (0.5 + 0.5 * shared / math.sqrt(one * other))

    def _mass(self, words: frozenset[str]) -> float:
        mass = self._masses.get(words)
        if mass is None:
            weights, unseen = self._weights, self._unseen
            mass = self._masses[words] = math.fsum([weights.get(word, unseen) for word in words])
        return mass

    def find(self, words: frozenset[str]) -> str | None:
        """Find the draft that a description means.

        Args:
            words: The words of the description.

        Returns:
            The symbol; None where none is like it, or two are.
        """
        # the drafts that have a word in common, by the rarest words first
        rarest = sorted(words & self._by_word.keys(), key=lambda word: (len(self._by_word[word]), word))
        near = dict.fromkeys(symbol for word in rarest for symbol in self._by_word[word][:_NEAR])
        scores = sorted(
            (
                (max(self.likeness(words, each) for each in self._described[symbol]), symbol)
                for symbol in list(near)[:_NEAR]
            ),
            reverse=True,
        )
        if not scores or scores[0][0] < _LIKE:
            return None
        if len(scores) > 1 and scores[0][0] - scores[1][0] < _LEAD:
            return None
        return scores[0][1]
