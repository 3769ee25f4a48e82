"""CSL-JSON: citations for Zotero, pandoc and everything that reads the Citation Style Language."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from unreleases.model.argument import takes_release
from unreleases.writers.bibliography.citation import citation, statement_citations
from unreleases.writers.escaping import one_line
from unreleases.writers.results import Results

if TYPE_CHECKING:
    from unreleases.model.release import Release
    from unreleases.views.statements import Statement
    from unreleases.writers.bibliography.citation import Citation

__all__ = ["to_csl"]


@takes_release
def to_csl(release: Release, *, statements: bool = False) -> str:
    """Write the citation of a release as CSL-JSON (schema csl-data 1.0).

    Press releases have no type of their own in CSL: it is a `report` of the genre that the masthead prints.

    Args:
        release: Any release.
        statements: Whether to add an item of type `speech` for each statement.

    Returns:
        A JSON array of items.

    >>> from unreleases.model import Headline, Release
    >>> item = json.loads(to_csl(Release(language="en", headline=Headline(title="Council Meets"))))[0]
    >>> item["type"], item["title"], item["author"]
    ('report', 'Council Meets', [{'literal': 'United Nations'}])
    """
    whole = citation(release)
    cited = "; ".join(dict.fromkeys(one_line(reference.symbol) for reference in Results(release).references))
    items = [_item(whole, "report", {"custom": {"un-symbols": list(whole.symbols)}, "references": cited})]
    if statements:
        items += [
            _item(each, "speech", {"container-title": each.within, "custom": _custom(statement, each)})
            for statement, each in statement_citations(release)
        ]
    return json.dumps(items, ensure_ascii=False, indent=1)


def _custom(statement: Statement, cited: Citation) -> dict[str, Any]:
    return {
        "un-symbols": list(cited.symbols),
        "state": statement.state,
        "role": str(statement.role) if statement.role else None,
        "span": [statement.span.start, statement.span.end],
    }


def _item(cited: Citation, kind: str, more: dict[str, Any]) -> dict[str, Any]:
    title = f"{cited.title}: {cited.subtitle}" if cited.subtitle else cited.title
    values = {
        "id": cited.key,
        "type": kind,
        "title": title,
        "title-short": cited.title if cited.subtitle else None,
        "author": [{"literal": ", ".join(cited.author)}],
        "genre": cited.genre,
        "number": "; ".join(cited.symbols),
        "collection-title": cited.series,
        "publisher": cited.publisher,
        "publisher-place": cited.place,
        "issued": {"date-parts": [[cited.date.year, cited.date.month, cited.date.day]]}
        if cited.date
        else None,
        "authority": cited.organ,
        "event-title": cited.event,
        "language": cited.language,
        "URL": cited.url,
        "note": cited.note,
        **more,
    }
    return {key: value for key, value in values.items() if value}
