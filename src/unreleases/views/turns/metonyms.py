"""States that are said to speak themselves: `France said`, `Le Brésil, exerçant son droit de réponse, a dit`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from unreleases.views.turns.clauses import holds_any, read_clause
from unreleases.views.turns.delegations import state_names, state_of
from unreleases.views.turns.expressions import expressions, hints
from unreleases.views.turns.made import make_opening
from unreleases.views.turns.speaker import Speaker, SpeakerForm

if TYPE_CHECKING:
    from unreleases.views.turns.made import Opening
    from unreleases.views.turns.speaker import Setting

__all__ = ["find_metonym"]

#: What makes sure of a speaker stands so near the beginning.
_NEAR: Final = 200


def find_metonym(text: str, setting: Setting, *, sure: bool) -> Opening | None:
    """Tell whether a paragraph opens a turn by naming only the State.

    Inside a turn such words only tell of a State, unless they say that it takes the floor.

    Args:
        text: A paragraph that names no speaker otherwise.
        setting: What is known of the release.
        sure: Whether no turn is going on that the paragraph could belong to.

    Returns:
        The opening, or None.

    >>> from unreleases.views.turns.speaker import Setting
    >>> find_metonym("France said that the draft was late.", Setting("en"), sure=True).speaker.state
    'FRA'
    >>> find_metonym("France said that the draft was late.", Setting("en"), sure=False) is None
    True
    """
    words = expressions(setting.language)
    if not text[:1].isalpha() or not (sure or holds_any(text[:_NEAR], hints(setting.language).metonym)):
        return None
    # `Sur la même ligne, le Mali …`
    comma = text.find(", ", 0, _NEAR) if words.intro.match(text) else -1
    place = comma + 2 if comma > 0 else 0
    opened = words.metonym_article.match(text, place)
    start = opened.end() if opened else place
    end = state_names(setting.language).at(text, start)
    state = state_of(text[start:end], setting.language, setting.date) if end > 0 else None
    if state is None or state == setting.reviewed:
        return None
    clause = read_clause(text, end, setting.language, named=True)
    if (
        clause.verb < 0
        or not words.metonym_verb.match(text, clause.verb)
        or words.written.search(text, place, clause.verb)
    ):
        return None
    speaker = Speaker(form=SpeakerForm.DELEGATE, clause=clause, state=state)
    return make_opening(text, 0, place, speaker, setting.language)
