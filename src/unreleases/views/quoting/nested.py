"""Speech inside other speech: who is said to speak by the words around it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from unreleases.views.quoting.attributions import credit_reader
from unreleases.views.quoting.places import Quoted
from unreleases.views.quoting.speech_or_scare import speech_judge

if TYPE_CHECKING:
    from unreleases.views.passages import Passage
    from unreleases.views.quoting.marks import MarkedText

__all__ = ["last_sentence", "read_nested"]

_REACH: Final = 400


def read_nested(marked: MarkedText, outer: MarkedText, passage: Passage, language: str) -> Quoted | None:
    """Read words inside other quoted words, by what the outer ones say.

    Args:
        marked: The words.
        outer: Those around them.
        passage: The passage in which they open.
        language: A language that has a vocabulary.

    Returns:
        The speech; None where the words are none.

    >>> from unreleases.views.passages import Passage, PassageKind
    >>> from unreleases.views.quoting.marks import pair_marks, places_of_marks
    >>> text = "“My mother said, ‘We will stay.’”"
    >>> passage = Passage(text, 0, PassageKind.PARAGRAPH)
    >>> outer, inner = pair_marks([passage], places_of_marks(text)).pairs
    >>> read_nested(inner, outer, passage, "en").verb
    'said'
    """
    if marked.opens != marked.closes:
        return None
    judge, attributed = speech_judge(language), credit_reader(language)
    text, base = passage.text, passage.start
    start, end = marked.outer_start - base, marked.outer_end - base
    floor = max(0, outer.outer_start - base, start - _REACH)
    shape = judge.shape(text[marked.start - base : marked.end - base])
    if not (shape.capital or shape.clause) or shape.title:
        return None
    left = text[floor:start]
    if judge.is_mention(left):
        return None
    after = attributed.after(text, end, min(end + _REACH, outer.outer_end - base))
    credit = after or attributed.before(text, floor + last_sentence(left), start)
    begins = not left.strip("“”«»\"'‘ ") or left.rstrip()[-1] in ".:,!?…"
    whole = shape.capital and begins and shape.terminal and (shape.clause or shape.length > 2)
    if not whole and not (credit and (shape.clause or (shape.capital and begins))):
        return None
    named = credit is not None and credit.named
    return Quoted(
        marked,
        credit.nominal.name if named and credit and credit.nominal else None,
        credit.verb if credit else None,
    )


def last_sentence(text: str) -> int:
    """Return where the last sentence of a text begins.

    Args:
        text: Any text.

    Returns:
        The place.

    >>> last_sentence("He rose. She sat.")
    9
    """
    found = max(text.rfind(mark, 0, len(text) - 1) for mark in (". ", "! ", "? "))
    return found + 2 if found >= 0 else 0
