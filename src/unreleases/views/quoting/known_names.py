"""Names of States, organs and groups: whether words are one, and where it ends."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from unreleases.catalogue.groups import find_group
from unreleases.catalogue.organs import find_organ
from unreleases.catalogue.states import find_state
from unreleases.views.words import fold_word

if TYPE_CHECKING:
    from unreleases.views.quoting.name_words import NameWords

__all__ = ["is_known", "whole_name"]

#: A word of a name, and the most that follow its first.
_WORD: Final = re.compile(r"[^\W_]+(?:[’'](?=[^\W_])|[\-‐‑][^\W_]+)*")
_MOST_WORDS: Final = 6


@lru_cache(maxsize=4096)
def is_known(name: str, language: str) -> bool:
    """Tell whether words are the name of a State, an organ or a group.

    Args:
        name: The words.
        language: A language that has a vocabulary.

    Returns:
        Whether they are.

    >>> is_known("Group of 77", "en"), is_known("Ana Lund", "en")
    (True, False)
    """
    found = find_state(name, language=language), find_organ(name, language), find_group(name, language)
    return any(each is not None for each in found)


def whole_name(text: str, start: int, end: int, words: NameWords) -> int:
    """Return where a name ends that goes on behind a capital: `Union africaine`, `Groupe des 77`.

    Args:
        text: Any text.
        start: Where the name begins.
        end: Where its words with capitals end.
        words: The words of the language.

    Returns:
        Where the longest known name ends; the end that was given where none goes on.

    >>> from unreleases.views.quoting.name_words import NameWords
    >>> whole_name("Arabie saoudite et Norvège", 0, 6, NameWords("fr"))
    15
    """
    longest = position = end
    for _ in range(_MOST_WORDS):
        begin = position if text[position - 1] in "’'" else position + 1
        word = _WORD.match(text, begin) if text[position:begin] in {"", " "} else None
        if word is None or fold_word(word[0]) in words.breaks:
            break
        position = word.end()
        # `Gouvernement norvégien`
        national = longest == end and words.is_national(word[0])
        if national or is_known(text[start:position], words.language):
            longest = position
    return longest
