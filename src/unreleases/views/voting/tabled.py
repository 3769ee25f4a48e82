"""Where a release tells which draft comes next, also without its symbol: `turned to the draft on lamps`."""

from __future__ import annotations

from bisect import bisect_right
from functools import cache
from operator import itemgetter
from typing import TYPE_CHECKING, Final

from unreleases.views.expressions import Words
from unreleases.views.passages import PassageKind
from unreleases.views.places import places_of
from unreleases.views.voting.topics import topic
from unreleases.views.voting.words import Small, signed

if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Sequence

    from unreleases.views.passages import Passage
    from unreleases.views.voting.drafts import Drafts

__all__ = ["find_tabled"]

#: How far after what takes it up a draft is named or described.
_REACH: Final = 400


class _Words(Words):
    """What one language says where a draft is taken up."""

    takes_up = signed("takes_up")
    described = Small("{votes.described_pattern}")
    besides = Small("{votes.besides_pattern}")
    passive = Small("{votes.passive_pattern}")


_words: Final = cache(_Words)


def find_tabled(
    low: str,
    passages: Sequence[Passage],
    drafts: Drafts,
    speaks: Callable[[str], bool],
) -> list[tuple[int, str | None]]:
    """Find where a draft or a report is taken up or introduced, and the headings that name a draft's subject.

    Args:
        low: The plain text of a release in small letters.
        passages: Its passages, without the headings that every release has.
        drafts: Its drafts.
        speaks: Tells whether a paragraph is a speaker's.

    Returns:
        The places in order, from each of which on a draft is in hand; None for a report, and for a draft that the
        release prints no symbol of.

    >>> from unreleases.model.release import Release
    >>> from unreleases.views.voting.drafts import Drafts
    >>> find_tabled("", [], Drafts(Release(), "en", ()), bool)
    []
    """
    words = _words(drafts.language)
    starts = [passage.start for passage in passages]
    found: list[tuple[int, str | None]] = []
    for passage in passages:
        if passage.kind is PassageKind.HEADING and not drafts.inside(passage.start, passage.end):
            symbol = drafts.topics.find(topic(passage.text, drafts.language))
            if symbol is not None and not drafts.is_amendment(symbol):
                found.append((passage.start + 1, symbol))
    for place in places_of(low, words.takes_up.signs):
        # whatever takes up begins with its sign
        match = words.takes_up.expression.match(low, place)
        passage = passages[max(0, bisect_right(starts, place) - 1)]
        if passage.kind is PassageKind.HEADING or not passage.start <= place < passage.end:
            continue
        if match is None:
            found += _passive(low, place, passage, drafts)
            continue
        tabled = _tabled(low, match, passage, drafts)
        # that a speaker `considered the text unfair` takes up nothing
        if tabled is not None and (tabled[1] is not None or not speaks(passage.text)):
            found.append(tabled)
    return sorted(found, key=itemgetter(0))


def _tabled(
    low: str, found: re.Match[str], passage: Passage, drafts: Drafts
) -> tuple[int, str | None] | None:
    last = min(passage.end, found.end() + _REACH)
    end = low.find(". ", found.end(), last)
    end = end if end > 0 else last
    named = [each for each in drafts.inside(found.end(), end) if each.text]
    if named:
        # what the draft is based on, or replaces, is named after it
        taken = named[0].symbol
        return (end, taken) if len(named) > 1 and not drafts.is_amendment(taken) else None
    if found["report"] is not None:
        return (end, None) if found["organ"] is not None else None
    if _words(drafts.language).described.match(low, found.end()) is None:
        return None
    text = passage.text[found.end() - passage.start : end - passage.start]
    besides = _words(drafts.language).besides.search(low, found.end(), end)
    told = text[: besides.start() - found.end()] if besides else text
    parts = [part for part in told.split(",") if part.strip()]
    words = topic(parts[0] if parts else "", drafts.language)
    symbol = drafts.topics.find(words) or drafts.topics.find(topic(text, drafts.language))
    if symbol is not None and drafts.is_amendment(symbol):
        return None
    # a draft that is introduced waits for action; one that an organ takes up is in hand
    return (end, symbol) if symbol or found["organ"] is not None else None


def _passive(low: str, place: int, passage: Passage, drafts: Drafts) -> list[tuple[int, str | None]]:
    """Find the draft that stands before the verb: `a text on lamps was introduced by …`."""
    stop = low.rfind(". ", passage.start, place)
    start = passage.start if stop < 0 else stop + 2
    told = _words(drafts.language).passive.match(low, start, place)
    if told is None or drafts.inside(start, place):
        return []
    begin, end = (edge - passage.start for edge in told.span("topic"))
    symbol = drafts.topics.find(topic(passage.text[begin:end], drafts.language))
    return [(place, symbol)] if symbol is not None and not drafts.is_amendment(symbol) else []
