"""Lines and parts of lines that are symbols of press releases."""

from __future__ import annotations

import re
from typing import Final

from unreleases.catalogue.series import series
from unreleases.errors import SymbolError
from unreleases.symbols import PressSymbol, parse_symbols

__all__ = ["read_symbols"]

#: No line of symbols is longer.
_LONGEST: Final = 120
#: How a line begins that can be symbols.
_STROKED: Final = re.compile(r"[A-Z]{1,6}/|note|conf", re.IGNORECASE)
#: A symbol that has lost its stroke: `CS2333`.
_UNSTROKED: Final = re.compile(r"([A-Z]{2,6})(\d{3,5})")


def read_symbols(piece: str) -> tuple[PressSymbol, ...]:
    """Read a line, or a part of one, that is symbols and nothing else.

    Args:
        piece: The text.

    Returns:
        The symbols; nothing for any other text.

    >>> [str(symbol) for symbol in read_symbols("SG/SM/9139-AFR/822")], [str(symbol) for symbol in read_symbols("CS2333")]
    (['SG/SM/9139', 'AFR/822'], ['CS/2333'])
    >>> read_symbols("COVID19")
    ()
    """
    line = piece.strip(" .,;:")
    if len(piece) > _LONGEST:
        return ()
    unstroked = _UNSTROKED.fullmatch(line)
    if unstroked and series(unstroked[1]) is not None:
        line = f"{unstroked[1]}/{unstroked[2]}"
    elif not _STROKED.match(line):
        return ()
    try:
        return parse_symbols(line)
    except SymbolError:
        return ()
