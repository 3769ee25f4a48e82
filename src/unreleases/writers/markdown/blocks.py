"""Blocks as CommonMark; tables as its common extension has them."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING, Final

from unreleases.model.body import (
    Block,
    Footnote,
    Furniture,
    Heading,
    Image,
    List,
    ListItem,
    Paragraph,
    Quote,
    Separator,
    Table,
    Unclassified,
)
from unreleases.writers.addresses import safe_address
from unreleases.writers.markdown.inline import Run, Words, plain, runs_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from unreleases.model.plain import Position
    from unreleases.model.release import Release

__all__ = ["BlockWriter", "bullets_of", "heading_line", "hung", "joined", "quoted", "words_of"]

_DEEPEST_HEADING: Final = 6
#: A line break where Markdown has one line only.
_TAG_BREAK: Final = "<br>"
_COUNTED: Final = re.compile(r"(\d{1,9})([.)])", re.ASCII)
_LETTER_OR_FIGURE: Final = re.compile(r"[^\W_]")


def quoted(markdown: str) -> str:
    r"""Write Markdown as a block quotation.

    Args:
        markdown: Any blocks.

    Returns:
        The same behind `>`.

    >>> quoted("one\n\ntwo")
    '> one\n>\n> two'
    """
    return "\n".join([f"> {line}" if line else ">" for line in markdown.split("\n")])


def heading_line(level: int, words: Words) -> str:
    r"""Write a heading.

    Args:
        level: 1 for the headings below the title.
        words: What it says.

    Returns:
        One line; nothing when it says nothing.

    >>> heading_line(1, Words([Run(text="Statements #")]))
    '## Statements \\#'
    """
    markdown = words.markdown(line_break=_TAG_BREAK)
    # number signs at the end would be taken for the end of the heading
    markdown = re.sub(r"(?<!\\)#+$", lambda found: found[0].replace("#", "\\#"), markdown)
    return f"{'#' * min(max(level, 0) + 1, _DEEPEST_HEADING)} {markdown}" if markdown else ""


def words_of(block: Block) -> Words:
    """Return the words of a block that holds no other block.

    Args:
        block: Any block but a list, a table or a quotation.

    Returns:
        Its words, without marks and markers; of a picture the alternative text.

    >>> words_of(Separator()).text
    '* *** *'
    """
    match block:
        case Paragraph() | Heading() | Footnote() | Unclassified():
            return Words(runs_of(block.content))
        case Image():
            return Words([Run(text=block.alternative, href=safe_address(block.address))])
        case Separator() | Furniture():
            return plain(block.text)
        case _:
            return Words([])


def bullets_of(node: List) -> list[str | None]:
    """Return the numbers of a list's items that Markdown counts by itself.

    Args:
        node: Any list.

    Returns:
        A number with its point or bracket for each item, or None for each.

    >>> bullets_of(List(items=(ListItem(content=(), marker="7)"), ListItem(content=(), marker="8)"))))
    ['7)', '8)']
    """
    markers = [item.marker for item in node.items]
    if node.ordered and not any(markers):
        return [f"{number}." for number in range(1, len(markers) + 1)]
    first = _COUNTED.fullmatch(markers[0]) if markers else None
    if first is None:
        return [None] * len(markers)
    counted = [f"{number}{first[2]}" for number in range(int(first[1]), int(first[1]) + len(markers))]
    return [*counted] if markers == counted else [None] * len(markers)


def hung(line: str, inner: str, bullet: str | None) -> str:
    r"""Hang an item on its bullet.

    Args:
        line: The words of the item.
        inner: The lists in it.
        bullet: The number that Markdown counts with; None for a list without numbers.

    Returns:
        Markdown.

    >>> hung("one", "- two", "1.")
    '1. one\n\n   - two'
    """
    mark = bullet or "-"
    indent = "\n" + " " * (len(mark) + 1)
    body = f"{line}\n\n{inner}" if line and inner else line or inner
    # an item without words has the list in it on the next line: `- - -` would be a rule
    start = f"{mark} " if line else f"{mark}{indent}" if inner else mark
    return start + re.sub(r"\n(?=[^\n])", indent, body)


def joined(parts: Iterable[tuple[str, Block]]) -> str:
    r"""Join blocks with a blank line between them; two lists with a comment, or they would be one.

    Args:
        parts: Markdown of each block, and the block.

    Returns:
        Markdown.

    >>> joined([("- one", List(items=())), ("", List(items=())), ("- two", List(items=()))])
    '- one\n\n<!-- -->\n\n- two'
    """
    made: list[str] = []
    listed = False
    for part, block in parts:
        if part:
            made += ["<!-- -->"] * (listed and isinstance(block, List))
            made.append(part)
            listed = isinstance(block, List)
    return "\n\n".join(made)


class BlockWriter:
    r"""Writes the blocks of one release, with marks laid over their words.

    >>> from unreleases.model import Release, Text
    >>> release = Release(body=(Paragraph(content=(Text(text="One *."),)),))
    >>> BlockWriter(release).block(release.body[0], ("block", 0))
    'One \\*.'
    """

    def __init__(self, release: Release, marks: Iterable[tuple[int, int, str | None]] = ()) -> None:
        self.places = release.plain.places
        self.marks = sorted(marks, key=lambda mark: mark[:2])

    def marked(self, words: Words, position: Position) -> Words:
        """Lay over a node's words the marks that fall on them.

        Args:
            words: The words.
            position: The node's position.

        Returns:
            The marked words.
        """
        place = self.places[position]
        index = bisect_left(self.marks, place.start, key=lambda mark: mark[0])
        while index and self.marks[index - 1][1] > place.start:
            index -= 1
        found: list[tuple[int, int, str | None]] = []
        while index < len(self.marks) and self.marks[index][0] < place.end:
            start, end, href = self.marks[index]
            found.append((max(start - place.start, 0), min(end, place.end) - place.start, href))
            index += 1
        for bold in (True, False):
            words = words.marked(mark for mark in found if (mark[2] is None) is bold) if found else words
        return words

    def words(self, block: Block, position: Position) -> tuple[Words, int]:
        """Return the marked words of a block that holds no other, after the marker of a footnote.

        Args:
            block: Any block but a list, a table or a quotation.
            position: Its position.

        Returns:
            The words, and where they begin in the plain text.
        """
        words = self.marked(words_of(block), position)
        before = f"{block.marker} " if isinstance(block, Footnote) and block.marker else ""
        return Words([Run(text=before), *words.runs]), self.places[position].start - len(before)

    def item_words(self, item: ListItem, position: Position, bullet: str | None) -> tuple[Words, int]:
        """Return the marked words of a list item, after its marker where that says something.

        Args:
            item: The item.
            position: Its position.
            bullet: The number that Markdown writes in the marker's place.

        Returns:
            The words, and where they begin in the plain text.
        """
        words = self.marked(Words(runs_of(item.content)), position)
        said = bullet is None and _LETTER_OR_FIGURE.search(item.marker)
        before = f"{item.marker} " if said else ""
        return Words([Run(text=before), *words.runs]), self.places[position].start - len(before)

    def block(self, block: Block, position: Position) -> str:
        """Write a block.

        Args:
            block: Any block.
            position: Its position, such as `("block", 5)`.

        Returns:
            Markdown; nothing when there is no word in it.
        """
        match block:
            case List():
                return self.list(block, position)
            case Table():
                return self.table(block, position, 0, len(block.rows))
            case Quote():
                inner = (
                    (self.block(each, (*position, index)), each) for index, each in enumerate(block.blocks)
                )
                return quoted(joined(inner)) if block.blocks else ""
            case _:
                return self.shaped(block, self.words(block, position)[0])

    def shaped(self, block: Block, words: Words) -> str:
        """Write words in the shape of a block.

        Args:
            block: The block, which holds no other.
            words: Its words or a part of them.

        Returns:
            Markdown.
        """
        match block:
            case Heading():
                return heading_line(block.level, words)
            case Separator() if not _LETTER_OR_FIGURE.search(block.text):
                return "* * *"
            case _:
                return words.markdown()

    def list(self, node: List, position: Position) -> str:
        """Write a list.

        Args:
            node: The list.
            position: Its position.

        Returns:
            Markdown.
        """
        bullets = bullets_of(node)
        items = [self.item(item, (*position, index), bullets[index]) for index, item in enumerate(node.items)]
        return ("\n\n" if any(item.lists for item in node.items) else "\n").join(items)

    def item(self, item: ListItem, position: Position, bullet: str | None) -> str:
        """Write an item of a list with the lists in it.

        Args:
            item: The item.
            position: Its position.
            bullet: The number that Markdown counts with; None for a list without numbers.

        Returns:
            Markdown.
        """
        words, _ = self.item_words(item, position, bullet)
        inner = joined((self.list(each, (*position, index)), each) for index, each in enumerate(item.lists))
        return hung(words.markdown(), inner, bullet)

    def table(self, node: Table, position: Position, first: int, last: int, width: int | None = None) -> str:
        """Write rows of a table, under its header.

        Args:
            node: The table.
            position: Its position.
            first: Index of the first row to write.
            last: Index after the last row to write.
            width: The number of cells of its longest row; counted when left out.

        Returns:
            Markdown; nothing for a table without cells.
        """
        if width is None:
            width = max((len(row.cells) for row in node.rows), default=0)
        if not width:
            return ""
        head = bool(node.rows[0].cells) and all(cell.header for cell in node.rows[0].cells)
        lines = [self.row(node, position, 0, width) if head else "|" + "  |" * width, "|" + " --- |" * width]
        lines += [self.row(node, position, index, width) for index in range(max(first, int(head)), last)]
        return "\n".join(lines)

    def row(self, node: Table, position: Position, index: int, width: int) -> str:
        """Write a row of a table.

        Args:
            node: The table.
            position: Its position.
            index: Which row.
            width: The number of cells that every row has in Markdown.

        Returns:
            One line.
        """
        cells: list[str] = []
        for column, cell in enumerate(node.rows[index].cells):
            words = self.marked(Words(runs_of(cell.content)), (*position, index, column))
            if cell.header and index:
                words = words.marked([(0, len(words.text), None)])
            cells.append(words.markdown(line_break=_TAG_BREAK))
        cells += [""] * (width - len(cells))
        return f"| {' | '.join(cells)} |"
