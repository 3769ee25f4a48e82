"""Who is named at one place of a sentence: a person, a State's delegate, an officer; and who an earlier one introduced."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from unreleases.views.turns.delegates import opens_office, read_delegate, read_officer
from unreleases.views.turns.delegations import bare_office, office_state, state_of
from unreleases.views.turns.names import read_name, same_person
from unreleases.views.turns.persons import opens_ordinary, read_person
from unreleases.views.turns.presented import presented
from unreleases.views.turns.sentences import read_bracket, sentence_end
from unreleases.views.turns.treaty_bodies import delegation_speaker

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from unreleases.views.turns.speaker import Setting, Speaker
    from unreleases.views.turns.words import TurnWords

__all__ = ["capital_words", "find_introduced", "read_speaker"]

#: Where a name in capitals begins, after at least one word.
_CAPITALS_AHEAD: Final = re.compile(r"\s(?=[A-ZÀ-Þ](?:[A-ZÀ-Þ’'-]+[\s,]|\.\s[A-ZÀ-Þ]))")
#: An office is no longer.
_OFFICE: Final = 160
#: An office and the name behind it, with two words at least that have a capital.
_PHRASE: Final = re.compile(
    r"(?:[^,;:().“”«»]|(?<=[\sA-Z][A-Z])\.|(?<=\s[A-Z][a-z])\.|(?<=\s[A-Z][a-z]{2})\.|\.(?=-))+(?<=\w)"
)
_CAPITAL: Final = re.compile(r"\s(?=[A-ZÀ-Þ])")
_MOST_CAPITALS: Final = 5
#: So many words of a name, or of the office before it, stand before the one that is taken up.
_BEFORE: Final = 8
_STOPS: Final = frozenset(",;:()")
#: What is told of a person is no longer.
_REACH: Final = 400
#: A name may be told so often before somebody says who it is.
_MOST: Final = 6
_GAP: Final = re.compile(r"(,?)\s|;")
_WORD: Final = re.compile(r"[\w’'-]+")


def read_speaker(
    text: str,
    position: int,
    setting: Setting,
    *,
    bold_until: int = 0,
    inverted: bool = False,
) -> Speaker | None:
    """Read who is named at a place.

    Args:
        text: Any text.
        position: Where the words begin.
        setting: What is known of the release.
        bold_until: How far the text is bold.
        inverted: Whether the verb stands before, as in `said Ana Luz (Peru)`.

    Returns:
        The speaker, or None.

    >>> from unreleases.views.turns.words import turn_words
    >>> from unreleases.views.turns.speaker import Setting
    >>> speaker = read_speaker("ANA LUZ (Peru) said that", 0, Setting(turn_words("en")))
    >>> speaker.name, speaker.state, speaker.affiliation
    ('ANA LUZ', 'PER', None)
    >>> read_speaker("the European Union’s observer said", 0, Setting(turn_words("en"))).affiliation
    'European Union'
    """
    found = _named(text, position, setting, bold_until=bold_until, inverted=inverted)
    return found if found is not None else delegation_speaker(text, position, setting)


def _named(text: str, position: int, setting: Setting, *, bold_until: int, inverted: bool) -> Speaker | None:
    first = text[position : position + 1]
    if not first.isalpha():
        return None
    if bold_until <= position and opens_ordinary(text, position, setting.words):
        return read_delegate(text, position, setting)
    words = setting.words
    if words.speaker_article.match(text, position):
        titled = words.honorific.match(text, position)
        capitals = titled is not None and text[titled.end() : titled.end() + 2].isupper()
        return (
            # `Le Dr ANA LUZ`, `La juge ANA LUZ`: the article is part of the honorific
            (read_person(text, position, setting, bold_until=bold_until) if capitals else None)
            or read_delegate(text, position, setting)
            or _read_titled(text, position, setting, inverted=inverted)
            or read_officer(text, position, setting)
            or read_person(text, position, setting, bold_until=bold_until)
        )
    found = read_person(text, position, setting, bold_until=bold_until, inverted=inverted)
    if found is not None or first.islower():
        return found
    delegate = read_delegate(text, position, setting)
    if delegate is not None or words.offices.at(text, position) < 0:
        return delegate
    return _read_titled(text, position, setting, inverted=inverted) or read_officer(text, position, setting)


def _read_titled(text: str, position: int, setting: Setting, *, inverted: bool) -> Speaker | None:
    """Read an office and the name behind it: `The Chairman, ANA LUZ (Peru), said`, `Minister for Trade Ana Luz said`."""
    words = setting.words
    found = _CAPITALS_AHEAD.search(text, max(0, position - 1), position + _OFFICE)
    start = _with_honorific(text, position, found.end(), words) if found else 0
    name = read_name(text, start, words) if found else None
    if name is None or not name.capitals:
        start = _ordinary_name(text, position, words)
        name = read_name(text, start, words) if start else None
    office = text[position:start].strip(" ,")
    last = office.rpartition(" ")[2].lower()
    if (
        name is None
        # `Head of the UNMISS, Ana Luz,` names a mission
        or last in words.articles
        # `Intervenant par visioconférence, Mme …`
        or words.intro.match(office)
        or not words.offices.holds(office)
    ):
        return None
    return presented(text, name, bare_office(office, words), setting, inverted=inverted)


def _ordinary_name(text: str, position: int, words: TurnWords) -> int:
    """Return where a name in ordinary letters begins that stands behind an office without a comma; 0 if none surely does."""
    article = words.officer.match(text, position)
    begin = article.start("office") if article else position
    phrase = _PHRASE.match(text, begin, begin + _OFFICE) if opens_office(text, begin, words) else None
    if phrase is None:
        return 0
    verb = words.subject_end.search(text, begin, phrase.end())
    end = verb.start() if verb else phrase.end()
    listed = (words.offices, words.organs, words.secretariat_bodies, words.states)
    ends = {stop for phrases in listed for _, stop in phrases.find(text, begin, end)}
    for found in [*_CAPITAL.finditer(text, begin, end)][-_MOST_CAPITALS:]:
        start = found.end()
        name = read_name(text, start, words)
        # `Deputy Managing Director`, `Policy Coordination Branch`: words for offices are none of a name
        if name is None or name.end != end or " " not in name.name or max(ends, default=0) > start:
            continue
        before = text[text.rfind(" ", 0, start - 1) + 1 : start - 1]
        if words.office_last_words.isdisjoint(name.name.split()) and (
            start - 1 in ends
            or name.honorific
            or before in words.office_last_words
            or (before[:1].islower() and before not in words.office_links)
        ):
            return start
    return 0


def _with_honorific(text: str, position: int, place: int, words: TurnWords) -> int:
    """Return where a name begins, the honorific before it included: `Mr.`, but not `Director General`."""
    listed = list(words.offices.find(text, position, place))
    for start in range(max(position, place - 24), place):
        if start > position and text[start - 1] == " " and not any(a <= start < b for a, b in listed):
            name = read_name(text, start, words)
            if name and name.honorific and name.end > place:
                return start
    return place


def capital_words(text: str, start: int, end: int) -> dict[str, list[int]]:
    """Return where each word with a capital stands in a text, so that names are looked for in it once.

    Args:
        text: The words of a release.
        start: Where its body begins.
        end: Where it ends.

    Returns:
        The places of the words in order, by the words in small letters.

    >>> capital_words("It was moderated by Jon Ek. Mr. EK said no.", 0, 43)["ek"]
    [24, 32]
    """
    places: dict[str, list[int]] = {}
    for found in _WORD.finditer(text, start, end):
        if found[0][0].isupper():
            places.setdefault(found[0].lower(), []).append(found.start())
    return places


def find_introduced(
    text: str, end: int, name: str, setting: Setting, capitals: Mapping[str, Sequence[int]]
) -> Speaker | None:
    """Find who somebody is that is only called by surname, where an earlier paragraph gives the full name.

    Args:
        text: The words of a release.
        end: Where the name is called by which somebody is looked for.
        name: The name, without honorific.
        setting: What is known of the release.
        capitals: Where the `capital_words` of the body stand.

    Returns:
        The person with State or office, or None.

    >>> from unreleases.views.turns.words import turn_words
    >>> from unreleases.views.turns.speaker import Setting
    >>> text = "It was moderated by Jon Ek, Director of Lamps, and chaired by Ana Luz (Peru). Mr. EK said no."
    >>> capitals = capital_words(text, 0, len(text))
    >>> find_introduced(text, text.index("Mr."), "EK", Setting(turn_words("en")), capitals).affiliation
    'Director of Lamps'
    """
    first = _WORD.match(name)
    told = re.compile(rf"{re.escape(name)}(?![\w’'-])", re.IGNORECASE)
    number = 0
    for place in capitals.get(first[0].lower(), ()) if first else ():
        if place >= end or number >= _MOST:
            break
        found = told.match(text, place, end)
        if found is not None:
            number += 1
            speaker = _person_around(text, place, found.end(), name, setting)
            if speaker is not None:
                return speaker
    return None


def _person_around(text: str, start: int, end: int, name: str, setting: Setting) -> Speaker | None:
    """Read the person whose name ends at a place, from the first word on that can belong to it."""
    begins: list[int] = []
    line = text.rfind("\n", max(0, start - _REACH), start) + 1 or max(0, start - _REACH)
    # no more of the release than may be told of the person
    until = _passage_end(text, end, setting)
    text, start, end = text[line:until], start - line, end - line
    place = start
    while (
        len(begins) < _BEFORE and text[place - 1 : place] == " " and text[place - 2 : place - 1] not in _STOPS
    ):
        place = max(0, text.rfind(" ", 0, place - 1) + 1)
        begins.append(place)
    passage = text.removesuffix(".")
    for place in reversed(begins):
        if not text[place].isupper():
            continue
        speaker = read_speaker(passage, place, setting, inverted=True)
        if speaker is None:
            # `Under-Secretary-General for Lamps Ana Luz to light one`
            speaker = read_speaker(text[:end], place, setting, inverted=True)
        if speaker and speaker.name and " " in speaker.name and same_person(speaker.name, name):
            if speaker.affiliation is None:
                speaker = _with_office_before(text, place, speaker, setting)
            return speaker if speaker.state or speaker.affiliation else None
    return None


def _with_office_before(text: str, place: int, speaker: Speaker, setting: Setting) -> Speaker:
    """Fill in the office that stands before a name and a comma: `the Chair of the Board, Ms. Ana Luz (Peru)`."""
    words = setting.words
    if not text.startswith(", ", place - 2):
        return speaker
    low = max(text.rfind(mark, 0, place - 2) + 1 for mark in _STOPS)
    for start, _ in words.officers.find(text, low, place - 2):
        office, before = text[start : place - 2], text[low:start].strip()
        # behind another comma it is the office of who is named before: `Jon Ek, the Chief of Oil, Ana Luz (Peru)`
        told = text[:low].endswith(",") and (not before or words.bare_article.fullmatch(f"{before} "))
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
