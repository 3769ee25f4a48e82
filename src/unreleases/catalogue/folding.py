"""How names are compared: what print does not distinguish is folded away, and nothing else."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["drop_accents", "find_folded", "fold", "fold_accents", "fold_marks"]

#: Apostrophes and hyphens as printed, and what they are compared as.
_MARKS: Final = (
    ("’", "'"),
    ("‘", "'"),
    ("ʼ", "'"),
    ("´", "'"),
    ("\u2010", "-"),
    ("\u2011", "-"),
)
_SOFT_HYPHEN: Final = "\u00ad"
#: Accents of Latin letters, and what can be an accent of other ones.
_ACCENTS: Final = re.compile("[\u0300-\u036f]+")
_BEYOND_LATIN: Final = re.compile("[^\\0-\u036f\u1e00-\u20cf]")


def fold_marks(text: str) -> str:
    """Fold apostrophes and hyphens.

    Args:
        text: A text as printed.

    Returns:
        The text with straight ones.

    >>> fold_marks("Côte d’Ivoire")
    "Côte d'Ivoire"
    """
    text = text.replace("`", "'")
    if not text.isascii():
        for mark, plain in _MARKS:
            if mark in text:
                text = text.replace(mark, plain)
    return text


def fold(name: str) -> str:
    """Fold case, apostrophes, hyphens and white space.

    Args:
        name: A name as printed.

    Returns:
        The folded name.

    >>> fold("Côte  d’Ivoire")
    "côte d'ivoire"
    """
    if name.isascii():
        return " ".join(name.replace("`", "'").lower().split())
    return " ".join(fold_marks(name).replace(_SOFT_HYPHEN, "").casefold().split())


def fold_accents(name: str) -> str:
    """Fold a name and drop its accents, as capitals often lack them.

    Args:
        name: A name as printed.

    Returns:
        The folded name without accents.

    >>> fold_accents("ÉTATS-UNIS") == fold_accents("Etats-Unis")
    True
    """
    return drop_accents(fold(name))


def drop_accents(folded: str) -> str:
    """Drop the accents of a name that is folded already.

    Args:
        folded: The folded name.

    Returns:
        The name without accents.

    >>> drop_accents("états-unis")
    'etats-unis'
    """
    if folded.isascii():
        return folded
    plain = _ACCENTS.sub("", unicodedata.normalize("NFD", folded))
    if plain.isascii() or not _BEYOND_LATIN.search(plain):
        return plain
    return "".join(character for character in plain if not unicodedata.combining(character))


def find_folded(words: Iterable[str]) -> re.Pattern[str]:
    """Return an expression that finds words in a folded text, also inside other words.

    It is a quick look that saves slower ones: where it finds nothing, none of the words is there.

    Args:
        words: The words, at least one, in any case and with any accents.

    Returns:
        The expression, for texts that `fold_accents` has folded.

    >>> find_folded(["Séance", "Mtg."]).search(fold_accents("8e SÉANCE"))[0]
    'seance'
    """
    return re.compile("|".join(map(re.escape, sorted(set(map(fold_accents, words))))))
