"""Delegates and officers who are named by what they are: `the representative of Mali`, `the Chair`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from unreleases.catalogue.adjectives import adjective_state
from unreleases.catalogue.organs import find_organ
from unreleases.views.turns.clauses import read_clause
from unreleases.views.turns.delegations import bare_office, is_known, office_state, read_delegation, state_of
from unreleases.views.turns.names import name_words
from unreleases.views.turns.sentences import read_bracket
from unreleases.views.turns.speaker import Setting, Speaker, SpeakerForm

if TYPE_CHECKING:
    from unreleases.views.turns.names import Name
    from unreleases.views.turns.words import TurnWords

__all__ = ["opens_office", "read_delegate", "read_officer", "read_representative"]

_WORD: Final = re.compile(r"[^\s,.;:()]+")
_QUOTES: Final = {"“": "”", "«": "»"}
_MARKS: Final = "“”«» "
#: What ends a name, and brackets in it.
_STOPS: Final = re.compile(r"\([^()]*\)|[,;:“«]|(?<![A-ZÀ-Þ])\.")
#: The name of an organization, or an office, is no longer.
_LONGEST: Final = 200
#: An office stands at the beginning, after names of organs at most.
_NEAR: Final = 60


def read_delegate(text: str, position: int, setting: Setting) -> Speaker | None:
    """Read a delegate who is named by the State or organization.

    Args:
        text: Any text.
        position: Where the words begin.
        setting: What is known of the release.

    Returns:
        The delegate, or None.

    >>> from unreleases.views.turns.words import turn_words
    >>> read_delegate("The Syrian delegate said that", 0, Setting(turn_words("en"))).state
    'SYR'
    >>> read_delegate("the observer for the European Union said", 0, Setting(turn_words("en"))).affiliation
    'European Union'
    """
    words = setting.words
    found = words.delegate.match(text, position)
    if found:
        return read_representative(text, found, setting)
    found = words.possessive.match(text, position)
    if found:
        return _owned(text, found, setting)
    found = words.own_delegate.match(text, position)
    if found:
        return _told(text, found.end(), None, None, found["head"], setting)._replace(own=True)
    found = words.adjective.match(text, position)
    state = adjective_state(found["adjective"], words.language) if found else None
    if found and state:
        if words.representative.fullmatch(found["head"]):
            return _told(text, found.end(), state, None, found["head"], setting)
        # `the Syrian Minister for Trade`
        end = max(found.end(), _phrase_end(text, found.start("head"), words))
        return _told(text, end, state, text[found.start("head") : end], found["head"], setting)
    return None


def _owned(text: str, found: re.Match[str], setting: Setting) -> Speaker | None:
    """Read `Kenya’s representative`, `the organization’s representative`."""
    words = setting.words
    owner, head = found["owner"], found["head"]
    state = state_of(owner, words, setting.date)
    if state or words.nobody.fullmatch(owner):
        affiliation = None if words.representative.fullmatch(head) else head
    elif is_known(owner, words) and words.representative.fullmatch(head):
        # `The General Assembly’s President` is an officer of it
        affiliation = owner
    else:
        return None
    return _told(text, found.end(), state, affiliation, head, setting)


def read_representative(text: str, found: re.Match[str], setting: Setting) -> Speaker | None:
    """Read for whom `the representative of` speaks.

    Args:
        text: Any text.
        found: The words for the delegate, up to those for the State or organization.
        setting: What is known of the release.

    Returns:
        The delegate, or None.

    >>> from unreleases.views.turns.words import turn_words
    >>> text = "The representative of Mali said that"
    >>> read_representative(text, turn_words("en").delegate.match(text), Setting(turn_words("en"))).state
    'MLI'
    """
    words, position, head = setting.words, found.end(), found["head"]
    state = read_delegation(text, position, words, setting.date)
    if state and (clause := read_clause(text, state.end, words)).plain:
        # most of them: the verb at once
        return Speaker(SpeakerForm.DELEGATE, clause, None, None, state.state, state.words, head)
    if state and not _goes_on(text, state.end, words):
        return _told(text, state.end, state.state, state.words, head, setting)
    end = _phrase_end(text, position, words)
    if words.nobody.match(text, position):
        return _told(text, end, None, None, head, setting)
    name = bare_office(text[position:end].strip(_MARKS), words)
    if not any(letter.isupper() for letter in name):
        return None
    whose = None
    if words.state_offices.at(name, 0) > 0:
        # `the representative of the Ministry of Trade of Peru`
        whose = office_state(name, words, setting.date)
    if not (whose or setting.reviewed or words.representative.fullmatch(head)):
        # `Celui de l’Union` is the representative of a State, or something else
        return None
    return _told(text, end, whose, name, head, setting)


def _goes_on(text: str, end: int, words: TurnWords) -> bool:
    """Tell whether a State's name is only the first word of another's: `Cuba Solidarity Network`."""
    return any(word.sort in {"title", "capitals"} for word in name_words(text, end + 1, words, 1))


def _phrase_end(text: str, position: int, words: TurnWords) -> int:
    """Return where the name of an organization or office ends: before a comma or the verb."""
    limit = min(len(text), position + _LONGEST)
    if text[position : position + 1] in _QUOTES:
        # `the representative of “Lawyers without Robes”`
        close = text.find(_QUOTES[text[position]], position, limit)
        if close > 0:
            return close + 1
    verb = words.subject_end.search(text, position, limit)
    end = verb.start() if verb else limit
    for found in _STOPS.finditer(text, position, end):
        if not found[0].startswith("("):
            return _listed_end(text, position, found.start(), words) or found.start()
    return end


def _listed_end(text: str, position: int, comma: int, words: TurnWords) -> int:
    """Return where an organization ends whose name has commas, 0 where it has none: `United Nations Educational, …`."""
    bracket = text.find(" (", comma, comma + _LONGEST)
    name = bare_office(text[position:bracket], words)
    return bracket if find_organ(name, words.language) else 0


def _told(
    text: str, position: int, state: str | None, affiliation: str | None, head: str, setting: Setting
) -> Speaker:
    """Make a speaker of somebody who is not named, unless the name follows."""
    bracket = read_bracket(text, position)
    if bracket and affiliation:
        affiliation, position = f"{affiliation} ({bracket[0]})", bracket[1]
    clause = read_clause(text, position, setting.words)
    name = clause.name
    if (
        affiliation is None
        and clause.office
        and (state is None or setting.words.officers.holds(clause.office))
    ):
        # `the delegate of Austria, a landlocked country,` has no office
        affiliation = bare_office(clause.office, setting.words)
    return Speaker(
        form=SpeakerForm.DELEGATE,
        clause=clause,
        name=name.name if name else None,
        honorific=name.honorific if name else None,
        state=state,
        affiliation=affiliation,
        head=head,
    )


def read_officer(text: str, position: int, setting: Setting) -> Speaker | None:
    """Read an officer who may or may not be named: `The Chair`, `The Secretary-General, Ana Luz,`.

    Args:
        text: Any text.
        position: Where the article begins, or the office of somebody who is named.
        setting: What is known of the release.

    Returns:
        The officer, or None.

    >>> from unreleases.views.turns.words import turn_words
    >>> speaker = read_officer("The Secretary of the Committee, Ana Luz, said that", 0, Setting(turn_words("en")))
    >>> speaker.affiliation, speaker.name
    ('Secretary of the Committee', 'Ana Luz')
    """
    words = setting.words
    article = words.officer.match(text, position)
    start = article.start("office") if article else position
    if not opens_office(text, start, words):
        return None
    end = _phrase_end(text, start, words)
    office = bare_office(text[start:end].strip(), words)
    clause = read_clause(text, end, words)
    name = clause.name
    if name is None and (article is None or not clause.speech):
        return None
    state = office_state(office, words, setting.date)
    if state is None:
        # `Le Ministre norvégien du commerce`
        second = office.split(" ", 2)[1:2]
        state = adjective_state(second[0], words.language) if second and second[0].islower() else None
    if state is None and clause.bracket:
        state = state_of(clause.bracket, words, setting.date)
    if state is None and clause.office:
        state = office_state(clause.office, words, setting.date)
    return Speaker(
        form=_officer_form(name, state),
        clause=clause,
        name=name.name if name else None,
        honorific=name.honorific if name else None,
        state=state,
        affiliation=office,
        another=words.another.match(text, position) is not None,
    )


def opens_office(text: str, position: int, words: TurnWords) -> bool:
    """Tell whether the words at a place begin with an office; names of organs may stand before it.

    Args:
        text: Any text.
        position: Where the words begin, behind an article.
        words: Those of the language.

    Returns:
        Whether they do.

    >>> from unreleases.views.turns.words import turn_words
    >>> opens_office("General Assembly’s President", 0, turn_words("en")), opens_office("a landlocked country", 0, turn_words("en"))
    (True, False)
    """
    titles = words.officers
    adjectives = words.office_adjectives
    # `Economic and Social Council’s Vice-President`
    begins = max(position, words.organs.at(text, position))
    for found in _WORD.finditer(text, begins, begins + _NEAR):
        if titles.at(text, found.start()) > 0:
            return True
        if (
            not (found[0][0].isupper() or found[0] in adjectives or found.start() == begins > position)
            or text[found.end() : found.end() + 1] != " "
        ):
            return False
    return False


def _officer_form(name: Name | None, state: str | None) -> SpeakerForm:
    if name is not None:
        return SpeakerForm.CAPITALS if name.capitals else SpeakerForm.NAME
    return SpeakerForm.DELEGATE if state else SpeakerForm.OFFICER
