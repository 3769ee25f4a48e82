"""The blocks of body and annexes: one ordered sequence in which nothing is lost."""

from __future__ import annotations

from attrs import field, frozen

from unreleases.model.inline import Inline, text_of
from unreleases.spans import Span

__all__ = [
    "Block",
    "Cell",
    "Footnote",
    "Furniture",
    "Heading",
    "Image",
    "List",
    "ListItem",
    "Paragraph",
    "Quote",
    "Row",
    "Separator",
    "Table",
    "Unclassified",
]


@frozen(kw_only=True)
class Paragraph:
    """A paragraph of running text.

    >>> from unreleases.model.inline import Text
    >>> Paragraph(content=(Text(text="The Council met this morning."),)).text
    'The Council met this morning.'
    """

    content: tuple[Inline, ...]
    span: Span | None = field(default=None, eq=False, repr=False)

    @property
    def text(self) -> str:
        """The words of the paragraph."""
        return text_of(self.content)


@frozen(kw_only=True)
class Heading:
    """A heading inside body or annexes.

    >>> from unreleases.model.inline import Text
    >>> Heading(content=(Text(text="Sudan"),), mark="**").text
    'Sudan'
    """

    content: tuple[Inline, ...]
    #: 1 for the outermost; 2 for an annex's vote title and the like.
    level: int = 1
    #: What was printed before the words to mark the heading: `**` in noon briefings, otherwise nothing.
    mark: str = ""
    span: Span | None = field(default=None, eq=False, repr=False)

    @property
    def text(self) -> str:
        """The words of the heading, without its mark."""
        return text_of(self.content)


@frozen(kw_only=True)
class ListItem:
    """One item of a list, with the lists nested in it.

    >>> from unreleases.model.inline import Text
    >>> ListItem(content=(Text(text="press kits"),), marker="--").text
    'press kits'
    """

    content: tuple[Inline, ...]
    #: The marker as printed (`--`, `•`, `1.`, `(a)`), or nothing.
    marker: str = ""
    #: Lists inside this item, after its words.
    lists: tuple[List, ...] = ()
    span: Span | None = field(default=None, eq=False, repr=False)

    @property
    def text(self) -> str:
        """The words of the item and of the lists in it, an item a line, without markers."""
        return "\n".join([text_of(self.content), *(inner.text for inner in self.lists)])


@frozen(kw_only=True)
class List:
    r"""A list.

    >>> from unreleases.model.inline import Text
    >>> List(items=(ListItem(content=(Text(text="one"),)), ListItem(content=(Text(text="two"),)))).text
    'one\ntwo'
    """

    items: tuple[ListItem, ...]
    ordered: bool = False
    span: Span | None = field(default=None, eq=False, repr=False)

    @property
    def text(self) -> str:
        """The words of the items, one a line."""
        return "\n".join([item.text for item in self.items])


@frozen(kw_only=True)
class Cell:
    """One cell of a table.

    >>> from unreleases.model.inline import Text
    >>> Cell(content=(Text(text="Kenya"),)).header
    False
    """

    content: tuple[Inline, ...] = ()
    header: bool = False
    span: Span | None = field(default=None, eq=False, repr=False)

    @property
    def text(self) -> str:
        """The words of the cell."""
        return text_of(self.content)


@frozen(kw_only=True)
class Row:
    """One row of a table.

    >>> from unreleases.model.inline import Text
    >>> Row(cells=(Cell(content=(Text(text="March"),)), Cell(content=(Text(text="Poland"),)))).text
    'March | Poland'
    """

    cells: tuple[Cell, ...]
    span: Span | None = field(default=None, eq=False, repr=False)

    @property
    def text(self) -> str:
        """The words of the cells, with upright strokes between them."""
        return " | ".join([cell.text for cell in self.cells])


@frozen(kw_only=True)
class Table:
    """A table of rows and cells. Tables that only shape a page are unwrapped by the reader.

    >>> Table(rows=()).text
    ''
    """

    rows: tuple[Row, ...]
    span: Span | None = field(default=None, eq=False, repr=False)

    @property
    def text(self) -> str:
        """The rows, one a line."""
        return "\n".join([row.text for row in self.rows])


@frozen(kw_only=True)
class Quote:
    """A block quotation.

    >>> from unreleases.model.inline import Text
    >>> Quote(blocks=(Paragraph(content=(Text(text="We are waiting."),)),)).text
    'We are waiting.'
    """

    blocks: tuple[Block, ...]
    span: Span | None = field(default=None, eq=False, repr=False)

    @property
    def text(self) -> str:
        """The words of its blocks, with a blank line between them."""
        return "\n\n".join([block.text for block in self.blocks])


@frozen(kw_only=True)
class Separator:
    """A row of asterisks or number signs, or a rule.

    >>> Separator().text
    '* *** *'
    """

    #: The row as printed; a rule reads `* * *`.
    text: str = "* *** *"
    span: Span | None = field(default=None, eq=False, repr=False)


@frozen(kw_only=True)
class Footnote:
    """A footnote, out of the paragraph in which old pages leave it.

    >>> from unreleases.model.inline import Text
    >>> Footnote(marker="*", content=(Text(text="See Press Release SC/6288."),)).text
    'See Press Release SC/6288.'
    """

    content: tuple[Inline, ...]
    #: The marker as printed, such as `*`, `**` or `1`.
    marker: str = "*"
    span: Span | None = field(default=None, eq=False, repr=False)

    @property
    def text(self) -> str:
        """The words of the note, without its marker."""
        return text_of(self.content)


@frozen(kw_only=True)
class Furniture:
    """A leaked part of the printed page: a running head, a page number, a stage note for printers.

    >>> Furniture(text="Security Council - 2 - Press Release SC/6288").text
    'Security Council - 2 - Press Release SC/6288'
    """

    text: str
    span: Span | None = field(default=None, eq=False, repr=False)


@frozen(kw_only=True)
class Image:
    """A picture, by its alternative text.

    >>> Image(alternative="The Council Chamber", address="/files/chamber.jpg").text
    'The Council Chamber'
    """

    #: The alternative text, or an empty text.
    alternative: str = ""
    #: The address as the page gives it; it is never fetched.
    address: str | None = None
    span: Span | None = field(default=None, eq=False, repr=False)

    @property
    def text(self) -> str:
        """The alternative text."""
        return self.alternative


@frozen(kw_only=True)
class Unclassified:
    """Content that the grammar could not place; a notice says where and why.

    >>> from unreleases.model.inline import Text
    >>> Unclassified(content=(Text(text="(more)"),)).text
    '(more)'
    """

    content: tuple[Inline, ...]
    span: Span | None = field(default=None, eq=False, repr=False)

    @property
    def text(self) -> str:
        """The words."""
        return text_of(self.content)


#: Everything that can stand in `release.body` and `release.annexes`.
Block = Paragraph | Heading | List | Table | Quote | Separator | Footnote | Furniture | Image | Unclassified
