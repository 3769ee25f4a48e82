"""The vocabulary of votes as expressions over text in small letters, which are searched much faster."""

from __future__ import annotations

import re
import sys
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeAlias

from unreleases.catalogue.vocabulary import alternatives, vocabulary
from unreleases.views.once import once

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from unreleases.model.release import Release

__all__ = [
    "LETTERS",
    "Expression",
    "Signed",
    "has_sign",
    "one_of",
    "signed_pattern",
    "small",
    "small_pattern",
    "small_plain",
    "small_text",
    "small_words",
]

#: A blank of an expression, and what holds no blank of its own: a look behind, a class, a character escaped.
_BLANK: Final = re.compile(
    r"""\(\?<[=!](?:[^()\\]|\\.)*\) | \[(?:[^\]\\]|\\.)+\] | (?P<blank>\\s(?:(?P<free>\?)|(?![?*+]|\{\d))) | \\.""",
    re.VERBOSE | re.DOTALL,
)
#: Brackets and bars of an expression, and what holds neither: a character escaped, a class.
_STRUCTURE: Final = re.compile(r"\\.|\[(?:[^\]\\]|\\.)+\]|[()|]", re.DOTALL)
#: The letters of text in small letters.
LETTERS: Final = "a-z0-9_\u00df-\u024f"
_PLACEHOLDER: Final = re.compile(r"\{([a-z_]+)\.([a-z_]+)\}")

#: What may follow a beginning of words, character by character; where nothing may, a word ends.
_Tree: TypeAlias = "dict[str, _Tree]"


def small_text(text: str) -> str:
    """Return a text in small letters, character for character.

    Args:
        text: Any text.

    Returns:
        A text of the same length: a letter whose small form is longer stays as it is.

    >>> small_text("By Consensus"), len(small_text("İ"))
    ('by consensus', 1)
    """
    small = text.lower()
    if len(small) == len(text):
        return small
    return "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in text)


@once
def small_plain(release: Release) -> str:
    """Return the plain text of a release in small letters.

    Args:
        release: Any release.

    Returns:
        A text of the same length as `release.text`.

    >>> from unreleases.model import Headline, Release
    >>> small_plain(Release(headline=Headline(title="Council Meets")))
    'council meets'
    """
    return small_text(release.text)


@cache
def small_words(language: str, key: str) -> tuple[str, ...]:
    """Return a list of the vocabulary, or the keys of a table, in small letters.

    Args:
        language: `en` or `fr`.
        key: Such as `votes.recorded`.

    Returns:
        The words, each once.

    >>> "meeting" in small_words("en", "masthead.organ_heads")
    True
    """
    words = vocabulary(language)
    listed = tuple(words.table(key)) if key == "numbers.words" else words.words(key)
    return tuple(dict.fromkeys(small_text(word) for word in listed))


def one_of(words: Iterable[str]) -> str:
    r"""Return words as one group of a regular expression without capture, the longest that fits first.

    What words have in common at their beginning is compared once: a hundred words are searched as fast as ten.

    Args:
        words: The words, at least one.

    Returns:
        The group. Blanks, apostrophes and hyphens match each other, as in `alternatives`.

    >>> one_of(["vote", "voted", "recorded vote"])
    '(?:vote(?:d)?|recorded\\s+vote)'
    """
    tree: _Tree = {}
    for word in words:
        place = tree
        for letter in word:
            place = place.setdefault(_letter(letter), {})
        place[""] = {}
    return f"(?:{_branches(tree)})"


@cache
def _letter(letter: str) -> str:
    return alternatives([letter])[3:-1]


def _branches(tree: _Tree) -> str:
    branches = []
    for start, after in tree.items():
        if start:
            rest = _branches(after)
            many = len(after) > 1
            branches.append(f"{start}(?:{rest}){'?' if '' in after else ''}" if many else f"{start}{rest}")
    return "|".join(branches)


class Expression:
    """A regular expression that is compiled when it is first searched: no release needs all of them.

    >>> Expression(lambda: re.compile("vote")).search("to vote").start()
    3
    """

    __slots__ = ("_make", "finditer", "fullmatch", "match", "search", "sub")

    search: Callable[..., re.Match[str] | None]
    match: Callable[..., re.Match[str] | None]
    fullmatch: Callable[..., re.Match[str] | None]
    finditer: Callable[..., Iterator[re.Match[str]]]
    sub: Callable[..., str]

    def __init__(self, make: Callable[[], re.Pattern[str]]) -> None:
        self._make = make

    def __getattr__(self, name: str) -> Callable[..., Any]:
        """Compile the expression; from then on its methods are at hand.

        Args:
            name: A method of `re.Pattern`.

        Returns:
            The method.

        Raises:
            AttributeError: There is no such method.
        """
        if name not in self.__slots__:
            raise AttributeError(name)
        compiled = self._make()
        self.search, self.match = compiled.search, compiled.match
        self.fullmatch, self.finditer = compiled.fullmatch, compiled.finditer
        self.sub = compiled.sub
        found: Callable[..., Any] = getattr(compiled, name)
        return found


@cache
def small(language: str, template: str) -> Expression:
    r"""Make an expression for text in small letters; `{section.name}` stands for the words of that list.

    A blank may be printed twice.

    Args:
        language: `en` or `fr`.
        template: The expression, in small letters.

    Returns:
        The expression.

    >>> bool(small("en", r"the\s{masthead.organ_heads}").match("the  committee"))
    True
    """
    return Expression(
        lambda: re.compile(
            _PLACEHOLDER.sub(
                lambda found: _listed(language, f"{found[1]}.{found[2]}"),
                _BLANK.sub(_blank, _from_letters(template)),
            )
        )
    )


def _from_letters(template: str) -> str:
    r"""Look for the beginning of a word as where no letter stands before, which is much faster than `\b`."""
    if not template.startswith(r"\b"):
        return template
    bars, depth = [-1], 0
    for found in _STRUCTURE.finditer(template):
        mark = found[0]
        depth += (mark == "(") - (mark == ")")
        if mark == "|" and not depth:
            bars.append(found.start())
    parts = [template[start + 1 : end] for start, end in pairwise([*bars, len(template)])]
    if not all(part.startswith(r"\b") for part in parts):
        return template
    return rf"(?<![{LETTERS}])(?:{'|'.join(part[2:] for part in parts)})"


@cache
def _listed(language: str, key: str) -> str:
    return one_of(small_words(language, key))


def _blank(found: re.Match[str]) -> str:
    if not found["blank"]:
        return found[0]
    return r"\s{0,2}" if found["free"] else r"\s\s?"


def small_pattern(language: str, key: str) -> Expression:
    """Make the expression or expressions under a key of the vocabulary for text in small letters.

    Args:
        language: `en` or `fr`.
        key: Such as `votes.veto_pattern`.

    Returns:
        The expression.

    >>> bool(small_pattern("en", "votes.veto_pattern").search("the veto"))
    True
    """
    return small(language, "|".join(vocabulary(language).words(key)))


def has_sign(text: str, signs: Iterable[str]) -> bool:
    """Tell whether a text has one of several signs.

    Args:
        text: The text in small letters.
        signs: Words or parts of words.

    Returns:
        Whether it has.

    >>> has_sign("by three votes", ("abst", "vot"))
    True
    """
    for sign in signs:  # noqa: SIM110 - a generator takes three times as long
        if sign in text:
            return True
    return False


class Signed(NamedTuple):
    """An expression with its signs: where none of them is, it need not be searched.

    >>> veto = signed_pattern("en", "veto")
    >>> veto.search("the vote was lost") is None, veto.search("the veto").start()
    (True, 4)
    """

    signs: tuple[str, ...]
    expression: Expression

    def stands(self, text: str) -> bool:
        """Tell whether a text has one of the signs.

        Args:
            text: The text in small letters.

        Returns:
            Whether it has.
        """
        return has_sign(text, self.signs)

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """Search a text for the expression.

        Args:
            text: The text in small letters.
            start: Where to begin.
            end: Where to end; the end of the text when left out.

        Returns:
            The first match, or None.
        """
        return self.expression.search(text, start, end) if has_sign(text, self.signs) else None

    def finditer(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterable[re.Match[str]]:
        """Search a text for the expression everywhere.

        Args:
            text: The text in small letters.
            start: Where to begin.
            end: Where to end; the end of the text when left out.

        Returns:
            The matches in order.
        """
        return self.expression.finditer(text, start, end) if has_sign(text, self.signs) else ()


@cache
def signed_pattern(language: str, name: str) -> Signed:
    """Make the expression `votes.NAME_pattern` with the signs `votes.NAME_signs`.

    Args:
        language: `en` or `fr`.
        name: Such as `veto`.

    Returns:
        The expression and its signs.

    >>> signed_pattern("en", "amendment").search("no amendment was put").group()
    'amendment'
    """
    return Signed(
        small_words(language, f"votes.{name}_signs"), small_pattern(language, f"votes.{name}_pattern")
    )
