"""The blocks of body and annexes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import takewhile
from typing import Final

from attrs import define, field

from unreleases.catalogue.vocabulary import Vocabulary
from unreleases.grammar.headings import ShortLines, heading_mark
from unreleases.grammar.inline import content_of
from unreleases.grammar.intruders import (
    find_inline_notes,
    find_running_heads,
    marked_note,
    may_have_running_head,
    standing_note,
)
from unreleases.grammar.lists import grouped_list, grouped_quote, grouped_table, list_run
from unreleases.grammar.style import ends_stopped, is_capitals
from unreleases.grammar.wording import Wording, is_separator, wording
from unreleases.model.body import (
    Block,
    Footnote,
    Furniture,
    Heading,
    Image,
    List,
    ListItem,
    Paragraph,
    Separator,
    Unclassified,
)
from unreleases.model.inline import Text
from unreleases.model.masthead import Meeting
from unreleases.notices import NoticeCode, NoticeLog
from unreleases.source import Block as SourceBlock
from unreleases.source import Hint, Source
from unreleases.spans import Span

__all__ = ["Body", "read_body"]

#: Longer blocks are paragraphs without a look at anything but their first characters.
_SHORT: Final = 260
#: Lines for printers only are a word or two.
_LONGEST_MARK: Final = 60
#: Named once: before Python 3.12, naming a member takes longer than what is asked about it.
_PARAGRAPH: Final = Hint.PARAGRAPH
_ORDINARY: Final = (_PARAGRAPH, None)
#: What is made of blocks that the reader grouped.
_GROUPED: Final[dict[Hint | None, Callable[[Source, Sequence[SourceBlock]], Block]]] = {
    Hint.CELL: grouped_table,
    Hint.LIST_ITEM: grouped_list,
    Hint.QUOTE: grouped_quote,
}
_OPENS_ITEM: Final = frozenset("-–—•·▪◦●○*0123456789")


@define(eq=False, repr=False)
class Body:
    """The blocks, and what was found among them that belongs elsewhere.

    >>> Body().blocks
    []
    """

    blocks: list[Block] = field(factory=list)
    #: Where the annexes begin among `blocks`; None without any.
    annexes: int | None = None
    #: The meetings that running heads name.
    meetings: tuple[Meeting, ...] = ()


def read_body(
    source: Source,
    blocks: Sequence[SourceBlock],
    words: Vocabulary,
    log: NoticeLog,
) -> Body:
    """Make the nodes of body and annexes.

    Args:
        source: The source.
        blocks: Its blocks from the lead to the trailer, in order; the first without what of it stands above the lead.
        words: The vocabulary of its language.
        log: Takes the notices.

    Returns:
        The body.

    >>> from unreleases.catalogue.vocabulary import vocabulary
    >>> from unreleases.notices import NoticeLog
    >>> from unreleases.source import Block, Source
    >>> source = Source(text="We met.", blocks=(Block(span=Span(0, 7)),), media_type="text/plain")
    >>> read_body(source, source.blocks, vocabulary("en"), NoticeLog()).blocks
    [Paragraph(content=(Text(text='We met.'),))]
    """
    return _Builder(source, blocks, words, wording(words), log).run()


@define(eq=False, repr=False)
class _Builder:
    source: Source
    given: Sequence[SourceBlock]
    words: Vocabulary
    wording: Wording
    log: NoticeLog
    body: Body = field(factory=Body)
    texts: list[str] = field(factory=list)
    lines: ShortLines = field(init=False)
    capitals: bool = False
    #: Whether anything in the source can be a running head or a rule above a note.
    cuttable: bool = False

    def run(self) -> Body:
        text = self.source.text
        self.texts = [text[block.span.start : block.span.end] for block in self.given]
        self.cuttable = may_have_running_head(text) or "_____" in text
        self.lines = ShortLines(self.source, self.given, self.texts, self.words)
        index, end = 0, len(self.given)
        while index < end:
            block, text = self.given[index], self.texts[index]
            if (block.hint is None or block.hint is _PARAGRAPH) and self._is_running(index, text):
                self._paragraph(block, text)
                index += 1
            else:
                index += self._take(index, block, text)
        return self.body

    def _is_running(self, index: int, text: str) -> bool:
        """Whether a text is a paragraph at first sight: it opens with a word and is long or has the stop of a sentence."""
        length = len(text)
        if length <= _LONGEST_MARK or text[0] in _OPENS_ITEM:
            return False
        last = text[-1]
        if last == ";" and index and self.texts[index - 1].endswith(":"):
            return False
        if length > _SHORT:
            return True
        return last in ".,:;" and not self.cuttable and (text[0].isalpha() or any(map(str.isalnum, text[:3])))

    def _put(self, node: Block) -> None:
        self.body.blocks.append(node)

    def _take(self, index: int, block: SourceBlock, text: str) -> int:
        """Make the node or nodes that begin at a block; return how many blocks they take."""
        if block.hint not in _ORDINARY:
            taken = self._hinted(index, block, text)
            if taken:
                return taken
        if len(text) <= _SHORT and self._short(index, block, text):
            return 1
        rows = self.lines.rows(index)
        if rows:
            self._items(index, [("", 0)] * rows, ordered=False)
            return rows
        if text[0] in _OPENS_ITEM or (text[-1] == ";" and index and self.texts[index - 1].endswith(":")):
            taken = self._list(index)
            if taken:
                return taken
            if self._note(block, text):
                return 1
        self._paragraph(block, text)
        return 1

    def _hinted(self, index: int, block: SourceBlock, text: str) -> int:
        if block.hint in _GROUPED:
            # not a slice of the rest: a release may have very many groups
            rest = map(self.given.__getitem__, range(index, len(self.given)))
            run = list(takewhile(lambda each: each.hint is block.hint and each.group == block.group, rest))
            self._put(_GROUPED[block.hint](self.source, run))
            return len(run)
        match block.hint:
            case Hint.IMAGE:
                self._put(Image(alternative=text, address=block.value, span=block.span))
            case Hint.SEPARATOR:
                self._put(Separator(text=text, span=block.span))
            case Hint.FOOTNOTE:
                marker, start = marked_note(text) or (block.value or "", 0)
                pieces = [(block.span.start + start, block.span.end)]
                content = content_of(self.source, block, pieces)
                self._put(Footnote(content=content, marker=marker, span=block.span))
            case Hint.HEADING if any(map(str.isalnum, text)):
                self._heading(block, text, block.level or 1)
            case _:
                return 0
        return 1

    def _short(self, index: int, block: SourceBlock, text: str) -> bool:
        if not (text[:1].isalnum() or any(map(str.isalnum, text))):
            self._wordless(block, text)
            return True
        if text in self.wording.page_marks:
            self._put(Furniture(text=text, span=block.span))
            return True
        if self.cuttable and self._is_running_head(block, text):
            return True
        if text.startswith("**") and heading_mark(text):
            # a briefing's headings have no full stop; what has one and a space after its stars is a footnote
            if standing_note(text) and (ends_stopped(text, ".") or self._follows_note()):
                return self._note(block, text)
            self._heading(block, text, 1)
            return True
        if self.lines.is_heading(index):
            self._heading(block, text, 0)
            return True
        return False

    def _follows_note(self) -> bool:
        """Whether the note marked with one star stands directly above, so that two stars mark the next one."""
        before = self.body.blocks[-1] if self.body.blocks else None
        return isinstance(before, Footnote) and before.marker == "*"

    def _wordless(self, block: SourceBlock, text: str) -> None:
        if is_separator(text):
            self._put(Separator(text=text, span=block.span))
            return
        content = content_of(self.source, block, [(block.span.start, block.span.end)])
        self._put(Unclassified(content=content, span=block.span))
        self.log.add(
            NoticeCode.UNCLASSIFIED_BLOCK, "a block without any word could not be placed", block.span
        )

    def _is_running_head(self, block: SourceBlock, text: str) -> bool:
        """Take a block that is a running head and nothing else."""
        head = next(iter(find_running_heads(text, self.words)), None)
        if head is None or len(head.span) < len(text):
            return False
        self.body.meetings = self.body.meetings or head.meetings
        self._put(Furniture(text=text, span=block.span))
        return True

    def _heading(self, block: SourceBlock, text: str, level: int) -> None:
        mark = heading_mark(text) or ""
        pieces = [(block.span.start + len(mark), block.span.end)]
        content = content_of(self.source, block, pieces, flat=True)
        opens_annex = self.wording.annex.fullmatch(text) is not None
        if opens_annex and self.body.annexes is None:
            self.body.annexes = len(self.body.blocks)
        if not level:
            level = self._level(text, opens_annex)
        self._put(Heading(content=content, level=level, mark=mark.strip(), span=block.span))

    def _level(self, text: str, opens_annex: bool) -> int:
        """2 for what stands under an annex's heading, or in small letters where others are in capitals."""
        if opens_annex:
            return 1
        if self.body.annexes is not None:
            return 2
        if is_capitals(text):
            self.capitals = True
            return 1
        return 2 if self.capitals else 1

    def _list(self, index: int) -> int:
        count, ordered, marks = list_run(self.texts, index)
        ordinary = (block.hint in _ORDINARY for block in self.given[index : index + count])
        count = sum(takewhile(bool, ordinary))
        self._items(index, marks[:count], ordered=ordered)
        return count

    def _items(self, index: int, marks: Sequence[tuple[str, int]], *, ordered: bool) -> None:
        """Put a list; of each item its marker is given, and where its words begin."""
        items = []
        run = self.given[index : index + len(marks)]
        for block, (marker, start) in zip(run, marks, strict=True):
            pieces = [(block.span.start + start, block.span.end)]
            items.append(
                ListItem(content=content_of(self.source, block, pieces), marker=marker, span=block.span)
            )
        if items:
            span = Span(run[0].span.start, run[-1].span.end)
            self._put(List(items=tuple(items), ordered=ordered, span=span))

    def _note(self, block: SourceBlock, text: str) -> bool:
        note = standing_note(text)
        if note is None:
            return False
        marker, start = note
        content = content_of(self.source, block, [(block.span.start + start, block.span.end)])
        self._put(Footnote(content=content, marker=marker, span=block.span))
        return True

    def _paragraph(self, block: SourceBlock, text: str) -> None:
        if self.cuttable and ("_____" in text or may_have_running_head(text)):
            self._cut(block, text)
            return
        content = content_of(self.source, block) if block.runs or "\n" in text else (Text(text=text),)
        self.body.blocks.append(Paragraph(content=content, span=block.span))

    def _cut(self, block: SourceBlock, text: str) -> None:
        """Take running heads and footnotes out of the paragraph that they cut."""
        begin = block.span.start
        cuts: list[tuple[Span, Block]] = []
        for head in find_running_heads(text, self.words):
            self.body.meetings = self.body.meetings or head.meetings
            span = head.span.shift(begin)
            self.log.add(NoticeCode.FURNITURE_CUT, "a running head was taken out of a paragraph", span)
            cuts.append((head.span, Furniture(text=head.span.of(text), span=span)))
        for note in find_inline_notes(text):
            span = note.span.shift(begin)
            content = content_of(self.source, block, [(begin + note.start, span.end)])
            cuts.append((note.span, Footnote(content=content, marker=note.marker, span=span)))
        cuts.sort(key=lambda cut: (cut[0].start, cut[0].end))
        pieces: list[tuple[int, int]] = []
        position = 0
        before: list[Block] = []
        after: list[Block] = []
        for span, node in cuts:
            if span.start < position:  # a running head inside a note stays in the note
                continue
            if text[position : span.start].strip():
                pieces.append(_stripped(text, position, span.start, begin))
            (after if pieces else before).append(node)
            position = span.end
        if text[position:].strip():
            pieces.append(_stripped(text, position, len(text), begin))
        if pieces:
            span = Span(pieces[0][0], pieces[-1][1])
            before.append(Paragraph(content=content_of(self.source, block, pieces), span=span))
        self.body.blocks += [*before, *after]


def _stripped(text: str, start: int, end: int, begin: int) -> tuple[int, int]:
    words = text[start:end]
    first = start + len(words) - len(words.lstrip())
    return begin + first, begin + start + len(words.rstrip())
