"""Results of views for tests of writers: made by hand or by Hypothesis, and put in the place of the views."""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING, Any
from unittest import mock

from hypothesis import strategies as st

import unreleases as un
from unreleases import strategies
from unreleases.views.quotations import Attribution
from unreleases.views.resolutions import ResolutionParagraph
from unreleases.views.statements import Role, StatementKind
from unreleases.views.votes import Ballots, Tally, Telling, VoteMethod, VoteScope

if TYPE_CHECKING:
    from collections.abc import Iterator

VIEWS = ("statements", "votes", "references", "quotations", "resolutions", "contacts", "mentions")

_CODES = st.sampled_from(["KEN", "NOR", "FRA", "YUG", "XXX", "not a code", "ÉÉÉ"])
_SYMBOLS = st.sampled_from(["A/85/L.1", "S/RES/2322(2016)", "press:SC/1", "charter:51", "https://example.org/a?b=%41", "a b", "é"])  # fmt: skip
_ADDRESSES = st.none() | st.sampled_from(["https://docs.un.org/en/A/85/L.1", "/en/a", "javascript:alert(1)", "http://[a", "#x", "a b", ""])  # fmt: skip


@contextmanager
def installed(found: dict[str, Any]) -> Iterator[None]:
    """Let every view give these results, or none."""
    with ExitStack() as stack:
        for view in VIEWS:
            results = tuple(found.get(view, ()))
            function = mock.Mock(return_value=results, __name__=view)
            stack.enter_context(mock.patch(f"unreleases.views.{view}.{view}", function))
        yield


@st.composite
def findings(draw: Any, release: un.Release) -> dict[str, Any]:
    """Make results that any views could have: anywhere in the text, in order, saying anything."""
    words = strategies.texts() | strategies.wild_texts()
    maybe = st.none() | words
    edges = [span.start for span in release.plain.places.values()] + [
        span.end for span in release.plain.places.values()
    ]
    offsets = st.integers(0, len(release.text)) | st.sampled_from(edges or [0])
    anywhere = st.tuples(offsets, offsets).map(lambda pair: un.Span(min(pair), max(pair)))

    def many(make: Any, size: int = 3) -> list[Any]:
        return draw(st.lists(make, max_size=size))

    def placed(kind: type, /, **values: Any) -> Any:
        @st.composite
        def make(draw: Any) -> Any:
            span = draw(anywhere)
            made = {name: draw(value) for name, value in values.items()}
            return kind(span=span, text=span.of(release.text), **made)

        return make()

    def ordered(results: list[Any]) -> list[Any]:
        return sorted(results, key=lambda result: (result.span.start, result.span.end))

    codes = st.lists(_CODES, max_size=3).map(tuple)
    paragraphs = st.lists(
        placed(ResolutionParagraph, number=st.sampled_from([None, "1", "(a)"])), max_size=3
    ).map(lambda found: tuple(ordered(found)))
    return {
        "statements": ordered(
            many(
                placed(
                    un.Statement,
                    speaker=maybe, honorific=maybe, state=st.none() | _CODES, affiliation=maybe,
                    role=st.none() | st.sampled_from(Role), kind=st.sampled_from(StatementKind),
                    on_behalf_of=st.lists(words, max_size=2).map(tuple), groups=st.lists(st.sampled_from(["G77", "AFR", "x y"]), max_size=2).map(tuple),
                ), 4,
            )
        ),
        "votes": ordered(
            many(
                placed(
                    un.Vote,
                    method=st.sampled_from(VoteMethod), scope=st.sampled_from(VoteScope), adopted=st.none() | st.booleans(),
                    vetoed=st.booleans(), tally=st.none() | st.builds(Tally, in_favour=st.none() | st.integers(0, 193), against=st.none() | st.integers(0, 193)),
                    subject=st.none() | _SYMBOLS, ballots=st.builds(Ballots, in_favour=codes, against=codes, absent=codes),
                    tellings=st.lists(placed(Telling), max_size=2).map(tuple),
                )
            )
        ),
        "references": ordered(
            many(placed(un.Reference, symbol=_SYMBOLS, kind=st.just("document"), url=_ADDRESSES))
        ),
        "quotations": ordered(
            many(
                placed(
                    un.Quotation,
                    words=words, speaker=maybe, attribution=st.none() | st.sampled_from(Attribution), nested=st.booleans(),
                )
            )
        ),
        "resolutions": ordered(
            many(
                placed(
                    un.ResolutionText,
                    symbol=st.none() | _SYMBOLS, draft=st.none() | _SYMBOLS, organ=words, sponsors=st.just(()),
                    preambular=paragraphs, operative=paragraphs, annex=paragraphs,
                ), 2,
            )
        ),
        "contacts": ordered(many(placed(un.Contact, name=maybe, role=maybe, email=maybe, telephone=maybe), 2)),
    }  # fmt: skip
