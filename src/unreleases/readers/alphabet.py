"""Which characters an input holds: one look over its bytes tells of nearly every one that none needs cleaning."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["is_plain_page", "is_plain_text"]

#: What is written as one byte and neither dropped nor read as another character.
_ASCII: Final = bytes([*b"\t\n", *range(0x20, 0x7F)])
#: What the other characters may be: those below U+0300 that are printed, no-break spaces, marks and signs of currency.
_OTHERS: Final = re.compile("[\xa0-\xac\xae-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*")
#: A reference to another character than those, or to none; what is no reference has no name or one of a single letter.
_REFERENCE: Final = re.compile(
    rb"&(?!(?:nbsp|amp|lt|gt|quot|apos|copy|[lr][sda]quo|[mn]dash|hellip|[A-Za-z](?:acute|grave|circ|uml|cedil|tilde)"
    rb"|#0?39|#1[67]\d(?<!173)|#1[89]\d|#2[0-4]\d|#82(?:1[1-7]|2[0-46]|30));|[^#\w]|[A-Za-z][^\w;])"
)


def is_plain_text(text: str) -> bool:
    r"""Tell whether a text holds only characters that are passed on as they are, white space aside.

    Args:
        text: The text.

    Returns:
        Whether no character is invisible, a control, a kind of white space that is rare, or one that may join the
        one before it. Of white space there are spaces, no-break spaces, tabs and line feeds only.

    >>> is_plain_text("Côte d’Ivoire"), is_plain_text("Co\u00adte"), is_plain_text("Cote\u0302")
    (True, False, False)
    """
    return _is_plain(text.encode("utf-8", "surrogatepass"))


def is_plain_page(page: bytes) -> bool:
    """Tell the same of a page, the characters among them to which it refers by name or number.

    Args:
        page: The page in UTF-8.

    Returns:
        Whether none needs cleaning.

    >>> is_plain_page("Côte d’Ivoire&nbsp;met".encode()), is_plain_page(b"Co&shy;te")
    (True, False)
    """
    return _is_plain(page) and _REFERENCE.search(page) is None


def _is_plain(utf8: bytes) -> bool:
    return _OTHERS.fullmatch(utf8.translate(None, _ASCII).decode("utf-8", "replace")) is not None
