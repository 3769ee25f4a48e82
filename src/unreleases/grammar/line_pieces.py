"""One piece of a masthead line: what it is and says, and where in a line one can begin and end."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from unreleases.catalogue.folding import find_folded, fold, fold_accents
from unreleases.grammar.dates import may_be_day, read_date, split_place
from unreleases.grammar.line_reading import LineReading
from unreleases.grammar.masthead_organs import known_names, looks_like_organ, may_be_organ, read_organ
from unreleases.grammar.meetings import may_name_meeting, read_meetings, read_part_of_day, split_sittings
from unreleases.grammar.sessions import may_name_session, opens_session_name, read_session, session_organ
from unreleases.grammar.symbol_lines import read_symbols
from unreleases.model.masthead import LineKind, Meeting, Organ

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from unreleases.catalogue.vocabulary import Vocabulary

__all__ = ["LineWords", "is_stray", "is_type_word", "opens_with_list", "read_piece"]

#: No single piece of a line has more words.
_LONGEST_PIECE: Final = 14
#: Articles in names and marks after them count as words of a line.
_FURTHER_WORDS: Final = 4
_STRAY: Final = re.compile(r"[|•·*,;:()–—-]+")
#: Named once: before Python 3.12, naming a member takes longer than what is asked about it.
_DOCUMENT_TYPE: Final = LineKind.DOCUMENT_TYPE
_BANNER: Final = LineKind.BANNER
_INSTRUCTION: Final = LineKind.INSTRUCTION
_DIGIT: Final = re.compile(r"\d")
_DASHES: Final = re.compile(r"[.,]?\s[-–—•·]{1,3}\s|\s?[•·]\s?")
_MARKS: Final = " .,;:()[]*|"


class _Words(NamedTuple):
    """The lists of a vocabulary, ready for lookup."""

    #: What lines are that a list has.
    listed: dict[str, LineKind]
    typed: re.Pattern[str]
    #: A type word before something else.
    type_opens: re.Pattern[str]
    timed: re.Pattern[str]
    corrections: frozenset[str]
    #: What letter-spaced lines are, by their letters.
    spread: dict[str, LineKind]
    trailer: re.Pattern[str]
    #: How the department’s line begins, bare.
    publishers: tuple[str, ...]


#: The lists of a vocabulary; of two that have a line the first counts.
_LISTS: Final = (
    ("masthead.document_types", LineKind.DOCUMENT_TYPE),
    ("masthead.banners", LineKind.BANNER),
    ("masthead.instructions", LineKind.INSTRUCTION),
    ("masthead.sections", LineKind.OTHER),
    ("masthead.labels", LineKind.OTHER),
)


@cache
def _compiled(words: Vocabulary) -> _Words:
    listed = {_bare(word): kind for key, kind in reversed(_LISTS) for word in words.words(key)}
    return _Words(
        listed,
        words.pattern("masthead.type_patterns", re.IGNORECASE),
        words.compile(r"{masthead.document_types}\s", re.IGNORECASE),
        words.pattern("masthead.instruction_patterns", re.IGNORECASE),
        frozenset(words.words("masthead.corrections")),
        {name.replace(" ", ""): kind for name, kind in listed.items()},
        words.pattern("trailers.pattern"),
        tuple(map(_bare, words.words("masthead.publishers"))),
    )


@cache
def _publisher(words: Vocabulary) -> re.Pattern[str]:
    """The department's line, with its places."""
    marks = r"[\s•·*.,|/–—-]{1,6}"
    return words.compile(
        rf"{{masthead.publishers}}(?:{marks}(?:{{masthead.publishers}}|{{masthead.places}})(?!\w)){{0,5}}[\s|.,]*",
        re.IGNORECASE,
    )


def _bare(text: str) -> str:
    bare = fold(text).strip(_MARKS)
    # most lines have no dash at all
    dashed = " -" in bare or " –" in bare or " —" in bare or "•" in bare or "·" in bare
    return _DASHES.sub(" - ", bare) if dashed else bare


def read_piece(
    piece: str, words: Vocabulary, *, listed: bool = True, sits: bool = True, alone: bool = True
) -> LineReading | None:
    """Read a text as one thing.

    Args:
        piece: The text.
        words: The vocabulary of its language.
        listed: Whether a list can have it.
        sits: Whether it can name a meeting or session.
        alone: Whether it is all of a line.

    Returns:
        What it says, or None.

    >>> from unreleases.catalogue.vocabulary import vocabulary
    >>> str(read_piece("6 March 2024", vocabulary("en")).date)
    '2024-03-06'
    """
    known = _listed(piece, words) if listed else None
    if known is not None:
        return known
    figures = _DIGIT.search(piece) is not None
    if figures:
        if may_be_day(piece):
            date = read_date(piece, words)
            if date is not None:
                return LineReading(kind=LineKind.DATE, date=date)
            place, after = split_place(piece, known=not alone)
            placed = read_date(after, words) if place else None
            if placed is not None and read_organ(place, words) is None:
                return LineReading(kind=LineKind.DATE, date=placed, place=place)
        symbols = read_symbols(piece)
        if symbols:
            return LineReading(
                kind=LineKind.SYMBOLS, symbols=symbols, document_type=_type_before(piece, words)
            )
    sitting = _sitting(piece, words, alone=alone) if sits else None
    if sitting is not None:
        return sitting
    part = read_part_of_day(piece, words) if listed and not alone else None
    if part is not None:
        return LineReading(kind=LineKind.MEETING, meetings=(Meeting(sittings=(part,)),))
    if (not figures or piece.endswith(")")) and not (alone and _ends_in_session(piece, words)):
        found = read_organ(piece, words)
        if found is not None and (found.organ.code or not _compiled(words).type_opens.match(piece)):
            return LineReading(kind=LineKind.ORGAN, organs=(found.organ,), incomplete=found.incomplete)
    return None


def _ends_in_session(piece: str, words: Vocabulary) -> bool:
    """Whether a dash parts a session off: `Forum des ports - Quinzième session`."""
    for dash in (" - ", " – ", " — "):
        after = piece.rpartition(dash)[2] if dash in piece else ""
        if after and (read_session(after, words) is not None or read_meetings(after, words)):
            return True
    return False


def _sitting(piece: str, words: Vocabulary, *, alone: bool) -> LineReading | None:
    """Read a text that names meetings or a session."""
    meetings = read_meetings(piece, words)
    if meetings:
        return LineReading(kind=LineKind.MEETING, meetings=meetings)
    sat = split_sittings(piece, words) if alone else None
    if sat is not None:
        return _sat_on(*sat, words)
    session = read_session(piece, words)
    if session is not None:
        organ = session_organ(piece, words)
        organs = read_organ(organ, words) if organ else None
        return LineReading(kind=LineKind.SESSION, session=session, organs=(organs.organ,) if organs else ())
    before, comma, after = piece.rpartition(", ")
    if comma:
        session = read_session(after, words)
        if session is not None and looks_like_organ(before, words):
            return LineReading(kind=LineKind.SESSION, session=session)
    return None


def _listed(piece: str, words: Vocabulary) -> LineReading | None:
    """Read a text that a list of the vocabulary has."""
    compiled = _compiled(words)
    bare = _bare(piece)
    kind = compiled.listed.get(bare) or compiled.spread.get(_unspaced(bare))
    name = piece.strip(" .:*|")
    if (
        kind is _DOCUMENT_TYPE
        or compiled.typed.fullmatch(piece.strip(" .*|"))
        or name in compiled.corrections
    ):
        return LineReading(kind=LineKind.DOCUMENT_TYPE, document_type=name)
    if kind is _BANNER:
        return LineReading(kind=LineKind.BANNER)
    if (
        kind is _INSTRUCTION
        or compiled.timed.fullmatch(piece.strip(" .()[]"))
        or compiled.trailer.search(piece)
    ):
        return LineReading(kind=LineKind.INSTRUCTION)
    if bare.startswith(compiled.publishers) and _publisher(words).fullmatch(piece):
        return LineReading(kind=LineKind.PUBLISHER)
    return LineReading(kind=kind) if kind is not None else None


def opens_with_list(texts: Iterable[str], words: Vocabulary) -> bool:
    """Tell whether one of several texts is a line that a list has, such as a type word.

    It is a quick look: where none is, none of them is a line that begins with a type word or an instruction.

    Args:
        texts: The beginnings of one line, up to any of its words.
        words: The vocabulary of its language.

    Returns:
        Whether one is, or begins with a mark.

    >>> from unreleases.catalogue.vocabulary import vocabulary
    >>> opens_with_list(["Speakers", "Speakers Differ"], vocabulary("en"))
    False
    """
    return any(_STRAY.match(text) or _listed(text, words) is not None for text in texts)


def _unspaced(text: str) -> str:
    """Join the letters of a letter-spaced line: `U N I T E D   N A T I O N S`."""
    letters = text.split(" ") if text[1:2] == " " else ()
    if len(letters) > 5 and all(len(letter) == 1 for letter in letters):
        return "".join(letters)
    return ""


def _type_before(piece: str, words: Vocabulary) -> str | None:
    """The type word in a numbered note: `Note to Correspondents No. 5672`."""
    pieces = piece.split(" ")
    for count in range(len(pieces) - 1, 0, -1):
        start = " ".join(pieces[:count])
        if _compiled(words).listed.get(_bare(start)) is LineKind.DOCUMENT_TYPE:
            return start.strip(" .:*|")
    return None


def _sat_on(name: str, meeting: Meeting, words: Vocabulary) -> LineReading | None:
    """Read an organ and when it sat: `Forum des ports – matin`; the time tells organs that no table has."""
    found = read_organ(name, words)
    told = may_name_meeting(name, words) or may_name_session(name, words)
    if found is None and (told or not may_be_organ(name, words)):
        return None
    organ = found.organ if found else Organ(text=name)
    return LineReading(kind=LineKind.MIXED, organs=(organ,), meetings=(meeting,))


def is_type_word(text: str, words: Vocabulary) -> bool:
    """Tell whether a text is a type word.

    Args:
        text: The text.
        words: The vocabulary of its language.

    Returns:
        Whether it is one of the list.

    >>> from unreleases.catalogue.vocabulary import vocabulary
    >>> is_type_word("Press Release", vocabulary("en")), is_type_word("Release", vocabulary("en"))
    (True, False)
    """
    return _compiled(words).listed.get(_bare(text)) is _DOCUMENT_TYPE


def is_stray(token: str) -> bool:
    """Tell whether a word of a line is nothing but marks.

    Args:
        token: The word.

    Returns:
        Whether it is.

    >>> is_stray("|"), is_stray("SC/1")
    (True, False)
    """
    return _STRAY.fullmatch(token) is not None


@cache
def _widths(words: Vocabulary) -> Mapping[str, int]:
    """The first words of all lines that a list or table has, and how many words the longest of them has."""
    compiled = _compiled(words)
    names = [*compiled.listed, *map(_bare, compiled.corrections), *known_names(words)]
    names += words.table("calendar.parts_of_day")
    # the department's line goes on with the names of its divisions
    widths = {_first_word(name): _LONGEST_PIECE for name in compiled.publishers}
    for name in names:
        first, count = _first_word(name), len(name.replace("-", " ").split())
        widths[first] = max(widths.get(first, 0), count)
    return widths


def _first_word(name: str) -> str:
    return fold_accents(name).replace("-", " ").split()[0].strip(_MARKS)


@cache
def _tellers(words: Vocabulary) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """The words that lines of meetings and sessions must have, and names of organs that no table has."""

    def longest(*keys: str) -> re.Pattern[str]:
        phrases = [phrase for key in keys for phrase in words.words(f"masthead.{key}")]
        return find_folded(max(re.split(r"[\s'’]", phrase), key=len) for phrase in phrases)

    return longest("meeting_words", "session_words", "assembly_words"), longest("organ_heads")


class LineWords:
    """The words of a line, and where the pieces can end that begin at one of them.

    It is a quick look: a piece is one of a list, or has a figure or a word that tells of a meeting, session or
    organ; so most words of a headline begin none.

    >>> from unreleases.catalogue.vocabulary import vocabulary
    >>> line = LineWords("Press Release on Harbours Open in 1997", vocabulary("en"))
    >>> line.ends(3)
    [(7, False)]
    """

    def __init__(self, line: str, words: Vocabulary) -> None:
        self.tokens = line.split(" ")
        self._words = words
        self._folded = [fold_accents(token).strip(_MARKS) for token in self.tokens]
        sits, sounds = _tellers(words)
        self._sitting = [number for number, token in enumerate(self._folded) if sits.search(token)]
        self._telling = [
            number
            for number, token in enumerate(self._folded)
            if number in self._sitting or _DIGIT.search(token) or sounds.search(token)
        ]

    def ends(self, start: int) -> list[tuple[int, bool]]:
        """Return where the pieces can end that begin at a word.

        Args:
            start: The number of the word.

        Returns:
            The numbers of the words after them, the longest piece first, and whether a list can have the piece.
        """
        last = min(len(self.tokens), start + _LONGEST_PIECE)
        known = last if self._is_expression(start) else start + self._width(start)
        telling = next((number for number in self._telling if number >= start), last)
        return [(end, end <= known) for end in range(last, start, -1) if end <= known or end > telling]

    def sits(self, start: int, end: int) -> bool:
        """Tell whether a piece can name a meeting or session.

        Args:
            start: The number of its first word.
            end: The number of the word after it.

        Returns:
            Whether it has a word that all such pieces have.
        """
        sitting = next((number for number in self._sitting if number >= start), end)
        return sitting < end or opens_session_name(" ".join(self.tokens[start:end]), self._words)

    def _is_expression(self, start: int) -> bool:
        """Whether a piece that an expression of the vocabulary tells may begin at a word."""
        rest, compiled = " ".join(self.tokens[start:]).lstrip(_MARKS), _compiled(self._words)
        return (
            compiled.typed.match(rest) is not None
            or compiled.timed.match(rest) is not None
            or opens_session_name(rest, self._words)
        )

    def _width(self, start: int) -> int:
        """How many words the pieces have at most that begin with a word as names of a list or table do."""
        first, *further = self._folded[start : start + 2]
        widths = _widths(self._words)
        if (
            not first
            or "•" in first
            or "·" in first
            or (len(first) == 1 and further and len(further[0]) == 1)
        ):
            return _LONGEST_PIECE
        # the articles of names do not count
        names = [first, first.rpartition("'")[2], *further]
        known = [widths.get(name.partition("-")[0], 0) for name in names]
        width = max(known[:2] if first not in _articles(self._words) else known)
        return width and width + _FURTHER_WORDS


@cache
def _articles(words: Vocabulary) -> frozenset[str]:
    return frozenset(map(fold_accents, words.words("masthead.articles")))
