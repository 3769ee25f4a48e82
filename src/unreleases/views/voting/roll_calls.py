"""The roll-calls of annexes: lists of States under the words that say how they voted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from unreleases.views.passages import PassageKind
from unreleases.views.voting.accounts import Account, Described, Part
from unreleases.views.voting.state_lists import COUNTS, Listed, find_labels, read_states
from unreleases.views.voting.topics import topic
from unreleases.views.voting.types import Tally, VoteMethod

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from unreleases.views.passages import Passage
    from unreleases.views.voting.course import Course
    from unreleases.views.voting.state_lists import Label

__all__ = ["RollCalls"]

#: How many passages may stand between a telling and its roll-call, or between its lists.
_REACH: Final = 4
#: A way of voting that stands alone is no longer.
_LABEL: Final = 48
#: A list of names is one when more of its names than that are States'.
_MOST: Final = 0.5


class RollCalls:
    r"""Reads the roll-calls of a release, passage by passage, into the accounts that they belong to.

    >>> from unreleases.model.release import Release
    >>> from unreleases.views.passages import Passage
    >>> from unreleases.views.voting.course import Course
    >>> from unreleases.views.voting.setting import Setting
    >>> course = Course(Release(), Setting(Release(), "en"), [])
    >>> accounts = [Account(start=0, end=9, part=Part.ANNEX, passage=0)]
    >>> passages = [Passage("As follows:", 0, PassageKind.PARAGRAPH), Passage("Against: Fiji.", 13, PassageKind.PARAGRAPH)]
    >>> calls = RollCalls(course, "as follows:\n\nagainst: fiji.", passages, accounts, lambda account, _: account)
    >>> calls.take(1, list), accounts[0].named["against"].codes
    (True, ('FJI',))
    """

    def __init__(
        self,
        course: Course,
        low: str,
        passages: Sequence[Passage],
        accounts: list[Account],
        introduce: Callable[[Account, Passage], Account],
    ) -> None:
        self._course = course
        #: The plain text of the release in small letters.
        self._low = low
        self._passages = passages
        self._accounts = accounts
        #: Reads the paragraph before a roll-call into a new account.
        self._introduce = introduce
        #: The way whose names go on without a label, or follow a label that stands alone.
        self.way: str | None = None
        #: The passage with the last list.
        self._last = -1

    def take(self, number: int, tell: Callable[[], None]) -> bool:
        """Read a passage that is part of a roll-call, or ends with one.

        Args:
            number: Index of the passage.
            tell: Reads what else the passage tells, which comes before its lists.

        Returns:
            Whether it is; then all of the passage is read.
        """
        passage = self._passages[number]
        labels = find_labels(passage.text, self._course.language, self._low[passage.start : passage.end])
        if labels:
            lists = self._lists(passage, labels)
            alone = labels[0].start == 0
            if not lists:
                alone = alone and labels[-1].end >= len(passage.text.rstrip())
                self.way = labels[-1].way if alone else None
                return alone
        else:
            listed = self._going_on(passage, self.way) if self.way else None
            if listed is None:
                self.way = None
                return False
            lists, alone = [listed], True
        if not alone:
            tell()
        self._add(number, lists)
        return True

    def _going_on(self, passage: Passage, way: str) -> tuple[str, Listed, int | None] | None:
        """Read names without a label, after a label on its own or after other names."""
        if passage.kind is PassageKind.HEADING:
            return None
        listed = read_states(passage.text, self._course.language, self._course.date)
        return (way, listed.shifted(passage.start), None) if _is_list(listed) else None

    def _lists(self, passage: Passage, labels: Sequence[Label]) -> list[tuple[str, Listed, int | None]]:
        lists: list[tuple[str, Listed, int | None]] = []
        ends = [*(label.start for label in labels[1:]), len(passage.text)]
        for label, end in zip(labels, ends, strict=True):
            if passage.text[label.end : end].strip(" ."):
                listed = read_states(
                    passage.text, self._course.language, self._course.date, start=label.end, end=end
                )
                if _is_list(listed) or not (listed.codes or listed.leftovers):
                    lists.append((label.way, listed.shifted(passage.start), label.printed))
            elif label.printed == 0:
                lists.append((label.way, Listed((), ()), 0))
        return lists

    def _add(self, number: int, lists: Sequence[tuple[str, Listed, int | None]]) -> None:
        account = self._account(number)
        counts: dict[str, int] = {}
        for way, listed, count in lists:
            if count is not None:
                counts[way] = count
            earlier = account.named[way] if way == self.way and way in account.rolled else Listed((), ())
            account.named[way] = Listed(earlier.codes + listed.codes, earlier.leftovers + listed.leftovers)
            account.rolled.add(way)
            self.way = way
        if counts:
            told = account.tally or Tally()
            left = {way: counts.get(way) for way in COUNTS if getattr(told, way) is None}
            account.tally = evolve(told, **left)
        self._last = number

    def _account(self, number: int) -> Account:
        """Return the account that a roll-call belongs to: the last one, or a new one under its heading."""
        last = self._accounts[-1] if self._accounts else None
        if last is not None:
            ended = bool(last.rolled) and self._last < last.passage
            read = max(last.passage, self._last)
            near = number - read <= _REACH
            if near and not ended and not any(map(self._opens, self._passages[read + 1 : number])):
                return last
        before = list(reversed(self._passages[max(0, number - 3) : number]))
        heading = next((passage for passage in before if self._opens(passage)), self._passages[number])
        title = next((passage for passage in reversed(before) if passage.start > heading.start), None)
        if title is not None and heading.kind is not PassageKind.HEADING and self._course.is_heading(heading):
            # a line below `ANNEX II`
            heading = title
        account = Account(
            start=heading.start,
            end=heading.end,
            part=Part.ANNEX if self._passages[number].annex else self._course.part,
            passage=number,
            method=VoteMethod.RECORDED,
            annex=self._course.annex,
            seen=Described(topic=topic(heading.text, self._course.language)),
        )
        if heading.kind is not PassageKind.HEADING and heading is not self._passages[number]:
            account = self._introduce(account, heading)
        self._accounts.append(account)
        return account

    def _opens(self, passage: Passage) -> bool:
        """Whether a passage begins something new: a heading, or a paragraph that announces a list.

        A way of voting on a line of its own, above a State a line, goes on with the list.
        """
        text = passage.text.rstrip()
        if not (text.endswith(":") or self._course.is_heading(passage)):
            return False
        labels = find_labels(text, self._course.language) if len(text) < _LABEL else ()
        return not labels or labels[0].start > 0 or labels[-1].end < len(text)


def _is_list(listed: Listed) -> bool:
    known = len(listed.codes)
    return known > 0 and known / (known + len(listed.leftovers)) > _MOST
