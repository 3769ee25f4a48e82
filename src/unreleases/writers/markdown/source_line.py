"""The line that says where words are from: symbols, date, speaker, address."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unreleases.writers.addresses import web_address
from unreleases.writers.bibliography.citation import speaker_label
from unreleases.writers.markdown.inline import escape_markdown

if TYPE_CHECKING:
    from unreleases.model.release import Release
    from unreleases.views.statements import Statement

__all__ = ["source_line"]

_BETWEEN = " · "


def source_line(release: Release, statement: Statement | None, room: int) -> str:
    """Write the line that says where words are from.

    Args:
        release: The release.
        statement: The turn in which they stand, if any.
        room: How long the line may be. The address is left out first, then the speaker, then the date.

    Returns:
        Markdown on one line; nothing where nothing is known or fits. A release without a symbol has its title
        instead.

    >>> from unreleases.symbols import PressSymbol
    >>> from unreleases.model import Masthead, Release
    >>> release = Release(masthead=Masthead(symbols=(PressSymbol.parse("SC/14999"),)), url="https://example.org/")
    >>> source_line(release, None, 80), source_line(release, None, 12)
    ('SC/14999 · <https://example.org/>', 'SC/14999')
    """
    address = web_address(release.url)
    symbols = ", ".join(map(str, release.symbols)) or release.title or ""
    parts = [
        escape_markdown(symbols),
        release.date.isoformat() if release.date else "",
        escape_markdown(speaker_label(statement, release.language)) if statement else "",
        f"<{address}>" if address else "",
    ]
    while parts:
        line = _BETWEEN.join([part for part in parts if part])
        if len(line) <= room:
            return line
        parts.pop()
    return ""
