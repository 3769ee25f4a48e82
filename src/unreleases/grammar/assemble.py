"""From a source to a release: the steps, in order."""

from __future__ import annotations

import datetime
import re
from operator import attrgetter
from typing import TYPE_CHECKING, Final

from attrs import define, evolve, field

from unreleases.catalogue.vocabulary import Vocabulary, vocabulary
from unreleases.grammar.body import Body, read_body
from unreleases.grammar.head import Head, read_head
from unreleases.grammar.headline import sort_headline
from unreleases.grammar.issuer import opening_texts
from unreleases.grammar.kind import tell_kind
from unreleases.grammar.language import tell_language
from unreleases.grammar.masthead import read_masthead
from unreleases.grammar.refusal import refuse
from unreleases.grammar.split import second_release
from unreleases.grammar.tail import Tail, read_tail
from unreleases.grammar.wording import is_trailer
from unreleases.model.masthead import Headline, Masthead
from unreleases.model.release import Release, ReleaseKind, Tag, Trailer
from unreleases.notices import Notice, NoticeCode, NoticeLog
from unreleases.source import Block, Discard, DiscardReason, Hint, Source
from unreleases.spans import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


__all__ = ["assemble"]

#: Named once: before Python 3.12, naming a member takes longer than what is asked about it.
_TAG: Final = Hint.TAG
_CHROME: Final = Hint.CHROME
_LONGEST_NOTICE: Final = 160


@define(eq=False, repr=False)
class _Work:
    """A release in the making; each step fills some of it."""

    source: Source
    url: str | None
    wanted: str | None
    log: NoticeLog = field(factory=NoticeLog)
    language: str = "und"
    words: Vocabulary = field(factory=lambda: vocabulary("en"))
    #: Index of the first block of another release.
    other: int | None = None
    skipped: frozenset[int] = frozenset()
    discards: list[Discard] = field(factory=list)
    tags: list[Tag] = field(factory=list)
    stated: datetime.date | None = None
    head: Head = field(factory=Head)
    headline: Headline = field(factory=Headline)
    tail: Tail = field(factory=lambda: Tail([]))
    body: Body = field(factory=Body)
    masthead: Masthead = field(factory=Masthead)
    kind: ReleaseKind = ReleaseKind.OTHER
    notices: list[Notice] = field(factory=list)


def assemble(source: Source, *, language: str | None = None, url: str | None = None) -> Release:
    r"""Make a release of what a reader read.

    Args:
        source: The source, of any format.
        language: The language, if the caller knows it.
        url: The page's address, if the caller knows it; it can supply symbol, day and language.

    Returns:
        The release. Every block of its source belongs to one node or to a discard that the source lists.

    Raises:
        NotAReleaseError: The source is no release.

    >>> from unreleases.source import Block, Source
    >>> from unreleases.spans import Span
    >>> text = "SC/13944\n\nCouncil Meets on Haiti\n\nThe Security Council met this morning."
    >>> blocks = (Block(span=Span(0, 8)), Block(span=Span(10, 32)), Block(span=Span(34, 72)))
    >>> release = assemble(Source(text=text, blocks=blocks, media_type="text/plain"))
    >>> str(release.symbol), release.title, len(release.body)
    ('SC/13944', 'Council Meets on Haiti', 1)
    """
    work = _Work(source, url if url is not None else source.url, language)
    for step in _STEPS:
        step(work)
    cut = len(work.body.blocks) if work.body.annexes is None else work.body.annexes
    return Release(
        kind=work.kind,
        language=work.language,
        masthead=work.masthead,
        headline=work.headline,
        body=tuple(work.body.blocks[:cut]),
        annexes=tuple(work.body.blocks[cut:]),
        trailer=work.tail.trailer,
        tags=tuple(work.tags),
        url=work.url,
        source=evolve(work.source, discards=tuple(sorted(work.discards, key=attrgetter("span.start")))),
        notices=(*source.notices, *work.notices, *work.log.notices),
    )


def _language(work: _Work) -> None:
    work.language, notices = tell_language(work.source, language=work.wanted, url=work.url)
    work.notices += notices
    try:
        work.words = vocabulary(work.language)
    except LookupError:
        work.words = vocabulary("en")  # structure is much the same in every language of the house


def _refusal(work: _Work) -> None:
    work.other = second_release(refuse(work.source, work.words, url=work.url))


def _set_aside(work: _Work) -> None:
    """What the reader discarded stays so; tags, the site's own parts and another release join it."""
    work.discards += work.source.discards
    starts = {discard.span.start for discard in work.source.discards}
    for block in work.source.blocks:
        if starts and block.span.start in starts:
            if block.hint is Hint.DATE and block.value:
                work.stated = _day(block.value)
        elif block.hint is _CHROME or block.hint is _TAG:
            work.discards.append(Discard(span=block.span, reason=DiscardReason.CHROME))
            if block.hint is _TAG:
                text = work.source.words(block)
                name, _, href = (block.value or "").partition(" ")
                work.tags.append(Tag(text=text, vocabulary=name or "tag", href=href or None))
    if work.other is not None:
        _leave_other(work, work.source.blocks[work.other :])
    work.skipped = frozenset(discard.span.start for discard in work.discards)


def _leave_other(work: _Work, blocks: Sequence[Block]) -> None:
    taken = {discard.span.start for discard in work.discards}
    work.discards += [
        Discard(span=block.span, reason=DiscardReason.OTHER_RELEASE)
        for block in blocks
        if block.span.start not in taken
    ]
    span = Span(blocks[0].span.start, blocks[-1].span.end)
    work.log.add(NoticeCode.OTHER_RELEASE_FOLLOWS, "another release follows in the same text", span)


def _day(text: str) -> datetime.date | None:
    try:
        return datetime.date.fromisoformat(text[:10])
    except ValueError:
        return None


def _head(work: _Work) -> None:
    work.head = read_head(work.source, work.words, work.skipped, work.log)
    work.headline = sort_headline(work.head, work.log).headline
    work.discards += work.head.discards
    if work.headline.title is None and not _is_named_by_type(work):
        work.log.add(NoticeCode.TITLE_MISSING, "the text has no headline")


def _is_named_by_type(work: _Work) -> bool:
    """Whether the type word is all the headline that there is: daily briefings of 2005 to 2009 had no other."""
    types = (reading.document_type for reading, _ in work.head.readings)
    titles = work.words.pattern("kinds.briefing_titles", re.IGNORECASE)
    return any(titles.search(printed) for printed in types if printed)


def _tail(work: _Work) -> None:
    blocks = work.source.blocks
    chosen = [*(blocks[index] for index in work.head.early), *blocks[work.head.first :]]
    rest = [block for block in chosen if block.span.start not in work.skipped]
    work.tail = read_tail(work.source, rest, work.words, work.log)
    if work.tail.trailer is None:
        _find_notice(work)
    work.discards += work.tail.discards


def _find_notice(work: _Work) -> None:
    """Take the closing notice from among the site's parts below the text, where markup does not tell it apart."""
    for block in work.source.blocks[work.head.first :]:
        if block.hint is _CHROME and len(block.span) <= _LONGEST_NOTICE:
            text = work.source.words(block)
            if is_trailer(text):
                work.tail.trailer = Trailer(text=" ".join(text.split()), span=block.span)
                work.discards = [discard for discard in work.discards if discard.span != block.span]
                return


def _body(work: _Work) -> None:
    blocks = [*work.tail.body, *work.tail.after]
    offset = work.head.offset
    if offset is not None and blocks and blocks[0].span.start <= offset < blocks[0].span.end:
        blocks[0] = evolve(blocks[0], span=Span(offset, blocks[0].span.end))
    work.body = read_body(work.source, blocks, work.words, work.log)


def _masthead(work: _Work) -> None:
    work.masthead = read_masthead(
        work.head,
        opening_texts(block.text for block in work.body.blocks),
        work.words,
        work.log,
        url=work.url,
        running=work.body.meetings,
        stated=work.stated,
    )


def _kind(work: _Work) -> None:
    work.kind, notices = tell_kind(work.masthead, work.headline, tuple(work.body.blocks), work.words)
    work.notices += notices


#: The way from a source to a release; each step reads what those before it wrote.
_STEPS: Final[tuple[Callable[[_Work], None], ...]] = (
    _language,
    _refusal,
    _set_aside,
    _head,
    _tail,
    _body,
    _masthead,
    _kind,
)
