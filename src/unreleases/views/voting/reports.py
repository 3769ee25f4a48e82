"""The reports of committees that hold a draft without a symbol of its own."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from unreleases.views.expressions import Words
from unreleases.views.voting.words import Signed, Small, last_match

if TYPE_CHECKING:
    from collections.abc import Sequence

    from unreleases.views.references import Reference

__all__ = ["find_held", "is_report"]

#: The documents of the session of an organ.
_REPORT: Final = re.compile(r"(?:A/\d{1,2}|E/\d{4})/\d+")
#: How far before a report the draft stands that it holds.
_HELD: Final = 300


class _Words(Words):
    """What one language says around reports."""

    draft = Small("{votes.draft_pattern}")
    draft_word = Signed(r"\b{votes.draft_words}\b", "votes.draft_words")
    held = Small("{votes.held_pattern}")
    about = Small("{votes.about_before_pattern}")
    part = Small("{votes.report_part_pattern}")


_words: Final = cache(_Words)


def is_report(symbol: str) -> bool:
    """Tell whether a symbol is one of the numbered documents of a session, none of which is a draft by itself.

    Args:
        symbol: The symbol.

    Returns:
        Whether it is.

    >>> is_report("A/63/414/Add.1"), is_report("A/63/L.5")
    (True, False)
    """
    return _REPORT.match(symbol) is not None


def find_held(low: str, cited: Sequence[Reference], language: str) -> set[int]:
    """Find where reports are named as what holds one draft: `the draft on lamps (document A/63/414/Add.1)`.

    A report that holds several, which have numbers or chapters in it or are named in the plural, stands for none of them.

    Args:
        low: The plain text of a release in small letters.
        cited: What the release cites.
        language: `en` or `fr`.

    Returns:
        The places of the symbols.

    >>> find_held("it met.", (), "en")
    set()
    """
    words = _words(language)
    places: dict[str, list[int]] = {}
    sure: set[str] = set()
    several: set[str] = set()
    for reference in cited:
        symbol, start = reference.symbol, reference.span.start
        if not is_report(symbol):
            continue
        if words.part.match(low, reference.span.end):
            several.add(symbol)
        before = low[max(0, start - _HELD) : start].rpartition("\n")[2].rpartition(". ")[2]
        draft = last_match(words.draft, before) if words.draft_word.stands(before) else None
        holds = words.held.match(before, draft.end()) if draft else None
        if draft is None or holds is None or not words.draft_word.expression.match(draft[0]):
            continue
        places.setdefault(symbol, []).append(start)
        if holds["numeral"] or any(word.endswith("s") for word in draft[0].split()):
            several.add(symbol)
        elif not words.about.search(before, 0, draft.start()):
            sure.add(symbol)
    return {place for symbol in sure - several for place in places[symbol]}
