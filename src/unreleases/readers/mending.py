"""Stray line breaks: a line that ends in the middle of a sentence and goes on in the next."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from unreleases.catalogue.every_language import every_word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from unreleases.readers.lines import Draft, Fragment

__all__ = ["mend_breaks"]

#: A line that was broken by accident is running text, and long.
_SHORTEST: Final = 55
#: A line that ends so is a whole one; nearly all do.
_STOPS: Final = frozenset('.:;!?”»"')
#: More line ends than these part paragraphs.
_WIDEST_GAP: Final = 3
#: How much of a line is looked at.
_REACH: Final = 160
_LONG_WORD: Final = re.compile(r"[^\W\d_]{4,}")
_MARKED: Final = re.compile(
    r"(?:[-–—•·*#|]{1,3}|\(?[0-9]{1,3}[.)]|\([a-z]{1,4}\)|[a-z]\)|[ivx]{1,5}\.)\s|[*#_=|-]|\(?https?:"
)
_LABELLED: Final = re.compile(r"[^\s:][^:.;?!]{0,60}:(?:\s|$)")
#: A sentence that ends inside a line, and a number of things.
_SENTENCES: Final = re.compile(r"[a-zà-ÿ)\d][.?!][”’\"')]?\s+[“\"(‘]?[A-ZÀ-Þ]")
_COUNTED: Final = re.compile(r"\d[\d.,]*\s[a-zà-ÿ]{3}")
_OPENING: Final = 40
_GOES_ON: Final = re.compile(r"[.:;,?!][”’\"')\]»]*$")
_OPENER: Final = re.compile(r"[“\"‘'«(\[]*([^\W\d_]+)")


def mend_breaks(drafts: Sequence[Draft], text: str) -> list[Draft]:
    r"""Put the halves of sentences together that a stray line break parts.

    That is certain where a long line of running text ends without a stop in a word that asks for another, and the
    next line goes on in small letters or figures, or with a name that ends the sentence.

    Args:
        drafts: The drafts of a text in which lines are paragraphs.
        text: The clean text.

    Returns:
        The drafts, fewer by the breaks mended, each of which is told with where it was.

    >>> from unreleases.readers.lines import Draft, split_lines
    >>> text = "The Council was told this morning that all of the harbours of the\nAzores were open.\nIt met."
    >>> drafts = [Draft.of(line) for line in split_lines(text)]
    >>> [len(draft.fragments) for draft in mend_breaks(drafts, text)]
    [2, 1]
    """
    made: list[Draft] = []
    for draft in drafts:
        before = made[-1] if made else None
        if (
            before is not None
            and _is_unstopped(before.fragments[-1], text)
            and _is_rest(draft, text)
            and _is_cut(before, draft, text)
        ):
            first, *rest = draft.fragments
            before.fragments += [first._replace(joiner=" ", mended=True), *rest]
        else:
            made.append(draft)
    return made


def _is_unstopped(fragment: Fragment, text: str) -> bool:
    """Whether a line is long enough for running text and ends as few whole ones do."""
    return fragment.end - fragment.start >= _SHORTEST and text[fragment.end - 1] not in _STOPS


@cache
def _unfinished(words: tuple[str, ...]) -> frozenset[str]:
    return frozenset(words)


def _is_cut(draft: Draft, further: Draft, text: str) -> bool:
    """Whether a line of running text ends in a word after which none ends, or without a stop before a small letter."""
    last = draft.fragments[-1]
    line = text[last.start : last.end]
    rest, _, word = line.rpartition(" ")
    start = further.fragments[0].start
    if word not in _unfinished(every_word("copies.sentence_unfinished")) and not _runs_on(
        line, text[start : start + _OPENING]
    ):
        return False
    if draft.hint is not None or draft.discard is not None:
        return False
    if rest[-1:] in (",", ";") and word in every_word("body.list_joiners"):
        return False  # the last but one of several items
    words: list[str] = _LONG_WORD.findall(text, last.start, min(last.end, last.start + _REACH))
    small = sum(word[0].islower() for word in words)
    return small * 5 > len(words) * 2


def _runs_on(line: str, further: str) -> bool:
    """Whether a line of two sentences or more stops at a word, and the next goes on with a small word or a number."""
    if not line[-1:].islower() or not _SENTENCES.search(line):
        return False
    return further[:1].islower() or _COUNTED.match(further) is not None


def _is_rest(draft: Draft, text: str) -> bool:
    """Whether a line can be the rest of a sentence."""
    if draft.hint is not None or draft.discard is not None or not 0 < draft.gap <= _WIDEST_GAP:
        return False
    first = draft.fragments[0]
    words = text[first.start : min(first.end, first.start + _REACH)]
    if _MARKED.match(words) or words.isupper():
        return False
    if words[0].islower():
        return True
    if _COUNTED.match(words):
        return True
    if _LABELLED.match(words):
        return False
    if words[0].isdigit():
        return any(map(str.islower, words))
    opener = _OPENER.match(words)
    if opener is None or opener[1] in every_word("speech.no_names"):
        return False
    stopped = _GOES_ON.search(text, max(first.start, draft.fragments[-1].end - 4), draft.fragments[-1].end)
    return stopped is not None and any(word[0].islower() for word in words.split())
