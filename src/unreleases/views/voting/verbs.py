"""The verbs of adoption and rejection in a sentence, and how each of them stands."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, Final

from attrs import frozen

from unreleases.catalogue.vocabulary import vocabulary
from unreleases.views.voting.words import small, small_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["Verb", "VerbForm", "find_verbs", "is_governed", "names_outcome"]

#: How much before a verb is looked at for its auxiliaries.
_AUXILIARY: Final = 70


class VerbForm(StrEnum):
    """How a verb stands in its clause.

    >>> VerbForm.FINITE.value
    'finite'
    """

    FINITE = "finite"
    PARTICIPLE = "participle"
    INFINITIVE = "infinitive"
    NOUN = "noun"


@frozen
class Verb:
    """A verb of adoption or rejection.

    >>> Verb(start=4, end=11, form=VerbForm.FINITE, outcome=True).passive
    False
    """

    start: int
    end: int
    form: VerbForm
    #: None for a verb that gives only the count.
    outcome: bool | None
    passive: bool = False
    #: After `which` or `that`: the thing right before is meant.
    relative: bool = False
    #: `had adopted`
    pluperfect: bool = False
    #: `has adopted`
    perfect: bool = False
    #: After `to`.
    infinitive: bool = False


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
_VETOED: Final = (VerbForm.FINITE, False)


@frozen
class _Words:
    verb: re.Pattern[str]
    #: What stands before a verb of each form that tells nothing.
    barred: dict[VerbForm, tuple[re.Pattern[str], ...]]
    infinitive: re.Pattern[str]
    negation: re.Pattern[str]
    pluperfect: re.Pattern[str]
    perfect: re.Pattern[str]
    passive: re.Pattern[str]
    relative: re.Pattern[str]


@cache
def _words(language: str) -> _Words:
    def pattern(name: str) -> re.Pattern[str]:
        return small_pattern(language, f"votes.{name}_before_pattern")

    unreal, wished = pattern("unreal"), pattern("wished")
    vetoed = f"(?P<vetoed>{vocabulary(language).words('votes.veto_verb_pattern')[0]})"
    verbs = "|".join(f"(?P<{name}>{{votes.{name}_words}})" for name in _FORMS)
    return _Words(
        verb=small(language, rf"\b(?:{vetoed}|{verbs})(?![\w-])"),
        barred={
            VerbForm.FINITE: (unreal, pattern("attributive")),
            VerbForm.INFINITIVE: (unreal,),
            VerbForm.PARTICIPLE: (unreal, wished, pattern("titled")),
            VerbForm.NOUN: (unreal, wished),
        },
        infinitive=pattern("infinitive"),
        negation=pattern("not"),
        pluperfect=pattern("pluperfect"),
        perfect=pattern("perfect"),
        passive=pattern("passive"),
        relative=pattern("relative"),
    )


def find_verbs(text: str, language: str) -> Iterator[Verb]:
    """Search a sentence for verbs that tell an outcome, or the count without one.

    Wishes and orders (`should be adopted`, `in favour of adopting`) are left out; a denied verb tells the contrary.

    Args:
        text: The sentence in small letters.
        language: `en` or `fr`.

    Yields:
        The verbs in order.

    >>> [(verb.outcome, verb.passive) for verb in find_verbs("the text was not adopted", "en")]
    [(False, True)]
    >>> list(find_verbs("the text should be adopted", "en"))
    []
    """
    words = _words(language)
    for match in words.verb.finditer(text):
        if match.start() and text[match.start() - 1] == "-":
            continue
        form, outcome = _FORMS.get(str(match.lastgroup), _VETOED)
        before = text[max(0, match.start() - _AUXILIARY) : match.start()]
        if outcome is not None and words.negation.search(before):
            outcome = not outcome
        elif any(barred.search(before) for barred in words.barred[form]):
            continue
        relative = words.relative.search(before) is not None
        yield Verb(
            start=match.start(),
            end=match.end(),
            form=form,
            outcome=outcome,
            passive=relative or words.passive.search(before) is not None,
            relative=relative,
            pluperfect=words.pluperfect.search(before) is not None,
            perfect=words.perfect.search(before) is not None,
            infinitive=form is not VerbForm.PARTICIPLE and words.infinitive.search(before) is not None,
        )


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
    found = _words(language).verb.finditer(text, start, end)
    return any(_FORMS.get(str(match.lastgroup), _VETOED)[1] is not None for match in found)


def is_governed(verb: Verb, verbs: Sequence[Verb]) -> bool:
    """Tell whether an infinitive depends on a verb of decision before it: `decided to retain`.

    Args:
        verb: The verb.
        verbs: The verbs of its sentence up to it.

    Returns:
        Whether it does; True for a verb that is no infinitive.

    >>> verbs = list(find_verbs("it decided to retain the paragraph", "en"))
    >>> is_governed(verbs[1], verbs), is_governed(verbs[1], verbs[1:])
    (True, False)
    """
    return not verb.infinitive or any(
        each.form in {VerbForm.FINITE, VerbForm.PARTICIPLE}
        and not each.infinitive
        and each.start < verb.start
        for each in verbs
    )
