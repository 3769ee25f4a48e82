"""One line of a masthead: what it is and what it says, however much stands on it."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from unreleases.catalogue.folding import fold
from unreleases.grammar.dates import may_be_day, read_date, split_place
from unreleases.grammar.line_reading import LineReading, believe_hint, join_readings
from unreleases.grammar.masthead_organs import looks_like_organ, may_be_organ, read_organ
from unreleases.grammar.meetings import may_name_meeting, read_meetings, read_part_of_day, split_sittings
from unreleases.grammar.sessions import may_name_session, read_session, session_organ
from unreleases.grammar.style import is_prose
from unreleases.grammar.symbol_lines import read_symbols
from unreleases.model.masthead import LineKind, Meeting, Organ

if TYPE_CHECKING:
    from collections.abc import Iterable

    from unreleases.catalogue.vocabulary import Vocabulary
    from unreleases.source import Hint

__all__ = ["opens_with_list", "read_line"]

#: A masthead line is never longer; a longer text is body.
_LONGEST: Final = 240
#: Lines with more words are read whole or not at all.
_MOST_WORDS: Final = 32
#: No single piece of a line has more words.
_LONGEST_PIECE: Final = 14
_FILLER: Final = re.compile(r"[\s|_]*\|[\s|_]*")
_STRAY: Final = re.compile(r"[|•·*,;:()–—-]+")
#: Where a cell's words and a symbol lost the space between them: `General AssemblyGA/10563`.
_GLUED: Final = re.compile(r"(?<=[^\W\d_A-ZÀ-Þ])(?=[A-Z]{2,6}(?:/[A-Z]{1,4}){0,2}/\d)")
#: Where a year and the next cell's capital stand together: `26 July 2004Press Release`.
_GLUED_YEAR: Final = re.compile(r"(?<=\d{4})(?=[A-ZÀ-Þ][a-zà-ÿ])")
#: Where the commonest symbols lost their stroke: `Communiqué de presse CS2333`.
_LOST_STROKE: Final = re.compile(r"(?<= (?:SC|CS|GA|AG))(?=\d{3,5}\b)")
#: Where two names stand together.
_GLUED_NAMES: Final = re.compile(r"(?<=[a-zà-ÿ])(?=[A-ZÀ-Þ][a-zà-ÿ])")
#: Named once: before Python 3.12, naming a member takes longer than what is asked about it.
_DOCUMENT_TYPE: Final = LineKind.DOCUMENT_TYPE
_BANNER: Final = LineKind.BANNER
_INSTRUCTION: Final = LineKind.INSTRUCTION
_NAMED: Final = frozenset({LineKind.ORGAN, LineKind.OTHER, LineKind.DOCUMENT_TYPE})
_DIGIT: Final = re.compile(r"\d")
_DASHES: Final = re.compile(r"[.,]?\s[-–—•·]{1,3}\s|\s?[•·]\s?")


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
def _telling(words: Vocabulary) -> re.Pattern[str]:
    """What a line of several pieces has at least one of, besides figures; for folded lines."""
    keys = ("document_types", "publishers", "instructions", "meeting_words", "session_words")
    listed = {fold(word) for key in keys for word in words.words(f"masthead.{key}")}
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, sorted(listed)))})(?!\w)")


@cache
def _publisher(words: Vocabulary) -> re.Pattern[str]:
    """The department's line, with its places."""
    marks = r"[\s•·*.,|/–—-]{1,6}"
    return words.compile(
        rf"{{masthead.publishers}}(?:{marks}(?:{{masthead.publishers}}|{{masthead.places}})(?!\w)){{0,5}}[\s|.,]*",
        re.IGNORECASE,
    )


def _bare(text: str) -> str:
    bare = fold(text).strip(" .,;:()[]*|")
    # most lines have no dash at all
    dashed = " -" in bare or " –" in bare or " —" in bare or "•" in bare or "·" in bare
    return _DASHES.sub(" - ", bare) if dashed else bare


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


@lru_cache(maxsize=512)  # several steps look at the lines of one head
def _read(line: str, words: Vocabulary, hint: Hint | None) -> LineReading | None:
    if _FILLER.fullmatch(line):
        return LineReading(kind=LineKind.OTHER)
    line = line.strip("| ")
    reading = _whole(line, words) or _composed(line, words) or _run_together(line, words)
    if hint is not None:
        reading = believe_hint(line, words, hint, reading)
    return reading


def _whole(piece: str, words: Vocabulary, *, sits: bool = True, alone: bool = True) -> LineReading | None:
    """Read a text as one thing; it is known whether it can name a meeting or session, and stands alone."""
    known = _listed(piece, words)
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
    part = None if alone else read_part_of_day(piece, words)
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


def _composed(line: str, words: Vocabulary) -> LineReading | None:
    """Read a line of several things; the fewest pieces that make sense of all of it win."""
    # running text is no line of several things, and needs no closer look; a label may be longer
    count = line.count(" ") + 1
    too_long = count > _MOST_WORDS or (count > _LONGEST_PIECE and is_prose(line))
    if too_long and ": " not in line:
        return None
    if not _DIGIT.search(line) and not _telling(words).search(fold(line)):
        return None
    spaced = _LOST_STROKE.sub("/", _GLUED_YEAR.sub(" ", _GLUED.sub(" ", line)))
    listing = _label_of_listing(spaced, words)
    if listing is not None:
        return listing
    tokens = spaced.split(" ")
    if len(tokens) < 2 or len(tokens) > _MOST_WORDS or (len(tokens) > _LONGEST_PIECE and is_prose(line)):
        return None
    sits = may_name_meeting(spaced, words) or may_name_session(spaced, words)
    # from each word on: the best way to read the rest, found from the end of the line
    best: list[tuple[LineReading, ...] | None] = [None] * len(tokens) + [()]
    for start in range(len(tokens) - 1, -1, -1):
        if _STRAY.fullmatch(tokens[start]):
            best[start] = best[start + 1]
            continue
        for end in range(min(len(tokens), start + _LONGEST_PIECE), start, -1):
            rest = best[end]
            if rest is None or (best[start] is not None and len(best[start] or ()) <= 1 + len(rest)):
                continue
            if start == 0 and end == len(tokens) and spaced == line:
                continue
            piece = _whole(" ".join(tokens[start:end]), words, sits=sits, alone=False)
            if piece is not None and not (piece.incomplete and end < len(tokens)):
                best[start] = (piece, *rest)
    pieces = best[0]
    return join_readings(pieces) if pieces else None


def _sat_on(name: str, meeting: Meeting, words: Vocabulary) -> LineReading | None:
    """Read an organ and when it sat: `Forum des ports – matin`; the time tells organs that no table has."""
    found = read_organ(name, words)
    told = may_name_meeting(name, words) or may_name_session(name, words)
    if found is None and (told or not may_be_organ(name, words)):
        return None
    organ = found.organ if found else Organ(text=name)
    return LineReading(kind=LineKind.MIXED, organs=(organ,), meetings=(meeting,))


def _run_together(line: str, words: Vocabulary) -> LineReading | None:
    """Read an organ and a section of the site that lost the space between them: `Secretary-GeneralStatements`."""
    for match in _GLUED_NAMES.finditer(line):
        first, second = _whole(line[: match.start()], words), _whole(line[match.start() :], words)
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


def _label_of_listing(line: str, words: Vocabulary) -> LineReading | None:
    """Read the site's label over a listing: `Security Council: Press Release`."""
    before, colon, after = line.rpartition(": ")
    typed = colon and _compiled(words).listed.get(_bare(after)) is LineKind.DOCUMENT_TYPE
    return LineReading(kind=LineKind.OTHER) if typed and read_organ(before, words) is not None else None
