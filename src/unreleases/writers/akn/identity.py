"""The identification of a work in Akoma Ntoso: its addresses in the naming convention, its numbers, days, languages."""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING, Final

from attrs import frozen

from unreleases.symbols.addresses import slug_from_url
from unreleases.writers.akn.profile import AGENT, PUBLISHER, UNDATED
from unreleases.writers.akn.register import slug
from unreleases.writers.wording import base_language
from unreleases.writers.xml.characters import attributes

if TYPE_CHECKING:
    from unreleases.model.release import Release

__all__ = ["Identity", "release_identity", "resolution_identity"]

#: ISO 639-1 to ISO 639-2/T, which the naming convention prefers.
_LANGUAGES: Final = {
    "ar": "ara", "bn": "ben", "de": "deu", "el": "ell", "en": "eng", "es": "spa", "fr": "fra", "he": "heb", "hi": "hin",
    "hu": "hun", "hy": "hye", "it": "ita", "ja": "jpn", "ka": "kat", "ko": "kor", "nl": "nld", "pl": "pol", "pt": "por",
    "ru": "rus", "sk": "slk", "sl": "slv", "sw": "swa", "th": "tha", "tr": "tur", "zh": "zho",
}  # fmt: skip
_THREE_LETTERS: Final = re.compile(r"[a-z]{3}")


def _language(language: str) -> str:
    code = base_language(language)
    return _LANGUAGES.get(code, code if _THREE_LETTERS.fullmatch(code) else "und")


@frozen(kw_only=True)
class Identity:
    """What identifies a work and the version at hand.

    >>> made = Identity(work="/akn/un/doc/pressRelease/sc/2031-05-09/sc1", day="2031-05-09", language="eng")
    >>> made.expression
    '/akn/un/doc/pressRelease/sc/2031-05-09/sc1/eng@2031-05-09'
    """

    #: The address of the work.
    work: str
    #: The day, or None.
    day: str | None
    #: ISO 639-2.
    language: str
    #: What the day is of.
    event: str = "issued"
    subtype: str = "pressRelease"
    author: str = PUBLISHER
    numbers: tuple[str, ...] = ()
    #: Where this copy was taken from.
    copy: str | None = None

    @property
    def expression(self) -> str:
        """The address of the version in its language."""
        return f"{self.work}/{self.language}@{self.day or ''}"

    def written(self) -> str:
        """Write it.

        Returns:
            An `identification`.
        """
        date = attributes(date=self.day or UNDATED, name=self.event if self.day else "unknown")
        dated = f"<FRBRdate{date}/>\n"
        role = "#role.publisher" if self.author == PUBLISHER else None
        author = f"<FRBRauthor{attributes(href=self.author, as_=role)}/>\n"
        aliases = "".join(
            f"<FRBRalias{attributes(value=number, name='UN-symbol')}/>\n" for number in self.numbers
        )
        numbers = "".join(f"<FRBRnumber{attributes(value=number)}/>\n" for number in self.numbers)
        item = (
            f"<FRBRItem>\n{_addresses(self.copy, self.copy)}{dated}{author}</FRBRItem>\n"
            if self.copy is not None
            else ""
        )
        return (
            f'<identification source="{AGENT}">\n'
            f"<FRBRWork>\n{_addresses(f'{self.work}/!main', self.work)}{aliases}{dated}{author}"
            f'<FRBRcountry value="un"/>\n<FRBRsubtype{attributes(value=self.subtype)}/>\n{numbers}</FRBRWork>\n'
            f"<FRBRExpression>\n{_addresses(f'{self.expression}/!main', self.expression)}{dated}{author}"
            f"<FRBRlanguage{attributes(language=self.language)}/>\n</FRBRExpression>\n"
            f"<FRBRManifestation>\n{_addresses(f'{self.expression}/!main.xml', f'{self.expression}.akn')}{dated}"
            f'<FRBRauthor href="{AGENT}"/>\n<FRBRformat value="application/akn+xml"/>\n</FRBRManifestation>\n'
            f"{item}</identification>\n"
        )


def _addresses(this: str, uri: str) -> str:
    return f"<FRBRthis{attributes(value=this)}/>\n<FRBRuri{attributes(value=uri)}/>\n"


def release_identity(release: Release) -> Identity:
    """Return what identifies a release.

    Args:
        release: Any release.

    Returns:
        Its identity; a release without symbol and address is named after a hash of title, day and language.

    >>> from unreleases.model import Masthead, Release
    >>> from unreleases.symbols import parse_symbols
    >>> release_identity(Release(language="en", masthead=Masthead(symbols=parse_symbols("SC/13944")))).expression
    '/akn/un/doc/pressRelease/un/undated/sc13944/eng@'
    """
    day = release.date.isoformat() if release.date else None
    organ = next((organ.code or organ.text for organ in release.organs), "un")
    return Identity(
        work=f"/akn/un/doc/pressRelease/{slug(organ)}/{day or 'undated'}/{_number(release)}",
        day=day,
        language=_language(release.language),
        numbers=tuple(str(symbol) for symbol in release.symbols),
        copy=release.url,
    )


def _number(release: Release) -> str:
    if release.symbol is not None:
        return slug(release.symbol.slug)
    named = slug_from_url(release.url) if release.url else None
    if named:
        return slug(named)
    words = "\n".join((release.language, str(release.date), release.title or release.text[:1000]))
    return hashlib.sha256(words.encode("utf-8", "surrogatepass")).hexdigest()[:12]


def resolution_identity(
    release: Release, component: str, symbol: str | None, organ: str, author: str
) -> Identity:
    """Return what identifies a resolution whose text a release reproduces.

    Args:
        release: The release.
        component: The identifier of the component.
        symbol: The resolution's symbol, or its draft's.
        organ: The organ, as printed.
        author: The reference to the organ.

    Returns:
        Its identity; the day is the release's.

    >>> from unreleases.model import Release
    >>> resolution_identity(Release(language="fr"), "cmp_1", "S/RES/1(2031)", "Le Conseil", "#organ.sc").work
    '/akn/un/statement/resolution/le-conseil/undated/s-res-1-2031'
    """
    day = release.date.isoformat() if release.date else None
    number = slug(symbol) if symbol else f"{_number(release)}-{slug(component)}"
    return Identity(
        work=f"/akn/un/statement/resolution/{slug(organ)}/{day or 'undated'}/{number}",
        day=day,
        language=_language(release.language),
        event="reproduced",
        subtype="resolution",
        author=author,
        numbers=(symbol,) if symbol else (),
    )
