"""Where head and body meet: what stands in one and belongs to the other, and lines that only look like a lead."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from unreleases.grammar.dates import compact_date
from unreleases.grammar.inline import whole_style
from unreleases.grammar.line_pieces import opens_with_list
from unreleases.grammar.line_reading import LineReading
from unreleases.grammar.lines import read_below, read_line
from unreleases.grammar.meetings import read_part_of_day
from unreleases.grammar.style import ends_stopped, is_capitals, is_prose
from unreleases.grammar.title_lines import repeated_lines
from unreleases.grammar.wording import is_separator, is_trailer, wording
from unreleases.model.masthead import LineKind
from unreleases.source import Hint, RunStyle

if TYPE_CHECKING:
    from collections.abc import Container

    from unreleases.catalogue.vocabulary import Vocabulary
    from unreleases.source import Source

__all__ = [
    "asks_as_headline",
    "has_masthead_in_body",
    "is_letterhead",
    "masthead_goes_on",
    "opening_type_word",
    "opens_with_deck",
    "opens_with_masthead",
    "stands_over_masthead",
]

_LONGEST_LINE: Final = 200
#: How far below a notice to the media the masthead or the text goes on, if the notice stands at the top.
_NOTICE_REACH: Final = 8
_BODY: Final = (Hint.PARAGRAPH, Hint.HEADING, Hint.CELL)
#: Named once: before Python 3.12, naming a member takes longer than what is asked about it.
_TITLE: Final = Hint.TITLE
_PARAGRAPH: Final = Hint.PARAGRAPH
#: How many blocks of the running text are looked at.
_LOOK_AHEAD: Final = 8
#: A heading of the body may have fewer words than a deck.
_FEWEST_DECK_WORDS: Final = 5
_SET_APART: Final = frozenset({RunStyle.STRONG, RunStyle.EMPHASIS})
#: How long type words at the beginning of a text are.
_LONGEST_TYPE: Final = 72
_SHORTEST_TYPE: Final = 4
#: A note in brackets that lost the space after it.
_NOTE: Final = re.compile(r"\([^()]{8,120}\)(?=[A-ZÀ-Þ])")
#: What the head of a letter has and no headline.
_ADDRESS: Final = re.compile(r"\w@\w+\.\w|https?://")
#: Where a word ends, also one that lost the space after it.
_WORD_END: Final = re.compile(r"\s|$|(?=[A-ZÀ-Þ])")


def asks_as_headline(source: Source, index: int) -> bool:
    r"""Tell whether a line that asks is the headline: it stands alone, with running text below it.

    Args:
        source: The source.
        index: The index of the line, directly below the masthead.

    Returns:
        Whether it is.

    >>> from unreleases.source import Block, Source
    >>> from unreleases.spans import Span
    >>> blocks = (Block(span=Span(0, 14), gap=2), Block(span=Span(16, 32), gap=2))
    >>> asks_as_headline(Source(text="Who pays whom?\n\nThe Council met.", blocks=blocks, media_type="text/plain"), 0)
    True
    """
    block = source.blocks[index]
    text = source.words(block)
    if text[-1:] not in ("?", "!") or len(text) > _LONGEST_LINE or is_prose(text[:-1]) or block.gap < 2:
        return False
    below = source.blocks[index + 1 : index + 2]
    return bool(below) and below[0].gap > 1 and ends_stopped(source.words(below[0]), ".")


def is_letterhead(source: Source, index: int, words: Vocabulary) -> bool:
    r"""Tell whether a line is the head of a letter: it gives an address of the net, and the masthead stands below it.

    Args:
        source: The source.
        index: The index of the line.
        words: The vocabulary of its language.

    Returns:
        Whether it is.

    >>> from unreleases.catalogue.vocabulary import vocabulary
    >>> from unreleases.source import Block, Source
    >>> from unreleases.spans import Span
    >>> blocks = (Block(span=Span(0, 29)), Block(span=Span(31, 44), gap=2))
    >>> text = "Quay 4, Oslo, desk@lamps.test\n\nPress Release"
    >>> is_letterhead(Source(text=text, blocks=blocks, media_type="text/plain"), 0, vocabulary("en"))
    True
    """
    text, below = source.words(source.blocks[index]), source.blocks[index + 1 : index + 2]
    if len(text) > _LONGEST_LINE or is_prose(text) or _ADDRESS.search(text) is None:
        return False
    return any(read_line(source.words(block), words, block.hint) is not None for block in below)


def stands_over_masthead(source: Source, index: int, words: Vocabulary) -> bool:
    r"""Tell whether a sentence at the top is the site's own, because the department's line stands below it, and at most a headline between.

    Args:
        source: The source.
        index: The index of the sentence.
        words: The vocabulary of its language.

    Returns:
        Whether it is.

    >>> from unreleases.catalogue.vocabulary import vocabulary
    >>> from unreleases.source import Block, Source
    >>> from unreleases.spans import Span
    >>> text = "Give to the harbours!\n\nDepartment of Public Information"
    >>> blocks = (Block(span=Span(0, 21)), Block(span=Span(23, 55), gap=2))
    >>> stands_over_masthead(Source(text=text, blocks=blocks, media_type="text/plain"), 0, vocabulary("en"))
    True
    """
    if len(source.blocks[index].span) > _LONGEST_LINE:
        return False
    for block in source.blocks[index + 1 : index + 3]:
        text = source.words(block)
        reading = read_line(text, words, block.hint)
        if reading is not None and reading.kind is LineKind.PUBLISHER:
            return True
        if is_prose(text):
            return False
    return False


def masthead_goes_on(source: Source, index: int, words: Vocabulary, skipped: Container[int]) -> bool:
    """Tell whether masthead lines or running text follow.

    Args:
        source: The source.
        index: The index of the first block looked at.
        words: The vocabulary of its language.
        skipped: Starts of blocks that belong to no node.

    Returns:
        Whether any does.

    >>> from unreleases.catalogue.vocabulary import vocabulary
    >>> from unreleases.source import Block, Source
    >>> from unreleases.spans import Span
    >>> source = Source(text="SC/1", blocks=(Block(span=Span(0, 4)),), media_type="text/plain")
    >>> masthead_goes_on(source, 0, vocabulary("en"), frozenset())
    True
    """
    for block in source.blocks[index : index + _NOTICE_REACH]:
        text = source.words(block)
        if block.span.start in skipped or is_trailer(text) or is_separator(text):
            continue
        if is_prose(text) or read_line(text, words, block.hint) is not None:
            return True
    return False


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


def opening_type_word(text: str, words: Vocabulary) -> tuple[str, LineReading] | None:
    """Read a second-level type word, an instruction or when a meeting was at the beginning of a text.

    Args:
        text: What stands after a compact date.
        words: The vocabulary of its language.

    Returns:
        The words as printed and what they say, or None.

    >>> from unreleases.catalogue.vocabulary import vocabulary
    >>> opening_type_word("Background ReleaseThe Committee will meet.", vocabulary("en"))[0]
    'Background Release'
    """
    note = _NOTE.match(text)
    if note is not None:
        return note[0], LineReading(kind=LineKind.INSTRUCTION)
    opening = text[:_LONGEST_TYPE]
    prefixes = [opening[: match.start()].rstrip() for match in _WORD_END.finditer(opening)]
    sat = next((prefix for prefix in prefixes if prefix and _is_sitting(prefix, text, words)), None)
    if sat is None and not opens_with_list(filter(None, prefixes), words):
        return None
    for prefix in reversed(prefixes):
        reading = read_line(prefix, words) if len(prefix) >= _SHORTEST_TYPE else None
        if reading is None:
            continue
        if reading.kind in (LineKind.DOCUMENT_TYPE, LineKind.INSTRUCTION):
            return prefix, reading
        if sat is not None and reading.symbols and not reading.organs:
            return prefix, reading
    reading = read_below(sat, words) if sat is not None else None
    return None if sat is None or reading is None else (sat, reading)


def _is_sitting(prefix: str, text: str, words: Vocabulary) -> bool:
    """Whether a part of the day in capitals is all of a text, or goes before a symbol or small letters."""
    if not prefix.isupper() or read_part_of_day(prefix, words) is None:
        return False
    after = text[len(prefix) :].lstrip()
    return not after[1:2].isupper() or "/" in after.partition(" ")[0]
