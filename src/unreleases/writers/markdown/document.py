"""Markdown: CommonMark with a YAML head, for people who read and machines that search."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unreleases.catalogue.states import find_state, find_states_pattern
from unreleases.model.argument import takes_release
from unreleases.model.inline import Emphasis, Text
from unreleases.writers.addresses import safe_address
from unreleases.writers.markdown.blocks import BlockWriter, heading_line, joined
from unreleases.writers.markdown.front_matter import front_matter
from unreleases.writers.markdown.inline import BREAK, Words, escape_markdown, plain, runs_of
from unreleases.writers.results import Results
from unreleases.writers.wording import base_language

if TYPE_CHECKING:
    from collections.abc import Iterator

    from unreleases.model.release import Release
    from unreleases.views.statements import Statement

__all__ = ["deck_words", "masthead_lines", "speaker_marks", "to_markdown"]

#: How far into a turn its speaker is named.
_OPENING = 400


@takes_release
def to_markdown(release: Release, *, views: bool = False) -> str:
    r"""Write a release as Markdown.

    The head gives the facts in YAML. The text has every word of the release and no other: what means something
    in Markdown is escaped, and the words that name the speaker of a turn are bold. Tables are written as the
    common extension of Markdown has them.

    Args:
        release: Any release.
        views: Whether to add statements, votes and references to the head, and to let references lead to the
            documents.

    Returns:
        CommonMark.

    >>> from unreleases.model import Headline, Paragraph, Release
    >>> body = (Paragraph(content=(Text(text="The Council met * today."),)),)
    >>> print(to_markdown(Release(language="en", headline=Headline(title="Council Meets"), body=body)))
    ---
    title: "Council Meets"
    kind: "other"
    language: "en"
    ---
    <BLANKLINE>
    # Council Meets
    <BLANKLINE>
    The Council met \* today.
    <BLANKLINE>
    """
    found = Results(release)
    marks = [*speaker_marks(release, found.statements), *(_addresses(found) if views else ())]
    writer = BlockWriter(release, marks)
    title = heading_line(0, plain(release.title or ""))
    head = [masthead_lines(release), title, *(deck_words(line).markdown() for line in release.deck)]
    blocks = joined(
        (writer.block(block, ("block", index)), block) for index, block in enumerate(release.blocks)
    )
    trailer = escape_markdown(release.trailer.text) if release.trailer else ""
    parts = [front_matter(release, views=views), *head, blocks, trailer]
    return "\n\n".join([part for part in parts if part]) + "\n"


def masthead_lines(release: Release) -> str:
    """Write the lines of the masthead as printed.

    Args:
        release: Any release.

    Returns:
        One paragraph, a line a line.

    >>> from unreleases.model import Release
    >>> masthead_lines(Release())
    ''
    """
    lines = [escape_markdown(line.text) for line in release.masthead.lines]
    return BREAK.join([line for line in lines if line])


def deck_words(line: str) -> Words:
    """Return the words of a line of the deck, in italics.

    Args:
        line: The line.

    Returns:
        The words.

    >>> deck_words("Speakers Differ").markdown()
    '*Speakers Differ*'
    """
    return Words(runs_of([Emphasis(content=(Text(text=line),))]))


def speaker_marks(
    release: Release, statements: tuple[Statement, ...]
) -> Iterator[tuple[int, int, str | None]]:
    """Find the printed words that name the speakers of turns.

    Args:
        release: The release.
        statements: Its turns.

    Yields:
        Start and end of the name with its honorific, or else of what names the office or State, as offsets into
        the plain text.

    >>> from unreleases.model import Release
    >>> list(speaker_marks(Release(), ()))
    []
    """
    for statement in statements:
        start, end = _named(release, statement)
        if start < end:
            yield start, end, None


def _named(release: Release, statement: Statement) -> tuple[int, int]:
    """Return where a turn names its speaker, or an empty place."""
    text = release.text
    first, last = statement.span.start, min(statement.span.end, statement.span.start + _OPENING)
    words = statement.speaker or statement.affiliation
    if not words:
        return _state(release, statement.state, first, last) if statement.state else (0, 0)
    start = text.find(words, first, last)
    if start < 0:
        return 0, 0
    before = f"{statement.honorific} " if statement.speaker and statement.honorific else ""
    named = start - len(before) if before and text.endswith(before, first, start) else start
    return named, start + len(words)


def _state(release: Release, code: str, first: int, last: int) -> tuple[int, int]:
    """Return where a State is named first, under any of its names."""
    language = "fr" if base_language(release.language) == "fr" else "en"
    for found in find_states_pattern(language).finditer(release.text, first, last):
        state = find_state(found[0], language=language, date=release.date)
        if state is not None and state.iso3 == code:
            return found.span()
    return 0, 0


def _addresses(found: Results) -> Iterator[tuple[int, int, str | None]]:
    for reference in found.references:
        address = safe_address(reference.url)
        if address:
            yield reference.span.start, reference.span.end, address
