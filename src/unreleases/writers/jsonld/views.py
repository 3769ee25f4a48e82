"""What the views found in a release, in the vocabulary of schema.org."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from unreleases.writers.addresses import safe_address
from unreleases.writers.names import state_name
from unreleases.writers.voting import listed_states

if TYPE_CHECKING:
    from collections.abc import Iterator

    from unreleases.views.contacts import Contact
    from unreleases.views.quotations import Quotation
    from unreleases.views.references import Reference
    from unreleases.views.statements import Statement
    from unreleases.views.votes import Vote
    from unreleases.writers.results import Results

__all__ = ["described", "party", "press_symbol"]

#: What a cited thing is; everything else is a `CreativeWork`.
_TYPES: Final = {
    "resolution": "Legislation",
    "decision": "Legislation",
    "charter_article": "Legislation",
    "charter_chapter": "Legislation",
    "press_release": "NewsArticle",
    "address": "WebPage",
}


def described(found: Results, language: str, *, anchors: str | None) -> dict[str, Any]:
    """Describe what the views found.

    Args:
        found: What they found in a release.
        language: The release's language.
        anchors: What every `id` begins with on the page on which the words stand; None without a page.

    Returns:
        The properties `hasPart`, `mentions` and `citation` of an article, and the `contactPoint` of its publisher.

    >>> from unreleases.writers.results import Results
    >>> described(Results(None), "en", anchors=None)
    {'hasPart': [], 'mentions': [], 'citation': [], 'contactPoint': []}
    """
    turns = [
        _turn(statement, number, language, anchors=anchors)
        for number, statement in enumerate(found.statements, 1)
    ]
    quoted = [
        _quotation(quotation, number, anchors=anchors)
        for number, quotation in enumerate(found.quotations, 1)
        if not quotation.nested
    ]
    cited = {str(each.symbol): each for each in reversed(found.references)}
    return {
        "hasPart": [*turns, *quoted],
        "mentions": [
            action
            for number, vote in enumerate(found.votes, 1)
            for action in _actions(vote, number, language, anchors=anchors)
        ],
        "citation": [_cited(symbol, reference) for symbol, reference in reversed(cited.items())],
        "contactPoint": [_contact(contact) for contact in found.contacts],
    }


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
    for choice, codes in listed_states(vote):
        # who was absent did not act
        for code in codes if choice != "absent" else ():
            agent = party("GovernmentOrganization", state_name(code, language), code)
            made = {"@type": "VoteAction", "agent": agent, "actionOption": choice.replace("_", " ")}
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
