"""The traversal of a release: the only code that knows which nodes hold which."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unreleases.model.body import (
    Block,
    Cell,
    Footnote,
    Heading,
    List,
    ListItem,
    Paragraph,
    Quote,
    Row,
    Table,
    Unclassified,
)
from unreleases.model.inline import Emphasis, Inline, Link, Strong

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["Node", "children", "links", "walk"]

#: Any node of body or annexes.
Node = Block | ListItem | Row | Cell | Inline


def children(node: Node) -> tuple[Node, ...]:
    """Return the nodes directly inside a node, in order.

    Args:
        node: Any node of body or annexes.

    Returns:
        Its children; an empty tuple for a leaf.

    >>> from unreleases.model.inline import Text
    >>> children(Paragraph(content=(Text(text="one"),)))
    (Text(text='one'),)
    """
    match node:
        case Paragraph() | Heading() | Footnote() | Unclassified() | Cell() | Emphasis() | Strong() | Link():
            return node.content
        case ListItem():
            return (*node.content, *node.lists)
        case List():
            return node.items
        case Table():
            return node.rows
        case Row():
            return node.cells
        case Quote():
            return node.blocks
        case _:
            return ()


def walk(nodes: Iterable[Node]) -> Iterator[Node]:
    """Visit nodes and all that is inside them, parents before children, in document order.

    Args:
        nodes: Where to begin, such as `release.blocks`.

    Yields:
        Every node.

    >>> from unreleases.model.inline import Text
    >>> [type(node).__name__ for node in walk([Paragraph(content=(Text(text="one"),))])]
    ['Paragraph', 'Text']
    """
    pending: list[Node] = list(nodes)[::-1]
    while pending:
        node = pending.pop()
        yield node
        pending.extend(children(node)[::-1])


def links(nodes: Iterable[Node]) -> Iterator[Link]:
    """Return the links inside nodes, in document order.

    Args:
        nodes: Where to look, such as `release.blocks`.

    Returns:
        The links.

    >>> list(links([]))
    []
    """
    return (node for node in walk(nodes) if isinstance(node, Link))
