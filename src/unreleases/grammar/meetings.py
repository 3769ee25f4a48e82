"""Meeting lines: `76th & 77th Meetings (AM & PM)`, `8e séance – après-midi`."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from attrs import define, field

from unreleases.catalogue.folding import find_folded, fold, fold_accents
from unreleases.catalogue.ordinals import ordinal_number, ordinal_words
from unreleases.model.masthead import Meeting, Sitting

if TYPE_CHECKING:
    from collections.abc import Sequence

    from unreleases.catalogue.vocabulary import Vocabulary

__all__ = [
    "may_name_meeting",
    "opens_ordinal",
    "read_meetings",
    "read_ordinal",
    "read_part_of_day",
    "split_sittings",
]

#: No meeting line is longer.
_LONGEST: Final = 120
#: No parts of a day are longer.
_LONGEST_SITTINGS: Final = 40
#: A range of meetings with more members is a slip of the pen.
_LONGEST_RANGE: Final = 12
_MARKS: Final = r"[\s*()\[\],;:.–—/|-]+"


@cache
def _meeting(words: Vocabulary) -> re.Pattern[str]:
    """The word for a meeting, which every such line has."""
    return find_folded(words.words("masthead.meeting_words"))


@cache
def _parts(words: Vocabulary) -> dict[str, Sitting]:
    """The parts of the day by their names without accents."""
    return {
        fold_accents(name): Sitting(value) for name, value in words.table("calendar.parts_of_day").items()
    }


@cache
def _token(words: Vocabulary) -> re.Pattern[str]:
    """What the tokens of a meeting line can be."""
    number = (
        r"(?P<number>\d{1,2}[, ]\d{3}|\d{1,5})"
        r"(?:(?P<ending>\s?{masthead.ordinal_endings})(?=\W|$|{masthead.meeting_words}))?"
        r"(?=\W|$|{masthead.meeting_words}|(?<=\D))"
    )
    return words.compile(
        rf"(?P<marks>{_MARKS})|(?P<clock>\d{{1,2}}[:.h]\d\d(?!\d))|{number}"
        r"|(?P<part>{calendar.parts_of_day})(?!\w)"
        r"|(?P<meeting>{masthead.meeting_words})(?!\w)"
        r"|(?P<qualifier>{masthead.meeting_qualifiers})(?!\w)"
        r"|(?P<range>{masthead.range_words})(?!\w)"
        r"|(?P<joint>{masthead.and_words})(?!\w)"
        r"|(?P<word>[^\W\d_][\w’'-]*)",
        re.IGNORECASE,
    )


@define(eq=False, repr=False)
class _Group:
    """Numbers and the parts of the day printed after them."""

    numbers: list[int] = field(factory=list)
    sittings: list[Sitting] = field(factory=list)


@define(eq=False, repr=False)
class _Reading:
    """The tokens of a line, taken in one by one."""

    groups: list[_Group] = field(factory=lambda: [_Group()])
    meeting: bool = False
    qualified: bool = False
    #: Whether a number is an ordinal; a line with bare numbers only counts meetings instead of naming them.
    ordinal: bool = False
    after_range: bool = False

    def number(self, number: int) -> None:
        group = self.groups[-1]
        if group.sittings and group.numbers:
            group = _Group()
            self.groups.append(group)
        if self.after_range and group.numbers and 0 < number - group.numbers[-1] <= _LONGEST_RANGE:
            group.numbers.extend(range(group.numbers[-1] + 1, number + 1))
        else:
            group.numbers.append(number)
        self.after_range = False

    def sitting(self, sitting: Sitting) -> None:
        if sitting not in self.groups[-1].sittings:
            self.groups[-1].sittings.append(sitting)


def may_name_meeting(text: str, words: Vocabulary) -> bool:
    """Tell quickly whether any part of a text can be a meeting line.

    Args:
        text: The text.
        words: The vocabulary of its language.

    Returns:
        Whether it has the word for a meeting.

    >>> from unreleases.catalogue.vocabulary import vocabulary
    >>> may_name_meeting("Council Meets", vocabulary("en")), may_name_meeting("12TH MEETING", vocabulary("en"))
    (False, True)
    """
    return _meeting(words).search(fold_accents(text)) is not None


def read_meetings(text: str, words: Vocabulary) -> tuple[Meeting, ...]:
    """Read a line that names meetings and nothing else.

    Where meetings and parts of the day are printed in the same number they belong together in order; one part
    of the day holds for all meetings, and the last meeting takes the parts that are left over.

    Args:
        text: The line.
        words: The vocabulary of its language.

    Returns:
        The meetings; nothing for any other line.

    >>> from unreleases.catalogue.vocabulary import vocabulary
    >>> [(m.number, *map(str, m.sittings)) for m in read_meetings("76th & 77th Meetings (AM & PM)", vocabulary("en"))]
    [(76, 'AM'), (77, 'PM')]
    >>> [(m.number, *map(str, m.sittings)) for m in read_meetings("1ère séance--matin", vocabulary("fr"))]
    [(1, 'AM')]
    """
    if len(text) > _LONGEST or not may_name_meeting(text, words):
        return ()
    line = " ".join(text.split())
    reading = _tokens(line, words)
    if reading is None or not reading.meeting:
        return ()
    numbered = any(group.numbers for group in reading.groups)
    if numbered and not reading.ordinal:
        return ()
    if not numbered and not reading.qualified and not reading.groups[0].sittings:
        return ()
    return tuple(meeting for group in reading.groups for meeting in _distribute(group))


def _tokens(line: str, words: Vocabulary) -> _Reading | None:
    token = _token(words)
    reading = _Reading()
    position, before = 0, ""
    while position < len(line):
        found = token.match(line, position)
        if not found:
            return None
        kind = found.lastgroup
        if found["number"]:
            reading.after_range = reading.after_range or before == "-"
            reading.number(int(re.sub(r"\D", "", found["number"])))
            reading.ordinal = reading.ordinal or bool(found["ending"])
        elif kind == "part":
            reading.sitting(_parts(words)[fold_accents(found[0])])
        elif kind == "meeting":
            reading.meeting = True
        elif kind == "qualifier":
            reading.qualified = True
        elif kind == "range":
            reading.after_range = True
        elif kind == "word":
            end = _ordinal_words(line, position, reading, words)
            if not end:
                return None
            position, before = end, ""
            continue
        before = found[0].strip() if kind == "marks" else ""
        before = "-" if before in ("-", "–") else ""
        position = found.end()
    return reading


def _ordinal_words(line: str, start: int, reading: _Reading, words: Vocabulary) -> int:
    """Take an ordinal number in words; return where it ends, 0 if there is none."""
    pieces = line[start:].split(" ", 5)[:5]
    if not opens_ordinal(pieces[0], words):
        return 0
    for count in range(len(pieces), 0, -1):
        candidate = " ".join(pieces[:count])
        number = read_ordinal(candidate, words)
        if number is not None:
            reading.number(number)
            reading.ordinal = True
            return start + len(candidate)
    return 0


def opens_ordinal(word: str, words: Vocabulary) -> bool:
    """Tell quickly whether an ordinal number can begin with a word.

    Args:
        word: The word.
        words: The vocabulary of its language.

    Returns:
        Whether it is a figure, or the first part of an ordinal number in words.

    >>> from unreleases.catalogue.vocabulary import vocabulary
    >>> opens_ordinal("Sixty-first", vocabulary("en")), opens_ordinal("Council", vocabulary("en"))
    (True, False)
    """
    return word[:1].isdigit() or _first_part(word) in _openings(words)


@cache
def _openings(words: Vocabulary) -> frozenset[str]:
    return frozenset(map(_first_part, (*ordinal_words(words.language), *words.table("masthead.ordinals"))))


def _first_part(text: str) -> str:
    return fold_accents(text).replace("-", " ").partition(" ")[0]


def read_ordinal(text: str, words: Vocabulary) -> int | None:
    """Read an ordinal number in figures or words.

    Args:
        text: Such as `Sixty-first`, `61st` or `soixante et unième`.
        words: The vocabulary of its language.

    Returns:
        The number, or None.

    >>> from unreleases.catalogue.vocabulary import vocabulary
    >>> read_ordinal("Seventy-second", vocabulary("en")), read_ordinal("cent vingt et unième", vocabulary("fr"))
    (72, 121)
    """
    number = ordinal_number(text, words.language)
    if number is not None:
        return number
    found = _figures(words).fullmatch(text.strip())
    if found:
        return int(re.sub(r"\D", "", found[1]))
    listed = words.table("masthead.ordinals").get(fold(text))
    return int(listed) if listed is not None else None


@cache
def _figures(words: Vocabulary) -> re.Pattern[str]:
    return words.compile(r"(\d{1,2}[, ]\d{3}|\d{1,5})\s?{masthead.ordinal_endings}", re.IGNORECASE)


def read_part_of_day(text: str, words: Vocabulary) -> Sitting | None:
    """Read a part of the day that stands alone, as it did beside the symbol before 2000.

    Args:
        text: The text.
        words: The vocabulary of its language.

    Returns:
        The part of the day, or None.

    >>> from unreleases.catalogue.vocabulary import vocabulary
    >>> str(read_part_of_day("APRES-MIDI", vocabulary("fr"))), read_part_of_day("SESSION", vocabulary("fr"))
    ('PM', None)
    """
    return _parts(words).get(fold_accents(text)) if len(text) <= _LONGEST_SITTINGS else None


def read_sittings(text: str, words: Vocabulary) -> Meeting | None:
    """Read a line that says when a meeting was, and nothing else; only its place tells that it is one.

    Args:
        text: The line.
        words: The vocabulary of its language.

    Returns:
        A meeting without a number, or None.

    >>> from unreleases.catalogue.vocabulary import vocabulary
    >>> [str(sitting) for sitting in read_sittings("Evening and Night", vocabulary("en")).sittings]
    ['NIGHT']
    """
    split = split_sittings(f" – {text}", words) if len(text) <= _LONGEST_SITTINGS else None
    return split[1] if split is not None and not split[0] else None


def split_sittings(text: str, words: Vocabulary) -> tuple[str, Meeting] | None:
    """Split the parts of the day off a line that names an organ and when it sat, but no meeting.

    Args:
        text: The line.
        words: The vocabulary of its language.

    Returns:
        What stands before them, and a meeting without a number; None for any other line.

    >>> from unreleases.catalogue.vocabulary import vocabulary
    >>> name, meeting = split_sittings("Forum des ports – matin & après-midi", vocabulary("fr"))
    >>> name, [str(sitting) for sitting in meeting.sittings]
    ('Forum des ports', ['AM', 'PM'])
    """
    found = _sat(words).search(text) if len(text) <= _LONGEST else None
    if found is None:
        return None
    parts = re.findall(words.alternatives("calendar.parts_of_day"), found["parts"], re.IGNORECASE)
    sittings = dict.fromkeys(_parts(words)[fold_accents(part)] for part in parts)
    return text[: found.start()], Meeting(sittings=tuple(sittings))


@cache
def _sat(words: Vocabulary) -> re.Pattern[str]:
    part = r"{calendar.parts_of_day}"
    return words.compile(
        rf"(?:\s[–—-]{{1,2}}\s?|\s?\()(?P<parts>{part}(?:(?:,|\s{{masthead.and_words}})\s{part}){{0,2}})\)?$",
        re.IGNORECASE,
    )


def with_sittings(meetings: Sequence[Meeting], sat: Meeting) -> tuple[Meeting, ...]:
    """Put together the numbers of meetings and, from a line below, when they were.

    Args:
        meetings: The meetings.
        sat: A meeting without a number.

    Returns:
        The meetings with their parts of the day.

    >>> when = Meeting(sittings=(Sitting("AM"), Sitting("PM")))
    >>> [(m.number, *map(str, m.sittings)) for m in with_sittings([Meeting(number=3), Meeting(number=4)], when)]
    [(3, 'AM'), (4, 'PM')]
    """
    numbers = [meeting.number for meeting in meetings if meeting.number is not None]
    return tuple(_distribute(_Group(numbers, list(sat.sittings))))


def _distribute(group: _Group) -> list[Meeting]:
    numbers, sittings = group.numbers, group.sittings
    if not numbers:
        return [Meeting(sittings=tuple(sittings))]
    if len(numbers) == 1 or len(sittings) <= 1:
        return [Meeting(number=number, sittings=tuple(sittings)) for number in numbers]
    last, shares = len(numbers) - 1, []
    for index, number in enumerate(numbers):
        if len(numbers) > len(sittings):
            share = sittings[index * len(sittings) // len(numbers) :][:1]
        else:
            share = sittings[index:] if index == last else sittings[index : index + 1]
        shares.append(Meeting(number=number, sittings=tuple(share)))
    return shares
