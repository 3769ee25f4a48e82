"""One piece of a masthead line: what it is and says, and where in a line one can begin and end."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from unreleases.catalogue.folding import drop_accents, fold_accents
from unreleases.catalogue.series import series
from unreleases.errors import SymbolError
from unreleases.grammar.dates import may_be_day, read_date, split_place
from unreleases.grammar.line_reading import LineReading
from unreleases.grammar.masthead_organs import looks_like_organ, may_be_organ, read_organ
from unreleases.grammar.meetings import may_name_meeting, read_meetings, read_part_of_day, split_sittings
from unreleases.grammar.sessions import may_name_session, opens_session_name, read_session, session_organ
from unreleases.model.masthead import LineKind, Meeting, Organ
from unreleases.symbols import PressSymbol, parse_symbols

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from unreleases.catalogue.vocabulary import Vocabulary

__all__ = [
    "LONGEST_PIECE",
    "MARKS",
    "STRAY",
    "is_type_word",
    "list_widths",
    "opens_expression",
    "opens_with_list",
    "read_piece",
]

#: No line of symbols is longer.
_LONGEST: Final = 120
#: How a line begins that can be symbols.
_STROKED: Final = re.compile(r"[A-Z]{1,6}/|note|conf", re.IGNORECASE)
#: A symbol that has lost its stroke: `CS2333`.
_UNSTROKED: Final = re.compile(r"([A-Z]{2,6})(\d{3,5})")
#: No single piece of a line has more words.
LONGEST_PIECE: Final = 14
#: Named once: before Python 3.12, naming a member takes longer than what is asked about it.
_DOCUMENT_TYPE: Final = LineKind.DOCUMENT_TYPE
_BANNER: Final = LineKind.BANNER
_INSTRUCTION: Final = LineKind.INSTRUCTION
_DIGIT: Final = re.compile(r"\d")
_DASHES: Final = re.compile(r"[.,]?\s[-–—•·]{1,3}\s|\s?[•·]\s?")
#: What stands around the words of a piece.
MARKS: Final = " .,;:()[]*|"
#: Of what a word of a line can be made that is none.
STRAY: Final = "|•·*,;:()–—-"
#: The lists of a vocabulary; of two that have a line the first counts.
_LISTS: Final = (
    ("masthead.document_types", LineKind.DOCUMENT_TYPE),
    ("masthead.banners", LineKind.BANNER),
    ("masthead.instructions", LineKind.INSTRUCTION),
    ("masthead.sections", LineKind.OTHER),
    ("masthead.labels", LineKind.OTHER),
)


def _read_symbols(piece: str) -> tuple[PressSymbol, ...]:
    """Read a line, or a part of one, that is symbols and nothing else."""
    line = piece.strip(" .,;:")
    if len(piece) > _LONGEST:
        return ()
    unstroked = _UNSTROKED.fullmatch(line)
    if unstroked and series(unstroked[1]) is not None:
        line = f"{unstroked[1]}/{unstroked[2]}"
    elif not _STROKED.match(line):
        return ()
    try:
        return parse_symbols(line)
    except SymbolError:
        return ()


class _Words(NamedTuple):
    """The lists of a vocabulary, ready for lookup."""

    #: What lines are that a list has; these and all expressions have no accents, as capitals often lack them.
    listed: dict[str, LineKind]
    typed: re.Pattern[str]
    #: A type word before something else, or between other words.
    type_within: re.Pattern[str]
    timed: re.Pattern[str]
    corrections: frozenset[str]
    #: What letter-spaced lines are, by their letters.
    spread: dict[str, LineKind]
    trailer: re.Pattern[str]
    #: How the department’s line begins, bare.
    publishers: tuple[str, ...]


@cache
def _compiled(words: Vocabulary) -> _Words:
    listed = {_bare(word): kind for key, kind in reversed(_LISTS) for word in words.words(key)}
    return _Words(
        listed,
        words.pattern("masthead.type_patterns", re.IGNORECASE, plain=True),
        words.compile(
            r"^{masthead.document_types}\s|\s{masthead.document_types}(?!\w)", re.IGNORECASE, plain=True
        ),
        words.pattern("masthead.instruction_patterns", re.IGNORECASE, plain=True),
        frozenset(words.words("masthead.corrections")),
        {name.replace(" ", ""): kind for name, kind in listed.items()},
        words.pattern("trailers.pattern"),
        tuple(map(_bare, words.words("masthead.publishers"))),
    )


@cache
def _publisher(words: Vocabulary) -> re.Pattern[str]:
    """The department's line, with its places."""
    marks = r"[\s•·*.,|/()–—-]{1,6}"
    return words.compile(
        rf"{{masthead.publishers}}(?:{marks}(?:{{masthead.publishers}}|{{masthead.places}})(?!\w)){{0,5}}[\s|.,)]*",
        re.IGNORECASE,
        plain=True,
    )


def _bare(text: str) -> str:
    bare = fold_accents(text).strip(MARKS)
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
        symbols = _read_symbols(piece)
        if symbols:
            return LineReading(
                kind=LineKind.SYMBOLS, symbols=symbols, document_type=_type_before(piece, words)
            )
        if may_be_day(piece):
            date = read_date(piece, words)
            if date is not None:
                return LineReading(kind=LineKind.DATE, date=date)
            place, after = split_place(piece, known=not alone)
            placed = read_date(after, words) if place else None
            if placed is not None and read_organ(place, words) is None:
                return LineReading(kind=LineKind.DATE, date=placed, place=place)
    sitting = _sitting(piece, words, alone=alone) if sits else None
    if sitting is not None:
        return sitting
    part = read_part_of_day(piece, words) if listed and not alone else None
    if part is not None:
        return LineReading(kind=LineKind.MEETING, meetings=(Meeting(sittings=(part,)),))
    if (not figures or piece.endswith(")")) and not (alone and _ends_in_session(piece, words)):
        found = read_organ(piece, words)
        if found is not None and (
            found.organ.code or not _compiled(words).type_within.search(drop_accents(piece))
        ):
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
    bare, plain = _bare(piece), drop_accents(piece)
    kind = compiled.listed.get(bare) or compiled.spread.get(_unspaced(bare))
    name = piece.strip(" .:*|")
    if (
        kind is _DOCUMENT_TYPE
        or compiled.typed.fullmatch(plain.strip(" .*|"))
        or name in compiled.corrections
    ):
        return LineReading(kind=LineKind.DOCUMENT_TYPE, document_type=name)
    if kind is _BANNER:
        return LineReading(kind=LineKind.BANNER)
    if (
        kind is _INSTRUCTION
        or compiled.timed.fullmatch(plain.strip(" .()[]"))
        or compiled.trailer.search(piece)
    ):
        return LineReading(kind=LineKind.INSTRUCTION)
    if bare.startswith(compiled.publishers) and _publisher(words).fullmatch(plain):
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
    return any(text[:1] in STRAY or _listed(text, words) is not None for text in texts)


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


@cache
def list_widths(words: Vocabulary) -> Mapping[str, int]:
    """Return how many words the lines have at most that the lists of a vocabulary have, by the first of them.

    Args:
        words: The vocabulary.

    Returns:
        The counts by first words, folded and without accents and what follows a hyphen.

    >>> from unreleases.catalogue.vocabulary import vocabulary
    >>> list_widths(vocabulary("fr"))["matin"]
    1
    """
    compiled = _compiled(words)
    # the department's line goes on with the names of its divisions
    widths = {_first_word(name): LONGEST_PIECE for name in compiled.publishers}
    for name in (*compiled.listed, *compiled.corrections, *words.table("calendar.parts_of_day")):
        first = _first_word(name)
        widths[first] = max(widths.get(first, 0), name.count(" ") + 1)
    return widths


def _first_word(name: str) -> str:
    return fold_accents(name).partition(" ")[0].strip(MARKS).partition("-")[0]


def opens_expression(text: str, words: Vocabulary) -> bool:
    """Tell whether a text may begin with something that an expression of the vocabulary tells, not a list.

    Args:
        text: The text.
        words: The vocabulary of its language.

    Returns:
        Whether it begins with a type word with a year in it, an instruction or a session with a name.

    >>> from unreleases.catalogue.vocabulary import vocabulary
    >>> opens_expression("1997 Round-Up of Ports", vocabulary("en"))
    True
    """
    bare, compiled = text.lstrip(MARKS), _compiled(words)
    plain = drop_accents(bare)
    return (
        compiled.typed.match(plain) is not None
        or compiled.timed.match(plain) is not None
        or opens_session_name(bare, words)
    )
