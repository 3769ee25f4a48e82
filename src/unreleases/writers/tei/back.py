"""What the views found beside the words: votes with their counts and roll-calls, and contacts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unreleases.writers.documents import document_address
from unreleases.writers.voting import listed_states, printed_counts
from unreleases.writers.xml.characters import attributes, escape

if TYPE_CHECKING:
    from unreleases.views.contacts import Contact
    from unreleases.views.votes import Vote
    from unreleases.writers.tei.findings import Findings
    from unreleases.writers.tei.register import Register

__all__ = ["back"]


def back(findings: Findings, language: str, register: Register) -> str:
    """Write the votes and contacts of a release.

    Args:
        findings: What the views found.
        language: The release's language.
        register: Takes what they refer to.

    Returns:
        A `back`, or nothing.

    >>> from unreleases.writers.tei.findings import Findings
    >>> from unreleases.writers.tei.register import Register
    >>> back(Findings(), "en", Register("en"))
    ''
    """
    votes = [_vote(vote, number, language, register) for number, vote in enumerate(findings.votes, 1)]
    contacts = [_contact(contact, number) for number, contact in enumerate(findings.contacts, 1)]
    divisions = "".join(
        f'<div type="{name}">\n{"".join(notes)}</div>\n'
        for name, notes in (("votes", votes), ("contacts", contacts))
        if notes
    )
    return f"<back>\n{divisions}</back>\n" if divisions else ""


def _vote(vote: Vote, number: int, language: str, register: Register) -> str:
    about = [register.category("vote", str(vote.method)), register.category("vote", str(vote.scope))]
    if vote.adopted is not None:
        about.append(register.category("vote", "adopted" if vote.adopted else "rejected"))
    if vote.vetoed:
        about.append(register.category("vote", "vetoed"))
    parts: list[str] = []
    if vote.subject is not None:
        values = attributes(type="UN-symbol", n=vote.subject, target=document_address(vote.subject, language))
        parts.append(f"<ref{values}>{escape(vote.subject)}</ref>\n")
    for choice, count in printed_counts(vote):
        values = attributes(type=choice, ana=register.category("ballot", choice), quantity=str(count))
        parts.append(f"<measure{values}>{count}</measure>\n")
    parts.append(_roll_call(vote, register))
    values = attributes(type="vote", xml_id=f"vote.{number}", ana=" ".join(about))
    return f"<note{values}>\n{''.join(parts)}</note>\n"


def _roll_call(vote: Vote, register: Register) -> str:
    items = "".join(
        f"<item{attributes(ana=register.category('ballot', choice))}>"
        f"<orgName{attributes(ref=register.state(code))}>{escape(code)}</orgName></item>\n"
        for choice, codes in listed_states(vote)
        for code in codes
    )
    return f'<list type="rollcall">\n{items}</list>\n' if items else ""


def _contact(contact: Contact, number: int) -> str:
    parts = [
        f"<name>{escape(contact.name)}</name>\n" if contact.name else "",
        f"<roleName>{escape(contact.role)}</roleName>\n" if contact.role else "",
        f"<email>{escape(contact.email)}</email>\n" if contact.email else "",
        f'<num type="telephone">{escape(contact.telephone)}</num>\n' if contact.telephone else "",
    ]
    values = attributes(type="contact", xml_id=f"contact.{number}")
    return f"<note{values}>\n{''.join(parts)}</note>\n"
