"""The names that our Akoma Ntoso gives to things, following AKN4UN where it says something.

The release is a `doc` of the name `pressRelease`. Its words stand once, in the order of the page, in elements for
the nodes of the model; over them lies what the views found:

| node or finding | element |
|---|---|
| masthead line | `preface/p[@class]` with `docNumber`, `docDate`, `docType`, `session` or `docAuthority` |
| title, deck | `preface/p/docTitle`, `preface/p[@class="deck"]` |
| paragraph | `p` |
| heading | `debateSection/heading`; in a quotation `heading` |
| list | `blockList/item`, the marker in `num` |
| table | `table/tr/th` or `td` |
| quotation (a block) | `block[@name="quotation"]/embeddedStructure` |
| footnote | `block[@name="footnote"]/authorialNote[@marker]` |
| separator, furniture, unclassified | `block[@name]` |
| image | `p/img` |
| turn | `speech`, `question` or `answer`, with `from`; inside a paragraph `inline[@name]` |
| vote | `analysis/parliamentary/voting`; where it is told, `outcome`; its roll-call, `rollCall/p/vote` |
| quotation (words) | `embeddedText` |
| reference | `ref` |
| resolution | `components/component/statement`, and a `componentRef` where it stands |
| trailer | `conclusions/p` |
| anything else | `proprietary`, in a namespace of our own |

Identifiers (`eId`) are made from positions: `p_12` is the twelfth block of the release, `speech_12` the turn that
begins in it. What a later version of the library finds elsewhere leaves them as they are.
"""

from __future__ import annotations

from typing import Final

__all__ = ["AGENT", "NAMESPACE", "OWN_NAMESPACE", "PUBLISHER", "UNDATED"]

NAMESPACE: Final = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
#: For what Akoma Ntoso has no place for. Nothing is loaded from it.
OWN_NAMESPACE: Final = "https://unreleases.readthedocs.io/ns/akn"
#: Who made the markup, and who issued the release; both are listed in `references`.
AGENT: Final = "#unreleases"
PUBLISHER: Final = "#un"
#: The schema asks for a day; this one, with the name `unknown`, says that there is none.
UNDATED: Final = "0001-01-01"
