"""What the views found, laid over a page: turns, quotations, references, votes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unreleases.spans import Span
from unreleases.writers.addresses import safe_address
from unreleases.writers.html.headings import heading_ranks
from unreleases.writers.html.inline import Mark
from unreleases.writers.results import Results
from unreleases.writers.turns import speaker_name
from unreleases.writers.worded_nodes import nodes_under, worded_nodes

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from unreleases.model.plain import Position
    from unreleases.model.release import Release
    from unreleases.views.statements import Statement

__all__ = ["Findings", "lay", "owners", "section_values"]


class Findings(Results):
    """The results of the views, and the marks for them over every node of the release.

    >>> from unreleases.model.release import Release
    >>> found = Findings(Release(), prefix="ga1-")
    >>> found.marks(("title",)), found.anchor("vote-1")
    ((), 'ga1-vote-1')
    """

    def __init__(self, release: Release, *, prefix: str = "", views: bool = True) -> None:
        """Ask every view that a page shows.

        Args:
            release: The release.
            prefix: What every `id` begins with.
            views: Whether the page shows what the views find.
        """
        super().__init__(release if views else None)
        #: What every `id` begins with.
        self.prefix = prefix
        #: Position of a heading to its depth below the title.
        self.ranks = heading_ranks(release)
        #: Position of a node to the marks over its words.
        self.laid: dict[Position, tuple[Mark, ...]] = {}
        #: Every `id` that the marks and sections of turns have: what was found at no word has none.
        self.anchors: set[str] = set()
        if views:
            self.laid = lay(release, [*_turns(release, self), *_others(self)])
            marks = (mark for laid in self.laid.values() for mark in laid)
            self.anchors = {mark.identifier for mark in marks if mark.identifier} | set(
                _sections(release, self)
            )

    def marks(self, position: Position) -> Sequence[Mark]:
        """Return the marks over the words of a node, counted from its first word.

        Args:
            position: The node's position.

        Returns:
            The marks.
        """
        return self.laid.get(position, ())

    def rank(self, position: Position, level: int) -> int:
        """Return how deep a heading stands below the title.

        Args:
            position: The heading's position.
            level: Its level.

        Returns:
            Its depth without gaps, from 1.
        """
        return self.ranks.get(position, level)

    def anchor(self, name: str) -> str:
        """Return the `id` of a part of the page.

        Args:
            name: Its name, such as `vote-1`.

        Returns:
            The name, with what stands before every `id`.
        """
        return self.prefix + name


def _sections(release: Release, found: Findings) -> Iterator[str]:
    """The turns that fill sections from their beginning."""
    before = None
    for index, turn in enumerate(owners(release, found.statements)):
        if turn is None or turn == before:
            before = turn
            continue
        before = turn
        if release.place("block", index).start == found.statements[turn].span.start:
            yield found.anchor(f"statement-{turn + 1}")


def owners(release: Release, statements: Sequence[Statement]) -> list[int | None]:
    """Say which turn each block of a release stands in.

    Args:
        release: The release.
        statements: Its turns, in order.

    Returns:
        For each block, the index of the turn in which it begins, or None.

    >>> from unreleases.model.release import Release
    >>> owners(Release(), ())
    []
    """
    found: list[int | None] = []
    current = 0
    for index in range(len(release.blocks)):
        start = release.place("block", index).start
        while current < len(statements) and statements[current].span.end <= start:
            current += 1
        inside = current < len(statements) and statements[current].span.start <= start
        found.append(current if inside else None)
    return found


def lay(release: Release, marks: Iterable[Mark]) -> dict[Position, tuple[Mark, ...]]:
    """Cut marks to the nodes under them.

    Args:
        release: The release.
        marks: Marks whose spans count into `release.text`.

    Returns:
        Position of a node to its marks, whose spans count from the node's first word.

    >>> from unreleases.model import Headline, Release
    >>> lay(Release(headline=Headline(title="One Two")), [Mark(span=Span(4, 7), tag="mark")])[("title",)][0].span
    Span(start=4, end=7)
    """
    nodes = worded_nodes(release, images=False)
    laid: dict[Position, list[Mark]] = {}
    ordered = sorted(marks, key=lambda mark: mark.span.start)
    seen: set[int] = set()
    for number, position, place in nodes_under(nodes, [mark.span for mark in ordered]):
        mark = ordered[number]
        shown = Span(max(mark.span.start, place.start), min(mark.span.end, place.end))
        if not shown.of(release.text).strip("\n"):
            continue
        identifier = None if number in seen else mark.identifier
        seen.add(number)
        piece = Mark(span=shown.shift(-place.start), tag=mark.tag, identifier=identifier, values=mark.values)
        laid.setdefault(position, []).append(piece)
    return {position: tuple(each) for position, each in laid.items()}


def _turns(release: Release, found: Findings) -> Iterator[Mark]:
    """A turn that begins inside a block is marked there; the others are sections of the page."""
    starts = {release.place("block", index).start for index in range(len(release.blocks))}
    ends = sorted(release.place("block", index).end for index in range(len(release.blocks)))
    edge = 0
    for number, statement in enumerate(found.statements, 1):
        if statement.span.start in starts:
            continue
        while edge < len(ends) and ends[edge] <= statement.span.start:
            edge += 1
        end = min(statement.span.end, ends[edge] if edge < len(ends) else statement.span.end)
        yield Mark(
            span=Span(statement.span.start, end),
            tag="span",
            identifier=found.anchor(f"statement-{number}"),
            values=_turn_values(statement),
        )


def _others(found: Findings) -> Iterator[Mark]:
    for number, quotation in enumerate(found.quotations, 1):
        values = {"class": "ur-view ur-quotation", "title": quotation.speaker}
        yield _mark(quotation.span, "span", found.anchor(f"quotation-{number}"), values)
    for number, vote in enumerate(found.votes, 1):
        target = found.anchor(f"vote-{number}")
        for place, telling in enumerate(vote.tellings, 1):
            values = {"class": "ur-view ur-telling", "href": f"#{target}"}
            yield _mark(telling.span, "a", f"{target}-telling-{place}", values)
    for number, reference in enumerate(found.references, 1):
        href = safe_address(reference.url)
        values = {"class": "ur-view ur-reference", "href": href, "data-symbol": str(reference.symbol)}
        yield _mark(reference.span, "a" if href else "span", found.anchor(f"reference-{number}"), values)


def _mark(span: Span, tag: str, identifier: str, values: dict[str, str | None]) -> Mark:
    return Mark(span=span, tag=tag, identifier=identifier, values=values)


def section_values(found: Findings, index: int, *, first: bool) -> dict[str, str | None]:
    """Return the attributes of the section that a turn fills.

    Args:
        found: What the views found.
        index: The number of the turn, from 0.
        first: Whether the turn begins with the section.

    Returns:
        Names to values.

    >>> from unreleases.corpus import load
    >>> release = load("examples/releases/ga12990.en.txt")
    >>> section_values(Findings(release), 0, first=True)["id"]
    'statement-1'
    """
    name = found.anchor(f"statement-{index + 1}")
    values = {"id": name} if first else {"data-continues": name}
    return {**_turn_values(found.statements[index]), **values}


def _turn_values(statement: Statement) -> dict[str, str | None]:
    return {
        "class": "ur-view ur-turn",
        "data-speaker": speaker_name(statement),
        "data-state": statement.state,
        "data-kind": str(statement.kind),
        "data-role": str(statement.role) if statement.role else None,
    }
