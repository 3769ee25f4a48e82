"""Blocks as TEI: divisions by heading, turns as utterances, and every node as an element of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import define

from unreleases.model.body import (
    Block,
    Footnote,
    Furniture,
    Heading,
    Image,
    List,
    Paragraph,
    Quote,
    Row,
    Separator,
    Table,
    Unclassified,
)
from unreleases.writers.documents import document_address
from unreleases.writers.tei.findings import turn_values
from unreleases.writers.tei.inline import InlineWriter
from unreleases.writers.xml.characters import attributes, escape, pointer
from unreleases.writers.xml.nodes import XmlNodeWriter

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from unreleases.model.plain import Position
    from unreleases.spans import Span
    from unreleases.writers.tei.findings import Findings
    from unreleases.writers.tei.register import Register

__all__ = ["BlockWriter", "division"]

#: Divisions nest no deeper than this, whatever level a heading says.
_DEEPEST: Final = 8


class BlockWriter(XmlNodeWriter):
    """Writes nodes of one release.

    >>> from unreleases.model import Paragraph, Text
    >>> from unreleases.spans import Span
    >>> from unreleases.writers.tei.findings import Findings
    >>> from unreleases.writers.tei.register import Register
    >>> writer = BlockWriter({("block", 0): Span(0, 3)}, Findings(), Register("en"))
    >>> writer.block(("block", 0), Paragraph(content=(Text(text="One"),)))
    '<p>One</p>'
    """

    findings: Findings

    def __init__(self, places: Mapping[Position, Span], findings: Findings, register: Register) -> None:
        super().__init__(places, findings, InlineWriter(register.link))
        self.register = register

    def block(self, position: Position, block: Block, *, spoken: bool = False) -> str:
        """Write a block.

        Args:
            position: The block's position.
            block: The block. A heading is written as it stands in a quotation.
            spoken: Whether it stands in an utterance, which holds no paragraphs.

        Returns:
            One element.
        """
        match block:
            case Paragraph():
                name, values = ("seg", ' type="paragraph"') if spoken else ("p", "")
                return (
                    f"<{name}{values}{self._part(position)}>{self.inline(position, block.content)}</{name}>"
                )
            case List():
                return self._list(position, block)
            case Table():
                return self._table(position, block)
            case Quote():
                inner = [self.block((*position, index), one) + "\n" for index, one in enumerate(block.blocks)]
                return "<quote>\n" + "".join(inner) + "</quote>"
            case Heading():
                values = attributes(type="heading", n=str(block.level), rend=block.mark or None)
                return f"<label{values}>{self.inline(position, block.content)}</label>"
            case Separator():
                return f"<milestone{attributes(unit='separator', n=block.text)}/>"
            case Footnote():
                values = attributes(type="footnote", place="bottom", n=block.marker)
                return f"<note{values}>{self.inline(position, block.content)}</note>"
            case Furniture():
                return f"<fw>{self.words(position, block.text)}</fw>"
            case Image():
                return _image(block)
            case Unclassified():
                return f'<note type="unclassified">{self.inline(position, block.content)}</note>'

    def _part(self, position: Position) -> str:
        """Say which part of a resolution a paragraph is, and its number."""
        match position:
            case "block", int(index) if index in self.findings.parts:
                part, number = self.findings.parts[index]
                return attributes(ana=self.register.category("paragraph", part), n=number)
            case _:
                return ""

    def _list(self, position: Position, node: List) -> str:
        rend = "numbered" if node.ordered else "bulleted"
        if not node.items:
            return f'<list rend="{rend}" n="0"><item/></list>'
        items: list[str] = []
        for index, item in enumerate(node.items):
            place = (*position, index)
            inner = [self._list((*place, number), one) for number, one in enumerate(item.lists)]
            words = self.inline(place, item.content) + "".join(inner)
            items.append(f"<item{attributes(n=item.marker or None)}>{words}</item>\n")
        return f'<list rend="{rend}">\n' + "".join(items) + "</list>"

    def _table(self, position: Position, table: Table) -> str:
        if not table.rows:
            return '<table n="0"><row n="0"><cell/></row></table>'
        rows = [self._row((*position, index), row) for index, row in enumerate(table.rows)]
        return "<table>\n" + "".join(rows) + "</table>"

    def _row(self, position: Position, row: Row) -> str:
        if not row.cells:
            return '<row n="0"><cell/></row>\n'
        cells = [
            f'<cell role="{"label" if cell.header else "data"}">'
            f"{self.inline((*position, index), cell.content)}</cell>"
            for index, cell in enumerate(row.cells)
        ]
        return f"<row>{''.join(cells)}</row>\n"


def _image(image: Image) -> str:
    address = pointer("url", image.address)
    graphic = f"<graphic{attributes(url=address['url'])}/>" if address.get("url") is not None else ""
    return f"<figure{attributes(n=address.get('n'))}>{graphic}<figDesc>{escape(image.alternative)}</figDesc></figure>"


@define
class _Open:
    """A division that is being written."""

    #: Where its start tag stands among the parts.
    part: int
    #: The level of its heading; a division without one ends at the next heading.
    level: int
    #: `body`, `annexes`, `section` or `resolution`.
    type: str
    #: Whether it holds a division, after which TEI allows nothing else.
    divided: bool = False
    spoken: bool = False
    values: str = ""


def division(writer: BlockWriter, name: str, blocks: Sequence[Block], first: int) -> str:
    """Write body or annexes.

    A heading begins a division; divisions nest by the headings' levels. The text of a resolution is a
    division, and the blocks of a turn are utterances, a new one after each heading.

    Args:
        writer: Writes the blocks.
        name: `body` or `annexes`.
        blocks: The blocks.
        first: The position of the first of them among all blocks of the release.

    Returns:
        One `div`.

    >>> from unreleases.spans import Span
    >>> from unreleases.writers.tei.findings import Findings
    >>> from unreleases.writers.tei.register import Register
    >>> writer = BlockWriter({("block", 0): Span(0, 3)}, Findings(), Register("en"))
    >>> print(division(writer, "body", [Separator(text="***")], 0))
    <div type="body">
    <milestone unit="separator" n="***"/>
    </div>
    <BLANKLINE>
    """
    made = _Division(writer, name)
    for index, block in enumerate(blocks, first):
        made.add(index, block)
    return made.close()


class _Division:
    def __init__(self, writer: BlockWriter, name: str) -> None:
        self.writer = writer
        self.findings = writer.findings
        self.parts: list[str] = []
        self.stack: list[_Open] = []
        #: The turn whose utterance is open.
        self.turn: int | None = None
        self.ends: int | None = None
        self.open(0, name)

    def open(self, level: int, kind: str, values: str = "") -> None:
        self.speak(None)
        if self.stack:
            self.stack[-1].divided = True
        self.stack.append(_Open(len(self.parts), level, kind, values=values))
        self.parts.append("")

    def shut(self) -> None:
        self.speak(None)
        done = self.stack.pop()
        kind = "debateSection" if done.spoken and done.type == "section" else done.type
        self.parts[done.part] = f'<div type="{kind}"{done.values}>\n'
        self.parts.append("</div>\n")

    def close(self) -> str:
        while self.stack:
            self.shut()
        return "".join(self.parts)

    def speak(self, turn: int | None) -> None:
        """Go over to another turn, or to none."""
        if turn == self.turn:
            return
        if self.turn is not None:
            self.parts.append("</u>\n")
        self.turn = turn
        if turn is not None:
            register = self.writer.register
            identifier = f"statement.{turn + 1}"
            about = turn_values(self.findings.statements[turn], register)
            values = register.link(identifier) + attributes(**about)
            self.parts.append(f"<u{values}>\n")
            self.stack[-1].spoken = True

    def add(self, index: int, block: Block) -> None:
        text = self.findings.texts.get(index)
        if text is not None:
            self.begin_resolution(*text)
        if isinstance(block, Heading):
            self.begin_section(index, block)
        else:
            if self.stack[-1].divided:
                self.open(_DEEPEST + 1, "section")
            turn = self.findings.owner(index)
            self.speak(turn)
            self.parts.append(self.writer.block(("block", index), block, spoken=turn is not None) + "\n")
        if index == self.ends:
            while self.stack[-1].type != "resolution":
                self.shut()
            self.shut()
            self.ends = None

    def begin_section(self, index: int, heading: Heading) -> None:
        level = min(max(heading.level, 1), _DEEPEST)
        while self.stack[-1].type == "section" and self.stack[-1].level >= level:
            self.shut()
        self.open(level, "section")
        values = attributes(n=str(heading.level), rend=heading.mark or None)
        words = self.writer.inline(("block", index), heading.content)
        self.parts.append(f"<head{values}>{words}</head>\n")

    def begin_resolution(self, last: int, number: int) -> None:
        identifier = f"resolution.{number + 1}"
        text = self.findings.resolutions[number]
        symbol = text.symbol or text.draft
        address = document_address(symbol, self.writer.register.language) if symbol else None
        values = attributes(xml_id=identifier, n=symbol, corresp=address)
        self.open(0, "resolution", values)
        self.ends = last
