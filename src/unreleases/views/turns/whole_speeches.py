"""Releases that are one speech, message or statement from beginning to end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unreleases.model.body import Footnote, Furniture, Image, Separator
from unreleases.views.turns.formulas import Issuer, find_formula, issued, issuer_of

if TYPE_CHECKING:
    from unreleases.model.release import Release
    from unreleases.views.turns.types import Statement
    from unreleases.views.turns.words import TurnWords

__all__ = ["whole_speech"]


def whole_speech(release: Release, words: TurnWords) -> tuple[Statement, ...]:
    """Return the text of a message, of remarks or of a statement as one turn.

    Args:
        release: The release.
        words: Those of the language.

    Returns:
        One turn by the one whom the formula names, or nothing where there is no text.

    >>> from unreleases.views.turns.words import turn_words
    >>> from unreleases.model import Masthead, Paragraph, Release, Text
    >>> texts = ("Following is Secretary-General Ana Luz’s message for Sea Day:", "The sea is wide.")
    >>> body = tuple(Paragraph(content=(Text(text=text),)) for text in texts)
    >>> release = Release(body=body, masthead=Masthead(issuer="Secretary-General Ana Luz"))
    >>> turn, = whole_speech(release, turn_words("en"))
    >>> turn.speaker, turn.text
    ('Ana Luz', 'The sea is wide.')
    """
    formula = find_formula(release, words)
    spoken = [
        index
        for index, block in enumerate(release.body)
        if not isinstance(block, Separator | Furniture | Footnote | Image)
        and block.text
        and (formula is None or index > formula)
    ]
    after = words.no_speech
    while spoken and after.match(release.body[spoken[-1]].text):
        spoken.pop()
    if not spoken:
        return ()
    issuer = issuer_of(release, words) if formula is not None else Issuer()
    return (issued(release, issuer, words, spoken[0], spoken[-1]),)
