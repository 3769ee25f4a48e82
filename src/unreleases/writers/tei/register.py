"""What a TEI file points at: categories, organizations and persons, each listed once in the header."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from unreleases.writers.principals import group_name
from unreleases.writers.turns import state_name
from unreleases.writers.xml.characters import attributes, escape

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


class Register:
    r"""Collects what the text refers to, so that every reference in the file resolves.

    >>> register = Register("en")
    >>> register.category("kind", "note"), register.state("KEN")
    ('#kind.note', '#state.KEN')
    >>> register.taxonomies()
    '<taxonomy xml:id="kind"><desc>Kind of release</desc>\n<category xml:id="kind.note"><catDesc>note</catDesc></category>\n</taxonomy>\n'
    """

    def __init__(self, language: str) -> None:
        self.language = language
        self._categories: dict[str, dict[str, None]] = {}
        self._organizations: dict[tuple[str, str], tuple[str, str]] = {}
        self._persons: dict[tuple[str, str | None], tuple[str, dict[str, None]]] = {}
        self._named: dict[str, str] = {}
        self._begun: set[str] = set()

    def link(self, identifier: str) -> str:
        """Say which finding an element belongs to: the first one is identified, the others point at it.

        Args:
            identifier: The identifier of something that may lie over several elements.

        Returns:
            The attribute, written out.
        """
        if identifier in self._begun:
            return attributes(prev=f"#{identifier}")
        self._begun.add(identifier)
        return attributes(xml_id=identifier)

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

    def state(self, code: str) -> str:
        """Refer to a State.

        Args:
            code: ISO 3166 alpha-3.

        Returns:
            The reference.
        """
        return self._organization("state", code, state_name(code, self.language))

    def group(self, code: str) -> str:
        """Refer to a group of States.

        Args:
            code: Its code.

        Returns:
            The reference.
        """
        return self._organization("group", code, group_name(code, self.language))

    def organization(self, role: str, key: str) -> str:
        """Refer to another organization.

        Args:
            role: What it is: `principal` or `office`.
            key: Its printed name.

        Returns:
            The reference.
        """
        return self._organization(role, key, key)

    def _organization(self, role: str, key: str, name: str) -> str:
        known = self._organizations.get((role, key))
        if known is None:
            code = role in {"state", "group"} and not _NO_NAME_CHARACTER.search(key)
            identifier = f"{role}.{key}" if code else f"{role}.n{len(self._organizations) + 1}"
            known = self._organizations[role, key] = (identifier, name)
        return f"#{known[0]}"

    def speaker(self, statement: Statement) -> str | None:
        """Refer to whoever speaks: a person, else a State, else an office.

        Args:
            statement: A turn.

        Returns:
            The reference; None when nobody is named.
        """
        if statement.speaker:
            return self._person(statement.speaker, statement)
        if statement.state:
            return self.state(statement.state)
        return self.organization("office", statement.affiliation) if statement.affiliation else None

    def person(self, name: str) -> str:
        """Refer to a person of whom only the name is known.

        Args:
            name: The name as printed.

        Returns:
            The reference.
        """
        known = self._named.get(name)
        if known is not None:
            return f"#{known}"
        return self._person(name, None)

    def _person(self, name: str, statement: Statement | None) -> str:
        state = statement.state if statement else None
        identifier, facts = self._persons.setdefault((name, state), (f"person.{len(self._persons) + 1}", {}))
        self._named.setdefault(name, identifier)
        if statement:
            values = attributes(
                role=str(statement.role) if statement.role else None, ref=self.state(state) if state else None
            )
            honorific = f"<roleName>{escape(statement.honorific)}</roleName> " if statement.honorific else ""
            named = f"<persName>{honorific}{escape(name)}</persName>"
            words = escape(statement.affiliation or "")
            for fact in (named, f"<affiliation{values}>{words}</affiliation>" if values or words else ""):
                if fact:
                    facts[fact] = None
        return f"#{identifier}"

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
