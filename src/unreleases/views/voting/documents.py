"""The documents of a release that may be voted on, and what the release calls them."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from unreleases.model.release import ReleaseKind
from unreleases.views.expressions import Words
from unreleases.views.references import ReferenceKind
from unreleases.views.voting.topics import topic
from unreleases.views.voting.words import Signed, SignedExpression, Small, last_match, signed, small_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from unreleases.model.release import Release
    from unreleases.views.passages import Passage
    from unreleases.views.references import Reference

__all__ = ["Named", "called", "describe", "find_named", "is_report", "is_resolution", "own_resolution"]

#: Parts of a document that are voted on with it.
_TAIL: Final = re.compile(r"/(?:Add|Corr)\.\d.*$")
_NUMBERED: Final = re.compile(r"S/RES/(\d{1,4})\((\d{4})\)")
#: How far before a document of the Council the word `draft` may stand, and before a symbol what it is called.
_REACH: Final = 160
_CALLED: Final = 70
#: `(document `, before a symbol.
_BRACKETED: Final = 10
#: How far before a document its paragraph may say that amendments follow.
_PASSAGE: Final = 1200
#: How much of a sentence describes a draft, before its symbol and after it.
_BEFORE: Final = 220
_AFTER: Final = 200
#: What stands between `draft resolution` and a symbol.
_BESIDE: Final = re.compile(r"\s?\(?(?:\w{0,9}\s)?")
#: The papers of a conference or working group, some of which are drafts.
_PAPER: Final = re.compile(r"/(?:CRP|WP|PC|CONF)\.\d+(?:/Rev\.\d+)?$")
#: Two symbols of one list stand no farther apart; a list is no longer.
_JOINT: Final = 24
_LIST: Final = 12

#: The documents of the session of an organ.
_REPORT: Final = re.compile(r"(?:A/\d{1,2}|E/\d{4})/\d+")
#: How far before a report the draft stands that it holds.
_HELD: Final = 300


class Named(NamedTuple):
    """A document named in a release that may be voted on.

    >>> Named("A/61/L.29", 0, 9, draft=True).symbol
    'A/61/L.29'
    """

    symbol: str
    start: int
    end: int
    #: Whether it is a draft; otherwise an adopted resolution or another document.
    draft: bool
    #: Whether it is an amendment to one.
    amendment: bool = False
    #: Whether it may be in hand: a draft, or a document that is called one.
    text: bool = False
    #: From where on it may be told what it is called; -1 where that tells nothing.
    called: int = -1


def is_resolution(symbol: str | None) -> bool:
    """Tell whether a symbol is that of an adopted resolution or decision.

    Args:
        symbol: A symbol, or None.

    Returns:
        Whether it is.

    >>> is_resolution("S/RES/2330(2016)"), is_resolution("S/2016/1058")
    (True, False)
    """
    return symbol is not None and ("/RES/" in symbol or "/DEC/" in symbol)


def is_report(symbol: str) -> bool:
    """Tell whether a symbol is one of the numbered documents of a session, none of which is a draft by itself.

    Args:
        symbol: The symbol.

    Returns:
        Whether it is.

    >>> is_report("A/63/414/Add.1"), is_report("A/63/L.5")
    (True, False)
    """
    return _REPORT.match(symbol) is not None


class _Words(Words):
    """What one language says beside the symbols of documents."""

    draft = Small("{votes.draft_pattern}")
    statement = signed("statement_before")
    vetoed = signed("vetoed_before")
    thing = Small("{votes.amendment_pattern}|{votes.draft_pattern}")
    amendment = Small("{votes.amendment_pattern}")
    texts = Signed("{references.draft_words}|{votes.text_words}", "votes.text_words")
    draft_word = Signed(r"\b{votes.draft_words}\b", "votes.draft_words")
    amendments = Signed("{votes.amends_before_pattern}", "votes.amendment_signs")
    one_of_several = Small("{votes.one_of_several_before_pattern}")
    own = Small("{votes.own_resolution_pattern}")
    joint = Small(r";|\s{masthead.and_words}\b")
    #: Behind a thing, what is done to the next one: `rejected the amendments and adopted “L.5”`.
    done = Small(
        r"\s{masthead.and_words}\s(?:\S{1,12}\s){0,3}?(?:{votes.adopted_words}|{votes.adopting_words}|{votes.adopt_words})(?!\w)"
    )
    describing = Small("{votes.describing_pattern}")
    paper = Signed("{votes.paper_words}s?", "votes.paper_words")
    held = Small("{votes.held_pattern}")
    about = Small("{votes.about_before_pattern}")
    part = Small("{votes.report_part_pattern}")
    deferred = signed("deferred")


_words: Final = cache(_Words)


def find_named(
    low: str, cited: Sequence[Reference], passages: Sequence[Passage], language: str
) -> Iterator[Named]:
    """Find the documents named in the body of a release.

    Addenda go with their document where that is named, too. A document of the Security Council, whose drafts have no series of their own, is
    a draft where it is called one.

    Args:
        low: The plain text of a release in small letters.
        cited: What the release cites.
        passages: Its passages.
        language: `en` or `fr`.

    Yields:
        The documents in order.

    >>> from unreleases.model import Paragraph, Release, Text
    >>> from unreleases.views.passages import body_passages
    >>> from unreleases.views.references import references
    >>> words = "The Council rejected the draft (document S/2016/1058) after a report (document S/2016/1019)."
    >>> release = Release(language="en", body=(Paragraph(content=(Text(text=words),)),))
    >>> found = find_named(words.lower(), references(release), body_passages(release), "en")
    >>> [(named.symbol, named.draft) for named in found]
    [('S/2016/1058', True), ('S/2016/1019', False)]
    """
    words = _words(language)
    starts = [passage.start for passage in passages]
    symbols = {reference.symbol for reference in cited}
    held = _find_held(low, cited, words)
    #: The drafts and the amendments named so far.
    drafts: set[str] = set()
    amendments: set[str] = set()
    amended = words.amendments.stands(low)
    for reference in cited:
        symbol, (start, end) = reference.symbol, (reference.span.start, reference.span.end)
        passage = passages[bisect_right(starts, start) - 1]
        if not 0 <= start - passage.start < len(passage.text) or ":" in symbol:
            continue
        if is_resolution(symbol):
            yield Named(symbol, start, end, draft=False)
            continue
        before = low[max(passage.start, start - _REACH) : start]
        draft = reference.kind is ReferenceKind.DRAFT and not words.statement.search(before)
        if symbol.startswith("S/"):
            draft = (
                symbol in drafts
                or _is_draft(before, words)
                or words.vetoed.search(before) is not None
                or _is_one_of_several(low, start, words)
            )
        elif start in held:
            yield Named(symbol, start, end, draft=True, text=True, called=max(passage.start, start - _CALLED))
            continue
        elif _PAPER.search(symbol):
            draft = words.draft_word.expression.search(_sentence(low, passage.start, start)) is not None
        first = max(passage.start, start - _CALLED)
        if (
            amended
            and symbol not in drafts
            and (symbol in amendments or _amends(low[max(passage.start, start - _PASSAGE) : start], words))
        ):
            amendments.add(symbol)
            yield Named(symbol, start, end, draft=True, amendment=True, text=True)
        elif not draft:
            known = first if _is_paper(low[first:start], words) else -1
            text = _is_text(low[first:start], words)
            yield Named(symbol, start, end, draft=False, text=text, called=known)
        else:
            drafts.add(symbol)
            base = _TAIL.sub("", symbol)
            amendment = amended and words.amendment.match(_called(low[first:start], words)) is not None
            named = base if base in symbols else symbol
            yield Named(named, start, end, draft=True, amendment=amendment, text=True, called=first)


def _find_held(low: str, cited: Sequence[Reference], words: _Words) -> set[int]:
    """Find where reports are named as what holds one draft: `the draft on lamps (document A/63/414/Add.1)`.

    A report that holds several, which have numbers or chapters in it or are named in the plural, stands for none of them.
    """
    places: dict[str, list[int]] = {}
    sure: set[str] = set()
    several: set[str] = set()
    for reference in cited:
        symbol, start = reference.symbol, reference.span.start
        if not is_report(symbol):
            continue
        if words.part.match(low, reference.span.end):
            several.add(symbol)
        before = low[max(0, start - _HELD) : start].rpartition("\n")[2].rpartition(". ")[2]
        draft = last_match(words.draft, before) if words.draft_word.stands(before) else None
        holds = words.held.match(before, draft.end()) if draft else None
        if draft is None or holds is None or not words.draft_word.expression.match(draft[0]):
            continue
        places.setdefault(symbol, []).append(start)
        if holds["numeral"] or any(word.endswith("s") for word in draft[0].split()):
            several.add(symbol)
        elif not words.about.search(before, 0, draft.start()):
            sure.add(symbol)
    return {place for symbol in sure - several for place in places[symbol]}


def called(named: Named, low: str, language: str) -> str:
    """Return what a release calls a document, such as `draft decision`.

    Args:
        named: The document.
        low: The plain text of the release in small letters.
        language: `en` or `fr`.

    Returns:
        The words in small letters; an empty text where none stand before its symbol.

    >>> called(Named("A/61/L.29", 18, 27, draft=True, called=0), "a draft decision, A/61/L.29", "en")
    'draft decision'
    """
    return _called(low[named.called : named.start], _words(language)) if named.called >= 0 else ""


def _called(before: str, words: _Words) -> str:
    last = last_match(words.thing, before)
    return last[0] if last and words.done.search(before, last.end()) is None else ""


def _sentence(low: str, start: int, end: int) -> str:
    return low[max(start, end - _REACH) : end].rpartition(". ")[2]


def _last_called(before: str, sought: SignedExpression, words: _Words) -> re.Match[str] | None:
    """Return the last text, agenda or the like that a stretch names, where it is called by what is sought."""
    last = last_match(words.draft, before) if sought.stands(before) else None
    return last if last is not None and sought.expression.search(last[0]) is not None else None


def _is_draft(before: str, words: _Words) -> bool:
    sentence = before.rpartition(". ")[2]
    last = _last_called(sentence, words.texts, words)
    return last is not None and "/" not in sentence[last.end() :]


def _is_one_of_several(low: str, start: int, words: _Words) -> bool:
    """Whether a document is one of the texts told of before: `two drafts.  The first, put forward by Chad (document`."""
    bracketed = low.find("(", start - _BRACKETED, start) > 0
    found = words.one_of_several.search(low, max(0, start - _REACH), start) if bracketed else None
    return found is not None and words.texts.stands(low[max(0, found.start() - _REACH) : found.start()])


def _amends(before: str, words: _Words) -> bool:
    """Whether a document is one of amendments: `amendments to the draft (document`, `the amendment S/2020/5`, `the first (`."""
    if not words.amendments.stands(before):
        return False
    if words.amendments.expression.search(before, max(0, len(before) - _CALLED)) is not None:
        return True
    last = last_match(words.amendment, before)
    if last is not None and _BESIDE.fullmatch(before, last.end()) is not None:
        return True
    last = last_match(words.thing, before)
    return (
        last is not None
        and words.amendment.match(last[0]) is not None
        and words.one_of_several.search(before, max(0, len(before) - _CALLED)) is not None
    )


def _is_paper(before: str, words: _Words) -> bool:
    """Whether a document is said to be an organ's agenda or programme: `its agenda, as contained in document`."""
    last = _last_called(before, words.paper, words)
    return last is not None and words.held.match(before, last.end()) is not None


def _is_text(before: str, words: _Words) -> bool:
    """Whether a document is called a draft right before its symbol: `the draft resolution (A/C.1/394)`."""
    last = _last_called(before, words.texts, words)
    return last is not None and _BESIDE.fullmatch(before, last.end()) is not None


def own_resolution(release: Release, cited: Sequence[Reference], language: str, body: int) -> str | None:
    """Find the resolution that headline or text says the Security Council adopted: the last of the year.

    Args:
        release: Any release; a round-up has none.
        cited: What it cites.
        language: `en` or `fr`.
        body: Where the body begins in the plain text.

    Returns:
        The symbol, or None.

    >>> from unreleases.model import Headline, Release
    >>> from unreleases.views.references import references
    >>> release = Release(language="en", headline=Headline(title="Council Adopts Resolution 2330 (2016)"))
    >>> own_resolution(release, references(release), "en", 40)
    'S/RES/2330(2016)'
    """
    words = _words(language)
    best: tuple[int, int, str] = (0, 0, "")
    for reference in cited if release.kind is not ReleaseKind.ROUND_UP else ():
        found = _NUMBERED.fullmatch(reference.symbol) if reference.symbol.startswith("S/RES/") else None
        if found is None or (release.date is not None and int(found[2]) != release.date.year):
            continue
        start = reference.span.start
        before = release.text[max(0, start - _CALLED) : start].rpartition("\n")[2].rpartition(". ")[2]
        if start < body or words.own.search(small_text(before)):
            best = max(best, (int(found[2]), int(found[1]), reference.symbol))
    return best[2] or None


def describe(
    text: str, named: Sequence[Named], passages: Sequence[Passage], language: str
) -> dict[str, list[frozenset[str]]]:
    """Collect how a release describes its drafts, in the sentences that print their symbols.

    Args:
        text: The release's plain text.
        named: The documents named.
        passages: The passages.
        language: `en` or `fr`.

    Returns:
        The symbols of the drafts with the words of each description.

    >>> describe("", [], [], "en")
    {}
    """
    starts = [passage.start for passage in passages]
    described: dict[str, list[frozenset[str]]] = {}
    taken = 0
    for number, each in enumerate(named):
        listed = described.setdefault(each.symbol, []) if each.draft else None
        if listed is not None and len(listed) < _LIST:
            passage = passages[bisect_left(starts, each.start + 1) - 1]
            taken, parts = _descriptions(text, named, number, passage, taken, language)
            listed += parts
    return described


def _descriptions(
    text: str, named: Sequence[Named], number: int, passage: Passage, taken: int, language: str
) -> tuple[int, list[frozenset[str]]]:
    """Return the words before a symbol, those after it, and both together; and where they end that no other has."""
    each = named[number]
    first = max(passage.start, each.start - _BEFORE, taken)
    # of several symbols in one bracket, the words before the first describe all
    for before in reversed(named[max(0, number - _LIST) : number]):
        if before.end <= first or not _joined(text[before.end : each.start]):
            first = max(first, before.end)
            break
        each = before
    told = text[max(first, text.rfind(". ", first, each.start)) : each.start]
    *_, start = (0, *(found.end() for found in _words(language).deferred.finditer(small_text(told))))
    words = topic(told[start:], language)
    place = named[number].end
    end = min(passage.end, place + _AFTER)
    stop = text.find(". ", place, end)
    end = stop if stop > 0 else end
    following = named[number + 1].start if number + 1 < len(named) else end
    # what stands before the next symbol of the sentence describes that one, unless it begins with `, on`; and what
    # a joint adds describes another
    tail = small_text(text[place : min(end, following)])
    own = _words(language).describing.match(tail) is not None
    joint = _words(language).joint.search(tail)
    tail = text[place : place + joint.start()] if joint else text[place : min(end, following)]
    after = topic(tail, language) if own or following >= end else frozenset()
    return place + len(tail) if own else taken, [part for part in (words, after, words | after) if part]


def _joined(between: str) -> bool:
    """Whether two symbols stand in one list: `documents A/63/L.1 and L.2`."""
    return len(between) < _JOINT and "(" not in between and "." not in between.strip(" .,;")
