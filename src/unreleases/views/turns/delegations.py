"""For whom somebody speaks: a State, an organization or an office, from the words printed with the speaker."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from unreleases.catalogue.groups import find_group
from unreleases.catalogue.organs import find_organ
from unreleases.catalogue.states import find_state, find_states_pattern
from unreleases.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    import datetime

__all__ = ["Delegation", "is_known", "of_united_nations", "office_state", "read_delegation", "state_of"]

#: What the table of States treats like a State and is none.
_NO_STATES: Final = frozenset({"EUE"})
_BRACKETS: Final = re.compile(r"\s?\([^()]{0,120}\)\s?$")


class Delegation(NamedTuple):
    """Words that say for whom somebody speaks: the State's code, else the words themselves.

    >>> read_delegation("the Netherlands said that", 0, "en", None).state
    'NLD'
    """

    state: str | None
    words: str | None
    end: int


@lru_cache(maxsize=2048)
def state_of(name: str, language: str, date: datetime.date | None) -> str | None:
    """Return the code of the State that a printed name means.

    Args:
        name: The name as printed.
        language: `en` or `fr`.
        date: The day of the release; a name of another time counts where no State has it on that day.

    Returns:
        ISO 3166 alpha-3; None for the European Union and whatever else is no State.

    >>> state_of("Russian Federation", "en", None), state_of("European Union", "en", None) is None
    ('RUS', True)
    """
    if "- " in name:
        # a hyphen at the end of a line of print: `Guinea- Bissau`, `Kyrgyz- stan`
        return state_of(name.replace("- ", "-"), language, date) or state_of(
            name.replace("- ", ""), language, date
        )
    found = find_state(name, language=language, date=date)
    if found is None and date is not None:
        found = find_state(name, language=language)
    return None if found is None or found.iso3 in _NO_STATES else found.iso3


@cache
def _office(language: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    words = vocabulary(language)
    states = find_states_pattern(language).pattern
    return (
        re.compile(rf"(?<![\w’'-]){words.pattern('speech.state_link_pattern').pattern}(?P<state>{states})"),
        words.pattern("speech.state_end_pattern"),
        words.compile(r"(?<!\w)(?:{speech.un_office_words})(?![\w-])"),
    )


def office_state(office: str, language: str, date: datetime.date | None) -> str | None:
    """Return the State whose office it is.

    Args:
        office: The office as printed, such as `Minister for Foreign Affairs of Brazil`.
        language: `en` or `fr`.
        date: The day of the release.

    Returns:
        ISO 3166 alpha-3; None for an office of the United Nations or of an organization.

    >>> office_state("Deputy Prime Minister of the Lao People’s Democratic Republic", "en", None)
    'LAO'
    >>> office_state("Special Representative of the Secretary-General for Haiti", "en", None) is None
    True
    """
    link, end, un_words = _office(language)
    if office[:1].islower() and not _state_offices(language, occupations=True).search(office):
        # `activist from Mali`: an occupation is no office
        return None
    for found in link.finditer(office):
        before = office[: found.start()].rsplit(None, 1)
        if before and before[-1] in _no_office(language):
            continue
        if not end.match(office, found.end()):
            continue
        # an office at the United Nations may have a State for its field: `Special Envoy for Yemen`
        segment = office[office.rfind(",", 0, found.start()) + 1 : found.start()]
        if un_words.search(segment) and not _of_a_state(segment, language):
            continue
        code = state_of(found["state"], language, date)
        if code:
            return code
    return None


@cache
def _no_office(language: str) -> frozenset[str]:
    """Return words behind which a State's name is part of another: `Gulf of Guinea`, `Order of Malta`."""
    return frozenset(vocabulary(language).words("speech.place_words"))


@cache
def _state_offices(language: str, *, occupations: bool = False) -> re.Pattern[str]:
    keys: tuple[str, ...] = ("minister", "state_office")
    if occupations:
        keys += ("head", "representative", "observer", "expert")
    listed = "|".join(f"{{speech.{key}_words}}" for key in keys)
    return vocabulary(language).compile(rf"(?<![\w-])(?:{listed})(?![\w-])", re.IGNORECASE)


def of_united_nations(office: str, language: str) -> bool:
    """Tell whether an office is one of the United Nations or of another organization.

    Args:
        office: The office as printed.
        language: `en` or `fr`.

    Returns:
        Whether it is.

    >>> of_united_nations("Under-Secretary-General for Peace Operations", "en"), of_united_nations("Minister", "en")
    (True, False)
    """
    return _office(language)[2].search(office) is not None and not _of_a_state(office, language)


def _of_a_state(office: str, language: str) -> bool:
    return _state_offices(language).search(office) is not None


def read_delegation(text: str, position: int, language: str, date: datetime.date | None) -> Delegation | None:
    """Read the State's name that begins at a place of a text.

    Args:
        text: Any text.
        position: Where the name, or an article before it, begins.
        language: `en` or `fr`.
        date: The day of the release.

    Returns:
        The State and where its name ends; None when no State's name begins there.

    >>> read_delegation("representative of the Republic of Korea said", 18, "en", None)
    Delegation(state='KOR', words=None, end=39)
    """
    pattern = find_states_pattern(language)
    found = pattern.match(text, position)
    if found is None:
        article = vocabulary(language).pattern("speech.state_article_pattern").match(text, position)
        found = article and pattern.match(text, article.end())
    if found is None:
        return None
    code = state_of(found[0], language, date)
    return Delegation(code, None if code else found[0], found.end())


@lru_cache(maxsize=2048)
def is_known(name: str, language: str) -> bool:
    """Tell whether a name is one of a State, of a group of States or of an organ.

    Args:
        name: The name as printed, with or without its acronym in brackets.
        language: `en` or `fr`.

    Returns:
        Whether a table has it.

    >>> is_known("Caribbean Community (CARICOM)", "en"), is_known("sponsors", "en")
    (True, False)
    """
    bare = _BRACKETS.sub("", name)
    return (
        find_state(bare, language=language) is not None
        or find_group(name, language) is not None
        or find_organ(bare, language) is not None
    )
