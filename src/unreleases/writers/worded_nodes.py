"""The nodes of a release over whose words something can be laid: lines, titles, paragraphs, items, cells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unreleases.model.body import Image, List, Quote, Table

if TYPE_CHECKING:
    from unreleases.model.body import Block
    from unreleases.model.plain import Position
    from unreleases.model.release import Release
    from unreleases.spans import Span

__all__ = ["worded_nodes"]


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
