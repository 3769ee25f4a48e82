"""Who speaks in a release: for which State, in what capacity, on whose behalf, and where each turn ends."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from unreleases.catalogue.vocabulary import languages
from unreleases.model.release import ReleaseKind
from unreleases.views.once import once
from unreleases.views.turns.formulas import whole_speech
from unreleases.views.turns.meeting import meeting_turns
from unreleases.views.turns.transcripts import transcript_turns
from unreleases.views.turns.types import Role, Statement, StatementKind
from unreleases.views.turns.words import turn_words

if TYPE_CHECKING:
    from unreleases.model.release import Release

__all__ = ["Role", "Statement", "StatementKind", "statements"]

_WHOLE: Final = frozenset({ReleaseKind.MESSAGE, ReleaseKind.REMARKS, ReleaseKind.STATEMENT})
_TRANSCRIPTS: Final = frozenset({ReleaseKind.BRIEFING, ReleaseKind.PRESS_CONFERENCE})
_MEETINGS: Final = frozenset({ReleaseKind.MEETINGS_COVERAGE, ReleaseKind.CORRECTION, ReleaseKind.OTHER})


@once
def statements(release: Release) -> tuple[Statement, ...]:
    """Find the turns of a release.

    A meeting has the turns of its speakers; a transcript those of its labels; a message, remarks or a statement is
    one turn. A press conference told in the third person, a biography, a note or a survey has none.

    Args:
        release: Any release.

    Returns:
        The turns in order.

    >>> from unreleases.parsing import parse_text
    >>> release = parse_text('''GA/SPD/701
    ...
    ... Fourth Committee Takes Up Lighthouses
    ...
    ... The Fourth Committee met this morning to take up lighthouses.
    ...
    ... Statements
    ...
    ... AMINA WANJIRU (Kenya), speaking on behalf of the African Group, said that lamps were cheap.
    ...
    ... She added that keepers were not.
    ...
    ... For information media. Not an official record.''')
    >>> turn, = statements(release)
    >>> turn.speaker, turn.state, turn.groups, turn.blocks
    ('AMINA WANJIRU', 'KEN', ('AFR',), Span(start=2, end=4))
    """
    language = release.language.split("-", 1)[0].lower()
    if language not in languages():
        return ()
    words = turn_words(language)
    if release.kind in _MEETINGS:
        return meeting_turns(release, words)
    if release.kind in _TRANSCRIPTS:
        return transcript_turns(release, words) or ()
    if release.kind in _WHOLE:
        turns = transcript_turns(release, words) if release.kind is ReleaseKind.REMARKS else None
        return turns or whole_speech(release, words)
    return ()
