"""The lines of a title: how many it takes, whether one must go on, and whether some print it again."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from attrs import frozen

from unreleases.catalogue.every_language import every_pattern, every_word
from unreleases.grammar.style import fold_letters, is_capitals, same_words
from unreleases.source import Hint
from unreleases.spans import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "WIDEST",
    "WRAPPED",
    "Candidate",
    "ends_repeating",
    "is_unfinished",
    "repeated_lines",
    "title_lines",
]

#: A second printing never runs over more lines.
_MOST_LINES: Final = 5
#: Shorter texts are the same or they are not.
_SHORT_TITLE: Final = 20
#: The share of words that two printings have in common where one of them was cut or reworded.
_ALIKE: Final = 0.75
#: Lines of a wrapped headline are at most this long; longer ones are whole.
WRAPPED: Final = 75
#: Lines of one width tell that a headline was broken by a program, if there are so many and they are no longer.
WIDEST: Final = 90
_FEWEST_WRAPPED: Final = 3
#: What breaks off in the middle of a phrase goes on, however long it is.
_LONGEST: Final = 160
#: How no title ends, in any language.
_UNFINISHED: Final = r"(?:[,;:–—-]|\b{masthead.title_unfinished})$"
#: A verb at the end of a line, and the session that it is said of at the beginning of the next.
_VERB: Final = r"\s{masthead.headline_verbs}$"
_SESSION: Final = r"(?!.*\s{masthead.headline_verbs}(?!\w))(?:[\w’'-]+\s){1,3}(?i:{masthead.session_words})\b"


@frozen(eq=False)
class Candidate:
    """A line that may be part of the headline.

    >>> from unreleases.spans import Span
    >>> Candidate(0, "Council Meets", Span(0, 13), gap=2).gap
    2
    """

    #: Index of the block.
    index: int
    text: str
    span: Span
    gap: int
    hint: Hint | None = None
    #: Whether the line certainly belongs to the deck, because a compact date stands before it.
    deck: bool = False


def repeated_lines(texts: Sequence[str], title: str, *, strict: bool = False) -> int:
    """Count the first lines that together print a headline again.

    Case, accents, hyphens, marks and lost spaces do not count; nor does a difference in one place that is
    shorter than a tenth of the headline.

    Args:
        texts: The lines, the first of which must belong to the printing.
        title: The headline as printed first.
        strict: Whether three words of four in common are not enough.

    Returns:
        The number of lines; 0 when they print something else.

    >>> repeated_lines(["COUNCIL MEETS", "ON HAITI", "Speakers Differ"], "Council Meets on Haiti")
    2
    >>> repeated_lines(["COUNCIL MEETS ON", "HAITI", "Speakers Differ"], "Council Meets on Haiti")
    2
    """
    wanted = fold_letters(title)
    made = ""
    best, nearest = 0, _ALIKE
    for length, text in enumerate(texts[:_MOST_LINES], 1):
        made += fold_letters(text)
        if not made:
            break
        if made == wanted:
            return length
        if _nearly(made, wanted):
            return length + any(made + fold_letters(last) == wanted for last in texts[length : length + 1])
        if not wanted.startswith(made[:8]) or len(made) > len(wanted) * 1.4 + 8:
            break
        if strict:
            continue
        alike = same_words(title, " ".join(texts[:length]))
        if alike >= nearest:
            best, nearest = length, alike
    return best


def ends_repeating(texts: Sequence[str], title: str) -> bool:
    """Tell whether the last of some lines together print a headline again, letter by letter.

    Args:
        texts: The lines.
        title: The headline as printed first.

    Returns:
        Whether the printing ends with the last of them.

    >>> ends_repeating(["5 May", "COUNCIL MEETS ON", "HAITI"], "Council Meets on Haiti")
    True
    """
    wanted, made = fold_letters(title), ""
    for text in reversed(texts[-_MOST_LINES:]):
        made = fold_letters(text) + made
        if made == wanted:
            return bool(made)
    return False


def _nearly(first: str, second: str) -> bool:
    """Whether two folded titles differ in one place only, by at most a tenth."""
    if abs(len(first) - len(second)) * 10 > len(second) or len(second) < _SHORT_TITLE:
        return False
    shorter = min(len(first), len(second))
    start = next((i for i in range(shorter) if first[i] != second[i]), shorter)
    end = next((i for i in range(1, shorter - start + 1) if first[-i] != second[-i]), shorter - start + 1) - 1
    return (start + end) * 10 >= 9 * max(len(first), len(second))


def is_unfinished(text: str, following: str = "") -> bool:
    """Tell whether a title must go on in the next line.

    Args:
        text: A line of it.
        following: The next line.

    Returns:
        Whether it ends with a comma or colon, or with a word that no title ends with, or where the next line goes
        on in the middle of a name or term.

    >>> is_unfinished("Council Extends Mandate of"), is_unfinished("Council Extends Mandate")
    (True, False)
    >>> is_unfinished("Committee Defers Action on Draft", "Resolutions"), is_unfinished("Council Adopts Draft")
    (True, False)
    """
    if every_pattern(_UNFINISHED, re.IGNORECASE).search(text) is not None:
        return True
    if every_pattern(_SESSION).match(following) and every_pattern(_VERB).search(text):
        return True
    first, second = text.rpartition(" ")[2], following.partition(" ")[0].rstrip(",;:")
    return f"{first} {second}".casefold() in _compounds(every_word("masthead.title_compounds"))


@cache
def _compounds(words: tuple[str, ...]) -> frozenset[str]:
    return frozenset(map(str.casefold, words))


def title_lines(lines: Sequence[Candidate], below: int) -> int:
    """Count the first lines that are the title, where it is printed once.

    Args:
        lines: The lines of the headline.
        below: The line ends below them.

    Returns:
        How many belong to the title.

    >>> from unreleases.spans import Span
    >>> lines = [Candidate(0, "Council Extends Mandate of", Span(0, 26), gap=2), Candidate(1, "Force", Span(27, 32), gap=1)]
    >>> title_lines(lines, 2)
    2
    """
    count = _hard_wrapped(lines) or 1
    gaps = [line.gap for line in lines]
    while count < len(lines):
        line, before = lines[count], lines[count - 1]
        small = line.text[:1].islower()
        unfinished = is_unfinished(before.text, line.text)
        capitals = is_capitals(before.text) and is_capitals(line.text)
        widest = _LONGEST if unfinished or small or (capitals and line.gap == 1) else WRAPPED
        if line.index != before.index + 1 or len(before.text) > widest:
            break
        if (
            not (capitals or small or unfinished)
            and not _stands_as_title(gaps, count)
            and not _is_full(lines, count, below)
        ):
            break
        count += 1
    return count


def _hard_wrapped(lines: Sequence[Candidate]) -> int:
    """How many of the first lines a program has broken at a width: no line had room for the next one's first word."""
    count = 1
    while count < len(lines) and lines[count].index == lines[count - 1].index + 1 and lines[count].gap == 1:
        count += 1
    run = [line.text for line in lines[:count]]
    width = max(map(len, run))
    if count < _FEWEST_WRAPPED or lines[0].gap == 1 or width > WIDEST:
        return 0
    full = all(len(line) + 1 + len(below.split(" ", 1)[0]) > width for line, below in pairwise(run))
    return count if full else 0


def _is_full(lines: Sequence[Candidate], count: int, below: int) -> bool:
    """Whether a line had no room for the next word, and the two stand close with space below them."""
    space = lines[count + 1].gap if count + 1 < len(lines) else below
    first = lines[count].text.partition(" ")[0]
    full = len(lines[count - 1].text) + 1 + len(first) > WRAPPED
    return count == 1 and lines[count].gap == 1 and space > 1 and full


def _stands_as_title(gaps: Sequence[int], index: int) -> bool:
    """Whether spacing says so: lines of a title stand three line ends apart, those of a deck two."""
    after = gaps[index + 1 :]
    return gaps[index] >= 3 and len(after) > 1 and 2 in after and after[0] >= 3
