"""The pen with which the HTML reader writes: words in normal form, runs, blocks."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final
from unicodedata import is_normalized, normalize

from attrs import define, field

from unreleases.notices import NoticeCode, NoticeLog
from unreleases.readers.characters import clean
from unreleases.readers.places import Place, Styled
from unreleases.source import Block, Hint, Run, RunStyle
from unreleases.spans import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Pen", "fold"]

#: No space stands before or after these where a program put every tag on a line of its own.
_CLOSERS: Final = frozenset(".,;:!?)]}’”%…")
_OPENERS: Final = frozenset("([{‘“")
_WHITE: Final = " \n\t\xa0"
_BLANKS: Final = re.compile("[^\\S\n]+")
_BREAK: Final = re.compile(" ?\n ?")
_MOST_GAP: Final = 9
#: A line with as many characters and a full stop is a paragraph, not a verse.
_PARAGRAPH: Final = 120
_STOPS: Final = frozenset('.:;!?…”»"')


def fold(text: str) -> str:
    r"""Fold every run of white space to one space, and those at the edges to none.

    Args:
        text: Characters as they stand in the page.

    Returns:
        The characters with single spaces. Rare kinds of white space are left for the last look at a block.

    >>> fold("\n one\xa0 two")
    'one two'
    """
    text = text.strip(_WHITE)
    if "\n" in text:
        text = text.replace("\n", " ")
    if "\t" in text:
        text = text.replace("\t", " ")
    if "\xa0" in text:
        text = text.replace("\xa0", " ")
    while "  " in text:
        text = " ".join(text.split("  "))
    return text


def _is_clean(text: str) -> bool:
    """Whether no character needs cleaning; a text of several lines is looked at."""
    return text.isprintable() and (text.isascii() or is_normalized("NFC", text))


def _are_paragraphs(text: str) -> bool:
    """Whether line breaks part paragraphs: at least two long lines end as sentences do, with none between."""
    *lines, last = [len(line) >= _PARAGRAPH and line[-1:] in _STOPS for line in text.split("\n")]
    first = lines.index(True) if True in lines else len(lines)
    return first + last < len(lines) and all(lines[first:])


@define(eq=False, repr=False)
class Pen:
    """Writes the words of a page into blocks.

    >>> from unreleases.notices import NoticeLog
    >>> pen = Pen(NoticeLog())
    >>> pen.write("one  two ")
    >>> pen.end(Place(), "/p[1]")
    >>> pen.text, pen.blocks[0].path
    ('one two', '/p[1]')
    """

    log: NoticeLog
    #: Whether a program put every tag on a line of its own.
    prettified: bool = False
    #: Whether no character of the page needs cleaning.
    plain: bool = False
    blocks: list[Block] = field(factory=list)
    #: Line ends since the last block.
    gap: int = 0
    #: Characters of the block in the making.
    length: int = 0
    #: The runs that are open, the outermost first.
    opened: list[Styled] = field(factory=list)
    _parts: list[str] = field(factory=list)
    _position: int = 0
    _words: list[str] = field(factory=list)
    _space: bool = False
    _glued: bool = False
    _breaks: int = 0
    _runs: list[Styled] = field(factory=list)

    @property
    def text(self) -> str:
        """The text of all blocks so far."""
        return "\n\n".join(self._parts)

    def write(self, text: str) -> None:
        """Write characters into the block in the making.

        Args:
            text: Characters as they stand in the page.
        """
        words = fold(text)
        if not words:
            self._space = self._space or bool(text)
            return
        if self.length:
            if self._breaks:
                self._words.append("\n")
                self.length += 1
            elif (self._space or (text[0] in _WHITE and not self._glued)) and not (
                self.prettified and self._tight(words)
            ):
                self._words.append(" ")
                self.length += 1
        self._glued = False
        self._breaks = 0
        self._space = text[-1] in _WHITE
        self._words.append(words)
        self.length += len(words)

    def _tight(self, words: str) -> bool:
        return words[0] in _CLOSERS or self._words[-1][-1] in _OPENERS

    def glue(self) -> None:
        """Let no space stand before what is written next, as before a raised figure."""
        if self.prettified:
            self._space = False
            self._glued = True

    def open(self, style: RunStyle, href: str | None = None) -> bool:
        """Begin a run.

        Args:
            style: How it is set apart.
            href: The address, for a link.

        Returns:
            Whether a run was begun; not where one of the same style is open.
        """
        if style is RunStyle.SUPERSCRIPT or style is RunStyle.SUBSCRIPT:
            self.glue()
        if self.opened and any(run.style is style for run in self.opened):
            return False
        run = Styled(style, href, self.length)
        self.opened.append(run)
        self._runs.append(run)
        return True

    def close(self) -> None:
        """End the run begun last."""
        self.opened.pop().end = self.length

    def line(self, place: Place, path: str) -> None:
        """Write a line break; two in a row end the block. Headlines are one line, whatever the page does.

        Args:
            place: What the block is.
            path: The path of its element.
        """
        if not self.length:
            self.gap = min(self.gap + 1, _MOST_GAP)
        elif place.hint is Hint.TITLE or place.hint is Hint.DECK:
            self._space = True
        elif place.soft:
            self._breaks = 1
        else:
            self._breaks += 1
            if place.lines or self._breaks > 1:
                breaks = self._breaks
                self.end(place, path)
                self.gap = max(self.gap, breaks)

    def soft_line(self) -> None:
        """Let what is written next stand on a new line of the same block."""
        if self.length:
            self._breaks = 1

    def end(self, place: Place, path: str) -> None:
        """End the block in the making, if there is one.

        Args:
            place: What it is.
            path: The path of its element.
        """
        if not self.length:
            self.skip()
            return
        self._space = False
        self._breaks = 0
        text = "".join(self._words)
        self._words.clear()
        self.length = 0
        runs: list[Styled] = []
        if self._runs:
            runs = [made for run in self._runs if (made := run.trimmed(text)) is not None]
            self._restart()
        if not self.plain and not _is_clean(text):
            text, runs = self._cleaned(text, runs)
        if not text:
            return
        if "\n" in text and not place.soft and _are_paragraphs(text):
            self._put_lines(text, place, path, runs)
        else:
            self.put(text, place, path, runs)

    def skip(self) -> None:
        """Forget white space and runs without words, where an element ends and nothing was written."""
        self._space = False
        self._breaks = 0
        if self._runs:
            self._restart()

    def _put_lines(self, text: str, place: Place, path: str, runs: Sequence[Styled]) -> None:
        """Put a block for every line of a text that parts its paragraphs by single line breaks."""
        begin = 0
        for line in text.split("\n"):
            inside = [run for run in runs if run.start < begin + len(line) and run.end > begin]
            self.put(
                line, place, path, [made for run in inside if (made := run.trimmed(line, begin)) is not None]
            )
            begin += len(line) + 1

    def _restart(self) -> None:
        self._runs = []
        for index, run in enumerate(self.opened):
            again = Styled(run.style, run.href, 0)
            self.opened[index] = again
            self._runs.append(again)

    def leaf(self, text: str, place: Place, path: str, margin: int = 0) -> bool:
        """Make a block of characters before the one in the making, whose words and runs go on.

        Args:
            text: The characters.
            place: What the block is.
            path: The path of its element.
            margin: Line ends around it.

        Returns:
            Whether any of them is no white space, so that there is a block.
        """
        if self.gap < margin:
            self.gap = margin
        words = fold(text)
        if not self.plain and not _is_clean(words):
            words, _ = self._cleaned(words, [])
        if words:
            self.put(words, place, path)
            self.gap = margin
            return True
        self.space(margin, made=False)
        return False

    def space(self, margin: int, *, made: bool) -> None:
        """Leave space below an element that stands alone.

        Args:
            margin: Line ends around it.
            made: Whether there is a block of it.
        """
        if made:
            self.gap = max(self.gap, margin)
        elif margin > 1:
            self.gap = min(self.gap + 1, _MOST_GAP)

    def put(self, text: str, place: Place, path: str, runs: Sequence[Styled] = ()) -> None:
        """Put a block after those so far.

        Args:
            text: Its words in normal form; empty for a rule or an empty cell.
            place: What it is.
            path: The path of its element.
            runs: Its runs, outer ones first.
        """
        start = self._position
        if text:
            if self._parts:
                start += 2
            self._parts.append(text)
            self._position = start + len(text)
        made: tuple[Run, ...] = ()
        if runs:
            made = tuple(
                [Run(span=Span(start + r.start, start + r.end), style=r.style, href=r.href) for r in runs]
            )
        self.blocks.append(
            Block(
                Span(start, self._position), place.hint, made, place.level, self.gap or 1, 0,
                place.group, place.row, place.header, place.ordered, place.value, path,
            )
        )  # fmt: skip
        self.gap = 0

    def _cleaned(self, text: str, runs: list[Styled]) -> tuple[str, list[Styled]]:
        """Bring rare characters into normal form, and runs with them."""
        edges = sorted({0, len(text), *(run.start for run in runs), *(run.end for run in runs)})
        moved = {0: 0}
        parts: list[str] = []
        length = 0
        space = True
        for start, end in pairwise(edges):
            piece = _BLANKS.sub(" ", clean(text[start:end].translate(_SPACES), self.log))
            piece = _BREAK.sub("\n", piece)
            if space and piece[:1] == " ":
                piece = piece[1:]
            if piece:
                space = piece[-1] in " \n"
                parts.append(piece)
                length += len(piece)
            moved[end] = length
        joined = "".join(parts)
        if not is_normalized("NFC", joined):  # a letter and its accent on both sides of a run's edge
            return normalize("NFC", joined).strip(), []
        joined = joined.rstrip()
        if "\ufffd" in joined:
            self.log.add(NoticeCode.CHARACTER_REPLACED, "the text holds replacement characters")
        kept = [
            Styled(run.style, run.href, moved[run.start], min(moved[run.end], len(joined))) for run in runs
        ]
        return joined, [run for run in kept if run.start < run.end]


#: Line and paragraph separators are white space inside a page; only `<br>` breaks lines.
_SPACES: Final = dict.fromkeys((0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029), " ")
