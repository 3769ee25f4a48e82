"""Nodes as XML, as far as all of XML is alike: words with what lies over them, and the elements around them."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, ClassVar

from unreleases.model.inline import Emphasis, LineBreak, Link, Strong, Text
from unreleases.writers.xml.overlay import weave

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from unreleases.model.inline import Inline
    from unreleases.model.plain import Position
    from unreleases.spans import Span
    from unreleases.writers.xml.findings import XmlFindings
    from unreleases.writers.xml.overlay import Laid

__all__ = ["XmlInlineWriter", "XmlNodeWriter"]


class XmlInlineWriter(ABC):
    """Writes inline content.

    >>> from unreleases.writers.tei.inline import InlineWriter
    >>> from unreleases.writers.xml.overlay import Laid
    >>> InlineWriter(str).write((Strong(content=(Text(text="a"),)), Text(text="b")), 0, Laid())
    '<hi rend="bold">a</hi>b'
    """

    line_break: ClassVar[str]
    #: What stands before a text that follows another, or that is empty.
    text_mark: ClassVar[str] = ""

    def __init__(self, link: Callable[[str], str]) -> None:
        #: Writes the attribute by which an element says which mark it belongs to.
        self.link = link

    @abstractmethod
    def element(self, node: Emphasis | Strong | Link) -> tuple[str, str]:
        """Return the element of a node.

        Args:
            node: A node with others inside.

        Returns:
            The name, and the attributes, written out.
        """

    def words(self, text: str, start: int, laid: Laid) -> str:
        """Write words without markup.

        Args:
            text: The words.
            start: Where they stand in the plain text.
            laid: What lies over them.

        Returns:
            XML.
        """
        return weave(text, start, laid, self.link)

    def write(self, content: tuple[Inline, ...], start: int, laid: Laid) -> str:
        """Write inline content.

        Args:
            content: Inline nodes.
            start: Where their words stand in the plain text.
            laid: What lies over the words.

        Returns:
            XML.
        """
        made: list[str] = []
        self._write(content, start, laid, made)
        return "".join(made)

    def _write(self, content: tuple[Inline, ...], start: int, laid: Laid, made: list[str]) -> int:
        """Write nodes and return where their words end."""
        after_text = False
        for node in content:
            if isinstance(node, Text):
                if after_text or not node.text:
                    made.append(self.text_mark)
                made.append(self.words(node.text, start, laid))
                start += len(node.text)
                after_text = True
                continue
            after_text = False
            if isinstance(node, LineBreak):
                made.append(self.line_break)
                start += 1
                continue
            name, values = self.element(node)
            made.append(f"<{name}{values}>")
            start = self._write(node.content, start, laid, made)
            made.append(f"</{name}>")
        return start


class XmlNodeWriter:
    """Writes the words of the nodes of one release.

    >>> from unreleases.spans import Span
    >>> from unreleases.writers.tei.inline import InlineWriter
    >>> from unreleases.writers.xml.findings import XmlFindings
    >>> XmlNodeWriter({("title",): Span(0, 5)}, XmlFindings(), InlineWriter(str)).words(("title",), "A & B")
    'A &amp; B'
    """

    def __init__(self, places: Mapping[Position, Span], findings: XmlFindings, runs: XmlInlineWriter) -> None:
        #: Where the nodes stand in the plain text.
        self.places = places
        self.findings = findings
        self.runs = runs

    def words(self, position: Position, text: str) -> str:
        """Write the words of a node that has no markup.

        Args:
            position: The node's position.
            text: Its words.

        Returns:
            XML.
        """
        return self.runs.words(text, self.places[position].start, self.findings.over(position))

    def inline(self, position: Position, content: tuple[Inline, ...]) -> str:
        """Write the inline content of a node.

        Args:
            position: The node's position.
            content: Its content.

        Returns:
            XML.
        """
        return self.runs.write(content, self.places[position].start, self.findings.over(position))
