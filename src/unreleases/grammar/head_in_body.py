"""What of a page's running text belongs to the head: the masthead of an older template, and the deck."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from unreleases.grammar.dates import compact_date
from unreleases.grammar.inline import whole_style
from unreleases.grammar.lines import read_line
from unreleases.grammar.repetition import repeated_lines
from unreleases.grammar.style import is_capitals, is_prose
from unreleases.grammar.wording import wording
from unreleases.model.masthead import LineKind
from unreleases.source import Hint, RunStyle

if TYPE_CHECKING:
    from unreleases.catalogue.vocabulary import Vocabulary
    from unreleases.source import Source

__all__ = ["has_masthead_in_body", "opens_with_deck", "opens_with_masthead"]

_BODY: Final = (Hint.PARAGRAPH, Hint.HEADING, Hint.CELL)
#: Named once: before Python 3.12, naming a member takes longer than what is asked about it.
_TITLE: Final = Hint.TITLE
_PARAGRAPH: Final = Hint.PARAGRAPH
#: How many blocks of the running text are looked at.
_LOOK_AHEAD: Final = 8
#: A heading of the body may have fewer words than a deck.
_FEWEST_DECK_WORDS: Final = 5
_SET_APART: Final = frozenset({RunStyle.STRONG, RunStyle.EMPHASIS})


def has_masthead_in_body(source: Source, words: Vocabulary) -> bool:
    r"""Tell whether an older page was put into a newer template as a whole, its masthead included.

    Args:
        source: A source whose format says what the headline is.
        words: The vocabulary of its language.

    Returns:
        Whether the running text opens with a symbol, a type word, the department's line, a compact date or the
        headline.

    >>> from unreleases.catalogue.vocabulary import vocabulary
    >>> from unreleases.source import Block, Source
    >>> from unreleases.spans import Span
    >>> blocks = (Block(span=Span(0, 5), hint=Hint.TITLE), Block(span=Span(7, 20), hint=Hint.PARAGRAPH))
    >>> source = Source(text="Ports\n\nPress Release", blocks=blocks, media_type="text/html")
    >>> has_masthead_in_body(source, vocabulary("en"))
    True
    """
    blocks = source.blocks
    title = next((source.words(block) for block in blocks if block.hint is _TITLE), "")
    first = next((number for number, block in enumerate(blocks) if block.hint is _PARAGRAPH), len(blocks))
    opening = [block for block in blocks[max(first - 1, 0) : first + _LOOK_AHEAD] if block.hint in _BODY]
    for number, block in enumerate(opening):
        text = source.words(block)
        if is_prose(text) and "\n" not in text and compact_date(text) is None:
            return False
        line = text.split("\n", 1)[0]
        following = [source.words(further) for further in opening[number:]]
        if compact_date(line) is not None or repeated_lines(following, title, strict=True):
            return True
        reading = read_line(line, words)
        if reading is not None and (
            reading.symbols or reading.document_type or reading.kind is LineKind.PUBLISHER
        ):
            return True
    return False


def opens_with_masthead(text: str, words: Vocabulary) -> bool:
    r"""Tell whether the lines of a block are to be read one by one, because the first is masthead.

    Args:
        text: A block of several lines.
        words: The vocabulary of its language.

    Returns:
        Whether it is, and the others are masthead, too, or not all of them together make one line of it, as the
        halves of an organ's name do.

    >>> from unreleases.catalogue.vocabulary import vocabulary
    >>> opens_with_masthead("Press Release\nCouncil Meets on Haiti", vocabulary("en"))
    True
    """
    lines = text.split("\n")
    if compact_date(lines[0]) is not None:
        return True
    readings = [read_line(line, words) for line in lines[:_LOOK_AHEAD]]
    if readings[0] is None:
        return False
    alone = all(reading is not None and not reading.incomplete for reading in readings)
    return alone or read_line(text, words) is None


def opens_with_deck(source: Source, index: int, words: Vocabulary) -> bool:
    """Tell whether a block that opens the running text is the deck: set apart, a headline, and above the lead.

    Args:
        source: The source.
        index: The index of the block.
        words: The vocabulary of its language.

    Returns:
        Whether it is, or one of several such lines.

    >>> from unreleases.catalogue.vocabulary import vocabulary
    >>> from unreleases.source import Block, Source
    >>> from unreleases.spans import Span
    >>> source = Source(text="Text", blocks=(Block(span=Span(0, 4)),), media_type="text/html")
    >>> opens_with_deck(source, 0, vocabulary("en"))
    False
    """
    while index + 1 < len(source.blocks):
        block = source.blocks[index]
        text = source.words(block)
        bold = block.hint is Hint.PARAGRAPH and whole_style(source, block, _SET_APART)
        if block.hint is not Hint.HEADING and not bold:
            return False
        if text.count(" ") < _FEWEST_DECK_WORDS or is_prose(text) or is_capitals(text) or text[0] in "*[(":
            return False
        if text in wording(words).headings:
            return False
        index += 1
        if is_prose(source.words(source.blocks[index])):
            return True
    return False
