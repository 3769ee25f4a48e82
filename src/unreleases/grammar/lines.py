"""One line of a masthead: what it is and what it says, however much stands on it."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

from unreleases.catalogue.folding import find_folded, fold_accents
from unreleases.grammar.line_pieces import (
    LONGEST_PIECE,
    MARKS,
    STRAY,
    is_type_word,
    list_widths,
    opens_expression,
    read_piece,
)
from unreleases.grammar.line_reading import LineReading, believe_hint, join_readings
from unreleases.grammar.masthead_organs import name_width, read_organ
from unreleases.grammar.meetings import read_meetings, read_sittings
from unreleases.grammar.style import is_prose
from unreleases.model.masthead import LineKind

if TYPE_CHECKING:
    from unreleases.catalogue.vocabulary import Vocabulary
    from unreleases.source import Hint

__all__ = ["read_below", "read_line"]

#: How many words follow what a list or table has and still belong to the piece: marks, and a name in brackets.
_FURTHER_WORDS: Final = 4
#: The word that tells of an organ that no table has is among the first so many.
_HEAD_WORDS: Final = 7
_FIGURE: Final = re.compile(r"\d")
_SYMBOL: Final = re.compile(r"[(\[]?(?:[A-Z]{1,6}/|[A-Z]{2,6}\d|note|conf)", re.IGNORECASE)
#: A masthead line is never longer; a longer text is body.
_LONGEST: Final = 240
#: Lines with more words are read whole or not at all.
_MOST_WORDS: Final = 32
#: Running text has more words than this.
_FEW_WORDS: Final = 14
_FILLER: Final = re.compile(r"[\s|_]*\|[\s|_]*")
#: Where a cell's words and a symbol lost the space between them: `General AssemblyGA/10563`.
_GLUED: Final = re.compile(r"(?<=[^\W\d_A-ZÀ-Þ])(?=[A-Z]{2,6}(?:/[A-Z]{1,4}){0,2}/\d)")
#: Where a year and the next cell's capital stand together: `26 July 2004Press Release`.
_GLUED_YEAR: Final = re.compile(r"(?<=\d{4})(?=[A-ZÀ-Þ][a-zà-ÿ])")
#: Where the commonest symbols lost their stroke: `Communiqué de presse CS2333`.
_LOST_STROKE: Final = re.compile(r"(?<= (?:SC|CS|GA|AG))(?=\d{3,5}\b)")
#: Where two names stand together.
_GLUED_NAMES: Final = re.compile(r"(?<=[a-zà-ÿ])(?=[A-ZÀ-Þ][a-zà-ÿ])")
#: Named once: before Python 3.12, naming a member takes longer than what is asked about it.
_NAMED: Final = frozenset({LineKind.ORGAN, LineKind.OTHER, LineKind.DOCUMENT_TYPE})
_DIGIT: Final = re.compile(r"\d")
#: How the office in Geneva numbers its releases, with the year: `HR/CN/99/50`.
_OTHER_NUMBER: Final = re.compile(r"[A-Z]{2,4}(?:/[A-Z]{1,4}){1,2}/(?:19|20)?\d\d/\d{1,3}\*?")
_DASHED: Final = re.compile(r"\s[–—-]{1,2}\s")
#: The page number of a running head.
_PAGE: Final = re.compile(r"- \d{1,3}[a-z]? - ")


@cache
def _sitting(words: Vocabulary) -> re.Pattern[str]:
    """The words of which each line of a meeting or session has one."""
    keys = ("meeting_words", "session_words", "assembly_words")
    return find_folded(phrase.split()[-1] for key in keys for phrase in words.words(f"masthead.{key}"))


@cache
def _heads(words: Vocabulary) -> frozenset[str]:
    """The last words of the heads of organs that no table has."""
    return frozenset(fold_accents(phrase).split()[-1] for phrase in words.words("masthead.organ_heads"))


@cache
def _openers(words: Vocabulary) -> tuple[frozenset[str], tuple[str, ...]]:
    """The words that follow such a head, and those that lose their last letter before the next word."""
    first = {fold_accents(phrase).split()[0] for phrase in words.words("masthead.organ_openers")}
    return frozenset(first), tuple(word for word in first if word.endswith("'"))


class _LineWords:
    """The words of a line, and where the pieces can end that begin at one of them.

    It is a quick look. A piece is one of a list or a known organ, ends with a figure as days do, begins as symbols
    do, or has a word that tells of a meeting, a session or an organ.
    """

    def __init__(self, line: str, words: Vocabulary) -> None:
        self.tokens = line.split(" ")
        self._words = words
        self._folded = [fold_accents(token).strip(MARKS) for token in self.tokens]
        self._figures = [number for number, token in enumerate(self.tokens) if _FIGURE.search(token)]
        sits, heads = _sitting(words), _heads(words)
        self._sitting = [number for number, token in enumerate(self._folded) if sits.search(token)]
        # names in capitals are told by the table only
        self._heads = [] if line.isupper() else [n for n, token in enumerate(self._folded) if token in heads]

    def ends(self, start: int) -> list[tuple[int, bool]]:
        """Return where the pieces can end that begin at a word."""
        count = len(self.tokens)
        last = min(count, start + LONGEST_PIECE)
        listed = start + self._list_width(start)
        named = start + name_width(self._folded[start:last], self._words)
        if named > start and named < last and self.tokens[named].startswith("("):
            named += _FURTHER_WORDS
        telling = min(self._after(self._sitting, start), self._after_head(start))
        if _SYMBOL.match(self.tokens[start]):
            telling = min(telling, self._after(self._figures, start))
        known = max(listed, named)
        return [
            (end, end <= listed)
            for end in range(last, start, -1)
            if end <= known
            or end >= telling
            or end - 1 in self._figures
            or (end == count and self._heads and start <= self._heads[-1])
        ]

    def sits(self, start: int, end: int) -> bool:
        """Tell whether a piece can name a meeting or session."""
        if self._after(self._sitting, start) <= end:
            return True
        return opens_expression(" ".join(self.tokens[start:end]), self._words)

    def _after(self, numbers: list[int], start: int) -> int:
        """The number after the first of some words; beyond the line if there is none."""
        return next((number + 1 for number in numbers if number >= start), len(self.tokens) + 1)

    def _after_head(self, start: int) -> int:
        """The number from which on a piece can be an organ that no table has."""
        openers, elided = _openers(self._words)
        for number in self._heads:
            if start <= number < start + _HEAD_WORDS and number + 1 < len(self._folded):
                after = self._folded[number + 1]
                if after in openers or after.startswith(elided):
                    return number + 2
        return len(self.tokens) + 1

    def _list_width(self, start: int) -> int:
        """How many words a piece can have that begins with a word as lines of the lists do."""
        first, *further = self._folded[start : start + 2]
        spread = len(first) == 1 and further and len(further[0]) == 1
        if not first or spread or "•" in first or "·" in first:
            return LONGEST_PIECE
        if opens_expression(" ".join(self.tokens[start:]), self._words):
            return LONGEST_PIECE
        width = list_widths(self._words).get(first.partition("-")[0], 0)
        return width and width + _FURTHER_WORDS


@cache
def _telling(words: Vocabulary) -> re.Pattern[str]:
    """What a line of several pieces has at least one of, besides figures; for folded lines."""
    keys = (
        "document_types",
        "publishers",
        "instructions",
        "meeting_words",
        "session_words",
        "assembly_words",
    )
    listed = {fold_accents(word) for key in keys for word in words.words(f"masthead.{key}")}
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, sorted(listed)))})(?!\w)")


def read_line(text: str, words: Vocabulary, hint: Hint | None = None) -> LineReading | None:
    """Read a line of a masthead.

    A line is one thing, or several things one after the other (`Conseil de sécurité CS/2669`), also where
    the space between them got lost. All of it must be understood; otherwise it is no masthead line.

    Args:
        text: The line.
        words: The vocabulary of its language.
        hint: What the page's markup says of it, if anything.

    Returns:
        What it says; None when it is no masthead line.

    >>> from unreleases.catalogue.vocabulary import vocabulary
    >>> reading = read_line("General AssemblyGA/10563", vocabulary("en"))
    >>> str(reading.kind), [organ.text for organ in reading.organs], [str(symbol) for symbol in reading.symbols]
    ('mixed', ['General Assembly'], ['GA/10563'])
    >>> read_line("The Council met this morning.", vocabulary("en")) is None
    True
    """
    if len(text) > _LONGEST:
        return None
    line = " ".join(text.split())
    return _read(line, words, hint) if line else None


def read_below(text: str, words: Vocabulary) -> LineReading | None:
    """Read a line that nothing but its place, directly below other lines of a masthead, tells.

    Args:
        text: The line.
        words: The vocabulary of its language.

    Returns:
        What it says: when a meeting was, or a number of another office; None for any other line.

    >>> from unreleases.catalogue.vocabulary import vocabulary
    >>> str(read_below("Evening", vocabulary("en")).kind), read_below("Evening Draws In", vocabulary("en"))
    ('meeting', None)
    """
    if _OTHER_NUMBER.fullmatch(text):
        return LineReading(kind=LineKind.OTHER)
    sat = read_sittings(text, words)
    return LineReading(kind=LineKind.MEETING, meetings=(sat,)) if sat is not None else None


@lru_cache(maxsize=512)  # several steps look at the lines of one head
def _read(line: str, words: Vocabulary, hint: Hint | None) -> LineReading | None:
    if _FILLER.fullmatch(line):
        return LineReading(kind=LineKind.OTHER)
    line = line.strip("| ")
    reading = read_piece(line, words) or _composed(line, words) or _run_together(line, words)
    if hint is not None:
        reading = believe_hint(line, words, hint, reading)
    return reading


def _composed(line: str, words: Vocabulary) -> LineReading | None:
    """Read a line of several things; the fewest pieces that make sense of all of it win."""
    # running text is no line of several things, and needs no closer look; a label may be longer
    count = line.count(" ") + 1
    too_long = count > _MOST_WORDS or (count > _FEW_WORDS and is_prose(line.rstrip(":")))
    if too_long and ": " not in line:
        return None
    if _PAGE.search(line) or not (_DIGIT.search(line) or _telling(words).search(fold_accents(line))):
        return None
    spaced = _LOST_STROKE.sub("/", _GLUED_YEAR.sub(" ", _GLUED.sub(" ", line)))
    known = _label_of_listing(spaced, words) or _session_and_meetings(spaced, words)
    if known is not None:
        return known
    count = spaced.count(" ") + 1
    if count < 2 or count > _MOST_WORDS or (count > _FEW_WORDS and is_prose(line.rstrip(":"))):
        return None
    # what can be read from the beginning on, and from wherever that ends; most lines are given up at once
    at = _LineWords(spaced, words)
    steps: dict[int, list[tuple[int, LineReading | None]]] = {}
    reached = [0]
    while reached:
        start = reached.pop()
        if start < count and start not in steps:
            steps[start] = _pieces(at, start, words, tried=spaced == line)
            reached += [end for end, _ in steps[start]]
    best: dict[int, tuple[LineReading, ...]] = {count: ()}
    for start in sorted(steps, reverse=True):
        ways = [
            best[end] if piece is None else (piece, *best[end]) for end, piece in steps[start] if end in best
        ]
        if ways:
            best[start] = min(ways, key=len)
    return join_readings(best[0]) if best.get(0) else None


def _pieces(
    line: _LineWords, start: int, words: Vocabulary, *, tried: bool
) -> list[tuple[int, LineReading | None]]:
    """Read the pieces that begin at a word, the longest first; a stray mark is passed over."""
    tokens = line.tokens
    if not tokens[start].strip(STRAY):
        return [(start + 1, None)]
    found: list[tuple[int, LineReading | None]] = []
    for end, listed in line.ends(start):
        if tried and end - start == len(tokens):
            continue
        text, sits = " ".join(tokens[start:end]), line.sits(start, end)
        piece = read_piece(text, words, listed=listed, sits=sits, alone=False)
        if piece is not None and not (piece.incomplete and end < len(tokens)):
            found.append((end, piece))
    return found


def _run_together(line: str, words: Vocabulary) -> LineReading | None:
    """Read an organ and a section of the site that lost the space between them: `Secretary-GeneralStatements`."""
    for match in _GLUED_NAMES.finditer(line):
        first, second = read_piece(line[: match.start()], words), read_piece(line[match.start() :], words)
        if first is None or second is None or first.incomplete or second.incomplete:
            continue
        pieces = (first, second)
        if all(piece.kind in _NAMED for piece in pieces):
            kind = first.kind if first.kind is not LineKind.OTHER else second.kind
            types = [piece.document_type for piece in pieces if piece.document_type]
            return LineReading(
                kind=kind,
                document_type=types[0] if types else None,
                organs=tuple(organ for piece in pieces for organ in piece.organs),
            )
    return None


def _session_and_meetings(line: str, words: Vocabulary) -> LineReading | None:
    """Read the line over most headlines of our days: `Seventy-second Session, 62nd Meeting (PM)`."""
    before, comma, after = line.rpartition(", ")
    if not comma:
        before, comma, after = _DASHED.sub("\n", line, count=1).partition("\n")
    meetings = read_meetings(after, words) if comma else ()
    session = read_piece(before, words, listed=False, alone=False) if meetings else None
    if session is None or session.kind is not LineKind.SESSION:
        return None
    return join_readings((session, LineReading(kind=LineKind.MEETING, meetings=meetings)))


def _label_of_listing(line: str, words: Vocabulary) -> LineReading | None:
    """Read the site's label over a listing: `Security Council: Press Release`."""
    before, colon, after = line.rpartition(": ")
    typed = colon and is_type_word(after, words)
    return LineReading(kind=LineKind.OTHER) if typed and read_organ(before, words) is not None else None
