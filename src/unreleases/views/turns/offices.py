"""Words for what somebody is: offices and capacities, of whatever kind."""

from __future__ import annotations

from functools import cache

from unreleases.catalogue.vocabulary import vocabulary
from unreleases.views.turns.phrases import Phrases
from unreleases.views.turns.words import turn_words

__all__ = ["bare_office", "is_former", "office_phrases", "offices", "opens_office"]

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


@cache
def _twofold(language: str) -> Phrases:
    """Return the offices whose first word is an honorific, too."""
    words = vocabulary(language)
    honorifics = set(words.words("speech.honorifics"))
    listed = {word for kind in _KINDS for word in words.words(f"speech.{kind}_words")} - honorifics
    return Phrases(word for word in listed if " " in word and word.split(" ", 1)[0] in honorifics)


def opens_office(text: str, position: int, language: str) -> bool:
    """Tell whether what could be an honorific is the first word of an office.

    Args:
        text: Any text.
        position: Where the honorific would begin.
        language: `en` or `fr`.

    Returns:
        Whether it is.

    >>> opens_office("Chief Minister of Gibraltar", 0, "en"), opens_office("Chief Okoro", 0, "en")
    (True, False)
    """
    return _twofold(language).at(text, position) > 0


def is_former(office: str, language: str) -> bool:
    """Tell whether an office is one that somebody no longer holds.

    Args:
        office: The office as printed.
        language: `en` or `fr`.

    Returns:
        Whether it is.

    >>> is_former("former President of Mali", "en"), is_former("President of Mali", "en")
    (True, False)
    """
    return turn_words(language).former.match(office) is not None


def bare_office(office: str, language: str) -> str:
    """Return an office without its article, and an organization without `of the`.

    Args:
        office: The words as printed.
        language: `en` or `fr`.

    Returns:
        The words.

    >>> bare_office("the Permanent Observer of the Holy See", "en"), bare_office("of the European Commission", "en")
    ('Permanent Observer of the Holy See', 'European Commission')
    """
    words = turn_words(language)
    if "(" in office:
        # `Vice-Secrétaire générale (par visioconférence)`
        office = words.manner_bracket.sub("", office)
    found = words.bare_article.match(office) or words.state_link.match(office)
    return office[found.end() :] if found else office
