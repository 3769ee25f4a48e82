"""What a block is that is made at a certain place of a page, and stretches of it that are set apart."""

from __future__ import annotations

from typing import Final

from attrs import define, field

from unreleases.source import Hint, RunStyle

__all__ = ["Place", "Styled"]

_REGIONS: Final = frozenset(
    {
        Hint.DOCUMENT_TYPE, Hint.ORGAN, Hint.SESSION, Hint.MEETING, Hint.SYMBOL, Hint.DATE,
        Hint.MASTHEAD, Hint.TITLE, Hint.DECK, Hint.TAG, Hint.TRAILER, Hint.CHROME,
    }
)  # fmt: skip
#: In Python 3.11 a look-up of a member costs as much as a call.
_CHROME: Final = Hint.CHROME
_DATE: Final = Hint.DATE
_TAG: Final = Hint.TAG


@define
class Place:
    """What a block is that is made at a certain place of the page; one may serve many blocks and is never changed.

    >>> Place(Hint.HEADING, level=2).soft
    False
    """

    hint: Hint | None = None
    level: int = 0
    group: int | None = None
    row: int | None = None
    header: bool = False
    ordered: bool = False
    value: str | None = None
    #: Whether paragraphs inside are lines of one block, as in cells and list items.
    soft: bool = False
    #: Whether every line break ends a block, as in mastheads.
    lines: bool = False
    #: Whether everything inside is of this hint, lists and headings included.
    region: bool = field(init=False, eq=False)
    #: Whether it is no part of the release.
    site: bool = field(init=False, eq=False)
    #: Whether attributes say something beside the words.
    stated: bool = field(init=False, eq=False)

    def __attrs_post_init__(self) -> None:
        hint = self.hint
        self.region = hint is not None and hint in _REGIONS
        self.site = hint is _CHROME
        self.stated = hint is _DATE or hint is _TAG

    def lined(self) -> Place:
        """Return the same place with line breaks that end blocks.

        Returns:
            The place; itself where they do already, or where lines are parts of one block.

        >>> Place(Hint.HEADING, level=2).lined().lines
        True
        """
        if self.lines or self.soft:
            return self
        return Place(self.hint, self.level, self.group, value=self.value, lines=True)


@define
class Styled:
    """A styled stretch of the block in the making.

    >>> Styled(RunStyle.STRONG, None, 0).end
    -1
    """

    style: RunStyle
    #: The address, for a link.
    href: str | None
    #: Offsets into the block's words; -1 while the run is open.
    start: int
    end: int = -1

    def trimmed(self, words: str, begin: int = 0) -> Styled | None:
        """Return the part that lies in a text, without the white space at its edges.

        Args:
            words: The text.
            begin: The offset at which it begins.

        Returns:
            The part, counted from the text's beginning; None where nothing is left.

        >>> Styled(RunStyle.STRONG, None, 3, 12).trimmed("is it so?", 4)
        Styled(style=<RunStyle.STRONG: 'strong'>, href=None, start=0, end=8)
        """
        start = max(self.start - begin, 0)
        end = len(words) if self.end < 0 else min(self.end - begin, len(words))
        while start < end and words[start] in " \n":
            start += 1
        while end > start and words[end - 1] in " \n":
            end -= 1
        return Styled(self.style, self.href, start, end) if start < end else None
