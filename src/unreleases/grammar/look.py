"""One look through a source: what is shown, its first lines, where releases begin in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from unreleases.grammar.lines import read_line
from unreleases.grammar.split import Part, find_parts, shown_blocks
from unreleases.grammar.wording import is_separator, is_trailer

if TYPE_CHECKING:
    from unreleases.catalogue.vocabulary import Vocabulary
    from unreleases.grammar.line_reading import LineReading
    from unreleases.source import Block, Source

__all__ = ["Look", "look_through"]

#: How many blocks from the top can be masthead, and how long they are at most.
_HEAD: Final = 40
_LONGEST_LINE: Final = 240


class Look(NamedTuple):
    """What was seen on looking through a source once.

    >>> from unreleases.catalogue.vocabulary import vocabulary
    >>> from unreleases.source import Source
    >>> look_through(Source(text="", blocks=(), media_type="text/plain"), vocabulary("en"), "").bare
    True
    """

    source: Source
    #: The vocabulary of its language.
    words: Vocabulary
    #: The page's address, or an empty text.
    url: str
    #: The parts that begin with symbols of their own.
    parts: list[Part]
    #: The blocks that are not the site's.
    shown: list[Block]
    #: The short blocks at the top, with their words.
    head: list[tuple[Block, str]]

    def reading(self, index: int) -> LineReading | None:
        """Read one of the short blocks at the top; most questions are answered by the first few.

        Args:
            index: Its index among them.

        Returns:
            What it says as a masthead line; None when it is none.
        """
        block, text = self.head[index]
        return read_line(text, self.words, block.hint)

    @property
    def length(self) -> int:
        """How many characters are shown."""
        return sum(len(block.span) for block in self.shown)

    @property
    def has_symbol(self) -> bool:
        """Whether there is a symbol line."""
        return any(part.symbols for part in self.parts)

    @property
    def bare(self) -> bool:
        """Whether there is nothing but masthead lines and marks."""
        return len(self.head) == len(self.shown) and all(
            is_separator(text) or is_trailer(text) or self.reading(index) is not None
            for index, (_, text) in enumerate(self.head)
        )


def look_through(source: Source, words: Vocabulary, url: str) -> Look:
    """Look through a source once.

    Args:
        source: The source.
        words: The vocabulary of its language.
        url: The page's address, or an empty text.

    Returns:
        What was seen.

    >>> from unreleases.catalogue.vocabulary import vocabulary
    >>> from unreleases.source import Block, Source
    >>> from unreleases.spans import Span
    >>> source = Source(text="SC/1", blocks=(Block(span=Span(0, 4)),), media_type="text/plain")
    >>> look_through(source, vocabulary("en"), "").has_symbol
    True
    """
    shown = shown_blocks(source)
    blocks = [block for _, block in shown]
    head = [(block, source.words(block)) for block in blocks[:_HEAD] if len(block.span) <= _LONGEST_LINE]
    return Look(source, words, url, find_parts(source, shown, words), blocks, head)
