"""Which quotation marks belong together: nesting, running marks, apostrophes, marks that are never closed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from attrs import define, field, frozen

from unreleases.spans import Span
from unreleases.views.passages import PassageKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from unreleases.views.passages import Passage

__all__ = ["MARKED_KINDS", "MarkedText", "Marks", "has_marks", "pair_marks"]

#: Headlines and headings put words in marks as an ornament; tables quote nothing.
MARKED_KINDS: Final = frozenset({PassageKind.PARAGRAPH, PassageKind.ITEM, PassageKind.FOOTNOTE})

_PLAIN: Final = re.compile(r"[“\"«‘`„]|<<")
_STRAIGHT: Final = re.compile(r"(?<![^\W_])['‚](?=[^\W_])")
#: A set of characters first, because that makes the search fast.
_MARK: Final = re.compile(r"[“”„\"«»‘’‚'`´<>](?:(?<=`)`|(?<=')'|(?<=<)<|(?<=>)>)?")
_DOUBLE, _ANGLE, _SINGLE = "double", "angle", "single"
_FAMILY: Final = {
    **dict.fromkeys(("“", "”", "„", '"', "``", "''"), _DOUBLE),
    **dict.fromkeys(("«", "»", "<<", ">>"), _ANGLE),
    **dict.fromkeys("‘’‚'`´", _SINGLE),
}
_OPENING: Final = frozenset({"“", "„", "``", "‘", "‚", "`"})
_BEFORE_OPENING: Final = frozenset(' \n\t([{—–-/“„"«‘‚`…')
#: A single mark between these and a space closes; between a letter and a space it may be an apostrophe.
_ENDS: Final = frozenset(".,;:!?…)]}”»\"’'—")
#: How words end whose possessive has an apostrophe alone.
_SIBILANTS: Final = frozenset("sSzZxX")


class MarkedText(NamedTuple):
    """What stands between an opening and a closing mark.

    >>> from unreleases.views.passages import Passage
    >>> (found,) = pair_marks([Passage("He said “no”.", 100, PassageKind.PARAGRAPH)]).pairs
    >>> found.span, found.nested
    (Span(start=109, end=111), False)
    """

    #: From after the opening mark to before the closing one, as offsets into `release.text`.
    span: Span
    #: The same paragraph by paragraph, without running marks.
    pieces: tuple[Span, ...]
    #: Offset of the opening mark, and offset after the closing one.
    outer: Span
    #: Number of the passage in which it opens, and of that in which it closes.
    opens: int
    closes: int
    #: Whether it stands inside another pair.
    nested: bool = False


@frozen
class Marks:
    """The pairs of marks of a release, and the marks that are opened and never closed.

    >>> Marks((), (Span(4, 5),)).unclosed
    (Span(start=4, end=5),)
    """

    pairs: tuple[MarkedText, ...]
    unclosed: tuple[Span, ...]


@define
class _Open:
    """A mark that waits for its other half."""

    family: str
    start: int
    end: int
    passage: int
    pieces: list[Span] = field(factory=list)
    piece: int = 0
    #: Where the last apostrophe stood that could have closed it.
    weak: int | None = None


def pair_marks(passages: Sequence[Passage], stop: re.Pattern[str] | None = None) -> Marks:
    """Find what stands between marks.

    Double marks (`“”`, `""`, `„“`), guillemets and single marks are told apart by their place: an opening mark
    stands before a word, a closing one after it; a straight mark can close a curly one. A mark that a paragraph
    leaves open goes on in the next paragraph only where that one begins with a running mark of the same sort.

    Args:
        passages: The passages in order.
        stop: What shows, searched from an open mark to the end of its paragraph, that the closing mark was
            forgotten.

    Returns:
        The pairs in the order of their opening marks; a mark that is never closed swallows nothing.

    >>> from unreleases.views.passages import Passage
    >>> lines = ["“We came.", "“We said ‘yes’ and left.” He didn't say “why."]
    >>> marks = pair_marks([Passage(line, i * 100, PassageKind.PARAGRAPH) for i, line in enumerate(lines)])
    >>> [(pair.span, pair.nested) for pair in marks.pairs]
    [(Span(start=1, end=124), False), (Span(start=110, end=113), True)]
    >>> marks.unclosed
    (Span(start=140, end=141),)
    """
    reader = _Reader(stop)
    for number, passage in enumerate(passages):
        if passage.kind not in MARKED_KINDS:
            reader.leave()
        elif reader.carried or has_marks(passage.text):
            reader.read(passage, number)
    reader.leave()
    return Marks(_nest(reader.pairs), tuple(sorted(reader.unclosed)))


def has_marks(text: str) -> bool:
    """Tell whether a text has marks that can open; most paragraphs have none.

    Args:
        text: Any text.

    Returns:
        Whether it has; apostrophes are none.

    >>> has_marks("the States’ fleet"), has_marks("a “fleet”")
    (False, True)
    """
    if _PLAIN.search(text):
        return True
    return ("'" in text or "‚" in text) and _STRAIGHT.search(text) is not None


def _nest(pairs: list[MarkedText]) -> tuple[MarkedText, ...]:
    found: list[MarkedText] = []
    end = 0
    for pair in sorted(pairs, key=lambda each: (each.outer.start, -each.outer.end)):
        nested = pair.outer.end <= end
        end = max(end, pair.outer.end)
        found.append(
            MarkedText(pair.span, pair.pieces, pair.outer, pair.opens, pair.closes, nested)
            if nested
            else pair
        )
    return tuple(found)


def _skip(text: str, position: int) -> int:
    """Return where the words begin after a mark: guillemets have spaces inside."""
    while position < len(text) and text[position].isspace():
        position += 1
    return position


def _trim(text: str, position: int) -> int:
    """Return where the words end before a mark."""
    while position > 0 and text[position - 1].isspace():
        position -= 1
    return position


class _Reader:
    """Pairs marks passage by passage."""

    def __init__(self, stop: re.Pattern[str] | None) -> None:
        self.stop = stop
        self.pairs: list[MarkedText] = []
        self.unclosed: list[Span] = []
        self.carried: _Open | None = None
        self.stack: list[_Open] = []
        self.waiting = dict.fromkeys((_DOUBLE, _ANGLE, _SINGLE), 0)

    def leave(self) -> None:
        """Give up the mark that was to go on in the next passage."""
        if self.carried is not None:
            self.unclosed.append(Span(self.carried.start, self.carried.end))
            self.carried = None

    def read(self, passage: Passage, number: int) -> None:
        text, base = passage.text, passage.start
        position = self._run_on(text, base)
        for found in _MARK.finditer(text, position):
            mark, start, end = found[0], found.start(), found.end()
            family = _FAMILY.get(mark)
            if family is None:
                continue
            before = text[start - 1] if start else " "
            after = text[end] if end < len(text) else " "
            if self._opens(mark, family, before, after):
                self.stack.append(
                    _Open(family, base + start, base + end, number, piece=base + _skip(text, end))
                )
                self.waiting[family] += 1
            elif self._closes(mark, family, before, after, base + start):
                self._close(family, base + _trim(text, start), base + end, number)
        self._end(passage, number)

    def _run_on(self, text: str, base: int) -> int:
        """Take up the mark that the passage before left open; return where this passage's own marks begin."""
        carried, self.carried = self.carried, None
        if carried is None:
            return 0
        first = _MARK.match(text, len(text) - len(text.lstrip()))
        if first is None or _FAMILY.get(first[0]) != carried.family:
            self.unclosed.append(Span(carried.start, carried.end))
            return 0
        carried.piece = base + _skip(text, first.end())
        self.stack.append(carried)
        self.waiting[carried.family] += 1
        return first.end()

    def _opens(self, mark: str, family: str, before: str, after: str) -> bool:
        if mark in {"«", "<<"}:
            return True
        if mark in _OPENING:
            if family == _SINGLE:
                # `‘90s`, and a word that a wrong apostrophe cuts
                return not before.isalnum() and not after.isspace() and not after.isdigit()
            # a mark of the wrong sort can close: `“no“`
            return not (self.waiting[family] and (after.isspace() or after in _ENDS) and not before.isspace())
        if mark == '"':
            if before in _BEFORE_OPENING and not after.isspace():
                return not (self.waiting[family] and before in "—–-…" and not after.isalnum())
            if before in "'’" and after.isalpha():
                # an elided article: `l'"ère de l'information"`
                return not self.waiting[family]
            return before.isspace() and after.isspace() and not self.waiting[family]
        if mark == "'":
            return before in _BEFORE_OPENING and before not in "—–-…" and after.isalpha()
        return mark == "”" and before.isspace() and after.isalnum() and not self.waiting[family]

    def _closes(self, mark: str, family: str, before: str, after: str, place: int) -> bool:
        if not self.waiting[family]:
            return False
        if family != _SINGLE:
            return True
        if after.isalnum() or before.isspace() or self.stack[-1].family != _SINGLE:
            return False
        # `the States’ rights`: an apostrophe, unless no other mark closes
        if before in _SIBILANTS and after.isspace():
            self.stack[-1].weak = place
            return False
        return True

    def _close(self, family: str, start: int, end: int, number: int) -> None:
        while self.stack[-1].family != family:
            self._give_up(number)
        opened = self.stack.pop()
        self.waiting[family] -= 1
        self._pair(opened, start, end, number)

    def _pair(self, opened: _Open, start: int, end: int, number: int) -> None:
        if start > opened.piece:
            opened.pieces.append(Span(opened.piece, start))
        if opened.pieces:
            span, outer = Span(opened.pieces[0].start, opened.pieces[-1].end), Span(opened.start, end)
            self.pairs.append(MarkedText(span, tuple(opened.pieces), outer, opened.passage, number))

    def _give_up(self, number: int) -> None:
        """Drop the last open mark: inside a pair that closes, or at the end of a passage."""
        dropped = self.stack.pop()
        self.waiting[dropped.family] -= 1
        if dropped.family == _SINGLE:
            if dropped.weak is not None:
                self._pair(dropped, dropped.weak, dropped.weak + 1, number)
        else:
            self.unclosed.append(Span(dropped.start, dropped.end))

    def _end(self, passage: Passage, number: int) -> None:
        while len(self.stack) > 1:
            self._give_up(number)
        if not self.stack:
            return
        left = self.stack[0]
        if left.family == _SINGLE or (
            self.stop and self.stop.search(passage.text, max(0, left.piece - passage.start))
        ):
            self._give_up(number)
            return
        self.stack.pop()
        self.waiting[left.family] -= 1
        left.pieces.append(Span(left.piece, passage.end))
        self.carried = left
