"""Headings inside the body: by their marks, by the way they are written, and by what stands around them."""

from __future__ import annotations

import re
from enum import Enum
from typing import TYPE_CHECKING, Final

from unreleases.grammar.inline import whole_style
from unreleases.grammar.lists import item_marker
from unreleases.grammar.style import ends_stopped, is_capitals, title_case
from unreleases.grammar.wording import wording
from unreleases.source import Hint, RunStyle

if TYPE_CHECKING:
    from collections.abc import Sequence

    from unreleases.catalogue.vocabulary import Vocabulary
    from unreleases.grammar.wording import Wording
    from unreleases.source import Block, Source

__all__ = ["ShortLines", "follows_heading", "heading_mark", "is_written_as_heading", "names_topic"]

_MARK: Final = re.compile(r"\*\*\s?(?=[^\s*])")
_LABEL: Final = re.compile(r"[\w’'. ()-]{2,40}:\s")
_TOPIC: Final = re.compile(
    r"[A-ZÀ-Þ][\w’'.-]+(?:\s[\w’'.()-]+){0,5}\s?:\s(?P<news>(?:[^\s:;]+\s)+[^\s:;]*[^\W_])"
)
#: What is new of a topic has more words than a name, unless all is in capitals.
_FEWEST_NEWS: Final = 3
#: How many of its longer words have a capital where a line is written as headlines are.
_TITLED: Final = 0.6
#: An entry of a sanctions list, under its number there: `QDi.012 Name: …`.
_ENTRY: Final = re.compile(r"[A-Z]{2,3}[ie]\.\d{3}\b")
_NUMBERED: Final = re.compile(r"\(?(?:\d{1,3}|[a-z]{1,3})[.)]\s")
_CLOSING: Final = "”»"
#: A name in quotation marks at the end of a line that has no others: `Cluster 1, “Nuclear Weapons”`.
_NAMED: Final = re.compile(r"[^“”«»\"]{8,}\s[“«]\s?[A-ZÀ-Þ][^“”«»\"]*[^\s“”«»\".,;:?!…]\s?[”»]")
#: Figures in a row, which only a table has.
_FIGURES: Final = re.compile(r"(?<![\w.,])\d[\d.,]*\s\d[\d.,]*\s(?=\d|[A-ZÀ-Þ][a-zà-ÿ])")
#: An address or an hour, which notices give in sentences without a stop.
_CONTACT: Final = re.compile(
    r"@|\[at\]|https?:|\bwww\.|\d[:.]\d\d\s?(?:a\.m\.|p\.m\.|CET|GMT)", re.IGNORECASE
)
_LONGEST: Final = 260
_PLAIN_LONGEST: Final = 160
#: Shorter words in capitals may be abbreviations.
_SHORTEST_CAPITALS: Final = 3
_MARKING: Final = frozenset({RunStyle.STRONG, RunStyle.UNDERLINE})
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


def heading_mark(text: str) -> str | None:
    """Return the stars that mark a heading of a noon briefing.

    Args:
        text: A block's words.

    Returns:
        The mark with its space, or None.

    >>> heading_mark("**Sudan"), heading_mark("** Haiti"), heading_mark("* See below.")
    ('**', '** ', None)
    """
    match = _MARK.match(text) if len(text) < _PLAIN_LONGEST else None
    return match.group() if match else None


def _is_marked_heading(source: Source, block: Block, text: str) -> bool:
    """Tell whether bold type or underlining marks a whole short block as a heading."""
    return (
        "\n" not in text
        and not ends_stopped(text, ".;")
        and not text.endswith((",", ":"))
        and any(map(str.isalpha, text))
        and not text.startswith("[")
        and whole_style(source, block, _MARKING)
    )


class _Writing(Enum):
    """How a line is written."""

    #: As running text is.
    RUNNING = 0
    #: As headings and lines of lists are; what follows decides.
    SHORT = 1
    #: As nothing but headings are: in capitals, or in words that releases use again and again.
    HEADING = 2


def _writing_of(text: str, words: Wording) -> _Writing:
    """Tell how a line is written."""
    if len(text) > _LONGEST or text[-1] in ".,;:!]" or "\n" in text:
        return _Writing.RUNNING
    if text[-1] in _CLOSING and not _NAMED.fullmatch(text):
        return _Writing.RUNNING
    if text in words.headings or words.annex.fullmatch(text):
        return _Writing.HEADING
    first = text[0]
    if (
        not (first.isupper() or first in "‘“«" or first.isdigit())
        or (_LABEL.match(text) and not _has_listed_label(text, words))
        or _NUMBERED.match(text)
        or _CONTACT.search(text)
    ):
        return _Writing.RUNNING
    capitals = _Writing.HEADING if len(text) > _SHORTEST_CAPITALS else _Writing.SHORT
    if ends_stopped(text, ".?!…"):
        return capitals if is_capitals(text) else _Writing.RUNNING
    letters = sum(map(str.isalpha, text))
    if letters < 3 or letters * 2 < len(text) or _FIGURES.search(text):
        return _Writing.RUNNING
    if is_capitals(text):
        return capitals
    if len(text) > _PLAIN_LONGEST:
        return _Writing.RUNNING
    titled = title_case(text)
    broken = titled < _TITLED and text.rpartition(" ")[2] in words.unfinished
    return _Writing.SHORT if (text.count(" ") < 16 or titled >= 0.5) and not broken else _Writing.RUNNING


def _has_listed_label(text: str, words: Wording) -> bool:
    """Tell whether a line says of what a heading is that releases use again and again: `Action on Drafts: Ports`."""
    label, _, topic = text.partition(": ")
    return label in words.headings and title_case(topic) >= _TITLED and not any(map(str.isdigit, topic))


def names_topic(text: str) -> bool:
    """Tell whether a line names a topic and says what is new of it; what stands around it decides.

    Args:
        text: A block's words.

    Returns:
        Whether it does: a few words and a colon, more words, no stop.

    >>> names_topic("Haiti: Harbour Lamps Lit Again before Rains"), names_topic("Tel.: see below")
    (True, False)
    """
    if len(text) > _PLAIN_LONGEST or _CONTACT.search(text):
        return False
    found = _TOPIC.fullmatch(text)
    return found is not None and (found["news"].count(" ") >= _FEWEST_NEWS or is_capitals(text))


def is_written_as_heading(text: str, words: Wording) -> bool:
    """Tell whether a line can be a heading by the way it is written; what follows decides.

    Args:
        text: A block's words.
        words: The wording of the language.

    Returns:
        Whether it is no running text.

    >>> from unreleases.catalogue.vocabulary import vocabulary
    >>> from unreleases.grammar.wording import wording
    >>> is_written_as_heading("Action on Drafts", wording(vocabulary("en")))
    True
    """
    return _writing_of(text, words) is not _Writing.RUNNING


def follows_heading(text: str) -> bool:
    """Tell whether a block can stand directly under a heading as its first text.

    Args:
        text: The block's words.

    Returns:
        Whether it is running text, opens a resolution or is an entry of a sanctions list.

    >>> follows_heading("Le Conseil de sécurité,"), follows_heading("Statements")
    (True, False)
    """
    if len(text) > 120 or text.endswith((",", ";", ":")) or ends_stopped(text):
        return True
    return _ENTRY.match(text) is not None


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
        self._written: dict[int, _Writing] = {}
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
        if self._is_marked(index):
            return True
        writing = self._writing(index)
        if writing is _Writing.RUNNING:
            return ": " in text and names_topic(text) and self._parts_paragraphs(index)
        if text in self._wording.corrections or self._enacts(index, text):
            return False
        if index + 1 == len(self._given) or writing is _Writing.HEADING:
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
        closed = labelled or (after > index + 1 and after < len(self._given) and self._is_marked(after))
        return after - index if after - index >= _FEWEST_ROWS or closed else 0

    def _may_be_row(self, index: int) -> bool:
        short = len(self._texts[index]) <= _LONGEST_ROW and self._given[index].hint in _ORDINARY
        return short and self._writing(index) is _Writing.SHORT and not self._is_marked(index)

    def _is_marked(self, index: int) -> bool:
        block = self._given[index]
        return bool(block.runs) and _is_marked_heading(self._source, block, self._texts[index])

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
        return self._given[index].hint in _ORDINARY and self._writing(index) is not _Writing.RUNNING

    def _writing(self, index: int) -> _Writing:
        if index not in self._written:
            self._written[index] = _writing_of(self._texts[index], self._wording)
        return self._written[index]

    def _follows(self, index: int) -> bool:
        if self._given[index].hint in _SET_APART:
            return True
        text = self._texts[index]
        if heading_mark(text):
            before = self._texts[index - 1]
            return before.count(" ") > 1 and title_case(before) >= _TITLED
        return follows_heading(text) or item_marker(text) is not None
