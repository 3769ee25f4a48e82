"""Makes of a clause that tells a vote an account of it: outcome, counts, and the draft that is meant."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from attrs import evolve

from unreleases.views.expressions import Expression, Words
from unreleases.views.voting.accounts import Account, Part
from unreleases.views.voting.documents import is_resolution
from unreleases.views.voting.meant import Meant
from unreleases.views.voting.sequels import outcome_before
from unreleases.views.voting.state_lists import PERMANENT, Listed, read_run, read_run_before
from unreleases.views.voting.things import find_things
from unreleases.views.voting.types import VoteMethod, VoteScope
from unreleases.views.voting.words import Signed, Small, signed

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from unreleases.views.voting.clauses import Clause
    from unreleases.views.voting.course import Course
    from unreleases.views.voting.documents import Named
    from unreleases.views.voting.lines import Line
    from unreleases.views.voting.things import Thing

__all__ = ["Tellings"]

#: How far after the counts an annex may be pointed to.
_POINTER: Final = 300
#: How far before a thing it may begin that there are several.
_SEVERAL: Final = 120
#: How much before a thing the joint is looked for that joins it to the one before.
_JOINT: Final = 32
#: How much before a thing its pronoun is looked for.
_ARTICLE: Final = 12


class _Words(Words):
    """What one language says of outcome, draft and annex."""

    veto = signed("veto")
    no_veto = Small("{votes.no_veto_pattern}")
    lack = signed("lack")
    veto_names = Signed(
        "{votes.veto_names_pattern}|{votes.opposition_of_pattern}",
        "votes.veto_signs",
        "votes.opposition_of_signs",
    )
    vetoing = Signed(
        "{votes.vetoing_pattern}|{votes.named_against_pattern}",
        "votes.veto_signs",
        "votes.named_against_signs",
    )
    plural = Signed("{votes.plural_pattern}", "votes.several_words")
    numeral = Expression("votes.numeral_draft_pattern")
    plural_subject = Small("{votes.plural_subject_pattern}")
    annex = signed("annex")
    each = signed("each_adopted")
    whole = signed("whole")
    loose = Small("{votes.loose_words}")
    joined = Small("{votes.joined_before_pattern}")
    apart = signed("set_aside")
    supposed = signed("supposed")
    pronoun = Small(r"\b{votes.that_words}\s$")
    election = Small("{votes.election_words}")
    elected = Small(r"\b{votes.election_words}(?!\w)")


_words: Final = cache(_Words)


class Tellings:
    """Makes the accounts of one release.

    >>> from unreleases.model.release import Release
    >>> from unreleases.views.voting.clauses import clauses
    >>> from unreleases.views.voting.course import Course
    >>> from unreleases.views.voting.lines import Line
    >>> from unreleases.views.voting.phrases import find_phrases
    >>> from unreleases.views.voting.setting import Setting
    >>> course = Course(Release(), Setting(Release(), "en"), [])
    >>> words = "The amendment was rejected by 3 votes to 2."
    >>> clause = clauses(words.lower(), find_phrases(words, "en"), "en")[0]
    >>> account = Tellings(course).account(Line(0, 0, words, words, words.lower()), clause)
    >>> account.adopted, account.scope.value
    (False, 'amendment')
    """

    def __init__(self, course: Course) -> None:
        #: The course of the release.
        self.course = course
        self._meant = Meant(course)
        self._words = _words(course.language)

    def account(self, line: Line, clause: Clause) -> Account:
        """Make an account of a clause.

        Args:
            line: The sentence.
            clause: The clause in it.

        Returns:
            The account.
        """
        course = self.course
        phrase, thing = clause.phrase, clause.thing
        start, end = _trimmed(line.text, clause.start, clause.end)
        supposed = self._words.supposed.search(line.small, clause.start, clause.end) is not None
        numeral = None if supposed else next(iter(self.numerals(line, clause)), None)
        named = None if supposed else course.drafts.beside(line.start, clause, numeral is not None)
        named = named or self._amended(line, clause)
        # a decision that `was taken without a vote` is no text
        taken = clause.verb is not None and clause.verb.end > phrase.start > clause.verb.start
        whole = self._words.whole.search(line.small, clause.start, clause.end) is not None
        scope = self._scope(line, thing, named=named is not None)
        if whole and named is not None and thing is None:
            # `approved “L.5”, as a whole`
            scope = VoteScope.WHOLE
        # `the Parties to the Convention elected`: a person, and no text
        elects = (thing is None or named is None) and self._elects(line, clause)
        account = Account(
            start=line.start + start,
            end=line.start + end,
            part=course.part,
            passage=line.passage,
            method=phrase.method or (course.pending if phrase.tally else None),
            tally=phrase.tally,
            adopted=clause.adopted,
            scope=None if elects else scope,
            name=thing.name if thing else None,
            subject=named.symbol if named else None,
            explicit=named is not None,
            draft=named is not None and named.draft,
            numeral=numeral,
            election=elects,
            unknown=supposed or taken,
            plural=not supposed and numeral is None and self._is_plural(line, clause),
            whole=whole,
            annex=self._annex(line, clause),
        )
        if phrase.figures is not None:
            account.named = phrase.named(line.start)
        if not supposed:
            self._meant.find(account, line, clause)
        tally = account.tally
        if (
            account.election
            and account.method is None
            and tally
            and tally.against is tally.abstaining is None
        ):
            # `was elected by 143 votes`
            account.method = VoteMethod.SECRET_BALLOT
        if account.adopted is None and account.explicit and account.tally and is_resolution(account.subject):
            # `resolution 61/5, by 3 votes to 2`: what was not adopted has no such number
            account.adopted = True
        vetoed = self._words.veto.search(line.small, clause.start, clause.end)
        if account.adopted is not True and vetoed and not self._words.no_veto.search(line.small):
            if (
                phrase.figures is not None
                and account.adopted is None
                and account.scope is not VoteScope.MOTION
            ):
                # `beside the veto, the draft received 13 votes in favour`
                account.adopted = False
            account.vetoed = account.adopted is False
            self._add_vetoers(account, line, clause)
        elif phrase.method is None and phrase.figures is None and account.adopted is False:
            # `failed to adopt the draft, with China voting against it`
            account.vetoed = account.scope is not VoteScope.MOTION and self.opposed(line) is not None
            if account.vetoed:
                self._add_vetoers(account, line, clause)
        if account.adopted is None and line.before and (clause.verb is None or clause.verb.outcome is None):
            account.adopted = outcome_before(line.before.small, course.language)
        self._turn_round(account, line, clause)
        return account

    def _amended(self, line: Line, clause: Clause) -> Named | None:
        """Return the draft that amendments are to of which a sentence told another one: `two to draft A/61/L.5: one by …; the other`."""
        thing = clause.thing
        if thing is None or thing.scope is not VoteScope.AMENDMENT or thing.end > clause.start:
            return None
        named = self.course.drafts.inside(line.start + thing.end, line.start + clause.start)
        one = len({each.symbol for each in named}) == 1 and named[0].draft and not named[0].amendment
        return named[0] if one else None

    def numerals(self, line: Line, clause: Clause) -> list[str]:
        """Return the names of drafts that have numbers in a report: `draft resolution ii`, `draft decisions i to iv`.

        Args:
            line: The sentence.
            clause: The clause in it.

        Returns:
            The names in order.
        """
        numeral = self._words.numeral
        found = [numeral.match(line.plain, thing.start, clause.end) for thing in clause.things]
        return list(dict.fromkeys([" ".join(each[0].split()).casefold() for each in found if each]))

    def _turn_round(self, account: Account, line: Line, clause: Clause) -> None:
        """Turn a pair round that tells by what majority something was rejected: `rejected by 88 votes to 41`.

        Where more votes are needed than the half, a majority in favour may be too few.
        """
        figures = clause.phrase.figures
        if figures is None or not figures.paired or account.adopted is not False:
            return
        tally, low = figures.tally, f"{line.before.small} {line.small}" if line.before else line.small
        if (tally.in_favour or 0) <= (tally.against or 0) or self.course.drafts.of_council:
            return
        if not self._words.veto.search(low) and not self._words.lack.search(low):
            account.tally = evolve(tally, in_favour=tally.against, against=tally.in_favour)
            turned = {"in_favour": "against", "against": "in_favour"}
            account.named = {turned.get(way, way): names for way, names in account.named.items()}

    def _elects(self, line: Line, clause: Clause) -> bool:
        verb = clause.verb
        if verb is None:
            return False
        if verb.outcome is None:
            # `Fiji, having received 180 votes, was elected`
            return self._words.elected.search(line.small, clause.start, clause.end) is not None
        return self._words.election.fullmatch(line.small, verb.start, verb.end) is not None

    def _scope(self, line: Line, thing: Thing | None, *, named: bool) -> VoteScope | None:
        """Return what is voted on; `that proposal` may be any."""
        if thing is None:
            return None
        pronoun = self._words.pronoun.search(line.small, max(0, thing.start - _ARTICLE), thing.start)
        if pronoun and not named and self._words.loose.fullmatch(line.small, thing.start, thing.end):
            return None
        return thing.scope

    def _annex(self, line: Line, clause: Clause) -> str | None:
        if self.course.part == Part.ANNEX:
            return self.course.annex
        pointer = self._words.annex.search(line.small, clause.phrase.start, clause.phrase.end + _POINTER)
        return (pointer["number"] or "").upper() if pointer else None

    def _is_plural(self, line: Line, clause: Clause) -> bool:
        """Whether several drafts are decided on at once."""
        thing, text = clause.thing, line.small
        if thing is not None and thing.scope is VoteScope.PARAGRAPH:
            return False
        if (
            thing is not None
            and text.find(": ", thing.end, clause.phrase.start) > 0
            and clause.end < len(text)
        ):
            # of several that are listed, this is the first
            return False
        if thing is None:
            return self._words.plural_subject.search(text, clause.start, clause.end) is not None or (
                len(self.drafts_named(line, clause)) > 1
            )
        return self._is_several(text, clause, thing)

    def _is_several(self, text: str, clause: Clause, thing: Thing) -> bool:
        first = max(clause.start, thing.start - _SEVERAL)
        for found in self._words.plural.finditer(text, first, clause.end):
            if found.end() > thing.start:
                return found.start() <= thing.start
        return False

    def drafts_named(self, line: Line, clause: Clause) -> list[str]:
        """Return the drafts or new resolutions whose symbols a clause prints as what is voted on.

        Args:
            line: The sentence.
            clause: The clause in it.

        Returns:
            The symbols in order.
        """
        start = clause.thing.start if clause.thing else clause.start
        named = self.course.drafts.inside(line.start + start, line.start + clause.end)
        drafts = list(dict.fromkeys(each.symbol for each in named if each.draft))
        return drafts or self.course.drafts.adopted_beside(line.start, clause)

    def resolutions_told(self, line: Line, clause: Clause) -> list[str]:
        """Return the resolutions of which a round-up says that each was adopted so: `both adopted unanimously`.

        Args:
            line: The sentence.
            clause: The clause in it.

        Returns:
            The symbols in order; none where it is said of one.
        """
        course = self.course
        if not course.round_up or clause.adopted is not True:
            return []
        each = self._words.each.search(line.small, clause.start, clause.phrase.end)
        if each is None:
            return course.drafts.adopted_beside(line.start, clause)
        # `Both were adopted unanimously` in a sentence of its own
        first = line.before.start if line.before and not each.start() else line.start + clause.start
        named = course.drafts.inside(first, line.start + each.start() + 1)
        if not named or line.start + each.start() - named[-1].end > _JOINT:
            return []
        symbols = list(dict.fromkeys(one.symbol for one in named if is_resolution(one.symbol)))
        # what is said of one alone is not said of each
        symbols = symbols if len(symbols) > 1 else []
        return symbols[-2:] if each["two"] else symbols

    def drafts_joined(self, line: Line, clause: Clause) -> list[str]:
        """Return the drafts of a clause that each have a thing of their own: `draft A/61/L.5 and draft decision A/61/L.6`.

        Args:
            line: The sentence.
            clause: The clause in it.

        Returns:
            The symbols in order; a draft that is named otherwise ends them.
        """
        first = clause.thing.start if clause.thing else clause.start
        named = self.course.drafts.inside(line.start + first, line.start + clause.end)
        symbols: list[str] = []
        end = clause.start
        for each in named:
            things = find_things(line.small, self.course.language, end, each.start - line.start)
            own = [thing for thing in things if thing.scope is VoteScope.WHOLE]
            before = line.small[max(end, own[-1].start - _JOINT) : own[-1].start] if own else ""
            if not each.draft or not own or (symbols and not self._words.joined.search(before)):
                break
            if symbols and self._words.apart.search(line.small, each.end - line.start, clause.end):
                # `approved draft A/61/L.5 without a vote, and draft A/61/L.6 was withdrawn`
                break
            symbols.append(each.symbol)
            end = each.end - line.start
        return list(dict.fromkeys(symbols))

    def opposed(self, line: Line) -> re.Match[str] | None:
        """Find where a sentence on the Security Council tells that a permanent member voted against.

        Args:
            line: The sentence.

        Returns:
            What stands beside the names; None where none is named.
        """
        told = self._vetoers(line, 0, len(line.small))
        found = next((each for each, codes in told if not PERMANENT.isdisjoint(codes)), None)
        return found if found and self.course.drafts.of_council else None

    def _vetoers(self, line: Line, start: int, end: int) -> Iterator[tuple[re.Match[str], tuple[str, ...]]]:
        """Find the States of which a stretch says that their votes stopped something, and what says so."""
        language, date = self.course.language, self.course.date
        for found in self._words.veto_names.finditer(line.small, start, end):
            yield found, read_run(line.text, found.end(), language, date)[0]
        for found in self._words.vetoing.finditer(line.small, start, end):
            yield found, read_run_before(line.text, found.start(), language, date)[0]

    def _add_vetoers(self, account: Account, line: Line, clause: Clause) -> None:
        """Add the States that cast the veto to those against, where no names stand beside the count."""
        for _, codes in self._vetoers(line, clause.start, clause.end):
            if codes:
                account.named.setdefault("against", Listed(codes, ()))


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start] in " ,;":
        start += 1
    while end > start and text[end - 1] in " ,;":
        end -= 1
    return start, end
