"""A person named with State or office at one place of a sentence."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from unreleases.views.turns.clauses import Clause, read_clause
from unreleases.views.turns.delegations import before_state, state_of
from unreleases.views.turns.names import (
    Name,
    Word,
    name_words,
    opens_honorific,
    read_name,
    with_ending,
)
from unreleases.views.turns.presented import linked_state, presented
from unreleases.views.turns.speaker import Setting, Speaker, SpeakerForm

if TYPE_CHECKING:
    from unreleases.views.turns.speaker import Setting
    from unreleases.views.turns.words import TurnWords

__all__ = ["opens_ordinary", "read_person", "read_printed"]

_ORDINARY: Final = re.compile(r"([A-ZÀ-Þ][a-zß-öø-ÿ]+)(?:\s([a-zß-öø-ÿ]+)(?=[\s,])|[,.;:)])")
#: Marks that do not stand inside an office.
_MARKS: Final = re.compile(r"[,;:()“”«»\"]|\.\s")
_FIRST: Final = re.compile(r"[^\s,;:()]+")
#: An office is no longer.
_OFFICE: Final = 160
_SHORT: Final = 2


@lru_cache(maxsize=4096)
def _may_present(word: str, words: TurnWords) -> bool:
    """Tell whether a word in ordinary letters can begin what presents somebody and is no name."""
    return (
        opens_honorific(word, words)
        or words.offices.begins(word)
        or words.organs.begins(word)
        or words.speaker_article.match(f"{word} ") is not None
    )


def opens_ordinary(text: str, position: int, words: TurnWords) -> bool:
    """Tell whether words open as most do, with one capital and no second, and name no person.

    Args:
        text: Any text.
        position: Where the words begin.
        words: Those of the language.

    Returns:
        Whether it does.

    >>> from unreleases.views.turns.words import turn_words
    >>> opens_ordinary("Noting that it was late, they left.", 0, turn_words("en"))
    True
    >>> opens_ordinary("Director of Lamps Ana Luz said", 0, turn_words("en")), opens_ordinary("Ana de Luz said", 0, turn_words("en"))
    (False, False)
    """
    found = _ORDINARY.match(text, position)
    return (
        found is not None
        and not _may_present(found[1], words)
        and (found[2] or "").casefold() not in words.particles
    )


def read_person(
    text: str, position: int, setting: Setting, *, bold_until: int = 0, inverted: bool = False
) -> Speaker | None:
    """Read a person who is named at a place.

    Args:
        text: Any text.
        position: Where the name, or an office or honorific before it, begins.
        setting: What is known of the release.
        bold_until: How far the text is bold.
        inverted: Whether the verb stands before, as in `said Ana Luz (Peru)`.

    Returns:
        The person, or None.

    >>> from unreleases.views.turns.words import turn_words
    >>> read_person("Assembly President Ana Luz (Peru) said that", 0, Setting(turn_words("en"))).affiliation
    'Assembly President'
    """
    words = setting.words
    first = _FIRST.match(text, position, position + 60)
    if first is None:
        return None
    titled = (
        opens_honorific(first[0], words)
        # a whole one: `The Honourable`, but not `The Committee`
        and words.honorific.match(text, position) is not None
    )
    # a word that opens a sentence and no name
    if first[0] in words.no_names and not titled:
        return None
    office: str | None = None
    plain = bold_until <= position and not titled
    if plain and (split := _organ_office(text, position, first[0], words)):
        office = text[position:split]
        position = split + 1
    elif plain and (not first[0].isupper() or _opens_acronym(text, position, first.end(), words)):
        listed = name_words(text, position, words)
        # one word in ordinary letters is no name, and has no office before it
        if not listed or (len(listed) == 1 and listed[0].sort != "capitals"):
            return None
        if words.states.at(text, position) >= listed[-1].end:
            # `United States, Viet Nam and …`
            return None
        split = _office_before(text, position, listed, words)
        if split:
            office = text[position:split].strip(" ,")
            position = split + 1
        elif not (
            _may_be_name(text, listed)
            or linked_state(text, listed[-1].end, setting)[0]
            or (len(listed) > 1 and words.body_link.match(text, listed[-1].end + 1))
        ):
            return None
    name = read_name(text, position, words, bold_until=bold_until)
    if name is None:
        return None
    if not name.capitals:
        name = before_state(name, words, setting.date)
    if name.capitals and name.honorific is None and (split := _capital_office(name, words)):
        office = name.name[:split].strip()
        name = name._replace(name=name.name[split:].strip(), start=name.start + split)
    return presented(text, name, office, setting, inverted=inverted)


@lru_cache(maxsize=4096)
def _printed_name(printed: str, words: TurnWords) -> Name | None:
    """Read words in capitals that are a name, with or without honorific, and nothing besides."""
    read = read_name(printed, 0, words)
    if read is None or read.end < len(printed) or not read.capitals or words.speaker_article.match(printed):
        return None
    if read.honorific is None and (
        printed.split(" ", 1)[0] in words.no_names or _capital_office(read, words)
    ):
        return None
    return read


def read_printed(text: str, position: int, setting: Setting) -> Speaker | None:
    """Read a person as most are printed: a name in capitals before a State in brackets or a comma.

    Args:
        text: Any text.
        position: Where the name begins.
        setting: What is known of the release.

    Returns:
        The person, or None; then `read_person` may still find one.

    >>> from unreleases.views.turns.words import turn_words
    >>> read_printed("ANA LUZ (Peru) said that", 0, Setting(turn_words("en"))).state
    'PER'
    """
    words = setting.words
    found = words.printed.match(text, position)
    if found is None:
        return None
    printed = found[1].rstrip()
    end = position + len(printed)
    name = _printed_name(printed, words)
    if name is None:
        return None
    country, aside, spoken = found["state"], found["aside"], found["verb"]
    if country is None:
        if with_ending(text, end, words) > end:
            return None
        return presented(text, Name(name.honorific, name.name, position, end, True), None, setting)
    state = state_of(country, words, setting.date)
    if state is None:
        return None
    if spoken is None:
        clause = read_clause(text, found.end("state") + 1, words, named=True)
        if clause.office:
            return None
    else:
        verb = found.start("verb")
        clause = Clause(verb, found.end(), True, verb, plain=aside is None)
    return Speaker(SpeakerForm.CAPITALS, clause, name.name, name.honorific, state)


def _may_be_name(text: str, listed: list[Word]) -> bool:
    """Tell whether words in ordinary letters are followed by what presents a person."""
    end = listed[-1].end
    return len(listed) > 1 and text[end : end + 2].strip()[:1] in {"(", ",", ""}


def _office_before(text: str, position: int, listed: list[Word], words: TurnWords) -> int:
    """Return where an office in front of a name ends, or 0: `General Assembly President`."""
    end = listed[-1].end
    last = 0
    for start, stop in words.offices.find(text, position, end):
        if stop < end and text[stop] == " " and text[start].isupper():
            last = stop
    # a name does not begin with `de la`: `Président de la République`
    return last if last and text[last + 1 : last + 2].isupper() else 0


def _organ_office(text: str, position: int, first: str, words: TurnWords) -> int:
    """Return where an office ends that begins with an organ, before a name: `Economic and Social Council President`."""
    organ = words.organs.at(text, position) if words.organs.begins(first) else -1
    if organ < 0 or not text.startswith(" ", organ):
        return 0
    mark = _MARKS.search(text, position, position + _OFFICE)
    last = 0
    for _, stop in words.offices.find(text, position, mark.start() if mark else position + _OFFICE):
        if text[stop : stop + 1] == " " and text[stop + 1 : stop + 2].isupper():
            last = stop
    return 0 if words.subject_end.search(f" {text[position:last]}") else last


def _opens_acronym(text: str, position: int, end: int, words: TurnWords) -> bool:
    """Tell whether a word in capitals stands before one that is not: `UNICEF Executive Director Ana Luz`."""
    following = name_words(text, end + 1, words, 1) if text.startswith(" ", end) else ()
    return end - position > _SHORT and any(word.sort == "title" for word in following)


def _capital_office(name: Name, words: TurnWords) -> int:
    """Return where an office in capitals ends in front of a name in capitals: `SECRETARY-GENERAL ANA LUZ`."""
    end = words.offices.at(name.name, 0)
    return end if end > 0 and name.name[end : end + 1] == " " else 0
