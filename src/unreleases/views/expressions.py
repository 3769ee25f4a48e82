"""The expressions of a language, each compiled when it is first asked for: no release needs all of them."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING, Final, Protocol, TypeVar, overload

from unreleases.catalogue.vocabulary import Vocabulary, vocabulary

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Self

__all__ = ["Expression", "Listed", "Template", "Words"]

Made = TypeVar("Made")

_EXPRESSION: Final = re.compile(r"\{([a-z_]+\.[a-z_]+_patterns?)\}")


class _Worded(Protocol):
    """Whatever has the vocabulary of a language."""

    vocabulary: Vocabulary


class Expression:
    """The expression or expressions under a key of the vocabulary, as an attribute of what reads a language.

    To compile all that a room knows takes longer than to read a release.

    >>> class Charter(Words):
    ...     name = Expression("references.charter_name_pattern")
    >>> Charter("en").name.search("under the Charter")[0]
    'Charter'
    """

    def __init__(self, printed: str, flags: int = 0) -> None:
        self.printed = printed
        self.flags = flags

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    @overload
    def __get__(self, words: None, owner: type) -> Self: ...

    @overload
    def __get__(self, words: _Worded, owner: type) -> re.Pattern[str]: ...

    def __get__(self, words: _Worded | None, owner: type) -> Self | re.Pattern[str]:
        if words is None:
            return self
        # under its own name, where it is found first from then on
        compiled = words.__dict__[self.name] = self.compile(words.vocabulary)
        return compiled

    def compile(self, words: Vocabulary) -> re.Pattern[str]:
        """Compile the expression.

        Args:
            words: The vocabulary of a language.

        Returns:
            The compiled expression.

        >>> Expression("references.charter_name_pattern").compile(vocabulary("fr")).search("la Charte")[0]
        'Charte'
        """
        return words.pattern(self.printed, self.flags)


class Template(Expression):
    r"""The same for an expression in which `{section.name}` stands for the words, or the expressions, of that key.

    >>> class Charter(Words):
    ...     article = Template(r"{references.article_words}\s51(?={references.charter_pattern})")
    >>> Charter("fr").article.search("l’Article 51 de la Charte")[0]
    'Article 51'
    """

    def compile(self, words: Vocabulary) -> re.Pattern[str]:
        """Compile the expression.

        Args:
            words: The vocabulary of a language.

        Returns:
            The compiled expression.

        >>> Template("{references.chapter_words}").compile(vocabulary("fr")).search("Chapitre VII")[0]
        'Chapitre'
        """
        whole = _EXPRESSION.sub(lambda found: f"(?:{'|'.join(words.words(found[1]))})", self.printed)
        return words.compile(whole, self.flags)


class Listed(cached_property[Made]):
    """The same for the words under a key, made into that in which they are looked up.

    >>> class Charter(Words):
    ...     articles = Listed("references.article_words", frozenset)
    >>> "Article" in Charter("fr").articles
    True
    """

    def __init__(self, key: str, make: Callable[[tuple[str, ...]], Made]) -> None:
        super().__init__(lambda words: make(words.vocabulary.words(key)))


class Words:
    """What one language says about one subject.

    >>> Words("fr").vocabulary.language
    'fr'
    """

    def __init__(self, language: str) -> None:
        self.vocabulary = vocabulary(language)
