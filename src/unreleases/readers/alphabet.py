"""Which characters a page holds: one look over its bytes tells of nearly every page that none needs cleaning."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["is_plain"]

#: What is written as one byte and neither dropped nor read as another character.
_ASCII: Final = bytes([*b"\t\n", *range(0x20, 0x7F)])
#: What the other characters may be: those below U+0300 that are printed, no-break spaces, marks and signs of currency.
_OTHERS: Final = re.compile("[\xa0-\xac\xae-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*")
#: A reference to another character than those, or to none; what is no reference has no name or one of a single letter.
_REFERENCE: Final = re.compile(
    rb"&(?!(?:nbsp|amp|lt|gt|quot|apos|copy|[lr][sda]quo|[mn]dash|hellip|[A-Za-z](?:acute|grave|circ|uml|cedil|tilde)"
    rb"|#0?39|#1[67]\d(?<!173)|#1[89]\d|#2[0-4]\d|#82(?:1[1-7]|2[0-46]|30));|[^#\w]|[A-Za-z][^\w;])"
)


def is_plain(page: bytes) -> bool:
    """Tell whether a page holds only characters that are passed on as they are, white space aside.

    Args:
        page: The page in UTF-8.

    Returns:
        Whether no character is invisible, a control, a kind of white space that is rare, or one that may join the
        one before it, and no reference is to such a character.

    >>> is_plain("Côte d’Ivoire&nbsp;met".encode()), is_plain(b"Co&shy;te"), is_plain("Cote\u0302".encode())
    (True, False, False)
    """
    others = page.translate(None, _ASCII)
    return (
        _OTHERS.fullmatch(others.decode("utf-8", "replace")) is not None and _REFERENCE.search(page) is None
    )
