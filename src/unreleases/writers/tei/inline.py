"""Runs of words as TEI, with what the views found laid over them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unreleases.model.inline import Emphasis, Inline, LineBreak, Link, Strong, Text
from unreleases.writers.overlay import weave
from unreleases.writers.tei.profile import BOLD, STYLES
from unreleases.writers.xml.characters import attributes, pointer

if TYPE_CHECKING:
    from unreleases.writers.overlay import Laid
    from unreleases.writers.tei.register import Register

__all__ = ["inline"]


def inline(content: tuple[Inline, ...], start: int, laid: Laid, register: Register) -> str:
    """Write inline content.

    Args:
        content: Inline nodes.
        start: Where their words stand in the plain text.
        laid: What lies over the words.
        register: Knows which marks have begun.

    Returns:
        XML.

    >>> from unreleases.writers.overlay import Laid
    >>> from unreleases.writers.tei.register import Register
    >>> inline((Strong(content=(Text(text="a"),)), Text(text="b"), Text(text="c")), 0, Laid(), Register("en"))
    '<hi rend="bold">a</hi>b<anchor type="text"/>c'
    """
    made: list[str] = []
    _write(content, start, laid, register, made)
    return "".join(made)


def _write(content: tuple[Inline, ...], start: int, laid: Laid, register: Register, made: list[str]) -> int:
    """Write nodes and return where their words end."""
    after_text = False
    for node in content:
        if isinstance(node, Text):
            if after_text or not node.text:
                made.append('<anchor type="text"/>')
            made.append(weave(node.text, start, laid, register.link))
            start += len(node.text)
            after_text = True
            continue
        after_text = False
        if isinstance(node, LineBreak):
            made.append("<lb/>")
            start += 1
            continue
        name, values = _element(node)
        made.append(f"<{name}{values}>")
        start = _write(node.content, start, laid, register, made)
        made.append(f"</{name}>")
    return start


def _element(node: Emphasis | Strong | Link) -> tuple[str, str]:
    match node:
        case Emphasis():
            return "hi", attributes(rend=STYLES[node.style])
        case Strong():
            return "hi", attributes(rend=BOLD)
        case Link():
            return "ref", attributes(type="link", **pointer("target", node.href))
