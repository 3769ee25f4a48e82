"""A release, invented, whose every word, address and name tries to be markup, a script or a template."""

from __future__ import annotations

from unreleases.model import (
    Cell,
    Dateline,
    Emphasis,
    Footnote,
    Furniture,
    Heading,
    Headline,
    Image,
    LineKind,
    Link,
    List,
    ListItem,
    Masthead,
    MastheadLine,
    Organ,
    Paragraph,
    Quote,
    Release,
    Row,
    Separator,
    Session,
    Strong,
    Table,
    Tag,
    Text,
    Trailer,
    Unclassified,
)

#: What would run, close, open or load something if it were not escaped.
CHARMS = (
    "</script><script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    "]]><![CDATA[",
    "<!-- --><!--",
    "</style><style>*{display:none}</style>",
    "{{ 7*7 }}{% raw %}{# #}${x}<%= 1 %>",
    "javascript:alert(1)",
    "\x00\x01\x1b[31m\x7f\x85\ufffe",
    "\u2028\u2029\u202e\u200b",
    "=1+1",
    "---",
    "&lt;script&gt;&#x3c;",
    "<svg onload=alert(1)>",
)
EVERY = " ".join(CHARMS)
#: All but the last two lead nowhere that a link may lead.
ADDRESSES = (
    "javascript:alert(1)",
    "JaVa\nScRiPt:alert(1)",
    "\x01javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:x",
    'https://example.org/"><script>alert(1)</script>',
    "//example.org/x",
)
CONTENT = (Text(text=EVERY), Strong(content=(Text(text=EVERY), Emphasis(content=(Text(text=EVERY),)))))
LINKS = tuple(Link(content=(Text(text=f"link {each} "),), href=each) for each in ADDRESSES)

CHARMED = Release(
    language='en"><script>alert(1)</script>',
    masthead=Masthead(
        lines=(MastheadLine(kind=LineKind.OTHER, text=EVERY),),
        document_type=EVERY,
        organs=(Organ(text=EVERY, code=EVERY),),
        session=Session(text=EVERY),
        dateline=Dateline(text=EVERY, place=EVERY, agency=EVERY),
        issuer=EVERY,
    ),
    headline=Headline(title=EVERY, deck=(EVERY,)),
    body=(
        Paragraph(content=CONTENT),
        Paragraph(content=LINKS),
        Heading(content=CONTENT, mark='"><script>'),
        List(items=(ListItem(content=CONTENT, marker=EVERY),)),
        Table(rows=(Row(cells=(Cell(content=CONTENT, header=True),)), Row(cells=(Cell(content=CONTENT),)))),
        Quote(blocks=(Paragraph(content=CONTENT), Separator(text=EVERY))),
        Footnote(content=CONTENT, marker=EVERY),
        Furniture(text=EVERY),
        *(Image(alternative=EVERY, address=each) for each in ADDRESSES),
        Unclassified(content=CONTENT),
    ),
    trailer=Trailer(text=EVERY),
    tags=tuple(Tag(text=EVERY, vocabulary=EVERY, href=each) for each in ADDRESSES),
    url=ADDRESSES[0],
)
