"""Which passages may name somebody to turn to: one look at the whole text, so that most passages need no search."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from unreleases.catalogue.vocabulary import vocabulary
from unreleases.views.places import passages_at, places_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from unreleases.views.passages import Passage

__all__ = ["signed_passages"]

_PRINTED: Final = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ123456789[{<]}>).:-\n\t"
_PLAIN: Final = bytes.maketrans(_PRINTED, b"abcdefghijklmnopqrstuvwxyz000000000(((         ")
#: The middle of a telephone number in the plain spelling.
_DIALLED: Final = (b"000 000", b"000  000", b"00 00 00 00")


def signed_passages(text: str, passages: Sequence[Passage], language: str) -> list[int]:
    """Look a release through for what stands beside every contact: an address, a telephone number, a telling word.

    Args:
        text: The text of the release.
        passages: Its passages.
        language: `en` or `fr`.

    Returns:
        The numbers of the passages that may give a contact, in order. Others give none; not all of these do.

    >>> from unreleases.views.passages import Passage, PassageKind
    >>> text = "The Council met. TEL.: 963-0000"
    >>> passages = [Passage(text[:16], 0, PassageKind.DECK), Passage(text[17:], 17, PassageKind.PARAGRAPH)]
    >>> signed_passages(text, passages, "en")
    [1]
    """
    return passages_at(places_of(_plain(text), (*_signs(language), *_DIALLED)), passages)


@cache
def _signs(language: str) -> tuple[bytes, ...]:
    signs = {_plain(sign) for sign in vocabulary(language).words("contacts.signs")}
    return tuple(sign for sign in signs if not any(each in sign and each != sign for each in signs))


def _plain(text: str) -> bytes:
    """Spell a text with a byte for each character: small letters, every figure 0, brackets and marks alike."""
    return text.replace("\u2011", "-").encode("ascii", "replace").translate(_PLAIN)
