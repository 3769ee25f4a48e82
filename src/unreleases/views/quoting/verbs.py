"""Verbs of speech in running text, with their auxiliaries, adverbs and pronouns."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from attrs import define

from unreleases.catalogue.vocabulary import vocabulary
from unreleases.views.expressions import Expression
from unreleases.views.words import fold_word, folded_words

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["SpeechVerb", "VerbReader", "VerbWord", "skip_space", "verb_reader"]

#: A verb of speech has no more words around it: `she had then once more said`.
_MOST_WORDS: Final = 8
_KNOWN_WORDS: Final = 8192
_LONGEST_ARTICLE: Final = 8
_GLUED: Final = re.compile(r"[a-zà-ÿ]+(?=[A-ZÀ-Þ])")
#: Words between commas after an auxiliary: `a, pour sa part, déclaré`.
_ASIDE: Final = re.compile(r",\s[^,.;:“”«»\"]{2,60},\s")


@define
class SpeechVerb:
    """A verb of speech with its auxiliary, and the pronoun before or in it.

    >>> verb_reader("en").read("she then added", 0, 14)
    SpeechVerb(first=0, end=14, printed='added', pronoun='f')
    """

    #: Where the pronoun begins, or the verb.
    first: int
    end: int
    #: The verb with its auxiliary.
    printed: str
    #: What the pronoun can stand for; None where there is none.
    pronoun: str | None = None


class VerbWord(NamedTuple):
    """What a word can be around a verb of speech.

    >>> word = verb_reader("en").look("quickly")
    >>> word.adverb, word.verb, word.pronoun
    (True, 0, None)
    """

    key: str
    #: How many of its letters are a verb of speech.
    verb: int
    #: Whom it can stand for.
    pronoun: str | None
    auxiliary: bool
    #: Whether it can stand between a pronoun or auxiliary and its verb.
    adverb: bool
    #: Whether it can be a verb in the past: alone, or after an auxiliary.
    past: bool
    participle: bool
    #: Whether a verb with its auxiliary and pronoun can begin with it.
    first: bool


class VerbReader:
    """Reads verbs of speech in one language.

    >>> reader = VerbReader("fr")
    >>> text = "« Non », a-t-il répondu."
    >>> reader.read(text, 9, len(text)).pronoun
    'm'
    """

    adverb = Expression("quotation.adverb_pattern")
    open_verb = Expression("quotation.open_verb_pattern")

    def __init__(self, language: str) -> None:
        self.vocabulary = words = vocabulary(language)
        elision = words.words("quotation.elision_pattern")[0]
        self.verbs = folded_words(language, "speech.verbs", "quotation.verbs")
        self.auxiliaries = folded_words(language, "quotation.auxiliaries")
        self.pronouns = words.table("quotation.pronouns")
        self.citing = folded_words(language, "quotation.citing_verbs")
        self.passive = folded_words(language, "quotation.passive_words")
        self.articles = folded_words(language, "quotation.noun_articles")
        word = rf"{elision}|[^\W\d_]+(?:[’'\-\u2010\u2011][^\W_]+)*|\d+|\[[^\[\]]{{1,30}}\]"
        inverted = "|".join(words.words("quotation.inverted_pattern"))
        clitic = f"(?P<clitic>{'|'.join(words.words('quotation.clitic_pattern'))})"
        self.word = words.compile(word)
        # one look at each word of a verb: a pronoun behind its verb, a clitic before it, or any other word
        self._next = words.compile(rf"{clitic}|{word}")
        self._first = words.compile(rf"(?:{inverted})|{clitic}|{word}")
        # the words of releases are few, and each is asked for often
        self.look = lru_cache(maxsize=_KNOWN_WORDS)(self._look)

    def read(self, text: str, position: int, end: int, *, loose: bool = False) -> SpeechVerb | None:
        """Read a verb at a place, in the order of either language: `he has said`, `a-t-elle dit`, `dit-il`.

        Args:
            text: Any text.
            position: Where its first word begins, a pronoun included.
            end: Where to stop.
            loose: Whether any verb in the past will do, as behind quoted words: `“No”, she shrugged`.

        Returns:
            The verb; None where there is none.
        """
        first = position
        start: int | None = None
        pronoun: str | None = None
        aside = False
        for _ in range(_MOST_WORDS):
            bare = pronoun is None and start is None
            begin = position if start is None else start
            found = (self._first if bare else self._next).match(text, position, end)
            if bare and found and found["pronoun"]:
                auxiliary = fold_word(found["auxiliary"])
                forms = {auxiliary, auxiliary.rpartition("'")[2]}
                means = self.pronouns.get(fold_word(found["pronoun"]))
                if forms.isdisjoint(self.verbs) and not forms.isdisjoint(self.auxiliaries):
                    start, pronoun = position, means
                    position = skip_space(text, found.end())
                    continue
                if loose or not forms.isdisjoint(self.verbs):
                    return SpeechVerb(first, found.end(), found[0], means)
                found = self._next.match(text, position, end)
            if found is None:
                return None
            stop = found.end()
            if found.lastgroup == "clitic":
                position = stop
                continue
            word = self.look(found[0])
            if not word.verb and loose and (word.past if start is None else word.participle):
                return SpeechVerb(first, stop, text[begin:stop], pronoun)
            if word.verb:
                stop = position + word.verb
                return SpeechVerb(first, stop, text[begin:stop], pronoun)
            if bare and word.pronoun is not None:
                pronoun = word.pronoun
            elif word.auxiliary:
                start = begin
                beside = None if aside else _ASIDE.match(text, stop, end)
                if beside:
                    aside = True
                    position = beside.end()
                    continue
            elif not word.adverb:
                return None
            position = skip_space(text, stop)
        return None

    def _look(self, word: str) -> VerbWord:
        """Tell what a word can be."""
        key = fold_word(word)
        auxiliary = key in self.auxiliaries
        glued = _GLUED.match(word)
        if glued and glued[0] in self.verbs:
            # a lost space: `saidAna`
            verb = glued.end()
        else:
            verb = len(word) if key in self.verbs and (word[0].islower() or key in self.citing) else 0
        # `“…,” United Nations experts said`: a name
        past = None if auxiliary or word[0].isupper() else self.open_verb.fullmatch(key)
        return VerbWord(
            key=key,
            verb=verb,
            pronoun=self.pronouns.get(key),
            auxiliary=auxiliary,
            adverb=self.adverb.fullmatch(key) is not None,
            past=past is not None and past.lastgroup == "finite",
            participle=past is not None,
            first=key in self.verbs or key in self.pronouns or auxiliary or "-" in key,
        )

    def begins(self, text: str, position: int, end: int) -> bool:
        """Tell whether a verb of speech or an auxiliary stands at a place, by one look.

        Args:
            text: Any text.
            position: The place.
            end: Where to stop.

        Returns:
            Whether one does; a pronoun is none.

        >>> verb_reader("en").begins("said the Chair", 0, 14), verb_reader("en").begins("the Chair", 0, 9)
        (True, False)
        """
        word = self.word.match(text, position, end)
        found = self.look(word[0]) if word else None
        return found is not None and (found.auxiliary or found.key in self.verbs)

    def find(self, text: str, position: int, end: int) -> Iterator[SpeechVerb]:
        """Search for verbs of speech.

        Args:
            text: Any text.
            position: Where to begin.
            end: Where to stop.

        Yields:
            The verbs in order.

        >>> text = "He said that they had agreed."
        >>> [verb.printed for verb in verb_reader("en").find(text, 0, len(text))]
        ['said', 'had agreed']
        """
        held = position
        look = self.look
        for word in self.word.finditer(text, position, end):
            known = look(word[0])
            if not known.first:
                continue
            place = word.start()
            if place < held or (known.verb and self._is_noun(text, place, position)):
                continue
            verb = self.read(text, place, end)
            if verb:
                held = verb.end
                yield verb

    def _is_noun(self, text: str, place: int, floor: int) -> bool:
        """Tell whether an article before a word makes it a noun: `Mr. Oru’s warning`, `a saying`."""
        before = text[max(floor, place - _LONGEST_ARTICLE) : place].rstrip()
        return before.endswith(("’s", "'s")) or fold_word(before[before.rfind(" ") + 1 :]) in self.articles

    def cites(self, verb: str | None) -> bool:
        """Tell whether the object of a verb said the words, and not its subject.

        Args:
            verb: The verb as printed.

        Returns:
            Whether it is a verb of citing.

        >>> verb_reader("en").cites("quoting"), verb_reader("en").cites("said")
        (True, False)
        """
        return verb is not None and fold_word(verb[verb.rfind(" ") + 1 :]) in self.citing


def skip_space(text: str, position: int) -> int:
    """Return the place after a space, if there is one.

    Args:
        text: Any text.
        position: A place in it.

    Returns:
        The same place or the next.

    >>> skip_space("a b", 1), skip_space("a b", 2)
    (2, 2)
    """
    return position + 1 if text[position : position + 1] == " " else position


#: The same one for the same language.
verb_reader: Final = cache(VerbReader)
