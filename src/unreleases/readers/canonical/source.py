"""The source of a release read back from a page of ours: its words in order, and where in the page they stood."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field
from lxml.etree import _Element

from unreleases.source import Block, Discard, DiscardReason, Hint, Source
from unreleases.spans import Span

if TYPE_CHECKING:
    from unreleases.notices import Notice

__all__ = ["SourceMaker"]


@define
class SourceMaker:
    r"""Collects the words of a page, a block for every node that has some.

    >>> maker = SourceMaker()
    >>> maker.put("Council Meets", Hint.TITLE), maker.put("It met.", Hint.PARAGRAPH)
    (Span(start=0, end=13), Span(start=15, end=22))
    >>> maker.source(language="en", url=None, notices=()).text
    'Council Meets\n\nIt met.'
    """

    _parts: list[str] = field(factory=list)
    _length: int = 0
    _blocks: list[Block] = field(factory=list)
    _discards: list[Discard] = field(factory=list)
    _groups: int = 0
    _paths: dict[_Element, str] = field(factory=dict)

    @property
    def next(self) -> int:
        """Where the next words will begin."""
        return self._length + 2 * bool(self._parts)

    def group(self) -> int:
        """Return a number for the items of one list or the cells of one table.

        Returns:
            A new number.

        >>> SourceMaker().group()
        0
        """
        self._groups += 1
        return self._groups - 1

    def put(
        self,
        text: str,
        hint: Hint,
        element: _Element | None = None,
        *,
        level: int = 0,
        group: int | None = None,
        row: int | None = None,
        header: bool = False,
        ordered: bool = False,
        value: str | None = None,
    ) -> Span | None:
        """Add the words of a node.

        Args:
            text: The words.
            hint: What the node is.
            element: The element that held them.
            level: The depth of a heading or list item.
            group: The list or table to which it belongs.
            row: The row of a cell.
            header: Whether a cell is a header cell.
            ordered: Whether an item belongs to a numbered list.
            value: What the page states beside the words.

        Returns:
            Where they stand in the source's text; None for a node without words.

        >>> SourceMaker().put("", Hint.CELL) is None
        True
        """
        if not text:
            return None
        span = Span(self.next, self.next + len(text))
        gap = 2 if self._parts else 1
        self._parts.append(text)
        self._length = span.end
        path = None if element is None else self._path(element)
        self._blocks.append(
            Block(
                span=span, hint=hint, level=level, gap=gap, group=group, row=row, header=header, ordered=ordered,
                value=value, path=path,
            )
        )  # fmt: skip
        return span

    def since(self, start: int) -> Span | None:
        """Return the place of all that was put since a moment.

        Args:
            start: What `next` was at that moment.

        Returns:
            One span over it; None when nothing was put.

        >>> maker = SourceMaker()
        >>> maker.since(maker.next) is None
        True
        """
        return Span(start, self._length) if self._length > start else None

    def discard(self, text: str, hint: Hint, reason: DiscardReason, element: _Element | None = None) -> None:
        """Add words that belong to no node.

        Args:
            text: The words.
            hint: What they are.
            reason: Why no node has them.
            element: The element that held them.

        >>> maker = SourceMaker()
        >>> maker.discard("Contents", Hint.CHROME, DiscardReason.CHROME)
        >>> maker.source(language="en", url=None, notices=()).text
        'Contents'
        """
        span = self.put(text, hint, element)
        if span is not None:
            self._discards.append(Discard(span=span, reason=reason))

    def source(self, *, language: str, url: str | None, notices: tuple[Notice, ...]) -> Source:
        """Return what was collected.

        Args:
            language: The language that the page declares.
            url: The address that the page gives for the release.
            notices: What was noticed on reading.

        Returns:
            The source.
        """
        return Source(
            text="\n\n".join(self._parts),
            blocks=tuple(self._blocks),
            media_type="text/html",
            layout="canonical",
            language=language,
            url=url,
            discards=tuple(self._discards),
            notices=notices,
        )

    def _path(self, element: _Element) -> str:
        """Return the path of an element. All children of a parent are counted at once, so that time is linear."""
        above = []
        node: _Element | None = element
        while node is not None and node not in self._paths:
            above.append(node)
            node = node.getparent()
        for each in reversed(above):
            parent = each.getparent()
            if parent is None:
                self._paths[each] = f"/{each.tag!s}[1]"
            elif each not in self._paths:
                counts: dict[str, int] = {}
                for child in parent:
                    if isinstance(child.tag, str):
                        counts[child.tag] = counts.get(child.tag, 0) + 1
                        self._paths[child] = f"{self._paths[parent]}/{child.tag}[{counts[child.tag]}]"
        return self._paths.get(element, "")
