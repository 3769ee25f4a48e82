"""Plain text: from characters to blocks, also of whole pages saved as text and of releases on a single line."""

from __future__ import annotations

import itertools
import re
from functools import cache
from typing import TYPE_CHECKING, Final

from unreleases.catalogue.every_language import every_pattern, every_word
from unreleases.notices import NoticeCode, NoticeLog
from unreleases.readers.banners import discard_banners, is_menu_word
from unreleases.readers.characters import clean_with_offsets
from unreleases.readers.lines import Line, build, split_lines
from unreleases.readers.markdown import is_markdown, read_markdown
from unreleases.readers.paragraphs import draft_blocks
from unreleases.readers.site_names import is_site_name
from unreleases.readers.wrapping import crawled_date, mark_tags, unwrap_mail
from unreleases.source import DiscardReason, Hint, Source

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["read_text"]

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
#: Marks of the ways in which extractors flattened the pages of each era, first match first: what a line has that can
#: be one, and what it is.
_LAYOUTS: Final = (
    ("site_text_ghost_row", "||", r"\|\s\|{2,}"),
    ("site_text_trailing_stroke", " |", r".{3,120} \|"),
    ("site_text_1995", "", r"(?:19[4-9]\d|20[0-3]\d)[01]\d[0-3]\d(?:\D.*)?"),
    ("site_text_2001", "/", r"[0-3]?\d/[01]?\d/(?:\d\d){1,2}"),
    ("site_text_2005", "/", r"[^\d/]{3,60}[a-zé](?:[A-Z]{1,8}/){1,3}\d{1,5}\S*"),
    ("site_text_2014", ",", r"[^,]{4,60} (?i:{masthead.session_words}),"),
)


def read_text(text: str) -> Source:
    r"""Read plain text.

    The reader decides by evidence in the text what its lines are: paragraphs, wrapped lines of one width, a
    mail, a Markdown copy, a page saved with its menus, or everything on one line.

    Args:
        text: The text, in any state.

    Returns:
        The source.

    >>> source = read_text("SC/12607\r\n\r\nCouncil  Meets")
    >>> [source.words(block) for block in source.blocks], source.blocks[1].gap
    (['SC/12607', 'Council Meets'], 2)
    >>> source.offsets.original(source.blocks[1].span.end - 1)
    25
    """
    log = NoticeLog()
    clean = clean_with_offsets(text, log)
    lines = split_lines(clean.text)
    if not lines:
        return build(clean, [], log, layout="plain")
    lines = unwrap_mail(lines, log)
    mailed = any(line.discard for line in lines)
    crawled = crawled_date(lines)
    if is_markdown(lines):
        return build(clean, read_markdown(lines, log), log, layout="markdown")
    layout = "mail" if mailed else _layout(lines)
    split = _split_single_line(lines)
    if len(split) > len(lines):
        lines, layout = split, "single_line"
    whole_page = _discard_site(lines)
    if whole_page:
        layout = "page_text"
    apart = _split_run_together(lines, whole_page=whole_page)
    if len(apart) > len(lines):
        message = f"paragraphs stood together without a space: {len(apart) - len(lines)}"
        log.add(NoticeCode.GLUED_TEXT_SPLIT, message)
        lines = apart
    lines = discard_banners(lines)
    drafts, width = draft_blocks(lines, clean.text, log)
    mark_tags(drafts, clean.text)
    if width and layout == "plain":
        layout = "wrapped"
    if crawled:
        drafts[0].hint, drafts[0].value = Hint.DATE, crawled
    return build(clean, drafts, log, layout=layout)


def _layout(lines: Sequence[Line]) -> str:
    head = [line.text for line in lines[:24] if len(line.text) <= 400]
    for name, mark, pattern in _LAYOUTS:
        known = every_pattern(pattern)
        if any(mark in text and known.fullmatch(text) for text in head):
            return name
    return "plain"


@cache
def _formula(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf" (?=(?:{'|'.join(patterns)}))")


@cache
def _closing(patterns: tuple[str, ...]) -> re.Pattern[str]:
    """Find a closing notice at the end of a longer line."""
    inner = (pattern.removeprefix("(?i)").removeprefix("^").removesuffix("$") for pattern in patterns)
    return re.compile(_CLOSING.replace("{notices}", "|".join(inner)), re.IGNORECASE)


def _split_single_line(lines: Sequence[Line]) -> list[Line]:
    """Cut a release that an extractor put on one line where its parts certainly begin.

    Symbols at the beginning, the opening formula with its colon, and the closing notice are certain; the
    paragraphs are lost.
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
    parts = [_part(lines[0], start, end) for start, end in itertools.pairwise(edges)]
    return [part for part in parts if part.text] + list(lines[1:])


def _part(line: Line, start: int, end: int) -> Line:
    words = line.text[start:end]
    kept = words.strip()
    begin = start + len(words) - len(words.lstrip())
    return Line(line.start + begin, kept, 2 if start else line.gap)


def _split_run_together(lines: Sequence[Line], *, whole_page: bool) -> list[Line]:
    """Cut a line that holds a whole body where paragraphs stand together without a space.

    Programs that take the words out of a page's elements leave nothing between paragraphs. A sentence's end
    that touches the capital of the next word shows where one was, if it happens again and again on one line, or
    once below the colon of an opening formula.
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
            made += [_part(line, start, end) for start, end in edges]
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


def _discard_site(lines: list[Line]) -> bool:
    """Set aside the menus and footers of a whole page that was saved as text.

    Such a text has many short lines before the first symbol that stands alone, with wide gaps among them or
    names of the site and its sections. The release begins at the type word above the symbol
    and ends at the first wide gap below its long paragraphs, or where the site's own words stand below them;
    the closing notice is looked for further down.
    """
    types = frozenset(map(str.casefold, every_word("copies.page_types")))
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
