"""What an Akoma Ntoso file points at: persons, organizations, roles, concepts and documents, each listed once."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from unreleases.catalogue.folding import fold_accents
from unreleases.writers.documents import reference_kind
from unreleases.writers.xml.characters import attributes, followed
from unreleases.writers.xml.register import XmlRegister

if TYPE_CHECKING:
    from unreleases.views.statements import Statement

__all__ = ["Register", "slug"]

_NOT_IN_A_SLUG: Final = re.compile(r"[^a-z0-9]+")
_LONGEST: Final = 48


def slug(name: str) -> str:
    """Turn a name into a part of identifiers and addresses.

    Args:
        name: Any name.

    Returns:
        Its letters and digits without accents, with hyphens between; `x` where there are none.

    >>> slug("Côte d’Ivoire"), slug("安全理事会")
    ('cote-d-ivoire', 'x')
    """
    return _NOT_IN_A_SLUG.sub("-", fold_accents(name[:400]))[:_LONGEST].strip("-") or "x"


class Register(XmlRegister):
    """Collects what the text refers to, so that every reference in the file resolves.

    >>> register = Register("en")
    >>> register.state("KEN")
    '#state.ken'
    >>> print(register.references())
    <references source="#unreleases">
    <TLCOrganization eId="un" href="/akn/ontology/organization/un" showAs="United Nations"/>
    <TLCOrganization eId="unreleases" href="/akn/ontology/organization/unreleases" showAs="unreleases"/>
    <TLCOrganization eId="state.ken" href="/akn/ontology/organization/state/ken" showAs="Kenya"/>
    </references>
    """

    first = ' eId="{}"'
    further = ' unr:continues="#{}"'

    def __init__(self, language: str) -> None:
        super().__init__(language)
        #: Kind and key of what is referred to: its identifier and its element.
        self._listed: dict[tuple[str, str, str | None], tuple[str, str]] = {}
        self._persons: dict[str, str] = {}
        #: Identifiers with the number of times that they were wanted.
        self._taken: dict[str, int] = {}
        self._list("TLCOrganization", "", "un", "United Nations")
        self._list("TLCOrganization", "", "unreleases", "unreleases")

    def identify(self, wanted: str) -> str:
        """Take an identifier that nothing else has.

        Args:
            wanted: The identifier.

        Returns:
            It, with a number after it when it is taken.
        """
        number = self._taken.get(wanted, 0) + 1
        identifier = wanted if number == 1 else f"{wanted}-{number}"
        while number > 1 and identifier in self._taken:
            number += 1
            identifier = f"{wanted}-{number}"
        self._taken[wanted] = number
        self._taken.setdefault(identifier, 1)
        return identifier

    def _list(
        self, element: str, kind: str, key: str, name: str, /, *, part: str | None = None, **values: str
    ) -> str:
        known = self._listed.get((element, kind, part or key))
        if known is None:
            place = slug(key)
            identifier = self.identify(f"{kind}.{place}" if kind else place)
            room = element.removeprefix("TLC").lower()
            href = values.pop(
                "href", "/".join(filter(None, ("/akn/ontology", room, "" if kind == room else kind, place)))
            )
            made = attributes(eId=identifier, **values, href=href, showAs=name)
            known = self._listed[element, kind, part or key] = identifier, f"<{element}{made}/>\n"
        return f"#{known[0]}"

    def concept(self, kind: str, name: str) -> str:
        """Refer to a concept: a kind of statement, a method of voting, how a State voted.

        Args:
            kind: What it is a kind of.
            name: Its name in the model.

        Returns:
            The reference.
        """
        return self._list("TLCConcept", kind, name, name.replace("_", " "))

    def role(self, name: str) -> str:
        """Refer to the capacity in which somebody speaks.

        Args:
            name: Its name in the model.

        Returns:
            The reference.
        """
        return self._list("TLCRole", "role", name, name.replace("_", " "))

    def organization(self, kind: str, key: str, name: str) -> str:
        """Refer to an organization, as `XmlRegister` asks for it."""
        return self._list("TLCOrganization", kind, key, name)

    def speaker(self, statement: Statement) -> str:
        """Refer to whoever speaks; where nobody is named, to nobody in particular."""
        return super().speaker(statement) or self._list("TLCPerson", "person", "unnamed", "not named")

    def speaking(self, name: str, statement: Statement) -> str:
        """Refer to the person who speaks in a turn, as `XmlRegister` asks for it."""
        return self._person(name, statement.state)

    def person(self, name: str) -> str:
        """Refer to a person of whom only the name is known: whoever was first called so.

        Args:
            name: The name as printed.

        Returns:
            The reference.
        """
        return self._persons.get(name) or self._person(name, None)

    def _person(self, name: str, state: str | None) -> str:
        known = self._list("TLCPerson", "person", name, name, part=f"{name} {state or ''}")
        self._persons.setdefault(name, known)
        return known

    def document(self, symbol: str, address: str | None) -> str:
        """Refer to a document.

        Args:
            symbol: Its symbol in canonical spelling.
            address: Where it can be read, if anywhere.

        Returns:
            The reference.
        """
        href = followed(address)
        values = {"href": href} if href else {}
        return self._list("TLCReference", "ref", symbol, symbol, name=reference_kind(symbol), **values)

    def vocabulary(self, name: str) -> str:
        """Refer to one of the lists of terms of the site.

        Args:
            name: The list's name.

        Returns:
            The reference.
        """
        return self._list("TLCReference", "vocabulary", name, name, name="vocabulary")

    def references(self) -> str:
        """Write everything that was referred to.

        Returns:
            A `references`.
        """
        made = "".join(element for _, element in self._listed.values())
        return f'<references source="#unreleases">\n{made}</references>\n'
