"""Where formats meet: the text that a reader made, cut into blocks, with what the format knew about each."""

from __future__ import annotations

from enum import StrEnum

from attrs import frozen

from unreleases.notices import Notice
from unreleases.spans import OffsetMap, Span

__all__ = ["Block", "Discard", "DiscardReason", "Hint", "Run", "RunStyle", "Source"]


class Hint(StrEnum):
    """What a format knows about a block. Plain text knows nothing; a page's markup may say it.

    >>> Hint("symbol")
    <Hint.SYMBOL: 'symbol'>
    """

    DOCUMENT_TYPE = "document_type"
    ORGAN = "organ"
    SESSION = "session"
    MEETING = "meeting"
    SYMBOL = "symbol"
    DATE = "date"
    MASTHEAD = "masthead"
    TITLE = "title"
    DECK = "deck"
    #: An ordinary paragraph of the body, certainly not masthead.
    PARAGRAPH = "paragraph"
    HEADING = "heading"
    LIST_ITEM = "list_item"
    CELL = "cell"
    QUOTE = "quote"
    FOOTNOTE = "footnote"
    SEPARATOR = "separator"
    IMAGE = "image"
    TAG = "tag"
    TRAILER = "trailer"
    #: Menus, search boxes, share buttons, side columns: not part of the release.
    CHROME = "chrome"


class RunStyle(StrEnum):
    """How a run of characters is set apart.

    >>> RunStyle.STRONG.value
    'strong'
    """

    EMPHASIS = "emphasis"
    STRONG = "strong"
    UNDERLINE = "underline"
    STRIKE = "strike"
    SUPERSCRIPT = "superscript"
    SUBSCRIPT = "subscript"
    LINK = "link"


@frozen(kw_only=True)
class Run:
    """A styled stretch of a block. Runs of one block are properly nested or disjoint; outer runs come first.

    >>> Run(span=Span(0, 5), style=RunStyle.LINK, href="https://docs.un.org/en/S/2016/501").href
    'https://docs.un.org/en/S/2016/501'
    """

    #: Offsets into the source's text.
    span: Span
    style: RunStyle
    #: The address, for a link: http, https, mailto or tel only, or a fragment or path as printed.
    href: str | None = None


@frozen
class Block:
    """A stretch of the source's text that stands alone: a line or paragraph, a cell, a list item.

    >>> Block(span=Span(0, 9), hint=Hint.SYMBOL).gap
    1
    """

    #: Offsets into the source's text. Blocks do not overlap and come in order.
    span: Span
    hint: Hint | None = None
    runs: tuple[Run, ...] = ()
    #: For a heading its depth (1 is the outermost); for a list item its depth (0 is the outermost).
    level: int = 0
    #: Number of line ends between this block and the one before (1: the next line, 2: one blank line between).
    gap: int = 1
    #: Number of columns by which the first line is indented.
    indent: int = 0
    #: Items of one list, cells of one table and blocks of one quotation share a number; None elsewhere.
    group: int | None = None
    #: Row of a cell within its table, from 0.
    row: int | None = None
    #: Whether a cell is a header cell.
    header: bool = False
    #: Whether a list item belongs to a numbered list.
    ordered: bool = False
    #: What the format states beside the words: the ISO date of a `<time>`, the address of an image or tag,
    #: the vocabulary of a tag, the marker of a list item.
    value: str | None = None
    #: The path of the element from which the block was made, for HTML.
    path: str | None = None


class DiscardReason(StrEnum):
    """Why a stretch of the source belongs to no node of the release.

    >>> DiscardReason.CHROME.value
    'chrome'
    """

    #: Menus, banners, search boxes and other parts of the site around the release.
    CHROME = "chrome"
    #: Another printing of the headline.
    REPEATED_HEADLINE = "repeated_headline"
    #: Another printing of a masthead line.
    REPEATED_MASTHEAD = "repeated_masthead"
    #: A rule or filler that only shapes the masthead, such as `| |||`.
    FILLER = "filler"
    #: Marks of a copy around the release: mail headers, quotation signs, a crawler's prefix.
    WRAPPING = "wrapping"
    #: Another release in the same input.
    OTHER_RELEASE = "other_release"


@frozen(kw_only=True)
class Discard:
    """A stretch of the source that belongs to no node, and why.

    >>> Discard(span=Span(0, 4), reason=DiscardReason.CHROME).reason.value
    'chrome'
    """

    #: Offsets into the source's text.
    span: Span
    reason: DiscardReason


@frozen(kw_only=True)
class Source:
    r"""The text that a reader made of its input, cut into blocks.

    The text is in the library's normal form: blocks are separated by a blank line (LF LF), a forced line
    break inside a block is LF, and any other run of white space is one space.

    >>> source = Source(text="SC/12607", blocks=(Block(span=Span(0, 8)),), media_type="text/plain")
    >>> source.words(source.blocks[0])
    'SC/12607'
    """

    text: str
    blocks: tuple[Block, ...]
    #: `text/plain` or `text/html`.
    media_type: str
    #: The name of the layout by which the input was read, such as `drupal9` or `plain`.
    layout: str = "plain"
    #: The language that the page declares, if any (BCP 47).
    language: str | None = None
    #: The address that the page gives as its own, if any.
    url: str | None = None
    #: The way from `text` to the characters of the original text; None for HTML (see `Block.path`).
    offsets: OffsetMap | None = None
    #: What belongs to no node, and why.
    discards: tuple[Discard, ...] = ()
    notices: tuple[Notice, ...] = ()

    def words(self, block: Block) -> str:
        """Return the text of a block.

        Args:
            block: One of the source's blocks.

        Returns:
            Its characters in normal form.
        """
        return self.text[block.span.start : block.span.end]
