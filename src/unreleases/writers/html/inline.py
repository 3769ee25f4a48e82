"""Runs of words as HTML, with the marks of views laid over them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from attrs import field, frozen

from unreleases.model.inline import Emphasis, EmphasisStyle, Inline, LineBreak, Link, Strong, Text
from unreleases.spans import Span
from unreleases.writers.addresses import safe_address
from unreleases.writers.escaping import attributes, escape

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["EMPHASIS_TAGS", "Mark", "inline_html", "lines_html"]

#: The element for each style of emphasis; the reader of our own pages goes the other way.
EMPHASIS_TAGS: Final = {
    EmphasisStyle.ITALIC: "em",
    EmphasisStyle.UNDERLINE: "u",
    EmphasisStyle.STRIKE: "s",
    EmphasisStyle.SUPERSCRIPT: "sup",
    EmphasisStyle.SUBSCRIPT: "sub",
}


@frozen(kw_only=True)
class Mark:
    """Something that a view found, to be shown over a stretch of words.

    >>> Mark(span=Span(0, 3), tag="mark", identifier="vote-1").tag
    'mark'
    """

    #: Offsets into the words over which it is laid.
    span: Span
    tag: str
    #: Its `id`, which the first piece of it carries.
    identifier: str | None = None
    #: Further attributes, on every piece.
    values: Mapping[str, str | None] = field(factory=dict, hash=False)

    def opening(self, *, first: bool, linked: bool) -> str:
        """Return the start tag of a piece.

        Args:
            first: Whether it is the first piece.
            linked: Whether it stands in a link, which holds no other.

        Returns:
            The tag.

        >>> Mark(span=Span(0, 3), tag="mark", identifier="vote-1").opening(first=True, linked=False)
        '<mark id="vote-1">'
        """
        values = {**self.values, "id": self.identifier if first else None}
        if linked and self.tag == "a":
            return f"<span{attributes({**values, 'href': None})}>"
        return f"<{self.tag}{attributes(values)}>"

    def closing(self, *, linked: bool) -> str:
        """Return the end tag of a piece.

        Args:
            linked: Whether it stands in a link.

        Returns:
            The tag.

        >>> Mark(span=Span(0, 3), tag="a").closing(linked=True)
        '</span>'
        """
        return f"</{'span' if linked and self.tag == 'a' else self.tag}>"


def inline_html(content: tuple[Inline, ...], marks: Sequence[Mark] = ()) -> str:
    """Write inline content as HTML.

    Marks are laid over the words inside the innermost element, in pieces where need be, so that without them
    the elements are those of the document.

    Args:
        content: Inline nodes.
        marks: What to mark; spans count into the words of `content`.

    Returns:
        HTML in which every word is escaped.

    >>> inline_html((Text(text="a < "), Strong(content=(Text(text="b"),))))
    'a &lt; <strong>b</strong>'
    >>> inline_html((Text(text="See S/1"),), [Mark(span=Span(4, 7), tag="mark")])
    'See <mark>S/1</mark>'
    """
    return "".join(_Writer(marks).content(content, linked=False))


def lines_html(text: str, marks: Sequence[Mark] = ()) -> str:
    r"""Write a plain text as HTML, a line feed as a line break.

    Args:
        text: Words without markup.
        marks: What to mark; spans count into `text`.

    Returns:
        HTML in which every word is escaped.

    >>> lines_html("one\ntwo")
    'one<br>two'
    """
    content: list[Inline] = []
    for number, line in enumerate(text.split("\n")):
        content += [LineBreak()] * bool(number) + [Text(text=line)]
    return inline_html(tuple(content), marks)


class _Writer:
    def __init__(self, marks: Sequence[Mark]) -> None:
        self.position = 0
        self.waiting = sorted(
            (mark for mark in marks if mark.span.start < mark.span.end),
            key=lambda m: (m.span.start, -m.span.end),
        )[::-1]
        self.active: list[Mark] = []
        self.begun: set[int] = set()

    def content(self, content: tuple[Inline, ...], *, linked: bool) -> Iterator[str]:
        for node in content:
            match node:
                case Text():
                    yield from self.words(node.text, linked=linked)
                case LineBreak():
                    self.position += 1
                    yield "<br>"
                case Strong():
                    yield "<strong>"
                    yield from self.content(node.content, linked=linked)
                    yield "</strong>"
                case Emphasis():
                    tag = EMPHASIS_TAGS[node.style]
                    yield f"<{tag}>"
                    yield from self.content(node.content, linked=linked)
                    yield f"</{tag}>"
                case Link():
                    yield from self.link(node, linked=linked)

    def link(self, node: Link, *, linked: bool) -> Iterator[str]:
        href = safe_address(node.href)
        if href is None or linked:
            # an address that could do harm, or a link in a link, which HTML has not: the words stay
            yield from self.content(node.content, linked=linked)
            return
        yield f"<a{attributes({'href': href})}>"
        yield from self.content(node.content, linked=True)
        yield "</a>"

    def words(self, text: str, *, linked: bool) -> Iterator[str]:
        start, end = self.position, self.position + len(text)
        while self.position < end:
            self.active = [mark for mark in self.active if mark.span.end > self.position]
            while self.waiting and self.waiting[-1].span.start <= self.position:
                mark = self.waiting.pop()
                if mark.span.end > self.position:
                    self.active.append(mark)
            stop = min([end, *(mark.span.end for mark in self.active)])
            if self.waiting:
                stop = min(stop, max(self.waiting[-1].span.start, self.position + 1))
            # a link holds no other: of those over the same words, the shortest leads somewhere
            links = [mark for mark in self.active if mark.tag == "a"]
            link = None if linked or not links else min(links, key=lambda mark: len(mark.span))
            for mark in self.active:
                yield mark.opening(first=id(mark) not in self.begun, linked=mark is not link)
                self.begun.add(id(mark))
            yield escape(text[self.position - start : stop - start])
            for mark in reversed(self.active):
                yield mark.closing(linked=mark is not link)
            self.position = stop
