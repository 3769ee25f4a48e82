"""Pages that this library wrote, read back whole: their classes and attributes say what every element is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from unreleases.model.masthead import Headline, LineKind, MastheadLine
from unreleases.model.release import Release, ReleaseKind, Trailer
from unreleases.notices import NoticeLog
from unreleases.readers.canonical.blocks import BlockReader
from unreleases.readers.canonical.facts import member, read_facts, read_masthead
from unreleases.readers.canonical.inline import has_class, read_inline, read_line
from unreleases.readers.canonical.source import SourceMaker
from unreleases.readers.markup import encode_page, parse_markup, repair_page
from unreleases.source import DiscardReason, Hint
from unreleases.spans import Span

if TYPE_CHECKING:
    from lxml.etree import _Element

    from unreleases.model.body import Block

__all__ = ["is_canonical", "read_canonical"]

#: The version of the page's structure; minifiers leave quotation marks out.
_VERSION: Final = "1"
_SIGN: Final = re.compile(rf"""data-unreleases\s*=\s*["']?{_VERSION}\b""")
_LINES: Final = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6"})
#: Parts of our page that say again what the document says.
_BESIDE: Final = ("ur-contents", "ur-votes", "ur-references")


def is_canonical(html: str) -> bool:
    """Tell whether a page looks as if this library wrote it.

    Args:
        html: A page or a part of one.

    Returns:
        Whether it carries the sign on which `read_canonical` looks further.

    >>> is_canonical('<article class="ur-release" data-unreleases="1"></article>')
    True
    """
    return _SIGN.search(html) is not None


def read_canonical(html: str) -> Release | None:
    """Read a release back from the page that `to_html` made of it.

    Args:
        html: A page or a part of one, in which somebody may have changed something meanwhile.

    Returns:
        The release, with a source made from the page; None when there is no `article` of ours in it.

    >>> page = '<article class="ur-release" data-unreleases="1" data-kind="note" lang="en"></article>'
    >>> read_canonical(page).kind
    <ReleaseKind.NOTE: 'note'>
    """
    log = NoticeLog()
    article = _article(html, log) if is_canonical(html) else None
    return None if article is None else _Reading(article, log).release()


def _article(html: str, log: NoticeLog) -> _Element | None:
    root = parse_markup(repair_page(encode_page(html, log), log), log)
    if root is None:
        return None
    return next((each for each in root.iter("article") if each.get("data-unreleases") == _VERSION), None)


class _Reading:
    def __init__(self, article: _Element, log: NoticeLog) -> None:
        self.article = article
        self.log = log
        self.source = SourceMaker()
        self.blocks = BlockReader(self.source, self.log)
        self.lines: list[MastheadLine] = []
        self.titles: list[tuple[str, Span | None]] = []
        self.deck: list[tuple[str, Span | None]] = []
        self.body: list[Block] = []
        self.annexes: list[Block] = []
        self.trailer: Trailer | None = None
        self.facts: list[_Element] = []

    def release(self) -> Release:
        self.body += self.blocks.loose(self.article.text, self.article)
        for child in self.article:
            self.part(child)
            self.body += self.blocks.loose(child.tail, self.article)
        stated = self.article.get("data-language", self.article.get("lang")) or ""
        language = read_line(stated, self.log) or "und"
        url, tags = read_facts(self.facts, self.log)
        spans = [span for _, span in (*self.titles, *self.deck) if span]
        return Release(
            kind=member(ReleaseKind, self.article.get("data-kind"), ReleaseKind.OTHER),
            language=language,
            masthead=read_masthead(self.lines, self.facts, self.log),
            headline=Headline(
                title=self.titles[0][0] if self.titles else None,
                deck=tuple(text for text, _ in self.deck),
                span=Span(spans[0].start, spans[-1].end) if spans else None,
            ),
            body=tuple(self.body),
            annexes=tuple(self.annexes),
            trailer=self.trailer,
            tags=tags,
            url=url,
            source=self.source.source(language=language, url=url, notices=self.log.notices),
            notices=self.log.notices,
        )

    def part(self, element: _Element, *, head: bool = False) -> None:
        """Read a part of the page; in its head, paragraphs and headings are lines of the release's own."""
        if not isinstance(element.tag, str):
            return
        if has_class(element, "ur-head") or has_class(element, "ur-masthead"):
            for child in element:
                self.part(child, head=True)
        elif has_class(element, "ur-body"):
            self.body += self.blocks.inside(element)
        elif has_class(element, "ur-annexes"):
            self.annexes += self.blocks.inside(element)
        elif has_class(element, "ur-trailer"):
            text, span = self.words(element, Hint.TRAILER)
            self.trailer = Trailer(text=text, span=span)
        elif has_class(element, "ur-facts"):
            self.facts += element.iter("dd")
            self.discard(element, Hint.MASTHEAD, DiscardReason.REPEATED_MASTHEAD)
        elif any(has_class(element, name) for name in _BESIDE):
            self.discard(element, Hint.CHROME, DiscardReason.CHROME)
        elif head and (element.tag in _LINES or not len(element)):
            self.head(element)
        elif head:
            for child in element:
                self.part(child, head=True)
        else:
            self.body += self.blocks.one(element)

    def head(self, line: _Element) -> None:
        if has_class(line, "ur-view"):
            self.discard(line, Hint.CHROME, DiscardReason.CHROME)
        elif has_class(line, "ur-title") and not self.titles:
            self.titles.append(self.words(line, Hint.TITLE))
        elif has_class(line, "ur-deck"):
            self.deck.append(self.words(line, Hint.DECK))
        else:
            kind = member(LineKind, line.get("data-kind"), LineKind.OTHER)
            text, span = self.words(line, Hint.MASTHEAD)
            self.lines.append(MastheadLine(kind=kind, text=text, span=span))

    def words(self, element: _Element, hint: Hint) -> tuple[str, Span | None]:
        text = "".join(node.text for node in read_inline(element, self.log))
        return text, self.source.put(text, hint, element)

    def discard(self, element: _Element, hint: Hint, reason: DiscardReason) -> None:
        self.source.discard(read_line("\n".join(element.itertext()), self.log), hint, reason, element)
