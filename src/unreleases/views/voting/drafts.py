"""The drafts of a release: the one beside a vote, the one that a description means, the only one."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache, cached_property
from typing import TYPE_CHECKING, Final

from unreleases.model.release import ReleaseKind
from unreleases.views.expressions import Words
from unreleases.views.references import references
from unreleases.views.voting.documents import (
    called,
    describe,
    find_named,
    is_report,
    is_resolution,
    own_resolution,
)
from unreleases.views.voting.topics import Topics
from unreleases.views.voting.types import VoteScope
from unreleases.views.voting.words import Small, small_plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from unreleases.model.release import Release
    from unreleases.views.passages import Passage
    from unreleases.views.voting.clauses import Clause
    from unreleases.views.voting.documents import Named

__all__ = ["Drafts"]

#: `(document`, before a symbol.
_BRACKET: Final = re.compile(r"\([^()]{0,24}$")
#: From when on it has fifteen members.
_ENLARGED: Final = 1966
#: The series of the Council's releases.
_COUNCIL: Final = frozenset({"SC", "CS"})
_SESSION: Final = re.compile(r"A/RES/(\d{1,3})/")
#: The sessions before 1976 have numbers in letters: `3379 (XXX)`.
_ROMAN: Final = re.compile(r"\([IVXLS-]+\)$")
_ARABIC: Final = 1977
_YEAR: Final = re.compile(r"\((\d{4})\)$")
#: How far from a text the number stands of the resolution that it became.
_BECOMES: Final = 48
#: Two resolutions that are named together stand no farther apart.
_JOINT: Final = 6
#: A list of drafts is no longer.
_MOST: Final = 12


class _Words(Words):
    """What one language says between a text and its symbol."""

    meant = Small(r"{votes.meant_words}\b")
    becomes = Small("{votes.becomes_pattern}")
    deferred = Small("{votes.deferred_pattern}")
    opening = Small("{votes.resolution_opening_pattern}")
    apposed = Small(r",\s(?:{votes.definite_words}\s)?\d$")
    #: From a symbol to the verb whose subject it is.
    subject = Small(
        r"\)?,?\s(?!{votes.organ_pattern})(?:[\w’']{1,5}\s){0,2}(?:{votes.passive_before_pattern})?"
    )


_words: Final = cache(_Words)


class Drafts:
    """The drafts of a release, and how it describes them.

    >>> from unreleases.model.release import Release
    >>> Drafts(Release(), "en", ()).only is None
    True
    """

    def __init__(self, release: Release, language: str, passages: Sequence[Passage]) -> None:
        #: Whether the release tells of many meetings.
        self.round_up = release.kind is ReleaseKind.ROUND_UP
        self._year = release.date.year if release.date and not self.round_up else None
        self._session = release.session.number if release.session and not self.round_up else None
        self._text = release.text
        self._low = small_plain(release) if passages else ""
        cited = references(release) if passages else ()
        #: The documents that may be voted on, in order.
        self.named: list[Named] = list(find_named(self._low, cited, passages, language))
        self._passages = passages
        self._starts = [each.start for each in self.named]
        self._amendments = {each.symbol for each in self.named if each.amendment}
        texts = dict.fromkeys(each.symbol for each in self.named if each.text)
        self._symbols = [symbol for symbol in texts if symbol not in self._amendments]
        self._release = release
        self._cited = cited
        #: `en` or `fr`.
        self.language = language
        self._words = _words(language)
        self._body = passages[0].start if passages else 0

    @cached_property
    def topics(self) -> Topics:
        """What the drafts are called."""
        return Topics(describe(self._text, self.named, self._passages, self.language))

    @cached_property
    def own_resolution(self) -> str | None:
        """The resolution that the release says was adopted."""
        return own_resolution(self._release, self._cited, self.language, self._body)

    @property
    def of_council(self) -> bool:
        """Whether it is a release on the Security Council."""
        return any(symbol.series in _COUNCIL for symbol in self._release.symbols) or any(
            organ.code == "SC" for organ in self._release.organs
        )

    @property
    def least(self) -> int:
        """With how many votes in favour the Security Council adopts what no veto stops; 0 for other organs."""
        small = self._release.date is not None and self._release.date.year < _ENLARGED
        return (7 if small else 9) if self.of_council else 0

    @property
    def only(self) -> str | None:
        """The draft of a release that names one."""
        return self._symbols[0] if len(self._symbols) == 1 else None

    def is_amendment(self, symbol: str) -> bool:
        """Tell whether a symbol is called that of an amendment.

        Args:
            symbol: The symbol.

        Returns:
            Whether it is.
        """
        return symbol in self._amendments

    def only_called(self, name: str, hand: str | None) -> str | None:
        """Return the draft that alone is called by a name, such as `draft decision`.

        Args:
            name: The name in small letters.
            hand: The draft in hand; where it has no name at all, it may be that one.

        Returns:
            The symbol, or None.
        """
        symbols = {symbol for symbol, names in self._called.items() if name in names}
        named = hand is None or any(" " in each for each in self._called.get(hand, ()))
        return next(iter(symbols)) if len(symbols) == 1 and named else None

    @cached_property
    def _called(self) -> dict[str, set[str]]:
        """The names of each draft."""
        names: dict[str, set[str]] = {}
        for each in self.named:
            names.setdefault(each.symbol, set()).add(called(each, self._low, self.language))
        return names

    def named_together(self, place: int, *, start: int = 0, least: int = 1) -> list[str]:
        """Return the drafts that the last passage before a place names that names enough of them.

        Args:
            place: Offset into `release.text`.
            start: Where to look from at the earliest.
            least: How many drafts are enough.

        Returns:
            Their symbols in order; an empty list where no passage names so many.
        """
        drafts = [each for each in self.inside(start, place) if each.draft][-_MOST:]
        while drafts:
            passage = self._text.rfind("\n\n", 0, drafts[-1].start)
            together = list(dict.fromkeys(each.symbol for each in drafts if each.start > passage))
            if len(together) >= least:
                return together
            drafts = [each for each in drafts if each.start <= passage]
        return []

    def inside(self, start: int, end: int) -> list[Named]:
        """Return the documents named in a stretch of the release.

        Args:
            start: Offset into `release.text`.
            end: Offset after it.

        Returns:
            The documents in order.
        """
        first = bisect_left(self._starts, start)
        last = bisect_left(self._starts, end)
        return self.named[first:last]

    def beside(self, place: int, clause: Clause, numeral: bool) -> Named | None:
        """Find the document that a clause names as the thing voted on.

        Args:
            place: Where the sentence begins in `release.text`.
            clause: The clause.
            numeral: Whether the thing is a draft with a number in a report, which has no symbol.

        Returns:
            The document, or None.
        """
        named = self.inside(place + clause.start, place + clause.end)
        thing = clause.thing
        if thing is not None and named:
            deferred = self._words.deferred.search(self._low, place + thing.end, named[-1].start)
            named = [each for each in named if deferred is None or each.end <= deferred.start()]
        if thing is None:
            drafts = [each for each in named if each.draft] or self._subject(named, place, clause)
            return drafts[0] if len(drafts) == 1 else None
        after = [each for each in named if each.start >= place + thing.start - 2]
        before = [each for each in named if each not in after]
        paragraph = thing.scope is VoteScope.PARAGRAPH
        for each in after:
            if self._of_another(place, clause, each.start):
                continue
            if each.text:
                return each
            if is_resolution(each.symbol):
                # the number right after `resolution`, and no resolution that the text recalls
                beside = each.start <= place + thing.end + 1 or self._becomes(place + thing.end, each.start)
                # `its resolution on fog, 2470 (2019), adopted`
                number = self._words.apposed.search(self._low, each.start - _JOINT, each.start + 1)
                beside = beside or (number is not None and each is after[0])
                if not paragraph and beside and self._is_own(each.symbol):
                    return each
                continue
            gap = self._text[place + thing.end : each.start]
            if is_report(each.symbol) and any(
                self._words.meant.match(self._low, place + other.start) for other in clause.things
            ):
                # a report that holds the text, or is about its matter
                continue
            if thing.scope is VoteScope.MOTION:
                # a motion is on no report that it names
                continue
            if not numeral and not paragraph and _BRACKET.search(gap):
                return each
        drafts = [each for each in before if each.draft]
        if thing.scope is VoteScope.MOTION:
            # `draft A/61/L.5 survived a motion to adjourn`
            return None
        if thing.scope is VoteScope.AMENDMENT:
            # `before adopting draft A/61/L.5, it rejected an amendment`
            drafts = [each for each in drafts if each.symbol in self._amendments]
        return drafts[-1] if drafts else self._adopted(named, place, clause)

    def _subject(self, named: Sequence[Named], place: int, clause: Clause) -> list[Named]:
        """Return the document that a verb is about: `a plan (document S/2019/31) received 13 votes`."""
        if clause.verb is None or clause.acts:
            return []
        verb = place + clause.verb.start
        return [each for each in named if self._words.subject.fullmatch(self._low, each.end, verb)]

    def _adopted(self, named: Sequence[Named], place: int, clause: Clause) -> Named | None:
        """Return the new resolution that opens a clause, or stands alone in brackets: `called for light (resolution 61/5 A)`."""
        own = [each for each in named if is_resolution(each.symbol) and self._is_own(each.symbol)]
        if own and self._words.opening.fullmatch(self._low, place + clause.start, own[0].start):
            return own[0]
        if clause.phrase.tally is None or len(own) != 1:
            return None
        bracket = self._text.rfind("(", 0, own[0].start)
        alone = bracket > 0 and self._words.becomes.fullmatch(self._low, bracket, own[0].start)
        return own[0] if alone else None

    def adopted_beside(self, place: int, clause: Clause) -> list[str]:
        """Find the resolutions that stand together after the thing voted on: `resolutions 2497 (2019) and 2498 (2019)`.

        Args:
            place: Where the sentence begins in `release.text`.
            clause: The clause.

        Returns:
            Their symbols in order.
        """
        symbols: list[str] = []
        if clause.thing is None:
            return symbols
        end = place + clause.thing.end
        for each in self.inside(place + clause.thing.start, place + clause.end):
            if each.start - end > _JOINT or not is_resolution(each.symbol) or not self._is_own(each.symbol):
                break
            symbols.append(each.symbol)
            end = each.end
        return symbols

    def recalled(self, place: int, clause: Clause) -> bool:
        """Tell whether the thing voted on is a resolution of another year or session.

        Args:
            place: Where the sentence begins in `release.text`.
            clause: The clause.

        Returns:
            Whether it is.
        """
        thing = clause.thing
        if thing is None or thing.scope is not VoteScope.WHOLE:
            return False
        return any(
            is_resolution(each.symbol)
            and place + thing.start - 2 <= each.start <= place + thing.end + 1
            and not self._is_own(each.symbol)
            for each in self.inside(place + clause.start, place + clause.end)
        )

    def _of_another(self, place: int, clause: Clause, start: int) -> bool:
        """Whether a document is one that is named after the vote: `adopted, after a statement (document A/C.2/61/L.8)`."""
        thing, verb = clause.thing, clause.verb
        if thing is None or verb is None or not thing.end <= verb.start:
            return False
        told = max(verb.end, clause.phrase.end)
        others = [each for each in clause.things if told <= each.start and place + each.end <= start]
        return bool(others) and not self._words.meant.match(self._low, place + others[-1].start)

    def _becomes(self, end: int, start: int) -> bool:
        """Whether a text became the resolution after it: `the text as resolution 2740 (2024)`."""
        return start - end < _BECOMES and self._words.becomes.fullmatch(self._low, end, start) is not None

    def _is_own(self, symbol: str) -> bool:
        """Whether a resolution can be one of this meeting's, by its year or session."""
        year = _YEAR.search(symbol)
        if year:
            return self._year is None or int(year[1]) == self._year
        if _ROMAN.search(symbol):
            return self._year is None or self._year < _ARABIC
        session = _SESSION.match(symbol)
        return not session or self._session is None or int(session[1]) == self._session
