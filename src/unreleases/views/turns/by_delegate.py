"""States that speak by a delegate named only as theirs: `Mali had abstained, said its representative`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unreleases.views.turns.clauses import Clause, read_clause
from unreleases.views.turns.delegations import read_delegation
from unreleases.views.turns.opening import make_opening, said_before
from unreleases.views.turns.speaker import Speaker, SpeakerForm

if TYPE_CHECKING:
    from unreleases.views.turns.delegations import Delegation
    from unreleases.views.turns.opening import Opening
    from unreleases.views.turns.speaker import Setting

__all__ = ["find_by_delegate"]


def find_by_delegate(text: str, position: int, end: int, setting: Setting) -> Opening | None:
    """Read a State that a sentence is about, and behind it the words for its delegate, who speaks.

    Args:
        text: A paragraph.
        position: Where the sentence begins.
        end: Where it ends.
        setting: What is known of the release.

    Returns:
        The opening, or None.

    >>> from unreleases.views.turns.words import turn_words
    >>> from unreleases.views.turns.speaker import Setting
    >>> text = "Mali had abstained, its delegate said, because nothing was told of lamps."
    >>> find_by_delegate(text, 0, len(text), Setting(turn_words("en"))).speaker.state
    'MLI'
    """
    words, words = setting.words, setting.words
    whose = _subject(text, position, setting)
    if whose is None:
        return None
    for found in words.own_delegate.finditer(text, whose.end, end):
        comma = text.rfind(", ", whose.end, found.start())
        if comma < 0:
            continue
        clause = read_clause(text, found.end(), words)
        through = words.through.fullmatch(text, comma + 2, found.start())
        if through or (comma == whose.end and comma + 2 == found.start()):
            # `Mali, through its delegate, said`; `Mali, its delegate said, …`
            if clause.speech:
                speaker = _delegate(whose, clause, found["head"])
                return make_opening(text, position, position, speaker, words)
        elif words.inverted.fullmatch(text, comma + 2, found.start()) or (
            comma + 2 == found.start() and clause.speech and words.attributed_end.match(text, clause.end, end)
        ):
            speaker = _delegate(whose, clause, found["head"])
            return said_before(text, position, found.start(), speaker, words)
    return None


def _subject(text: str, position: int, setting: Setting) -> Delegation | None:
    """Read the State at the beginning of a sentence, or behind the comma of what introduces it."""
    words = setting.words
    if words.intro.match(text, position):
        comma = text.find(", ", position)
        position = comma + 2 if comma > 0 else position
    article = words.metonym_article.match(text, position)
    return read_delegation(text, article.end() if article else position, setting.words, setting.date)


def _delegate(whose: Delegation, clause: Clause, head: str) -> Speaker:
    return Speaker(SpeakerForm.DELEGATE, clause, None, None, whose.state, whose.words, head)
