"""What the views found, and over which words and blocks of an XML file it lies."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from unreleases.writers.results import Results
from unreleases.writers.xml.overlay import Laid, Mark, lay, share_blocks

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from unreleases.model.plain import Position
    from unreleases.model.release import Release
    from unreleases.spans import Span
    from unreleases.views.resolutions import ResolutionParagraph
    from unreleases.writers.xml.register import XmlRegister

__all__ = ["Found", "XmlFindings", "with_items"]

#: Something over a stretch of the plain text: its span, element, identifier and attributes, written out.
Found = tuple["Span", str, "str | None", str]


class XmlFindings(Results):
    """The results of the views and where they lie. Of no release nothing is found.

    >>> XmlFindings().over(("title",)).over(0, 10), XmlFindings().owner(3) is None
    ([], True)
    """

    def __init__(self, release: Release | None = None) -> None:
        super().__init__(release)
        #: For each node the marks over its words.
        self.laid: dict[Position, list[Mark]] = {}
        #: For each block the index of the turn to which it belongs, if it belongs to one wholly.
        self.owners: Sequence[int | None] = ()

    @cached_property
    def places(self) -> list[Span]:
        """The places of the blocks in the plain text."""
        release = self.release
        return (
            [] if release is None else [release.place("block", index) for index in range(len(release.blocks))]
        )

    def owner(self, index: int) -> int | None:
        """Return the turn to which a block belongs.

        Args:
            index: The number of the block.

        Returns:
            The index of the turn, or None where the block belongs to none, or only in part.
        """
        return self.owners[index] if self.owners else None

    def over(self, position: Position) -> Laid:
        """Return what lies over the words of a node.

        Args:
            position: The node's position.

        Returns:
            The marks.
        """
        return Laid(self.laid.get(position, ()))

    def share(self, register: XmlRegister) -> list[tuple[int, Span]]:
        """Share out the blocks among the turns.

        Args:
            register: Takes who speaks.

        Returns:
            The parts of blocks that turns fill otherwise than wholly, with the turn's index.
        """
        for turn in self.statements:
            # before anybody is quoted, so that a person has the turn's State
            register.speaker(turn)
        self.owners, parts = share_blocks([turn.span for turn in self.statements], self.places)
        return parts

    def lay(self, found: Iterable[Found]) -> None:
        """Lay what was found over the words of the nodes.

        Args:
            found: All of it; what comes first stands outside of what has the same span.
        """
        if self.release is not None:
            marks = (
                Mark(span.start, -span.end, order, element, identifier, values)
                for order, (span, element, identifier, values) in enumerate(found)
            )
            self.laid = lay(self.release, marks)


def with_items(paragraphs: Iterable[ResolutionParagraph]) -> Iterator[ResolutionParagraph]:
    """Return paragraphs of a resolution with their sub-paragraphs.

    Args:
        paragraphs: The paragraphs.

    Yields:
        Each paragraph, followed by those in it.

    >>> list(with_items(()))
    []
    """
    for paragraph in paragraphs:
        yield paragraph
        yield from with_items(paragraph.items)
