"""What a page of ours can carry: the written condition under which `parse_html` gives a release back."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from unreleases.errors import SymbolError
from unreleases.model.body import Footnote, Heading, Image, List, Quote, Table
from unreleases.model.inline import Emphasis, LineBreak, Link, Strong, Text
from unreleases.notices import NoticeLog
from unreleases.readers.addresses import safe_address as kept_address
from unreleases.readers.characters import clean
from unreleases.symbols import PressSymbol
from unreleases.writers.addresses import safe_address
from unreleases.writers.escaping import legible

if TYPE_CHECKING:
    from collections.abc import Iterator

    from unreleases.model.body import Block
    from unreleases.model.inline import Inline
    from unreleases.model.release import Release

__all__ = ["html_losses", "is_line", "is_words"]

_SPACE: Final = re.compile(r"\s+")
#: How deep our own pages are read.
_DEEPEST_INLINE: Final = 60
_DEEPEST_BLOCK: Final = 100
_GREATEST: Final = 10**18


def html_losses(release: Release) -> tuple[str, ...]:
    """Say what `to_html` cannot carry of a release, so that `parse_html` gives another one back.

    A page carries everything that a release says, as long as its words are in the normal form that all
    readers give them: NFC, single plain spaces, nothing invisible, no two texts side by side, line breaks as
    nodes. It carries no address that could do harm, and no link inside another. Where a release came from
    (source, notices, spans) is never carried.

    Args:
        release: Any release.

    Returns:
        One sentence for each loss; nothing for a release that a page carries whole.

    >>> from unreleases.model import Headline, Release
    >>> html_losses(Release(headline=Headline(title="Council Meets")))
    ()
    >>> html_losses(Release(headline=Headline(title="Council  Meets")))
    ('title: the words are not in the normal form',)
    """
    return (*_top(release), *_facts(release), *_blocks(release.blocks, ("block",), 0))


def is_line(text: str) -> bool:
    r"""Tell whether words are one line in the normal form.

    Args:
        text: Any text.

    Returns:
        Whether reading would leave it as it is.

    >>> is_line("the Council"), is_line(" the Council"), is_line("the\nCouncil")
    (True, False, False)
    """
    return is_words(text) and text == text.strip(" ")


def is_words(text: str) -> bool:
    r"""Tell whether a run of words is in the normal form; a blank may stand at its ends.

    Args:
        text: Any text.

    Returns:
        Whether reading would leave it as it is.

    >>> is_words("the "), is_words("the  Council"), is_words("e\u0301")
    (True, False, False)
    """
    return clean(text, NoticeLog()) == text and _SPACE.sub(" ", text) == text and legible(text) == text


def _is_lines(text: str) -> bool:
    return all(is_line(line) for line in text.split("\n"))


def _is_address(address: str | None) -> bool:
    return address is None or (legible(address) == address and "\r" not in address)


def _top(release: Release) -> Iterator[str]:
    named = [(f"line {index}", line.text) for index, line in enumerate(release.masthead.lines)]
    if release.title is not None:
        named.append(("title", release.title))
    named += [(f"deck {index}", line) for index, line in enumerate(release.deck)]
    if release.trailer is not None:
        named.append(("trailer", release.trailer.text))
    for name, text in named:
        if not _is_lines(text):
            yield f"{name}: the words are not in the normal form"


def _facts(release: Release) -> Iterator[str]:
    masthead = release.masthead
    values = {
        "language": release.language,
        "document type": masthead.document_type,
        "issuer": masthead.issuer,
    }
    values |= {f"organ {n}": organ.text for n, organ in enumerate(masthead.organs)}
    values |= {f"code of organ {n}": organ.code for n, organ in enumerate(masthead.organs)}
    values |= {f"tag {n}": tag.text for n, tag in enumerate(release.tags)}
    values |= {f"vocabulary of tag {n}": tag.vocabulary for n, tag in enumerate(release.tags)}
    numbers = [meeting.number for meeting in masthead.meetings]
    if masthead.session is not None:
        values["session"] = masthead.session.text
        numbers.append(masthead.session.number)
    if masthead.dateline is not None:
        line = masthead.dateline
        values |= {"dateline": line.text, "place": line.place, "agency": line.agency}
    for name, value in values.items():
        if value is not None and not is_line(value):
            yield f"{name}: the words are not in the normal form"
    if not release.language or not all(tag.vocabulary for tag in release.tags):
        yield "a language or vocabulary without a name"
    if any(number is not None and not 0 <= number < _GREATEST for number in numbers):
        yield "a number of a session or meeting that is none"
    if not all(_is_address(address) for address in (release.url, *(tag.href for tag in release.tags))):
        yield "an address with characters that no page holds"
    for symbol in masthead.symbols:
        if not _reads_back(symbol):
            yield f"the symbol {symbol} does not read back"


def _reads_back(symbol: PressSymbol) -> bool:
    try:
        return PressSymbol.parse(str(symbol)) == symbol
    except SymbolError:
        return False


def _blocks(blocks: tuple[Block, ...], above: tuple[str | int, ...], depth: int) -> Iterator[str]:
    for index, block in enumerate(blocks):
        position = (*above, index)
        yield from (f"{' '.join(map(str, position))}: {loss}" for loss in _block(block))
        if isinstance(block, Quote):
            if depth >= _DEEPEST_BLOCK:
                yield f"{' '.join(map(str, position))}: quotations stand too deep in each other"
                return
            yield from _blocks(block.blocks, position, depth + 1)


def _block(block: Block) -> Iterator[str]:
    match block:
        case Quote():
            pass
        case List():
            yield from _list(block, 0)
        case Table():
            for row in block.rows:
                for cell in row.cells:
                    yield from _content(cell.content)
        case Image():
            if not is_line(block.alternative) or not _is_address(block.address):
                yield "a picture's words or address are not in the normal form"
        case Heading():
            if not is_line(block.mark) or not 0 <= block.level < _GREATEST:
                yield "a heading's mark or level is none"
            yield from _content(block.content)
        case Footnote():
            if not _is_lines(block.marker):
                yield "a footnote's marker is not in the normal form"
            yield from _content(block.content)
        case _ if hasattr(block, "content"):
            yield from _content(block.content)
        case _:
            if not _is_lines(block.text):
                yield "the words are not in the normal form"


def _list(node: List, depth: int) -> Iterator[str]:
    if depth > _DEEPEST_BLOCK:
        yield "lists stand too deep in each other"
        return
    for item in node.items:
        if not is_line(item.marker):
            yield "an item's marker is not in the normal form"
        yield from _content(item.content)
        for inner in item.lists:
            yield from _list(inner, depth + 1)


def _content(content: tuple[Inline, ...]) -> Iterator[str]:
    if content and isinstance(content[0], Text) and content[0].text.startswith(" "):
        yield "the words begin with a blank"
    if content and isinstance(content[-1], Text) and content[-1].text.endswith(" "):
        yield "the words end with a blank"
    yield from _inner(content, linked=False, depth=0)


def _inner(content: tuple[Inline, ...], *, linked: bool, depth: int) -> Iterator[str]:
    if depth > _DEEPEST_INLINE:
        yield "emphasis and links stand too deep in each other"
        return
    for node, following in pairwise((*content, None)):
        if isinstance(node, Text):
            if isinstance(following, Text) or not node.text:
                yield "two texts side by side, or one without words"
            if not is_words(node.text) or (isinstance(following, LineBreak) and node.text.endswith(" ")):
                yield "the words are not in the normal form"
        elif isinstance(node, LineBreak):
            if isinstance(following, Text) and following.text.startswith(" "):
                yield "the words are not in the normal form"
        elif isinstance(node, Link):
            if linked:
                yield "a link inside a link"
            if not _is_address(node.href) or safe_address(node.href) is None or _dropped(node.href):
                yield "a link to an address that no page holds"
            yield from _inner(node.content, linked=True, depth=depth + 1)
        elif isinstance(node, Emphasis | Strong):
            yield from _inner(node.content, linked=linked, depth=depth + 1)


def _dropped(href: str) -> bool:
    return bool(href) and kept_address(href) is None
