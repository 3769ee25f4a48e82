"""Session lines: `Sixty-first General Assembly`, `2016 Session,`, `Soixante-dixième session,`."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from unreleases.catalogue.folding import find_folded, fold_accents
from unreleases.grammar.meetings import opens_ordinal, read_ordinal
from unreleases.model.masthead import Session, SessionKind

if TYPE_CHECKING:
    from unreleases.catalogue.vocabulary import Vocabulary

__all__ = ["may_name_session", "opens_session_name", "read_session", "session_organ"]

#: No session line is longer.
_LONGEST: Final = 110
_TRAILING: Final = " ,;.*|"
_TELLING: Final = re.compile(r"\d|[^\W\d_]{4}")


@cache
def _name(words: Vocabulary) -> re.Pattern[str]:
    """Meetings that have a name instead of a session; names are told by their capitals."""
    return words.compile("|".join(words.words("masthead.session_patterns")))


@cache
def _telling(words: Vocabulary) -> re.Pattern[str]:
    """The words of which every other session line has one."""
    return find_folded((*words.words("masthead.session_words"), *words.words("masthead.assembly_words")))


@cache
def _part(words: Vocabulary) -> re.Pattern[str]:
    """A part of a session, whose number is not that of the session: `Second Part of Resumed Session`."""
    return words.compile(r"(?<!\w)\S+\s{masthead.session_parts}(?!\w)", re.IGNORECASE)


class _Words(NamedTuple):
    session: re.Pattern[str]
    assembly: re.Pattern[str]
    filler: re.Pattern[str]
    kinds: tuple[tuple[re.Pattern[str], SessionKind], ...]


@cache
def _compiled(words: Vocabulary) -> _Words:
    def folded(template: str) -> re.Pattern[str]:
        return words.compile(template, re.IGNORECASE)

    return _Words(
        folded(r"\b{masthead.session_words}(?!\w)"),
        folded(r"\b{masthead.assembly_words}(?!\w)"),
        folded(
            r"(?<!\w)(?:{masthead.session_emergency}|{masthead.session_special}|{masthead.session_resumed}"
            r"|{masthead.session_qualifiers}|{masthead.articles}|{masthead.and_words}|(?:19|20)\d\d)(?!\w)|[\s,;:.*()\[\]/–—-]"
        ),
        (
            (folded(r"(?<!\w){masthead.session_emergency}(?!\w)"), SessionKind.EMERGENCY_SPECIAL),
            (folded(r"(?<!\w){masthead.session_special}(?!\w)"), SessionKind.SPECIAL),
            (folded(r"(?<!\w){masthead.session_resumed}(?!\w)"), SessionKind.RESUMED),
        ),
    )


def may_name_session(text: str, words: Vocabulary) -> bool:
    """Tell quickly whether any part of a text can be a session line.

    Args:
        text: The text.
        words: The vocabulary of its language.

    Returns:
        Whether it has the word for a session, the Assembly's name or a name that stands for a session.

    >>> from unreleases.catalogue.vocabulary import vocabulary
    >>> may_name_session("Council Meets", vocabulary("en")), may_name_session("2016 session", vocabulary("en"))
    (False, True)
    """
    return _telling(words).search(fold_accents(text)) is not None or _name(words).search(text) is not None


def opens_session_name(text: str, words: Vocabulary) -> bool:
    """Tell whether a text begins with a name that stands for a session.

    Args:
        text: The text.
        words: The vocabulary of its language.

    Returns:
        Whether it does.

    >>> from unreleases.catalogue.vocabulary import vocabulary
    >>> opens_session_name("General Segment, Second Meeting", vocabulary("en"))
    True
    """
    return _name(words).match(text) is not None


def read_session(text: str, words: Vocabulary) -> Session | None:
    """Read a line that names a session and nothing else.

    Args:
        text: The line.
        words: The vocabulary of its language.

    Returns:
        The session; None for any other line. A session named after its year has no number.

    >>> from unreleases.catalogue.vocabulary import vocabulary
    >>> read_session("Sixty-first General Assembly", vocabulary("en")).number
    61
    >>> session = read_session("Vingt-troisième session extraordinaire", vocabulary("fr"))
    >>> session.number, session.kind.value
    (23, 'special')
    """
    if len(text) > _LONGEST:
        return None
    line = " ".join(text.split()).strip(_TRAILING)
    if not may_name_session(line, words):
        return None
    if _name(words).fullmatch(line):
        return Session(text=line)
    compiled = _compiled(words)
    found = compiled.session.search(line) or compiled.assembly.search(line)
    if not found:
        return None
    _, comma, after = line.partition(",")
    if comma and (compiled.filler.sub("", after) or not compiled.kinds[-1][0].search(after)):
        return None
    # an ordinal may be printed for the session and, besides, the Assembly may be named
    rest = compiled.session.sub(" ", compiled.assembly.sub(" ", line))
    kind = next((kind for pattern, kind in compiled.kinds if pattern.search(rest)), SessionKind.REGULAR)
    number, others = _number(_part(words).sub(" ", rest), compiled, words)
    if others or (number is None and not _names(rest, compiled)):
        return None
    return Session(text=line, number=number, kind=kind)


def _number(rest: str, compiled: _Words, words: Vocabulary) -> tuple[int | None, bool]:
    """Read the ordinal in what a line says besides the words for session; tell whether anything is left over."""
    pieces = [piece.strip(",;:.*()[]") for piece in rest.split()]
    pieces = [piece for piece in pieces if piece]
    starts = [start for start, piece in enumerate(pieces) if opens_ordinal(piece, words)]
    for length in range(min(6, len(pieces)), 0, -1):
        for start in starts:
            if start + length > len(pieces):
                continue
            piece = " ".join(pieces[start : start + length])
            number = read_ordinal(piece, words)
            if number is None and "-" in piece:
                number = words.table("numbers.words").get(piece.casefold())  # a slip: `Sixty-four Session`
            if number is not None:
                left = " ".join([*pieces[:start], *pieces[start + length :]])
                return number, bool(compiled.filler.sub("", left))
    return None, bool(compiled.filler.sub("", rest))


def _names(rest: str, compiled: _Words) -> bool:
    """Whether something besides the word for session says which one: a year, or more than articles and their like."""
    return _TELLING.search(rest) is not None and compiled.filler.search(rest) is not None


def session_organ(text: str, words: Vocabulary) -> str | None:
    """Return the name of the Assembly where a session line carries it.

    Args:
        text: A session line.
        words: The vocabulary of its language.

    Returns:
        The name as printed, or None.

    >>> from unreleases.catalogue.vocabulary import vocabulary
    >>> session_organ("Sixty-first General Assembly", vocabulary("en"))
    'General Assembly'
    """
    found = _compiled(words).assembly.search(text)
    return found[0] if found else None
