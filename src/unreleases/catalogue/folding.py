"""How names are compared: what print does not distinguish is folded away, and nothing else."""

from __future__ import annotations

import unicodedata
from typing import Final

__all__ = ["fold", "fold_accents"]

_FOLDS: Final = str.maketrans(
    {
        "’": "'",
        "‘": "'",
        "ʼ": "'",
        "´": "'",
        "`": "'",
        "\u2010": "-",
        "\u2011": "-",
        "\u00ad": None,
        "\u00a0": " ",
    }
)


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
    return " ".join(name.translate(_FOLDS).casefold().split())


def fold_accents(name: str) -> str:
    """Fold a name and drop its accents, as capitals often lack them.

    Args:
        name: A name as printed.

    Returns:
        The folded name without accents.

    >>> fold_accents("ÉTATS-UNIS") == fold_accents("Etats-Unis")
    True
    """
    folded = fold(name)
    if folded.isascii():
        return folded
    decomposed = unicodedata.normalize("NFD", folded)
    return "".join(character for character in decomposed if not unicodedata.combining(character))
