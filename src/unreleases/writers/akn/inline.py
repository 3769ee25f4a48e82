"""Runs of words as Akoma Ntoso, with what the views found laid over them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import evolve

from unreleases.model.inline import Emphasis, EmphasisStyle, Inline, LineBreak, Link, Strong, Text
from unreleases.writers.xml.characters import attributes, is_pointer
from unreleases.writers.xml.nodes import XmlInlineWriter
from unreleases.writers.xml.overlay import Mark, woven

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from unreleases.spans import Span
    from unreleases.writers.xml.overlay import Laid

__all__ = ["InlineWriter", "cut_inline"]

_STYLES: Final = {
    EmphasisStyle.ITALIC: ("i", ""),
    EmphasisStyle.UNDERLINE: ("u", ""),
    EmphasisStyle.STRIKE: ("span", ' class="strike" style="text-decoration: line-through"'),
    EmphasisStyle.SUPERSCRIPT: ("sup", ""),
    EmphasisStyle.SUBSCRIPT: ("sub", ""),
}
_OPENING: Final = re.compile(r"[\"'“”„‟‘’‚‛«»‹›] ?\Z")
_CLOSING: Final = re.compile(r" ?[\"'“”„‟‘’‚‛«»‹›]")


class InlineWriter(XmlInlineWriter):
    """Writes inline content.

    >>> from unreleases.spans import Span
    >>> from unreleases.writers.xml.overlay import Laid
    >>> writer = InlineWriter(lambda name: f' eId="{name}"', {"etxt_1": Span(6, 8)})
    >>> writer.write((Text(text="said “no”"),), 0, Laid([Mark(6, -8, 0, "embeddedText", "etxt_1")]))
    'said <embeddedText startQuote="“" endQuote="”" eId="etxt_1">no</embeddedText>'
    """

    line_break = "<br/>"

    def __init__(self, link: Callable[[str], str], quotations: Mapping[str, Span]) -> None:
        super().__init__(link)
        #: The whole extent of every quotation, by its identifier.
        self.quotations = quotations

    def element(self, node: Emphasis | Strong | Link) -> tuple[str, str]:
        """Return the element of a node, as `XmlInlineWriter` asks for it."""
        match node:
            case Emphasis():
                return _STYLES[node.style]
            case Strong():
                return "b", ""
            case Link():
                return (
                    ("a", attributes(href=node.href)) if is_pointer(node.href) else ("span", ' class="link"')
                )

    def words(self, text: str, start: int, laid: Laid) -> str:
        """Write words without markup; the marks around a quotation go into attributes where both stand beside it."""
        marks = laid.over(start, start + len(text))
        if self.quotations:
            marks = [piece for mark in marks for piece in self._quoted(mark, text, start)]
        return woven(text, start, marks, self.link)

    def _quoted(self, mark: Mark, text: str, start: int) -> list[Mark]:
        """Move the marks around a quotation into attributes, where both stand beside it."""
        if mark.identifier is None or self.quotations.get(mark.identifier) != mark.span:
            return [mark]
        first, last = mark.start - start, mark.end - start
        opening = _OPENING.search(text, max(0, first - 2), first)
        closing = _CLOSING.match(text, last)
        if opening is None or closing is None:
            return [mark]
        outer = mark._replace(
            start=mark.start - len(opening[0]),
            minus_end=-(mark.end + len(closing[0])),
            values=attributes(startQuote=opening[0], endQuote=closing[0]) + mark.values,
        )
        left_out = mark._replace(element="", identifier=None, values="")
        return [
            outer,
            left_out._replace(start=outer.start, minus_end=-mark.start),
            left_out._replace(start=mark.end, minus_end=-outer.end),
        ]


def cut_inline(content: tuple[Inline, ...], start: int, end: int) -> tuple[Inline, ...]:
    """Return the part of inline content between two offsets into its words.

    Args:
        content: Inline nodes.
        start: The first offset.
        end: The offset after the last.

    Returns:
        Inline nodes; those of which no word is left are dropped.

    >>> cut_inline((Strong(content=(Text(text="one two"),)), Text(text=" three")), 4, 9)
    (Strong(content=(Text(text='two'),)), Text(text=' t'))
    """
    made: list[Inline] = []
    at = 0
    for node in content:
        length = len(node.text)
        first, last = max(start - at, 0), min(end - at, length)
        at += length
        if first >= last:
            continue
        match node:
            case Text():
                made.append(Text(text=node.text[first:last]))
            case LineBreak():
                made.append(node)
            case _:
                made.append(evolve(node, content=cut_inline(node.content, first, last)))
    return tuple(made)
