"""Which words of a release the text of a resolution accounts for."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING, Final

from unreleases.spans import Span
from unreleases.writers.xml.findings import with_items

if TYPE_CHECKING:
    from collections.abc import Callable

    from unreleases.model.release import Release
    from unreleases.views.resolutions import ResolutionParagraph, ResolutionText

__all__ = ["Claims"]

#: The longest that may stand before a paragraph on its line: quotation marks and its number.
_PREFIX: Final = 16
_QUOTES: Final = '"“”„«»‘’ '
_LETTERS: Final = re.compile(r"\w")


class Claims:
    """The stretches of the plain text that the parts of a resolution stand for.

    >>> from unreleases.model import Paragraph, Release, Text
    >>> from unreleases.views.resolutions import ResolutionParagraph, ResolutionText
    >>> release = Release(body=(Paragraph(content=(Text(text="“1. Decides to wait.”"),)),))
    >>> paragraph = ResolutionParagraph(number="1", text="Decides to wait.", span=Span(4, 20))
    >>> text = ResolutionText(organ="", operative=(paragraph,), text="", span=Span(0, 21))
    >>> claims = Claims(release, text, lambda span: [span])
    >>> claims.number(paragraph), claims.hold(Span(0, 21))
    ('1.', True)
    """

    def __init__(self, release: Release, text: ResolutionText, worded: Callable[[Span], list[Span]]) -> None:
        self.text = release.text
        self.spans: list[Span] = []
        self.organ = self._organ(text)
        if self.organ is not None:
            self.spans += worded(self.organ)
        for paragraph in with_items((*text.preambular, *text.operative, *text.annex)):
            self.spans += [*worded(paragraph.span), self.prefix(paragraph)]
        self.spans = _merged(self.spans)
        self.ends = [span.end for span in self.spans]

    def _organ(self, text: ResolutionText) -> Span | None:
        start = self.text.find(text.organ, text.span.start, text.span.end) if text.organ else -1
        return None if start < 0 else Span(start, start + len(text.organ))

    def prefix(self, paragraph: ResolutionParagraph) -> Span:
        """Return what stands before a paragraph on its line: its number and quotation marks."""
        start = paragraph.span.start
        line = self.text.rfind("\n", 0, start) + 1
        return Span(line, start) if start - line <= _PREFIX else Span(start, start)

    def number(self, paragraph: ResolutionParagraph) -> str:
        """Return the number of a paragraph as printed, without quotation marks."""
        printed = self.prefix(paragraph).of(self.text).strip(_QUOTES)
        return printed or (paragraph.number or "")

    def hold(self, place: Span) -> bool:
        """Whether every letter and digit of a stretch is claimed."""
        at = place.start
        for number in range(bisect_right(self.ends, at), len(self.spans)):
            span = self.spans[number]
            if span.start >= place.end or _LETTERS.search(self.text, at, max(span.start, at)):
                break
            at = span.end
        return not _LETTERS.search(self.text, min(at, place.end), place.end)


def _merged(spans: list[Span]) -> list[Span]:
    """Join stretches that overlap or touch."""
    made: list[Span] = []
    for span in sorted(spans):
        if made and span.start <= made[-1].end:
            made[-1] = Span(made[-1].start, max(made[-1].end, span.end))
        else:
            made.append(span)
    return made
