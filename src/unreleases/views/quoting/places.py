"""Where words in marks stand in the accounts of their paragraphs, and what these say of their speaker."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Final

from attrs import define

from unreleases.views.quoting.marks import MarkedText
from unreleases.views.quoting.nominals import Nominal

if TYPE_CHECKING:
    from unreleases.views.quoting.accounts import Account
    from unreleases.views.quoting.formulas import Credit
    from unreleases.views.quoting.speech_or_scare import Shape

__all__ = ["Place", "Quoted"]

_REACH: Final = 400
_ENDS: Final = frozenset(".!?…;")
_BRACKET: Final = re.compile(r"\s\([^()]{1,80}\)")
#: What introduces words that begin a sentence.
_LEADING: Final = (":", "…", "—", "–", "--")


class Place:
    """Where words in marks stand: the paragraph in which they open, and the one in which they close.

    >>> from unreleases.views.passages import Passage, PassageKind
    >>> from unreleases.views.quoting.accounts import account_reader
    >>> from unreleases.views.quoting.marks import pair_marks, places_of_marks
    >>> from unreleases.views.quoting.speech_or_scare import speech_judge
    >>> text = "She rose. “We will stay,” she said."
    >>> (marked,) = pair_marks([Passage(text, 0, PassageKind.PARAGRAPH)], places_of_marks(text)).pairs
    >>> shape, account = speech_judge("en").shape("We will stay,"), account_reader("en").read(text, [(11, 24)])
    >>> place = Place(marked, shape, account, 10, account, 25)
    >>> place.begins, place.comma, place.after.verb
    (True, True, 'said')
    """

    def __init__(
        self, marked: MarkedText, shape: Shape, opening: Account, start: int, closing: Account, end: int
    ) -> None:
        self.marked = marked
        self.shape = shape
        self.opening = opening
        #: Offset of the opening mark.
        self.start = start
        self.closing = closing
        #: Offset after the closing mark.
        self.end = end
        #: Whether a sentence ends with the words.
        self.closes = shape.terminal or _closes_sentence(closing.text, end)
        #: Offset of the sentence in which they begin.
        self.sentence = opening.sentence(start)
        #: The words of the sentence before the mark.
        self.left = opening.text[max(self.sentence, start - _REACH) : start]
        before = self.left.rstrip()
        #: Whether the words begin a sentence.
        self.begins = not before or before.endswith(_LEADING)

    @property
    def comma(self) -> bool:
        """Whether a comma leads from the words to what should be their attribution."""
        return self.shape.comma or (self.parted and self.shape.length > 3)

    @property
    def parted(self) -> bool:
        """Whether a comma behind the mark parts the words from what follows."""
        return self.closing.text.startswith(",", self.end)

    @property
    def in_brackets(self) -> bool:
        """Whether the words stand in an editor's square brackets."""
        text, start = self.opening.text, self.start
        floor = max(0, start - _REACH)
        opened = text.rfind("[", floor, start)
        return opened >= 0 and opened > text.rfind("]", floor, start)

    @cached_property
    def before(self) -> Credit | None:
        """The attribution that leads up to the words."""
        if not self.left.strip():
            return None
        return self.opening.credits.before(self.opening.text, self.sentence, self.start)

    @cached_property
    def after(self) -> Credit | None:
        """The attribution that follows the words; None where it is the account that goes on."""
        reader = self.closing.credits
        text, end = self.closing.text, self.end
        following = self.closing.sentence_end(end)
        if following - end > 2 or following == len(text):
            found = reader.after(text, end, following)
            own = found and (self.begins or found.pronoun or self.shape.clause or self.closes or self.parted)
            return found if own else None
        # `“Why?” Mr. X asked.`: a sentence can end inside the marks and go on after them
        if not text[max(0, end - 3) : end - 1].rstrip().endswith(("!", "?")):
            return None
        found = reader.subject_first(text, following, self.closing.sentence_end(following))
        return found if found and text[found.end : found.end + 1] in {".", ",", ""} else None


@define
class Quoted:
    """Speech in marks, with what its own paragraph says of the speaker.

    >>> from unreleases.views.passages import Passage, PassageKind
    >>> from unreleases.views.quoting.marks import pair_marks, places_of_marks
    >>> from unreleases.views.quoting.quoted import quoted_speech
    >>> text = "“We will stay,” said the Chair."
    >>> lines = [Passage(text, 0, PassageKind.PARAGRAPH)]
    >>> marks = pair_marks(lines, places_of_marks(text))
    >>> [(found.speaker, found.verb) for found in quoted_speech(text, lines, marks, "en")]
    [('Chair', 'said')]
    """

    marked: MarkedText
    #: Whom the paragraph names or describes as the speaker.
    speaker: str | None = None
    #: The verb of the attribution, as printed.
    verb: str | None = None
    #: Whether the speaker of a reported turn is meant: by a pronoun, or because nobody else is.
    of_turn: bool = False
    #: Whether those whose own words the text is say that they are the speaker: `I said`.
    of_self: bool = False
    #: Finds who else is named whom the pronoun can mean, where there is no turn.
    mentioned: Callable[[], Nominal | None] | None = None


def _closes_sentence(text: str, end: int) -> bool:
    """Tell whether a sentence, or its part before a semicolon, ends at a place after a closing mark."""
    right = text[end : end + 2].lstrip()
    if right.startswith("(") and (bracket := _BRACKET.match(text, end)):
        # `“…” (see document A/60/1).`
        right = text[bracket.end() : bracket.end() + 1]
    return not right or right[0] in _ENDS
