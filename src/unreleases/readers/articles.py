"""Articles beside that of the release: the site's teasers, and further releases on the same page."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Final

from attrs import define, field
from lxml import etree

from unreleases.readers.rules import RuleBook
from unreleases.source import Block, Discard, DiscardReason, Hint

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lxml.etree import _Element

__all__ = ["Articles"]

#: Running text is longer.
_SENTENCE: Final = 80
#: How many blocks are looked at for it, and how many elements for what opens a release.
_LOOK: Final = 9
_MOST_LOOKED_AT: Final = 200
_TEXT: Final = (None, Hint.PARAGRAPH)
_ASIDE: Final = (Hint.CHROME, Hint.TAG)


@define(eq=False, repr=False)
class Articles:
    """The articles of a page that were met.

    >>> from lxml.html import fromstring
    >>> from unreleases.readers.layouts import choose_layout
    >>> page = fromstring("<div><article>The Council met.</article><article>Read more</article></div>")
    >>> articles = Articles(RuleBook(choose_layout("<p>x</p>")), strict=True)
    >>> [articles.is_teaser(each, [], begun=n, prose=n > 0) for n, each in enumerate(page)]
    [False, True]
    """

    rules: RuleBook
    #: Whether what stands outside the content is the site's.
    strict: bool
    #: The index of the first block of each further release on the page, and that after the last.
    others: list[tuple[int, int]] = field(factory=list)
    #: The class of the release's own article.
    _first: str | None = None

    def is_teaser(self, element: _Element, blocks: Sequence[Block], *, begun: int, prose: bool) -> bool:
        """Tell whether an article is one of the site's; a further release is kept.

        Args:
            element: The article.
            blocks: The last blocks above it.
            begun: The index of its first block.
            prose: Whether running text stands above it.

        Returns:
            Whether it is.
        """
        name = element.get("class") or ""
        if self._first is None or not (prose or any(map(_is_sentence, blocks[-_LOOK:]))):
            self._first = name
            return False
        if name == self._first and self._opens_release(element):
            self.others.append((begun, -1))
            return False
        return self.strict

    def _opens_release(self, article: _Element) -> bool:
        """Whether a headline of the first rank or a symbol stands near the beginning of an article."""
        for part in islice(article.iter(etree.Element), _MOST_LOOKED_AT):
            rule = self.rules.find(part, str(part.tag))
            if part.tag == "h1" or (rule is not None and rule.hint is Hint.SYMBOL):
                return True
        return False

    def close(self, begun: int, after: int) -> None:
        """End an article.

        Args:
            begun: The index of its first block.
            after: The index after its last one.
        """
        if self.others and self.others[-1] == (begun, -1):
            self.others[-1] = (begun, after)

    def discards(self, blocks: Sequence[Block]) -> Iterator[Discard]:
        """Return the stretches that belong to further releases.

        Args:
            blocks: The blocks of the page.

        Yields:
            One for each block.
        """
        for first, after in self.others:
            for block in blocks[first:after]:
                if block.hint not in _ASIDE:
                    yield Discard(span=block.span, reason=DiscardReason.OTHER_RELEASE)


def _is_sentence(block: Block) -> bool:
    return block.hint in _TEXT and len(block.span) >= _SENTENCE
