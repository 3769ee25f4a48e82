"""How writers name and address what a release cites."""

from __future__ import annotations

from typing import Final
from urllib.parse import quote

from unreleases.writers.wording import base_language

__all__ = ["document_address", "reference_kind", "resolver_language"]

#: The languages of the resolver.
_TONGUES: Final = frozenset({"ar", "en", "es", "fr", "ru", "zh"})
_KINDS: Final = {
    "press": "press-release",
    "charter": "charter",
    "http": "address",
    "https": "address",
    "mailto": "address",
}


def resolver_language(language: str) -> str:
    """Return the language in which the United Nations' resolver of document symbols is asked.

    Args:
        language: BCP 47.

    Returns:
        One of the six official languages; English for every other.

    >>> resolver_language("fr-CA"), resolver_language("pt")
    ('fr', 'en')
    """
    tongue = base_language(language)
    return tongue if tongue in _TONGUES else "en"


def document_address(symbol: str, language: str) -> str:
    """Return the address of a United Nations document.

    Args:
        symbol: Its canonical symbol.
        language: BCP 47; English where the resolver of symbols has no other.

    Returns:
        An address of the United Nations' resolver of document symbols.

    >>> document_address("S/RES/2322(2016)", "fr")
    'https://docs.un.org/fr/S/RES/2322(2016)'
    """
    return f"https://docs.un.org/{resolver_language(language)}/{quote(symbol, safe='/()')}"


def reference_kind(symbol: str) -> str:
    """Say what sort of thing a reference leads to.

    Args:
        symbol: The symbol of a reference.

    Returns:
        `UN-symbol`, `press-release`, `charter` or `address`.

    >>> reference_kind("A/61/408"), reference_kind("press:SC/10536"), reference_kind("https://www.un.org/")
    ('UN-symbol', 'press-release', 'address')
    """
    prefix, colon, _ = symbol.partition(":")
    return _KINDS.get(prefix.lower(), "UN-symbol") if colon else "UN-symbol"
