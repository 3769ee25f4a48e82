"""What stands behind a name, and whether it makes a speaker of the person: State, office, body."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from unreleases.catalogue.organs import find_organ
from unreleases.views.turns.clauses import read_clause
from unreleases.views.turns.delegates import opens_office
from unreleases.views.turns.delegations import bare_office, is_known, office_state, read_delegation, state_of
from unreleases.views.turns.sentences import read_bracket
from unreleases.views.turns.speaker import Setting, Speaker, SpeakerForm

if TYPE_CHECKING:
    from unreleases.views.turns.clauses import Clause
    from unreleases.views.turns.names import Name
    from unreleases.views.turns.words import TurnWords

__all__ = ["linked_state", "presented"]

#: Behind an item of a list stands a dash.
_LISTED: Final = re.compile(r"\s?[—–]\s")
#: An acronym is no longer.
_ACRONYM: Final = 5


def presented(
    text: str, name: Name, office: str | None, setting: Setting, *, inverted: bool = False
) -> Speaker | None:
    """Read what follows a name, and tell whether it makes a speaker of the person.

    Args:
        text: Any text.
        name: The name.
        office: The office that stands before it, if any.
        setting: What is known of the release.
        inverted: Whether the verb stands before, as in `said Ana Luz (Peru)`.

    Returns:
        The speaker, or None.

    >>> from unreleases.views.turns.words import turn_words
    >>> from unreleases.views.turns.names import read_name
    >>> from unreleases.views.turns.speaker import Setting
    >>> text = "Ana Luz, Chair of the Board, said no."
    >>> presented(text, read_name(text, 0, turn_words("en")), None, Setting(turn_words("en"))).affiliation
    'Chair of the Board'
    """
    words, date, _ = setting
    position = name.end
    state: str | None = None
    affiliation = office
    bracket = read_bracket(text, position) or (
        read_bracket(text, position + 1) if text.startswith(", (", position) else None
    )
    known = False
    if bracket:
        printed, position = bracket
        # a mark that leads to a note
        position += text.startswith("*", position)
        country, comma, rest = printed.partition(", ")
        state = state_of(printed, words, date) or (state_of(country, words, date) if comma else None)
        known = state is not None
        if comma and state is None and (state := state_of(rest, words, date)):
            affiliation, known = _joined(office, country), True
        if state is None:
            # `(Ministry of Trade of Peru)`, but not `(Friends of Peru)`
            if words.offices.holds(printed) or words.state_offices.holds(printed):
                state = office_state(printed, words, date)
            affiliation = _joined(office, printed)
            known = state is not None or is_known(printed, words)
    else:
        state, position = linked_state(text, position, setting)
        known = state is not None
    if not name.capitals and _LISTED.match(text, position):
        # `Lamps for All (Mali) — as the representative of Chad asked for its budget`
        return None
    clause = read_clause(text, position, words, named=True)
    told, home = _without_state(bare_office(clause.office or "", words), setting)
    # behind a verb and a State, anything may follow
    if told and (not (inverted and bracket) or opens_office(told, 0, words)):
        affiliation = _joined(affiliation, told)
        state = state or home or office_state(told, words, date) or _owner(told, setting)
        if state and clause.office and _only_delegate(clause.office, setting):
            affiliation, known = office, True
    if office and state is None:
        state = office_state(office, words, date)
    if name.capitals and not bracket and state is None:
        state, affiliation = _represented(text, name.end, clause, affiliation, setting)
    made = Speaker(
        form=SpeakerForm.CAPITALS if name.capitals else SpeakerForm.NAME,
        clause=clause,
        name=name.name,
        honorific=name.honorific,
        state=state,
        affiliation=affiliation,
    )
    if name.capitals:
        return made if _sure_capitals(name, made, bracket is not None, words) else None
    known = known or bool(affiliation and words.offices.holds(affiliation))
    if known or (bracket and name.honorific):
        return made if clause.speech or inverted else None
    if name.honorific:
        return made._replace(form=SpeakerForm.SURNAME) if clause.speech or inverted else None
    return _of_body(text, name, made, setting) if clause.speech else None


def _represented(
    text: str, position: int, clause: Clause, affiliation: str | None, setting: Setting
) -> tuple[str | None, str | None]:
    """Read the State or body that somebody is said to represent: `ANA LUZ, representing Peru,`, `ANA LUZ, Peru,`."""
    body = affiliation
    if body is None:
        link = setting.words.represents.match(text, position, max(clause.stop, position))
        body = text[link.end() : clause.stop].partition(",")[0].strip() if link else None
    state = state_of(body, setting.words, setting.date) if body else None
    return state, None if state else body


def _of_body(text: str, name: Name, speaker: Speaker, setting: Setting) -> Speaker | None:
    """Tell whether somebody is of a body that no table has, or speaks on its behalf: `Ana Luz, of the Lamp League`."""
    words = setting.words
    if words.offices.holds(name.name) or is_known(name.name, words):
        return None
    said = text[name.end : speaker.clause.verb].strip(" ,")
    link = words.body_link.match(said)
    if link is None:
        behalf = text.startswith(", ", name.end) and words.on_behalf.match(said, said.find(" ") + 1)
        return speaker._replace(another=True) if behalf else None
    body = said[link.end() :]
    return speaker._replace(affiliation=body, another=True)


def _sure_capitals(name: Name, speaker: Speaker, bracket: bool, words: TurnWords) -> bool:
    if name.honorific or speaker.state is not None:
        return True
    parts = name.name.split(" ", 3)
    if any(find_organ(" ".join(parts[:length]), words.language) for length in range(2, len(parts))):
        # `FIFTH COMMITTEE APPROVES …` is a headline
        return False
    if " " in name.name:
        return bracket or bool(speaker.affiliation) or speaker.clause.speech
    # an acronym is no person
    return len(name.name) > _ACRONYM and bool(speaker.affiliation) and speaker.clause.speech


def linked_state(text: str, position: int, setting: Setting) -> tuple[str | None, int]:
    """Read `of Kenya` after a name.

    Args:
        text: Any text.
        position: Where the name ends.
        setting: What is known of the release.

    Returns:
        The State's code, or None, and where what was read ends.

    >>> from unreleases.views.turns.words import turn_words
    >>> from unreleases.views.turns.speaker import Setting
    >>> linked_state("Ana Luz of Kenya", 7, Setting(turn_words("en")))
    ('KEN', 16)
    """
    if text.startswith((" ", ", "), position):
        start = position + (2 if text[position] == "," else 1)
        link = setting.words.state_link.match(text, start)
        found = link and read_delegation(text, link.end(), setting.words, setting.date)
        if found and found.state:
            return found.state, found.end
    return None, position


def _without_state(office: str, setting: Setting) -> tuple[str, str | None]:
    """Take the State in brackets from the end of an office: `Chair of the Rio Group (Peru)`.

    What stands behind a university or an organization is where it is, and not for whom somebody speaks.
    """
    if not office.endswith(")") or not setting.words.state_officers.holds(office):
        return office, None
    opened = office.rfind(" (")
    state = state_of(office[opened + 2 : -1].strip(), setting.words, setting.date) if opened > 0 else None
    return (office[:opened], state) if state else (office, None)


def _only_delegate(office: str, setting: Setting) -> bool:
    """Tell `the representative of Mali` and `main sponsor of the text` from an office."""
    words = setting.words
    if words.no_office.match(office):
        return True
    owned = words.possessive.match(office)
    if owned and owned.end() == len(office) and words.representative.fullmatch(owned["head"]):
        return True
    found = words.delegate.match(office)
    if found is None or found["head"][0].isupper():
        return False
    state = read_delegation(office, found.end(), words, setting.date)
    return state is not None and state.end >= len(office)


def _owner(office: str, setting: Setting) -> str | None:
    """Return the State whose office it is: `Norway’s Minister for Trade`."""
    owned = setting.words.possessive.match(office)
    return state_of(owned["owner"], setting.words, setting.date) if owned else None


def _joined(first: str | None, second: str) -> str:
    return f"{first}, {second}" if first else second
