"""Names and offices in running text: who is meant by `the Chair, Ms. X` or `le représentant de Y`."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import cache, lru_cache, partial
from typing import TYPE_CHECKING, Final, NamedTuple

from unreleases.catalogue.groups import find_group
from unreleases.catalogue.organs import find_organ
from unreleases.catalogue.states import find_state
from unreleases.views.quoting.name_words import NameWord, NameWords
from unreleases.views.words import fold_word, folded_words

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["Nominal", "NominalKind", "NominalReader", "nominal_reader"]

#: No name or office has more words, and none is longer.
_LONGEST: Final = 240
#: Plain words before a name: `the former long-time envoy Ana Lund`.
_MOST_PLAIN: Final = 3
_MOST_APPOSITIONS: Final = 3
_BRACKETS: Final = re.compile(r"\s?\([^()]{1,80}\)")
_COMMA: Final = re.compile(r",\s")
#: What stands between an office and the name beside it: `head of the United Nations mission there, Ana Lund`.
_TAIL: Final = re.compile(r"(?:\s[^\W\d_][\w’'-]{0,24}){1,8}?(?=(?:\s\([^()]{1,80}\))?,\s[A-ZÀ-Þ])")
_RUNS_ON: Final = re.compile(r"\s[^\W\d_]")

#: A letter for each word: an article (T, or D for other determiners), a part of an honorific (H), an office (O), a
#: capital (C), a small word between the parts of a name (S; L where lower case can follow), any other word (P).
#: An adjective of an office (A) counts only after one: `Directrice exécutive`.
_NAMED: Final = re.compile(
    r"(?P<article>[DT]{0,2})(?P<plain>P{0,3}?)(?P<core>(?:H+(?=[LST]{0,3}[CO])|[CO]A{0,2})(?:(?:(?<=O)FT?|[LST]{0,3})(?:H+(?=C)|[CO]A{0,2})|LT?P(?:P(?=[LST]{1,2}[COP]|$))?)*)"
)
_UNNAMED: Final = re.compile(r"[DT]{1,2}P{1,3}(?:[FL]T?[COP]{1,2}){0,2}")
_PLAIN: Final = re.compile(r"P{1,3}")
_RUN_ON: Final = re.compile(r"[LST]*P.*")


class NominalKind(StrEnum):
    """What words are that say of whom the text speaks.

    >>> NominalKind.OFFICE.value
    'office'
    """

    PERSON = "person"
    OFFICE = "office"
    #: A State, an organ or anything else with capitals.
    BODY = "body"
    #: `the delegate`: somebody who was named before.
    POINTER = "pointer"
    #: `a fisherman`, `many speakers`: nobody is named.
    UNNAMED = "unnamed"


class Nominal(NamedTuple):
    """A name or office, with its place.

    >>> found = nominal_reader("en").read("the Chair of the Committee said", 0)
    >>> found.name, str(found.kind), found.end
    ('Chair of the Committee', 'office', 26)
    """

    #: Without honorific and article; None where nobody is named.
    name: str | None
    kind: NominalKind
    start: int
    end: int
    #: `m` or `f`, where honorific, article or office tell.
    gender: str | None = None


class NominalReader:
    """Reads names and offices in the running text of one language.

    >>> reader = NominalReader("en")
    >>> [reader.read(words, 0).name for words in ("Mr. VAN DER BERG (Malta)", "Assembly President Ana Duarte said")]
    ['VAN DER BERG', 'Ana Duarte']
    """

    def __init__(self, language: str) -> None:
        folded = partial(folded_words, language)
        self.language = language
        self.words = NameWords(language)
        self.possessives = folded("quotation.possessives")
        self.own = folded("quotation.own_words")
        self.relations = folded("quotation.relation_words")
        self.masculine = folded("quotation.masculine_words")
        self.feminine = folded("quotation.feminine_words")

    def read(self, text: str, start: int, end: int | None = None, *, plain: bool = False) -> Nominal | None:
        """Read a name, an office or another description of somebody.

        Args:
            text: Any text.
            start: Where it begins, its article included.
            end: Where to stop.
            plain: Whether words without article and capital describe somebody: `others`.

        Returns:
            What stands there; None where it is no description of anybody.
        """
        stop = min(len(text), start + _LONGEST, len(text) if end is None else end)
        words, codes = self.words.read(text, start, stop)
        if len(words) > 1 and words[0].key in self.possessives and words[1].key in self.own:
            return Nominal(None, NominalKind.POINTER, start, words[1].end)
        found = _NAMED.match(codes)
        if found:
            return self._named(text, words, found)
        unnamed = _UNNAMED.match(codes) or (_PLAIN.match(codes) if plain else None)
        if unnamed is None:
            return None
        return Nominal(None, NominalKind.UNNAMED, start, words[unnamed.end() - 1].end)

    def read_chain(
        self, text: str, start: int, end: int, *, plain: bool = False
    ) -> tuple[Nominal, int] | None:
        """Read a name with what stands beside it: `NAME (State), Chair of the Committee,`.

        Args:
            text: Any text.
            start: Where it begins.
            end: Where to stop.
            plain: As for `read`.

        Returns:
            Whom it means, a person before an office, and where it ends; None where nobody is described.

        >>> reader = NominalReader("en")
        >>> text = "The Chair of the Group, Ana Lund (Norway), said"
        >>> found, end = reader.read_chain(text, 0, len(text))
        >>> found.name, text[end:]
        ('Ana Lund', ', said')
        """
        best = self.read(text, start, end, plain=plain)
        if best is None:
            return None
        position = self._over_brackets(text, best.end)
        if best.kind is not NominalKind.PERSON:
            position = self._over_tail(text, position, end)
        for _ in range(_MOST_APPOSITIONS):
            comma = _COMMA.match(text, position, end)
            beside = self.read(text, comma.end(), end) if comma else None
            if beside is None or (beside.kind is NominalKind.BODY and best.kind is not NominalKind.UNNAMED):
                break
            stop = self._over_brackets(text, beside.end)
            if beside.kind is NominalKind.UNNAMED and _RUNS_ON.match(text, stop, end):
                # an office that is no name goes on: `chief pilot of the mission`
                break
            if beside.kind is NominalKind.PERSON and best.kind is not NominalKind.PERSON:
                best = beside
            elif beside.kind is NominalKind.BODY and self._is_first_name(text, beside, stop):
                best = Nominal(beside.name, NominalKind.PERSON, beside.start, beside.end)
            position = stop
        return Nominal(best.name, best.kind, start, position, best.gender), position

    def _is_first_name(self, text: str, nominal: Nominal, stop: int) -> bool:
        """Tell whether a single name stands beside a description: `a young woman, Lina, told me`."""
        name = nominal.name or " "
        return (
            text[stop : stop + 1] == ","
            and name.isalpha()
            and text.startswith(name, nominal.start)
            and not _is_known(name, self.language)
        )

    def _over_tail(self, text: str, position: int, end: int) -> int:
        """Return where a longer office ends that a name follows: `head of the mission there, Ana Lund`."""
        tail = _TAIL.match(text, position, end)
        if tail is None or any(fold_word(word) in self.words.breaks for word in tail[0].split()):
            return position
        return self._over_brackets(text, tail.end())

    @staticmethod
    def _over_brackets(text: str, position: int) -> int:
        brackets = _BRACKETS.match(text, position)
        return brackets.end() if brackets else position

    def _named(self, text: str, words: list[NameWord], found: re.Match[str]) -> Nominal | None:
        codes = found["core"]
        if "H" in codes:
            # `Ms. Lund de répondre`: what follows a name in lower case is none of it
            codes = _RUN_ON.sub("", codes)
        first = found.start("core")
        core = words[first : first + len(codes)]
        start, end = words[0].start, core[-1].end
        titles = [word for word, code in zip(core, codes, strict=True) if code in "HO"]
        gender = self._gender([*words[: found.end("article")], *titles])
        if "H" in codes:
            name = self._own_name(core[codes.rindex("H") + 1 :])
            kind = NominalKind.PERSON
        elif self._is_person_of(text, core, codes):
            name = self._own_name(core)
            kind = NominalKind.PERSON
        elif "O" in codes:
            kind, name = self._office(text, words, found, core)
        else:
            kind, name = (NominalKind.PERSON if self._is_person(text, core) else NominalKind.BODY), core
        if kind is NominalKind.BODY and found["plain"]:
            # `my friend Amina`, but `his Norwegian colleague`
            related = words[0].key in self.relations and len(core) == 1 and not self._is_known(text, core)
            kind = NominalKind.PERSON if related else NominalKind.UNNAMED
        if kind is NominalKind.BODY and core[-1].key in self.words.collective:
            end = self._whole_body(text, core[0].start, end)
        elif kind is NominalKind.OFFICE and core[-1].key in self.words.collective:
            body = next((word for word, code in zip(core, codes, strict=True) if code == "C"), core[-1])
            end = self._whole_body(text, body.start, end)
        if kind in {NominalKind.UNNAMED, NominalKind.POINTER}:
            return Nominal(None, kind, start, end, gender)
        name_end = name[-1].end if kind is NominalKind.PERSON else end
        printed = text[name[0].start : name_end].removesuffix("’s").removesuffix("'s")
        return Nominal(printed, kind, start, end, gender)

    def _office(
        self, text: str, words: list[NameWord], found: re.Match[str], core: list[NameWord]
    ) -> tuple[NominalKind, list[NameWord]]:
        codes = found["core"]
        rest = core[max(codes.rindex("O"), codes.rfind("A")) + 1 :]
        if (
            rest
            and (self.words.has_capital(rest[0]) or rest[0].text[0] == "[")
            and self._is_part_of_name(rest)
            and not self._is_known(text, rest)
        ):
            # `Secretary-General Tomás Arvide`: the name stands after the office
            return NominalKind.PERSON, rest
        lower = all(word.text[0].islower() for word in core)
        if lower and found["article"] and words[0].key in self.words.pointers:
            return NominalKind.POINTER, core
        if lower:
            return NominalKind.UNNAMED, core
        return NominalKind.OFFICE, words[found.start("plain") : found.end()]

    def _is_person_of(self, text: str, core: list[NameWord], codes: str) -> bool:
        own = self._own_name(core)
        return len(own) < len(core) and set(codes[: len(own)]) == {"C"} and self._is_person(text, own)

    def _own_name(self, words: list[NameWord]) -> list[NameWord]:
        """Return the words of a name without where its bearer comes from: `Ana Lund of the Office for Relief`."""
        for number, word in enumerate(words):
            if number and word.key in self.words.links and word.key not in self.words.particles:
                return words[:number]
        return words

    def _whole_body(self, text: str, start: int, end: int) -> int:
        """Return where the name of a body ends of which the last words have no capitals: `Union africaine`."""
        longest = position = end
        for _ in range(_MOST_PLAIN + 1):
            begin = position if text[position - 1] in "’'" else position + 1
            word = self.words.token.match(text, begin) if text[position:begin] in {"", " "} else None
            if word is None or word[0][0].isupper():
                break
            position = word.end()
            longest = position if _is_known(text[start:position], self.language) else longest
        return longest

    def _is_part_of_name(self, words: Iterable[NameWord]) -> bool:
        return all(
            (self.words.has_capital(word) and word.key not in self.words.collective)
            or word.text[0] == "["
            or word.key in self.words.particles
            for word in words
        )

    def _is_person(self, text: str, core: list[NameWord]) -> bool:
        capitals = sum(map(self.words.has_capital, core))
        possessive = any(word.key.endswith(("'s", "s'")) for word in core)
        return (
            capitals >= 2
            and not possessive
            and self._is_part_of_name(core)
            and not self._is_known(text, core)
        )

    def _is_known(self, text: str, words: list[NameWord]) -> bool:
        return _is_known(text[words[0].start : words[-1].end], self.language)

    def _gender(self, words: Iterable[NameWord]) -> str | None:
        for key in (part for word in words for part in word.key.split()):
            if key in self.masculine:
                return "m"
            if key in self.feminine:
                return "f"
        return None


@lru_cache(maxsize=4096)
def _is_known(name: str, language: str) -> bool:
    found = find_state(name, language=language), find_organ(name, language), find_group(name, language)
    return any(each is not None for each in found)


@cache
def nominal_reader(language: str) -> NominalReader:
    """Return the reader of a language.

    Args:
        language: A language that has a vocabulary.

    Returns:
        The reader, the same one for the same language.

    >>> nominal_reader("fr").read("la Présidente du Comité, Mme Diop", 0).gender
    'f'
    """
    return NominalReader(language)
