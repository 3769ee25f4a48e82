"""Footnotes that old pages left inside paragraphs, and those that stand alone."""

from __future__ import annotations

import re
from functools import cache
from typing import Final, NamedTuple

from unreleases.catalogue.every_language import every_word
from unreleases.spans import Span

__all__ = ["InlineNote", "find_inline_notes", "marked_note", "standing_note"]

_RULED: Final = re.compile(r"_{5,}\s*(?P<marker>\*{1,3}|\d{1,2}(?=[\s/.)]))[/.)]?\s*")
_STANDING: Final = re.compile(r"(?P<marker>\*{1,3})\s?(?=[^\W\d_]|\d)")
_NUMBERED: Final = re.compile(r"(?P<marker>\[\d{1,3}\]|\d{1,3}[.)/]?)\s?(?=[^\W\d_]|[“«\"‘])")
#: A full stop that ends a sentence: not after a title or an abbreviation, and before a capital.
_SENTENCE_END: Final = r"\.(?<![A-Z]\.){short}[”\"’')]*(?=\s+[A-ZÀ-Þ“«\"‘(])"


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
