"""What views found, laid over the words of the nodes: cut to them, and nested as XML wants it."""

from __future__ import annotations

from heapq import heapify, heappop, heappush
from typing import TYPE_CHECKING, Final, NamedTuple

from unreleases.spans import Span
from unreleases.writers.worded_nodes import nodes_under, worded_nodes
from unreleases.writers.xml.characters import escape

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from unreleases.model.plain import Position
    from unreleases.model.release import Release

__all__ = ["Laid", "Mark", "filled_blocks", "lay", "share_blocks", "weave", "woven"]

#: Marks inside each other beyond this depth are left out.
_DEPTH: Final = 16


class Mark(NamedTuple):
    """A stretch of the plain text that a view found.

    Marks sort by their start, the longer one first.

    >>> sorted([Mark(4, -5, 1, "ref"), Mark(4, -9, 2, "said")])[0].element
    'said'
    """

    start: int
    #: The end as a negative number, so that of two marks at one place the longer one comes first.
    minus_end: int
    #: Its number, by which equal stretches keep their order.
    order: int
    #: The name of the element; with an empty one the words under the mark are left out.
    element: str
    #: What identifies the mark: its first element carries it, the others point at it.
    identifier: str | None = None
    #: Further attributes, written out.
    values: str = ""

    @property
    def end(self) -> int:
        """The offset after the last character."""
        return -self.minus_end

    @property
    def span(self) -> Span:
        """Start and end."""
        return Span(self.start, -self.minus_end)

    def cut(self, start: int, end: int) -> Mark:
        """Return the part of the mark between two offsets.

        Args:
            start: The first offset.
            end: The offset after the last.

        Returns:
            A mark.

        >>> Mark(4, -9, 1, "ref").cut(0, 6).end
        6
        """
        if start <= self.start and self.end <= end:
            return self
        return Mark(
            max(self.start, start),
            -min(self.end, end),
            self.order,
            self.element,
            self.identifier,
            self.values,
        )


class Laid:
    """The marks over the words of one node, handed out from its first word to its last.

    >>> laid = Laid([Mark(4, -9, 1, "said")])
    >>> [mark.span for mark in laid.over(0, 6)], [mark.span for mark in laid.over(6, 20)], laid.over(20, 30)
    ([Span(start=4, end=6)], [Span(start=6, end=9)], [])
    """

    def __init__(self, marks: Iterable[Mark] = ()) -> None:
        self._waiting = sorted(marks, reverse=True)
        self._active: list[Mark] = []

    def add(self, marks: Iterable[Mark]) -> None:
        """Lay more over the words, before any are asked for.

        Args:
            marks: Further marks.
        """
        self._waiting = sorted([*self._waiting, *marks], reverse=True)

    def over(self, start: int, end: int) -> list[Mark]:
        """Return what lies over a stretch that follows those asked for before.

        Args:
            start: Its first offset.
            end: The offset after its last.

        Returns:
            The marks, cut to the stretch.
        """
        if not self._waiting and not self._active:
            return []
        while self._waiting and self._waiting[-1].start < end:
            self._active.append(self._waiting.pop())
        self._active = [mark for mark in self._active if mark.end > start]
        found = [mark.cut(start, end) for mark in self._active]
        return [mark for mark in found if mark.start < mark.end]


def weave(text: str, start: int, laid: Laid, link: Callable[[str], str]) -> str:
    """Write words without markup, with the elements of what lies over them.

    Args:
        text: The words.
        start: Where they stand in the plain text.
        laid: What lies over them.
        link: Writes the attribute by which an element says which mark it belongs to.

    Returns:
        XML.

    >>> weave("See S/1 & more", 10, Laid([Mark(14, -17, 1, "ref", "r.1")]), lambda name: f' id="{name}"')
    'See <ref id="r.1">S/1</ref> &amp; more'
    """
    return woven(text, start, laid.over(start, start + len(text)), link)


def woven(text: str, start: int, marks: list[Mark], link: Callable[[str], str]) -> str:
    """Write words without markup, with the elements of marks that lie wholly over them.

    Args:
        text: The words.
        start: Where they stand in the plain text.
        marks: The marks; they are used up.
        link: Writes the attribute by which an element says which mark it belongs to.

    Returns:
        XML.

    >>> woven("a < b", 0, [Mark(0, -1, 0, "")], str)
    ' &lt; b'
    """
    if not marks:
        return escape(text)
    return "".join(_woven(text, start, start, start + len(text), marks, link, 0))


def _woven(
    text: str, base: int, start: int, end: int, marks: list[Mark], link: Callable[[str], str], depth: int
) -> Iterator[str]:
    heapify(marks)
    position = start
    while marks and depth < _DEPTH:
        mark = heappop(marks)
        yield escape(text[position - base : mark.start - base])
        inner = []
        while marks and marks[0].start < mark.end:
            other = heappop(marks)
            inner.append(other.cut(mark.start, mark.end))
            if other.end > mark.end:
                heappush(marks, other.cut(mark.end, other.end))
        if mark.element:
            values = mark.values + (link(mark.identifier) if mark.identifier else "")
            yield f"<{mark.element}{values}>"
            yield from _woven(text, base, mark.start, mark.end, inner, link, depth + 1)
            yield f"</{mark.element}>"
        position = mark.end
    yield escape(text[position - base : end - base])


def lay(release: Release, marks: Iterable[Mark]) -> dict[Position, list[Mark]]:
    """Sort marks by the nodes over whose words they lie.

    Args:
        release: The release.
        marks: Marks over its plain text.

    Returns:
        For each position the marks over the node's words, cut to them.

    >>> from unreleases.model import Headline, Release
    >>> lay(Release(headline=Headline(title="One Two")), [Mark(4, -20, 1, "ref")])[("title",)][0].span
    Span(start=4, end=7)
    """
    nodes = sorted(worded_nodes(release), key=lambda node: node[1].start)
    laid: dict[Position, list[Mark]] = {}
    ordered = sorted(marks)
    for number, position, place in nodes_under(nodes, [mark.span for mark in ordered]):
        laid.setdefault(position, []).append(ordered[number].cut(place.start, place.end))
    return laid


def share_blocks(
    turns: Sequence[Span], places: Sequence[Span]
) -> tuple[tuple[int | None, ...], list[tuple[int, Span]]]:
    """Share out the blocks among the turns.

    Args:
        turns: The spans of the turns, in order.
        places: The places of the blocks, in order.

    Returns:
        For each block the index of the turn that fills it, or None; and the parts of blocks that turns fill
        otherwise, with the turn's index.

    >>> share_blocks([Span(0, 12), Span(14, 18), Span(18, 20)], [Span(0, 5), Span(7, 12), Span(14, 20)])
    ((0, 0, None), [(1, Span(start=14, end=18)), (2, Span(start=18, end=20))])
    """
    owners: list[int | None] = []
    parts: list[tuple[int, Span]] = []
    first = 0
    for place in places:
        while first < len(turns) and turns[first].end <= place.start:
            first += 1
        inside: list[int] = []
        for index in range(first, len(turns)):
            if turns[index].start >= place.end:
                break
            if turns[index].end > place.start:
                inside.append(index)
        if len(inside) == 1 and place in turns[inside[0]]:
            owners.append(inside[0])
            continue
        owners.append(None)
        for index in inside:
            part = Span(max(turns[index].start, place.start), min(turns[index].end, place.end))
            if len(part):
                parts.append((index, part))
    return tuple(owners), parts


def filled_blocks(texts: Sequence[Span], places: Sequence[Span]) -> Iterator[tuple[int, tuple[int, int]]]:
    """Find the texts that fill whole blocks.

    Args:
        texts: The spans of the texts, in order.
        places: The places of the blocks, in order.

    Yields:
        The first block, and the last one with the text's index.

    >>> list(filled_blocks([Span(0, 12), Span(14, 16)], [Span(0, 5), Span(7, 12), Span(14, 20)]))
    [(0, (1, 0))]
    """
    starts = {place.start: block for block, place in reversed(list(enumerate(places))) if len(place)}
    ends = {place.end: block for block, place in enumerate(places) if len(place)}
    free = 0
    for index, text in enumerate(texts):
        first, last = starts.get(text.start), ends.get(text.end)
        if first is not None and last is not None and free <= first <= last:
            yield first, (last, index)
            free = last + 1
