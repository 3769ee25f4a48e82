"""Names of persons at a place in a text: honorifics, particles, initials, capitals of either kind."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import takewhile
from typing import TYPE_CHECKING, Final, NamedTuple

from unreleases.catalogue.folding import fold, fold_accents

if TYPE_CHECKING:
    from unreleases.views.turns.words import TurnWords

__all__ = [
    "Name",
    "Word",
    "folded_name",
    "name_words",
    "opens_honorific",
    "read_name",
    "same_person",
    "with_ending",
]

#: Letters as the expressions for names see them: `U` and `l`; `s` may end a name in capitals.
_SHAPES: Final = {
    code: "s" if chr(code) == "s" else "U" if chr(code).isupper() else "l"
    for code in (*range(0x41, 0x250), *range(0x1E00, 0x1F00))
    if chr(code).isupper() or chr(code).islower()
}
_MARKS: Final = "’'‘ʼʻ`´.\\-‐‑"
#: Names of Namibia and its neighbours begin with the sign of a click: `!NAWASES`, `//GARISES`.
_CLICK: Final = r"(?:[!ǀǁǂǃ|]|//?)?"
#: `WANJIRU`, `D’ÁVILA`, `McKENDRICK`, `Al-KHATIB`, `dell’ACQUA`, `CÔTÉ-ROY`, `DIAZ-DeWITT`, `ABD-el-KADER`.
_CAPITALS: Final = re.compile(
    rf"{_CLICK}(?:[Uls][ls]{{0,3}}[’'‘ʼ-]?)?U[U{_MARKS}]*U(?:[U{_MARKS}]*|s)"
    rf"(?:U?[ls]{{1,4}}[’'‘ʼ-]?UU[U{_MARKS}]*){{0,4}}"
)
_INITIAL: Final = re.compile(r"(?:U\.-?){1,4}|U")
#: `Wanjiru`, `O’Malley-Burke`, `Al-thani`, `de-Vries`.
_TITLE: Final = re.compile(rf"{_CLICK}(?:[ls]{{1,4}}[’'-])?U[Uls{_MARKS}]*[Uls]")
_WORD: Final = re.compile(r"(?:[!|]|//?)?[^\s,;:()\[\]“”«»\"!?/|\d]+")
#: `JOHN “JACK” REED`; the space behind it belongs to it here.
_NICKNAME: Final = re.compile(r"[“\"][^\s“”\"]{1,20}[”\"]\s(?=[^\W\d_])")
#: The words at which names are looked for are few, and met again and again.
_KNOWN_WORDS: Final = 8192
#: No surname is shorter.
_SURNAME: Final = 2
#: What has a point and goes on is no longer: `Wm.`, `Ma.`
_SHORT: Final = 3
_FIRST: Final = re.compile(r"[^\s,;:()]+")
#: The first of `de la CRUZ`, `al-KHATIB`, `d’ÁVILA`.
_SMALL: Final = re.compile(r"[^\W\d_]+")
#: No name has more parts.
_MOST: Final = 12


class Name(NamedTuple):
    """A person's name and where it stands.

    `capitals` says that it is printed in capitals, as the speakers of a meeting are.

    >>> from unreleases.views.turns.words import turn_words
    >>> read_name("Mrs. ANA LUZ (Peru) said", 0, turn_words("en")).capitals
    True
    """

    honorific: str | None
    name: str
    start: int
    end: int
    capitals: bool


class Word(NamedTuple):
    """One part of a name: `capitals`, `title`, `initial`, `particle` or `ending`, and its place.

    >>> from unreleases.views.turns.words import turn_words
    >>> name_words("Luz said", 0, turn_words("en"))[0]
    Word(sort='title', start=0, end=3)
    """

    sort: str
    start: int
    end: int


@lru_cache(maxsize=4096)
def opens_honorific(word: str, words: TurnWords) -> bool:
    """Tell whether a word can begin an honorific: `Sheikh`, `M.`, `M.Diallo`, `l’Honorable`.

    Args:
        word: The word as printed.
        words: Those of the language.

    Returns:
        Whether it can.

    >>> from unreleases.views.turns.words import turn_words
    >>> opens_honorific("SHEIKH", turn_words("en")), opens_honorific("M.Diallo", turn_words("fr")), opens_honorific("Paris", turn_words("fr"))
    (True, True, False)
    """
    if word[:2].lower() not in words.honorific_beginnings:
        return False
    folded = fold(word)
    point, mark = folded.find(".") + 1, folded.find("'") + 1
    known = words.honorific_words
    return folded in known or folded[:point] in known or folded[:mark] in known


def name_words(text: str, position: int, words: TurnWords, most: int = _MOST) -> list[Word]:
    """Return the words at a place that can be parts of a name, up to the first that cannot.

    Args:
        text: Any text.
        position: Where the first word begins.
        words: Those of the language.
        most: How many words to read at most.

    Returns:
        The words.

    >>> from unreleases.views.turns.words import turn_words
    >>> [word.sort for word in name_words("JUAN de la CRUZ Jr. said", 0, turn_words("en"))]
    ['capitals', 'particle', 'particle', 'capitals', 'ending']
    """
    parts: list[Word] = []
    while len(parts) < most:
        found = _WORD.match(text, position)
        if found is None:
            nickname = _NICKNAME.match(text, position)
            if nickname is None:
                break
            parts.append(Word("initial", position, nickname.end() - 1))
            position = nickname.end()
            continue
        word, end = found[0], found.end()
        sort, bare = _sort(word, words)
        if not sort:
            break
        if bare < len(word) and (
            bare > _SHORT or word.endswith(("’", "'")) or not text[end : end + 1].isspace()
        ):
            # a point ends the sentence, and the name with it
            parts.append(Word(sort, position, position + bare))
            break
        parts.append(Word(sort, position, end))
        if not text.startswith(" ", end):
            break
        position = end + 1
    return parts


@lru_cache(maxsize=_KNOWN_WORDS)
def _sort(word: str, words: TurnWords) -> tuple[str, int]:
    """Return what part of a name a word can be, and its length without a point or apostrophe behind it."""
    folded = word.casefold()
    if folded in words.name_endings:
        return "ending", len(word)
    if folded in words.particles:
        return "particle", len(word)
    shape = word.translate(_SHAPES)
    if _INITIAL.fullmatch(shape):
        return "initial", len(word)
    bare = len(word.rstrip(".’'"))
    if _CAPITALS.fullmatch(shape, 0, bare) or _ends_small(word[:bare], words.particles):
        return "capitals", bare
    return ("title" if _TITLE.fullmatch(shape, 0, bare) else ""), bare


def read_name(text: str, position: int, words: TurnWords, *, bold_until: int = 0) -> Name | None:
    """Read the name of a person at a place.

    A name in capitals ends with the first word that is not in capitals; particles, initials and endings count
    as either. Words that are printed bold count as capitals.

    Args:
        text: Any text.
        position: Where the name, or an honorific before it, would begin.
        words: Those of the language.
        bold_until: How far the text is bold.

    Returns:
        The name, or None. An ordinary name without honorific has at least two words.

    >>> from unreleases.views.turns.words import turn_words
    >>> read_name("RATU ISOA TIKO ( Fiji) said", 0, turn_words("en"))[:2]
    ('RATU', 'ISOA TIKO')
    >>> read_name("M. JEAN-LUC DE LA TOUR (France) a dit", 0, turn_words("fr"))[:2]
    ('M.', 'JEAN-LUC DE LA TOUR')
    >>> read_name("The representative", 0, turn_words("en")) is None
    True
    """
    start = position
    honorifics: list[str] = []
    pattern = words.honorific
    first = _FIRST.match(text, position)
    titled = (
        first is not None and opens_honorific(first[0], words) and words.titled_offices.at(text, position) < 0
    )
    while titled and len(honorifics) < 4 and (found := pattern.match(text, position)):
        if not _opens_name(text, found.end(), words):
            break
        if honorifics and _is_forename(text, position, honorifics[-1], words):
            break
        honorifics.append(found[0].rstrip())
        position = found.end()
    parts = name_words(text, position, words)
    if not parts or parts[0].sort == "ending":
        return None
    bold = bold_until > position
    leading = next((word.sort for word in parts if word.sort in {"capitals", "title"}), None)
    if leading is None:
        # `LI NA`, `Mr. Le`: surnames that elsewhere are particles
        parts = [_as_surname(word, text) for word in parts]
        leading = next((word.sort for word in parts if word.sort in {"capitals", "title"}), None)
    capitals = leading == "capitals" or bold
    kept = list(takewhile(lambda word: word.sort != "title", parts)) if capitals else parts
    if bold and leading != "capitals":
        kept = [word for word in parts if word.start < bold_until]
    # a particle in small letters does not end a name; `BEN` and `VAN` may
    while kept and kept[-1].sort == "particle" and text[kept[-1].start].islower():
        kept.pop()
    if not any(word.sort in {"capitals", "title"} for word in kept):
        return None
    if not capitals and not honorifics and (len(kept) < 2 or text[kept[0].start].islower()):
        return None
    end = with_ending(text, kept[-1].end, words)
    return Name(" ".join(honorifics) or None, text[kept[0].start : end], start, end, capitals)


def _as_surname(word: Word, text: str) -> Word:
    printed = text[word.start : word.end]
    if word.sort != "particle" or not printed[0].isupper() or word.end - word.start < _SURNAME:
        return word
    return word._replace(sort="capitals" if printed.isupper() else "title")


def with_ending(text: str, end: int, words: TurnWords) -> int:
    """Take in `, Jr.` after a name.

    Args:
        text: Any text.
        end: Where the name ends.
        words: Those of the language.

    Returns:
        Where it ends with what belongs to it.

    >>> from unreleases.views.turns.words import turn_words
    >>> with_ending("ANA LUZ, Jr., said", 7, turn_words("en")), with_ending("ANA LUZ, Chair, said", 7, turn_words("en"))
    (12, 7)
    """
    if text.startswith(", ", end):
        word = _WORD.match(text, end + 2)
        if word is not None and len(word[0]) > 1 and _sort(word[0], words)[0] == "ending":
            return word.end()
    return end


def _ends_small(word: str, particles: frozenset[str]) -> bool:
    """Tell whether a word in capitals ends in a particle: `HORST-ten`, before `BROEK`."""
    head, _, tail = word.rpartition("-")
    return tail in particles and _CAPITALS.fullmatch(head.translate(_SHAPES)) is not None


def _is_forename(text: str, position: int, honorific: str, words: TurnWords) -> bool:
    """Tell whether a title in capitals is a first name: `M. CHEIKH OMAR DIALLO`."""
    word = text[position : position + _SHORT]
    return word.isupper() and word.isalpha() and honorific in words.plain_honorifics


def _opens_name(text: str, position: int, words: TurnWords) -> bool:
    """Tell whether a name can begin at a place: with a capital, a mark, or a particle in small letters."""
    if text[position].isupper() or text[position] in '“"(':
        return True
    small = _SMALL.match(text, position)
    return small is not None and (
        small[0].casefold() in words.particles or text.startswith(("’", "'"), small.end())
    )


def same_person(one: str, other: str) -> bool:
    """Tell whether two printed names can be one person's: all the words of the shorter are in the longer.

    Args:
        one: A name without honorific.
        other: Another.

    Returns:
        Whether they can; case and accents do not count.

    >>> same_person("LUGOVOY", "Pyotr V. Lugovoy"), same_person("Ana Lugo", "Ana Vidal")
    (True, False)
    """
    first, second = _parts(one), _parts(other)
    return bool(first and second) and (first <= second or second <= first)


@lru_cache(maxsize=2048)
def folded_name(name: str) -> tuple[str, ...]:
    """Return the words of a name as they are compared: in small letters, without accents.

    Args:
        name: A name without honorific.

    Returns:
        The words.

    >>> folded_name("JOSÉ Luz")
    ('jose', 'luz')
    """
    return tuple(fold_accents(name).split())


@lru_cache(maxsize=2048)
def _parts(name: str) -> frozenset[str]:
    return frozenset(part for part in re.split(r"[\s.]+", fold_accents(name)) if len(part) > 1)
