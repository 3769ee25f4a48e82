"""States that are said to speak themselves: `France said`, `Le Brésil, exerçant son droit de réponse, a dit`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from unreleases.views.turns.clauses import read_clause
from unreleases.views.turns.delegations import state_of
from unreleases.views.turns.opening import make_opening
from unreleases.views.turns.sentences import holds_any, sentence_end
from unreleases.views.turns.speaker import Speaker, SpeakerForm
from unreleases.views.turns.types import Role, StatementKind

if TYPE_CHECKING:
    import re

    from unreleases.views.turns.opening import Opening, Turn
    from unreleases.views.turns.speaker import Setting
    from unreleases.views.turns.words import TurnWords

__all__ = ["find_metonym"]

#: What makes sure of a speaker stands so near the beginning.
_NEAR: Final = 200
#: An aside behind the verb: `a regretté, après le vote, …`.
_ASIDE: Final = 60


def find_metonym(
    text: str, setting: Setting, begun: re.Match[str] | None, *, current: Turn | None
) -> Opening | None:
    """Tell whether a paragraph opens a turn by naming only the State.

    Inside another State's turn such words only tell of what a State has done, unless they give its view or say
    that it takes the floor.

    Args:
        text: A paragraph that names no speaker otherwise.
        setting: What is known of the release.
        begun: How the paragraph begins.
        current: The turn that is going on, if any.

    Returns:
        The opening, or None.

    >>> from unreleases.views.turns.words import turn_words
    >>> from unreleases.views.turns.speaker import Setting
    >>> find_metonym("France said that the draft was late.", Setting(turn_words("en")), None, current=None).speaker.state
    'FRA'
    """
    words = setting.words
    # `Sur la même ligne, le Mali …`
    form = begun.lastgroup if begun else None
    if form is not None and form != "intro":
        return None
    comma = text.find(", ", 0, _NEAR) if form else -1
    place = comma + 2 if comma > 0 else 0
    opened = words.metonym_article.match(text, place)
    start = opened.end() if opened else place
    end = words.states.at(text, start)
    state = state_of(text[start:end], words, setting.date) if end > 0 else None
    if state is None or state == setting.reviewed:
        return None
    clause = read_clause(text, end, words, named=True)
    if (
        clause.verb < 0
        or not words.metonym_verb.match(text, clause.verb)
        or words.written.search(text, place, clause.verb)
    ):
        return None
    takes_floor = (
        current is None
        or holds_any(text[:_NEAR], words.metonym_hints)
        or words.vote_side.search(text[: clause.end + _ASIDE])
    )
    if not (takes_floor or _gives_view(text, clause.verb, state, current, words)):
        return None
    speaker = Speaker(form=SpeakerForm.DELEGATE, clause=clause, state=state)
    opening = make_opening(text, 0, place, speaker, words)
    return opening._replace(turn=not _names_another(text, end, setting))


def _names_another(text: str, end: int, setting: Setting) -> bool:
    """Tell whether another State follows at once: several that are named together have no turn."""
    words = setting.words
    if text.startswith(", ", end):
        place = end + 2
    else:
        conjunction = words.conjunction.match(text, end + 1)
        if conjunction is None:
            return False
        place = conjunction.end()
    article = words.metonym_article.match(text, place)
    return words.states.at(text, article.end() if article else place) > 0


def _gives_view(text: str, verb: int, state: str, current: Turn | None, words: TurnWords) -> bool:
    """Tell whether words inside a turn are another State's view, and not what the speaker tells of it."""
    if current is None or current.state == state or words.metonym_act.match(text, verb):
        return False
    delegate = current.state is not None or current.opening.speaker.form is SpeakerForm.DELEGATE
    if not (delegate or current.role is Role.CHAIR or current.kind is StatementKind.ANSWER):
        # officials tell of States
        return False
    return words.attribution.search(text, 0, sentence_end(text, verb)) is None
