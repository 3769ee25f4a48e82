"""Sentences, and the words in them that say how a decision was taken."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from unreleases.catalogue.folding import fold
from unreleases.catalogue.vocabulary import vocabulary
from unreleases.views.voting.figures import Figures, find_figures
from unreleases.views.voting.numbers import read_number
from unreleases.views.voting.types import Tally, VoteMethod
from unreleases.views.voting.words import Expression, one_of, small_pattern, small_text, small_words

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterator


__all__ = ["COUNTED", "Phrase", "Sentence", "find_phrases", "quoted_spans", "sentences"]

#: A full stop and what may close after it, before a new sentence; its space may be lost.
_END: Final = re.compile(
    r"[.!?\n](?:(?<=[a-zà-ÿ]\n)\n*|(?<!\n)[”\"»’)\]]{0,3}(?:\s+(?=[“\"«‘(\[]{0,2}\s?[A-ZÀ-Þ0-9*])|(?=[A-ZÀ-Þ][a-zà-ÿ’' ])|(?<=\))(?=[A-ZÀ-Þ])))"
)
_MARK: Final = re.compile(r"[“”«»\"]")
_LAST_WORD: Final = re.compile(r"[\w.]{1,12}$")
_INITIAL: Final = re.compile(r"(?:^|[\s.])[A-ZÀ-Þ]\.$")
#: Methods whose votes are counted.
COUNTED: Final = (
    VoteMethod.ROLL_CALL,
    VoteMethod.SHOW_OF_HANDS,
    VoteMethod.UNRECORDED,
    VoteMethod.RECORDED,
    VoteMethod.SECRET_BALLOT,
)
_METHODS: Final = (
    *COUNTED,
    VoteMethod.UNANIMOUS,
    VoteMethod.WITHOUT_A_VOTE,
    VoteMethod.CONSENSUS,
    VoteMethod.ACCLAMATION,
)
#: How far apart a method and its counts, and two names of a method, stand.
_METHOD_GAP: Final = 90
_SAME_GAP: Final = 24


class Sentence(NamedTuple):
    """A sentence and where it begins in its passage.

    >>> Sentence("It met.", 3).end
    10
    """

    text: str
    start: int

    @property
    def end(self) -> int:
        """Offset after the last character."""
        return self.start + len(self.text)


class Phrase(NamedTuple):
    """The words of a sentence that say how a decision was taken: method, counts or both.

    >>> find_phrases("adopted without a vote", "en")[0].method.value
    'without_a_vote'
    """

    start: int
    end: int
    #: None where only counts are printed.
    method: VoteMethod | None
    figures: Figures | None = None
    #: The count that a method itself names: `by its 15 members`.
    members: int | None = None

    @property
    def tally(self) -> Tally | None:
        """The counts as printed."""
        if self.figures is not None:
            return self.figures.tally
        return Tally(in_favour=self.members) if self.members is not None else None


class _Words(NamedTuple):
    method: Expression
    methods: dict[str, VoteMethod]
    members: Expression
    abbreviations: frozenset[str]
    outcome: Expression
    clause: Expression


@cache
def _words(language: str) -> _Words:
    methods = {
        fold(word): method
        for method in reversed(_METHODS)
        for word in small_words(language, f"votes.{method.value}")
    }
    outcomes = [
        word
        for name in ("adopted", "adopting", "rejected", "rejecting")
        for word in small_words(language, f"votes.{name}_words")
    ]
    return _Words(
        method=Expression(lambda: re.compile(rf"\b{one_of(methods)}(?!\w)")),
        methods=methods,
        members=small_pattern(language, "votes.unanimous_members_pattern"),
        abbreviations=frozenset(vocabulary(language).words("votes.abbreviations")),
        outcome=Expression(lambda: re.compile(rf"(?<!\w){one_of(outcomes)}(?!\w)")),
        clause=small_pattern(language, "votes.clause_pattern"),
    )


def sentences(text: str, language: str) -> Iterator[Sentence]:
    """Cut a passage into sentences, also where the space between two was lost.

    Args:
        text: The passage.
        language: `en` or `fr`.

    Yields:
        The sentences in order.

    >>> [found.text for found in sentences("By 4 abstentions (Peru).The vote of Mr. Sample was late.", "en")]
    ['By 4 abstentions (Peru).', 'The vote of Mr. Sample was late.']
    """
    words = _words(language)
    start = 0
    for found in _END.finditer(text):
        before = _LAST_WORD.search(text, max(start, found.start() - 11), found.start() + 1)
        if before and found[0].rstrip() == ".":
            initial = _INITIAL.search(text[max(start, found.start() - 2) : found.start() + 1])
            if before[0] in words.abbreviations or initial:
                continue
        yield Sentence(text[start : found.end()].rstrip(), start)
        start = found.end()
    if text[start:].strip():
        yield Sentence(text[start:].rstrip(), start)


def quoted_spans(text: str) -> list[tuple[int, int]]:
    """Return where quotation marks are open in a passage.

    Args:
        text: The passage.

    Returns:
        Start after the opening mark and end before the closing one; the end of the passage for an open one.

    >>> quoted_spans("the text “by consensus” was")
    [(10, 22)]
    """
    spans: list[tuple[int, int]] = []
    start: int | None = None
    closing = ""
    for found in _MARK.finditer(text):
        mark = found[0]
        if start is None and mark in '“«"':
            start = found.end()
            closing = {"“": "”", "«": "»", '"': '"”'}[mark]
        elif start is not None and mark in closing:
            spans.append((start, found.start()))
            start = None
    if start is not None:
        spans.append((start, len(text)))
    return spans


def find_phrases(text: str, language: str, date: datetime.date | None = None) -> list[Phrase]:
    """Search a sentence for methods of decision and counts of votes.

    A method and the counts after it are one phrase (`by a recorded vote of 3 in favour`).

    Args:
        text: A sentence.
        language: `en` or `fr`.
        date: The day of the release.

    Returns:
        The phrases in order.

    >>> [found.tally.in_favour for found in find_phrases("à l’unanimité de ses 15 membres", "fr")]
    [15]
    """
    words = _words(language)
    low = small_text(text)
    found: list[Phrase] = []
    for match in words.method.finditer(low):
        method = words.methods[fold(match[0])]
        members = words.members.match(low, match.end()) if method is VoteMethod.UNANIMOUS else None
        count = read_number(members["members"], language) if members else None
        found.append(Phrase(match.start(), members.end() if members else match.end(), method, members=count))
    for figures in find_figures(text, language, date, low=low):
        if any(phrase.start < figures.end and figures.start < phrase.end for phrase in found):
            continue
        found.append(Phrase(figures.start, figures.end, None, figures))
    found.sort(key=lambda phrase: phrase.start)
    joined: list[Phrase] = []
    for phrase in found:
        if joined and (one := _one(low, joined[-1], phrase, words)):
            joined[-1] = one
        else:
            joined.append(phrase)
    return joined


def _one(text: str, first: Phrase, second: Phrase, words: _Words) -> Phrase | None:
    """Put two phrases together that tell one thing: a method and its counts, or one method twice."""
    gap = second.start - first.end
    if gap > _METHOD_GAP or words.outcome.search(text, first.end, second.start):
        return None
    between = words.clause.search(text, first.end, second.start)
    end = max(first.end, second.end)
    counted = (*COUNTED, VoteMethod.UNANIMOUS)
    if first.method in counted and first.figures is None and second.method is None:
        if between and (gap > _SAME_GAP or ";" in between[0]):
            return None
        return first._replace(end=end, figures=second.figures)
    if gap > _SAME_GAP or between:
        return None
    if first.method is None and second.method in counted and second.figures is None:
        return first._replace(end=end, method=second.method)
    if first.method is not None and second.method is not None and second.figures is None:
        return first._replace(end=end)
    if first.method in counted and second.method in counted and first.figures is None:
        return second._replace(start=first.start, method=first.method)
    return None
