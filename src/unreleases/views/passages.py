"""The stretches of a release's plain text that views search: one for every node with words of its own."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final, NamedTuple

from unreleases.model.body import Footnote, Heading, List, Paragraph, Quote, Table, Unclassified
from unreleases.views.once import once

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from unreleases.model.body import Block
    from unreleases.model.plain import Position
    from unreleases.model.release import Release

__all__ = ["Passage", "PassageKind", "behind_dateline", "body_passages", "passages", "told_passages"]


class PassageKind(StrEnum):
    """What kind of node a passage is.

    >>> PassageKind.HEADING.value
    'heading'
    """

    MASTHEAD = "masthead"
    TITLE = "title"
    DECK = "deck"
    PARAGRAPH = "paragraph"
    HEADING = "heading"
    ITEM = "item"
    CELL = "cell"
    FOOTNOTE = "footnote"


#: Blocks that are one passage, which most blocks are.
_KINDS: Final = {
    Paragraph: PassageKind.PARAGRAPH,
    Unclassified: PassageKind.PARAGRAPH,
    Heading: PassageKind.HEADING,
    Footnote: PassageKind.FOOTNOTE,
}


class Passage(NamedTuple):
    """A stretch of the plain text with no other node in it.

    >>> Passage("Sudan", 10, PassageKind.HEADING).end
    15
    """

    #: The words.
    text: str
    #: Offset of the first word in `release.text`.
    start: int
    kind: PassageKind
    #: Index into `release.blocks`, for a passage of body or annexes.
    block: int = -1
    #: Whether it stands in an annex.
    annex: bool = False

    @property
    def end(self) -> int:
        """Offset after the last word in `release.text`."""
        return self.start + len(self.text)


def passages(release: Release) -> Iterator[Passage]:
    """Return every passage of a release in order: masthead, headline, body and annexes.

    Leaked parts of printed pages, pictures, separators and the closing notice are left out: they cite nothing.

    Args:
        release: Any release.

    Yields:
        The passages.

    >>> from unreleases.model import Headline, Release
    >>> [passage.text for passage in passages(Release(headline=Headline(title="Council Meets")))]
    ['Council Meets']
    """
    for index, line in enumerate(release.masthead.lines):
        yield Passage(line.text, release.place("line", index).start, PassageKind.MASTHEAD)
    if release.title is not None:
        yield Passage(release.title, release.place("title").start, PassageKind.TITLE)
    for index, deck in enumerate(release.deck):
        yield Passage(deck, release.place("deck", index).start, PassageKind.DECK)
    yield from body_passages(release)


@once
def body_passages(release: Release) -> tuple[Passage, ...]:
    """Return the passages of body and annexes in order.

    Args:
        release: Any release.

    Returns:
        The passages.

    >>> from unreleases.model import Release
    >>> body_passages(Release())
    ()
    """
    text, places, first_annex = release.text, release.plain.places, len(release.body)
    found: list[Passage] = []
    for index, block in enumerate(release.blocks):
        for position, kind in _leaves(("block", index), block):
            place = places[position]
            start, end = place.start, place.end
            if start < end:
                found.append(Passage(text[start:end], start, kind, index, index >= first_annex))
    return tuple(found)


def behind_dateline(text: str, dateline: str) -> int:
    """Return where the lead begins behind the dateline.

    Args:
        text: A paragraph.
        dateline: The words of the dateline, at least one.

    Returns:
        The place; 0 where the paragraph does not open with the dateline.

    >>> behind_dateline("VIENNA, 3 May (UN) -- The Board met.", "VIENNA, 3 May (UN)")
    22
    >>> behind_dateline("The Board met.", "VIENNA, 3 May (UN)")
    0
    """
    if not text.startswith(dateline):
        return 0
    return len(text) - len(text[len(dateline) :].lstrip(" -–—"))


def told_passages(release: Release) -> tuple[Passage, ...]:
    """Return the passages of body and annexes without the dateline, whose day is none of what is told.

    Args:
        release: Any release.

    Returns:
        The passages; the one that opens with the dateline begins behind it.

    >>> from unreleases.model import Dateline, Masthead, Paragraph, Release, Text
    >>> body = (Paragraph(content=(Text(text="VIENNA, 3 May (UN) -- The Board met."),)),)
    >>> dateline = Dateline(text="VIENNA, 3 May (UN) --", place="VIENNA")
    >>> release = Release(body=body, masthead=Masthead(dateline=dateline))
    >>> told_passages(release)[0].text
    'The Board met.'
    """
    found = body_passages(release)
    dateline = release.masthead.dateline
    if dateline is None or not dateline.text:
        return found
    for number, passage in enumerate(found):
        begins = behind_dateline(passage.text, dateline.text)
        if begins:
            lead = passage._replace(text=passage.text[begins:], start=passage.start + begins)
            return (*found[:number], lead, *found[number + 1 :])
    return found


def _leaves(position: Position, block: Block) -> Sequence[tuple[Position, PassageKind]]:
    """Return the positions in a block that have words of their own."""
    whole = _KINDS.get(type(block))
    if whole is not None:
        return ((position, whole),)
    match block:
        case List():
            return _items(position, block)
        case Table():
            return [
                ((*position, row, column), PassageKind.CELL)
                for row, cells in enumerate(block.rows)
                for column in range(len(cells.cells))
            ]
        case Quote():
            return [
                leaf
                for index, inner in enumerate(block.blocks)
                for leaf in _leaves((*position, index), inner)
            ]
    # leaked parts of pages, pictures and separators
    return ()


def _items(position: Position, node: List) -> list[tuple[Position, PassageKind]]:
    found: list[tuple[Position, PassageKind]] = []
    for index, item in enumerate(node.items):
        found.append(((*position, index), PassageKind.ITEM))
        for number, inner in enumerate(item.lists):
            found += _items((*position, index, number), inner)
    return found
