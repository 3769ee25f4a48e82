"""Addresses of links and images: which are kept, and how."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["own_address", "safe_address"]

_SCHEME: Final = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):")
_SAFE: Final = frozenset({"http", "https", "mailto", "tel"})
#: Characters that browsers ignore in an address, so that they can hide a scheme.
_IGNORED: Final = re.compile(
    "[\x00-\x1f\x7f-\x9f\xad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff\ud800-\udfff]"
)
#: What the Internet Archive puts before the addresses of its copies.
_ARCHIVED: Final = re.compile(r"(?:https?://web\.archive\.org)?/web/\d{1,14}(?:[a-z]{2}_)?/(?=https?:)")


def safe_address(address: str) -> str | None:
    r"""Return an address if a link may lead there.

    Args:
        address: An attribute's value.

    Returns:
        The address with blanks written as `%20` and without the prefix of the Internet Archive, if it is an
        http, https, mailto or tel address, a path or a fragment; None for any other.

    >>> safe_address("https://docs.un.org/en/S/2016/501"), safe_address("/en/node/1"), safe_address("#note")
    ('https://docs.un.org/en/S/2016/501', '/en/node/1', '#note')
    >>> safe_address("java\tscript:alert(1)") is None
    True
    """
    address = _IGNORED.sub("", address).strip()
    if not address:
        return None
    if "/web/" in address[:40]:
        address = _ARCHIVED.sub("", address, count=1)
    scheme = _SCHEME.match(address.replace(" ", ""))
    if scheme is not None and scheme.group(1).lower() not in _SAFE:
        return None
    return "%20".join(address.split())


def own_address(address: str) -> str | None:
    """Return the address that a page gives as its own.

    Args:
        address: The value of a canonical link or `og:url`.

    Returns:
        An absolute http address without the prefix of the Internet Archive, or None.

    >>> own_address("https://web.archive.org/web/20250103144414/https://press.un.org/en/2024/sc15678.doc.htm")
    'https://press.un.org/en/2024/sc15678.doc.htm'
    """
    safe = safe_address(address)
    return safe if safe is not None and safe.startswith(("http://", "https://")) else None
