"""The nodes of a release over whose words something can be laid: lines, titles, paragraphs, items, cells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unreleases.model.body import Image, List, Quote, Table

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from unreleases.model.body import Block
    from unreleases.model.plain import Position
    from unreleases.model.release import Release
    from unreleases.spans import Span

__all__ = ["nodes_under", "worded_nodes"]


def worded_nodes(release: Release, *, images: bool = True) -> list[tuple[Position, Span]]:
    """Return the nodes that have words of their own rather than other nodes.

    Args:
        release: Any release.
        images: Whether pictures are among them; their words may be no running text but a link.

    Returns:
        Positions and places in the plain text.

    >>> from unreleases.model import Headline, Release
    >>> worded_nodes(Release(headline=Headline(title="One")))
    [(('title',), Span(start=0, end=3))]
    """
    holders: set[Position] = set()

    def visit(position: Position, block: Block) -> None:
        match block:
            case Quote():
                holders.add(position)
                for index, inner in enumerate(block.blocks):
                    visit((*position, index), inner)
            case Image() if not images:
                holders.add(position)
            case Table():
                holders.add(position)
                holders.update((*position, index) for index in range(len(block.rows)))
            case List():
                holders.add(position)
                for index, item in enumerate(block.items):
                    for number, inner in enumerate(item.lists):
                        visit((*position, index, number), inner)

    for index, block in enumerate(release.blocks):
        visit(("block", index), block)
    places = release.plain.places
    return [(position, place) for position, place in places.items() if position not in holders and len(place)]


def nodes_under(
    nodes: Sequence[tuple[Position, Span]], spans: Iterable[Span]
) -> Iterator[tuple[int, Position, Span]]:
    """Find the nodes over which stretches of the plain text lie.

    Args:
        nodes: Positions and places of nodes, in the order of the text.
        spans: The stretches, in the order in which they begin.

    Yields:
        The number of a stretch, and the position and place of a node under it.

    >>> from unreleases.spans import Span
    >>> nodes = [(("title",), Span(0, 3)), (("block", 0), Span(5, 8))]
    >>> [(number, position) for number, position, _ in nodes_under(nodes, [Span(1, 6), Span(6, 7)])]
    [(0, ('title',)), (0, ('block', 0)), (1, ('block', 0))]
    """
    first = 0
    for number, span in enumerate(spans):
        while first < len(nodes) and nodes[first][1].end <= span.start:
            first += 1
        for index in range(first, len(nodes)):
            position, place = nodes[index]
            if place.start >= span.end:
                break
            yield number, position, place
