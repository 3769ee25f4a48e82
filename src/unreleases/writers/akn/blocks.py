"""Blocks as Akoma Ntoso: every node an element, with an identifier made from its position."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
from unreleases.writers.akn.inline import InlineWriter
from unreleases.writers.xml.characters import attributes, escape, followed
from unreleases.writers.xml.nodes import XmlNodeWriter

if TYPE_CHECKING:
    from collections.abc import Mapping

    from unreleases.model.plain import Position
    from unreleases.spans import Span
    from unreleases.writers.akn.findings import Findings
    from unreleases.writers.akn.register import Register

__all__ = ["BlockWriter"]


class BlockWriter(XmlNodeWriter):
    """Writes nodes of one release.

    >>> from unreleases.model import Text
    >>> from unreleases.spans import Span
    >>> from unreleases.writers.akn.findings import Findings
    >>> from unreleases.writers.akn.register import Register
    >>> writer = BlockWriter({("block", 0): Span(0, 3)}, Findings(), Register("en"))
    >>> writer.block(("block", 0), Paragraph(content=(Text(text="One"),)))
    '<p eId="p_1">One</p>'
    """

    findings: Findings

    def __init__(self, places: Mapping[Position, Span], findings: Findings, register: Register) -> None:
        super().__init__(places, findings, InlineWriter(register.link, findings.extents))
        self.register = register

    def block(self, position: Position, block: Block, *, parent: str = "") -> str:
        """Write a block.

        Args:
            position: The block's position.
            block: The block. A heading is written as it stands in a quotation.
            parent: The identifier of the quotation in which it stands.

        Returns:
            One element.
        """

        def name(kind: str) -> str:
            return _name(parent, kind, position)

        match block:
            case Paragraph():
                return f'<p eId="{name("p")}">{self.inline(position, block.content)}</p>'
            case List():
                return self._list(position, block, name("list"))
            case Table():
                return self._table(position, block, name("table"))
            case Quote():
                return self._quote(position, block, name("block"))
            case Heading():
                return f'<heading eId="{name("heading")}">{self.inline(position, block.content)}</heading>'
            case Footnote():
                note = name("note")
                values = attributes(eId=note, marker=block.marker, placement="bottom")
                words = f'<p eId="{note}__p_1">{self.inline(position, block.content)}</p>'
                return _other("footnote", name("block"), f"<authorialNote{values}>{words}</authorialNote>")
            case Image():
                return f'<p eId="{name("p")}" class="image">{_image(block)}</p>'
            case Separator() | Furniture():
                kind = "separator" if isinstance(block, Separator) else "furniture"
                return _other(kind, name("block"), self.words(position, block.text))
            case Unclassified():
                return _other("unclassified", name("block"), self.inline(position, block.content))

    def _list(self, position: Position, node: List, own: str) -> str:
        if not node.items:
            return _other("list", own, "")
        items = "".join(
            self._item((*position, index), item, f"{own}__item_{index + 1}")
            for index, item in enumerate(node.items)
        )
        return f'<blockList eId="{own}">\n{items}</blockList>'

    def _item(self, position: Position, item: ListItem, own: str) -> str:
        num = f"<num>{escape(item.marker)}</num>" if item.marker else ""
        lists = "".join(
            self._list((*position, index), inner, f"{own}__list_{index + 1}")
            for index, inner in enumerate(item.lists)
        )
        words = f'<p eId="{own}__p_1">{self.inline(position, item.content)}</p>'
        return f'<item eId="{own}">{num}{words}{lists}</item>\n'

    def _table(self, position: Position, table: Table, own: str) -> str:
        if not table.rows:
            return _other("table", own, "")
        rows = "".join(
            self._row((*position, index), row, f"{own}__tr_{index + 1}")
            for index, row in enumerate(table.rows)
        )
        return f'<table eId="{own}">\n{rows}</table>'

    def _row(self, position: Position, row: Row, own: str) -> str:
        cells = "".join(
            self._cell((*position, index), cell, f"{own}__td_{index + 1}")
            for index, cell in enumerate(row.cells)
        )
        return f'<tr eId="{own}">{cells or "<td/>"}</tr>\n'

    def _cell(self, position: Position, cell: Cell, own: str) -> str:
        tag = "th" if cell.header else "td"
        return f'<{tag} eId="{own}"><p>{self.inline(position, cell.content)}</p></{tag}>'

    def _quote(self, position: Position, quote: Quote, own: str) -> str:
        inner = [
            self.block((*position, index), block, parent=own) + "\n"
            for index, block in enumerate(quote.blocks)
        ]
        words = "".join(inner) or "<p/>"
        return _other("quotation", own, f'<embeddedStructure eId="{own}__estr">\n{words}</embeddedStructure>')


def _name(parent: str, kind: str, position: Position) -> str:
    last = position[-1]
    number = last + 1 if isinstance(last, int) else 0
    return f"{parent}__{kind}_{number}" if parent else f"{kind}_{number}"


def _other(kind: str, own: str, words: str) -> str:
    return f'<block name="{kind}" eId="{own}">{words}</block>'


def _image(image: Image) -> str:
    address = followed(image.address)
    return f"<img{attributes(src=address, alt=image.alternative)}/>" if address else escape(image.alternative)
