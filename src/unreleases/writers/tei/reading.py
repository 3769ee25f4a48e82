"""From a TEI file of our profile back to an equal release."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from unreleases.model.body import (
    Block,
    Cell,
    Footnote,
    Furniture,
    Heading,
    Image,
    List,
    ListItem,
    Paragraph,
    Quote,
    Row,
    Separator,
    Table,
    Unclassified,
)
from unreleases.model.inline import Emphasis, Inline, LineBreak, Link, Strong, Text
from unreleases.model.release import Release, Trailer
from unreleases.writers.tei.elements import (
    attribute,
    attribute_or_none,
    child,
    children,
    fail,
    members_named,
    name,
    number,
    plain_words,
)
from unreleases.writers.tei.profile import APPLICATION, BOLD, DIVISIONS, PROFILE_VERSION, STYLES
from unreleases.writers.tei.reading_header import read_header
from unreleases.writers.xml.characters import unspell
from unreleases.writers.xml.parsing import parse_xml

if TYPE_CHECKING:
    from lxml import etree

__all__ = ["from_tei"]

_STYLES: Final = {rend: style for style, rend in STYLES.items()}
#: Elements of views, which lie over words; those of `ref` have another type than `link`.
_OVER_WORDS: Final = frozenset({"said", "quote", "seg"})


def from_tei(text: str | bytes) -> Release:
    """Read a release that `to_tei` wrote.

    What the views found is passed over: the views find it again in the release. Nothing is loaded from
    elsewhere, and a file with a document type is refused.

    Args:
        text: The file.

    Returns:
        A release equal to the one that was written.

    Raises:
        DecodeError: It is no XML, or no file of our profile; the error says where.
        TypeError: The argument is neither text nor bytes.

    >>> from unreleases.model import Headline
    >>> from unreleases.writers.tei.document import to_tei
    >>> from_tei(to_tei(Release(headline=Headline(title="Council Meets")), views=False)).title
    'Council Meets'
    """
    root = parse_xml(text)
    if name(root) != "TEI":
        raise fail(root, "a release is a TEI element")
    header, words = child(root, "teiHeader"), child(root, "text")
    _check_profile(header)
    divisions = _divisions(child(words, "body"))
    try:
        body = tuple(_blocks(divisions["body"])) if "body" in divisions else ()
        annexes = tuple(_blocks(divisions["annexes"])) if "annexes" in divisions else ()
    except RecursionError:
        raise fail(words, "the file is nested too deeply") from None
    trailer = Trailer(text=plain_words(child(divisions["trailer"], "p"))) if "trailer" in divisions else None
    return evolve(read_header(header, words), body=body, annexes=annexes, trailer=trailer)


def _check_profile(header: etree._Element) -> None:
    for application in members_named(header, "encodingDesc/appInfo/application"):
        if application.get("ident") == APPLICATION:
            version = application.get("version")
            if version != PROFILE_VERSION:
                raise fail(application, f"this library reads version {PROFILE_VERSION}, not {version!r}")
            return
    raise fail(header, "this is no file of the profile that unreleases writes")


def _divisions(body: etree._Element) -> dict[str, etree._Element]:
    found: dict[str, etree._Element] = {}
    for division in children(body):
        kind = division.get("type", "") if name(division) == "div" else ""
        if kind not in DIVISIONS or kind in found:
            raise fail(division, "the body has one division each of the types body, annexes and trailer")
        found[kind] = division
    return found


def _blocks(parent: etree._Element) -> list[Block]:
    """Read the blocks of a division or quotation, those of inner divisions and utterances in their place."""
    found: list[Block] = []
    for element in children(parent):
        if name(element) in {"div", "u"}:
            found += _blocks(element)
        else:
            found.append(_block(element))
    return found


def _block(element: etree._Element) -> Block:
    match name(element), element.get("type"):
        case ("p", _) | ("seg", "paragraph"):
            return Paragraph(content=_content(element))
        case ("head", _) | ("label", "heading"):
            level = number(element, "n")
            if level is None:
                raise fail(element, "the level of the heading is missing")
            return Heading(
                content=_content(element), level=level, mark=attribute_or_none(element, "rend") or ""
            )
        case "list", _:
            return _list(element)
        case "table", _:
            return Table(rows=tuple(_row(row) for row in _members(element, "row")))
        case "quote", _:
            return Quote(blocks=tuple(_blocks(element)))
        case "milestone", _:
            return Separator(text=attribute(element, "n"))
        case "note", "footnote":
            return Footnote(content=_content(element), marker=attribute(element, "n"))
        case "note", "unclassified":
            return Unclassified(content=_content(element))
        case "fw", _:
            return Furniture(text=plain_words(element))
        case "figure", _:
            return _image(element)
        case tag, kind:
            raise fail(element, f"no block is a {tag} of type {kind!r}" if kind else f"no block is a {tag}")


def _members(element: etree._Element, tag: str) -> list[etree._Element]:
    """Return the members of a list, table or row; with `n="0"` it has none."""
    if element.get("n") == "0":
        return []
    found = list(children(element))
    for one in found:
        if name(one) != tag:
            raise fail(one, f"here stands a {tag}")
    return found


def _list(element: etree._Element) -> List:
    rend = element.get("rend")
    if rend not in {"bulleted", "numbered"}:
        raise fail(element, "a list is bulleted or numbered")
    return List(items=tuple(_item(item) for item in _members(element, "item")), ordered=rend == "numbered")


def _item(element: etree._Element) -> ListItem:
    lists = members_named(element, "list")
    return ListItem(
        content=_content(element, lists=len(lists)),
        marker=attribute_or_none(element, "n") or "",
        lists=tuple(_list(inner) for inner in lists),
    )


def _row(element: etree._Element) -> Row:
    return Row(
        cells=tuple(
            Cell(content=_content(cell), header=cell.get("role") == "label")
            for cell in _members(element, "cell")
        )
    )


def _image(element: etree._Element) -> Image:
    graphics = members_named(element, "graphic")
    address = attribute(graphics[0], "url") if graphics else attribute_or_none(element, "n")
    return Image(alternative=plain_words(child(element, "figDesc")), address=address)


def _content(element: etree._Element, *, lists: int = 0) -> tuple[Inline, ...]:
    """Read inline content. The last elements of an item may be lists."""
    content = _Content()
    content.read(element, lists)
    content.end_text()
    return tuple(content.nodes)


class _Content:
    def __init__(self) -> None:
        self.nodes: list[Inline] = []
        self.pieces: list[str] = []
        #: Whether a text has begun, be it empty.
        self.begun = False

    def end_text(self) -> None:
        if self.begun:
            self.nodes.append(Text(text="".join(self.pieces)))
            self.pieces.clear()
            self.begun = False

    def add(self, words: str | None) -> None:
        if words:
            # piece by piece: a bracket before a mark and letters after it were no spelled character
            self.pieces.append(unspell(words))
            self.begun = True

    def read(self, element: etree._Element, lists: int = 0) -> None:
        self.add(element.text)
        words = len(element) - lists
        for index, inner in enumerate(element):
            if index >= words:
                if name(inner) != "list" or (inner.tail and inner.tail.strip()):
                    raise fail(inner, "the lists of an item stand at its end")
                continue
            self.read_element(inner)
            self.add(inner.tail)

    def read_element(self, element: etree._Element) -> None:
        tag, kind = name(element), element.get("type")
        if tag in _OVER_WORDS or (tag == "ref" and kind != "link"):
            self.read(element)
            return
        self.end_text()
        match tag, kind:
            case "anchor", "text":
                self.begun = True
            case "lb", _:
                self.nodes.append(LineBreak())
            case "ref", _:
                href = attribute_or_none(element, "target")
                self.nodes.append(
                    Link(content=_content(element), href=attribute(element, "n") if href is None else href)
                )
            case "hi", _:
                self.nodes.append(_highlighted(element))
            case _:
                raise fail(element, f"no run of words is a {tag}")


def _highlighted(element: etree._Element) -> Emphasis | Strong:
    rend = element.get("rend", "")
    if rend == BOLD:
        return Strong(content=_content(element))
    if rend in _STYLES:
        return Emphasis(content=_content(element), style=_STYLES[rend])
    raise fail(element, f"unknown rendering {rend!r}")
