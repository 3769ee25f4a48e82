"""Who issued, delivered or is quoted by a statement, message or remarks, as the opening formula names them."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from unreleases.grammar.dateline import after_dateline

if TYPE_CHECKING:
    from unreleases.catalogue.vocabulary import Vocabulary

__all__ = ["find_issuer"]

#: Formulas are one sentence.
_REACH: Final = 500
_TRAILING: Final = re.compile(r"[\s,;:.]+$")


@cache
def _compiled(words: Vocabulary, pattern: str) -> re.Pattern[str]:
    return words.compile(pattern)


@cache
def _formula(words: Vocabulary) -> re.Pattern[str]:
    return words.pattern("kinds.formula_patterns", re.IGNORECASE)


def find_issuer(first_block_text: str, words: Vocabulary) -> str | None:
    """Find who issues or speaks in the formula that opens a release.

    Args:
        first_block_text: The first paragraph.
        words: The vocabulary of its language.

    Returns:
        The person or office as printed, without the article; None when the paragraph is no such formula.

    >>> from unreleases.catalogue.vocabulary import vocabulary
    >>> find_issuer("The following statement was issued today by the Spokesman for UN Secretary-General A. Lind:",
    ...             vocabulary("en"))
    'Spokesman for UN Secretary-General A. Lind'
    >>> find_issuer("The Council met this morning.", vocabulary("en")) is None
    True
    """
    opening = " ".join(after_dateline(first_block_text[:_REACH], words).split())
    sentence = opening[: opening.find(":") + 1] or opening
    if not _formula(words).search(sentence):
        return None
    for pattern in words.words("kinds.issuer_patterns"):
        found = _compiled(words, pattern).search(sentence)
        if found:
            return _TRAILING.sub("", found["issuer"]) or None
    return None
