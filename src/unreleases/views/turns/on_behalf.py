"""On whose behalf somebody speaks: the names printed after `on behalf of`, each for itself."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from unreleases.catalogue.groups import find_group
from unreleases.catalogue.organs import find_organ
from unreleases.catalogue.states import find_state
from unreleases.views.turns.delegations import is_known, state_names
from unreleases.views.turns.sentences import holds_any
from unreleases.views.turns.words import turn_words

if TYPE_CHECKING:
    from collections.abc import Iterator

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
_PAIRS: Final = {"(": ")", "“": "”", "«": "»"}
_QUOTES: Final = "“«\"'‘ "
_TRIM: Final = " ,;:—–-"


def find_behalf(clause: str, language: str) -> tuple[str, ...]:
    """Find those on whose behalf a speaker speaks.

    Speaking as chair or coordinator of a group of States is speaking on its behalf; an office of an organ of the
    United Nations is not.

    Args:
        clause: The words that present the speaker, up to the verb.
        language: `en` or `fr`.

    Returns:
        The names as printed, without article.

    >>> find_behalf("ANA LUZ (Peru), speaking on behalf of the Rio Group, Chile and Haiti,", "en")
    ('Rio Group', 'Chile', 'Haiti')
    >>> find_behalf("M. ABEL DIA (Mali), au nom du Groupe des 77 et de la Chine,", "fr")
    ('Groupe des 77 et de la Chine',)
    >>> find_behalf("JAN MAS (Malta), in his capacity as Chair of the Second Committee,", "en")
    ()
    """
    words = turn_words(language)
    clause = clause[:_REACH]
    names: list[str] = []
    for found in words.on_behalf.finditer(clause) if holds_any(clause, words.behalf_hints) else ():
        before = clause[: found.start()]
        # who joins a statement made for a group does not speak for it
        if not (before.endswith(words.joined_ends) and words.joined_statement.search(before)):
            names += _split_names(clause[found.end() :], language)
    for found in words.chair_of.finditer(clause) if holds_any(clause, words.chair_hints) else ():
        names += [
            name
            for name in _split_names(clause[found.end() :], language)[:1]
            if _group(name, language) or (not found[0].startswith(",") and _is_group(name, language))
        ]
    if not names and holds_any(clause, words.for_group_hints):
        # `ANA LUZ (Peru), for the Rio Group, said`
        for found in words.for_group.finditer(clause):
            read = _split_names(clause[found.end() :], language)
            names += read if all(_is_group(name, language) for name in read) else ()
    return tuple(dict.fromkeys(names)) if len(names) > 1 else tuple(names)


def _is_group(name: str, language: str) -> bool:
    """Tell whether a name is one of a group of States, known or not."""
    if _group(name, language):
        return True
    return turn_words(language).chaired_group.match(name) is not None and find_organ(name, language) is None


def group_codes(names: tuple[str, ...], language: str) -> tuple[str, ...]:
    """Return the codes of those names that the catalogue knows as groups of States.

    Args:
        names: Names as printed.
        language: `en` or `fr`.

    Returns:
        The codes, each once. Names that together are a group give its code, too.

    >>> group_codes(("African Group", "Chile"), "en")
    ('AFR',)
    >>> group_codes(("Canada", "Australia", "New Zealand"), "en")
    ('CANZ',)
    """
    found = [code for name in names if (code := _group(name, language))]
    if not found and len(names) > 1:
        link = turn_words(language).and_words[0]
        whole = _group(f"{', '.join(names[:-1])} {link} {names[-1]}", language)
        found = [whole] if whole else []
    return tuple(dict.fromkeys(found))


@lru_cache(maxsize=1024)
def _group(name: str, language: str) -> str | None:
    group = find_group(name, language)
    return group.code if group else None


@lru_cache(maxsize=2048)
def _split_names(text: str, language: str) -> tuple[str, ...]:
    """Split the words after `on behalf of` into names, up to where they end."""
    words = turn_words(language)
    names: list[str] = []
    for number, raw in enumerate(_items(text)):
        opened = words.behalf_opening.match(raw)
        item = raw[opened.end() if opened else 0 :].strip(_TRIM)
        cut = words.behalf_end.search(item)
        item = item[: cut.start()].strip(_TRIM) if cut else item
        item = _without_members(_LAST_POINT.sub("", item), language)
        whole = ", ".join((*names, item))
        acronym = _ACRONYM.search(item)
        if number and (
            # a list with its acronym is the name of one group: `Canada, Australia and New Zealand (CANZ)`
            (
                acronym
                and _group(acronym[1], language)
                and not _group(_parts(item[: acronym.start()], language)[-1], language)
            )
            # and some have commas: `Accountability, Coherence and Transparency Group`
            or (_group(whole, language) and not is_known(names[0], language))
        ):
            names = [whole]
        elif not item or not _is_name(item, language) or (number and words.honorific.match(item)):
            break
        else:
            names += _parts(item, language)
        if cut:
            break
    return tuple(names)


def _items(text: str) -> Iterator[str]:
    """Split at commas outside brackets and quotation marks."""
    start, closing, straight = 0, "", False
    for found in _ITEM_MARKS.finditer(text):
        mark = found[0]
        if mark == '"':
            straight = not straight
        elif closing:
            closing = "" if mark == closing else closing
        elif mark in _PAIRS:
            closing = _PAIRS[mark]
        elif mark == ")":
            yield text[start : found.start()]
            return
        elif mark in ",;" and not straight:
            yield text[start : found.start()]
            start = found.end()
            if mark == ";":
                return
    yield text[start:]


def _without_members(name: str, language: str) -> str:
    """Take the States that a group consists of from behind its name: `A3 (Gabon, Ghana and Kenya)`."""
    found = _MEMBERS.search(name)
    if found is None or sum(1 for _ in state_names(language).find(found[1])) < _SEVERAL:
        return name
    return name[: found.start()]


def _is_name(item: str, language: str) -> bool:
    words = turn_words(language)
    first = item.lstrip(_QUOTES)[:1]
    if first.isdigit() and not is_known(item, language):
        # `63 States` names nobody
        return False
    if first.isupper():
        return True
    if words.behalf_aside.match(item):
        # `the African Group, strongly urging Member States to …`
        return False
    return (" " in item and bool(words.group.search(item))) or is_known(item, language)


def _parts(item: str, language: str) -> list[str]:
    """Split at `and`, where names on both sides are told apart: known ones, or ones with an article each."""
    if is_known(item, language):
        return [item]
    words = turn_words(language)
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
        last = _longest_known(item, starts, ends, first, language)
        if last is None:
            # an unknown name goes on to where another one clearly opens
            last = first
            while last < len(cuts) and not _opens(item, cuts[last], starts[last + 1], language):
                last += 1
        names.append(item[starts[first] : ends[last]].strip(_TRIM))
        first = last + 1
    sure = all(is_known(name, language) for name in names[:-1]) or all(
        _opens(item, cut, start, language) for cut, start in zip(cuts, starts[1:], strict=True)
    )
    sure = sure and names[-1].lstrip(_QUOTES)[:1].isupper()
    if sure and len(names) > 1:
        names[-1] = _without_group(names[-1], language)
    return [name for name in names if name] if sure else [item]


def _without_group(name: str, language: str) -> str:
    """Take from behind a State the group that it forms with those before it: `Canada and Australia (CANZ)`."""
    acronym = _ACRONYM.search(name)
    if acronym is None or not _group(acronym[1], language):
        return name
    bare = name[: acronym.start()]
    return bare if find_state(bare, language=language) and not _group(bare, language) else name


def _longest_known(item: str, starts: list[int], ends: list[int], first: int, language: str) -> int | None:
    for last in range(min(first + 3, len(ends) - 1), first - 1, -1):
        if is_known(item[starts[first] : ends[last]].strip(_TRIM), language):
            return last
    return None


def _opens(item: str, cut: tuple[int, int, str], start: int, language: str) -> bool:
    """Tell whether a name opens behind a link: after `as well as`, or with an article and a capital."""
    words = turn_words(language)
    if words.behalf_strong_link.fullmatch(cut[2]):
        return True
    following = item[start:]
    if " " not in following and words.group.search(item[: cut[0]]) and not is_known(following, language):
        # `the countries of Asia and of Africa`
        return False
    return start > cut[1] and following[:1].isupper()
