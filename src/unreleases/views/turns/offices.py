"""Words for what somebody is: offices and capacities, of whatever kind."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from unreleases.views.turns.phrases import Phrases

if TYPE_CHECKING:
    from unreleases.views.turns.words import TurnWords

__all__ = ["bare_office", "is_former", "office_phrases", "offices", "opens_office"]

_KINDS = (
    "minister", "head", "secretariat", "chair", "expert", "observer", "spokesperson", "petitioner", "office",
    "representative",
)  # fmt: skip


@cache
def office_phrases(words: TurnWords, *kinds: str) -> Phrases:
    """Return the words for offices of some kinds, in either case of letters.

    Args:
        words: Those of the language.
        *kinds: Such as `minister`, for the words under `speech.minister_words`.

    Returns:
        The phrases.

    >>> from unreleases.views.turns.words import turn_words
    >>> office_phrases(turn_words("en"), "minister", "head").at("Prime minister of Fiji", 0)
    14
    """
    listed = (word for kind in kinds for word in words.vocabulary.words(f"speech.{kind}_words"))
    return Phrases(listed, cased=False)


@cache
def offices(words: TurnWords) -> Phrases:
    """Return all words for offices.

    Args:
        words: Those of the language.

    Returns:
        The phrases.

    >>> from unreleases.views.turns.words import turn_words
    >>> next(offices(turn_words("en")).find("Deputy Director of Operations"))
    (0, 15)
    """
    return office_phrases(words, *_KINDS)


@cache
def _twofold(words: TurnWords) -> Phrases:
    """Return the offices whose first word is an honorific, too."""
    vocabulary = words.vocabulary
    honorifics = set(vocabulary.words("speech.honorifics"))
    listed = {word for kind in _KINDS for word in vocabulary.words(f"speech.{kind}_words")} - honorifics
    return Phrases(word for word in listed if " " in word and word.split(" ", 1)[0] in honorifics)


def opens_office(text: str, position: int, words: TurnWords) -> bool:
    """Tell whether what could be an honorific is the first word of an office.

    Args:
        text: Any text.
        position: Where the honorific would begin.
        words: Those of the language.

    Returns:
        Whether it is.

    >>> from unreleases.views.turns.words import turn_words
    >>> opens_office("Chief Minister of Gibraltar", 0, turn_words("en")), opens_office("Chief Okoro", 0, turn_words("en"))
    (True, False)
    """
    return _twofold(words).at(text, position) > 0


def is_former(office: str, words: TurnWords) -> bool:
    """Tell whether an office is one that somebody no longer holds.

    Args:
        office: The office as printed.
        words: Those of the language.

    Returns:
        Whether it is.

    >>> from unreleases.views.turns.words import turn_words
    >>> is_former("former President of Mali", turn_words("en")), is_former("President of Mali", turn_words("en"))
    (True, False)
    """
    return words.former.match(office) is not None


def bare_office(office: str, words: TurnWords) -> str:
    """Return an office without its article, and an organization without `of the`.

    Args:
        office: The words as printed.
        words: Those of the language.

    Returns:
        The words.

    >>> from unreleases.views.turns.words import turn_words
    >>> bare_office("the Permanent Observer of the Holy See", turn_words("en")), bare_office("of the European Commission", turn_words("en"))
    ('Permanent Observer of the Holy See', 'European Commission')
    """
    if "(" in office:
        # `Vice-Secrétaire générale (par visioconférence)`
        office = words.manner_bracket.sub("", office)
    found = words.bare_article.match(office) or words.state_link.match(office)
    return office[found.end() :] if found else office
