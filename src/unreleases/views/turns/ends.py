"""Where a turn ends: at the meeting's own course, lists of speakers, and whatever no speaker says."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from unreleases.views.places import places_of
from unreleases.views.turns.sentences import holds_any, sentence_end

if TYPE_CHECKING:
    from unreleases.views.turns.words import TurnWords

__all__ = ["goes_on", "is_course", "spoken_until", "tells_decision"]

#: What a paragraph is about stands at its beginning.
_HEAD: Final = 420
#: The States of a vote may be listed in brackets.
_VOTE: Final = 1400
_MOST_COMMAS: Final = 5
#: Nobody dictates an address to a meeting: whom to write to is the release's own word.
_ADDRESS: Final = re.compile(r"\w@\w")
_QUOTES: Final = '“«"‘'
#: Marks that stand in pairs around words quoted.
_PAIRS: Final = ("“”", "«»")
#: The course of the meeting is taken up so near the end of a turn.
_TAIL: Final = 320


def goes_on(text: str, words: TurnWords) -> bool:
    """Tell whether a paragraph takes up a speaker named before: `He …`, `… , she said`.

    Args:
        text: The paragraph.
        words: Those of the language.

    Returns:
        Whether it does.

    >>> from unreleases.views.turns.words import turn_words
    >>> goes_on("Turning to costs, she proposed a fund.", turn_words("en")), goes_on("The Assembly adopted it.", turn_words("en"))
    (True, False)
    """
    begun = words.beginning.match(text)
    return (begun is not None and begun.lastgroup == "pronoun") or _attributes(text, words)


def is_course(text: str, words: TurnWords, begun: re.Match[str] | None, *, lead: bool = False) -> bool:
    """Tell whether a paragraph is about the course of the meeting and no part of a turn.

    Args:
        text: The paragraph.
        words: Those of the language.
        begun: How it begins.
        lead: Whether it is one of a lead, which tells of the meeting more freely.

    Returns:
        Whether it is.

    >>> from unreleases.views.turns.words import turn_words
    >>> words = turn_words("en")
    >>> for text in ("The Committee then approved the draft.", "The Committee had waited for years."):
    ...     is_course(text, words, words.beginning.match(text))
    True
    False
    >>> said = "Holding their annual debate, delegates praised the lamps."
    >>> begun = words.beginning.match(said)
    >>> is_course(said, words, begun, lead=True), is_course(said, words, begun)
    (True, False)
    """
    if text[:1] in _QUOTES:
        return False
    if words.chamber.match(text, 0, _VOTE):
        return True
    form = begun.lastgroup if begun else None
    if form in {"pronoun", "subject"}:
        return False
    if "@" in text and _ADDRESS.search(text):
        return True
    head = text[:_HEAD]
    if text[:1] in "([*" or _names_several(head, words, intro=form == "intro"):
        return True
    told = (
        words.listing.match(head)
        or (head.startswith(words.together_beginnings) and words.together.match(head))
        or (holds_any(head, words.told_hints) and words.told.match(head))
        or _acts(head, words, intro=form == "intro")
        or (lead and holds_any(head, words.report_hints) and words.report.match(head))
    )
    return bool(told) and not _attributes(text, words)


def _names_several(head: str, words: TurnWords, *, intro: bool) -> bool:
    """Tell whether several delegates are named together, who have no turn."""
    if words.several.match(head):
        return True
    if not intro:
        return False
    comma = head.find(", ")
    return comma >= 0 and words.several.match(head, comma + 2) is not None


def _attributes(text: str, words: TurnWords) -> bool:
    # the words are looked for before the expression, which is slower
    return holds_any(text, words.attribution_hints) and words.attribution.search(text) is not None


def _acts(head: str, words: TurnWords, *, intro: bool) -> bool:
    if words.course.match(head):
        return True
    if intro:
        comma = 0
        for _ in range(_MOST_COMMAS):
            comma = head.find(", ", comma + 1)
            if comma < 0:
                break
            if words.course.match(head, comma + 2):
                return True
    if not holds_any(head, words.outcome_hints):
        return False
    first = words.absolute.match(head)
    if first and words.course.match(head, first.end()):
        return True
    if words.outcome.match(head):
        return True
    return holds_any(head, words.count_hints) and words.count.search(head) is not None


def spoken_until(text: str, start: int, end: int, words: TurnWords) -> int:
    """Return where a turn ends whose last sentences may be about the course of the meeting.

    Args:
        text: The release.
        start: Where the turn begins.
        end: Where its last paragraph ends.
        words: Those of the language.

    Returns:
        Where what the speaker said ends.

    >>> from unreleases.views.turns.words import turn_words
    >>> text = "ANA LUZ (Peru) asked for time. The motion was then rejected."
    >>> text[: spoken_until(text, 0, len(text), turn_words("en"))]
    'ANA LUZ (Peru) asked for time.'
    """
    first = max(start, end - _TAIL)
    if not holds_any(text[first:end], words.afterwards_hints):
        return end
    for hint in places_of(text, words.afterwards_hints, first, end):
        begins = first
        while (following := sentence_end(text, begins)) <= hint:
            begins = following
        said, told = text[start:begins], text[begins:end]
        if (
            begins > first
            and is_course(told, words, words.beginning.match(told))
            and all(said.count(opening) == said.count(closing) for opening, closing in _PAIRS)
        ):
            return start + len(said.rstrip())
    return end


def tells_decision(text: str, words: TurnWords) -> bool:
    """Tell whether a paragraph tells that something was adopted, rejected or put to the vote.

    Args:
        text: The paragraph, known to be about the course of the meeting.
        words: Those of the language.

    Returns:
        Whether it does.

    >>> from unreleases.views.turns.words import turn_words
    >>> tells_decision("The Assembly then adopted the draft by 12 votes to 3.", turn_words("en"))
    True
    """
    if not holds_any(text, words.outcome_hints) or not words.decision.search(text):
        return False
    if holds_any(text, words.undecided_hints) and (
        words.undecided.search(text) or words.election.search(text)
    ):
        # a motion that failed, an election: nobody explains a vote on a draft behind them
        return words.decided_thing.search(words.undecided.sub(" ", text)) is not None
    return True
