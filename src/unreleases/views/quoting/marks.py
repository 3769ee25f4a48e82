"""Which quotation marks belong together: nesting, running marks, apostrophes, marks that are never closed."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING, Final, NamedTuple

from unreleases.spans import Span
from unreleases.views.passages import PassageKind
from unreleases.views.places import places_of, words_end

if TYPE_CHECKING:
    from collections.abc import Sequence

    from unreleases.views.passages import Passage

__all__ = ["MARKED_KINDS", "MarkedText", "Marks", "pair_marks", "places_of_marks"]

#: Headlines and headings put words in marks as an ornament; tables quote nothing.
MARKED_KINDS: Final = frozenset({PassageKind.PARAGRAPH, PassageKind.ITEM, PassageKind.FOOTNOTE})

#: What can open a pair, wherever it stands.
_PLAIN: Final = ("“", '"', "«", "‘", "`", "„")
#: What opens a pair before a word, and is an apostrophe or a comma inside one.
_BEFORE_WORDS: Final = ("'", "‚")
#: A set of characters first, because that makes the search fast.
_MARK: Final = re.compile(r"[“”„\"«»‘’‚'`´<>](?:(?<=`)`|(?<=')'|(?<=<)<|(?<=>)>)?")
_DOUBLE, _ANGLE, _SINGLE = "double", "angle", "single"
_FAMILY: Final = {
    **dict.fromkeys(("“", "”", "„", '"', "``", "''"), _DOUBLE),
    **dict.fromkeys(("«", "»", "<<", ">>"), _ANGLE),
    **dict.fromkeys("‘’‚'`´", _SINGLE),
}
_OPENING: Final = frozenset({"“", "„", "``", "‘", "‚", "`"})
#: Apostrophes are the most frequent of all marks.
_ONLY_CLOSING: Final = frozenset({"’", "´", "»", ">>", "''"})
_BEFORE_OPENING: Final = frozenset(' \n\t([{—–-/“„"«‘‚`…')
#: A single mark between these and a space closes; between a letter and a space it may be an apostrophe.
_ENDS: Final = frozenset(".,;:!?…)]}”»\"’'—")
#: How words end whose possessive has an apostrophe alone.
_SIBILANTS: Final = frozenset("sSzZxX")


class MarkedText(NamedTuple):
    """What stands between an opening and a closing mark; all places are offsets into `release.text`.

    >>> from unreleases.views.passages import Passage
    >>> text = "He said “no”."
    >>> (found,) = pair_marks([Passage(text, 0, PassageKind.PARAGRAPH)], places_of_marks(text)).pairs
    >>> text[found.start : found.end], text[found.outer_start : found.outer_end], found.nested
    ('no', '“no”', False)
    """

    #: Where the opening mark stands.
    outer_start: int
    #: The place after the closing mark.
    outer_end: int
    #: Where the words begin after the opening mark, and where they end before the closing one.
    start: int
    end: int
    #: The same paragraph by paragraph, without running marks.
    pieces: tuple[tuple[int, int], ...]
    #: Number of the passage in which it opens, and of that in which it closes.
    opens: int
    closes: int
    #: Whether it stands inside another pair.
    nested: bool = False


class Marks(NamedTuple):
    """The pairs of marks of a release, and the marks that are opened and never closed.

    >>> Marks((), (Span(4, 5),)).unclosed
    (Span(start=4, end=5),)
    """

    pairs: tuple[MarkedText, ...]
    unclosed: tuple[Span, ...]


class _Open:
    """A mark that waits for its other half."""

    __slots__ = ("end", "family", "passage", "piece", "pieces", "start", "weak")

    def __init__(self, family: str, start: int, end: int, passage: int, piece: int) -> None:
        self.family = family
        self.start = start
        self.end = end
        self.passage = passage
        self.piece = piece
        self.pieces: list[tuple[int, int]] = []
        #: Where the last apostrophe stood that could have closed it.
        self.weak: int | None = None


def places_of_marks(text: str) -> list[int]:
    """Find the marks that can open; most releases have few.

    Args:
        text: Any text.

    Returns:
        Their offsets in order; apostrophes are none.

    >>> places_of_marks("the States’ fleet"), places_of_marks("a “fleet”")
    ([], [2])
    """
    # single characters are found many times quicker than longer words
    places = places_of(text, _PLAIN)
    places += (place for place in places_of(text, ("<",)) if text.startswith("<<", place))
    places += (
        place
        for place in places_of(text, _BEFORE_WORDS)
        if text[place + 1 : place + 2].isalnum() and not (place and text[place - 1].isalnum())
    )
    places.sort()
    return places


def pair_marks(
    passages: Sequence[Passage], places: Sequence[int], stop: re.Pattern[str] | None = None
) -> Marks:
    """Find what stands between marks.

    Double marks (`“”`, `""`, `„“`), guillemets and single marks are told apart by their place: an opening mark
    stands before a word, a closing one after it; a straight mark can close a curly one. A mark that a paragraph
    leaves open goes on in the next paragraph only where that one begins with a running mark of the same sort.

    Args:
        passages: The passages in order.
        places: Where marks stand that can open, as offsets into `release.text`: only passages that have one,
            or go on with what the passage before left open, are read.
        stop: What shows, searched from an open mark to the end of its paragraph, that the closing mark was
            forgotten.

    Returns:
        The pairs in the order of their opening marks; a mark that is never closed swallows nothing.

    >>> from unreleases.views.passages import Passage
    >>> first, second = "“We came.", "“We said ‘yes’ and left.” He didn't say “why."
    >>> lines = [Passage(first, 0, PassageKind.PARAGRAPH), Passage(second, 10, PassageKind.PARAGRAPH)]
    >>> marks = pair_marks(lines, places_of_marks(f"{first} {second}"))
    >>> [(pair.start, pair.end, pair.nested) for pair in marks.pairs]
    [(1, 34, False), (20, 23, True)]
    >>> marks.unclosed
    (Span(start=50, end=51),)
    """
    reader = _Reader(passages, stop)
    starts = [passage.start for passage in passages]
    end = 0
    for place in places:
        if place < end:
            # the marks of a passage are read together
            continue
        number = bisect_right(starts, place) - 1
        if number < 0:
            # in the masthead or the headline
            continue
        end = passages[number].end
        reader.go_on(number)
        if place < end:
            reader.read(number)
    reader.go_on(len(passages))
    reader.leave()
    return Marks(_nest(reader.pairs), tuple(sorted(reader.unclosed)))


def _nest(pairs: list[MarkedText]) -> tuple[MarkedText, ...]:
    found: list[MarkedText] = []
    end = 0
    # no two pairs have the same opening mark
    for pair in sorted(pairs):
        if pair.outer_end <= end:
            found.append(pair._replace(nested=True))
        else:
            end = pair.outer_end
            found.append(pair)
    return tuple(found)


def _skip(text: str, position: int) -> int:
    """Return where the words begin after a mark: guillemets have spaces inside."""
    while position < len(text) and text[position].isspace():
        position += 1
    return position


def _closes_first(text: str) -> bool:
    """Tell whether a passage closes guillemets before it opens any: they need no running marks."""
    angles = (mark[0] for mark in _MARK.finditer(text) if _FAMILY.get(mark[0]) == _ANGLE)
    return next(angles, "") in _ONLY_CLOSING


class _Reader:
    """Pairs marks passage by passage."""

    def __init__(self, passages: Sequence[Passage], stop: re.Pattern[str] | None) -> None:
        self.passages = passages
        self.stop = stop
        self.pairs: list[MarkedText] = []
        self.unclosed: list[Span] = []
        self.carried: _Open | None = None
        #: The number of the passage that was read last.
        self.number = -1
        self.stack: list[_Open] = []
        self.waiting = dict.fromkeys((_DOUBLE, _ANGLE, _SINGLE), 0)

    def leave(self) -> None:
        """Give up the mark that was to go on in the next passage."""
        if self.carried is not None:
            self.unclosed.append(Span(self.carried.start, self.carried.end))
            self.carried = None

    def go_on(self, stop: int) -> None:
        """Read the passages before a number as long as a mark is open."""
        while self.carried is not None and self.number + 1 < stop:
            self.read(self.number + 1)

    def read(self, number: int) -> None:
        """Read the marks of a passage."""
        self.number = number
        passage = self.passages[number]
        if passage.kind not in MARKED_KINDS:
            self.leave()
            return
        text, base = passage.text, passage.start
        for found in _MARK.finditer(text, self._run_on(text, base) if self.carried else 0):
            mark = found[0]
            family = _FAMILY.get(mark)
            if family is None:
                continue
            waiting = self.waiting[family]
            if not waiting and mark in _ONLY_CLOSING:
                continue
            start, end = found.span()
            before = text[start - 1] if start else " "
            after = text[end : end + 1] or " "
            if self._opens(mark, family, before, after):
                piece = base + _skip(text, end)
                self.stack.append(_Open(family, base + start, base + end, number, piece))
                self.waiting[family] += 1
            elif waiting and self._closes(family, before, after, base + start):
                self._close(family, base + words_end(text, start), base + end)
        if self.stack:
            self._end(passage)

    def _run_on(self, text: str, base: int) -> int:
        """Take up the mark that the passage before left open; return where this passage's own marks begin."""
        carried, self.carried = self.carried, None
        if carried is None:
            return 0
        first = _MARK.match(text, len(text) - len(text.lstrip()))
        begins = 0
        if first is not None and _FAMILY.get(first[0]) == carried.family:
            begins = first.end()
        elif carried.family != _ANGLE or not _closes_first(text):
            self.unclosed.append(Span(carried.start, carried.end))
            return 0
        carried.piece = base + _skip(text, begins)
        self.stack.append(carried)
        self.waiting[carried.family] += 1
        return begins

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

    def _closes(self, family: str, before: str, after: str, place: int) -> bool:
        """Tell whether a mark closes a pair of a family that has one open."""
        if family != _SINGLE:
            return True
        if after.isalnum() or before.isspace() or self.stack[-1].family != _SINGLE:
            return False
        # `the States’ rights`: an apostrophe, unless no other mark closes
        if before in _SIBILANTS and after.isspace():
            self.stack[-1].weak = place
            return False
        return True

    def _close(self, family: str, start: int, end: int) -> None:
        while self.stack[-1].family != family:
            self._give_up()
        opened = self.stack.pop()
        self.waiting[family] -= 1
        self._pair(opened, start, end)

    def _pair(self, opened: _Open, start: int, end: int) -> None:
        pieces = opened.pieces
        if start > opened.piece:
            pieces.append((opened.piece, start))
        if pieces:
            words = pieces[0][0], pieces[-1][1]
            self.pairs.append(
                MarkedText(opened.start, end, *words, tuple(pieces), opened.passage, self.number)
            )

    def _give_up(self) -> None:
        """Drop the last open mark: inside a pair that closes, or at the end of a passage."""
        dropped = self.stack.pop()
        self.waiting[dropped.family] -= 1
        if dropped.family == _SINGLE:
            if dropped.weak is not None:
                self._pair(dropped, dropped.weak, dropped.weak + 1)
        else:
            self.unclosed.append(Span(dropped.start, dropped.end))

    def _end(self, passage: Passage) -> None:
        while len(self.stack) > 1:
            self._give_up()
        left = self.stack[0]
        if left.family == _SINGLE or (
            self.stop and self.stop.search(passage.text, max(0, left.piece - passage.start))
        ):
            self._give_up()
            return
        self.stack.pop()
        self.waiting[left.family] -= 1
        left.pieces.append((left.piece, passage.end))
        self.carried = left
