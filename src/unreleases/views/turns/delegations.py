"""For whom somebody speaks: a State, an organization or an office, from the words printed with the speaker."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from unreleases.catalogue.groups import find_group
from unreleases.catalogue.organs import find_organ
from unreleases.catalogue.states import find_state
from unreleases.views.turns.words import turn_words

if TYPE_CHECKING:
    import datetime

    from unreleases.views.turns.names import Name
    from unreleases.views.turns.phrases import Phrases
    from unreleases.views.turns.words import TurnWords

__all__ = [
    "Delegation",
    "bare_office",
    "before_state",
    "is_known",
    "of_united_nations",
    "office_state",
    "read_delegation",
    "state_names",
    "state_of",
]

#: What the table of States treats like a State and is none.
_NO_STATES: Final = frozenset({"EUE"})
_BRACKETS: Final = re.compile(r"\s?\([^()]{0,120}\)\s?$")


class Delegation(NamedTuple):
    """Words that say for whom somebody speaks: the State's code, else the words themselves.

    >>> from unreleases.views.turns.words import turn_words
    >>> read_delegation("the Netherlands said that", 0, turn_words("en"), None).state
    'NLD'
    """

    state: str | None
    words: str | None
    end: int


@lru_cache(maxsize=2048)
def state_of(name: str, words: TurnWords, date: datetime.date | None) -> str | None:
    """Return the code of the State that a printed name means.

    Args:
        name: The name as printed.
        words: Those of the language.
        date: The day of the release; a name of another time counts where no State has it on that day.

    Returns:
        ISO 3166 alpha-3; None for the European Union and whatever else is no State.

    >>> from unreleases.views.turns.words import turn_words
    >>> state_of("Russian Federation", turn_words("en"), None), state_of("European Union", turn_words("en"), None) is None
    ('RUS', True)
    """
    if "- " in name:
        # a hyphen at the end of a line of print: `Guinea- Bissau`, `Kyrgyz- stan`
        return state_of(name.replace("- ", "-"), words, date) or state_of(name.replace("- ", ""), words, date)
    found = find_state(name, language=words.language, date=date)
    if found is None and date is not None:
        found = find_state(name, language=words.language)
    return None if found is None or found.iso3 in _NO_STATES else found.iso3


def state_names(language: str) -> Phrases:
    """Return the names of States that are looked for in running text.

    Args:
        language: `en` or `fr`.

    Returns:
        The names.

    >>> state_names("en").at("Viet Nam’s representative", 0)
    8
    """
    return turn_words(language).states


def office_state(office: str, words: TurnWords, date: datetime.date | None) -> str | None:
    """Return the State whose office it is.

    Args:
        office: The office as printed, such as `Minister for Foreign Affairs of Brazil`.
        words: Those of the language.
        date: The day of the release.

    Returns:
        ISO 3166 alpha-3; None for an office of the United Nations or of an organization.

    >>> from unreleases.views.turns.words import turn_words
    >>> office_state("Deputy Prime Minister of the Lao People’s Democratic Republic", turn_words("en"), None)
    'LAO'
    >>> office_state("Special Representative of the Secretary-General for Haiti", turn_words("en"), None) is None
    True
    """
    if office[:1].islower() and not words.occupations.holds(office):
        # `activist from Mali`: an occupation is no office
        return None
    names = words.states
    for found in words.office_link.finditer(office):
        start = found.end()
        stop = names.at(office, start)
        if stop < 0:
            # `of the Gambia`, but also `of The Gambia` and `of the Solomons`
            start = office.find(" ", found.start()) + 1
            stop = names.at(office, start) if 0 < start < found.end() else -1
        if stop < 0 or not words.state_end.match(office, stop):
            continue
        before = office[: found.start()].rsplit(None, 1)
        if before and before[-1] in words.place_words:
            # `Gulf of Guinea`, `Order of Malta`
            continue
        # an office at the United Nations may have a State for its field: `Special Envoy for Yemen`
        segment = office[office.rfind(",", 0, found.start()) + 1 : found.start()].lstrip()
        if words.former.match(segment):
            # a former President does not speak for the State
            continue
        if words.un_office.search(segment) and not _of_a_state(segment, words):
            continue
        code = state_of(office[start:stop], words, date)
        if code:
            return code
    return None


def of_united_nations(office: str, words: TurnWords) -> bool:
    """Tell whether an office is one of the United Nations or of another organization.

    Args:
        office: The office as printed.
        words: Those of the language.

    Returns:
        Whether it is.

    >>> from unreleases.views.turns.words import turn_words
    >>> of_united_nations("Under-Secretary-General for Peace Operations", turn_words("en")), of_united_nations("Minister", turn_words("en"))
    (True, False)
    """
    return words.un_office.search(office) is not None and not _of_a_state(office, words)


def _of_a_state(office: str, words: TurnWords) -> bool:
    return words.ministries.holds(office)


def bare_office(office: str, words: TurnWords) -> str:
    """Return an office without its article and without how it was spoken, and an organization without `of the`.

    Args:
        office: The words as printed.
        words: Those of the language.

    Returns:
        The words.

    >>> from unreleases.views.turns.words import turn_words
    >>> bare_office("the Permanent Observer of the Holy See", turn_words("en")), bare_office("of the European Commission", turn_words("en"))
    ('Permanent Observer of the Holy See', 'European Commission')
    >>> bare_office("the Chair of the Board as she opened the meeting", turn_words("en"))
    'Chair of the Board'
    """
    if "(" in office:
        # `Vice-Secrétaire générale (par visioconférence)`
        office = words.manner_bracket.sub("", office)
    if found := words.office_end.search(office):
        office = office[: found.start()]
    found = words.bare_article.match(office) or words.state_link.match(office)
    return office[found.end() :] if found else office


def read_delegation(
    text: str, position: int, words: TurnWords, date: datetime.date | None
) -> Delegation | None:
    """Read the State's name that begins at a place of a text.

    Args:
        text: Any text.
        position: Where the name, or an article before it, begins.
        words: Those of the language.
        date: The day of the release.

    Returns:
        The State and where its name ends; None when no State's name begins there.

    >>> from unreleases.views.turns.words import turn_words
    >>> read_delegation("representative of the Republic of Korea said", 18, turn_words("en"), None)
    Delegation(state='KOR', words=None, end=39)
    """
    names = words.states
    end = names.at(text, position)
    if end < 0:
        article = words.state_article.match(text, position)
        if article is None:
            return None
        position = article.end()
        end = names.at(text, position)
        if end < 0:
            return None
    name = text[position:end]
    code = state_of(name, words, date)
    return Delegation(code, None if code else name, end)


def before_state(name: Name, words: TurnWords, date: datetime.date | None) -> Name:
    """Take the State from the end of a name: `Ana Luz du Costa Rica`.

    Args:
        name: A name in ordinary letters.
        words: Those of the language.
        date: The day of the release.

    Returns:
        The name without the State.

    >>> from unreleases.views.turns.words import turn_words
    >>> from unreleases.views.turns.names import read_name
    >>> before_state(read_name("Ana Luz du Costa Rica", 0, turn_words("fr")), turn_words("fr"), None).name
    'Ana Luz'
    """
    link = words.state_link
    place = name.name.find(" ", name.name.find(" ") + 1)
    while place > 0:
        found = link.match(name.name, place + 1)
        state = read_delegation(name.name, found.end(), words, date) if found else None
        if state and state.end == len(name.name):
            return name._replace(name=name.name[:place], end=name.end - len(name.name) + place)
        place = name.name.find(" ", place + 1)
    return name


@lru_cache(maxsize=2048)
def is_known(name: str, words: TurnWords) -> bool:
    """Tell whether a name is one of a State, of a group of States or of an organ.

    Args:
        name: The name as printed, with or without its acronym in brackets.
        words: Those of the language.

    Returns:
        Whether a table has it.

    >>> from unreleases.views.turns.words import turn_words
    >>> is_known("Caribbean Community (CARICOM)", turn_words("en")), is_known("sponsors", turn_words("en"))
    (True, False)
    """
    bare = _BRACKETS.sub("", name)
    return (
        find_state(bare, language=words.language) is not None
        or find_group(name, words.language) is not None
        or find_organ(bare, words.language) is not None
    )
