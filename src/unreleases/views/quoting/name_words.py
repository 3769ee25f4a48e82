"""The words of names and offices: what each can be part of, as one letter."""

from __future__ import annotations

import re
from functools import lru_cache, partial
from typing import Final, NamedTuple

from unreleases.catalogue.vocabulary import alternatives, vocabulary
from unreleases.views.words import fold_word, folded_words

__all__ = ["NameWord", "NameWords"]

_MOST_WORDS: Final = 24
_KNOWN_WORDS: Final = 8192
#: Plain words before a name: `the former long-time envoy Ana Lund`.
_MOST_PLAIN: Final = 3
_LETTERS: Final = re.compile(r"[^\W\d_]+")
_OFFICES: Final = (
    "representative", "minister", "head", "secretariat", "chair", "expert", "observer", "spokesperson", "petitioner",
)  # fmt: skip


class NameWord(NamedTuple):
    """A word as printed and folded, with its place.

    >>> NameWord("Chair", "chair", 4, 9).key
    'chair'
    """

    text: str
    key: str
    start: int
    end: int


def _is_dead(code: str, codes: list[str]) -> bool:
    """Tell whether a small word ends what has neither a name nor an office yet: `speaking on`."""
    if code not in "SLFTDA":
        return False
    if not codes:
        return code in "SLFA"
    if codes[-1] in "DT":
        return False
    return code not in "FL" or codes[0] not in "DT"


class NameWords:
    """Reads the words that can make a name or an office, in one language.

    >>> words, letters = NameWords("en").read("the Chair of the Committee, who", 0, 31)
    >>> letters, words[-1].text
    ('TOLTC', 'Committee')
    """

    def __init__(self, language: str) -> None:
        words = vocabulary(language)
        folded = partial(folded_words, language)
        self.particles = folded("quotation.name_particles")
        self.links = folded("quotation.office_links") | self.particles
        self.open_links = folded("quotation.open_links")
        self.collective = folded("quotation.collective_words")
        offices = [
            word
            for name in (*(f"speech.{kind}_words" for kind in _OFFICES), "quotation.office_words")
            for word in words.words(name)
        ]
        # in lower case only single words are an office: `the Coordinator for Relief` makes none of `relief`
        single = {fold_word(office) for office in offices if " " not in office}
        parts = {fold_word(part) for office in offices for part in office.split() if part[0].isupper()}
        lower = {part for office in offices for part in office.split()[1:] if part[0].islower()}
        self.offices = frozenset(single) - self.links - self.collective
        self.adjectives = frozenset(map(fold_word, lower)) - self.links
        self.capital_offices = frozenset(parts | single) - self.links - self.collective
        self.origins = folded("quotation.origin_links")
        self.openings = folded("quotation.opening_words")
        self.determiners = folded("quotation.determiners")
        self.pointers = folded("quotation.pointers")
        self.breaks = folded("speech.verbs", "quotation.verbs", "quotation.auxiliaries") | frozenset(
            words.table("quotation.pronouns")
        )
        self.calendar = folded("calendar.month_names", "calendar.weekdays")
        titles = words.words("speech.honorifics")
        starts = (_LETTERS.match(title) for title in titles)
        self.title_starts = frozenset(fold_word(start[0]) for start in starts if start)
        either = alternatives([*titles, *(title.upper() for title in titles)])
        joins = rf"{words.alternatives('quotation.name_prefixes')}[-’'‐‑]|{words.alternatives('quotation.name_particles')}(?:\s|(?<=['’]))"
        # the words of releases are few, and each is asked for often
        self._look = lru_cache(maxsize=_KNOWN_WORDS)(self._letter)
        self.honorific = re.compile(rf"{either}(?:(?<=\.)|(?=\s))(?=\s?(?:{joins}){{0,3}}[A-ZÀ-ÞŞČŠŽ\[])")
        prefixes = words.alternatives("quotation.name_prefixes")
        self.prefixed = re.compile(rf"{prefixes}[-’'‐‑](?=[A-ZÀ-Þ])")
        self.token = words.compile(
            r"[^\W\d_]{3,}(?=[ ,])"
            rf"|{words.words('quotation.elision_pattern')[0]}|(?:[A-ZÀ-Þ]\.-?){{1,4}}(?=\s?[A-ZÀ-Þ])|{{quotation.abbreviations}}(?=\s[A-Z])"
            r"|\[[^\[\]]{1,30}\]|\d{1,3}-[a-z]+(?:-[a-z]+)?|[^\W\d_]+(?:[’'\-‐‑][^\W_]+)*"
        )

    def read(self, text: str, position: int, end: int) -> tuple[list[NameWord], str]:
        """Read the words that follow each other with nothing but a space between them, and their letters.

        An article is T, another determiner D, a part of an honorific H, an office O, a word with a capital C, a
        small word between the parts of a name S, or L where lower case can follow, an adjective of an office A,
        what joins an office to where its holder comes from F, and any other word P.

        Args:
            text: Any text.
            position: Where the first word begins.
            end: Where to stop.

        Returns:
            The words, and a letter for each.
        """
        words: list[NameWord] = []
        codes: list[str] = []
        plain = named = 0
        while len(words) < _MOST_WORDS and (found := self.token.match(text, position, end)):
            printed = found[0]
            title = self._title(text, position, printed) if printed[0].isupper() else None
            stop = title or found.end()
            if title:
                printed = text[position:stop]
            key, code = self._look(printed, not codes, bool(codes) and codes[-1] in "OA")
            if title:
                code = "H"
            elif not code or (not named and _is_dead(code, codes)):
                break
            word = NameWord(printed, key, position, stop)
            if code == "P":
                plain += 1
                # nothing can come of it: too many words before a name, or a plain word after one
                if plain > _MOST_PLAIN or (named and codes[-1] not in "LTP"):
                    break
            elif code in "COH":
                named += 1
                plain = 0
            words.append(word)
            codes.append(code)
            position = stop
            if position < end and text[position] == " ":
                position += 1
            elif not title and printed[-1] not in "’'.":
                break
        return words, "".join(codes)

    def _title(self, text: str, position: int, word: str) -> int | None:
        """Return where an honorific ends that stands before a name."""
        begin = _LETTERS.match(word)
        if begin is None or fold_word(begin[0]) not in self.title_starts:
            return None
        title = self.honorific.match(text, position)
        if title is None:
            return None
        following = self.token.match(text, title.end() + (text[title.end()] == " "))
        named = following is not None and fold_word(following[0]) not in self.collective
        return title.end() if named else None

    def _letter(self, word: str, first: bool, in_office: bool) -> tuple[str, str]:
        """Return a word folded, and its letter; none for a word that no description has."""
        key = fold_word(word)
        capital = not word[0].islower() or self.prefixed.match(word) is not None
        offices = self.capital_offices if capital else self.offices
        if key in offices or key.removesuffix("'s") in offices:
            return key, "O"
        if key in self.determiners and (first or not capital):
            return key, "T" if key in self.links or key in self.pointers else "D"
        if capital and not word[0].isdigit():
            return key, "" if key in self.calendar or (first and key in self.openings) else "C"
        if key in self.open_links:
            return key, "L"
        if key in self.links:
            return key, "S"
        if in_office and key in self.adjectives:
            return key, "A"
        if key in self.origins:
            return key, "F"
        return key, "" if key in self.breaks else "P"

    def has_capital(self, word: NameWord) -> bool:
        """Tell whether a word of a name has a capital, be it behind a prefix.

        Args:
            word: The word.

        Returns:
            Whether it has.

        >>> NameWords("en").has_capital(NameWord("al-Mahjub", "al-mahjub", 0, 9))
        True
        """
        text = word.text
        return text[0].isupper() or (not text.isalpha() and self.prefixed.match(text) is not None)
