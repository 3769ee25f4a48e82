"""Who is named at one place of a sentence: a person, a State's delegate, an officer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unreleases.views.turns.delegates import read_delegate, read_officer
from unreleases.views.turns.names import is_particle
from unreleases.views.turns.offices import offices
from unreleases.views.turns.persons import opens_ordinary, read_person, read_titled
from unreleases.views.turns.treaty_bodies import delegation_speaker
from unreleases.views.turns.words import turn_words

if TYPE_CHECKING:
    from unreleases.views.turns.speaker import Setting, Speaker

__all__ = ["read_speaker"]


def read_speaker(
    text: str,
    position: int,
    setting: Setting,
    *,
    bold_until: int = 0,
    inverted: bool = False,
    delegates: bool = True,
) -> Speaker | None:
    """Read who is named at a place.

    Args:
        text: Any text.
        position: Where the words begin.
        setting: What is known of the release.
        bold_until: How far the text is bold.
        inverted: Whether the verb stands before, as in `said Ana Luz (Peru)`.
        delegates: Whether words for a delegate are near; there is no need to look for one otherwise.

    Returns:
        The speaker, or None.

    >>> from unreleases.views.turns.speaker import Setting
    >>> speaker = read_speaker("ANA LUZ (Peru) said that", 0, Setting("en"))
    >>> speaker.name, speaker.state, speaker.affiliation
    ('ANA LUZ', 'PER', None)
    >>> read_speaker("the European Union’s observer said", 0, Setting("en")).affiliation
    'European Union'
    """
    found = _named(
        text, position, setting, bold_until=bold_until, inverted=inverted, delegates=delegates
    )
    return found if found is not None else delegation_speaker(text, position, setting)


def _named(
    text: str, position: int, setting: Setting, *, bold_until: int, inverted: bool, delegates: bool
) -> Speaker | None:
    first = text[position : position + 1]
    if not first.isalpha():
        return None
    if bold_until <= position and opens_ordinary(text, position, setting.language):
        return read_delegate(text, position, setting) if delegates else None
    if turn_words(setting.language).speaker_article.match(text, position):
        return (
            (read_delegate(text, position, setting) if delegates else None)
            or read_titled(text, position, setting)
            or read_officer(text, position, setting)
            # `Le Général Luz`: the article is part of the honorific
            or read_person(text, position, setting, bold_until=bold_until)
        )
    if first.islower() and bold_until <= position:
        word = text[position : text.find(" ", position, position + 40)]
        if not is_particle(word, setting.language):
            return None
    found = read_person(text, position, setting, bold_until=bold_until, inverted=inverted)
    if found is not None or first.islower():
        return found
    delegate = read_delegate(text, position, setting) if delegates else None
    if delegate is not None or not _opens_office(text, position, setting.language):
        return delegate
    return read_titled(text, position, setting) or read_officer(text, position, setting)


def _opens_office(text: str, position: int, language: str) -> bool:
    """Tell whether an office without article may begin here: `Council President`, `Expert des Pays-Bas`."""
    space = text.find(" ", position, position + 40)
    return text[space + 1 : space + 2].isupper() or offices(language).at(text, position) > 0
