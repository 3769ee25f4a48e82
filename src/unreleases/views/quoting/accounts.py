"""The running account around quoted words: its sentences, and whom its pronouns mean."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import deque
from functools import cache
from typing import TYPE_CHECKING, Final

from unreleases.catalogue.vocabulary import vocabulary
from unreleases.views.expressions import Expression
from unreleases.views.quoting.attributions import credit_reader
from unreleases.views.quoting.nominals import Nominal, NominalKind
from unreleases.views.quoting.sentences import SentenceReader
from unreleases.views.words import fold_word

if TYPE_CHECKING:
    from collections.abc import Iterable

    from unreleases.views.quoting.formulas import Credit

__all__ = ["Account", "AccountReader", "account_reader"]

#: What stands for a hidden character: no letter, no mark, no space.
_HIDDEN: Final = "_"
_BOUNDARY: Final = re.compile(r"[.!?…](?:\s?»)?[)\]”\"»’']{0,3}\s+(?=[“\"«‘(\[]{0,2}\s?[^\Wa-zà-öø-ÿ])")
#: A capital, or a letter of a script that has none.
_NAME_SIGN: Final = re.compile(r"[^\W\d_a-zß-öø-ÿ]")
_INITIALS: Final = re.compile(r"(?:[^\W\d_a-z]\.)+$")
_FIRST_WORD: Final = re.compile(r"([^\W\d_]+)(?P<possessive>['’])?")
_BEFORE_WORD: Final = '(“"«‘['
_REACH: Final = 200
_LONGEST_ABBREVIATION: Final = 12
_PERSONS: Final = frozenset({NominalKind.PERSON, NominalKind.OFFICE})


class Account:
    """A paragraph whose quoted words are hidden.

    >>> text = "The Chair thanked all. She added: “Go.” Then she left."
    >>> account = account_reader("en").read(text, [(35, 38)])
    >>> account.text
    'The Chair thanked all. She added: “__.” Then she left.'
    >>> account.sentence(34), account.whom("f", 34)[0].name
    (23, 'Chair')
    """

    def __init__(self, text: str, reader: AccountReader) -> None:
        self.text = text
        self.reader = reader
        self.credits = reader.credits
        #: Where its sentences begin, as far as they were asked for.
        self._starts = [0]
        self._boundaries = _BOUNDARY.finditer(text)
        #: The number of sentences that were read for speakers.
        self._read = 0
        self._current: Nominal | None = None
        #: The last person of each gender; under an empty key, of any.
        self._last: dict[str, Nominal] = {}
        #: What the pronoun can stand for that stands before any name: it means somebody of an earlier paragraph.
        self._open = ""
        #: The last person or office that a sentence begins with, and the number of that sentence; the same for the
        #: last one who spoke.
        self._subject: tuple[int, Nominal] | None = None
        self._spoken = -1
        #: Who presented what the account is about; asked for as long as nobody has spoken.
        self._presenter: Nominal | None = None
        self._noted: deque[tuple[int, Nominal]] = deque()

    def _split(self, position: int) -> None:
        """Find where sentences begin, up to the first after a place."""
        text, starts = self.text, self._starts
        while starts[-1] <= position and (found := next(self._boundaries, None)):
            dot, end = found.span()
            if text[dot] != "." or not self.reader.is_abbreviation(text, dot + 1):
                starts.append(end)

    def sentence(self, position: int) -> int:
        """Return where the sentence begins that a place lies in.

        Args:
            position: An offset into the paragraph.

        Returns:
            An offset.
        """
        self._split(position)
        return self._starts[bisect_right(self._starts, position) - 1]

    def sentence_end(self, position: int) -> int:
        """Return where the sentence ends that a place lies in.

        Args:
            position: An offset into the paragraph.

        Returns:
            An offset: where the next sentence begins.
        """
        self._split(position)
        number = bisect_right(self._starts, position)
        return self._starts[number] if number < len(self._starts) else len(self.text)

    def note(self, position: int, credit: Credit) -> None:
        """Take note of somebody to whom quoted words were credited.

        Args:
            position: Where the words end.
            credit: The attribution.
        """
        if credit.nominal is not None and credit.nominal.kind in _PERSONS:
            self._noted.append((position, credit.nominal))

    def whom(self, pronoun: str, position: int) -> tuple[Nominal | None, bool]:
        """Find whom a pronoun means, or whose words a sentence without any reports.

        Args:
            pronoun: `m`, `f` or `any`.
            position: Where it stands; later than in earlier calls.

        Returns:
            The person or office that was named last as one who speaks; and, where there is none, whether
            somebody of an earlier paragraph can be meant.
        """
        starts = self._starts
        self._split(position)
        while self._read < len(starts) and starts[self._read] < position:
            start = starts[self._read]
            self._take_noted(start)
            self._read += 1
            end = starts[self._read] if self._read < len(starts) else len(self.text)
            self._take_sentence(start, min(end, start + 4 * _REACH))
        self._take_noted(position)
        found = self._current
        if found is None and self._presenter is not None and not self._open:
            fits = pronoun not in "mf" or self._presenter.gender in {None, pronoun}
            return (self._presenter, False) if fits else (None, True)
        if found is not None and pronoun in "mf":
            subject = self._later_subject(pronoun, found)
            if subject is not None:
                return subject, False
            if found.gender not in (None, pronoun):
                spoken = self._last.get(pronoun) or self._last.get("unknown")
                return spoken or self.reader.sentences.mentioned(self.text, pronoun, position), False
        return found, found is None

    def _later_subject(self, gender: str, speaker: Nominal) -> Nominal | None:
        """Return whom a pronoun means rather than the last speaker: the subject of a later sentence.

        `The Secretary-General saw the clinic. Its founder, Sister Ada Oru, showed him a tree. “It grows,” she said.`
        """
        if self._subject is None or self._subject[0] <= self._spoken:
            return None
        number, subject = self._subject
        if speaker.gender is None:
            # the subject must be sure
            return subject if subject.gender == gender else None
        # in its own sentence: `The Mayor had sent Ms. Lund a message, in which he said`
        own = number == self._read - 1 and subject.gender in {None, gender}
        return subject if own and speaker.gender != gender else None

    def is_opened_by_other(self, gender: str) -> bool:
        """Tell whether the pronoun that means somebody of an earlier paragraph has another gender.

        Args:
            gender: `m` or `f`.

        Returns:
            Whether it has.

        >>> account = account_reader("en").read("He spoke with a nurse. She said: “No.”", [])
        >>> account.whom("f", 33), account.is_opened_by_other("f")
        ((None, True), True)
        """
        return self._open in {"m", "f"} and self._open != gender

    def of_earlier(self, gender: str, position: int) -> Nominal | None:
        """Find who is told of an earlier time in the sentence before a place.

        Args:
            gender: `m` or `f`.
            position: Where words begin that somebody had said.

        Returns:
            The person, or somebody who is not named; None where nobody is told of.

        >>> text = "Mr. Lund recalled that Mr. Oru had come. “No,” he had said."
        >>> account_reader("en").read(text, [(42, 45)]).of_earlier("m", 41).name
        'Oru'
        """
        start = self.sentence(max(0, self.sentence(position) - 1))
        return self.reader.sentences.earlier(self.text, start, position, gender)

    def _take_noted(self, position: int) -> None:
        while self._noted and self._noted[0][0] <= position:
            self._speaks(self._noted.popleft()[1])

    def _speaks(self, nominal: Nominal) -> None:
        self._current = nominal
        self._spoken = self._read - 1
        self._last[nominal.gender or "unknown"] = nominal

    def _take_sentence(self, start: int, end: int) -> None:
        small = self.text[start + 1 : end].islower() and not _NAME_SIGN.search(self.text, start + 1, end)
        if small and not self._may_name(start, end):
            if self._current is None and not self._open:
                self._open = self._means(self.reader.pronoun.search(self.text, start, end))
            return
        reported = self.reader.pronoun.search(self.text, start, end)
        head, verb = self.reader.sentences.head(self.text, start, end, reported.start() if reported else end)
        if head and verb is not None:
            if verb.split(" ", 1)[0] not in self.reader.sentences.remote:
                self._speaks(head)
            return
        if head:
            self._subject = (self._read - 1, head)
        if reported:
            self._presenter = None
        elif self._current is None:
            self._presenter = self.reader.sentences.presenter(self.text, start, end) or self._presenter
        tail = None if reported else self.reader.sentences.tail(self.text, start, end)
        if tail:
            self._speaks(tail)
            return
        if (
            head
            and self._current is None
            and not self._open
            and self._presenter is None
            and (reported is None or (head.start == start and head.gender in {None, self._means(reported)}))
        ):
            self._speaks(head)
        for found in self.reader.inversion.finditer(self.text, start, end):
            inverted = self.credits.subject_last(self.text, found.end(), end)
            if inverted and inverted.nominal and inverted.nominal.kind in _PERSONS:
                self._speaks(inverted.nominal)
        if reported and self._current is None:
            self._open = self._open or self._means(reported)

    def _means(self, pronoun: re.Match[str] | None) -> str:
        return self.credits.verbs.pronouns.get(fold_word(pronoun[0]), "any") if pronoun else ""

    def _may_name(self, start: int, end: int) -> bool:
        """Tell whether a sentence can name anybody though it has one capital at most: `Spokesman said`."""
        first = _FIRST_WORD.match(self.text, start, end)
        if first is None:
            return False
        # `Malta’s delegate said`
        return bool(first["possessive"]) or fold_word(first[1]) in self.credits.nominals.words.capital_offices


class AccountReader:
    """Reads accounts in one language.

    >>> AccountReader("en").read("Mr. J. Lund (Norway) came. He sat.", []).sentence(30)
    27
    """

    inversion = Expression("quotation.inversion_opening_pattern")

    def __init__(self, language: str) -> None:
        self.vocabulary = words = vocabulary(language)
        self.credits = credit_reader(language)
        self.sentences = SentenceReader(language)
        pronouns = [word for word, means in words.table("quotation.pronouns").items() if means in "mf"]
        letters = "".join(word[0] + word[0].upper() for word in pronouns)
        rests = "|".join(f"(?<=[{word[0]}{word[0].upper()}]){word[1:]}" for word in pronouns)
        # a set of letters first and no flag: both make the search fast
        self.pronoun = re.compile(rf"[{letters}](?<!\w.)(?:{rests})\b" if pronouns else "(?!)")
        abbreviations = (*words.words("speech.honorifics"), *words.words("quotation.abbreviations"))
        self.abbreviations = frozenset(
            form
            for word in abbreviations
            if word.endswith(".")
            for form in (word.rpartition(" ")[2], word.rpartition(" ")[2].upper())
        )

    def read(self, text: str, hidden: Iterable[tuple[int, int]]) -> Account:
        """Hide quoted words.

        Args:
            text: A paragraph.
            hidden: Start and end of the quoted words, in order; their last character stays, because it can end a
                sentence.

        Returns:
            The account.

        >>> account_reader("en").read("He said “no”.", [(9, 11)]).text
        'He said “_o”.'
        """
        parts: list[str] = []
        position = 0
        for start, end in hidden:
            parts += text[position:start], _HIDDEN * (end - start - 1)
            position = max(start, end - 1)
        parts.append(text[position:])
        return Account("".join(parts), self)

    def is_abbreviation(self, text: str, dot: int) -> bool:
        """Tell whether the word before a full stop is an abbreviation or an initial: `Mr.`, `J.`.

        Args:
            text: Any text.
            dot: Where the full stop ends.

        Returns:
            Whether it is.

        >>> account_reader("en").is_abbreviation("Mr. Lund", 3)
        True
        """
        floor = max(0, dot - _LONGEST_ABBREVIATION)
        begin = text.rfind(" ", floor, dot - 1) + 1
        if floor and not begin:
            return False
        word = text[begin:dot].lstrip(_BEFORE_WORD)
        return word in self.abbreviations or (word[-2:-1].isupper() and _INITIALS.match(word) is not None)


#: The same one for the same language.
account_reader: Final = cache(AccountReader)
