"""The words of names and offices: what each can be part of, as one letter."""

from __future__ import annotations

import re
from functools import cache, cached_property, lru_cache, partial
from typing import Final, NamedTuple

from unreleases.catalogue.adjectives import adjective_state
from unreleases.catalogue.states import state_names
from unreleases.catalogue.vocabulary import alternatives, vocabulary
from unreleases.views.expressions import Expression, Template
from unreleases.views.places import words_end
from unreleases.views.words import fold_word, folded_words

__all__ = ["NameWord", "NameWords"]

_MOST_WORDS: Final = 24
_KNOWN_WORDS: Final = 8192
#: Plain words before a name: `the former long-time envoy Ana Lund`.
_MOST_PLAIN: Final = 3
#: The letters of small words.
_SMALL: Final = "SLFTDA"
#: What follows an adjective with a capital, up to a name: `the Kenyan doctor Ana Mbo`.
_LEADING: Final = re.compile(r"(?P<plain>(?:\s[a-z][a-z’-]+){1,3})(?P<name>\s[A-ZÀ-Þ]\S+\s[A-ZÀ-Þ])?")
_LETTERS: Final = re.compile(r"[^\W\d_]+")
_OFFICES: Final = (
    "representative", "minister", "head", "secretariat", "chair", "expert", "observer", "spokesperson", "petitioner",
)  # fmt: skip


class NameWord(NamedTuple):
    """A word as printed and folded, and what it can be part of.

    >>> word = NameWords("en").look("Chair")
    >>> word.key, word.first, word.capital
    ('chair', 'O', True)
    """

    text: str
    key: str
    #: Its letter as the first word, after an office, and elsewhere; none where no description has it.
    first: str
    in_office: str
    inner: str
    #: The word that an honorific can begin with, where it does.
    title: str
    #: Whether it has a capital, be it behind a prefix: `al-Mahjub`.
    capital: bool
    #: Whether it can be part of a person's name.
    personal: bool
    possessive: bool
    #: Whether it looks like a participle that opens a sentence.
    opening: bool


def _is_dead(code: str, codes: str) -> bool:
    """Tell whether a small word ends what has neither a name nor an office yet: `speaking on`."""
    if not codes:
        return code in "SLFA"
    if codes[-1] in "DT":
        return False
    return code not in "FL" or codes[0] not in "DT"


class NameWords:
    """Reads the words that can make a name or an office, in one language.

    >>> words, ends, letters = NameWords("en").read("the Chair of the Committee, who", 0, 31)
    >>> letters, words[-1].text, ends[-1]
    ('TOLTC', 'Committee', 26)
    """

    #: What the subject of an office looks like.
    mandate = Expression("quotation.mandate_pattern")
    opening = Expression("quotation.opening_pattern")
    prefixed = Template(r"{quotation.name_prefixes}[-’'‐‑](?=[A-ZÀ-Þ])")

    def __init__(self, language: str) -> None:
        self.vocabulary = words = vocabulary(language)
        self.language = language
        folded = partial(folded_words, language)
        self.particles = folded("quotation.name_particles")
        self.links = folded("quotation.office_links") | self.particles
        self.joining = self.links - self.particles
        self.open_links = folded("quotation.open_links")
        #: What the subject of an office ends with, behind which its holder can stand.
        self.portfolios = folded("quotation.portfolio_words")
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
        # what is an office together has no honorific in it: `Chief Minister`
        doubles = (office.split() for office in (*offices, *words.words("speech.office_words")))
        self.double_offices = frozenset(fold_word(" ".join(parts[:2])) for parts in doubles if len(parts) > 1)
        #: Offices whose subject can stand in lower case.
        self.mandates = folded("quotation.mandate_words")
        self.demonstratives = folded("quotation.demonstratives")
        self.prepositions = folded("quotation.prepositions")
        self.sources = self.prepositions | folded("quotation.source_words")
        self.origins = folded("quotation.origin_links")
        self.openings = folded("quotation.opening_words")
        self.determiners = folded("quotation.determiners")
        self.pointers = folded("quotation.pointers")
        self.breaks = folded(
            "speech.verbs", "quotation.verbs", "quotation.auxiliaries", "quotation.audience_words"
        ) | frozenset(words.table("quotation.pronouns"))
        #: What leads to no name.
        self.dull = self.breaks | self.links | self.prepositions | self.openings
        self.calendar = folded("calendar.month_names", "calendar.weekdays")
        #: Honorifics, by their first word.
        self.titles: dict[str, list[str]] = {}
        for title in words.words("speech.honorifics"):
            start = _LETTERS.match(title)
            self.titles.setdefault(fold_word(start[0]) if start else "", []).append(title)
        joins = rf"{words.alternatives('quotation.name_prefixes')}[-’'‐‑]|{words.alternatives('quotation.name_particles')}(?:\s|(?<=['’]))"
        self.suffixes = folded("quotation.name_suffixes")
        suffixes = words.alternatives("quotation.name_suffixes")
        # `Martin Luther King Jr.` is no king
        self._before_name = rf"(?:(?<=\.)|(?=\s))(?!\s{suffixes})(?=\s?(?:{joins}){{0,3}}[A-ZÀ-ÞŞČŠŽ\[])"
        self._honorific = cache(self._compile_titles)
        # the words of releases are few, and each is asked for often
        self.look = lru_cache(maxsize=_KNOWN_WORDS)(self._look)
        self.token = words.compile(
            rf"[^\W\d_]{{3,}}(?=[ ,])|{suffixes}"
            rf"|{words.words('quotation.elision_pattern')[0]}|(?:[A-ZÀ-Þ]\.-?){{1,4}}(?=\s?[A-ZÀ-Þ])|{{quotation.abbreviations}}(?=\s[A-Z])"
            r"|\[[^\[\]]{1,30}\]|\d{1,3}-[a-z]+(?:-[a-z]+)?|[^\W\d_]+(?:(?:[’'\-‐‑]|-\s(?=[A-ZÀ-Þ]))[^\W_]+)*"
        )
        self._match = self.token.match

    def read(self, text: str, position: int, end: int) -> tuple[list[NameWord], list[int], str]:
        """Read the words that follow each other with nothing but a space between them, and their letters.

        An article is T, another determiner D, a part of an honorific H, an office O, a word with a capital C, a
        small word between the parts of a name S, or L where lower case can follow, an adjective of an office A,
        what joins an office to where its holder comes from F, and any other word P.

        Args:
            text: Any text.
            position: Where the first word begins.
            end: Where to stop.

        Returns:
            The words, where each ends, and a letter for each.
        """
        words: list[NameWord] = []
        ends: list[int] = []
        codes = ""
        plain = 0
        named = False
        while len(ends) < _MOST_WORDS and (found := self._match(text, position, end)):
            word = self.look(found[0])
            stop = self._title(text, position, word.title) if word.title else None
            if stop is not None:
                word = self.look(text[position:stop])
                code = "H"
            else:
                stop = found.end()
                code = word.first if not codes else word.in_office if codes[-1] in "OA" else word.inner
                if word.opening and not codes and self._is_before_plain(text, stop, end):
                    # `Marking the Day, …`
                    break
                if code == "C" and not named and self._modifies(text, word, stop, end):
                    code = "P"
                if not code or (not named and code in _SMALL and _is_dead(code, codes)):
                    break
            if code == "P":
                plain += 1
                # nothing can come of it: too many words before a name, or a plain word after one
                if plain > _MOST_PLAIN or (named and codes[-1] not in "LTP"):
                    break
            elif code in "COH":
                named = True
                plain = 0
            words.append(word)
            ends.append(stop)
            codes += code
            if text[stop : stop + 1] == " ":
                position = stop + 1
            elif code == "H" or word.text[-1] in "’'.":
                position = stop
            else:
                break
        return words, ends, codes

    def mandate_end(self, text: str, end: int) -> int:
        """Return where an office ends with its subject in lower case.

        Args:
            text: Any text.
            end: Where the office ends without it.

        Returns:
            Where its subject ends; the same place where it has none.

        >>> text = "Special Rapporteur on the right to food said"
        >>> text[: NameWords("en").mandate_end(text, 18)]
        'Special Rapporteur on the right to food'
        """
        found = self.mandate.match(text, end)
        if found is None:
            return end
        begin, stop = found.span("subject")
        for word in self.token.finditer(text, begin, stop):
            if fold_word(word[0]) in self.breaks:
                stop = word.start()
                break
        return end if stop == begin else words_end(text, stop)

    def _modifies(self, text: str, word: NameWord, stop: int, end: int) -> bool:
        """Tell whether a word with a capital is an adjective: `the Kenyan doctor`, `UN relief chief Ana Mbo`."""
        leading = _LEADING.match(text, stop, end)
        if leading is None:
            return False
        first, *others = leading["plain"].split()
        if first in self.dull:
            return False
        if leading["name"] is None or not self.dull.isdisjoint(others):
            return first not in self.offices and self.is_national(word.key)
        return (
            word.text.isupper() or f"{word.key} {first}" in self.double_offices or self.is_national(word.key)
        )

    def _is_before_plain(self, text: str, stop: int, end: int) -> bool:
        """Tell whether a word in lower case follows that is no verb of speech."""
        if not text[stop + 1 : stop + 2].islower():
            return False
        following = self._match(text, stop + 1, end)
        return following is not None and fold_word(following[0]) not in self.breaks

    @cached_property
    def open_names(self) -> frozenset[str]:
        """What names of States begin with that go on in lower case: `Arabie` of `Arabie saoudite`."""
        names = (name.split() for name in state_names(self.language))
        return frozenset(fold_word(parts[0]) for parts in names if len(parts) > 1 and parts[1][0].islower())

    @cached_property
    def honorific(self) -> re.Pattern[str]:
        """Any honorific before a name: a long expression, built when it is first needed."""
        return self._compile_titles(*self.titles)

    def _compile_titles(self, *starts: str) -> re.Pattern[str]:
        """Compile the honorifics that begin with certain words, as printed and in capitals."""
        titles = [title for start in starts for title in self.titles[start]]
        return re.compile(alternatives([*titles, *map(str.upper, titles)]) + self._before_name)

    def _title(self, text: str, position: int, start: str) -> int | None:
        """Return where an honorific ends that stands before a name and begins with a word."""
        title = self._honorific(start).match(text, position)
        if title is None:
            return None
        following = self._match(text, title.end() + (text[title.end()] == " "))
        if following is None or fold_word(following[0]) in self.collective:
            return None
        together = f"{fold_word(title[0])} {fold_word(following[0])}"
        return None if together in self.double_offices else title.end()

    def is_national(self, key: str) -> bool:
        """Tell whether a word is the adjective of a State: `égyptien`.

        Args:
            key: A word in lower case.

        Returns:
            Whether it is.

        >>> NameWords("fr").is_national("égyptien"), NameWords("fr").is_national("permanent")
        (True, False)
        """
        return adjective_state(key, self.language) is not None

    def _look(self, word: str) -> NameWord:
        """Tell what a word can be part of."""
        # a line that ended with a hyphen: `Secretary- General`
        key = fold_word(word).replace("- ", "-")
        letters = _LETTERS.match(word) if word[0].isupper() else None
        start = fold_word(letters[0]) if letters else ""
        capital = word[0].isupper() or (not word.isalpha() and self.prefixed.match(word) is not None)
        first = self._letter(word, key, first=True)
        return NameWord(
            word,
            key,
            first=first,
            in_office=self._letter(word, key, in_office=True),
            inner=self._letter(word, key),
            title=start if start in self.titles else "",
            capital=capital,
            personal=word[0] == "[" or key in self.particles or (capital and key not in self.collective),
            possessive=key.endswith(("'s", "s'")),
            # `Intervenant au nom du Groupe`, but `Représentant du Groupe`
            opening=(first == "C" or key in self.openings) and self.opening.fullmatch(key) is not None,
        )

    def _letter(self, word: str, key: str, *, first: bool = False, in_office: bool = False) -> str:
        """Return the letter of a word; none for a word that no description has."""
        capital = not word[0].islower() or self.prefixed.match(word) is not None
        offices = self.capital_offices if capital else self.offices
        if key in self.demonstratives or key in offices or key.removesuffix("'s") in offices:
            return "O"
        if key in self.determiners and (first or not capital):
            return "T" if key in self.links or key in self.pointers else "D"
        if capital and not word[0].isdigit():
            # `WHO experts`
            opens = first and key in self.openings and not (word.isupper() and len(word) > 2)
            return "" if opens or key in self.calendar else "C"
        if key in self.open_links:
            return "L"
        if key in self.links:
            return "S"
        if in_office and (key in self.adjectives or self.is_national(key)):
            return "A"
        if key in self.origins:
            return "F"
        return "" if key in self.breaks else "P"
