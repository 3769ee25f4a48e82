"""The vocabulary of votes as expressions over text in small letters, which are searched much faster."""

from __future__ import annotations

import re
import sys
from functools import cache, cached_property
from itertools import pairwise
from typing import TYPE_CHECKING, Final, TypeAlias, overload

from unreleases.catalogue.vocabulary import Vocabulary, alternatives, vocabulary
from unreleases.views.expressions import Expression, Words
from unreleases.views.once import once

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Self

    from unreleases.model.release import Release

__all__ = [
    "LETTERS",
    "Signed",
    "SignedExpression",
    "Small",
    "has_sign",
    "last_match",
    "one_of",
    "signed",
    "small",
    "small_plain",
    "small_text",
    "small_words",
]

#: Brackets and bars of an expression, and what holds neither: a character escaped, a class.
_STRUCTURE: Final = re.compile(r"\\.|\[(?:[^\]\\]|\\.)+\]|[()|]", re.DOTALL)
#: The letters of text in small letters.
LETTERS: Final = "a-z0-9_\u00df-\u024f"
_PLACEHOLDER: Final = re.compile(r"\{([a-z_]+\.[a-z_]+)\}")
_EXPRESSION: Final = re.compile(r"\{([a-z_]+\.[a-z_]+_patterns?)\}")

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


@cache
def small(language: str, template: str) -> re.Pattern[str]:
    r"""Compile an expression for text in small letters.

    `{section.name}` stands for the words of that list, or for the expressions, where the name says so.

    Args:
        language: `en` or `fr`.
        template: The expression, in small letters.

    Returns:
        The expression.

    >>> bool(small("en", r"the\s{masthead.organ_heads}").match("the committee"))
    True
    """
    whole = _from_letters(_with_expressions(template, language))
    return re.compile(_PLACEHOLDER.sub(lambda found: one_of(small_words(language, found[1])), whole))


def _with_expressions(template: str, language: str) -> str:
    def put_in(found: re.Match[str]) -> str:
        expressions = "|".join(vocabulary(language).words(found[1]))
        beside = template[max(0, found.start() - 1) : found.start()] + template[found.end() : found.end() + 1]
        # what stands alone between bars needs no group
        return f"(?:{expressions})" if beside.strip("|") else expressions

    return _EXPRESSION.sub(put_in, template)


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


def last_match(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    """Find the last place of a text where an expression matches.

    Args:
        pattern: The expression.
        text: The text.

    Returns:
        The last match, or None.

    >>> last_match(small("en", "{votes.draft_words}"), "a draft, a draft").start()
    11
    """
    *_, last = (None, *pattern.finditer(text))
    return last


class Small(Expression):
    r"""An expression for text in small letters, as in `small`.

    >>> class Organs(Words):
    ...     met = Small(r"the\s{masthead.organ_heads}")
    >>> bool(Organs("en").met.match("the committee"))
    True
    """

    def compile(self, words: Vocabulary) -> re.Pattern[str]:
        """Compile the expression.

        Args:
            words: The vocabulary of a language.

        Returns:
            The compiled expression.

        >>> bool(Small("{votes.veto_pattern}").compile(vocabulary("en")).search("the veto"))
        True
        """
        return small(words.language, self.printed)


class Signed:
    """An expression for text in small letters with its signs: where none of them is, it need not be searched.

    >>> class Vetoes(Words):
    ...     veto = Signed("{votes.veto_pattern}", "votes.veto_signs")
    >>> veto = Vetoes("en").veto
    >>> veto.search("the vote was lost") is None, veto.search("the veto").start()
    (True, 4)
    """

    def __init__(self, printed: str, *signs: str) -> None:
        self.printed = printed
        self.signs = signs

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    @overload
    def __get__(self, words: None, owner: type) -> Self: ...

    @overload
    def __get__(self, words: Words, owner: type) -> SignedExpression: ...

    def __get__(self, words: Words | None, owner: type) -> Self | SignedExpression:
        if words is None:
            return self
        language = words.vocabulary.language
        made = words.__dict__[self.name] = SignedExpression(language, self.printed, *self.signs)
        return made


def signed(name: str) -> Signed:
    """Declare the expression `votes.NAME_pattern` with the signs `votes.NAME_signs`.

    Args:
        name: Such as `veto`.

    Returns:
        The declaration.

    >>> signed("veto").signs
    ('votes.veto_signs',)
    """
    return Signed(f"{{votes.{name}_pattern}}", f"votes.{name}_signs")


class SignedExpression:
    """What a `Signed` is in one language; the expression is compiled when one of its signs is met.

    >>> SignedExpression("en", "{votes.amendment_pattern}", "votes.amendment_signs").search("no amendment").group()
    'amendment'
    """

    def __init__(self, language: str, printed: str, *signs: str) -> None:
        self._language = language
        self._printed = printed
        words = dict.fromkeys(word for key in signs for word in small_words(language, key))
        #: Words or parts of words; where one is part of another, it is its sign.
        self.signs = tuple(
            word for word in words if not any(other in word for other in words if other != word)
        )

    @cached_property
    def expression(self) -> re.Pattern[str]:
        """The expression."""
        return small(self._language, self._printed)

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
        for sign in self.signs:
            if sign in text:
                return self.expression.search(text, start, end)
        return None

    def finditer(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterable[re.Match[str]]:
        """Search a text for the expression everywhere.

        Args:
            text: The text in small letters.
            start: Where to begin.
            end: Where to end; the end of the text when left out.

        Returns:
            The matches in order.
        """
        for sign in self.signs:
            if sign in text:
                return self.expression.finditer(text, start, end)
        return ()
