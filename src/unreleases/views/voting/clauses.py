"""What a sentence says of each vote in it: the verb that tells the outcome, and the thing voted on."""

from __future__ import annotations

from bisect import bisect_left
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from unreleases.views.expressions import Words
from unreleases.views.voting.phrases import Phrase
from unreleases.views.voting.things import Thing, choose_thing, find_things, share_names
from unreleases.views.voting.types import VoteScope
from unreleases.views.voting.verbs import (
    Verb,
    VerbForm,
    ends_with_outcome,
    find_verbs,
    is_governed,
    names_outcome,
)
from unreleases.views.voting.words import Small, signed

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Clause", "clause_at", "clauses"]

#: The order in which verbs of one distance count.
_RANK: Final = {VerbForm.FINITE: 0, VerbForm.PARTICIPLE: 1, VerbForm.INFINITIVE: 2, VerbForm.NOUN: 3}
#: What a verb after the counts, or a noun, is farther off than it stands.
_AFTER: Final = 40
_NOUN: Final = 60
#: How much before the counts the words stand that lead from another decision to them.
_LEAD: Final = 48
#: How far after the counts, or after a verb, stands what belongs to it.
_BESIDE: Final = 32
#: How many words stand from `before` up to its verb: `, before unanimously`.
_WORDS: Final = 3


class Clause(NamedTuple):
    """The part of a sentence that tells one vote. Offsets count into the sentence.

    >>> from unreleases.views.voting.phrases import find_phrases
    >>> words = "the amendment was rejected by 3 votes to 2."
    >>> clause = clauses(words, find_phrases(words, "en"), "en")[0]
    >>> clause.adopted, clause.thing.scope.value
    (False, 'amendment')
    """

    start: int
    end: int
    phrase: Phrase
    #: The verb nearest to the phrase; None where no verb is.
    verb: Verb | None
    #: Whether there are verbs, and all of them are wishes, orders or questions.
    unreal: bool
    adopted: bool | None
    #: None where nothing is named.
    thing: Thing | None
    #: All that is named in it.
    things: list[Thing]
    #: Whether an organ stands before the verb as the one who acts.
    acts: bool


class _Words(Words):
    """What one language says around the verbs of a sentence."""

    clause = Small("{votes.clause_pattern}")
    weak = Small("{votes.weak_clause_pattern}")
    organ = Small("{votes.organ_pattern}")
    acting = signed("acting")
    means = Small("{votes.means_before_pattern}")
    refusal = signed("refusal")
    resolved = Small("{votes.resolved_pattern}")
    further = Small("{votes.further_before_pattern}")
    one_to = Small("{votes.one_to_before_pattern}")
    #: Right after a verb, the symbol or the title of its object.
    object = Small(r"\s(?:{votes.definite_words}\s)?(?:[“«\"]|l\.\d|[a-z]{1,2}(?:\.\d)?/)")


_words: Final = cache(_Words)


def clauses(text: str, phrases: Sequence[Phrase], language: str) -> list[Clause]:
    """Cut a sentence between its votes, and tell of each the outcome and the thing voted on.

    Args:
        text: The sentence in small letters, with quoted words blotted out.
        phrases: The methods and counts found in it.
        language: `en` or `fr`.

    Returns:
        One clause a phrase.

    >>> from unreleases.views.voting.phrases import find_phrases
    >>> words = "it kept operative paragraph 3 by 98 votes to 12, before approving the text as a whole without a vote."
    >>> found = clauses(words, find_phrases(words, "en"), "en")
    >>> [(clause.thing.scope.value, clause.thing.name) for clause in found]
    [('paragraph', 'operative 3'), ('whole', None)]
    """
    if not phrases:
        return []
    verbs = find_verbs(text, language)
    if len(phrases) == 1:
        return [_clause(text, phrases[0], (0, len(text)), verbs, None, language)]
    cuts = [
        0,
        *(_cut(text, one.end, two.start, verbs, language) for one, two in pairwise(phrases)),
        len(text),
    ]
    starts = [verb.start for verb in verbs]
    made: list[Clause] = []
    for phrase, (start, end) in zip(phrases, pairwise(cuts), strict=False):
        inside = [
            verb for verb in verbs[bisect_left(starts, start) : bisect_left(starts, end)] if verb.end <= end
        ]
        made.append(_clause(text, phrase, (start, end), inside, made[-1] if made else None, language))
    things = share_names([clause.thing for clause in made])
    return [clause._replace(thing=thing) for clause, thing in zip(made, things, strict=True)]


def clause_at(text: str, language: str, start: int, end: int | None = None) -> Clause:
    """Return the clause of a sentence that tells an outcome with neither method nor counts.

    Args:
        text: The sentence in small letters, with quoted words blotted out.
        language: `en` or `fr`.
        start: Where the method or the counts would stand, or what stands for them begins.
        end: Where that ends.

    Returns:
        The clause.

    >>> clause_at("it was not adopted.", "en", 0).adopted
    False
    """
    return clauses(text, [Phrase(start, start if end is None else end, None)], language)[0]


def _cut(text: str, start: int, end: int, verbs: Sequence[Verb], language: str) -> int:
    """Find where, between two phrases, the clause of the second one begins."""
    words = _words(language)
    cuts = [match.start() for match in words.clause.finditer(text, start, end)]
    cuts = cuts or [match.start() for match in words.weak.finditer(text, start, end)]
    if cuts:
        return cuts[-1]
    # `adopted without a vote its agenda, rejecting by 3 votes to 2 …`
    told = [verb.start for verb in verbs if start <= verb.start < end and verb.outcome is not None]
    # `was unanimously adopted, that on fog by 3 votes to 2`: the verb right behind is the first one's
    last = end if told and told[-1] <= start + 1 else max(told, default=start)
    return max(start, text.rfind(", ", start, last))


def _clause(
    text: str,
    phrase: Phrase,
    place: tuple[int, int],
    verbs: Sequence[Verb],
    before: Clause | None,
    language: str,
) -> Clause:
    words = _words(language)
    start, end = place
    shares = before is not None and before.verb is not None and _shares(text, phrase, end, verbs, language)
    verbs = () if shares else verbs
    ruling = list(verbs) if before is None or before.verb is None else [before.verb, *verbs]
    organs = [match.span() for match in words.organ.finditer(text, start, end)]
    if before is None and len(verbs) > 1:
        start = max(start, _begin(text, phrase, verbs, language))
        verbs = [verb for verb in verbs if verb.start >= start]
    real = [verb for verb in verbs if verb.outcome is False or is_governed(verb, ruling)]
    if phrase.method is None and phrase.figures is None and phrase.end > phrase.start:
        # a veto or a lack of votes goes with a failure, whatever else the sentence says
        real = [verb for verb in real if verb.outcome is False] or real
    verb = _nearest(phrase, real)
    outcome = _outcome(phrase, verb, real)
    things = find_things(text, language, start, end)
    thing = choose_thing(text, language, phrase.start, verb, things, organs)
    if thing is None and before is not None and not organs and verb is not None and verb.passive:
        # `The proposal was put to a vote, and was rejected by …`
        thing = before.thing
    elif (
        thing is not None
        and before is not None
        and before.thing is not None
        and before.thing.scope is VoteScope.AMENDMENT
        and words.one_to.search(text, max(start, thing.start - _BESIDE), thing.start)
    ):
        # `two amendments: one, on paragraph 5, by 3 votes to 2, and the other, on paragraph 6, by 4 votes to 1`
        thing = before.thing
    if verb is None and before is not None:
        # `adopted, by 3 votes to 2, a draft on light and, by 4 votes to 1, one on fog`
        outcome, thing = before.adopted, thing or before.thing
    elif outcome is None and before is not None and before.adopted is False and ": " in text[:start]:
        # `failed to adopt two texts: one received 3 votes in favour to 2 against; the other received 4 to 1`
        outcome = False
    elif verb is None and organs and words.means.search(text, start, phrase.start):
        # `By a recorded vote of 3 in favour to 2 against, the Assembly called upon …`
        outcome = True
    elif (
        verb is not None
        and phrase.tally is not None
        and (
            (outcome is None and words.resolved.search(text[phrase.end : end]))
            or (outcome and words.refusal.search(text, verb.end, end))
        )
    ):
        # `voted, by 3 votes to 2, to refer the question`, `decided, by 3 votes to 10, not to grant`
        outcome = (phrase.tally.in_favour or 0) > (phrase.tally.against or 0)
    return Clause(
        start=start,
        end=end,
        phrase=phrase,
        verb=verb,
        unreal=(not real and not shares and names_outcome(text, language, start, end))
        or (phrase.tally is None and _is_wished(text, phrase, verbs, language)),
        adopted=outcome,
        thing=thing,
        things=things,
        acts=_acts(verb, organs) or words.acting.search(text, start, end) is not None,
    )


def _begin(text: str, phrase: Phrase, verbs: Sequence[Verb], language: str) -> int:
    """Find where, after another decision that is told without counts, the clause of a vote begins.

    As in `kept the paragraph and, by 3 votes to 2, rejected the motion`, `kept the paragraph and adopted “L.5” by 3 votes to 2`.
    """
    words = _words(language)
    told = [verb for verb in verbs if verb.outcome is not None and verb.form is not VerbForm.NOUN]
    earlier = [verb for verb in told if verb.end <= phrase.start]
    if not earlier:
        return 0
    further = words.further.search(text, max(earlier[-1].end, phrase.start - _LEAD), phrase.start)
    if further and any(
        phrase.end <= verb.start <= phrase.end + _BESIDE
        and verb.form is VerbForm.FINITE
        and (verb.passive or not find_things(text, language, phrase.end, verb.start))
        for verb in told
    ):
        return further.start()
    *others, verb = earlier
    if not others:
        return 0
    cuts = [match.start() for match in words.clause.finditer(text, others[-1].end, verb.start)]
    if verb.infinitive or verb.form is VerbForm.PARTICIPLE:
        # `before adopting the draft by 3 votes to 2`; but `decided to light lamps, adopting a text` is one decision
        cuts = [cut for cut in cuts if len(text[cut : verb.start].split()) <= _WORDS]
    else:
        cuts += [match.start() for match in words.weak.finditer(text, others[-1].end, verb.start)]
    if not cuts:
        return 0
    cut = max(cuts)
    # `kept the paragraph and adopted the draft`; `the paragraph was kept and the draft adopted`
    subjects = find_things(text, language, cut, verb.start)
    if subjects and subjects[0].end + 1 == verb.start and len(text[cut : subjects[0].start].split()) == 1:
        # `by one of 21 decisions and resolutions adopted without a vote`
        return 0
    follows = not verb.passive and (
        words.object.match(text, verb.end) or find_things(text, language, verb.end, verb.end + _BESIDE)
    )
    return cut if subjects or follows else 0


def _is_wished(text: str, phrase: Phrase, verbs: Sequence[Verb], language: str) -> bool:
    """Whether a method goes with a wish right before it: `agreed that decisions should be taken by consensus`."""
    if phrase.method is None or any(verb.start < phrase.start <= verb.end + 1 for verb in verbs):
        return False
    return ends_with_outcome(text, language, phrase.start)


def _shares(text: str, phrase: Phrase, end: int, verbs: Sequence[Verb], language: str) -> bool:
    """Whether an object has the verb of the one before it, and verbs only stand in what goes on behind it.

    As in `adopted, by 3 votes to 2, a draft on light and, by 4 votes to 1, one on fog, after rejecting a motion`.
    """
    stop = _words(language).clause.search(text, phrase.end, end) if verbs else None
    if stop is None or verbs[0].start < stop.start():
        return False
    return bool(find_things(text, language, phrase.end, stop.start()))


def _nearest(phrase: Phrase, verbs: Sequence[Verb]) -> Verb | None:
    def distance(verb: Verb) -> tuple[int, int]:
        if verb.end <= phrase.start:
            gap = phrase.start - verb.end
        elif verb.start >= phrase.end:
            # what follows is the verb only where nothing before is one
            gap = _AFTER + verb.start - phrase.end
        else:
            gap = 0
        return gap + (_NOUN if verb.form is VerbForm.NOUN else 0), _RANK[verb.form]

    return min(verbs, key=distance, default=None)


def _outcome(phrase: Phrase, verb: Verb | None, verbs: Sequence[Verb]) -> bool | None:
    if verb is None:
        return None
    if verb.outcome is None:
        # `received 3 votes in favour to 5 against, and was not adopted`
        rest = [each for each in verbs if each.outcome is not None]
        return _outcome(phrase, _nearest(phrase, rest), rest)
    return verb.outcome


def _acts(verb: Verb | None, organs: Sequence[tuple[int, int]]) -> bool:
    if verb is None:
        return bool(organs)
    return not verb.passive and any(end <= verb.start for _, end in organs)
