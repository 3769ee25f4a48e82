"""Turns of transcripts: noon briefings and press conferences whose speakers stand as labels before a colon."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from attrs import define

from unreleases.catalogue.folding import fold
from unreleases.model.body import Heading, List, Paragraph, Quote, Separator
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

if TYPE_CHECKING:
    from unreleases.model.release import Release
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


def _read(release: Release, words: TurnWords, labels: dict[int, Label], formula: int | None) -> list[_Turn]:
    """Read a transcript block by block."""
    turns: list[_Turn] = []
    current: _Turn | None = None
    # whether a question has been put, and the last heading since the last label
    asked, heading = False, None
    for index, block in enumerate(release.body):
        match block:
            case Heading():
                heading = block.text
                # a heading among questions ends the last answer; one among news does not
                current = None if current is None or current.labelled else current
                continue
            case Separator():
                current = None
                continue
            case Paragraph() | List() | Quote() if formula is None or index > formula:
                label = labels.get(index)
            case _:
                continue
        if label is not None:
            kind = StatementKind.ANSWER if asked else StatementKind.STATEMENT
            kind = StatementKind.QUESTION if label.asks else kind
            asked, heading = asked or label.asks, None
            current = _Turn(label.issuer, kind, index, index, labelled=True)
            turns.append(current)
        elif current is not None:
            current.last = index
        elif (turns or not _is_note(block.text)) and (not asked or heading is not None):
            issuer = _unlabelled(release, words, formula, heading if asked else None)
            current = _Turn(issuer, StatementKind.STATEMENT, index, index, labelled=False)
            turns.append(current)
    return turns


def _is_note(text: str) -> bool:
    """Tell whether a paragraph before the first turn stands in brackets: `(Reissued as received.)`."""
    return text.startswith("(") and text.endswith(")")


def _unlabelled(release: Release, words: TurnWords, formula: int | None, heading: str | None) -> Issuer:
    """Return who speaks without a label: the first one of the formula, after the questions the second."""
    if formula is None:
        return Issuer()
    if heading is not None:
        if second := second_briefer(release.body[formula].text, words):
            return second
        # the spokesperson whose office the heading names
        if found := words.spokesperson.search(heading):
            return Issuer(affiliation=heading[found.start() :])
    return issuer_of(release, words)


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
    turns = _read(release, words, labels, formula)
    return tuple(issued(release, turn.issuer, words, turn.first, turn.last, turn.kind) for turn in turns)
