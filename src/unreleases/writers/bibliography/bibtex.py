"""BibTeX, in the entries and fields of biblatex."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from unreleases.model.argument import takes_release
from unreleases.writers.bibliography.citation import citation, citation_words, statement_citations
from unreleases.writers.wording import base_language

if TYPE_CHECKING:
    from unreleases.model.release import Release
    from unreleases.writers.bibliography.citation import Citation

__all__ = ["to_bibtex"]

#: What means something to TeX or to BibTeX. Braces are counted even where TeX would not see them, so that every
#: escape holds as many of one as of the other.
_ESCAPES: Final = {
    "\\": r"\textbackslash{}",
    "{": r"\textbraceleft{}",
    "}": r"\textbraceright{}",
    "$": r"\$",
    "&": r"\&",
    "#": r"\#",
    "%": r"\%",
    "_": r"\_",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
}
_SPECIAL: Final = re.compile("|".join(map(re.escape, _ESCAPES)))
#: How babel, and with it biblatex, calls the languages.
_LANGUAGES: Final = {
    "ar": "arabic",
    "de": "german",
    "en": "english",
    "es": "spanish",
    "fr": "french",
    "ru": "russian",
    "zh": "chinese",
}


@takes_release
def to_bibtex(release: Release, *, statements: bool = False) -> str:
    r"""Write the citation of a release as a BibTeX entry for biblatex.

    Args:
        release: Any release.
        statements: Whether to add an `@misc` for each statement.

    Returns:
        BibTeX in UTF-8; letters stand as they are, what means something to TeX is escaped.

    >>> from unreleases.model import Headline, Release
    >>> print(to_bibtex(Release(language="en", headline=Headline(title="Food & Peace"))))
    @report{un-...,
      author = {{United Nations}},
      title = {{Food \& Peace}},
      type = {Press release},
      institution = {United Nations},
      series = {Meetings Coverage and Press Releases},
      langid = {english},
    }
    <BLANKLINE>
    """
    entries = [_entry("report", citation(release))]
    if statements:
        inside = citation_words(release.language)["within"]
        entries += [_entry("misc", each, inside) for _, each in statement_citations(release)]
    return "\n".join(entries)


def _entry(kind: str, cited: Citation, inside: str = "") -> str:
    within = f"{inside}: {cited.within}" if cited.within else ""
    # a name or title in a second pair of braces is left whole and keeps its capitals
    values = {
        "author": f"{{{_escape(', '.join(cited.author))}}}",
        "title": f"{{{_escape(cited.title)}}}",
        "subtitle": f"{{{_escape(cited.subtitle)}}}" if cited.subtitle else "",
        "type": _escape(cited.genre),
        "number": _escape("; ".join(cited.symbols)),
        "institution" if kind == "report" else "organization": _escape(cited.publisher),
        "location": _escape(cited.place or ""),
        "date": cited.date.isoformat() if cited.date else "",
        "eventtitle": _escape(cited.event or ""),
        "series": _escape(cited.series),
        "langid": _LANGUAGES.get(base_language(cited.language or ""), ""),
        # biblatex reads addresses as they are
        "url": cited.url or "",
        "note": _escape(". ".join(filter(None, [within.rstrip("."), cited.note]))),
    }
    fields = "".join(f"  {key} = {{{value}}},\n" for key, value in values.items() if value)
    return f"@{kind}{{{cited.key},\n{fields}}}\n"


def _escape(text: str) -> str:
    return _SPECIAL.sub(lambda found: _ESCAPES[found[0]], text)
