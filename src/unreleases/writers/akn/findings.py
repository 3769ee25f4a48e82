"""What the views found, sorted by where an Akoma Ntoso file shows it: over words, around blocks, or apart."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from attrs import define, field

from unreleases.model.plain import Position
from unreleases.views.contacts import Contact
from unreleases.views.resolutions import ResolutionText
from unreleases.views.statements import Statement, StatementKind
from unreleases.views.votes import Vote
from unreleases.writers.overlay import Laid, Mark, lay, share_blocks
from unreleases.writers.xml.characters import attributes, is_pointer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from unreleases.model.release import Release
    from unreleases.spans import Span
    from unreleases.views.quotations import Quotation
    from unreleases.views.references import Reference
    from unreleases.writers.akn.register import Register

__all__ = ["Findings", "find", "speech_element"]

_ELEMENTS: Final = {StatementKind.QUESTION: "question", StatementKind.ANSWER: "answer"}


def speech_element(statement: Statement) -> str:
    """Return the element for a turn.

    Args:
        statement: A turn.

    Returns:
        `question`, `answer` or `speech`.

    >>> from unreleases.spans import Span
    >>> from unreleases.views.statements import Statement
    >>> speech_element(Statement(text="", span=Span(0, 0)))
    'speech'
    """
    return _ELEMENTS.get(statement.kind, "speech")


@define
class Findings:
    """The results of the views and where they lie.

    >>> Findings().over(("title",)).over(0, 10)
    []
    """

    statements: Sequence[Statement] = ()
    votes: Sequence[Vote] = ()
    resolutions: Sequence[ResolutionText] = ()
    contacts: Sequence[Contact] = ()
    #: Identifiers of turns, votes and resolutions, in the same order.
    speeches: list[str] = field(factory=list)
    votings: list[str] = field(factory=list)
    components: list[str] = field(factory=list)
    #: For each node the marks over its words.
    laid: dict[Position, list[Mark]] = field(factory=dict)
    #: The whole extent of every quotation, by its identifier.
    quotations: dict[str, tuple[int, int]] = field(factory=dict)
    #: For each block the index of the statement whose turn it belongs to, if it belongs to one wholly.
    owners: Sequence[int | None] = ()

    def over(self, position: Position) -> Laid:
        """Return what lies over the words of a node.

        Args:
            position: The node's position.

        Returns:
            The marks.
        """
        return Laid(self.laid.get(position, ()))


def find(release: Release, register: Register) -> Findings:
    """Ask the views, and lay what they find over the nodes.

    Args:
        release: Any release.
        register: Takes what the findings refer to.

    Returns:
        The findings.

    >>> from unreleases.model.release import Release
    >>> from unreleases.writers.akn.register import Register
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
    _Layer(found, release, register).lay(quotations(release), references(release))
    return found


class _Layer:
    def __init__(self, found: Findings, release: Release, register: Register) -> None:
        self.found = found
        self.release = release
        self.register = register
        self.places = [release.place("block", index) for index in range(len(release.blocks))]
        self.starts = [place.start for place in self.places]

    def name(self, kind: str, span: Span) -> str:
        """Make an identifier from the block in which something begins; 0 is all above the first block."""
        return self.register.identify(f"{kind}_{bisect_right(self.starts, span.start)}")

    def lay(self, quotations: Sequence[Quotation], references: Sequence[Reference]) -> None:
        found, register = self.found, self.register
        found.speeches = [self.name("speech", turn.span) for turn in found.statements]
        found.votings = [self.name("voting", vote.span) for vote in found.votes]
        found.components = [self.name("cmp", text.span) for text in found.resolutions]
        for turn in found.statements:
            # before anybody is quoted, so that a person has the turn's State
            register.speaker(turn)
        owners, parts = share_blocks([turn.span for turn in found.statements], self.places)
        found.owners = owners
        marks = [
            *self.turns(parts),
            *self.quoted(quotations),
            *self.cited(references),
            *self.told(),
            *self.contacts(),
        ]
        found.laid = lay(
            self.release,
            (
                Mark(span.start, -span.end, order, element, identifier, values)
                for order, (span, element, identifier, values) in enumerate(marks)
            ),
        )

    def turns(self, parts: Sequence[tuple[int, Span]]) -> Iterator[_Found]:
        """Mark the turns that lie inside blocks."""
        for index, part in parts:
            turn = self.found.statements[index]
            refers = [self.register.speaker(turn), self.register.concept("statement", turn.kind)]
            if turn.role:
                refers.append(self.register.role(turn.role))
            refers += self.register.principals(turn)
            values = attributes(name=speech_element(turn), refersTo=" ".join(dict.fromkeys(refers)))
            yield part, "inline", self.found.speeches[index], values

    def quoted(self, quotations: Sequence[Quotation]) -> Iterator[_Found]:
        for quotation in quotations:
            speaker = self.register.person(quotation.speaker) if quotation.speaker else None
            identifier = self.name("etxt", quotation.span)
            self.found.quotations[identifier] = (quotation.span.start, quotation.span.end)
            yield quotation.span, "embeddedText", identifier, attributes(refersTo=speaker)

    def cited(self, references: Sequence[Reference]) -> Iterator[_Found]:
        addresses = {reference.symbol: reference.url for reference in references if reference.url}
        for reference in references:
            address = addresses.get(reference.symbol)
            document = self.register.document(reference.symbol, address)
            href = address if address is not None and is_pointer(address) else document
            yield (
                reference.span,
                "ref",
                self.name("ref", reference.span),
                attributes(href=href, refersTo=document),
            )

    def told(self) -> Iterator[_Found]:
        for index, vote in enumerate(self.found.votes):
            values = attributes(refersTo=f"#{self.found.votings[index]}")
            for telling in vote.tellings:
                yield telling.span, "outcome", self.name("outcome", telling.span), values

    def contacts(self) -> Iterator[_Found]:
        for contact in self.found.contacts:
            person = self.register.person(contact.name) if contact.name else None
            yield (
                contact.span,
                "inline",
                self.name("contact", contact.span),
                attributes(name="contact", refersTo=person),
            )


#: Span, element, identifier and attributes.
_Found = tuple["Span", str, "str | None", str]
