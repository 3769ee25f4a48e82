"""What plain text can carry: the written condition under which `parse_text` gives a release back."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from unreleases.errors import NotAReleaseError
from unreleases.grammar.dates import find_dateline
from unreleases.grammar.head import Head
from unreleases.grammar.headings import follows_heading, heading_mark, is_written_as_heading, names_topic
from unreleases.grammar.intruders import find_running_heads, standing_note
from unreleases.grammar.issuer import find_issuer, opening_texts
from unreleases.grammar.kind import tell_kind
from unreleases.grammar.language import tell_language, words_for
from unreleases.grammar.lines import read_line
from unreleases.grammar.lists import are_argued, item_marker
from unreleases.grammar.masthead import read_masthead
from unreleases.grammar.refusal import refuse
from unreleases.grammar.style import ends_stopped, is_capitals, is_prose
from unreleases.grammar.tail import names_owner
from unreleases.grammar.title_lines import is_unfinished, repeated_lines
from unreleases.grammar.wording import is_separator, is_trailer, wording
from unreleases.model.body import Footnote, Furniture, Heading, List, Paragraph, Separator
from unreleases.model.inline import Text
from unreleases.model.masthead import Masthead
from unreleases.notices import NoticeCode, NoticeLog
from unreleases.readers.text import read_text
from unreleases.source import Hint
from unreleases.spans import Span
from unreleases.writers.carrying.html import is_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from unreleases.catalogue.vocabulary import Vocabulary
    from unreleases.model.body import Block
    from unreleases.model.inline import Inline
    from unreleases.model.release import Release

__all__ = ["text_losses"]

#: What a reader mends in damaged copies.
_REPAIRS: Final = frozenset(
    {NoticeCode.LINES_JOINED, NoticeCode.GLUED_TEXT_SPLIT, NoticeCode.HYPHEN_REJOINED}
)
#: Longer lines of a headline are whole; the one after a shorter one may be its rest.
_WRAPPED: Final = 75
_LONGEST_TITLE: Final = 200
_MOST_DECKS: Final = 10
#: What opens a paragraph: a word or a quotation mark, nothing that a list or a note begins with.
_OPENING: Final = re.compile(r"[“‘«\"']?\s?[^\W\d_]")
#: What lists, notes, rows of marks and stage notes begin with.
_MARKS: Final = frozenset("*-–—•·▪◦●○_#=~|[>.")
_STARS: Final = frozenset({"*", "**", "***"})


def text_losses(release: Release) -> tuple[str, ...]:
    """Say what `to_text` cannot carry of a release, so that `parse_text` gives another one back.

    Text has words, line ends and blank lines, nothing else. It carries a release in English or French whose
    parts can be told by their words alone:

    * no links, emphasis, tags, address, tables, pictures, block quotations, line breaks or nested lists;
    * a masthead of lines that say what its fields say, and a kind, an issuer and a dateline that the opening
      words tell;
    * a title that is written as one, and deck lines that are long or end in a semicolon, save the last;
    * a lead; paragraphs that end as sentences do; headings with a briefing's stars, in capitals, of the usual
      words, or between paragraphs; lists with bullets or numbers after a colon; footnotes with stars; running
      heads and page marks; rows of marks; annexes under an annex's heading; the usual closing notice.

    Args:
        release: Any release.

    Returns:
        One sentence for each loss; nothing for a release that text carries whole.

    >>> from unreleases.model import Release, Tag
    >>> text_losses(Release(tags=(Tag(text="Chad"),)))[0]
    'tags and addresses are not printed'
    """
    words = words_for(release.language)
    return (
        *_beside(release, words),
        *_masthead(release, words),
        *_headline(release, words),
        *_body(release, words),
    )


def _beside(release: Release, words: Vocabulary) -> Iterator[str]:
    if release.tags or release.url is not None:
        yield "tags and addresses are not printed"
    source = read_text(release.text)
    if tell_language(source, language=None, url=None)[0] != release.language:
        yield "the words do not tell the language"
    repaired = {notice.code for notice in source.notices} & _REPAIRS
    if repaired or source.discards or any(block.hint is Hint.TAG for block in source.blocks):
        yield "some lines read as parts of others, as several, or as a site's"
    try:
        refuse(source, words)
    except NotAReleaseError as error:
        yield f"as text, {error}"
    if release.trailer is not None:
        notice = release.trailer.text
        if not (is_line(notice) and is_trailer(notice)):
            yield "the closing notice is none of the usual ones"


def _masthead(release: Release, words: Vocabulary) -> Iterator[str]:
    masthead = release.masthead
    readings = [read_line(line.text, words) for line in masthead.lines]
    for line, reading in zip(masthead.lines, readings, strict=True):
        if not is_line(line.text) or reading is None or reading.kind is not line.kind or reading.incomplete:
            yield f"the masthead line {line.text!r} does not read as {line.kind}"
    head = Head(
        lines=list(masthead.lines), readings=[(reading, Span(0, 0)) for reading in readings if reading]
    )
    read = read_masthead(
        head, (), words, NoticeLog(), url=None, running=_running(release, words), stated=None
    )
    openings = opening_texts(block.text for block in release.blocks)
    expected = Masthead(
        lines=masthead.lines,
        document_type=read.document_type,
        organs=read.organs,
        session=read.session,
        meetings=read.meetings,
        symbols=read.symbols,
        date=read.date,
        dateline=find_dateline(next(iter(openings), ""), words, read.date.year if read.date else None),
        issuer=find_issuer(openings, words),
    )
    if expected != masthead:
        yield "the masthead's fields are not what its lines and the lead say"
    if tell_kind(masthead, release.headline, release.blocks, words)[0] is not release.kind:
        yield "the words do not tell the kind"


def _running(release: Release, words: Vocabulary) -> tuple:  # type: ignore[type-arg]
    heads = [
        head
        for block in release.blocks
        if isinstance(block, Furniture)
        for head in find_running_heads(block.text, words)
    ]
    return next((head.meetings for head in heads if head.meetings), ())


def _headline(release: Release, words: Vocabulary) -> Iterator[str]:
    title, deck = release.title, release.deck
    if title is None:
        if deck:
            yield "a deck without a title reads as the title"
        return
    lines = (title, *deck)
    if len(deck) > _MOST_DECKS or not all(_is_headline(line, words) for line in lines):
        yield "title or deck are not written as headlines are"
    for before, line in zip(lines, deck, strict=False):
        goes_on = before is not title and not before.endswith(";")
        joins = (goes_on or (is_capitals(before) and is_capitals(line))) and len(before) <= _WRAPPED
        if before is title:
            joins = joins or line[:1].islower() or is_unfinished(before, line)
        if joins:
            yield f"{line!r} reads as the end of the line above it"
    if any(is_capitals(line) for line in deck) and not is_capitals(title):
        yield "a deck in capitals under a title in small letters reads as a heading"
    if any(repeated_lines(deck[index:], line) for index, line in enumerate(lines[:-1])):
        yield "a line that repeats one above it reads as its second printing"


def _is_headline(text: str, words: Vocabulary) -> bool:
    return (
        is_line(text)
        and 0 < len(text) <= _LONGEST_TITLE
        and " ," not in text
        and not text.endswith("|")
        and _OPENING.match(text) is not None
        and not is_prose(text)
        and not is_trailer(text)
        and text not in wording(words).headings
        and wording(words).annex.fullmatch(text) is None
        and read_line(text, words) is None
    )


def _body(release: Release, words: Vocabulary) -> Iterator[str]:
    blocks = release.blocks
    if not blocks or not (isinstance(blocks[0], Paragraph) or _marked(blocks[0])):
        yield "there is no lead"
    capitals = False
    for index, block in enumerate(blocks):
        level = 1
        if isinstance(block, Heading) and not block.mark:
            annexed = wording(words).annex.fullmatch(block.text) is not None
            if annexed != (index == len(release.body)) and not (annexed and index > len(release.body)):
                yield f"block {index}: the annexes do not begin at their heading"
            in_annex = index > len(release.body) and not annexed
            capitals = capitals or (is_capitals(block.text) and index < len(release.body))
            level = 2 if in_annex or (capitals and not is_capitals(block.text) and not annexed) else 1
        loss = _symbol_loss(block, words) or _block_loss(blocks, index, level, words)
        if loss is not None:
            yield f"block {index}: {loss}"
    if release.annexes and not isinstance(release.annexes[0], Heading):
        yield "the annexes do not begin with a heading"


def _symbol_loss(block: Block, words: Vocabulary) -> str | None:
    reading = read_line(block.text, words) if any(map(str.isdigit, block.text[:200])) else None
    return "a line with a symbol opens another release" if reading is not None and reading.symbols else None


def _marked(block: Block) -> bool:
    return isinstance(block, Heading) and bool(block.mark)


def _plain(content: tuple[Inline, ...]) -> str | None:
    """The words of content that is nothing but one line of words."""
    if len(content) == 1 and isinstance(content[0], Text) and content[0].text and is_line(content[0].text):
        return content[0].text
    return None


def _block_loss(blocks: Sequence[Block], index: int, level: int, words: Vocabulary) -> str | None:
    block = blocks[index]
    before = blocks[index - 1] if index else None
    match block:
        case Paragraph():
            return _paragraph_loss(block, before, words)
        case Heading():
            return _heading_loss(blocks, index, level, words)
        case List():
            return _list_loss(block, before, blocks[index + 1] if index + 1 < len(blocks) else None)
        case Footnote():
            return _note_loss(block, before)
        case Separator():
            marks = not any(map(str.isalnum, block.text)) and is_separator(block.text) and is_line(block.text)
            return None if marks else "the separator is no row of marks"
        case Furniture():
            head = next(iter(find_running_heads(block.text, words)), None)
            whole = head is not None and len(head.span) == len(block.text)
            page_mark = block.text.casefold() in wording(words).page_marks and "(" in block.text[:1]
            return (
                None
                if is_line(block.text) and (whole or page_mark)
                else "the furniture does not show as such"
            )
        case _:
            return f"text has no {type(block).__name__.lower()}"


def _paragraph_loss(block: Paragraph, before: Block | None, words: Vocabulary) -> str | None:
    text = _plain(block.content)
    if text is None:
        return "text has no links, emphasis and line breaks"
    if before is None and not (is_prose(text) and _OPENING.match(text)):
        return "the lead is not written as sentences are"
    if text[0] in _MARKS or not any(map(str.isalnum, text)) or is_written_as_heading(text, wording(words)):
        return "the paragraph reads as something else"
    if names_topic(text) or names_owner(text):
        return "the paragraph reads as a heading, or as a site's line"
    if before is not None and before.text.endswith(":") and (text.endswith(";") or not _OPENING.match(text)):
        return "the paragraph reads as the item of a list"
    if is_trailer(text) or "_____" in text or find_running_heads(text, words):
        return "the paragraph reads as something else"
    return None


def _heading_loss(blocks: Sequence[Block], index: int, level: int, words: Vocabulary) -> str | None:
    block = blocks[index]
    text = _plain(block.content) if isinstance(block, Heading) else None
    if text is None or not isinstance(block, Heading):
        return "text has no links and emphasis in headings"
    if block.level != level:
        return "the heading's level is not what its letters say"
    if is_trailer(text):
        return "the heading reads as the closing notice"
    if block.mark:
        marked = heading_mark(f"{block.mark}{text}") == block.mark and text[0].isalpha()
        return None if marked and not ends_stopped(text, ".") else "the heading's mark does not read back"
    before = blocks[index - 1] if index else None
    following = blocks[index + 1] if index + 1 < len(blocks) else None
    if following is None or not is_written_as_heading(text, wording(words)):
        return "the heading is not written as headings are"
    if text in words.words("masthead.corrections"):
        return "the heading reads as a correction's"
    if is_capitals(text) and len(text) > 3:
        return None
    if text in wording(words).headings or wording(words).annex.fullmatch(text):
        return None
    if before is not None and before.text.endswith((":", ",")):
        return "the heading stands after a colon"
    below = isinstance(following, Paragraph) and follows_heading(following.text)
    return None if below else "the heading stands above no paragraph"


def _list_loss(block: List, before: Block | None, following: Block | None) -> str | None:
    if not isinstance(before, Paragraph) or not before.text.endswith(":") or len(block.items) < 2:
        return "the list has one item only, or does not follow a colon"
    if isinstance(following, List):
        return "two lists stand side by side"
    if block.ordered and are_argued([item.text for item in block.items]):
        return "numbered items of several sentences read as paragraphs"
    for number, item in enumerate(block.items, 1):
        text = _plain(item.content)
        if text is None or item.lists or _OPENING.match(text) is None or text.endswith(";"):
            return "an item is more than a line of words"
        if is_trailer(text) or is_separator(text) or len(text) > 400:
            return "an item reads as something else"
        if block.ordered:
            if item.marker != f"{number}.":
                return "the numbers of the items do not run on"
        elif item.marker != block.items[0].marker or item_marker(f"{item.marker} {text}") is None:
            return "the items have no bullets"
    return None


def _note_loss(block: Footnote, before: Block | None) -> str | None:
    text = _plain(block.content)
    if text is None or block.marker not in _STARS or _OPENING.match(text) is None:
        return "the footnote has no star, or more than a line of words"
    if standing_note(f"{block.marker} {text}") is None or not ends_stopped(text, "."):
        return "the footnote is not written as a sentence"
    listed = isinstance(before, Footnote) and before.marker == block.marker == "*"
    return "two footnotes with one star read as a list" if listed else None
