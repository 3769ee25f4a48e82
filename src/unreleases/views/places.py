"""The places of plain words in a text, and the passages in which places lie."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, AnyStr

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from unreleases.views.passages import Passage

__all__ = ["Stretches", "passages_at", "places_of", "words_end"]


def places_of(text: AnyStr, parts: Iterable[AnyStr], start: int = 0, end: int | None = None) -> list[int]:
    """Return every place at which one of several words or parts of words stands.

    To search for one plain word after the other is many times quicker than one expression for all of them.

    Args:
        text: Any text.
        parts: The words; an empty one stands everywhere.
        start: Where to begin.
        end: Where to end, if not with the text.

    Returns:
        The places in order.

    >>> places_of("A decision, a resolution, a Decision", ("ecision", "esolution"))
    [3, 15, 29]
    """
    places: list[int] = []
    for part in parts:
        place = text.find(part, start, end)
        while place >= 0:
            places.append(place)
            place = text.find(part, place + (len(part) or 1), end)
    places.sort()
    return places


def words_end(text: str, position: int) -> int:
    """Return where the words before a place end: in front of the white space there, if there is any.

    Args:
        text: Any text.
        position: The place.

    Returns:
        The same place or one before it.

    >>> words_end("It met. It rose.", 8), words_end("It met.", 7)
    (7, 7)
    """
    while position > 0 and text[position - 1].isspace():
        position -= 1
    return position


def passages_at(places: Iterable[int], passages: Sequence[Passage]) -> list[int]:
    """Return the numbers of the passages in which places lie.

    Args:
        places: The places in the text of a release.
        passages: Passages of that release, in order.

    Returns:
        The numbers in order, each once. What stands before the first passage is in none.

    >>> from unreleases.views.passages import Passage, PassageKind
    >>> passages = [Passage("It met.", 20, PassageKind.PARAGRAPH), Passage("It rose.", 29, PassageKind.PARAGRAPH)]
    >>> passages_at([4, 30, 22, 36], passages)
    [0, 1]
    """
    places = tuple(places)
    if not places:
        return []
    starts = [passage.start for passage in passages]
    return sorted({bisect_right(starts, place) - 1 for place in places} - {-1})


class Stretches:
    """Where the passages of a release begin and end: what is searched for in its whole text ends with its passage.

    >>> from unreleases.views.passages import Passage, PassageKind
    >>> passages = [Passage("It met.", 20, PassageKind.PARAGRAPH), Passage("It rose.", 29, PassageKind.PARAGRAPH)]
    >>> stretches = Stretches(passages)
    >>> stretches.around(30), stretches.around(4), stretches.around(28), stretches.hold(20, 31)
    ((29, 37), None, None, False)
    """

    def __init__(self, passages: Sequence[Passage]) -> None:
        self._passages = passages
        self._starts = [passage.start for passage in passages]

    def around(self, place: int) -> tuple[int, int] | None:
        """Return where the passage begins and ends in which a place lies.

        Args:
            place: A place in the text of the release.

        Returns:
            The places; None where there is no passage.
        """
        number = bisect_right(self._starts, place) - 1
        if number < 0:
            return None
        start = self._starts[number]
        end = start + len(self._passages[number].text)
        return (start, end) if place < end else None

    def hold(self, start: int, end: int) -> bool:
        """Tell whether words stand in one passage.

        Args:
            start: Where they begin in the text of the release.
            end: Where they end.

        Returns:
            Whether they do.
        """
        bounds = self.around(start)
        return bounds is not None and end <= bounds[1]
