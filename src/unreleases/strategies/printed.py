"""Releases that plain text carries whole, in English and French."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Final

from hypothesis import strategies as st

from unreleases._resources import read_toml
from unreleases.model.body import Block, Footnote, Furniture, Heading, List, ListItem, Paragraph, Separator
from unreleases.model.inline import Inline, Text
from unreleases.model.masthead import (
    Dateline,
    Headline,
    LineKind,
    Masthead,
    MastheadLine,
    Meeting,
    Organ,
    Session,
    Sitting,
)
from unreleases.model.release import Release, ReleaseKind, Trailer
from unreleases.symbols import PressSymbol

if TYPE_CHECKING:
    from hypothesis.strategies import DrawFn, SearchStrategy

__all__ = ["printed_releases"]

_MARKERS: Final = ("--", "•", "-", "–")


def printed_releases() -> SearchStrategy[Release]:
    """Make releases whose parts their words alone tell, so that `parse_text` gives them back from `to_text`.

    They are meetings coverage, statements, messages and remarks in English and French, with masthead, deck,
    headings, turns, lists, footnotes, leaked running heads, annexes and closing notice.

    Returns:
        A strategy.

    >>> from hypothesis import given, settings
    >>> from unreleases.writers.carrying.text import text_losses
    >>> @settings(max_examples=10, database=None)
    ... @given(printed_releases())
    ... def law(release):
    ...     assert text_losses(release) == ()
    >>> law()
    """
    return st.sampled_from(("en", "fr")).flatmap(_in_language)


def _in_language(language: str) -> SearchStrategy[Release]:
    words = read_toml("printed.toml")[language]
    return st.booleans().flatmap(lambda meets: _release(language, words, meets=meets))


@st.composite
def _release(draw: DrawFn, language: str, words: dict[str, Any], *, meets: bool) -> Release:
    day = draw(st.none() | st.dates(datetime.date(1996, 1, 1), datetime.date(2035, 12, 31)))
    organ = draw(st.sampled_from(words["organs"]))
    lead = draw(st.sampled_from(words["leads"]))
    series = organ[2] if meets else lead["series"]
    symbol = PressSymbol(series=series, number=draw(st.integers(1, 19_999)))
    joint = draw(st.none() | st.builds(PressSymbol, series=st.just("PI"), number=st.integers(1, 3_000)))
    symbols = (symbol,) if joint is None else (symbol, joint)
    top = _Top(words, day, symbols, organ if meets else None)
    masthead = draw(top.masthead())
    opening = draw(st.sampled_from(words["meeting_leads"])) if meets else lead["text"]
    dateline = draw(_dateline(words, day)) if meets else None
    first = opening if dateline is None else f"{dateline.text} {opening}"
    lead_blocks = [Paragraph(content=_words(first))]
    if not meets:  # what follows a colon is no heading
        lead_blocks.append(draw(_paragraphs(words)))
    body = (*lead_blocks, *draw(_body(words, symbol, organ[0])))
    annexes = draw(st.just(()) | _annexes(words)) if meets else ()
    return Release(
        kind=ReleaseKind.MEETINGS_COVERAGE if meets else ReleaseKind(lead["kind"]),
        language=language,
        masthead=Masthead(
            lines=masthead.lines,
            document_type=masthead.document_type,
            organs=masthead.organs,
            session=masthead.session,
            meetings=masthead.meetings,
            symbols=symbols,
            date=masthead.date,
            dateline=dateline,
            issuer=None if meets else lead["issuer"],
        ),
        headline=draw(_headlines(words)),
        body=body,
        annexes=annexes,
        trailer=draw(st.none() | st.just(Trailer(text=words["trailer"]))),
    )


def _words(text: str) -> tuple[Inline, ...]:
    return (Text(text=text),)


class _Top:
    """Makes mastheads whose fields say what their lines say."""

    def __init__(
        self,
        words: dict[str, Any],
        day: datetime.date | None,
        symbols: tuple[PressSymbol, ...],
        organ: list[str] | None,
    ) -> None:
        self.words = words
        self.day = day
        self.symbols = symbols
        self.organ = organ

    def masthead(self) -> SearchStrategy[Masthead]:
        return st.builds(
            self._made,
            banner=st.booleans(),
            typed=st.booleans(),
            session=st.none() | st.sampled_from(self.words["sessions"]),
            number=st.builds(lambda tens, ones: 10 * tens + ones, st.integers(0, 900), st.integers(4, 9)),
            sittings=st.lists(st.sampled_from(("AM", "PM", "NIGHT")), min_size=1, max_size=2, unique=True),
            order=st.permutations(("type", "symbols", "date", "meeting")),
        )

    def _made(
        self,
        *,
        banner: bool,
        typed: bool,
        session: list[Any] | None,
        number: int,
        sittings: list[str],
        order: list[str],
    ) -> Masthead:
        words = self.words
        lines: dict[str, list[tuple[LineKind, str]]] = {
            "symbols": [(LineKind.SYMBOLS, "-".join(map(str, self.symbols)))]
        }
        if typed:
            lines["type"] = [(LineKind.DOCUMENT_TYPE, words["document_type"])]
        if self.day is not None:
            month = words["months"][self.day.month - 1]
            printed = words["date"].format(day=self.day.day, month=month, year=self.day.year)
            lines["date"] = [(LineKind.DATE, printed)]
        sittings = sorted(sittings, key=list(words["sittings"]).index)
        if self.organ is not None:
            named = words["sitting_joint"].join(words["sittings"][each] for each in sittings)
            lines["meeting"] = [
                (LineKind.ORGAN, self.organ[0]),
                *([(LineKind.SESSION, session[0])] if session else []),
                (LineKind.MEETING, words["meeting"].format(number=number, sittings=named)),
            ]
        printed_lines = [(LineKind.BANNER, words["banner"])] if banner else []
        printed_lines += [line for name in order for line in lines.get(name, [])]
        meeting = Meeting(number=number, sittings=tuple(map(Sitting, sittings)))
        return Masthead(
            lines=tuple(MastheadLine(kind=kind, text=text) for kind, text in printed_lines),
            document_type=words["document_type"] if typed else None,
            organs=() if self.organ is None else (Organ(text=self.organ[0], code=self.organ[1]),),
            session=Session(text=session[0], number=session[1]) if session and self.organ else None,
            meetings=() if self.organ is None else (meeting,),
            date=self.day,
        )


@st.composite
def _dateline(draw: DrawFn, words: dict[str, Any], day: datetime.date | None) -> Dateline | None:
    if day is None or draw(st.booleans()):
        return None
    place, agency = draw(st.sampled_from(words["places"])), words["agency"]
    month = words["months"][day.month - 1]
    text = words["dateline"].format(place=place, day=day.day, month=month, agency=agency)
    return Dateline(text=text, place=place, agency=agency, date=day)


def _headlines(words: dict[str, Any]) -> SearchStrategy[Headline]:
    """Every line of a deck but the last one is long or ends in a semicolon, so that its end can be told."""
    decks = st.builds(
        lambda lines, last: (*lines, *last),
        st.lists(st.sampled_from(words["decks"]), max_size=2, unique=True),
        st.lists(st.sampled_from(words["last_decks"]), max_size=1),
    )
    return st.builds(Headline, title=st.sampled_from(words["titles"]), deck=decks)


def _paragraphs(words: dict[str, Any]) -> SearchStrategy[Paragraph]:
    sentences = st.lists(st.sampled_from(words["sentences"]), min_size=1, max_size=4).map(" ".join)
    turns = st.builds(
        lambda turn, rest: " ".join([turn, *rest]),
        st.sampled_from(words["turns"]),
        st.lists(st.sampled_from(words["sentences"]), max_size=2),
    )
    return st.builds(Paragraph, content=(sentences | turns).map(_words))


def _body(words: dict[str, Any], symbol: PressSymbol, organ: str) -> SearchStrategy[list[Block]]:
    paragraph = _paragraphs(words)
    notes = st.builds(
        Footnote,
        content=st.just(_words(words["symbol_note"].format(symbol=symbol))),
        marker=st.sampled_from(("*", "**")),
    )
    heads = st.integers(2, 30).map(
        lambda page: Furniture(text=words["running_head"].format(organ=organ, page=page, symbol=symbol))
    )
    parts: SearchStrategy[tuple[Block, ...]] = st.one_of(
        st.tuples(paragraph),
        st.tuples(_marked_headings(words), paragraph),
        st.tuples(st.builds(_opening, st.sampled_from(words["openings"])), _lists(words), paragraph),
        st.tuples(notes, paragraph),
        st.tuples(heads, paragraph),
        st.tuples(st.builds(Separator, text=st.sampled_from(("* *** *", "# # # # #"))), paragraph),
    )
    headings = st.tuples(st.sampled_from(words["headings"]), paragraph)
    return st.lists(parts | headings, max_size=6).map(_levelled)


def _opening(text: str) -> Paragraph:
    return Paragraph(content=_words(text))


def _levelled(parts: list[tuple[Any, ...]]) -> list[Block]:
    """Headings in small letters stand below those in capitals, once there are some."""
    made: list[Block] = []
    capitals = False
    for part in parts:
        for each in part:
            if isinstance(each, str):
                capitals = capitals or each.isupper()
                made.append(Heading(content=_words(each), level=2 if capitals and not each.isupper() else 1))
            else:
                made.append(each)
    return made


def _marked_headings(words: dict[str, Any]) -> SearchStrategy[Heading]:
    return st.sampled_from(words["marked_headings"]).map(
        lambda text: Heading(content=_words(text), mark="**")
    )


def _lists(words: dict[str, Any]) -> SearchStrategy[List]:
    items = st.lists(st.sampled_from(words["items"]), min_size=2, max_size=3)

    def bulleted(texts: list[str], marker: str) -> List:
        return List(items=tuple(ListItem(content=_words(text), marker=marker) for text in texts))

    def numbered(texts: list[str]) -> List:
        marked = enumerate(texts, 1)
        return List(
            items=tuple(ListItem(content=_words(text), marker=f"{number}.") for number, text in marked),
            ordered=True,
        )

    return st.builds(bulleted, items, st.sampled_from(_MARKERS)) | items.map(numbered)


def _annexes(words: dict[str, Any]) -> SearchStrategy[tuple[Block, ...]]:
    def made(count: int) -> tuple[Block, ...]:
        blocks: list[Block] = []
        for number in range(1, count + 1):
            blocks.append(Heading(content=_words(f"{words['annex']} {'I' * number}")))
            blocks.append(Heading(content=_words(words["annex_title"]), level=2))
            blocks += [Paragraph(content=_words(text)) for text in words["ballots"]]
        return tuple(blocks)

    return st.integers(1, 3).map(made)
