"""The verbs of adoption and rejection in a sentence, and how each of them stands."""

from __future__ import annotations

from enum import StrEnum
from functools import cache, cached_property
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

from unreleases.catalogue.folding import fold
from unreleases.views.expressions import Words
from unreleases.views.voting.words import Small, one_of, small, small_words

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

__all__ = ["Verb", "VerbForm", "ends_with_outcome", "find_verbs", "is_governed", "names_outcome"]

#: How much before a verb is looked at for its auxiliaries, and for what stands right before it.
_AUXILIARY: Final = 70
_BESIDE: Final = 32


class VerbForm(StrEnum):
    """How a verb stands in its clause.

    >>> VerbForm.FINITE.value
    'finite'
    """

    FINITE = "finite"
    PARTICIPLE = "participle"
    INFINITIVE = "infinitive"
    NOUN = "noun"


class Verb(NamedTuple):
    """A verb of adoption or rejection. What stands before it is looked at when it is asked for.

    >>> verb = find_verbs("it had been adopted", "en")[0]
    >>> verb.outcome, verb.pluperfect, verb.passive
    (True, True, True)
    """

    start: int
    end: int
    form: VerbForm
    #: None for a verb that gives only the count.
    outcome: bool | None
    #: After `to`.
    infinitive: bool
    #: The sentence in small letters, and what its language has before verbs.
    text: str
    words: _Words

    @property
    def passive(self) -> bool:
        """Whether the thing voted on is its subject."""
        return self._after(self.words.passive)

    @property
    def relative(self) -> bool:
        """After `which` or `that`: the thing right before is meant."""
        return self._after(self.words.relative)

    @property
    def pluperfect(self) -> bool:
        """Such as `had adopted`."""
        return self._after(self.words.pluperfect)

    @property
    def perfect(self) -> bool:
        """Such as `has adopted`."""
        return self._after(self.words.perfect)

    def _after(self, words: re.Pattern[str]) -> bool:
        return words.search(self.text, max(0, self.start - _AUXILIARY), self.start) is not None


#: The lists of verbs: their form, and the outcome that they tell.
_FORMS: Final[dict[str, tuple[VerbForm, bool | None]]] = {
    "adopted": (VerbForm.FINITE, True),
    "rejected": (VerbForm.FINITE, False),
    "neutral": (VerbForm.FINITE, None),
    "adopting": (VerbForm.PARTICIPLE, True),
    "rejecting": (VerbForm.PARTICIPLE, False),
    "adopt": (VerbForm.INFINITIVE, True),
    "reject": (VerbForm.INFINITIVE, False),
    "adoption": (VerbForm.NOUN, True),
    "rejection": (VerbForm.NOUN, False),
}
#: What stands before a verb of each form that tells nothing.
_BARRED: Final = {
    VerbForm.FINITE: ("unreal", "attributive"),
    VerbForm.INFINITIVE: ("unreal",),
    VerbForm.PARTICIPLE: ("unreal", "wished", "titled"),
    VerbForm.NOUN: ("unreal", "wished"),
}
_Told: TypeAlias = "tuple[VerbForm, bool | None, re.Pattern[str]]"


class _Words(Words):
    """What one language says before verbs."""

    infinitive = Small("{votes.infinitive_before_pattern}")
    negation = Small("{votes.not_before_pattern}")
    pluperfect = Small("{votes.pluperfect_before_pattern}")
    perfect = Small("{votes.perfect_before_pattern}")
    passive = Small("{votes.passive_before_pattern}|{votes.relative_before_pattern}")
    relative = Small("{votes.relative_before_pattern}")

    @cached_property
    def verb(self) -> re.Pattern[str]:
        """Any of the verbs."""
        verbs = one_of(word for words in self._listed.values() for word in words)
        ends = r"(?![^\W\d]|\d*-|\d{3})"
        return small(self.vocabulary.language, rf"\b(?:{verbs}|(?:{{votes.veto_verb_pattern}})){ends}")

    @cached_property
    def forms(self) -> dict[str, _Told]:
        """The form and the outcome of each verb, folded, and what stands before one that tells nothing."""
        forms: dict[str, _Told] = {}
        for name, words in self._listed.items():
            form, outcome = _FORMS[name]
            for word in words:
                forms.setdefault(fold(word), (form, outcome, self._barred[form]))
        return forms

    def told(self, verb: str) -> _Told:
        """Return the form and the outcome of a verb; where it is in no list, its object is the veto."""
        told = self.forms.get(verb) or self.forms.get(fold(verb))
        return told or (VerbForm.FINITE, False, self._barred[VerbForm.FINITE])

    @cached_property
    def _listed(self) -> dict[str, tuple[str, ...]]:
        return {name: small_words(self.vocabulary.language, f"votes.{name}_words") for name in _FORMS}

    @cached_property
    def _barred(self) -> dict[VerbForm, re.Pattern[str]]:
        return {
            form: small(
                self.vocabulary.language, "|".join(f"{{votes.{name}_before_pattern}}" for name in names)
            )
            for form, names in _BARRED.items()
        }


_words: Final = cache(_Words)


def find_verbs(text: str, language: str) -> list[Verb]:
    """Search a sentence for verbs that tell an outcome, or the count without one.

    Wishes and orders (`should be adopted`, `in favour of adopting`) are left out; a denied verb tells the contrary.

    Args:
        text: The sentence in small letters.
        language: `en` or `fr`.

    Returns:
        The verbs in order.

    >>> [(verb.outcome, verb.passive) for verb in find_verbs("the text was not adopted", "en")]
    [(False, True)]
    >>> find_verbs("the text should be adopted", "en")
    []
    """
    words = _words(language)
    found: list[Verb] = []
    for match in words.verb.finditer(text):
        start, end = match.span()
        if start and text[start - 1] == "-":
            continue
        form, outcome, barred = words.told(match[0])
        first = max(0, start - _AUXILIARY)
        if outcome is not None and words.negation.search(text, first, start):
            outcome = not outcome
        elif barred.search(text, first, start):
            continue
        infinitive = form is not VerbForm.PARTICIPLE and bool(
            words.infinitive.search(text, max(0, start - _BESIDE), start)
        )
        found.append(Verb(start, end, form, outcome, infinitive, text, words))
    return found


def names_outcome(text: str, language: str, start: int, end: int) -> bool:
    """Tell whether a stretch has a verb of adoption or rejection in any form, wishes included.

    Args:
        text: The sentence in small letters.
        language: `en` or `fr`.
        start: Where the stretch begins.
        end: Where it ends.

    Returns:
        Whether it has.

    >>> names_outcome("it should be adopted", "en", 0, 20)
    True
    """
    words = _words(language)
    found = words.verb.finditer(text, start, end)
    return any(words.told(match[0])[1] is not None for match in found)


def ends_with_outcome(text: str, language: str, place: int) -> bool:
    """Tell whether a verb of adoption or rejection stands right before a place, or over it, wishes included.

    Args:
        text: The sentence in small letters.
        language: `en` or `fr`.
        place: The place.

    Returns:
        Whether one does.

    >>> ends_with_outcome("it should be adopted by consensus", "en", 21)
    True
    """
    words = _words(language)
    found = words.verb.finditer(text, max(0, place - _BESIDE), place + _BESIDE)
    beside = (match for match in found if match.start() < place <= match.end() + 1)
    return any(words.told(match[0])[1] is not None for match in beside)


def is_governed(verb: Verb, verbs: Sequence[Verb]) -> bool:
    """Tell whether an infinitive depends on a verb of decision before it: `decided to retain`.

    Args:
        verb: The verb.
        verbs: The verbs of its sentence up to it.

    Returns:
        Whether it does; True for a verb that is no infinitive.

    >>> verbs = find_verbs("it decided to retain the paragraph", "en")
    >>> is_governed(verbs[1], verbs), is_governed(verbs[1], verbs[1:])
    (True, False)
    """
    return not verb.infinitive or any(
        (each.form is VerbForm.FINITE or each.form is VerbForm.PARTICIPLE)
        and not each.infinitive
        and each.start < verb.start
        for each in verbs
    )
