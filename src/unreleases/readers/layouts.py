"""Layouts: how the pages of each era mark their parts. They are data, one TOML file each in `data/layouts`."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from attrs import field, frozen

from unreleases._resources import read_toml, resource_names
from unreleases.readers.places import Place
from unreleases.source import Hint

if TYPE_CHECKING:
    from os import PathLike

__all__ = ["GENERIC", "Layout", "Rule", "add_layout", "choose_layout", "layouts"]

#: The layout of pages that no other layout recognizes.
GENERIC: Final = "generic"
_BODY: Final = re.compile(r"<(?:body|BODY|Body)\b[^>]{0,2000}>?")
_TITLE: Final = re.compile(r"<(?:title|TITLE|Title)[^>]{0,200}>([^<]{0,300})")
#: Tables of layouts that a caller added, by name.
_added: Final[dict[str, dict[str, Any]]] = {}
_SWITCHES: Final = ("order", "strict", "lines", "refused", "renamed", "longest")
_EVIDENCE: Final = ("head", "page", "none", "title")
_KEYS: Final = frozenset({*_SWITCHES, "extends", "detect", "parts"})
_PARTS: Final = frozenset({"address", "body", "chrome", "content", "listing", "plain", *Hint})
#: What may follow the words of an error in a title; a release's title goes on with a word.
_ENDS: Final = re.compile(r"\s?(?:$|[|\-–—…!.:(/])")
_LONGEST_HEAD: Final = 20_000
#: Evidence stands above the running text or in its first paragraphs.
_LONGEST_LOOK: Final = 20_000


#: Where every line break ends a block.
_LINED: Final = frozenset(Hint) - {Hint.TITLE, Hint.DECK, Hint.PARAGRAPH, Hint.FOOTNOTE}


@frozen(kw_only=True)
class Rule:
    """What an element with a certain class, id or name is.

    >>> Rule(hint=Hint.SYMBOL).chrome
    False
    """

    #: The hint of the blocks inside.
    hint: Hint | None = None
    #: Not part of the release.
    chrome: bool = False
    #: Holds the release: what stands outside may be the site's.
    content: bool = False
    #: Holds the running text.
    body: bool = False
    #: One entry of a list of releases.
    listing: bool = False
    #: The name of the vocabulary, for tags.
    vocabulary: str = ""
    #: What the blocks inside are.
    place: Place = field(init=False, eq=False, repr=False)
    #: Whether it holds in the running text, too: notes and the trailer stand there.
    below: bool = field(init=False, eq=False, repr=False)

    @below.default
    def _is_below(self) -> bool:
        return self.hint is Hint.FOOTNOTE or self.hint is Hint.TRAILER

    @place.default
    def _inside(self) -> Place:
        return Place(self.hint, value=self.vocabulary or None, lines=self.hint in _LINED)


@frozen(kw_only=True)
class Layout:
    """How the pages of one template mark their parts.

    >>> choose_layout("<title>x</title><body class='node-type--press'>").name
    'drupal9'
    """

    name: str
    #: Layouts with a lower number are tried first.
    order: int
    #: Text of which any one, found before the content, proves the layout.
    head: tuple[str, ...] = ()
    #: Text of which any one, found near the beginning, proves it.
    page: tuple[str, ...] = ()
    #: Text of which none may occur near the beginning, in small letters.
    none: tuple[str, ...] = ()
    #: Titles of which any one proves it, in small letters; the site's name may follow.
    title: tuple[str, ...] = ()
    #: Longest page, in characters, for which the evidence counts; 0 for any length.
    longest: int = 0
    #: Rules by selector: a tag's name, `.class`, `tag.class` or `#id`.
    rules: Mapping[str, Rule] = field(factory=lambda: MappingProxyType({}))
    #: Whether one of the rules says what the headline is.
    titled: bool = False
    #: Whether the page's title is a name that the collection gave, not the headline.
    renamed: bool = False
    #: The rule for each name, class and id that was met.
    kept: dict[tuple[str, str | None, str | None], Rule | None] = field(factory=dict, eq=False, repr=False)
    #: Classes of elements that hold the page's address.
    addresses: tuple[str, ...] = ()
    #: Whether what stands outside the content is the site's unless a rule says otherwise.
    strict: bool = False
    #: Whether a line break in mastheads and centred lines separates blocks.
    lines: bool = False
    #: Whether pages of this kind hold no release.
    refused: bool = False

    def proven_by_head(self, head: str, title: str, length: int) -> bool:
        """Tell whether a page is of this layout by what stands above its content.

        Args:
            head: The page up to and with its body tag.
            title: Its title, in small letters.
            length: The length of the page.

        Returns:
            Whether there is evidence of it.

        >>> Layout(name="x", order=1, title=("not found",)).proven_by_head("", "not found | site", 99)
        True
        """
        if self.longest and length > self.longest:
            return False
        if title.startswith(self.title):
            starts = (mark for mark in self.title if title.startswith(mark))
            if any(_ENDS.match(title, len(mark)) for mark in starts):
                return True
        return any(mark in head for mark in self.head)

    def proven_by_content(self, html: str) -> bool:
        """Tell whether a page is of this layout by its content.

        Args:
            html: The page.

        Returns:
            Whether there is evidence of it.

        >>> Layout(name="x", order=1, page=("<pre",)).proven_by_content("<pre>")
        True
        """
        if self.longest and len(html) > self.longest:
            return False
        look = html[:_LONGEST_LOOK]
        if self.none:
            small = look.lower()
            return not any(mark in small for mark in self.none)
        return any(mark in look for mark in self.page)

    def entries(self, html: str) -> int:
        """Count the elements in a page that seem to be entries of a list of releases.

        Args:
            html: The page.

        Returns:
            How often the names of their selectors stand in the page.

        >>> choose_layout("<p>x</p>").entries("<div class='views-row'>a</div><div class='views-row'>b</div>")
        2
        """
        return sum(html.count(selector[1:]) for selector, rule in self.rules.items() if rule.listing)


def choose_layout(html: str, *, refused: bool = True) -> Layout:
    """Choose the layout of a page by the evidence in it.

    Args:
        html: The page.
        refused: Whether layouts of pages that hold no release are among the choice.

    Returns:
        The first layout, in their order, for which there is evidence above the content; else the first for
        which there is in the content; else the generic one.

    >>> choose_layout("<html><body><p>Hello</p></body></html>").name
    'generic'
    """
    body = _BODY.search(html, 0, _LONGEST_HEAD)
    head = html[: body.end()] if body else html[:2000]
    found = _TITLE.search(head)
    title = " ".join(found.group(1).split()).lower() if found else ""
    choice = [layout for layout in layouts() if refused or not layout.refused]
    length = len(html)
    for layout in choice:
        if layout.proven_by_head(head, title, length):
            return layout
    return next((layout for layout in choice if layout.proven_by_content(html)), choice[-1])


@cache
def layouts() -> tuple[Layout, ...]:
    """Return all layouts in the order in which they are tried.

    Returns:
        The layouts that ship with the package; the generic one is the last.

    >>> layouts()[-1].name
    'generic'
    """
    tables = _tables()
    made = [_layout(name, tables) for name in tables]
    return tuple(sorted(made, key=lambda layout: layout.order))


def add_layout(name: str, text: str | PathLike[str]) -> Layout:
    r"""Add a layout that the package does not ship, for the rest of the program.

    Args:
        name: Its name, as `release.source.layout` gives it.
        text: The text of a TOML file such as those in `data/layouts`, or the path (no `str`) of one.

    Returns:
        The layout, which is now tried in its order.

    Raises:
        ValueError: The text is no TOML, or it has a key or names a layout that there is not.
        OSError: The file cannot be read.

    >>> add_layout("mirror", 'order = 5\n[parts]\nheadline = [".h"]')
    Traceback (most recent call last):
    ...
    ValueError: the layout mirror has a part 'headline'; parts are address, body, ...
    """
    table = tomllib.loads(text if isinstance(text, str) else Path(text).read_text(encoding="utf-8"))
    unknown = sorted(table.keys() - _KEYS)
    if unknown or "order" not in table:
        known = ", ".join(sorted(_KEYS))
        raise ValueError(f"the layout {name} has {', '.join(unknown) or 'no order'}; keys are {known}")
    for part in table.get("parts", {}):
        if part not in _PARTS:
            raise ValueError(f"the layout {name} has a part {part!r}; parts are {', '.join(sorted(_PARTS))}")
    for parent in table.get("extends", ()):
        if parent == name or parent not in _tables():
            raise ValueError(f"the layout {name} extends {parent}, which there is not")
    _added[name] = table
    layouts.cache_clear()
    return next(layout for layout in layouts() if layout.name == name)


def _tables() -> dict[str, dict[str, Any]]:
    shipped = {name: read_toml("layouts", f"{name}.toml") for name in resource_names("layouts", ".toml")}
    return shipped | _added


def _layout(name: str, tables: Mapping[str, dict[str, Any]]) -> Layout:
    table = tables[name]
    detect = table.get("detect", {})
    stated: dict[str, Any] = {key: table[key] for key in _SWITCHES if key in table}
    stated |= {key: tuple(detect[key]) for key in _EVIDENCE if key in detect}
    rules: dict[str, Rule] = {}
    for parent in table.get("extends", ()):
        rules |= _layout(parent, tables).rules
    parts = dict(table.get("parts", {}))
    addresses = tuple(parts.pop("address", ()))
    for key, selectors in parts.items():
        for selector in selectors:
            rules[selector] = _rule(key, selector)
    titled = any(rule.hint is Hint.TITLE for rule in rules.values())
    return Layout(name=name, rules=MappingProxyType(rules), titled=titled, addresses=addresses, **stated)


#: The parts of a page that are no hints.
_RULES: Final = {
    "chrome": Rule(chrome=True),
    "content": Rule(content=True),
    "body": Rule(hint=Hint.PARAGRAPH, content=True, body=True),
    "listing": Rule(listing=True),
    "plain": Rule(),
}


def _rule(part: str, selector: str) -> Rule:
    if part in _RULES:
        return _RULES[part]
    if part == "tag":
        name = re.sub(r"\W*(?:field-)*-?name-(?:field-)?|\W", "", selector)
        return Rule(hint=Hint.TAG, content=True, vocabulary=name)
    return Rule(hint=Hint(part), content=True)
