"""Runs of words as TEI."""

from __future__ import annotations

from unreleases.model.inline import Emphasis, Link, Strong
from unreleases.writers.tei.profile import BOLD, STYLES
from unreleases.writers.xml.characters import attributes, pointer
from unreleases.writers.xml.nodes import XmlInlineWriter

__all__ = ["InlineWriter"]


class InlineWriter(XmlInlineWriter):
    """Writes inline content so that it reads back as it was.

    >>> from unreleases.model.inline import Text
    >>> from unreleases.writers.xml.overlay import Laid
    >>> InlineWriter(str).write((Strong(content=(Text(text="a"),)), Text(text="b"), Text(text="c")), 0, Laid())
    '<hi rend="bold">a</hi>b<anchor type="text"/>c'
    """

    line_break = "<lb/>"
    text_mark = '<anchor type="text"/>'

    def element(self, node: Emphasis | Strong | Link) -> tuple[str, str]:
        """Return the element of a node, as `XmlInlineWriter` asks for it."""
        match node:
            case Emphasis():
                return "hi", attributes(rend=STYLES[node.style])
            case Strong():
                return "hi", attributes(rend=BOLD)
            case Link():
                return "ref", attributes(type="link", **pointer("target", node.href))
