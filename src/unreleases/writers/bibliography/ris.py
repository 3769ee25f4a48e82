"""RIS, the exchange format of reference managers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unreleases.model.argument import takes_release
from unreleases.writers.bibliography.citation import citation, statement_citations

if TYPE_CHECKING:
    from unreleases.model.release import Release
    from unreleases.writers.bibliography.citation import Citation

__all__ = ["to_ris"]


@takes_release
def to_ris(release: Release, *, statements: bool = False) -> str:
    """Write the citation of a release as RIS.

    Args:
        release: Any release.
        statements: Whether to add a record for each statement.

    Returns:
        RIS, a line a value.

    >>> from unreleases.model import Headline, Release
    >>> print(to_ris(Release(language="fr", headline=Headline(title="Le Conseil se réunit"))).rstrip())
    TY  - RPRT
    ID  - un-...
    TI  - Le Conseil se réunit
    AU  - Nations Unies
    PB  - Nations Unies
    T3  - Couverture des réunions et communiqués de presse
    M3  - Communiqué de presse
    LA  - fr
    ER  -
    <BLANKLINE>
    """
    records = [_record("RPRT", citation(release))]
    if statements:
        records += [_record("GEN", each) for _, each in statement_citations(release)]
    return "\n".join(records)


def _record(kind: str, cited: Citation) -> str:
    day = cited.date
    title = f"{cited.title}: {cited.subtitle}" if cited.subtitle else cited.title
    lines = [
        ("TY", kind),
        ("ID", cited.key),
        ("TI", title),
        # a comma would make a surname and a first name of the two
        ("AU", ". ".join(cited.author)),
        ("PB", cited.publisher),
        ("CY", cited.place),
        ("PY", f"{day.year:04}" if day else None),
        ("DA", f"{day:%Y/%m/%d}" if day else None),
        ("T2", cited.within or cited.event),
        ("T3", cited.series),
        ("M1", "; ".join(cited.symbols)),
        ("M3", cited.genre),
        ("LA", cited.language),
        ("UR", cited.url),
        ("N1", cited.note),
    ]
    values = "".join(f"{tag}  - {value}\n" for tag, value in lines if value)
    return f"{values}ER  - \n"
