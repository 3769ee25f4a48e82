"""Speakers who are named behind what they say, or only by a word that takes up their State."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, Final

from unreleases.views.turns.clauses import Clause, read_clause
from unreleases.views.turns.delegations import read_delegation, state_of
from unreleases.views.turns.opening import make_opening, said_before
from unreleases.views.turns.sentences import holds_any
from unreleases.views.turns.speaker import Setting, Speaker, SpeakerForm
from unreleases.views.turns.speakers import read_speaker

if TYPE_CHECKING:
    from collections.abc import Iterator

    from unreleases.views.turns.delegations import Delegation
    from unreleases.views.turns.opening import Opening
    from unreleases.views.turns.words import TurnWords

__all__ = [
    "QUOTES",
    "find_by_delegate",
    "named_after",
    "named_later",
    "quoted_opening",
    "said_by",
    "taken_up",
]

#: The marks that open a quotation, and those that close it.
QUOTES: Final = {"“": "”", "«": "»", '"': '"', "‘": "’"}
_AFTER_QUOTE: Final = re.compile(r"[,.!?:;]?\s*(?:[,—–:]\s*)?")
_MOST_COMMAS: Final = 6
#: What is said before its speaker is named is not shorter.
_SAID: Final = 16
#: Words quoted before their speaker is named.
_QUOTED: Final = 2500
_IN_PASSING: Final = 90
_CAPITAL_NAME: Final = re.compile(r"\s(?=(?:[A-ZÀ-Þ][a-zà-ÿ]{0,3}\.?\s)?[A-ZÀ-Þ][A-ZÀ-Þ’'-]+\s[^()]{0,60}\()")


def quoted_opening(text: str, position: int, setting: Setting) -> Opening | None:
    """Read the speaker of the words quoted at the beginning of a paragraph.

    Args:
        text: A paragraph.
        position: Where the quotation mark stands.
        setting: What is known of the release.

    Returns:
        The opening, or None.

    >>> from unreleases.views.turns.speaker import Setting
    >>> from unreleases.views.turns.words import turn_words
    >>> text = "“It is late”, said the representative of Mali."
    >>> quoted_opening(text, 0, Setting(turn_words("en"))).speaker.state
    'MLI'
    """
    words = setting.words
    close = text.find(QUOTES[text[position]], position + 1, position + _QUOTED)
    if close < 0:
        return None
    gap = _AFTER_QUOTE.match(text, close + 1)
    place = gap.end() if gap else close + 1
    inverted = words.inverted.match(text, place)
    link = None if inverted else words.quoted_link.match(text, place)
    inverted = inverted or link
    place = inverted.end() if inverted else place
    speaker = read_speaker(text, place, setting, inverted=inverted is not None)
    if speaker is None or (inverted is None and not speaker.clause.speech):
        return None
    named = speaker.form is SpeakerForm.CAPITALS or (speaker.head is not None and speaker.affiliation is None)
    if link is not None and not named:
        # `That was the motto of the Secretary-General, she said`: words that the speaker quotes
        return None
    return said_before(text, position, place, speaker, words)


def said_by(text: str, position: int, end: int, setting: Setting) -> Opening | None:
    """Read a speaker behind what is said, and behind an inverted verb or before one at the end.

    Args:
        text: A paragraph.
        position: Where the sentence begins.
        end: Where it ends.
        setting: What is known of the release.

    Returns:
        The opening, or None.

    >>> from unreleases.views.turns.speaker import Setting
    >>> from unreleases.views.turns.words import turn_words
    >>> text = "The text was weak, said China’s delegate."
    >>> said_by(text, 0, len(text), Setting(turn_words("en"))).speaker.state
    'CHN'
    """
    inverted = setting.words.inverted
    comma = text.find(", ", position, end)
    while comma >= 0:
        found = inverted.match(text, comma + 2, end)
        if found is not None:
            speaker = read_speaker(text, found.end(), setting, inverted=True)
            if speaker is not None:
                return said_before(text, position, found.end(), speaker, setting.words)
        comma = text.find(", ", comma + 2, end)
    return _said_last(text, position, end, setting)


def named_later(text: str, position: int, end: int, setting: Setting) -> Opening | None:
    """Read a speaker whom the first sentence names behind what is said, or only in passing.

    `The text was weak, said China’s delegate`; `Même constat pour M. ABEL DIA (Mali), qui …`: nobody but speakers
    stands in capitals.

    Args:
        text: A paragraph.
        position: Where the sentence begins.
        end: Where it ends.
        setting: What is known of the release.

    Returns:
        The opening, or None.

    >>> from unreleases.views.turns.speaker import Setting
    >>> from unreleases.views.turns.words import turn_words
    >>> text = "The text was weak, China’s delegate said."
    >>> named_later(text, 0, len(text), Setting(turn_words("en"))).speaker.state
    'CHN'
    """
    if said := said_by(text, position, end, setting):
        return said
    end = min(end, position + _IN_PASSING)
    for found in _CAPITAL_NAME.finditer(text, max(0, position - 1), end):
        place = found.end()
        if text[position:place].isupper():
            return None
        speaker = read_speaker(text, place, setting)
        if speaker is not None and speaker.form is SpeakerForm.CAPITALS and speaker.state is not None:
            return said_before(text, position, place, speaker, setting.words)
    return None


def _said_last(text: str, position: int, end: int, setting: Setting) -> Opening | None:
    """Read a speaker behind what is said, the verb at the end: `The text was weak, China’s delegate said`."""
    words = setting.words
    # `He said` is nothing said before
    if not holds_any(text[position + _SAID : end], words.attributed_hints):
        return None
    for place in named_after(text, position, end, words):
        if text[position : place - 2].isupper():
            return None
        speaker = read_speaker(text, place, setting)
        if speaker is None or speaker.form is SpeakerForm.OFFICER:
            continue
        clause = speaker.clause
        if clause.speech and words.attributed_end.match(text, clause.end, end):
            return said_before(text, position, place, speaker, words)
    return None


def named_after(text: str, position: int, end: int, words: TurnWords) -> Iterator[int]:
    """Return the places behind commas at which somebody may be named.

    Args:
        text: A paragraph.
        position: Where the sentence begins.
        end: Where it ends.
        words: Those of the language.

    Yields:
        The places in order.

    >>> from unreleases.views.turns.words import turn_words
    >>> list(named_after("Late, as ever, the Chair said no.", 0, 33, turn_words("en")))
    [15]
    """
    for found in islice(words.named_after.finditer(text, position, end), _MOST_COMMAS):
        yield found.end()


def taken_up(text: str, position: int, end: int, setting: Setting) -> Opening | None:
    """Read a State taken up by `whose representative said`, and whom an organ heard, `who said`.

    Args:
        text: A paragraph.
        position: Where the sentence begins.
        end: Where it ends.
        setting: What is known of the release.

    Returns:
        The opening, or None.

    >>> from unreleases.views.turns.speaker import Setting
    >>> from unreleases.views.turns.words import turn_words
    >>> text = "That was so for Mali, whose representative said that lamps were cheap."
    >>> taken_up(text, 0, len(text), Setting(turn_words("en"))).speaker.state
    'MLI'
    """
    words = setting.words
    of_state, of_person = words.whose_hints
    if text.find(of_person, position, end) >= 0 and (heard := words.heard.match(text, position)):
        speaker = read_speaker(text, heard.end(), setting, inverted=True)
        if (
            speaker is None
            or not (speaker.name or speaker.state)
            or not words.relative.search(text, heard.end(), end)
        ):
            return None
        return make_opening(text, position, heard.end(), speaker, words)
    place = text.find(of_state, position, end)
    whose = (
        words.whose.search(text, max(position, text.rfind(" (", position, place)), end)
        if place >= 0
        else None
    )
    if whose is None:
        return None
    for start, stop in words.states.find(text, position, whose.start()):
        state = state_of(text[start:stop], words, setting.date)
        if stop == whose.start() and state is not None:
            clause = read_clause(text, whose.end(), words)
            speaker = Speaker(form=SpeakerForm.DELEGATE, clause=clause, state=state)
            return said_before(text, position, start, speaker, words)
    return None


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
    words = setting.words
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
    return read_delegation(text, article.end() if article else position, words, setting.date)


def _delegate(whose: Delegation, clause: Clause, head: str) -> Speaker:
    return Speaker(SpeakerForm.DELEGATE, clause, None, None, whose.state, whose.words, head)
