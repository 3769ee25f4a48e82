"""Words of running text as the views compare them."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

from unreleases.catalogue.vocabulary import languages, vocabulary

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable

    from unreleases.model.release import Release

__all__ = ["fold_word", "fold_words", "folded_words", "language_of", "release_language", "word_pattern"]


#: The words of releases are few, and each is asked for often.
_KNOWN_WORDS: Final = 8192
#: So many characters show in which language they are.
_SAMPLE: Final = 300


def fold_words(words: str) -> str:
    """Fold case, apostrophes and hyphens of any text.

    Args:
        words: The text.

    Returns:
        The folded text.

    >>> fold_words("C’est ‘non’")
    "c'est ‘non'"
    """
    return words.lower().replace("’", "'").replace("\u2011", "-").replace("\u2010", "-")


@lru_cache(maxsize=_KNOWN_WORDS)
def fold_word(word: str) -> str:
    """Fold case, apostrophes and hyphens of a word, and remember the result.

    Args:
        word: A word as printed.

    Returns:
        The folded word.

    >>> fold_word("Aujourd’hui")
    "aujourd'hui"
    """
    return fold_words(word)


def folded_words(language: str, *keys: str) -> frozenset[str]:
    """Return the words of lists of the vocabulary, folded.

    Args:
        language: A language that has a vocabulary.
        *keys: The lists, such as `speech.verbs`.

    Returns:
        The words.

    >>> "said" in folded_words("en", "speech.verbs")
    True
    """
    words: Iterable[str] = (word for key in keys for word in vocabulary(language).words(key))
    return frozenset(map(fold_word, words))


def release_language(release: Release) -> str:
    """Return the language in whose words a release is read.

    Args:
        release: Any release.

    Returns:
        Its language, where that has a vocabulary; else English.

    >>> from unreleases.model import Release
    >>> release_language(Release(language="fr-CH")), release_language(Release(language="es"))
    ('fr', 'en')
    """
    language = release.language.split("-")[0]
    return language if language in languages() else "en"


def language_of(text: str, language: str) -> str:
    """Tell in which language a paragraph is: speeches change from one to the other.

    Args:
        text: The paragraph.
        language: The language of the release.

    Returns:
        The language, of those that have a vocabulary, of which the paragraph has twice as many frequent words as
        of the release's own; else that of the release.

    >>> language_of("The sea does not wait for us, and we know it.", "fr"), language_of("La mer monte.", "fr")
    ('en', 'fr')
    """
    if f" {vocabulary(language).words('language.function_words')[0]} " in text:
        # most paragraphs have the most frequent word
        return language
    words = set(text[:_SAMPLE].lower().split())
    counts = {code: len(words & _frequent_words(code)) for code in languages()}
    most = max(counts, key=lambda code: counts[code])
    return most if counts[most] > 2 * counts[language] + 1 else language


@cache
def _frequent_words(language: str) -> frozenset[str]:
    return folded_words(language, "language.function_words")


@cache
def word_pattern(language: str) -> re.Pattern[str]:
    """Return an expression that matches a word; an elided article is a word of its own.

    Args:
        language: A language that has a vocabulary.

    Returns:
        The expression, without groups.

    >>> word_pattern("fr").findall("l’Assemblée n'a rien dit")
    ['l’', 'Assemblée', "n'", 'a', 'rien', 'dit']
    """
    words = vocabulary(language)
    elision = words.words("quotation.elision_pattern")[0]
    return words.compile(rf"{elision}|[^\W_]+(?:[’'\-\u2010\u2011][^\W_]+)*")
