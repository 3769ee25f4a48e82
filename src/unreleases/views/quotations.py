"""What is quoted in a release, and who said it."""

from __future__ import annotations

from bisect import bisect_right
from enum import StrEnum
from operator import attrgetter
from typing import TYPE_CHECKING, Final

from attrs import frozen

from unreleases.catalogue.vocabulary import vocabulary
from unreleases.model.argument import takes_release
from unreleases.model.release import ReleaseKind
from unreleases.notices import Notice, NoticeCode
from unreleases.spans import Span
from unreleases.views.once import once
from unreleases.views.passages import body_passages
from unreleases.views.quoting.attributions import credit_reader
from unreleases.views.quoting.marks import MarkedText, Marks, pair_marks, places_of_marks
from unreleases.views.quoting.quoted import quoted_speech
from unreleases.views.statements import statements
from unreleases.views.words import release_language

if TYPE_CHECKING:
    from unreleases.model.release import Release
    from unreleases.views.quoting.places import Quoted

__all__ = ["Attribution", "Quotation", "quotation_notices", "quotations"]

#: A turn names its speaker in its first words.
_LONGEST_OPENING: Final = 300
_START: Final = attrgetter("span.start")
#: Releases that are somebody's own words: `he said` in them means anybody but the one who speaks.
_OWN_WORDS: Final = frozenset(
    {
        ReleaseKind.STATEMENT,
        ReleaseKind.MESSAGE,
        ReleaseKind.REMARKS,
        ReleaseKind.PRESS_CONFERENCE,
        ReleaseKind.BRIEFING,
    }
)


class Attribution(StrEnum):
    """Where the speaker of a quotation is named.

    >>> Attribution.TURN.value
    'turn'
    """

    #: In the quotation's own paragraph.
    SENTENCE = "sentence"
    #: At the head of the turn it lies in.
    TURN = "turn"


@frozen(kw_only=True)
class Quotation:
    """Speech inside quotation marks.

    >>> Quotation(text="We will go on,", words="We will go on,", span=Span(1, 15)).speaker is None
    True
    """

    #: Exactly what stands between the outer marks.
    text: str
    #: The same without running marks, paragraphs joined by a blank line.
    words: str
    #: Offsets into `release.text`.
    span: Span
    #: Name, office or description (`his predecessor`: `predecessor`) as printed, without honorific and article.
    speaker: str | None = None
    attribution: Attribution | None = None
    #: The verb of the attribution, as printed.
    verb: str | None = None
    #: Whether it stands inside another quotation.
    nested: bool = False


@once
def quotations(release: Release) -> tuple[Quotation, ...]:
    """Find the speech inside quotation marks.

    Quoted words are speech when a verb or formula of speech attributes a clause or more, or when they are a
    whole sentence. Titles, terms and words held at arm's length are left out, and so are the texts of resolutions
    and other documents. Headlines, headings and tables are not searched.

    Args:
        release: Any release.

    Returns:
        The quotations in order; inner ones, which are `nested`, after the one they stand in.

    >>> from unreleases.model import Paragraph, Release, Text
    >>> words = "Ana Lund (Norway) spoke of a “new era”. “Nobody will wait for us,” she said."
    >>> release = Release(language="en", body=(Paragraph(content=(Text(text=words),)),))
    >>> [(found.text, found.speaker, found.verb) for found in quotations(release)]
    [('Nobody will wait for us,', 'Ana Lund', 'said')]
    """
    marks = _marks(release)
    if not marks.pairs:
        return ()
    language = release_language(release)
    found: list[Quotation] = []
    own = release.kind in _OWN_WORDS
    for quoted in quoted_speech(release.text, body_passages(release), marks, language, own_words=own):
        speaker, attribution = quoted.speaker, Attribution.SENTENCE if quoted.speaker else None
        if speaker is None and (quoted.of_self if own else quoted.of_turn):
            speaker = _of_turn(release, quoted.marked, language)
            attribution = Attribution.TURN if speaker else None
            if speaker is None and quoted.mentioned is not None and (other := quoted.mentioned()):
                speaker, attribution = other.name, Attribution.SENTENCE
        found.append(_quotation(release, quoted, speaker, attribution))
    return tuple(found)


@takes_release
def quotation_notices(release: Release) -> tuple[Notice, ...]:
    """Say where a quotation mark is opened and never closed.

    Args:
        release: Any release.

    Returns:
        A notice for each such mark; its span counts into `release.text`.

    >>> from unreleases.model import Paragraph, Release, Text
    >>> body = (Paragraph(content=(Text(text="She said: “We are ready. He agreed."),)),)
    >>> [(str(notice.code), notice.span) for notice in quotation_notices(Release(language="en", body=body))]
    [('quotation_unclosed', Span(start=10, end=11))]
    """
    return tuple(
        Notice(
            code=NoticeCode.QUOTATION_UNCLOSED,
            message=f"a quotation mark is opened and never closed: {_sample(release.text, span)}",
            span=span,
        )
        for span in _marks(release).unclosed
    )


def _sample(text: str, span: Span) -> str:
    return text[span.start : span.end + 30].split("\n", 1)[0]


@once
def _marks(release: Release) -> Marks:
    places = places_of_marks(release.text)
    if not places:
        return Marks((), ())
    stop = vocabulary(release_language(release)).pattern("quotation.forgotten_pattern")
    return pair_marks(body_passages(release), places, stop)


def _of_turn(release: Release, marked: MarkedText, language: str) -> str | None:
    """Return who speaks in the turn in which words lie."""
    turns = statements(release)
    number = bisect_right(turns, marked.start, key=_START) - 1
    if number < 0 or marked.end > turns[number].span.end:
        return None
    turn = turns[number]
    if turn.speaker or turn.affiliation:
        return turn.speaker or turn.affiliation
    # `The representative of Mali said`: the turn's own words say who speaks
    head = credit_reader(language).subjects.head(turn.text, 0, min(len(turn.text), _LONGEST_OPENING))
    return head.name if head else None


def _quotation(
    release: Release, quoted: Quoted, speaker: str | None, attribution: Attribution | None
) -> Quotation:
    marked, text = quoted.marked, release.text
    words = text[marked.start : marked.end]
    pieces = marked.pieces
    return Quotation(
        text=words,
        words=words if len(pieces) == 1 else "\n\n".join(text[start:end] for start, end in pieces),
        span=Span(marked.start, marked.end),
        speaker=speaker,
        attribution=attribution,
        verb=quoted.verb,
        nested=marked.nested,
    )
