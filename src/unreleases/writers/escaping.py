"""What makes words inert in markup: escaping by construction, and the addresses that a link may lead to."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["attributes", "escape", "legible", "safe_address"]

#: What neither XML 1.0 nor a UTF-8 file can carry.
_ILLEGIBLE: Final = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
)
#: What opens a tag of Jinja, Liquid, Handlebars and their kin.
_TEMPLATE: Final = re.compile(r"\{(?=[{%#])")
_SCHEME: Final = re.compile(r"[^/?#:]{0,200}:")
#: Browsers skip these in front of and inside a scheme, so that `java\nscript:` is a script to them.
_SKIPPED: Final = re.compile("[\x00-\x20\x7f-\xa0\xad\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]")
_SAFE_SCHEMES: Final = ("http:", "https:", "mailto:", "tel:")


def legible(text: str) -> str:
    r"""Replace the characters that no file can carry by U+FFFD. Text in the normal form has none.

    Args:
        text: Any text.

    Returns:
        The text without controls (other than tab and line ends), lone surrogates and noncharacters.

    >>> legible("a\x00b")
    'a�b'
    """
    return _ILLEGIBLE.sub("\ufffd", text)


def escape(text: str) -> str:
    """Escape words for HTML and XML, between tags and in attributes in quotation marks.

    The opening marks of template languages are written as references, because pages are often put through one.

    Args:
        text: Any text.

    Returns:
        Text in which nothing is markup.

    >>> escape('<script>"x" & y')
    '&lt;script&gt;&quot;x&quot; &amp; y'
    >>> escape("{{ name }}")
    '&#123;{ name }}'
    """
    return _TEMPLATE.sub("&#123;", html.escape(legible(text), quote=True))


def attributes(pairs: Mapping[str, str | None]) -> str:
    """Write the attributes of an element.

    Args:
        pairs: Names, which are ours, to values, which may be anybody's; None leaves the attribute out.

    Returns:
        The attributes, each with a space before it.

    >>> attributes({"lang": "fr", "id": None, "title": '"'})
    ' lang="fr" title="&quot;"'
    """
    return "".join(f' {name}="{escape(value)}"' for name, value in pairs.items() if value is not None)


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
