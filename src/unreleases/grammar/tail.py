"""The end of a release: the closing notice, and what comes after it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import define, field

from unreleases.catalogue.every_language import every_pattern
from unreleases.grammar.lines import read_line
from unreleases.grammar.style import is_prose
from unreleases.grammar.wording import is_separator, is_trailer
from unreleases.model.release import Trailer
from unreleases.notices import NoticeCode
from unreleases.source import Block, Discard, DiscardReason, Hint
from unreleases.spans import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from unreleases.catalogue.vocabulary import Vocabulary
    from unreleases.notices import NoticeLog
    from unreleases.source import Source

__all__ = ["Tail", "names_owner", "read_tail"]

#: What a collection adds below its copy of a release: lines with labels, two at least.
_CATALOGUED: Final = r"{copies.catalogue_labels}\s?:\s?\S"
_LONGEST_FACT: Final = 160
#: The line by which a site says whose it is.
_OWNED: Final = r"(?:{copies.owner_words}\b\W{0,3})?(?:©|\(c\)\s?(?:19|20)\d\d)"
_FEWEST_FACTS: Final = 2
#: The closing notice is no longer.
_LONGEST_NOTICE: Final = 200
_LONGEST_HALF: Final = 79


@define(eq=False, repr=False)
class Tail:
    """The end of a release.

    >>> Tail([]).trailer is None
    True
    """

    #: The blocks of body and annexes.
    body: list[Block]
    trailer: Trailer | None = None
    #: Blocks after the notice that belong to the release all the same.
    after: list[Block] = field(factory=list)
    discards: list[Discard] = field(factory=list)


def read_tail(source: Source, blocks: Sequence[Block], words: Vocabulary, log: NoticeLog) -> Tail:
    """Find the closing notice and sort out what follows it.

    Args:
        source: The source.
        blocks: The blocks from the lead on.
        words: The vocabulary of its language.
        log: Takes the notices.

    Returns:
        The tail.

    >>> from unreleases.catalogue.vocabulary import vocabulary
    >>> from unreleases.notices import NoticeLog
    >>> from unreleases.source import Block, Source
    >>> text = "For information media. Not an official record."
    >>> source = Source(text=text, blocks=(Block(span=Span(0, 46)),), media_type="text/plain")
    >>> read_tail(source, source.blocks, vocabulary("en"), NoticeLog()).trailer.text == text
    True
    """
    end = len(blocks)
    while end and len(blocks[end - 1].span) <= _LONGEST_FACT and names_owner(source.words(blocks[end - 1])):
        end -= 1
    facts = _catalogued(source, blocks[:end])
    tail = _find_notice(source, blocks[:facts], words, log)
    tail.discards += [Discard(span=block.span, reason=DiscardReason.WRAPPING) for block in blocks[facts:end]]
    tail.discards += [Discard(span=block.span, reason=DiscardReason.CHROME) for block in blocks[end:]]
    return tail


def names_owner(text: str) -> bool:
    """Tell whether a line says whose a site is.

    Args:
        text: The line.

    Returns:
        Whether it begins with the sign of a copyright.

    >>> names_owner("© 2003 Harbour Mirror"), names_owner("Copyright laws were discussed.")
    (True, False)
    """
    return every_pattern(_OWNED, re.IGNORECASE).match(text) is not None


def _catalogued(source: Source, blocks: Sequence[Block]) -> int:
    """Index of the first of the facts that a collection has put below its copy; else the number of blocks."""
    labelled = every_pattern(_CATALOGUED, re.IGNORECASE)
    first = len(blocks)
    count = 0
    while first:
        lines = source.words(blocks[first - 1]).split("\n")
        if not all(len(line) <= _LONGEST_FACT and labelled.match(line) for line in lines):
            break
        first -= 1
        count += len(lines)
    return first if count >= _FEWEST_FACTS else len(blocks)


def _find_notice(source: Source, blocks: Sequence[Block], words: Vocabulary, log: NoticeLog) -> Tail:
    trailer = Hint.TRAILER
    for index, block in enumerate(blocks):
        start, end = block.span.start, block.span.end
        if end - start > _LONGEST_NOTICE and block.hint is not trailer:
            continue
        notice, after = source.text[start:end], index + 1
        if block.hint is not trailer and not is_trailer(notice):
            # it may run over two blocks
            if after == len(blocks) or len(notice) > _LONGEST_HALF or len(blocks[after].span) > _LONGEST_HALF:
                continue
            notice, after = f"{notice} {source.words(blocks[after])}", after + 1
            if not is_trailer(notice):
                continue
        span = Span(start, blocks[after - 1].span.end)
        tail = Tail(list(blocks[:index]), Trailer(text=" ".join(notice.split()).rstrip(" |"), span=span))
        _sort_rest(source, blocks[after:], words, log, tail)
        return tail
    return Tail(list(blocks))


def _sort_rest(source: Source, rest: Sequence[Block], words: Vocabulary, log: NoticeLog, tail: Tail) -> None:
    texts = [source.words(block) for block in rest]
    other = next((index for index, text in enumerate(texts) if _is_symbol_line(text, words)), None)
    if other is not None:
        while other and len(texts[other - 1]) < 200 and read_line(texts[other - 1], words) is not None:
            other -= 1
        span = Span(rest[other].span.start, rest[-1].span.end)
        tail.discards.append(Discard(span=span, reason=DiscardReason.OTHER_RELEASE))
        log.add(NoticeCode.OTHER_RELEASE_FOLLOWS, "another release follows in the same text", span)
    for block, text in zip(rest[:other], texts, strict=False):
        if block.hint is Hint.IMAGE or is_separator(text):
            tail.after.append(block)
        elif block.hint is Hint.TRAILER or is_trailer(text):
            tail.discards.append(Discard(span=block.span, reason=DiscardReason.REPEATED_MASTHEAD))
        elif is_prose(text) or block.hint in (Hint.PARAGRAPH, Hint.FOOTNOTE, Hint.LIST_ITEM, Hint.CELL):
            tail.after.append(block)
            log.add(NoticeCode.TEXT_AFTER_TRAILER, "text stands after the closing notice", block.span)
        else:
            tail.discards.append(Discard(span=block.span, reason=DiscardReason.CHROME))


def _is_symbol_line(text: str, words: Vocabulary) -> bool:
    if len(text) > 120 or not any(map(str.isdigit, text)):
        return False
    reading = read_line(text, words)
    return reading is not None and bool(reading.symbols)
