"""The names that our profile of Parla-CLARIN gives to things. What a reader must know stands here once.

A file has three layers. The header says what the masthead says, in the elements TEI has for it. The text holds
every word once: `front` the masthead's lines, `body` the blocks and the trailer. Over the words of both lies
what the views found (`u`, `said`, `quote`, `seg`, `ref` with a type other than `link`, and all of `back`);
without that layer the elements are exactly the nodes of the model, which is how a release is read back:

| node | element |
|---|---|
| paragraph | `p`; in a turn `seg[@type="paragraph"]` |
| heading | a `div` begins with `head[@n][@rend]`: level and mark; in a quotation `label[@type="heading"]` |
| list, item | `list[@rend="bulleted" or "numbered"]`, `item[@n]`: the marker as printed |
| table, row, cell | `table`, `row`, `cell[@role="label" or "data"]` |
| quotation | `quote` outside a paragraph |
| separator | `milestone[@unit="separator"][@n]`: as printed |
| footnote | `note[@type="footnote"][@n]`: the marker |
| furniture | `fw` |
| image | `figure` with `graphic[@url]` and `figDesc` |
| unclassified | `note[@type="unclassified"]` |
| emphasis, strong | `hi[@rend]`: italic, underline, strikethrough, superscript, subscript; bold |
| link | `ref[@type="link"][@target]`, or `@n` where the address is none that programs can follow |
| line break | `lb` |
| text | characters; `anchor[@type="text"]` stands before a text that follows another or that is empty |

A list, row or table without members has `n="0"` and one empty member, because TEI asks for one.
"""

from __future__ import annotations

from typing import Final

from unreleases.model.inline import EmphasisStyle

__all__ = ["APPLICATION", "BOLD", "DIVISIONS", "NAMESPACE", "PROFILE_VERSION", "STYLES"]

NAMESPACE: Final = "http://www.tei-c.org/ns/1.0"
#: By `appInfo/application` a reader knows a file of this profile.
APPLICATION: Final = "unreleases"
PROFILE_VERSION: Final = "1"

BOLD: Final = "bold"
STYLES: Final = {
    EmphasisStyle.ITALIC: "italic",
    EmphasisStyle.UNDERLINE: "underline",
    EmphasisStyle.STRIKE: "strikethrough",
    EmphasisStyle.SUPERSCRIPT: "superscript",
    EmphasisStyle.SUBSCRIPT: "subscript",
}
#: The types of the divisions directly in `body`, in order.
DIVISIONS: Final = ("body", "annexes", "trailer")
