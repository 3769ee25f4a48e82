"""Whom a release names for further information."""

from __future__ import annotations

import re
from functools import cache, cached_property
from operator import attrgetter
from typing import TYPE_CHECKING, Final, NamedTuple

from attrs import evolve, frozen

from unreleases.catalogue.vocabulary import languages, vocabulary
from unreleases.model.walk import links
from unreleases.spans import Span
from unreleases.views.contact_names import find_name, name_of_line, names_before
from unreleases.views.contact_signs import signed_passages
from unreleases.views.once import once
from unreleases.views.passages import PassageKind, body_passages

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from unreleases.model.release import Release
    from unreleases.views.contact_names import Named
    from unreleases.views.passages import Passage

__all__ = ["Contact", "contacts"]

_EMAIL: Final = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,6}")
#: A number or address that opens its line has no more before it than its label.
_LABEL: Final = 18
#: So many lines above it may hold the name and office of a contact.
_LINES: Final = 4
#: A name that a page hides the sign of: `press[at]un.org`.
_LOCAL: Final = re.compile(r"[\w.+-]{1,64}(?=\s?$)")
_DOMAIN: Final = re.compile(r"[\w-]{1,63}(?:\.[\w-]{2,63}){1,6}")
_FIGURES: Final = re.compile(r"\d[\d\s().\u2010\u2011–-]{3,28}\d")
_NUMBER: Final = re.compile(r"[+(]{0,2}\d[\d\s().\u2010\u2011–-]{3,28}\d")
#: `/7164` or `ext. 12`, after a number.
_EXTENSION: Final = re.compile(r"[+(]{0,2}\d[\d\s().\u2010\u2011–-]{3,28}\d|\d{2,5}(?!\d)")
#: The middle of a telephone number, which may have no label.
_DIALLED: Final = re.compile(r"\d{3}[-.\s)\u2011]{1,2}\d{3,4}\b")
#: An address that Cloudflare hides in a link.
_PROTECTED: Final = re.compile(r"/email-protection#([0-9a-f]{6,400})$")


@frozen(kw_only=True)
class Contact:
    """A person or office to turn to.

    >>> Contact(name="Ima Sample", text="Ima Sample", span=Span(0, 10)).email is None
    True
    """

    #: The person, without honorific, or the office.
    name: str | None = None
    #: What is printed of a person's office.
    role: str | None = None
    #: The address; where a page prints `[at]` for the sign, with the sign.
    email: str | None = None
    #: The number as printed; several numbers of one line stay together.
    telephone: str | None = None
    #: The words that give it.
    text: str
    #: Offsets into `release.text`.
    span: Span


class _Words:
    """What one language says around addresses and numbers; an expression is compiled when it is first needed.

    All but `at` and `dot` are over small letters.
    """

    def __init__(self, language: str) -> None:
        self._vocabulary = vocabulary(language)

    @cached_property
    def signs(self) -> tuple[str, ...]:
        return self._vocabulary.words("contacts.signs")

    @cached_property
    def formula(self) -> re.Pattern[str]:
        return self._vocabulary.pattern("contacts.formula_patterns")

    @cached_property
    def request(self) -> re.Pattern[str]:
        return self._vocabulary.pattern("contacts.request_pattern")

    @cached_property
    def telephone(self) -> re.Pattern[str]:
        return self._vocabulary.pattern("contacts.telephone_pattern")

    @cached_property
    def fax(self) -> re.Pattern[str]:
        return self._vocabulary.pattern("contacts.fax_pattern")

    @cached_property
    def gap(self) -> re.Pattern[str]:
        return self._vocabulary.pattern("contacts.number_gap_pattern")

    @cached_property
    def at(self) -> re.Pattern[str]:
        return self._vocabulary.pattern("contacts.at_pattern")

    @cached_property
    def dot(self) -> re.Pattern[str]:
        return self._vocabulary.pattern("contacts.dot_pattern")

    @cached_property
    def spoken(self) -> re.Pattern[str]:
        return self._vocabulary.pattern("contacts.spoken_address_pattern")

    @cached_property
    def dots(self) -> frozenset[str]:
        return frozenset(self._vocabulary.words("contacts.dot_words"))

    @cached_property
    def hidden(self) -> re.Pattern[str]:
        return self._vocabulary.compile("{contacts.hidden_address}")


@cache
def _words(language: str) -> _Words:
    return _Words(language)


class _Found(NamedTuple):
    """An address or a number, and where it stands in its passage."""

    kind: str
    value: str | None
    start: int
    end: int


@once
def contacts(release: Release) -> tuple[Contact, ...]:
    """Find the contacts that a release gives.

    An electronic address or a telephone number with its label makes a contact, with the name before it; so does a
    name after `please contact`. A telefax number is none.

    Args:
        release: Any release.

    Returns:
        The contacts in order.

    >>> from unreleases.model import Paragraph, Release, Text
    >>> words = "For further information, please contact Ima Sample, Press Office, tel.: (212) 963-0000."
    >>> found = contacts(Release(language="en", body=(Paragraph(content=(Text(text=words),)),)))[0]
    >>> found.name, found.role, found.telephone
    ('Ima Sample', 'Press Office', '(212) 963-0000')
    """
    language = release.language.split("-")[0]
    language = language if language in languages() else "en"
    words = _words(language)
    passages = body_passages(release)
    made: list[Contact] = []
    for number in signed_passages(release.text, passages, language):
        passage = passages[number]
        if passage.kind is PassageKind.HEADING:
            continue
        lines = _lines_above(passages, number)
        for contact in _contacts(release, passage, language, words):
            alone = contact.name is None and contact.span.start - passage.start <= _LABEL
            if (
                alone
                and made
                and lines
                and made[-1].span.end > lines[-1].start
                and _completes(contact, made[-1])
            ):
                # the next line of the same contact: its address below its number
                made[-1] = _joined(release, made[-1], contact)
            else:
                made.append(_named(release, contact, lines, language) if alone else contact)
    return tuple(made)


def _lines_above(passages: Sequence[Passage], number: int) -> Sequence[Passage]:
    """Return the lines before a passage, as far as the heading above it."""
    first = number
    while first > max(0, number - _LINES) and passages[first - 1].kind is not PassageKind.HEADING:
        first -= 1
    return passages[first:number]


def _completes(contact: Contact, before: Contact) -> bool:
    """Whether a contact without a name has just what the one before lacks."""
    one, other = (contact.email, contact.telephone), (before.email, before.telephone)
    return all(mine is None or theirs is None for mine, theirs in zip(one, other, strict=True))


def _joined(release: Release, first: Contact, second: Contact) -> Contact:
    return evolve(
        first,
        email=first.email or second.email,
        telephone=first.telephone or second.telephone,
        text=release.text[first.span.start : second.span.end],
        span=Span(first.span.start, second.span.end),
    )


def _named(release: Release, contact: Contact, lines: Sequence[Passage], language: str) -> Contact:
    """Give a contact the name that stands on the lines above it."""
    named: list[tuple[Passage, Named]] = []
    for line in reversed(lines):
        found = name_of_line(line.text, language)
        if found is None:
            break
        named.append((line, found))
    if not named:
        return contact
    line, first = named[-1]
    offices = [first.role, *(part for _, found in reversed(named[:-1]) for part in (found.name, found.role))]
    start = line.start + first.start
    return evolve(
        contact,
        name=first.name,
        role=", ".join(filter(None, offices)) or None,
        text=release.text[start : contact.span.end],
        span=Span(start, contact.span.end),
    )


def _contacts(release: Release, passage: Passage, language: str, words: _Words) -> Iterator[Contact]:
    text = passage.text
    small = text.replace("İ", "I").lower()
    if not (any(sign in small for sign in words.signs) or _DIALLED.search(small)):
        return
    found = _found(release, passage, small, words)
    if not found:
        named = find_name(text, language) if words.request.search(small) else None
        if named is not None:
            yield _contact(passage, named.start, named.end, named.name, named.role, ())
        return
    if (
        passage.kind is not PassageKind.ITEM
        and not any(each.kind == "telephone" for each in found)
        and not words.formula.search(small)
    ):
        # an address in running text, such as one that somebody wrote from
        return
    start = 0
    for group in _groups(text, found, language):
        named = names_before(text, start, group[0].start, language)
        first = named.start if named is not None else group[0].start
        name, role = (named.name, named.role) if named is not None else (None, None)
        start = group[-1].end
        yield _contact(passage, first, start, name, role, group)


def _contact(
    passage: Passage, start: int, end: int, name: str | None, role: str | None, group: tuple[_Found, ...]
) -> Contact:
    return Contact(
        name=name,
        role=role,
        email=next((each.value for each in group if each.kind == "email" and each.value), None),
        telephone=next((each.value for each in group if each.kind == "telephone"), None),
        text=passage.text[start:end],
        span=Span(passage.start + start, passage.start + end),
    )


def _groups(text: str, found: list[_Found], language: str) -> Iterator[tuple[_Found, ...]]:
    """Put together what belongs to one contact: what no other name stands between."""
    group: list[_Found] = []
    for each in found:
        if group and names_before(text, group[-1].end, each.start, language) is not None:
            yield tuple(group)
            group = []
        group.append(each)
    if any(each.kind != "fax" for each in group):
        yield tuple(group)


def _found(release: Release, passage: Passage, small: str, words: _Words) -> list[_Found]:
    """Find addresses and numbers in order; in the small letters every character keeps its place."""
    text = passage.text
    found = [
        _Found("email", match[0].rstrip("."), match.start(), match.end())
        for match in (_EMAIL.finditer(text) if "@" in text else ())
    ]
    found += _masked(text, small, words)
    found += _linked(release, passage, words)
    if any(map(_is_long, _FIGURES.findall(text))):
        found += _telephones(text, small, words)
    if found:
        # a telefax number alone is no contact
        taken = max((each.end for each in found if each.kind == "telephone"), default=0)
        found += _faxes(text, small, words, taken)
        found.sort(key=attrgetter("start"))
    return found


def _telephones(text: str, small: str, words: _Words) -> Iterator[_Found]:
    taken = 0
    for label in words.telephone.finditer(small):
        number = _NUMBER.match(text, label.end())
        if number is None or number.start() < taken or not _is_long(number[0]):
            continue
        end = number.end()
        while (gap := words.gap.match(small, end)) and (more := _EXTENSION.match(text, gap.end())):
            end = more.end()
        taken = end
        yield _Found("telephone", " ".join(text[number.start() : end].split()), label.start(), end)


def _faxes(text: str, small: str, words: _Words, taken: int) -> Iterator[_Found]:
    for label in words.fax.finditer(small):
        number = _NUMBER.match(text, label.end())
        if number is not None and number.start() >= taken:
            yield _Found("fax", None, label.end(), number.end())


def _is_long(number: str) -> bool:
    """Whether a number has as many figures as that of a telephone."""
    return sum(map(str.isdigit, number)) >= 6


def _masked(text: str, small: str, words: _Words) -> Iterator[_Found]:
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
            yield _Found("email", f"{local[0]}@{domain[0]}", local.start(), sign.end() + end)
    for found in words.spoken.finditer(small):
        name, place = (text[slice(*found.span(group))] for group in ("local", "domain"))
        parts = [part for part in re.split(r"[\s.]+", place) if part not in words.dots]
        yield _Found("email", f"{name}@{'.'.join(parts)}", found.start("local"), found.end())


def _linked(release: Release, passage: Passage, words: _Words) -> Iterator[_Found]:
    """Find addresses that only a link has, and those that a page keeps to itself."""
    place = 0
    for link in links([release.blocks[passage.block]]) if passage.block >= 0 else ():
        address = _address(link.href)
        shown = link.text
        start = passage.text.find(shown, place) if shown else -1
        if start >= 0 and address and "@" not in shown:
            place = start + len(shown)
            yield _Found("email", address, start, place)
    for match in words.hidden.finditer(passage.text, place):
        yield _Found("email", None, match.start(), match.end())


def _address(href: str) -> str | None:
    if href.startswith("mailto:"):
        return href.removeprefix("mailto:").partition("?")[0] or None
    hidden = _PROTECTED.search(href)
    if hidden is None or len(hidden[1]) % 2:
        return None
    key, *codes = bytes.fromhex(hidden[1])
    address = bytes(code ^ key for code in codes).decode("utf-8", "replace")
    return address if _EMAIL.fullmatch(address) else None
