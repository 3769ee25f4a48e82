"""The top of a release: which blocks are masthead lines, which headline, and where the body begins."""

from __future__ import annotations

import datetime
from collections.abc import Container
from typing import TYPE_CHECKING, Final

from attrs import define, evolve, field

from unreleases.catalogue.vocabulary import Vocabulary
from unreleases.grammar.dates import compact_date
from unreleases.grammar.head_edges import (
    asks_as_headline,
    has_masthead_in_body,
    is_letterhead,
    masthead_goes_on,
    opening_type_word,
    opens_with_deck,
    opens_with_masthead,
    stands_over_masthead,
)
from unreleases.grammar.line_reading import HINTED, LineReading, stated_day
from unreleases.grammar.lines import read_below, read_line
from unreleases.grammar.masthead_organs import names_organ_above
from unreleases.grammar.organ_lines import (
    OrganLines,
    lines_below,
    listed_organ,
    organ_in_rows,
    organ_on_two_lines,
    organ_over_meeting,
)
from unreleases.grammar.style import end_of_deck, is_capitals, is_prose
from unreleases.grammar.title_lines import Candidate, ends_repeating, is_unfinished, repeated_lines
from unreleases.grammar.wording import is_separator, is_trailer, wording
from unreleases.model.masthead import LineKind, MastheadLine, Organ
from unreleases.notices import NoticeCode, NoticeLog
from unreleases.source import Discard, DiscardReason, Hint, Source
from unreleases.spans import Span

if TYPE_CHECKING:
    from unreleases.source import Block

__all__ = ["Head", "read_head"]

_BODY: Final = frozenset({Hint.PARAGRAPH, Hint.LIST_ITEM, Hint.QUOTE, Hint.FOOTNOTE, Hint.TRAILER})
#: Named once: before Python 3.12, naming a member takes longer than what is asked about it.
_IMAGE: Final = Hint.IMAGE
_TITLE: Final = Hint.TITLE
_DECK: Final = Hint.DECK
_LONGEST_LINE: Final = 200
_MOST_CANDIDATES: Final = 14


@define(eq=False, repr=False)
class Head:
    """What was read above the body.

    >>> Head().first
    0
    """

    lines: list[MastheadLine] = field(factory=list)
    #: What masthead lines say, in order, and where.
    readings: list[tuple[LineReading, Span]] = field(factory=list)
    candidates: list[Candidate] = field(factory=list)
    discards: list[Discard] = field(factory=list)
    #: Index of the last block that is a masthead line; -1 without any.
    last_line: int = -1
    #: The compact date before the deck or lead of 1995 to 2000, and where it stands.
    compact: tuple[datetime.date, Span] | None = None
    #: Pictures above the headline, which belong to the body.
    early: list[int] = field(factory=list)
    #: Index of the first block of the body, and the line ends above it.
    first: int = 0
    below: int = 0
    #: Where the body begins inside that block, if not at its beginning.
    offset: int | None = None


def read_head(source: Source, words: Vocabulary, skipped: Container[int], log: NoticeLog) -> Head:
    r"""Walk down from the top to the lead.

    A page's hints are believed; plain text is read line by line: what `read_line` knows is masthead, what is
    written as a headline is a candidate for title or deck, and the first sentence is the lead.

    Args:
        source: The source.
        words: The vocabulary of its language.
        skipped: Starts of blocks that belong to no node.
        log: Takes the notices.

    Returns:
        The head.

    >>> from unreleases.catalogue.vocabulary import vocabulary
    >>> from unreleases.notices import NoticeLog
    >>> from unreleases.source import Block, Source
    >>> text = "SC/13944\n\nCouncil Meets\n\nThe Council met today."
    >>> blocks = (Block(span=Span(0, 8)), Block(span=Span(10, 23)), Block(span=Span(25, 47)))
    >>> head = read_head(
    ...     Source(text=text, blocks=blocks, media_type="text/plain"),
    ...     vocabulary("en"), frozenset(), NoticeLog(),
    ... )
    >>> [line.text for line in head.lines], [line.text for line in head.candidates], head.first
    (['SC/13944'], ['Council Meets'], 2)
    """
    return _Walk(source, words, skipped, log).run()


@define(eq=False, repr=False)
class _Walk:
    source: Source
    words: Vocabulary
    skipped: Container[int]
    log: NoticeLog
    head: Head = field(factory=Head)
    hinted: bool = False
    #: Whether the running text opens with the masthead of an older template.
    masthead_in_body: bool = False
    #: Whether one line of a block is being read, not all of it.
    partial: bool = False
    #: Whether the headline was printed a second time, below masthead lines.
    reprinted: bool = False
    #: The days that masthead lines give: a page of nothing but days has as many as lines.
    dates: set[datetime.date] = field(factory=set)

    def run(self) -> Head:
        blocks = self.source.blocks
        self.hinted = any(block.hint is _TITLE for block in blocks)
        self.masthead_in_body = self.hinted and has_masthead_in_body(self.source, self.words)
        index = 0
        while index < len(blocks):
            block = blocks[index]
            taken = 1 if block.span.start in self.skipped else self._take(index, block)
            if not taken:
                break
            index += taken
        self.head.first = index
        self.head.below = blocks[index].gap if index < len(blocks) else 0
        return self.head

    def _take(self, index: int, block: Block) -> int:
        """Take a block into the head; return how many blocks were taken, 0 at the lead."""
        text, hint = self.source.words(block), block.hint
        if hint is _IMAGE:
            self.head.early.append(index)
            return 1
        kind = HINTED.get(hint) if hint is not None else None
        if kind is not None:
            self._line(text, block.span, stated_day(block, read_line(text, self.words, hint)), index, kind)
            return 1
        if hint is _TITLE or hint is _DECK:
            self._candidate(index, block, text)
            return 1
        if self._may_have_deck() and opens_with_deck(self.source, index, self.words):
            self._candidate(index, block, text, deck=True)
            return 1
        if hint is Hint.LIST_ITEM and (listed := listed_organ(text, self.words)) is not None:
            self._line(text, block.span, listed, index, listed.kind)
            return 1
        readable = hint not in _BODY or (self.masthead_in_body and hint is Hint.PARAGRAPH)
        if not readable or len(self.head.candidates) > _MOST_CANDIDATES:
            return 0
        if "\n" in text and opens_with_masthead(text, self.words):
            return self._take_lines(index, block, text)
        if is_trailer(text):
            return self._notice(index, block, text)
        if hint is Hint.SEPARATOR or is_separator(text):
            return self._drop(block.span, DiscardReason.FILLER)
        compact = compact_date(text) if text[:2] in ("19", "20") else None
        if compact is not None and self.head.compact is None:
            return self._compact(index, block, text, *compact)
        if len(text) <= _LONGEST_LINE:
            taken = self._masthead(index, block, text)
            if taken:
                return taken
        if hint is Hint.CELL or text.startswith(("**", "(", "[")):
            return 0
        if not (self.head.candidates or self.hinted) and is_letterhead(self.source, index, self.words):
            return self._drop(block.span, DiscardReason.CHROME)
        if is_prose(text) and not self._asks(index):
            return self._site_line(index, block)
        if self._is_body_heading(text, hint) and not self._ends_title(index, block, text):
            return 0
        self._candidate(index, block, text)
        return 1

    def _take_lines(self, index: int, block: Block, text: str) -> int:
        """Take the lines of a block one by one."""
        start = block.span.start
        for line in text.split("\n"):
            piece = evolve(block, span=Span(start, start + len(line)), runs=())
            self.partial = True
            taken = self._take(index, piece)
            self.partial = False
            if not taken:
                if start > block.span.start and self.head.offset is None:
                    self.head.offset = start
                return 0
            start += len(line) + 1
        return 1

    def _notice(self, index: int, block: Block, text: str) -> int:
        """A notice to the media above the text is an instruction; one with nothing below it closes the release."""
        if self.head.candidates and not masthead_goes_on(self.source, index + 1, self.words, self.skipped):
            return 0
        self._line(text, block.span, None, index, LineKind.INSTRUCTION)
        return 1

    def _drop(self, span: Span, reason: DiscardReason) -> int:
        self.head.discards.append(Discard(span=span, reason=reason))
        return 1

    def _masthead(self, index: int, block: Block, text: str) -> int:
        reading = read_line(text, self.words, block.hint)
        if reading is None and self.head.last_line >= index - (not self.partial) >= 0:
            reading = read_below(text, self.words)
        if reading is not None and self._is_headline_or_body(index, reading):
            return 0
        following = self._following(index)
        if (reading is None or reading.incomplete) and following is not None:
            joined = organ_on_two_lines(text, lines_below(self.source, index, block), self.words)
            if joined is not None:
                span = Span(block.span.start, following.span.end)
                self._line(f"{text} {self.source.words(following)}", span, joined, index + 1, joined.kind)
                return 2
        wraps = following is not None and self.source.words(following)[:1].islower()
        over = organ_in_rows(self.source, index, self.words) if block.hint is Hint.CELL else None
        if over is None and (reading is None or (wraps and reading.kind is LineKind.ORGAN)):
            over = self._over_meeting(index, block, text)
        if over is not None:
            last = index + over.lines - 1
            end = self.source.blocks[last].span.end if over.lines > 1 else block.span.end
            self._line(over.name, Span(block.span.start, end), over.reading, last, LineKind.ORGAN)
            return over.lines
        if reading is None:
            if self.hinted or self.head.candidates or not names_organ_above(self.source, index, self.words):
                return 0
            reading = LineReading(kind=LineKind.ORGAN, organs=(Organ(text=text),))
        if self._is_heading_after_title(index, reading):
            return 0
        self._line(text, block.span, reading, index, reading.kind)
        return 1

    def _over_meeting(self, index: int, block: Block, text: str) -> OrganLines | None:
        """Read the name of an organ that stands in the masthead, below other lines of it and over a meeting."""
        candidates = self.head.candidates
        if self.head.last_line < (candidates[-1].index if candidates else 0) or block.hint is Hint.HEADING:
            return None
        below, titled = lines_below(self.source, index, block), bool(candidates) or self.hinted
        return organ_over_meeting(text, below, self.words, titled=titled, most=1 if self.partial else 3)

    def _is_headline_or_body(self, index: int, reading: LineReading) -> bool:
        """Whether a line only looks like masthead.

        A headline in several lines may begin with an organ's name, a deck with place and day; and what follows
        the second printing of a headline and names an organ or another day belongs to the body.
        """
        if self.hinted or not self.head.candidates:
            return False
        if reading.kind is LineKind.ORGAN:
            last = self.head.candidates[-1]
            near = last.index == index - 1 and self.source.blocks[index].gap == 1
            broken = near and is_unfinished(last.text)
            blocks = self.source.blocks[index : index + 5]
            texts = [self.source.words(block) for block in blocks if block.span.start not in self.skipped]
            titles = [candidate.text for candidate in self.head.candidates[:2]]
            ended = self.reprinted and self.head.last_line < last.index
            return ended or broken or any(repeated_lines(texts, title, strict=True) > 1 for title in titles)
        if reading.date is None or reading.symbols or reading.document_type:
            return False
        return bool(self.dates) and (
            reading.place is not None or (self.reprinted and reading.date not in self.dates)
        )

    def _following(self, index: int) -> Block | None:
        if self.partial or index + 1 >= len(self.source.blocks):
            return None
        following = self.source.blocks[index + 1]
        if following.hint is not None or len(following.span) > 80 or following.span.start in self.skipped:
            return None
        return following

    def _is_heading_after_title(self, index: int, reading: LineReading) -> bool:
        """An organ's name between a complete headline and running text is a heading of the body."""
        if reading.kind is not LineKind.ORGAN or not self.head.candidates or self.hinted:
            return False
        following = self.source.blocks[index + 1] if index + 1 < len(self.source.blocks) else None
        return following is not None and is_prose(self.source.words(following))

    def _is_body_heading(self, text: str, hint: Hint | None) -> bool:
        if not self.head.candidates:
            return False
        if text in wording(self.words).headings:
            return not self._reprints(text)
        if self.masthead_in_body or not self.hinted:
            return False
        return hint is Hint.HEADING or (is_capitals(text) and not is_capitals(self.head.candidates[0].text))

    def _asks(self, index: int) -> bool:
        """Whether a line directly below the masthead asks, and is the headline."""
        below_masthead = self.head.last_line == index - 1 >= 0 and not self.head.candidates
        return below_masthead and not self.partial and asks_as_headline(self.source, index)

    def _site_line(self, index: int, block: Block) -> int:
        """Leave out a sentence that the site put above all; return 0 for any other."""
        above = self.head.lines or self.head.candidates or self.head.discards or block.hint is not None
        if above or self.partial or not stands_over_masthead(self.source, index, self.words):
            return 0
        return self._drop(block.span, DiscardReason.CHROME)

    def _ends_title(self, index: int, block: Block, text: str) -> bool:
        """Whether a word in capitals is the last line of a headline: directly below it, with space after."""
        last = self.head.candidates[-1]
        below = self.source.blocks[index + 1 : index + 2]
        close = block.gap == 1 and last.index == index - 1 and bool(below) and below[0].gap > 1
        return close and not self.hinted and is_capitals(text) and is_capitals(last.text)

    def _may_have_deck(self) -> bool:
        """Whether the running text can open with a deck: below a headline that has none yet."""
        lines = self.head.candidates
        titled = self.hinted and not self.masthead_in_body and bool(lines)
        return titled and not any(line.hint is _DECK for line in lines)

    def _compact(self, index: int, block: Block, text: str, date: datetime.date, offset: int) -> int:
        start = block.span.start
        digits = text[:offset].rstrip()
        span = Span(start, start + len(digits))
        self.head.compact = (date, span)
        self.head.lines.append(MastheadLine(kind=LineKind.DATE, text=digits, span=span))
        self.head.last_line = index
        offset = len(text) - len(text[offset:].lstrip())
        if (typed := opening_type_word(text[offset:], self.words)) is not None:
            prefix, reading = typed
            span = Span(start + offset, start + offset + len(prefix))
            self._line(prefix, span, reading, index, reading.kind)
            offset = len(text) - len(text[offset + len(prefix) :].lstrip())
        rest = text[offset:]
        if not rest:
            return 1
        stated = read_line(rest, self.words) if len(rest) <= _LONGEST_LINE else None
        if stated is not None and stated.symbols:
            self._line(rest, Span(start + offset, block.span.end), stated, index, stated.kind)
            return 1
        if not is_prose(rest):
            self._candidate(index, block, rest, start + offset, deck=True)
            return 1
        boundary = end_of_deck(rest)
        if boundary is None:
            self.head.offset = start + offset
            return 0
        self._candidate(index, block, rest[:boundary], start + offset, deck=True)
        self.head.offset = seam = start + offset + boundary
        message = "deck and lead stood together without a space"
        self.log.add(NoticeCode.GLUED_TEXT_SPLIT, message, Span(seam - 1, seam + 1))
        return 0

    def _line(self, text: str, span: Span, reading: LineReading | None, index: int, kind: LineKind) -> None:
        if not (text[:1].isalnum() or any(map(str.isalnum, text))):
            self._drop(span, DiscardReason.FILLER)
        else:
            if reading is not None:
                self.head.readings.append((reading, span))
                kind = reading.kind
                if reading.date is not None:
                    self.dates.add(reading.date)
            self.head.lines.append(MastheadLine(kind=kind, text=text.replace("\n", " "), span=span))
        self.head.last_line = max(self.head.last_line, index)

    def _candidate(
        self, index: int, block: Block, text: str, start: int | None = None, *, deck: bool = False
    ) -> None:
        begin = block.span.start if start is None else start
        self.head.candidates.append(
            Candidate(index, text, Span(begin, begin + len(text)), block.gap, block.hint, deck)
        )
        if self.head.last_line > self.head.candidates[0].index:
            self.reprinted = self.reprinted or self._reprints()

    def _reprints(self, *further: str) -> bool:
        """Whether the last candidates, with further text, print the headline again."""
        first, *others = [line.text for line in self.head.candidates]
        return ends_repeating([*others, *further], first)
