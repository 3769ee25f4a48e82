"""Turns that open with a later sentence of a paragraph."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from unreleases.views.places import places_of
from unreleases.views.turns.openings import find_opening
from unreleases.views.turns.sentences import is_abbreviated
from unreleases.views.turns.speaker import SpeakerForm

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from unreleases.views.turns.opening import Opening
    from unreleases.views.turns.speaker import Setting
    from unreleases.views.turns.words import TurnWords

__all__ = ["inner_openings", "sightings"]

_QUOTES: Final = {"“": "”", "«": "»", '"': '"', "‘": "’"}
#: In old pages the space after a sentence is sometimes lost.
_FULL_STOP: Final = re.compile(r"[.!?][”»\"’')\]]{0,3}(?:\s+|(?<=[a-z\d]{2}\.))(?=[“«\"A-ZÀ-Þ])")
#: A bracket behind a word in capitals.
_BRACKET: Final = re.compile(r"\((?<=[^a-zß-öø-ÿ][^\W\d_a-zß-öø-ÿ] \()")
#: A speaker stands at most so far from the beginning of the sentence.
_INTRO: Final = 320
#: So far behind the verb it may stand that somebody answers.
_ANSWER: Final = 24


def sightings(text: str, words: TurnWords, start: int, end: int, *, lead: int) -> list[int]:
    """Find where in a text somebody may be named: words for delegates and officers, brackets after capitals.

    Args:
        text: A release or a paragraph.
        words: Those of the language.
        start: Where to begin.
        end: Where to stop.
        lead: Where the lead ends: up to there, any name may stand before a bracket.

    Returns:
        The places in order.

    >>> from unreleases.views.turns.words import turn_words
    >>> sightings("The representative left.  ANA LUZ (Peru) did not.", turn_words("en"), 0, 49, lead=0)
    [5, 33]
    """
    own = words.own_hints
    length = len(own[0])
    # `her delegation` is the speaker’s
    places = [
        place
        for place in places_of(text, words.inner_hints, start, end)
        if not text.startswith(own, max(0, place - length))
    ]
    # `Mr. WANJIRU`: nobody but speakers stands in capitals
    places += [found.start() for found in words.inner_honorific.finditer(text, start, end)]
    places += [found.start() - 1 for found in _BRACKET.finditer(text, start, end)]
    for place in places_of(text, ("(",), start, min(lead, end)):
        if text[place - 2 : place].strip().isalpha() and text[place + 1 : place + 2].isupper():
            places.append(place - 1)
    places.sort()
    return places


def inner_openings(text: str, setting: Setting, places: Iterable[int], *, lead: bool) -> Iterator[Opening]:
    """Find the turns that open with a later sentence of a paragraph.

    Args:
        text: A paragraph.
        setting: What is known of the release.
        places: The places that `sightings` finds behind the words for the paragraph's own speaker.
        lead: Whether the paragraph is one of a lead, in which speakers stand in ordinary letters.

    Yields:
        The openings in order.

    >>> from unreleases.views.turns.words import turn_words
    >>> from unreleases.views.turns.speaker import Setting
    >>> text = "He regretted it. Echoing him, the representative of Mali said that it was late."
    >>> [opening.start for opening in inner_openings(text, Setting(turn_words("en")), [36], lead=False)]
    [17]
    """
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
        if made is not None and made.turn and _stands_inside(made, setting.words, lead=lead):
            yield made


def _stands_inside(opening: Opening, words: TurnWords, *, lead: bool) -> bool:
    """Tell whether an opening can stand inside a paragraph: officers and surnames only where they answer."""
    if opening.speaker.form in {SpeakerForm.DELEGATE, SpeakerForm.CAPITALS}:
        return True
    if lead and opening.speaker.form is SpeakerForm.NAME:
        return True
    verb = max(opening.verb, 0)
    return words.answer.search(opening.sentence, 0, verb + _ANSWER) is not None


def _sentence_start(text: str, start: int, place: int) -> int:
    """Return where the last sentence begins that begins between two places; the first one if none does."""
    begins = start
    # the sentence may begin with the word that is looked for
    for found in _FULL_STOP.finditer(text, max(start, place - _INTRO), place + 1):
        if not is_abbreviated(text, found.start()):
            begins = found.end()
    return begins
