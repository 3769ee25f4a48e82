"""The course of a release: who speaks in each paragraph, and which draft is in hand at each place."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache, cached_property, partial
from operator import itemgetter
from typing import TYPE_CHECKING, Final

from unreleases.views.expressions import Template, Words
from unreleases.views.passages import PassageKind
from unreleases.views.voting.accounts import Part
from unreleases.views.voting.documents import Named, is_resolution
from unreleases.views.voting.drafts import Drafts
from unreleases.views.voting.setting import Voice
from unreleases.views.voting.tabled import find_tabled
from unreleases.views.voting.words import Small, small_plain, small_text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from unreleases.model.release import Release
    from unreleases.views.passages import Passage
    from unreleases.views.voting.accounts import Account
    from unreleases.views.voting.lines import Line
    from unreleases.views.voting.setting import Setting
    from unreleases.views.voting.types import VoteMethod

__all__ = ["Course"]

#: How far before a bare `The vote was …` a round-up may have named the resolution.
_REACH: Final = 1200
#: How much of a speaker's words before a draft is looked at.
_BEFORE: Final = 280


class _Words(Words):
    """What one language says at the joints of a release."""

    annex = Small("{votes.annex_pattern}")
    taken_up = Small("{votes.taken_up_pattern}")
    annex_line = Template(r"\s?{body.annexes}\s?(?:[IVXL]{1,7}|\d{1,2})?\s?[.:]?\s?", re.IGNORECASE)

    @cached_property
    def stock(self) -> frozenset[str]:
        """The words of headings that every release has."""
        headings = self.vocabulary.words("body.headings")
        return frozenset(word for heading in headings for word in heading.casefold().split())


_words: Final = cache(_Words)


class Course:
    """Where a reading has come to. Drafts and voices are looked for only when they are asked for.

    >>> from unreleases.model.release import Release
    >>> from unreleases.views.voting.setting import Setting
    >>> Course(Release(), Setting(Release(), "en"), []).in_hand(0) is None
    True
    """

    def __init__(self, release: Release, setting: Setting, passages: Sequence[Passage]) -> None:
        self._release = release
        self._setting = setting
        #: `en` or `fr`.
        self.language = setting.language
        self.date = setting.date
        self.round_up = setting.round_up
        self._passages = passages
        self._words = _words(self.language)
        self.part = Part.LEAD
        #: The words of the last heading.
        self.heading = ""
        #: The number of the annex; an empty text for one without.
        self.annex: str | None = None
        #: The last account since the last heading.
        self.told: Account | None = None
        #: A method named without a vote that is told: `a roll-call vote was requested`.
        self.pending: VoteMethod | None = None
        #: The amendments named since the last heading of a subject, in order.
        self._amendments: dict[str, None] = {}
        self._hand: str | None = None
        #: Whether what was taken up has no symbol that the release prints: a report, or a draft that is only described.
        self.unknown = False
        #: Whether something was voted on that is not known.
        self._lost = False
        #: The headings and votes that were read and not passed yet, and what each does.
        self._read: list[tuple[int, Callable[[], None]]] = []
        #: How many of the documents and openings are passed.
        self._passed = 0
        #: The drafts named since the last heading of a subject.
        self._since: set[str] = set()
        self._voices: dict[int, Voice] = {}
        self._starts = [passage.start for passage in passages]

    @cached_property
    def drafts(self) -> Drafts:
        """The drafts of the release."""
        return Drafts(self._release, self.language, self._passages)

    @cached_property
    def _named(self) -> list[tuple[int, Named | str | None]]:
        """The places where documents are named, and from which on a draft is in hand, in order."""
        drafts = self.drafts
        if not drafts.named:
            return []
        texts = [
            each
            for each in self._passages
            if each.kind is not PassageKind.HEADING or not self._is_stock(each.text)
        ]
        tabled = find_tabled(small_plain(self._release), texts, drafts, self._setting.speaks) if texts else ()
        return sorted([*((each.start, each) for each in drafts.named), *tabled], key=itemgetter(0))

    def is_heading(self, passage: Passage) -> bool:
        """Tell whether a passage is a heading, or the line that opens an annex.

        Args:
            passage: The passage.

        Returns:
            Whether it is.
        """
        if passage.kind is PassageKind.HEADING:
            return True
        return len(passage.text) < 20 and self._words.annex_line.fullmatch(passage.text) is not None

    def enter(self, passage: Passage) -> None:
        """Go past a heading.

        Args:
            passage: The heading.
        """
        self.told = None
        annex = self._words.annex.match(small_text(passage.text))
        if passage.annex or annex:
            self.part = Part.ANNEX
            if annex:
                self.annex = (annex["number"] or "").upper()
        elif self.part == Part.LEAD:
            self.part = Part.BODY
        self.heading = passage.text
        stock = self._is_stock(passage.text) or (self.part == Part.ANNEX and not annex)
        self._read.append((passage.start, partial(self._pass_heading, stock=stock)))

    def _is_stock(self, heading: str) -> bool:
        """Whether a heading names no subject: `Explanation of Vote before the Vote`."""
        return self._words.stock.issuperset(heading.casefold().split())

    def voice(self, number: int) -> Voice:
        """Tell who speaks in a passage.

        Args:
            number: Its index.

        Returns:
            The voice.
        """
        voices, index, voice = self._voices, number, None
        while voice is None and index >= 0:
            passage = self._passages[index]
            if index in voices:
                voice = voices[index]
            elif index < number and self.is_heading(passage):
                voice = Voice.RELEASE
            elif self._setting.speaks(passage.text):
                voice = voices[index] = Voice.SPEAKER
            else:
                index -= 1
        if voice is None or index < number:
            # whoever spoke last since the heading may go on
            voice = Voice.AFTER if voice in {Voice.SPEAKER, Voice.AFTER} else Voice.RELEASE
            voices.update(dict.fromkeys(range(index + 1, number + 1), voice))
        return voice

    def before(self, line: Line) -> str:
        """Return what is said before a sentence: in its passage, or else in the passage before.

        Args:
            line: The sentence.

        Returns:
            The words; an empty text where a heading or nothing stands before.
        """
        number = line.passage
        if line.before or number == 0 or self.is_heading(self._passages[number - 1]):
            return line.before.plain[-_BEFORE:] if line.before else ""
        return self._passages[number - 1].text[-_BEFORE:]

    def give_voice(self, number: int, voice: Voice) -> None:
        """Note that somebody else speaks from a passage on.

        Args:
            number: Its index.
            voice: The voice.
        """
        if self._read and self._voices.get(number) is Voice.SPEAKER:
            # drafts further up in the passage are named by the speaker
            self._advance(self._read[-1][0])
        self._voices[number] = voice

    def in_hand(self, place: int) -> str | None:
        """Return the draft that a bare `the draft` means at a place.

        After a heading that opens a new subject there is none until one is named; after one that every release
        has (`Action on Drafts`), the draft before it is meant where it was the only one.

        Args:
            place: Offset into `release.text`.

        Returns:
            The symbol, or None.
        """
        self._advance(place)
        return self._hand

    def take_up(self, place: int, symbol: str | None) -> None:
        """Put a draft in hand.

        Args:
            place: Offset into `release.text`.
            symbol: The draft; None for one that is not known.
        """
        self._read.append((place, partial(self._pass_vote, symbol)))

    def last_named(self, place: int, *, drafts: bool = False) -> str | None:
        """Return the resolution, or else the draft, that was named last before a place; None where none is near."""
        named = self.drafts.inside(max(0, place - _REACH), place)
        meant = (
            each.symbol for each in reversed(named) if is_resolution(each.symbol) or (drafts and each.draft)
        )
        return next(meant, None)

    def amendment(self, place: int, nth: int | None) -> str | None:
        """Return the amendment that a bare `the amendment` or `the second amendment` means at a place.

        Args:
            place: Offset into `release.text`.
            nth: Which one; None where that is not said.

        Returns:
            The symbol, or None.
        """
        self._advance(place)
        named = list(self._amendments)
        if nth is None or len(named) < 2:
            # one document may hold several
            return named[-1] if named else None
        return named[nth - 1] if 0 < nth <= len(named) else None

    def only(self, place: int) -> str | None:
        """Return the one draft of the release, where it can be meant at a place.

        In the course of a meeting it can when it has been named, or stands under the same heading.

        Args:
            place: Offset into `release.text`.

        Returns:
            The symbol, or None.
        """
        self._advance(place)
        only = self.drafts.only
        if only is None or self.unknown or self._lost:
            return None
        if self.part == Part.LEAD:
            return only
        first = next(each.start for each in self.drafts.named if each.symbol == only)
        between = self._passages[bisect_right(self._starts, place) : bisect_right(self._starts, first)]
        return None if any(map(self.is_heading, between)) else only

    def _advance(self, place: int) -> None:
        """Go to a place, by way of all headings and votes that were read before."""
        for read, happen in self._read:
            self._pass(read)
            happen()
        self._read.clear()
        self._pass(place)

    def _pass(self, place: int) -> None:
        """Go past the documents and the words that take something up before a place."""
        named = self._named
        while self._passed < len(named) and named[self._passed][0] < place:
            _, passed = named[self._passed]
            self._passed += 1
            if isinstance(passed, Named):
                self._pass_document(passed)
            else:
                self._take(passed)
                self.unknown = passed is None

    def _pass_vote(self, symbol: str | None) -> None:
        if symbol is None or not self.drafts.is_amendment(symbol):
            self._take(symbol)
            self._lost = symbol is None

    def _pass_heading(self, *, stock: bool) -> None:
        if not stock:
            self._take(None)
            self._amendments.clear()
            self._since.clear()
        elif len(self._since) != 1:
            self._hand = None

    def _pass_document(self, document: Named) -> None:
        if self.drafts.is_amendment(document.symbol):
            self._amendments.setdefault(document.symbol)
        elif document.text and self._takes_up(document):
            self._take(document.symbol)

    def _take(self, symbol: str | None) -> None:
        self._hand, self.unknown, self._lost = symbol, False, False
        if symbol is not None:
            self._since.add(symbol)

    def _takes_up(self, document: Named) -> bool:
        """Whether naming a draft takes it up: a speaker names others than the one in hand, too."""
        number = bisect_right(self._starts, document.start) - 1
        if self._hand is None or number < 0 or self.voice(number) is not Voice.SPEAKER:
            return True
        passage = self._passages[number]
        before = passage.text[: document.start - passage.start]
        return self._words.taken_up.search(small_text(before[-_BEFORE:])) is not None
