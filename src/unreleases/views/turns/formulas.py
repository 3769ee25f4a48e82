"""Texts of one issuer: who says or issues them, from the formula above, and how far the words go."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from unreleases.model.body import Footnote, Furniture, Image, Paragraph, Separator
from unreleases.model.release import ReleaseKind
from unreleases.spans import Span
from unreleases.views.turns.delegations import bare_office, office_state, state_of
from unreleases.views.turns.names import read_name
from unreleases.views.turns.roles import role_of
from unreleases.views.turns.sentences import read_bracket
from unreleases.views.turns.types import Role, Statement, StatementKind

if TYPE_CHECKING:
    import datetime

    from unreleases.model.release import Release
    from unreleases.views.turns.words import TurnWords

__all__ = ["Issuer", "find_formula", "issued", "issuer_of", "read_issuer", "second_briefer", "whole_speech"]

#: A formula stands among the first paragraphs, at the beginning of one.
_BEFORE: Final = 3
_FORMULA: Final = 900
_MOST_OFFICES: Final = 8
_COMMA: Final = re.compile(r",\s+(?![^()]*\))")


class Issuer(NamedTuple):
    """Whose words a text is; a part that is not printed is None.

    >>> from unreleases.views.turns.words import turn_words
    >>> read_issuer("Secretary-General Anton Berg", turn_words("en"), None).speaker
    'Anton Berg'
    """

    speaker: str | None = None
    honorific: str | None = None
    state: str | None = None
    affiliation: str | None = None


def find_formula(release: Release, words: TurnWords) -> int | None:
    """Return the index of the paragraph that says what follows, where there is one.

    Args:
        release: The release.
        words: Those of the language.

    Returns:
        The index in the body, or None.

    >>> from unreleases.views.turns.words import turn_words
    >>> from unreleases.model import Paragraph, Release, Text
    >>> said = "The following statement was issued today by the Spokesman for the Secretary-General:"
    >>> find_formula(Release(body=(Paragraph(content=(Text(text=said),)),)), turn_words("en"))
    0
    """
    formula, dateline = words.formula, release.masthead.dateline
    filed = dateline.text if dateline else ""
    text, places = release.plain.text, release.plain.places
    paragraphs = 0
    for index, block in enumerate(release.body):
        place = places["block", index]
        if not isinstance(block, Paragraph) or place.start == place.end:
            continue
        if paragraphs == _BEFORE:
            break
        paragraphs += 1
        if formula.search(
            text[place.start : min(place.end, place.start + _FORMULA)].removeprefix(filed).lstrip()
        ):
            return index
    return None


def issuer_of(release: Release, words: TurnWords) -> Issuer:
    """Return who speaks in a release that is one text.

    Args:
        release: The release, its issuer found when it was read.
        words: Those of the language.

    Returns:
        The issuer; all parts are None where none is named.

    >>> from unreleases.views.turns.words import turn_words
    >>> from unreleases.model import Masthead, Release
    >>> issuer_of(Release(masthead=Masthead(issuer="UN Secretary-General Ana Luz")), turn_words("en"))
    Issuer(speaker='Ana Luz', honorific=None, state=None, affiliation='UN Secretary-General')
    """
    printed = release.masthead.issuer
    briefs = release.kind is ReleaseKind.BRIEFING
    return read_issuer(printed, words, release.date, briefs=briefs) if printed else Issuer()


def issued(
    release: Release,
    issuer: Issuer,
    words: TurnWords,
    first: int,
    last: int,
    kind: StatementKind = StatementKind.STATEMENT,
) -> Statement:
    """Return what somebody says in some blocks of a release as one turn.

    Args:
        release: The release.
        issuer: Who says it; who asks is of the press.
        words: Those of the language.
        first: The index of the first block in the body.
        last: That of the last.
        kind: What the turn is.

    Returns:
        The turn.

    >>> from unreleases.views.turns.words import turn_words
    >>> from unreleases.model import Paragraph, Release, Text
    >>> release = Release(body=(Paragraph(content=(Text(text="The sea is wide."),)),))
    >>> issued(release, Issuer("Ana Luz", affiliation="Secretary-General"), turn_words("en"), 0, 0).role.value
    'secretariat'
    """
    places = release.plain.places
    start, end = places["block", first].start, places["block", last].end
    asks = kind is StatementKind.QUESTION
    return Statement(
        speaker=issuer.speaker,
        honorific=issuer.honorific,
        state=issuer.state,
        affiliation=issuer.affiliation,
        role=Role.PRESS if asks else role_of(issuer.affiliation, issuer.state, words),
        kind=kind,
        text=release.plain.text[start:end],
        span=Span(start, end),
        blocks=Span(first, last + 1),
    )


def read_issuer(
    printed: str, words: TurnWords, date: datetime.date | None, *, briefs: bool = False
) -> Issuer:
    """Read name, State and office out of the words of a formula.

    Args:
        printed: The words, without an article.
        words: Those of the language.
        date: The day of the release.
        briefs: Whether it is the formula of a briefing, which names who gives it.

    Returns:
        The issuer. Who issues a text in somebody else's name is not that person: no name then.

    >>> from unreleases.views.turns.words import turn_words
    >>> read_issuer("Council President Abdou Maïga (Niger)", turn_words("en"), None)
    Issuer(speaker='Abdou Maïga', honorific=None, state='NER', affiliation='Council President')
    >>> read_issuer("Porte-parole de M. Ivo Lind, Secrétaire général de l’ONU", turn_words("fr"), None).speaker is None
    True
    """
    printed = bare_office(printed, words)
    segments = _COMMA.split(printed)
    if words.issuing.match(printed) and not (briefs and len(segments) > 1):
        return Issuer(affiliation=printed)
    for number, segment in enumerate(segments):
        found = _person(segment, words, date)
        if found is None:
            continue
        others = segments[:number]
        for other in segments[number + 1 :]:
            # `…, and Bo Ek, Spokesperson for …`: another person begins
            linked = words.conjunction.match(other)
            if linked and _person(other[linked.end() :], words, date):
                break
            others.append(other)
        if words.conjunction.match(segment.partition(found.speaker or "")[2].lstrip()):
            others = segments[:number]
        office = ", ".join([*([found.affiliation] if found.affiliation else []), *others]) or None
        state = found.state or (office_state(office, words, date) if office else None)
        return Issuer(found.speaker, found.honorific, state, office)
    return Issuer(state=office_state(printed, words, date), affiliation=printed)


def _person(segment: str, words: TurnWords, date: datetime.date | None) -> Issuer | None:
    """Read `Office Name (State)`, of which the name must be there."""
    behind = [
        stop + 1
        for start, stop in words.offices.find(segment)
        if segment[stop : stop + 1] == " " and segment[start].isupper()
    ]
    # the name begins after the last word for an office that leaves one: `President Inga King`
    for start in (*reversed(behind[:_MOST_OFFICES]), 0):
        # `Secrétaire général de l’ONU` names nobody
        if start and not segment[start : start + 1].isupper():
            continue
        found = _named(segment, start, words, date)
        if found is not None:
            return found
    return None


def _named(segment: str, start: int, words: TurnWords, date: datetime.date | None) -> Issuer | None:
    name = read_name(segment, start, words)
    if name is None:
        return None
    bracket = read_bracket(segment, name.end)
    end = bracket[1] if bracket else name.end
    rest = segment[end:].strip()
    # what the formula goes on with is no part of the name: `… Ana Luz was issued today`
    if rest and not (start and rest[0].islower()):
        return None
    office = segment[:start].strip() or None
    if office is None and words.offices.holds(name.name):
        return None
    state = state_of(bracket[0], words, date) if bracket else None
    if bracket and state is None:
        office = f"{office}, {bracket[0]}" if office else bracket[0]
    return Issuer(name.name, name.honorific, state, office)


def second_briefer(formula: str, words: TurnWords) -> Issuer | None:
    """Return the second of those whom the formula of a briefing names.

    Args:
        formula: The paragraph.
        words: Those of the language.

    Returns:
        The person, or None.

    >>> from unreleases.views.turns.words import turn_words
    >>> text = "Following is a transcript of the briefing by A. Abe, Spokesman for X. Bo Ek, Spokesperson for Y, briefed next."
    >>> second_briefer(text, turn_words("en")).speaker
    'Bo Ek'
    """
    found = list(words.second_briefer.finditer(formula))
    if not found or found[-1].start() == 0:
        # only the first one is named
        return None
    return Issuer(found[-1]["who"], affiliation=found[-1]["office"].strip())


def whole_speech(release: Release, words: TurnWords) -> tuple[Statement, ...]:
    """Return the text of a message, of remarks or of a statement as one turn.

    Args:
        release: The release.
        words: Those of the language.

    Returns:
        One turn by the one whom the formula names, or nothing where there is no text.

    >>> from unreleases.views.turns.words import turn_words
    >>> from unreleases.model import Masthead, Paragraph, Release, Text
    >>> texts = ("Following is Secretary-General Ana Luz’s message for Sea Day:", "The sea is wide.")
    >>> body = tuple(Paragraph(content=(Text(text=text),)) for text in texts)
    >>> release = Release(body=body, masthead=Masthead(issuer="Secretary-General Ana Luz"))
    >>> turn, = whole_speech(release, turn_words("en"))
    >>> turn.speaker, turn.text
    ('Ana Luz', 'The sea is wide.')
    """
    formula = find_formula(release, words)
    spoken = [
        index
        for index, block in enumerate(release.body)
        if not isinstance(block, Separator | Furniture | Footnote | Image)
        and block.text
        and (formula is None or index > formula)
    ]
    after = words.no_speech
    while spoken and after.match(release.body[spoken[-1]].text):
        spoken.pop()
    if not spoken:
        return ()
    issuer = issuer_of(release, words) if formula is not None else Issuer()
    return (issued(release, issuer, words, spoken[0], spoken[-1]),)
