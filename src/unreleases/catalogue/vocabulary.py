r"""The words of a language: one TOML file a language, the same keys in each.

A key is written `section.name`. Its value is a list of words, a table from words to values, or, where the
name ends in `pattern` or `patterns`, regular expressions in which `{section.name}` stands for the
alternatives of that list.
"""

from __future__ import annotations

import re
import tomllib
from functools import cache
from itertools import groupby
from typing import TYPE_CHECKING, Any, Final

from unreleases._resources import read_sections, resource_names
from unreleases.catalogue.folding import drop_accents

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from os import PathLike

__all__ = ["Vocabulary", "add_vocabulary", "alternatives", "languages", "read_vocabulary", "vocabulary"]

_PLACEHOLDER: Final = re.compile(r"\{([a-z_]+\.[a-z_]+)\}")
_APOSTROPHES: Final = "'’‘ʼ´`"
_HYPHENS: Final = "-\u2010\u2011\u00ad"
#: So many words are told apart by their first letters.
_MANY: Final = 60


class Vocabulary:
    r"""The words of one language.

    >>> english = vocabulary("en")
    >>> english.table("calendar.months")["march"]
    3
    >>> bool(english.compile(r"(?:{calendar.month_names}) \d{1,2}").search("on March 5"))
    True
    """

    def __init__(self, tables: Mapping[str, Mapping[str, Any]]) -> None:
        self._tables = tables
        self._patterns: dict[tuple[str, int, bool], re.Pattern[str]] = {}
        self._alternatives: dict[str, str] = {}

    @property
    def language(self) -> str:
        """The language's BCP 47 code."""
        return str(self._value("language.bcp47"))

    def keys(self) -> frozenset[str]:
        """Return every key, as `section.name`.

        Returns:
            The keys.

        >>> "calendar.months" in vocabulary("fr").keys()
        True
        """
        return frozenset(f"{section}.{name}" for section, names in self._tables.items() for name in names)

    def words(self, key: str) -> tuple[str, ...]:
        """Return a list of words.

        Args:
            key: Such as `votes.in_favour`.

        Returns:
            The words in the order of the file.

        Raises:
            KeyError: There is no such key.

        >>> "Statements" in vocabulary("en").words("body.headings")
        True
        """
        value = self._value(key)
        return (value,) if isinstance(value, str) else tuple(value)

    def table(self, key: str) -> Mapping[str, Any]:
        """Return a table from words to values.

        Args:
            key: Such as `calendar.months`.

        Returns:
            The table; its keys are in lower case.

        Raises:
            KeyError: There is no such key.

        >>> vocabulary("fr").table("calendar.parts_of_day")["matin"]
        'AM'
        """
        value: Mapping[str, Any] = self._value(key)
        return value

    def alternatives(self, key: str) -> str:
        """Return the words of a list, or the keys of a table, as one group of a regular expression.

        Args:
            key: Such as `votes.in_favour`.

        Returns:
            A group without capture, longest words first; see the function `alternatives`.

        Raises:
            KeyError: There is no such key.

        >>> vocabulary("en").alternatives("references.resolution_words")
        '(?:resolutions|resolution)'
        """
        found = self._alternatives.get(key)
        if found is None:
            value = self._value(key)
            found = self._alternatives[key] = alternatives([value] if isinstance(value, str) else value)
        return found

    def compile(self, template: str, flags: int = 0, *, plain: bool = False) -> re.Pattern[str]:
        """Compile a regular expression in which `{section.name}` stands for the alternatives of that key.

        Args:
            template: The expression.
            flags: Flags of `re`.
            plain: Whether its words have no accents, for texts whose accents are dropped or left out.

        Returns:
            The compiled expression.

        >>> vocabulary("fr").compile("{calendar.month_names}").search("le 3 mars")[0]
        'mars'
        """
        expression = _PLACEHOLDER.sub(lambda found: self.alternatives(found[1]), template)
        return re.compile(drop_accents(expression) if plain else expression, flags)

    def pattern(self, key: str, flags: int = 0, *, plain: bool = False) -> re.Pattern[str]:
        """Compile the expression or expressions that stand under a key; several are alternatives.

        Args:
            key: Such as `kinds.message_patterns`.
            flags: Flags of `re`.
            plain: Whether its words have no accents.

        Returns:
            The compiled expression, kept for the next call.

        Raises:
            KeyError: There is no such key.

        >>> vocabulary("en").pattern("trailers.pattern").search("For information media. Not an official record.") is None
        False
        """
        found = self._patterns.get((key, flags, plain))
        if found is None:
            template = _together(self.words(key))
            found = self._patterns[key, flags, plain] = self.compile(template, flags, plain=plain)
        return found

    def _value(self, key: str) -> Any:
        section, _, name = key.partition(".")
        try:
            return self._tables[section][name]
        except KeyError:
            raise KeyError(f"the vocabulary of {self._tables['language']['name']} has no {key}") from None


def _together(patterns: Iterable[str]) -> str:
    """Join expressions; neighbours that begin at the edge of a word share the look for it."""
    runs = groupby(patterns, key=lambda pattern: pattern.startswith(r"\b"))
    return "|".join(f"(?:{'|'.join(run)})" if edged else "|".join(run) for edged, run in runs)


def _refuse_empty(value: object, key: str) -> None:
    if value in ([], {}, ""):
        raise ValueError(f"{key}: an empty list would match everything")
    members = (
        value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    )
    for name, member in members:
        _refuse_empty(member, f"{key}.{name}")


def alternatives(words: Iterable[str]) -> str:
    r"""Return words as one group of a regular expression without capture.

    Args:
        words: The words, at least one.

    Returns:
        The group, longest words first. A space matches any white space; apostrophes match each other, straight
        or curly, and so do hyphens.

    Raises:
        ValueError: There is no word: such a group would match everywhere.

    >>> alternatives(["vote", "recorded vote"])
    '(?:recorded\\s+vote|vote)'
    """
    listed = sorted(set(words), key=lambda word: (-len(word), word))
    if not listed or not all(listed):
        raise ValueError("an empty list of words would match everything")
    if len(listed) < _MANY or _shares_capitals(listed):
        return f"(?:{'|'.join(map(_expression, listed))})"
    # one look at the first letter instead of one at every word; the longest still comes before what begins it
    by_first: dict[str, list[str]] = {}
    for word in listed:
        by_first.setdefault(word[0], []).append(_expression(word[1:]))
    groups = (f"{_expression(first)}(?:{'|'.join(rest)})" for first, rest in by_first.items())
    return f"(?:{'|'.join(groups)})"


def _shares_capitals(words: Iterable[str]) -> bool:
    """Tell whether words begin with a letter in both cases: where case does not count, their order would matter."""
    initials = {word[0] for word in words}
    return len({initial.casefold() for initial in initials}) < len(initials)


def _expression(word: str) -> str:
    parts = []
    for character in word:
        if character in _APOSTROPHES:
            parts.append(f"[{_APOSTROPHES}]")
        elif character in _HYPHENS:
            parts.append("[-\u2010\u2011]")
        elif character.isspace():
            parts.append(r"\s+")
        else:
            parts.append(re.escape(character))
    return "".join(parts)


#: Vocabularies that a caller added, by language.
_added: dict[str, Vocabulary] = {}


def read_vocabulary(text: str) -> Vocabulary:
    r"""Read a vocabulary from the text of a TOML file.

    Args:
        text: The file's text.

    Returns:
        The vocabulary.

    Raises:
        ValueError: The text is no TOML, or a list in it is empty.

    >>> read_vocabulary('[language]\nname = "Deutsch"\nbcp47 = "de"').language
    'de'
    """
    tables = tomllib.loads(text)
    for section, keys in tables.items():
        for name, value in keys.items():
            _refuse_empty(value, f"{section}.{name}")
    return Vocabulary(tables)


def add_vocabulary(text: str | PathLike[str]) -> Vocabulary:
    r"""Add a language that the package does not ship, for the rest of the program.

    Args:
        text: The text of a TOML file with the same keys as the shipped ones, or the path (no `str`) of one.

    Returns:
        The vocabulary, which `vocabulary` now finds by its language.

    Raises:
        ValueError: The text is no TOML, a list in it is empty, or keys are missing; the message names them.
        OSError: The file cannot be read.

    >>> add_vocabulary('[language]\nname = "Deutsch"\nbcp47 = "de"')
    Traceback (most recent call last):
    ...
    ValueError: the vocabulary of de lacks ...
    """
    if not isinstance(text, str):
        with open(text, encoding="utf-8") as file:
            text = file.read()
    added = read_vocabulary(text)
    missing = sorted(vocabulary("en").keys() - added.keys())
    if missing:
        raise ValueError(f"the vocabulary of {added.language} lacks {', '.join(missing)}")
    _added[added.language] = added
    vocabulary.cache_clear()
    return added


def languages() -> tuple[str, ...]:
    """Return the languages that have a vocabulary.

    Returns:
        BCP 47 codes, sorted.

    >>> languages()
    ('en', 'fr')
    """
    return _languages(tuple(_added))


@cache
def _languages(added: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(sorted({*resource_names("vocabulary", ".toml"), *added}))


@cache
def vocabulary(language: str) -> Vocabulary:
    """Return the words of a language.

    Args:
        language: A BCP 47 code; what follows the first hyphen is passed over.

    Returns:
        The vocabulary.

    Raises:
        LookupError: No file has the language.

    >>> vocabulary("fr-FR").language
    'fr'
    """
    base = language.split("-", 1)[0].lower()
    if base in _added:
        return _added[base]
    if base not in resource_names("vocabulary", ".toml"):
        raise LookupError(f"there is no vocabulary of {language!r}")
    # a release needs half of the sections, and of the other languages hardly any
    return Vocabulary(read_sections("vocabulary", f"{base}.toml"))
