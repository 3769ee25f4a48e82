"""Descriptions of somebody whom nobody names: `the boatman`, `his predecessor`, `un ministre des finances`."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from unreleases.catalogue.vocabulary import vocabulary
from unreleases.views.expressions import Expression, Template
from unreleases.views.quoting.nominals import nominal_reader
from unreleases.views.words import folded_words

if TYPE_CHECKING:
    from unreleases.views.quoting.nominals import Nominal

__all__ = ["DescriptionReader", "description_reader"]

_REACH: Final = 400
_LONGEST: Final = 60
_APOSTROPHES: Final = frozenset("’'")
#: A letter for each word, as in `NameWords.read`: an article, a noun with its adjectives, and what is joined to it.
_FORM: Final = re.compile(r"[DT]{1,2}(?P<noun>[POA]{1,4})C{0,2}(?:[FLS]T?(?:[COP]A?){1,2}){0,2}")


class DescriptionReader:
    """Reads descriptions in the running text of one language.

    >>> reader = DescriptionReader("en")
    >>> text = "the harbour master of Skagen said"
    >>> reader.describe(text, reader.nominals.read(text, 0))
    'harbour master of Skagen'
    """

    #: What a description begins with.
    article = Template(r"(?<!\w){quotation.determiners}(?:\s|(?<=['’]))", re.IGNORECASE)
    #: A noun that means several all the same.
    plural = Expression("quotation.plural_noun_pattern")
    #: What tells more of a person: `who`.
    relative = Template(r",?\s{quotation.person_relatives}\s")
    #: What brings somebody new into a speech: `I met`.
    met = Expression("quotation.met_pattern")

    def __init__(self, language: str) -> None:
        self.vocabulary = vocabulary(language)
        self.nominals = nominal_reader(language)
        self.words = self.nominals.words
        #: Determiners of one person or thing that is known.
        self.definite = self.words.pointers.union(
            folded_words(language, "quotation.relation_words"), self.nominals.possessives
        )
        #: Nouns that mean somebody who was named before, and sayings, which are nobody's.
        self.pointing = folded_words(language, "quotation.pointing_words")
        self.sayings = folded_words(language, "quotation.saying_words")
        #: After these, somebody is told of no more.
        self.breaks = self.words.prepositions.union(
            folded_words(language, "quotation.object_pronouns"),
            # `the representative of that country`
            folded_words(language, "quotation.relative_words") - self.definite,
            self.vocabulary.table("quotation.pronouns"),
        )

    def describe(self, text: str, nominal: Nominal) -> str | None:
        """Return the words that describe one person, or one thing that speaks.

        Args:
            text: The text in which the description was read.
            nominal: The description.

        Returns:
            The words without article; None for several (`many speakers`), for anybody without an office (`a nurse`)
            and where no words describe anybody.

        >>> reader = description_reader("en")
        >>> texts = "a minister of finance", "his predecessor had", "a nurse in Bol", "his colleagues said"
        >>> [reader.describe(text, reader.nominals.read(text, 0)) for text in texts]
        ['minister of finance', 'predecessor', None, None]
        """
        words, ends, codes = self.words.read(text, nominal.start, nominal.end)
        for number, word in enumerate(words):
            # `the shepherd in the hills`, `the nurse who had come`, `l’étudiant m’a répondu`
            if word.key in self.breaks or text[ends[number] : ends[number] + 1] in _APOSTROPHES:
                codes = codes[:number]
                break
        form = _FORM.match(codes)
        if form is None:
            return None
        office = "O" in form["noun"] and words[0].key in self.nominals.indefinite
        if not office and words[0].key not in self.definite:
            return None
        first, stop = form.span("noun")
        keys = {word.key for word in words[first:stop]}
        if keys <= self.pointing or keys & self.sayings or self.plural.fullmatch(words[stop - 1].key):
            return None
        return text[ends[first] - len(words[first].text) : ends[form.end() - 1]]

    def ending_at(self, text: str, start: int, end: int) -> Nominal | None:
        """Read the description that ends at a place.

        Args:
            text: Any text.
            start: Where to begin.
            end: The place.

        Returns:
            The longest such description; None where none ends there.

        >>> text = "He had spoken with a nurse, who"
        >>> found = description_reader("en").ending_at(text, 0, 26)
        >>> text[found.start : found.end]
        'a nurse'
        """
        for article in self.article.finditer(text, start, end):
            found = self.nominals.read(text, article.start(), end)
            if found and found.end == end:
                return found
        return None

    def before(self, text: str, position: int) -> Nominal | None:
        """Find somebody new of whom more is told before a place: `a nurse who had come`.

        Args:
            text: A paragraph.
            position: The place.

        Returns:
            The last such person, who is not named; None where nobody is told of.

        >>> text = "Il a vu un pêcheur de Tema qui pleurait. Il"
        >>> found = description_reader("fr").before(text, 41)
        >>> text[found.start : found.end]
        'un pêcheur de Tema'
        """
        floor = max(0, position - _REACH)
        told = list(self.relative.finditer(text, floor, position))
        found: Nominal | None = None
        if told:
            end = told[-1].start()
            found = self.ending_at(text, max(floor, end - _LONGEST), end)
        for met in () if found else self.met.finditer(text, floor, position):
            found = self.nominals.read(text, met.end(), position)
        new = found is not None and found.name is None and self.nominals.introduces(text, found.start)
        return found if new else None


#: The same one for the same language.
description_reader: Final = cache(DescriptionReader)
