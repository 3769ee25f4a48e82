"""Resolutions whose full text a release reproduces."""

from __future__ import annotations

import re
from functools import cache, cached_property
from itertools import takewhile
from typing import TYPE_CHECKING, Final, NamedTuple

from attrs import evolve, frozen

from unreleases.catalogue.vocabulary import languages, vocabulary
from unreleases.spans import Span
from unreleases.views.once import once
from unreleases.views.passages import PassageKind, body_passages
from unreleases.views.references import ReferenceKind, references

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from unreleases.model.release import Release
    from unreleases.views.references import Reference

__all__ = ["ResolutionParagraph", "ResolutionText", "resolutions"]

_OPENING: Final = re.compile(r"[“\"«‘„\s]*")
_NUMBER: Final = re.compile(r"(\d{1,3})\s?(?:\.|\))\s*(?=\S)")
_SUB: Final = re.compile(r"(\(\s?(?:[a-z]{1,2}|[ivx]{1,5})\s?\)|(?:[a-z]{1,2}|[ivx]{1,5})\))\s*(?=\S)")
_ROMAN: Final = re.compile(r"\(?\s?[ivx]{1,5}\s?\)")
#: A part of a text has a letter or a few words above it, which end like no paragraph does.
_SECTION: Final = re.compile(r"[^,;:.]{1,70}$")
_CLOSING: Final = re.compile(r"\s?[”\"»]\s?[.;,]?\s?$")
_STATEMENT_END: Final = re.compile(r"[.!]\s?[”\"»’]{0,2}\s?\.?\s?$")
_SEPARATOR: Final = re.compile(r"\s?,\s?(?:and\s|et\s)?|\s(?:and|et)\s")
#: How many passages before a text may announce it.
_REACH: Final = 3
_LONGEST_SPONSOR: Final = 60


@frozen(kw_only=True)
class ResolutionParagraph:
    """A paragraph of a resolution.

    >>> ResolutionParagraph(number="1", text="Decides to remain seized;", span=Span(4, 29)).items
    ()
    """

    #: The number as printed, without full stop: `1`, `(a)`, `a)`; None where none is printed.
    number: str | None = None
    #: The words, without number and running quotation marks.
    text: str
    #: Offsets of the words into `release.text`.
    span: Span
    #: The sub-paragraphs.
    items: tuple[ResolutionParagraph, ...] = ()


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


class _Line(NamedTuple):
    text: str
    start: int
    heading: bool


class _Words:
    """What one language says in and around resolutions; an expression is compiled when it is first needed."""

    def __init__(self, language: str) -> None:
        self._vocabulary = vocabulary(language)

    @cached_property
    def enacting(self) -> re.Pattern[str]:
        return re.compile(rf"(?:{'|'.join(self._vocabulary.words('resolutions.enacting_pattern'))})$")

    @cached_property
    def operative(self) -> re.Pattern[str]:
        return self._vocabulary.compile(r"{resolutions.operative_verbs}\b")

    @cached_property
    def lead_in(self) -> re.Pattern[str]:
        return self._vocabulary.pattern("resolutions.lead_in_patterns", re.IGNORECASE)

    @cached_property
    def draft(self) -> re.Pattern[str]:
        return self._vocabulary.compile(r"{resolutions.draft_words}", re.IGNORECASE)

    @cached_property
    def sponsor(self) -> re.Pattern[str]:
        return self._vocabulary.compile(r"{resolutions.sponsor_words}\s")

    @cached_property
    def annex(self) -> re.Pattern[str]:
        return self._vocabulary.compile(r"{resolutions.annex_words}\b")

    @cached_property
    def article(self) -> re.Pattern[str]:
        return self._vocabulary.compile(r"{masthead.articles}(?:\s|(?<=['’]))", re.IGNORECASE)


@cache
def _words(language: str) -> _Words:
    return _Words(language)


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
    words = _words(release.language if release.language.split("-")[0] in languages() else "en")
    lines = [
        _Line(part, passage.start + offset, passage.kind is PassageKind.HEADING)
        for passage in body_passages(release)
        if passage.kind is not PassageKind.FOOTNOTE
        for part, offset in _parts(passage.text)
    ]
    found: list[ResolutionText] = []
    cited: tuple[Reference, ...] | None = None
    number = 0
    while number < len(lines):
        opening = _OPENING.match(lines[number].text)
        skipped = opening.end() if opening else 0
        if not words.enacting.match(lines[number].text, skipped):
            number += 1
            continue
        reader = _Reader(words, quoted=skipped > 0 and "“" in lines[number].text[:skipped] + '"')
        end = reader.read(lines, number + 1)
        if not reader.operative and len(reader.preambular) < 2:
            number += 1
            continue
        cited = references(release) if cited is None else cited
        text = _whole(release, lines, number, end, skipped, reader)
        found.append(_name(text, lines[:number], found, cited, words))
        number = end
    return tuple(found)


def _parts(text: str) -> Iterator[tuple[str, int]]:
    offset = 0
    for part in text.split("\n"):
        if part.strip():
            yield part, offset
        offset += len(part) + 1


class _Reader:
    """Collects the paragraphs of one text."""

    def __init__(self, words: _Words, *, quoted: bool) -> None:
        self.words = words
        self.quoted = quoted
        self.preambular: list[ResolutionParagraph] = []
        self.operative: list[ResolutionParagraph] = []
        self.annex: list[ResolutionParagraph] = []
        self.end = 0

    def read(self, lines: Sequence[_Line], number: int) -> int:
        """Read paragraphs from a line on; return the number of the line after the text."""
        ended = in_annex = False
        while number < len(lines):
            line = lines[number]
            opening = _OPENING.match(line.text)
            skipped = opening.end() if opening else 0
            marked = any(mark in line.text[:skipped] for mark in '“"«')
            if ended and not (self.quoted and marked if in_annex else self._goes_on(line, skipped)):
                break
            if self.words.enacting.match(line.text, skipped) or (
                line.heading and not marked and not self._open()
            ):
                break
            if (
                self.quoted
                and not marked
                and self.operative
                and not (self._open() or _SUB.match(line.text, skipped))
            ):
                break
            in_annex = in_annex or bool(self.words.annex.match(line.text, skipped) and len(line.text) < 60)
            if not line.heading and not in_annex:
                self._take(line, skipped)
            elif in_annex:
                self.annex.append(_paragraph(line, skipped, None))
            self.end = line.start + len(line.text)
            number += 1
            if self.quoted and _CLOSING.search(line.text) and _STATEMENT_END.search(line.text):
                break
            ended = bool(self.operative) and _STATEMENT_END.search(line.text) is not None
        return number

    def _open(self) -> bool:
        """Whether the last paragraph ends as if another one followed."""
        paragraphs = self.operative or self.preambular
        if not paragraphs:
            return False
        last = paragraphs[-1]
        words = last.items[-1].text if last.items else last.text
        return words.rstrip('”" ').endswith((",", ";", ":"))

    def _goes_on(self, line: _Line, skipped: int) -> bool:
        """After a full stop: whether the next line is the next numbered paragraph, or still inside the marks."""
        number = _NUMBER.match(line.text, skipped)
        last = self.operative[-1].number if self.operative else None
        if number and last and last.isdigit():
            return int(number[1]) == int(last) + 1
        return self.quoted and skipped > 0 and not line.heading

    def _take(self, line: _Line, skipped: int) -> None:
        if _SECTION.match(line.text, skipped):
            return
        number = _NUMBER.match(line.text, skipped)
        if number:
            self.operative.append(_paragraph(line, number.end(), number[1]))
            return
        sub = _SUB.match(line.text, skipped)
        target = self.operative or self.preambular
        if sub and target:
            target[-1] = _with_sub(target[-1], _paragraph(line, sub.end(), sub[1]))
            return
        paragraph = _paragraph(line, skipped, None)
        if self.operative and self.operative[-1].number is not None:
            # an unnumbered paragraph among numbered ones belongs to the one before
            self.operative[-1] = _with_item(self.operative[-1], paragraph)
        elif self.operative or self.words.operative.match(line.text, skipped):
            self.operative.append(paragraph)
        else:
            self.preambular.append(paragraph)


def _with_sub(paragraph: ResolutionParagraph, sub: ResolutionParagraph) -> ResolutionParagraph:
    """Add a sub-paragraph; a Roman number after a colon goes below the last letter."""
    last = paragraph.items[-1] if paragraph.items else None
    if last is None or not _ROMAN.fullmatch(sub.number or "") or _follows(last.number, sub.number):
        return _with_item(paragraph, sub)
    if not (last.items or last.text.endswith(":")):
        return _with_item(paragraph, sub)
    return evolve(paragraph, items=(*paragraph.items[:-1], _with_item(last, sub)))


def _follows(earlier: str | None, later: str | None) -> bool:
    """Tell whether one letter comes after another: `(h)` and `(i)`."""
    first, second = (earlier or "").strip("()"), (later or "").strip("()")
    return len(first) == len(second) == 1 and ord(second) == ord(first) + 1


def _with_item(paragraph: ResolutionParagraph, item: ResolutionParagraph) -> ResolutionParagraph:
    return evolve(paragraph, items=(*paragraph.items, item))


def _paragraph(line: _Line, start: int, number: str | None) -> ResolutionParagraph:
    words = line.text[start:]
    # a mark that the paragraph itself opens is its own
    closing = _CLOSING.search(words)
    if closing and words.count("“") < words.count("”") + words.count('"') % 2:
        words = words[: closing.start()]
    words = words.rstrip()
    return ResolutionParagraph(
        number=number, text=words, span=Span(line.start + start, line.start + start + len(words))
    )


def _whole(
    release: Release, lines: Sequence[_Line], first: int, end: int, skipped: int, reader: _Reader
) -> ResolutionText:
    start = lines[first].start
    stop = max(reader.end, lines[end - 1].start + len(lines[end - 1].text))
    return ResolutionText(
        organ=lines[first].text[skipped:].rstrip(" ,"),
        preambular=tuple(reader.preambular),
        operative=tuple(reader.operative),
        annex=tuple(reader.annex),
        text=release.text[start:stop],
        span=Span(start, stop),
    )


def _name(
    text: ResolutionText,
    before: Sequence[_Line],
    earlier: Sequence[ResolutionText],
    cited: Sequence[Reference],
    words: _Words,
) -> ResolutionText:
    """Add symbol, draft and sponsors, which stand before the text."""
    after = earlier[-1].span.end if earlier else 0
    announced: str | None = None
    for line in reversed(before[-_REACH:]):
        if line.start < after:
            break
        if line.heading or words.lead_in.search(line.text):
            inside = [each for each in cited if line.start <= each.span.start < line.start + len(line.text)]
            announced = next((each.symbol for each in inside if _is_text(each)), None)
            if announced:
                break
    draft_line, draft = _draft(before, cited, announced, words)
    if announced is None and len(earlier) == 0:
        announced = _only_resolution(text, cited, before)
    sponsors = _sponsors(draft_line, words) if draft_line else ()
    return evolve(text, symbol=announced or draft, draft=draft, sponsors=sponsors)


def _is_text(reference: Reference) -> bool:
    return reference.kind in {ReferenceKind.RESOLUTION, ReferenceKind.DRAFT} or reference.symbol.startswith(
        "S/"
    )


def _draft(
    before: Sequence[_Line], cited: Sequence[Reference], announced: str | None, words: _Words
) -> tuple[_Line | None, str | None]:
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


def _only_resolution(text: ResolutionText, cited: Sequence[Reference], before: Sequence[_Line]) -> str | None:
    """Return the resolution that title or lead names first, for a text without an announcement of its own."""
    if "ouncil" not in text.organ and "onseil" not in text.organ:
        return None
    lead = before[2].start + len(before[2].text) if len(before) > 2 else text.span.start
    return next((each.symbol for each in cited if "/RES/" in each.symbol and each.span.start < lead), None)


def _sponsors(line: _Line, words: _Words) -> tuple[str, ...]:
    found = words.sponsor.search(line.text)
    if found is None:
        return ()
    rest = re.split(r"[.;:(]", line.text[found.end() :], maxsplit=1)[0]
    names = (words.article.sub("", name.strip()) for name in _SEPARATOR.split(rest))
    return tuple(takewhile(lambda name: 0 < len(name) < _LONGEST_SPONSOR and name[0].isupper(), names))
