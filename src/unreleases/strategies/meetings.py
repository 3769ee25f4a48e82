"""A strategy for whole meetings: the text of a release together with what a careful person reads out of it."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from attrs import frozen
from hypothesis import strategies as st

from unreleases._resources import read_csv
from unreleases.catalogue.groups import find_group
from unreleases.catalogue.states import find_state
from unreleases.strategies.meeting_words import ENGLISH, FRENCH, Phrases
from unreleases.strategies.votes import KnownVote, known_votes

if TYPE_CHECKING:
    from hypothesis.strategies import DrawFn, SearchStrategy

__all__ = ["KnownMeeting", "KnownTurn", "meetings"]

_PHRASES: Final = {"en": ENGLISH, "fr": FRENCH}


@frozen(kw_only=True)
class KnownTurn:
    """What is known of one turn of a generated meeting.

    >>> KnownTurn(paragraphs=("The representative of Mali said no.",), state="MLI").text
    'The representative of Mali said no.'
    """

    #: The paragraphs of the turn, as they stand in the text.
    paragraphs: tuple[str, ...]
    speaker: str | None = None
    honorific: str | None = None
    state: str | None = None
    on_behalf_of: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    #: The value of a `StatementKind`.
    kind: str = "statement"

    @property
    def text(self) -> str:
        """The words of the turn, as `release.text` has them."""
        return "\n\n".join(self.paragraphs)


@frozen(kw_only=True)
class KnownMeeting:
    """A meeting's text, and the facts in it.

    >>> KnownMeeting(language="en", text="GA/1").turns
    ()
    """

    language: str
    #: The release as plain text, to be parsed.
    text: str
    turns: tuple[KnownTurn, ...] = ()
    #: In the order in which they are first told.
    votes: tuple[KnownVote, ...] = ()


@frozen
class _Country:
    """A State's name, with what French prints before it, and its code."""

    name: str
    of: str
    code: str


@cache
def _countries(language: str) -> tuple[_Country, ...]:
    """Return the States whose short names mean one State at any time."""
    found = []
    for row in read_csv("states.csv"):
        name = row[f"{language}_short"]
        state = find_state(name, language=language)
        if row["status"] == "member" and state is not None and state.iso3 == row["iso3"]:
            before = row["fr_de"].strip()
            of = f"{before}{name}" if before.endswith(("'", "’")) else f"{before} {name}"
            found.append(_Country(name, of if language == "fr" else name, row["iso3"]))
    return tuple(found)


def meetings(language: str | None = None) -> SearchStrategy[KnownMeeting]:
    """Make releases on meetings, with what they say known beforehand.

    Speakers have names of every shape, in capitals, with State or office, or none; States and groups come from the
    tables; turns have one paragraph or more, and stand under the headings of a meeting. Votes are told in the lead, in the
    action and in annexes.

    Args:
        language: `en` or `fr`; either by default.

    Returns:
        A strategy.

    >>> from hypothesis import given
    >>> @given(meetings())
    ... def law(meeting):
    ...     assert all(turn.text in meeting.text for turn in meeting.turns)
    >>> law()
    """
    languages = st.sampled_from(["en", "fr"]) if language is None else st.just(language)
    return languages.flatmap(lambda chosen: _meeting(_PHRASES[chosen]))


@st.composite
def _meeting(draw: DrawFn, phrases: Phrases) -> KnownMeeting:
    # one turn a State, so that a turn cannot be taken for the going on of another
    countries = iter(
        draw(st.lists(st.sampled_from(_countries(phrases.language)), min_size=14, max_size=14, unique=True))
    )
    votes = draw(known_votes(phrases.language))
    in_lead = [vote for vote in votes if vote.lead is not None]
    parts = [*draw(st.sampled_from(phrases.heads)), *(vote.lead for vote in in_lead if vote.lead)]
    parts += draw(st.sampled_from(((), phrases.closings)))
    turns: list[KnownTurn] = []
    for section in phrases.sections:
        made: list[KnownTurn] = []
        body: list[str] = []
        for step in section.steps:
            if step.kind == "votes":
                body += [vote.told for vote in votes]
                continue
            for _ in range(draw(st.integers(step.least, 2))):
                turn = draw(_turn(phrases, next(countries), step.kind, step.aside))
                body += turn.paragraphs
                made.append(turn)
        if body:
            parts += [section.heading, *body]
            turns += made
    for number, vote in enumerate((vote for vote in votes if vote.annex), 1):
        parts += [f"{phrases.annex} {'I' * number}", *vote.annex]
    parts.append(phrases.trailer)
    return KnownMeeting(
        language=phrases.language,
        text="\n\n".join(parts),
        turns=tuple(turns),
        votes=(*in_lead, *(vote for vote in votes if vote.lead is None)),
    )


@st.composite
def _turn(draw: DrawFn, phrases: Phrases, country: _Country, kind: str, aside: str) -> KnownTurn:
    form = draw(st.sampled_from(phrases.forms))
    name = draw(_names()) if "{name}" in form else None
    honorific = draw(st.sampled_from(phrases.honorifics)) if "{honorific}" in form else None
    before, group = draw(st.just(("", None)) | st.sampled_from(phrases.groups))
    presented = form.format(name=name, honorific=honorific, state=country.name, of=country.of)
    presented += phrases.behalf.format(group=f"{before}{group}") if group else ""
    presented += aside
    closed = "," if "," in presented else ""
    said = draw(st.sampled_from(phrases.sentences))
    further = draw(st.lists(st.sampled_from(phrases.continuations), max_size=2))
    found = find_group(group, phrases.language) if group else None
    return KnownTurn(
        paragraphs=(f"{presented}{closed} {phrases.said} {said}", *further),
        speaker=name,
        honorific=honorific.strip() if honorific else None,
        state=country.code,
        on_behalf_of=(group,) if group else (),
        groups=(found.code,) if found else (),
        kind=kind,
    )


def _names() -> SearchStrategy[str]:
    """Make names in capitals, as meetings print them: particles, initials, hyphens, accents, endings."""
    first = st.sampled_from(
        ["AMINA", "JEAN-LUC", "ÍÑIGO", "Þ. K.", "NGUYEN VAN", "MARÍA de los ÁNGELES", "O. P.", "ŁUKASZ", "WU"]
    )
    last = st.sampled_from(
        ["WANJIRU", "van der MEERSCH", "d’ÁVILA", "O’MALLEY-BURKE", "AL-KHATIB", "McKENDRICK", "bin ABDUL RAHIM",
         "N’DIAYE", "ŠTEFANČIČ", "de la TORRE Y GUZMÁN", "ST. CLAIR-LOWE", "LINDQUIST III", "ÇELİK", "e SILVA"]
    )  # fmt: skip
    return st.builds("{} {}".format, first, last)
