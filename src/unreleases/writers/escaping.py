"""What makes words inert in whatever is written: escaping by construction, and nothing that no file can carry."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["attributes", "escape", "legible", "one_line"]

#: What neither XML 1.0 nor a UTF-8 file can carry.
_ILLEGIBLE: Final = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
)
#: What opens a tag of Jinja, Liquid, Handlebars and their kin.
_TEMPLATE: Final = re.compile(r"\{(?=[{%#])")


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


def one_line(text: str) -> str:
    r"""Bring words onto one line, without characters that no file can carry.

    Args:
        text: Any text.

    Returns:
        The words with single spaces between them.

    >>> one_line("TY  - RPRT\r\nER  -")
    'TY - RPRT ER -'
    """
    return " ".join(legible(" ".join(text.split())).split())
