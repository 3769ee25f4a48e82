"""Press-release symbols: a series, a number and what was done to the text since."""

from __future__ import annotations

import datetime
import re
from functools import cache
from string import ascii_uppercase
from typing import TYPE_CHECKING, Final

from attrs import evolve, field, frozen

from unreleases.catalogue.series import series, series_of_slug
from unreleases.errors import SymbolError
from unreleases.spans import Span
from unreleases.symbols.addresses import slug_from_url
from unreleases.symbols.patterns import HEADS, is_disarmament_document

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["PressSymbol", "find_press_symbols", "is_symbol_line", "parse_symbols"]

#: From this day on French coverage has the numbers of English coverage; the rule before it is not known.
UNIFIED: Final = datetime.date(2004, 10, 1)

#: Series whose numbers both languages always shared.
_SHARED: Final = frozenset(
    {"SG/SM", "SG/A", "SG/T", "SG", "DSG/SM", "BIO", "OBV", "PI", "PKO", "AFR", "PAL", "NOTE"}
)

_HYPHEN: Final = "\u2010\u2011\u2012\u2013\u2212"
_HYPHENS: Final = str.maketrans(_HYPHEN, "-" * len(_HYPHEN))
_CHANGES: Final = r"(?:/(?:Rev|Corr|Add)\.? ?\d{1,2}){0,3}"
_CHANGE: Final = re.compile(r"/(Rev|Corr|Add)\.? ?(\d{1,2})", re.IGNORECASE)
_NUMBERED: Final = rf"[A-Z]{{1,6}}(?:/[A-Z]{{1,4}}){{0,2}}/\d{{1,6}}{_CHANGES}"
_NUMBERING: Final = r"(?:N(?:o\b|[°º])\.?\s{0,3})?"
_NOTE: Final = (
    rf"NOTE(?:\s{{1,3}}(?:TO|AUX)\s{{1,3}}CORRESPOND[AE]NTS)?(?:/|\s{{0,3}}){_NUMBERING}\d{{1,5}}{_CHANGES}"
)
_CONFERENCE: Final = r"CONF/?\d{6}(?:-[A-Z]{2})?"
_ONE: Final = re.compile(rf"(?:{_CONFERENCE}|{_NOTE}|{_NUMBERED})(?:\s?\*{{1,3}})?", re.IGNORECASE)
_PARTS: Final = re.compile(
    rf"(?P<series>NOTE\b[A-Z\s]{{0,30}}?|[A-Z]{{1,8}}(?:/[A-Z]{{1,8}}){{0,2}}?)/?\s{{0,3}}{_NUMBERING}"
    rf"(?P<number>\d{{1,6}})(?P<suffix>-[A-Z]{{2}})?(?P<changes>{_CHANGES})\s?(?P<star>\*{{0,3}})",
    re.IGNORECASE,
)
_SEPARATOR: Final = re.compile(r"\s*[-,;|]\s*|\s+")
_RUNNING: Final = re.compile(rf"(?<![A-Za-z0-9/.]){_NUMBERED}(?![0-9A-Za-z/])")
_LONGEST_SERIES: Final = 16
_SERIES: Final = re.compile(r"(?<![A-Za-z0-9/.])[A-Z]{1,6}(?:/[A-Z]{1,4}){0,2}$")
_SLUG: Final = re.compile(
    r"(?P<letters>[a-z]+)\.?(?P<number>\d{1,6})(?:\.?(?P<rest>(?:[acr]|rev|corr|add)\.?\d{1,2}))?(?=$|[._a-z-])"
)


@frozen(kw_only=True)
class PressSymbol:
    """The symbol of a press release.

    Series and grammar follow the United Nations Library's guide to press releases and the symbols that
    releases print. Letters are upper case; the asterisk of a reissue takes no part in equality.

    >>> symbol = PressSymbol.parse("GA/AB/3493/Corr.1")
    >>> symbol.series, symbol.number, symbol.corrigendum
    ('GA/AB', 3493, 1)
    >>> PressSymbol.parse("SG/A/1358*") == PressSymbol.parse("SG/A/1358")
    True
    """

    #: The code of the series, such as `GA/AB`; `NOTE` for notes, `CONF` for French conference notes.
    series: str
    #: The number; for a conference note its day as YYMMDD.
    number: int
    revision: int | None = None
    corrigendum: int | None = None
    addendum: int | None = None
    #: What follows the day of a conference note, such as `CS`.
    suffix: str = ""
    #: Whether an asterisk says that the release was reissued.
    starred: bool = field(default=False, eq=False)

    @classmethod
    def parse(cls, text: str) -> PressSymbol:
        """Read one symbol.

        Args:
            text: The symbol, with nothing around it but white space.

        Returns:
            The symbol.

        Raises:
            SymbolError: The text is no press symbol; the error points at the place.
            TypeError: It is no text.

        >>> str(PressSymbol.parse("Note No. 5729"))
        'NOTE/5729'
        """
        if not isinstance(text, str):
            raise TypeError(f"a symbol is read from str, not {type(text).__name__}")
        folded = text.translate(_HYPHENS).strip()
        found = _ONE.match(folded)
        symbol = _read(found[0]) if found and found.end() == len(folded) else None
        if symbol is None:
            place = (found.end() if found else 0) + len(text) - len(text.lstrip())
            raise SymbolError("this is no press-release symbol", text, Span(place, max(place, len(text))))
        return symbol

    @classmethod
    def from_url(cls, url: str) -> PressSymbol | None:
        """Read the symbol that a page's address spells.

        Args:
            url: An address of any era of the site; an archive's prefix is passed over.

        Returns:
            The symbol; None for briefings, press conferences, listings and other sites. An address spells only
            the first of several symbols.

        >>> str(PressSymbol.from_url("https://press.un.org/en/2002/gaab3493c1.doc.htm"))
        'GA/AB/3493/Corr.1'
        """
        slug = slug_from_url(url)
        found = _SLUG.match(slug) if slug else None
        if not found or found["letters"] in {"db", "dbf"}:
            return None
        code = _code_of(found["letters"], url)
        if code is None or (code == "CONF" and len(found["number"]) != 6):
            return None
        rest, number = found["rest"] or "", int(re.sub(r"\D", "", found["rest"] or "") or 0) or None
        return cls(
            series=code,
            number=int(found["number"]),
            revision=number if rest.startswith("r") else None,
            corrigendum=number if rest.startswith("c") else None,
            addendum=number if rest.startswith("a") else None,
            suffix="CS" if code == "CONF" else "",
        )

    def __str__(self) -> str:
        number = f"{self.number:06}" if self.series == "CONF" else str(self.number)
        changes = (("Rev", self.revision), ("Corr", self.corrigendum), ("Add", self.addendum))
        tail = "".join(f"/{name}.{value}" for name, value in changes if value is not None)
        return f"{self.series}/{number}{'-' + self.suffix if self.suffix else ''}{tail}"

    @property
    def slug(self) -> str:
        """How addresses since 2001 spell the symbol: all letters low, without strokes.

        >>> PressSymbol.parse("GA/AB/3493/Corr.1").slug
        'gaab3493c1'
        """
        if self.series == "CONF":
            return f"conf{self.number:06}-{self.suffix.lower()}"
        entry = series(self.series)
        letters = ""
        if entry:
            letters = entry.slug_en if entry.code_en == self.series else entry.slug_fr
        letters = letters or self.series.replace("/", "").lower()
        changes = (("r", self.revision), ("c", self.corrigendum), ("a", self.addendum))
        return f"{letters}{self.number}" + "".join(f"{name}{value}" for name, value in changes if value)

    def url(self, language: str, date: datetime.date | int | None = None) -> str:
        """Return the address of the release on the current site.

        Args:
            language: `en` or `fr`, the language of this symbol's release.
            date: The day of the release, or at least its year; addresses of 1995–2000 need the day.

        Returns:
            The address by the site's rule; addresses of the 1990s have exceptions.

        Raises:
            ValueError: The date that the address needs is missing.

        >>> PressSymbol.parse("SC/12607").url("en", 2016)
        'https://press.un.org/en/2016/sc12607.doc.htm'
        >>> PressSymbol.parse("GA/9208").url("en", datetime.date(1996, 12, 17))
        'https://press.un.org/en/1996/19961217.ga9208.html'
        """
        year = date.year if isinstance(date, datetime.date) else date
        if year is None:
            raise ValueError("the address of a release needs at least its year")
        if self.series.startswith("UNIS"):
            return f"https://unis.unvienna.org/unis/{language}/pressrels/{year}/{self.slug}.html"
        if year > 2000:
            return f"https://press.un.org/{language}/{year}/{self.slug}.doc.htm"
        if not isinstance(date, datetime.date):
            raise ValueError(f"the address of a release of {year} needs the day")
        ending = "doc.html" if date >= datetime.date(1999, 10, 1) else "html"
        return f"https://press.un.org/{language}/{year}/{date:%Y%m%d}.{self.slug}.{ending}"

    def counterpart(self, language: str, date: datetime.date) -> PressSymbol | None:
        """Return the symbol of the same release in another language.

        French coverage was numbered on its own until mid-2004; the Secretary-General's series never were.

        Args:
            language: `en` or `fr`.
            date: The day of the release.

        Returns:
            The symbol, or None when no rule gives one.

        >>> str(PressSymbol.parse("GA/L/3336").counterpart("fr", datetime.date(2007, 11, 5)))
        'AG/J/3336'
        """
        entry = series(self.series)
        code = entry.code(language) if entry else ""
        itself = entry is not None and code == self.series and entry.code_en != entry.code_fr
        if not code or not (itself or date >= UNIFIED or self.series in _SHARED):
            return None
        return evolve(self, series=code)


def parse_symbols(text: str) -> tuple[PressSymbol, ...]:
    """Read the symbols of one masthead line.

    Args:
        text: Symbols joined by hyphens, spaces, commas, semicolons or upright strokes. A stroke at the end, behind
            which pages of the 1990s lost what was done to the text, is passed over.

    Returns:
        The symbols in order.

    Raises:
        SymbolError: Something on the line is no symbol; the error points at the place.

    >>> [str(symbol) for symbol in parse_symbols("SG/SM/8888/Rev.1-IK/392/Rev.1")]
    ['SG/SM/8888/Rev.1', 'IK/392/Rev.1']
    """
    folded = text.translate(_HYPHENS)
    position = len(folded) - len(folded.lstrip())
    end = len(folded.rstrip(" |/\t\u00a0"))
    symbols: list[PressSymbol] = []
    while position < end:
        found = _ONE.match(folded, position)
        symbol = _read(found[0]) if found else None
        if found is None or symbol is None:
            break
        symbols.append(symbol)
        position = found.end()
        gap = _SEPARATOR.match(folded, position)
        if position < end and not gap:
            break
        position = gap.end() if gap else position
    if position < end or not symbols:
        raise SymbolError("this is no press-release symbol", text, Span(min(position, len(text)), len(text)))
    return tuple(symbols)


def is_symbol_line(text: str) -> bool:
    """Tell whether a line holds press symbols and nothing else.

    Args:
        text: One line.

    Returns:
        Whether `parse_symbols` reads it.

    >>> is_symbol_line("SC/12607-PI/2188"), is_symbol_line("The Council met")
    (True, False)
    """
    if len(text) > 90 or not any(map(str.isdigit, text)):
        return False
    try:
        parse_symbols(text)
    except SymbolError:
        return False
    return True


def find_press_symbols(text: str) -> Iterator[tuple[PressSymbol, int, int]]:
    """Search running text for press symbols of known series.

    Args:
        text: Any text.

    Yields:
        Symbol, start and end, as offsets into the text.

    >>> [str(symbol) for symbol, *_ in find_press_symbols("See Press Release SC/10536 and and/or 24/7.")]
    ['SC/10536']
    """
    strokes = _strokes()
    position = 0
    while stroke := strokes.search(text, position):
        place, position = stroke.span()
        head = _SERIES.search(text, max(0, place - _LONGEST_SERIES), place)
        if head is None or series(head[0]) is None:
            continue
        found = _RUNNING.match(text, head.start())
        if found is None:
            continue
        position = found.end()
        symbol = _read(found[0])
        if symbol is not None and not is_disarmament_document(found[0]):
            yield symbol, found.start(), found.end()


@cache
def _strokes() -> re.Pattern[str]:
    """Return what finds the strokes before numbers.

    Strokes are rarer than capitals, so they are looked for first, and letters before them. Most stand in symbols of
    documents, after one letter that is no series: `A/71/100`.
    """
    others = "".join(letter for letter in ascii_uppercase if series(letter) is None)
    return re.compile(rf"/(?<=[A-Z]/)(?<![ (][{others}]/)(?=\d)")


def _read(text: str) -> PressSymbol | None:
    found = _PARTS.fullmatch(text)
    if not found:
        return None
    code = found["series"].upper()
    if code.startswith("NOTE"):
        code = "NOTE"
    # a lower-case word before a stroke and figures is no code: `km/24`
    if code != "NOTE" and code != "CONF" and found["series"] != code:
        return None
    if bool(found["suffix"]) and code != "CONF":
        return None
    # document symbols share the strokes (`S/23500`), and so do ordinary words (`n/12`)
    head = code.partition("/")[0]
    if series(code) is None and (head in HEADS or len(code) == 1):
        return None
    changes = {name.lower(): int(value) for name, value in _CHANGE.findall(found["changes"])}
    return PressSymbol(
        series=code,
        number=int(found["number"]),
        revision=changes.get("rev"),
        corrigendum=changes.get("corr"),
        addendum=changes.get("add"),
        suffix=(found["suffix"] or "")[1:].upper(),
        starred=bool(found["star"]),
    )


def _code_of(letters: str, url: str) -> str | None:
    if "unvienna" in url and letters.startswith("unis"):
        rest = letters.removeprefix("unis").upper()
        return f"UNIS/{rest}" if rest else "UNIS"
    code = series_of_slug(letters)
    if code and "unvienna" in url and "/2000/" in url and code in {"GA", "SC"}:
        return f"UNIS/{code}"
    return code
