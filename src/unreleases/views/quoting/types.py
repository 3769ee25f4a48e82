"""What the reading of quotations finds."""

from __future__ import annotations

from collections.abc import Callable

from attrs import define

from unreleases.views.quoting.marks import MarkedText
from unreleases.views.quoting.nominals import Nominal

__all__ = ["Quoted"]


@define
class Quoted:
    """Speech in marks, with what its own paragraph says of the speaker.

    >>> from unreleases.views.passages import Passage, PassageKind
    >>> from unreleases.views.quoting.marks import pair_marks, places_of_marks
    >>> from unreleases.views.quoting.quoted import quoted_speech
    >>> text = "“We will stay,” said the Chair."
    >>> lines = [Passage(text, 0, PassageKind.PARAGRAPH)]
    >>> marks = pair_marks(lines, places_of_marks(text))
    >>> [(found.speaker, found.verb) for found in quoted_speech(text, lines, marks, "en")]
    [('Chair', 'said')]
    """

    marked: MarkedText
    #: Whom the paragraph names or describes as the speaker.
    speaker: str | None = None
    #: The verb of the attribution, as printed.
    verb: str | None = None
    #: Whether the speaker of a reported turn is meant: by a pronoun, or because nobody else is.
    of_turn: bool = False
    #: Whether those whose own words the text is say that they are the speaker: `I said`.
    of_self: bool = False
    #: Finds who else is named whom the pronoun can mean, where there is no turn.
    mentioned: Callable[[], Nominal | None] | None = None
