"""Several releases in one text: where each begins, and the text cut there."""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from attrs import define, evolve, field

from unreleases.grammar.lines import read_line
from unreleases.grammar.style import LONGEST_HEADLINE, is_prose, title_case
from unreleases.grammar.wording import is_separator, is_trailer
from unreleases.notices import NoticeCode
from unreleases.source import DiscardReason, Hint
from unreleases.spans import OffsetMap, Span
from unreleases.symbols import PressSymbol

if TYPE_CHECKING:
    from collections.abc import Sequence

    from unreleases.catalogue.vocabulary import Vocabulary
    from unreleases.source import Block, Run, Source

__all__ = ["Part", "find_parts", "second_release", "shown_blocks", "split_source"]

#: Longer blocks are no symbol lines.
_SHORTEST_LINE: Final = 3
_LONGEST_LINE: Final = 120
#: Longer blocks are neither closing notices nor rows of asterisks.
_LONGEST_MARK: Final = 200
#: How many lines below a symbol, or from the top, can belong to its masthead.
_MOST_BELOW: Final = 16
#: How many lines above a symbol can belong to its masthead.
_MOST_ABOVE: Final = 6
#: In listings, no item has more paragraphs than this.
_TEASER: Final = 2
#: What every symbol line has.
_STROKED: Final = re.compile(r"[A-Z]{1,6}/\s?\d|(?i:\bnote\b|\bconf).{0,30}\d")
#: Below a headline, a line with fewer capitals than this is running text whose full stop a scan has lost.
_UNSTOPPED: Final = 0.35
#: Named once: before Python 3.12, naming a member takes longer than what is asked about it.
_PARAGRAPH: Final = Hint.PARAGRAPH
_SYMBOL: Final = Hint.SYMBOL
_CHROME: Final = Hint.CHROME
_TAG: Final = Hint.TAG


@define(eq=False, repr=False)
class Part:
    """A run of blocks under one symbol line.

    >>> Part(first=0).paragraphs
    0
    """

    #: Index of the first block.
    first: int
    symbols: set[PressSymbol] = field(factory=set)
    #: Number of blocks of running text; below a headline and the first few, every long block counts.
    paragraphs: int = 0
    #: The lines that may end it as a release does; they are read when that is asked.
    ends: list[str] = field(factory=list)
    #: Whether its masthead has a type word.
    typed: bool = False
    #: Whether it has a line that can be a headline.
    titled: bool = False
    #: Index of the last block with a symbol.
    last_symbol: int = -1
    _closed: bool = False

    @property
    def closed(self) -> bool:
        """Whether it ends as a release does, with a closing notice or a row of asterisks."""
        while self.ends and not self._closed:
            self._closed = _closes(self.ends.pop())
        return self._closed


def shown_blocks(source: Source) -> list[tuple[int, Block]]:
    """Return the blocks of a source that are not the site's, with their indexes.

    Args:
        source: The source.

    Returns:
        The blocks with words, in order.

    >>> from unreleases.source import Block, Source
    >>> source = Source(text="SC/1", blocks=(Block(span=Span(0, 4)),), media_type="text/plain")
    >>> [index for index, _ in shown_blocks(source)]
    [0]
    """
    skipped = {discard.span.start for discard in source.discards}
    return [
        (index, block)
        for index, block in enumerate(source.blocks)
        if block.hint is not _CHROME
        and block.hint is not _TAG
        and block.span.start < block.span.end
        and not (skipped and block.span.start in skipped)
    ]


def find_parts(source: Source, shown: Sequence[tuple[int, Block]], words: Vocabulary) -> list[Part]:
    r"""Find the parts of a text that begin with a symbol of their own.

    A symbol line opens a new part when running text stands between it and the last symbol line, and either
    the symbols differ or the part before is closed. Symbols that stand together, and a symbol printed again
    under the headline, belong to one part.

    Args:
        source: The source.
        shown: Its blocks that are shown; see `shown_blocks`.
        words: The vocabulary of its language.

    Returns:
        The parts; the first begins at the first block.

    >>> from unreleases.catalogue.vocabulary import vocabulary
    >>> from unreleases.source import Block, Source
    >>> texts = ["SC/1", "Council Meets", "It met.", "SC/2", "Council Meets Again", "It met again."]
    >>> text = "\n\n".join(texts)
    >>> spans = [Span(text.find(part), text.find(part) + len(part)) for part in texts]
    >>> source = Source(text=text, blocks=tuple(Block(span=span) for span in spans), media_type="text/plain")
    >>> [part.first for part in find_parts(source, shown_blocks(source), vocabulary("en"))]
    [0, 3]
    """
    part = Part(first=0)
    parts = [part]
    for index, block in shown:
        span = block.span
        start, end = span.start, span.end
        length = end - start
        if length < _SHORTEST_LINE:
            continue
        # what has a headline and more text than a listing gives is a release; only its end is still looked for
        settled = part.titled and part.paragraphs > _TEASER
        if length > _LONGEST_MARK and (settled or length > LONGEST_HEADLINE or block.hint is _PARAGRAPH):
            part.paragraphs += 1
            continue
        text = source.text[start:end]
        # a line without a symbol is read only where a masthead can be
        near = not part.paragraphs and index - max(part.last_symbol, part.first) <= _MOST_BELOW
        readable = length <= _LONGEST_LINE and (near or _may_have_symbol(text))
        hint = _SYMBOL if block.hint is _SYMBOL else None
        reading = read_line(text, words, hint) if readable else None
        if reading is not None:
            if reading.symbols:
                if _opens(part, reading.symbols):
                    part = Part(first=_above(source, index, part, words))
                    parts.append(part)
                part.symbols.update(reading.symbols)
                part.last_symbol = index
            part.typed = part.typed or reading.document_type is not None
        elif settled:
            part.ends.append(text)
        elif length <= _LONGEST_MARK and _closes(text):
            if part.paragraphs:
                part.ends.append(text)
        elif is_prose(text) or block.hint is _PARAGRAPH or (part.titled and title_case(text) < _UNSTOPPED):
            part.paragraphs += 1
        else:
            part.titled = True
    return parts


def _closes(text: str) -> bool:
    return is_trailer(text) or is_separator(text)


def _may_have_symbol(text: str) -> bool:
    """Whether a line can have a symbol, with a stroke or of the two series that can be without one."""
    if "/" not in text:
        small = text.lower()
        if "note" not in small and "conf" not in small:
            return False
    return _STROKED.search(text) is not None


def _opens(part: Part, symbols: Sequence[PressSymbol]) -> bool:
    if not part.symbols or not part.paragraphs:
        return False
    return part.closed or part.symbols.isdisjoint(symbols)


def _above(source: Source, index: int, part: Part, words: Vocabulary) -> int:
    """Index of the first of the masthead lines that stand directly above a symbol line."""
    first = index
    while first > max(part.last_symbol + 1, index - _MOST_ABOVE):
        block = source.blocks[first - 1]
        text = source.words(block) if len(block.span) <= _LONGEST_LINE else ""
        if not text or _closes(text) or read_line(text, words) is None:
            break
        first -= 1
    return first


def second_release(parts: Sequence[Part]) -> int | None:
    """Find where another release certainly follows.

    Args:
        parts: The parts of a text.

    Returns:
        The index of the first block of a part with symbols of its own, a headline or type word and running text,
        below one that is closed, or where both have a type word and a headline; None where there is none.

    >>> second_release([Part(first=0), Part(first=3)]) is None
    True
    """
    for before, part in pairwise(parts):
        whole = part.paragraphs and (part.titled or part.typed)
        ended = before.closed or all(each.typed and each.titled for each in (before, part))
        if whole and ended and part.symbols.isdisjoint(before.symbols):
            return part.first
    return None


def split_source(source: Source, words: Vocabulary) -> tuple[Source, ...]:
    """Cut a source where another release begins.

    A part counts as a release of its own when it is more than a symbol and a sentence: it has a headline or a
    type word, and running text.

    Args:
        source: The source.
        words: The vocabulary of its language.

    Returns:
        One source a release, in order; the source itself when it holds one.

    >>> from unreleases.catalogue.vocabulary import vocabulary
    >>> from unreleases.source import Block, Source
    >>> source = Source(text="SC/1", blocks=(Block(span=Span(0, 4)),), media_type="text/plain")
    >>> split_source(source, vocabulary("en")) == (source,)
    True
    """
    others = [discard for discard in source.discards if discard.reason is DiscardReason.OTHER_RELEASE]
    if others:
        kept = tuple(
            discard for discard in source.discards if discard.reason is not DiscardReason.OTHER_RELEASE
        )
        notices = tuple(n for n in source.notices if n.code is not NoticeCode.OTHER_RELEASE_FOLLOWS)
        source = evolve(source, discards=kept, notices=notices)
    starts = [
        part.first
        for part in find_parts(source, shown_blocks(source), words)
        if part.first == 0 or (part.paragraphs and (part.titled or part.typed))
    ]
    if len(starts) == 1:
        return (source,)
    ends = [*starts[1:], len(source.blocks)]
    return tuple(_cut(source, first, last) for first, last in zip(starts, ends, strict=True))


def _cut(source: Source, first: int, last: int) -> Source:
    """Make a source of some of the blocks, with offsets of its own."""
    blocks = source.blocks[first:last]
    span = Span(blocks[0].span.start, blocks[-1].span.end)
    by = -span.start

    def moved(run: Run) -> Run:
        return evolve(run, span=run.span.shift(by))

    return evolve(
        source,
        text=span.of(source.text),
        # the page's address is that of its first release
        url=source.url if first == 0 else None,
        blocks=tuple(
            evolve(block, span=block.span.shift(by), runs=tuple(map(moved, block.runs))) for block in blocks
        ),
        offsets=_cut_offsets(source.offsets, span) if source.offsets is not None else None,
        discards=tuple(
            evolve(discard, span=discard.span.shift(by))
            for discard in source.discards
            if discard.span in span
        ),
        notices=tuple(
            evolve(notice, span=notice.span.shift(by)) if notice.span is not None else notice
            for notice in source.notices
            if notice.span is None or notice.span in span
        ),
    )


def _cut_offsets(offsets: OffsetMap, span: Span) -> OffsetMap:
    first = bisect_left(offsets.derived, span.start + 1)
    last = bisect_left(offsets.derived, span.end)
    inner = zip(offsets.derived[first:last], offsets.originals[first:last], strict=True)
    pieces = [
        (0, offsets.original(span.start)),
        *((derived - span.start, original) for derived, original in inner),
    ]
    return OffsetMap.of(pieces)
