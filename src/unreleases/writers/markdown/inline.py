"""Runs of words as CommonMark: escaping, emphasis that survives its neighbours, links."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from itertools import accumulate, groupby
from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from unreleases.model.inline import Emphasis, EmphasisStyle, Inline, LineBreak, Link, Strong, Text
from unreleases.writers.addresses import safe_address
from unreleases.writers.escaping import legible

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

__all__ = ["BREAK", "Run", "Words", "destination", "escape_markdown", "plain", "runs_of"]

#: A forced line break inside a paragraph.
BREAK: Final = "\\\n"
#: What has a meaning in CommonMark or in a common extension, wherever it stands. Braces are those of templates.
_SPECIAL: Final = re.compile(r"[\\`*_\[\]<~|{}$^]|&(?=[#A-Za-z])|(?<=\{)[%#]")
#: What has one at the beginning of a line only.
_LINE_START: Final = re.compile(r"^(?:([#>+=:%-])|(\d{1,9})([.)](?=\s|$)))", re.MULTILINE | re.ASCII)
_PLAIN_ADDRESS: Final = re.compile(r"[A-Za-z0-9/?#@!$'+,;=%.~:-]+")
_TAGS: Final = {
    EmphasisStyle.UNDERLINE: "u",
    EmphasisStyle.STRIKE: "s",
    EmphasisStyle.SUPERSCRIPT: "sup",
    EmphasisStyle.SUBSCRIPT: "sub",
}
#: From the outermost form of a run to the innermost.
_LEVELS: Final = ("link", "strong", *_TAGS, EmphasisStyle.ITALIC)


@frozen(kw_only=True)
class Run:
    """Words with one form.

    >>> Run(text="Kenya", strong=True).href is None
    True
    """

    text: str
    strong: bool = False
    styles: frozenset[EmphasisStyle] = frozenset()
    href: str | None = None
    #: Whether it is a forced line break.
    breaks: bool = False


def runs_of(content: Iterable[Inline], outer: Run | None = None) -> Iterator[Run]:
    """Flatten inline content.

    Args:
        content: Inline nodes.
        outer: The form of what is around them.

    Yields:
        Runs, whose texts together are the words of the content.

    >>> [(run.text, run.strong) for run in runs_of((Text(text="a "), Strong(content=(Text(text="b"),))))]
    [('a ', False), ('b', True)]
    """
    form = outer or Run(text="")
    for node in content:
        match node:
            case Text():
                yield evolve(form, text=node.text)
            case LineBreak():
                yield evolve(form, text="\n", breaks=True)
            case Strong():
                yield from runs_of(node.content, evolve(form, strong=True))
            case Emphasis():
                yield from runs_of(node.content, evolve(form, styles=form.styles | {node.style}))
            case Link():
                # of a link in a link, which Markdown has not, the outer one stays
                href = safe_address(node.href) if form.href is None else form.href
                yield from runs_of(node.content, evolve(form, href=href))


class Words:
    """The runs of one block, to be cut and marked by their offsets.

    >>> Words([Run(text="one two")]).marked([(4, 7, None)]).markdown()
    'one **two**'
    """

    def __init__(self, runs: Iterable[Run]) -> None:
        self.runs = [run for run in runs if run.text]
        self.ends = list(accumulate(len(run.text) for run in self.runs))
        self.text = "".join([run.text for run in self.runs])

    def cut(self, start: int, end: int) -> Words:
        """Return a part.

        Args:
            start: Offset of its first character.
            end: Offset after its last character.

        Returns:
            The runs of the part.

        >>> Words([Run(text="one two")]).cut(4, 7).text
        'two'
        """
        found: list[Run] = []
        index = bisect_right(self.ends, start)
        while index < len(self.runs) and (first := self.ends[index] - len(self.runs[index].text)) < end:
            run = self.runs[index]
            found.append(evolve(run, text=run.text[max(start - first, 0) : end - first]))
            index += 1
        return Words(found)

    def marked(self, marks: Iterable[tuple[int, int, str | None]]) -> Words:
        """Return the same words with one more form over parts of them.

        Args:
            marks: Start, end and address of each part, in order; None instead of an address makes it bold. A
                part that begins inside the one before is passed over; words that lead somewhere go on leading
                there.

        Returns:
            New words.

        >>> Words([Run(text="See S/1")]).marked([(4, 7, "https://example.org/")]).markdown()
        'See [S/1](https://example.org/)'
        """
        runs: list[Run] = []
        position = 0
        for start, end, href in marks:
            if start < position:
                continue
            runs += self.cut(position, start).runs
            runs += [
                evolve(run, strong=True) if href is None else evolve(run, href=run.href or href)
                for run in self.cut(start, end).runs
            ]
            position = end
        return Words([*runs, *self.cut(position, len(self.text)).runs])

    def markdown(self, *, line_break: str = BREAK) -> str:
        r"""Write the words as CommonMark.

        Args:
            line_break: What to write for a forced line break.

        Returns:
            Markdown without block structure.

        >>> Words([Run(text="1. <b>")]).markdown()
        '1\\. \\<b>'
        """
        return _LINE_START.sub(r"\2\\\1\3", _Pen(self.runs, line_break).write())


def plain(text: str) -> Words:
    r"""Return words without any form.

    Args:
        text: The words.

    Returns:
        One run of them.

    >>> plain("5 * 3").markdown()
    '5 \\* 3'
    """
    return Words([Run(text=text)])


def escape_markdown(text: str) -> str:
    r"""Escape words so that they are only words in Markdown, on one line.

    Args:
        text: Any text.

    Returns:
        Markdown.

    >>> escape_markdown("[x](y) {{z}}\n---")
    '\\[x\\](y) \\{\\{z\\}\\} ---'
    """
    return plain(text).markdown()


def destination(address: str) -> str:
    r"""Write an address as the destination of a link.

    Args:
        address: A safe address.

    Returns:
        The address, with what would end or change the destination escaped.

    >>> destination("https://example.org/a (1)?b=1&amp=2")
    'https://example.org/a%20\\(1\\)?b=1\\&amp=2'
    """
    return "".join(map(_address_character, legible(address)))


def _address_character(character: str) -> str:
    if _PLAIN_ADDRESS.fullmatch(character):
        return character
    if character in "()&*_[]":
        return f"\\{character}"
    if character.isascii() or character.isspace():
        return "".join([f"%{byte:02X}" for byte in character.encode("utf-8")])
    return character


def _kind(character: str) -> str:
    """Tell white space (s), punctuation (p) and letters (l), as far as every Markdown reader agrees."""
    if not character or character.isspace():
        return "s"
    category = unicodedata.category(character)
    if category[0] == "P" or (character.isascii() and category[0] == "S"):
        return "p"
    return "l" if category[0] in "LNM" else "?"


class _Pen:
    """Writes runs, from the outermost form to the innermost."""

    def __init__(self, runs: Sequence[Run], line_break: str) -> None:
        self.atoms = list(_spaced(runs))
        self.line_break = line_break
        self.parts: list[str] = []
        #: The last character written, and whether it is a delimiter of ours.
        self.last = ""
        self.delimited = False

    def write(self) -> str:
        self.level(range(len(self.atoms)), 0)
        return "".join(self.parts)

    def put(self, text: str, *, delimiter: bool = False) -> None:
        if text:
            self.parts.append(text)
            self.last = text[-1]
            self.delimited = delimiter

    def level(self, indices: Sequence[int], depth: int) -> None:
        if depth == len(_LEVELS):
            for index in indices:
                self.atom(self.atoms[index])
            return
        for form, group in groupby(indices, key=lambda index: _form(self.atoms[index], _LEVELS[depth])):
            inside = list(group)
            if form is None:
                self.level(inside, depth + 1)
                continue
            first, last = 0, len(inside)
            while first < last and not self.atoms[inside[first]].text.strip():
                first += 1
            while last > first and not self.atoms[inside[last - 1]].text.strip():
                last -= 1
            for index in inside[:first]:
                self.atom(self.atoms[index])
            if first < last:
                self.formed(inside[first:last], depth, form)
            for index in inside[last:]:
                self.atom(self.atoms[index])

    def formed(self, indices: list[int], depth: int, form: str) -> None:
        name = _LEVELS[depth]
        if name == "link":
            if self.last == "!":
                # `![` would begin a picture
                self.parts[-1] = self.parts[-1][:-1] + "\\!"
            opening, closing = "[", f"]({destination(form)})"
        elif name in _TAGS:
            tag = _TAGS[EmphasisStyle(name)]
            opening, closing = f"<{tag}>", f"</{tag}>"
        else:
            opening, closing = self.delimiters(indices, strong=name == "strong")
        self.put(opening, delimiter=opening[0] in "*_")
        self.level(indices, depth + 1)
        self.put(closing, delimiter=closing[0] in "*_")

    def delimiters(self, indices: list[int], *, strong: bool) -> tuple[str, str]:
        """Choose marks that count as emphasis beside what stands around and inside them, or else tags."""
        atoms = [self.atoms[index] for index in indices]
        behind = self.atoms[indices[-1] + 1] if indices[-1] + 1 < len(self.atoms) else None
        after = _kind(behind.text[0] if behind else "")
        if not strong and atoms[0].strong:
            # inside `**`
            if _kind(self.last) in "sp" and after in "sp" and (not self.delimited or self.last == "*"):
                return "_", "_"
            return "<em>", "</em>"
        mark, tag = ("**", "strong") if strong else ("*", "em")
        first, last = _edge(atoms[0], strong=strong), _edge(atoms[-1], strong=strong, end=True)
        opens = first == "l" or _kind(self.last) in "sp"
        closes = last == "l" or after in "sp"
        if opens and closes and not self.delimited:
            return mark, mark
        return f"<{tag}>", f"</{tag}>"

    def atom(self, atom: Run) -> None:
        if atom.breaks:
            self.put(self.line_break)
        else:
            escaped = _SPECIAL.sub(r"\\\g<0>", atom.text)
            self.put(escaped)


def _form(atom: Run, level: str) -> str | None:
    """Return what two atoms must share to stand in one form of a level; None outside of it."""
    if level == "link":
        return atom.href
    if level == "strong":
        return level if atom.strong else None
    return level if level in atom.styles else None


def _edge(atom: Run, *, strong: bool, end: bool = False) -> str:
    """Tell what kind of character stands at the edge of what emphasis holds."""
    if strong and atom.styles:
        return "p"
    return _kind(atom.text[-1] if end else atom.text[0])


def _spaced(runs: Sequence[Run]) -> Iterator[Run]:
    """Split runs into stretches of words and single spaces, with no space at the edges of a line."""
    waiting: list[Run] = []
    begun = False
    for run in runs:
        if run.breaks:
            waiting = [run for run in waiting if run.breaks]
            if begun:
                waiting.append(run)
            continue
        for piece in re.split(r"(^\s+|\s+$)", legible(run.text)):
            if not piece:
                continue
            if piece.isspace():
                if begun and not waiting:
                    waiting.append(evolve(run, text=" "))
                continue
            yield from waiting
            waiting = []
            begun = True
            yield evolve(run, text=" ".join(piece.split()))
