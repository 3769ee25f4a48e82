"""What the views found in a release, in the vocabulary of schema.org."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple, Protocol

from unreleases.writers.escaping import safe_address
from unreleases.writers.turns import state_name, statements_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from unreleases.model.release import Release
    from unreleases.views.contacts import Contact
    from unreleases.views.quotations import Quotation
    from unreleases.views.references import Reference
    from unreleases.views.statements import Statement
    from unreleases.views.votes import Vote

__all__ = ["Views", "asked", "contact_points", "described", "party", "press_symbol"]

#: What a cited thing is; everything else is a `CreativeWork`.
_TYPES: Final = {
    "resolution": "Legislation",
    "decision": "Legislation",
    "charter_article": "Legislation",
    "charter_chapter": "Legislation",
    "press_release": "NewsArticle",
    "address": "WebPage",
}
#: How a State voted, in the words of an action's option. Who was absent did not act.
_OPTIONS: Final = {"in_favour": "in favour", "against": "against", "abstaining": "abstaining"}


class Views(Protocol):
    """What the views found, however it was asked for.

    >>> from unreleases.model.release import Release
    >>> asked(Release()).votes
    ()
    """

    @property
    def statements(self) -> Sequence[Statement]:
        """The turns."""
        ...

    @property
    def votes(self) -> Sequence[Vote]:
        """The votes."""
        ...

    @property
    def quotations(self) -> Sequence[Quotation]:
        """The quotations."""
        ...

    @property
    def references(self) -> Sequence[Reference]:
        """The references."""
        ...


class _Asked(NamedTuple):
    statements: Sequence[Statement]
    votes: Sequence[Vote]
    quotations: Sequence[Quotation]
    references: Sequence[Reference]


def asked(release: Release) -> Views:
    """Ask the views.

    Args:
        release: Any release.

    Returns:
        What they found.

    >>> from unreleases.model.release import Release
    >>> asked(Release()).references
    ()
    """
    from unreleases.views.quotations import quotations
    from unreleases.views.references import references
    from unreleases.views.votes import votes

    return _Asked(statements_of(release), votes(release), quotations(release), references(release))


def described(release: Release, views: Views, *, anchors: str | None) -> dict[str, Any]:
    """Describe what the views found.

    Args:
        release: Any release.
        views: What they found in it.
        anchors: What every `id` begins with on the page on which the words stand; None without a page.

    Returns:
        The properties `hasPart`, `mentions` and `citation` of an article.

    >>> from unreleases.model.release import Release
    >>> described(Release(), asked(Release()), anchors=None)
    {'hasPart': [], 'mentions': [], 'citation': []}
    """
    turns = [
        _turn(statement, number, release.language, anchors=anchors)
        for number, statement in enumerate(views.statements, 1)
    ]
    quoted = [
        _quotation(quotation, number, anchors=anchors)
        for number, quotation in enumerate(views.quotations, 1)
        if not quotation.nested
    ]
    cited = {str(each.symbol): each for each in reversed(views.references)}
    return {
        "hasPart": [*turns, *quoted],
        "mentions": [
            action
            for number, vote in enumerate(views.votes, 1)
            for action in _actions(vote, number, release.language, anchors=anchors)
        ],
        "citation": [_cited(symbol, reference) for symbol, reference in reversed(cited.items())],
    }


def contact_points(release: Release) -> list[dict[str, Any]]:
    """Describe whom a release names for further information.

    Args:
        release: Any release.

    Returns:
        Nodes for the `contactPoint` of the publisher.

    >>> from unreleases.model.release import Release
    >>> contact_points(Release())
    []
    """
    from unreleases.views.contacts import contacts

    return [_contact(contact) for contact in contacts(release)]


def party(kind: str, name: str, code: str | None = None) -> dict[str, Any]:
    """Describe an organization, State or person.

    Args:
        kind: The type in schema.org.
        name: Its name.
        code: Its code, if it has one.

    Returns:
        A node.

    >>> party("GovernmentOrganization", "France", "FRA")
    {'@type': 'GovernmentOrganization', 'name': 'France', 'identifier': 'FRA'}
    """
    made = {"@type": kind, "name": name}
    return {**made, "identifier": code} if code else made


def press_symbol(symbol: str) -> dict[str, Any]:
    """Describe the symbol of a press release.

    Args:
        symbol: The symbol.

    Returns:
        A node for `identifier`.

    >>> press_symbol("SC/12607")["value"]
    'SC/12607'
    """
    return {"@type": "PropertyValue", "propertyID": "UN press release symbol", "value": symbol}


def _turn(statement: Statement, number: int, language: str, *, anchors: str | None) -> dict[str, Any]:
    made: dict[str, Any] = {"@type": "CreativeWork"}
    if anchors is not None:
        made["@id"] = f"#{anchors}statement-{number}"
    made |= {"position": number, "genre": str(statement.kind).replace("_", " ")}
    speaker = _speaker(statement, language)
    if speaker and statement.role:
        role = str(statement.role).replace("_", " ")
        made["author"] = {"@type": "OrganizationRole", "roleName": role, "author": speaker}
    elif speaker:
        made["author"] = speaker
    if anchors is None:
        made["text"] = statement.text
    return made


def _speaker(statement: Statement, language: str) -> dict[str, Any] | None:
    state = statement.state
    # a State is no Country here: schema.org lets persons be affiliated with organizations only
    country = party("GovernmentOrganization", state_name(state, language), state) if state else None
    if statement.speaker is None:
        return country or (
            {"@type": "Person", "jobTitle": statement.affiliation} if statement.affiliation else None
        )
    made = party("Person", statement.speaker)
    if statement.honorific:
        made["honorificPrefix"] = statement.honorific
    if country:
        made["affiliation"] = country
    elif statement.affiliation:
        made["jobTitle"] = statement.affiliation
    return made


def _quotation(quotation: Quotation, number: int, *, anchors: str | None) -> dict[str, Any]:
    made: dict[str, Any] = {"@type": "Quotation"}
    made |= {"text": quotation.words} if anchors is None else {"@id": f"#{anchors}quotation-{number}"}
    if quotation.speaker:
        made["creator"] = party("Person", quotation.speaker)
    return made


def _actions(vote: Vote, number: int, language: str, *, anchors: str | None) -> Iterator[dict[str, Any]]:
    """One action a State: schema.org knows no totals."""
    target: dict[str, Any] = {"@type": "CreativeWork"}
    if vote.subject:
        target["identifier"] = vote.subject
    if anchors is not None:
        target["@id"] = f"#{anchors}vote-{number}"
    for field, option in _OPTIONS.items():
        for code in getattr(vote.ballots, field, ()):
            agent = party("GovernmentOrganization", state_name(code, language), code)
            made = {"@type": "VoteAction", "agent": agent, "actionOption": option}
            yield {**made, "object": target} if len(target) > 1 else made


def _cited(symbol: str, reference: Reference) -> dict[str, Any]:
    kind = _TYPES.get(str(reference.kind), "CreativeWork")
    scheme, _, rest = symbol.partition(":")
    made: dict[str, Any] = {"@type": kind, "identifier": symbol}
    if scheme == "press":
        made["identifier"] = press_symbol(rest)
    elif scheme == "charter":
        made |= {"name": reference.text, "legislationIdentifier": symbol}
    elif kind == "Legislation":
        made["legislationIdentifier"] = symbol
    address = safe_address(reference.url)
    return {**made, "url": address} if address else made


def _contact(contact: Contact) -> dict[str, Any]:
    values = {
        "name": contact.name,
        "contactType": contact.role,
        "email": contact.email,
        "telephone": contact.telephone,
    }
    return {"@type": "ContactPoint", **{key: value for key, value in values.items() if value}}
