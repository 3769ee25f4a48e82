"""The blocks of a release as HTML. Every class and attribute here is read back by `readers.canonical`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unreleases.model.body import (
    Block,
    Footnote,
    Furniture,
    Heading,
    Image,
    List,
    Paragraph,
    Quote,
    Separator,
    Table,
    Unclassified,
)
from unreleases.writers.addresses import safe_address
from unreleases.writers.escaping import attributes
from unreleases.writers.html.inline import inline_html, lines_html
from unreleases.writers.wording import wording

if TYPE_CHECKING:
    from unreleases.model.plain import Position
    from unreleases.writers.html.views import Findings

__all__ = ["block_html"]


def block_html(block: Block, position: Position, found: Findings, language: str = "en") -> str:
    """Write a block.

    Args:
        block: Any block.
        position: Its position, such as `("block", 5)`.
        found: What the views found, to be laid over its words.
        language: The language of the labels that a reader's software reads out.

    Returns:
        An element of class `ur-paragraph`, `ur-heading`, `ur-list` and so on.

    >>> from unreleases.model.inline import Text
    >>> from unreleases.model.release import Release
    >>> from unreleases.writers.html.views import Findings
    >>> block_html(Paragraph(content=(Text(text="One."),)), ("block", 0), Findings(Release()))
    '<p class="ur-paragraph">One.</p>'
    """
    marks = found.marks(position) if not isinstance(block, List | Table | Quote) else ()
    match block:
        case Paragraph():
            return f'<p class="ur-paragraph">{inline_html(block.content, marks)}</p>'
        case Heading():
            tag = f"h{min(max(found.rank(position, block.level), 1) + 1, 6)}"
            values = {
                "class": "ur-heading",
                "id": found.anchor("-".join(["section", *map(str, position[1:])])),
                "data-level": str(block.level),
                "data-mark": block.mark or None,
            }
            return f"<{tag}{attributes(values)}>{inline_html(block.content, marks)}</{tag}>"
        case List():
            return _list(block, position, found)
        case Table():
            return _table(block, position, found, language)
        case Quote():
            inner = "\n".join(
                block_html(each, (*position, index), found, language)
                for index, each in enumerate(block.blocks)
            )
            return f'<blockquote class="ur-quote">{inner}</blockquote>'
        case Separator():
            return f'<p class="ur-separator">{lines_html(block.text, marks)}</p>'
        case Footnote():
            marker = f'<span class="ur-marker">{lines_html(block.marker)}</span> ' if block.marker else ""
            note = f'<span class="ur-note">{inline_html(block.content, marks)}</span>'
            return f'<p class="ur-footnote">{marker}{note}</p>'
        case Furniture():
            return f'<p class="ur-furniture">{lines_html(block.text, marks)}</p>'
        case Unclassified():
            return f'<p class="ur-unclassified">{inline_html(block.content, marks)}</p>'
        case Image():
            return _image(block, language)


def _list(node: List, position: Position, found: Findings) -> str:
    tag = "ol" if node.ordered else "ul"
    items = []
    for index, item in enumerate(node.items):
        place = (*position, index)
        inner = "".join(_list(each, (*place, number), found) for number, each in enumerate(item.lists))
        words = inline_html(item.content, found.marks(place))
        opening = attributes({"class": "ur-item", "data-marker": item.marker or None})
        items.append(f"<li{opening}>{words}{inner}</li>")
    return f'<{tag} class="ur-list">' + "\n".join(items) + f"</{tag}>"


def _table(node: Table, position: Position, found: Findings, language: str) -> str:
    rows = []
    for index, row in enumerate(node.rows):
        cells = []
        for number, cell in enumerate(row.cells):
            words = inline_html(cell.content, found.marks((*position, index, number)))
            # a header cell without words heads nothing, for software that reads tables out
            tag = "th" if cell.header and cell.text else "td"
            values = {
                "class": "ur-cell",
                "scope": ("row" if index else "col") if tag == "th" else None,
                "data-header": "true" if cell.header and tag == "td" else None,
            }
            cells.append(f"<{tag}{attributes(values)}>{words}</{tag}>")
        rows.append(f'<tr class="ur-row">{"".join(cells)}</tr>')
    label = f"{wording(language)['table']} {'.'.join(str(int(part) + 1) for part in position[1:])}"
    wrapping = attributes(
        {"class": "ur-view ur-scroll", "role": "region", "tabindex": "0", "aria-label": label}
    )
    return f'<div{wrapping}><table class="ur-table">' + "\n".join(rows) + "</table></div>"


def _image(node: Image, language: str) -> str:
    # a picture would be loaded from elsewhere: its words stand for it, with a way to it
    address = safe_address(node.address)
    values = attributes(
        {"class": "ur-image", "data-alternative": node.alternative, "data-address": node.address}
    )
    words = lines_html(node.alternative or wording(language)["image"])
    return f"<p{values}>" + (f"<a{attributes({'href': address})}>{words}</a>" if address else words) + "</p>"
