"""A release, invented, with every kind of node and every field that a writer must carry."""

from __future__ import annotations

import datetime

from unreleases.model import (
    Cell,
    Dateline,
    Emphasis,
    EmphasisStyle,
    Footnote,
    Furniture,
    Heading,
    Headline,
    Image,
    Inline,
    LineBreak,
    LineKind,
    Link,
    List,
    ListItem,
    Masthead,
    MastheadLine,
    Meeting,
    Organ,
    Paragraph,
    Quote,
    Release,
    ReleaseKind,
    Row,
    Separator,
    Session,
    Sitting,
    Strong,
    Table,
    Tag,
    Text,
    Trailer,
    Unclassified,
)
from unreleases.notices import Notice, NoticeCode
from unreleases.source import Block as SourceBlock
from unreleases.source import Discard, DiscardReason, Hint, Run, RunStyle, Source
from unreleases.spans import OffsetMap, Span
from unreleases.symbols import PressSymbol


def words(*texts: str) -> tuple[Inline, ...]:
    return tuple(Text(text=text) for text in texts)


def styled(style: EmphasisStyle) -> Emphasis:
    return Emphasis(content=words(str(style)), style=style)


FULL = Release(
    kind=ReleaseKind.MEETINGS_COVERAGE,
    language="en",
    masthead=Masthead(
        lines=(
            MastheadLine(kind=LineKind.SYMBOLS, text="GA/13001*-PI/9999", span=Span(0, 17)),
            MastheadLine(kind=LineKind.MIXED, text="General Assembly, 9 & 10 <May>"),
        ),
        document_type="Press Release",
        organs=(Organ(text="General Assembly", code="GA"), Organ(text="An Office Without a Code")),
        session=Session(text="Eighty-fifth Session", number=85),
        meetings=(Meeting(number=7, sittings=(Sitting.AM, Sitting.PM)), Meeting()),
        symbols=(PressSymbol.parse("GA/13001*"), PressSymbol.parse("PI/9999/Rev.1")),
        date=datetime.date(2031, 5, 9),
        dateline=Dateline(
            text="GENEVA, 8 May (UN Information Service) --",
            place="GENEVA",
            agency="UN Information Service",
            date=datetime.date(2031, 5, 8),
        ),
        issuer="Spokesperson Ada Lindqvist",
        span=Span(0, 60),
    ),
    headline=Headline(title='Assembly Takes Up "Text" & <Annex>', deck=("Speakers Differ", "")),
    body=(
        Paragraph(content=words("The Assembly met this morning."), span=Span(62, 92)),
        Heading(content=words("Statements"), level=2, mark="**"),
        Paragraph(
            content=(
                Strong(content=words("AMINA WANJIRU")),
                *words(" (Kenya) cited ", ""),
                Link(
                    content=(Emphasis(content=words("A/85/1")),),
                    href="https://docs.un.org/en/A/85/1?a=1&b=2",
                ),
                LineBreak(),
                *words("and said “no”.", " Twice."),
                *map(styled, EmphasisStyle),
            )
        ),
        List(
            items=(
                ListItem(
                    content=words("one"),
                    marker="(a)",
                    lists=(List(items=(ListItem(content=()),), ordered=True),),
                ),
                ListItem(content=words("two"), marker="0"),
            )
        ),
        List(items=()),
        Table(
            rows=(
                Row(cells=(Cell(content=words("State"), header=True), Cell(header=True))),
                Row(cells=()),
                Row(cells=(Cell(content=words("Kenya")), Cell(content=words("yes")))),
            )
        ),
        Table(rows=()),
        Quote(
            blocks=(
                Heading(content=words("Quoted"), level=3),
                Quote(blocks=()),
                Paragraph(content=words("Words.")),
                Separator(),
            )
        ),
        Separator(text="# # # # #"),
        Footnote(content=words("See Press Release GA/13000."), marker="**"),
        Furniture(text="General Assembly - 2 - Press Release GA/13001"),
        Image(alternative="The hall", address="/files/hall.jpg"),
        Image(alternative="", address="javascript:alert(1)"),
        Image(),
        Unclassified(content=words("(more)")),
        Heading(content=words("Deeper"), level=5),
        Heading(content=words("Higher"), level=1),
        Paragraph(content=()),
    ),
    annexes=(
        Heading(content=words("ANNEX I")),
        Paragraph(content=(Link(content=words("a place on this page"), href="#top"),)),
    ),
    trailer=Trailer(text="For information media. Not an official record."),
    tags=(Tag(text="Kenya", vocabulary="country", href="/en/country/kenya"), Tag(text="Peace & Security")),
    url="https://press.un.org/en/2031/ga13001.doc.htm",
    source=Source(
        text="GA/13001*-PI/9999\n\nText",
        blocks=(
            SourceBlock(span=Span(0, 17), hint=Hint.SYMBOL, value="x", path="/html/body/p"),
            SourceBlock(
                span=Span(19, 23),
                runs=(Run(span=Span(19, 23), style=RunStyle.LINK, href="https://press.un.org/"),),
                gap=2,
            ),
        ),
        media_type="text/html",
        layout="drupal9",
        offsets=OffsetMap.of([(0, 0), (5, 9)]),
        discards=(Discard(span=Span(18, 19), reason=DiscardReason.FILLER),),
        notices=(Notice(code=NoticeCode.LINES_JOINED, message="lines were joined"),),
    ),
    notices=(Notice(code=NoticeCode.TITLE_MISSING, message="no <title>", span=Span(3, 4)),),
)
