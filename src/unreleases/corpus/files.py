"""Read one release from a file, or from the bytes of one."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Final

from unreleases.parsing import parse

if TYPE_CHECKING:
    import os

    from unreleases.model.release import Release

__all__ = ["load", "read_release"]

#: How JSON that this library wrote begins, and what stands somewhere in TEI.
_JSON: Final = re.compile(r'\{\s*"format"\s*:\s*"unreleases/release"')
_TEI_MARK: Final = '<application ident="unreleases"'
_NEAR: Final = 200


def load(
    path: str | os.PathLike[str],
    *,
    url: str | None = None,
    media_type: str | None = None,
    language: str | None = None,
    strict: bool = False,
) -> Release:
    """Read a release from a file.

    A file that this library wrote as JSON, TEI or HTML gives the release back as it was.

    Args:
        path: The file: text or HTML, in any encoding that `parse` understands.
        url: The address of the page, as a hint; see `parse`.
        media_type: `text/plain` or `text/html`; told from the content when left out.
        language: The language of the release; told from the content when left out.
        strict: Raise instead of returning a release with warnings.

    Returns:
        The release.

    Raises:
        OSError: The file cannot be opened, as Python raises it.
        NotAReleaseError: The file holds something else.
        ReadError: The bytes cannot be decoded.
        DecodeError: The file is JSON or TEI of this library, and is damaged.
        StrictError: With `strict`, there is a notice of severity warning or above.

    >>> release = load("examples/releases/sc13777.fr.txt")
    >>> [str(symbol) for symbol in release.symbols]
    ['SC/13777', 'PI/2249']
    """
    data = Path(path).read_bytes()
    return read_release(data, url=url, media_type=media_type, language=language, strict=strict)


def read_release(
    data: str | bytes,
    *,
    url: str | None = None,
    media_type: str | None = None,
    language: str | None = None,
    strict: bool = False,
) -> Release:
    """Read a release from what a file holds, as `load` does.

    Args:
        data: The text or bytes.
        url: The address of the page, as a hint; see `parse`.
        media_type: The media type; told from the content when left out.
        language: The language of the release; told from the content when left out.
        strict: Raise instead of returning a release with warnings.

    Returns:
        The release.

    Raises:
        NotAReleaseError: The input is something else.
        ReadError: The bytes cannot be decoded.
        DecodeError: It is JSON or TEI of this library, and is damaged.
        StrictError: With `strict`, there is a notice of severity warning or above.

    >>> from unreleases.model import Headline, Release
    >>> from unreleases.writers.json import to_json
    >>> read_release(to_json(Release(headline=Headline(title="Council Meets")))).title
    'Council Meets'
    """
    if isinstance(data, str | bytes):
        head = data[:_NEAR] if isinstance(data, str) else data[:_NEAR].decode("latin-1")
        # in Latin-1, the byte order mark of UTF-8 is three letters
        start = head.removeprefix("ï»¿").lstrip()
        # cattrs and lxml are loaded only where a release is read back
        if _JSON.match(start):
            from unreleases.writers.json import from_json

            return from_json(data)
        if start.startswith(("<?xml", "<TEI")) and _holds(data, _TEI_MARK):
            from unreleases.writers.tei.reading import from_tei

            return from_tei(data)
    return parse(data, url=url, media_type=media_type, language=language, strict=strict)


def _holds(data: str | bytes, mark: str) -> bool:
    return mark in data if isinstance(data, str) else mark.encode() in data
