"""Who speaks in a sentence of a running account: its subject, whoever it reports, or whoever it is told of."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from unreleases.catalogue.vocabulary import vocabulary
from unreleases.views.expressions import Expression, Template
from unreleases.views.quoting.attributions import credit_reader
from unreleases.views.quoting.formulas import NOBODY
from unreleases.views.quoting.nominals import NominalKind

if TYPE_CHECKING:
    from unreleases.views.quoting.nominals import Nominal

__all__ = ["SentenceReader"]

_CAPITAL: Final = re.compile(r"(?<!\w)[A-ZÀ-Þ]")
_WORDS: Final = re.compile(r"[^\W\d_]+")
_LABEL: Final = re.compile(r"\s?:")
_REACH: Final = 200
_MOST_COMMAS: Final = 8
#: What can follow an attribution that ends a sentence: `, the Chair said today.`
_SHORT_REST: Final = 12
_PERSONS: Final = frozenset({NominalKind.PERSON, NominalKind.OFFICE})


class SentenceReader:
    """Reads who speaks in the sentences of one language.

    >>> reader = SentenceReader("en")
    >>> reader.head("This morning, the Chair thanked all.", 0, 36, 36)[0].name
    'Chair'
    """

    #: What says that somebody presented something; their name follows.
    agent = Expression("quotation.agent_pattern")
    #: The same at the head of a sentence.
    agent_opening = Expression("quotation.agent_opening_pattern")
    #: An auxiliary that tells of an earlier time.
    remote_word = Template(r"(?<!\w){quotation.remote_auxiliaries}(?!\w)")

    #: What leads to a name: `a widow called Akinyi`.
    called = Expression("quotation.called_pattern")
    #: What stands before the name of a place.
    place_before = Template(r"(?<!\w){quotation.place_words}\s$", re.IGNORECASE)

    def __init__(self, language: str) -> None:
        self.credits = credit_reader(language)
        self.subjects = self.credits.subjects
        self.nominals = self.credits.nominals
        self.vocabulary = vocabulary(language)
        self.remote = self.vocabulary.words("quotation.remote_auxiliaries")

    def head(self, text: str, start: int, end: int, pronoun: int) -> tuple[Nominal | None, str | None]:
        """Read who a sentence begins with, after an introduction or not, and the verb of speech after them.

        Args:
            text: A paragraph.
            start: Where the sentence begins.
            end: Where it ends.
            pronoun: Where its first pronoun stands; the end where it has none.

        Returns:
            A person or office, and the verb; None for each that is not there.
        """
        if pronoun <= start + 2:
            return None, None
        frame = self.credits.formulas.after(text, start, end)
        if frame and frame.nominal and frame.nominal.kind in _PERSONS:
            return frame.nominal, ""
        read_out = self.subjects.read_out.match(text, start, end)
        if read_out and (verb := next(self.credits.verbs.find(text, read_out.end(), end), None)):
            sender = self.subjects.before(text, start, verb.first)
            if sender and sender.kind in _PERSONS:
                return sender, verb.printed
        head = self.subjects.head(text, start, end, pronoun - 2)
        if head is None or head.kind not in _PERSONS:
            return None, None
        credit = self.credits.with_verb(text, head, end)
        label = _LABEL.match(text, head.end) is not None
        return (None if label else head), credit.verb if credit else None

    def tail(self, text: str, start: int, end: int) -> Nominal | None:
        """Read who says what a sentence reports: `Costs had doubled, said the Chair.`.

        Args:
            text: A paragraph.
            start: Where the sentence begins.
            end: Where it ends.

        Returns:
            A person or office; None where it names none.

        >>> reader = SentenceReader("en")
        >>> reader.tail("Costs had doubled, according to Mr. Oru.", 0, 40).name
        'Oru'
        """
        comma = text.find(", ", start, end)
        last = -1
        for _ in range(_MOST_COMMAS):
            if comma < 0:
                break
            last = comma + 2
            viewer = self.credits.formulas.view_of(text, last, end)
            if viewer and viewer.kind in _PERSONS:
                return viewer
            if self.credits.verbs.begins(text, last, end):
                credit = self.credits.subject_last(text, last, end)
                if credit and credit.nominal and credit.nominal.kind in _PERSONS:
                    return credit.nominal
            comma = text.find(", ", last, end)
        if last < 0 or end - last > _REACH:
            return None
        if self.credits.verbs.verbs.isdisjoint(_WORDS.findall(text, last, end)):
            return None
        credit = self.credits.subject_first(text, last, end)
        if credit and credit.nominal and credit.nominal.kind in _PERSONS and end - credit.end < _SHORT_REST:
            return credit.nominal
        return None

    def presenter(self, text: str, start: int, end: int) -> Nominal | None:
        """Read who presented what a sentence is about.

        Args:
            text: A paragraph.
            start: Where the sentence begins.
            end: Where it ends.

        Returns:
            A person or office; None where it names none.

        >>> reader = SentenceReader("en")
        >>> reader.presenter("The text was introduced by Mr. Oru.", 0, 35).name
        'Oru'
        """
        found = self.agent_opening.match(text, start, end) or self.agent.search(text, start, end)
        named = self.nominals.read_chain(text, found.end(), end) if found else None
        return named if named and named.kind in _PERSONS else None

    def earlier(self, text: str, start: int, end: int, gender: str) -> Nominal | None:
        """Find who is told of an earlier time: `Ms. Lund recalled that Mr. Oru had once come.`.

        Args:
            text: A paragraph.
            start: Where the sentence begins.
            end: Where to stop.
            gender: `m` or `f`.

        Returns:
            The person, or somebody who is not named; None where nobody is told of.
        """
        for found in reversed(list(self.remote_word.finditer(text, start, end))):
            told = self.subjects.before(text, start, found.start())
            if told is None:
                return None
            if told.kind in _PERSONS and told.gender in {None, gender}:
                return told
            if told.kind is NominalKind.UNNAMED and self.nominals.introduces(text, told.start):
                return NOBODY
        return None

    def mentioned(self, text: str, gender: str, position: int) -> Nominal | None:
        """Find the last person with an honorific of a gender, whoever is the subject.

        Args:
            text: A paragraph.
            gender: `m` or `f`.
            position: An offset into it.

        Returns:
            The person; None where nobody of that gender is named so.

        >>> SentenceReader("en").mentioned("The panel that Mr. Oru chaired met.", "m", 35).name
        'Oru'
        """
        titles = self.nominals.words.honorific.finditer(text, max(0, position - 2 * _REACH), position)
        persons = [self.nominals.read(text, title.start()) for title in titles]
        return next((each for each in reversed(persons) if each and each.gender == gender), None)

    def person_before(self, text: str, gender: str, position: int) -> Nominal | None:
        """Find the last person with a full name before a place, whatever is told of them: `I met Ana Lund`.

        Args:
            text: A paragraph.
            gender: `m` or `f`.
            position: An offset into it.

        Returns:
            The person; None where nobody of that gender, or of an unknown one, is named.

        >>> SentenceReader("en").person_before("In Oslo I met Ana Lund, a nurse. She said:", "f", 33).name
        'Ana Lund'
        """
        floor = max(0, position - 2 * _REACH)
        found: Nominal | None = None
        end = floor
        for capital in _CAPITAL.finditer(text, floor, position):
            if capital.start() < end:
                continue
            named = self.nominals.read(text, capital.start(), position)
            if named is None:
                continue
            end = named.end
            if named.kind is NominalKind.PERSON and named.gender in {None, gender}:
                found = found if self.place_before.search(text, floor, capital.start()) else named
        for called in self.called.finditer(text, floor, position):
            if found is None or called.start() > found.start:
                found = self.nominals.read(text, called.end(), position) or found
        return found

    def is_remote(self, verb: str | None) -> bool:
        """Tell whether a verb tells of an earlier time.

        Args:
            verb: The verb as printed.

        Returns:
            Whether it does.

        >>> reader = SentenceReader("fr")
        >>> reader.is_remote("avait-il dit"), reader.is_remote("a-t-il dit")
        (True, False)
        """
        if verb is None or not verb.startswith(self.remote):
            return False
        first = _WORDS.match(verb)
        return first is not None and first[0] in self.remote
