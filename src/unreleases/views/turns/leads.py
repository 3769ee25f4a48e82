"""Leads: what they tell of speakers whose turns stand further down is no turn."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from unreleases.views.turns.names import folded_name, same_person
from unreleases.views.turns.speaker import SpeakerForm

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from unreleases.views.turns.opening import Turn

__all__ = ["without_retold"]

_ACRONYM: Final = re.compile(r"(?<![\w-])\(?([A-Z]{3,})\)?$")
#: So many speakers who are not met again show that the turns begin without a heading.
_BODY = 3
#: An office of so many spaces is told apart from others.
_TELLING: Final = 3


def without_retold(turns: Sequence[Turn], first_heading: int | None) -> list[Turn]:
    """Leave out what a lead tells of speakers who have turns further down.

    Of the others, a paragraph that opens with the speaker is a turn; what comes up in the middle of one is not.

    Args:
        turns: The turns found.
        first_heading: The index of the first heading, with which the lead ends; None where there is none.

    Returns:
        The turns that remain; those of the lead have only the paragraphs that take the speaker up again.

    >>> without_retold([], 3)
    []
    """
    end = _lead_end(turns) if first_heading is None else first_heading
    lead = [turn for turn in turns if turn.first < end]
    if not lead:
        return list(turns)
    body = [turn for turn in turns if turn.first >= end]
    met = _Speakers(body)
    alone = [turn for turn in lead if not met.holds(turn)]
    if len(alone) >= _BODY or not body:
        return list(turns)
    kept = [turn for turn in alone if not turn.opening.start]
    for turn in kept:
        turn.shorten()
    return [*kept, *body]


def _lead_end(turns: Sequence[Turn]) -> int:
    """Return the index of the block with which a lead without a heading behind it has ended; 0 where none can be told."""
    capitals = [turn.first for turn in turns if turn.opening.speaker.form is SpeakerForm.CAPITALS]
    return min(capitals, default=0)


class _Speakers:
    """The speakers of some turns, found by name, State or office without going through all of them."""

    def __init__(self, turns: Iterable[Turn]) -> None:
        self._names: dict[str, set[str]] = {}
        self._states: set[str] = set()
        self._unnamed: set[str] = set()
        self._offices: set[str] = set()
        for turn in turns:
            name = turn.opening.speaker.name
            for word in folded_name(name) if name else ():
                self._names.setdefault(word, set()).add(name or "")
            if turn.state is not None:
                self._states.add(turn.state)
                if name is None:
                    self._unnamed.add(turn.state)
            if turn.affiliation is not None:
                self._offices.update(_spellings(turn.affiliation))

    def holds(self, turn: Turn) -> bool:
        """Tell whether the speaker of a turn is among them.

        Args:
            turn: The turn.

        Returns:
            Whether they are.
        """
        name = turn.opening.speaker.name
        if name:
            words = folded_name(name)
            known = self._names.get(words[-1], ()) or self._names.get(words[0], ())
            return any(same_person(name, other) for other in list(known)[:50]) or turn.state in self._unnamed
        if turn.state is not None:
            return turn.state in self._states
        if turn.affiliation is None:
            return False
        spellings = _spellings(turn.affiliation)
        # `the President of the Council for May` is further down `the President of the Council`, or the other way round
        return not self._offices.isdisjoint(spellings) or any(
            f"{office} ".startswith(f"{known} ")
            or (office.count(" ") >= _TELLING and known.startswith(f"{office} "))
            for office in spellings
            for known in self._offices
        )


def _spellings(office: str) -> set[str]:
    """Return an office as printed and with only the acronym of its body: `Chair of the` and `ACABQ`."""
    acronym = _ACRONYM.search(office)
    return {office, f"{office.split(' ', 1)[0]} {acronym[1]}"} if acronym else {office}
