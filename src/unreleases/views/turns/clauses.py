"""What stands between a speaker and the verb: offices, other names, asides; and where the verb is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from unreleases.views.turns.delegations import before_state, read_delegation
from unreleases.views.turns.names import Name, read_name
from unreleases.views.turns.sentences import is_abbreviated, read_bracket

if TYPE_CHECKING:
    from unreleases.views.turns.words import TurnWords

__all__ = ["Clause", "behind_participle", "read_clause"]

#: The words before a verb reach no further; `on behalf of` may be followed by forty States.
_REACH: Final = 1500
_MOST_SEGMENTS: Final = 80
#: What a speaker had done before is told so briefly.
_ASIDE: Final = 160
_GAP: Final = re.compile(r"\s*(,?)\s*")
_MARKS: Final = re.compile(r"[,()\[\]“”«»\":;]|[.!?…](?=[\s”»\"’]|$)")
_CLOSING: Final = {"(": ")", "[": "]", "“": "”", "«": "»", '"': '"'}


class Clause(NamedTuple):
    """The words after a speaker's name.

    `verb` is where the verb begins and `end` where it ends (both -1 where there is none), `speech` whether it is a
    verb of speech; `office` is what stands in apposition, `name` a person named there with what is in brackets
    behind. `plain` says that the verb follows at once, with nothing between that could tell more of the speaker.

    >>> from unreleases.views.turns.words import turn_words
    >>> read_clause(", the Controller, said no.", 0, turn_words("en")).office
    'the Controller'
    """

    verb: int
    end: int
    speech: bool
    stop: int
    office: str | None = None
    name: Name | None = None
    bracket: str | None = None
    plain: bool = False


def read_clause(text: str, position: int, words: TurnWords, *, named: bool = False) -> Clause:
    """Read on from a speaker to the verb.

    Args:
        text: Any text.
        position: After the speaker's name, bracket or words.
        words: Those of the language.
        named: Whether the speaker has been named: other words in capitals are an organization then.

    Returns:
        What was read.

    >>> from unreleases.views.turns.words import turn_words
    >>> text = "ANA LUZ, Minister of Trade of Peru, speaking for the Rio Group, said that"
    >>> clause = read_clause(text, 7, turn_words("en"))
    >>> clause.office, text[clause.verb : clause.end]
    ('Minister of Trade of Peru', 'said')
    """
    if found := words.next_verb.match(text, position):
        # most turns: the verb of speech at once
        return Clause(position + 1, found.end(), True, position + 1, plain=True)
    limit = min(len(text), position + _REACH)
    office_start = office_end = -1
    person: tuple[Name, str | None] | None = None
    open_office, aside = True, (0, 0)
    for _ in range(_MOST_SEGMENTS):
        gap = _GAP.match(text, position)
        comma, start = bool(gap and gap[1]), gap.end() if gap else position
        # no verb and no aside has a capital
        if text[start : start + 1].islower():
            found = words.next_verb.match(text, start - 1)
            speech = found is not None
            if found or (found := words.predicate.match(text, start, limit)):
                return _clause(text, office_start, office_end, person, start, found.end(), speech, start)
        end = _segment_end(text, start, limit)
        if not comma:
            if inner := words.next_verb.search(text, start, end):
                return Clause(inner.start(1), inner.end(), True, inner.start(1))
        elif open_office:
            inner = words.next_verb.search(text, start, end)
            stop = inner.start(1) if inner else end
            kind = _apposition(text, start, stop, words, office_start >= 0, named)
            if isinstance(kind, tuple):
                person = kind
            elif kind:
                office_start, office_end = office_start if office_start >= 0 else start, stop
            else:
                open_office, aside = False, (start, end)
            if inner and open_office:
                return _clause(text, office_start, office_end, person, stop, inner.end(), True, stop)
        position = end
        if text[end : end + 1] != ",":
            break
    unclosed = words.unclosed.match(text, *aside) if not open_office else None
    if unclosed and (found := words.next_verb.match(text, unclosed.end() - 1)):
        verb = found.start(1)
        return _clause(text, office_start, office_end, person, verb, found.end(), True, verb)
    return _clause(text, office_start, office_end, person, -1, -1, False, position)


def behind_participle(text: str, clause: Clause, words: TurnWords) -> Clause | None:
    """Read on to the verb of speech behind what somebody had done before.

    Args:
        text: Any text.
        clause: The words after a speaker's name, up to a participle.
        words: Those of the language.

    Returns:
        The clause with that verb; None where the participle does not stand apart or another word follows.

    >>> from unreleases.views.turns.words import turn_words
    >>> text = "ANA LUZ, having abstained, said that"
    >>> clause = read_clause(text, 7, turn_words("en"))
    >>> text[clause.verb : clause.end], behind_participle(text, clause, turn_words("en")).verb
    ('having', 27)
    """
    if not text.startswith(", ", clause.verb - 2):
        return None
    comma = text.find(",", clause.end, clause.end + _ASIDE)
    found = words.next_verb.match(text, comma + 1) if comma > 0 else None
    if found is None:
        return None
    verb = found.start(1)
    return clause._replace(verb=verb, end=found.end(), speech=True, stop=verb)


def _clause(
    text: str,
    start: int,
    end: int,
    named: tuple[Name, str | None] | None,
    verb: int,
    verb_end: int,
    speech: bool,
    stop: int,
) -> Clause:
    office = text[start:end].strip(" ,") if start >= 0 else None
    name, bracket = named or (None, None)
    return Clause(verb, verb_end, speech, stop, office or None, name, bracket)


def _segment_end(text: str, position: int, limit: int) -> int:
    """Find the next comma outside brackets and quotation marks, or where the sentence stops."""
    closing = ""
    for found in _MARKS.finditer(text, position, limit):
        mark = found[0]
        if closing:
            closing = "" if mark == closing else closing
        elif mark in _CLOSING:
            closing = _CLOSING[mark]
        elif mark in ",:;" or (mark in ".!?…" and not is_abbreviated(text, found.start())):
            return found.start()
    return limit


def _apposition(
    text: str, start: int, end: int, words: TurnWords, further: bool, named: bool
) -> tuple[Name, str | None] | bool:
    """Tell an office or a name from an aside."""
    segment = text[start:end]
    capital = segment[:1].isupper()
    if not capital and words.aside.match(segment):
        return False
    name = None if named else read_name(text, start, words)
    if name:
        name = before_state(name, words, None)
        bracket = read_bracket(text, name.end) or _of_state(text, name.end, words)
        if (bracket[1] if bracket else name.end) >= end - 1:
            return name, bracket[0] if bracket else None
    return (
        capital
        or words.offices.holds(segment)
        or (named and not further)
        or words.article.match(segment) is not None
    )


def _of_state(text: str, position: int, words: TurnWords) -> tuple[str, int] | None:
    """Read `of Peru` behind a name, as if it stood in brackets."""
    if not text.startswith(" ", position):
        return None
    link = words.state_link.match(text, position + 1)
    state = read_delegation(text, link.end(), words, None) if link else None
    return (text[link.end() : state.end], state.end) if link and state else None
