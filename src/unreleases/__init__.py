"""Read United Nations press releases into typed documents.

`parse` reads a release from text or HTML; the views (`statements`, `votes`, `references`, …) say what it
tells; the writers (`to_json`, `to_tei`, `to_html`, …) write it out. Importing this package loads nothing
else: every name is fetched when it is first used.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from unreleases.catalogue.groups import Group, find_group
    from unreleases.catalogue.organs import find_organ
    from unreleases.catalogue.states import State, find_state
    from unreleases.corpus import load
    from unreleases.errors import (
        DecodeError,
        NotAReleaseError,
        NoticeError,
        ReadError,
        Rejection,
        StrictError,
        SymbolError,
        UnreleasesError,
    )
    from unreleases.model import (
        Cell,
        Dateline,
        Emphasis,
        EmphasisStyle,
        Footnote,
        Furniture,
        Heading,
        Headline,
        Image,
        LineBreak,
        LineKind,
        Link,
        List,
        ListItem,
        Masthead,
        MastheadLine,
        Meeting,
        Organ,
        Paragraph,
        Quote,
        Release,
        ReleaseKind,
        Row,
        Separator,
        Session,
        SessionKind,
        Sitting,
        Strong,
        Table,
        Tag,
        Text,
        Trailer,
        Unclassified,
        walk,
    )
    from unreleases.notices import Notice, NoticeCode, Severity
    from unreleases.parsing import parse, parse_html, parse_many, parse_text
    from unreleases.source import Source
    from unreleases.spans import OffsetMap, Span
    from unreleases.symbols import DocumentSymbol, PressSymbol, parse_symbols
    from unreleases.views.contacts import Contact, contacts
    from unreleases.views.mentions import Mention, mentions
    from unreleases.views.quotations import Quotation, quotations
    from unreleases.views.references import Reference, references
    from unreleases.views.resolutions import ResolutionText, resolutions
    from unreleases.views.statements import Statement, statements
    from unreleases.views.votes import Vote, votes
    from unreleases.writers.akn.document import to_akn
    from unreleases.writers.bibliography.bibtex import to_bibtex
    from unreleases.writers.bibliography.csl import to_csl
    from unreleases.writers.bibliography.ris import to_ris
    from unreleases.writers.display import display
    from unreleases.writers.html.page import to_html
    from unreleases.writers.json import from_json, to_json
    from unreleases.writers.jsonld.document import to_jsonld
    from unreleases.writers.markdown.chunks import to_markdown_chunks
    from unreleases.writers.markdown.document import to_markdown
    from unreleases.writers.ninjs import to_ninjs
    from unreleases.writers.schema import release_schema
    from unreleases.writers.spacy import to_spacy
    from unreleases.writers.tei.document import to_tei
    from unreleases.writers.tei.reading import from_tei
    from unreleases.writers.tei.validation import validate_tei
    from unreleases.writers.text import to_text
    from unreleases.writers.webanno import to_webanno

    __version__: str

#: Where each public name lives.
_ROOMS: Final[dict[str, tuple[str, ...]]] = {
    "catalogue.groups": ("Group", "find_group"),
    "catalogue.organs": ("find_organ",),
    "catalogue.states": ("State", "find_state"),
    "corpus": ("load",),
    "errors": (
        "DecodeError",
        "NotAReleaseError",
        "NoticeError",
        "ReadError",
        "Rejection",
        "StrictError",
        "SymbolError",
        "UnreleasesError",
    ),
    "model": (
        "Cell",
        "Dateline",
        "Emphasis",
        "EmphasisStyle",
        "Footnote",
        "Furniture",
        "Heading",
        "Headline",
        "Image",
        "LineBreak",
        "LineKind",
        "Link",
        "List",
        "ListItem",
        "Masthead",
        "MastheadLine",
        "Meeting",
        "Organ",
        "Paragraph",
        "Quote",
        "Release",
        "ReleaseKind",
        "Row",
        "Separator",
        "Session",
        "SessionKind",
        "Sitting",
        "Strong",
        "Table",
        "Tag",
        "Text",
        "Trailer",
        "Unclassified",
        "walk",
    ),
    "notices": ("Notice", "NoticeCode", "Severity"),
    "parsing": ("parse", "parse_html", "parse_many", "parse_text"),
    "source": ("Source",),
    "spans": ("OffsetMap", "Span"),
    "symbols": ("DocumentSymbol", "PressSymbol", "parse_symbols"),
    "views.contacts": ("Contact", "contacts"),
    "views.mentions": ("Mention", "mentions"),
    "views.quotations": ("Quotation", "quotations"),
    "views.references": ("Reference", "references"),
    "views.resolutions": ("ResolutionText", "resolutions"),
    "views.statements": ("Statement", "statements"),
    "views.votes": ("Vote", "votes"),
    "writers.akn.document": ("to_akn",),
    "writers.bibliography.bibtex": ("to_bibtex",),
    "writers.bibliography.csl": ("to_csl",),
    "writers.bibliography.ris": ("to_ris",),
    "writers.display": ("display",),
    "writers.html.page": ("to_html",),
    "writers.json": ("from_json", "to_json"),
    "writers.jsonld.document": ("to_jsonld",),
    "writers.markdown.chunks": ("to_markdown_chunks",),
    "writers.markdown.document": ("to_markdown",),
    "writers.ninjs": ("to_ninjs",),
    "writers.schema": ("release_schema",),
    "writers.spacy": ("to_spacy",),
    "writers.tei.document": ("to_tei",),
    "writers.tei.reading": ("from_tei",),
    "writers.tei.validation": ("validate_tei",),
    "writers.text": ("to_text",),
    "writers.webanno": ("to_webanno",),
}

_ROOM_OF: Final = {name: room for room, names in _ROOMS.items() for name in names}

__all__ = [
    "Cell",
    "Contact",
    "Dateline",
    "DecodeError",
    "DocumentSymbol",
    "Emphasis",
    "EmphasisStyle",
    "Footnote",
    "Furniture",
    "Group",
    "Heading",
    "Headline",
    "Image",
    "LineBreak",
    "LineKind",
    "Link",
    "List",
    "ListItem",
    "Masthead",
    "MastheadLine",
    "Meeting",
    "Mention",
    "NotAReleaseError",
    "Notice",
    "NoticeCode",
    "NoticeError",
    "OffsetMap",
    "Organ",
    "Paragraph",
    "PressSymbol",
    "Quotation",
    "Quote",
    "ReadError",
    "Reference",
    "Rejection",
    "Release",
    "ReleaseKind",
    "ResolutionText",
    "Row",
    "Separator",
    "Session",
    "SessionKind",
    "Severity",
    "Sitting",
    "Source",
    "Span",
    "State",
    "Statement",
    "StrictError",
    "Strong",
    "SymbolError",
    "Table",
    "Tag",
    "Text",
    "Trailer",
    "Unclassified",
    "UnreleasesError",
    "Vote",
    "contacts",
    "display",
    "find_group",
    "find_organ",
    "find_state",
    "from_json",
    "from_tei",
    "load",
    "mentions",
    "parse",
    "parse_html",
    "parse_many",
    "parse_symbols",
    "parse_text",
    "quotations",
    "references",
    "release_schema",
    "resolutions",
    "statements",
    "to_akn",
    "to_bibtex",
    "to_csl",
    "to_html",
    "to_json",
    "to_jsonld",
    "to_markdown",
    "to_markdown_chunks",
    "to_ninjs",
    "to_ris",
    "to_spacy",
    "to_tei",
    "to_text",
    "to_webanno",
    "validate_tei",
    "votes",
    "walk",
]


def __getattr__(name: str) -> object:
    room = _ROOM_OF.get(name)
    if room is not None:
        found = getattr(importlib.import_module(f"{__name__}.{room}"), name)
    elif name == "__version__":
        found = importlib.import_module("importlib.metadata").version(__name__)
    else:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
