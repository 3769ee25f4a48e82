"""Organs and bodies of the United Nations, by the names that mastheads print."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from attrs import frozen

from unreleases._resources import read_csv
from unreleases.catalogue.folding import fold_accents

__all__ = ["OrganEntry", "find_organ", "organ", "organ_codes", "organ_names", "organs"]

#: No name is longer; a paragraph given by mistake is not folded.
_LONGEST: Final = 300

_BRACKETS: Final = re.compile(r" ?\([^()]{0,200}\)")
_OPENINGS: Final = re.compile(r"^(?:the |le |la |l')")


@frozen(kw_only=True)
class OrganEntry:
    """A row of the table of organs.

    >>> find_organ("Conseil de sécurité").code
    'SC'
    """

    #: The English acronym, or the English name where there is none.
    code: str
    name_en: str
    name_fr: str
    #: `principal`, `main committee`, `subsidiary`, `treaty body`, …
    kind: str
    #: The name of the body to which it reports, or an empty text.
    parent: str
    #: The acronyms, or empty texts.
    acronym_en: str = ""
    acronym_fr: str = ""


@cache
def organs() -> tuple[OrganEntry, ...]:
    """Return the table of organs.

    >>> organs()[0].name_en
    'General Assembly'
    """
    return tuple(
        OrganEntry(
            code=row["acronym_en"] or row["name_en"],
            name_en=row["name_en"],
            name_fr=row["name_fr"],
            kind=row["kind"],
            parent=row["parent"],
            acronym_en=row["acronym_en"],
            acronym_fr=row["acronym_fr"],
        )
        for row in read_csv("organs.csv")
    )


@cache
def _by_code() -> dict[str, OrganEntry]:
    table: dict[str, OrganEntry] = {}
    for entry in organs():
        table.setdefault(entry.code, entry)
    return table


def organ(code: str) -> OrganEntry | None:
    """Find an organ by its code.

    Args:
        code: The English acronym as the table spells it.

    Returns:
        The row, or None.

    >>> organ("CSW").name_en
    'Commission on the Status of Women'
    """
    return _by_code().get(code)


@cache
def _by_acronym(language: str | None) -> dict[str, OrganEntry]:
    table: dict[str, OrganEntry] = {}
    for tongue in ("en", "fr"):
        for row, entry in zip(read_csv("organs.csv"), organs(), strict=True):
            if row[f"acronym_{tongue}"] and language in (None, tongue):
                table.setdefault(row[f"acronym_{tongue}"], entry)
    return table


def _printed(row: dict[str, str], language: str) -> list[str]:
    return [row[f"name_{language}"], *filter(None, row[f"aliases_{language}"].split(";"))]


def _bare(name: str) -> str:
    return _BRACKETS.sub("", name) if "(" in name else name


@cache
def _rows(language: str) -> dict[str, int]:
    """The first row that has a name in a language, by what names are compared by."""
    table: dict[str, int] = {}
    for number, row in enumerate(read_csv("organs.csv")):
        for name in filter(None, _printed(row, language)):
            for form in {name, _bare(name)}:
                table.setdefault(_key(form), number)
    return table


@cache
def _by_name(language: str | None) -> dict[str, OrganEntry]:
    rows: dict[str, int] = {}
    for tongue in ("en", "fr"):
        if language in (None, tongue):
            for key, number in _rows(tongue).items():
                # of two organs with one name in two languages the upper one counts
                rows[key] = min(number, rows.get(key, number))
    return {key: organs()[number] for key, number in rows.items()}


def _key(name: str) -> str:
    return _OPENINGS.sub("", fold_accents(name).strip(" ,.:*"))


def find_organ(name: str, language: str | None = None) -> OrganEntry | None:
    """Find the organ that a printed name or acronym means.

    Args:
        name: The name as printed; case, accents, a leading article and what stands in brackets do not count.
            An acronym must be in its own capitals.
        language: `en` or `fr`; names of the other language are tried after it.

    Returns:
        The row, or None.

    >>> find_organ("FOURTH COMMITTEE").kind, find_organ("le Conseil de sécurité", "fr").code
    ('main committee', 'SC')
    >>> find_organ("Special Committee on Decolonization").code
    'C-24'
    """
    if len(name) > _LONGEST:
        return None
    key = _key(name)
    for tongue in (language[:2], None) if language else (None,):
        by_name = _by_name(tongue)
        found = (
            by_name.get(key) or by_name.get(_BRACKETS.sub("", key)) or _by_acronym(tongue).get(name.strip())
        )
        if found:
            return found
    return None


@cache
def organ_codes(language: str) -> dict[str, str]:
    """Return the codes of organs by their folded names in a language, without what stands in brackets.

    Args:
        language: `en` or `fr`.

    Returns:
        The codes; acronyms and single words in capitals are no names here.

    >>> organ_codes("fr")["conseil de securite"]
    'SC'
    """
    codes: dict[str, str] = {}
    for row, entry in zip(read_csv("organs.csv"), organs(), strict=True):
        for name in map(_bare, _printed(row, language)):
            if name and (" " in name or not name.isupper()):
                codes.setdefault(fold_accents(name), entry.code)
    return codes


@cache
def organ_names(language: str) -> tuple[str, ...]:
    """Return the names and other printed forms of organs in a language, without what stands in brackets.

    Args:
        language: `en` or `fr`.

    Returns:
        The names, longest first.

    >>> "Security Council" in organ_names("en")
    True
    """
    names = {_bare(name) for row in read_csv("organs.csv") for name in _printed(row, language)} - {""}
    return tuple(sorted(names, key=lambda name: (-len(name), name)))
