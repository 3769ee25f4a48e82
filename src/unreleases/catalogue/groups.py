"""Groups of States in whose name delegates speak."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from attrs import frozen

from unreleases._resources import read_csv
from unreleases.catalogue.folding import fold_accents

__all__ = ["Group", "find_group", "group_names", "groups"]

#: No name is longer; a paragraph given by mistake is not folded.
_LONGEST: Final = 200
_MARKS: Final = re.compile(r"[\"“”«»‘’']")
_OPENINGS: Final = re.compile(r"^(?:the|le|la|les|l|du|de la|de l|des) ")
#: The Group of 77 is printed with and without what it is a group of.
_OF_77: Final = re.compile(
    r"^(group of 77|groupe des 77|g-?77)(?: of| de| des)? (?:developing countries|pays en developpement)"
)
_CLOSINGS: Final = re.compile(
    r"(?: \([^)]*\)| and associated states| and its member states| et de ses etats membres)$"
)


@frozen(kw_only=True)
class Group:
    """A group of States.

    >>> find_group("African Group").code
    'AFR'
    """

    code: str
    name_en: str
    name_fr: str
    #: What kind of group it is, such as `negotiating` or `regional (electoral)`.
    kind: str


@cache
def groups() -> tuple[Group, ...]:
    """Return the table of groups.

    >>> groups()[0].code
    'G77'
    """
    return tuple(
        Group(code=row["code"], name_en=row["name_en"], name_fr=row["name_fr"], kind=row["kind"])
        for row in read_csv("groups.csv")
    )


def _key(name: str) -> str:
    plain = _OPENINGS.sub("", " ".join(_MARKS.sub(" ", fold_accents(name)).split()))
    return _OF_77.sub(r"\1", _CLOSINGS.sub("", plain))


@cache
def _by_name(language: str | None) -> dict[str, Group]:
    table: dict[str, Group] = {}
    for row, group in zip(read_csv("groups.csv"), groups(), strict=True):
        for tongue in ("en", "fr"):
            if language in (None, tongue):
                for name in filter(None, [row[f"name_{tongue}"], *row[f"aliases_{tongue}"].split(";")]):
                    table.setdefault(_key(name), group)
    return table


def find_group(name: str, language: str | None = None) -> Group | None:
    """Find the group that a printed name means.

    Args:
        name: The name as printed; quotation marks, a leading article and an acronym in brackets do not count.
        language: `en` or `fr`; names of the other language are tried after it.

    Returns:
        The group, or None.

    >>> find_group('“Group of 77” developing countries and China').code
    'G77'
    >>> find_group("Caribbean Community (CARICOM)").code
    'CARICOM'
    """
    if len(name) > _LONGEST:
        return None
    key = _key(name)
    return (language and _by_name(language[:2]).get(key)) or _by_name(None).get(key)


@cache
def group_names(language: str) -> tuple[str, ...]:
    """Return the names and aliases of groups in a language.

    Args:
        language: `en` or `fr`.

    Returns:
        The names, longest first.

    >>> "African Group" in group_names("en")
    True
    """
    names: set[str] = set()
    for row in read_csv("groups.csv"):
        names.update(filter(None, [row[f"name_{language}"], *row[f"aliases_{language}"].split(";")]))
    return tuple(sorted(names, key=lambda name: (-len(name), name)))
