"""The subjects of verbs of speech in running text: whoever ends where a verb begins, or begins its sentence."""

from __future__ import annotations

import re
from typing import Final

from unreleases.catalogue.vocabulary import vocabulary
from unreleases.views.expressions import Expression, Template
from unreleases.views.places import words_end
from unreleases.views.quoting.descriptions import description_reader
from unreleases.views.quoting.known_names import is_known
from unreleases.views.quoting.nominals import Nominal, NominalKind, nominal_reader
from unreleases.views.quoting.verbs import skip_space, verb_reader
from unreleases.views.words import fold_word, folded_words

__all__ = ["SubjectReader"]

_REACH: Final = 200
_LONGEST_RELATIVE: Final = 16
#: Where the subject of a sentence can stand: at its beginning or after a comma.
_MOST_PLACES: Final = 4
_WORD: Final = re.compile(r"[^ ]+")
_CLAUSE_START: Final = re.compile(r"[,;:–—]\s{1,2}")
_BETWEEN: Final = re.compile(r"\s?,?\s?(?:\([^()]{1,80}\)\s?,?\s?)?")
_PERSONS: Final = frozenset({NominalKind.PERSON, NominalKind.OFFICE})
_NAMED: Final = frozenset({NominalKind.PERSON, NominalKind.OFFICE, NominalKind.BODY})


class SubjectReader:
    """Reads subjects in one language.

    >>> SubjectReader("fr").before("Mme Diop (Sénégal) a dit", 0, 19).name
    'Diop'
    """

    #: What makes a clause tell of a person or thing before it, with an object before the verb: `qui lui`.
    relative = Template(
        r",?\s(?:(?P<person>{quotation.person_relatives})|{quotation.thing_relatives})\s+"
        r"(?:{quotation.object_pronouns}(?:\s|(?<=['’])))?$"
    )
    relative_clause = Template(r",\s{quotation.person_relatives}\s")
    clauses = Template(r"(?<!\w){quotation.clause_words}(?:\s|(?<=['’]))", re.IGNORECASE)
    written = Expression("quotation.written_pattern")
    #: How a sentence begins in which who reads out a message stands before its sender.
    read_out = Expression("quotation.read_out_pattern")
    #: When something was said, as a sentence can begin: `This morning,`.
    time = Expression("quotation.time_pattern")

    def __init__(self, language: str) -> None:
        self.vocabulary = vocabulary(language)
        self.language = language
        self.nominals = nominal_reader(language)
        self.verbs = verb_reader(language)
        self.descriptions = description_reader(language)
        self.that = folded_words(language, "quotation.that_words")

    def before(self, text: str, start: int, end: int) -> Nominal | None:
        """Read the subject that ends where a verb begins.

        Args:
            text: Any text.
            start: Where the sentence begins.
            end: Where the verb begins.

        Returns:
            Whom it names or describes; None where no subject stands there.

        >>> SubjectReader("en").before("He was told that the Chair of the Board said", 0, 40).name
        'Chair of the Board'
        """
        floor = max(start, end - _REACH)
        relative = self.relative.search(text, max(floor, end - _LONGEST_RELATIVE), end)
        if relative:
            stop = relative.start()
            named = self.last_named(text, floor, stop)
            if relative["person"] is None:
                # `Norway, which said`, but not `her report, which said`
                named = named if named and is_known(named.name or "", self.language) else None
            elif named and named.kind in _PERSONS:
                return named
            # `un ouvrier de Stavanger, qui`: no town speaks
            return self.descriptions.ending_at(text, floor, stop) or named
        places = {found.end(): False for found in _CLAUSE_START.finditer(text, floor, end)}
        places |= {found.end(): True for found in self.clauses.finditer(text, floor, end)}
        if floor == start and self.clauses.match(text, start, end) is None:
            places[floor] = True
        doubtful: Nominal | None = None
        # the sender of a message stands behind who read it out
        behind = self.read_out.match(text, start, end) is not None
        for place in sorted(places, reverse=behind)[:12]:
            nominal = self.nominals.read_chain(text, place, end, plain=places[place])
            if nominal is None or not self._reaches(text, nominal.end, end):
                continue
            if places[place] and self._ends_aside(text, place, nominal.end):
                continue
            if nominal.kind is NominalKind.UNNAMED:
                if places[place] and (
                    self._is_clitic(text, nominal) or text.startswith(",", nominal.end, end)
                ):
                    # `ce que lui a confié un pêcheur`, `countered that view, declaring`
                    continue
                nominal = self._author(text, place, end) or nominal
            if place == floor or not places[place]:
                return nominal
            if nominal.kind is NominalKind.OFFICE and text.startswith(nominal.name or " ", place):
                # `in her capacity as Chair`: an office without an article is a role
                continue
            if nominal.kind in _PERSONS:
                return nominal
            # `Speaking for Chad and Peru, the delegate of Mali said`: a better subject can follow
            doubtful = doubtful or nominal
        return doubtful or self._author(text, floor, end)

    def _ends_aside(self, text: str, start: int, end: int) -> bool:
        """Tell whether a name ends what stands between a subject and its verb: `the Chair, back from Bol and Oslo, said`."""
        if not text.startswith(",", end) or text.find(",", start, end) >= 0:
            return False
        last = words_end(text, start)
        return fold_word(text[text.rfind(" ", 0, last) + 1 : last]) not in self.that

    def _is_clitic(self, text: str, nominal: Nominal) -> bool:
        word = text[nominal.start : nominal.end]
        return word.isalpha() and self.verbs.look(word).adverb

    def _author(self, text: str, start: int, end: int) -> Nominal | None:
        """Read the author of a writing that says something: `the report by the Secretary-General warns`."""
        for written in self.written.finditer(text, start, end):
            author = self.nominals.read_chain(text, written.end(), end)
            if author and author.kind in _PERSONS and self._reaches(text, author.end, end):
                return author
        return None

    def last_named(self, text: str, start: int, end: int) -> Nominal | None:
        """Read the name that ends at a place, wherever it begins.

        Args:
            text: Any text.
            start: Where to begin.
            end: The place.

        Returns:
            The name or office; None where none ends there.

        >>> SubjectReader("en").last_named("He thanked Norway’s delegate, who", 0, 28).name
        'Norway’s delegate'
        """
        for word in _WORD.finditer(text, start, end):
            found = self.nominals.read_chain(text, word.start(), end)
            if found and found.kind in _NAMED and self._reaches(text, found.end, end):
                return found
        return None

    def _reaches(self, text: str, position: int, end: int) -> bool:
        """Tell whether nothing but commas, brackets and adverbs stands between a name and its verb."""
        between = _BETWEEN.match(text, position, end)
        position = between.end() if between else position
        while position < end and (word := self.verbs.word.match(text, position, end)):
            if not self.verbs.look(word[0]).adverb:
                return False
            position = skip_space(text, word.end())
        return position >= end

    def head(self, text: str, start: int, end: int, limit: int | None = None) -> Nominal | None:
        """Read the subject of a sentence: what it begins with, or what follows its introduction.

        Args:
            text: Any text.
            start: Where the sentence begins.
            end: Where to stop.
            limit: Where the subject begins at the latest.

        Returns:
            A person or office, or a description of somebody; None where the sentence begins with neither.

        >>> SubjectReader("en").head("In closing, the Chair of the Board thanked all.", 0, 46).name
        'Chair of the Board'
        """
        place = start
        # `And yet the Chair`
        while clause := self.clauses.match(text, place, end):
            place = clause.end()
        reach = min(end, start + _REACH)
        for _ in range(_MOST_PLACES):
            if limit is not None and place >= limit:
                break
            found = self.nominals.read_chain(text, place, end)
            timed = found and found.kind is NominalKind.UNNAMED and self.time.match(text, place, end)
            if found and not timed and found.kind is not NominalKind.BODY:
                return found
            place = text.find(", ", place, reach) + 2
            if place < 2:
                break
        return None
