"""What a citation of a release, or of a statement in it, says in every format of citations."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Final

from attrs import evolve, frozen

from unreleases._resources import read_toml
from unreleases.catalogue.series import series
from unreleases.model.identity import release_id
from unreleases.model.masthead import LineKind
from unreleases.writers.addresses import web_address
from unreleases.writers.escaping import one_line
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
    "speaker_label",
    "statement_citations",
]

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
