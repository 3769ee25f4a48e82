"""Title and deck among the lines above the lead, however often and in however many pieces they are printed."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from attrs import define, evolve, field

from unreleases.catalogue.every_language import every_pattern, every_word
from unreleases.catalogue.vocabulary import languages, vocabulary
from unreleases.grammar.style import fold_letters, fold_words, is_capitals, same_words, title_case
from unreleases.grammar.title_lines import (
    WIDEST,
    WRAPPED,
    Candidate,
    is_unfinished,
    repeated_lines,
    title_lines,
)
from unreleases.model.masthead import Headline, LineKind, MastheadLine
from unreleases.notices import NoticeCode
from unreleases.source import Discard, DiscardReason, Hint
from unreleases.spans import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from unreleases.grammar.head import Head
    from unreleases.notices import NoticeLog

__all__ = ["sort_headline"]

#: Named once: before Python 3.12, naming a member takes longer than what is asked about it.
_TITLE: Final = Hint.TITLE
_DECK_HINT: Final = Hint.DECK
#: No more lines of the site stand above a headline that is printed twice.
_MOST_ABOVE: Final = 2
#: A hard-wrapped headline has no more lines.
_MOST_WRAPPED: Final = 4
#: The widest line of the template that parts the lines of a headline by space.
_TEMPLATE: Final = 79
#: From this length on, a line in capitals right below a title in capitals is its deck, no heading.
_DECK: Final = 40
#: From how many words a line can be a headline, and how many of its longer words have a capital.
_FEWEST_WORDS: Final = 4
_TITLE_CASE: Final = 0.6
#: Headlines that share so many of their words are two wordings of one.
_MUCH_THE_SAME: Final = 0.25
#: So many letters more than the flat copy has are no slip of the pen.
_FEWEST_LEFT_OUT: Final = 4
#: What a table's lost cell leaves at the end of a line.
_LOST_CELL: Final = " |"
#: A line end inside a compound.
_BROKEN: Final = re.compile(r"(?<=[^\W\d_]-)\n(?=[^\W\d_])")
_FIRST_WORD: Final = re.compile(r"[^\W\d_]+['’]?")
#: Where and when something takes place.
_PLACED: Final = (
    r"{masthead.places}(?:, ?{masthead.places}){0,2},?\s(?:[^\W\d_]{1,5}\s){0,2}"
    r"\d{1,2}(?:\s?[–—-]\s?\d{1,2}|\s[^\W\d_]{1,3}\s\d{1,2})\s{calendar.month_names}(?:,?\s\d{4})?"
)
#: How no title begins.
_JOINED: Final = r"(?i:{masthead.and_words})\s"


@define(eq=False, repr=False)
class _Sorted:
    """The candidates, sorted."""

    title: list[Candidate] = field(factory=list)
    deck: list[Candidate] = field(factory=list)
    repeated: list[Candidate] = field(factory=list)
    #: Lines that turned out to be masthead lines unknown to the tables.
    unknown: list[Candidate] = field(factory=list)
    #: Lines that turned out to be headings of the body.
    body: list[Candidate] = field(factory=list)
    #: The title's wording, where it is not that of its place.
    wording: str | None = None


def _run_on(lines: Sequence[Candidate]) -> str:
    """Put lines together; no space follows the hyphen at which a compound was broken."""
    text = "\n".join([line.text for line in lines])
    return _BROKEN.sub("", text) if "-\n" in text else text


def _tidy(text: str) -> str:
    """Put a headline on one line, without the spaces that lost markup left before commas."""
    line = " ".join(text.split()).rstrip(_LOST_CELL)
    return line.replace(" ,", ",") if " ," in line else line


def sort_headline(head: Head, log: NoticeLog) -> Headline:
    """Tell title, second printing of the title and deck apart.

    Pages of 1995 to 2013 print the title twice, flat above the masthead and broken over one to three lines
    below it; the copies differ in case, accents, hyphens and lost spaces. The flat copy gives the title its
    wording, the other one its place.

    Args:
        head: The head, whose lines and discards are completed.
        log: Takes the notices.

    Returns:
        The headline.

    >>> from unreleases.grammar.head import Head
    >>> from unreleases.grammar.title_lines import Candidate
    >>> from unreleases.notices import NoticeLog
    >>> head = Head(candidates=[Candidate(0, "Council Meets", Span(0, 13), gap=2)])
    >>> sort_headline(head, NoticeLog()).title
    'Council Meets'
    """
    lines = head.candidates
    if any(line.hint is _TITLE for line in lines):
        done = _sort_hinted(lines)
    else:
        done = _sort_unhinted(lines, head, log)
    head.discards += [
        Discard(span=line.span, reason=DiscardReason.REPEATED_HEADLINE) for line in done.repeated
    ]
    head.lines += [
        MastheadLine(kind=LineKind.OTHER, text=line.text.replace("\n", " "), span=line.span)
        for line in done.unknown
    ]
    head.lines.sort(key=lambda line: line.span.start if line.span else 0)
    if done.body:
        head.first = done.body[0].index
    kept = sorted((*done.title, *done.deck), key=lambda line: line.span.start)
    if not kept:
        return Headline()
    title = done.wording or _run_on(done.title)
    decks = _joined_decks(sorted(done.deck, key=lambda line: line.span.start))
    return Headline(
        title=_tidy(title) if title else None,
        deck=tuple(_tidy(_run_on(deck)) for deck in decks),
        span=Span(kept[0].span.start, kept[-1].span.end),
    )


def _sort_hinted(lines: list[Candidate]) -> _Sorted:
    first = next(number for number, line in enumerate(lines) if line.hint is _TITLE)
    after = first + 1
    while (
        after < len(lines)
        and lines[after].hint is _TITLE
        and lines[after].index == lines[after - 1].index + 1
    ):
        after += 1
    run = lines[first:after]
    done = _Sorted(title=run)
    if after - first > 1 and fold_letters("".join(line.text for line in run[1:])) == fold_letters(
        run[0].text
    ):
        done.title, done.repeated = run[:1], run[1:]
    title = " ".join(line.text for line in done.title)
    has_deck = any(line.hint is _DECK_HINT for line in lines)
    number = 0 if first else after
    while number < len(lines):
        line = lines[number]
        repeated = _repetition(lines, number, title) if line.hint is not _DECK_HINT else 0
        if repeated:
            done.repeated += lines[number : number + repeated]
        elif line.hint is _DECK_HINT or line.hint is _TITLE or line.deck:
            done.deck.append(line)
        elif number < first or (has_deck and number == after):
            done.unknown.append(line)
        elif has_deck:
            done.body.append(line)
        else:
            done.deck.append(line)
        number += repeated or 1
        if first <= number < after:
            number = after
    return done


def _sort_unhinted(lines: list[Candidate], head: Head, log: NoticeLog) -> _Sorted:
    done = _Sorted()
    free = [line for line in lines if not line.deck]
    forced = [line for line in lines if line.deck]
    if len(free) == 1 and head.last_line < free[0].index and every_pattern(_JOINED).match(free[0].text):
        # `And the Spokesperson for …` goes on with the type word above it
        free, forced = [], free
    elif free and every_pattern(_PLACED, re.IGNORECASE).fullmatch(free[0].text):
        # `New York, 25-27 June` is no headline: what stood above it is lost
        if len(free) == 1:
            forced = [*free, *forced]
        else:
            done.unknown.append(free[0])
        free = free[1:]
    if not free:
        done.deck = forced
        return done
    free, flat_lines = _unwrapped(free)
    start, length = _second_printing(free, free[0].text)
    for above in range(1, 1 + _MOST_ABOVE):
        if length or len(free) < above + 2:
            break
        start, length = _second_printing(free[above:], free[above].text, strict=True)
        if length:
            done.unknown = list(free[:above])
            free = free[above:]
    if length:
        flat = free[0]
        done.unknown += free[1:start]
        done.title = free[start : start + length]
        done.repeated = [flat, *flat_lines]
        done.wording = flat.text if not _is_cut(flat.text, done.title) else None
        rest = free[start + length :]
        while rest and (again := _repetition(rest, 0, flat.text, strict=True)):
            done.repeated += rest[:again]
            rest = rest[again:]
    else:
        lower = _below_site(free, head)
        done.unknown += free[:lower]
        free = free[lower:]
        count = title_lines(free, head.below)
        done.title, rest = free[:count], free[count:]
        parted = len(free) > 1 and free[1].index > free[0].index + 1
        if (
            not lower
            and parted
            and head.last_line > free[0].index
            and _are_rivals(free[0].text, free[1].text)
        ):
            message = "the headline above the masthead is not the one below it"
            log.add(NoticeCode.TITLES_DIFFER, message, free[1].span)
    title_capitals = is_capitals(free[0].text) or (length > 0 and is_capitals(done.title[-1].text))
    body = next(
        (
            number
            for number, line in enumerate(rest)
            if is_capitals(line.text)
            and len(line.text) > 3
            and (length or not title_capitals)
            and not (number == 0 and title_capitals and len(line.text) >= _DECK)
        ),
        len(rest),
    )
    if body < len(rest) and not forced and rest[body].index > head.last_line:
        done.body = rest[body:]
        rest = rest[:body]
    done.deck = [*rest, *forced]
    return done


def _below_site(lines: Sequence[Candidate], head: Head) -> int:
    """Index of the first line that certainly is the headline, where those above are a site's; else 0.

    It is written as one below masthead lines, and those above are not; or it is the title of daily briefings.
    """
    for number in range(1, len(lines)):
        before, line = lines[number - 1], lines[number]
        between = Span(before.span.end, line.span.start)
        if line.index > before.index + 1 and any(known.span in between for known in head.lines if known.span):
            rank = _rank(line.text)
            return number if all(_rank(above.text) < rank for above in lines[:number]) else 0
        if number <= _MOST_ABOVE and line.gap > 1 and _is_briefing(line.text):
            return number if not any(_is_briefing(above.text) for above in lines[:number]) else 0
    return 0


def _is_briefing(text: str) -> bool:
    """Whether a line is the title that all daily briefings have."""
    return any(re.search(pattern, text, re.IGNORECASE) for pattern in every_word("kinds.briefing_titles"))


def _rank(text: str) -> int:
    """How much a line is written as a headline: as one, at its length at least, or not at all."""
    words = len(text.split())
    if words >= _FEWEST_WORDS and (is_capitals(text) or title_case(text) >= _TITLE_CASE):
        return 2
    return int(words > _FEWEST_WORDS)


def _are_rivals(flat: str, below: str) -> bool:
    """Whether two different lines are both titles: in capitals, or much the same; otherwise the second is a deck."""
    if _rank(below) == 2 and is_capitals(flat) and is_capitals(below):
        return True
    return same_words(flat, below) >= _MUCH_THE_SAME


def _unwrapped(lines: list[Candidate]) -> tuple[list[Candidate], list[Candidate]]:
    """Join the first lines where all of them together are printed again; return, too, those joined to the first."""
    for count in range(min(_MOST_WRAPPED, len(lines) // 2), 1, -1):
        run = lines[:count]
        close = all(after.index == line.index + 1 and after.gap <= 1 for line, after in pairwise(run))
        title = " ".join(line.text for line in run)
        if close and _second_printing([run[0], *lines[count:]], title, strict=True)[1]:
            return [evolve(run[0], text=title), *lines[count:]], run[1:]
    return lines, []


def _second_printing(lines: Sequence[Candidate], title: str, *, strict: bool = False) -> tuple[int, int]:
    for start in range(1, len(lines)):
        length = _repetition(lines, start, title, strict=strict)
        if length:
            return start, length
    return 0, 0


def _repetition(lines: Sequence[Candidate], start: int, title: str, *, strict: bool = False) -> int:
    """How many lines from `start` print the title again; 0 if they do not."""
    return repeated_lines([line.text for line in lines[start:]], title, strict=strict)


def _is_cut(flat: str, title: Sequence[Candidate]) -> bool:
    """Whether the flat copy of a headline leaves its end out."""
    if flat.endswith(("…", "...")):
        return True
    whole, part = fold_letters("".join(line.text for line in title)), fold_letters(flat)
    return len(whole) - len(part) >= _FEWEST_LEFT_OUT and whole.startswith(part)


def _longest_line(text: str, gap: int) -> int:
    """How long a line of a deck can be that goes on in the next: as wide as the template, or to any comma."""
    return WIDEST if text.endswith(",") else _TEMPLATE if gap == 2 else WRAPPED


def _begins_anew(before: str, text: str) -> bool:
    """Whether a line below one in small letters is a deck of its own: only a beginning gives its first word a capital."""
    first = _FIRST_WORD.match(text)
    if first is None or not first[0][0].isupper() or title_case(before) >= _TITLE_CASE:
        return False
    return fold_words(first[0]) in _small_words(languages()) and not is_unfinished(before)


@cache
def _small_words(known: tuple[str, ...]) -> frozenset[str]:
    """Words that have a capital nowhere but at a beginning."""
    listed = (
        vocabulary(code).words(key)
        for code in known
        for key in ("language.function_words", "masthead.articles")
    )
    return frozenset(fold_words(word) for words in listed for word in words)


def _joined_decks(lines: Sequence[Candidate]) -> list[list[Candidate]]:
    """Put the lines of each deck together: a semicolon or a long line ends one, and so does the last line."""
    decks: list[list[Candidate]] = []
    for line in lines:
        before = decks[-1][-1] if decks else None
        if (
            before is not None
            and before.index + 1 == line.index
            and len(before.text) <= _longest_line(before.text, line.gap)
            and not before.text.endswith(";")
            and not _begins_anew(before.text, line.text)
            and (line.gap <= 2 or (is_capitals(before.text) and is_capitals(line.text)))
            and (line.hint is None or before.text.endswith(",") or line.text[:1].islower())
        ):
            decks[-1].append(line)
        else:
            decks.append([line])
    return decks
