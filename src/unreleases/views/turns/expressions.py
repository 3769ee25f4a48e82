"""The expressions and hints of a language with which turns are read, each made when it is first asked for."""

from __future__ import annotations

import re
from functools import cache, cached_property

from unreleases.catalogue.vocabulary import vocabulary

__all__ = ["Expressions", "Hints", "expressions", "hints"]


class Expressions:
    """The expressions under `speech` in a vocabulary: `officer` is `speech.officer_pattern`.

    Few releases need all of them, and to compile them takes longer than to read a release.

    >>> Expressions("en").state_link.match("of the Gambia").end()
    7
    """

    def __init__(self, language: str) -> None:
        self._words = vocabulary(language)

    def __getattr__(self, name: str) -> re.Pattern[str]:
        found = self._words.pattern(f"speech.{name}_pattern")
        setattr(self, name, found)
        return found

    def _printed(self, name: str) -> str:
        """Return an expression as the vocabulary has it, to be part of another."""
        return "|".join(self._words.words(f"speech.{name}_pattern"))

    @cached_property
    def subject(self) -> re.Pattern[str]:
        """A pronoun for the subject, behind what a sentence opens with: ` to costs, she ` after `Turning`."""
        return self._words.compile(r"[^,“”«»]{0,240}+,\s{speech.subject_pronouns}\s")

    @cached_property
    def passing(self) -> re.Pattern[str]:
        """An aside and the comma behind it: `speaking on behalf of the Rio Group,`."""
        return self._words.compile(rf"(?:{self._printed('aside')})[^,()\[\]“”«»\":;.!?…]{{0,400}},")

    @cached_property
    def named_after(self) -> re.Pattern[str]:
        """A comma behind which somebody may be named: before an article, a particle of names or a capital."""
        article = self._printed("speaker_article")
        return self._words.compile(rf", (?={article}|{{speech.particles}}\s|[^\W\d_a-zß-öø-ÿ])")

    @cached_property
    def said_by(self) -> re.Pattern[str]:
        """A comma and an inverted verb of speech: `, said `."""
        return self._words.compile(rf", (?:{self._printed('inverted')})")

    @cached_property
    def next_verb(self) -> re.Pattern[str]:
        """A verb of speech, which is a group, and what it stands behind."""
        return self._words.compile(rf"[\s,)]({self._printed('verb')})")

    @cached_property
    def honorific(self) -> re.Pattern[str]:
        """An honorific before a name in capitals."""
        return self._words.compile(r"{speech.honorific_hints}(?=[^\W\d_a-zß-öø-ÿ]{2})")

    @cached_property
    def name_link(self) -> re.Pattern[str]:
        """What leads to a name: `of the `, before a capital."""
        return self._words.compile(rf"(?:{self._printed('state_link')})(?=[A-ZÀ-Þ])")

    @cached_property
    def bare_article(self) -> re.Pattern[str]:
        """An article in either case of letters."""
        return self._words.compile(r"{speech.articles}(?:(?<=[’'])\s?|\s)", re.IGNORECASE)

    @cached_property
    def representative(self) -> re.Pattern[str]:
        """Words for somebody who speaks for a State."""
        return self._words.compile("{speech.representative_words}", re.IGNORECASE)

    @cached_property
    def organ(self) -> re.Pattern[str]:
        """The name of an organ, before a further word."""
        return self._words.compile(r"{speech.organ_words}\s")

    @cached_property
    def group(self) -> re.Pattern[str]:
        """Words for several States."""
        return self._words.compile(r"(?<![\w-])(?:{speech.group_words})(?![\w-])")

    @cached_property
    def conjunction(self) -> re.Pattern[str]:
        """`and`, before a further word."""
        return self._words.compile(r"{masthead.and_words}\s")


class Hints:
    """The hints under `speech` in a vocabulary: `officer` is `speech.officer_hints`.

    >>> "behalf" in Hints("en").behalf
    True
    """

    def __init__(self, language: str) -> None:
        self._words = vocabulary(language)

    @cached_property
    def others(self) -> tuple[str, ...]:
        """Words without which nobody speaks for others."""
        return self.behalf + self.chair + self.for_group

    def __getattr__(self, name: str) -> tuple[str, ...]:
        found = self._words.words(f"speech.{name}_hints")
        setattr(self, name, found)
        return found


@cache
def expressions(language: str) -> Expressions:
    """Return the expressions of a language.

    Args:
        language: `en` or `fr`.

    Returns:
        The expressions.

    >>> expressions("en").pronoun.match("She left.")[0]
    'She'
    """
    return Expressions(language)


@cache
def hints(language: str) -> Hints:
    """Return the hints of a language: words without which an expression need not be tried.

    Args:
        language: `en` or `fr`.

    Returns:
        The hints.

    >>> hints("en").attribution
    (' he ', ' she ', ' they ')
    """
    return Hints(language)
