"""States and their names through the years, in the forms that releases print."""

from __future__ import annotations

import datetime
import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

from attrs import frozen

from unreleases._resources import read_csv
from unreleases.catalogue.folding import drop_accents, fold
from unreleases.catalogue.vocabulary import alternatives

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = [
    "State",
    "find_state",
    "find_states_pattern",
    "printed_states",
    "state",
    "state_by_code",
    "state_names",
    "states",
    "states_pattern",
]

#: Articles and prepositions that French and English print before a State's name.
_OPENINGS: Final = re.compile(
    r"^(?:the |de la |de l'|l'|les |la |le |des |du |de |d'|aux |au |à la |à l'|en )"
)

#: No name is longer; a paragraph given by mistake is not folded, nor kept.
_LONGEST: Final = 160

#: Abbreviations that are words or parts of words in a title in capitals, or sums of money (`US$`).
_WORDS: Final = frozenset({"CAR", "EU", "FRY", "UE", "US", "U.S."})


@frozen(kw_only=True)
class State:
    """A State, or an entity that the tables treat like one: a former State, an observer, the European Union.

    >>> state("KEN").name_fr
    'Kenya'
    """

    #: ISO 3166-1 alpha-3; former States have the code that ISO once gave them.
    iso3: str
    name_en: str
    name_fr: str
    #: ISO 3166-1 alpha-2, or an empty text for a former State.
    iso2: str = ""
    #: The United Nations' M49 number, or an empty text.
    m49: str = ""
    #: `member`, `observer`, `former` or another word for what it is.
    status: str = "former"
    #: The day of admission to the United Nations.
    admitted: datetime.date | None = None


@cache
def states() -> tuple[State, ...]:
    """Return all States of the table, former ones last.

    Returns:
        The States.

    >>> len(states()) > 200
    True
    """
    rows = read_csv("states.csv")
    listed = [
        State(
            iso2=row["iso2"],
            iso3=row["iso3"],
            m49=row["m49"],
            status=row["status"],
            admitted=datetime.date.fromisoformat(row["admission_date"]) if row["admission_date"] else None,
            name_en=row["en_short"],
            name_fr=row["fr_short"],
        )
        for row in rows
    ]
    known = {each.iso3 for each in listed}
    others: dict[str, dict[str, str]] = {}
    for row in read_csv("state_aliases.csv"):
        if row["iso3"] not in known:
            others.setdefault(row["iso3"], {}).setdefault(row["lang"], row["alias"])
    listed += [
        State(iso3=iso3, name_en=names.get("en", iso3), name_fr=names.get("fr", names.get("en", iso3)))
        for iso3, names in sorted(others.items())
    ]
    return tuple(listed)


@cache
def _by_code() -> dict[str, State]:
    return {each.iso3: each for each in states()}


def state(iso3: str) -> State | None:
    """Find a State by its code.

    Args:
        iso3: The alpha-3 code.

    Returns:
        The State, or None.

    >>> state("CIV").name_en
    "Côte d'Ivoire"
    """
    return _by_code().get(iso3)


#: The same under the name that reads well where `state` is a variable.
state_by_code = state


@frozen
class _Holder:
    iso3: str
    first: int
    last: int


@cache
def _aliases(language: str | None) -> tuple[tuple[str, str, _Holder], ...]:
    """Return name as printed, folded name and holder of every row of a language, or of all."""
    return tuple((alias, fold(alias), holder) for alias, holder in _rows(language))


def _rows(language: str | None) -> Iterator[tuple[str, _Holder]]:
    for row in read_csv("state_aliases.csv"):
        if language in (None, row["lang"]):
            years = int(row["from_year"] or 0), int(row["to_year"] or 9999)
            yield row["alias"], _Holder(row["iso3"], *years)
    for row in read_csv("states.csv"):
        always = _Holder(row["iso3"], 0, 9999)
        for tongue in ("en", "fr") if language is None else {"en", "fr"} & {language}:
            for form in ("short", "formal"):
                if row[f"{tongue}_{form}"]:
                    yield row[f"{tongue}_{form}"], always


@cache
def _as_printed(language: str | None) -> dict[str, tuple[_Holder, ...]]:
    folded = _names(language, True)
    return {alias: folded[spelled] for alias, spelled, _ in _aliases(language)}


@cache
def _names(language: str | None, accents: bool) -> dict[str, tuple[_Holder, ...]]:
    table: dict[str, list[_Holder]] = {}
    for _, spelled, holder in _aliases(language):
        holders = table.setdefault(spelled if accents else drop_accents(spelled), [])
        if holder not in holders:
            holders.append(holder)
    return {name: tuple(holders) for name, holders in table.items()}


def find_state(
    name: str, *, language: str | None = None, date: datetime.date | int | None = None
) -> State | None:
    """Find the State that a printed name means. Names must match whole; nothing is guessed.

    Case, apostrophes, hyphens and white space do not count; accents count only as long as the name is found
    with them; a leading article or preposition is passed over.

    Args:
        name: The name as printed.
        language: The language of the text; names in other languages are tried after it.
        date: The day or year of the text. A name with years holds only in them; without a date the last State
            that had the name is meant.

    Returns:
        The State; None when no State has, or had at that time, such a name.

    >>> find_state("de l’Égypte", language="fr").iso3
    'EGY'
    >>> find_state("Micronesia (Federated States of)").iso3, find_state("Eygpt") is None
    ('FSM', True)
    >>> find_state("Zaire").iso3, find_state("Zaire", date=1995).iso3, find_state("Zaire", date=2010) is None
    ('COD', 'COD', True)
    """
    if len(name) > _LONGEST:
        return None
    return _find(name, language, date.year if isinstance(date, datetime.date) else date)


@lru_cache(maxsize=4096)
def _find(name: str, language: str | None, year: int | None) -> State | None:
    # most names are printed as the table has them: no folding then
    exact = _as_printed(language).get(name)
    if exact and (holder := _holder(exact, year)):
        return _by_code().get(holder.iso3)
    spelled = fold(name).strip(" .,;:*")
    bare = _OPENINGS.sub("", spelled)
    for tongue in (language, None) if language else (None,):
        for accents in (True, False):
            table = _names(tongue, accents)
            for form in (spelled, bare):
                holders = table.get(form if accents else drop_accents(form))
                found = holders and _holder(holders, year)
                if found:
                    return _by_code().get(found.iso3)
    return None


def _holder(holders: tuple[_Holder, ...], year: int | None) -> _Holder | None:
    if year is not None:
        dated = [holder for holder in holders if holder.first <= year <= holder.last]
        # the narrowest claim wins: `Serbia and Montenegro` 2003–2006 over one without years
        return min(dated, key=lambda holder: holder.last - holder.first) if dated else None
    return max(holders, key=lambda holder: (holder.last, -holder.first))


@cache
def state_names(language: str) -> tuple[str, ...]:
    """Return every printed form of State names in a language.

    Args:
        language: `en`, `fr` or another language of the table.

    Returns:
        The names, longest first.

    >>> "Viet Nam" in state_names("en")
    True
    """
    names = {alias for alias, _, _ in _aliases(language)}
    return tuple(sorted(names, key=lambda name: (-len(name), name)))


@cache
def printed_states(language: str) -> tuple[str, ...]:
    """Return the forms of State names that can be looked for in running text.

    Abbreviations that are also words in capitals (`CAR`, `US`) are left out; `find_state` knows them.

    Args:
        language: `en`, `fr` or another language of the table.

    Returns:
        The names, longest first.

    >>> "Viet Nam" in printed_states("en"), "US" in printed_states("en")
    (True, False)
    """
    return tuple(
        name for name in state_names(language) if name not in _WORDS and (len(name) > 3 or name.isupper())
    )


@cache
def find_states_pattern(language: str) -> re.Pattern[str]:
    """Return one expression that finds State names in running text.

    Args:
        language: `en`, `fr` or another language of the table.

    Returns:
        An expression without groups; the longest name wins, and words are not cut.

    >>> [found[0] for found in find_states_pattern("en").finditer("Niger and Nigeria, with Guinea-Bissau")]
    ['Niger', 'Nigeria', 'Guinea-Bissau']
    """
    return re.compile(rf"(?<![\w-]){alternatives(printed_states(language))}(?![\w\u2010\u2011-])")


#: The same under its earlier name.
states_pattern = find_states_pattern
