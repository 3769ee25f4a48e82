"""From a source to a release: the steps, in order."""

from __future__ import annotations

import re
from operator import attrgetter
from typing import TYPE_CHECKING, Final

from attrs import evolve

from unreleases.grammar.body import read_body
from unreleases.grammar.dates import iso_day
from unreleases.grammar.head import read_head
from unreleases.grammar.headline import sort_headline
from unreleases.grammar.issuer import opening_texts
from unreleases.grammar.kind import tell_kind
from unreleases.grammar.language import tell_language, words_for
from unreleases.grammar.masthead import read_masthead
from unreleases.grammar.refusal import refuse
from unreleases.grammar.split import second_release
from unreleases.grammar.tail import read_tail
from unreleases.grammar.wording import is_trailer
from unreleases.model.release import Release, Tag, Trailer
from unreleases.notices import NoticeCode, NoticeLog
from unreleases.source import Discard, DiscardReason, Hint
from unreleases.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterable

    from unreleases.catalogue.vocabulary import Vocabulary
    from unreleases.grammar.head import Head
    from unreleases.source import Block, Source


__all__ = ["assemble"]

#: Named once: before Python 3.12, naming a member takes longer than what is asked about it.
_TAG: Final = Hint.TAG
_CHROME: Final = Hint.CHROME
_LONGEST_NOTICE: Final = 160


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
    url = source.url if url is None else url
    told, language_notices = tell_language(source, language=language, url=url)
    words = words_for(told)
    other = second_release(refuse(source, words, url=url))

    # what the reader discarded stays so; the site's own parts, tags among them, and another release join it
    log = NoticeLog()
    skipped = {discard.span.start for discard in source.discards}
    dates = [block for block in source.blocks if block.span.start in skipped] if skipped else []
    site = [
        block
        for block in source.blocks
        if (block.hint is _CHROME or block.hint is _TAG) and block.span.start not in skipped
    ]
    discards = [*source.discards, *_discarded(site, DiscardReason.CHROME)]
    skipped.update(block.span.start for block in site)
    if other is not None:
        left = [block for block in source.blocks[other:] if block.span.start not in skipped]
        discards += _discarded(left, DiscardReason.OTHER_RELEASE)
        skipped.update(block.span.start for block in left)
        span = Span(source.blocks[other].span.start, source.blocks[-1].span.end)
        log.add(NoticeCode.OTHER_RELEASE_FOLLOWS, "another release follows in the same text", span)

    head = read_head(source, words, skipped, log)
    headline = sort_headline(head, log)
    if headline.title is None and not _is_named_by_type(head, words):
        log.add(NoticeCode.TITLE_MISSING, "the text has no headline")

    blocks = [*(source.blocks[index] for index in head.early), *source.blocks[head.first :]]
    tail = read_tail(source, [block for block in blocks if block.span.start not in skipped], words, log)
    trailer = tail.trailer
    if trailer is None and (trailer := _stray_notice(source, head.first)) is not None:
        discards = [discard for discard in discards if discard.span != trailer.span]
    discards += (*head.discards, *tail.discards)

    given = [*tail.body, *tail.after]
    if head.offset is not None and given and given[0].span.start <= head.offset < given[0].span.end:
        given[0] = evolve(given[0], span=Span(head.offset, given[0].span.end))
    body = read_body(source, given, words, log)

    stated = next((block.value for block in dates if block.hint is Hint.DATE and block.value), None)
    openings = opening_texts(block.text for block in body.blocks)
    masthead = read_masthead(
        head, openings, words, log, url=url, running=body.meetings, stated=iso_day(stated)
    )
    kind, kind_notices = tell_kind(masthead, headline, body.blocks, words)
    return Release(
        kind=kind,
        language=told,
        masthead=masthead,
        headline=headline,
        body=tuple(body.blocks[: body.annexes]),
        annexes=tuple(body.blocks[body.annexes :]) if body.annexes is not None else (),
        trailer=trailer,
        tags=tuple(_tag(block, source) for block in site if block.hint is _TAG),
        url=url,
        source=evolve(source, discards=tuple(sorted(discards, key=attrgetter("span.start")))),
        notices=(*source.notices, *language_notices, *kind_notices, *log.notices),
    )


def _discarded(blocks: Iterable[Block], reason: DiscardReason) -> list[Discard]:
    return [Discard(span=block.span, reason=reason) for block in blocks]


def _tag(block: Block, source: Source) -> Tag:
    name, _, href = (block.value or "").partition(" ")
    return Tag(text=source.words(block), vocabulary=name or "tag", href=href or None)


def _is_named_by_type(head: Head, words: Vocabulary) -> bool:
    """Whether the type word is all the headline that there is: daily briefings of 2005 to 2009 had no other."""
    types = (reading.document_type for reading, _ in head.readings)
    titles = words.pattern("kinds.briefing_titles", re.IGNORECASE)
    return any(titles.search(printed) for printed in types if printed)


def _stray_notice(source: Source, first: int) -> Trailer | None:
    """The closing notice among the site's parts below the text, where markup does not tell it apart."""
    for block in source.blocks[first:]:
        if block.hint is _CHROME and len(block.span) <= _LONGEST_NOTICE and is_trailer(source.words(block)):
            return Trailer(text=" ".join(source.words(block).split()), span=block.span)
    return None
