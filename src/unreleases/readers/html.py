"""Pages: from markup to a source."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve
from lxml import etree

from unreleases.errors import NotAReleaseError, Rejection
from unreleases.notices import NoticeCode, NoticeLog
from unreleases.readers.banners import mark_banners, mark_menu
from unreleases.readers.characters import is_plain_page, merge_counts
from unreleases.readers.flatten import Walk
from unreleases.readers.layouts import GENERIC, Layout, choose_layout
from unreleases.readers.markup import encode_page, is_prettified, parse_markup, repair_page
from unreleases.readers.page_facts import PageFacts, read_facts, stated_fields
from unreleases.readers.pen import Pen
from unreleases.readers.places import Place
from unreleases.readers.titles import bare_headlines, settle_titles, write_titles
from unreleases.source import Block, Hint, Source

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml.etree import _Element

__all__ = ["read_html"]

#: Elements whose contents nobody sees.
_UNSEEN: Final = ("script", "style", "noscript", "template", "svg")
_ASIDE: Final = (Hint.CHROME, Hint.TAG)
#: Hints of running text, and how long some of it is at least.
_TEXT: Final = (None, Hint.PARAGRAPH, Hint.LIST_ITEM, Hint.QUOTE)
_SHORTEST_TEXT: Final = 30
_LISTING: Final = "listing"
_LEAST_LISTED: Final = 2
#: A refused layout stays refused where the page has fewer paragraphs than a release.
_LEAST_PROSE: Final = 2
#: The fields that a page may state in its data only.
_STATED: Final = (Hint.DOCUMENT_TYPE, Hint.SYMBOL, Hint.DATE)


def read_html(html: str, *, url: str | None = None, utf8: bytes | None = None) -> Source:
    """Read a page or a part of one.

    The layout is chosen by the evidence in the page; it says which elements hold which part of the masthead,
    the running text, and what is the site's. Nothing is fetched, no file is opened, no script is run.

    Args:
        html: The page.
        url: The address from which it was taken, if known; kept where the page gives none as its own.
        utf8: The page in UTF-8, where it came so.

    Returns:
        The source.

    Raises:
        NotAReleaseError: The page is an error page or a check against robots.

    >>> source = read_html("<p>SC/13944<h1>Council Meets</h1><p>The Council met <b>today</b>.")
    >>> [(str(block.hint), source.words(block)) for block in source.blocks]
    [('None', 'SC/13944'), ('title', 'Council Meets'), ('None', 'The Council met today.')]
    """
    log = NoticeLog()
    page = utf8 or encode_page(html, log)
    chosen = choose_layout(html)
    layout = choose_layout(html, refused=False) if chosen.refused else chosen
    plain = is_plain_page(page)
    if not plain:
        repaired = repair_page(page, log)
        plain = repaired is not page and is_plain_page(repaired)
        page = repaired
    root = parse_markup(page, log)
    if root is None:
        return Source(text="", blocks=(), media_type="text/html", layout=layout.name, notices=log.notices)
    facts = read_facts(root, html, layout.addresses)
    for part in root:
        if part.tag != "head":
            etree.strip_elements(part, *_UNSEEN, with_tail=False)
    walk = _walk(root, facts, layout, html, plain=plain)
    listed = walk.listings >= _LEAST_LISTED and not walk.body_seen
    if layout.strict and not walk.prose and not _has_text(walk.pen.blocks):
        listed = listed or layout.entries(html) >= _LEAST_LISTED
        if not listed:  # the elements that hold the release were lost in copying: keep everything
            walk = _walk(root, facts, evolve(layout, strict=False, lines=True), html, plain=plain)
    if chosen.refused and walk.prose < _LEAST_PROSE:
        raise _refusal(chosen)
    _note(log, walk, layout, html)
    return Source(
        text=walk.pen.text,
        blocks=tuple(walk.pen.blocks),
        media_type="text/html",
        layout=_LISTING if listed else layout.name,
        language=facts.language,
        url=facts.url or url,
        discards=tuple(walk.discards),
        notices=merge_counts((*log.notices, *walk.pen.log.notices)),
    )


def _walk(root: _Element, facts: PageFacts, layout: Layout, html: str, *, plain: bool) -> Walk:
    """Walk over a page; what its markup does not mark is taken from its title and its data, above all else."""
    lost = not layout.titled and not layout.renamed
    walk = _walk_once(root, facts, layout, html, with_title=lost, stated=(), plain=plain)
    found = {block.hint for block in walk.pen.blocks}
    stated = list(stated_fields(html, (hint for hint in _STATED if hint not in found)))
    with_title = lost or not (layout.renamed or Hint.TITLE in found)
    if with_title == lost and not stated:
        return walk
    return _walk_once(root, facts, layout, html, with_title=with_title, stated=stated, plain=plain)


def _walk_once(
    root: _Element,
    facts: PageFacts,
    layout: Layout,
    html: str,
    *,
    with_title: bool,
    stated: Sequence[tuple[Hint, str]],
    plain: bool,
) -> Walk:
    walk = Walk(layout, Pen(NoticeLog(), prettified=is_prettified(html)))
    pen = walk.pen
    path = f"/{root.tag!s}[1]/head[1]"
    titles = write_titles(pen, facts, html, path) if with_title else 0
    for hint, words in stated:
        pen.leaf(words, Place(hint, value=words if hint is Hint.DATE else None), f"{path}/script[1]")
    pen.plain = plain
    walk.run(root)
    blocks, text = pen.blocks, pen.text
    _rank(blocks, walk.headings)
    walk.discards += walk.articles.discards(blocks)
    mark_menu(blocks, text)
    _drop_rules(blocks)
    if not layout.strict:
        mark_banners(blocks, text)
    bare_headlines(blocks, text)
    settle_titles(blocks, titles, text, reliable=layout.strict)
    return walk


def _note(log: NoticeLog, walk: Walk, layout: Layout, html: str) -> None:
    if walk.phrases.dropped:
        message = f"addresses of links that can do harm were dropped: {walk.phrases.dropped}"
        log.add(NoticeCode.LINK_DROPPED, message)
    if layout.name == GENERIC:
        log.add(NoticeCode.UNKNOWN_LAYOUT, "the page fits no layout that is known; everything in it was kept")
    if html.rfind("<") > html.rfind(">"):
        log.add(NoticeCode.TRUNCATED, "the page breaks off in the middle of a tag")
    if walk.discards:
        message = "another release follows on the same page"
        log.add(NoticeCode.OTHER_RELEASE_FOLLOWS, message, walk.discards[0].span)


def _has_text(blocks: Sequence[Block]) -> bool:
    """Whether any block below the page's head can be running text."""
    return any(
        block.hint in _TEXT and len(block.span) >= _SHORTEST_TEXT and "/head[" not in (block.path or "")
        for block in blocks
    )


def _refusal(layout: Layout) -> NotAReleaseError:
    if layout.name == "challenge":
        return NotAReleaseError(
            "the page is a check against robots, sent instead of the release", Rejection.CHALLENGE_PAGE
        )
    return NotAReleaseError("the page says that what was asked for is not there", Rejection.ERROR_PAGE)


def _drop_rules(blocks: list[Block]) -> None:
    """Leave out rules that part the text from nothing but the site."""
    index = len(blocks) - 1
    while index >= 0 and (blocks[index].hint in _ASIDE or not len(blocks[index].span)):
        if blocks[index].hint is Hint.SEPARATOR:
            del blocks[index]
        index -= 1


def _rank(blocks: list[Block], headings: Sequence[int]) -> None:
    """Let the highest headings of the running text be of the first level, whatever their elements are."""
    if not headings:
        return
    levels = sorted({blocks[index].level for index in headings})
    ranks = {level: rank for rank, level in enumerate(levels, 1)}
    for index in headings:
        block = blocks[index]
        if ranks[block.level] != block.level:
            blocks[index] = evolve(block, level=ranks[block.level])
