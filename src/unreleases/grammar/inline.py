"""From styled runs to nested inline nodes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from unreleases.model.inline import Emphasis, EmphasisStyle, Inline, LineBreak, Link, Strong, Text
from unreleases.source import RunStyle

if TYPE_CHECKING:
    from collections.abc import Sequence

    from unreleases.source import Block, Run, Source

__all__ = ["content_of", "inlines", "whole_style"]

#: Pages nest styles four or five deep; what is deeper is damage and reads as plain words.
_DEEPEST: Final = 16

#: Named once: before Python 3.12, naming a member takes longer than what is asked about it.
_STRONG: Final = RunStyle.STRONG
_LINK: Final = RunStyle.LINK
#: What sets headings off as a whole.
_WHOLE: Final = frozenset({RunStyle.STRONG, RunStyle.UNDERLINE, RunStyle.EMPHASIS})
_STYLES: Final = {
    RunStyle.EMPHASIS: EmphasisStyle.ITALIC,
    RunStyle.UNDERLINE: EmphasisStyle.UNDERLINE,
    RunStyle.STRIKE: EmphasisStyle.STRIKE,
    RunStyle.SUPERSCRIPT: EmphasisStyle.SUPERSCRIPT,
    RunStyle.SUBSCRIPT: EmphasisStyle.SUBSCRIPT,
}


def content_of(
    source: Source, block: Block, pieces: Sequence[tuple[int, int]] | None = None, *, flat: bool = False
) -> tuple[Inline, ...]:
    """Return the inline content of a block or of parts of it.

    Args:
        source: The source of the block.
        block: The block.
        pieces: Parts of the source's text inside the block, in order; one space stands between them.
        flat: Leave out what styles the whole of it, as bold type does that marks a heading.

    Returns:
        Inline nodes.

    >>> from unreleases.source import Block, Source
    >>> from unreleases.spans import Span
    >>> block = Block(span=Span(0, 7))
    >>> content_of(Source(text="SC/1607", blocks=(block,), media_type="text/plain"), block)
    (Text(text='SC/1607'),)
    """
    if pieces is None:
        pieces = [(block.span.start, block.span.end)]
    if not block.runs:
        words = [source.text[start:end] for start, end in pieces]
        return _words(words[0] if len(words) == 1 else " ".join(words))
    nodes: list[Inline] = []
    for number, (start, end) in enumerate(pieces):
        runs = [run for run in block.runs if run.span.start < end and run.span.end > start]
        if flat:
            runs = [
                run for run in runs if run.style not in _WHOLE or not _covers(run, source.text, start, end)
            ]
        if number:
            nodes.append(Text(text=" "))
        nodes += inlines(source.text, start, end, runs)
    return tuple(nodes)


def inlines(text: str, start: int, end: int, runs: Sequence[Run]) -> tuple[Inline, ...]:
    """Nest runs over a stretch of text.

    Args:
        text: The source's text.
        start: Where the stretch begins.
        end: Where it ends.
        runs: Runs that touch it, outer ones first.

    Returns:
        Inline nodes.

    >>> from unreleases.source import Run
    >>> from unreleases.spans import Span
    >>> inlines("so it is", 0, 8, [Run(span=Span(3, 5), style=RunStyle.STRONG)])[1].text
    'it'
    """
    nodes, _ = _nest(text, start, end, runs, 0, 0)
    return nodes


def _nest(
    text: str, start: int, end: int, runs: Sequence[Run], index: int, depth: int
) -> tuple[tuple[Inline, ...], int]:
    nodes: list[Inline] = []
    position = start
    while index < len(runs) and runs[index].span.start < end:
        run = runs[index]
        index += 1
        begin, after = max(run.span.start, position), min(run.span.end, end)
        if begin >= after or depth >= _DEEPEST:
            continue
        nodes += _words(text[position:begin])
        inner, index = _nest(text, begin, after, runs, index, depth + 1)
        nodes += _wrap(run, inner)
        position = after
    nodes += _words(text[position:end])
    return tuple(nodes), index


def _wrap(run: Run, inner: tuple[Inline, ...]) -> tuple[Inline, ...]:
    if run.style is _STRONG:
        return (Strong(content=inner),)
    if run.style is _LINK:
        return (Link(content=inner, href=run.href),) if run.href else inner
    return (Emphasis(content=inner, style=_STYLES[run.style]),)


def _words(text: str) -> tuple[Inline, ...]:
    if "\n" not in text:
        return (Text(text=text),) if text else ()
    nodes: list[Inline] = []
    for number, line in enumerate(text.split("\n")):
        if number:
            nodes.append(LineBreak())
        if line:
            nodes.append(Text(text=line))
    return tuple(nodes)


def _covers(run: Run, text: str, start: int, end: int) -> bool:
    return (
        not text[start : run.span.start].strip(" *:") and not text[run.span.end : end].strip(" *:.")
        if run.span.start >= start
        else run.span.end >= end
    )


def whole_style(source: Source, block: Block, styles: frozenset[RunStyle]) -> bool:
    """Tell whether one style sets all words of a block apart.

    Args:
        source: The source of the block.
        block: The block.
        styles: Which styles count.

    Returns:
        Whether the runs of these styles leave nothing but marks and spaces uncovered.

    >>> from unreleases.source import Block, Source
    >>> from unreleases.spans import Span
    >>> block = Block(span=Span(0, 3))
    >>> whole_style(Source(text="one", blocks=(block,), media_type="text/plain"), block, frozenset(RunStyle))
    False
    """
    if not block.runs:
        return False
    position = block.span.start
    for run in block.runs:
        if run.style not in styles:
            continue
        if any(map(str.isalnum, source.text[position : run.span.start])):
            return False
        position = max(position, run.span.end)
    return not any(map(str.isalnum, source.text[position : block.span.end]))
