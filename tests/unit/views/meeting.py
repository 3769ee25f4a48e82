"""Meetings made of paragraphs, for the tests of their turns."""

from __future__ import annotations

import unreleases as un

HEADS = {
    "en": "GA/SPD/307\n\nFourth Committee Debates Lighthouses\n\n"
    "The Fourth Committee (Special Political and Decolonization) met this morning to debate lighthouses.",
    "fr": "CPSD/354\n\nQuatrième Commission: les délégations débattent des phares\n\n"
    "La Quatrième Commission (questions politiques spéciales et décolonisation) a débattu, ce matin, des phares.",
}
TRAILERS = {
    "en": "For information media. Not an official record.",
    "fr": "À l’intention des organes d’information. Document non officiel.",
}


def meeting(*paragraphs: str, language: str = "en", head: str | None = None) -> un.Release:
    """Parse a meeting with a usual head; a paragraph without a final stop is a heading."""
    parts = [head if head is not None else HEADS[language], *paragraphs, TRAILERS[language]]
    release = un.parse_text("\n\n".join(parts))
    assert release.kind == "meetings_coverage"
    return release


def turns(*paragraphs: str, language: str = "en", head: str | None = None) -> list[un.Statement]:
    """Return the turns of such a meeting."""
    return list(un.statements(meeting(*paragraphs, language=language, head=head)))


def kinds(*paragraphs: str, language: str = "en", head: str | None = None) -> list[str]:
    """Return speaker or State of each turn, with its kind."""
    found = turns(*paragraphs, language=language, head=head)
    return [f"{turn.speaker or turn.state or turn.affiliation} {turn.kind}" for turn in found]
