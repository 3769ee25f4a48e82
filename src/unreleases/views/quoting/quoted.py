"""Which words in marks are speech, and what the paragraph around them says of the speaker."""

from __future__ import annotations

import re
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING, Final

from attrs import define

from unreleases.views.quoting.accounts import account_reader
from unreleases.views.quoting.attributions import ASIDE_END, credit_reader
from unreleases.views.quoting.descriptions import description_reader
from unreleases.views.quoting.formulas import NOBODY
from unreleases.views.quoting.nested import last_sentence, read_nested
from unreleases.views.quoting.nominals import NominalKind
from unreleases.views.quoting.places import Place, Quoted
from unreleases.views.quoting.speech_or_scare import speech_judge
from unreleases.views.words import fold_word, language_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from unreleases.views.passages import Passage
    from unreleases.views.quoting.accounts import Account
    from unreleases.views.quoting.formulas import Credit
    from unreleases.views.quoting.marks import MarkedText, Marks

__all__ = ["quoted_speech"]

_REACH: Final = 400
#: A speaker's interruption of the words inside the marks stands near their beginning.
_MOST_COMMAS: Final = 6
_COMMA: Final = re.compile(r",\s")
#: What joins the halves of a quotation that its attribution splits: `he said, “`, `he told the Council, “`.
_JOINT: Final = re.compile(r"\s?[,;:]?\s?(?:[-–—]{1,2}\s?)?|[^.;:!?]{0,80},\s{0,2}")
#: What stands between a verb of speech and the words it brings.
_DIRECT: Final = re.compile(r"[\s,:]{0,4}|[^.;!?]{0,120}[,:]\s{0,2}")


@define
class _Said:
    """The last speech that was found."""

    quoted: Quoted
    #: Number of the passage in which it closes, and offset in it.
    passage: int
    end: int
    #: Where an attribution after it ends.
    credited: int | None


def quoted_speech(
    text: str, passages: Sequence[Passage], marks: Marks, language: str, *, own_words: bool = False
) -> Iterator[Quoted]:
    """Choose the speech among the words in marks, and find its speakers.

    Args:
        text: The text of a release.
        passages: Its passages that were searched for marks.
        marks: The marks.
        language: A language that has a vocabulary.
        own_words: Whether the release is somebody's own words: `she told me` means somebody whom they name.

    Yields:
        The speech in order, inner quotations after the one they stand in.

    >>> from unreleases.views.quoting.marks import Marks
    >>> list(quoted_speech("", [], Marks((), ()), "en"))
    []
    """
    readers: dict[str, _Reader] = {}
    outer: Quoted | None = None
    spoken = language
    told = -1
    for marked in marks.pairs:
        passage = passages[marked.opens]
        if marked.nested:
            found = read_nested(marked, outer.marked, passage, spoken) if outer else None
        else:
            if own_words and marked.opens != told:
                # a speech can be in two languages
                spoken = language_of(passage.text, language)
                told = marked.opens
            if spoken not in readers:
                readers[spoken] = _Reader(text, passages, marks, spoken, own_words=own_words)
            found = outer = readers[spoken].read(marked)
        if found is not None:
            yield found


class _Reader:
    """Reads the quotations of one release in order."""

    def __init__(
        self, text: str, passages: Sequence[Passage], marks: Marks, language: str, *, own_words: bool
    ) -> None:
        self.text = text
        self.passages = passages
        self.own_words = own_words
        self.judge = speech_judge(language)
        self.credits = credit_reader(language)
        self.descriptions = description_reader(language)
        self.last: _Said | None = None
        self.reads = account_reader(language)
        #: The account that was read last, and the number of its passage.
        self.account: Account | None = None
        self.number = -1
        #: The quoted words of each passage.
        self.hidden: dict[int, list[tuple[int, int]]] = {}
        for marked in marks.pairs:
            number = marked.opens
            for start, end in () if marked.nested else marked.pieces:
                while number < marked.closes and passages[number].end < end:
                    number += 1
                base = passages[number].start
                self.hidden.setdefault(number, []).append((start - base, end - base))

    def _account(self, number: int) -> Account:
        """Read the account of a passage; quotations ask for it in order, and for each passage without a gap."""
        if self.account is None or number != self.number:
            self.number = number
            self.account = self.reads.read(self.passages[number].text, self.hidden.get(number, ()))
        return self.account

    def read(self, marked: MarkedText) -> Quoted | None:
        shape = self.judge.shape(" ".join([self.text[start:end] for start, end in marked.pieces]))
        last = self.last if self.last is not None and self.last.passage == marked.opens else None
        if not (shape.capital or last or shape.clause or shape.length > 3):
            # a word held at arm's length
            return None
        end = marked.outer_end - self.passages[marked.closes].start
        opening = self._account(marked.opens)
        closing = opening if marked.closes == marked.opens else self._account(marked.closes)
        start = marked.outer_start - self.passages[marked.opens].start
        place = Place(marked, shape, opening, start, closing, end)
        if place.in_brackets:
            return None
        goes_on = last is not None and self._goes_on(place, last)
        if not (goes_on or self._is_speech(place, last)) or self._is_text(place):
            return None
        after = place.after
        credit, text = after, place.closing.text
        if credit is None:
            credit, text = self._inside(place), self.passages[marked.opens].text
        if credit is None:
            credit, text = self.credits.formulas.recap(place.closing.text, place.end), place.closing.text
        if credit is not None and not credit.pronoun and self._is_brought(place, credit):
            credit, text = place.before, place.opening.text
        quoted = self._attribute(place, credit, text, last, goes_on=goes_on)
        if after:
            place.closing.note(place.end, after)
        self.last = _Said(quoted, marked.closes, place.end, after.end if after else None)
        return quoted

    def _is_brought(self, place: Place, after: Credit) -> bool:
        """Tell whether what leads up to the words says more of their speaker than the verb that follows them.

        `Mr. Oru said that “…”, adding that no one paid`; `Mr. Oru, stressing “…”, thanked the Chair`.
        """
        before = place.before
        if before is None or not (before.named or before.pronoun):
            return False
        gap = place.opening.text[before.end : place.start]
        return after.nominal is NOBODY or not gap.strip(" ,:") or self.judge.is_brought(before.verb, gap)

    def _before_passage(self, place: Place) -> str:
        """Return the end of the paragraph before, where it brings the words: `She wrote:`."""
        if place.start > 0 or place.marked.opens == 0:
            return ""
        text = self.passages[place.marked.opens - 1].text
        return text[-_REACH:] if text.endswith(":") else ""

    def _is_text(self, place: Place) -> bool:
        """Tell whether the words are those of a document that the release reproduces."""
        left = self._before_passage(place) or place.left
        if left and self.judge.is_text(left):
            return True
        words = self.passages[place.marked.opens].text[place.start + 1 : place.start + 120]
        return self.judge.enacting.match(words.strip()) is not None

    def _goes_on(self, place: Place, last: _Said) -> bool:
        """Tell whether an attribution splits these words from the ones before."""
        if last.credited is None or place.sentence > last.end or place.start < last.credited:
            return False
        gap = place.opening.text[last.credited : place.start]
        if _JOINT.fullmatch(gap) is None:
            return False
        other = self.credits.subjects.relative_clause.search(gap)
        if other and any(self.credits.verbs.find(gap, other.end(), len(gap))):
            # `“…”, he said, quoting Ms. Lund, who had asked, “…”`
            return False
        return len(gap) < 4 or place.shape.length > 3 or place.shape.terminal

    def _is_speech(self, place: Place, last: _Said | None) -> bool:
        shape = place.shape
        left = place.left
        if left and self.judge.is_mention(left) and not self.judge.leads_to_clause(left, shape):
            return False
        if place.begins and place.after:
            return True
        starts = shape.capital and place.begins
        if (
            starts
            and not shape.title
            and (
                (shape.clause and (place.closes or place.comma))
                or (
                    shape.terminal and (shape.length > 2 or (last is not None and self._follows(place, last)))
                )
            )
        ):
            return True
        if starts and place.after is None and self.credits.formulas.recap(place.closing.text, place.end):
            return True
        text = place.opening.text
        apart = shape.length > 3 and place.parted
        # `stressed that “…”, adding`: what a comma follows is the whole of a clause
        parted = apart and self._is_behind_that(left)
        # `a net “has no place here for long”, she said`: the subject stands before the words
        if not starts and (shape.clause or parted or (apart and shape.predicate)) and place.after:
            return True
        whole = parted or (place.closes and shape.length > 3)
        if shape.title or not (shape.clause or whole or (shape.capital and shape.terminal)):
            return False
        before = place.before
        if before is None or shape.clause:
            return before is not None
        subject = before.nominal
        own = subject is not None and subject.start < before.start
        gap = text[before.end if own or subject is None else max(before.end, subject.end) : place.start]
        aside = not own and not shape.capital and text.endswith(", ", 0, before.start)
        if whole and aside and ASIDE_END.fullmatch(gap):
            # `it was, she said, “a ladder, not a list”`: the words end the account's own sentence
            return shape.predicate
        if whole and self.judge.is_brought(before.verb, gap):
            return True
        if not shape.capital or (not shape.terminal and self.judge.names_title(gap)):
            # `welcomed the theme of the session, “From words to deeds”`
            return False
        return _DIRECT.fullmatch(gap) is not None

    def _is_behind_that(self, left: str) -> bool:
        """Tell whether words can only be a clause: `stressing that “…”`, `Ms. Lund, for whom “…”`."""
        formulas, words = self.credits.formulas, left[-_REACH // 8 :].split()
        if words and fold_word(words[-1]) in formulas.that:
            # `for that “proud moment”`: no verb brings it
            return len(words) > 1 and fold_word(words[-2]) in self.credits.verbs.verbs
        return any(each.end() == len(left) for each in formulas.relative.finditer(left))

    def _inside(self, place: Place) -> Credit | None:
        """Read an attribution that stands inside the marks: `« Nous ne pouvons pas, a-t-elle dit, attendre »`."""
        passage = self.passages[place.marked.opens]
        first, last = place.marked.pieces[0]
        start = first - passage.start
        end = min(last - passage.start, start + _REACH)
        for comma in islice(_COMMA.finditer(passage.text, start, end), _MOST_COMMAS):
            found = self.credits.after(passage.text, comma.start(), end)
            if found and found.start == comma.end() and passage.text[found.end : found.end + 1] == ",":
                return found
        return None

    def _attribute(
        self, place: Place, credit: Credit | None, text: str, last: _Said | None, *, goes_on: bool
    ) -> Quoted:
        """Attribute words by what was read in a text after them, else by what stands before them."""
        marked, account = place.marked, place.opening
        if credit is None and not goes_on:
            credit, text = place.before, account.text
        if credit is not None:
            return self._credited(place, credit, text)
        if last is not None and (goes_on or self._follows(place, last)):
            said = last.quoted
            verb = said.verb if goes_on else None
            return Quoted(marked, said.speaker, verb, said.of_turn, said.of_self, said.mentioned)
        introduction = self._before_passage(place)
        if introduction:
            return self._introduced(place, introduction)
        if place.comma or place.left.rstrip().endswith(":"):
            # an attribution that cannot be read
            return Quoted(marked)
        nominal, earlier = account.whom("any", place.start)
        return Quoted(marked, nominal.name if nominal else None, of_turn=earlier)

    def _credited(self, place: Place, credit: Credit, text: str) -> Quoted:
        marked, account = place.marked, place.opening
        if credit.nominal is not None and credit.nominal.kind is not NominalKind.POINTER:
            named = credit.nominal.name or self.descriptions.describe(text, credit.nominal)
            return Quoted(marked, named, credit.verb)
        if credit.pronoun in {"several", "thing", "self"}:
            return Quoted(marked, None, credit.verb, of_self=credit.pronoun == "self")
        nominal, earlier = account.whom(credit.pronoun or "any", place.start)
        if credit.pronoun in {"m", "f"} and self.reads.sentences.is_remote(credit.verb):
            told = account.of_earlier(credit.pronoun, place.start)
            if told:
                return Quoted(marked, told.name, credit.verb)
        if nominal is None and self.own_words and credit.pronoun in {"m", "f"}:
            nominal = self.reads.sentences.person_before(account.text, credit.pronoun, place.start)
        if nominal is None:
            other = self._of_other(place, credit, text)
            if other is not None:
                return other
        mentioned = (
            partial(self.reads.sentences.mentioned, account.text, credit.pronoun, place.start)
            if credit.pronoun in {"m", "f"}
            else None
        )
        name = nominal.name if nominal else None
        return Quoted(marked, name, credit.verb, of_turn=earlier, mentioned=mentioned)

    def _of_other(self, place: Place, credit: Credit, text: str) -> Quoted | None:
        """Attribute words to somebody whom nobody names, and who is not the speaker of the turn."""
        account, gender = place.opening, credit.pronoun
        if credit.nominal is not None:
            described = self.descriptions.describe(text, credit.nominal)
            # an office alone, as in `the delegate said`, means the speaker of the turn
            if described is None or not (self.own_words or " " in described):
                return None
        else:
            known = gender not in {"m", "f"} or not (self.own_words or account.is_opened_by_other(gender))
            new = None if known else self.descriptions.before(account.text, place.start)
            if new is None:
                return None
            described = self.descriptions.describe(account.text, new)
        return Quoted(place.marked, described, credit.verb)

    def _introduced(self, place: Place, introduction: str) -> Quoted:
        """Attribute words that the paragraph before brings; only whom their own paragraph names is named."""
        credit = self.credits.before(introduction, last_sentence(introduction), len(introduction))
        if credit is None:
            return Quoted(place.marked)
        turn = credit.pronoun in {"m", "f", "any"} or (
            credit.nominal is not None and credit.nominal.kind is NominalKind.POINTER
        )
        return Quoted(place.marked, None, credit.verb, of_turn=turn, of_self=credit.pronoun == "self")

    @staticmethod
    def _follows(place: Place, last: _Said) -> bool:
        """Tell whether nothing but an attribution stands between these words and the ones before."""
        if place.left.strip():
            return False
        end = place.opening.sentence_end(last.end)
        return end >= place.start or end == place.sentence
