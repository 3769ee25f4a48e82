"""What the views found, sorted by where an Akoma Ntoso file shows it: over words, around blocks, or apart."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Final

from unreleases.views.statements import StatementKind
from unreleases.writers.xml.characters import attributes, followed
from unreleases.writers.xml.findings import XmlFindings

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from unreleases.model.release import Release
    from unreleases.spans import Span
    from unreleases.views.statements import Statement
    from unreleases.writers.akn.register import Register
    from unreleases.writers.xml.findings import Found

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


class Findings(XmlFindings):
    """The results of the views and where they lie.

    >>> Findings().speeches
    []
    """

    def __init__(self, release: Release | None = None) -> None:
        super().__init__(release)
        #: Identifiers of turns, votes and resolutions, in the same order.
        self.speeches: list[str] = []
        self.votings: list[str] = []
        self.components: list[str] = []
        #: The whole extent of every quotation, by its identifier.
        self.extents: dict[str, Span] = {}


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
    found = Findings(release)
    _Layer(found, register).lay()
    return found


class _Layer:
    def __init__(self, found: Findings, register: Register) -> None:
        self.found = found
        self.register = register
        self.starts = [place.start for place in found.places]

    def name(self, kind: str, span: Span) -> str:
        """Make an identifier from the block in which something begins; 0 is all above the first block."""
        return self.register.identify(f"{kind}_{bisect_right(self.starts, span.start)}")

    def lay(self) -> None:
        found = self.found
        found.speeches = [self.name("speech", turn.span) for turn in found.statements]
        found.votings = [self.name("voting", vote.span) for vote in found.votes]
        found.components = [self.name("cmp", text.span) for text in found.resolutions]
        parts = found.share(self.register)
        found.lay([*self.turns(parts), *self.quoted(), *self.cited(), *self.told(), *self.contacts()])

    def turns(self, parts: Sequence[tuple[int, Span]]) -> Iterator[Found]:
        """Mark the turns that lie inside blocks."""
        for index, part in parts:
            turn = self.found.statements[index]
            refers = [self.register.speaker(turn), self.register.concept("statement", turn.kind)]
            if turn.role:
                refers.append(self.register.role(turn.role))
            refers += self.register.principals(turn)
            values = attributes(name=speech_element(turn), refersTo=" ".join(dict.fromkeys(refers)))
            yield part, "inline", self.found.speeches[index], values

    def quoted(self) -> Iterator[Found]:
        for quotation in self.found.quotations:
            speaker = self.register.person(quotation.speaker) if quotation.speaker else None
            identifier = self.name("etxt", quotation.span)
            self.found.extents[identifier] = quotation.span
            yield quotation.span, "embeddedText", identifier, attributes(refersTo=speaker)

    def cited(self) -> Iterator[Found]:
        references = self.found.references
        addresses = {reference.symbol: reference.url for reference in references if reference.url}
        for reference in references:
            address = addresses.get(reference.symbol)
            document = self.register.document(reference.symbol, address)
            href = followed(address) or document
            yield (
                reference.span,
                "ref",
                self.name("ref", reference.span),
                attributes(href=href, refersTo=document),
            )

    def told(self) -> Iterator[Found]:
        for index, vote in enumerate(self.found.votes):
            values = attributes(refersTo=f"#{self.found.votings[index]}")
            for telling in vote.tellings:
                yield telling.span, "outcome", self.name("outcome", telling.span), values

    def contacts(self) -> Iterator[Found]:
        for contact in self.found.contacts:
            person = self.register.person(contact.name) if contact.name else None
            yield (
                contact.span,
                "inline",
                self.name("contact", contact.span),
                attributes(name="contact", refersTo=person),
            )
