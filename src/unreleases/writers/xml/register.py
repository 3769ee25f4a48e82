"""What an XML file points at: whoever speaks, for whom, and which elements belong to one finding."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, ClassVar

from unreleases.writers.names import group_name, state_name
from unreleases.writers.turns import other_principals

if TYPE_CHECKING:
    from unreleases.views.statements import Statement

__all__ = ["XmlRegister"]


class XmlRegister(ABC):
    """Collects what the text refers to, so that every reference in the file resolves.

    >>> from unreleases.writers.tei.register import Register
    >>> register = Register("en")
    >>> register.link("statement.1"), register.link("statement.1"), register.state("KEN")
    (' xml:id="statement.1"', ' prev="#statement.1"', '#state.KEN')
    """

    #: The attribute by which the first element of a finding is identified, and that by which others point at it.
    first: ClassVar[str]
    further: ClassVar[str]

    def __init__(self, language: str) -> None:
        #: The release's language, in which States and groups are named.
        self.language = language
        self._begun: set[str] = set()

    def link(self, identifier: str) -> str:
        """Say which finding an element belongs to: the first one is identified, the others point at it.

        Args:
            identifier: The identifier of something that may lie over several elements.

        Returns:
            The attribute, written out.
        """
        if identifier in self._begun:
            return self.further.format(identifier)
        self._begun.add(identifier)
        return self.first.format(identifier)

    @abstractmethod
    def organization(self, kind: str, key: str, name: str) -> str:
        """Refer to an organization.

        Args:
            kind: What it is: `state`, `group`, `organ`, `principal` or `office`.
            key: Its code or printed name.
            name: What it is called.

        Returns:
            The reference.
        """

    @abstractmethod
    def speaking(self, name: str, statement: Statement) -> str:
        """Refer to the person who speaks in a turn.

        Args:
            name: The name as printed.
            statement: The turn, which says more of the person.

        Returns:
            The reference.
        """

    def state(self, code: str) -> str:
        """Refer to a State.

        Args:
            code: ISO 3166 alpha-3.

        Returns:
            The reference.
        """
        return self.organization("state", code, state_name(code, self.language))

    def principals(self, statement: Statement) -> list[str]:
        """Refer to all for whom somebody speaks: the State, groups of States, and others by their names.

        Args:
            statement: A turn.

        Returns:
            The references.
        """
        found = [self.state(statement.state)] if statement.state else []
        found += [
            self.organization("group", code, group_name(code, self.language)) for code in statement.groups
        ]
        others = other_principals(statement, self.language)
        return found + [self.organization("principal", name, name) for name in others]

    def speaker(self, statement: Statement) -> str | None:
        """Refer to whoever speaks: a person, else a State, else an office.

        Args:
            statement: A turn.

        Returns:
            The reference; None when nobody is named.
        """
        if statement.speaker:
            return self.speaking(statement.speaker, statement)
        if statement.state:
            return self.state(statement.state)
        office = statement.affiliation
        return self.organization("office", office, office) if office else None
