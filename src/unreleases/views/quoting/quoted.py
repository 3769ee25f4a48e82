"""Which words in marks are speech, and what the paragraph around them says of the speaker."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from attrs import define, frozen

from unreleases.catalogue.vocabulary import vocabulary
from unreleases.views.quoting.accounts import Account, account_of
from unreleases.views.quoting.attributions import credit_reader
from unreleases.views.quoting.marks import MarkedText
from unreleases.views.quoting.nominals import NominalKind
from unreleases.views.quoting.speech_or_scare import Shape, speech_judge

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from unreleases.views.passages import Passage
    from unreleases.views.quoting.attributions import Credit
    from unreleases.views.quoting.marks import Marks

__all__ = ["Quoted", "quoted_speech"]

_REACH: Final = 400
#: A speaker's interruption of the words inside the marks stands near their beginning.
_MOST_COMMAS: Final = 6
_ENDS: Final = frozenset(".!?…")
_COMMA: Final = re.compile(r",\s")
#: What joins the halves of a quotation that its attribution splits: `he said, “`, `he told the Council, “`.
_JOINT: Final = re.compile(r"\s?[,;:]?\s?(?:[-–—]{1,2}\s?)?|[^.;:!?]{0,80},\s{0,2}")
#: What stands between a verb of speech and the words it brings.
_DIRECT: Final = re.compile(r"[\s,:]{0,4}|[^.;!?]{0,120}[,:]\s{0,2}")


class Quoted(NamedTuple):
    """Speech in marks, with what its own paragraph says of the speaker.

    >>> from unreleases.views.passages import Passage, PassageKind
    >>> from unreleases.views.quoting.marks import pair_marks
    >>> lines = [Passage("“We will stay,” said the Chair.", 0, PassageKind.PARAGRAPH)]
    >>> [(found.speaker, found.verb) for found in quoted_speech(lines, pair_marks(lines), "en")]
    [('Chair', 'said')]
    """

    marked: MarkedText
    #: Whom the paragraph names as the speaker.
    speaker: str | None = None
    #: The verb of the attribution, as printed.
    verb: str | None = None
    #: Whether the speaker of a reported turn is meant: by a pronoun, or because nobody else is.
    of_turn: bool = False
    #: Whether those whose own words the text is say that they are the speaker: `I said`.
    of_self: bool = False


@define
class _Place:
    """Where words in marks stand: the paragraph in which they open, and the one in which they close."""

    marked: MarkedText
    shape: Shape
    opening: Account
    #: Offsets of the opening mark and of the sentence it stands in.
    start: int
    sentence: int
    closing: Account
    #: Offset after the closing mark.
    end: int
    #: The words of the sentence before the mark.
    left: str

    @property
    def begins(self) -> bool:
        """Whether the words begin a sentence."""
        return not self.left.strip() or self.left.rstrip().endswith((":", "…", "—", "–", "--"))

    @property
    def closes(self) -> bool:
        """Whether a sentence ends with the words."""
        right = self.closing.text[self.end : self.end + 2].lstrip()
        return self.shape.terminal or not right or right[0] in _ENDS or right[0] == ";"

    @property
    def comma(self) -> bool:
        """Whether a comma leads from the words to what should be their attribution."""
        return self.shape.comma or (self.shape.words > 3 and self.closing.text.startswith(",", self.end))


@frozen
class _Said:
    """The last speech that was found."""

    quoted: Quoted
    #: Number of the passage in which it closes, and offset in it.
    passage: int
    end: int
    #: Where an attribution after it ends.
    credited: int | None


def quoted_speech(
    passages: Sequence[Passage], marks: Marks, language: str, *, own_words: bool = False
) -> Iterator[Quoted]:
    """Choose the speech among the words in marks, and find its speakers.

    Args:
        passages: The passages that were searched for marks.
        marks: The marks.
        language: A language that has a vocabulary.
        own_words: Whether the release is somebody's own words: `she told me` means somebody whom they name.

    Yields:
        The speech in order, inner quotations after the one they stand in.

    >>> from unreleases.views.quoting.marks import Marks
    >>> list(quoted_speech([], Marks((), ()), "en"))
    []
    """
    reader = _Reader(passages, marks, language, own_words=own_words)
    outer: Quoted | None = None
    for marked in marks.pairs:
        if marked.nested:
            found = reader.read_nested(marked, outer.marked) if outer else None
        else:
            found = outer = reader.read(marked)
        if found is not None:
            yield found


@cache
def _texts(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return what announces the text of a document, and what the text of a resolution begins with."""
    words = vocabulary(language)
    enacting = "|".join(words.words("resolutions.enacting_pattern"))
    return words.pattern("resolutions.lead_in_patterns", re.IGNORECASE), re.compile(rf"(?:{enacting})$")


class _Reader:
    """Reads the quotations of one release in order."""

    def __init__(
        self, passages: Sequence[Passage], marks: Marks, language: str, *, own_words: bool = False
    ) -> None:
        self.passages = passages
        self.own_words = own_words
        self.language = language
        self.judge = speech_judge(language)
        self.credits = credit_reader(language)
        self.lead_in, self.enacting = _texts(language)
        self.last: _Said | None = None
        self.accounts: dict[int, Account] = {}
        self.hidden: dict[int, list[tuple[int, int]]] = {}
        for marked in marks.pairs:
            for number, start, end in () if marked.nested else self._pieces(marked):
                self.hidden.setdefault(number, []).append((start, end))

    def _pieces(self, marked: MarkedText) -> Iterator[tuple[int, int, int]]:
        """Return the passage of each piece of a pair, with start and end in it."""
        number = marked.opens
        for piece in marked.pieces:
            while self.passages[number].end < piece.end:
                number += 1
            base = self.passages[number].start
            yield number, piece.start - base, piece.end - base

    def _account(self, number: int) -> Account:
        found = self.accounts.get(number)
        if found is None:
            # a quotation looks at two passages: where it opens, and where it closes
            self.accounts = {key: kept for key, kept in self.accounts.items() if key == number - 1}
            hidden = self.hidden.get(number, [])
            found = self.accounts[number] = account_of(self.passages[number].text, hidden, self.language)
        return found

    def read(self, marked: MarkedText) -> Quoted | None:
        words = " ".join(self.passages[number].text[start:end] for number, start, end in self._pieces(marked))
        shape = self.judge.shape(words)
        last = self.last if self.last is not None and self.last.passage == marked.opens else None
        split = last is not None and last.credited is not None
        if not (shape.capital or shape.clause or split or shape.words > 3):
            return None
        place = self._place(marked, shape)
        if _in_brackets(place.opening.text, place.start):
            return None
        after = self._after(place)
        goes_on = last is not None and self._goes_on(place, last)
        if not (goes_on or self._is_speech(place, after, last)) or self._is_text(place):
            return None
        credit = after or self._inside(place) or self.credits.recap(place.closing.text, place.end)
        quoted = self._attribute(place, credit, last, goes_on=goes_on)
        if after:
            place.closing.note(place.end, after)
        self.last = _Said(quoted, marked.closes, place.end, after.end if after else None)
        return quoted

    def _place(self, marked: MarkedText, shape: Shape) -> _Place:
        opening = self._account(marked.opens)
        start = marked.outer.start - self.passages[marked.opens].start
        sentence = opening.sentence(start)
        closing = opening if marked.closes == marked.opens else self._account(marked.closes)
        end = marked.outer.end - self.passages[marked.closes].start
        left = opening.text[max(sentence, start - _REACH) : start]
        return _Place(marked, shape, opening, start, sentence, closing, end, left)

    def _before_passage(self, place: _Place) -> str:
        """Return the end of the paragraph before, where it brings the words: `She wrote:`."""
        if place.start > 0 or place.marked.opens == 0:
            return ""
        text = self.passages[place.marked.opens - 1].text
        return text[-_REACH:] if text.endswith(":") else ""

    def _is_text(self, place: _Place) -> bool:
        """Tell whether the words are those of a document that the release reproduces."""
        before = self._before_passage(place)
        left = before or place.left
        if left and (self.judge.is_text(left) or (before and self.lead_in.search(before))):
            return True
        first = place.marked.pieces[0]
        words = self.passages[place.marked.opens].text[place.start + 1 : place.start + 120]
        return (
            len(place.marked.pieces) > 1
            and len(first) < 120
            and self.enacting.match(words.strip()) is not None
        )

    def _after(self, place: _Place) -> Credit | None:
        text, end = place.closing.text, place.end
        following = place.closing.sentence_end(end)
        if following - end > 2 or following == len(text):
            found = self.credits.after(text, end, following)
            return (
                found
                if found and (place.begins or found.pronoun or place.shape.clause or place.closes)
                else None
            )
        # `“Why?” Mr. X asked.`: a sentence can end inside the marks and go on after them
        if text[end - 2] not in "!?":
            return None
        stop = place.closing.sentence_end(following)
        found = self.credits.subject_first(text, following, stop)
        return found if found and text[found.end : found.end + 1] in {".", ",", ""} else None

    def _goes_on(self, place: _Place, last: _Said) -> bool:
        """Tell whether an attribution splits these words from the ones before."""
        if last.credited is None or place.sentence > last.end or place.start < last.credited:
            return False
        gap = place.opening.text[last.credited : place.start]
        if _JOINT.fullmatch(gap) is None:
            return False
        return len(gap) < 4 or place.shape.words > 3 or place.shape.terminal

    def _is_speech(self, place: _Place, after: Credit | None, last: _Said | None) -> bool:
        shape = place.shape
        if (
            place.left
            and self.judge.is_mention(place.left)
            and not (after and after.pronoun and place.begins)
        ):
            return False
        if place.begins and after and (shape.capital or shape.comma):
            return True
        if shape.capital and place.begins:
            if not shape.title and (
                (shape.clause and (place.closes or place.comma))
                or (shape.terminal and (shape.words > 2 or (last is not None and self._follows(place, last))))
            ):
                return True
        elif after and shape.clause:
            return True
        before = self.credits.before(place.opening.text, place.sentence, place.start)
        if before is None or shape.title:
            return False
        gap = place.opening.text[before.end : place.start]
        if shape.clause:
            return True
        if shape.words > 3 and place.closes and self.judge.is_brought(before.verb or "", gap):
            # `it was, she said, “a ladder, not a list”`: the words end the account's own sentence
            return not (gap.strip() == "," and place.opening.text[: before.start].endswith(", "))
        return (
            shape.capital
            and (shape.terminal or (place.closes and shape.words > 3))
            and _DIRECT.fullmatch(gap) is not None
        )

    def _inside(self, place: _Place) -> Credit | None:
        """Read an attribution that stands inside the marks: `« Nous ne pouvons pas, a-t-elle dit, attendre »`."""
        piece = place.marked.pieces[0]
        passage = self.passages[place.marked.opens]
        start, end = (
            piece.start - passage.start,
            min(piece.end - passage.start, piece.start - passage.start + _REACH),
        )
        for count, comma in enumerate(_COMMA.finditer(passage.text, start, end)):
            if count == _MOST_COMMAS:
                break
            found = self.credits.after(passage.text, comma.start(), end)
            if found and found.start == comma.end() and passage.text[found.end : found.end + 1] == ",":
                return found
        return None

    def _attribute(
        self, place: _Place, credit: Credit | None, last: _Said | None, *, goes_on: bool
    ) -> Quoted:
        marked, account = place.marked, place.opening
        if credit is None and not goes_on:
            credit = (
                self.credits.before(account.text, place.sentence, place.start) if place.left.strip() else None
            )
        if credit is not None:
            return self._credited(place, credit)
        if last is not None and (goes_on or self._follows(place, last)):
            said = last.quoted
            return Quoted(marked, said.speaker, said.verb if goes_on else None, said.of_turn, said.of_self)
        introduction = self._before_passage(place)
        if introduction:
            return self._introduced(place, introduction)
        if place.comma or place.left.rstrip().endswith(":"):
            # an attribution that cannot be read, unless it is a name alone: `Ms. Lund: “…”`
            label = self.credits.nominals.read_chain(account.text, place.sentence, place.start)
            person = label is not None and label[0].kind is NominalKind.PERSON
            alone = label is not None and account.text[label[1] : place.start].strip() == ":"
            return Quoted(marked, label[0].name if label and person and alone else None)
        nominal, earlier = account.whom("any", place.start)
        return Quoted(marked, nominal.name if nominal else None, of_turn=earlier)

    def _credited(self, place: _Place, credit: Credit) -> Quoted:
        marked, account = place.marked, place.opening
        if credit.nominal is not None and credit.nominal.kind is not NominalKind.POINTER:
            return Quoted(marked, credit.nominal.name, credit.verb)
        if credit.pronoun in {"several", "thing", "self"}:
            return Quoted(marked, None, credit.verb, of_self=credit.pronoun == "self")
        nominal, earlier = account.whom(credit.pronoun or "any", place.start)
        if nominal is None and self.own_words and credit.pronoun in {"m", "f"}:
            nominal = account.person_before(credit.pronoun, place.start)
        return Quoted(marked, nominal.name if nominal else None, credit.verb, of_turn=earlier)

    def _introduced(self, place: _Place, introduction: str) -> Quoted:
        """Attribute words that the paragraph before brings; only whom their own paragraph names is named."""
        credit = self.credits.before(introduction, _last_sentence(introduction), len(introduction))
        if credit is None:
            return Quoted(place.marked)
        turn = credit.pronoun in {"m", "f", "any"} or (
            credit.nominal is not None and credit.nominal.kind is NominalKind.POINTER
        )
        return Quoted(place.marked, None, credit.verb, of_turn=turn, of_self=credit.pronoun == "self")

    @staticmethod
    def _follows(place: _Place, last: _Said) -> bool:
        """Tell whether nothing but an attribution stands between these words and the ones before."""
        if place.left.strip():
            return False
        end = place.opening.sentence_end(last.end)
        return end >= place.start or end == place.sentence

    def read_nested(self, marked: MarkedText, outer: MarkedText) -> Quoted | None:
        """Read words inside other quoted words, by what the outer ones say."""
        if marked.opens != marked.closes:
            return None
        passage = self.passages[marked.opens]
        text, base = passage.text, passage.start
        start, end = marked.outer.start - base, marked.outer.end - base
        floor = max(0, outer.outer.start - base, start - _REACH)
        shape = self.judge.shape(text[marked.span.start - base : marked.span.end - base])
        if not (shape.capital or shape.clause) or shape.title:
            return None
        left = text[floor:start]
        if self.judge.is_mention(left):
            return None
        after = self.credits.after(text, end, min(end + _REACH, outer.outer.end - base))
        credit = after or self.credits.before(text, floor + _last_sentence(left), start)
        begins = not left.strip("“”«»\"'‘ ") or left.rstrip()[-1] in ".:,!?…"
        whole = shape.capital and begins and shape.terminal and (shape.clause or shape.words > 2)
        if not whole and not (credit and (shape.clause or (shape.capital and begins))):
            return None
        named = credit is not None and credit.named
        return Quoted(
            marked,
            credit.nominal.name if named and credit and credit.nominal else None,
            credit.verb if credit else None,
        )


def _in_brackets(text: str, place: int) -> bool:
    """Tell whether a place stands in an editor's square brackets."""
    floor = max(0, place - _REACH)
    return text.rfind("[", floor, place) > text.rfind("]", floor, place)


def _last_sentence(text: str) -> int:
    """Return where the last sentence of a text begins."""
    found = max(text.rfind(mark, 0, len(text) - 1) for mark in (". ", "! ", "? "))
    return found + 2 if found >= 0 else 0
