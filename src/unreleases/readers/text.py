"""Plain text: from characters to blocks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from unreleases.catalogue.every_language import every_pattern, every_word
from unreleases.notices import NoticeCode, NoticeLog
from unreleases.readers.banners import discard_banners
from unreleases.readers.characters import clean_with_offsets
from unreleases.readers.dumps import discard_site, split_run_together, split_single_line
from unreleases.readers.lines import Line, build, split_lines
from unreleases.readers.markdown import is_markdown, read_markdown
from unreleases.readers.paragraphs import draft_blocks
from unreleases.readers.wrapping import crawled_date, mark_tags, unwrap_mail
from unreleases.source import Hint, Source

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["read_text"]

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


def read_text(text: str, *, url: str | None = None) -> Source:
    r"""Read plain text.

    The reader decides by evidence in the text what its lines are: paragraphs, wrapped lines of one width, a
    mail, a Markdown copy, a page saved with its menus, or everything on one line.

    Args:
        text: The text, in any state.
        url: The address from which it was taken, if known; kept, never fetched.

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
    split = split_single_line(lines)
    if len(split) > len(lines):
        lines, layout = split, "single_line"
    whole_page = discard_site(lines, types=frozenset(map(str.casefold, every_word("copies.page_types"))))
    if whole_page:
        layout = "page_text"
    apart = split_run_together(lines, whole_page=whole_page)
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
