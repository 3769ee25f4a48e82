"""What is not a release: told by evidence, and refused with the reason."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from unreleases._resources import read_toml
from unreleases.catalogue.every_language import every_word
from unreleases.catalogue.vocabulary import vocabulary
from unreleases.errors import NotAReleaseError, Rejection
from unreleases.grammar.addressed import addressed
from unreleases.grammar.dates import may_be_day
from unreleases.grammar.lines import read_line
from unreleases.grammar.marks import Look, bears_enough, every_mark, is_press_address, look_through
from unreleases.grammar.style import is_prose
from unreleases.model.masthead import LineKind
from unreleases.source import Hint, Source

if TYPE_CHECKING:
    from unreleases.catalogue.vocabulary import Vocabulary
    from unreleases.grammar.line_reading import LineReading
    from unreleases.grammar.split import Part

__all__ = ["is_feed", "refuse"]

#: An error or challenge page says little besides.
_LONGEST_PAGE: Final = 5000
#: Line ends between the lines of an item's masthead and what follows.
_LISTING_GAP: Final = 3
#: How many lines most mastheads have.
_MASTHEAD: Final = 6
#: The lines of an item's masthead.
_ITEM: Final = [LineKind.SYMBOLS, LineKind.DATE, LineKind.DOCUMENT_TYPE, LineKind.SYMBOLS]
#: In listings, no item has more paragraphs than this.
_TEASER: Final = 2
#: Links to further pages are no longer.
_LONGEST_PAGER: Final = 40
#: Named once: before Python 3.12, naming a member takes longer than what is asked about it.
_PARAGRAPH: Final = Hint.PARAGRAPH
_SYMBOL: Final = Hint.SYMBOL
#: How many items tell a listing: each under its day, each under day and type word; and how many blocks it has at most.
_FEWEST_DATED: Final = 3
_FEWEST_TYPED: Final = 2
_LONGEST_LISTING: Final = 200
#: No line that gives a day, with its label or place, is longer.
_LONGEST_DAY: Final = 96
#: How many blocks an item under its day has at most, and how many stand above and below such items.
_LONGEST_ITEM: Final = 4
_BESIDE: Final = 10
_DATED: Final = re.compile(r"[xt]{0,6}(?:dx?p{1,2}){3,}x{0,4}")
_TYPED: Final = re.compile(r"x{0,6}t?(?:x{0,3}(?:dt|td)x{0,4}p{1,2}){2,}x{0,4}")
#: A path or an address, given in place of what is found there.
_NAME: Final = re.compile(r"\S{0,2000}[./\\]\S{1,200}")
_BRIEFING: Final = re.compile(r"dbf?\d{6}", re.IGNORECASE)
_LISTING_LAYOUT: Final = "listing"
_FEED_LAYOUT: Final = "feed"
_FEED: Final = re.compile(
    r"\s*(?:<\?xml[^<>]{0,200}\?>\s*)?(?:<!--[^<>]{0,400}-->\s*)?<(?:rss|feed|rdf:RDF|channel)\b",
    re.IGNORECASE,
)


def is_feed(text: str) -> bool:
    """Tell whether a text is a syndication feed, before any reader has seen it.

    Args:
        text: The text of a file.

    Returns:
        Whether it begins as RSS or Atom feeds do.

    >>> is_feed('<?xml version="1.0"?><rss version="2.0">')
    True
    """
    return _FEED.match(text.lstrip("\ufeff")[:1000]) is not None


def refuse(source: Source, words: Vocabulary, *, url: str | None = None) -> list[Part]:
    """Refuse what is not a release.

    First come pages that are certainly something else: nothing at all, feeds, challenge and error pages,
    documents of another series, listings, a symbol alone. Everything else is weighed: each mark of a
    release that the text bears counts as the table `evidence.toml` says, and what does not reach its least
    weight is unrelated. An organ's name alone is no mark.

    Args:
        source: The source.
        words: The vocabulary of its language.
        url: The page's address, if the caller knows it; otherwise the one that the page gives.

    Returns:
        The parts of it that begin with symbols of their own; more than one where releases follow each other.

    Raises:
        NotAReleaseError: It is no release; the error says what it is.

    >>> from unreleases.catalogue.vocabulary import vocabulary
    >>> from unreleases.source import Source
    >>> refuse(Source(text="", blocks=(), media_type="text/plain"), vocabulary("en"))
    Traceback (most recent call last):
    unreleases.errors.NotAReleaseError: the input is empty
    """
    if not source.text.strip():
        raise NotAReleaseError("the input is empty", Rejection.EMPTY)
    if source.layout == _FEED_LAYOUT or is_feed(source.text[:1000]):
        raise NotAReleaseError("the input is a syndication feed", Rejection.FEED)
    if _is_marked_release(source):
        return []
    look = look_through(source, words, url or source.url or "")
    _refuse_pages(look)
    _refuse_listings(look)
    if not look.shown:
        raise NotAReleaseError("the page has no content besides its menus", Rejection.FRAGMENT)
    if look.bare:
        raise NotAReleaseError("the input is a masthead without headline and text", Rejection.FRAGMENT)
    if not bears_enough(look):
        message = "the input has none of the marks of a press release of the United Nations"
        if _NAME.fullmatch(source.text):
            message = "the input is only the name of a file, which `load` opens, or an address, which is never fetched"
        raise NotAReleaseError(message, Rejection.UNRELATED)
    return look.parts


def _is_marked_release(source: Source) -> bool:
    """Whether a page in a template of the press site marks one symbol line, and running text below it."""
    if source.layout not in read_toml("evidence.toml")["layouts"]["press"]:
        return False
    symbols = text = False
    skipped = {discard.span.start for discard in source.discards}
    for block in source.blocks:
        if skipped and block.span.start in skipped:
            continue
        if block.hint is _PARAGRAPH:
            text = True
        elif block.hint is _SYMBOL:
            if text:
                return False
            symbols = symbols or read_line(source.words(block), vocabulary("en"), block.hint) is not None
    return symbols and text


def _refuse_pages(look: Look) -> None:
    """Refuse challenge pages, error pages and documents of other series."""
    length = sum(len(block.span) for block in look.shown)
    if length < _LONGEST_PAGE and not any(part.symbols for part in look.parts):
        text = look.source.text[:_LONGEST_PAGE]
        challenge = "|".join(read_toml("evidence.toml")["challenge"]["patterns"])
        if re.search(challenge, text, re.IGNORECASE | re.MULTILINE):
            raise NotAReleaseError(
                "the page is a check against robots, sent instead of the release", Rejection.CHALLENGE_PAGE
            )
        error = every_mark("error_patterns")
        if any(error.fullmatch(line.strip(" .!:")) for _, line in look.head[:10]):
            raise NotAReleaseError("the page says that what was asked for is not there", Rejection.ERROR_PAGE)
    if _is_typed(look, _MASTHEAD):
        return
    document = every_mark("document_patterns")
    if any(document.search(text) for _, text in look.head[:20]) and not _is_typed(look):
        raise NotAReleaseError(
            "the text is a document of another series of the United Nations, not a press release",
            Rejection.DOCUMENT,
        )


def _is_typed(look: Look, lines: int | None = None) -> bool:
    """Whether a line at the top has a type word of press releases or a symbol of theirs."""
    readings = map(look.reading, range(len(look.head[:lines])))
    return any(reading is not None and (reading.document_type or reading.symbols) for reading in readings)


def _refuse_listings(look: Look) -> None:
    """Refuse index, search and front pages."""
    if look.source.layout == _LISTING_LAYOUT or _is_listing(look):
        raise NotAReleaseError("the page lists several releases instead of giving one", Rejection.LISTING)
    if _is_item(look):
        raise NotAReleaseError("the text is an item of a listing, not the release itself", Rejection.LISTING)


def _is_listing(look: Look) -> bool:
    url, listed = look.url, read_toml("evidence.toml")["listing"]["address"]
    if not addressed(url).names_one and is_press_address(url) and re.search(listed, url, re.IGNORECASE):
        return True
    listing = every_mark("listing_patterns")
    if any(listing.fullmatch(text.strip(" .|")) for _, text in look.head[:4]):
        return True
    items = [part for part in look.parts if part.symbols]
    if _has_dated_items(look) or _has_briefings(look):
        return True
    teasers = all(part.paragraphs <= _TEASER and not part.closed and not part.typed for part in items)
    if len(items) > 1 and teasers:
        return True
    return (len(items) != 1 or teasers) and _count_pagers(look) > 1


def _count_pagers(look: Look) -> int:
    """Count the links that lead to the next page of a listing."""
    pagers = frozenset(map(str.casefold, every_word("evidence.pager_words")))
    return sum(
        look.source.words(block).strip(" .").casefold() in pagers
        for block in look.shown
        if block.span.end - block.span.start < _LONGEST_PAGER
    )


def _has_dated_items(look: Look) -> bool:
    """Whether the text is a row of teasers, each under its day: the newest first, or each with a type word, too."""
    if len(look.shown) > _LONGEST_LISTING:
        return False
    dated = {
        index: reading.date
        for index, (_, text) in enumerate(look.head)
        if len(text) <= _LONGEST_DAY
        and may_be_day(text)
        and (reading := look.reading(index)) is not None
        and reading.kind is LineKind.DATE
        and reading.date is not None
    }
    # what is no item of such a row are a few lines at both ends
    newest_first = (
        len(dated) >= _FEWEST_DATED
        and len(look.shown) <= _BESIDE + _LONGEST_ITEM * len(dated)
        and all(before >= after for before, after in pairwise(dated.values()))
    )
    if not newest_first and sum(_has_type(look, index) for index in dated) < _FEWEST_TYPED:
        return False
    readings = map(look.reading, range(len(look.head)))
    lines = {
        block.span.start: (text, reading) for (block, text), reading in zip(look.head, readings, strict=True)
    }
    shapes = "".join(_shape(*lines.get(block.span.start, ("", None))) for block in look.shown)
    return (newest_first and _DATED.fullmatch(shapes) is not None) or _TYPED.fullmatch(shapes) is not None


def _has_type(look: Look, index: int) -> bool:
    """Whether a type word stands directly above or below a line."""
    beside = (number for number in (index - 1, index + 1) if 0 <= number < len(look.head))
    readings = map(look.reading, beside)
    return any(reading is not None and reading.kind is LineKind.DOCUMENT_TYPE for reading in readings)


def _shape(text: str, reading: LineReading | None) -> str:
    """What a block is: a day, a type word, another short line, or a paragraph."""
    if reading is None:
        return "p" if not text or is_prose(text) else "x"
    return {LineKind.DATE: "d", LineKind.DOCUMENT_TYPE: "t"}.get(reading.kind, "x")


def _has_briefings(look: Look) -> bool:
    """Whether the text has teasers under the short names of daily briefings, which only listings print."""
    names = sum(_BRIEFING.fullmatch(text) is not None for _, text in look.head)
    items = names + sum(bool(part.symbols) for part in look.parts)
    return names > 0 and items > 1 and sum(part.paragraphs for part in look.parts) <= _TEASER * items


def _is_item(look: Look) -> bool:
    """Whether the text is the first lines of a release as listings replay them.

    On listings of older releases a date and the type word follow the symbol line by line, without the headline
    that pages of their own have there, then more than one blank line, and the text breaks off after the lead.
    """
    readings = [look.reading(index) for index in range(min(_TEASER + 1, len(look.head)))]
    start = next((index for index, reading in enumerate(readings) if reading and reading.symbols), None)
    if start is None or len(look.head) < start + len(_ITEM):
        return False
    end = start + len(_ITEM)
    kinds = [reading.kind if (reading := look.reading(index)) else None for index in range(start, end)]
    if kinds != _ITEM or any(block.gap > 1 for block, _ in look.head[start + 1 : end]):
        return False
    # one blank line is what `to_text` leaves between masthead and headline
    while end < len(look.head) and (reading := look.reading(end)) is not None and reading.symbols:
        end += 1
    if end < len(look.head) and look.head[end][0].gap < _LISTING_GAP:
        return False
    part = look.parts[-1]
    return len(look.parts) == 1 and part.paragraphs <= _TEASER and not part.closed
