"""Blocks out of a page that this library wrote, and out of what somebody put into it since."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

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
from unreleases.model.inline import Text, text_of
from unreleases.notices import NoticeCode, NoticeLog
from unreleases.readers.canonical.facts import number
from unreleases.readers.canonical.inline import has_class, read_inline, read_line
from unreleases.readers.canonical.source import SourceMaker
from unreleases.source import Hint

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element


__all__ = ["BlockReader"]

#: What our classes and, where somebody added an element without one, HTML's names say that an element is.
_CLASSES: Final = (
    "paragraph", "heading", "list", "table", "quote", "separator", "footnote", "furniture", "image", "unclassified",
)  # fmt: skip
_NAMES: Final = {
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), "heading"),
    **dict.fromkeys(("ul", "ol"), "list"),
    "table": "table",
    "blockquote": "quote",
    "hr": "separator",
    "img": "image",
    "p": "paragraph",
    "pre": "paragraph",
    "figcaption": "paragraph",
}
_HOLDERS: Final = frozenset(
    [
        "address",
        "article",
        "aside",
        "dd",
        "details",
        "div",
        "dl",
        "dt",
        "figure",
        "footer",
        "header",
        "main",
        "section",
    ]
)
_SKIPPED: Final = frozenset(
    [
        "script",
        "style",
        "template",
        "nav",
        "noscript",
        "iframe",
        "object",
        "svg",
        "math",
        "head",
        "title",
        "link",
        "meta",
    ]
)
#: Deeper than any page is; what is deeper gives its words.
_DEEPEST: Final = 100
_PARTS: Final = ("ul", "ol")


@frozen
class BlockReader:
    """Reads blocks and puts their words into the source.

    >>> from lxml.html import fragment_fromstring
    >>> from unreleases.notices import NoticeLog
    >>> from unreleases.readers.canonical.source import SourceMaker
    >>> page = fragment_fromstring('<div><h2 class="ur-heading" data-level="1">Sudan</h2>It met.</div>')
    >>> [type(block).__name__ for block in BlockReader(SourceMaker(), NoticeLog()).inside(page)]
    ['Heading', 'Paragraph']
    """

    source: SourceMaker
    log: NoticeLog

    def inside(self, holder: _Element, depth: int = 0) -> list[Block]:
        """Read the blocks inside an element that is none itself.

        Args:
            holder: A part of the page, a section, a quotation.
            depth: How deep it stands.

        Returns:
            The blocks in order. Words that stand between them make paragraphs.
        """
        blocks = self.loose(holder.text, holder)
        for child in holder:
            if isinstance(child.tag, str):
                blocks += self.one(child, depth)
            blocks += self.loose(child.tail, holder)
        return blocks

    def loose(self, text: str | None, holder: _Element) -> list[Block]:
        """Read words that stand in no block.

        Args:
            text: The words, if any.
            holder: The element in which they stand.

        Returns:
            A paragraph, or nothing when there is white space only.
        """
        words = read_line(text, self.log) if text and not text.isspace() else ""
        if not words:
            return []
        span = self.source.put(words, Hint.PARAGRAPH, holder)
        return [Paragraph(content=(Text(text=words),), span=span)]

    def one(self, element: _Element, depth: int = 0) -> list[Block]:
        """Read an element.

        Args:
            element: A block, or something that holds blocks.
            depth: How deep it stands.

        Returns:
            The blocks; none for an element without words that is none of ours.
        """
        if element.tag in _SKIPPED:
            return []
        name = next((each for each in _CLASSES if has_class(element, f"ur-{each}")), None)
        ours = name is not None
        tag = str(element.tag)
        name = name or _NAMES.get(tag)
        if depth > _DEEPEST:
            return list(self._flat(element))
        if name is None and tag in _HOLDERS and _holds_blocks(element):
            return self.inside(element, depth + 1)
        block = self._block(name or "paragraph", element, depth)
        return [block] if ours or name in ("separator", "image") or block.text else []

    def _block(self, name: str, element: _Element, depth: int) -> Block:
        match name:
            case "heading":
                return self._heading(element)
            case "list":
                return self._list(element, depth, self.source.group())
            case "table":
                return self._table(element)
            case "quote":
                start = self.source.next
                blocks = tuple(self.inside(element, depth + 1))
                return Quote(blocks=blocks, span=self.source.since(start))
            case "separator":
                text = self._words(element) or (Separator().text if element.tag == "hr" else "")
                return Separator(text=text, span=self.source.put(text, Hint.SEPARATOR, element))
            case "footnote":
                return self._footnote(element)
            case "furniture":
                text = self._words(element)
                return Furniture(text=text, span=self.source.put(text, Hint.PARAGRAPH, element))
            case "image":
                return self._image(element)
            case _:
                content = read_inline(element, self.log)
                span = self.source.put(text_of(content), Hint.PARAGRAPH, element)
                make = Unclassified if name == "unclassified" else Paragraph
                return make(content=content, span=span)

    def _heading(self, element: _Element) -> Heading:
        level = number(element.get("data-level"))
        if level is None:
            level = max(int(element.tag[1]) - 1, 1) if element.tag in _NAMES and element.tag[0] == "h" else 1
        mark = read_line(element.get("data-mark") or "", self.log)
        content = read_inline(element, self.log)
        span = self.source.put(mark + text_of(content), Hint.HEADING, element, level=level)
        return Heading(content=content, level=level, mark=mark, span=span)

    def _footnote(self, element: _Element) -> Footnote:
        parts = {
            name: child for child in element for name in ("ur-marker", "ur-note") if has_class(child, name)
        }
        marker = self._words(parts["ur-marker"]) if "ur-marker" in parts else ""
        note = parts.get("ur-note")
        if note is None or (note.tail or "").strip():  # somebody wrote beside the note
            content = read_inline(element, self.log)
            if content and isinstance(content[0], Text):
                content = (Text(text=content[0].text.removeprefix(marker).lstrip(" ")), *content[1:])
        else:
            content = read_inline(note, self.log)
        text = text_of(content)
        words = f"{marker} {text}" if marker and text else marker or text
        span = self.source.put(words, Hint.FOOTNOTE, element, value=marker or None)
        return Footnote(content=content, marker=marker, span=span)

    def _image(self, element: _Element) -> Image:
        stated = element.get("data-alternative", element.get("alt"))
        alternative = self._words(element) if stated is None else read_line(stated, self.log)
        address = element.get("data-address", element.get("src"))
        span = self.source.put(alternative, Hint.IMAGE, element, value=address)
        return Image(alternative=alternative, address=address, span=span)

    def _list(self, element: _Element, depth: int, group: int, level: int = 0) -> List:
        start = self.source.next
        ordered = element.tag == "ol"
        items = []
        for child in element:
            if not isinstance(child.tag, str) or child.tag in _SKIPPED:
                continue
            first = self.source.next
            nested = [each for each in child if each.tag in _PARTS] if level < _DEEPEST - depth else []
            marker = read_line(child.get("data-marker") or "", self.log)
            content = read_inline(child, self.log, until=_PARTS if nested else ())
            self.source.put(
                text_of(content), Hint.LIST_ITEM, child, level=level, group=group, ordered=ordered, value=marker or None
            )  # fmt: skip
            lists = tuple(self._list(each, depth, group, level + 1) for each in nested)
            items.append(ListItem(content=content, marker=marker, lists=lists, span=self.source.since(first)))
        return List(items=tuple(items), ordered=ordered, span=self.source.since(start))

    def _table(self, element: _Element) -> Table:
        start = self.source.next
        group = self.source.group()
        rows = []
        for index, row in enumerate(element.iter("tr")):
            first = self.source.next
            cells = tuple(self._cell(cell, group, index) for cell in row.iterchildren("td", "th"))
            rows.append(Row(cells=cells, span=self.source.since(first)))
        return Table(rows=tuple(rows), span=self.source.since(start))

    def _cell(self, element: _Element, group: int, row: int) -> Cell:
        header = element.tag == "th" or element.get("data-header") == "true"
        content = read_inline(element, self.log)
        span = self.source.put(text_of(content), Hint.CELL, element, group=group, row=row, header=header)
        return Cell(content=content, header=header, span=span)

    def _words(self, element: _Element) -> str:
        return text_of(read_inline(element, self.log))

    def _flat(self, element: _Element) -> Iterator[Block]:
        self.log.add(
            NoticeCode.DEPTH_LIMITED, f"blocks nested more than {_DEEPEST} deep gave their words only"
        )
        yield from self.loose(" ".join(element.itertext()), element)


def _holds_blocks(element: _Element) -> bool:
    return any(child.tag in _NAMES or child.tag in _HOLDERS or child.tag in _SKIPPED for child in element)
