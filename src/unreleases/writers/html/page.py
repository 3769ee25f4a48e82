"""A release as a web page that people read and `parse_html` reads back."""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING, Final

from unreleases._resources import resource
from unreleases.model.argument import takes_release
from unreleases.writers.escaping import attributes, escape
from unreleases.writers.html.blocks import block_html
from unreleases.writers.html.facts import facts_html
from unreleases.writers.html.inline import lines_html
from unreleases.writers.html.panels import contents_html, label_html, references_html, votes_html
from unreleases.writers.html.views import Findings, owners, section_values
from unreleases.writers.jsonld.document import jsonld_of
from unreleases.writers.wording import direction, wording

if TYPE_CHECKING:
    from unreleases.model.release import Release

__all__ = ["GENERATOR", "stylesheet", "to_html"]

#: What our pages call their maker.
GENERATOR: Final = "unreleases"
_CODE: Final = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,8}")
#: What browsers shall refuse even if somebody puts it in: scripts, and whatever lies elsewhere.
_POLICY: Final = (
    "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; base-uri 'none'; form-action 'none'"
)
#: The version of the page's structure, by which the reader knows it.
_VERSION: Final = "1"


@takes_release
def to_html(release: Release, *, views: bool = False, standalone: bool = True, prefix: str = "") -> str:
    """Write a release as HTML.

    The page needs no script and loads nothing from elsewhere. It carries everything that the release says;
    only where it came from (source, notices, spans) is left out, and `parse_html` gives the release back.

    Args:
        release: Any release.
        views: Whether to mark and link statements, votes, quotations and references.
        standalone: Whether to write a whole page; otherwise the `article` alone, without style.
        prefix: What every `id` begins with, for several releases on one page.

    Returns:
        HTML.

    >>> from unreleases.model.masthead import Headline
    >>> from unreleases.model.release import Release
    >>> print(to_html(Release(headline=Headline(title="Council Meets")), standalone=False))
    <article class="ur-release" data-unreleases="1" data-kind="other" lang="und" dir="ltr">
    <header class="ur-head">
    <h1 class="ur-title">Council Meets</h1>
    </header>
    ...
    """
    found = Findings(release, prefix=prefix, views=views)
    article = _article(release, found)
    return _page(release, article, found) if standalone else article


def stylesheet() -> str:
    """Return the style sheet of a page.

    Returns:
        CSS, for light and dark screens and for paper.

    >>> "prefers-color-scheme" in stylesheet()
    True
    """
    return resource("html", "page.css").read_text(encoding="utf-8")


def _page(release: Release, article: str, found: Findings) -> str:
    title = release.title or str(release.symbol or "") or wording(release.language)["untitled"]
    data = jsonld_of(release, found, anchors=found.prefix)
    opening = attributes(_language(release.language))
    return "\n".join(
        [
            "<!DOCTYPE html>",
            f"<html{opening}>",
            "<head>",
            '<meta charset="utf-8">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            f'<meta name="generator" content="{GENERATOR}">',
            '<meta name="color-scheme" content="light dark">',
            f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">',
            f"<title>{escape(title)}</title>",
            f"<style>\n{stylesheet()}</style>",
            f'<script type="application/ld+json">{data}</script>',
            "</head>",
            '<body class="ur-page">',
            f"<main>\n{article}\n</main>",
            "</body>",
            "</html>",
            "",
        ]
    )


def _language(language: str) -> dict[str, str]:
    """The attributes that say in what language a page is; `und` for what is no code of a language."""
    code = language if _CODE.fullmatch(language) else "und"
    return {"lang": code, "dir": direction(code)}


def _article(release: Release, found: Findings) -> str:
    opening = {
        "class": "ur-release",
        "data-unreleases": _VERSION,
        "data-kind": str(release.kind),
        **_language(release.language),
    }
    if opening["lang"] != release.language:
        opening["data-language"] = release.language
    parts = [
        _head(release, found),
        contents_html(release, found),
        _body(release, found),
        _trailer(release, found),
        votes_html(release, found),
        references_html(release, found),
        facts_html(release),
    ]
    inner = "\n".join(part for part in parts if part)
    return f"<article{attributes(opening)}>\n{inner}\n</article>"


def _head(release: Release, found: Findings) -> str:
    parts = []
    if release.masthead.lines:
        lines = "\n".join(
            f"<p{attributes({'class': 'ur-line', 'data-kind': str(line.kind)})}>"
            f"{lines_html(line.text, found.marks(('line', index)))}</p>"
            for index, line in enumerate(release.masthead.lines)
        )
        parts.append(f'<div class="ur-masthead">\n{lines}\n</div>')
    if release.title is not None:
        parts.append(f'<h1 class="ur-title">{lines_html(release.title, found.marks(("title",)))}</h1>')
    else:
        # every page has a heading of the first rank; this one is none of the document's
        parts.append(label_html("h1", "untitled", release.language, {"class": "ur-view ur-untitled"}))
    for index, line in enumerate(release.deck):
        parts.append(f'<p class="ur-deck">{lines_html(line, found.marks(("deck", index)))}</p>')
    inner = "\n".join(parts)
    return f'<header class="ur-head">\n{inner}\n</header>'


def _trailer(release: Release, found: Findings) -> str:
    if release.trailer is None:
        return ""
    return f'<p class="ur-trailer">{lines_html(release.trailer.text, found.marks(("trailer",)))}</p>'


def _body(release: Release, found: Findings) -> str:
    cut = len(release.body)
    turns = owners(release, found.statements)
    parts = (("body", range(cut)), ("annexes", range(cut, len(release.blocks))))
    begun: set[int] = set()
    written = []
    for name, indices in parts:
        if indices:
            sections = [
                _section(release, found, turn, list(group), begun)
                for turn, group in groupby(indices, key=turns.__getitem__)
            ]
            inner = "\n".join(sections)
            written.append(f'<div class="ur-{name}">\n{inner}\n</div>')
    return "\n".join(written)


def _section(release: Release, found: Findings, turn: int | None, indices: list[int], begun: set[int]) -> str:
    """Write neighbouring blocks: those of one turn in a section of their own."""
    language = release.language
    blocks = "\n".join(
        block_html(release.blocks[index], ("block", index), found, language) for index in indices
    )
    if turn is None:
        return blocks
    first = (
        release.place("block", indices[0]).start == found.statements[turn].span.start and turn not in begun
    )
    begun.add(turn)
    return f"<section{attributes(section_values(found, turn, first=first))}>\n{blocks}\n</section>"
