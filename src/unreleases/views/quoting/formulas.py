"""Formulas that say whose words are quoted without a verb of speech: `according to`, `in the words of`, `for whom`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import define

from unreleases.catalogue.vocabulary import vocabulary
from unreleases.views.expressions import Expression, Template
from unreleases.views.quoting.nominals import Nominal, NominalKind
from unreleases.views.quoting.verbs import skip_space
from unreleases.views.turns.sentences import holds_any
from unreleases.views.words import fold_word, folded_words

if TYPE_CHECKING:
    import re

    from unreleases.views.quoting.subjects import SubjectReader

__all__ = ["NOBODY", "Credit", "FormulaReader"]

_REACH: Final = 200
#: What joins a clause to its verb of speech is no longer.
_LONGEST_LINK: Final = 12
_POSSESSIVES: Final = frozenset("’'")
_SPEAKING: Final = frozenset({NominalKind.PERSON, NominalKind.OFFICE})
#: Words that are said, by nobody who is named.
NOBODY: Final = Nominal(None, NominalKind.UNNAMED, 0, 0)


@define
class Credit:
    """Words that say who spoke.

    >>> from unreleases.views.quoting.attributions import credit_reader
    >>> credit_reader("en").after("“No,” said the Chair.", 5, 21).nominal.name
    'Chair'
    """

    start: int
    end: int
    #: The verb with its auxiliary as printed; None for a formula such as `according to`.
    verb: str | None = None
    #: Whom it names; None where a pronoun or nothing stands.
    nominal: Nominal | None = None
    #: What a pronoun can stand for: `m`, `f`, `any`, `several`, `thing` or `self`.
    pronoun: str | None = None

    @property
    def named(self) -> bool:
        """Whether somebody is named."""
        return self.nominal is not None and self.nominal.name is not None


class FormulaReader:
    """Reads formulas in one language.

    >>> from unreleases.views.quoting.subjects import SubjectReader
    >>> reader = FormulaReader("en", SubjectReader("en"))
    >>> reader.after("“No,” according to the Chair.", 6, 29).nominal.name
    'Chair'
    """

    frame = Expression("quotation.frame_pattern")
    #: A frame after quoted words, or at the head of a sentence.
    behind = Template("{quotation.frame_pattern}|{quotation.after_frame_pattern}|{quotation.recap_pattern}")
    borrowed = Expression("quotation.borrowed_pattern")
    relative = Expression("quotation.relative_frame_pattern")
    #: What stands between quoted words and the sentence that says whose they were.
    recapping = Template(r"\s?[.,]?\s+(?:{quotation.recap_pattern}|{quotation.after_frame_pattern})")
    #: What leads straight up to words in marks: `a line by X:`.
    ending = Expression("quotation.ending_frame_pattern")
    #: A proverb that says something.
    proverb = Expression("quotation.proverb_pattern")
    #: What tells of somebody that they were clear, or had a message: `Mr. Oru was blunt:`.
    manner = Expression("quotation.manner_pattern")
    #: In whose view something is so, where a pronoun says it: `in his view,`.
    own_view = Expression("quotation.own_view_pattern")
    #: What says in whose view something is so.
    view = Expression("quotation.view_pattern")

    def __init__(self, language: str, subjects: SubjectReader) -> None:
        self.vocabulary = vocabulary(language)
        self.subjects = subjects
        self.nominals = subjects.nominals
        self.verbs = subjects.verbs
        self.that = folded_words(language, "quotation.that_words")
        # few sentences have a frame, and to look for hints takes less time than to search for one
        self.frame_hints = self.vocabulary.words("quotation.frame_hints")
        self.relative_hints = self.vocabulary.words("quotation.relative_frame_hints")

    def after(self, text: str, begin: int, end: int) -> Credit | None:
        """Read the formula that stands at a place, after quoted words or at the head of a sentence.

        Args:
            text: Any text.
            begin: The place.
            end: Where to stop.

        Returns:
            Whom it names; None where there is none.

        >>> from unreleases.views.quoting.subjects import SubjectReader
        >>> reader = FormulaReader("fr", SubjectReader("fr"))
        >>> reader.after("Pour Mme Diop (Sénégal), tout reste à faire.", 0, 44).nominal.name
        'Diop'
        """
        frame = self.behind.match(text, begin, end)
        return self._framed(text, frame, end) if frame else None

    def view_of(self, text: str, begin: int, end: int) -> Nominal | None:
        """Read in whose view something is so, if a place says it.

        Args:
            text: Any text.
            begin: The place.
            end: Where to stop.

        Returns:
            The one who is named; None where nobody is.

        >>> from unreleases.views.quoting.subjects import SubjectReader
        >>> FormulaReader("en", SubjectReader("en")).view_of("according to Mr. Oru", 0, 20).name
        'Oru'
        """
        found = self.view.match(text, begin, end)
        viewer = self.nominals.read_chain(text, found.end(), end) if found else None
        # `according to the Chair’s report`: nobody speaks
        return viewer if viewer and text[viewer.end - 2] not in "’'" else None

    def before(self, text: str, start: int, end: int, spoken: Credit | None) -> Credit | None:
        """Read the formula that leads up to quoted words.

        Args:
            text: Any text.
            start: Where the sentence begins.
            end: Where the opening mark stands.
            spoken: The attribution by a verb of speech before the words.

        Returns:
            Whom the formula names; the attribution by a verb where it is nearer to the words.

        >>> from unreleases.views.quoting.subjects import SubjectReader
        >>> text = "The floor went to Mr. Oru (Chad), for whom “the list is too long”"
        >>> FormulaReader("en", SubjectReader("en")).before(text, 0, text.index("“"), None).nominal.name
        'Oru'
        """
        opening = self.borrowed.match(text, start, end)
        if opening:
            lender = self.source(text, opening.end(), end)
            return Credit(opening.start(), opening.end(), nominal=lender or NOBODY)
        floor = max(start, end - 2 * _REACH)
        credit = spoken
        left = text[floor:end]
        relatives = (
            list(self.relative.finditer(text, floor, end)) if holds_any(left, self.relative_hints) else []
        )
        for frame in self.frame.finditer(text, floor, end) if holds_any(left, self.frame_hints) else ():
            if any(relative.start() <= frame.start() < relative.end() for relative in relatives):
                continue
            if credit is None or frame.end() >= credit.end:
                credit = self._framed(text, frame, end) or self._unnamed(text, frame, end) or credit
        left = left[-_LONGEST_LINK:].rstrip()
        if left.endswith(":") or fold_word(left[left.rfind(" ") + 1 :]) in self.that:
            endings = (
                (found, self._framed(text, found, end)) for found in self.ending.finditer(text, floor, end)
            )
            # `Norway cited the Chair’s warning that`: hers, not Norway’s
            whose = (
                each
                for found, each in endings
                if each and (found[0] or not _POSSESSIVES.isdisjoint(text[each.end - 2 : each.end]))
            )
            credit = next(whose, None) or credit
        for relative in relatives:
            antecedent = self.subjects.last_named(text, floor, relative.start())
            known = credit and credit.nominal and antecedent and credit.nominal.name == antecedent.name
            if antecedent and not known and (credit is None or relative.end() >= credit.end):
                credit = Credit(relative.start(), relative.end(), nominal=antecedent)
        return credit or self._without_verb(text, start, end)

    def _without_verb(self, text: str, start: int, end: int) -> Credit | None:
        """Read what brings quoted words though nobody is said to speak: `Mr. Oru was blunt:`, `in his view,`."""
        floor = max(start, end - 2 * _REACH)
        led = text[max(floor, end - 2) : end].rstrip().endswith(":")
        if (
            led
            and (alone := self.nominals.read_chain(text, start, end))
            and text[alone.end : end].strip() == ":"
        ):
            return Credit(start, end, nominal=alone) if alone.kind in _SPEAKING else None
        if led and (manner := self.manner.search(text, floor, end)):
            word = fold_word(text[text.rfind(" ", start, manner.start()) + 1 : manner.start()])
            if word in self.verbs.pronouns:
                return Credit(manner.start(), manner.end(), pronoun=self.verbs.pronouns[word])
            subject = self.subjects.before(text, start, manner.start())
            # `the choice was clear:` is nobody's
            whose = subject and (
                subject.kind is not NominalKind.UNNAMED or self.nominals.introduces(text, subject.start)
            )
            return Credit(manner.start(), manner.end(), nominal=subject) if whose else None
        if proverb := self.proverb.search(text, floor, end):
            return Credit(proverb.start(), proverb.end(), proverb["verb"], NOBODY)
        own = self.own_view.search(text, floor, end)
        return Credit(own.start(), own.end(), pronoun="any") if own else None

    def _unnamed(self, text: str, frame: re.Match[str], end: int) -> Credit | None:
        """Read a formula that names nobody: `according to paragraph 9 of the report`."""
        found = self.view.match(text, frame.start(), end)
        return Credit(found.start(), found.end(), nominal=NOBODY) if found else None

    def source(self, text: str, begin: int, end: int) -> Nominal | None:
        """Read whose words somebody takes up; the subject of a verb that follows is another.

        Args:
            text: Any text.
            begin: Where the name begins.
            end: Where to stop.

        Returns:
            The one who is named or described; None where nobody is.

        >>> from unreleases.views.quoting.subjects import SubjectReader
        >>> text = "Quoting the President of Chad, Mr. Oru said: "
        >>> FormulaReader("en", SubjectReader("en")).source(text, 8, len(text)).name
        'President of Chad'
        """
        found = self.nominals.read_chain(text, begin, end)
        if found and self.verbs.begins(text, skip_space(text, found.end), end):
            return self.nominals.read(text, begin, end)
        return found

    def _framed(self, text: str, frame: re.Match[str], end: int) -> Credit | None:
        word = self.verbs.word.match(text, frame.end(), end)
        if word and fold_word(word[0]) in self.verbs.pronouns:
            return Credit(frame.start(), word.end(), pronoun=self.verbs.pronouns[fold_word(word[0])])
        named = self.nominals.read_chain(text, frame.end(), end)
        return Credit(frame.start(), named.end, nominal=named) if named else None

    def recap(self, text: str, position: int) -> Credit | None:
        """Read the sentence after quoted words that says whose they were: `C’est en ces termes que …`.

        Args:
            text: Any text.
            position: Where the closing mark ends.

        Returns:
            Who spoke; None where the sentence is none of that sort.

        >>> from unreleases.views.quoting.subjects import SubjectReader
        >>> text = "« Il faut agir. »  C’est en ces termes que M. Diop (Sénégal) a ouvert la séance."
        >>> FormulaReader("fr", SubjectReader("fr")).recap(text, text.index("»") + 1).nominal.name
        'Diop'
        """
        found = self.recapping.match(text, position)
        return self._framed(text, found, min(len(text), found.end() + _REACH)) if found else None
