"""The paragraphs of a resolution: preambular and operative ones, with their sub-paragraphs, and an annex."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from attrs import evolve, frozen

from unreleases.spans import Span
from unreleases.views.expressions import Expression, Template, Words

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Line", "ParagraphReader", "ResolutionParagraph", "enacting_line"]

_MARKS: Final = '“"«„'
_OPENING: Final = re.compile(r"[“\"«‘„\s]*")
_NUMBER: Final = re.compile(r"((?:OP\s?)?\d{1,3}(?:\s(?:bis|ter))?)\s?(?:\.|\))\s*(?=\S)")
#: How drafts number preambular paragraphs, where they do.
_PREAMBULAR_NUMBER: Final = re.compile(r"([Pp][Pp]\s?\d{1,3}(?:\s(?:bis|ter))?)\s?[.):]?\s+(?=\S)")
_SUB: Final = re.compile(r"(\(\s?(?:[a-z]{1,2}|[ivx]{1,5})\s?\)|(?:[a-z]{1,2}|[ivx]{1,5})\))\s*(?=\S)")
_ROMAN: Final = re.compile(r"\(?\s?[ivx]{1,5}\s?\)")
#: A part of a text has a letter or a few words above it, which end like no paragraph does.
_SECTION: Final = re.compile(r"[^,;:.]{1,70}$")
_CLOSING: Final = re.compile(r"\s?[”\"»]\s?[.;,]?\s?$")
_LONGEST_NAME: Final = 120
_LONGEST_ANNEX: Final = 60
_STATEMENT_END: Final = re.compile(r"[.!]\s?[”\"»’]{0,2}\s?\.?\s?$")


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


class Line(NamedTuple):
    """A line of a release.

    >>> Line("“Recalling it,", 10, False).skipped
    1
    """

    text: str
    #: Offset into `release.text`.
    start: int
    heading: bool
    #: Whether it is an item of a list inside an item.
    nested: bool = False

    @property
    def skipped(self) -> int:
        """How many marks and spaces stand before its words."""
        opening = _OPENING.match(self.text)
        return opening.end() if opening else 0

    @property
    def marked(self) -> bool:
        """Whether it opens with a quotation mark."""
        return any(mark in self.text[: self.skipped] for mark in _MARKS)


class _Words(Words):
    """What one language says in resolutions."""

    #: The name of the organ with its comma, after marks.
    enacting = Template(rf"{_OPENING.pattern}{{resolutions.enacting_pattern}}")
    operative = Template(r"{resolutions.operative_verbs}\b")
    preambular = Expression("resolutions.preambular_pattern")
    annex = Template(r"{resolutions.annex_words}\b")


_words: Final = cache(_Words)


def enacting_line(line: Line, following: Line | None, language: str) -> int | None:
    """Tell whether a line names who speaks in a resolution.

    Pages lose the comma after the name, and the end of the line: then the words that follow tell.

    Args:
        line: The line.
        following: The next one.
        language: `en` or `fr`.

    Returns:
        Where in the line the name and its comma end, or None.

    >>> enacting_line(Line("“The Security Council,", 0, False), None, "en")
    22
    >>> enacting_line(Line("The Security Council, Recalling it,", 0, False), None, "en")
    21
    >>> enacting_line(Line("The Security Council", 0, True), Line("Recalling it,", 22, False), "en")
    20
    >>> enacting_line(Line("The Security Council", 0, True), Line("It met at noon.", 22, False), "en")
    """
    words = _words(language)
    named = words.enacting.match(line.text)
    if named:
        end = named.end()
        return (
            end if end == len(line.text) or _opens(Line(line.text[end:], 0, heading=False), words) else None
        )
    if following is None or not line.text[-1:].isalpha() or len(line.text) > _LONGEST_NAME:
        return None
    alone = words.enacting.fullmatch(f"{line.text},") is not None and _opens(following, words)
    return len(line.text) if alone else None


def _opens(line: Line, words: _Words) -> bool:
    """Tell whether a line is the first paragraph: `Recalling its resolutions,`, or `1. Decides` where none recalls."""
    skipped = line.skipped
    number = _NUMBER.match(line.text, skipped)
    if number:
        return words.operative.match(line.text, number.end()) is not None
    return (
        line.text[skipped : skipped + 1].isupper()
        and words.preambular.match(line.text, skipped) is not None
        and line.text.rstrip('”"» ').endswith((",", ";"))
    )


class ParagraphReader:
    """Collects the paragraphs of one text.

    >>> reader = ParagraphReader("en", quoted=False)
    >>> reader.read([Line("Recalling it,", 0, False), Line("1. Decides to wait.", 15, False)], 0)
    2
    >>> len(reader.preambular), reader.operative[0].number
    (1, '1')
    """

    def __init__(self, language: str, *, quoted: bool) -> None:
        self.language = language
        self.words = _words(language)
        self.quoted = quoted
        self.preambular: list[ResolutionParagraph] = []
        self.operative: list[ResolutionParagraph] = []
        self.annex: list[ResolutionParagraph] = []
        self.end = 0

    def read(self, lines: Sequence[Line], number: int) -> int:
        """Read paragraphs.

        Args:
            lines: The lines of a release.
            number: The number of the line after the enacting one.

        Returns:
            The number of the line after the text.
        """
        ended = in_annex = False
        while number < len(lines):
            line = lines[number]
            skipped, marked = line.skipped, line.marked
            if ended and not (self.quoted and marked if in_annex else self._goes_on(line, skipped)):
                break
            if line.heading and not marked and not self._open():
                break
            following = lines[number + 1] if number + 1 < len(lines) else None
            if enacting_line(line, following, self.language):
                break
            if (
                self.quoted
                and not marked
                and self.operative
                and not (self._open() or _SUB.match(line.text, skipped))
            ):
                break
            in_annex = in_annex or self._opens_annex(line)
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

    def _goes_on(self, line: Line, skipped: int) -> bool:
        """After a full stop: whether the next line is the next numbered paragraph, or still inside the marks."""
        number = _NUMBER.match(line.text, skipped)
        last = _figures(self.operative[-1].number) if self.operative else ""
        if number and last:
            return int(_figures(number[1])) == int(last) + 1
        return self.quoted and skipped > 0 and (not line.heading or self._opens_annex(line))

    def _opens_annex(self, line: Line) -> bool:
        return bool(self.words.annex.match(line.text, line.skipped)) and len(line.text) < _LONGEST_ANNEX

    def _take(self, line: Line, skipped: int) -> None:
        if _SECTION.match(line.text, skipped):
            return
        number = _NUMBER.match(line.text, skipped)
        target = self.operative or self.preambular
        if number and line.nested and target:
            target[-1] = _with_item(target[-1], _paragraph(line, number.end(), number[1]))
            return
        if number:
            self.operative.append(_paragraph(line, number.end(), number[1]))
            return
        sub = _SUB.match(line.text, skipped)
        if sub and target:
            target[-1] = _with_sub(target[-1], _paragraph(line, sub.end(), sub[1]))
            return
        numbered = _PREAMBULAR_NUMBER.match(line.text, skipped)
        if numbered:
            self.preambular.append(_paragraph(line, numbered.end(), numbered[1]))
            return
        paragraph = _paragraph(line, skipped, None)
        if self.operative and self.operative[-1].number is not None:
            # an unnumbered paragraph among numbered ones belongs to the one before
            self.operative[-1] = _with_item(self.operative[-1], paragraph)
        elif self.operative or (
            self.words.operative.match(line.text, skipped)
            # `Also recalling` begins like `Also decides`
            and not self.words.preambular.match(line.text, skipped)
        ):
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


def _figures(number: str | None) -> str:
    return "".join(filter(str.isdigit, number or ""))


def _follows(earlier: str | None, later: str | None) -> bool:
    """Tell whether one letter comes after another: `(h)` and `(i)`."""
    first, second = (earlier or "").strip("()"), (later or "").strip("()")
    return len(first) == len(second) == 1 and ord(second) == ord(first) + 1


def _with_item(paragraph: ResolutionParagraph, item: ResolutionParagraph) -> ResolutionParagraph:
    return evolve(paragraph, items=(*paragraph.items, item))


def _paragraph(line: Line, start: int, number: str | None) -> ResolutionParagraph:
    words = line.text[start:]
    # a mark that the paragraph itself opens is its own
    closing = _CLOSING.search(words)
    if closing and words.count("“") < words.count("”") + words.count('"') % 2:
        words = words[: closing.start()]
    words = words.rstrip()
    return ResolutionParagraph(
        number=number, text=words, span=Span(line.start + start, line.start + start + len(words))
    )
