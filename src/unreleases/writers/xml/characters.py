"""Characters, attributes and addresses in XML: escaping, and a spelling for what XML cannot hold."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

__all__ = ["attributes", "escape", "followed", "is_pointer", "pointer", "spell", "unspell"]

#: What XML 1.0 has no place for (its production `Char`), and our own bracket where it could be misread.
_UNHELD: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]|⟦(?=U\\+)")
_SPELLED: Final = re.compile(r"⟦U\+([0-9A-F]{4,6})⟧")
#: Anything for which the long way is needed.
_SPECIAL: Final = re.compile('[&<>"\r\n\t⟦\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]')
_URI: Final = r"(?:[A-Za-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9A-Fa-f]{2})*"
#: Addresses as RFC 3986 spells them, of the schemes that a reader may safely follow; bare fragments stay out.
_POINTER: Final = re.compile(
    rf"(?=.)(?:https?://[A-Za-z0-9\-._~]+(?::\d{{1,5}})?(?=[/?#]|\Z)|(?:mailto|tel):(?=.)|(?!#)(?![^/?#]*:)){_URI}(?:\#{_URI})?",
    re.IGNORECASE | re.ASCII,
)
_LONGEST: Final = 4000


def spell(text: str) -> str:
    r"""Spell out the characters that XML cannot hold, as `⟦U+FFFE⟧`.

    The bracket `⟦` itself is spelled out where `U+` follows, so that `unspell` is exact.

    Args:
        text: Any text.

    Returns:
        Text that XML can hold.

    >>> spell("a\ufffeb"), spell("⟦U+FFFE⟧"), spell("⟦x⟧")
    ('a⟦U+FFFE⟧b', '⟦U+27E6⟧U+FFFE⟧', '⟦x⟧')
    """
    return _UNHELD.sub(lambda match: f"⟦U+{ord(match[0]):04X}⟧", text)


def unspell(text: str) -> str:
    """Undo `spell`.

    Args:
        text: What a file holds.

    Returns:
        The text that was spelled.

    >>> unspell("⟦U+27E6⟧U+FFFE⟧")
    '⟦U+FFFE⟧'
    """
    if "⟦" not in text:
        return text
    return _SPELLED.sub(
        lambda match: chr(int(match[1], 16)) if int(match[1], 16) < 0x110000 else match[0], text
    )


def escape(text: str) -> str:
    """Escape words for XML, between tags.

    Args:
        text: Any text.

    Returns:
        Text in which nothing is markup.

    >>> escape("a < b ]]> c")
    'a &lt; b ]]&gt; c'
    """
    if not _SPECIAL.search(text):
        return text
    held = spell(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    # a carriage return would be read back as a line feed
    return held.replace("\r", "&#13;")


def attributes(**values: str | None) -> str:
    """Write the attributes of an element.

    Args:
        values: Names to values; None leaves an attribute out, `xml_id` stands for `xml:id`, `class_` for `class`.

    Returns:
        The attributes, each with a space before it.

    >>> attributes(xml_id="vote.1", n='"', ana=None)
    ' xml:id="vote.1" n="&quot;"'
    """
    made = ""
    for name, value in values.items():
        if value is not None:
            made += f' {_name(name)}="{_quoted(value) if _SPECIAL.search(value) else value}"'
    return made


@cache
def _name(name: str) -> str:
    return name.rstrip("_").replace("_", ":")


def _quoted(value: str) -> str:
    return escape(value).replace('"', "&quot;").replace("\n", "&#10;").replace("\t", "&#9;")


def is_pointer(address: str) -> bool:
    """Say whether an address is one that programs can follow: well formed, and of a harmless scheme.

    Args:
        address: The address; it may be anything.

    Returns:
        Whether it is.

    >>> is_pointer("/en/2016/sc12607.doc.htm"), is_pointer("javascript:alert(1)"), is_pointer("a b")
    (True, False, False)
    """
    return len(address) <= _LONGEST and _POINTER.fullmatch(address) is not None


def followed(address: str | None) -> str | None:
    """Return an address if programs can follow it.

    Args:
        address: The address; it may be anything.

    Returns:
        The address, or None.

    >>> followed("https://press.un.org/en/"), followed("javascript:alert(1)")
    ('https://press.un.org/en/', None)
    """
    return address if address is not None and is_pointer(address) else None


def pointer(name: str, address: str | None) -> dict[str, str | None]:
    """Choose the attribute for an address as a page gives it.

    Args:
        name: The attribute for addresses: `target`, `url` or `ref`.
        address: The address; it may be anything.

    Returns:
        The address under its name if it is one that programs can follow, otherwise under `n`, where it is text.

    >>> pointer("target", "https://press.un.org/en/")
    {'target': 'https://press.un.org/en/'}
    >>> pointer("target", "javascript:alert(1)")
    {'n': 'javascript:alert(1)'}
    """
    return {name if address is None or is_pointer(address) else "n": address}
