"""A person's view of a release in a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.console import Console, Group
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table as Grid
from rich.text import Text as Words

from unreleases.model.body import (
    Footnote,
    Furniture,
    Heading,
    Image,
    List,
    Quote,
    Separator,
    Table,
    Unclassified,
)
from unreleases.model.inline import text_of
from unreleases.notices import Severity
from unreleases.views.contacts import contacts
from unreleases.views.quotations import quotations
from unreleases.views.references import references
from unreleases.views.statements import statements
from unreleases.views.votes import votes

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rich.console import RenderableType

    from unreleases.model.body import Block
    from unreleases.model.release import Release
    from unreleases.notices import Notice
    from unreleases.views.votes import Vote

__all__ = ["print_release", "print_views"]

_COLOURS = {Severity.INFO: "dim", Severity.WARNING: "yellow", Severity.ERROR: "red"}


def print_release(release: Release, console: Console | None = None) -> None:
    """Print masthead, headline, blocks and notices of a release.

    Args:
        release: Any release.
        console: Where to print; standard output when left out.
    """
    (console or Console(highlight=False)).print(Group(*_parts(release)))


def print_views(release: Release, console: Console | None = None) -> None:
    """Print who spoke, how States voted, what was quoted and cited, and whom to contact.

    Args:
        release: Any release.
        console: Where to print; standard output when left out.
    """
    console = console or Console(highlight=False)
    for title, columns, rows in _findings(release):
        if not rows:
            continue
        grid = Grid(title=title, title_justify="left", title_style="bold")
        for column in columns:
            grid.add_column(column, overflow="fold")
        for row in rows:
            grid.add_row(*(Words(cell) for cell in row))
        console.print(grid)


def _findings(release: Release) -> Iterator[tuple[str, tuple[str, ...], list[tuple[str, ...]]]]:
    yield (
        "statements",
        ("speaker", "State", "role", "kind", "on behalf of"),
        [
            (
                each.speaker or each.affiliation or "",
                each.state or "",
                str(each.role or ""),
                str(each.kind),
                "; ".join(each.on_behalf_of),
            )
            for each in statements(release)
        ],
    )
    yield (
        "votes",
        ("subject", "method", "outcome", "in favour", "against", "abstaining"),
        [(each.subject or "", str(each.method), _outcome(each), *_counts(each)) for each in votes(release)],
    )
    yield (
        "quotations",
        ("speaker", "words"),
        [(each.speaker or "", each.words) for each in quotations(release) if not each.nested],
    )
    yield (
        "references",
        ("symbol", "words", "address"),
        [(each.symbol, each.text, each.url or "") for each in references(release)],
    )
    yield (
        "contacts",
        ("name", "role", "e-mail", "telephone"),
        [
            (each.name or "", each.role or "", each.email or "", each.telephone or "")
            for each in contacts(release)
        ],
    )


def _outcome(vote: Vote) -> str:
    if vote.vetoed:
        return "vetoed"
    return {True: "adopted", False: "rejected", None: ""}[vote.adopted]


def _counts(vote: Vote) -> tuple[str, ...]:
    if vote.tally is None:
        return ("", "", "")
    counts = (vote.tally.in_favour, vote.tally.against, vote.tally.abstaining)
    return tuple("" if count is None else str(count) for count in counts)


def _parts(release: Release) -> Iterator[RenderableType]:
    yield _masthead(release)
    if release.title:
        yield Words("\n" + release.title, style="bold")
    for line in release.deck:
        yield Words(line, style="italic")
    yield Words()
    yield from (_numbered(block, number) for number, block in enumerate(release.body))
    if release.annexes:
        yield Rule("annexes", style="dim")
        first = len(release.body)
        yield from (_numbered(block, number) for number, block in enumerate(release.annexes, first))
    if release.trailer:
        yield Words(release.trailer.text, style="dim italic")
    if release.notices:
        yield Rule("notices", style="dim")
        yield _notices(release.notices)


def _masthead(release: Release) -> Grid:
    meetings = ", ".join(
        " ".join([str(meeting.number or ""), *map(str, meeting.sittings)]).strip()
        for meeting in release.meetings
    )
    rows = {
        "kind": str(release.kind),
        "language": release.language,
        "symbols": ", ".join(map(str, release.symbols)),
        "date": release.date.isoformat() if release.date else "",
        "type": release.document_type or "",
        "organs": " › ".join(organ.text for organ in release.organs),
        "session": release.session.text if release.session else "",
        "meetings": meetings,
        "issuer": release.masthead.issuer or "",
        "tags": ", ".join(tag.text for tag in release.tags),
        "address": release.url or "",
    }
    grid = Grid.grid(padding=(0, 2))
    grid.add_column(style="cyan")
    grid.add_column()
    for name, value in rows.items():
        if value:
            grid.add_row(name, Words(value))
    return grid


def _numbered(block: Block, number: int) -> RenderableType:
    grid = Grid.grid(padding=(0, 1, 0, 0))
    grid.add_column(style="dim", justify="right", min_width=3)
    grid.add_column(overflow="fold")
    grid.add_row(str(number), _block(block))
    return grid


def _block(block: Block) -> RenderableType:
    match block:
        case Heading():
            return Words(block.text, style="bold cyan")
        case List():
            return Words("\n".join(_items(block)))
        case Table():
            grid = Grid(show_header=False)
            for row in block.rows:
                grid.add_row(*(Words(cell.text, style="bold" if cell.header else "") for cell in row.cells))
            return grid
        case Quote():
            return Padding(Group(*map(_block, block.blocks)), (0, 0, 0, 4))
        case Separator():
            return Words(block.text, style="dim")
        case Footnote():
            return Words(f"{block.marker} {block.text}", style="italic")
        case Furniture() | Unclassified() | Image():
            return Words(f"[{type(block).__name__.lower()}] {block.text}", style="dim")
        case _:
            return Padding(Words(block.text), (0, 0, 1, 0))


def _items(node: List, indent: str = "") -> Iterator[str]:
    for item in node.items:
        yield f"{indent}{item.marker or '•'} {text_of(item.content)}"
        for inner in item.lists:
            yield from _items(inner, indent + "  ")


def _notices(notices: Iterable[Notice]) -> Grid:
    grid = Grid.grid(padding=(0, 1, 0, 0))
    for notice in notices:
        style = _COLOURS[notice.severity]
        grid.add_row(
            Words(notice.severity, style=style), Words(f"{notice.code}: {notice.message}", style=style)
        )
    return grid
