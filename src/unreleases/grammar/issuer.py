"""Who issued, delivered or is quoted by a statement, message or remarks, as the opening formula names them."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from unreleases.grammar.dates import after_dateline

if TYPE_CHECKING:
    from collections.abc import Iterable

    from unreleases.catalogue.vocabulary import Vocabulary

__all__ = ["find_issuer", "opening_texts"]

#: Formulas are one sentence.
_REACH: Final = 500
#: A formula stands among the first paragraphs.
_BEFORE: Final = 3
_TRAILING: Final = re.compile(r"[\s,;:.]+$")
#: A note such as `(Delayed in transmission.)`.
_NOTE: Final = re.compile(r"\([^()]{3,200}\)\.?|\[[^\[\]]{3,200}\]\.?")
#: A remark behind whoever speaks, as distinct from a State or its name.
_REMARK: Final = re.compile(r"\s*\([a-zà-ÿ][^()]*\)$")


@cache
def _patterns(words: Vocabulary) -> tuple[re.Pattern[str], ...]:
    """Where whoever speaks stands in a formula; the first that fits counts."""
    return tuple(map(words.compile, words.words("kinds.issuer_patterns")))


@cache
def _tail(words: Vocabulary) -> re.Pattern[str]:
    return words.compile(
        rf"(?P<comma>,)?\s+(?:(?P<certain>{words.words('kinds.issuer_tail_pattern')[0]})"
        rf"|{words.words('kinds.issuer_weak_pattern')[0]})"
    )


def opening_texts(texts: Iterable[str]) -> tuple[str, ...]:
    """Return the texts at the top of a release that can hold its opening formula.

    Args:
        texts: The texts of its blocks.

    Returns:
        The first of them that says something; before it, notes in brackets are passed over. Further ones are
        the next where they end with a colon, as formulas do.

    >>> opening_texts(["(Delayed in transmission.)", "The following statement was issued today:", "We met."])
    ('The following statement was issued today:',)
    """
    found: list[str] = []
    for number, text in enumerate(filter(None, texts)):
        if number == _BEFORE:
            break
        if (not found and not _NOTE.fullmatch(text)) or text.endswith(":"):
            found.append(text)
    return tuple(found)


def find_issuer(openings: Iterable[str], words: Vocabulary) -> str | None:
    """Find who issues or speaks in the formula that opens a release.

    Args:
        openings: The texts that can be its formula; see `opening_texts`.
        words: The vocabulary of its language.

    Returns:
        The person or office as printed, without the article; None where none of them is such a formula.

    >>> from unreleases.catalogue.vocabulary import vocabulary
    >>> formula = "The following statement was issued today by the Spokesman for UN Secretary-General A. Lind:"
    >>> find_issuer([formula], vocabulary("en"))
    'Spokesman for UN Secretary-General A. Lind'
    >>> find_issuer(["The Council met this morning."], vocabulary("en")) is None
    True
    """
    formula = words.pattern("kinds.formula_patterns", re.IGNORECASE)
    for text in openings:
        opening = after_dateline(text[:_REACH], words).strip()
        if "\n" in opening:
            opening = " ".join(opening.split())
        sentence = opening[: opening.find(":") + 1] or opening
        if not formula.search(sentence):
            continue
        for pattern in _patterns(words):
            found = pattern.search(sentence)
            if found:
                return _TRAILING.sub("", _without_tail(found["issuer"], words)) or None
        return None
    return None


def _without_tail(issuer: str, words: Vocabulary) -> str:
    """Leave out what a formula says after whoever speaks: where, when and on what."""
    issuer = _REMARK.sub("", issuer)
    linked = words.pattern("kinds.office_link_pattern")
    start = 0
    for found in _tail(words).finditer(issuer):
        before = issuer[: found.start()]
        if before.count("(") > before.count(")"):
            continue
        start = max(start, before.rfind(", "))
        # `Chair of the Committee on Ports`, `Envoy for Peru`: the office goes on
        preposition = issuer[start : found.end()]
        if found["certain"] or found["comma"] or not linked.search(preposition):
            return before
    return issuer
