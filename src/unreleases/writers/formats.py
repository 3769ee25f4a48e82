"""The registry of formats: one writer and one row each, for the command line, the documentation and the tests."""

from __future__ import annotations

import importlib
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from unreleases.model.release import Release

__all__ = ["FORMATS", "Format", "write"]


@frozen(kw_only=True)
class Format:
    """A format in which a release can be written.

    >>> FORMATS["json"].lossless, FORMATS["ris"].extension
    (True, '.ris')
    """

    name: str
    #: One line for people who choose a format.
    summary: str
    media_type: str
    #: How the names of files end, with the full stop.
    extension: str
    #: Whether a release is read back from it as an equal one.
    lossless: bool = False
    #: The keyword by which the writer adds what the views find; None where the format leaves no choice.
    switch: str | None = None
    #: The module below `unreleases.writers` that holds the writer.
    module: str
    #: The name of the writer in it.
    function: str

    def writer(self) -> Callable[..., str]:
        """Load the writer.

        Returns:
            The function that takes a release and returns the text.

        >>> FORMATS["text"].writer().__name__
        'to_text'
        """
        found: Callable[..., str] = getattr(
            importlib.import_module(f"unreleases.writers.{self.module}"), self.function
        )
        return found


_ROWS: Final = (
    Format(
        name="text",
        summary="plain text, into which the spans of views count",
        media_type="text/plain",
        extension=".txt",
        module="text",
        function="to_text",
    ),
    Format(
        name="html",
        summary="a web page for people, which parse_html reads back",
        media_type="text/html",
        extension=".html",
        switch="views",
        module="html.page",
        function="to_html",
    ),
    Format(
        name="markdown",
        summary="Markdown with front matter, for reading and for search",
        media_type="text/markdown",
        extension=".md",
        switch="views",
        module="markdown.document",
        function="to_markdown",
    ),
    Format(
        name="json",
        summary="JSON, lossless: the reference form",
        media_type="application/json",
        extension=".json",
        lossless=True,
        switch="views",
        module="json",
        function="to_json",
    ),
    Format(
        name="tei",
        summary="TEI (Parla-CLARIN), lossless: for corpora of parliamentary debates",
        media_type="application/tei+xml",
        extension=".xml",
        lossless=True,
        switch="views",
        module="tei.document",
        function="to_tei",
    ),
    Format(
        name="akn",
        summary="Akoma Ntoso (AKN4UN), for archives of parliamentary documents",
        media_type="application/akn+xml",
        extension=".akn.xml",
        switch="views",
        module="akn.document",
        function="to_akn",
    ),
    Format(
        name="jsonld",
        summary="JSON-LD in the words of schema.org, for search engines",
        media_type="application/ld+json",
        extension=".jsonld",
        switch="views",
        module="jsonld.document",
        function="to_jsonld",
    ),
    Format(
        name="ninjs",
        summary="IPTC ninjs 3.1, for newsrooms",
        media_type="application/json",
        extension=".ninjs.json",
        switch="views",
        module="ninjs",
        function="to_ninjs",
    ),
    Format(
        name="csl",
        summary="CSL-JSON, for Zotero, pandoc and citeproc",
        media_type="application/vnd.citationstyles.csl+json",
        extension=".csl.json",
        switch="statements",
        module="bibliography.csl",
        function="to_csl",
    ),
    Format(
        name="bibtex",
        summary="BibTeX, an @report for biblatex",
        media_type="application/x-bibtex",
        extension=".bib",
        switch="statements",
        module="bibliography.bibtex",
        function="to_bibtex",
    ),
    Format(
        name="ris",
        summary="RIS, for reference managers",
        media_type="application/x-research-info-systems",
        extension=".ris",
        switch="statements",
        module="bibliography.ris",
        function="to_ris",
    ),
    Format(
        name="webanno",
        summary="W3C Web Annotation: what the views find, as offsets into the plain text",
        media_type='application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
        extension=".anno.jsonld",
        module="webanno",
        function="to_webanno",
    ),
)

#: Every format, by its name, in the order in which people are shown them.
FORMATS: Final[Mapping[str, Format]] = MappingProxyType({row.name: row for row in _ROWS})


def write(release: Release, name: str, *, views: bool = False) -> str:
    """Write a release in a format that is known by its name.

    Args:
        release: Any release.
        name: A key of `FORMATS`.
        views: Whether to write what the views find with it, where the format leaves the choice; in citations that is an
            entry for each statement.

    Returns:
        What the format's writer returns.

    Raises:
        ValueError: There is no such format.

    >>> from unreleases.model import Headline, Release
    >>> write(Release(headline=Headline(title="Council Meets")), "text")
    'Council Meets'
    >>> write(Release(), "pdf")
    Traceback (most recent call last):
    ValueError: there is no format 'pdf', only text, html, markdown, ...
    """
    row = FORMATS.get(name)
    if row is None:
        raise ValueError(f"there is no format {name!r}, only {', '.join(FORMATS)}")
    return row.writer()(release, **({row.switch: views} if row.switch else {}))
