"""Who somebody is that is only called by surname: where an earlier paragraph gives the full name, with State or office."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from unreleases.views.turns.delegations import office_state, state_of
from unreleases.views.turns.names import read_name, same_person
from unreleases.views.turns.sentences import read_bracket, sentence_end
from unreleases.views.turns.speakers import read_speaker

if TYPE_CHECKING:
    from unreleases.views.turns.speaker import Setting, Speaker

__all__ = ["find_introduced"]

#: So many words of a name, or of the office before it, stand before the one that is taken up.
_BEFORE: Final = 8
_STOPS: Final = frozenset(",;:()")
#: What is told of a person is no longer.
_REACH: Final = 400
#: A name may be told so often before somebody says who it is.
_MOST: Final = 6
_GAP: Final = re.compile(r"(,?)\s|;")


def find_introduced(text: str, start: int, end: int, name: str, setting: Setting) -> Speaker | None:
    """Find who somebody is that is only called by surname, where an earlier paragraph gives the full name.

    Args:
        text: The words of a release.
        start: Where its body begins.
        end: Where the name is called by which somebody is looked for.
        name: The name, without honorific.
        setting: What is known of the release.

    Returns:
        The person with State or office, or None.

    >>> from unreleases.views.turns.words import turn_words
    >>> from unreleases.views.turns.speaker import Setting
    >>> text = "It was moderated by Jon Ek, Director of Lamps, and chaired by Ana Luz (Peru). Mr. EK said no."
    >>> find_introduced(text, 0, text.index("Mr."), "EK", Setting(turn_words("en"))).affiliation
    'Director of Lamps'
    """
    told = re.compile(rf"(?<![\w’'-]){re.escape(name)}(?![\w’'-])", re.IGNORECASE)
    for number, found in enumerate(told.finditer(text, start, end)):
        if number >= _MOST:
            break
        if text[found.start()].isupper():
            speaker = _person_around(text, found.start(), found.end(), name, setting)
            if speaker is not None:
                return speaker
    return None


def _person_around(text: str, start: int, end: int, name: str, setting: Setting) -> Speaker | None:
    """Read the person whose name ends at a place, from the first word on that can belong to it."""
    begins: list[int] = []
    place, line = start, text.rfind("\n", 0, start) + 1
    while (
        len(begins) < _BEFORE and text[place - 1 : place] == " " and text[place - 2 : place - 1] not in _STOPS
    ):
        place = max(line, text.rfind(" ", 0, place - 1) + 1)
        begins.append(place)
    passage = text[: _passage_end(text, end, setting)].removesuffix(".")
    for place in reversed(begins):
        if not text[place].isupper():
            continue
        speaker = read_speaker(passage, place, setting, inverted=True)
        if speaker is None:
            # `Under-Secretary-General for Lamps Ana Luz to light one`
            speaker = read_speaker(text[:end], place, setting, inverted=True)
        if speaker and speaker.name and " " in speaker.name and same_person(speaker.name, name):
            if speaker.affiliation is None:
                speaker = _with_office_before(text, line, place, speaker, setting)
            return speaker if speaker.state or speaker.affiliation else None
    return None


def _with_office_before(text: str, line: int, place: int, speaker: Speaker, setting: Setting) -> Speaker:
    """Fill in the office that stands before a name and a comma: `the Chair of the Board, Ms. Ana Luz (Peru)`."""
    words = setting.words
    if not text.startswith(", ", place - 2):
        return speaker
    low = max(line, *(text.rfind(mark, line, place - 2) + 1 for mark in _STOPS))
    for start, _ in words.officers.find(text, low, place - 2):
        office, before = text[start : place - 2], text[low:start].strip()
        # behind another comma it is the office of who is named before: `Jon Ek, the Chief of Oil, Ana Luz (Peru)`
        told = text[low - 1] == "," and (not before or words.bare_article.fullmatch(f"{before} "))
        if not told and not words.subject_end.search(office):
            state = speaker.state or office_state(office, words, setting.date)
            return speaker._replace(affiliation=office, state=state)
    return speaker


def _passage_end(text: str, position: int, setting: Setting) -> int:
    """Return where what is told of a person ends: with the sentence, or where the next one is named."""
    words = setting.words
    end = sentence_end(text, position, _REACH)
    first = text.startswith(",", position)
    for found in _GAP.finditer(text, position, end):
        if found[0] == ";":
            return found.start()
        further = words.conjunction.match(text, found.end())
        place = further.end() if further else found.end()
        if found[1] and not first and text[place : place + 1].islower() and words.offices.at(text, place) < 0:
            # `Director of Lamps, the panel heard …`
            return found.start()
        first = first and not found[1]
        if (found[1] or further) and _is_person(text, place, setting, listed=bool(found[1] and further)):
            return found.start()
    return end


def _is_person(text: str, position: int, setting: Setting, *, listed: bool) -> bool:
    """Tell `Jon Ek, Chief of Oil` and `Jon Ek (Mali)` from `Development Division, World Trade Organization (WTO)`."""
    name = read_name(text, position, setting.words)
    if name is None:
        return False
    bracket = read_bracket(text, name.end)
    if bracket is not None:
        return listed or state_of(bracket[0], setting.words, setting.date) is not None
    return text.startswith(", ", name.end) and (listed or setting.words.offices.at(text, name.end + 2) > 0)
