"""Every State, organ and group that a release names."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from attrs import frozen

from unreleases.catalogue.folding import fold_accents
from unreleases.catalogue.groups import find_group, group_names
from unreleases.catalogue.organs import find_organ, organ_names, organs
from unreleases.catalogue.states import find_state, find_states_pattern, state_names
from unreleases.catalogue.vocabulary import languages, vocabulary
from unreleases.spans import Span
from unreleases.views.listed_names import ListedNames
from unreleases.views.once import once
from unreleases.views.passages import PassageKind, body_passages
from unreleases.views.words import fold_word, folded_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from unreleases.model.release import Release
    from unreleases.views.listed_names import NameFound
    from unreleases.views.passages import Passage

__all__ = ["Mention", "MentionKind", "mentions"]

_ACRONYM: Final = re.compile(r"[A-Z][A-Z0-9]+(?:[-+][A-Z0-9]+)?")
#: Shorter ones are abbreviations of many things.
_SHORTEST_ACRONYM: Final = 3
_YEARS: Final = re.compile(r"\s?\([^()]*\d{4}[^()]*\)$")
_WORD_BEFORE: Final = re.compile(r"(?:^|(?P<inside>[^.!?:;”»)\]]\s))(?P<word>[^\W\d_][\w’'-]*)\.?\s$")
_NAME_AFTER: Final = re.compile(r"\s(?P<word>[^\W\d_][\w’'-]*)")


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


@cache
def _names(language: str) -> ListedNames[_Name]:
    return ListedNames([*_plain_names(language), *_acronyms(language)])


@cache
def _capitals(language: str) -> ListedNames[_Name]:
    """Return the names as headings in capitals print them, with and without accents."""
    names = dict(_plain_names(language))
    forms = {name.upper(): found for name, found in names.items()}
    return ListedNames(
        {**{fold_accents(name).upper(): found for name, found in names.items()}, **forms}.items()
    )


def _plain_names(language: str) -> Iterator[tuple[str, _Name]]:
    for name in vocabulary(language).words("mentions.other_names"):
        yield name, _Name(None)
    allowed = find_states_pattern(language)
    for name in state_names(language):
        found_state = find_state(name, language=language) if allowed.fullmatch(name) else None
        # the European Union stands in the table of States, too
        if found_state is not None and found_state.status != "participant":
            yield name, _Name(MentionKind.STATE)
    offices = folded_words(language, "speech.chair_words", "speech.secretariat_words", "speech.head_words")
    for name in organ_names(language):
        found = find_organ(name, language)
        # `the Council` and `the Chair` name nothing by themselves
        if found and " " in name and not any(fold_word(name).startswith(office) for office in offices):
            yield name, _Name(MentionKind.ORGAN, found.code)
    for printed in group_names(language):
        name = _YEARS.sub("", printed)
        group = find_group(printed, language)
        if group:
            yield name, _Name(MentionKind.GROUP, group.code)
            if " " in name:
                yield name.lower(), _Name(MentionKind.GROUP, group.code)


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
    base = release.language.split("-")[0]
    language = base if base in languages() else "en"
    return tuple(
        mention for passage in body_passages(release) for mention in _in_passage(release, passage, language)
    )


def _in_passage(release: Release, passage: Passage, language: str) -> Iterator[Mention]:
    text = passage.text
    names = _capitals(language) if text.isupper() else _names(language)
    running = passage.kind is not PassageKind.HEADING and not text.isupper()
    for found in names.find(text):
        kind, code = found.value
        if kind is None:
            continue
        printed = text[found.start : found.end]
        if kind is MentionKind.STATE:
            if running and _in_longer_name(text, found, language):
                continue
            state = find_state(printed, language=language, date=release.date) or find_state(
                printed, language=language
            )
            if state is None:
                continue
            code = state.iso3
        span = Span(passage.start + found.start, passage.start + found.end)
        yield Mention(kind=kind, code=code, text=printed, span=span)


@cache
def _words_before(language: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return the words with which a sentence begins, and the titles of persons."""
    titles = (title.removesuffix(".") for title in folded_words(language, "speech.honorifics"))
    return folded_words(language, "quotation.opening_words"), frozenset(titles)


def _in_longer_name(text: str, found: NameFound[_Name], language: str) -> bool:
    """Tell whether a State's name is part of another name: `Ms. Jordan`, `the Kenya Airways flight`."""
    after = _NAME_AFTER.match(text, found.end)
    if after and after["word"][0].isupper():
        return True
    before = _WORD_BEFORE.search(text, max(0, found.start - 40), found.start)
    if before is None or not before["word"][0].isupper():
        return False
    openings, titles = _words_before(language)
    word = fold_word(before["word"])
    return word in titles or (bool(before["inside"]) and word not in openings)
