"""The electronic addresses and telephone numbers of a passage."""

from __future__ import annotations

import re
from functools import cache, cached_property
from operator import attrgetter
from typing import TYPE_CHECKING, Final, NamedTuple

from unreleases.model.walk import links
from unreleases.views.expressions import Expression, Template, Words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from unreleases.model.release import Release
    from unreleases.views.passages import Passage

__all__ = ["ContactWords", "Found", "contact_words", "find_addresses"]

_EMAIL: Final = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,6}")
#: A name that a page hides the sign of: `press[at]un.org`.
_LOCAL: Final = re.compile(r"[\w.+-]{1,64}(?=\s?$)")
_DOMAIN: Final = re.compile(r"[\w-]{1,63}(?:\.[\w-]{2,63}){1,6}")
_FIGURES: Final = re.compile(r"\d[\d\s().\u2010\u2011–-]{3,28}\d")
_NUMBER: Final = re.compile(r"[+(]{0,2}\d[\d\s().\u2010\u2011–-]{3,28}\d")
#: `/7164` or `ext. 12`, after a number.
_EXTENSION: Final = re.compile(r"[+(]{0,2}\d[\d\s().\u2010\u2011–-]{3,28}\d|\d{2,5}(?!\d)")
_BRACKET: Final = re.compile(r"\s?\(\s?")
#: What needs no label where somebody is to be turned to: an international number, one with its area, `963-0000`.
_BARE: Final = re.compile(
    r"\+\d|\(\+?\d{1,4}[)\s-]\s?\(?\d|(?:1[-.\s])?\d{3}[-.\u2011]\d{3}[-.\u2011]\d{4}(?!\d)|\d{3}[-\u2011]\d{4}(?![\d-])"
)
_INSIDE: Final = re.compile(r"[\w/.+(\u2011-]")
#: An address that Cloudflare hides in a link.
_PROTECTED: Final = re.compile(r"/email-protection#([0-9a-f]{6,400})$")


class ContactWords(Words):
    """What one language says around addresses and numbers.

    All but `at` and `dot` are over small letters.

    >>> ContactWords("fr").telephone.match("tél.: 963-0000").end()
    6
    """

    #: What says that somebody is to be turned to.
    formula = Expression("contacts.formula_patterns")
    #: What asks to turn to somebody, even where no address is printed.
    request = Expression("contacts.request_pattern")
    #: The label of a telephone number.
    telephone = Expression("contacts.telephone_pattern")
    #: The label of a telefax number.
    fax = Expression("contacts.fax_pattern")
    #: The number of a desk.
    extension = Expression("contacts.extension_pattern")
    #: What stands between two numbers of one line.
    gap = Expression("contacts.number_gap_pattern")
    #: What pages print for the sign in an address.
    at = Expression("contacts.at_pattern")
    #: What they print for the point.
    dot = Expression("contacts.dot_pattern")
    #: An address whose signs are words.
    spoken = Expression("contacts.spoken_address_pattern")

    @cached_property
    def dots(self) -> frozenset[str]:
        """The words for the point."""
        return frozenset(self.vocabulary.words("contacts.dot_words"))

    #: What a page prints for an address that it keeps to itself.
    hidden = Template("{contacts.hidden_address}")


#: The same one for the same language.
contact_words: Final = cache(ContactWords)


class Found(NamedTuple):
    """An address or a number, and where it stands in its passage.

    >>> Found("email", "sample@example.org", 0, 18).kind
    'email'
    """

    #: `email`, `telephone` or `fax`.
    kind: str
    value: str | None
    start: int
    end: int


def find_addresses(
    release: Release, passage: Passage, small: str, words: ContactWords, invited: Callable[[], bool]
) -> list[Found]:
    """Find addresses and numbers in order.

    Args:
        release: The release.
        passage: One of its passages.
        small: The passage in small letters; every character keeps its place.
        words: What the language says around them.
        invited: Whether the passage or one before it asks to turn to somebody: then numbers need no label.

    Returns:
        What was found; a telefax number only beside something else.

    >>> from unreleases.model import Release
    >>> from unreleases.views.passages import Passage, PassageKind
    >>> passage = Passage("Tel.: 963-0000", 0, PassageKind.PARAGRAPH)
    >>> find_addresses(Release(), passage, passage.text.lower(), contact_words("en"), bool)[0].value
    '963-0000'
    """
    text = passage.text
    found = [
        Found("email", match[0].rstrip("."), match.start(), match.end())
        for match in (_EMAIL.finditer(text) if "@" in text else ())
    ]
    found += _masked(text, small, words)
    found += _linked(release, passage, words)
    figures = list(_FIGURES.finditer(text))
    found += _telephones(text, small, words)
    taken = max((each.end for each in found if each.kind == "telephone"), default=0)
    faxes = list(_faxes(text, small, words, taken))
    if figures and invited():
        found += list(_bare(text, small, words, figures, [*found, *faxes]))
    if any(each.kind != "fax" for each in found):
        # a telefax number alone is no contact
        found += faxes
        found.sort(key=attrgetter("start"))
        return found
    return []


def _telephones(text: str, small: str, words: ContactWords) -> Iterator[Found]:
    taken = 0
    for label in words.telephone.finditer(small):
        number = _NUMBER.match(text, label.end())
        if number is None or number.start() < taken or not _is_long(number[0]):
            continue
        taken = _end(text, small, number.end(), words)
        yield Found("telephone", _printed(text, number.start(), taken), label.start(), taken)


def _next_number(text: str, small: str, end: int, words: ContactWords) -> re.Match[str] | None:
    """Read another number of the same line: all of it behind a comma, else as much as differs."""
    gap = words.gap.match(small, end)
    if gap:
        return _EXTENSION.match(text, gap.end())
    return _NUMBER.match(text, end + 2) if text.startswith(", ", end) and _BARE.match(text, end + 2) else None


def _printed(text: str, start: int, end: int) -> str:
    """Return a number as printed, without a bracket that closes only behind it: `Ima Sample (+43 1 26060)`."""
    number = " ".join(text[start:end].split())
    return number if ")" in number else number.removeprefix("(")


def _end(text: str, small: str, end: int, words: ContactWords) -> int:
    """Return where a number ends with other numbers of its line and its extension."""
    while more := _next_number(text, small, end, words):
        if _is_fax(small, more.end(), words):
            break
        end = more.end()
    extension = words.extension.match(small, end)
    return extension.end() if extension else end


def _bare(
    text: str, small: str, words: ContactWords, figures: list[re.Match[str]], others: list[Found]
) -> Iterator[Found]:
    """Find numbers without a label, and extensions that stand for one."""
    some = any(each.kind == "telephone" for each in others)
    taken = 0
    for run in figures:
        start = run.start()
        while start > run.start() - 2 and text[start - 1 : start] in {"+", "("}:
            start -= 1
        number = _NUMBER.match(text, start) if _BARE.match(text, start) else None
        if number is None or start < taken or (start and _INSIDE.match(text, start - 1)):
            continue
        end = number.end()
        if not _is_long(number[0]) or any(start < each.end and each.start < end for each in others):
            continue
        if _is_fax(small, end, words):
            yield Found("fax", None, start, end)
            continue
        some = True
        taken = _end(text, small, end, words)
        yield Found("telephone", _printed(text, start, taken), start, taken)
    for extension in () if some else words.extension.finditer(small):
        start = extension.start("label")
        yield Found("telephone", text[start : extension.end()], start, extension.end())


def _is_fax(small: str, end: int, words: ContactWords) -> bool:
    """Tell whether a number is followed by a word for telefax in brackets."""
    bracket = _BRACKET.match(small, end)
    return bracket is not None and words.fax.match(small, bracket.end()) is not None


def _faxes(text: str, small: str, words: ContactWords, taken: int) -> Iterator[Found]:
    for label in words.fax.finditer(small):
        number = _NUMBER.match(text, label.end())
        if number is not None and number.start() >= taken:
            yield Found("fax", None, label.end(), number.end())


def _is_long(number: str) -> bool:
    """Whether a number has as many figures as that of a telephone."""
    return sum(map(str.isdigit, number)) >= 6


def _masked(text: str, small: str, words: ContactWords) -> Iterator[Found]:
    """Find addresses in which words stand for the signs: `press[at]un.org`."""
    for sign in words.at.finditer(text):
        local = _LOCAL.search(text, max(0, sign.start() - 65), sign.start())
        after = text[sign.end() : sign.end() + 120]
        domain = _DOMAIN.match(words.dot.sub(".", after))
        if local and domain:
            # as much of the printed words as make the domain
            end = next(
                end
                for end in range(len(domain[0]), len(after) + 1)
                if words.dot.sub(".", after[:end]).startswith(domain[0])
            )
            yield Found("email", f"{local[0]}@{domain[0]}", local.start(), sign.end() + end)
    for found in words.spoken.finditer(small):
        name, place = (text[slice(*found.span(group))] for group in ("local", "domain"))
        parts = [part for part in re.split(r"[\s.]+", place) if part not in words.dots]
        yield Found("email", f"{name}@{'.'.join(parts)}", found.start("local"), found.end())


def _linked(release: Release, passage: Passage, words: ContactWords) -> Iterator[Found]:
    """Find addresses that only a link has, and those that a page keeps to itself."""
    place = 0
    for link in links([release.blocks[passage.block]]) if passage.block >= 0 else ():
        address = _address(link.href)
        shown = link.text
        start = passage.text.find(shown, place) if shown else -1
        if start >= 0 and address and "@" not in shown:
            place = start + len(shown)
            yield Found("email", address, start, place)
    for match in words.hidden.finditer(passage.text, place):
        yield Found("email", None, match.start(), match.end())


def _address(href: str) -> str | None:
    if href.startswith("mailto:"):
        return href.removeprefix("mailto:").partition("?")[0] or None
    hidden = _PROTECTED.search(href)
    if hidden is None or len(hidden[1]) % 2:
        return None
    key, *codes = bytes.fromhex(hidden[1])
    address = bytes(code ^ key for code in codes).decode("utf-8", "replace")
    return address if _EMAIL.fullmatch(address) else None
