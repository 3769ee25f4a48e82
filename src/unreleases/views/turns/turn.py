"""A turn while the meeting is read."""

from __future__ import annotations

from attrs import define, field

from unreleases.views.turns.opening import Opening
from unreleases.views.turns.sections import Section
from unreleases.views.turns.types import Role, StatementKind

__all__ = ["Turn"]


@define(eq=False)
class Turn:
    """A turn while the meeting is read: offsets into the release's text, indexes of blocks.

    >>> from unreleases.views.turns.words import turn_words
    >>> from unreleases.views.turns.speaker import Setting
    >>> from unreleases.views.turns.openings import find_opening
    >>> turn = Turn(find_opening("ANA LUZ (Peru) said no.", 0, Setting(turn_words("en"))), 0, 23, 0, 0)
    >>> turn.extend(60, 1, sure=True)
    >>> turn.end
    60
    """

    opening: Opening
    start: int
    end: int
    first: int
    last: int
    #: Where it stands.
    section: Section = field(factory=Section)
    state: str | None = None
    affiliation: str | None = None
    role: Role | None = None
    #: Whether it is only known from an earlier turn who the speaker is.
    met: bool = False
    #: Whether the speaker is of the delegation whose report a treaty body considers.
    reviewed: bool = False
    kind: StatementKind = StatementKind.STATEMENT
    #: Where the turn ends if only paragraphs belong to it that take its speaker up again: place and block.
    sure: tuple[int, int] | None = None

    def extend(self, end: int, block: int, *, sure: bool) -> None:
        """Take in a further block.

        Args:
            end: Where it ends.
            block: Its index.
            sure: Whether it takes the speaker up again by a pronoun or `he said`.
        """
        if not sure and self.sure is None:
            self.sure = self.end, self.last
        self.end, self.last = end, block

    def shorten(self) -> None:
        """Give up the paragraphs from the first on that need not be the speaker's."""
        if self.sure is not None:
            self.end, self.last = self.sure
