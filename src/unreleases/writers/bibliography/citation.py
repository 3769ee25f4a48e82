"""What a citation of a release, or of a statement in it, says in every format of citations."""

from __future__ import annotations

import datetime
import re
import uuid
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from attrs import evolve, frozen

from unreleases._resources import read_toml
from unreleases.catalogue.series import series
from unreleases.model.identity import release_id
from unreleases.model.masthead import LineKind
from unreleases.writers.escaping import legible, safe_address
from unreleases.writers.results import Results
from unreleases.writers.turns import turn_label
from unreleases.writers.wording import base_language

if TYPE_CHECKING:
    from unreleases.model.release import Release
    from unreleases.views.statements import Statement

__all__ = [
    "Citation",
    "citation",
    "citation_words",
    "one_line",
    "release_uri",
    "speaker_label",
    "statement_citations",
    "web_address",
]

#: The space of names in which releases without an address have theirs; nothing is loaded from it.
_NAMES: Final = uuid.uuid5(uuid.NAMESPACE_URL, "https://unreleases.readthedocs.io/releases/")
#: What no path, query or fragment holds as it is.
_ENCODED: Final = re.compile(r"[^A-Za-z0-9._~:/?@!$&'()*+,;=%-]|%(?![0-9A-Fa-f]{2})")
_NO_HOST: Final = re.compile(r"[^\w.:@%\[\]-]")
_EVENT_LINES: Final = frozenset({LineKind.SESSION, LineKind.MEETING})


@frozen(kw_only=True)
class Citation:
    """The facts that identify a text to somebody who looks for it. All texts are on one line.

    >>> Citation(key="ga12990-en", title="Council Meets", author=("United Nations",)).place is None
    True
    """

    #: An identifier that every format takes: ASCII letters, figures and hyphens.
    key: str
    title: str
    #: From the widest body to the narrowest; for a statement, who speaks.
    author: tuple[str, ...]
    subtitle: str | None = None
    genre: str = ""
    symbols: tuple[str, ...] = ()
    date: datetime.date | None = None
    #: The session and meeting, as printed.
    event: str | None = None
    #: The organ that met or issued it.
    organ: str | None = None
    publisher: str = ""
    #: The place of the dateline.
    place: str | None = None
    series: str = ""
    #: BCP 47; None when it cannot be told.
    language: str | None = None
    url: str | None = None
    #: The closing notice, such as that it is no official record.
    note: str | None = None
    #: The title of the release, for a statement in it.
    within: str | None = None


def one_line(text: str) -> str:
    r"""Bring words onto one line, without characters that no file can carry.

    Args:
        text: Any text.

    Returns:
        The words with single spaces between them.

    >>> one_line("TY  - RPRT\r\nER  -")
    'TY - RPRT ER -'
    """
    return " ".join(legible(" ".join(text.split())).split())


def citation_words(language: str) -> dict[str, Any]:
    """Return the words of citations in a language; English where there are none.

    Args:
        language: BCP 47.

    Returns:
        The words of `data/citation.toml`.

    >>> citation_words("fr-CA")["publisher"]
    'Nations Unies'
    """
    table = read_toml("citation.toml")
    words: dict[str, Any] = table.get(base_language(language), table["en"])
    return words


def release_uri(release: Release) -> str:
    """Return an address or, for a release that has none, a name that is the same in every run.

    Args:
        release: Any release.

    Returns:
        The release's own address where it is one of the web, or else a `urn:uuid:`.

    >>> from unreleases.model.release import Release
    >>> release_uri(Release(url="https://press.un.org/en/2016/sc12607.doc.htm"))
    'https://press.un.org/en/2016/sc12607.doc.htm'
    >>> release_uri(Release())
    'urn:uuid:...'
    """
    return web_address(release.url) or f"urn:uuid:{uuid.uuid5(_NAMES, release_id(release))}"


def speaker_label(statement: Statement, language: str) -> str:
    """Return who speaks, with the State or office in brackets.

    Args:
        statement: A turn.
        language: The release's language.

    Returns:
        One line, never empty.

    >>> from unreleases.spans import Span
    >>> from unreleases.views.statements import Statement
    >>> speaker_label(Statement(speaker="AMINA WANJIRU", state="KEN", text="", span=Span(0, 0)), "en")
    'AMINA WANJIRU (Kenya)'
    """
    name, place = (one_line(words or "") for words in turn_label(statement, language))
    if not name:
        return place or citation_words(language)["statements"][str(statement.kind)]
    return f"{name} ({place})" if place and place.casefold() != name.casefold() else name


def citation(release: Release) -> Citation:
    """Return the citation of a release.

    Args:
        release: Any release.

    Returns:
        The citation. What the release does not say stays out, except that its publisher is the United Nations.

    >>> from unreleases.model import Headline, Masthead, Release
    >>> from unreleases.symbols import PressSymbol
    >>> made = citation(Release(language="en", masthead=Masthead(symbols=(PressSymbol.parse("GA/12990"),))))
    >>> made.key, made.author, made.title
    ('ga12990-en', ('United Nations', 'General Assembly'), 'Untitled press release')
    """
    words = citation_words(release.language)
    organ = _organ(release)
    return Citation(
        key=_key(release),
        title=_line(release.title) or words["untitled"],
        subtitle="; ".join(filter(None, map(one_line, release.deck))) or None,
        author=(words["publisher"], *organ),
        genre=_line(release.document_type) or words["genre"],
        symbols=tuple(map(str, release.symbols)),
        date=release.date,
        event=_event(release),
        organ=", ".join(organ) or None,
        publisher=words["publisher"],
        place=_line(release.masthead.dateline.place) if release.masthead.dateline else None,
        series=words["series"],
        language=None if release.language == "und" else _line(release.language),
        url=web_address(release.url),
        note=_line(release.trailer.text) if release.trailer else None,
    )


def statement_citations(release: Release) -> tuple[tuple[Statement, Citation], ...]:
    """Return the citations of the statements in a release.

    Args:
        release: Any release.

    Returns:
        Each statement with its citation, in order; their keys are the release's with `-s1`, `-s2` and so on.

    >>> from unreleases.model.release import Release
    >>> statement_citations(Release())
    ()
    """
    whole = citation(release)
    kinds = citation_words(release.language)["statements"]
    return tuple(
        (
            statement,
            evolve(
                whole,
                key=f"{whole.key}-s{number}",
                title=kinds[str(statement.kind)],
                subtitle=None,
                author=(speaker_label(statement, release.language),),
                within=whole.title,
            ),
        )
        for number, statement in enumerate(Results(release).statements, 1)
    )


def _key(release: Release) -> str:
    letters = release.symbol.slug if release.symbol else ""
    if letters.isascii() and letters.replace("-", "").isalnum():
        language = one_line(release.language)
        return (
            f"{letters}-{language}" if language.isascii() and language.replace("-", "").isalnum() else letters
        )
    return f"un-{release_id(release)}"


def _line(text: str | None) -> str | None:
    return one_line(text) or None if text else None


def _organ(release: Release) -> tuple[str, ...]:
    """Return the bodies that the masthead names, or that whose meetings the series covers."""
    named = tuple(filter(None, (one_line(organ.text) for organ in release.organs)))
    entry = series(release.symbol.series) if release.symbol and not named else None
    if entry is None or entry.kind != "meetings":
        return named
    return (entry.organ_fr if base_language(release.language) == "fr" else entry.organ_en,)


def _event(release: Release) -> str | None:
    lines = [line.text for line in release.masthead.lines if line.kind in _EVENT_LINES]
    if not lines and release.session:
        lines = [release.session.text]
    return ", ".join(filter(None, (one_line(line).rstrip(" ,;") for line in lines))) or None


def web_address(url: str | None) -> str | None:
    """Return an address of the web in the characters that addresses have.

    Args:
        url: An address as a page gives it.

    Returns:
        The address, or None when it is of another kind, relative or no address at all.

    >>> web_address("https://press.un.org/en/a b"), web_address("/en/2016/"), web_address("javascript:x")
    ('https://press.un.org/en/a%20b', None, None)
    """
    address = one_line(safe_address(url) or "")
    if not address.lower().startswith(("http://", "https://")):
        return None
    try:
        host = urlsplit(address).netloc
    except ValueError:
        return None
    if not host or not host.isprintable() or _NO_HOST.search(host):
        return None
    head, found, tail = address.partition(host)
    path, mark, fragment = tail.partition("#")
    name = found.lower() if found.isascii() else _ENCODED.sub(_bytes, found.lower())
    return head + name + _ENCODED.sub(_bytes, path) + mark + _ENCODED.sub(_bytes, fragment)


def _bytes(found: re.Match[str]) -> str:
    return "".join([f"%{byte:02X}" for byte in found[0].encode("utf-8")])
