"""Words for what somebody is: offices and capacities, of whatever kind."""

from __future__ import annotations

from functools import cache

from unreleases.catalogue.vocabulary import vocabulary
from unreleases.views.turns.phrases import Phrases

__all__ = ["office_phrases", "offices"]

_KINDS = (
    "minister", "head", "secretariat", "chair", "expert", "observer", "spokesperson", "petitioner", "office",
    "representative",
)  # fmt: skip


@cache
def office_phrases(language: str, *kinds: str) -> Phrases:
    """Return the words for offices of some kinds, in either case of letters.

    Args:
        language: `en` or `fr`.
        *kinds: Such as `minister`, for the words under `speech.minister_words`.

    Returns:
        The phrases.

    >>> office_phrases("en", "minister", "head").at("Prime minister of Fiji", 0)
    14
    """
    words = vocabulary(language)
    return Phrases((word for kind in kinds for word in words.words(f"speech.{kind}_words")), cased=False)


@cache
def offices(language: str) -> Phrases:
    """Return all words for offices.

    Args:
        language: `en` or `fr`.

    Returns:
        The phrases.

    >>> next(offices("en").find("Deputy Director of Operations"))
    (0, 15)
    """
    return office_phrases(language, *_KINDS)
