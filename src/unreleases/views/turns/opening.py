"""A turn while the meeting is read: its opening, made from the speaker whom a sentence names, and its section."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from attrs import define, field

from unreleases.views.turns.delegations import is_known
from unreleases.views.turns.on_behalf import find_behalf
from unreleases.views.turns.sentences import holds_any, sentence_end
from unreleases.views.turns.types import Role, StatementKind

if TYPE_CHECKING:
    from unreleases.views.turns.clauses import Clause
    from unreleases.views.turns.speaker import Speaker
    from unreleases.views.turns.words import TurnWords

__all__ = ["Opening", "Section", "Turn", "make_opening", "said_before"]

#: A draft is introduced so near the beginning of the sentence.
_INTRO: Final = 320
#: The words that present a speaker reach so far behind the verb.
_BEHIND: Final = 160
#: So far behind the verb it may stand that somebody answers.
_ANSWER: Final = 24
#: So much of a paragraph tells what a turn is.
_PARAGRAPH: Final = 2500


class Opening(NamedTuple):
    """The words that open a turn, and whom they name.

    >>> from unreleases.views.turns.words import turn_words
    >>> from unreleases.views.turns.speaker import Setting
    >>> from unreleases.views.turns.openings import find_opening
    >>> find_opening("ANA LUZ (Peru) said no.", 0, Setting(turn_words("en"))).speaker.name
    'ANA LUZ'
    """

    #: The paragraph, where in it the turn begins, and where the words for the speaker do.
    text: str
    start: int
    place: int
    speaker: Speaker
    on_behalf_of: tuple[str, ...]
    #: Where in the sentence the verb begins; -1 where none was found.
    verb: int
    #: What the sentence says of the speaker and what they do, up to what is said.
    presented: str
    #: Whether that is only the verb: `ANA LUZ (Peru) said that`.
    plain: bool = False
    #: Whether the speaker stands after the words quoted.
    quoted: bool = False
    #: Whether the sentence is a turn's; `The representative of Mali also spoke` only tells of one.
    turn: bool = True

    @property
    def end(self) -> int:
        """Where the sentence that names the speaker ends."""
        return sentence_end(self.text, self.place if self.quoted else self.start + max(self.verb, 0))

    @property
    def sentence(self) -> str:
        """The words up to the end of the sentence, from which the kind of the turn is told."""
        return self.text[self.start : self.end]

    @property
    def paragraph(self) -> str:
        """The paragraph from there on, or its beginning."""
        return self.text[self.start : self.start + _PARAGRAPH]

    @property
    def intro(self) -> str:
        """What stands before the words for the speaker: `Echoing that, `."""
        return "" if self.quoted else self.text[self.start : self.place]

    @property
    def behind(self) -> str:
        """What stands behind the words for a speaker who is named after words quoted: `…, introducing the draft`."""
        return self.text[self.place : min(self.end, self.place + _BEHIND)]

    @property
    def before_verb(self) -> str:
        """What stands before the verb besides the speaker's name, if anything does."""
        return "" if self.plain else self.text[self.start : self.start + max(self.verb, 0)]

    @property
    def through_verb(self) -> str:
        """The sentence up to so far behind the verb as it may say that somebody answers."""
        return self.sentence[: max(self.verb, 0) + _ANSWER]


def make_opening(text: str, position: int, place: int, speaker: Speaker, words: TurnWords) -> Opening:
    """Make the opening of a turn.

    Args:
        text: A paragraph.
        position: Where the sentence begins.
        place: Where the words for the speaker begin.
        speaker: Who they say is speaking.
        words: Those of the language.

    Returns:
        The opening.

    >>> from unreleases.views.turns.words import turn_words
    >>> from unreleases.views.turns.speaker import Setting
    >>> from unreleases.views.turns.speakers import read_speaker
    >>> text = "On behalf of Chile, ANA LUZ (Peru) said no."
    >>> speaker = read_speaker(text, 20, Setting(turn_words("en")))
    >>> make_opening(text, 0, 20, speaker, turn_words("en")).on_behalf_of
    ('Chile',)
    """
    clause = speaker.clause
    verb = clause.verb if clause.verb >= 0 else position
    plain = clause.plain and place == position and words.content.match(text, clause.end) is not None
    names: tuple[str, ...] = ()
    if plain:
        presented = text[verb : clause.end]
    else:
        end = sentence_end(text, verb)
        content = words.content.search(text, verb, min(end, verb + _BEHIND))
        presented = text[position : content.start() if content else min(end, verb + _BEHIND)]
        names = find_behalf(_presenting(text, place, end, clause, words), words)
        if not names and holds_any(said := text[place:end], words.behalf_hints):
            names = _introduced_for(said, words)
        if place > position:
            # what stands before the speaker apart: `on behalf of Japan, the representative of …`
            names = (*find_behalf(text[position:place], words), *names)
    offset = clause.verb - position if clause.verb >= 0 else -1
    return Opening(text, position, place, speaker, names, offset, presented, plain)


def _introduced_for(sentence: str, words: TurnWords) -> tuple[str, ...]:
    """Return on whose behalf a draft is introduced, where the names stand behind the draft."""
    if not holds_any(sentence, words.introduction_hints):
        return ()
    found = words.introduction.search(sentence, 0, _INTRO)
    names = find_behalf(sentence[found.end() :], words) if found else ()
    return names if all(is_known(name, words) for name in names) else ()


def _presenting(text: str, place: int, end: int, clause: Clause, words: TurnWords) -> str:
    """Return the words that present the speaker, those behind the verb too: `said, on behalf of …, that`."""
    if clause.verb < 0:
        return text[place : min(clause.stop, end)]
    if words.speaking.match(text, clause.verb):
        return text[place:end]
    after = text[clause.end : min(end, clause.end + 300)] if text.startswith(",", clause.end) else ""
    return text[place : clause.verb] + after


def said_before(text: str, position: int, place: int, speaker: Speaker, words: TurnWords) -> Opening:
    """Make an opening whose speaker is named behind the words said.

    Args:
        text: A paragraph.
        position: Where the words said begin.
        place: Where the words for the speaker begin.
        speaker: Who they say is speaking.
        words: Those of the language.

    Returns:
        The opening.

    >>> from unreleases.views.turns.words import turn_words
    >>> from unreleases.views.turns.speaker import Setting
    >>> from unreleases.views.turns.speakers import read_speaker
    >>> text = "That was late, said ANA LUZ (Peru)."
    >>> speaker = read_speaker(text, 20, Setting(turn_words("en")), inverted=True)
    >>> said_before(text, 0, 20, speaker, turn_words("en")).quoted
    True
    """
    return make_opening(text, place, place, speaker, words)._replace(
        start=position, quoted=True, verb=-1, presented="", plain=False
    )


@define
class Section:
    """What is known at a place of a meeting about the turns to come.

    >>> Section().kind is None
    True
    """

    #: How many headings stand before it.
    number: int = 0
    #: The kind that the heading or an announcement gives to delegates' turns.
    kind: StatementKind | None = None
    #: Whether that is only one of two: the heading does not say on which side of the vote it is explained.
    unsure: bool = False
    #: Whether the section is one of action on drafts.
    action: bool = False
    #: Whether a decision has been told since the heading.
    decided: bool = False
    #: Whether a draft has been introduced in it.
    introduced: bool = False
    #: Whether somebody has used the right of reply in it.
    reply: bool = False
    #: Whether it is one of statements, whatever has been decided.
    plain: bool = False
    #: Whether questions are put and answered.
    dialogue: bool = False
    #: Whether experts put questions in it and nobody answers.
    questions: bool = False
    #: Whether a meeting comes to its end in it.
    closing: bool = False
    #: Whether petitioners are heard.
    petitioners: bool = False

    @property
    def neutral(self) -> bool:
        """Whether the heading says nothing of the turns under it."""
        told = self.plain or self.dialogue or self.questions or self.closing or self.petitioners
        return not told and self.kind is None and not self.action


@define(eq=False)
class Turn:
    """A turn while the meeting is read: offsets into the release's text, indexes of blocks.

    >>> from unreleases.views.turns.words import turn_words
    >>> from unreleases.views.turns.speaker import Setting
    >>> from unreleases.views.turns.openings import find_opening
    >>> turn = Turn(find_opening("ANA LUZ (Peru) said no.", 0, Setting(turn_words("en"))), 0, 23, 0, 0)
    >>> turn.extend(60, 1, sure=True)
    >>> turn.end
    60
    """

    opening: Opening
    start: int
    end: int
    first: int
    last: int
    #: Where it stands.
    section: Section = field(factory=Section)
    state: str | None = None
    affiliation: str | None = None
    role: Role | None = None
    #: Whether it is only known from an earlier turn who the speaker is.
    met: bool = False
    #: Whether the speaker is of the delegation whose report a treaty body considers.
    reviewed: bool = False
    kind: StatementKind = StatementKind.STATEMENT
    #: Where the turn ends if only paragraphs belong to it that take its speaker up again: place and block.
    sure: tuple[int, int] | None = None

    def extend(self, end: int, block: int, *, sure: bool) -> None:
        """Take in a further block.

        Args:
            end: Where it ends.
            block: Its index.
            sure: Whether it takes the speaker up again by a pronoun or `he said`.
        """
        if not sure and self.sure is None:
            self.sure = self.end, self.last
        self.end, self.last = end, block

    def shorten(self) -> None:
        """Give up the paragraphs from the first on that need not be the speaker's."""
        if self.sure is not None:
            self.end, self.last = self.sure
