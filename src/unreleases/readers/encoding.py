"""From bytes to characters: byte-order marks, declarations, and what to do when they are wrong."""

from __future__ import annotations

import codecs
import re
from typing import TYPE_CHECKING, Final

from attrs import frozen

from unreleases.errors import ReadError
from unreleases.notices import Notice, NoticeCode, NoticeLog

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Decoded", "decode", "looks_like_html"]

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark begins it
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
#: What the first bytes of other formats are.
_SIGNATURES: Final = (
    (b"\x89PNG", "a PNG image"),
    (b"%PDF-", "a PDF document"),
    (b"PK\x03\x04", "a ZIP archive, such as a word-processor or spreadsheet file"),
    (b"\x1f\x8b", "gzip-compressed data"),
    (b"BZh", "bzip2-compressed data"),
    (b"\xfd7zXZ\x00", "xz-compressed data"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive"),
    (b"Rar!\x1a\x07", "a RAR archive"),
    (b"GIF8", "a GIF image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"II*\x00", "a TIFF image"),
    (b"MM\x00*", "a TIFF image"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old word-processor or spreadsheet file"),
    (b"{\\rtf", "an RTF document"),
    (b"wOFF", "a font"),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3\x00", "a database"),
)
_SNIFFED: Final = 2048
_DECLARED: Final = (
    re.compile(rb"""<\?xml[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']?\s{0,9}([A-Za-z0-9._:-]{2,40})"""),
    re.compile(
        rb"""<meta[^>]{0,400}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([A-Za-z0-9._:-]{2,40})""", re.IGNORECASE
    ),
)
#: Declared so, these are windows-1252 in practice, as browsers have it.
_WESTERN: Final = frozenset({"latin-1", "iso8859-1", "ascii", "cp1252"})
#: Control characters that no text has.
_CONTROLS: Final = bytes(code for code in range(32) if code not in b"\t\n\r\x0b\x0c\x1a\x1b")
#: A text may hold strewn NUL bytes; a file with more control characters than this is no text.
_MOST_CONTROLS: Final = 0.1

_MARKUP: Final = re.compile(
    r"\s{0,200}<(?:!doctype\s{1,9}html|html|head|body|meta|title|link|script|style|div|p|h[1-6]|table|tr|td|tbody|"
    r"span|article|section|main|header|footer|nav|aside|center|font|pre|blockquote|ul|ol|li|dl|br|hr|img|form|time|"
    r"figure|strong|em|b|i|u|a|amp-\w{1,20}|\?xml|rss|feed|rdf:RDF)(?=[\s>/:])",
    re.IGNORECASE,
)
_COMMENT: Final = re.compile(r"\s{0,200}<!--.{0,4000}?-->", re.DOTALL)
_PAGE: Final = re.compile(r"^\s{0,80}<(?:!doctype\s{1,9}html|html|body)[\s>]", re.IGNORECASE | re.MULTILINE)
_BLOCK_TAG: Final = re.compile(
    r"</?(?:p|div|br|h[1-6]|table|tr|td|li|ul|center|hr)(?:\s[^<>]{0,200})?/?>", re.IGNORECASE
)


@frozen
class Decoded:
    """The characters of a text or page.

    >>> Decoded("Council").utf8 is None
    True
    """

    #: Without byte-order mark.
    text: str
    #: One for each guess.
    notices: tuple[Notice, ...] = ()
    #: The bytes, where they are the text in UTF-8: who needs it so need not encode it again.
    utf8: bytes | None = None


def decode(data: bytes) -> Decoded:
    r"""Decode the bytes of a text or page.

    A byte-order mark wins over everything, valid UTF-8 over any declaration, a declaration over a guess.
    What is declared ISO-8859-1, or nothing and no UTF-8, is windows-1252, as browsers read it.

    Args:
        data: The bytes.

    Returns:
        The characters.

    Raises:
        ReadError: The bytes are no text; the message says what they are.

    >>> decode("Côte d’Ivoire".encode("cp1252")).text
    'Côte d’Ivoire'
    >>> [notice.code.value for notice in decode(b"Vox\x92 text").notices]
    ['encoding_guessed']
    >>> decode(b"%PDF-1.7 ...")
    Traceback (most recent call last):
    unreleases.errors.ReadError: the bytes are a PDF document, not text
    """
    log = NoticeLog()
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return Decoded(_marked(data[len(mark) :], encoding, log), log.notices)
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        name = _declaration(data)
        _refuse_binary(data)
        return Decoded(_undecoded(data, name, error, log), log.notices)
    if b"\0" in data:
        wide = _wide(data)
        if wide is not None:
            return Decoded(_wide_text(data, wide, log), log.notices)
        _refuse_binary(data)
    elif data[:1] in b"%{PBGI" or len(data[:4096].translate(None, _CONTROLS)) < min(len(data), 4096):
        _refuse_binary(data)
    name = None if data.isascii() else _declaration(data)
    if name not in (None, "utf-8"):
        message = f"the encoding is declared as {name}, but the bytes are valid UTF-8 and are read so"
        log.add(NoticeCode.ENCODING_CONTRADICTED, message)
    return Decoded(text, log.notices, data)


def _marked(data: bytes, encoding: str, log: NoticeLog) -> str:
    if encoding != "utf-8":
        width = 4 if "32" in encoding else 2
        if len(data) % width:
            log.add(NoticeCode.TRUNCATED, "the bytes break off in the middle of a character")
            data = data[: len(data) // width * width]
    try:
        return data.decode(encoding, "surrogatepass")
    except UnicodeDecodeError as error:
        if encoding == "utf-8" and _broken_off(data, error):
            log.add(NoticeCode.TRUNCATED, "the bytes break off in the middle of a character")
            return data[: error.start].decode()
        log.add(NoticeCode.CHARACTER_REPLACED, f"bytes that {encoding} does not know were replaced by U+FFFD")
        return data.decode(encoding, "replace")


def _broken_off(data: bytes, error: UnicodeDecodeError) -> bool:
    """Whether nothing but the last character is wrong, because the rest of it is missing."""
    return error.start >= len(data) - 3 and error.reason == "unexpected end of data"


def _declaration(data: bytes) -> str | None:
    """The name of the encoding that the page states, as Python spells it."""
    for found in filter(None, (pattern.search(data, 0, _SNIFFED) for pattern in _DECLARED)):
        try:
            spelled = codecs.lookup(found[1].decode("ascii")).name
        except (LookupError, ValueError):
            continue
        return "cp1252" if spelled in _WESTERN else spelled
    return None


def _undecoded(data: bytes, name: str | None, error: UnicodeDecodeError, log: NoticeLog) -> str:
    """Decode what is not UTF-8."""
    if _broken_off(data, error):
        log.add(NoticeCode.TRUNCATED, "the bytes break off in the middle of a character")
        return data[: error.start].decode()
    wide = _wide(data)
    if wide is not None:
        return _wide_text(data, wide, log)
    if name is None:
        message = "no encoding is declared and it is not UTF-8: read as windows-1252"
        log.add(NoticeCode.ENCODING_GUESSED, message)
    elif name.startswith("utf"):
        message = f"the encoding is declared as {name}, but it is windows-1252"
        log.add(NoticeCode.ENCODING_CONTRADICTED, message)
    elif name != "cp1252":
        try:
            return data.decode(name)
        except (UnicodeError, LookupError):  # what encodes bytes is no encoding of texts
            message = f"the bytes are not {name} as declared: read as windows-1252"
            log.add(NoticeCode.ENCODING_CONTRADICTED, message)
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError:  # five bytes mean nothing in windows-1252
        count = len(data) - len(data.translate(None, b"\x81\x8d\x8f\x90\x9d"))
        message = f"bytes that windows-1252 does not know were replaced by U+FFFD: {count}"
        log.add(NoticeCode.CHARACTER_REPLACED, message)
        return data.decode("cp1252", "replace")


def _wide(data: bytes) -> str | None:
    """The byte order of UTF-16 without a mark, told by the NULs in every second byte of Latin text."""
    head = data[: 2 * _SNIFFED]
    half = len(head) // 2
    if half < 2:
        return None
    even, odd = head[: 2 * half : 2].count(0), head[1 : 2 * half : 2].count(0)
    if odd > 0.7 * half and even < 0.1 * half:
        return "utf-16-le"
    if even > 0.7 * half and odd < 0.1 * half:
        return "utf-16-be"
    return None


def _wide_text(data: bytes, encoding: str, log: NoticeLog) -> str:
    log.add(NoticeCode.ENCODING_GUESSED, f"every second byte is NUL: read as {encoding}")
    return _marked(data, encoding, log)


def _refuse_binary(data: bytes) -> None:
    for signature, name in _SIGNATURES:
        if data.startswith(signature):
            raise ReadError(f"the bytes are {name}, not text")
    head = data[: 4 * _SNIFFED]
    if len(head) - len(head.translate(None, _CONTROLS)) > _MOST_CONTROLS * len(head) and _wide(data) is None:
        raise ReadError("the bytes are no text: they are full of control characters")


def looks_like_html(text: str) -> bool:
    """Tell markup from plain text by the first few thousand characters.

    A page, a fragment of one or a feed begins with a tag. Text that merely quotes tags does not: there, most
    lines have none.

    Args:
        text: The characters.

    Returns:
        Whether the HTML reader should read it.

    >>> looks_like_html("<div><p>SC/1</p></div>"), looks_like_html("SC/1 <b>and</b> more"), looks_like_html("")
    (True, False, False)
    """
    head = text[:4096].lstrip("\ufeff")
    comment = _COMMENT.match(head)
    while comment:
        head = head[comment.end() :]
        comment = _COMMENT.match(head)
    if _MARKUP.match(head):
        return True
    if "<" not in head:
        return False
    if _PAGE.search(head[:2048]):
        return True
    return _mostly_tagged([line for line in head.split("\n") if line.strip()])


def _mostly_tagged(lines: Sequence[str]) -> bool:
    tagged = sum(_BLOCK_TAG.search(line) is not None for line in lines)
    tags = sum(len(_BLOCK_TAG.findall(line)) for line in lines)
    return tags >= 4 and tagged * 2 >= len(lines)
