"""Turns of transcripts: noon briefings and press conferences whose speakers stand as labels before a colon."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from attrs import define, field

from unreleases.catalogue.folding import fold
from unreleases.model.body import Heading, List, Paragraph, Quote, Separator
from unreleases.model.release import Release
from unreleases.views.turns.formulas import (
    Issuer,
    find_formula,
    issued,
    issuer_of,
    second_briefer,
)
from unreleases.views.turns.names import read_name
from unreleases.views.turns.speaker import bold_length
from unreleases.views.turns.types import Statement, StatementKind
from unreleases.views.turns.words import TurnWords

__all__ = ["Label", "read_label", "transcript_turns"]

#: Labels are short; those that nothing but bold print tells are shorter.
_LONGEST: Final = 110
_LONGEST_BOLD: Final = 59
#: So many labels make a transcript of which no question is a part.
_FEWEST: Final = 2
#: What ends a label: a colon, or a point and a dash.
_COLON: Final = re.compile(
    r"[:.](?:(?<=:)(?=\s|$|[\"“«\[(…])|(?<=[)\]]:)(?=[^\W\d_])|(?<=\.)\s?[–—-]{1,2}\s)"
)
_BRACKET: Final = re.compile(r"\s?[(\[][^()\[\]:]{1,60}[)\]]$")


class Label(NamedTuple):
    """The label of a turn: whom it names, and whether they ask.

    >>> from unreleases.views.turns.words import turn_words
    >>> read_label("Spokesman:  Not yet.", turn_words("en")).issuer.affiliation
    'Spokesman'
    """

    issuer: Issuer
    asks: bool = False


def read_label(text: str, words: TurnWords, *, bold_until: int = 0) -> Label | None:
    """Read the label that opens a paragraph of a transcript.

    Args:
        text: The paragraph.
        words: Those of the language.
        bold_until: How far the paragraph is bold; bold words before a colon are a label whatever they say.

    Returns:
        The label, or None.

    >>> from unreleases.views.turns.words import turn_words
    >>> read_label("Mr. Okoro:  We are looking into it.", turn_words("en")).issuer.honorific
    'Mr.'
    >>> read_label("On Mali: there is nothing new.", turn_words("en")) is None
    True
    """
    found = _COLON.search(text, 0, _LONGEST) if text[:1].isalpha() else None
    if found is None:
        return None
    colon = found[0] == ":"
    printed = text[: found.start()]
    if colon and printed[-1].isspace():
        printed = printed[:-1]
    bare = _BRACKET.sub("", printed)
    if fold(bare.rstrip(" 0123456789")) in words.question_labels:
        return Label(Issuer(), asks=True)
    if not colon:
        return None
    if words.label.fullmatch(bare):
        return Label(Issuer(affiliation=bare))
    name = read_name(bare, 0, words)
    if name and name.end == len(bare) and (name.honorific or name.capitals or len(printed) < bold_until):
        return Label(Issuer(name.name, name.honorific))
    return Label(Issuer(affiliation=printed)) if 0 < len(printed) <= min(bold_until, _LONGEST_BOLD) else None


@define
class _Turn:
    issuer: Issuer
    kind: StatementKind
    first: int
    last: int
    labelled: bool


@define
class _Transcript:
    """The reading of a transcript, block by block."""

    release: Release
    words: TurnWords
    labels: dict[int, Label]
    #: Index of the formula.
    formula: int | None
    turns: list[_Turn] = field(factory=list)
    current: _Turn | None = None
    #: Whether a question has been put.
    asked: bool = False
    #: The last heading since the last label.
    heading: str | None = None

    def read(self) -> None:
        for index, block in enumerate(self.release.body):
            match block:
                case Heading():
                    self.heading = block.text
                    # a heading among questions ends the last answer; one among news does not
                    if self.current is not None and self.current.labelled:
                        self.current = None
                case Separator():
                    self.current = None
                case Paragraph() | List() | Quote() if self.formula is None or index > self.formula:
                    self._words(index)

    def _words(self, index: int) -> None:
        label = self.labels.get(index)
        if label is not None:
            self._open(index, label.issuer, label)
            self.asked = self.asked or label.asks
            self.heading = None
        elif self.current is not None:
            self.current.last = index
        elif not self.turns and self._is_note(index):
            pass
        elif not self.asked or self.heading is not None:
            self._open(index, self._issuer())

    def _is_note(self, index: int) -> bool:
        """Tell whether a paragraph before the first turn stands in brackets: `(Reissued as received.)`."""
        text = self.release.body[index].text
        return text.startswith("(") and text.endswith(")")

    def _open(self, index: int, issuer: Issuer, label: Label | None = None) -> None:
        kind = StatementKind.STATEMENT
        if label is not None and (label.asks or self.asked):
            kind = StatementKind.QUESTION if label.asks else StatementKind.ANSWER
        self.current = _Turn(issuer, kind, index, index, labelled=label is not None)
        self.turns.append(self.current)

    def _issuer(self) -> Issuer:
        """Return who speaks without a label: the first one of the formula, after the questions the second."""
        if self.formula is None:
            return Issuer()
        if not self.asked:
            return issuer_of(self.release, self.words)
        second = second_briefer(self.release.body[self.formula].text, self.words)
        return second or _office_in(self.heading or "", self.words) or issuer_of(self.release, self.words)


def transcript_turns(release: Release, words: TurnWords) -> tuple[Statement, ...] | None:
    """Find the labelled turns of a transcript.

    What stands before the first label, under the formula, is said by the one whom the formula names; so is what a
    second briefer says under a heading of their own. A heading ends no turn of somebody who reads out news.

    Args:
        release: The release.
        words: Those of the language.

    Returns:
        The turns in order; None when the release is no transcript: when no paragraphs have labels, and no formula
        says that it is one.

    >>> from unreleases.views.turns.words import turn_words
    >>> from unreleases.model.release import Release
    >>> transcript_turns(Release(), turn_words("en")) is None
    True
    """
    formula = find_formula(release, words)
    labels: dict[int, Label] = {}
    text, places = release.plain.text, release.plain.places
    for index, block in enumerate(release.body):
        if isinstance(block, Paragraph) and index != formula:
            place = places["block", index]
            label = read_label(text[place.start : place.end], words, bold_until=bold_length(block))
            if label is not None:
                labels[index] = label
    transcript = words.transcript
    titled = bool(labels) and transcript.search(release.title or "") is not None
    if not (titled or any(label.asks for label in labels.values())) and len(labels) < _FEWEST:
        if formula is None or not transcript.search(release.body[formula].text):
            return None
        labels = {}
    course = _Transcript(release, words, labels, formula)
    course.read()
    return tuple(
        issued(release, turn.issuer, words, turn.first, turn.last, turn.kind) for turn in course.turns
    )


def _office_in(heading: str, words: TurnWords) -> Issuer | None:
    """Return the spokesperson whose office a heading names, over what a second person says."""
    found = words.spokesperson.search(heading)
    return Issuer(affiliation=heading[found.start() :]) if found else None
