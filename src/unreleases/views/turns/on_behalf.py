"""On whose behalf somebody speaks: the names printed after `on behalf of`, each for itself."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from unreleases.catalogue.groups import find_group
from unreleases.catalogue.organs import find_organ
from unreleases.catalogue.states import find_state
from unreleases.views.turns.delegations import is_known
from unreleases.views.turns.sentences import holds_any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from unreleases.views.turns.words import TurnWords

__all__ = ["find_behalf", "group_codes"]

#: Names of one sentence are searched no further than this.
_REACH: Final = 1200
_MOST_LINKS: Final = 12
_ITEM_MARKS: Final = re.compile(r"[,()“”«»\";]")
_MEMBERS: Final = re.compile(r"\s\(([^()]{8,200})\)$")
_SEVERAL: Final = 2
_ACRONYM: Final = re.compile(r"\s\(([A-Z][\w.+-]{1,15})\)(\s\w+)?$")
#: The point of the sentence, not one of `U.S.`.
_LAST_POINT: Final = re.compile(r"(?<![A-Z])\.$")
_PAIRS: Final = {"(": ")", "“": "”", "«": "»", '"': '"'}
_QUOTES: Final = "“«\"'‘ "
_TRIM: Final = " ,;:—–-"


def find_behalf(clause: str, words: TurnWords) -> tuple[str, ...]:
    """Find those on whose behalf a speaker speaks.

    Speaking as chair or coordinator of a group of States is speaking on its behalf; an office of an organ of the
    United Nations is not.

    Args:
        clause: The words that present the speaker, up to the verb.
        words: Those of the language.

    Returns:
        The names as printed, without article.

    >>> from unreleases.views.turns.words import turn_words
    >>> find_behalf("ANA LUZ (Peru), speaking on behalf of the Rio Group, Chile and Haiti,", turn_words("en"))
    ('Rio Group', 'Chile', 'Haiti')
    >>> find_behalf("M. ABEL DIA (Mali), au nom du Groupe des 77 et de la Chine,", turn_words("fr"))
    ('Groupe des 77 et de la Chine',)
    >>> find_behalf("JAN MAS (Malta), in his capacity as Chair of the Second Committee,", turn_words("en"))
    ()
    """
    clause = clause[:_REACH]
    names: list[str] = []
    for found in words.on_behalf.finditer(clause) if holds_any(clause, words.behalf_hints) else ():
        before = clause[: found.start()]
        # who joins a statement made for a group does not speak for it
        if not (before.endswith(words.joined_ends) and words.joined_statement.search(before)):
            names += _split_names(clause[found.end() :], words)
    for found in words.chair_of.finditer(clause) if holds_any(clause, words.chair_hints) else ():
        names += [
            name
            for name in _split_names(clause[found.end() :], words)[:1]
            if _group(name, words) or (not found[0].startswith(",") and _is_group(name, words))
        ]
    if not names and holds_any(clause, words.for_group_hints):
        # `ANA LUZ (Peru), for the Rio Group, said`
        for found in words.for_group.finditer(clause):
            read = _split_names(clause[found.end() :], words)
            names += read if all(_is_group(name, words) for name in read) else ()
    return tuple(dict.fromkeys(names))


def _is_group(name: str, words: TurnWords) -> bool:
    """Tell whether a name is one of a group of States, known or not."""
    if _group(name, words):
        return True
    return words.chaired_group.match(name) is not None and find_organ(name, words.language) is None


def group_codes(names: tuple[str, ...], words: TurnWords) -> tuple[str, ...]:
    """Return the codes of those names that the catalogue knows as groups of States.

    Args:
        names: Names as printed.
        words: Those of the language.

    Returns:
        The codes, each once. Names that together are a group give its code, too.

    >>> from unreleases.views.turns.words import turn_words
    >>> group_codes(("African Group", "Chile"), turn_words("en"))
    ('AFR',)
    >>> group_codes(("Canada", "Australia", "New Zealand"), turn_words("en"))
    ('CANZ',)
    """
    found = [code for name in names if (code := _group(name, words))]
    if names and not found:
        link = words.and_words[0]
        whole = _group(f"{', '.join(names[:-1])} {link} {names[-1]}", words)
        found = [whole] if whole else []
    return tuple(dict.fromkeys(found))


@lru_cache(maxsize=1024)
def _group(name: str, words: TurnWords) -> str | None:
    group = find_group(name, words.language)
    return group.code if group else None


@lru_cache(maxsize=2048)
def _split_names(text: str, words: TurnWords) -> tuple[str, ...]:
    """Split the words after `on behalf of` into names, up to where they end."""
    names: list[str] = []
    for number, raw in enumerate(_items(text)):
        opened = words.behalf_opening.match(raw)
        item = raw[opened.end() if opened else 0 :].strip(_TRIM)
        cut = words.behalf_end.search(item)
        item = item[: cut.start()].strip(_TRIM) if cut else item
        item = _without_members(_LAST_POINT.sub("", item), words)
        whole = ", ".join((*names, item))
        acronym = _ACRONYM.search(item)
        if number and (
            # a list with its acronym is the name of one group: `Canada, Australia and New Zealand (CANZ)`
            (
                acronym
                and _group(acronym[1], words)
                and not _group(_parts(item[: acronym.start()], words)[-1], words)
            )
            # and some have commas: `Accountability, Coherence and Transparency Group`
            or (_group(whole, words) and not is_known(names[0], words))
        ):
            names = [whole]
        elif not item or not _is_name(item, words) or (number and words.honorific.match(item)):
            break
        else:
            names += _parts(item, words)
        if cut:
            break
    return tuple(names)


def _items(text: str) -> Iterator[str]:
    """Split at commas outside brackets and quotation marks."""
    start, closing = 0, ""
    for found in _ITEM_MARKS.finditer(text):
        mark = found[0]
        if closing:
            closing = "" if mark == closing else closing
        elif mark in _PAIRS:
            closing = _PAIRS[mark]
        elif mark == ")":
            yield text[start : found.start()]
            return
        elif mark in ",;":
            yield text[start : found.start()]
            start = found.end()
    yield text[start:]


def _without_members(name: str, words: TurnWords) -> str:
    """Take the States that a group consists of from behind its name: `A3 (Gabon, Ghana and Kenya)`."""
    found = _MEMBERS.search(name)
    if found is None or sum(1 for _ in words.states.find(found[1])) < _SEVERAL:
        return name
    return name[: found.start()]


def _is_name(item: str, words: TurnWords) -> bool:
    first = item.lstrip(_QUOTES)[:1]
    if first.isdigit() and not is_known(item, words):
        # `63 States` names nobody
        return False
    if first.isupper():
        return True
    if words.behalf_aside.match(item):
        # `the African Group, strongly urging Member States to …`
        return False
    return (" " in item and bool(words.group.search(item))) or is_known(item, words)


def _parts(item: str, words: TurnWords) -> list[str]:
    """Split at `and`, where names on both sides are told apart: known ones, or ones with an article each."""
    cuts = [(found.start(), found.end(), found[0]) for found in words.behalf_link.finditer(item)][
        :_MOST_LINKS
    ]
    starts = [0]
    for _, end, _ in cuts:
        opened = words.behalf_opening.match(item, end)
        starts.append(opened.end() if opened else end)
    ends = [*(cut[0] for cut in cuts), len(item)]
    names: list[str] = []
    first = 0
    while first < len(starts):
        last = _longest_known(item, starts, ends, first, words)
        if last is None:
            # an unknown name goes on to where another one clearly opens
            last = first
            while last < len(cuts) and not _opens(item, cuts[last], starts[last + 1], words):
                last += 1
        names.append(item[starts[first] : ends[last]].strip(_TRIM))
        first = last + 1
    if not names[-1].lstrip(_QUOTES)[:1].isupper() or not all(is_known(name, words) for name in names[:-1]):
        return [item]
    return [*names[:-1], _without_group(names[-1], words)]


def _without_group(name: str, words: TurnWords) -> str:
    """Take from behind a State the group that it forms with those before it: `Canada and Australia (CANZ)`."""
    acronym = _ACRONYM.search(name)
    if acronym is None or not _group(acronym[1], words):
        return name
    bare = name[: acronym.start()]
    return bare if find_state(bare, language=words.language) and not _group(bare, words) else name


def _longest_known(item: str, starts: list[int], ends: list[int], first: int, words: TurnWords) -> int | None:
    for last in range(min(first + 3, len(ends) - 1), first - 1, -1):
        if is_known(item[starts[first] : ends[last]].strip(_TRIM), words):
            return last
    return None


def _opens(item: str, cut: tuple[int, int, str], start: int, words: TurnWords) -> bool:
    """Tell whether a name opens behind a link: after `as well as`, or with an article and a capital."""
    if words.behalf_strong_link.fullmatch(cut[2]):
        return True
    following = item[start:]
    if " " not in following and words.group.search(item[: cut[0]]) and not is_known(following, words):
        # `the countries of Asia and of Africa`
        return False
    return start > cut[1] and following[:1].isupper()
