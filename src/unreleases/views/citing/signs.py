"""Which passages may cite something: one look at the whole text, so that most passages need no search."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, Final

from unreleases.catalogue.vocabulary import vocabulary
from unreleases.views.places import places_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from unreleases.views.passages import Passage

__all__ = ["Sign", "signed_passages"]


class Sign(StrEnum):
    """What may be cited at a place.

    >>> Sign.NUMBER.value
    'number'
    """

    #: A stroke, as symbols of documents and releases have.
    SYMBOL = "symbol"
    #: What a number of a resolution is told by.
    NUMBER = "number"
    NOTE = "note"
    #: The word `Article` or `Chapter`.
    PROVISION = "provision"
    SHORT_DRAFT = "short_draft"
    ADDRESS = "address"


#: Every expression begins with a rare character: so the look is as quick as that for the character.
_SIGNS: Final = (
    # after a capital or a session: `A/71/1`, `GC(50)/1`, `GC.10/1` and `IDB.34/5`
    (
        Sign.SYMBOL,
        re.compile(r"/(?:(?<=[A-Z)]/)|(?<=[BC]\.\d/)|(?<=[BC]\.\d\d/))(?=[A-Za-z\d(])"),
    ),
    (Sign.SHORT_DRAFT, re.compile(r"L\.(?<![\w/.]L\.)\s?(?=\d)")),
    (Sign.ADDRESS, re.compile(r":(?=//)")),
    (Sign.ADDRESS, re.compile(r"w(?=ww\.)")),
)


@cache
def _provision_parts(language: str) -> tuple[str, ...]:
    """Return the parts that all words for Articles and Chapters have, in capitals or not."""
    words = vocabulary(language)
    printed = {*words.words("references.article_words"), *words.words("references.chapter_words")}
    parts = {word[1:] if word.swapcase()[0] + word[1:] in printed else word for word in printed}
    return tuple(part for part in parts if not any(each in part and each != part for each in parts))


def signed_passages(
    text: str, passages: Sequence[Passage], numbers: Iterable[int], language: str
) -> Iterator[tuple[Passage, set[Sign]]]:
    """Look a release through for what may be cited.

    Args:
        text: The text of the release.
        passages: Its passages.
        numbers: Where numbers of resolutions may be.
        language: `en` or `fr`.

    Yields:
        The passages that may cite something, in order, each with its signs; the other ones cite nothing.

    >>> from unreleases.views.passages import Passage, PassageKind
    >>> text = "The Council met. It discussed document A/71/100."
    >>> passages = [Passage(text[:16], 0, PassageKind.DECK), Passage(text[17:], 17, PassageKind.PARAGRAPH)]
    >>> [(passage.start, signs) for passage, signs in signed_passages(text, passages, (), "en")]
    [(17, {<Sign.SYMBOL: 'symbol'>})]
    """
    starts = [passage.start for passage in passages]
    signed: defaultdict[int, set[Sign]] = defaultdict(set)
    for sign, places in ((Sign.NUMBER, numbers), *_signs(text, language)):
        for place in places:
            signed[bisect_right(starts, place)].add(sign)
    for number in sorted(signed):
        # what stands before the first passage is no passage's
        if number:
            yield passages[number - 1], signed[number]


def _signs(text: str, language: str) -> Iterator[tuple[Sign, Iterable[int]]]:
    words = vocabulary(language)
    yield Sign.PROVISION, places_of(text, _provision_parts(language))
    yield Sign.NOTE, (found.start() for found in words.pattern("references.note_pattern").finditer(text))
    for sign, pattern in _SIGNS:
        yield sign, (found.start() for found in pattern.finditer(text))
