"""Runs of words out of a page that this library wrote."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from unreleases.model.inline import Emphasis, EmphasisStyle, Inline, LineBreak, Link, Strong, Text
from unreleases.notices import NoticeCode
from unreleases.readers.addresses import safe_address
from unreleases.readers.characters import clean

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lxml.etree import _Element

    from unreleases.notices import NoticeLog

__all__ = ["has_class", "read_inline", "read_line"]

_STYLES: Final = {
    "em": EmphasisStyle.ITALIC,
    "i": EmphasisStyle.ITALIC,
    "u": EmphasisStyle.UNDERLINE,
    "s": EmphasisStyle.STRIKE,
    "del": EmphasisStyle.STRIKE,
    "sup": EmphasisStyle.SUPERSCRIPT,
    "sub": EmphasisStyle.SUBSCRIPT,
}
_SPACE: Final = re.compile(r"\s+")
#: Deeper than any page is; what is deeper gives its words.
_DEEPEST: Final = 60


def has_class(element: _Element, name: str) -> bool:
    """Tell whether an element has a class.

    Args:
        element: Any element.
        name: The class.

    Returns:
        Whether its `class` attribute lists it.

    >>> from lxml.html import fragment_fromstring
    >>> has_class(fragment_fromstring('<p class="ur-view ur-turn">x</p>'), "ur-turn")
    True
    """
    return name in (element.get("class") or "").split()


def read_inline(element: _Element, log: NoticeLog, *, until: Iterable[str] = ()) -> tuple[Inline, ...]:
    """Read the words inside an element. What only shows a view is looked through.

    Args:
        element: A block of one of our pages.
        log: Takes a notice for a link that leads nowhere safe, and for too deep nesting.
        until: Names of child elements that are no part of the words, such as lists in an item.

    Returns:
        Inline nodes: neighbouring texts joined, without white space at both ends.

    >>> from lxml.html import fragment_fromstring
    >>> from unreleases.notices import NoticeLog
    >>> page = fragment_fromstring('<p>See <a class="ur-view" href="#x">S/1</a>, <em>now</em></p>')
    >>> [type(node).__name__ for node in read_inline(page, NoticeLog())]
    ['Text', 'Emphasis']
    """
    nodes = _joined(_read(element, log, frozenset(until), 0))
    if nodes and isinstance(nodes[0], Text):
        nodes = _joined([Text(text=nodes[0].text.lstrip(" ")), *nodes[1:]])
    if nodes and isinstance(nodes[-1], Text):
        nodes = _joined([*nodes[:-1], Text(text=nodes[-1].text.rstrip(" "))])
    return nodes


def read_line(text: str, log: NoticeLog) -> str:
    """Bring words that are no inline content into the normal form.

    Args:
        text: Any text, such as the value of an attribute.
        log: Takes notices.

    Returns:
        The words on one line.

    >>> from unreleases.notices import NoticeLog
    >>> read_line(" Security  Council ", NoticeLog())
    'Security Council'
    """
    return _SPACE.sub(" ", clean(text, log)).strip(" ")


def _read(element: _Element, log: NoticeLog, until: frozenset[str], depth: int) -> list[Inline]:
    nodes: list[Inline] = [_words(element.text, log)]
    for child in element:
        if isinstance(child.tag, str) and child.tag not in until:
            nodes += _child(child, log, depth + 1)
        nodes.append(_words(child.tail, log))
    return nodes


def _child(child: _Element, log: NoticeLog, depth: int) -> list[Inline]:
    if depth > _DEEPEST:
        log.add(NoticeCode.DEPTH_LIMITED, f"elements nested more than {_DEEPEST} deep gave their words only")
        return [_words("".join(child.itertext()), log)]
    if child.tag == "br":
        return [LineBreak()]
    inner = _read(child, log, frozenset(), depth)
    if has_class(child, "ur-view"):
        return inner
    if child.tag == "a" and child.get("href") is not None:
        href = child.get("href") or ""
        if not href or safe_address(href) is not None:
            return [Link(content=_joined(inner), href=href)]
        log.add(
            NoticeCode.LINK_DROPPED, "a link to an address of another sort than http, https, mailto or tel"
        )
        return inner
    if child.tag in _STYLES:
        return [Emphasis(content=_joined(inner), style=_STYLES[child.tag])]
    if child.tag in ("strong", "b"):
        return [Strong(content=_joined(inner))]
    return inner


def _words(text: str | None, log: NoticeLog) -> Text:
    return Text(text=_SPACE.sub(" ", clean(text, log)) if text else "")


def _joined(nodes: Iterable[Inline]) -> tuple[Inline, ...]:
    """Join texts that stand side by side. White space at a line break is the page's, not the document's."""
    joined: list[Inline] = []
    pending: list[str] = []

    def settle(following: Inline | None) -> None:
        words = "".join(pending)
        pending.clear()
        if joined and isinstance(joined[-1], LineBreak):
            words = words.lstrip(" ")
        if isinstance(following, LineBreak):
            words = words.rstrip(" ")
        if words:
            joined.append(Text(text=words))

    for node in nodes:
        if isinstance(node, Text):
            pending.append(node.text)
        else:
            settle(node)
            joined.append(node)
    settle(None)
    return tuple(joined)
