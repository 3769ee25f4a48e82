"""Strategies for inline content and blocks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import strategies as st

from unreleases.model.body import (
    Block,
    Cell,
    Footnote,
    Furniture,
    Heading,
    Image,
    List,
    ListItem,
    Paragraph,
    Quote,
    Row,
    Separator,
    Table,
    Unclassified,
)
from unreleases.model.inline import Emphasis, EmphasisStyle, Inline, LineBreak, Link, Strong, Text
from unreleases.strategies.words import addresses, spans, texts

if TYPE_CHECKING:
    from collections.abc import Iterable

    from hypothesis.strategies import SearchStrategy

__all__ = ["blocks", "inlines"]


def inlines(
    *, words: SearchStrategy[str] | None = None, depth: int = 2, canonical: bool = False
) -> SearchStrategy[tuple[Inline, ...]]:
    """Make inline content, as blocks hold it.

    Args:
        words: Makes the texts; by default `texts()`.
        depth: How deep emphasis and links nest.
        canonical: Whether content always begins and ends with words and never has two texts side by side,
            which a page cannot tell from one.

    Returns:
        A strategy of tuples of nodes.

    >>> from hypothesis import given
    >>> @given(inlines())
    ... def law(content):
    ...     assert all(isinstance(node.text, str) for node in content)
    >>> law()
    """
    words = texts() if words is None else words
    texted = st.builds(Text, text=words)
    nodes: SearchStrategy[Inline] = st.builds(LineBreak) | texted

    def content(size: int) -> SearchStrategy[tuple[Inline, ...]]:
        listed = st.lists(nodes, max_size=size)
        if canonical:
            return st.builds(lambda first, rest: _joined([first, *rest]), texted, listed)
        return listed.map(tuple)

    for _ in range(depth):
        inner = content(3)
        nodes |= (
            st.builds(Strong, content=inner)
            | st.builds(Emphasis, content=inner, style=st.sampled_from(EmphasisStyle))
            | st.builds(Link, content=inner, href=addresses())
        )
    return content(4)


def _joined(nodes: Iterable[Inline]) -> tuple[Inline, ...]:
    """Join texts that stand side by side, and drop line breaks at the end."""
    made: list[Inline] = []
    for node in nodes:
        if made and isinstance(node, Text) and isinstance(made[-1], Text):
            made[-1] = Text(text=f"{made[-1].text} {node.text}")
        else:
            made.append(node)
    while isinstance(made[-1], LineBreak):
        made.pop()
    return tuple(made)


def blocks(
    *, words: SearchStrategy[str] | None = None, depth: int = 2, canonical: bool = False
) -> SearchStrategy[Block]:
    """Make blocks of every kind.

    Args:
        words: Makes the texts; by default `texts()`.
        depth: How deep lists and quotations nest.
        canonical: Whether every block has words, as those that readers make.

    Returns:
        A strategy of blocks.

    >>> from hypothesis import given
    >>> @given(blocks())
    ... def law(block):
    ...     assert isinstance(block.text, str)
    >>> law()
    """
    words = texts() if words is None else words
    content = inlines(words=words, canonical=canonical)
    span = st.none() | spans()
    least = int(canonical)
    markers = st.sampled_from(["", "--", "•", "1.", "(a)", "*", "0"]) | words
    lists: SearchStrategy[tuple[List, ...]] = st.just(())
    for _ in range(depth):
        items = st.builds(ListItem, content=content, marker=markers, lists=lists, span=span)
        members = st.lists(items, min_size=least, max_size=3).map(tuple)
        listed = st.builds(List, items=members, ordered=st.booleans(), span=span)
        lists = st.just(()) | st.lists(listed, max_size=2).map(tuple)
    cells = st.builds(Cell, content=content, header=st.booleans(), span=span)
    rows = st.builds(Row, cells=st.lists(cells, min_size=least, max_size=3).map(tuple), span=span)
    made: SearchStrategy[Block] = st.one_of(
        st.builds(Paragraph, content=content, span=span),
        st.builds(
            Heading, content=content, level=st.integers(1, 6), mark=st.sampled_from(["", "**"]), span=span
        ),
        listed,
        st.builds(Table, rows=st.lists(rows, min_size=least, max_size=3).map(tuple), span=span),
        st.builds(Separator, text=st.sampled_from(["* *** *", "* * *", "# # # # #"]) | words, span=span),
        st.builds(Footnote, content=content, marker=st.sampled_from(["*", "**", "1", ""]), span=span),
        st.builds(Furniture, text=words, span=span),
        st.builds(Image, alternative=words, address=st.none() | addresses(), span=span),
        st.builds(Unclassified, content=content, span=span),
    )
    for _ in range(depth):
        made |= st.builds(Quote, blocks=st.lists(made, min_size=least, max_size=3).map(tuple), span=span)
    return made
