"""Whether a sentence opens a turn, at the beginning of a paragraph or inside it, and who it says is speaking."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from unreleases.views.places import places_of
from unreleases.views.turns.clauses import behind_participle
from unreleases.views.turns.delegates import read_delegate, read_officer, read_representative
from unreleases.views.turns.names import opens_honorific
from unreleases.views.turns.opening import Opening, make_opening
from unreleases.views.turns.persons import opens_ordinary, read_printed
from unreleases.views.turns.said_before import (
    QUOTES,
    find_by_delegate,
    named_after,
    named_later,
    quoted_opening,
    said_by,
    taken_up,
)
from unreleases.views.turns.sentences import holds_any, is_abbreviated, sentence_end
from unreleases.views.turns.speaker import Setting, Speaker, SpeakerForm
from unreleases.views.turns.speakers import read_speaker

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from unreleases.views.turns.words import TurnWords

__all__ = ["find_opening", "inner_openings", "other_opening", "sightings", "usual_opening"]

_SURE: Final = (SpeakerForm.DELEGATE, SpeakerForm.CAPITALS)
#: How a sentence begins that may name its speaker behind a comma.
_OPENED: Final = ("intro", "subject")
#: No lead is longer, though what has no headings is all lead.
_LEAD: Final = 6000
#: No honorific is longer.
_WORD: Final = 24
#: A speaker stands at most so far from the beginning of the sentence.
_INTRO: Final = 320
#: A paragraph that only tells that somebody spoke ends so soon behind the verb.
_ONLY_SPOKE: Final = 400
#: What follows a name that stands alone is no longer.
_ALONE: Final = 2
#: What is said before its speaker is named, and how far on a name in capitals may stand.
_SAID: Final = 420
#: In old pages the space after a sentence is sometimes lost.
_FULL_STOP: Final = re.compile(r"[.!?][”»\"’')\]]{0,3}(?:\s+|(?<=[a-z\d]{2}\.))(?=[“«\"A-ZÀ-Þ])")
#: A bracket behind a word in capitals.
_BRACKET: Final = re.compile(r"\((?<=[^a-zß-öø-ÿ][^\W\d_a-zß-öø-ÿ] \()")


def find_opening(text: str, position: int, setting: Setting, *, bold_until: int = 0) -> Opening | None:
    """Tell whether a turn opens with the sentence at a place.

    Args:
        text: A paragraph.
        position: Where the sentence begins.
        setting: What is known of the release.
        bold_until: How far the paragraph is bold.

    Returns:
        The opening, or None.

    >>> from unreleases.views.turns.words import turn_words
    >>> opening = find_opening("For his part, the representative of Mali said no.", 0, Setting(turn_words("en")))
    >>> opening.speaker.state
    'MLI'
    >>> find_opening("He said that the draft was late.", 0, Setting(turn_words("en"))) is None
    True
    """
    found = usual_opening(text, position, setting)
    if found is not None:
        return found
    begun = setting.words.beginning.match(text, position)
    return other_opening(text, position, setting, begun, bold_until=bold_until)


def usual_opening(text: str, position: int, setting: Setting) -> Opening | None:
    """Tell whether a turn opens as most turns do: `ANA LUZ (Peru) said`, `The representative of Mali said`.

    Args:
        text: A paragraph.
        position: Where the sentence begins.
        setting: What is known of the release.

    Returns:
        The opening, or None.

    >>> from unreleases.views.turns.words import turn_words
    >>> usual_opening("The representative of Mali said no.", 0, Setting(turn_words("en"))).speaker.state
    'MLI'
    """
    speaker = _usual_speaker(text, position, setting)
    return _opening(text, position, position, speaker, setting) if speaker is not None else None


def _usual_speaker(text: str, position: int, setting: Setting) -> Speaker | None:
    if not text[position + 1 : position + 2].isupper():
        delegate = setting.words.delegate.match(text, position)
        if delegate is not None:
            # without an article it may be an office before a name
            return read_representative(text, delegate, setting) if delegate.start("head") > position else None
        begins = text[position : position + _WORD].partition(" ")[0]
        if not opens_honorific(begins, setting.words):
            return None
    return read_printed(text, position, setting)


def other_opening(
    text: str,
    position: int,
    setting: Setting,
    begun: re.Match[str] | None,
    *,
    bold_until: int = 0,
) -> Opening | None:
    """Tell whether a turn opens in another way with the sentence at a place.

    Args:
        text: A paragraph.
        position: Where the sentence begins.
        setting: What is known of the release.
        begun: How the sentence begins.
        bold_until: How far the paragraph is bold.

    Returns:
        The opening, or None.

    >>> from unreleases.views.turns.words import turn_words
    >>> text, words = "Also speaking, the Chair said no.", turn_words("en")
    >>> other_opening(text, 0, Setting(words), words.beginning.match(text)).speaker.affiliation
    'Chair'
    """
    if text[position : position + 1] in QUOTES:
        return quoted_opening(text, position, setting)
    words = setting.words
    form = begun.lastgroup if begun else None
    if form == "pronoun":
        own = words.own_delegate.match(text, position)
        if own or words.officer.match(text, position):
            # `Its delegate said`; `Its new Chair, Ana Luz, said`
            speaker = (read_delegate if own else read_officer)(text, position, setting)
            if own or (speaker is not None and speaker.name):
                return _opening(text, position, position, speaker, setting) if speaker else None
        # `He who waits is late, said ANA LUZ (Peru)`
        return said_by(text, position, sentence_end(text, position, _SAID), setting)
    opinion = words.opinion.match(text, position)
    if begun and form == "subject" and not opinion:
        # `Turning to costs, she …`
        theirs = _as_for(text, position, setting)
        if theirs is not None or sentence_end(text, position, begun.end() - position) == begun.end():
            return theirs
    end = sentence_end(text, position, _SAID)
    # `The Committee then …`, `Speaking after the vote, …`: nobody is named here
    organ = begun is not None and form == "organ" and words.offices.at(text, begun.end()) < 0
    opened = form in _OPENED and not opinion and opens_ordinary(text, position, words)
    head = text[position:end]
    if not (organ or opened):
        speaker = read_speaker(text, position, setting, bold_until=bold_until)
        if speaker is not None:
            return _opening(text, position, position, speaker, setting)
    if opinion:
        speaker = read_speaker(text, opinion.end(), setting)
        if speaker is not None and (
            made := _opening(text, position, opinion.end(), speaker, setting, opinion=True)
        ):
            return made
    if holds_any(head, words.their_hints) and (theirs := find_by_delegate(text, position, end, setting)):
        return theirs
    if holds_any(head, words.whose_hints) and (taken := taken_up(text, position, end, setting)):
        return taken
    if presented := _presented_after(text, position, setting):
        return presented
    if form in _OPENED:
        for place in named_after(text, position, min(end, position + _INTRO), words):
            speaker = read_speaker(text, place, setting)
            if speaker is not None and (made := _opening(text, position, place, speaker, setting)):
                return made
    return named_later(text, position, end, setting)


def _presented_after(text: str, position: int, setting: Setting) -> Opening | None:
    """Read `Also briefing was ANA LUZ (Peru), who said …`; without what is said it is a list of speakers."""
    words = setting.words
    found = words.presented.match(text, position)
    speaker = read_speaker(text, found.end(), setting, inverted=True) if found else None
    if found is None or speaker is None or not (speaker.name or speaker.state or speaker.head):
        return None
    if not words.relative.search(text, found.end(), sentence_end(text, found.end())):
        return None
    return make_opening(text, position, found.end(), speaker, words)


def _as_for(text: str, position: int, setting: Setting) -> Opening | None:
    """Read `As for the representative of Mali, he said`."""
    words = setting.words
    found = words.as_for.match(text, position)
    if found is None or words.as_for_subject.match(text, found.end()) is None:
        return None
    place = found.end()
    speaker = read_delegate(text, place, setting) or read_speaker(text, place, setting)
    if speaker is None or speaker.state is None or speaker.form not in _SURE:
        return None
    if speaker.affiliation in words.subject_pronouns:
        speaker = speaker._replace(affiliation=None)
    return make_opening(text, position, place, speaker, words)


def _opening(
    text: str, position: int, place: int, speaker: Speaker, setting: Setting, *, opinion: bool = False
) -> Opening | None:
    words = setting.words
    clause = speaker.clause
    spoken = clause.speech and clause.verb == clause.stop
    told = None if spoken else words.no_turn.match(text, clause.stop)
    if not told and clause.verb >= 0 and speaker.name is None and len(text) - clause.verb < _ONLY_SPOKE:
        told = words.only_spoke.match(text, clause.verb)
    if told and speaker.form in _SURE and (behind := behind_participle(text, clause, words)):
        speaker, told = speaker._replace(clause=behind), None
    if told:
        return make_opening(text, position, place, speaker, words)._replace(turn=False)
    if not speaker.clause.speech and not opinion and not _sure_without_verb(text, speaker, words):
        return None
    if opinion and speaker.affiliation:
        # `For Ana Luz (Peru), the draft …`: what follows is the view and no office
        office = None if speaker.state else speaker.affiliation.split(", ", 1)[0]
        speaker = speaker._replace(affiliation=office)
    return make_opening(text, position, place, speaker, words)


def _sure_without_verb(text: str, speaker: Speaker, words: TurnWords) -> bool:
    """Tell whether the words are a speaker's even where the verb is none of speech."""
    if speaker.form is SpeakerForm.CAPITALS:
        # a name that stands alone in its paragraph is one of a list
        return len(text) - speaker.clause.stop > _ALONE
    verb = speaker.clause.verb
    return speaker.form is SpeakerForm.DELEGATE and verb >= 0 and not words.reported.match(text, verb)


def sightings(text: str, words: TurnWords, start: int, end: int, *, lead: int) -> list[int]:
    """Find where in a text somebody may be named: words for delegates and officers, brackets after capitals.

    Args:
        text: A release or a paragraph.
        words: Those of the language.
        start: Where to begin.
        end: Where to stop.
        lead: Where the lead ends: up to there, any name may stand before a bracket.

    Returns:
        The places in order.

    >>> from unreleases.views.turns.words import turn_words
    >>> sightings("The representative left.  ANA LUZ (Peru) did not.", turn_words("en"), 0, 49, lead=0)
    [5, 33]
    """
    own = words.own_hints
    length = len(own[0])
    # `her delegation` is the speaker’s
    places = [
        place
        for place in places_of(text, words.inner_hints, start, end)
        if not text.startswith(own, max(0, place - length))
    ]
    # `Mr. WANJIRU`: nobody but speakers stands in capitals
    places += [found.start() for found in words.inner_honorific.finditer(text, start, end)]
    places += [found.start() - 1 for found in _BRACKET.finditer(text, start, end)]
    for place in places_of(text, ("(",), start, min(lead, end)):
        if text[place - 2 : place].strip().isalpha() and text[place + 1 : place + 2].isupper():
            places.append(place - 1)
    places += places_of(text, words.officer_hints, start, min(lead, end, start + _LEAD))
    places.sort()
    return places


def inner_openings(text: str, setting: Setting, places: Iterable[int], *, lead: bool) -> Iterator[Opening]:
    """Find the turns that open with a later sentence of a paragraph.

    Args:
        text: A paragraph.
        setting: What is known of the release.
        places: The places that `sightings` finds behind the words for the paragraph's own speaker.
        lead: Whether the paragraph is one of a lead, in which speakers stand in ordinary letters.

    Yields:
        The openings in order.

    >>> from unreleases.views.turns.words import turn_words
    >>> from unreleases.views.turns.speaker import Setting
    >>> text = "He regretted it. Echoing him, the representative of Mali said that it was late."
    >>> [opening.start for opening in inner_openings(text, Setting(turn_words("en")), [36], lead=False)]
    [17]
    """
    tried = counted = straight = 0
    depths = dict.fromkeys("“«", 0)
    for hint in places:
        place = _sentence_start(text, tried, hint)
        if place <= tried:
            continue
        # the marks between are counted once, so that long paragraphs stay linear
        for mark in depths:
            depths[mark] += text.count(mark, counted, place) - text.count(QUOTES[mark], counted, place)
        straight += text.count('"', counted, place)
        tried = counted = place
        if text[place] in QUOTES or straight % 2 or any(depth > 0 for depth in depths.values()):
            continue
        made = find_opening(text, place, setting)
        if made is not None and made.turn and _stands_inside(made, setting.words, lead=lead):
            yield made


def _stands_inside(opening: Opening, words: TurnWords, *, lead: bool) -> bool:
    """Tell whether an opening can stand inside a paragraph: officers and surnames only where they answer."""
    if opening.speaker.form in {SpeakerForm.DELEGATE, SpeakerForm.CAPITALS}:
        return True
    if lead and opening.speaker.form is SpeakerForm.NAME:
        return True
    return words.answer.search(opening.through_verb) is not None


def _sentence_start(text: str, start: int, place: int) -> int:
    """Return where the last sentence begins that begins between two places; the first one if none does."""
    begins = start
    # the sentence may begin with the word that is looked for
    for found in _FULL_STOP.finditer(text, max(start, place - _INTRO), place + 1):
        if not is_abbreviated(text, found.start()):
            begins = found.end()
    return begins
