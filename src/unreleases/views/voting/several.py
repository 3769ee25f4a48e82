"""Decisions on several texts that one sentence tells: `drafts on lamps, fog and the keeping of bells`."""

from __future__ import annotations

from functools import cache, cached_property
from typing import TYPE_CHECKING, Final, NamedTuple

from attrs import evolve

from unreleases.views.expressions import Words
from unreleases.views.passages import PassageKind
from unreleases.views.voting.accounts import Part
from unreleases.views.voting.numbers import number_template, read_number
from unreleases.views.voting.topics import topic
from unreleases.views.voting.types import VoteScope
from unreleases.views.voting.words import Small, signed, small

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

    from unreleases.views.passages import Passage
    from unreleases.views.voting.accounts import Account
    from unreleases.views.voting.clauses import Clause
    from unreleases.views.voting.drafts import Drafts
    from unreleases.views.voting.lines import Line
    from unreleases.views.voting.tellings import Tellings

__all__ = ["BULLETS", "share_out", "tell_each", "tell_same"]

#: What may stand before an item of a list.
BULLETS: Final = frozenset("-–—•*·")
#: A list of texts is no longer.
_MOST: Final = 24
_SEVERAL: Final = 2


class _Text(NamedTuple):
    """One text of a list."""

    #: The words that describe it.
    topic: frozenset[str]
    symbol: str | None


class _Words(Words):
    """What one language says between the texts of a list."""

    described = Small("{votes.described_pattern}")
    ends = Small("{votes.list_end_pattern}")
    each = Small("{votes.list_each_pattern}")
    joint = Small("{votes.list_joint_pattern}")
    numbered = Small(r"\s{masthead.and_words}\s(?=[a-z]{1,2}(?:\.\d)?/)")
    also = signed("also_told")
    same = signed("same_told")
    respectively = signed("respectively")

    @cached_property
    def number(self) -> re.Pattern[str]:
        """How many texts there are, before the word for them."""
        language = self.vocabulary.language
        number = number_template(language)
        return small(language, rf"(?:(?P<n>{number})|\b{{votes.both_words}})\s(?:[\w-]{{2,20}}\s){{0,3}}$")


_words: Final = cache(_Words)


def tell_each(
    account: Account, line: Line, clause: Clause, tellings: Tellings, passages: Sequence[Passage]
) -> list[Account]:
    """Return an account for every text of a decision on several, where they can be told apart.

    They are told apart by their symbols, by their subjects, as the items of a list, or as those that were named
    together before.

    Args:
        account: What the clause tells.
        line: Its sentence.
        clause: The clause.
        tellings: What makes the accounts of the release.
        passages: The passages of the release.

    Returns:
        The accounts; the one account where it is on one text, or the texts are not known.

    >>> from unreleases.model.release import Release
    >>> from unreleases.views.voting.accounts import Account
    >>> from unreleases.views.voting.clauses import clauses
    >>> from unreleases.views.voting.course import Course
    >>> from unreleases.views.voting.lines import Line
    >>> from unreleases.views.voting.phrases import find_phrases
    >>> from unreleases.views.voting.setting import Setting
    >>> from unreleases.views.voting.tellings import Tellings
    >>> words = "it adopted drafts on lamps and on fog without a vote."
    >>> clause = clauses(words, find_phrases(words, "en"), "en")[0]
    >>> line = Line(0, 0, words, words, words)
    >>> tellings = Tellings(Course(Release(), Setting(Release(), "en"), []))
    >>> [sorted(one.described.topic) for one in tell_each(tellings.account(line, clause), line, clause, tellings, [])]
    [['lamp'], ['fog']]
    """
    resolutions = tellings.resolutions_told(line, clause)
    if len(resolutions) > 1:
        return [
            evolve(account, subject=symbol, explicit=True, plural=False, adopted=True)
            for symbol in resolutions
        ]
    if account.tally is not None:
        return [account]
    numerals = tellings.numerals(line, clause)
    if len(numerals) > 1:
        return [
            evolve(account, numeral=numeral, plural=False, named={}, rolled=set()) for numeral in numerals
        ]
    symbols = tellings.drafts_named(line, clause)
    if not account.plural:
        symbols = tellings.drafts_joined(line, clause) if len(symbols) > 1 else []
    if len(symbols) > 1:
        return [evolve(account, subject=symbol, plural=False, named={}, rolled=set()) for symbol in symbols]
    if account.scope is not VoteScope.WHOLE:
        return [account]
    drafts = tellings.course.drafts
    texts = _texts_listed(line, clause, drafts) if account.plural else []
    if account.plural and len(texts) < 2:
        texts = _items_listed(line, passages, drafts)
        if not texts and not account.described.topic:
            texts = _texts_before(line, clause, drafts)
        account.listing = _opened(line, clause, drafts.language) is not None
        return [_of(account, text) for text in texts] or [account]
    also = _also_told(line, clause, drafts)
    if account.subject in {text.symbol for text in also}:
        account = evolve(account, subject=None, explicit=False, draft=False)
    return [*([] if texts else [account]), *(_of(account, text) for text in (*texts, *also))]


def tell_same(last: Account, line: Line, tellings: Tellings) -> list[Account]:
    """Return the accounts of a sentence that only says that the same was decided on further texts.

    Args:
        last: What was told before it.
        line: The sentence.
        tellings: What makes the accounts of the release.

    Returns:
        The accounts; none where the sentence says something else, or figures were told before it.

    >>> from unreleases.model.release import Release
    >>> from unreleases.views.voting.accounts import Account
    >>> from unreleases.views.voting.course import Course
    >>> from unreleases.views.voting.lines import Line
    >>> from unreleases.views.voting.setting import Setting
    >>> from unreleases.views.voting.tellings import Tellings
    >>> tellings = Tellings(Course(Release(), Setting(Release(), "en"), []))
    >>> words = "So was the text on fog."
    >>> last = Account(start=0, end=9, part=Part.BODY, passage=0, adopted=True, scope=VoteScope.WHOLE)
    >>> [same.adopted for same in tell_same(last, Line(0, 10, words, words, words.lower()), tellings)]
    [True]
    """
    if last.tally is not None or last.scope is not VoteScope.WHOLE:
        return []
    texts = _same_told(line, tellings.course.drafts)
    return [evolve(_of(last, text), start=line.start, end=line.end, annex=None) for text in texts]


def _of(account: Account, text: _Text) -> Account:
    """Return the account of one text of several."""
    return evolve(
        account,
        subject=text.symbol,
        draft=text.symbol is not None,
        seen=account.described._replace(topic=text.topic, anaphoric=False),
        plural=False,
        shared=account.part == Part.LEAD,
        numeral=None,
        named={},
        rolled=set(),
    )


def share_out(accounts: list[Account], line: Line, drafts: Drafts) -> None:
    """Share out drafts among figures: `drafts A/61/L.5 and L.6, by 3 to 2 and 4 to 1, respectively`.

    Args:
        accounts: The accounts of a sentence, which are given their drafts.
        line: The sentence.
        drafts: The drafts of the release.

    >>> from unreleases.model.release import Release
    >>> from unreleases.views.voting.drafts import Drafts
    >>> from unreleases.views.voting.lines import Line
    >>> share_out([], Line(0, 0, "", "", ""), Drafts(Release(), "en", ()))
    """
    counted = [account for account in accounts if account.tally is not None]
    word = _words(drafts.language).respectively.search(line.small) if len(counted) >= _SEVERAL else None
    if word is None:
        return
    place = line.start + word.start()
    sharing = [account for account in counted if account.end > place]
    sharing = sharing if len(sharing) >= _SEVERAL else counted
    named = [each.symbol for each in drafts.inside(line.start, line.end) if each.draft]
    before = [each.symbol for each in drafts.inside(line.start, place) if each.draft]
    symbols = list(dict.fromkeys(before if sharing is not counted else named))[-len(sharing) :]
    if len(symbols) == len(sharing):
        for account, symbol in zip(sharing, symbols, strict=True):
            account.subject, account.explicit, account.draft = symbol, True, True


def _opened(line: Line, clause: Clause, language: str) -> re.Match[str] | None:
    """Find what says on what the texts are that a clause decides on."""
    thing = clause.thing
    return _words(language).described.match(line.small, thing.end) if thing else None


def _texts_listed(line: Line, clause: Clause, drafts: Drafts) -> list[_Text]:
    """Find the texts that a clause on several lists by their subjects.

    Where each has a preposition of its own, they are told apart by that; else by the drafts that they mean.
    """
    words, thing = _words(drafts.language), clause.thing
    opened = _opened(line, clause, drafts.language)
    if thing is None or opened is None:
        return []
    phrase, verb = clause.phrase, clause.verb
    ends = [phrase.start, verb.start if verb else clause.end, clause.end]
    end = min(place for place in ends if place > thing.end)
    for ending in (words.ends, words.also):
        stop = ending.search(line.small, opened.end(), end)
        end = stop.start() if stop else end
    parts = list(_parts(line.small, words.each, opened.end(), end))
    if len(parts) > 1:
        return _texts(line, parts, drafts)
    parts = list(_parts(line.small, words.joint, opened.end(), end))
    return _resolved(_texts(line, parts, drafts), drafts)


def _items_listed(line: Line, passages: Sequence[Passage], drafts: Drafts) -> list[_Text]:
    """Find the texts in the items after a sentence that introduces them: `approved the following drafts:`."""
    texts: list[_Text] = []
    if not line.text.rstrip().endswith(":"):
        return texts
    for passage in passages[line.passage + 1 : line.passage + 1 + _MOST]:
        item = passage.kind is PassageKind.ITEM or passage.text[:1] in BULLETS
        named = [each for each in drafts.inside(passage.start, passage.end) if each.draft]
        if not named or not (item or passage.text.rstrip().endswith((";", "; and", "."))):
            break
        texts.append(_Text(topic(passage.text, drafts.language), named[0].symbol))
        if not item and passage.text.rstrip().endswith("."):
            break
    return texts


def _texts_before(line: Line, clause: Clause, drafts: Drafts) -> list[_Text]:
    """Find the texts that were named together before, where a clause says how many: `The two drafts were adopted`."""
    words, thing = _words(drafts.language), clause.thing
    number = words.number.search(line.small, clause.start, thing.start) if thing else None
    if number is None:
        return []
    count = _SEVERAL if number["n"] is None else read_number(number["n"], drafts.language)
    symbols = drafts.named_together(line.start)
    return [_Text(frozenset(), symbol) for symbol in symbols] if 1 < count == len(symbols) else []


def _parts(text: str, joint: re.Pattern[str], start: int, end: int) -> Iterator[tuple[int, int]]:
    for found in joint.finditer(text, start, end):
        yield start, found.start()
        start = found.end()
    yield start, end


def _texts(line: Line, parts: list[tuple[int, int]], drafts: Drafts) -> list[_Text]:
    texts: list[_Text] = []
    for start, end in parts[:_MOST]:
        words = topic(line.text[start:end], drafts.language)
        named = [each.symbol for each in drafts.inside(line.start + start, line.start + end) if each.draft]
        if words or named:
            texts.append(_Text(words, named[0] if named else drafts.topics.find(words)))
    return texts


def _resolved(texts: list[_Text], drafts: Drafts) -> list[_Text]:
    """Put together again what is of one draft: `science`, `technology for development`."""
    joined: list[_Text] = []
    for text in texts:
        last = joined[-1] if joined else None
        # what two drafts are on may go on with the first: `culture`, `sustainable development`
        goes_on = last and last.symbol and any(text.topic < words for words in drafts.topics.of(last.symbol))
        if last and (last.symbol == text.symbol or (text.symbol is None and goes_on)):
            joined[-1] = _Text(last.topic | text.topic, last.symbol)
        else:
            joined.append(text)
    known = [text.symbol for text in joined if text.symbol is not None]
    sure = len(known) > 1 and len(set(known)) == len(known) and len(joined) - len(known) < 2
    return joined if sure else []


def _also_told(line: Line, clause: Clause, drafts: Drafts) -> list[_Text]:
    """Find the texts on which the same decision was taken: `…, as was the draft on fog`."""
    words = _words(drafts.language)
    start = clause.thing.end if clause.thing else clause.start
    found = list(words.also.finditer(line.small, start, clause.end))
    ends = [each.start() for each in found[1:]] + [clause.end]
    parts: list[tuple[int, int]] = []
    for each, end in zip(found, ends, strict=False):
        stop = line.small.find(",", each.end(), end)
        parts += _parts(line.small, words.numbered, each.end(), stop if stop > 0 else end)
    return _texts(line, parts, drafts)


def _same_told(line: Line, drafts: Drafts) -> list[_Text]:
    """Find the texts of which a sentence only says that the same was decided: `So was the draft on fog`."""
    words = _words(drafts.language)
    opened = words.same.search(line.small)
    if opened is None:
        return []
    stop = words.ends.search(line.small, opened.end())
    end = stop.start() if stop else len(line.small)
    named = drafts.inside(line.start + opened.end(), line.end)
    # a symbol in brackets, up to which the text is described
    end = max([end, *(each.end - line.start for each in named if each.draft)])
    return _texts(line, list(_parts(line.small, words.each, opened.end(), end)), drafts)
