"""Every State, organ and group that a release names."""

from __future__ import annotations

import re
from bisect import bisect_left
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from attrs import frozen

from unreleases.catalogue.folding import drop_accents, fold_accents
from unreleases.catalogue.groups import find_group, group_names
from unreleases.catalogue.officials import officials
from unreleases.catalogue.organs import find_organ, organ_names, organs
from unreleases.catalogue.states import find_state, printed_states
from unreleases.catalogue.vocabulary import vocabulary
from unreleases.spans import Span
from unreleases.views.listed_names import ListedNames
from unreleases.views.once import once
from unreleases.views.passages import PassageKind, body_passages
from unreleases.views.words import fold_word, folded_words, release_language

if TYPE_CHECKING:
    from collections.abc import Iterator

    from unreleases.model.release import Release

__all__ = ["Mention", "MentionKind", "mentions"]

_ACRONYM: Final = re.compile(r"[A-Z][A-Z0-9]+(?:[-+][A-Z0-9]+)?")
#: Shorter ones are abbreviations of many things.
_SHORTEST_ACRONYM: Final = 3
_YEARS: Final = re.compile(r"\s?\([^()]*\d{4}[^()]*\)$")
#: `G77` and `G-77` are printed for each other.
_NUMBERED: Final = re.compile(r"G-?(\d{1,2})")
_WORD_BEFORE: Final = re.compile(
    r"(?:(?P<inside>[^.!?:;”»)\]]\s)|^|[\s(“«\"])(?P<word>[^\W\d_][\w’'-]*)(?P<point>\.?)\s$"
)
_LONGEST_WORD: Final = 40


class MentionKind(StrEnum):
    """What is named.

    >>> MentionKind.STATE.value
    'state'
    """

    STATE = "state"
    ORGAN = "organ"
    GROUP = "group"


@frozen(kw_only=True)
class Mention:
    """One place at which a State, organ or group is named.

    >>> Mention(kind=MentionKind.STATE, code="TUR", text="Turkey", span=Span(0, 6)).code
    'TUR'
    """

    kind: MentionKind
    #: ISO 3166 alpha-3 for a State, the catalogue's code for the others.
    code: str
    text: str
    #: Offsets into `release.text`.
    span: Span


class _Name(NamedTuple):
    """What a listed name names; the code of a State depends on the date."""

    kind: MentionKind | None
    code: str = ""
    #: How much of the words is the name, where not all are.
    length: int | None = None


@cache
def _names(language: str) -> ListedNames[_Name]:
    return ListedNames([*_plain_names(language), *_acronyms(language)])


@cache
def _capitals(language: str) -> ListedNames[_Name]:
    """Return the names as headings in capitals print them, with and without accents."""
    # in capitals, `CAN` and `ACT` are words
    names = {
        name: found
        for name, found in _plain_names(language)
        if not (found.kind is MentionKind.GROUP and name.isalpha() and len(name) <= _SHORTEST_ACRONYM)
    }
    forms = {name.upper(): found for name, found in names.items()}
    return ListedNames(
        {**{fold_accents(name).upper(): found for name, found in names.items()}, **forms}.items()
    )


@cache
def _plain_names(language: str) -> tuple[tuple[str, _Name], ...]:
    return tuple(_listed(language))


def _listed(language: str) -> Iterator[tuple[str, _Name]]:
    for name in vocabulary(language).words("mentions.other_names"):
        yield name, _Name(None)
    for name in printed_states(language):
        found_state = find_state(name, language=language)
        # the European Union stands in the table of States, too
        if found_state is not None and found_state.status != "participant":
            yield name, _Name(MentionKind.STATE)
    offices = tuple(
        folded_words(language, "speech.chair_words", "speech.secretariat_words", "speech.head_words")
    )
    for name in organ_names(language):
        # `the Council` and `the Chair` name nothing by themselves
        named = " " in name and not fold_word(name).startswith(offices)
        found = find_organ(name, language) if named else None
        if found:
            yield name, _Name(MentionKind.ORGAN, found.code)
    yield from _held_offices(language)
    for printed in group_names(language):
        name = _YEARS.sub("", printed)
        group = find_group(printed, language)
        if group:
            yield name, _Name(MentionKind.GROUP, group.code)
            if " " in name:
                yield name.lower(), _Name(MentionKind.GROUP, group.code)
            if numbered := _NUMBERED.fullmatch(name):
                for spelled in (f"G{numbered[1]}", f"G-{numbered[1]}"):
                    yield spelled, _Name(MentionKind.GROUP, group.code)


def _held_offices(language: str) -> Iterator[tuple[str, _Name]]:
    """Return the offices with the names of their holders: other organizations have a Secretary-General, too."""
    honorific = vocabulary(language).words("speech.honorifics")[0]
    for office in organ_names(language):
        organ = find_organ(office, language)
        for holder in officials():
            if organ is not None and holder.role == organ.code:
                named = _Name(MentionKind.ORGAN, organ.code, len(office))
                for name in {holder.name, drop_accents(holder.name)}:
                    for gap in (" ", ", ", f" {honorific} ", f", {honorific} "):
                        yield f"{office}{gap}{name}", named


def _acronyms(language: str) -> Iterator[tuple[str, _Name]]:
    for entry in organs():
        acronym = entry.acronym_fr if language == "fr" else entry.acronym_en
        if _ACRONYM.fullmatch(acronym) and len(acronym) >= _SHORTEST_ACRONYM and entry.kind != "principal":
            yield acronym, _Name(MentionKind.ORGAN, entry.code)


@once
def mentions(release: Release) -> tuple[Mention, ...]:
    """Find the States, organs and groups named in the body.

    A name is found where the catalogue prints it so, the longest first. Adjectives (`French`), parts of longer
    names (`Northern Ireland`) and words that need their context (`the Council`, `the Chair`) name nothing.
    A name that more than one State bore is resolved by the release's date.

    Args:
        release: Any release.

    Returns:
        The mentions in order.

    >>> from unreleases.model import Paragraph, Release, Text
    >>> words = "The African Group thanked Norway and the Security Council for the Norwegian gift."
    >>> body = (Paragraph(content=(Text(text=words),)),)
    >>> [(found.text, found.code) for found in mentions(Release(language="en", body=body))]
    [('African Group', 'AFR'), ('Norway', 'NOR'), ('Security Council', 'SC')]
    """
    language = release_language(release)
    # one search of the whole text takes less time than many of its passages
    listed = _names(language).find(release.text)
    starts = [start for _, start, _ in listed]
    #: The codes of the States whose names were found so far.
    states: dict[str, str | None] = {}
    made: list[Mention] = []
    first = 0
    for passage in body_passages(release):
        text, base = passage.text, passage.start
        running = passage.kind is not PassageKind.HEADING
        if text.isupper():
            running = False
            inside = _capitals(language).find(text, base)
        else:
            first = bisect_left(starts, base, first)
            inside = listed[first : bisect_left(starts, base + len(text), first)]
        for (kind, code, length), start, end in inside:
            if kind is None:
                continue
            if length is not None:
                end = start + length
            printed = text[start - base : end - base]
            found: str | None = code
            if not code:
                if running and _in_longer_name(text, start - base, end - base, language):
                    continue
                if printed not in states:
                    states[printed] = _state(printed, language, release)
                found = states[printed]
            if found is not None:
                made.append(Mention(kind=kind, code=found, text=printed, span=Span(start, end)))
    return tuple(made)


def _state(name: str, language: str, release: Release) -> str | None:
    state = find_state(name, language=language, date=release.date) or find_state(name, language=language)
    return state.iso3 if state else None


@cache
def _words_before(language: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return the words with which a sentence begins, and the titles of persons."""
    titles = folded_words(language, "speech.honorifics", "speech.chair_words")
    return folded_words(language, "quotation.opening_words"), titles


def _in_longer_name(text: str, start: int, end: int, language: str) -> bool:
    """Tell whether a State's name is part of another name: `Ms. Jordan`, `the Kenya Airways flight`."""
    if text[end + 1 : end + 2].isupper() and text[end].isspace():
        return True
    # in a list of States a comma stands before most names, and in a sentence a small word
    if (
        start < 2
        or not text[start - 1].isspace()
        or not (text[start - 2].isalnum() or text[start - 2] in "_.’'-")
    ):
        return False
    space = text.rfind(" ", 0, start - 1)
    if text[space + 1].islower() and text.find("\n", space + 1, start) < 0:
        # most words before a name are small: `in Peru`
        return False
    before = _WORD_BEFORE.search(text, max(0, start - _LONGEST_WORD), start)
    if before is None or not before["word"][0].isupper():
        return False
    openings, titles = _words_before(language)
    word = fold_word(before["word"])
    if before["point"]:
        # `Mr.` and an initial are no end of a sentence
        return len(word) == 1 or f"{word}." in titles
    return word in titles or (bool(before["inside"]) and word not in openings)
