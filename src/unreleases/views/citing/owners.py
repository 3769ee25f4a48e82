"""Whose resolution a number is: the organ that is named after it or before the word `resolution`."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import cache, cached_property
from typing import Final

from unreleases.catalogue.vocabulary import alternatives
from unreleases.views.expressions import Expression, Template, Words

__all__ = ["Owner", "owner_of"]

#: How far from the numbers the words stand that say whose they are.
_NEAR: Final = 60
#: A capital in the middle of a sentence, before a name: then that name is longer.
_LEAD: Final = re.compile(r"[^.!?:;”»]\s([A-ZÀ-Þ][\w’'-]*)\s$")


class Owner(StrEnum):
    """Whose resolutions or decisions a list of numbers names.

    >>> Owner.ASSEMBLY.value
    'assembly'
    """

    RIGHTS_COUNCIL = "rights_council"
    RIGHTS_COMMISSION = "rights_commission"
    ECONOMIC_COUNCIL = "economic_council"
    SECURITY_COUNCIL = "security_council"
    ASSEMBLY = "assembly"
    #: One of the Councils, which does not say by itself which.
    COUNCIL = "council"
    #: A body whose resolutions have no symbol of this form.
    OTHER = "other"
    UNKNOWN = ""


_ORGANS: Final = (
    Owner.RIGHTS_COUNCIL,
    Owner.RIGHTS_COMMISSION,
    Owner.ECONOMIC_COUNCIL,
    Owner.SECURITY_COUNCIL,
    Owner.ASSEMBLY,
)


class _Words(Words):
    """What one language says around the numbers."""

    owner = Expression("references.owner_pattern")
    #: What makes the name of an organ that of another body: `Assembly of States Parties`.
    longer = Expression("references.longer_name_pattern")
    body_after = Expression("references.body_after_pattern")
    body_before = Template(r"{references.body_before_pattern}\s(?i:(?:{references.draft_words}\s)?)$")
    #: The abbreviation of a body directly before the head word.
    acronym = Template(
        r"\b(?P<name>[A-Z]{3,}(?:-[A-Z]+)?|UN-[A-Z][a-z]+)(?:['’]s)?\s(?i:(?:{references.draft_words}\s)?)$"
    )

    @cached_property
    def organs(self) -> re.Pattern[str]:
        """The names of the organs, in small letters; a group for each organ."""
        return re.compile(rf"(?<![\w/-])(?:{self._organs})\b")

    @cached_property
    def organs_at_end(self) -> re.Pattern[str]:
        """The same directly before the head word, in small letters."""
        draft = alternatives(map(str.lower, self.vocabulary.words("references.draft_words")))
        return re.compile(rf"\b(?:{self._organs})(?:['’]s?)?\s(?:{draft}\s)?$")

    @property
    def _organs(self) -> str:
        names = (map(str.lower, self.vocabulary.words(f"references.{organ}_words")) for organ in _ORGANS)
        return "|".join(f"({alternatives(each)})" for each in names)

    @cached_property
    def council(self) -> frozenset[str]:
        return frozenset(self.vocabulary.words("references.council_words"))

    @cached_property
    def own(self) -> frozenset[str]:
        """What may stand before the name of an organ, and the abbreviations of the organs."""
        return frozenset(self.vocabulary.words("references.own_words"))


_words: Final = cache(_Words)


def owner_of(text: str, start: int, head: int, end: int, stop: int, language: str) -> Owner:
    """Return whose resolutions a list of numbers names.

    Args:
        text: The text.
        start: Where the stretch begins that may say it.
        head: Where the word `resolution` or `decision` stands.
        end: Where the last number ends with its date.
        stop: Where the stretch ends.
        language: `en` or `fr`.

    Returns:
        The organ that is named after the numbers (`of the …`), else the one directly before the head word, else the
        nearest one before it; `other` for a body that is none of the organs.

    >>> text = "World Health Assembly resolution 56/1"
    >>> owner_of(text, 0, 22, 37, 37, "en")
    <Owner.OTHER: 'other'>
    >>> owner_of("Assembly resolution 56/1", 0, 9, 24, 24, "en")
    <Owner.ASSEMBLY: 'assembly'>
    """
    words = _words(language)
    if named := _after(text, end, stop, words):
        return named
    before = text[max(start, head - _NEAR) : head]
    small = before.lower()
    named = Owner.UNKNOWN if text[head : head + 4].isupper() else _directly_before(before, small, words)
    nearest = _nearest(small, words)
    # `the Human Rights Council recalled Council resolution …`
    return nearest if not named or (named, nearest) == (Owner.COUNCIL, Owner.RIGHTS_COUNCIL) else named


def _nearest(small: str, words: _Words) -> Owner:
    named = list(words.organs.finditer(small))
    return _organ(named[-1]) if named else Owner.UNKNOWN


def _organ(found: re.Match[str]) -> Owner:
    return _ORGANS[(found.lastindex or 1) - 1]


def _after(text: str, end: int, stop: int, words: _Words) -> Owner:
    after = words.owner.match(text, end, stop)
    if after is None:
        return Owner.UNKNOWN
    rest = text[after.end() : min(stop, after.end() + _NEAR)]
    known = words.organs.match(rest.lower())
    if known:
        return Owner.OTHER if words.longer.match(rest, known.end()) else _organ(known)
    body = words.body_after.match(text, end, stop)
    return _body(body, words) if body else Owner.UNKNOWN


def _directly_before(before: str, small: str, words: _Words) -> Owner:
    known = words.organs_at_end.search(small)
    if known:
        return Owner.OTHER if _in_longer_name(before, known.start(), words) else _organ(known)
    body = words.body_before.search(before)
    if body:
        known = words.organs.search(small, body.start())
        if known:
            longer = words.longer.match(before, known.end()) or _in_longer_name(before, known.start(), words)
            return Owner.OTHER if longer else _organ(known)
        return _body(body, words)
    acronym = words.acronym.search(before)
    return Owner.OTHER if acronym and acronym["name"] not in words.own else Owner.UNKNOWN


def _in_longer_name(before: str, start: int, words: _Words) -> bool:
    """Tell whether the name of an organ is the end of another one: `World Health Assembly`, `Sub-Commission`."""
    lead = _LEAD.search(before, max(0, start - 40), start)
    return before[start - 1 : start] == "-" or (lead is not None and lead[1] not in words.own)


def _body(found: re.Match[str], words: _Words) -> Owner:
    return Owner.COUNCIL if found["name"] in words.council else Owner.OTHER
