"""Preformatted text in pages, as those of 1995 to 2000 have it: typed lines, with bold words and links in them."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Final

from attrs import define, field
from lxml import etree

from unreleases.notices import NoticeLog
from unreleases.readers.addresses import safe_address
from unreleases.readers.characters import clean_with_offsets
from unreleases.readers.elements import KINDS, MARGINS, STYLES, Kind
from unreleases.readers.lines import build, split_lines
from unreleases.readers.paragraphs import draft_blocks
from unreleases.readers.places import Place, Styled
from unreleases.source import Hint, RunStyle
from unreleases.spans import OffsetMap

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from lxml.etree import _Element

    from unreleases.readers.pen import Pen
    from unreleases.source import Block, Source

__all__ = ["write_preformatted"]

#: A block with as many characters is running text.
_PROSE: Final = 200


def write_preformatted(
    element: _Element, place: Place, pen: Pen, path: str, next_group: Callable[[], int]
) -> int:
    r"""Write the blocks of a preformatted element.

    Its lines are read as those of a plain text: wrapped paragraphs are joined, columns and strokes make
    tables. Emphasis and links are kept.

    Args:
        element: The element.
        place: What the blocks around it are.
        pen: Takes the blocks.
        path: The path of the element.
        next_group: Gives a number that no other list or table has.

    Returns:
        How many of the blocks are running text.

    >>> from lxml.html import fromstring
    >>> from unreleases.readers.pen import Pen
    >>> pen = Pen(NoticeLog())
    >>> write_preformatted(fromstring("<pre>SC/1\n\n<b>COUNCIL MEETS</b></pre>"), Place(), pen, "/pre[1]", lambda: 1)
    0
    >>> pen.text, pen.blocks[1].runs[0].style
    ('SC/1\n\nCOUNCIL MEETS', <RunStyle.STRONG: 'strong'>)
    """
    typed = _Typed()
    typed.read(element)
    clean = clean_with_offsets(typed.text, pen.log)
    lines = split_lines(clean.text)
    if place.soft:
        for line in lines:
            pen.soft_line()
            pen.write(line.text)
        pen.soft_line()
        return 0
    if not lines:
        return 0
    drafts, _ = draft_blocks(lines, clean.text, pen.log)
    source = build(clean, drafts, NoticeLog(), layout="")
    runs = _runs(source, typed.runs)
    groups: dict[int, int] = {}
    mended = [(notice, notice.span) for notice in reversed(source.notices) if notice.span is not None]
    prose = 0
    for block, styled in zip(source.blocks, runs, strict=True):
        if block.group is not None and block.group not in groups:
            groups[block.group] = next_group()
        pen.gap = max(pen.gap, block.gap)
        pen.put(source.words(block), _placed(block, place, groups), path, styled)
        prose += len(block.span) >= _PROSE
        while mended and mended[-1][1] in block.span:
            notice, span = mended.pop()
            here = span.shift(pen.blocks[-1].span.start - block.span.start)
            pen.log.add(notice.code, notice.message, here)
    pen.gap = 2
    return prose


def _placed(block: Block, place: Place, groups: dict[int, int]) -> Place:
    """A region's blocks stay what the region is; in running text the lines tell."""
    if block.hint is None or place.hint not in (None, Hint.PARAGRAPH):
        return place
    group = groups[block.group] if block.group is not None else None
    return Place(block.hint, group=group, row=block.row, header=block.header)


@define
class _Typed:
    """The characters of a preformatted element, and the stretches of it that are set apart."""

    runs: list[Styled] = field(factory=list)
    _parts: list[str] = field(factory=list)
    _length: int = 0

    @property
    def text(self) -> str:
        return "".join(self._parts)

    def read(self, element: _Element) -> None:
        open_runs: dict[_Element, Styled] = {}
        walk = etree.iterwalk(element, events=("start", "end"))
        for event, part in walk:
            if event == "start":
                if KINDS.get(str(part.tag)) is Kind.SKIP:
                    walk.skip_subtree()
                    continue
                self._margin(part, element)
                run = self._run(part)
                if run is not None:
                    open_runs[part] = run
                self._write(part.text)
            else:
                run = open_runs.pop(part, None)
                if run is not None:
                    run.end = self._length
                if part is not element:
                    if KINDS.get(str(part.tag)) is not Kind.BREAK:
                        self._margin(part, element)
                    self._write(part.tail)

    def _write(self, text: str | None) -> None:
        if text:
            self._parts.append(text)
            self._length += len(text)

    def _margin(self, part: _Element, element: _Element) -> None:
        """End the line where an element stands alone."""
        kind = KINDS.get(str(part.tag))
        if kind is not None and kind is not Kind.SKIP and part is not element:
            there = self._parts[-1].endswith("\n") if self._parts and kind is not Kind.BREAK else False
            self._write("\n" * (MARGINS.get(str(part.tag), 1) - there))

    def _run(self, part: _Element) -> Styled | None:
        style = STYLES.get(str(part.tag))
        address = None
        if part.tag == "a":
            address = safe_address(part.get("href") or "")
            style = RunStyle.LINK if address is not None else None
        if style is None:
            return None
        run = Styled(style, address, self._length)
        self.runs.append(run)
        return run


def _runs(source: Source, typed: list[Styled]) -> Iterator[list[Styled]]:
    """The runs of each block, as offsets into its words."""
    offsets = source.offsets or OffsetMap()
    originals, derived = offsets.originals, offsets.derived

    def there(offset: int) -> int:
        piece = max(bisect_right(originals, offset) - 1, 0)
        limit = derived[piece + 1] if piece + 1 < len(derived) else len(source.text)
        return min(derived[piece] + max(offset - originals[piece], 0), limit)

    waiting = [Styled(run.style, run.href, there(run.start), there(run.end)) for run in typed]
    waiting.reverse()
    active: list[Styled] = []
    for block in source.blocks:
        start, end = block.span.start, block.span.end
        while waiting and waiting[-1].start < end:
            active.append(waiting.pop())
        active = [run for run in active if run.end > start]
        words = source.text[start:end]
        yield [made for run in active if (made := run.trimmed(words, start)) is not None]
