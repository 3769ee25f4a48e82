"""Running heads and footnotes that old pages left inside paragraphs, and footnotes that stand alone."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from unreleases.catalogue.every_language import every_word
from unreleases.grammar.lines import read_line
from unreleases.model.masthead import LineKind, Meeting
from unreleases.spans import Span

if TYPE_CHECKING:
    from unreleases.catalogue.vocabulary import Vocabulary

__all__ = [
    "InlineNote",
    "RunningHead",
    "find_inline_notes",
    "find_running_heads",
    "marked_note",
    "may_have_running_head",
    "standing_note",
]

_PAGE: Final = re.compile(r"- \d{1,3}[a-z]? - ")
_WORD_BEFORE: Final = re.compile(r"\S+\s*$")
#: The longest organ name has some fifteen words; the ones that leak have two to six.
_MOST_WORDS: Final = 12
_RULED: Final = re.compile(r"_{5,}\s*(?P<marker>\*{1,3}|\d{1,2}(?=[\s/.)]))[/.)]?\s*")
_STANDING: Final = re.compile(r"(?P<marker>\*{1,3})\s?(?=[^\W\d_]|\d)")
_NUMBERED: Final = re.compile(r"(?P<marker>\[\d{1,3}\]|\d{1,3}[.)/]?)\s?(?=[^\W\d_]|[“«\"‘])")
#: A full stop that ends a sentence: not after a title or an abbreviation, and before a capital.
_SENTENCE_END: Final = r"\.(?<![A-Z]\.){short}[”\"’')]*(?=\s+[A-ZÀ-Þ“«\"‘(])"


class RunningHead(NamedTuple):
    """A running head inside a text.

    >>> RunningHead(Span(0, 5), ()).meetings
    ()
    """

    #: Offsets into the text that was searched.
    span: Span
    #: The meetings it names.
    meetings: tuple[Meeting, ...]


@cache
def _fixed_part(words: Vocabulary) -> re.Pattern[str]:
    """The fixed part of a running head: page number, type word, symbol, meeting, date."""
    parts = "|".join(re.escape(part) for part in words.table("calendar.parts_of_day"))
    return words.compile(
        r"-\s(?P<page>\d{1,3}[a-z]?)\s-\s+{masthead.document_types}\s+"
        r"(?P<symbol>[A-Z]{1,6}(?:/[A-Z]{1,4}){0,2}/\d{1,5}(?:/[A-Z][a-z]{2,3}\.\d)?\*{0,2})"
        r"(?:\s+(?P<meeting>\d{1,5}{masthead.ordinal_endings}?\b[^.;:()]{0,40}?"
        r"{masthead.meeting_words}\*?(?:\s?\([^()]{2,24}\)|\s?[-–—]{1,2}\s?(?:" + parts + r"))?))?"
        r"(?:\s+(?P<date>\d{1,2}{masthead.ordinal_endings}?\s{calendar.month_names}\s(?:19|20)\d\d))?",
        re.IGNORECASE,
    )


def may_have_running_head(text: str) -> bool:
    """Tell cheaply whether a text can hold a running head.

    Args:
        text: A paragraph.

    Returns:
        Whether a page number between hyphens stands in it.

    >>> may_have_running_head("the report - 2 - Press Release SC/6288")
    True
    """
    return _PAGE.search(text) is not None


def find_running_heads(text: str, words: Vocabulary) -> tuple[RunningHead, ...]:
    """Find the running heads in a text.

    A running head is an organ's name, a page number between hyphens, the type word, the symbol, and often
    the meeting and the date. Only the middle is fixed; the organ's name before it is looked up.

    Args:
        text: A paragraph.
        words: The vocabulary.

    Returns:
        The running heads, in order.

    >>> from unreleases.catalogue.vocabulary import vocabulary
    >>> text = "it recalls Fifth Committee - 2 - Press Release GA/AB/3000 3 March 1997 that"
    >>> [head.span.of(text) for head in find_running_heads(text, vocabulary("en"))]
    ['Fifth Committee - 2 - Press Release GA/AB/3000 3 March 1997']
    """
    if not _PAGE.search(text):
        return ()
    found: list[RunningHead] = []
    position = 0
    for match in _fixed_part(words).finditer(text):
        start = _organ_start(text, position, match.start(), words)
        printed = match["meeting"]
        reading = read_line(printed, words) if printed else None
        found.append(RunningHead(Span(start, match.end()), reading.meetings if reading else ()))
        position = match.end()
    return tuple(found)


def _organ_start(text: str, floor: int, end: int, words: Vocabulary) -> int:
    """Where the organ's name before a page number begins; the longest known name counts."""
    best = end
    start = end
    for _ in range(_MOST_WORDS):
        match = _WORD_BEFORE.search(text, max(floor, start - 40), start)
        if match is None:
            break
        start = match.start()
        if text[start : start + 1].isupper():
            reading = read_line(text[start:end].strip(), words)
            if reading is not None and reading.kind is LineKind.ORGAN:
                best = start
        if match.group().rstrip()[-1:] in ".;:":
            break
    return best


@cache
def _sentence_end(abbreviations: tuple[str, ...]) -> re.Pattern[str]:
    short = "".join(rf"(?<!\b{re.escape(word)}\.)" for word in abbreviations)
    return re.compile(_SENTENCE_END.replace("{short}", short))


class InlineNote(NamedTuple):
    """A footnote inside a paragraph.

    >>> InlineNote("*", Span(0, 20), 13).start
    13
    """

    marker: str
    #: The note with its rule and marker, as offsets into the paragraph.
    span: Span
    #: Where its words begin.
    start: int


def find_inline_notes(text: str) -> tuple[InlineNote, ...]:
    """Find footnotes that a rule sets off inside a paragraph.

    A note runs to the end of its first sentence; where no further sentence follows, to the end.

    Args:
        text: A paragraph.

    Returns:
        The notes, in order.

    >>> text = "The report was late. _____ * See Press Release SC/1. The Council met."
    >>> [text[note.start : note.span.end] for note in find_inline_notes(text)]
    ['See Press Release SC/1.']
    """
    if "_____" not in text:
        return ()
    found: list[InlineNote] = []
    for match in _RULED.finditer(text):
        following = _RULED.search(text, match.end())
        limit = following.start() if following else len(text)
        sentence = _sentence_end(every_word("speech.abbreviations")).search(text, match.end(), limit)
        end = sentence.end() if sentence else limit
        if match.start() == 0 and not following:
            end = len(text)
        found.append(InlineNote(match["marker"], Span(match.start(), end), match.end()))
    return tuple(found)


def standing_note(text: str) -> tuple[str, int] | None:
    """Read the marker of a paragraph that is a footnote.

    Args:
        text: A paragraph.

    Returns:
        The marker and where the words begin, or None.

    >>> standing_note("* Fourth report of the Secretary-General."), standing_note("**Sudan")
    (('*', 2), None)
    """
    match = _STANDING.match(text)
    if match is None or (len(match["marker"]) > 1 and not text[match.end("marker")].isspace()):
        return None
    return match["marker"], match.end()


def marked_note(text: str) -> tuple[str, int] | None:
    """Read the marker of a footnote that the page's markup marks as one; figures count there, too.

    Args:
        text: The footnote.

    Returns:
        The marker and where the words begin, or None.

    >>> marked_note("[1] See GA/10560."), marked_note("See above.")
    (('[1]', 4), None)
    """
    note = standing_note(text)
    if note is not None:
        return note
    match = _NUMBERED.match(text)
    return (match["marker"], match.end()) if match else None
