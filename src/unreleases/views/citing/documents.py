"""Documents that running text names by their symbols, in full or by the parts that go on after them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from unreleases.catalogue.resolutions import council_year
from unreleases.symbols.documents import fold_document_text, read_document_symbol
from unreleases.symbols.patterns import is_press_number
from unreleases.views.citing.continuations import find_continuations, is_root, members

if TYPE_CHECKING:
    from collections.abc import Iterator

    from unreleases.views.places import Stretches

__all__ = ["find_documents"]

#: A stroke after a capital or a session: `A/71/1`, `GC(50)/1`, `GC.10/1` and `IDB.34/5`. Strokes are rare, so the look
#: is quick.
_STROKE: Final = re.compile(r"/(?:(?<=[A-Z)]/)|(?<=[BC]\.\d/)|(?<=[BC]\.\d\d/))(?=[A-Za-z\d(])")
_YEARLESS: Final = re.compile(r"S/RES/(?<![\w/.]S/RES/)(\d{1,4})(?!\d|\s?\()")


def find_documents(
    text: str, stretches: Stretches, language: str, *, latest: int = 9999
) -> Iterator[tuple[str, int, int]]:
    """Find the documents that a release names.

    Args:
        text: The text of the release.
        stretches: Where its passages stand.
        language: `en` or `fr`.
        latest: No resolution without its year is younger than this one.

    Yields:
        The symbols in order, with start and end.

    >>> from unreleases.views.passages import Passage, PassageKind
    >>> from unreleases.views.places import Stretches
    >>> text = "documents A/71/100 and Add.1, S/RES/1325"
    >>> stretches = Stretches([Passage(text, 0, PassageKind.PARAGRAPH)])
    >>> [symbol for symbol, *_ in find_documents(text, stretches, "en")]
    ['A/71/100', 'A/71/100/Add.1', 'S/RES/1325(2000)']
    """
    folded = fold_document_text(text)
    #: Where the last symbol ends, with what goes on it.
    reached = 0
    for stroke in _STROKE.finditer(text):
        place = stroke.end()
        if place <= reached or (bounds := stretches.around(place)) is None:
            continue
        begin, stop = bounds
        read = read_document_symbol(folded, place, begin, stop)
        if read is None:
            found = _YEARLESS.match(text, place - 2, stop) if place > 1 else None
            year = council_year(int(found[1])) if found else None
            if found and year is not None and year <= latest:
                yield f"S/RES/{found[1]}({year})", found.start(), found.end()
            continue
        symbol, _, start, end = read
        reached = end
        if is_press_number(symbol):
            continue
        if not is_root(text, end, stop):
            for each in members(symbol):
                yield each, start, end
        for rest, begins, reached in find_continuations(text, symbol, end, stop, language):
            yield rest, begins, reached
