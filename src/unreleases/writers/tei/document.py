"""TEI, lossless both ways: our profile of Parla-CLARIN, the CLARIN scheme for parliamentary corpora."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from unreleases.model.argument import takes_release
from unreleases.writers.tei.back import back
from unreleases.writers.tei.body import BlockWriter, division
from unreleases.writers.tei.findings import Findings, find
from unreleases.writers.tei.header import header, language_tag
from unreleases.writers.tei.profile import NAMESPACE
from unreleases.writers.tei.register import Register
from unreleases.writers.xml.characters import attributes

if TYPE_CHECKING:
    from unreleases.model.release import Release

__all__ = ["to_tei"]

_IDENTIFIER: Final = re.compile(r"[a-z][a-z0-9-]{0,80}", re.ASCII)


@takes_release
def to_tei(release: Release, *, views: bool = True) -> str:
    """Write a release as TEI P5, from which `from_tei` makes an equal one.

    The header says what the masthead says; the text holds every word once, in elements that stand for the
    nodes of the model; over the words lies what the views found: turns (`u`, with `who`, capacity in `ana`
    and State in `corresp`), votes, roll-calls, quotations, references, texts of resolutions. Spans, the
    reader's source and the places of notices are left out. `writers.tei.profile` lists the elements.

    Args:
        release: Any release.
        views: Whether to add what the views found.

    Returns:
        The file, which `validate_tei` and the DTD of Parla-CLARIN accept.

    >>> from unreleases.model import Headline, Release
    >>> text = to_tei(Release(language="fr", headline=Headline(title="Médias")), views=False)
    >>> '<title type="main">Médias</title>' in text
    True
    """
    register = Register(release.language)
    findings = find(release, register) if views else Findings()
    writer = BlockWriter(release.plain.places, findings, register)
    front = _front(release, writer)
    divisions = division(writer, "body", release.body, 0)
    if release.annexes:
        divisions += division(writer, "annexes", release.annexes, len(release.body))
    if release.trailer is not None:
        words = writer.words(("trailer",), release.trailer.text)
        divisions += f'<div type="trailer"><p>{words}</p></div>\n'
    behind = back(findings, release.language, register)
    slug = release.symbol.slug if release.symbol else ""
    identifier = slug if _IDENTIFIER.fullmatch(slug) else None
    top = attributes(xmlns=NAMESPACE, xml_id=identifier, xml_lang=language_tag(release.language))
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<TEI{top}>\n{header(release, writer, register)}'
        f"<text>\n{front}<body>\n{divisions}</body>\n{behind}</text>\n</TEI>\n"
    )


def _front(release: Release, writer: BlockWriter) -> str:
    lines = "".join(
        f'<ab type="{line.kind}">{writer.words(("line", index), line.text)}</ab>\n'
        for index, line in enumerate(release.masthead.lines)
    )
    return f'<front>\n<div type="masthead">\n{lines}</div>\n</front>\n' if lines else ""
