"""From the lines of plain text to drafts of blocks: tables, wrapped paragraphs, stanzas, single lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from unreleases.readers.columns import find_tables, may_hold_table
from unreleases.readers.hardwrap import join_stanzas, join_wrapped, wrap_width
from unreleases.readers.lines import Draft
from unreleases.readers.mending import mend_breaks

if TYPE_CHECKING:
    from collections.abc import Sequence

    from unreleases.notices import NoticeLog
    from unreleases.readers.lines import Line

__all__ = ["Drafts", "draft_blocks"]


@frozen
class Drafts:
    """The drafts of a text.

    >>> Drafts([], None).width is None
    True
    """

    drafts: list[Draft]
    #: The width at which paragraphs were wrapped; None where lines are paragraphs.
    width: int | None


def draft_blocks(lines: Sequence[Line], text: str, log: NoticeLog) -> Drafts:
    r"""Make drafts of blocks of lines.

    Args:
        lines: The lines of the text.
        text: The clean text, as evidence about broken words.
        log: Takes the notices.

    Returns:
        The drafts in the order of the lines; rules between the rows of a table give none.

    >>> from unreleases.notices import NoticeLog
    >>> from unreleases.readers.lines import split_lines
    >>> text = "The desk is open:\n\nFriday      9 a.m.\nMonday      noon"
    >>> [draft.row for draft in draft_blocks(split_lines(text), text, NoticeLog()).drafts]
    [None, 0, 0, 1, 1]
    """
    width = wrap_width([line for line in lines if not line.discard])
    tables = find_tables(lines) if may_hold_table(text) else {}
    drafts: list[Draft] = []
    in_body = False
    start = 0
    for index in [*tables, len(lines)]:
        run = lines[start:index]
        if run:
            if width:
                wrapped = join_wrapped(run, width, text, log, in_body=in_body)
                in_body = in_body or any(len(draft.fragments) > 1 for draft in wrapped)
                drafts += wrapped
            else:
                drafts += mend_breaks(join_stanzas(run), text)
        if index < len(lines):
            drafts += tables[index]
        start = index + 1
    return Drafts(drafts, width)
