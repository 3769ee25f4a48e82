"""The words of a sentence that say how a decision was taken."""

from __future__ import annotations

from functools import cache, cached_property
from operator import attrgetter
from typing import TYPE_CHECKING, Final, NamedTuple

from unreleases.catalogue.folding import fold
from unreleases.views.expressions import Words
from unreleases.views.voting.figures import Figures, find_figures
from unreleases.views.voting.numbers import read_number
from unreleases.views.voting.types import Tally, VoteMethod
from unreleases.views.voting.words import Small, one_of, signed, small, small_text, small_words

if TYPE_CHECKING:
    import datetime
    import re

    from unreleases.views.voting.state_lists import Listed


__all__ = ["COUNTED", "Phrase", "find_phrases"]

#: Methods whose votes are counted.
COUNTED: Final = (
    VoteMethod.ROLL_CALL,
    VoteMethod.SHOW_OF_HANDS,
    VoteMethod.UNRECORDED,
    VoteMethod.RECORDED,
    VoteMethod.SECRET_BALLOT,
)
_METHODS: Final = (
    *COUNTED,
    VoteMethod.UNANIMOUS,
    VoteMethod.WITHOUT_A_VOTE,
    VoteMethod.CONSENSUS,
    VoteMethod.ACCLAMATION,
)
#: Methods that may be named beside figures.
_SAID: Final = (*COUNTED, VoteMethod.UNANIMOUS)
_SEVERAL: Final = 2
#: How far apart a method and its counts, and two names of a method, stand.
_METHOD_GAP: Final = 90
_SAME_GAP: Final = 24
#: In no shorter gap another text is named.
_SHORT: Final = 8


class Phrase(NamedTuple):
    """The words of a sentence that say how a decision was taken: method, counts or both.

    >>> find_phrases("adopted without a vote", "en")[0].method.value
    'without_a_vote'
    """

    start: int
    end: int
    #: None where only counts are printed.
    method: VoteMethod | None
    figures: Figures | None = None
    #: The counts as printed.
    tally: Tally | None = None

    def named(self, place: int) -> dict[str, Listed]:
        """Return the States named beside the counts.

        Args:
            place: Where the sentence begins in `release.text`.

        Returns:
            The lists by way; their leftovers count into `release.text`.

        >>> find_phrases("by 3 in favour to 1 against (Fiji)", "en")[0].named(0)["against"].codes
        ('FJI',)
        """
        listed = self.figures.named if self.figures is not None else {}
        return {way: each.shifted(place) for way, each in listed.items()}


class _Words(Words):
    """What one language calls the methods of decision."""

    members = Small("{votes.unanimous_members_pattern}")
    whole = signed("unanimous_whole")
    outcome = Small(
        r"\b(?:{votes.adopted_words}|{votes.adopting_words}|{votes.rejected_words}|{votes.rejecting_words})(?!\w)"
    )
    clause = Small("{votes.clause_pattern}")
    other = Small("{votes.other_text_pattern}")

    @cached_property
    def method(self) -> re.Pattern[str]:
        """Any of the methods."""
        return small(self.vocabulary.language, rf"\b{one_of(self.methods)}(?![^\W\d])")

    @cached_property
    def methods(self) -> dict[str, VoteMethod]:
        """The methods by the words for them, folded."""
        language = self.vocabulary.language
        return {
            fold(word): method
            for method in reversed(_METHODS)
            for word in small_words(language, f"votes.{method.value}")
        }


_words: Final = cache(_Words)


def find_phrases(
    text: str, language: str, date: datetime.date | None = None, *, low: str | None = None
) -> list[Phrase]:
    """Search a sentence for methods of decision and counts of votes.

    A method and the counts after it are one phrase (`by a recorded vote of 3 in favour`).

    Args:
        text: A sentence.
        language: `en` or `fr`.
        date: The day of the release.
        low: The sentence in small letters, where that is known.

    Returns:
        The phrases in order.

    >>> [found.tally.in_favour for found in find_phrases("à l’unanimité de ses 15 membres", "fr")]
    [15]
    """
    words = _words(language)
    low = small_text(text) if low is None else low
    found: list[Phrase] = []
    for match in words.method.finditer(low):
        method = words.methods.get(match[0]) or words.methods[fold(match[0])]
        members = words.members.match(low, match.end()) if method is VoteMethod.UNANIMOUS else None
        # `by its 15 members`
        tally = Tally(in_favour=read_number(members["members"], language)) if members else None
        found.append(Phrase(match.start(), (members or match).end(), method, tally=tally))
    for match in words.whole.finditer(low):
        tally = Tally(in_favour=read_number(match["members"], language))
        found.append(Phrase(*match.span("whole"), VoteMethod.UNANIMOUS, tally=tally))
    for figures in find_figures(text, language, date, low=low):
        if any(phrase.start < figures.end and figures.start < phrase.end for phrase in found):
            continue
        found.append(Phrase(figures.start, figures.end, None, figures, figures.tally))
    if len(found) < _SEVERAL:
        return found
    found.sort(key=attrgetter("start"))
    joined: list[Phrase] = []
    for phrase in found:
        if joined and (one := _one(low, joined[-1], phrase, words)):
            joined[-1] = one
        else:
            joined.append(phrase)
    return joined


def _one(text: str, first: Phrase, second: Phrase, words: _Words) -> Phrase | None:
    """Put two phrases together that tell one thing: a method and its counts, or one method twice."""
    gap = second.start - first.end
    if gap > _METHOD_GAP or words.outcome.search(text, first.end, second.start):
        return None
    counts = first.tally or second.tally
    opposed = counts is not None and bool(counts.against or counts.abstaining)
    if opposed and VoteMethod.UNANIMOUS in {first.method, second.method}:
        return None
    between = words.clause.search(text, first.end, second.start)
    end = max(first.end, second.end)
    if first.method in _SAID and first.figures is None and second.method is None:
        if between and (gap > _SAME_GAP or ";" in between[0]):
            return None
        if gap > _SHORT and words.other.search(text, first.end, second.start):
            # `adopted the draft on lamps by a show of hands, and the one on fog by 9 votes to 4`
            return None
        return first._replace(end=end, figures=second.figures, tally=second.tally)
    if gap > _SAME_GAP or between:
        return None
    if first.method is None and second.method in _SAID and second.figures is None:
        return first._replace(end=end, method=second.method)
    if first.method is not None and second.method is not None and second.figures is None:
        return first._replace(end=end)
    return None
