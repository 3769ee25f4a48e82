"""Turns of transcripts: noon briefings and press conferences whose speakers stand as labels before a colon."""

from __future__ import annotations

import re
from typing import Final

from attrs import define, field, frozen

from unreleases.catalogue.folding import fold
from unreleases.model.body import Heading, List, Paragraph, Quote, Separator
from unreleases.model.inline import Strong
from unreleases.model.release import Release
from unreleases.spans import Span
from unreleases.views.turns.formulas import (
    Issuer,
    dateline_of,
    is_formula,
    issuer_of,
    office_in,
    second_briefer,
)
from unreleases.views.turns.names import read_name
from unreleases.views.turns.roles import role_of
from unreleases.views.turns.types import Role, Statement, StatementKind
from unreleases.views.turns.words import turn_words

__all__ = ["Label", "read_label", "transcript_turns"]

#: Labels are short.
_LONGEST: Final = 110
#: A formula stands among the first paragraphs.
_BEFORE: Final = 3
#: So many labels make a transcript of which no question is a part.
_FEWEST: Final = 2
#: What ends a label: a colon, or a point and a dash.
_COLON: Final = re.compile(
    r"[:.](?:(?<=:)(?=\s|$|[\"“«\[(…])|(?<=[)\]]:)(?=[^\W\d_])|(?<=\.)\s?[–—-]{1,2}\s)"
)
_BRACKET: Final = re.compile(r"\s?[(\[][^()\[\]:]{1,60}[)\]]$")


@frozen
class Label:
    """The label of a turn: its words, a person named by it, and whether it asks.

    >>> read_label("Spokesman:  Not yet.", "en").text
    'Spokesman'
    """

    text: str
    asks: bool
    #: Offset after the colon.
    end: int
    speaker: str | None = None
    honorific: str | None = None


def read_label(text: str, language: str, *, bold_until: int = 0) -> Label | None:
    """Read the label that opens a paragraph of a transcript.

    Args:
        text: The paragraph.
        language: `en` or `fr`.
        bold_until: How far the paragraph is bold; bold words before a colon are a label whatever they say.

    Returns:
        The label, or None.

    >>> read_label("Deputy Spokesman:  It is out.", "en").text
    'Deputy Spokesman'
    >>> label = read_label("Mr. Okoro:  We are looking into it.", "en")
    >>> label.honorific, label.speaker
    ('Mr.', 'Okoro')
    >>> read_label("On Mali: there is nothing new.", "en") is None
    True
    """
    found = _COLON.search(text, 0, _LONGEST) if text[:1].isalpha() else None
    if found is None:
        return None
    colon = found[0] == ":"
    printed = text[: found.start()]
    if colon and printed[-1].isspace():
        printed = printed[:-1]
    words = turn_words(language)
    bare = _BRACKET.sub("", printed)
    asks = fold(bare.rstrip(" 0123456789")) in words.question_labels
    if asks or (colon and words.label.fullmatch(bare)):
        return Label(bare, asks, found.end())
    if not colon:
        return None
    name = read_name(bare, 0, language)
    if name and name.end == len(bare) and (name.honorific or name.capitals or len(printed) < bold_until):
        return Label(printed, asks, found.end(), name.name, name.honorific)
    return Label(printed, asks, found.end()) if bold_until >= len(printed) > 0 and len(printed) < 60 else None


@define
class _Turn:
    label: Label | None
    issuer: Issuer | None
    start: int
    end: int
    first: int
    last: int
    kind: StatementKind


@define
class _Transcript:
    """The reading of a transcript, block by block."""

    release: Release
    language: str
    labels: dict[int, Label]
    #: Index of the formula; -1 where there is none.
    formula: int
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
                    if self.current is not None and self.current.label is not None:
                        self.current = None
                case Separator():
                    self.current = None
                case Paragraph() | List() | Quote() if index > self.formula:
                    self._words(index)

    def _words(self, index: int) -> None:
        label = self.labels.get(index)
        if label is not None:
            self._open(index, label, None)
            self.asked = self.asked or label.asks
            self.heading = None
        elif self.current is not None:
            self.current.end, self.current.last = self.release.place("block", index).end, index
        elif not self.turns and self._is_note(index):
            pass
        elif not self.asked or self.heading is not None:
            self._open(index, None, self._issuer())

    def _is_note(self, index: int) -> bool:
        """Tell whether a paragraph before the first turn stands in brackets: `(Reissued as received.)`."""
        text = self.release.body[index].text
        return text.startswith("(") and text.endswith(")")

    def _open(self, index: int, label: Label | None, issuer: Issuer | None) -> None:
        kind = StatementKind.STATEMENT
        if label is not None and (label.asks or self.asked):
            kind = StatementKind.QUESTION if label.asks else StatementKind.ANSWER
        place = self.release.place("block", index)
        self.current = _Turn(label, issuer, place.start, place.end, index, index, kind)
        self.turns.append(self.current)

    def _issuer(self) -> Issuer | None:
        """Return who speaks without a label: the first one of the formula, after the questions the second."""
        if self.formula < 0:
            return None
        if not self.asked:
            return issuer_of(self.release, self.language)
        second = second_briefer(self.release.body[self.formula].text, self.language)
        return (
            second or office_in(self.heading or "", self.language) or issuer_of(self.release, self.language)
        )


def transcript_turns(release: Release, language: str) -> tuple[Statement, ...] | None:
    """Find the labelled turns of a transcript.

    What stands before the first label, under the formula, is said by the one whom the formula names; so is what a
    second briefer says under a heading of their own. A heading ends no turn of somebody who reads out news.

    Args:
        release: The release.
        language: `en` or `fr`.

    Returns:
        The turns in order; None when the release is no transcript: when no paragraphs have labels, and no formula
        says that it is one.

    >>> from unreleases.model.release import Release
    >>> transcript_turns(Release(), "en") is None
    True
    """
    labels: dict[int, Label] = {}
    formula = -1
    paragraphs = 0
    dateline = dateline_of(release)
    whole, places = release.plain.text, release.plain.places
    for index, block in enumerate(release.body):
        if isinstance(block, Paragraph):
            paragraphs += 1
            place = places["block", index]
            text = whole[place.start : place.end]
            if formula < 0 and paragraphs <= _BEFORE and is_formula(text, language, dateline):
                formula = index
            elif found := read_label(text, language, bold_until=_bold(block)):
                labels[index] = found
    transcript = turn_words(language).transcript
    titled = bool(labels) and transcript.search(release.title or "") is not None
    if not (titled or any(label.asks for label in labels.values())) and len(labels) < _FEWEST:
        if formula < 0 or not transcript.search(release.body[formula].text):
            return None
        labels = {}
    course = _Transcript(release, language, labels, formula)
    course.read()
    return tuple(_statement(release, turn, language) for turn in course.turns)


def _bold(block: Paragraph) -> int:
    return len(block.content[0].text) if block.content and isinstance(block.content[0], Strong) else 0


def _statement(release: Release, turn: _Turn, language: str) -> Statement:
    speaker = honorific = state = affiliation = None
    role: Role | None = None
    if turn.label is not None:
        speaker, honorific = turn.label.speaker, turn.label.honorific
        if turn.label.asks:
            role = Role.PRESS
        elif speaker is None:
            affiliation = turn.label.text
            role = role_of(affiliation, None, language)
    elif turn.issuer is not None:
        issuer = turn.issuer
        speaker, honorific, state, affiliation = (
            issuer.speaker,
            issuer.honorific,
            issuer.state,
            issuer.affiliation,
        )
        role = role_of(affiliation, state, language)
    return Statement(
        speaker=speaker,
        honorific=honorific,
        state=state,
        affiliation=affiliation,
        role=role,
        kind=turn.kind,
        text=release.text[turn.start : turn.end],
        span=Span(turn.start, turn.end),
        blocks=Span(turn.first, turn.last + 1),
    )
