"""What kind of release it is, by masthead, headline and opening formula together."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from unreleases._resources import read_toml
from unreleases.catalogue.folding import drop_accents, fold_accents
from unreleases.catalogue.series import series
from unreleases.grammar.dateline import after_dateline
from unreleases.model.masthead import LineKind, Masthead
from unreleases.model.release import ReleaseKind
from unreleases.notices import Notice, NoticeCode

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from unreleases.catalogue.vocabulary import Vocabulary
    from unreleases.model.body import Block
    from unreleases.model.masthead import Headline

__all__ = ["tell_kind"]

#: How many paragraphs from the top can hold the opening formula, and how much of each is read.
#: The word for a correction stands alone.
_LONGEST_CORRECTION: Final = 40
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

    @property
    def lead(self) -> str:
        return self.leads[0] if self.leads else ""

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
                break
        else:
            return False
        return pattern.search(text) is not None


@cache
def _expressions(words: Vocabulary, name: str, plain: bool) -> tuple[re.Pattern[str], Sequence[str]]:
    """The expressions of a list, and words of which each of them has one; the empty word where none is told.

    In capitals accents are often left out: a plain text is searched for the words without them.
    """
    pattern = words.pattern(f"kinds.{name}", re.IGNORECASE, plain=plain)
    telling = words.table("kinds.telling").get(name, ("",))
    return pattern, tuple(map(drop_accents, telling)) if plain else telling


@cache
def _table() -> Mapping[str, Any]:
    return read_toml("evidence.toml")


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
    for rule in _CERTAIN:
        kind = rule(evidence)
        if kind is not None:
            return kind, ()
    for rule in _LIKELY:
        kind = rule(evidence)
        if kind is not None:
            break
    kind = kind or ReleaseKind.OTHER
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
    )


def _correction(evidence: _Evidence) -> ReleaseKind | None:
    numbered = any(symbol.corrigendum for symbol in evidence.masthead.symbols)
    if evidence.corrected or numbered or evidence.led("correction"):
        return ReleaseKind.CORRECTION
    return None


def _briefing(evidence: _Evidence) -> ReleaseKind | None:
    if evidence.titled("briefing") or evidence.led("briefing", first=True):
        return ReleaseKind.BRIEFING
    return None


def _typed(evidence: _Evidence) -> ReleaseKind | None:
    table, yearly = _types(evidence.words)
    for text in evidence.types:
        kind = table.get(text)
        if kind is not None:
            return ReleaseKind.APPOINTMENT if _appoints(evidence, kind) else ReleaseKind(kind)
        if yearly.fullmatch(text):
            return ReleaseKind.ROUND_UP
    # a type word and a symbol on one line
    names = tuple(table)
    for text in evidence.types:
        if text.startswith(names):
            return ReleaseKind(next(kind for name, kind in table.items() if text.startswith(name)))
    return None


def _appoints(evidence: _Evidence, kind: str) -> bool:
    """Whether the biographical note is that of somebody whose appointment the release announces."""
    first = evidence.masthead.symbols[:1]
    announced = any(_table()["series"].get(symbol.series) == ReleaseKind.APPOINTMENT for symbol in first)
    return kind == ReleaseKind.BIOGRAPHY and announced


def _serial(evidence: _Evidence) -> ReleaseKind | None:
    table = _table()["series"]
    symbols = evidence.masthead.symbols
    for symbol in symbols[:1]:
        if symbol.series in table:
            return ReleaseKind(table[symbol.series])
    # a statement that announces an appointment carries both series
    if any(table.get(symbol.series) == "appointment" for symbol in symbols[1:]):
        return ReleaseKind.APPOINTMENT
    return None


def _press_conference(evidence: _Evidence) -> ReleaseKind | None:
    if evidence.titled("press_conference") or evidence.led("press_conference", first=True):
        return ReleaseKind.PRESS_CONFERENCE
    return None


def _round_up(evidence: _Evidence) -> ReleaseKind | None:
    if not evidence.masthead.meetings and evidence.titled("round_up"):
        return ReleaseKind.ROUND_UP
    return None


def _meeting(evidence: _Evidence) -> ReleaseKind | None:
    return ReleaseKind.MEETINGS_COVERAGE if evidence.masthead.meetings else None


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


def _subsidiary(evidence: _Evidence) -> ReleaseKind | None:
    """A note on what a body of the Council has done that has no sanctions to look after."""
    if not _is_of_council(evidence) or evidence.led("announcement", first=True):
        return None
    return ReleaseKind.NOTE if evidence.led("subsidiary", first=True) else None


def _is_of_council(evidence: _Evidence) -> bool:
    """Whether the symbol is of the Security Council's series."""
    entries = [series(symbol.series) for symbol in evidence.masthead.symbols[:1]]
    return any(entry is not None and entry.code_en == _COUNCIL for entry in entries)


def _sanctions(evidence: _Evidence) -> ReleaseKind | None:
    """What a committee that looks after sanctions has done, where no meeting of another organ is covered."""
    found = evidence.led("sanctions") or evidence.led("committee", first=True)
    return ReleaseKind.SANCTIONS if found else None


def _personal(evidence: _Evidence) -> ReleaseKind | None:
    for kind in (ReleaseKind.APPOINTMENT, ReleaseKind.BIOGRAPHY, ReleaseKind.TRAVEL):
        if evidence.led(kind.value, first=True):
            return kind
    if evidence.titled("biography"):
        return ReleaseKind.BIOGRAPHY
    return None


def _covered(evidence: _Evidence) -> ReleaseKind | None:
    """A lead in the past about what an organ did today, under the symbol of an organ or of none."""
    if not evidence.shows("coverage_patterns") or _is_office(evidence):
        return None
    announced = _announced(evidence)
    if announced is ReleaseKind.BACKGROUND or (announced is not None and not _is_organ(evidence)):
        return None
    # whoever announces may tell, further down, who said so today
    if announced is ReleaseKind.ANNOUNCEMENT and not evidence.shows("coverage_patterns", first=True):
        return None
    return ReleaseKind.MEETINGS_COVERAGE


def _is_organ(evidence: _Evidence) -> bool:
    """Whether the symbol or the session is of an organ that meets."""
    if evidence.masthead.session is not None:
        return True
    entries = [series(symbol.series) for symbol in evidence.masthead.symbols[:1]]
    return any(entry is not None and entry.kind.startswith(_MEETING) for entry in entries)


def _is_office(evidence: _Evidence) -> bool:
    """Whether the symbol is of an office that speaks rather than of an organ that meets."""
    return any(symbol.series in _table()["weak_series"] for symbol in evidence.masthead.symbols[:1])


def _announced(evidence: _Evidence) -> ReleaseKind | None:
    """What is to come: an organ's session is background, anything else an announcement; and what a year brought."""
    if evidence.led("round_up"):
        return ReleaseKind.ROUND_UP
    if evidence.titled("note") or evidence.led("note", first=True):
        return ReleaseKind.NOTE
    told = evidence.titled("background") or not (evidence.title or evidence.shows("coverage_patterns"))
    if told and evidence.led("background"):
        return ReleaseKind.BACKGROUND
    if evidence.titled("announcement") or evidence.led("announcement", first=True):
        return ReleaseKind.ANNOUNCEMENT
    return None


def _worded(evidence: _Evidence) -> ReleaseKind | None:
    if _is_of_council(evidence) and evidence.titled("subsidiary"):
        return ReleaseKind.NOTE
    if evidence.titled("committee"):
        return ReleaseKind.SANCTIONS
    return next((kind for kind in _TITLED if evidence.titled(kind.value)), None)


def _usual(evidence: _Evidence) -> ReleaseKind | None:
    """What a series usually is."""
    symbols = evidence.masthead.symbols
    weak = _table()["weak_series"]
    for symbol in symbols[:1]:
        if symbol.series in weak:
            return ReleaseKind(weak[symbol.series])
        entry = series(symbol.series)
        if entry is None:
            continue
        if any(other.series in _table()["joint_series"]["note"] for other in symbols[1:]):
            return ReleaseKind.NOTE
        if entry.kind.startswith(_MEETING):
            return ReleaseKind.MEETINGS_COVERAGE
    if evidence.masthead.session is not None or evidence.shows("coverage_patterns"):
        return ReleaseKind.MEETINGS_COVERAGE
    return next((ReleaseKind(weak[symbol.series]) for symbol in symbols[1:] if symbol.series in weak), None)


#: Rules that leave no doubt, in order.
_CERTAIN: Final[tuple[Callable[[_Evidence], ReleaseKind | None], ...]] = (
    _correction,
    _briefing,
    _typed,
    _serial,
    _press_conference,
    _meeting,
    _round_up,
    _formula,
    _subsidiary,
    _sanctions,
    _personal,
    _covered,
)
#: Rules that say what is likely, in order.
_LIKELY: Final = (_announced, _worded, _usual)
