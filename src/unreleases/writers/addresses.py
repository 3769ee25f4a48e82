"""Addresses in what is written: where a link may lead, how one is spelled, and the name of what has none."""

from __future__ import annotations

import re
import uuid
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from unreleases.model.identity import release_id
from unreleases.writers.escaping import one_line

if TYPE_CHECKING:
    from unreleases.model.release import Release

__all__ = ["release_uri", "safe_address", "web_address"]

_SCHEME: Final = re.compile(r"[^/?#:]{0,200}:")
#: Browsers skip these in front of and inside a scheme, so that `java\nscript:` is a script to them.
_SKIPPED: Final = re.compile("[\x00-\x20\x7f-\xa0\xad\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]")
_SAFE_SCHEMES: Final = ("http:", "https:", "mailto:", "tel:")
#: The space of names in which releases without an address have theirs; nothing is loaded from it.
_NAMES: Final = uuid.uuid5(uuid.NAMESPACE_URL, "https://unreleases.readthedocs.io/releases/")
#: What no path, query or fragment holds as it is.
_ENCODED: Final = re.compile(r"[^A-Za-z0-9._~:/?@!$&'()*+,;=%-]|%(?![0-9A-Fa-f]{2})")
_NO_HOST: Final = re.compile(r"[^\w.:@%\[\]-]")


def safe_address(address: str | None) -> str | None:
    r"""Return an address if a link may lead there: http, https, mailto, tel or relative.

    Args:
        address: An address as a page gives it.

    Returns:
        The address as it is, or None.

    >>> safe_address("/en/2016/sc12607.doc.htm")
    '/en/2016/sc12607.doc.htm'
    >>> safe_address("java\nscript:alert(1)") is None
    True
    """
    if address is None:
        return None
    scheme = _SCHEME.match(_SKIPPED.sub("", address[:1000]))
    return address if scheme is None or scheme[0].lower() in _SAFE_SCHEMES else None


def web_address(url: str | None) -> str | None:
    """Return an address of the web in the characters that addresses have.

    Args:
        url: An address as a page gives it.

    Returns:
        The address, or None when it is of another kind, relative or no address at all.

    >>> web_address("https://press.un.org/en/a b"), web_address("/en/2016/"), web_address("javascript:x")
    ('https://press.un.org/en/a%20b', None, None)
    """
    address = one_line(safe_address(url) or "")
    if not address.lower().startswith(("http://", "https://")):
        return None
    try:
        host = urlsplit(address).netloc
    except ValueError:
        return None
    if not host or not host.isprintable() or _NO_HOST.search(host):
        return None
    head, found, tail = address.partition(host)
    path, mark, fragment = tail.partition("#")
    name = found.lower() if found.isascii() else _ENCODED.sub(_bytes, found.lower())
    return head + name + _ENCODED.sub(_bytes, path) + mark + _ENCODED.sub(_bytes, fragment)


def release_uri(release: Release) -> str:
    """Return an address or, for a release that has none, a name that is the same in every run.

    Args:
        release: Any release.

    Returns:
        The release's own address where it is one of the web, or else a `urn:uuid:`.

    >>> from unreleases.model.release import Release
    >>> release_uri(Release(url="https://press.un.org/en/2016/sc12607.doc.htm"))
    'https://press.un.org/en/2016/sc12607.doc.htm'
    >>> release_uri(Release())
    'urn:uuid:...'
    """
    return web_address(release.url) or f"urn:uuid:{uuid.uuid5(_NAMES, release_id(release))}"


def _bytes(found: re.Match[str]) -> str:
    return "".join([f"%{byte:02X}" for byte in found[0].encode("utf-8")])
