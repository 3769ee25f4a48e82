"""Who is said to have spoken: verbs of speech and their subjects around a place in running text."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from unreleases.catalogue.vocabulary import vocabulary
from unreleases.views.expressions import Expression, Template
from unreleases.views.quoting.formulas import NOBODY, Credit, FormulaReader
from unreleases.views.quoting.nominals import Nominal, NominalKind, nominal_reader
from unreleases.views.quoting.speech_or_scare import speech_judge
from unreleases.views.quoting.subjects import SubjectReader
from unreleases.views.quoting.verbs import skip_space, verb_reader
from unreleases.views.words import fold_word, folded_words

if TYPE_CHECKING:
    from unreleases.views.quoting.verbs import SpeechVerb

__all__ = ["ASIDE_END", "CreditReader", "credit_reader"]

_REACH: Final = 200
#: A participle or a verb after `and` has its subject before one of the verbs before it.
_MOST_VERBS: Final = 4
_LONGEST_OPENING: Final = 16
#: What joins a writing to its author: `from`.
_LONGEST_LINK: Final = 6
_MOST_ASIDES: Final = 5
_LONGEST_ASIDE: Final = 90
#: That somebody reads out a message is said so near behind their name.
_DELIVERED: Final = 400
_GAP: Final = re.compile(r"(?:\s?\([^()]{1,80}\))?\s?[,:]?\s?(?:[-–—]{1,2}\s?)?")
_GOES_ON: Final = re.compile(r"\s[^\W\d_A-ZÀ-Þ]")
_ASIDE: Final = re.compile(r",\s[^,.;:“”«»\"]{2,60},\s")
#: What ends an attribution in the midst of a sentence: `the sea, said Ms. Lund, a pilot, “…”`.
ASIDE_END: Final = re.compile(r",(?:\s[^,.;:]{2,60},)?\s{0,2}")
_DASH: Final = re.compile(r"[-–—]")
#: What can follow a name that ends a sentence.
_SHORT_REST: Final = 3
_PERSONS: Final = frozenset({NominalKind.PERSON, NominalKind.OFFICE})
_NAMED: Final = frozenset({NominalKind.PERSON, NominalKind.OFFICE, NominalKind.BODY})


class CreditReader:
    """Reads attributions in one language.

    >>> CreditReader("en").after("“No”, she said.", 4, 15).pronoun
    'f'
    """

    #: What can stand between a verb and the subject behind it.
    gap = Expression("quotation.inversion_gap_pattern")
    quoting = Expression("quotation.quoting_pattern")
    #: What leads from quoted words to who says them: `as`.
    led = Template(r"{quotation.as_words}\s")
    inversion = Expression("quotation.inversion_opening_pattern")
    #: What stands between a verb of citing and whom it cites.
    source = Template(r"(?<!\w){quotation.source_words}\s")
    #: What says that a message is read out.
    delivered = Expression("quotation.delivered_pattern")
    #: What is cited and nobody's words.
    saying = Expression("quotation.saying_pattern")

    def __init__(self, language: str) -> None:
        self.vocabulary = vocabulary(language)
        self.nominals = nominal_reader(language)
        self.subjects = SubjectReader(language)
        self.verbs = verb_reader(language)
        self.formulas = FormulaReader(language, self.subjects)
        self.judge = speech_judge(language)
        self.prepositions = folded_words(language, "quotation.prepositions")
        self.moments = folded_words(language, "quotation.moment_words")

    def after(self, text: str, position: int, end: int) -> Credit | None:
        """Read the attribution that follows quoted words.

        Args:
            text: Any text.
            position: Where the closing mark ends.
            end: Where the sentence ends.

        Returns:
            Who spoke; None where nobody is said to have.

        >>> found = credit_reader("fr").after("« Non », a-t-elle répondu.", 7, 26)
        >>> found.pronoun, found.verb
        ('f', 'a-t-elle répondu')
        """
        gap = _GAP.match(text, position, end)
        begin = gap.end() if gap else position
        verb = self.verbs.read(text, begin, end)
        if verb and not verb.pronoun:
            subject = self._subject_after(text, verb.end, end) or self._behind_asides(text, verb.end, end)
            if subject and subject.kind is NominalKind.UNNAMED:
                subject = self._author(text, subject, end) or subject
            stop = subject.end if subject else verb.end
            return self._quoting(text, end, Credit(begin, stop, verb.printed, subject or NOBODY))
        # `“…”, she shrugged`: nothing but a verb of speech can stand here
        verb = verb or self.verbs.read(text, begin, end, loose=True)
        if verb and verb.pronoun:
            credit = Credit(begin, verb.end, verb.printed, pronoun=verb.pronoun)
            return self._quoting(text, end, credit)
        framed = self.formulas.after(text, begin, end)
        if framed:
            return framed
        found = self.subject_last(text, begin, end, loose=True) if verb else None
        if found and found.nominal and found.nominal.kind in _PERSONS:
            return found
        led = self.led.match(text, begin, end)
        named = self.nominals.read_chain(text, led.end() if led else begin, end)
        if named is None:
            return None
        person = named.kind in _PERSONS
        if _DASH.search(text, position, begin) and person and end - named.end < _SHORT_REST:
            # an epigraph: `“…” — Ana Lund, Chair of the Board`
            return Credit(begin, named.end, nominal=named)
        said = self.with_verb(text, named, end, loose=person)
        return self._quoting(text, end, said) if said else None

    def _quoting(self, text: str, end: int, credit: Credit) -> Credit:
        """Credit the one whom the speaker quotes: `Mr. Oru said, quoting Dag Lund`."""
        quoting = self.quoting.match(text, credit.end, end)
        source = self.formulas.source(text, quoting.end(), end) if quoting else None
        if source is None or source.kind not in _PERSONS or text[source.end - 2] in "’'":
            return credit
        if self.subjects.relative_clause.match(text, source.end, end):
            # `he said, quoting Mr. Oru, who had asked: “…”`: what was quoted comes after
            return credit
        return Credit(credit.start, source.end, credit.verb, source)

    def subject_last(self, text: str, position: int, end: int, *, loose: bool = False) -> Credit | None:
        """Read a verb of speech with its subject after it.

        Args:
            text: Any text.
            position: Where the verb begins.
            end: Where to stop.
            loose: As for `VerbReader.read`.

        Returns:
            Who speaks; None where no such verb stands there.

        >>> credit_reader("fr").subject_last("a présenté la Présidente, Mme Diop.", 0, 35).nominal.name
        'Diop'
        """
        verb = self.verbs.read(text, position, end, loose=loose)
        subject = self._subject_after(text, verb.end, end) if verb and not verb.pronoun else None
        return Credit(position, subject.end, verb.printed, subject) if verb and subject else None

    def _subject_after(self, text: str, position: int, end: int) -> Nominal | None:
        """Read the subject that follows its verb, a few words between them."""
        begin = skip_space(text, position)
        for _ in range(8):
            aside = _ASIDE.match(text, position, end)
            position = skip_space(text, position) if aside is None else aside.end()
            # `a dit d’elle le Président`: what follows an elision belongs to it
            elided = position > begin and text[position - 1] in "’'"
            if not elided and position > begin and self.gap.fullmatch(text, begin, position) is None:
                return None
            found = None if elided else self.nominals.read_chain(text, position, end)
            if found and (self._is_moment(text, found) or self._is_object(text, begin, position, found)):
                begin = position = skip_space(text, found.end)
                continue
            if found and (found.kind is not NominalKind.UNNAMED or position == begin):
                return found
            word = self.verbs.word.match(text, position, end)
            if word is None:
                return None
            position = word.end()
            if begin == word.start() and self.verbs.look(word[0]).adverb and word[0] not in self.prepositions:
                # `a dit hier un agriculteur`
                begin = skip_space(text, position)
        return None

    def _is_moment(self, text: str, nominal: Nominal) -> bool:
        """Tell whether a noun says when somebody spoke: `a dit une fois de plus Mme Diop`."""
        return nominal.kind is NominalKind.UNNAMED and not self.moments.isdisjoint(
            fold_word(text[nominal.start : nominal.end]).split()
        )

    def _author(self, text: str, subject: Nominal, end: int) -> Nominal | None:
        """Read whose writing the subject of a verb is: `“…”, read a letter from the Minister`."""
        written = self.subjects.written.search(text, subject.start, min(end, subject.end + _LONGEST_LINK))
        author = self.nominals.read_chain(text, written.end(), end) if written else None
        return author if author and author.kind in _PERSONS else None

    def _behind_asides(self, text: str, position: int, end: int) -> Nominal | None:
        """Read who stands several asides behind the verb: `a affirmé, ce matin, à Rome, M. Oru`."""
        for _ in range(_MOST_ASIDES):
            if not text.startswith(", ", position):
                return None
            word = self.verbs.word.match(text, position + 2, end)
            # `à New York`: what follows a preposition does not speak
            if word and fold_word(word[0]) not in self.prepositions:
                found = self.nominals.read_chain(text, position + 2, end)
                if found and found.kind in _PERSONS:
                    return found
            comma = text.find(", ", position + 2, min(end, position + _LONGEST_ASIDE))
            position = end if comma < 0 else comma
        return None

    def _is_object(self, text: str, begin: int, position: int, nominal: Nominal) -> bool:
        """Tell whether a preposition stands before a name: `a répondu à Mme Diop le Président`."""
        before = text[begin:position].rstrip()
        if nominal.name is None or fold_word(before[before.rfind(" ") + 1 :]) not in self.prepositions:
            return False
        # `a dit à son tour M. Oru`: what follows the preposition is no name
        return len(text[position : text.find(nominal.name, position)].split()) < _SHORT_REST - 1

    def subject_first(self, text: str, begin: int, end: int) -> Credit | None:
        """Read a name or office with its verb of speech.

        Args:
            text: Any text.
            begin: Where the name begins.
            end: Where to stop.

        Returns:
            Who speaks; None where no such words stand there.

        >>> text = "Ana Lund (Norway), speaking on behalf of the Nordic States, said no."
        >>> credit_reader("en").subject_first(text, 0, len(text)).nominal.name
        'Ana Lund'
        """
        named = self.nominals.read_chain(text, begin, end)
        return self.with_verb(text, named, end) if named else None

    def with_verb(self, text: str, nominal: Nominal, end: int, *, loose: bool = False) -> Credit | None:
        """Read the verb of speech that follows a name.

        Args:
            text: Any text.
            nominal: The name.
            end: Where to stop.
            loose: As for `VerbReader.read`.

        Returns:
            Who speaks; None where no such verb follows.

        >>> reader = credit_reader("en")
        >>> text = "Ana Lund, also speaking for Peru, said no."
        >>> reader.with_verb(text, reader.nominals.read_chain(text, 0, 8), len(text)).verb
        'said'
        """
        position = nominal.end
        comma = text[position : position + 1] == ","
        verb = self.verbs.read(text, position + 1 + comma, end, loose=loose)
        # `…, head of the mission that had left, said`: what stands beside the name goes on
        while verb is None and (comma or ", " in text[nominal.start : position]):
            # `…, speaking on behalf of the Group, said`
            following = text.find(",", position + comma, min(end, nominal.start + _REACH))
            if following < 0:
                return None
            position, comma = following, True
            verb = self.verbs.read(text, position + 2, end)
        if verb is None or verb.pronoun:
            return None
        return Credit(nominal.start, verb.end, verb.printed, nominal)

    def before(self, text: str, start: int, end: int) -> Credit | None:
        """Read the attribution that leads up to quoted words.

        Args:
            text: Any text.
            start: Where the sentence begins.
            end: Where the opening mark stands.

        Returns:
            Who is said to speak, by the last verb of speech or frame; None where there is none.

        >>> text = "Ana Lund (Norway), speaking for the Nordic States, said that “no”"
        >>> credit_reader("en").before(text, 0, text.index("“")).nominal.name
        'Ana Lund'
        """
        return self.formulas.before(text, start, end, self._by_verb(text, start, end))

    def _by_verb(self, text: str, start: int, end: int) -> Credit | None:
        verbs = list(self.verbs.find(text, max(start, end - 2 * _REACH), end))
        if not verbs:
            return None
        for verb in verbs:
            # `Quoting Ms. Lund, he said: “…”`: her words
            cited = self._of_subject(text, start, verb, end) if self.verbs.cites(verb.printed) else None
            if cited and cited.named:
                return cited
        last = verbs[-1]
        for verb in reversed(verbs[-_MOST_VERBS:]):
            if verb is not last and self.verbs.cites(verb.printed):
                # `the Chair, citing a report, said`
                continue
            credit = self._of_subject(text, start, verb, end)
            if credit:
                return Credit(last.first, last.end, last.printed, credit.nominal, credit.pronoun)
        return self._sent(text, start, last, self.subjects.head(text, start, verbs[0].first))

    def _of_subject(self, text: str, start: int, verb: SpeechVerb, end: int) -> Credit | None:
        """Credit the subject of a verb; None where it has none of its own: `…, adding that`."""
        printed = verb.printed
        if self.verbs.cites(printed) and not self.saying.match(text, verb.end, end):
            return Credit(verb.first, verb.end, printed, self._cited(text, verb.end, end) or NOBODY)
        if not self.verbs.passive.isdisjoint(printed.split()):
            return Credit(verb.first, verb.end, printed, NOBODY)
        if verb.pronoun:
            return Credit(verb.first, verb.end, printed, pronoun=verb.pronoun)
        subject = self.subjects.before(text, start, verb.first)
        if subject is None and any(
            found.end() == verb.first
            for found in self.inversion.finditer(text, max(start, verb.first - _LONGEST_OPENING), verb.first)
        ):
            # `il a rappelé ce que disait Mme Diop`
            subject = self._subject_after(text, verb.end, end)
        if subject is None and text.endswith(", ", start, verb.first):
            # `le Conseil doit agir, a dit Mme Diop, car « … »`
            inverted = self._subject_after(text, verb.end, end)
            if inverted and inverted.kind in _NAMED:
                clause = self.judge.shape(text[start : verb.first]).clause
                subject = inverted if clause or ASIDE_END.fullmatch(text, inverted.end, end) else None
        return self._sent(text, start, verb, subject) if subject else None

    def _sent(self, text: str, start: int, verb: SpeechVerb, subject: Nominal | None) -> Credit:
        """Credit the one whose message the subject of a verb reads out, else the subject."""
        delivered = self.delivered.match(text, start, subject.start) if subject else None
        stop = subject.start if subject and delivered else verb.first
        if subject and delivered is None:
            delivered = self.delivered.search(text, subject.end, min(subject.end + _DELIVERED, verb.first))
        sender = self.nominals.read_chain(text, delivered.end(), stop) if delivered else None
        return Credit(verb.first, verb.end, verb.printed, sender or subject)

    def _cited(self, text: str, position: int, end: int) -> Nominal | None:
        source = self.source.search(text, position, end)
        for begin in ([source.end()] if source else []) + [skip_space(text, position)]:
            found = self.formulas.source(text, begin, end)
            # `an Arab proverb` is nobody's
            proverb = found and found.kind is NominalKind.BODY and _GOES_ON.match(text, found.end, end)
            if found and found.kind in _NAMED and not proverb:
                return found
        # `quoted a fisherman`
        return self.nominals.read(text, skip_space(text, position), end)


#: The same one for the same language.
credit_reader: Final = cache(CreditReader)
