"""In what capacity somebody speaks, from the printed office, the State and what is said of it."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

from unreleases.catalogue.states import states
from unreleases.views.turns.sentences import holds_any
from unreleases.views.turns.types import Role

if TYPE_CHECKING:
    from unreleases.views.turns.opening import Turn
    from unreleases.views.turns.speaker import Setting
    from unreleases.views.turns.words import TurnWords

__all__ = [
    "VOTELESS",
    "observer_states",
    "role_in_turn",
    "role_of",
]

#: Who explains no vote: they have none, or conduct the meeting.
VOTELESS = (
    Role.CHAIR, Role.SECRETARIAT, Role.EXPERT, Role.PETITIONER, Role.SPOKESPERSON, Role.OTHER, Role.OBSERVER,
)  # fmt: skip
#: Who may sit as an observer.
_SEATED: Final = (Role.DELEGATE, Role.SECRETARIAT, Role.OTHER)
_OBSERVER: Final = "observer"
#: The same few offices are met again and again.
_KNOWN_OFFICES: Final = 2048


def role_of(office: str | None, state: str | None, words: TurnWords) -> Role | None:
    """Tell the role from an office.

    Args:
        office: The printed words, or None.
        state: The State spoken for, or None.
        words: Those of the language.

    Returns:
        The role; None where nothing is known.

    >>> from unreleases.views.turns.words import turn_words
    >>> role_of("President of Brazil", "BRA", turn_words("en")), role_of("President of the General Assembly", "TTO", turn_words("en"))
    (<Role.HEAD_OF_STATE_OR_GOVERNMENT: 'head_of_state_or_government'>, <Role.CHAIR: 'chair'>)
    >>> role_of(None, "MLI", turn_words("en")), role_of("Under-Secretary-General for Peace Operations", None, turn_words("en"))
    (<Role.DELEGATE: 'delegate'>, <Role.SECRETARIAT: 'secretariat'>)
    """
    if office is None:
        return Role.DELEGATE if state else None
    return _capacity(office, state is not None, words)


@lru_cache(maxsize=_KNOWN_OFFICES)
def _capacity(office: str, of_state: bool, words: TurnWords) -> Role:
    # capacities that count whatever else an office is called, in this order
    for phrases, role in (
        (words.spokespersons, Role.SPOKESPERSON),
        (words.experts, Role.EXPERT),
        (words.petitioners, Role.PETITIONER),
        (words.observers, Role.OBSERVER),
    ):
        if phrases.holds(office):
            return role
    if words.former.match(office):
        return Role.OTHER
    minister, chair = words.ministers.first(office), words.chairs.first(office)
    secretariat = words.secretariat.first(office)
    if not of_state:
        if minister:
            return Role.MINISTER
        body = words.secretariat_bodies.first(office)
        outside = words.outside.holds(office) and not words.un_office.search(office)
        if (secretariat or (body and body[0] == 0)) and not outside:
            return Role.SECRETARIAT
        return Role.CHAIR if chair else Role.OTHER
    # `new President`, `President-elect`: nothing besides says of what
    rest = (office[: chair[0]] + office[chair[1] :]).split() if chair else ()
    if chair and not minister and (words.office_adjectives.issuperset(rest) or words.organs.holds(office)):
        return Role.CHAIR
    head = words.heads.first(office)
    if minister and not (head and head[0] == 0):
        return Role.MINISTER
    if head:
        return Role.HEAD_OF_STATE_OR_GOVERNMENT
    if chair:
        return Role.CHAIR
    if words.representatives.holds(office):
        return Role.DELEGATE
    return Role.SECRETARIAT if secretariat else Role.OTHER


def role_in_turn(turn: Turn, setting: Setting) -> Role | None:
    """Tell the role from all that the sentence which opens a turn says of its speaker.

    Args:
        turn: The turn, State and affiliation known.
        setting: What is known of the release.

    Returns:
        The role; None where nothing is known.

    >>> from unreleases.views.turns.speaker import Setting
    >>> from unreleases.views.turns.openings import find_opening
    >>> from unreleases.views.turns.opening import Turn
    >>> from unreleases.views.turns.words import turn_words
    >>> said, setting = "The representative of Mali, speaking as an observer, said no.", Setting(turn_words("en"))
    >>> role_in_turn(Turn(find_opening(said, 0, setting), 0, 61, 0, 0, state="MLI"), setting).value
    'observer'
    """
    opening, state, words = turn.opening, turn.state, setting.words
    speaker = opening.speaker
    role = role_of(turn.affiliation, state, words)
    if speaker.head and role_of(speaker.head, state, words) is Role.OBSERVER:
        return Role.OBSERVER
    if role is Role.DELEGATE and state in observer_states():
        return Role.OBSERVER
    if role in _SEATED and not opening.plain:
        # heard without a vote
        before = opening.before_verb
        if holds_any(before, words.observer_hints) and words.as_observer.search(before):
            return Role.OBSERVER
    if role is Role.CHAIR and state and words.national_capacity.search(opening.sentence):
        role = Role.DELEGATE
    if role is Role.DELEGATE and setting.reviewed and speaker.name and not turn.reviewed:
        # the members of a treaty body are printed with their States
        return Role.EXPERT
    if turn.section.petitioners and state is None and speaker.name and role in (None, Role.OTHER):
        return Role.PETITIONER
    return role


@cache
def observer_states() -> frozenset[str]:
    """Return the States that are observers at the United Nations and no members; they cast no vote.

    Returns:
        ISO 3166 alpha-3.

    >>> "VAT" in observer_states(), "MLI" in observer_states()
    (True, False)
    """
    return frozenset(state.iso3 for state in states() if state.status == _OBSERVER)
