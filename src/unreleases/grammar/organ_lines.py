"""Names of organs that are told by their place: on two lines, and over the line of a meeting."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from unreleases.catalogue.folding import find_folded, fold_accents
from unreleases.grammar.line_reading import LineReading, join_readings
from unreleases.grammar.lines import read_line
from unreleases.grammar.masthead_organs import may_be_organ
from unreleases.grammar.meetings import may_name_meeting
from unreleases.grammar.style import is_prose
from unreleases.model.masthead import LineKind, Organ

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from unreleases.catalogue.vocabulary import Vocabulary
    from unreleases.source import Block, Source

__all__ = [
    "OrganLines",
    "lines_below",
    "listed_organ",
    "organ_in_rows",
    "organ_on_two_lines",
    "organ_over_meeting",
]

_LONGEST_HALF: Final = 80
#: The headline is not further below the line of the meeting.
_REACH: Final = 4
#: Rows of two columns.
_MOST_CELLS: Final = 4
#: How a line ends on the right of which a symbol or a day stands.
_NUMBERED: Final = re.compile(r"\d\S*[\s|]*$")
_TRAILING: Final = " ,;:.*|"


class OrganLines(NamedTuple):
    """An organ's name that its place tells.

    >>> OrganLines("Harbour Forum", 1, LineReading(kind=LineKind.ORGAN)).lines
    1
    """

    #: As printed, with what stands beside it.
    name: str
    #: How many lines it takes, or cells.
    lines: int
    reading: LineReading


@cache
def _head(words: Vocabulary) -> re.Pattern[str]:
    return find_folded(words.words("masthead.organ_heads"))


def lines_below(source: Source, index: int, line: Block) -> tuple[str, ...]:
    r"""Return the next lines below a line: the rest of its block, and the blocks that follow.

    Args:
        source: The source.
        index: The index of the line's block.
        line: The line.

    Returns:
        Their texts.

    >>> from unreleases.source import Block, Source
    >>> from unreleases.spans import Span
    >>> blocks = (Block(span=Span(0, 3)), Block(span=Span(5, 6)))
    >>> lines_below(Source(text="a\nb\n\nc", blocks=blocks, media_type="text/plain"), 0, Block(span=Span(0, 1)))
    ('b', 'c')
    """
    rest = source.text[line.span.end : source.blocks[index].span.end].split("\n")[1:]
    return (*rest, *(source.words(block) for block in source.blocks[index + 1 : index + 1 + _REACH]))


def listed_organ(text: str, words: Vocabulary) -> LineReading | None:
    """Read an item of a list above the text as an organ or a section, which current pages list in their masthead.

    Args:
        text: The item.
        words: The vocabulary of its language.

    Returns:
        What it says; None where it is no organ of the tables and no section.

    >>> from unreleases.catalogue.vocabulary import vocabulary
    >>> listed_organ("Secretary-General", vocabulary("en")).organs[0].code
    'SG'
    """
    reading = read_line(text, words)
    if reading is None or not (reading.kind is LineKind.OTHER or any(organ.code for organ in reading.organs)):
        return None
    return reading


def organ_on_two_lines(text: str, below: Sequence[str], words: Vocabulary) -> LineReading | None:
    """Read an organ's name that stands on two lines, and does not go on in a third.

    Args:
        text: The first line.
        below: The lines below it, at least one.
        words: The vocabulary of their language.

    Returns:
        The reading of both together, or None.

    >>> from unreleases.catalogue.vocabulary import vocabulary
    >>> organ_on_two_lines("Special Committee on", ["Decolonization"], vocabulary("en")).organs[0].code
    'C-24'
    """
    further, *rest = below
    if len(text) > _LONGEST_HALF or text[-1:] in ".:;," or (rest and rest[0][:1].islower()):
        return None
    parted = _in_columns(text, further, words)
    if parted is not None:
        return parted
    alone = read_line(further, words)
    if alone is not None and not alone.organs:
        return None
    joined = read_line(f"{text} {further}", words)
    if joined is None or joined.incomplete or joined.kind is not LineKind.ORGAN:
        return None
    return joined


def organ_in_rows(source: Source, index: int, words: Vocabulary) -> OrganLines | None:
    r"""Read an organ's name on the left of the first two rows of a table, to the right of which other things stand.

    Args:
        source: The source.
        index: The index of the first cell.
        words: The vocabulary of its language.

    Returns:
        The name, or None.

    >>> from unreleases.catalogue.vocabulary import vocabulary
    >>> from unreleases.source import Block, Hint, Source
    >>> from unreleases.spans import Span
    >>> text = "Special Committee on\n\nGA/COL/9\n\nDecolonization\n\n8 August 1979"
    >>> spans = [(0, 20, 0), (22, 30, 0), (32, 46, 1), (48, 61, 1)]
    >>> blocks = tuple(Block(Span(start, end), Hint.CELL, group=1, row=row) for start, end, row in spans)
    >>> organ_in_rows(Source(text=text, blocks=blocks, media_type="text/plain"), 0, vocabulary("en")).lines
    4
    """
    first = source.blocks[index]
    row = first.row or 0
    cells = [block for block in source.blocks[index : index + _MOST_CELLS] if block.group == first.group]
    text, further = (" ".join(source.words(cell) for cell in cells if cell.row == n) for n in (row, row + 1))
    reading = _in_columns(text, further, words) if further else None
    if reading is None:
        return None
    return OrganLines(f"{text} {further}", sum(cell.row in (row, row + 1) for cell in cells), reading)


def _in_columns(text: str, further: str, words: Vocabulary) -> LineReading | None:
    """Read an organ's name on the left of two lines, to the right of which other things stand."""
    if not (_NUMBERED.search(text) or _NUMBERED.search(further)):
        return None
    above, below = _parted(text, words), _parted(further, words)
    others = [reading for _, reading in (above, below) if reading is not None]
    if not others:
        return None
    name = read_line(f"{above[0]} {below[0]}", words)
    if name is None or name.incomplete or name.kind is not LineKind.ORGAN:
        return None
    return join_readings((name, *others))


def _parted(line: str, words: Vocabulary) -> tuple[str, LineReading | None]:
    """Part the type word, symbol or day at the end of a line from what stands before."""
    tokens = line.split()
    for number in range(1, len(tokens)):
        reading = read_line(" ".join(tokens[number:]), words)
        if (
            reading is not None
            and not reading.organs
            and (reading.document_type or reading.symbols or reading.date)
        ):
            return " ".join(tokens[:number]).rstrip(_TRAILING), reading
    return line, None


def organ_over_meeting(
    text: str, below: Sequence[str], words: Vocabulary, *, titled: bool, most: int = 2
) -> OrganLines | None:
    """Read a line, or two, over the line of a meeting as the name of an organ.

    Args:
        text: A line below other lines of the masthead, which says nothing by itself.
        below: The lines below it.
        words: The vocabulary of its language.
        titled: Whether the headline stands above; if not, it must stand below, and the name must sound like one.
        most: How many lines the name may take.

    Returns:
        The name, or None.

    >>> from unreleases.catalogue.vocabulary import vocabulary
    >>> lines = ["2nd Meeting (AM)", "Keepers Meet", "The keepers met this morning."]
    >>> organ_over_meeting("Gathering of Lighthouse Keepers", lines, vocabulary("en"), titled=True).name
    'Gathering of Lighthouse Keepers'
    """
    place = next((n for n, line in enumerate(below[:most]) if may_name_meeting(line, words)), None)
    if place is None or not _is_meeting(below[place], words):
        return None
    lines = [text, *below[:place]]
    if not all(may_be_organ(line, words) for line in lines):
        return None
    name = " ".join(lines)
    sounds = _head(words).search(fold_accents(name)) is not None
    if not titled and not (sounds and _has_headline(below[place + 1 :], words)):
        return None
    organ = Organ(text=name.strip(_TRAILING))
    return OrganLines(name, len(lines), LineReading(kind=LineKind.ORGAN, organs=(organ,)))


def _is_meeting(line: str, words: Vocabulary) -> bool:
    reading = read_line(line, words)
    return reading is not None and reading.kind is LineKind.MEETING


def _has_headline(lines: Iterable[str], words: Vocabulary) -> bool:
    """Whether the first line that is not masthead is no sentence."""
    below = next((line for line in lines if read_line(line, words) is None), None)
    return below is not None and not is_prose(below)
