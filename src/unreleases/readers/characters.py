"""Characters in normal form: NFC, without invisible characters, lines ending in LF; and a look whether any needs it."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from unreleases.notices import NoticeCode
from unreleases.spans import OffsetMap

if TYPE_CHECKING:
    from collections.abc import Iterable

    from unreleases.notices import Notice, NoticeLog

__all__ = ["CleanText", "clean", "clean_with_offsets", "is_plain_page", "merge_counts"]

#: What is written as one byte and neither dropped nor read as another character.
_ASCII: Final = bytes([*b"\t\n", *range(0x20, 0x7F)])
#: What the other characters may be: those below U+0300 that are printed, no-break spaces, marks and signs of currency.
_OTHERS: Final = re.compile("[\xa0-\xac\xae-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*")
#: A reference to another character than those, or to none; what is no reference has no name or one of a single letter.
_REFERENCE: Final = re.compile(
    rb"&(?!(?:nbsp|amp|lt|gt|quot|apos|copy|[lr][sda]quo|[mn]dash|hellip|[A-Za-z](?:acute|grave|circ|uml|cedil|tilde)"
    rb"|#0?39|#1[67]\d(?<!173)|#1[89]\d|#2[0-4]\d|#82(?:1[1-7]|2[0-46]|30));|[^#\w]|[A-Za-z][^\w;])"
)
#: What a reader never passes on as it is, one named group for each kind. U+FFFE and U+FFFF are no characters
#: and XML cannot carry them; U+001C to U+001F are controls although Python counts them as white space.
_ODD: Final = re.compile(
    "(?P<line>\r\n|[\r\f\v\x85\u2028\u2029])"
    "|(?P<control>[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]+)"
    "|(?P<hyphen>\xad+)"
    "|(?P<zero>[\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]+)"
    "|(?P<surrogate>[\ud800-\udfff]+)"
)
#: No character below U+0300 ever joins the one before it, so that normalization can work between them. A run
#: is bounded because the ordering of very many marks on one letter takes quadratic time. A set that names what
#: it leaves out is compiled forty times faster than one that names all characters.
_JOINABLE: Final = re.compile("[\x00-\u02ff]?[^\x00-\u02ff]{1,256}")
_DROPPED: Final = {
    "control": "control characters were dropped",
    "hyphen": "soft hyphens were dropped",
    "zero": "invisible characters of no width were dropped",
}


def _is_plain_text(text: str) -> bool:
    """Tell whether a text holds only characters that are passed on as they are, white space aside."""
    return _is_plain(text.encode("utf-8", "surrogatepass"))


def is_plain_page(page: bytes) -> bool:
    """Tell the same of a page, the characters among them to which it refers by name or number.

    Args:
        page: The page in UTF-8.

    Returns:
        Whether none needs cleaning.

    >>> is_plain_page("Côte d’Ivoire&nbsp;met".encode()), is_plain_page(b"Co&shy;te")
    (True, False)
    """
    return _is_plain(page) and _REFERENCE.search(page) is None


def _is_plain(utf8: bytes) -> bool:
    return _OTHERS.fullmatch(utf8.translate(None, _ASCII).decode("utf-8", "replace")) is not None


@frozen
class CleanText:
    r"""A text in normal form and the way back to its original characters.

    >>> from unreleases.notices import NoticeLog
    >>> clean_with_offsets("a\r\nb", NoticeLog()).text
    'a\nb'
    """

    text: str
    #: From offsets in `text` to offsets in the original; the identity where nothing was changed.
    offsets: OffsetMap
    #: Whether there is no white space besides spaces and line ends.
    spaced: bool = False


def merge_counts(notices: Iterable[Notice]) -> tuple[Notice, ...]:
    """Make one notice of those that count the same kind of character in several blocks.

    Args:
        notices: Notices, in the order in which they were recorded.

    Returns:
        The notices; each kind of character stands where it was met first.

    >>> from unreleases.notices import NoticeLog
    >>> log = NoticeLog()
    >>> _ = [clean(text, log) for text in ("so\u00adft", "har\u00add")]
    >>> [notice.message for notice in merge_counts(log.notices)]
    ['soft hyphens were dropped: 2']
    """
    kept: dict[tuple[str, str | int], Notice] = {}
    for number, notice in enumerate(notices):
        what, colon, count = notice.message.rpartition(": ")
        key = (notice.code.value, what if colon and count.isdecimal() else number)
        before = kept.get(key)
        if before is not None:
            total = int(before.message.rpartition(": ")[2]) + int(count)
            notice = evolve(notice, message=f"{what}: {total}")
        kept[key] = notice
    return tuple(kept.values())


def clean(text: str, log: NoticeLog) -> str:
    r"""Bring characters into normal form.

    Soft hyphens, controls and characters of no width are dropped, lone surrogates replaced, all kinds of line
    end (form feed and vertical tab among them) become LF, and letters and their accents are composed (NFC).
    White space is left for the reader to fold, because its amount may mean something.

    Args:
        text: Any text.
        log: Takes one notice for each kind of character that was dropped or replaced.

    Returns:
        The text in normal form.

    >>> from unreleases.notices import NoticeLog
    >>> log = NoticeLog()
    >>> clean("Co\u00adte\r\nd\u2019Ivoire", log)
    'Cote\nd’Ivoire'
    >>> log.notices[0].message
    'soft hyphens were dropped: 1'
    """
    if text.isascii() and not _has_odd(text):
        return text
    return clean_with_offsets(text, log).text


def clean_with_offsets(text: str, log: NoticeLog) -> CleanText:
    """Bring characters into normal form and remember where they were.

    Args:
        text: Any text.
        log: Takes one notice for each kind of character that was dropped or replaced.

    Returns:
        The text in normal form, with the way back.

    >>> from unreleases.notices import NoticeLog
    >>> made = clean_with_offsets("a\u200bbc", NoticeLog())
    >>> made.text, made.offsets.original(1)
    ('abc', 2)
    """
    if _is_plain_text(text):
        return CleanText(text, OffsetMap(), "\t" not in text and "\xa0" not in text)
    pieces: list[tuple[int, int]] = []
    if _has_odd(text):
        text, pieces = _without_odd(text, log)
    if not text.isascii() and not unicodedata.is_normalized("NFC", text):
        text, pieces = _composed(text, OffsetMap.of(pieces))
    return CleanText(text, OffsetMap.of(pieces), text.replace("\n", " ").isprintable())


def _has_odd(text: str) -> bool:
    """Whether there is any character that is not passed on; none of them is printable, which is told more quickly."""
    ordinary = text.replace("\n", " ").replace("\t", " ").replace("\xa0", " ").isprintable()
    return not ordinary and _ODD.search(text) is not None


def _without_odd(text: str, log: NoticeLog) -> tuple[str, list[tuple[int, int]]]:
    kept: list[str] = []
    pieces: list[tuple[int, int]] = [(0, 0)]
    counts: dict[str, int] = {}
    length = end = 0
    for match in _ODD.finditer(text):
        kind = match.lastgroup or ""
        size = match.end() - match.start()
        counts[kind] = counts.get(kind, 0) + size
        kept.append(text[end : match.start()])
        length += match.start() - end
        put = {"line": "\n", "surrogate": "\ufffd" * size}.get(kind, "")
        kept.append(put)
        length += len(put)
        end = match.end()
        if len(put) != size:
            pieces.append((length, end))
    kept.append(text[end:])
    for kind, message in _DROPPED.items():
        if kind in counts:
            log.add(NoticeCode.CHARACTER_DROPPED, f"{message}: {counts[kind]}")
    if "surrogate" in counts:
        message = f"halves of surrogate pairs were replaced by U+FFFD: {counts['surrogate']}"
        log.add(NoticeCode.CHARACTER_REPLACED, message)
    return "".join(kept), pieces


def _composed(text: str, before: OffsetMap) -> tuple[str, list[tuple[int, int]]]:
    kept: list[str] = []
    changes: list[tuple[int, int]] = []
    length = end = 0
    for match in _JOINABLE.finditer(text):
        segment = match.group()
        composed = unicodedata.normalize("NFC", segment)
        if composed == segment:
            continue
        kept.append(text[end : match.start()])
        length += match.start() - end
        kept.append(composed)
        changes.append((length, match.start()))
        length += len(composed)
        end = match.end()
        changes.append((length, end))
    kept.append(text[end:])
    # both lists of pieces are in order: a piece of the earlier map lies in exactly one stretch of this one
    here = OffsetMap.of([(0, 0), *changes])
    derived = {new: before.original(old) for new, old in [(0, 0), *changes]}
    there = OffsetMap(here.originals, here.derived)
    for new, old in zip(before.derived, before.originals, strict=True):
        derived.setdefault(there.original(new), old)
    return "".join(kept), sorted(derived.items())
