"""Articles and chapters of the Charter of the United Nations that running text names."""

from __future__ import annotations

import re
from functools import cache, cached_property
from typing import TYPE_CHECKING, Final, NamedTuple

from unreleases.catalogue.vocabulary import vocabulary
from unreleases.views.expressions import Expression, Template, Words
from unreleases.views.places import places_of

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Provision", "find_provisions", "places_of_provisions"]

#: The Charter has 111 Articles in 19 Chapters.
_LAST_ARTICLE: Final = 111
_CHAPTERS: Final = frozenset(
    (
        "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X",
        "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX",
    )
)  # fmt: skip
#: The Chapters on disputes, enforcement and regional arrangements are named without saying of what.
_FAMOUS: Final = frozenset({"VI", "VII", "VIII"})
#: The Articles on self-defence and on the Secretary-General's warnings are, too.
_FAMOUS_ARTICLES: Final = frozenset({"51", "99"})
_ARTICLE: Final = re.compile(r"(?P<number>\d{1,3})(?![\d/%])(?:er\b)?(?:\.\d{1,2})?(?:\s?\(\w{1,3}\)){0,2}")
_CHAPTER: Final = re.compile(r"(?P<number>[IVX]{1,5})(?!\w)")


class Provision(NamedTuple):
    """An article or chapter: its symbol, `charter:51` or `charter:VII`, and its place.

    >>> Provision("charter:51", 0, 10).symbol
    'charter:51'
    """

    symbol: str
    start: int
    end: int


class _Words(Words):
    """What one language says around Articles and Chapters."""

    article = Template(r"{references.article_words}\s(?=\d|{references.first_article_words}\b)")
    first = Template(r"(?P<number>{references.first_article_words})\b")
    treaty = Template(r"\b{references.treaty_words}\b")
    chapter = Template(r"{references.chapter_words}\s(?=[IVX])")
    separator = Expression("references.separator_pattern")
    #: What stands between the ends of a range.
    through = Template(r"(?:\s?[-\u2010\u2011\u2013]\s?|\s{references.range_words}\s)(?=[\dIVX])")
    paragraph = Expression("references.paragraph_pattern")
    charter = Expression("references.charter_pattern")
    before = Expression("references.charter_before_pattern")
    other = Expression("references.other_treaty_pattern")
    name = Expression("references.charter_name_pattern")

    @cached_property
    def capital(self) -> bool:
        return self.vocabulary.words("references.capital_article_is_charter") == ("yes",)


_words: Final = cache(_Words)


@cache
def _parts(language: str) -> tuple[str, ...]:
    """Return what all words for Articles and Chapters have after their first letters."""
    words = vocabulary(language)
    printed = {*words.words("references.article_words"), *words.words("references.chapter_words")}
    parts = {word[1:] for word in printed}
    return tuple(part for part in parts if not any(each in part and each != part for each in parts))


def places_of_provisions(text: str, language: str) -> list[int]:
    """Look a text through for words for Articles and Chapters: passages without any name none.

    Args:
        text: Any text.
        language: `en` or `fr`.

    Returns:
        A place in each word, in order.

    >>> places_of_provisions("The Charter, in its Article 51", "en")
    [21]
    """
    return places_of(text, _parts(language))


def find_provisions(text: str, language: str, *, heading: bool = False) -> Iterator[Provision]:
    """Search running text for Articles and Chapters of the Charter.

    French prints the Charter's Articles with a capital and those of other texts without, which tells nothing in
    headings. In English an Article counts where the Charter is named with it, or beside it in the same passage;
    Articles 51 and 99 count where no other treaty is named.

    Args:
        text: Any text.
        language: `en` or `fr`.
        heading: Whether it is a heading.

    Yields:
        The provisions, articles before chapters.

    >>> [found.symbol for found in find_provisions("under Articles 41 and 50 of the Charter", "en")]
    ['charter:41', 'charter:50']
    """
    words = _words(language)
    named: bool | None = None
    treaty: bool | None = None
    for head in words.article.finditer(text):
        first = words.first.match(text, head.end())
        members, end = _members(text, head.end(), _ARTICLE, words)
        members, end = ([first], first.end()) if first else (members, end)
        numbers = [_number(member) for member in members]
        sure = _of_charter(text, head, end, words)
        if sure is None:
            if named is None:
                named = words.name.search(text) is not None
            told = named or (words.capital and not heading)
            famous = _FAMOUS_ARTICLES.issuperset(numbers)
            if famous and treaty is None:
                treaty = words.treaty.search(text) is not None
            sure = (told or (famous and not treaty)) and head[0][0].isupper()
        if sure and all(1 <= int(number) <= _LAST_ARTICLE for number in numbers):
            yield from _provisions(head, members)
    for head in words.chapter.finditer(text):
        members, end = _members(text, head.end(), _CHAPTER, words)
        sure = _of_charter(text, head, end, words)
        if sure is None:
            sure = head[0][0].isupper() and all(member["number"] in _FAMOUS for member in members)
        if sure and all(member["number"] in _CHAPTERS for member in members):
            yield from _provisions(head, members)


def _provisions(head: re.Match[str], members: list[re.Match[str]]) -> Iterator[Provision]:
    for number, member in enumerate(members):
        start = member.start() if number else head.start()
        yield Provision(f"charter:{_number(member)}", start, member.end())


def _number(member: re.Match[str]) -> str:
    """Return the number of a member of a list; a word stands for the first article."""
    number = member["number"]
    return number if number.isdigit() or number in _CHAPTERS else "1"


def _members(
    text: str, position: int, pattern: re.Pattern[str], words: _Words
) -> tuple[list[re.Match[str]], int]:
    members: list[re.Match[str]] = []
    end = position
    while member := pattern.match(text, position):
        members.append(member)
        end = member.end()
        gap = words.separator.match(text, end) or words.through.match(text, end)
        if gap is None:
            break
        position = gap.end()
    return members, end


def _of_charter(text: str, head: re.Match[str], end: int, words: _Words) -> bool | None:
    """Tell whether the Charter or another text is named with an article; None when nothing is."""
    paragraph = words.paragraph.match(text, end)
    if paragraph:
        end = paragraph.end()
    if words.charter.match(text, end):
        return True
    if words.other.match(text, end):
        return False
    return True if words.before.search(text[max(0, head.start() - 60) : head.start()]) else None
