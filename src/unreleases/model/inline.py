"""Inline content: the runs of words inside a block, nested as the page nests them."""

from __future__ import annotations

from enum import StrEnum

from attrs import frozen

__all__ = ["Emphasis", "EmphasisStyle", "Inline", "LineBreak", "Link", "Strong", "Text", "text_of"]


@frozen(kw_only=True)
class Text:
    """Words without markup.

    >>> Text(text="The Council").text
    'The Council'
    """

    #: The words, in the text normal form.
    text: str


class EmphasisStyle(StrEnum):
    """How emphasis was printed. Underlined and struck-out words carry meaning in sanctions lists.

    >>> EmphasisStyle("underline")
    <EmphasisStyle.UNDERLINE: 'underline'>
    """

    ITALIC = "italic"
    UNDERLINE = "underline"
    STRIKE = "strike"
    SUPERSCRIPT = "superscript"
    SUBSCRIPT = "subscript"


@frozen(kw_only=True)
class Emphasis:
    """Emphasized content: italic, underlined, struck out, raised or lowered.

    >>> Emphasis(content=(Text(text="Recalling"),)).text
    'Recalling'
    """

    content: tuple[Inline, ...]
    style: EmphasisStyle = EmphasisStyle.ITALIC

    @property
    def text(self) -> str:
        """The words, without the emphasis."""
        return text_of(self.content)


@frozen(kw_only=True)
class Strong:
    """Content in bold.

    >>> Strong(content=(Text(text="Mr. Saito"),)).text
    'Mr. Saito'
    """

    content: tuple[Inline, ...]

    @property
    def text(self) -> str:
        """The words, without the boldness."""
        return text_of(self.content)


@frozen(kw_only=True)
class Link:
    """Content that leads to an address.

    >>> Link(content=(Text(text="S/2016/501"),), href="https://docs.un.org/en/S/2016/501").text
    'S/2016/501'
    """

    content: tuple[Inline, ...]
    #: The address as the page gives it. Readers keep http, https, mailto, tel and relative addresses only.
    href: str

    @property
    def text(self) -> str:
        """The words of the link."""
        return text_of(self.content)


@frozen(kw_only=True)
class LineBreak:
    r"""A forced line break, as between the lines of a stanza.

    >>> LineBreak().text
    '\n'
    """

    @property
    def text(self) -> str:
        """A line feed."""
        return "\n"


#: Everything that can stand inside a block.
Inline = Text | Emphasis | Strong | Link | LineBreak


def text_of(content: tuple[Inline, ...]) -> str:
    r"""Return the words of inline content.

    Args:
        content: Inline nodes in order.

    Returns:
        Their words; a line break gives a line feed.

    >>> text_of((Text(text="one"), LineBreak(), Strong(content=(Text(text="two"),))))
    'one\ntwo'
    """
    return "".join([node.text for node in content])
