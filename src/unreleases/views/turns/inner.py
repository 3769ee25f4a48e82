"""Turns that open with a later sentence of a paragraph."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from unreleases.catalogue.vocabulary import vocabulary
from unreleases.views.turns.clauses import is_abbreviated
from unreleases.views.turns.openings import find_opening
from unreleases.views.turns.speaker import SpeakerForm

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from unreleases.views.turns.made import Opening
    from unreleases.views.turns.speaker import Setting

__all__ = ["Sightings", "inner_openings", "sightings"]

_QUOTES: Final = {"“": "”", "«": "»", '"': '"', "‘": "’"}
#: In old pages the space after a sentence is sometimes lost.
_FULL_STOP: Final = re.compile(r"[.!?][”»\"’')\]]{0,3}(?:\s+|(?<=[a-z\d]{2}\.))(?=[“«\"A-ZÀ-Þ])")
#: A speaker stands at most so far from the beginning of the sentence.
_INTRO: Final = 320
#: So far behind the verb it may stand that somebody answers.
_ANSWER: Final = 24


@cache
def _words(language: str) -> tuple[tuple[str, ...], tuple[str, ...], re.Pattern[str]]:
    words = vocabulary(language)
    return (
        words.words("speech.inner_hints"),
        words.words("speech.own_hints"),
        words.pattern("speech.answer_pattern"),
    )


class Sightings(NamedTuple):
    """Where in a text somebody may be named, in order, so that no paragraph need be searched again.

    >>> sightings("The representative of Mali said no.", "en").delegates
    [5]
    """

    #: Words for delegates and officers.
    delegates: list[int]
    #: The same without those for the speaker’s own delegation, and brackets after capitals.
    inner: list[int]

    def near(self, start: int, end: int) -> bool:
        """Tell whether a word for a delegate or officer begins between two places.

        Args:
            start: Where to begin.
            end: Where to stop.

        Returns:
            Whether one does.
        """
        first = bisect_left(self.delegates, start)
        return first < len(self.delegates) and self.delegates[first] < end

    def inside(self, start: int, end: int, origin: int) -> Sequence[int]:
        """Return the places between two others behind which a turn may open.

        Args:
            start: Where to begin.
            end: Where to stop.
            origin: From where the places are to be counted.

        Returns:
            The places.
        """
        first = bisect_left(self.inner, start)
        if first == len(self.inner) or self.inner[first] >= end:
            return ()
        return [place - origin for place in self.inner[first : bisect_left(self.inner, end, first)]]


def sightings(text: str, language: str) -> Sightings:
    """Find where in a text somebody may be named.

    Args:
        text: A release or a paragraph.
        language: `en` or `fr`.

    Returns:
        The places.

    >>> sightings("She said that her delegation agreed.  ANA LUZ (Peru) did not.", "en")
    Sightings(delegates=[19], inner=[45])
    """
    words, own, _ = _words(language)
    delegates: list[int] = []
    for word in words:
        place = text.find(word)
        while place >= 0:
            delegates.append(place)
            place = text.find(word, place + 1)
    delegates.sort()
    length = len(own[0])
    # `her delegation` is the speaker’s
    inner = [place for place in delegates if not text.startswith(own, max(0, place - length))]
    place = text.find("(")
    while place >= 0:
        before = text[max(0, place - 3) : place]
        if before[-1:] == " " and before[-2:-1].isupper() and before.isupper():
            inner.append(place - 1)
        place = text.find("(", place + 1)
    inner.sort()
    return Sightings(delegates, inner)


def inner_openings(
    text: str, setting: Setting, *, places: Sequence[int] | None = None, after: int = 0
) -> Iterable[Opening]:
    """Find the turns that open with a later sentence of a paragraph.

    Args:
        text: A paragraph.
        setting: What is known of the release.
        places: Where in the paragraph somebody may be named, where that is known.
        after: Where the words that present the paragraph's own speaker end.

    Returns:
        The openings in order.

    >>> from unreleases.views.turns.speaker import Setting
    >>> text = "He regretted it. Echoing him, the representative of Mali said that it was late."
    >>> [opening.start for opening in inner_openings(text, Setting("en"))]
    [17]
    """
    if places is None:
        places = [place for place in sightings(text, setting.language).inner if place >= after]
    return _opened(text, setting, places) if places else ()


def _opened(text: str, setting: Setting, places: Sequence[int]) -> Iterator[Opening]:
    """Read the sentences in which somebody may be named."""
    tried = counted = straight = 0
    depths = dict.fromkeys("“«", 0)
    for hint in places:
        place = _sentence_start(text, tried, hint)
        if place <= tried:
            continue
        # the marks between are counted once, so that long paragraphs stay linear
        for mark in depths:
            depths[mark] += text.count(mark, counted, place) - text.count(_QUOTES[mark], counted, place)
        straight += text.count('"', counted, place)
        tried = counted = place
        if text[place] in _QUOTES or straight % 2 or any(depth > 0 for depth in depths.values()):
            continue
        made = find_opening(text, place, setting)
        if made is not None and made.turn and _stands_inside(made, setting.language):
            yield made


def _stands_inside(opening: Opening, language: str) -> bool:
    """Tell whether an opening can stand inside a paragraph: officers and surnames only where they answer."""
    if opening.speaker.form in {SpeakerForm.DELEGATE, SpeakerForm.CAPITALS}:
        return True
    verb = max(opening.verb, 0)
    return _words(language)[2].search(opening.sentence, 0, verb + _ANSWER) is not None


def _sentence_start(text: str, start: int, place: int) -> int:
    """Return where the last sentence begins that begins between two places; the first one if none does."""
    begins = start
    for found in _FULL_STOP.finditer(text, max(start, place - _INTRO), place):
        if not is_abbreviated(text, found.start()):
            begins = found.end()
    return begins
