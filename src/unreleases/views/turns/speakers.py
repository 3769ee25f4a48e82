"""Who is named at one place of a sentence: a person, a State's delegate, an officer."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from unreleases.views.turns.delegates import opens_office, read_delegate, read_officer
from unreleases.views.turns.delegations import bare_office
from unreleases.views.turns.names import read_name
from unreleases.views.turns.persons import opens_ordinary, read_person
from unreleases.views.turns.presented import presented
from unreleases.views.turns.treaty_bodies import delegation_speaker

if TYPE_CHECKING:
    from unreleases.views.turns.speaker import Setting, Speaker
    from unreleases.views.turns.words import TurnWords

__all__ = ["read_speaker"]

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
