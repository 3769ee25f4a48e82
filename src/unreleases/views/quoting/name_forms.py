"""The forms of names and offices, over a letter for each word."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, NamedTuple

__all__ = ["NameParts", "name_parts"]

#: Letters of words follow each other in few ways.
_KNOWN_FORMS: Final = 4096
#: A letter for each word: an article (T, or D for other determiners), a part of an honorific (H), an office (O), a
#: capital (C), a small word between the parts of a name (S; L where lower case can follow), any other word (P).
#: An adjective of an office (A) counts only after one: `Directrice exécutive`.
_NAMED: Final = re.compile(
    r"(?P<article>[DT]{0,2})(?P<plain>P{0,3}?)(?P<core>(?:H+(?=[LST]{0,3}[CO])|[CO]A{0,2})(?:(?:(?<=O)FT?|[LST]{0,3})(?:H+(?=C)|[CO]A{0,2})|LT?P(?:P(?=[LST]{1,2}[COP]|$))?)*)"
)
_NEXT_ONE: Final = re.compile(r"(?<=[COA])T+O.*")
_RUN_ON: Final = re.compile(r"[LST]*P.*")


class NameParts(NamedTuple):
    """The parts of a name or office, as numbers of words.

    >>> name_parts("TOLTC")
    NameParts(article=1, first=1, stop=5, core='OLTC', plain=False, telling=(0, 1))
    """

    #: How many words its article has.
    article: int
    #: Where the words begin and end that name somebody, and their letters.
    first: int
    stop: int
    core: str
    #: Whether plain words stand before them.
    plain: bool
    #: The words that can tell a gender.
    telling: tuple[int, ...]


@lru_cache(maxsize=_KNOWN_FORMS)
def name_parts(codes: str) -> NameParts | None:
    """Take the letters of a name or office apart.

    Args:
        codes: A letter for each word, as `NameWords.read` returns them.

    Returns:
        The parts; None where the letters are of no name or office.

    >>> name_parts("PP") is None
    True
    """
    found = _NAMED.match(codes)
    if found is None:
        return None
    core, first = found["core"], found.start("core")
    if "H" in core:
        # `Ms. Lund de répondre`: what follows a name in lower case is none of it
        core = _RUN_ON.sub("", core)
    # `à M. Oru la Présidente`: nor is somebody else
    core = _NEXT_ONE.sub("", core)
    article = found.end("article")
    titles = (first + number for number, code in enumerate(core) if code in "HO")
    return NameParts(
        article, first, first + len(core), core, bool(found["plain"]), (*range(article), *titles)
    )
