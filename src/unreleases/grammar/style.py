"""How a line is written: as a sentence, as a headline, in capitals; and comparison of damaged copies."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from unreleases.catalogue.folding import fold_marks

__all__ = [
    "LONGEST_HEADLINE",
    "end_of_deck",
    "ends_stopped",
    "fold_letters",
    "fold_words",
    "is_capitals",
    "is_prose",
    "same_words",
    "title_case",
]

_CLOSERS: Final = "”“\"’'»)]* \u00a0"
_LONG_WORD: Final = re.compile(r"[^\W\d_]{4,}")
_SMALL: Final = re.compile(r"[a-zß-öø-ÿ]+")
#: Small letters that are frequent enough to tell most running text at once.
_FREQUENT: Final = "eaitns"
_LETTERS: Final = re.compile(r"[^\W\d_]+")
#: A sentence that ends inside a text: headlines have none.
_SENTENCE_INSIDE: Final = re.compile(r"(?:[a-zà-ÿ]{4}|\d|\))\.[”\"’]?\s+[(“\"«A-ZÀ-Þ]")
#: A deck that lost the space before the lead: `…Text IntroducedThe General Assembly…`.
_GLUED: Final = re.compile(
    r"(?:[^\W\d_A-ZÀ-Þ]|(?<=\b(?:19|20)\d)\d|(?<!\s)[)”\"]|(?<!\s)['’](?!S\s))(?=[A-ZÀ-Þ](?:[a-zà-ÿ]|['’][A-ZÀ-Þa-zà-ÿ]|\s))"
)
#: A deck that lost the space before the dateline of the lead: `…in HamburgNEW YORK, 25 July (…) --`.
_GLUED_PLACE: Final = re.compile(
    r"(?<=[a-zà-ÿ\d)”\"’])(?=[A-ZÀ-Þ][A-ZÀ-Þ '’./-]{2,30},\s(?:[A-ZÀ-Þ][\w’ -]{2,40},\s)?(?:le\s)?\d{1,2}(?:er)?\s[^\W\d_]{3,10}\s[(–—-])"
)
#: What stands before a capital inside a name, and a word that has lost its apostrophe: `de lONU`, `quAlger`.
_NAME_PART: Final = re.compile(
    r"(?:\b|['’-])(?:Ma?c|Fitz|Van|Von|D[aei]l?l?|L[ae]|[DOL]['’])$|\b(?:[a-z]|[a-z]{0,5}qu)$"
)
#: No headline is longer; a lead without its full stop may be.
LONGEST_HEADLINE: Final = 420


def ends_stopped(text: str, marks: str = ".:;?!…") -> bool:
    """Tell whether a text ends with a stop, closing marks after it aside.

    Args:
        text: The text.
        marks: What counts as a stop.

    Returns:
        Whether it does.

    >>> ends_stopped("“We agreed.”"), ends_stopped("Right of Reply")
    (True, False)
    """
    return text.rstrip(_CLOSERS)[-1:] in tuple(marks)


def title_case(text: str) -> float:
    """Return the share of longer words that begin with a capital.

    Args:
        text: The text.

    Returns:
        Between 0 and 1; 1 for a text without longer words.

    >>> title_case("Action on Draft Texts")
    1.0
    """
    words = _LONG_WORD.findall(text, 0, 400)
    return sum(word[0].isupper() for word in words) / len(words) if words else 1.0


def is_capitals(text: str) -> bool:
    """Tell whether a text is in capitals, single small letters aside.

    Args:
        text: The text.

    Returns:
        Whether nine letters in ten are capitals and there are at least two.

    >>> is_capitals("LA SITUATION EN CÔTE d’IVOIRE"), is_capitals("Statements")
    (True, False)
    """
    if text.isupper():
        return sum(map(str.isalpha, text)) > 1
    if len(text) > 1000:
        return False
    # running text shows its small letters at once
    opening = text[: len(text) // 4 + 40]
    if sum(map(opening.count, _FREQUENT)) > len(text) // 10:
        return False
    if len(opening) - len(_SMALL.sub("", opening)) > len(text) // 10:
        return False
    letters = [character for character in text if character.isalpha()]
    capitals = sum(map(str.isupper, letters))
    return capitals > 1 and capitals * 10 >= len(letters) * 9


def is_prose(text: str) -> bool:
    """Tell whether a line is running text rather than a headline or heading.

    Args:
        text: The line.

    Returns:
        Whether it ends as a sentence does, or is longer than any headline.

    >>> is_prose("The Council met this morning."), is_prose("Council Meets on Haiti")
    (True, False)
    >>> is_prose("‘Where Is the Money?’ Asks Envoy"), is_prose("WHO PAYS?")
    (False, False)
    """
    if len(text) > LONGEST_HEADLINE:
        return True
    last = text.rstrip(_CLOSERS)[-1:]
    if last in (".", ":", "…"):
        return not is_capitals(text)
    if last in ("?", "!"):
        return title_case(text) < 0.6
    return len(text) > 40 and _SENTENCE_INSIDE.search(text) is not None


def end_of_deck(text: str) -> int | None:
    """Find where a deck certainly ends inside a text: at a small letter before a capitalized word, with no space.

    Args:
        text: A deck and the lead below it.

    Returns:
        The offset at which the lead begins, or None.

    >>> end_of_deck("Draft Texts IntroducedThe Assembly met today.")
    22
    """
    for match in _GLUED.finditer(text, 0, 800):
        if not _NAME_PART.search(text, max(0, match.end() - 6), match.end()):
            before = text[: match.end()]
            if not is_prose(before) and len(before) > 8:
                return match.end()
    place = _GLUED_PLACE.search(text, 0, 800)
    return place.start() if place else None


def fold_letters(text: str) -> str:
    """Fold a text to its letters and digits, without case and accents.

    Args:
        text: The text.

    Returns:
        What two printings of one headline have in common, small-capital damage and lost spaces included.

    >>> fold_letters("Sécurité -- ÉTATS") == fold_letters("SECURITE: ETATS")
    True
    """
    if not text.isascii():
        text = unicodedata.normalize("NFKD", text)
    return "".join(filter(str.isalnum, text)).casefold()


def fold_words(text: str) -> str:
    """Fold case, apostrophes and hyphens, keeping the words apart.

    Args:
        text: The text.

    Returns:
        The folded text.

    >>> fold_words("Motion d’ordre")
    "motion d'ordre"
    """
    return fold_marks(text).casefold()


def same_words(first: str, second: str) -> float:
    """Return how much of two texts' words is the same.

    Args:
        first: A text.
        second: Another.

    Returns:
        Between 0 and 1: the shared words by all words.

    >>> same_words("Council meets on Haiti", "COUNCIL MEETS ON MALI")
    0.6
    """
    one = {fold_letters(word) for word in _LETTERS.findall(first)}
    two = {fold_letters(word) for word in _LETTERS.findall(second)}
    return len(one & two) / len(one | two) if one and two else 0.0
