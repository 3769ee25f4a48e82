"""Read one release from a file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from unreleases.parsing import parse

if TYPE_CHECKING:
    import os

    from unreleases.model.release import Release

__all__ = ["load"]


def load(
    path: str | os.PathLike[str],
    *,
    url: str | None = None,
    media_type: str | None = None,
    language: str | None = None,
    strict: bool = False,
) -> Release:
    """Read a release from a file.

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
        StrictError: With `strict`, there is a notice of severity warning or above.

    >>> release = load("examples/releases/sc13777.fr.txt")
    >>> [str(symbol) for symbol in release.symbols]
    ['SC/13777', 'PI/2249']
    """
    data = Path(path).read_bytes()
    return parse(data, url=url, media_type=media_type, language=language, strict=strict)
