"""Akoma Ntoso, the OASIS standard for documents of parliaments, following the United Nations' guidelines for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unreleases.model.argument import takes_release
from unreleases.model.masthead import LineKind
from unreleases.writers.akn.blocks import BlockWriter
from unreleases.writers.akn.body import main_body
from unreleases.writers.akn.findings import Findings, find
from unreleases.writers.akn.meta import meta
from unreleases.writers.akn.profile import NAMESPACE, OWN_NAMESPACE
from unreleases.writers.akn.register import Register
from unreleases.writers.akn.resolutions import components
from unreleases.writers.xml.characters import attributes

if TYPE_CHECKING:
    from unreleases.model.masthead import Masthead, MastheadLine
    from unreleases.model.release import Release

__all__ = ["to_akn"]


@takes_release
def to_akn(release: Release, *, views: bool = True) -> str:
    """Write a release as Akoma Ntoso: a `doc` of the name `pressRelease`, as AKN4UN has it.

    The words stand once, in the order of the page; over them lies what the views found: turns are `speech`
    with `by` and `as`, votes `voting` with counts and a roll-call, texts of resolutions components of their own.
    Identifiers are made from positions in the release, so that what a later version finds leaves them as they
    are. `writers.akn.profile` lists the elements; `writers.akn.validation` checks that references lead somewhere.

    Args:
        release: Any release.
        views: Whether to add what the views found.

    Returns:
        The file, which the schema of Akoma Ntoso 1.0 accepts.

    >>> from unreleases.model import Headline, Release
    >>> text = to_akn(Release(language="fr", headline=Headline(title="Médias")), views=False)
    >>> '<docTitle>Médias</docTitle>' in text
    True
    """
    register = Register(release.language)
    findings = find(release, register) if views else Findings()
    writer = BlockWriter(release.plain.places, findings, register)
    preface = _preface(release, writer)
    texts = components(release, findings, register)
    body = main_body(writer, release.body, release.annexes, texts.references, texts.taken)
    conclusions = ""
    if release.trailer is not None:
        words = writer.words(("trailer",), release.trailer.text)
        conclusions = f'<conclusions>\n<p eId="trailer" class="trailer">{words}</p>\n</conclusions>\n'
    top = f' xmlns="{NAMESPACE}" xmlns:unr="{OWN_NAMESPACE}"'
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<akomaNtoso{top}>\n<doc name="pressRelease">\n'
        f"{meta(release, findings, register)}{preface}{body}{conclusions}{texts.xml}</doc>\n</akomaNtoso>\n"
    )


def _preface(release: Release, writer: BlockWriter) -> str:
    lines = [
        f"<p{attributes(eId=f'line_{index + 1}', class_=line.kind)}>"
        f"{_line(release.masthead, line, writer.words(('line', index), line.text))}</p>\n"
        for index, line in enumerate(release.masthead.lines)
    ]
    if release.title is not None:
        words = writer.words(("title",), release.title)
        lines.append(f'<p eId="title" class="title"><docTitle>{words}</docTitle></p>\n')
    lines += [
        f'<p eId="deck_{index + 1}" class="deck">{writer.words(("deck", index), line)}</p>\n'
        for index, line in enumerate(release.deck)
    ]
    return f"<preface>\n{''.join(lines)}</preface>\n" if lines else ""


def _line(masthead: Masthead, line: MastheadLine, words: str) -> str:
    """Put a line of the masthead into the element that says what it is."""
    match line.kind:
        case LineKind.SYMBOLS:
            return f"<docNumber>{words}</docNumber>"
        case LineKind.DOCUMENT_TYPE:
            return f"<docType>{words}</docType>"
        case LineKind.DATE if masthead.date is not None:
            return f"<docDate{attributes(date=masthead.date.isoformat())}>{words}</docDate>"
        case LineKind.SESSION:
            number = masthead.session.number if masthead.session is not None else None
            return f"<session{attributes(value=None if number is None else str(number))}>{words}</session>"
        case LineKind.ORGAN:
            return f"<docAuthority>{words}</docAuthority>"
        case LineKind.PUBLISHER:
            return f'<docProponent as="#role.publisher">{words}</docProponent>'
        case _:
            return words
