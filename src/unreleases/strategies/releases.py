"""Strategies for whole releases and what stands above the body."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from hypothesis import strategies as st

from unreleases.model.masthead import (
    Dateline,
    Headline,
    LineKind,
    Masthead,
    MastheadLine,
    Meeting,
    Organ,
    Session,
    SessionKind,
    Sitting,
)
from unreleases.model.release import Release, ReleaseKind, Tag, Trailer
from unreleases.notices import Notice, NoticeCode
from unreleases.strategies.nodes import blocks
from unreleases.strategies.symbols import press_symbols
from unreleases.strategies.words import addresses, spans, texts

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

__all__ = ["headlines", "mastheads", "notices", "releases"]


def _days() -> SearchStrategy[datetime.date]:
    return st.dates(datetime.date(1946, 1, 1), datetime.date(2040, 12, 31))


def mastheads(*, words: SearchStrategy[str] | None = None) -> SearchStrategy[Masthead]:
    """Make mastheads. Their lines and what is read out of them need not tell the same.

    Args:
        words: Makes the texts; by default `texts()`.

    Returns:
        A strategy.

    >>> from hypothesis import given
    >>> @given(mastheads())
    ... def law(masthead):
    ...     assert all(line.text in masthead.text for line in masthead.lines)
    >>> law()
    """
    words = texts() if words is None else words
    numbers = st.none() | st.integers(1, 99_999)
    sittings = st.lists(st.sampled_from(Sitting), max_size=3).map(tuple)
    lines = st.builds(MastheadLine, kind=st.sampled_from(LineKind), text=words, span=st.none() | spans())
    organs = st.builds(Organ, text=words, code=st.none() | st.sampled_from(["SC", "GA", "ECOSOC"]) | words)
    return st.builds(
        Masthead,
        lines=st.lists(lines, max_size=4).map(tuple),
        document_type=st.none() | words,
        organs=st.lists(organs, max_size=2).map(tuple),
        session=st.none() | st.builds(Session, text=words, number=numbers, kind=st.sampled_from(SessionKind)),
        meetings=st.lists(st.builds(Meeting, number=numbers, sittings=sittings), max_size=3).map(tuple),
        symbols=st.lists(press_symbols(), max_size=3).map(tuple),
        date=st.none() | _days(),
        dateline=st.none()
        | st.builds(Dateline, text=words, place=words, agency=st.none() | words, date=st.none() | _days()),
        issuer=st.none() | words,
        span=st.none() | spans(),
    )


def headlines(*, words: SearchStrategy[str] | None = None) -> SearchStrategy[Headline]:
    """Make headlines.

    Args:
        words: Makes the texts; by default `texts()`.

    Returns:
        A strategy.

    >>> from hypothesis import given
    >>> @given(headlines())
    ... def law(headline):
    ...     assert headline.title is None or headline.title in headline.text
    >>> law()
    """
    words = texts() if words is None else words
    deck = st.lists(words, max_size=3).map(tuple)
    return st.builds(Headline, title=st.none() | words, deck=deck, span=st.none() | spans())


def notices() -> SearchStrategy[Notice]:
    """Make notices.

    Returns:
        A strategy.

    >>> from hypothesis import given
    >>> @given(notices())
    ... def law(notice):
    ...     assert notice.severity == notice.code.severity
    >>> law()
    """
    return st.builds(Notice, code=st.sampled_from(NoticeCode), message=texts(), span=st.none() | spans())


def releases(*, words: SearchStrategy[str] | None = None, canonical: bool = False) -> SearchStrategy[Release]:
    """Make releases of every kind and shape.

    Args:
        words: Makes the texts; by default `texts()`.
        canonical: Whether to leave out what readers never make: blocks without words, and two texts side by
            side, which a page cannot tell from one.

    Returns:
        A strategy.

    >>> from hypothesis import given
    >>> @given(releases())
    ... def law(release):
    ...     assert release.blocks == release.body + release.annexes
    >>> law()
    """
    words = texts() if words is None else words
    tags = st.builds(
        Tag,
        text=words,
        vocabulary=st.sampled_from(["country", "region", "theme", "body", "tag"]),
        href=st.none() | addresses(),
    )
    made = blocks(words=words, canonical=canonical)
    return st.builds(
        Release,
        kind=st.sampled_from(ReleaseKind),
        language=st.sampled_from(["und", "en", "fr", "ar", "zh-Hant"]),
        masthead=mastheads(words=words),
        headline=headlines(words=words),
        body=st.lists(made, max_size=6).map(tuple),
        annexes=st.lists(made, max_size=3).map(tuple),
        trailer=st.none() | st.builds(Trailer, text=words, span=st.none() | spans()),
        tags=st.lists(tags, max_size=3).map(tuple),
        url=st.none() | addresses(),
        notices=st.lists(notices(), max_size=2).map(tuple),
    )
