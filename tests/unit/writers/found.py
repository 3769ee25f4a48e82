"""A release, invented, with what views find in it, made by hand so that each case is exact."""

from __future__ import annotations

import unreleases as un
from tests.unit.writers.sample import words
from unreleases.views.quotations import Attribution
from unreleases.views.references import ReferenceKind
from unreleases.views.resolutions import ResolutionParagraph
from unreleases.views.statements import Role, StatementKind
from unreleases.views.votes import Ballots, Tally, Telling, VoteMethod

LEAD = "The Council met and adopted A/85/L.1 by 2 votes in favour to none."
KENYA = "AMINA WANJIRU (Kenya) said that “we will wait”."
MORE = "She added “and then"
YET_MORE = "we will see”."
FLOOR = "Asked why, the Spokesperson said no. Asked when, he said soon."
RELEASE = un.Release(
    language="en",
    headline=un.Headline(title="Council Adopts A/85/L.1"),
    body=(
        un.Paragraph(content=words(LEAD)),
        un.Heading(content=words("Statements")),
        un.Paragraph(content=(un.Strong(content=words("AMINA WANJIRU")), *words(KENYA[13:]))),
        un.Paragraph(content=words(MORE)),
        un.Heading(content=words("More statements")),
        un.Paragraph(content=words(YET_MORE)),
        un.Paragraph(content=words(FLOOR)),
    ),
    annexes=(
        un.Heading(content=words("ANNEX")),
        un.Paragraph(content=words("“The Assembly,")),
        un.Paragraph(
            content=(un.Emphasis(content=words("“Recalling")), *words(" resolution 84/2 of last year,"))
        ),
        un.Furniture(text="Council - 2 - Press Release GA/13001"),
        un.Paragraph(content=words("“1. Decides to wait:")),
        un.Paragraph(content=words("“(a) For a year;")),
        un.Paragraph(content=words("“2. Decides to go on.”")),
        un.Separator(),
    ),
)


def span(first: str, last: str | None = None, *, after: int = 0) -> un.Span:
    start = RELEASE.text.index(first, after)
    last = last or first
    return un.Span(start, RELEASE.text.index(last, start) + len(last))


def at(place: un.Span) -> dict[str, un.Span | str]:
    return {"span": place, "text": place.of(RELEASE.text)}


def paragraph(number: str | None, text: str, *items: ResolutionParagraph) -> ResolutionParagraph:
    return ResolutionParagraph(number=number, items=items, **at(span(text)))


VOTES = (
    un.Vote(
        method=VoteMethod.RECORDED,
        adopted=True,
        subject="A/85/L.1",
        tally=Tally(in_favour=2, against=0),
        ballots=Ballots(in_favour=("KEN", "NOR"), absent=("FRA",)),
        tellings=(
            Telling(tally=Tally(in_favour=2, against=0), **at(span("by 2 votes in favour to none"))),
            Telling(**at(span("adopted"))),
        ),
        **at(span("by 2 votes in favour to none")),
    ),
    un.Vote(method=VoteMethod.CONSENSUS, vetoed=True, **at(span("Decides to go on."))),
)
FOUND = {
    "statements": (
        un.Statement(
            speaker="AMINA WANJIRU", state="KEN", affiliation="Kenya", role=Role.DELEGATE,
            groups=("G77",), on_behalf_of=("Group of 77", "the Friends of <Harbours>"), **at(span(KENYA, YET_MORE)),
        ),
        un.Statement(kind=StatementKind.QUESTION, **at(span("Asked why, the Spokesperson said no."))),
        un.Statement(
            affiliation="the <Spokesperson>", role=Role.SPOKESPERSON, kind=StatementKind.ANSWER,
            on_behalf_of=("the Secretary-General",), **at(span("Asked when, he said soon.")),
        ),
    ),
    "votes": VOTES,
    "references": (
        un.Reference(symbol="A/85/L.1", kind=ReferenceKind.DRAFT, url="https://docs.un.org/en/A/85/L.1", **at(span("A/85/L.1"))),
        un.Reference(symbol="A/85/L.1", kind=ReferenceKind.DRAFT, **at(span("A/85/L.1", after=30))),
        un.Reference(symbol="A/RES/84/2", kind=ReferenceKind.RESOLUTION, url="https://docs.un.org/en/A/RES/84/2", **at(span("resolution 84/2"))),
    ),
    "quotations": (
        un.Quotation(words="we will wait", speaker="AMINA WANJIRU", attribution=Attribution.TURN, **at(span("we will wait"))),
        un.Quotation(words="and then we will see", **at(span("and then", "we will see"))),
    ),
    "resolutions": (
        un.ResolutionText(
            draft="A/85/L.1", symbol="A/85/L.1", organ="The Assembly",
            preambular=(paragraph(None, "Recalling resolution 84/2 of last year,"),),
            operative=(
                paragraph("1", "Decides to wait:", paragraph("(a)", "For a year;")),
                paragraph("2", "Decides to go on."),
            ),
            **at(span("“The Assembly,", "go on.”")),
        ),
    ),
    "contacts": (un.Contact(name="A <b>", email="a@example.org", **at(span("Spokesperson"))),),
}  # fmt: skip
