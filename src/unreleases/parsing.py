"""Parsing: read and assemble, for text and pages, one release or several."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from unreleases.errors import NotAReleaseError, NoticeError, Rejection, StrictError
from unreleases.grammar.assemble import assemble
from unreleases.grammar.language import tell_language, words_for
from unreleases.grammar.refusal import is_feed
from unreleases.grammar.split import split_source
from unreleases.notices import Notice, NoticeCode, Severity
from unreleases.readers.encoding import Decoded, decode, looks_like_html

if TYPE_CHECKING:
    from collections.abc import Iterator

    from unreleases.model.release import Release
    from unreleases.source import Source

__all__ = ["parse", "parse_html", "parse_many", "parse_text"]

_HTML_TYPES: Final = frozenset({"text/html", "application/xhtml+xml"})
_FEED_TYPES: Final = frozenset({"application/rss+xml", "application/atom+xml"})


def parse(
    data: str | bytes,
    *,
    url: str | None = None,
    media_type: str | None = None,
    language: str | None = None,
    strict: bool = False,
) -> Release:
    r"""Read a release from text or a page; which of both it is shows by itself.

    Args:
        data: The text, or the bytes of a file.
        url: The address from which it was taken. It is a hint only and never fetched: it can supply symbol,
            day and language where the page has lost them.
        media_type: The media type, such as `text/html`, if known; otherwise the content tells it.
        language: The language as a BCP 47 code, if known.
        strict: Whether notices of severity warning or above are raised.

    Returns:
        The release.

    Raises:
        NotAReleaseError: The input can be read, but it is no release; the error says what it is.
        ReadError: The bytes cannot be decoded as text.
        StrictError: `strict` is set and there are such notices.
        TypeError: An argument is of another type.

    >>> release = parse("SC/13944\n\nCouncil Meets on Haiti\n\nThe Security Council met today.")
    >>> str(release.symbol), release.title
    ('SC/13944', 'Council Meets on Haiti')
    """
    _check(url=url, media_type=media_type, language=language)
    decoded = _decoded(data)
    page = _is_page(decoded.text, media_type)
    return _finish(_read(decoded, page=page, url=url, language=language), decoded.notices, strict=strict)


def parse_text(
    text: str, *, url: str | None = None, language: str | None = None, strict: bool = False
) -> Release:
    r"""Read a release from plain text.

    Args:
        text: The text.
        url: The address from which it was taken; see `parse`.
        language: The language, if known.
        strict: Whether notices of severity warning or above are raised.

    Returns:
        The release.

    Raises:
        NotAReleaseError: The text is no release.
        StrictError: `strict` is set and there are such notices.
        TypeError: An argument is of another type.

    >>> parse_text("GA/12990\n\nAssembly Meets\n\nThe General Assembly met today.").language
    'en'
    """
    if not isinstance(text, str):
        raise TypeError(f"parse_text reads a str, not {_name(text)}; parse reads bytes, too")
    _check(url=url, language=language)
    return _finish(_read(Decoded(text), page=False, url=url, language=language), (), strict=strict)


def parse_html(
    html: str | bytes, *, url: str | None = None, language: str | None = None, strict: bool = False
) -> Release:
    """Read a release from a page or a part of one.

    Args:
        html: The page as text, or its bytes in whatever encoding.
        url: The address from which it was taken; see `parse`.
        language: The language, if known.
        strict: Whether notices of severity warning or above are raised.

    Returns:
        The release.

    Raises:
        NotAReleaseError: The page is no release.
        ReadError: The bytes cannot be decoded as text.
        StrictError: `strict` is set and there are such notices.
        TypeError: An argument is of another type.

    >>> page = "<p>SC/13944</p><h1>Council Meets</h1><p>The Security Council met today.</p>"
    >>> parse_html(page).title
    'Council Meets'
    """
    _check(url=url, language=language)
    decoded = _decoded(html)
    return _finish(_read(decoded, page=True, url=url, language=language), decoded.notices, strict=strict)


def parse_many(
    data: str | bytes,
    *,
    url: str | None = None,
    media_type: str | None = None,
    language: str | None = None,
    strict: bool = False,
) -> Iterator[Release]:
    r"""Read every release of a text or page that holds several.

    Each release after the first begins with its own symbol and headline.

    Args:
        data: The text, or the bytes of a file.
        url: The address from which it was taken; it can supply symbol and day of the first release only.
        media_type: The media type, if known.
        language: The language, if known.
        strict: Whether notices of severity warning or above are raised.

    Returns:
        An iterator over the releases, in order. What is between them and is no release is passed over with a
        notice on the release before it.

    Raises:
        NotAReleaseError: Nothing in the input is a release.
        ReadError: The bytes cannot be decoded as text.
        StrictError: `strict` is set and there are such notices.
        TypeError: An argument is of another type.

    >>> one = "SC/{0}\n\nCouncil Meets\n\nThe Security Council met today.\n\n* *** *\n\n"
    >>> [str(release.symbol) for release in parse_many(one.format(8001) + one.format(8002))]
    ['SC/8001', 'SC/8002']
    """
    _check(url=url, media_type=media_type, language=language)
    decoded = _decoded(data)
    page = _is_page(decoded.text, media_type)
    return _many(decoded, page=page, url=url, language=language, strict=strict)


def _many(
    decoded: Decoded, *, page: bool, url: str | None, language: str | None, strict: bool
) -> Iterator[Release]:
    notices = decoded.notices
    if page and (ours := _ours(decoded.text, url)) is not None:
        yield _finish(ours, notices, strict=strict)
        return
    source = _source(decoded, page=page, url=url)
    told, _ = tell_language(source, language=language, url=url)
    parts = split_source(source, words_for(told))
    waiting: Release | None = None
    refused: NotAReleaseError | None = None
    for number, part in enumerate(parts):
        try:
            release = assemble(part, language=language, url=url if number == 0 else None)
        except NotAReleaseError as error:
            refused = refused or error
            waiting = _with_leftover(waiting, error) if waiting is not None else None
            continue
        if waiting is not None:
            yield _finish(waiting, notices, strict=strict)
        waiting = release
    if waiting is None:
        raise refused or NotAReleaseError("the input is empty", Rejection.EMPTY)
    yield _finish(waiting, notices, strict=strict)


def _with_leftover(release: Release, error: NotAReleaseError) -> Release:
    message = f"a part of the text after this release was passed over: {error}"
    notice = Notice(code=NoticeCode.TEXT_AFTER_TRAILER, message=message)
    return evolve(release, notices=(*release.notices, notice))


def _read(decoded: Decoded, *, page: bool, url: str | None, language: str | None) -> Release:
    if page and (ours := _ours(decoded.text, url)) is not None:
        return ours
    return assemble(_source(decoded, page=page, url=url), language=language, url=url)


def _source(decoded: Decoded, *, page: bool, url: str | None) -> Source:
    text = decoded.text
    if is_feed(text):
        raise NotAReleaseError("the input is a syndication feed", Rejection.FEED)
    # what reads the other format is not loaded
    if not page:
        from unreleases.readers.text import read_text

        return read_text(text)
    from unreleases.readers.html import read_html

    return read_html(text, url=url, utf8=decoded.utf8)


def _ours(text: str, url: str | None) -> Release | None:
    """Read back a page that this library wrote."""
    if "data-unreleases" not in text:
        return None
    from unreleases.readers.canonical.page import is_canonical, read_canonical

    release = read_canonical(text) if is_canonical(text) else None
    if release is None or url is None or release.url is not None:
        return release
    return evolve(release, url=url)


def _decoded(data: object) -> Decoded:
    if isinstance(data, str):
        return Decoded(data)
    if isinstance(data, bytes | bytearray | memoryview):
        return decode(bytes(data))
    raise TypeError(f"a release is read from str or bytes, not {_name(data)}")


def _is_page(text: str, media_type: str | None) -> bool:
    if media_type is None:
        return looks_like_html(text)
    essence = media_type.partition(";")[0].strip().lower()
    if essence in _FEED_TYPES:
        raise NotAReleaseError("the input is a syndication feed", Rejection.FEED)
    return essence in _HTML_TYPES or (essence != "text/plain" and looks_like_html(text))


def _check(**arguments: object) -> None:
    for name, value in arguments.items():
        if value is not None and not isinstance(value, str):
            raise TypeError(f"{name} is a str or None, not {_name(value)}")


def _name(value: object) -> str:
    return type(value).__name__


def _finish(release: Release, notices: tuple[Notice, ...], *, strict: bool) -> Release:
    if notices:
        release = evolve(release, notices=(*notices, *release.notices))
    if not strict:
        return release
    grave = [notice for notice in release.notices if notice.severity >= Severity.WARNING]
    if grave:
        text = release.source.text if release.source is not None else ""
        errors = [NoticeError(notice.message, str(notice.code), text, notice.span) for notice in grave]
        noun = "notice" if len(errors) == 1 else "notices"
        raise StrictError(f"{len(errors)} {noun} on reading the release", errors)
    return release
