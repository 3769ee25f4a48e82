"""What kind of release it is, by masthead, headline and opening formula together."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from unreleases._resources import read_toml
from unreleases.catalogue.folding import drop_accents, fold_accents
from unreleases.catalogue.series import Series, series
from unreleases.grammar.dates import after_dateline
from unreleases.model.masthead import LineKind, Masthead
from unreleases.model.release import ReleaseKind
from unreleases.notices import Notice, NoticeCode

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from unreleases.catalogue.vocabulary import Vocabulary
    from unreleases.model.body import Block
    from unreleases.model.masthead import Headline

__all__ = ["tell_kind"]

#: The word for a correction stands alone.
_LONGEST_CORRECTION: Final = 40
#: How many paragraphs from the top can hold the opening formula, and how much of each is read.
_LEADS: Final = 3
#: A note above the first of them, such as `(Delayed in transmission.)`.
_NOTE: Final = re.compile(r"[(\[][^()\[\]]+[)\]]\.?")
_LONGEST_NOTE: Final = 60
_REACH: Final = 700
_TITLE_REACH: Final = 500

#: The series of the Security Council.
_COUNCIL: Final = "SC"
#: How the table of series names the kinds of those that cover meetings.
_MEETING: Final = ("meetings", "committee", "conference")

#: Kinds whose headlines are known by their words, in the order in which they are tried.
_TITLED: Final = (
    ReleaseKind.SANCTIONS,
    ReleaseKind.APPOINTMENT,
    ReleaseKind.TRAVEL,
    ReleaseKind.MESSAGE,
    ReleaseKind.STATEMENT,
    ReleaseKind.REMARKS,
)


class _Evidence(NamedTuple):
    """Everything that a rule may look at; title and leads are in small letters."""

    masthead: Masthead
    title: str
    leads: tuple[str, ...]
    words: Vocabulary
    #: The folded type words without accents, the second and third included.
    types: tuple[str, ...]
    corrected: bool
    #: The code of the first symbol's series, and what the table says of it.
    code: str
    entry: Series | None

    def names(self, kind: str) -> bool:
        """Whether the title or the first lead tells a kind."""
        return self.titled(kind) or self.led(kind, first=True)

    def titled(self, kind: str) -> bool:
        return self._says(f"{kind}_titles", self.title)

    def led(self, kind: str, *, first: bool = False) -> bool:
        return self.shows(f"{kind}_leads", first=first)

    def shows(self, name: str, *, first: bool = False) -> bool:
        leads = self.leads[:1] if first else self.leads
        return any(self._says(name, lead) for lead in leads)

    def _says(self, name: str, text: str) -> bool:
        pattern, telling = _expressions(self.words, name, text.isascii())
        # most texts have none of the words without which no expression matches
        for word in telling:
            if word in text:
                return pattern.search(text) is not None
        return False

    @property
    def is_of_council(self) -> bool:
        """Whether the symbol is of the Security Council's series."""
        return self.entry is not None and self.entry.code_en == _COUNCIL

    @property
    def is_of_meeting(self) -> bool:
        """Whether the symbol is of an organ that meets."""
        return self.entry is not None and self.entry.kind.startswith(_MEETING)


@cache
def _expressions(words: Vocabulary, name: str, plain: bool) -> tuple[re.Pattern[str], Sequence[str]]:
    """The expressions of a list, and words of which each of them has one; the empty word where none is told.

    In capitals accents are often left out: a plain text is searched for the words without them.
    """
    pattern = words.pattern(f"kinds.{name}", re.IGNORECASE, plain=plain)
    telling = words.table("kinds.telling").get(name, ("",))
    return pattern, tuple(map(drop_accents, telling)) if plain else telling


@cache
def _nouns(words: Vocabulary) -> re.Pattern[str]:
    return words.compile(r"(?<!\w){kinds.formula_nouns}(?!\w)", re.IGNORECASE)


@cache
def _corrections(words: Vocabulary) -> frozenset[str]:
    return frozenset(map(fold_accents, words.words("masthead.corrections")))


@cache
def _types(words: Vocabulary) -> tuple[Mapping[str, str], re.Pattern[str]]:
    """The kinds of type words, and the type words with a year in them; without accents, as capitals often are."""
    table = {drop_accents(name): kind for name, kind in words.table("kinds.types").items()}
    return table, words.pattern("masthead.type_patterns", re.IGNORECASE, plain=True)


def tell_kind(
    masthead: Masthead, headline: Headline, blocks: Sequence[Block], words: Vocabulary
) -> tuple[ReleaseKind, tuple[Notice, ...]]:
    """Tell the kind of a release.

    The rules run from the certain to the likely: corrections, type words, series with one kind, meeting
    lines, opening formulas, wordings of headline and lead, and at last what a series usually is.

    Args:
        masthead: The masthead.
        headline: The headline.
        blocks: The blocks of the body.
        words: The vocabulary of its language.

    Returns:
        The kind, and a notice where it is a guess.

    >>> from unreleases.catalogue.vocabulary import vocabulary
    >>> from unreleases.model.body import Paragraph
    >>> from unreleases.model.inline import Text
    >>> from unreleases.model.masthead import Headline, Masthead
    >>> lead = "Following are the Secretary-General’s remarks to the Forum, in Kigali today:"
    >>> body = (Paragraph(content=(Text(text=lead),)),)
    >>> tell_kind(Masthead(), Headline(title="Forum Opens"), body, vocabulary("en"))
    (<ReleaseKind.REMARKS: 'remarks'>, ())
    """
    evidence = _gather(masthead, headline, blocks, words)
    certain = _certain(evidence)
    if certain is not None:
        return certain, ()
    kind = _announced(evidence) or _worded(evidence) or _usual(evidence) or ReleaseKind.OTHER
    message = f"nothing in the text says for certain what kind of release it is; read as {kind.value}"
    return kind, (Notice(code=NoticeCode.KIND_UNCERTAIN, message=message),)


def _gather(masthead: Masthead, headline: Headline, blocks: Sequence[Block], words: Vocabulary) -> _Evidence:
    leads: list[str] = []
    for block in blocks:
        text = block.text[:_REACH].strip()
        if text and not (not leads and len(text) <= _LONGEST_NOTE and _NOTE.fullmatch(text)):
            text = " ".join(text.split()) if "\n" in text else text
            leads.append(after_dateline(text, words).lower())
        if len(leads) == _LEADS:
            break
    printed = [masthead.document_type] if masthead.document_type else []
    printed += [line.text for line in masthead.lines if line.kind in (LineKind.DOCUMENT_TYPE, LineKind.MIXED)]
    corrections = _corrections(words)
    types = tuple(fold_accents(text).strip(" .:*|") for text in printed)
    code = masthead.symbols[0].series if masthead.symbols else ""
    return _Evidence(
        masthead=masthead,
        title=" ".join((headline.title or "")[:_TITLE_REACH].lower().split()),
        leads=tuple(leads),
        words=words,
        types=types,
        corrected=any(
            text in corrections
            for text in (*types, *(fold_accents(lead) for lead in leads if len(lead) <= _LONGEST_CORRECTION))
        ),
        code=code,
        entry=series(code) if code else None,
    )


def _certain(evidence: _Evidence) -> ReleaseKind | None:
    """The rules that leave no doubt, in order."""
    masthead = evidence.masthead
    if evidence.corrected or any(s.corrigendum for s in masthead.symbols) or evidence.led("correction"):
        return ReleaseKind.CORRECTION
    if evidence.names("briefing"):
        return ReleaseKind.BRIEFING
    kind = _typed(evidence) or _serial(evidence)
    if kind is not None:
        return kind
    if evidence.names("press_conference"):
        return ReleaseKind.PRESS_CONFERENCE
    if masthead.meetings:
        return ReleaseKind.MEETINGS_COVERAGE
    if evidence.titled("round_up"):
        return ReleaseKind.ROUND_UP
    return _formula(evidence) or _led(evidence)


def _typed(evidence: _Evidence) -> ReleaseKind | None:
    table, yearly = _types(evidence.words)
    for text in evidence.types:
        kind = table.get(text)
        if kind == "biography" and _series_kind(evidence.code) == "appointment":
            # the note on somebody whose appointment the release announces
            return ReleaseKind.APPOINTMENT
        if kind is not None:
            return ReleaseKind(kind)
        if yearly.fullmatch(text):
            return ReleaseKind.ROUND_UP
    # a type word and a symbol on one line
    names = tuple(table)
    for text in evidence.types:
        if text.startswith(names):
            return ReleaseKind(next(kind for name, kind in table.items() if text.startswith(name)))
    return None


def _series_kind(code: str) -> str | None:
    """The kind that all releases of a series are of."""
    kind: str | None = read_toml("evidence.toml")["series"].get(code)
    return kind


def _serial(evidence: _Evidence) -> ReleaseKind | None:
    kind = _series_kind(evidence.code)
    if kind is not None:
        return ReleaseKind(kind)
    # a statement that announces an appointment carries both series
    if any(_series_kind(symbol.series) == "appointment" for symbol in evidence.masthead.symbols[1:]):
        return ReleaseKind.APPOINTMENT
    return None


def _formula(evidence: _Evidence) -> ReleaseKind | None:
    """The sentence that ends with a colon and says what follows."""
    formula = evidence.words.pattern("kinds.formula_patterns", re.IGNORECASE)
    for lead in evidence.leads[:2]:
        sentence = lead[: lead.find(":") + 1] or lead[:300]
        if not formula.search(sentence):
            continue
        found = _nouns(evidence.words).search(sentence)
        if not found:
            continue
        kind = evidence.words.table("kinds.formula_nouns")[" ".join(found[0].replace("’", "'").split())]
        if kind == "statement":
            return _statement(evidence.words, sentence)
        return ReleaseKind.STATEMENT if kind == "press_statement" else ReleaseKind(kind)
    return None


def _statement(words: Vocabulary, sentence: str) -> ReleaseKind:
    """A statement is put out, or it is spoken before somebody: then it is remarks."""
    if words.pattern("kinds.issued_patterns", re.IGNORECASE).search(sentence):
        return ReleaseKind.STATEMENT
    if words.pattern("kinds.delivered_patterns", re.IGNORECASE).search(sentence):
        return ReleaseKind.REMARKS
    return ReleaseKind.STATEMENT


def _led(evidence: _Evidence) -> ReleaseKind | None:
    """The kinds that the first paragraphs tell for certain."""
    # what a body of the Council has done that has no sanctions to look after
    subsidiary = evidence.is_of_council and evidence.led("subsidiary", first=True)
    if subsidiary and not evidence.led("announcement", first=True):
        return ReleaseKind.NOTE
    if evidence.led("sanctions") or evidence.led("committee", first=True):
        return ReleaseKind.SANCTIONS
    for kind in (ReleaseKind.APPOINTMENT, ReleaseKind.BIOGRAPHY, ReleaseKind.TRAVEL):
        if evidence.led(kind.value, first=True):
            return kind
    if evidence.titled("biography"):
        return ReleaseKind.BIOGRAPHY
    return ReleaseKind.MEETINGS_COVERAGE if _is_covered(evidence) else None


def _is_covered(evidence: _Evidence) -> bool:
    """Whether a lead in the past tells what an organ did today, under the symbol of an organ or of none."""
    weak = read_toml("evidence.toml")["weak_series"]
    if evidence.code in weak or not evidence.shows("coverage_patterns"):
        return False
    announced = _announced(evidence)
    if announced is ReleaseKind.ANNOUNCEMENT and not evidence.shows("coverage_patterns", first=True):
        # whoever announces may tell, further down, who said so today
        return False
    meets = evidence.is_of_meeting or evidence.masthead.session is not None
    return announced is None or (meets and announced is not ReleaseKind.BACKGROUND)


def _announced(evidence: _Evidence) -> ReleaseKind | None:
    """What is to come: an organ's session is background, anything else an announcement; and what a year brought."""
    if evidence.led("round_up"):
        return ReleaseKind.ROUND_UP
    if evidence.names("note"):
        return ReleaseKind.NOTE
    told = evidence.titled("background") or not (evidence.title or evidence.shows("coverage_patterns"))
    if told and evidence.led("background"):
        return ReleaseKind.BACKGROUND
    return ReleaseKind.ANNOUNCEMENT if evidence.names("announcement") else None


def _worded(evidence: _Evidence) -> ReleaseKind | None:
    if evidence.is_of_council and evidence.titled("subsidiary"):
        return ReleaseKind.NOTE
    if evidence.titled("committee"):
        return ReleaseKind.SANCTIONS
    return next((kind for kind in _TITLED if evidence.titled(kind.value)), None)


def _usual(evidence: _Evidence) -> ReleaseKind | None:
    """What a series usually is."""
    table = read_toml("evidence.toml")
    weak, others = table["weak_series"], [symbol.series for symbol in evidence.masthead.symbols[1:]]
    if evidence.code in weak:
        return ReleaseKind(weak[evidence.code])
    if evidence.entry is not None and any(other in table["joint_series"]["note"] for other in others):
        return ReleaseKind.NOTE
    met = evidence.is_of_meeting or evidence.masthead.session is not None
    if met or evidence.shows("coverage_patterns"):
        return ReleaseKind.MEETINGS_COVERAGE
    return next((ReleaseKind(weak[other]) for other in others if other in weak), None)
