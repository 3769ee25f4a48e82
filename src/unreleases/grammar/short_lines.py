"""Which of the short lines in the body are headings: by the way they are written, and by what stands around them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from unreleases.grammar.headings import (
    Writing,
    follows_heading,
    is_marked_heading,
    names_topic,
    writing_of,
)
from unreleases.grammar.lists import item_marker
from unreleases.grammar.style import ends_stopped, is_capitals
from unreleases.grammar.wording import wording
from unreleases.source import Hint

if TYPE_CHECKING:
    from collections.abc import Sequence

    from unreleases.catalogue.vocabulary import Vocabulary
    from unreleases.source import Block, Source

__all__ = ["ShortLines"]

_MOST_HEADINGS: Final = 3
#: The opening formula stands above this block, and is no longer.
_TOP: Final = 3
_LONGEST_FORMULA: Final = 500
_FEWEST_ROWS: Final = 4
_LONGEST_ROW: Final = 80
#: Paragraphs that a line parts are longer.
_PARAGRAPH: Final = 120
_ORDINARY: Final = (Hint.PARAGRAPH, None)
_SET_APART: Final = (Hint.CELL, Hint.LIST_ITEM, Hint.QUOTE, Hint.HEADING)


class ShortLines:
    r"""The short lines of a body.

    >>> from unreleases.catalogue.vocabulary import vocabulary
    >>> from unreleases.source import Block, Source
    >>> from unreleases.spans import Span
    >>> source = Source(text="Lamps\n\nWe met.", blocks=(Block(span=Span(0, 5)), Block(span=Span(7, 14))), media_type="text/plain")
    >>> ShortLines(source, source.blocks, ["Lamps", "We met."], vocabulary("en")).is_heading(0)
    True
    """

    def __init__(
        self, source: Source, blocks: Sequence[Block], texts: Sequence[str], words: Vocabulary
    ) -> None:
        self._source, self._given, self._texts = source, blocks, texts
        self._words, self._wording = words, wording(words)
        #: Indexes of blocks that lookahead found to be headings.
        self._headings: set[int] = set()
        #: How the blocks looked at so far are written; lookahead asks about each several times.
        self._written: dict[int, Writing] = {}
        #: Index of the last block that is a row of a list; those below it that stand as close are rows, too.
        self._row = -2

    def is_heading(self, index: int) -> bool:
        """Tell whether a line is a heading.

        Args:
            index: The index of its block; the lines are asked about in order.

        Returns:
            Whether it is marked as one, or written as one and stands over running text.
        """
        if index in self._headings:
            return True
        block, text = self._given[index], self._texts[index]
        if block.runs and is_marked_heading(self._source, block, text) and not text.endswith(":"):
            return True
        writing = self._writing(index)
        if writing is Writing.RUNNING:
            return ": " in text and names_topic(text) and self._parts_paragraphs(index)
        if text in self._wording.corrections or self._enacts(index, text):
            return False
        if index + 1 == len(self._given) or writing is Writing.HEADING:
            return index + 1 < len(self._given)
        if self._row == index - 1 and block.gap <= self._given[index - 1].gap:
            self._row = index
            return False
        after = index + 1
        while after < len(self._given) and after - index <= _MOST_HEADINGS and self._may_be_heading(after):
            after += 1
        before = self._texts[index - 1] if index else ""
        if before.endswith((":", ",")) and not self._is_under_formula(index):
            self._row = index if before.endswith(":") and after - index >= _MOST_HEADINGS else -2
            return False
        if after - index > _MOST_HEADINGS:
            self._row = index
            return False
        below_image = index > 0 and self._given[index - 1].hint is Hint.IMAGE
        if below_image or after == len(self._given) or not self._follows(after):
            return False
        self._headings.update(range(index, after))
        return True

    def rows(self, index: int) -> int:
        """Count the lines that are the rows of a list without marks: several of one kind below a colon.

        Args:
            index: The index of the first one's block.

        Returns:
            How many there are; 0 where too few are to tell.
        """
        if not index or not self._texts[index - 1].endswith(":"):
            return 0
        after = index
        while after < len(self._given) and self._may_be_row(after):
            if after > index + 1 and self._given[after].gap != self._given[index + 1].gap:
                break
            after += 1
        # below the label of one list that of the next may stand, as in `Against:` and `Abstaining:`
        following = self._texts[after] if after < len(self._texts) else ""
        labelled = len(following) <= _LONGEST_ROW and following.endswith(":")
        return after - index if after - index >= _FEWEST_ROWS or labelled else 0

    def _may_be_row(self, index: int) -> bool:
        short = len(self._texts[index]) <= _LONGEST_ROW and self._given[index].hint in _ORDINARY
        return short and self._writing(index) is Writing.SHORT

    def _parts_paragraphs(self, index: int) -> bool:
        """Whether a line stands between two paragraphs of some length; one in capitals may stand over a heading."""
        before, after = index - 1, index + 1
        if not index or after == len(self._given) or not self._is_paragraph(before):
            return False
        return self._is_paragraph(after) or (is_capitals(self._texts[index]) and self._may_be_heading(after))

    def _is_paragraph(self, index: int) -> bool:
        text = self._texts[index]
        return len(text) > _PARAGRAPH and ends_stopped(text, ".?!…")

    def _is_under_formula(self, index: int) -> bool:
        """Whether the formula that says what all of the text is stands above, and a sentence below."""
        formula, below = self._texts[index - 1], self._texts[index + 1 : index + 2]
        if index > _TOP or len(formula) > _LONGEST_FORMULA or not any(map(ends_stopped, below)):
            return False
        return self._words.pattern("kinds.formula_patterns", re.IGNORECASE).search(formula) is not None

    def _enacts(self, index: int, text: str) -> bool:
        """Whether an organ's name opens a resolution, its comma lost: the first paragraph below ends with one."""
        below = self._texts[index + 1] if index + 1 < len(self._texts) else ""
        if not below.endswith(","):
            return False
        return self._words.pattern("resolutions.enacting_pattern").fullmatch(f"{text},") is not None

    def _may_be_heading(self, index: int) -> bool:
        return self._given[index].hint in _ORDINARY and self._writing(index) is not Writing.RUNNING

    def _writing(self, index: int) -> Writing:
        if index not in self._written:
            self._written[index] = writing_of(self._texts[index], self._wording)
        return self._written[index]

    def _follows(self, index: int) -> bool:
        if self._given[index].hint in _SET_APART:
            return True
        text = self._texts[index]
        return follows_heading(text) or item_marker(text) is not None
