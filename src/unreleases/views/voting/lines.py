"""The sentences of a paragraph, with what stands in quotation marks blotted out."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from unreleases.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["BLOT", "Line", "cut_lines"]

#: What blots out words in quotation marks; it is no letter and no mark.
BLOT: Final = "\u00b7"
#: A full stop and what may close after it, before a new sentence; its space may be lost.
_END: Final = re.compile(
    r"[.!?\n](?:(?<=[a-zà-ÿ]\n)\n*|(?<!\n)[”\"»’)\]]{0,3}(?:\s+(?=[“\"«‘(\[]{0,2}\s?[A-ZÀ-Þ0-9*])|(?=[A-ZÀ-Þ][a-zà-ÿ’' ])|(?<=\))(?=[A-ZÀ-Þ])))"
)
_MARK: Final = re.compile(r"[“”«»\"]")
_CLOSING: Final = {"“": "”", "«": "»", '"': '"”'}
_LAST_WORD: Final = re.compile(r"[\w.]{1,12}$")
_INITIAL: Final = re.compile(r"(?:^|[\s.])[A-ZÀ-Þ]\.$")


class Line(NamedTuple):
    """A sentence at its place in a release.

    >>> Line(0, 10, "It met.", "It met.", "it met.").end
    17
    """

    #: Index of its passage.
    passage: int
    #: Offset into `release.text`.
    start: int
    text: str
    #: The same with quoted words blotted out: a title's or a speaker's verbs tell no vote.
    plain: str
    #: That in small letters.
    small: str
    #: The sentence before it in the passage.
    before: Line | None = None

    @property
    def end(self) -> int:
        """Offset after its last character."""
        return self.start + len(self.text)


@cache
def _abbreviations(language: str) -> frozenset[str]:
    return frozenset(vocabulary(language).words("votes.abbreviations"))


def cut_lines(text: str, small: str, language: str, number: int = 0, place: int = 0) -> Iterator[Line]:
    """Cut a passage into sentences, also where the space between two was lost.

    Args:
        text: The passage.
        small: The passage in small letters.
        language: `en` or `fr`.
        number: Its index.
        place: Where it begins in `release.text`.

    Yields:
        The sentences in order.

    >>> words = "By 4 abstentions (Peru).The vote of Mr. Sample was “late”."
    >>> [line.plain for line in cut_lines(words, words.lower(), "en")]
    ['By 4 abstentions (Peru).', 'The vote of Mr. Sample was “····”.']
    """
    spans = _quoted(text)
    plain = _blot(text, spans) if spans else text
    small = _blot(small, spans) if spans else small
    before: Line | None = None
    for start, stop in _sentences(text, language):
        said = text[start:stop].rstrip()
        if said:
            end = start + len(said)
            before = Line(number, place + start, said, plain[start:end], small[start:end], before)
            yield before


def _sentences(text: str, language: str) -> Iterator[tuple[int, int]]:
    abbreviations = _abbreviations(language)
    start = 0
    for found in _END.finditer(text):
        if found[0].rstrip() == ".":
            stop = found.start() + 1
            word = _LAST_WORD.search(text, max(start, stop - 12), stop)
            if (word and word[0] in abbreviations) or _INITIAL.search(text[max(start, stop - 3) : stop]):
                continue
        yield start, found.end()
        start = found.end()
    yield start, len(text)


def _quoted(text: str) -> list[tuple[int, int]]:
    """Return where quotation marks are open: to the end of the passage where none closes."""
    spans: list[tuple[int, int]] = []
    start: int | None = None
    closing = ""
    for found in _MARK.finditer(text):
        mark = found[0]
        if start is None:
            if mark in _CLOSING:
                start, closing = found.end(), _CLOSING[mark]
        elif mark in closing:
            spans.append((start, found.start()))
            start = None
    if start is not None:
        spans.append((start, len(text)))
    return spans


def _blot(text: str, spans: list[tuple[int, int]]) -> str:
    parts: list[str] = []
    position = 0
    for start, end in spans:
        parts += (text[position:start], BLOT * (end - start))
        position = end
    return "".join([*parts, text[position:]])
