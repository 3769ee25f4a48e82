"""What the address of a page says about its release, read once for all steps that ask."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from unreleases.symbols import PressSymbol
from unreleases.symbols.addresses import date_from_url, year_from_url

if TYPE_CHECKING:
    import datetime

__all__ = ["Addressed", "addressed"]


class Addressed(NamedTuple):
    """What an address says.

    >>> Addressed().names_one
    False
    """

    symbol: PressSymbol | None = None
    date: datetime.date | None = None
    year: int | None = None

    @property
    def names_one(self) -> bool:
        """Whether the address is that of one release."""
        return self.symbol is not None or self.date is not None


@lru_cache(maxsize=512)
def addressed(url: str | None) -> Addressed:
    """Read an address.

    Args:
        url: The address, if any.

    Returns:
        What it says.

    >>> str(addressed("https://press.un.org/en/1996/19961113.gash3387.html").symbol)
    'GA/SHC/3387'
    """
    if not url:
        return Addressed()
    return Addressed(PressSymbol.from_url(url), date_from_url(url), year_from_url(url))
