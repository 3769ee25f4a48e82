"""The page's own subject words, where the text of its elements put them below the body."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from unreleases.catalogue.every_language import every_word
from unreleases.source import Hint

if TYPE_CHECKING:
    from collections.abc import Sequence

    from unreleases.readers.lines import Draft

__all__ = ["mark_tags"]

#: Elements of a page leave so many line ends between them, paragraphs do not.
_WIDE: Final = 4
_LONGEST: Final = 80
_MOST: Final = 24
#: What a paragraph has at least, if it does not end as one.
_PROSE: Final = 100
_HASHTAG: Final = re.compile(r"#\w+$")
_SUBJECT: Final = re.compile(r"[#A-ZÀ-Þ][^:@\[\]|*]*[\w)’']$")
_ENDS: Final = re.compile(r"[.:?!][”’\"')\]]*$|[.,:;?!]$")


def mark_tags(drafts: Sequence[Draft], text: str) -> None:
    r"""Mark the subject words at the end of a text.

    They are short lines without a stop, set apart from the body by more line ends than anything in it has; the parts
    of the masthead are set apart so, too. Without such gaps only hashtags are certain.

    Args:
        drafts: The drafts; those of subject words get their hint.
        text: The clean text.

    >>> from unreleases.readers.lines import Draft, split_lines
    >>> text = "SC/1\n\n\n\nMeeting\n\nThe Council met today.\n\n\n\nHaiti\n\n#UNGA78"
    >>> drafts = [Draft.of(line) for line in split_lines(text)]
    >>> mark_tags(drafts, text)
    >>> [draft.hint is Hint.TAG for draft in drafts]
    [False, False, False, True, True]
    """
    first = len(drafts)
    while first and len(drafts) - first < _MOST and _is_subject(drafts[first - 1], text):
        first -= 1
    if not first or first == len(drafts):
        return
    apart = next((index for index in range(first, len(drafts)) if drafts[index].gap >= _WIDE), None)
    if apart is not None and _is_end(drafts[apart - 1], text) and _has_wide_head(drafts, text):
        first = apart
    else:
        while first < len(drafts) and not _HASHTAG.match(_words(drafts[first], text)):
            first += 1
        if any(_HASHTAG.match(_words(draft, text)) is None for draft in drafts[first:]):
            return
    for draft in drafts[first:]:
        draft.hint = Hint.TAG


def _words(draft: Draft, text: str) -> str:
    return text[draft.fragments[0].start : draft.fragments[-1].end]


def _is_subject(draft: Draft, text: str) -> bool:
    if draft.hint is not None or draft.discard is not None or len(draft.fragments) > 1:
        return False
    words = _words(draft, text)
    return len(words) <= _LONGEST and _SUBJECT.match(words) is not None and not _is_notice(words)


def _is_notice(words: str) -> bool:
    return any(re.search(pattern, words) for pattern in every_word("trailers.pattern"))


def _is_end(draft: Draft, text: str) -> bool:
    """Whether a body can end here: with a sentence, a rule or the closing notice."""
    words = _words(draft, text)
    return (
        len(words) >= _PROSE
        or _ENDS.search(words) is not None
        or not words[-1].isalnum()
        or _is_notice(words)
    )


def _has_wide_head(drafts: Sequence[Draft], text: str) -> bool:
    """Whether such gaps stand among the lines above the lead."""
    for draft in drafts[1:]:
        if draft.gap >= _WIDE:
            return True
        if len(words := _words(draft, text)) >= _PROSE and _ENDS.search(words):
            return False
    return False
