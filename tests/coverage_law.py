"""The coverage law: which characters of the source no node and no discard claims."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unreleases.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from unreleases.model.release import Release


def unclaimed(release: Release) -> tuple[Span, ...]:
    """Find stretches of the source that belong to no node and to no discard.

    Args:
        release: A release with its source.

    Returns:
        Spans of the source's text that hold something else than white space; none when the law holds.

    >>> from unreleases.model.release import Release
    >>> from unreleases.source import Block, Source
    >>> source = Source(text="SC/1", blocks=(Block(span=Span(0, 4)),), media_type="text/plain")
    >>> unclaimed(Release(source=source))
    (Span(start=0, end=4),)
    """
    if release.source is None:
        return ()
    text = release.source.text
    found: list[Span] = []
    position = 0
    for span in [*sorted(_claims(release)), Span(len(text), len(text))]:
        if text[position : span.start].strip():
            found.append(Span(position, span.start))
        position = max(position, span.end)
    return tuple(found)


def _claims(release: Release) -> Iterator[Span]:
    nodes = (
        *release.masthead.lines,
        release.headline,
        *release.blocks,
        release.trailer,
        *(release.source.discards if release.source else ()),
    )
    for node in nodes:
        span = node.span if node is not None else None
        if span is not None:
            yield span
