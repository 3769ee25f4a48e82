"""Second printings of a headline: in fewer or more lines, and with the damage that extractors did to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from unreleases.grammar.style import fold_letters, same_words

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["ends_repeating", "repeated_lines"]

#: A second printing never runs over more lines.
_MOST_LINES: Final = 5
#: Shorter texts are the same or they are not.
_SHORT: Final = 20
#: The share of words that two printings have in common where one of them was cut or reworded.
_ALIKE: Final = 0.75


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
    if abs(len(first) - len(second)) * 10 > len(second) or len(second) < _SHORT:
        return False
    shorter = min(len(first), len(second))
    start = next((i for i in range(shorter) if first[i] != second[i]), shorter)
    end = next((i for i in range(1, shorter - start + 1) if first[-i] != second[-i]), shorter - start + 1) - 1
    return (start + end) * 10 >= 9 * max(len(first), len(second))
