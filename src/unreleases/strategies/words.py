"""Strategies for words, addresses and places."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Final

from hypothesis import strategies as st

from unreleases.spans import Span

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

__all__ = ["addresses", "spans", "texts", "wild_texts"]

#: Words that mean something to writers, readers or people: markup, marks, other scripts, characters of two units.
_PIECES: Final = (
    "the Council", "resolution 2322 (2016)", "S/RES/2322(2016)", "SC/12607", "<b>", "</p>", "<!--", "]]>", "&amp;", "&",
    '"', "'", "“", "”", "«", "»", "***", "---", "# 1", "- ", "1. ", "(a)", "|", "`", "{{", "=1+1", "\\", "⟦U+0041⟧", "⟦",
    "é", "Côte d’Ivoire", "n\u0303\u0323", "Генеральная Ассамблея", "الجمعية العامة", "安全理事会", "\U0001f54a", "\U0001f1fa\U0001f1f3",
    "AMINA WANJIRU (Kenya)", "In favour:", "Against:", "javascript:alert(1)", "http://example.org/?a=1&b=2",
)  # fmt: skip
#: What no reader makes, but a program may: characters that XML cannot hold, line ends, white space of every kind.
_WILD_PIECES: Final = (
    "\ufffe", "\uffff", "\x00", "\x1b", "\x7f", "\x85", "\r", "\n", "\r\n", "\t", "\u2028", "\u00a0", "\u200b", "\u202e",
    "\ufeff", "e\u0301", " ", "  ", "⟦U+FFFE⟧", "⟦U+", "U+FFFE⟧", "\U0001fffe", "\ufdd0",
)  # fmt: skip
_SCHEMES: Final = ("https://press.un.org/", "http://", "mailto:", "tel:", "/en/", "#", "")


def texts(*, min_size: int = 1) -> SearchStrategy[str]:
    r"""Make texts in the normal form of the library: NFC, single plain spaces, nothing invisible.

    Args:
        min_size: 0 allows the empty text.

    Returns:
        A strategy.

    >>> from hypothesis import given
    >>> @given(texts())
    ... def law(text):
    ...     assert text == " ".join(text.split())
    >>> law()
    """
    letters = st.characters(exclude_categories=["C", "Z", "M"], max_codepoint=0x1FFFF)
    pieces = st.lists(st.sampled_from(_PIECES) | st.text(letters, max_size=8), max_size=5)
    made = pieces.map(lambda words: unicodedata.normalize("NFC", " ".join(" ".join(words).split())))
    return made.filter(lambda text: len(text) >= min_size)


def wild_texts() -> SearchStrategy[str]:
    """Make texts outside the normal form as well: any characters but lone surrogates.

    Returns:
        A strategy.

    >>> from hypothesis import given
    >>> @given(wild_texts())
    ... def law(text):
    ...     assert text.encode("utf-8").decode("utf-8") == text
    >>> law()
    """
    anything = st.characters(exclude_categories=["Cs"])
    pieces = st.sampled_from(_WILD_PIECES) | st.sampled_from(_PIECES) | st.text(anything, max_size=6)
    return st.lists(pieces, max_size=5).map("".join)


def spans() -> SearchStrategy[Span]:
    """Make spans.

    Returns:
        A strategy.

    >>> from hypothesis import given
    >>> @given(spans())
    ... def law(span):
    ...     assert span.start <= span.end
    >>> law()
    """
    offsets = st.integers(0, 10_000)
    return st.builds(lambda start, length: Span(start, start + length), offsets, offsets)


def addresses() -> SearchStrategy[str]:
    """Make the addresses of links: of schemes that readers keep, relative ones, with odd characters too.

    Returns:
        A strategy.

    >>> from hypothesis import given
    >>> @given(addresses())
    ... def law(address):
    ...     assert isinstance(address, str)
    >>> law()
    """
    return st.builds(str.__add__, st.sampled_from(_SCHEMES), texts(min_size=0))
