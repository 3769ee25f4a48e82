"""Organs and bodies of the United Nations, by the names that mastheads print."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from attrs import frozen

from unreleases._resources import read_csv
from unreleases.catalogue.folding import fold_accents

__all__ = ["OrganEntry", "find_organ", "organ", "organ_names", "organs"]

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


@cache
def _by_name(language: str | None) -> dict[str, OrganEntry]:
    table: dict[str, OrganEntry] = {}
    for row, entry in zip(read_csv("organs.csv"), organs(), strict=True):
        for tongue in ("en", "fr"):
            if language in (None, tongue):
                for name in filter(None, (row[f"name_{tongue}"], *row[f"aliases_{tongue}"].split(";"))):
                    for form in (name, _BRACKETS.sub("", name)):
                        table.setdefault(_key(form), entry)
    return table


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
def organ_names(language: str) -> tuple[str, ...]:
    """Return the names and other printed forms of organs in a language, without what stands in brackets.

    Args:
        language: `en` or `fr`.

    Returns:
        The names, longest first.

    >>> "Security Council" in organ_names("en")
    True
    """
    names = {
        _BRACKETS.sub("", name)
        for row in read_csv("organs.csv")
        for name in (row[f"name_{language}"], *row[f"aliases_{language}"].split(";"))
    } - {""}
    return tuple(sorted(names, key=lambda name: (-len(name), name)))
