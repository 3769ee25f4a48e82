"""What the views found, sorted by where a TEI file shows it: over words, around blocks, or apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unreleases.writers.documents import reference_kind
from unreleases.writers.overlay import Laid, Mark, filled_blocks, lay, share_blocks
from unreleases.writers.principals import other_principals
from unreleases.writers.xml.characters import attributes, pointer

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from unreleases.model.plain import Position
    from unreleases.model.release import Release
    from unreleases.spans import Span
    from unreleases.views.contacts import Contact
    from unreleases.views.quotations import Quotation
    from unreleases.views.references import Reference
    from unreleases.views.resolutions import ResolutionParagraph, ResolutionText
    from unreleases.views.statements import Statement
    from unreleases.views.votes import Vote
    from unreleases.writers.tei.register import Register

__all__ = ["Findings", "find"]

_NOTHING = Laid()


class Findings:
    """The results of the views and where they lie.

    >>> Findings().over(("title",)).over(0, 10)
    []
    """

    def __init__(
        self,
        statements: Sequence[Statement] = (),
        votes: Sequence[Vote] = (),
        resolutions: Sequence[ResolutionText] = (),
        contacts: Sequence[Contact] = (),
    ) -> None:
        self.statements = statements
        self.votes = votes
        self.resolutions = resolutions
        self.contacts = contacts
        #: For each node the marks over its words.
        self.laid: dict[Position, list[Mark]] = {}
        #: For each block the index of the statement whose turn it belongs to, if it belongs to one wholly.
        self.owners: Sequence[int | None] = ()
        #: For each resolution whose text fills whole blocks: its first block to its last one and its index.
        self.texts: dict[int, tuple[int, int]] = {}
        #: For each block that is a paragraph of such a resolution: the part, and the number as printed.
        self.parts: dict[int, tuple[str, str | None]] = {}

    def over(self, position: Position) -> Laid:
        """Return what lies over the words of a node.

        Args:
            position: The node's position.

        Returns:
            The marks.
        """
        marks = self.laid.get(position)
        return Laid(marks) if marks else _NOTHING

    def turn(self, index: int, register: Register) -> dict[str, str | None]:
        """Say who speaks in a turn, in what capacity and for whom.

        Args:
            index: The number of the turn, from 0.
            register: Takes what the turn refers to.

        Returns:
            The attributes `who`, `ana` and `corresp`.
        """
        return _turn_values(self.statements[index], register)


def find(release: Release, register: Register) -> Findings:
    """Ask the views, and lay what they find over the nodes.

    Args:
        release: Any release.
        register: Takes what the findings refer to.

    Returns:
        The findings.

    >>> from unreleases.model.release import Release
    >>> from unreleases.writers.tei.register import Register
    >>> find(Release(), Register("en")).statements
    ()
    """
    from unreleases.views.contacts import contacts
    from unreleases.views.quotations import quotations
    from unreleases.views.references import references
    from unreleases.views.resolutions import resolutions
    from unreleases.views.statements import statements
    from unreleases.views.votes import votes

    found = Findings(statements(release), votes(release), resolutions(release), contacts(release))
    _lay_out(found, release, quotations(release), references(release), register)
    return found


def _lay_out(
    found: Findings,
    release: Release,
    quotations: Sequence[Quotation],
    references: Sequence[Reference],
    register: Register,
) -> None:
    places = [release.place("block", index) for index in range(len(release.blocks))]
    found.texts = dict(filled_blocks([text.span for text in found.resolutions], places))
    found.parts = dict(_parts(found, places))
    owners, parts = share_blocks([turn.span for turn in found.statements], places)
    found.owners = owners
    for turn in found.statements:
        # before anybody is quoted, so that a person has the turn's State
        register.speaker(turn)
    marks: list[_Found] = [
        (
            part,
            "said",
            f"statement.{index + 1}",
            attributes(**_turn_values(found.statements[index], register)),
        )
        for index, part in parts
    ]
    marks += [
        *_quotation_marks(quotations, register),
        *_reference_marks(references),
    ]
    for number, vote in enumerate(found.votes, 1):
        values = attributes(type="telling", corresp=f"#vote.{number}")
        marks += [(telling.span, "seg", None, values) for telling in vote.tellings]
    for number, contact in enumerate(found.contacts, 1):
        marks.append((contact.span, "seg", None, attributes(type="contact", corresp=f"#contact.{number}")))
    whole = {index for _, index in found.texts.values()}
    for index, text in enumerate(found.resolutions):
        if index not in whole:
            marks.append((text.span, "seg", f"resolution.{index + 1}", attributes(type="resolution")))
    found.laid = lay(
        release,
        (
            Mark(span.start, -span.end, order, element, identifier, values)
            for order, (span, element, identifier, values) in enumerate(marks)
        ),
    )


def _turn_values(statement: Statement, register: Register) -> dict[str, str | None]:
    about = [register.category("statement", str(statement.kind))]
    if statement.role:
        about.append(register.category("role", str(statement.role)))
    principals = [register.state(statement.state)] if statement.state else []
    principals += [register.group(code) for code in statement.groups]
    principals += [
        register.organization("principal", name) for name in other_principals(statement, register.language)
    ]
    return {
        "who": register.speaker(statement),
        "ana": " ".join(about),
        "corresp": " ".join(principals) or None,
    }


#: Span, element, identifier and attributes.
_Found = tuple["Span", str, "str | None", str]


def _quotation_marks(quotations: Sequence[Quotation], register: Register) -> Iterator[_Found]:
    for number, quotation in enumerate(quotations, 1):
        how = register.category("attribution", str(quotation.attribution)) if quotation.attribution else None
        if quotation.speaker:
            values = attributes(who=register.person(quotation.speaker), direct="true", ana=how)
            yield quotation.span, "said", f"quotation.{number}", values
        else:
            yield quotation.span, "quote", f"quotation.{number}", attributes(ana=how)


def _reference_marks(references: Sequence[Reference]) -> Iterator[_Found]:
    for number, reference in enumerate(references, 1):
        values = attributes(
            type=reference_kind(reference.symbol),
            n=reference.symbol,
            target=pointer("target", reference.url).get("target"),
        )
        yield reference.span, "ref", f"reference.{number}", values


def _parts(found: Findings, places: Sequence[Span]) -> Iterator[tuple[int, tuple[str, str | None]]]:
    """Find the paragraphs of resolutions among the blocks; the first one in a block names it."""
    for first, (last, index) in found.texts.items():
        text = found.resolutions[index]
        parts = [(one.span.start, "preambular", one.number) for one in _with_items(text.preambular)]
        parts += [(one.span.start, "operative", one.number) for one in _with_items(text.operative)]
        parts.sort(key=lambda part: part[0], reverse=True)
        for number in range(first, last + 1):
            place = places[number]
            while parts and parts[-1][0] < place.start:
                parts.pop()
            if parts and parts[-1][0] < place.end:
                yield number, parts[-1][1:]


def _with_items(paragraphs: Sequence[ResolutionParagraph]) -> Iterator[ResolutionParagraph]:
    for paragraph in paragraphs:
        yield paragraph
        yield from _with_items(paragraph.items)
