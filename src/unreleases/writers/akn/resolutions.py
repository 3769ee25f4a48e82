"""The texts of resolutions as components of an Akoma Ntoso file: preamble, recitals and numbered paragraphs."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from attrs import define, field

from unreleases.model.body import Block, Footnote, Heading, List, Paragraph, Quote, Table, Unclassified
from unreleases.model.inline import Text
from unreleases.spans import Span
from unreleases.writers.akn.claims import Claims
from unreleases.writers.akn.identity import resolution_identity
from unreleases.writers.akn.inline import InlineWriter, cut_inline
from unreleases.writers.worded_nodes import worded_nodes
from unreleases.writers.xml.characters import attributes, escape

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from unreleases.model.inline import Inline
    from unreleases.model.plain import Position
    from unreleases.model.release import Release
    from unreleases.views.resolutions import ResolutionParagraph, ResolutionText
    from unreleases.writers.akn.findings import Findings
    from unreleases.writers.akn.register import Register

__all__ = ["Components", "components"]


@define
class Components:
    """The components of a release, and which blocks they stand for.

    >>> Components().xml
    ''
    """

    #: A `components`, or nothing.
    xml: str = ""
    #: For each block at which a text begins: the component's identifier and what it is called.
    references: dict[int, tuple[str, str]] = field(factory=dict)
    #: The blocks of which every word stands in a component.
    taken: frozenset[int] = frozenset()


def components(release: Release, findings: Findings, register: Register) -> Components:
    """Write the texts of resolutions that a release reproduces.

    Args:
        release: The release.
        findings: What the views found in it.
        register: Takes what the texts refer to.

    Returns:
        The components.

    >>> from unreleases.model import Release
    >>> from unreleases.writers.akn.findings import Findings
    >>> from unreleases.writers.akn.register import Register
    >>> components(Release(), Findings(), Register("en")).taken
    frozenset()
    """
    if not findings.resolutions:
        return Components()
    writer = _Writer(release, findings, register)
    made: list[str] = []
    references: dict[int, tuple[str, str]] = {}
    taken: set[int] = set()
    for text, identifier in zip(findings.resolutions, findings.components, strict=True):
        claims = Claims(release, text, writer.worded)
        blocks = [index for index in writer.blocks_in(text.span) if index not in taken]
        whole = {index for index in blocks if claims.hold(writer.extent(index))}
        made.append(writer.component(text, identifier, claims))
        taken |= whole
        if blocks:
            first = min(whole or blocks)
            # two texts may begin in one block only where views find nonsense; the first one is shown
            references.setdefault(first, (identifier, text.symbol or text.draft or text.organ))
    return Components(f"<components>\n{''.join(made)}</components>\n", references, frozenset(taken))


class _Node:
    """A node whose words are written piece by piece, from the first to the last."""

    def __init__(
        self, position: Position, start: int, content: tuple[Inline, ...], findings: Findings
    ) -> None:
        self.position = position
        self.content = content
        self.laid = findings.over(position)
        #: Where each of the inline nodes begins in the plain text.
        self.starts = [start]
        for node in content:
            self.starts.append(self.starts[-1] + len(node.text))
        #: What stands before is written.
        self.at = start

    def cut(self, part: Span) -> tuple[Inline, ...]:
        self.at = part.end
        first = max(bisect_right(self.starts, part.start) - 1, 0)
        last = bisect_right(self.starts, part.end)
        offset = self.starts[first]
        return cut_inline(self.content[first:last], part.start - offset, part.end - offset)


class _Writer:
    def __init__(self, release: Release, findings: Findings, register: Register) -> None:
        self.release = release
        self.findings = findings
        self.register = register
        self.runs = InlineWriter(register.link, findings.extents)
        self.places = findings.places
        self.ends = [place.end for place in self.places]
        #: The end of all that stands above the first block.
        self.front = max(
            (place.end for way, place in release.plain.places.items() if way[0] not in {"block", "trailer"}),
            default=0,
        )
        self.nodes = sorted(worded_nodes(release), key=lambda node: node[1].start)
        self.starts = [place.start for _, place in self.nodes]
        #: The node of which words were written last; its other words are likely to follow.
        self.node: _Node | None = None

    def blocks_in(self, span: Span) -> list[int]:
        found = []
        for index in range(bisect_right(self.ends, span.start), len(self.places)):
            place = self.places[index]
            if place.start >= span.end:
                break
            if len(place):
                found.append(index)
        return found

    def extent(self, index: int) -> Span:
        """Return the place of a block with the marker that stands before it."""
        before = self.places[index - 1].end if index else self.front
        return Span(min(before, self.places[index].start), self.places[index].end)

    def pieces(self, span: Span) -> Iterator[tuple[Position, Span, Span]]:
        """Find the nodes under a stretch of the plain text: position, place, and the part under it."""
        for number in range(max(bisect_right(self.starts, span.start) - 1, 0), len(self.nodes)):
            position, place = self.nodes[number]
            if place.start >= span.end:
                break
            if place.end > span.start:
                yield position, place, Span(max(span.start, place.start), min(span.end, place.end))

    def worded(self, span: Span) -> list[Span]:
        return [part for _, _, part in self.pieces(span)]

    def words(self, span: Span) -> str:
        """Write the words of a stretch of the plain text."""
        made: list[str] = []
        for position, place, part in self.pieces(span):
            node = self.node
            if node is None or node.position != position or node.at > part.start:
                node = self.node = _Node(
                    position, place.start, _content(self.release, position), self.findings
                )
            made.append(self.runs.write(node.cut(part), part.start, node.laid))
        return " ".join(made)

    def component(self, text: ResolutionText, identifier: str, claims: Claims) -> str:
        symbol = text.symbol or text.draft
        author = self.register.organization("organ", text.organ, text.organ)
        meta = resolution_identity(self.release, identifier, symbol, text.organ, author).written()
        number = (
            f'<preface>\n<p eId="{identifier}__p_number"><docNumber>{escape(symbol)}</docNumber></p>\n</preface>\n'
            if symbol
            else ""
        )
        organ = self.words(claims.organ) if claims.organ else escape(text.organ)
        formula = f'<formula name="enactingFormula" eId="{identifier}__formula"><p>{organ}</p></formula>\n'
        recitals = "".join(
            self._listed("recital", paragraph, f"{identifier}__rec_{count}", claims)
            for count, paragraph in enumerate(text.preambular, 1)
        )
        recitals = f'<recitals eId="{identifier}__recs">\n{recitals}</recitals>\n' if recitals else ""
        body = "".join(
            self._paragraph("paragraph", paragraph, f"{identifier}__para_{count}", claims)
            for count, paragraph in enumerate(text.operative, 1)
        )
        if text.annex:
            lines = "".join(f"<p>{self._line(paragraph, claims)}</p>\n" for paragraph in text.annex)
            body += (
                f'<hcontainer name="annex" eId="{identifier}__annex">\n'
                f'<content eId="{identifier}__annex__content">\n{lines}</content>\n</hcontainer>\n'
            )
        return (
            f'<component eId="{identifier}">\n<statement name="resolution">\n<meta>\n{meta}</meta>\n'
            f"{number}<preamble>\n{formula}{recitals}</preamble>\n"
            f"<mainBody>\n{body or '<p/>' + chr(10)}</mainBody>\n</statement>\n</component>\n"
        )

    def _line(self, paragraph: ResolutionParagraph, claims: Claims) -> str:
        number = claims.number(paragraph)
        return (escape(number) + " " if number else "") + self.words(paragraph.span)

    def _listed(self, element: str, paragraph: ResolutionParagraph, own: str, claims: Claims) -> str:
        """Write a paragraph whose sub-paragraphs are items of a list: a recital, or such an item."""
        items = "".join(
            self._listed("item", item, f"{own}__list_1__item_{count}", claims)
            for count, item in enumerate(paragraph.items, 1)
        )
        items = f'<blockList eId="{own}__list_1">\n{items}</blockList>' if items else ""
        num = _num(claims.number(paragraph))
        return f'<{element} eId="{own}">{num}<p>{self.words(paragraph.span)}</p>{items}</{element}>\n'

    def _paragraph(self, element: str, paragraph: ResolutionParagraph, own: str, claims: Claims) -> str:
        num = _num(claims.number(paragraph))
        words = f"<p>{self.words(paragraph.span)}</p>"
        if not paragraph.items:
            inner = f'<content eId="{own}__content">{words}</content>'
        else:
            inner = f'<intro eId="{own}__intro">{words}</intro>\n' + "".join(
                self._paragraph("subparagraph", item, f"{own}__subpara_{count}", claims)
                for count, item in enumerate(paragraph.items, 1)
            )
        return f"<{element}{attributes(eId=own)}>{num}{inner}</{element}>\n"


def _num(number: str) -> str:
    return f"<num>{escape(number)}</num>" if number else ""


def _content(release: Release, position: Position) -> tuple[Inline, ...]:
    """Find the inline content of a node; what has none gives its words."""
    match position:
        case ("block", int(index), *rest):
            found = _inside(release.blocks[index], rest)
        case _:
            found = None
    return (Text(text=release.plain.places[position].of(release.text)),) if found is None else found


def _inside(block: Block, way: Sequence[str | int]) -> tuple[Inline, ...] | None:
    match block, way:
        case ((Paragraph() | Heading() | Footnote() | Unclassified()), []):
            return block.content
        case Quote(), [int(index), *rest]:
            return _inside(block.blocks[index], rest)
        case Table(), [int(row), int(column)]:
            return block.rows[row].cells[column].content
        case List(), [int(index)]:
            return block.items[index].content
        case List(), [int(index), int(number), *rest]:
            return _inside(block.items[index].lists[number], rest)
        case _:
            return None
