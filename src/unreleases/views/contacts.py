"""Whom a release names for further information."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from unreleases.spans import Span
from unreleases.views.contact_addresses import contact_words, find_addresses
from unreleases.views.contact_names import find_name, is_address_line, name_of_line, names_before
from unreleases.views.contact_signs import signed_passages
from unreleases.views.once import once
from unreleases.views.passages import PassageKind, body_passages
from unreleases.views.words import release_language

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from unreleases.model.release import Release
    from unreleases.views.contact_addresses import ContactWords, Found
    from unreleases.views.contact_names import Named
    from unreleases.views.passages import Passage

__all__ = ["Contact", "contacts"]

#: A number or address that opens its line has no more before it than its label.
_LABEL: Final = 18
#: `For further information` on a line of its own needs no colon.
_LONGEST_LABEL: Final = 40
#: So many lines above it may hold the name and office of a contact.
_LINES: Final = 4
#: No office on a line of its own is longer.
_LONGEST_OFFICE: Final = 60


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
    language = release_language(release)
    words = contact_words(language)
    passages = body_passages(release)
    signed = signed_passages(release.text, passages, language)
    if any("\n" in passages[number].text for number in signed):
        passages = tuple(line for passage in passages for line in _printed_lines(passage))
        signed = signed_passages(release.text, passages, language)
    made: list[Contact] = []
    #: Where the last contact ends, with the telefax below it.
    reached = 0
    for number in signed:
        passage = passages[number]
        lines = _lines_above(passages, number)
        follows = bool(lines) and reached > lines[-1].start
        # a heading can ask to turn to somebody, too
        first = number - len(lines)
        asked = [each.text for each in passages[max(0, first - 1) : number]]
        read = tuple(_contacts(release, passage, asked, language, words))
        if follows and words.fax.search(_small(passage.text)):
            reached = passage.end
        for contact in read:
            alone = contact.name is None and contact.span.start - passage.start <= _LABEL
            if alone and follows and _completes(contact, made[-1]):
                # the next line of the same contact: its address below its number
                made[-1] = _joined(release, made[-1], contact)
            else:
                own = [line for line in lines if line.start >= reached]
                made.append(_named(release, contact, own, language) if alone else contact)
            reached = made[-1].span.end
    return tuple(made)


def _printed_lines(passage: Passage) -> Iterator[Passage]:
    """Take a passage that was printed in lines apart, as an address is."""
    start = passage.start
    for line in passage.text.split("\n"):
        yield passage._replace(text=line, start=start)
        start += len(line) + 1


def _lines_above(passages: Sequence[Passage], number: int) -> Sequence[Passage]:
    """Return the lines before a passage, as far as the heading above it."""
    first = number
    while first > max(0, number - _LINES) and passages[first - 1].kind is not PassageKind.HEADING:
        first -= 1
    return passages[first:number]


def _completes(contact: Contact, before: Contact) -> bool:
    """Whether a contact without a name has what the one before lacks, or another number of the one who is named there."""
    if contact.email is None and before.name is not None:
        return True
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
    office: str | None = None
    for line in reversed(lines):
        # the name alone, or behind its label: `Contact: Ima Sample`
        found = name_of_line(line.text, language) or find_name(line.text, language)
        if found is not None:
            named.append((line, found))
        elif is_address_line(line.text):
            continue
        elif named or office or not (line.text[:1].isupper() and len(line.text) < _LONGEST_OFFICE):
            break
        else:
            # an office that is no name, below one: `Head of communications`
            office = line.text
    if not named:
        return contact
    line, first = named[-1]
    offices = [first.role, *(part for _, found in reversed(named[:-1]) for part in (found.name, found.role))]
    start = line.start + first.start
    return evolve(
        contact,
        name=first.name,
        role=", ".join(filter(None, [*offices, office])) or None,
        text=release.text[start : contact.span.end],
        span=Span(start, contact.span.end),
    )


def _small(text: str) -> str:
    """Return small letters; every character keeps its place."""
    return text.replace("İ", "I").lower()


def _contacts(
    release: Release, passage: Passage, before: Sequence[str], language: str, words: ContactWords
) -> Iterator[Contact]:
    text = passage.text
    small = _small(text)

    def invited() -> bool:
        return words.formula.search(small) is not None or any(
            words.formula.search(f"{_small(line).rstrip(' :')}:")
            for line in before
            if line.endswith(":") or len(line) <= _LONGEST_LABEL
        )

    found = find_addresses(release, passage, small, words, invited)
    if not found:
        named = find_name(text, language) if words.request.search(small) else None
        if named is not None:
            yield _contact(passage, named.start, named.end, named.name, named.role, ())
        return
    if (
        passage.kind is not PassageKind.ITEM
        and not any(each.kind == "telephone" for each in found)
        and not invited()
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
    passage: Passage, start: int, end: int, name: str | None, role: str | None, group: tuple[Found, ...]
) -> Contact:
    return Contact(
        name=name,
        role=role,
        email=next((each.value for each in group if each.kind == "email" and each.value), None),
        telephone=next((each.value for each in group if each.kind == "telephone"), None),
        text=passage.text[start:end],
        span=Span(passage.start + start, passage.start + end),
    )


def _groups(text: str, found: list[Found], language: str) -> Iterator[tuple[Found, ...]]:
    """Put together what belongs to one contact: what no other name stands between."""
    group: list[Found] = []
    for each in found:
        if group and names_before(text, group[-1].end, each.start, language) is not None:
            yield tuple(group)
            group = []
        group.append(each)
    if any(each.kind != "fax" for each in group):
        yield tuple(group)
