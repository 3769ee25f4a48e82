"""Headings inside the body, however they are marked."""

from __future__ import annotations

import re
from enum import Enum
from typing import TYPE_CHECKING, Final

from unreleases.grammar.inline import whole_style
from unreleases.grammar.style import ends_stopped, is_capitals, title_case
from unreleases.source import RunStyle

if TYPE_CHECKING:
    from unreleases.grammar.wording import Wording
    from unreleases.source import Block, Source

__all__ = [
    "Writing",
    "follows_heading",
    "heading_mark",
    "is_marked_heading",
    "is_written_as_heading",
    "names_topic",
    "writing_of",
]

_MARK: Final = re.compile(r"\*\*\s?(?=[^\s*])")
_LABEL: Final = re.compile(r"[\w’'. ()-]{2,40}:\s")
_TOPIC: Final = re.compile(
    r"[A-ZÀ-Þ][\w’'.-]+(?:\s[\w’'.()-]+){0,5}\s?:\s(?P<news>(?:[^\s:;]+\s)+[^\s:;]*[^\W_])"
)
#: What is new of a topic has more words than a name, unless all is in capitals.
_FEWEST_NEWS: Final = 3
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


def heading_mark(text: str) -> str | None:
    """Return the stars that mark a heading of a noon briefing.

    Args:
        text: A block's words.

    Returns:
        The mark with its space, or None.

    >>> heading_mark("**Sudan"), heading_mark("** Haiti"), heading_mark("* See below.")
    ('**', '** ', None)
    """
    match = _MARK.match(text) if text.startswith("**") and len(text) < _PLAIN_LONGEST else None
    return match.group() if match else None


def is_marked_heading(source: Source, block: Block, text: str) -> bool:
    """Tell whether bold type or underlining marks a whole short block as a heading.

    Args:
        source: The source.
        block: The block.
        text: Its words.

    Returns:
        Whether it does, and the words can be a heading.

    >>> from unreleases.source import Block, Source
    >>> from unreleases.spans import Span
    >>> block = Block(span=Span(0, 10))
    >>> is_marked_heading(Source(text="Statements", blocks=(block,), media_type="text/html"), block, "Statements")
    False
    """
    return (
        bool(block.runs)
        and len(text) <= _LONGEST
        and "\n" not in text
        and not ends_stopped(text, ".;")
        and not text.endswith(",")
        and any(map(str.isalpha, text))
        and not text.startswith("[")
        and whole_style(source, block, _MARKING)
    )


class Writing(Enum):
    """How a line is written.

    >>> Writing.RUNNING.name
    'RUNNING'
    """

    #: As running text is.
    RUNNING = 0
    #: As headings and lines of lists are; what follows decides.
    SHORT = 1
    #: As nothing but headings are: in capitals, or in words that releases use again and again.
    HEADING = 2


def writing_of(text: str, words: Wording) -> Writing:
    """Tell how a line is written.

    Args:
        text: A block's words.
        words: The wording of the language.

    Returns:
        How; what is no running text is short, begins with a capital and has no stop.

    >>> from unreleases.catalogue.vocabulary import vocabulary
    >>> from unreleases.grammar.wording import wording
    >>> english = wording(vocabulary("en"))
    >>> writing_of("Right of Reply", english).name, writing_of("He agreed.", english).name
    ('HEADING', 'RUNNING')
    """
    if len(text) > _LONGEST or text[-1] in ".,;:!]" or "\n" in text:
        return Writing.RUNNING
    if text[-1] in _CLOSING and not _NAMED.fullmatch(text):
        return Writing.RUNNING
    if text in words.headings or words.annex.fullmatch(text):
        return Writing.HEADING
    first = text[0]
    if (
        not (first.isupper() or first in "‘“«" or first.isdigit())
        or _LABEL.match(text)
        or _NUMBERED.match(text)
        or _CONTACT.search(text)
    ):
        return Writing.RUNNING
    capitals = Writing.HEADING if len(text) > _SHORTEST_CAPITALS else Writing.SHORT
    if ends_stopped(text, ".?!…"):
        return capitals if is_capitals(text) else Writing.RUNNING
    letters = sum(map(str.isalpha, text))
    if letters < 3 or letters * 2 < len(text) or _FIGURES.search(text):
        return Writing.RUNNING
    if is_capitals(text):
        return capitals
    short = len(text) <= _PLAIN_LONGEST and (text.count(" ") < 16 or title_case(text) >= 0.5)
    return Writing.SHORT if short else Writing.RUNNING


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
    return writing_of(text, words) is not Writing.RUNNING


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
