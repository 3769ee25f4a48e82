"""What a TEI file points at: categories, organizations and persons, each listed once in the header."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from unreleases.writers.xml.characters import attributes, escape
from unreleases.writers.xml.register import XmlRegister

if TYPE_CHECKING:
    from unreleases.views.statements import Statement

__all__ = ["Register"]

_NO_NAME_CHARACTER: Final = re.compile(r"[^A-Za-z0-9._-]")

#: What the taxonomies are about.
_TAXONOMIES: Final = {
    "kind": "Kind of release",
    "session": "Session",
    "meeting": "Meeting",
    "sitting": "Part of the day in which a meeting sat",
    "severity": "Severity of a notice",
    "role": "Capacity in which somebody speaks",
    "statement": "Kind of statement",
    "attribution": "How a quotation tells its speaker",
    "vote": "Method, scope and outcome of a vote",
    "ballot": "How a State voted",
    "paragraph": "Part of a resolution",
}


class Register(XmlRegister):
    r"""Collects what the text refers to, so that every reference in the file resolves.

    >>> register = Register("en")
    >>> register.category("kind", "note"), register.state("KEN")
    ('#kind.note', '#state.KEN')
    >>> register.taxonomies()
    '<taxonomy xml:id="kind"><desc>Kind of release</desc>\n<category xml:id="kind.note"><catDesc>note</catDesc></category>\n</taxonomy>\n'
    """

    first = ' xml:id="{}"'
    further = ' prev="#{}"'

    def __init__(self, language: str) -> None:
        super().__init__(language)
        self._categories: dict[str, dict[str, None]] = {}
        self._organizations: dict[tuple[str, str], tuple[str, str]] = {}
        self._persons: dict[tuple[str, str | None], tuple[str, dict[str, None]]] = {}
        self._named: dict[str, str] = {}

    def category(self, taxonomy: str, name: str | None = None) -> str:
        """Refer to a category.

        Args:
            taxonomy: One of the taxonomies.
            name: The category; None for the taxonomy itself.

        Returns:
            The reference.
        """
        members = self._categories.setdefault(taxonomy, {})
        if name is None:
            return f"#{taxonomy}"
        members[name] = None
        return f"#{taxonomy}.{name}"

    def organization(self, kind: str, key: str, name: str) -> str:
        """Refer to an organization, as `XmlRegister` asks for it."""
        known = self._organizations.get((kind, key))
        if known is None:
            code = kind in {"state", "group"} and not _NO_NAME_CHARACTER.search(key)
            identifier = f"{kind}.{key}" if code else f"{kind}.n{len(self._organizations) + 1}"
            known = self._organizations[kind, key] = (identifier, name)
        return f"#{known[0]}"

    def person(self, name: str) -> str:
        """Refer to a person of whom only the name is known.

        Args:
            name: The name as printed.

        Returns:
            The reference.
        """
        known = self._named.get(name)
        return f"#{known or self._person(name, None)[0]}"

    def speaking(self, name: str, statement: Statement) -> str:
        """Refer to the person who speaks in a turn, as `XmlRegister` asks for it."""
        state = statement.state
        identifier, facts = self._person(name, state)
        values = attributes(
            role=str(statement.role) if statement.role else None, ref=self.state(state) if state else None
        )
        honorific = f"<roleName>{escape(statement.honorific)}</roleName> " if statement.honorific else ""
        facts[f"<persName>{honorific}{escape(name)}</persName>"] = None
        words = escape(statement.affiliation or "")
        if values or words:
            facts[f"<affiliation{values}>{words}</affiliation>"] = None
        return f"#{identifier}"

    def _person(self, name: str, state: str | None) -> tuple[str, dict[str, None]]:
        """Return the identifier of a person, and what is written of them."""
        known = self._persons.setdefault((name, state), (f"person.{len(self._persons) + 1}", {}))
        self._named.setdefault(name, known[0])
        return known

    def taxonomies(self) -> str:
        """Write the taxonomies with the categories that were referred to.

        Returns:
            `taxonomy` elements.
        """
        written = []
        for taxonomy, names in self._categories.items():
            members = "".join(
                f"<category{attributes(xml_id=f'{taxonomy}.{name}')}><catDesc>{escape(name.replace('_', ' '))}"
                "</catDesc></category>\n"
                for name in names
            )
            head = f"<desc>{_TAXONOMIES[taxonomy]}</desc>\n"
            written.append(f"<taxonomy{attributes(xml_id=taxonomy)}>{head}{members}</taxonomy>\n")
        return "".join(written)

    def participants(self) -> str:
        """Write the organizations and persons that were referred to.

        Returns:
            A `particDesc`, or nothing.
        """
        organizations = "".join(
            f"<org{attributes(xml_id=identifier, role=role)}><orgName>{escape(name)}</orgName>"
            + (f'<idno type="ISO3166-1-alpha3">{escape(key)}</idno>' if role == "state" else "")
            + "</org>\n"
            for (role, key), (identifier, name) in self._organizations.items()
        )
        persons = "".join(
            f"<person{attributes(xml_id=identifier)}>{''.join(facts) or f'<persName>{escape(name)}</persName>'}"
            "</person>\n"
            for (name, _), (identifier, facts) in self._persons.items()
        )
        lists = f"<listOrg>\n{organizations}</listOrg>\n" if organizations else ""
        lists += f"<listPerson>\n{persons}</listPerson>\n" if persons else ""
        return f"<particDesc>\n{lists}</particDesc>\n" if lists else ""
