"""The release itself, and what it is made of beside its blocks."""

from __future__ import annotations

from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING

from attrs import field, frozen

from unreleases.model.body import Block
from unreleases.model.masthead import Headline, Masthead, Meeting, Organ, Session
from unreleases.model.plain import PlainText, Position, plain_text
from unreleases.notices import Notice
from unreleases.source import Source
from unreleases.spans import Span

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterator

    from unreleases.symbols import PressSymbol

__all__ = ["Release", "ReleaseKind", "Tag", "Trailer"]


class ReleaseKind(StrEnum):
    """What kind of release it is. The organ that met is no part of the kind.

    >>> ReleaseKind("round_up")
    <ReleaseKind.ROUND_UP: 'round_up'>
    """

    MEETINGS_COVERAGE = "meetings_coverage"
    STATEMENT = "statement"
    MESSAGE = "message"
    REMARKS = "remarks"
    APPOINTMENT = "appointment"
    BIOGRAPHY = "biography"
    TRAVEL = "travel"
    PRESS_CONFERENCE = "press_conference"
    BRIEFING = "briefing"
    BACKGROUND = "background"
    ROUND_UP = "round_up"
    NOTE = "note"
    ANNOUNCEMENT = "announcement"
    SANCTIONS = "sanctions"
    CORRECTION = "correction"
    OTHER = "other"


@frozen(kw_only=True)
class Trailer:
    """The closing notice to the media.

    >>> Trailer(text="For information media. Not an official record.").text
    'For information media. Not an official record.'
    """

    text: str
    span: Span | None = field(default=None, eq=False, repr=False)


@frozen(kw_only=True)
class Tag:
    """One term of the page's own taxonomy.

    >>> Tag(text="Chad", vocabulary="country").vocabulary
    'country'
    """

    #: The term as printed.
    text: str
    #: Which list it is from: `country`, `region`, `theme`, `body`, `tag` or another field name of the page.
    vocabulary: str = "tag"
    #: The address to which the term leads on the site, as the page gives it.
    href: str | None = None


@frozen(kw_only=True)
class Release:
    """One press release.

    `source`, `notices` and every span say how the release was read and take no part in equality: two
    copies of a release are equal when they say the same.

    >>> from unreleases.model.body import Paragraph
    >>> from unreleases.model.inline import Text
    >>> release = Release(
    ...     kind=ReleaseKind.NOTE,
    ...     headline=Headline(title="Media Arrangements"),
    ...     body=(Paragraph(content=(Text(text="The building will be closed."),)),),
    ... )
    >>> print(release.text)
    Media Arrangements
    <BLANKLINE>
    The building will be closed.
    """

    kind: ReleaseKind = ReleaseKind.OTHER
    #: BCP 47; `und` when it cannot be told.
    language: str = "und"
    masthead: Masthead = field(factory=Masthead)
    headline: Headline = field(factory=Headline)
    body: tuple[Block, ...] = ()
    annexes: tuple[Block, ...] = ()
    trailer: Trailer | None = None
    tags: tuple[Tag, ...] = ()
    #: The address that the caller gave or the page names as its own.
    url: str | None = None
    source: Source | None = field(default=None, eq=False, repr=False)
    notices: tuple[Notice, ...] = field(default=(), eq=False, repr=False)

    @property
    def title(self) -> str | None:
        """The headline's title."""
        return self.headline.title

    @property
    def deck(self) -> tuple[str, ...]:
        """The headline's deck lines."""
        return self.headline.deck

    @property
    def symbols(self) -> tuple[PressSymbol, ...]:
        """The release's symbols, in the order printed."""
        return self.masthead.symbols

    @property
    def symbol(self) -> PressSymbol | None:
        """The first symbol."""
        return next(iter(self.masthead.symbols), None)

    @property
    def date(self) -> datetime.date | None:
        """The day of the release."""
        return self.masthead.date

    @property
    def organs(self) -> tuple[Organ, ...]:
        """The organs and offices named in the masthead."""
        return self.masthead.organs

    @property
    def session(self) -> Session | None:
        """The session."""
        return self.masthead.session

    @property
    def meetings(self) -> tuple[Meeting, ...]:
        """The meetings covered."""
        return self.masthead.meetings

    @property
    def document_type(self) -> str | None:
        """The type word, as printed."""
        return self.masthead.document_type

    @property
    def blocks(self) -> tuple[Block, ...]:
        """Body and annexes in one sequence; block indexes of views count into it."""
        return self.body + self.annexes

    @cached_property
    def plain(self) -> PlainText:
        """The plain text with the place of every node in it."""
        return plain_text(self)

    @property
    def text(self) -> str:
        """The whole release as plain text. Spans of view results count into it."""
        return self.plain.text

    def place(self, *position: str | int) -> Span:
        """Return where a node stands in `text`, by its position rather than its value.

        Args:
            position: The way to the node: `"title"`; `"deck", 0`; `"line", 2` for a masthead line; `"block", 5`
                for a block of `blocks`; further numbers lead into lists, tables and quotations; `"trailer"`.

        Returns:
            Offsets into `text`.

        Raises:
            KeyError: There is no such node.

        >>> Release(headline=Headline(title="Council Meets")).place("title")
        Span(start=0, end=13)
        """
        return self.plain.places[position]

    def leaves(self) -> Iterator[tuple[Position, Block, Span]]:
        """Return every block that has words of its own, the inner ones of quotations included, with its place.

        Returns:
            Position, block and offsets into `text`, in order. Lists and tables come whole.

        >>> next(Release().leaves(), None) is None
        True
        """
        return self.plain.leaves(self.blocks)
