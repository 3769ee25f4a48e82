"""What an Akoma Ntoso file says about a release beside its words: terms, votes, and what has no place elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unreleases.writers.akn.identity import release_identity
from unreleases.writers.akn.profile import AGENT
from unreleases.writers.voting import printed_counts
from unreleases.writers.xml.characters import attributes, escape, followed

if TYPE_CHECKING:
    from unreleases.model.masthead import Masthead
    from unreleases.model.release import Release
    from unreleases.views.contacts import Contact
    from unreleases.views.votes import Vote
    from unreleases.writers.akn.findings import Findings
    from unreleases.writers.akn.register import Register

__all__ = ["meta"]


def meta(release: Release, findings: Findings, register: Register) -> str:
    """Write the metadata. What the text refers to must be known by then.

    Args:
        release: The release.
        findings: What the views found in it.
        register: What the text refers to.

    Returns:
        A `meta`.

    >>> from unreleases.model import Release
    >>> from unreleases.writers.akn.findings import Findings
    >>> from unreleases.writers.akn.register import Register
    >>> '<FRBRlanguage language="fra"/>' in meta(Release(language="fr"), Findings(), Register("fr"))
    True
    """
    register.role("publisher")
    votings = "".join(
        _voting(vote, identifier, register)
        for vote, identifier in zip(findings.votes, findings.votings, strict=True)
    )
    analysis = (
        f'<analysis source="{AGENT}">\n<parliamentary>\n{votings}</parliamentary>\n</analysis>\n'
        if votings
        else ""
    )
    before = release_identity(release).written() + _classification(release, register) + analysis
    own = _proprietary(release, findings)
    # last, because everything before may have referred to something
    return f"<meta>\n{before}{register.references()}{own}</meta>\n"


def _classification(release: Release, register: Register) -> str:
    keywords = "".join(
        f"<keyword{attributes(value=tag.text, showAs=tag.text, dictionary=register.vocabulary(tag.vocabulary), href=followed(tag.href))}/>\n"
        for tag in release.tags
    )
    return f'<classification source="{AGENT}">\n{keywords}</classification>\n' if keywords else ""


def _voting(vote: Vote, identifier: str, register: Register) -> str:
    refers = [register.concept("method", vote.method), register.concept("scope", vote.scope)]
    if vote.vetoed:
        refers.append(register.concept("outcome", "vetoed"))
    if vote.subject:
        refers.append(register.document(vote.subject, None))
    outcome = None
    if vote.adopted is not None:
        outcome = register.concept("outcome", "adopted" if vote.adopted else "rejected")
    counts = []
    for choice, count in printed_counts(vote):
        values = attributes(
            eId=f"{identifier}__count_{choice}", value=str(count), refersTo=register.concept("ballot", choice)
        )
        counts.append(f"<count{values}/>\n")
    if not counts:
        # the schema asks for one
        values = attributes(
            eId=f"{identifier}__count", value="", refersTo=register.concept("method", vote.method)
        )
        counts.append(f"<count{values}/>\n")
    values = attributes(eId=identifier, outcome=outcome, refersTo=" ".join(refers))
    return f"<voting{values}>\n{''.join(counts)}</voting>\n"


def _proprietary(release: Release, findings: Findings) -> str:
    parts = [
        _own("release", None, kind=str(release.kind), language=release.language),
        _own("licence", "© United Nations. For information media; not an official record."),
        *_masthead(release.masthead),
        *(_contact(contact) for contact in findings.contacts),
    ]
    return f'<proprietary source="{AGENT}">\n{"".join(parts)}</proprietary>\n'


def _masthead(masthead: Masthead) -> list[str]:
    parts = []
    if masthead.document_type is not None:
        parts.append(_own("documentType", masthead.document_type))
    parts += [_own("organ", organ.text, code=organ.code) for organ in masthead.organs]
    if masthead.session is not None:
        session = masthead.session
        parts.append(_own("session", session.text, number=_digits(session.number), kind=str(session.kind)))
    parts += [
        _own("meeting", None, number=_digits(meeting.number), sittings=" ".join(meeting.sittings) or None)
        for meeting in masthead.meetings
    ]
    if masthead.dateline is not None:
        line = masthead.dateline
        day = line.date.isoformat() if line.date else None
        parts.append(_own("dateline", line.text, place=line.place, agency=line.agency, date=day))
    if masthead.issuer is not None:
        parts.append(_own("issuer", masthead.issuer))
    return parts


def _digits(number: int | None) -> str | None:
    return None if number is None else str(number)


def _contact(contact: Contact) -> str:
    return _own(
        "contact",
        None,
        name=contact.name,
        role=contact.role,
        email=contact.email,
        telephone=contact.telephone,
    )


def _own(name: str, text: str | None, /, **values: str | None) -> str:
    made = attributes(**values)
    return f"<unr:{name}{made}/>\n" if text is None else f"<unr:{name}{made}>{escape(text)}</unr:{name}>\n"
