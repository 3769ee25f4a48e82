"""The type word at the beginning of a running text: `19960503 Background Release The Assembly …`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from unreleases.grammar.line_pieces import opens_with_list
from unreleases.grammar.lines import read_line
from unreleases.model.masthead import LineKind

if TYPE_CHECKING:
    from unreleases.catalogue.vocabulary import Vocabulary
    from unreleases.grammar.line_reading import LineReading

__all__ = ["opening_type_word"]

_LONGEST: Final = 72
_SHORTEST: Final = 4
#: Where a word ends, also one that lost the space after it.
_WORD_END: Final = re.compile(r"\s|$|(?=[A-ZÀ-Þ])")


def opening_type_word(text: str, words: Vocabulary) -> tuple[str, LineReading] | None:
    """Read a second-level type word or an instruction at the beginning of a text.

    Args:
        text: What stands after a compact date.
        words: The vocabulary of its language.

    Returns:
        The words as printed and what they say, or None.

    >>> from unreleases.catalogue.vocabulary import vocabulary
    >>> opening_type_word("Background ReleaseThe Committee will meet.", vocabulary("en"))[0]
    'Background Release'
    """
    opening = text[:_LONGEST]
    prefixes = [opening[: match.start()].rstrip() for match in _WORD_END.finditer(opening)]
    if not opens_with_list(filter(None, prefixes), words):
        return None
    for prefix in reversed(prefixes):
        reading = read_line(prefix, words) if len(prefix) >= _SHORTEST else None
        if reading is not None and reading.kind in (LineKind.DOCUMENT_TYPE, LineKind.INSTRUCTION):
            return prefix, reading
    return None
