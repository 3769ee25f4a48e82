"""Whole pages as text: menus above and footers below the release; and releases on a single line."""

from __future__ import annotations

import itertools
import re
from functools import cache
from typing import TYPE_CHECKING, Final

from unreleases.catalogue.every_language import every_pattern, every_word
from unreleases.readers.banners import is_menu_word
from unreleases.readers.lines import Line
from unreleases.readers.site_names import is_site_name
from unreleases.source import DiscardReason

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["discard_site", "split_run_together", "split_single_line"]

_SYMBOL: Final = re.compile(
    r"(?:[A-Z]{1,8}/){1,3}\d{1,5}[\w./*\u2010-\u2014-]*(?: (?:[A-Z]{1,8}/){1,3}\d{1,5}\S*)*$"
)
_LONG: Final = 120
_MENU: Final = 12
#: So many line ends part the elements of a page, not its paragraphs.
_WIDE: Final = 4
#: So many names of the site and its sections among so many lines stand above no release but on its pages.
_FEWEST_NAMES: Final = 3
_SHORT_MENU: Final = 8
#: How far down the first symbol or day can stand.
_NEAR: Final = 150
_DAY: Final = re.compile(r"(?:\d{1,2}(?:er)?\s[^\W\d_]{3,10}|[^\W\d_]{3,10}\s\d{1,2},)\s(?:19|20)\d\d$")
#: What the lines directly above a symbol have that say when it was.
_SITTING: Final = re.compile(r"\d|,$")

#: A release on one line opens with its symbols; then comes the title.
_OPENING: Final = (
    r"(?P<banner>{copies.openings} )?(?P<type>{copies.openings} )?"
    r"(?P<symbols>(?:[A-Z]{1,8}/){1,3}\d{1,5}[*\w./-]*(?:[- ](?:[A-Z]{1,8}/){1,3}\d{1,5}[*\w./-]*){0,3}) "
)
_COLON: Final = re.compile(r":\s+(?=[^\W\d_]|[“«\"])")
_CLOSING: Final = r" (?=(?:\* \*{3} \* )?(?:{notices})\s*$)"

#: A body on one line has as many characters at least, and as many places where paragraphs meet.
_WHOLE_BODY: Final = 600
_FEWEST_CUTS: Final = 3
#: What opens with a formula is a body from fewer characters on.
_SHORTEST_BODY: Final = 160
_LONGEST_FORMULA: Final = 600
_GLUED_COLON: Final = re.compile(r":(?=(?:[“‘(]|«[ \u00a0\u202f]?)?[A-ZÀ-Þ])")
#: What every such place has; most lines have none.
_TOUCHING: Final = re.compile(r"[.:?!,”»][“‘«(]?[A-ZÀ-Þ]")
#: From this length on a line is a paragraph, and a body that is on one line has few others beside it.
_PARAGRAPH: Final = 200
_MOST_PARAGRAPHS: Final = 3
_SALUTED: Final = re.compile(r"[^.:;?!“”]{4,}?[a-zà-ÿ],(?=[A-ZÀ-Þ][a-zà-ÿ’ ])")
_LONGEST_SALUTATION: Final = 100
#: No abbreviation is longer.
_LONGEST_SHORT: Final = 16
#: Sentences that stand apart, as they do inside a paragraph.
_APART: Final = re.compile(r"[a-zà-ÿ0-9)”’%][.?!][”’]?\s+[“‘«(]?[A-ZÀ-Þ]")
_RUN_TOGETHER: Final = re.compile(
    r"(?:(?<=[a-zà-ÿ0-9)”’»%][.:?!])|(?<=[.?!][”’»])|(?<=[a-zà-ÿ],[”’])|(?<=[ \u00a0\u202f][:?!])|(?<=[.?!][ \u00a0\u202f]»))"
    r"(?=(?:[“‘(]|«[ \u00a0\u202f]?)?(?:[A-ZÀ-Þ][a-zà-ÿ’]|[A-ZÀ-Þ]\b))"
)


@cache
def _formula(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf" (?=(?:{'|'.join(patterns)}))")


@cache
def _closing(patterns: tuple[str, ...]) -> re.Pattern[str]:
    """Find a closing notice at the end of a longer line."""
    inner = (pattern.removeprefix("(?i)").removeprefix("^").removesuffix("$") for pattern in patterns)
    return re.compile(_CLOSING.replace("{notices}", "|".join(inner)), re.IGNORECASE)


def split_single_line(lines: Sequence[Line]) -> list[Line]:
    """Cut a release that an extractor put on one line where its parts certainly begin.

    Symbols at the beginning, the opening formula with its colon, and the closing notice are certain; the
    paragraphs are lost.

    Args:
        lines: The lines of the text.

    Returns:
        More lines, or the same ones where the text is not on one line.

    >>> text = "SC/1 Council Meets " + "The following statement was issued today: We met. " + "We talked. " * 40
    >>> [line.text[:13] for line in split_single_line([Line(0, text.strip())])]
    ['SC/1', 'Council Meets', 'The following', 'We met. We ta']
    """
    if len(lines) > 2 or len(lines[0].text) < 300:
        return list(lines)
    text = lines[0].text
    cuts = {0, len(text)}
    opening = every_pattern(_OPENING).match(text)
    after = opening.end() if opening else 0
    if opening:
        cuts |= {opening.end(name) for name in ("banner", "type", "symbols") if opening.group(name)}
    formula = _formula(every_word("copies.formula_patterns")).search(text, after, after + 600)
    if formula:
        cuts.add(formula.end())
        colon = _COLON.search(text, formula.end(), formula.end() + 600)
        if colon:
            cuts.add(colon.end())
    closing = _closing(every_word("trailers.pattern")).search(text, max(after, len(text) - 160))
    if closing:
        cuts.add(closing.end())
    edges = sorted(cuts)
    parts = [_part(lines[0], start, end, 2) for start, end in itertools.pairwise(edges)]
    return [part for part in parts if part.text] + list(lines[1:])


def _part(line: Line, start: int, end: int, gap: int) -> Line:
    words = line.text[start:end]
    kept = words.strip()
    begin = start + len(words) - len(words.lstrip())
    return Line(line.start + begin, kept, gap if start else line.gap)


def split_run_together(lines: Sequence[Line], *, whole_page: bool = True) -> list[Line]:
    """Cut a line that holds a whole body where paragraphs stand together without a space.

    Programs that take the words out of a page's elements leave nothing between paragraphs. A sentence's end
    that touches the capital of the next word shows where one was, if it happens again and again on one line, or
    once below the colon of an opening formula.

    Args:
        lines: The lines of the text.
        whole_page: Whether the text is known to come from such a program. If it is not, other sentences on the line
            must be apart: a text that has lost its spaces everywhere shows nothing.

    Returns:
        More lines, or the same ones where no line is such a body.

    >>> body = ("We met in Kigali this morning, and we were glad that so many had come." * 9)
    >>> [line.text[-5:] for line in split_run_together([Line(0, body)])][:2]
    ['come.', 'come.']
    """
    made: list[Line] = []
    # where paragraphs have lines of their own, a space that a line has lost is no end of one
    alone = whole_page or sum(len(line.text) >= _PARAGRAPH for line in lines) <= _MOST_PARAGRAPHS
    for line in lines:
        short = len(line.text) < _SHORTEST_BODY or line.discard
        cuts = _cuts(line.text, whole_page=whole_page, alone=alone) if not short else []
        if not cuts:
            made.append(line)
        else:
            edges = itertools.pairwise([0, *cuts, len(line.text)])
            made += [_part(line, start, end, 2) for start, end in edges]
    return made


def _cuts(text: str, *, whole_page: bool, alone: bool) -> list[int]:
    """Where paragraphs meet on one line."""
    formula = _has_glued_formula(text)
    if not formula and (len(text) < _WHOLE_BODY or not alone):
        return []
    if _TOUCHING.search(text) is None:
        return []
    cuts = [match.start() for match in _RUN_TOGETHER.finditer(text)]
    if not formula and len(cuts) < _FEWEST_CUTS:
        return []
    short = every_word("speech.abbreviations")
    cuts = [
        cut
        for cut in cuts
        if text[max(cut - _LONGEST_SHORT, 0) : cut].rpartition(" ")[2].rstrip(".") not in short
    ]
    if not (formula or whole_page or len(_APART.findall(text)) * 2 >= len(cuts)):
        return []
    return sorted({*cuts, *_salutations(text, cuts)})


def _salutations(text: str, cuts: Sequence[int]) -> list[int]:
    """Where a salutation ends, which is a short paragraph with a comma at its end."""
    found = (_SALUTED.match(text, cut, cut + _LONGEST_SALUTATION) for cut in cuts)
    return [match.end() for match in found if match]


def _has_glued_formula(text: str) -> bool:
    """Whether a line opens with a formula whose colon touches the first sentence."""
    colon = _GLUED_COLON.search(text, 0, _LONGEST_FORMULA)
    if colon is None:
        return False
    return _formula(every_word("copies.formula_patterns")).match(" " + text[: colon.start()]) is not None


def discard_site(lines: list[Line], *, types: frozenset[str]) -> bool:
    """Set aside the menus and footers of a whole page that was saved as text.

    Such a text has many short lines before the first symbol that stands alone, with wide gaps among them or
    names of the site and its sections. The release begins at the type word above the symbol
    and ends at the first wide gap below its long paragraphs, or where the site's own words stand below them;
    the closing notice is looked for further down.

    Args:
        lines: The lines of the text; those of the site are marked.
        types: Words that name a type of document, case-folded.

    Returns:
        Whether the text is such a page.

    >>> discard_site([Line(0, "SC/12607"), Line(9, "Council Meets")], types=frozenset())
    False
    """
    near = lines[:_NEAR]
    symbol = next((index for index, line in enumerate(near) if _SYMBOL.match(line.text)), None)
    briefing = symbol is None  # daily briefings have a day only
    if symbol is None:
        symbol = next((index for index, line in enumerate(near) if _DAY.match(line.text)), 0)
    if any(len(line.text) > 2 * _LONG for line in lines[:symbol]):
        return False
    wide = not briefing and symbol >= _MENU and max(line.gap for line in lines[:symbol]) >= _WIDE
    if not wide and not _has_menu([line.text for line in lines[:symbol]]):
        return False
    first = symbol
    while first and _SITTING.search(lines[first - 1].text):  # the day, the meeting and the session
        first -= 1
    above = range(symbol, max(symbol - 12, -1), -1) if not briefing else ()
    first = next((index for index in above if lines[index].text.casefold() in types), first)
    notice = _closing(every_word("trailers.pattern"))
    last = _last_by_gap(lines, symbol) if wide else _last_by_words(lines, symbol, notice)
    for index, line in enumerate(lines):
        if first <= index < last:
            if index < symbol and line.gap > 12 and line.text.casefold() not in types:
                line.discard = DiscardReason.CHROME  # the site's name between type and symbol
        else:
            line.discard = DiscardReason.CHROME
    closing = next((line for line in lines[last:] if notice.match(" " + line.text)), None)
    if closing is not None:
        closing.discard = None
    return True


def _has_menu(texts: Sequence[str]) -> bool:
    """Whether lines are those of a page's menu: many, with names of the site and its sections among them."""
    if len(texts) < _SHORT_MENU or sum(map(is_site_name, texts)) < _FEWEST_NAMES:
        return False
    return any(map(is_menu_word, texts))


def _last_by_gap(lines: Sequence[Line], symbol: int) -> int:
    """The index after the last line of a release: that above the first wide gap below its lead."""
    lead = next((index for index in range(symbol, len(lines)) if len(lines[index].text) > _LONG), len(lines))
    lead = next(
        (index for index in range(lead, len(lines)) if lines[index].text[-1:] in ".:”»" or index > lead + 3),
        lead,
    )
    below = range(min(lead + 1, len(lines)), len(lines))
    return next((index for index in below if lines[index].gap >= _WIDE), len(lines))


def _last_by_words(lines: Sequence[Line], symbol: int, notice: re.Pattern[str]) -> int:
    """The same where gaps do not tell: that above the closing notice, or above what stands beside the text."""
    beside = frozenset(map(str.casefold, every_word("copies.sidebar_words")))
    for index in range(symbol + 1, len(lines)):
        text = lines[index].text
        if text.casefold() in beside or notice.match(f" {text}"):
            return index
    return len(lines)
