"""The name and office of a contact, before its address or after the words that ask to turn to it."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from unreleases.views.expressions import Expression, Template, Words

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Named", "find_name", "is_address_line", "name_of_line", "names_before"]

#: No line with a name alone is longer.
_LINE: Final = 120
#: No name with its office is longer.
_LONGEST: Final = 240
_PART: Final = re.compile(r"[^,]+")
#: How a name begins: a capital, no figure.
_CAPITAL: Final = re.compile(r"[A-ZÀ-Þ]")
#: The words of a person's name: capitals, and small particles between them.
_PERSON: Final = re.compile(
    r"[A-ZÀ-Þ][\w.’'-]*(?:\s(?:[A-ZÀ-Þ][\w.’'-]*|de|da|di|du|la|le|van|von|der|den|bin|al|el|y)){1,6}"
)
#: An organization: `Sample of UNICEF`.
_ACRONYM: Final = re.compile(r"[A-Z]{3,}$")
_BREAK: Final = re.compile(r"[.;:]\s+|\n")
_EDGES: Final = " ,.;:–—-("


class Named(NamedTuple):
    """A name, and where it stands.

    >>> Named("Ima Sample", "Press Office", 0, 24).role
    'Press Office'
    """

    name: str
    role: str | None
    start: int
    end: int


class _Words(Words):
    """What one language says around names."""

    after = Expression("contacts.name_after_pattern", re.IGNORECASE)
    end = Expression("contacts.name_end_pattern", re.IGNORECASE)
    unit = Template(r"(?<!\w){contacts.unit_words}(?!\w)")
    honorific = Template(r"{speech.honorifics}(?!\w)\s?")
    #: An honorific that is no office, as `Chief` is.
    plain = Template(r"{speech.plain_honorifics}(?!\w)\s?")
    title = Template(r"(?<!\w){speech.honorifics}$")
    #: A unit whose name goes on: `Division for Ocean Affairs`.
    open_unit = Template(
        r"(?<!\w){contacts.unit_words}\s{contacts.unit_links}\s"
        r"(?:{masthead.articles}(?:\s|(?<=['’])))?(?=[A-ZÀ-Þ])"
    )
    opening = Expression("contacts.role_opening_pattern", re.IGNORECASE)
    article = Expression("contacts.article_pattern", re.IGNORECASE)
    joint = Expression("contacts.joint_pattern", re.IGNORECASE)


_words: Final = cache(_Words)


def find_name(text: str, language: str) -> Named | None:
    """Find the name after the words that ask to turn to somebody.

    Args:
        text: The passage.
        language: `en` or `fr`.

    Returns:
        The name, or None.

    >>> find_name("For further information, please contact Ima Sample, Press Office.", "en").name
    'Ima Sample'
    """
    words = _words(language)
    for after in words.after.finditer(text):
        named = _read(text, after.end(), len(text), words)
        if named is not None:
            return named
    return None


def names_before(text: str, start: int, end: int, language: str) -> Named | None:
    """Find the name that an address or number belongs to: the last one before it.

    Args:
        text: The passage.
        start: Where the contact before ends.
        end: Where the address or number begins.
        language: `en` or `fr`.

    Returns:
        The name, or None.

    >>> names_before("Press Office, room S-200, tel.: 963-0000", 0, 26, "en").name
    'Press Office'
    """
    words = _words(language)
    first = max(start, end - 4 * _LONGEST)
    for after in reversed(list(words.after.finditer(text, first, end))):
        named = _read(text, after.end(), end, words)
        if named is not None:
            return named
    for place in _openings(text, first, end, words):
        named = _read(text, place, end, words)
        # words that nothing announces are a name only where they look like one
        if named is not None and (_PERSON.fullmatch(named.name) or words.unit.search(named.name)):
            return named
    return None


def name_of_line(text: str, language: str) -> Named | None:
    """Read a line that is a name and nothing else, as stands above the numbers of a contact.

    Args:
        text: The line.
        language: `en` or `fr`.

    Returns:
        The name, or None.

    >>> name_of_line("Press Office, room S-200", "en").name, name_of_line("The meeting is closed.", "en")
    ('Press Office', None)
    """
    words = _words(language)
    named = _read(text, 0, len(text), words)
    unit = named is not None and words.unit.search(named.name) is not None
    looks = unit or (named is not None and _PERSON.fullmatch(named.name) and not is_address_line(text))
    return named if looks and len(text) < _LINE and not text.rstrip().endswith((".", "?", "!")) else None


def is_address_line(text: str) -> bool:
    """Tell whether a line looks like one of a postal address: short, and with a number.

    Args:
        text: The line.

    Returns:
        Whether it does.

    >>> is_address_line("P.O. Box 500, A-1400 Vienna"), is_address_line("Press Officer")
    (True, False)
    """
    return len(text) < _LINE and any(map(str.isdigit, text)) and "@" not in text


def _openings(text: str, start: int, end: int, words: _Words) -> Iterator[int]:
    """Where a name may begin: at the last sentence or line, or after what joins two contacts."""
    joint = words.joint.match(text, start, end) if start else None
    if joint:
        yield joint.end()
    for found in reversed(list(_BREAK.finditer(text, start, end))):
        yield found.end()
    yield start


def _read(text: str, start: int, end: int, words: _Words) -> Named | None:
    """Read a name with its office: parts with capitals, up to a word that begins something else."""
    while start < end and text[start] in _EDGES:
        start += 1
    article = words.article.match(text, start, end)
    start = article.end() if article else start
    stop = min(end, start + _LONGEST)
    honorific = words.honorific.match(text, start, stop)
    begin = honorific.end() if honorific else start
    if not _CAPITAL.match(text, begin):
        return None
    ends = words.end.finditer(text, begin, stop)
    # the point of `Mr.` ends no name, nor does `for` behind `Division`
    inside = {
        place for found in words.open_unit.finditer(text, begin, stop) for place in range(*found.span())
    }
    limit = next(
        (
            each
            for each in ends
            if each.start() not in inside and not words.title.search(text, begin, each.start() + 1)
        ),
        None,
    )
    stop = limit.start() if limit else stop
    parts: list[tuple[int, int]] = []
    for part in _PART.finditer(text, begin, stop):
        first, last = part.span()
        while first < last and text[first] in _EDGES:
            first += 1
        while last > first and text[last - 1] in _EDGES:
            last -= 1
        opening = words.opening.match(text, first, last) if parts else None
        if first == last or not _CAPITAL.match(text, opening.end() if opening else first):
            break
        parts.append((opening.end() if opening else first, last))
    if not parts:
        return None
    if honorific is None:
        for place, (first, last) in enumerate(parts):
            person = words.plain.match(text, first, last) if place else None
            if person:
                # `the Press Office, Mr. Ivo Sample`
                office = ", ".join(text[slice(*part)] for part in (*parts[:place], *parts[place + 1 :]))
                return Named(" ".join(text[person.end() : last].split()), office, begin, parts[-1][1])
    return _named(text, parts, words)


def _named(text: str, parts: list[tuple[int, int]], words: _Words) -> Named:
    first, last = parts[0]
    end = parts[-1][1]
    whole = text[first:last]
    # `Sample of the Press Office`
    split = next(
        (
            found
            for found in words.opening.finditer(whole)
            if found.start() and (words.unit.match(whole, found.end()) or _ACRONYM.match(whole, found.end()))
        ),
        None,
    )
    name = whole[: split.start()] if split else whole
    if words.unit.search(name):
        # an office is called by all its parts
        return Named(" ".join(text[first:end].split()), None, first, end)
    rest = [whole[split.end() :]] if split else []
    role = ", ".join([*rest, *(text[start:stop] for start, stop in parts[1:])])
    return Named(" ".join(name.split()), " ".join(role.split()) or None, first, end)
