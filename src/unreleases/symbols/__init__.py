"""Symbols of press releases and of United Nations documents: reading, spelling, addresses."""

from __future__ import annotations

from unreleases.symbols.addresses import date_from_url, language_from_url, slug_from_url, year_from_url
from unreleases.symbols.documents import DocumentSymbol, find_document_symbols
from unreleases.symbols.press import PressSymbol, find_press_symbols, is_symbol_line, parse_symbols

__all__ = [
    "DocumentSymbol",
    "PressSymbol",
    "date_from_url",
    "find_document_symbols",
    "find_press_symbols",
    "is_symbol_line",
    "language_from_url",
    "parse_symbols",
    "slug_from_url",
    "year_from_url",
]
