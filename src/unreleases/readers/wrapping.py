"""What a copy has around the release: mail headers and quotation signs, a crawler's prefix, a forwarded note, subject words below it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from unreleases.catalogue.every_language import every_pattern, every_word
from unreleases.notices import NoticeCode
from unreleases.readers.lines import Line
from unreleases.source import DiscardReason, Hint

if TYPE_CHECKING:
    from collections.abc import Sequence

    from unreleases.notices import NoticeLog
    from unreleases.readers.lines import Draft

__all__ = ["crawled_date", "mark_tags", "unwrap_mail"]

_QUOTED: Final = re.compile(r"(?:>[ \t]?)+")
#: Header names of RFC 5322 as mail programs print them, in the languages of the releases.
_HEADER: Final = r"{copies.mail_headers}\s?: \S"
_FORWARDED: Final = re.compile(r"-{3,} ?[\w ’'é]{5,40} ?-{3,}$")
_CRAWLED: Final = re.compile(r"date (\d{4}-\d\d(?:-\d\d)?)\s+(?=\S)")
#: Elements of a page leave so many line ends between them, paragraphs do not.
_WIDE: Final = 4
_LONGEST: Final = 80
_MOST: Final = 24
#: What a paragraph has at least, if it does not end as one.
_PROSE: Final = 100
_HASHTAG: Final = re.compile(r"#\w+$")
_SUBJECT: Final = re.compile(r"[#A-ZÀ-Þ][^:@\[\]|*]*[\w)’']$")
_ENDS: Final = re.compile(r"[.:?!][”’\"')\]]*$|[.,:;?!]$")


def unwrap_mail(lines: list[Line], log: NoticeLog) -> list[Line]:
    r"""Take a release out of the mail that quotes or forwards it.

    A mail is known by its quotation signs (at least three lines in ten) or by a block of header lines at the
    top. What stands around the quoted text is kept as lines to be discarded.

    Args:
        lines: The lines of the input; quoted ones are changed in place.
        log: Takes a notice when quotation signs were taken away.

    Returns:
        The lines, without those that hold quotation signs only.

    >>> from unreleases.notices import NoticeLog
    >>> mail = [Line(0, "R. wrote:"), Line(10, "> SC/1"), Line(17, ">"), Line(19, "> Text", gap=1)]
    >>> [(line.text, line.gap, line.discard is None) for line in unwrap_mail(mail, NoticeLog())]
    [('R. wrote:', 1, False), ('SC/1', 1, True), ('Text', 2, True)]
    """
    quoted = sum(line.text.startswith(">") for line in lines)
    if quoted >= 2 and quoted * 10 >= len(lines) * 3:
        lines = _unquote(lines)
        log.add(NoticeCode.QUOTED_TEXT_UNWRAPPED, f"quotation signs of a mail were taken from {quoted} lines")
    first = next((index for index, line in enumerate(lines) if line.discard is None), len(lines))
    _discard_headers(lines, first)
    _discard_signature(lines)
    return lines


def _unquote(lines: list[Line]) -> list[Line]:
    kept: list[Line] = []
    gap = 0
    for line in lines:
        gap += line.gap
        match = _QUOTED.match(line.text)
        if match is None:
            line.discard = DiscardReason.WRAPPING
        else:
            inner = line.text[match.end() :]
            line.indent = len(inner) - len(inner.lstrip())
            line.shorten(match.end())
            if not line.text:
                continue
        line.gap = gap
        gap = 0
        kept.append(line)
    return kept


def _discard_headers(lines: list[Line], first: int) -> None:
    if first < len(lines) and _FORWARDED.match(lines[first].text):
        after = first + 1
    else:
        after = first
    start = after
    header = every_pattern(_HEADER, re.IGNORECASE)
    while after < len(lines) and after < start + 12:
        if header.match(lines[after].text) is None:
            break
        after += 1
    if after - start < 2:
        return
    for line in lines[first:after]:
        line.discard = DiscardReason.WRAPPING


def _discard_signature(lines: list[Line]) -> None:
    """RFC 3676: a line of two hyphens opens the signature; the last one counts."""
    if not any(line.discard for line in lines):
        return
    for index in range(len(lines) - 1, max(len(lines) - 12, 0), -1):
        if lines[index].text == "--":
            for line in lines[index:]:
                line.discard = DiscardReason.WRAPPING
            return


def crawled_date(lines: list[Line]) -> str | None:
    """Cut a crawler's date off the first line: `date 2024-05-28 The following statement…`.

    What follows can be anything that a page begins with: a sentence, a remark in brackets, a symbol, the first
    step of its path. Some crawlers know the month only.

    Args:
        lines: The lines; the first is split in two when it opens so.

    Returns:
        The date as printed, or None.

    >>> lines = [Line(1, "date 2031-05-28 The Bureau met.")]
    >>> crawled_date(lines), [line.text for line in lines]
    ('2031-05-28', ['date 2031-05-28', 'The Bureau met.'])
    """
    match = _CRAWLED.match(lines[0].text) if lines else None
    if match is None:
        return None
    first = lines[0]
    printed = first.text[: match.end(1)]
    rest = Line(first.start + match.end(), first.text[match.end() :], 1, first.indent)
    lines[:1] = [Line(first.start, printed, first.gap, first.indent, DiscardReason.WRAPPING), rest]
    return match.group(1)


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
        while first < len(drafts) and not _HASHTAG.match(_words_of(drafts[first], text)):
            first += 1
        if any(_HASHTAG.match(_words_of(draft, text)) is None for draft in drafts[first:]):
            return
    for draft in drafts[first:]:
        draft.hint = Hint.TAG


def _words_of(draft: Draft, text: str) -> str:
    return text[draft.fragments[0].start : draft.fragments[-1].end]


def _is_subject(draft: Draft, text: str) -> bool:
    if draft.hint is not None or draft.discard is not None or len(draft.fragments) > 1:
        return False
    words = _words_of(draft, text)
    return len(words) <= _LONGEST and _SUBJECT.match(words) is not None and not _is_notice(words)


def _is_notice(words: str) -> bool:
    return any(re.search(pattern, words) for pattern in every_word("trailers.pattern"))


def _is_end(draft: Draft, text: str) -> bool:
    """Whether a body can end here: with a sentence, a rule or the closing notice."""
    words = _words_of(draft, text)
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
        if len(words := _words_of(draft, text)) >= _PROSE and _ENDS.search(words):
            return False
    return False
