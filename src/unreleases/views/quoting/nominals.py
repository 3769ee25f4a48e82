"""Names and offices in running text: who is meant by `the Chair, Ms. X` or `le représentant de Y`."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import cache, partial
from typing import TYPE_CHECKING, Final

from attrs import define

from unreleases.catalogue.vocabulary import vocabulary
from unreleases.views.expressions import Expression
from unreleases.views.quoting.known_names import is_known, whole_name
from unreleases.views.quoting.name_forms import NameParts, name_parts
from unreleases.views.quoting.name_words import NameWord, NameWords
from unreleases.views.words import fold_word, folded_words

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["Nominal", "NominalKind", "NominalReader", "nominal_reader"]

#: No name or office has more words, and none is longer.
_LONGEST: Final = 240
_MOST_APPOSITIONS: Final = 3
_BRACKETS: Final = re.compile(r"\s?\([^()]{1,80}\)")
#: What stands between an office and the name beside it: `head of the United Nations mission there, Ana Lund`.
_TAIL: Final = re.compile(r"(?:\s[^\W\d_][\w’'-]{0,24}){1,8}?(?=(?:\s\([^()]{1,80}\))?,\s[A-ZÀ-Þ])")
_LONGEST_TAIL: Final = 300
_SENTENCE_ENDS: Final = frozenset(("", ".", "!", "?", "”", '"'))
_ACRONYM: Final = re.compile(r"\s\([A-Z]{3,}\)")
_RUNS_ON: Final = re.compile(r"\s[^\W\d_]")

_UNNAMED: Final = re.compile(r"[DT]{1,2}P{1,3}(?:[FL]T?[COP]{1,2}){0,2}")
_PLAIN: Final = re.compile(r"P{1,3}")


class NominalKind(StrEnum):
    """What words are that say of whom the text speaks.

    >>> _OFFICE.value
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


# for the reader, who asks for them with every name
_PERSON: Final = NominalKind.PERSON
_OFFICE: Final = NominalKind.OFFICE
_BODY: Final = NominalKind.BODY
_POINTER: Final = NominalKind.POINTER
_NOBODY: Final = NominalKind.UNNAMED


@define
class Nominal:
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

    #: A noun that means several.
    plural = Expression("quotation.plural_noun_pattern")

    def __init__(self, language: str) -> None:
        folded = partial(folded_words, language)
        self.language = language
        self.vocabulary = vocabulary(language)
        self.words = NameWords(language)
        self.possessives = folded("quotation.possessives")
        self.own = folded("quotation.own_words")
        self.relations = folded("quotation.relation_words")
        #: Articles after which nobody is known but by an office: `a nurse`.
        self.indefinite = folded("quotation.indefinite_words")
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
        stop = start + _LONGEST
        words, ends, codes = self.words.read(text, start, stop if end is None else min(stop, end))
        if not codes:
            return None
        if words[0].key in self.possessives and len(words) > 1 and words[1].key in self.own:
            # `her delegation`
            return Nominal(None, _POINTER, start, ends[1])
        parts = name_parts(codes)
        if (
            parts
            and codes[0] == "P"
            and parts.core[0] == "H"
            and words[parts.first - 1].key in self.words.sources
        ):
            # `à M. Oru`, `introduced by Mr. Oru`
            return None
        if parts:
            return self._named(text, start, words, ends, parts)
        unnamed = _UNNAMED.match(codes) or (_PLAIN.match(codes) if plain else None)
        if unnamed is None:
            return None
        return Nominal(None, _NOBODY, start, ends[unnamed.end() - 1])

    def introduces(self, text: str, start: int) -> bool:
        """Tell whether a description brings somebody new: `a nurse`, `her father`, but not `the port`.

        Args:
            text: Any text.
            start: Where it begins, its article included.

        Returns:
            Whether it does.

        >>> nominal_reader("en").introduces("her father", 0), nominal_reader("en").introduces("the port", 0)
        (True, False)
        """
        first = self.words.token.match(text, start)
        key = fold_word(first[0]) if first else ""
        return key in self.words.determiners and key not in self.words.pointers

    def read_chain(self, text: str, start: int, end: int, *, plain: bool = False) -> Nominal | None:
        """Read a name with what stands beside it: `NAME (State), Chair of the Committee,`.

        Args:
            text: Any text.
            start: Where it begins.
            end: Where to stop.
            plain: As for `read`.

        Returns:
            Whom it means, a person before an office; None where nobody is described.

        >>> reader = NominalReader("en")
        >>> text = "The Chair of the Group, Ana Lund (Norway), said"
        >>> found = reader.read_chain(text, 0, len(text))
        >>> found.name, text[found.end :]
        ('Ana Lund', ', said')
        """
        best = self.read(text, start, end, plain=plain)
        if best is None:
            return None
        position = self._over_brackets(text, best.end)
        if best.kind is _OFFICE and position > best.end:
            # `Administrator of the Programme (UNP) Ana Lund`
            beside = self.read(text, position + 1, end)
            if beside is not None and beside.kind is _PERSON:
                best, position = beside, self._over_brackets(text, beside.end)
        if best.kind is not _PERSON:
            position = self._over_tail(text, position, end)
        for _ in range(_MOST_APPOSITIONS):
            beside = self.read(text, position + 2, end) if text.startswith(", ", position, end) else None
            if beside is None:
                break
            stop = self._over_brackets(text, beside.end)
            if beside.kind is _BODY and best.kind is not _NOBODY:
                if best.kind is not _OFFICE or not _ACRONYM.fullmatch(text, beside.end, stop):
                    break
                # a body with commas in its name: `Chair of the Monitoring, Verification and Inspection Commission (MVIC)`
                begin = best.end - len(best.name or "")
                best = Nominal(text[begin : beside.end], _OFFICE, best.start, beside.end, best.gender)
            if beside.kind is _NOBODY and _RUNS_ON.match(text, stop, end):
                # an office that is no name goes on: `chief pilot of the mission`
                break
            if beside.kind is _PERSON and best.kind is not _PERSON:
                best = beside
            elif beside.kind is _BODY and self._is_first_name(text, beside, stop):
                best = Nominal(beside.name, _PERSON, beside.start, beside.end)
            position = stop
        best.start, best.end = start, position
        return best

    def _is_first_name(self, text: str, nominal: Nominal, stop: int) -> bool:
        """Tell whether a single name stands beside a description: `a young woman, Lina, told me`."""
        name = nominal.name or ""
        return text.startswith(",", stop) and name.isalpha() and not is_known(name, self.language)

    def _over_tail(self, text: str, position: int, end: int) -> int:
        """Return where a longer office ends that a name follows: `head of the mission there, Ana Lund`."""
        comma = text.find(",", position, min(end, position + _LONGEST_TAIL))
        if comma < 0 or (text[comma + 2 : comma + 3].islower() and text.find("(", position, comma) < 0):
            # no name follows
            return position
        tail = _TAIL.match(text, position, end)
        if tail is None or any(fold_word(word) in self.words.breaks for word in tail[0].split()):
            return position
        return self._over_brackets(text, tail.end())

    @staticmethod
    def _over_brackets(text: str, position: int) -> int:
        if "(" not in text[position : position + 2]:
            return position
        brackets = _BRACKETS.match(text, position)
        return brackets.end() if brackets else position

    def _named(
        self, text: str, start: int, words: list[NameWord], ends: list[int], parts: NameParts
    ) -> Nominal:
        codes, first, stop = parts.core, parts.first, parts.stop
        end = ends[stop - 1]
        gender = self._gender(words[number].key for number in parts.telling) if parts.telling else None
        if words[first].key in self.words.demonstratives or (
            parts.article
            and parts.plain
            and any(word.key in self.words.prepositions for word in words[parts.article : first])
        ):
            # `celui du Tchad`, `un correspondant à Mme Diop`
            return Nominal(None, _NOBODY, start, end, gender)
        # the words of the name alone
        begin, until = first, self._own_end(words, first, stop)
        if "H" in codes:
            begin = first + codes.rindex("H") + 1
            until = self._own_end(words, begin, stop)
            kind = _PERSON
        elif not codes[: until - first].strip("C") and self._is_person(text, words, ends, first, until):
            kind = _PERSON
        elif "O" in codes:
            kind, begin = self._office(text, words, ends, parts)
            until = self._own_end(words, begin, stop) if kind is _PERSON else stop
        else:
            until = stop
            # `Norway’s Ana Lund`
            begin += words[first].possessive
            kind = _PERSON if self._is_person(text, words, ends, begin, stop) else _BODY
            begin = begin if kind is _PERSON else first
        if kind is _BODY and parts.plain:
            # `my friend Amina`, but `his Norwegian colleague` and `my friend whom I`
            related = words[0].key in self.relations and words[first].key not in self.words.breaks
            kind = _PERSON if related and not self._is_known(text, words, ends, first, stop) else _NOBODY
        if stop == 1 and self._is_plural(text, start, words[0]):
            kind = _NOBODY
        if (
            words[0].key in self.indefinite
            and not (parts.plain or "O" in codes or "H" in codes)
            and words[first].key not in self.words.collective
        ):
            # `a Norwegian`, but `a Member of Parliament`
            kind = _NOBODY
        if kind is _NOBODY or kind is _POINTER:
            return Nominal(None, kind, start, end, gender)
        if kind is _PERSON:
            name_end = ends[until - 1]
        else:
            last = words[stop - 1]
            if last.key in self.words.collective or last.key in self.words.open_names:
                body = first if kind is _BODY else first + max(0, codes.find("C"))
                # `Ligue des États arabes`, else `Arabie saoudite` alone
                for begun in {ends[body] - len(words[body].text): None, end - len(last.text): None}:
                    whole = whole_name(text, begun, end, self.words)
                    if whole > end:
                        end = whole
                        break
            elif kind is _OFFICE and any(word.key in self.words.mandates for word in words[first:stop]):
                end = self.words.mandate_end(text, end)
            name_end = end
        printed = text[ends[begin] - len(words[begin].text) : name_end]
        # a line that ended with a hyphen: `Secretary- General`
        name = printed.removesuffix("’s").removesuffix("'s").replace("- ", "-")
        return Nominal(name, kind, start, end, gender)

    def _is_plural(self, text: str, start: int, word: NameWord) -> bool:
        """Tell whether a sentence begins with a noun that means several: `Delegates said`."""
        if text[:start].rstrip(' “"')[-1:] not in _SENTENCE_ENDS or not self.plural.fullmatch(word.key):
            return False
        return not is_known(word.text, self.language)

    def _office(
        self, text: str, words: list[NameWord], ends: list[int], parts: NameParts
    ) -> tuple[NominalKind, int]:
        """Read an office, and return where its name begins."""
        codes, first, stop = parts.core, parts.first, parts.stop
        rest = first + max(codes.rindex("O"), codes.rfind("A")) + 1
        named = rest < stop and words[rest].key not in self.words.suffixes
        if named and (words[rest].capital or words[rest].text[0] == "["):
            # `Secretary-General Tomás Arvide`, `Prime Minister Jan Berg of Norway`: the name stands after the office
            until = self._own_end(words, rest, stop)
            whole = until == stop or until - rest > 1
            personal = whole and all(word.personal for word in words[rest:until])
            if personal and not self._is_known(text, words, ends, rest, until):
                return _PERSON, rest
        for place in range(first + 2, stop - 1):
            # `Under-Secretary-General for Political Affairs Ana Lund`
            if words[place - 1].key in self.words.portfolios and self._is_person(
                text, words, ends, place, stop
            ):
                return _PERSON, place
        if all(word.text[0].islower() for word in words[first:stop]) and not (
            "A" in codes and any(self.words.is_national(word.key) for word in words[first:stop])
        ):
            pointed = parts.article and words[0].key in self.words.pointers
            return _POINTER if pointed else _NOBODY, first
        return _OFFICE, parts.article

    def _own_end(self, words: list[NameWord], begin: int, stop: int) -> int:
        """Return where a name ends without where its bearer comes from: `Ana Lund of the Office for Relief`."""
        for number in range(begin + 1, stop):
            if words[number].key in self.words.joining:
                return number
        return stop

    def _is_person(self, text: str, words: list[NameWord], ends: list[int], first: int, stop: int) -> bool:
        if stop - first < 2:
            return False
        capitals = 0
        for number in range(first, stop):
            word = words[number]
            if word.possessive or not word.personal:
                return False
            capitals += word.capital
        return capitals >= 2 and not self._is_known(text, words, ends, first, stop)

    def _is_known(self, text: str, words: list[NameWord], ends: list[int], first: int, stop: int) -> bool:
        return is_known(text[ends[first] - len(words[first].text) : ends[stop - 1]], self.language)

    def _gender(self, words: Iterable[str]) -> str | None:
        for key in " ".join(words).split():
            if key in self.masculine:
                return "m"
            if key in self.feminine:
                return "f"
        return None


#: The same one for the same language.
nominal_reader: Final = cache(NominalReader)
