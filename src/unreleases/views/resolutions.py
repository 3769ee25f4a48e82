"""Resolutions whose full text a release reproduces."""

from __future__ import annotations

import re
from functools import cache
from itertools import takewhile
from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from unreleases.spans import Span
from unreleases.views.citing.enacted import Line, ParagraphReader, ResolutionParagraph, enacting_line
from unreleases.views.expressions import Expression, Template, Words
from unreleases.views.once import once
from unreleases.views.passages import PassageKind, body_passages
from unreleases.views.references import ReferenceKind, references
from unreleases.views.words import release_language

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from unreleases.model.release import Release
    from unreleases.views.passages import Passage
    from unreleases.views.references import Reference

__all__ = ["ResolutionParagraph", "ResolutionText", "resolutions"]

#: How the paragraphs of a text end that are not its last; few paragraphs of other releases do.
_ENDS: Final = (",\n", ";\n")
#: What announces a text whose enacting line stands on the same line: `reads as follows: “The Council,`.
_ANNOUNCED: Final = re.compile(r":\s{1,2}(?=[“\"«]\s?[A-ZÀ-Þ][^“”\"«»;:.]{8,120},(?:$|\s[“\"«]?\s?[A-ZÀ-Þ]))")
#: How many passages before a text may announce it.
_REACH: Final = 3


@frozen(kw_only=True)
class ResolutionText:
    """The text of a resolution or draft, as a release reproduces it.

    >>> ResolutionText(organ="The Security Council", text="", span=Span(0, 0)).symbol is None
    True
    """

    #: The resolution's symbol; that of the draft where the text is announced as a draft; None when no symbol is
    #: printed before it.
    symbol: str | None = None
    #: The draft's symbol.
    draft: str | None = None
    #: The enacting line as printed, without its comma.
    organ: str
    #: Who submitted it, as printed.
    sponsors: tuple[str, ...] = ()
    preambular: tuple[ResolutionParagraph, ...] = ()
    operative: tuple[ResolutionParagraph, ...] = ()
    #: The paragraphs of an annex to the resolution.
    annex: tuple[ResolutionParagraph, ...] = ()
    #: The whole text as it stands in the release.
    text: str
    #: Offsets into `release.text`.
    span: Span


class _Words(Words):
    """What one language says around resolutions."""

    lead_in = Expression("resolutions.lead_in_patterns", re.IGNORECASE)
    draft = Template(r"{resolutions.draft_words}", re.IGNORECASE)
    council = Template(r"{references.council_words}\b")
    sponsor = Template(r"{resolutions.sponsor_words}\s", re.IGNORECASE)
    article = Template(r"{masthead.articles}(?:\s|(?<=['’]))", re.IGNORECASE)
    separator = Template(r"\s?,\s?(?:{body.list_joiners}\s)?|\s{body.list_joiners}\s")


_words: Final = cache(_Words)


@once
def resolutions(release: Release) -> tuple[ResolutionText, ...]:
    """Find the resolutions whose full text a release reproduces.

    A text begins with its enacting line (`The Security Council,`). English texts open every paragraph with a
    quotation mark and close the last one; French ones bear no marks and end with the first full stop among the
    operative paragraphs. A presidential statement has no enacting line and is no resolution.

    Args:
        release: Any release.

    Returns:
        The texts in order.

    >>> from unreleases.model import Paragraph, Release, Text
    >>> lines = ["“The Security Council,", "“Recalling its resolutions,", "“Decides to remain seized.”"]
    >>> body = tuple(Paragraph(content=(Text(text=line),)) for line in lines)
    >>> [(len(found.preambular), len(found.operative)) for found in resolutions(Release(language="en", body=body))]
    [(1, 1)]
    """
    language = release_language(release)
    words = _words(language)
    text = release.text
    if not any(end in text for end in _ENDS):
        return ()
    lines = [
        line
        for passage in body_passages(release)
        if passage.kind is not PassageKind.FOOTNOTE
        for line in _lines(text, passage)
    ]
    found: list[ResolutionText] = []
    number = 0
    while number < len(lines):
        line = lines[number]
        named = enacting_line(line, lines[number + 1] if number + 1 < len(lines) else None, language)
        if named is None:
            number += 1
            continue
        if named < len(line.text):
            # the first paragraph stands on the same line
            rest = Line(line.text[named:], line.start + named, heading=False)
            lines[number : number + 1] = [line._replace(text=line.text[:named]), rest]
        reader = ParagraphReader(language, quoted=line.marked)
        end = reader.read(lines, number + 1)
        if not reader.operative and len(reader.preambular) < 2:
            number += 1
            continue
        whole = _whole(release, lines, number, end, reader)
        found.append(_name(whole, lines[:number], references(release), words, first=not found))
        number = end
    return tuple(found)


def _lines(text: str, passage: Passage) -> Iterator[Line]:
    """Return the lines of a passage; the number of an item of a list belongs to it."""
    words, offset, kind = passage.text, passage.start, passage.kind
    before = text[text.rfind("\n", 0, offset) + 1 : offset]
    marker = before.lstrip()
    nested = len(marker) < len(before)
    if any(map(str.isalnum, marker)):
        words, offset = marker + words, offset - len(marker)
    for part in words.split("\n"):
        if announced := _ANNOUNCED.search(part):
            yield Line(part[: announced.end()], offset, heading=False)
            yield Line(part[announced.end() :], offset + announced.end(), heading=False)
        elif part:
            yield Line(part, offset, kind is PassageKind.HEADING, nested)
        offset += len(part) + 1


def _whole(
    release: Release, lines: Sequence[Line], first: int, end: int, reader: ParagraphReader
) -> ResolutionText:
    start = lines[first].start
    stop = max(reader.end, lines[end - 1].start + len(lines[end - 1].text))
    return ResolutionText(
        organ=lines[first].text[lines[first].skipped :].rstrip(" ,"),
        preambular=tuple(reader.preambular),
        operative=tuple(reader.operative),
        annex=tuple(reader.annex),
        text=release.text[start:stop],
        span=Span(start, stop),
    )


def _name(
    text: ResolutionText,
    before: Sequence[Line],
    cited: Sequence[Reference],
    words: _Words,
    *,
    first: bool,
) -> ResolutionText:
    """Add symbol, draft and sponsors, which stand before the text."""
    announced: str | None = None
    frame: Line | None = None
    for line in reversed(before[-_REACH:]):
        if line.heading or words.lead_in.search(line.text):
            frame = frame or line
            inside = [each for each in cited if line.start <= each.span.start < line.start + len(line.text)]
            announced = next((each.symbol for each in inside if _is_text(each)), None)
            if announced:
                break
    draft_line, draft = _draft(before, cited, announced, words)
    if announced is None and first and words.council.search(text.organ):
        announced = _only_resolution(text, cited, before)
    told = (_sponsors(line, words) for line in (draft_line, frame) if line)
    sponsors = next(filter(None, told), ())
    return evolve(text, symbol=announced or draft, draft=draft, sponsors=sponsors)


def _is_text(reference: Reference) -> bool:
    return reference.kind in {ReferenceKind.RESOLUTION, ReferenceKind.DRAFT} or reference.symbol.startswith(
        "S/"
    )


def _draft(
    before: Sequence[Line], cited: Sequence[Reference], announced: str | None, words: _Words
) -> tuple[Line | None, str | None]:
    """Find the draft: the announced symbol where it is one, else the last one named `draft resolution` before."""
    if announced and "/RES/" not in announced:
        line = next(
            (each for each in before if announced in each.text and words.sponsor.search(each.text)), None
        )
        return line, announced
    drafts = {
        each.span.start: each.symbol
        for each in cited
        if each.kind is ReferenceKind.DRAFT
        or re.fullmatch(r"S/(?:\d{4}/)?\d{2,5}(?:/Rev\.\d+)?", each.symbol)
    }
    for line in reversed(before):
        named = words.draft.search(line.text)
        if named is None:
            continue
        for start, symbol in drafts.items():
            if (
                line.start + named.start()
                <= start
                < min(line.start + len(line.text), line.start + named.end() + 80)
            ):
                return line, symbol
    return None, None


def _only_resolution(text: ResolutionText, cited: Sequence[Reference], before: Sequence[Line]) -> str | None:
    """Return the resolution that title or lead names first, for a text without an announcement of its own."""
    lead = before[2].start + len(before[2].text) if len(before) > 2 else text.span.start
    return next((each.symbol for each in cited if "/RES/" in each.symbol and each.span.start < lead), None)


def _sponsors(line: Line, words: _Words) -> tuple[str, ...]:
    found = words.sponsor.search(line.text)
    if found is None:
        return ()
    rest = re.split(r"[.;:(]", line.text[found.end() :], maxsplit=1)[0]
    names = (words.article.sub("", name.strip()) for name in words.separator.split(rest))
    return tuple(takewhile(lambda name: name[:1].isupper(), names))
