"""Strategies for symbols of press releases and documents."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from hypothesis import strategies as st

from unreleases.catalogue.series import all_series
from unreleases.symbols import DocumentSymbol, PressSymbol

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

__all__ = ["document_symbols", "press_symbols"]


def press_symbols() -> SearchStrategy[PressSymbol]:
    """Make press symbols of known series, with revisions, corrigenda, addenda and asterisks.

    Returns:
        A strategy.

    >>> from hypothesis import given
    >>> @given(press_symbols())
    ... def law(symbol):
    ...     assert PressSymbol.parse(str(symbol)) == symbol
    >>> law()
    """
    codes = sorted({code for one in all_series() for code in (one.code_en, one.code_fr) if _is_code(code)})
    change = st.none() | st.integers(1, 99)
    numbered = st.builds(
        PressSymbol,
        series=st.sampled_from(codes),
        number=st.integers(1, 99_999),
        revision=change,
        corrigendum=change,
        addendum=change,
        starred=st.booleans(),
    )
    days = st.dates(datetime.date(2000, 1, 1), datetime.date(2030, 12, 31)).map(
        lambda day: int(f"{day:%y%m%d}")
    )
    conferences = st.builds(
        PressSymbol, series=st.just("CONF"), number=days, suffix=st.sampled_from(["", "CS", "AG"])
    )
    return numbered | conferences


def _is_code(code: str) -> bool:
    """Tell whether a code of the table is the whole series of a symbol that has a plain number."""
    if not code or code == "CONF":
        return False
    try:
        return PressSymbol.parse(f"{code}/1").series == code
    except ValueError:
        return False


def document_symbols() -> SearchStrategy[DocumentSymbol]:
    """Make symbols of United Nations documents: resolutions, drafts, reports, records.

    Returns:
        A strategy.

    >>> from hypothesis import given
    >>> @given(document_symbols())
    ... def law(symbol):
    ...     assert DocumentSymbol.parse(str(symbol)) == symbol
    >>> law()
    """
    forms = st.sampled_from(
        ["S/RES/{n}({year})", "A/RES/{session}/{n}", "A/{session}/{n}", "S/{year}/{n}", "A/C.{committee}/{session}/L.{n}", "E/{year}/{n}"]
    )  # fmt: skip
    changes = st.sampled_from(["", "/Add.1", "/Rev.2", "/Corr.1"])
    return st.builds(
        lambda form, change, n, year, session, committee: DocumentSymbol.parse(
            form.format(n=n, year=year, session=session, committee=committee)
            + ("" if "/RES/" in form else change)
        ),
        forms,
        changes,
        n=st.integers(1, 999),
        year=st.integers(1994, 2030),
        session=st.integers(31, 85),
        committee=st.integers(1, 6),
    )
