"""Names of the press site, of its sections and of types of documents, in all languages."""

from __future__ import annotations

from functools import cache
from typing import Final

from unreleases.catalogue.folding import fold
from unreleases.catalogue.vocabulary import languages, vocabulary

__all__ = ["is_site_name", "is_type_name"]

#: The lists of the vocabulary that name the site and its parts.
_SITE: Final = ("sections", "banners", "publishers", "document_types")
_LONGEST: Final = 120


@cache
def _names(keys: tuple[str, ...], known: tuple[str, ...]) -> frozenset[str]:
    return frozenset(
        fold(name) for code in known for key in keys for name in vocabulary(code).table(f"masthead.{key}")
    )


def is_site_name(text: str) -> bool:
    """Tell whether a line names the site, one of its sections or a type of document, and nothing else.

    Args:
        text: The line.

    Returns:
        Whether it does, in any language of the releases.

    >>> is_site_name("Meetings Coverage and Press Releases"), is_site_name("Council Meets on Haiti")
    (True, False)
    """
    return len(text) < _LONGEST and fold(text).strip(" .") in _names(_SITE, languages())


def is_type_name(text: str) -> bool:
    """Tell whether a text is the name of a type of documents.

    Args:
        text: The text.

    Returns:
        Whether it is, in any language of the releases.

    >>> is_type_name("Note to Correspondents"), is_type_name("UN Press")
    (True, False)
    """
    return fold(text) in _names(("document_types",), languages())
