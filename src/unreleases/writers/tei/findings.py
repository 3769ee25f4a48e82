"""What the views found, sorted by where a TEI file shows it: over words, around blocks, or apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unreleases.writers.documents import reference_kind
from unreleases.writers.xml.characters import attributes, followed
from unreleases.writers.xml.findings import XmlFindings, with_items
from unreleases.writers.xml.overlay import filled_blocks

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from unreleases.model.release import Release
    from unreleases.views.quotations import Quotation
    from unreleases.views.references import Reference
    from unreleases.views.statements import Statement
    from unreleases.writers.tei.register import Register
    from unreleases.writers.xml.findings import Found

__all__ = ["Findings", "find", "turn_values"]


class Findings(XmlFindings):
    """The results of the views and where they lie.

    >>> Findings().texts
    {}
    """

    def __init__(self, release: Release | None = None) -> None:
        super().__init__(release)
        #: For each resolution whose text fills whole blocks: its first block to its last one and its index.
        self.texts = dict(filled_blocks([text.span for text in self.resolutions], self.places))
        #: For each block that is a paragraph of such a resolution: the part, and the number as printed.
        self.parts = dict(_parts(self))


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
    found = Findings(release)
    found.lay(
        [
            *_turn_marks(found, register),
            *_quotation_marks(found.quotations, register),
            *_reference_marks(found.references),
            *_other_marks(found),
        ]
    )
    return found


def _turn_marks(found: Findings, register: Register) -> Iterator[Found]:
    for index, part in found.share(register):
        values = attributes(**turn_values(found.statements[index], register))
        yield part, "said", f"statement.{index + 1}", values


def _other_marks(found: Findings) -> Iterator[Found]:
    for number, vote in enumerate(found.votes, 1):
        values = attributes(type="telling", corresp=f"#vote.{number}")
        for telling in vote.tellings:
            yield telling.span, "seg", None, values
    for number, contact in enumerate(found.contacts, 1):
        yield contact.span, "seg", None, attributes(type="contact", corresp=f"#contact.{number}")
    whole = {index for _, index in found.texts.values()}
    for index, text in enumerate(found.resolutions):
        if index not in whole:
            yield text.span, "seg", f"resolution.{index + 1}", attributes(type="resolution")


def turn_values(statement: Statement, register: Register) -> dict[str, str | None]:
    """Say who speaks in a turn, in what capacity and for whom.

    Args:
        statement: The turn.
        register: Takes what the turn refers to.

    Returns:
        The attributes `who`, `ana` and `corresp`.

    >>> from unreleases.spans import Span
    >>> from unreleases.views.statements import Statement
    >>> from unreleases.writers.tei.register import Register
    >>> turn_values(Statement(state="KEN", text="", span=Span(0, 0)), Register("en"))["who"]
    '#state.KEN'
    """
    about = [register.category("statement", str(statement.kind))]
    if statement.role:
        about.append(register.category("role", str(statement.role)))
    principals = register.principals(statement)
    return {
        "who": register.speaker(statement),
        "ana": " ".join(about),
        "corresp": " ".join(principals) or None,
    }


def _quotation_marks(quotations: Sequence[Quotation], register: Register) -> Iterator[Found]:
    for number, quotation in enumerate(quotations, 1):
        how = register.category("attribution", str(quotation.attribution)) if quotation.attribution else None
        if quotation.speaker:
            values = attributes(who=register.person(quotation.speaker), direct="true", ana=how)
            yield quotation.span, "said", f"quotation.{number}", values
        else:
            yield quotation.span, "quote", f"quotation.{number}", attributes(ana=how)


def _reference_marks(references: Sequence[Reference]) -> Iterator[Found]:
    for number, reference in enumerate(references, 1):
        values = attributes(
            type=reference_kind(reference.symbol),
            n=reference.symbol,
            target=followed(reference.url),
        )
        yield reference.span, "ref", f"reference.{number}", values


def _parts(found: Findings) -> Iterator[tuple[int, tuple[str, str | None]]]:
    """Find the paragraphs of resolutions among the blocks; the first one in a block names it."""
    for first, (last, index) in found.texts.items():
        text = found.resolutions[index]
        parts = [(one.span.start, "preambular", one.number) for one in with_items(text.preambular)]
        parts += [(one.span.start, "operative", one.number) for one in with_items(text.operative)]
        parts.sort(key=lambda part: part[0], reverse=True)
        for number in range(first, last + 1):
            place = found.places[number]
            while parts and parts[-1][0] < place.start:
                parts.pop()
            if parts and parts[-1][0] < place.end:
                yield number, parts[-1][1:]
