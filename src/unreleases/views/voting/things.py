"""What is voted on in a sentence: a text, a paragraph of it, an amendment or a motion."""

from __future__ import annotations

import re
from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING, Final, NamedTuple

from unreleases.catalogue.ordinals import ordinal_number
from unreleases.views.expressions import Words
from unreleases.views.voting.types import VoteScope
from unreleases.views.voting.verbs import VerbForm
from unreleases.views.voting.words import Small, signed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from unreleases.views.voting.verbs import Verb

__all__ = ["Thing", "choose_thing", "find_things", "share_names"]

#: A paragraph in a list of several.
_MEMBER: Final = re.compile(r"\d{1,3}(?:\s?\([a-z]{1,3}\))?")
#: After a text that has a paragraph.
_OWNING: Final = frozenset({"’s", "'s"})
#: How much before a paragraph its preposition stands.
_BEFORE: Final = 24
#: How far `d’amendement` stands from `proposition`.
_JOINT: Final = 3
#: How much before a thing the adoption stands that it is only the occasion of.
_OCCASION: Final = 48
#: How far a text stands from its paragraph: ` of that `.
_OF: Final = 12


class Thing(NamedTuple):
    """What is voted on.

    >>> Thing(VoteScope.PARAGRAPH, 0, 21, "operative 6").scope.value
    'paragraph'
    """

    scope: VoteScope
    start: int
    end: int
    #: Which paragraph, in one spelling; None for other things and where it is not said.
    name: str | None


class _Words(Words):
    """What one language calls the things that are voted on."""

    paragraph = signed("paragraph")
    paragraph_before = Small("{votes.paragraph_before_pattern}")
    preamble = Small("{votes.preamble_words}")
    dispositive = Small("{votes.dispositive_words}")
    amendment = signed("amendment")
    motion = signed("motion")
    draft = Small("{votes.draft_pattern}")
    loose = Small("{votes.loose_words}")
    tending = Small("{votes.tending_pattern}")
    intransitive = Small(r"{votes.intransitive_words}\b")
    occasion = Small("{votes.occasion_before_pattern}")
    #: Between an organ, its name included, and what it does, there is none.
    joint = Small(r",|\s{masthead.and_words}\s")


_words: Final = cache(_Words)


def find_things(text: str, language: str, start: int = 0, end: int | None = None) -> list[Thing]:
    """Search a sentence for what can be voted on.

    Args:
        text: The sentence in small letters.
        language: `en` or `fr`.
        start: Where to begin.
        end: Where to end; the end of the text when left out.

    Returns:
        The things in order. A paragraph that only explains what a text says (`by paragraph 6`) is none.

    >>> [(thing.scope.value, thing.name) for thing in find_things("the third preambular paragraph of the draft", "en")]
    [('paragraph', 'preambular 3'), ('whole', None)]
    """
    words = _words(language)
    end = len(text) if end is None else end
    found: list[Thing] = []
    for match in words.paragraph.finditer(text, start, end):
        ordinal = ordinal_number(match["ordinal"]) if match["ordinal"] else None
        # a word before that is no ordinal is none of the paragraph's: `retain operative paragraph 5`
        first = match.end("ordinal") + 1 if match["ordinal"] and ordinal is None else match.start()
        if not words.paragraph_before.search(text[max(0, first - _BEFORE) : first]):
            found.append(Thing(VoteScope.PARAGRAPH, first, match.end(), _paragraph(match, ordinal, words)))
    for scope, pattern in (
        (VoteScope.AMENDMENT, words.amendment),
        (VoteScope.MOTION, words.motion),
        (VoteScope.WHOLE, words.draft),
    ):
        found += [Thing(scope, *match.span(), None) for match in pattern.finditer(text, start, end)]
    return sorted(found, key=attrgetter("start"))


def _paragraph(match: re.Match[str], ordinal: int | None, words: _Words) -> str | None:
    """Return which paragraph is meant: `operative 5`, `preambular 3`."""
    if match["phrase"]:
        return None
    kind = ""
    if words.preamble.search(match[0]):
        kind = "preambular"
    elif words.dispositive.search(match[0]):
        kind = "operative"
    number = match["number"]
    if number is None and ordinal is not None:
        number = str(ordinal)
    return f"{kind} {' '.join(number.split())}".strip() if number else None


def choose_thing(
    text: str,
    language: str,
    place: int,
    verb: Verb | None,
    things: Sequence[Thing],
    organs: Sequence[tuple[int, int]],
) -> Thing | None:
    """Choose the thing that a verb is about: its subject where it is passive, else its object.

    Args:
        text: The sentence in small letters.
        language: `en` or `fr`.
        place: Where the method or the counts stand.
        verb: The verb, or None.
        things: The things of the clause.
        organs: Where the organs stand that may act.

    Returns:
        The thing, or None.

    >>> from unreleases.views.voting.verbs import find_verbs
    >>> words = "turning to the draft, the committee rejected the amendment to it"
    >>> verb = find_verbs(words, "en")[0]
    >>> choose_thing(words, "en", 64, verb, find_things(words, "en"), [(22, 35)]).scope.value
    'amendment'
    """
    chosen = _chosen(text, language, place, verb, things, organs)
    if chosen and chosen.scope is VoteScope.WHOLE and text[chosen.end : chosen.end + 2] in _OWNING:
        # `the text’s fourth preambular paragraph`
        owned = [each for each in things if each.scope is VoteScope.PARAGRAPH and each.start > chosen.end]
        if owned and owned[0].start - chosen.end <= _OF:
            return owned[0]
    if chosen and chosen.scope is VoteScope.WHOLE and _words(language).loose.match(text, chosen.start):
        # `a proposal to take no action`, `the decision on the motion`, `une proposition d’amendement`
        amended = [
            each
            for each in things
            if each.scope is VoteScope.AMENDMENT and 0 < each.start - chosen.end <= _JOINT
        ]
        if amended:
            return amended[0]
        motions = [each for each in things if each.scope is VoteScope.MOTION and each.start > chosen.start]
        return motions[0] if motions else chosen
    return chosen


def _chosen(
    text: str,
    language: str,
    place: int,
    verb: Verb | None,
    things: Sequence[Thing],
    organs: Sequence[tuple[int, int]],
) -> Thing | None:
    if not things:
        return None
    if verb is None:
        before = [thing for thing in things if thing.end <= place]
        amending = [thing for thing in before if thing.scope is VoteScope.AMENDMENT]
        if amending and before[-1].scope is VoteScope.PARAGRAPH:
            # `an amendment to paragraph 6: 3 votes to 2`
            return amending[-1]
        if (
            len(before) > 1
            and before[-2].scope is not VoteScope.WHOLE
            and before[-1].start - before[-2].end <= _OF
        ):
            # `the vote on paragraph 6 of that text was …`
            return before[-2]
        return before[-1] if before else things[0]
    before = [thing for thing in things if thing.end <= verb.start]
    after = [thing for thing in things if thing.start >= verb.end]
    passive = verb.passive
    if before and verb.relative:
        return before[-1]
    moved = before and before[0].scope is VoteScope.MOTION and passive
    if moved and _words(language).tending.match(text, before[0].end):
        return before[0]
    # with an organ between a thing and the verb, the organ acts and the thing is only its occasion
    acted = [organ for organ in organs if before and before[0].end <= organ[0] and organ[1] <= verb.start]
    active = verb.form is VerbForm.FINITE and verb.outcome is not None and not passive
    if active and before and after and any(end <= before[0].start for _, end in organs):
        first = min(end for _, end in organs)
        if not _words(language).joint.search(text, first, verb.start):
            # `the Conference on the Treaty adopted its agenda`
            return after[0]
    if before and verb.form is not VerbForm.NOUN and (passive or not acted):
        transitive = not _words(language).intransitive.match(text, verb.start)
        if transitive and not passive and text[verb.start - 2 : verb.start] == ", ":
            # `by a third text, adopted by 3 votes to 2`
            return before[-1]
        since = [thing for thing in before if not acted or thing.start >= acted[-1][1]] or before
        occasion = _words(language).occasion.search(text, max(0, since[0].start - _OCCASION), since[0].start)
        return since[1] if occasion and len(since) > 1 else since[0]
    return next(iter([*after, *before[::-1], *things]))


def share_names(things: Sequence[Thing | None]) -> list[Thing | None]:
    """Share out `paragraphs 2, 5 and 8` among the votes that follow each other in one sentence.

    Args:
        things: The thing of each vote; the votes that share one have the same object.

    Returns:
        The things, each with its own name where there are as many names as votes.

    >>> several = Thing(VoteScope.PARAGRAPH, 0, 10, "operative 2 and 5")
    >>> [thing.name for thing in share_names([several, several])]
    ['operative 2', 'operative 5']
    """
    first = things[0] if things else None
    if first is None or first.name is None:
        return list(things)
    names = _MEMBER.findall(first.name)
    sharing = [number for number, thing in enumerate(things) if thing is first]
    if len(names) < 2 or len(names) != len(sharing):
        return list(things)
    kind = "" if first.name[0].isdigit() else f"{first.name.split()[0]} "
    shared: list[Thing | None] = list(things)
    for number, name in zip(sharing, names, strict=True):
        shared[number] = first._replace(name=f"{kind}{name}")
    return shared
