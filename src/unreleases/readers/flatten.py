"""The walk over a page's tree: elements in, blocks out. No recursion, each element visited once."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any, Final

from attrs import define, field
from lxml import etree

from unreleases.readers.articles import Articles
from unreleases.readers.elements import KINDS, MARGINS, Kind, is_site_part, named
from unreleases.readers.frames import Frame, set_place, stated_value
from unreleases.readers.groups import Groups
from unreleases.readers.layouts import Layout, Rule
from unreleases.readers.pen import Pen
from unreleases.readers.phrases import Phrases, Pictures
from unreleases.readers.places import Place
from unreleases.readers.rules import RuleBook, unwrap
from unreleases.source import Discard, Hint

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml.etree import _Element

__all__ = ["Walk"]

#: A paragraph with as many characters is running text.
_PROSE: Final = 200
#: Lines of mastheads are shorter.
_LONGEST_LINE: Final = 80
#: Elements that are more, or less, than a part of the text.
_APART: Final = frozenset({Kind.BREAK, Kind.SKIP, Kind.IMAGE, Kind.CHROME, Kind.FRAME})
#: Elements that are one block where they hold characters only.
_LEAVES: Final = named(Kind.PARAGRAPH, Kind.WRAPPER, Kind.BLOCK, Kind.ROW)
_WRAPPERS: Final = named(Kind.WRAPPER)
_LISTED: Final = named(Kind.LIST, Kind.ITEM)
_CHROME: Final = Place(Hint.CHROME)
_MOST_GAP: Final = 9
#: The words of an element, with one space between them.
_WORDS: Final = etree.XPath("normalize-space()", smart_strings=False)


@define(eq=False, repr=False)
class Walk:
    """Walks over a page.

    >>> from lxml.html import document_fromstring
    >>> from unreleases.notices import NoticeLog
    >>> from unreleases.readers.layouts import choose_layout
    >>> page = "<body><div><p>One <b>two</b>.</p></div>"
    >>> walk = Walk(choose_layout(page), Pen(NoticeLog()))
    >>> walk.run(document_fromstring(page))
    >>> walk.pen.text, walk.pen.blocks[0].path
    ('One two.', '/html[1]/body[1]/div[1]/p[1]')
    """

    layout: Layout
    pen: Pen
    #: Whether the layout's element for running text was met.
    body_seen: bool = False
    #: Paragraphs of running text so far.
    prose: int = 0
    #: Whether there was any text in the element for running text that is longer than a masthead's lines.
    begun: bool = False
    #: Entries of lists of releases.
    listings: int = 0
    #: Indexes of blocks made of headings in the running text.
    headings: list[int] = field(factory=list)
    #: Stretches that belong to further releases.
    discards: list[Discard] = field(factory=list)
    _stack: list[Frame] = field(factory=list)
    _groups: Groups = field(factory=Groups)
    _stated: str | None = None
    _pictures: Pictures = field(factory=Pictures)
    _rules: RuleBook = field(init=False)
    #: Those of them that need no further look where they have no attributes.
    _leaves: frozenset[str] = field(init=False)
    phrases: Phrases = field(init=False)
    articles: Articles = field(init=False)

    def __attrs_post_init__(self) -> None:
        self._rules = RuleBook(self.layout)
        self._leaves = _LEAVES - self.layout.rules.keys()
        self.phrases = Phrases(self.pen, self._rules)
        self.articles = Articles(self._rules, self.layout.strict)

    def run(self, root: _Element) -> None:
        """Read an element and everything in it.

        Args:
            root: The element, usually `html`.
        """
        outside, lines = self.layout.strict, self.layout.lines
        place = _CHROME if outside else Place()
        frame = Frame(root, iter(root), Kind.BLOCK, place, f"/{root.tag!s}[1]", outside=outside, lines=lines)
        stack = self._stack
        pen = self.pen
        find = self._rules.find
        stack.append(frame)
        if root.text and not root.text.isspace():
            pen.write(root.text)
        while stack:
            frame = stack[-1]
            leaves = () if frame.place.soft else self._leaves
            for child in frame.children:
                tag: Any = child.tag  # a function for comments, where a parser keeps them
                kind = KINDS.get(tag)
                if tag in leaves and not len(child) and (not child.keys() or find(child, tag) is None):
                    begun = self._leaf(child, tag, frame, frame.path_to(tag))
                elif kind is None:
                    begun = self._inline(child, tag, frame)
                elif kind in _APART:
                    begun = self._apart(child, tag, kind, frame)
                else:
                    begun = self._alone(child, tag, frame)
                if begun:
                    break
                tail = child.tail
                if tail and (pen.length or not tail.isspace()):
                    pen.write(tail)
            else:
                self._leave(stack.pop())
                if stack and (tail := frame.element.tail) and (pen.length or not tail.isspace()):
                    pen.write(tail)

    # each of the next five reads an element if it is simple, else begins it, and returns whether it was begun

    def _leaf(self, child: _Element, tag: str, frame: Frame, path: str) -> bool:
        """Read an element that is one block, as it holds characters only; most paragraphs do."""
        pen = self.pen
        place = frame.place
        if pen.opened:
            return self._line(child, tag, frame, path, ())
        if pen.length:
            pen.end(place, frame.path)
        text = child.text or ""
        if pen.leaf(text, place, path, MARGINS.get(tag, 1)) and not place.site:
            self._count(len(text), frame)
        return False

    def _line(self, child: _Element, tag: str, frame: Frame, path: str, parts: Sequence[_Element]) -> bool:
        """Read an element that is one block, as it holds nothing but parts of a line."""
        pen = self.pen
        place = frame.place
        margin = MARGINS.get(tag, 1)
        pen.gap = max(pen.gap, margin)
        if tag == "li" and not place.region:
            place = self._groups.item(child, pen.blocks[-1] if pen.blocks else None)
        begun = len(pen.blocks)
        self.phrases.write(child.text, parts, place, path)
        length = pen.length
        pen.end(place, path)
        made = len(pen.blocks) > begun
        pen.space(margin, made=made)
        if made and not place.site:
            self._count(length, frame)
        return False

    def _apart(self, child: _Element, tag: str, kind: str, frame: Frame) -> bool:
        """Read a line break, a picture, what is not shown, or what may be a part of the site."""
        place = frame.place
        if kind is Kind.SKIP:
            return False
        if kind is Kind.BREAK:
            self.pen.line(place.lined() if frame.lines else place, frame.path)
            return False
        if kind is Kind.IMAGE:  # banners of the site stand above all running text
            seen = not place.site and (frame.body or self.prose) and self._pictures.see(child)
            if seen and not self.pen.length and not place.soft:
                self._pictures.put(self.pen, frame.path)
            return False
        if not frame.body:
            ended = self.layout.strict and self.body_seen
            if kind is Kind.CHROME or is_site_part(child, tag, outside=frame.outside, ended=ended):
                self._chrome(child, frame, frame.path_to(tag))
                return False
        return self._alone(child, tag, frame)

    def _alone(self, child: _Element, tag: str, frame: Frame) -> bool:
        """Read an element that stands alone."""
        pen = self.pen
        place = frame.place
        path = frame.path_to(tag)
        rule = self._rules.find(child, tag) if not frame.body or child.keys() else None
        if rule is not None:
            if frame.body:
                rule = rule if rule.below else None
            elif rule.chrome:
                self._chrome(child, frame, path)
                return False
        soft = place.soft
        if pen.length and (not soft or tag in _LISTED):
            pen.end(place, frame.path)
        if rule is None and not soft:
            if not len(child) and tag in _LEAVES:
                return self._leaf(child, tag, frame, path)
            if tag == "p" or tag == "li":
                apart = place.region or frame.kind is Kind.PARAGRAPH or self._pictures.waiting
                if not apart and self.phrases.are_simple(parts := list(child), body=frame.body):
                    return self._line(child, tag, frame, path, parts)
            if tag in _WRAPPERS:
                pen.gap = pen.gap or 1
                if not frame.body:
                    child, path, rule = unwrap(child, path, self._rules)
                if rule is None:
                    self._wrap(child, frame, path)
                    return True
                if rule.chrome:
                    self._chrome(child, frame, path)
                    return False
                tag = str(child.tag)
        return self._begin(child, tag, frame, path, rule)

    def _count(self, length: int, frame: Frame) -> None:
        """Count a block that is running text."""
        if length >= _LONGEST_LINE:
            self.prose += length >= _PROSE
            self.begun = self.begun or frame.body

    def _inline(self, child: _Element, tag: Any, frame: Frame) -> bool:
        """Read a part of a line."""
        place = frame.place
        rule = None
        if not frame.body and child.keys():
            rule = self._rules.find(child, tag)
            if rule is not None and rule.chrome:
                self._chrome(child, frame, f"{frame.path}/{tag}")
                return False
            if place.stated:
                self._stated = stated_value(child, tag, place.hint) or self._stated
        if not isinstance(tag, str) or child.get("hidden") is not None:
            return False
        run = not place.region and self.phrases.open(child, tag)
        if rule is not None and rule.hint is not None:
            self.pen.end(place, frame.path)
            begun = len(self.pen.blocks)
            path = f"{frame.path}/{tag}"
            self._stack.append(
                Frame(child, iter(child), Kind.BLOCK, Place(rule.hint), path, run=run, begun=begun)
            )
        elif len(child):
            self._stack.append(
                Frame(
                    child, iter(child), None, place, frame.path, run=run, begun=len(self.pen.blocks),
                    outside=frame.outside, body=frame.body, lines=frame.lines,
                )
            )  # fmt: skip
        text = child.text
        if text and (self.pen.length or not text.isspace()):
            self.pen.write(text)
        if self._stack[-1].element is child:
            return True
        if run:
            self.pen.close()
        return False

    def _begin(self, child: _Element, tag: str, frame: Frame, path: str, rule: Rule | None) -> bool:
        """Read an element that is more than a wrapper; return whether it was begun."""
        pen = self.pen
        kind = KINDS[tag]
        margin = MARGINS.get(tag, 1)
        if pen.gap < margin:
            pen.gap = margin
        if kind is Kind.RULE or kind is Kind.PREFORMATTED:
            self._lone(child, kind, frame, path)
            return False
        if kind is Kind.PARAGRAPH and frame.kind is Kind.ITEM and self._ends_list(child, frame):
            pen.end(frame.place, frame.path)
            frame.place = Place()
        begun = len(pen.blocks)
        made = Frame(
            child, iter(child), kind, frame.place, path, margin=margin, begun=begun,
            outside=frame.outside, body=frame.body,
        )  # fmt: skip
        article = tag == "article" and not frame.body
        if article and self.articles.is_teaser(child, pen.blocks, begun=begun, prose=self.prose > 0):
            self._chrome(child, frame, path)
            return False
        if rule is not None:
            self.listings += rule.listing
            self.body_seen = self.body_seen or rule.body
            made.follow(rule)
        self._place(made, tag, frame)
        self._stack.append(made)
        text = child.text
        if text and not text.isspace():
            pen.write(text)
        return True

    def _wrap(self, child: _Element, frame: Frame, path: str) -> None:
        """Begin an element that only holds others; most elements of a page are such, often one in the other."""
        pen = self.pen
        place = frame.place
        body = frame.body
        lines = (frame.lines or place.lines) if place.region else (frame.lines and not body)
        self._stack.append(
            Frame(
                child, iter(child), Kind.WRAPPER, place, path, begun=len(pen.blocks),
                outside=frame.outside, body=body, lines=lines,
            )
        )  # fmt: skip
        text = child.text
        if text and not text.isspace():
            pen.write(text)

    def _lone(self, child: _Element, kind: str, frame: Frame, path: str) -> None:
        """Read a rule, or preformatted text."""
        pen, place = self.pen, frame.place
        if kind is Kind.PREFORMATTED:
            # what reads typed lines is not loaded for other pages
            from unreleases.readers.preformatted import write_preformatted

            self.prose += write_preformatted(child, place, pen, path, self._groups.number)
        elif self.prose and not place.region:
            pen.put("", Place(Hint.SEPARATOR), path)
            pen.gap = 2

    def _ends_list(self, child: _Element, frame: Frame) -> bool:
        """Whether a paragraph follows a list that was never closed, as in pages without end tags."""
        if not self.layout.lines or not frame.place.soft or not self.pen.length:
            return False
        return any(not text.isspace() for text in islice(child.itertext(), 9))

    def _place(self, made: Frame, tag: str, frame: Frame) -> None:
        """Say what the blocks of an element are."""
        place = made.place
        kind = made.kind
        if place.region or (frame.place.soft and kind is not Kind.LIST and kind is not Kind.ITEM):
            made.lines = frame.lines or place.lines
            if frame.place.soft:
                self.pen.soft_line()
            return
        last = self.pen.blocks[-1] if self.pen.blocks else None
        below_prose = self.prose > 0 or self.begun
        set_place(made, tag, frame, self._groups, last, lined=self.layout.lines, below_prose=below_prose)

    def _leave(self, frame: Frame) -> None:
        """End an element."""
        pen = self.pen
        if frame.run:
            pen.close()
        kind = frame.kind
        if kind is None:
            return
        outer = self._stack[-1] if self._stack else None
        if outer is not None and outer.place.soft and kind is not Kind.LIST and kind is not Kind.ITEM:
            pen.soft_line()
            return
        if (kind is Kind.WRAPPER or kind is Kind.ROW) and not pen.length and not self._pictures.waiting:
            pen.skip()
            if pen.gap < frame.margin:
                pen.gap = frame.margin
            return
        self._end(frame)
        if kind is Kind.BLOCK and frame.element.tag == "article":
            self.articles.close(frame.begun, len(pen.blocks))
        elif kind is Kind.LIST or kind is Kind.TABLE:
            self._groups.close(frame.element)
        elif kind is Kind.CELL and frame.place.soft and len(pen.blocks) == frame.begun:
            pen.put("", frame.place, frame.path)
        if kind is Kind.PARAGRAPH and len(pen.blocks) == frame.begun:
            pen.gap = min(pen.gap + 1, _MOST_GAP)
        else:
            pen.gap = max(pen.gap, frame.margin)

    def _end(self, frame: Frame) -> None:
        """End the block in the making."""
        pen = self.pen
        place = frame.place
        if pen.length:
            if place.stated:
                named = place.value
                stated, self._stated = self._stated, None
                value = f"{named} {stated}" if named and stated else named or stated
                place = Place(place.hint, value=value, lines=place.lines)
            if not place.site:
                self._count(pen.length, frame)
            before = len(pen.blocks)
            pen.end(place, frame.path)
            if place.level and frame.body and place.hint is Hint.HEADING and len(pen.blocks) > before:
                self.headings.append(before)
        else:
            pen.skip()
        if self._pictures.waiting:
            self._pictures.put(pen, frame.path)

    def _chrome(self, child: _Element, frame: Frame, path: str) -> None:
        """Make one block of a part of the site."""
        pen = self.pen
        if pen.length and not frame.place.soft:
            pen.end(frame.place, frame.path)
        words: str = _WORDS(child)
        if words:
            pen.leaf(words, _CHROME, path)
