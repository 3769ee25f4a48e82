"""Sentences above the lead that are no lead: a headline that asks, and a site's own line over the masthead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from unreleases.grammar.lines import read_line
from unreleases.grammar.style import ends_stopped, is_prose
from unreleases.grammar.wording import is_separator, is_trailer
from unreleases.model.masthead import LineKind

if TYPE_CHECKING:
    from collections.abc import Container

    from unreleases.catalogue.vocabulary import Vocabulary
    from unreleases.source import Source

__all__ = ["asks_as_headline", "masthead_goes_on", "stands_over_masthead"]

_LONGEST_LINE: Final = 200
#: How far below a notice to the media the masthead or the text goes on, if the notice stands at the top.
_LOOK_AHEAD: Final = 8


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
    for block in source.blocks[index : index + _LOOK_AHEAD]:
        text = source.words(block)
        if block.span.start in skipped or is_trailer(text) or is_separator(text):
            continue
        if is_prose(text) or read_line(text, words, block.hint) is not None:
            return True
    return False
