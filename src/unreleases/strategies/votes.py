"""A strategy for votes: what a release prints of them, with method, counts, draft and ballots known beforehand."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from attrs import field, frozen
from hypothesis import strategies as st

from unreleases._resources import read_csv
from unreleases.catalogue.states import find_state
from unreleases.strategies.vote_words import ENGLISH_VOTES, FRENCH_VOTES, VotePhrases

if TYPE_CHECKING:
    from hypothesis.strategies import DrawFn, SearchStrategy

__all__ = ["KnownVote", "known_votes"]

_PHRASES: Final = {"en": ENGLISH_VOTES, "fr": FRENCH_VOTES}
_WAYS: Final = ("in_favour", "against", "abstaining", "absent")


@frozen(kw_only=True)
class KnownVote:
    """What is known of one vote of a generated meeting.

    >>> KnownVote(told="It was adopted by consensus.", method="consensus", adopted=True).ballots
    {}
    """

    #: The sentence of the action section.
    told: str
    #: The sentence of the lead, where it tells the vote, too.
    lead: str | None = None
    #: The paragraphs of an annex, from its title on.
    annex: tuple[str, ...] = ()
    #: The value of a `VoteMethod`, and of a `VoteScope`.
    method: str
    scope: str = "whole"
    adopted: bool
    #: In favour, against, abstaining.
    counts: tuple[int, int, int] | None = None
    subject: str | None = None
    #: The codes of the States listed, by way.
    ballots: dict[str, tuple[str, ...]] = field(factory=dict)


@cache
def _names(language: str) -> tuple[tuple[str, str], ...]:
    """Return the names of member States, commas and brackets in them, that mean one State at any time."""
    found = []
    for row in read_csv("states.csv"):
        for name in dict.fromkeys((row[f"{language}_short"], row[f"{language}_formal"])):
            state = find_state(name, language=language) if name else None
            if row["status"] == "member" and state is not None and state.iso3 == row["iso3"]:
                found.append((name, row["iso3"]))
    return tuple(found)


def known_votes(language: str, *, most: int = 4) -> SearchStrategy[list[KnownVote]]:
    """Make the votes of a meeting. No two have a draft or a count in favour in common.

    Args:
        language: `en` or `fr`.
        most: How many there are at most.

    Returns:
        A strategy of lists.

    >>> from hypothesis import given
    >>> @given(known_votes("en"))
    ... def law(votes):
    ...     assert all(vote.subject in vote.told for vote in votes)
    >>> law()
    """
    phrases = _PHRASES[language]
    topics = st.lists(st.sampled_from(phrases.topics), min_size=1, max_size=most, unique=True)
    return topics.flatmap(lambda chosen: _votes(phrases, chosen))


@st.composite
def _votes(draw: DrawFn, phrases: VotePhrases, topics: list[str]) -> list[KnownVote]:
    counts = draw(st.lists(st.integers(11, 190), min_size=len(topics), max_size=len(topics), unique=True))
    return [
        draw(_vote(phrases, topic, f"A/85/L.{10 + 7 * number}", count, number))
        for number, (topic, count) in enumerate(zip(topics, counts, strict=True))
    ]


@st.composite
def _vote(draw: DrawFn, phrases: VotePhrases, topic: str, symbol: str, count: int, number: int) -> KnownVote:
    kind = draw(st.sampled_from(("adopted", "rejected", "paragraph", "annexed", *phrases.uncounted)))
    words = {"topic": topic, "symbol": symbol, "n": draw(st.integers(1, 20))}
    if kind in phrases.uncounted:
        told = draw(st.sampled_from(phrases.uncounted[kind])).format(**words)
        return KnownVote(told=told, method=kind, adopted=True, subject=symbol)
    adopted = kind != "rejected"
    lists = draw(_lists(phrases, count, number, whole=kind == "annexed"))
    counts = (
        len(lists["in_favour"]) if kind == "annexed" else count,
        draw(st.integers(0, 9)) if lists.get("against") is None else len(lists["against"]),
        draw(st.integers(0, 60)) if lists.get("abstaining") is None else len(lists["abstaining"]),
    )
    sentences = {"adopted": phrases.adopted, "annexed": phrases.adopted}.get(kind) or getattr(phrases, kind)
    form = draw(st.sampled_from(sentences))
    named = {} if kind == "annexed" else lists
    told = form.format(**words, tally=draw(_tally(phrases, counts, named)))
    bare = draw(_tally(phrases, counts, {}))
    lead = phrases.lead if adopted else phrases.lead_rejected
    retold = lead.format(**words, tally=bare) if kind != "paragraph" and draw(st.booleans()) else None
    return KnownVote(
        told=told,
        lead=retold,
        annex=_annex(phrases, words, bare, lists) if kind == "annexed" else (),
        method="recorded",
        scope="paragraph" if kind == "paragraph" else "whole",
        adopted=adopted,
        counts=counts,
        subject=symbol,
        ballots={way: tuple(code for _, code in names) for way, names in lists.items() if names},
    )


_Lists = dict[str, list[tuple[str, str]]]


@st.composite
def _lists(draw: DrawFn, phrases: VotePhrases, count: int, number: int, *, whole: bool) -> _Lists:
    """Share out States among the lists: all of them in an annex, else those of a few ways beside their counts."""
    names = draw(
        st.lists(
            st.sampled_from(_names(phrases.language)),
            min_size=30,
            max_size=30,
            unique_by=lambda each: each[1],
        )
    )
    ways: tuple[str, ...] = _WAYS
    # the sizes differ from vote to vote, so that no two have the same counts
    sizes = (3 + number, *(draw(st.integers(0, 5)) for _ in range(3)))
    if not whole:
        ways = tuple(way for way in ("against", "abstaining") if draw(st.booleans()))
        sizes = tuple(draw(st.integers(1, 6)) for _ in ways)
    made: _Lists = {}
    for way, size in zip(ways, sizes, strict=False):
        made[way] = [names.pop() for _ in range(size)]
    return made


@st.composite
def _tally(draw: DrawFn, phrases: VotePhrases, counts: tuple[int, int, int], named: _Lists) -> str:
    favour, against, abstaining = counts

    def number(count: int, nobody: str) -> str:
        if count == 0:
            return nobody
        return phrases.numbers[count] if count <= 10 and draw(st.booleans()) else str(count)

    def listed(way: str) -> str:
        names = [name for name, _ in named.get(way, ())]
        gap = draw(st.sampled_from((" (", " ( ", "(")))
        return f"{gap}{_joined(names, phrases.joint if draw(st.booleans()) else None)})" if names else ""

    form = draw(st.sampled_from(phrases.tallies))
    return form.format(
        f=favour,
        a=number(against, phrases.nobody[0]),
        x=number(abstaining, phrases.nobody[1]),
        s="" if abstaining == 1 or (abstaining == 0 and phrases.language == "fr") else "s",
        against=listed("against"),
        abstaining=listed("abstaining"),
    )


def _joined(names: list[str], joint: str | None) -> str:
    if joint is None or len(names) < 2:
        return ", ".join(names)
    return f"{', '.join(names[:-1])} {joint} {names[-1]}"


def _annex(phrases: VotePhrases, words: dict[str, object], tally: str, lists: _Lists) -> tuple[str, ...]:
    outcome = "adopted" if phrases.language == "en" else "adopté"
    sentence = phrases.annex.format(**words, outcome=outcome, tally=tally, follows=phrases.as_follows)
    rows = [
        f"{label}: {_joined([name for name, _ in lists[way]], None) or phrases.none}."
        for label, way in zip(phrases.labels, _WAYS, strict=True)
    ]
    return (phrases.annex_title.format(**words), sentence, *rows)
