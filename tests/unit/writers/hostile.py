"""A release, invented, whose words are written to be taken for something else."""

from __future__ import annotations

import unreleases as un
from tests.unit.writers.sample import words

HOSTILE = (
    "<script>alert(1)</script>",
    "]]> <!-- x --> <?php x ?>",
    "--- title: stolen",
    "...",
    "{{ secrets }} {% include 'x' %}",
    "# not a heading",
    "- not an item",
    "1. not an item",
    "> not a quotation",
    "``` not code ```",
    "[not a link](javascript:alert(1)) ![not a picture](http://example.org/x.png)",
    "[not: a definition]: http://example.org/",
    "| not | a table |",
    "&lt;not an entity&gt; &amp; &#x41;",
    "*not* **bold** _nor_ ~~struck~~ $x^2$",
    "} , author = {Somebody Else}, note = {",
    r"\input{/etc/passwd} \write18{rm} 100% _x_ ^y ~z #1",
    "@article{stolen, title = {x}}",
    "TY  - JOUR",
    "ER  - TY  - JOUR AU  - Somebody, Else",
    "=cmd|'/c calc'!A0",
    '"quoted" and \\" more: !!python/object/apply:os.system ["x"]',
    "key: value # comment",
    "! Wait!",
    "x\u2028y\u0085z",
)
#: What no reader leaves, but a program may put in.
CONTROLS = "a\x00b\x1b[31mc\x7fd\ufffee\r\nTY  - JOUR\n---\n# f"
ADDRESS = "https://example.org/a b?c={d}&e=\\f\"g'<h>%#i"


def hostile_release(text: str) -> un.Release:
    """Return a release that says the same dangerous words in every place."""
    return un.Release(
        kind=un.ReleaseKind.STATEMENT,
        language="en",
        masthead=un.Masthead(
            lines=(un.MastheadLine(kind=un.LineKind.OTHER, text=text),),
            document_type=text,
            organs=(un.Organ(text=text, code=text),),
            session=un.Session(text=text),
            dateline=un.Dateline(text=text, place=text),
            issuer=text,
        ),
        headline=un.Headline(title=text, deck=(text,)),
        body=(
            un.Paragraph(content=words(text)),
            un.Heading(content=words(text)),
            un.Paragraph(content=(un.Strong(content=words(text)), *words(text))),
            un.Paragraph(content=(*words(text), un.LineBreak(), *words(text))),
            un.List(items=(un.ListItem(content=words(text), marker=text),)),
            un.Table(
                rows=(
                    un.Row(cells=(un.Cell(content=words(text), header=True), un.Cell(content=words(text)))),
                )
            ),
            un.Quote(blocks=(un.Paragraph(content=words(text)),)),
            un.Footnote(content=words(text), marker=text),
            un.Image(alternative=text, address="javascript:alert(1)"),
            un.Paragraph(content=(un.Link(content=words(text), href="java\nscript:alert(1)"),)),
            un.Paragraph(content=(un.Link(content=words(text), href=ADDRESS),)),
        ),
        trailer=un.Trailer(text=text),
        tags=(un.Tag(text=text, vocabulary=text, href="javascript:alert(1)"),),
        url=ADDRESS,
    )


def hostile_findings(release: un.Release, text: str) -> dict[str, tuple[object, ...]]:
    """Return results of views that say them, too."""
    place = un.Span(0, len(release.text))
    return {
        "statements": (
            un.Statement(speaker=text, honorific=text, affiliation=text, on_behalf_of=(text,), text=release.text, span=place),
        ),
        "quotations": (un.Quotation(text=release.text, words=text, speaker=text, verb=text, span=place),),
        "contacts": (un.Contact(name=text, role=text, email=text, telephone=text, text=release.text, span=place),),
    }  # fmt: skip
