"""The document: frozen nodes that say what the page said, their traversal and their plain text.

Nothing here reads, writes or interprets. Every node has `.text`, its words. Spans, source and notices say
where a node came from and take no part in equality.
"""

from __future__ import annotations

from unreleases.model.body import (
    Block,
    Cell,
    Footnote,
    Furniture,
    Heading,
    Image,
    List,
    ListItem,
    Paragraph,
    Quote,
    Row,
    Separator,
    Table,
    Unclassified,
)
from unreleases.model.inline import Emphasis, EmphasisStyle, Inline, LineBreak, Link, Strong, Text, text_of
from unreleases.model.masthead import (
    Dateline,
    Headline,
    LineKind,
    Masthead,
    MastheadLine,
    Meeting,
    Organ,
    Session,
    SessionKind,
    Sitting,
)
from unreleases.model.plain import PlainText, Position, plain_text
from unreleases.model.release import Release, ReleaseKind, Tag, Trailer
from unreleases.model.walk import Node, children, links, walk

__all__ = [
    "Block",
    "Cell",
    "Dateline",
    "Emphasis",
    "EmphasisStyle",
    "Footnote",
    "Furniture",
    "Heading",
    "Headline",
    "Image",
    "Inline",
    "LineBreak",
    "LineKind",
    "Link",
    "List",
    "ListItem",
    "Masthead",
    "MastheadLine",
    "Meeting",
    "Node",
    "Organ",
    "Paragraph",
    "PlainText",
    "Position",
    "Quote",
    "Release",
    "ReleaseKind",
    "Row",
    "Separator",
    "Session",
    "SessionKind",
    "Sitting",
    "Strong",
    "Table",
    "Tag",
    "Text",
    "Trailer",
    "Unclassified",
    "children",
    "links",
    "plain_text",
    "text_of",
    "walk",
]
