"""What stands in marks: speech, or a term, a title, a word held at arm's length."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from attrs import define

from unreleases.catalogue.vocabulary import vocabulary
from unreleases.views.expressions import Expression, Template
from unreleases.views.turns.sentences import holds_any
from unreleases.views.words import fold_word, fold_words, folded_words, word_pattern

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Shape", "SpeechJudge", "speech_judge"]

#: A clause shows itself early; long quotations are not read to their end.
_MOST: Final = 240
#: Most clauses show it in so many letters.
_EARLY: Final = 80
_TERMINAL: Final = re.compile(r"[.!?…](?:[’'”\"»)\]]\s?)*$")
_STOPS: Final = frozenset(".!?…")
_CLOSING: Final = frozenset("’'”\"»)]")
_FIRST: Final = re.compile(r"[^\W_]")
_ASKING: Final = frozenset("?!")
_SHORT_WORD: Final = 4
_LONGEST_WORD: Final = 40
_LONGEST_LINK: Final = 120
#: What says that a text is reproduced is no longer.
_LONGEST_NOTE: Final = 160
#: A term has no more words.
_FEW: Final = 5


@define
class Shape:
    """How quoted words look.

    >>> speech_judge("en").shape("Not one of us will leave.").clause
    True
    """

    #: What stands between the marks.
    words: str
    #: Whether they begin with a capital or a figure.
    capital: bool
    #: Whether they end like a sentence.
    terminal: bool
    #: Whether they end with a comma, which leads to an attribution.
    comma: bool
    _judge: SpeechJudge
    _read: tuple[bool, int] | None = None

    @property
    def clause(self) -> bool:
        """Whether they have a subject and a finite verb."""
        return self._look()[0]

    @property
    def predicate(self) -> bool:
        """Whether they begin with a finite verb, whose subject stands before them."""
        return self._judge.is_predicate(self.words)

    @property
    def length(self) -> int:
        """How many words there are, as far as they were read."""
        return self._look()[1]

    def _look(self) -> tuple[bool, int]:
        """Read the words, once and only where their marks do not tell enough."""
        if self._read is None:
            self._read = self._judge.read(self.words, capital=self.capital)
        return self._read

    @property
    def title(self) -> bool:
        """Whether most words have capitals, as in a title."""
        if not self.capital or (self.words[-1:] in _ASKING and self.clause):
            return False
        long = [word for word in self.words[:_MOST].split() if len(word) >= _SHORT_WORD]
        return len(long) > 1 and sum(word[0].isupper() for word in long) * 4 >= len(long) * 3


class SpeechJudge:
    """Tells speech from other words in marks, in one language.

    >>> SpeechJudge("en").shape("a narrowing window").clause
    False
    """

    #: What says that a text is reproduced.
    texts = Expression("quotation.text_pattern")
    #: What the text of a resolution begins with.
    enacting = Template("{resolutions.enacting_pattern}$")

    def __init__(self, language: str) -> None:
        self.vocabulary = words = vocabulary(language)
        self.finite = folded_words(language, "quotation.finite_words")
        self.relative = folded_words(language, "quotation.relative_words")
        self.infinitive = folded_words(language, "quotation.infinitive_words")
        self.subjects = folded_words(language, "quotation.subject_words")
        self.telling = self.finite | self.relative | self.subjects
        self.openings = self.subjects | folded_words(language, "quotation.opening_subject_words")
        #: Finite verbs with their subject: `it's`, but not `isn't`.
        self.whole = frozenset(word for word in self.finite if "'" in word and "n'" not in word)
        self.titles = folded_words(language, "quotation.title_words")
        self.terms = folded_words(language, "quotation.term_words")
        #: What a clause alone can follow.
        self.links = folded_words(language, "quotation.that_words", "quotation.reason_words") | {",", ":"}
        self.clause_verbs = folded_words(language, "quotation.clause_verbs")
        self.word = word_pattern(language)
        phrases = words.words("quotation.stock_phrases")
        self.stock = frozenset(tuple(self.word.findall(fold_word(phrase))) for phrase in phrases)
        self.text_hints = words.words("quotation.text_hints")
        #: So many words are more than a stock phrase, and more than a few.
        self.many = max(3, *map(len, self.stock)) + 1

    def shape(self, words: str) -> Shape:
        """Look at quoted words.

        Args:
            words: What stands between the marks.

        Returns:
            What they look like.

        >>> shape = speech_judge("fr").shape("le Burundi n’a jamais été aussi près de la paix")
        >>> shape.clause, shape.capital
        (True, False)
        """
        first = _FIRST.search(words, 0, 12)
        capital = first is not None and not first[0].islower()
        last = words[-1:]
        terminal = last in _STOPS or (last in _CLOSING and _TERMINAL.search(words[-8:]) is not None)
        return Shape(words, capital, terminal, last == ",", self)

    def read(self, words: str, *, capital: bool) -> tuple[bool, int]:
        """Read quoted words, as far as it takes to find a clause.

        Args:
            words: What stands between the marks.
            capital: Whether they begin with a capital or a figure.

        Returns:
            Whether they have a subject and a finite verb, and how many words were read.

        >>> speech_judge("en").read("Not one will leave", capital=True)
        (True, 4)
        """
        # the last of the early words may be cut
        keys = self.word.findall(fold_words(words[:_EARLY]))[:-1] if len(words) > _EARLY else []
        clause = len(keys) >= self.many and self._is_clause(keys, capital)
        if not clause:
            keys = self.word.findall(fold_words(words[:_MOST]))
            clause = self._is_clause(keys, capital) and tuple(keys) not in self.stock
        return clause, len(keys)

    def is_predicate(self, words: str) -> bool:
        """Tell whether quoted words begin with a finite verb.

        Args:
            words: What stands between the marks.

        Returns:
            Whether they do.

        >>> speech_judge("en").is_predicate("has no place here"), speech_judge("en").is_predicate("a ladder")
        (True, False)
        """
        first = self.word.findall(fold_words(words[:_EARLY]))[:1]
        return not (self.finite - self.whole).isdisjoint(first)

    def _is_clause(self, keys: Sequence[str], capital: bool) -> bool:
        if len(keys) < 3:
            return False
        if keys[0] in self.openings or keys[0] in self.whole:
            return True
        if not capital and keys[0] in self.finite:
            # `has no place here`: a predicate whose subject stands outside the marks
            return False
        related = keys[0] in self.relative
        for number in [number for number, key in enumerate(keys) if number and key in self.telling]:
            key = keys[number]
            if key in self.finite:
                if keys[number - 1] in self.infinitive:
                    continue
                if not related and keys[number - 1] not in self.relative:
                    return True
                related = False
            elif key in self.relative:
                related = True
            elif number + 1 < len(keys) and not related:
                return True
        return False

    def is_brought(self, verb: str | None, gap: str) -> bool:
        """Tell whether a verb of speech brings quoted words that can only be a clause.

        Args:
            verb: The verb; None for a formula such as `according to`.
            gap: The words between the verb and the opening mark.

        Returns:
            Whether it does.

        >>> judge = speech_judge("en")
        >>> judge.is_brought("warned", " that "), judge.is_brought("said", " "), judge.is_brought("condemned", " ")
        (True, True, False)
        """
        if verb is None and gap.endswith(", "):
            return True
        if verb and not gap.strip():
            return fold_word(verb[verb.rfind(" ") + 1 :]) in self.clause_verbs
        link = fold_word(gap.strip())
        return len(gap) < _LONGEST_LINK and link[link.rfind(" ") + 1 :] in self.links

    def is_mention(self, left: str) -> bool:
        """Tell whether the words before an opening mark say that a name, title or term follows.

        Args:
            left: The words, up to the mark.

        Returns:
            Whether they do.

        >>> speech_judge("en").is_mention("a report entitled "), speech_judge("en").is_mention("in her words: ")
        (True, False)
        """
        tail = left[-_LONGEST_WORD:].rstrip(" ,:;–—-")
        word = fold_word(tail[tail.rfind(" ") + 1 :])
        return word in self.titles or (word in self.terms and left.rstrip().endswith(tail))

    def names_title(self, words: str) -> bool:
        """Tell whether words speak of something that has a title.

        Args:
            words: Any words.

        Returns:
            Whether they do.

        >>> speech_judge("en").names_title(" the theme of the session, ")
        True
        """
        return not self.titles.isdisjoint(self.word.findall(fold_words(words)))

    def leads_to_clause(self, left: str, shape: Shape) -> bool:
        """Tell whether quoted words behind a title word and a comma are a clause all the same.

        Args:
            left: The words before the opening mark.
            shape: The quoted words.

        Returns:
            Whether they are: `as she said in her report, “the tide is rising”`.

        >>> judge = speech_judge("en")
        >>> judge.leads_to_clause("As she said in her report, ", judge.shape("the tide is rising"))
        True
        """
        return not shape.capital and (shape.clause or shape.length > _FEW) and left.rstrip().endswith(",")

    def is_text(self, left: str) -> bool:
        """Tell whether the words before an opening mark say that a text is reproduced.

        Args:
            left: The words, up to the mark.

        Returns:
            Whether they do.

        >>> speech_judge("fr").is_text("le paragraphe 5, qui se lit comme suit: ")
        True
        """
        near = left[-_LONGEST_NOTE:]
        # to look for hints takes less time than to search for the expression
        return holds_any(near, self.text_hints) and self.texts.search(near) is not None


#: The same one for the same language.
speech_judge: Final = cache(SpeechJudge)
