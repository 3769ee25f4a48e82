"""What tells one release from every other, where a symbol cannot."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from unreleases.model.release import Release

__all__ = ["release_id"]


def release_id(release: Release) -> str:
    """Return a short name for a release that is the same in every run and on every machine.

    Symbols are missing, shared by the languages and used twice, so the name is made from language, symbols, date
    and title together. Two copies of a release have the same name as long as they agree in these.

    Args:
        release: Any release.

    Returns:
        Twelve hexadecimal digits, the beginning of the SHA-256 of the four, a line each, in UTF-8; symbols have
        spaces between them.

    >>> from unreleases.model import Headline, Release
    >>> release_id(Release(language="en", headline=Headline(title="Council Meets")))
    '9c7f3fde24b7'
    """
    day = release.date.isoformat() if release.date else ""
    facts = (release.language, " ".join(map(str, release.symbols)), day, release.title or "")
    # lone surrogates, which no reader leaves, have no UTF-8
    return hashlib.sha256("\n".join(facts).encode("utf-8", "surrogatepass")).hexdigest()[:12]
