"""Symbols of United Nations documents: reading, one spelling, addresses, and finding them in running text."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from attrs import frozen

from unreleases.errors import SymbolError
from unreleases.spans import Span
from unreleases.symbols.patterns import CLASSES, HEADS, INITIALS, NUMBERED, TAIL, is_press_number

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = [
    "DocumentSymbol",
    "document_address",
    "find_document_symbols",
    "fold_document_text",
    "read_document_symbol",
]

_FOLDS: Final = (("\u2010", "-"), ("\u2011", "-"), ("\u2013", "-"), ("\u2212", "-"), ("\u00a0", " "))
_PART: Final = re.compile(r"\s?,\s(Partie|Part|PART|Vol|Parts)\.?\s?([IVXLC]{1,6}|\d{1,2})(?![A-Za-z\d])")
_TAIL_WORDS: Final = {
    "part": "Part",
    "partie": "Part",
    "parts": "Parts",
    "vol": "Vol.",
    "resumption": "Resumption",
    "suppl": "Suppl.",
    "sect": "Sect.",
    "chap": "Chap.",
}
_TAIL_WORD: Final = re.compile(rf"(?<=\()({'|'.join(sorted(_TAIL_WORDS, reverse=True))})\.?", re.IGNORECASE)
_STARS: Final = re.compile(r"\s?\*{1,3}$")
#: Strokes are rarer than letters, so they are looked for first, and heads before them.
_STROKE: Final = re.compile(r"/(?<=[A-Z)\d]/)(?=[A-Za-z\d(])")
#: A head, and a session that belongs to it: `GC(50)`, `IDB.34`.
_HEAD: Final = re.compile(r"(?<![A-Za-z\d/.])((?:ICC-)?[A-Z]+)(?:\.\d{1,2}|\([\dIVX]{1,5}\))?$")
_LONGEST_HEAD: Final = max(map(len, HEADS)) + len("(XVII)")
#: Another component; `/Adds. 1 and 2` are tails.
_FURTHER: Final = re.compile(r"/(?:\d|(?!(?:Add|Corr|Rev)s)[A-Z][A-Za-z]{0,8}\.?\d)")
#: What begins with a year, a session or a number.
_NUMBERED: Final = re.compile(r"\d|E?S-\d")


@frozen
class DocumentSymbol:
    """The symbol of a United Nations document, in one spelling.

    The grammar follows the United Nations Library's guide to document symbols. The spelling has no spaces,
    and no asterisk of a technical reissue.

    >>> symbol = DocumentSymbol.parse("S/RES/2322 (2016)")
    >>> str(symbol), symbol.kind
    ('S/RES/2322(2016)', 'SC resolution')
    """

    #: The symbol, canonical.
    text: str
    #: The class of the symbol, such as `GA draft`.
    kind: str

    @classmethod
    def parse(cls, text: str) -> DocumentSymbol:
        """Read a document symbol.

        Args:
            text: The symbol, with nothing around it but white space and asterisks.

        Returns:
            The symbol.

        Raises:
            SymbolError: The text is no document symbol; the error points at the place.
            TypeError: It is no text.

        >>> str(DocumentSymbol.parse("A/71/100/Add.1"))
        'A/71/100/Add.1'
        """
        if not isinstance(text, str):
            raise TypeError(f"a symbol is read from str, not {type(text).__name__}")
        spelled = _STARS.sub("", fold_document_text(text).strip())
        begun = spelled.partition("/")[0]
        head = _HEAD.match(begun)
        furthest = 0
        for kind, pattern in _classes_of(head[1] if head else "", spelled, len(begun) + 1):
            if pattern.fullmatch(spelled):
                return cls(_canonical(spelled), kind)
            part = pattern.match(spelled)
            furthest = max(furthest, part.end() if part else 0)
        furthest += len(text) - len(text.lstrip())
        raise SymbolError("this is no document symbol", text, Span(min(furthest, len(text)), len(text)))

    def __str__(self) -> str:
        return self.text

    def url(self, language: str) -> str:
        """Return the address of the document.

        Args:
            language: One of ar, zh, en, fr, ru, es.

        Returns:
            An address of the United Nations' resolver of document symbols.

        >>> DocumentSymbol.parse("A/68/PV.70").url("fr")
        'https://docs.un.org/fr/A/68/PV.70'
        """
        return document_address(self.text, language)


def document_address(symbol: str, language: str) -> str:
    """Return the address of a document.

    Args:
        symbol: Its symbol, canonical.
        language: One of ar, zh, en, fr, ru, es.

    Returns:
        An address of the United Nations' resolver of document symbols.

    >>> document_address("A/68/PV.70", "fr")
    'https://docs.un.org/fr/A/68/PV.70'
    """
    return f"https://docs.un.org/{language}/{symbol.replace(' ', '%20')}"


_Classes = tuple[tuple[str, re.Pattern[str]], ...]


def _classes_of(head: str, text: str, position: int) -> _Classes:
    """Return the classes that a symbol can be of, by its head and what stands at a position, after its stroke."""
    family = HEADS.get(head)
    if family is None:
        return ()
    initial = text[position : position + 1] if _NUMBERED.match(text, position) is None else ""
    return _classes(family, initial)


@cache
def _classes(family: str, initial: str) -> _Classes:
    """Return the classes of a family that go on with a letter, or with a number where there is no letter."""
    rows = CLASSES[family] if initial else NUMBERED.get(family, CLASSES[family])
    return tuple(
        (kind, re.compile(rf"(?:{body}){TAIL}"))
        for kind, body in rows
        if initial in INITIALS.get(kind, initial)
    )


def fold_document_text(text: str) -> str:
    """Fold what print does not distinguish in document symbols; every character keeps its place.

    Args:
        text: Any text.

    Returns:
        The text with one sort of hyphen and of space.

    >>> fold_document_text("A/ES‑10/L.26")
    'A/ES-10/L.26'
    """
    if text.isascii():
        return text
    for printed, plain in _FOLDS:
        text = text.replace(printed, plain)
    return text


def _canonical(spelled: str) -> str:
    """Return a symbol without spaces; the words in its tail get one spelling, `(PartII)` and `(Vol.I)`."""
    if "(" not in spelled:
        return "".join(spelled.split())
    return _TAIL_WORD.sub(lambda found: _TAIL_WORDS[found[1].lower()], "".join(spelled.split()))


def find_document_symbols(text: str) -> Iterator[tuple[DocumentSymbol, int, int]]:
    """Search running text for document symbols.

    Joint symbols (`A/70/621-S/2015/978`) give one result each. A part named after a comma (`E/2015/32, Part II`)
    belongs to its symbol.

    Args:
        text: Any text.

    Yields:
        Symbol, start and end, as offsets into the text.

    >>> [str(symbol) for symbol, *_ in find_document_symbols("(documents A/70/621-S/2015/978 and E/2015/32, Part II)")]
    ['A/70/621', 'S/2015/978', 'E/2015/32(PartII)']
    """
    folded = fold_document_text(text)
    position = 0
    while stroke := _STROKE.search(folded, position):
        position = stroke.end()
        found = read_document_symbol(folded, position)
        if found:
            canonical, kind, start, position = found
            if not is_press_number(canonical):
                yield DocumentSymbol(canonical, kind), start, position


def read_document_symbol(
    folded: str, position: int, start: int = 0, end: int | None = None
) -> tuple[str, str, int, int] | None:
    """Read the document symbol whose first stroke ends at a place.

    Args:
        folded: A text that `fold_document_text` has folded.
        position: The place.
        start: Where the stretch of the text begins that is read.
        end: Where it ends, if not with the text.

    Returns:
        The symbol, canonical, the name of its class, its start and its end; None where no symbol stands there.

    >>> read_document_symbol("document A/71/100, Part II", 11)
    ('A/71/100(PartII)', 'GA document', 9, 26)
    """
    stop = len(folded) if end is None else end
    head = _HEAD.search(folded, max(start, position - 1 - _LONGEST_HEAD), position - 1)
    if head is None:
        return None
    first = head.start()
    kind, reached = "", 0
    for name, pattern in _classes_of(head[1], folded, position):
        match = pattern.match(folded, first, stop)
        if match and match.end() > reached and not _runs_on(folded, match.end(), stop):
            kind, reached = name, match.end()
    if not reached:
        return None
    canonical = _canonical(folded[first:reached])
    part = _PART.match(folded, reached, stop)
    if part:
        return _canonical(f"{canonical}({part[1]}{part[2]})"), kind, first, part.end()
    return canonical, kind, first, reached


def _runs_on(text: str, end: int, stop: int) -> bool:
    """Tell whether a symbol goes on where a class stopped, so that the class read too little of it."""
    if end == stop:
        return False
    if text[end] == "/":
        # `A/74/7/and` is no symbol's tail; `A/73/74/368` is two documents run together
        return _FURTHER.match(text, end, stop) is not None
    return text[end].isalnum()
