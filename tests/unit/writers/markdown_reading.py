"""What a reader of CommonMark makes of our Markdown, and what it should make of it."""

from __future__ import annotations

import re

import yaml
from markdown_it import MarkdownIt

from unreleases.model import Footnote, List, Quote, Separator, Table, text_of
from unreleases.writers.escaping import legible

READER = MarkdownIt("commonmark").enable("table")
LETTER = re.compile(r"[^\W_]")


def split(markdown):
    """Return the YAML head as values, and the rest."""
    opening, head, body = markdown.split("---\n", 2)
    assert opening == ""
    return yaml.safe_load(head), body


def plain(text):
    return " ".join(legible(text).split())


def inline_words(tokens):
    for token in tokens:
        match token.type:
            case "text" | "code_inline" | "entity" | "text_special":
                yield token.content
            case "softbreak" | "hardbreak":
                yield "\n"
            case "html_inline":
                assert re.fullmatch(r"</?(?:u|s|sup|sub|strong|em)>|<br>", token.content), token.content
                yield "\n" if token.content == "<br>" else ""
            case "image":
                raise AssertionError("a picture would be loaded")


def words(markdown):
    """Return the words that a reader shows."""
    parts = []
    for token in READER.parse(markdown):
        match token.type:
            case "inline":
                parts.append("".join(inline_words(token.children)))
            case "list_item_open" if token.info:
                parts.append(f"{token.info}{token.markup}")
            case "html_block":
                assert token.content.strip() == "<!-- -->", token.content
            case "code_block" | "fence":
                raise AssertionError(f"words became code: {token.content}")
    return plain(" ".join(parts))


def block_words(block):
    match block:
        case List():
            bare = block.ordered and not any(item.marker for item in block.items)
            for number, item in enumerate(block.items, 1):
                yield f"{number}." if bare else item.marker if LETTER.search(item.marker) else ""
                yield text_of(item.content)
                for inner in item.lists:
                    yield from block_words(inner)
        case Table():
            for row in block.rows:
                yield from (cell.text for cell in row.cells)
        case Quote():
            for inner in block.blocks:
                yield from block_words(inner)
        case Separator() if not LETTER.search(block.text):
            return
        case Footnote():
            yield f"{block.marker} {block.text}"
        case _:
            yield block.text


def expected_words(release):
    parts = [*(line.text for line in release.masthead.lines), release.title or "", *release.deck]
    for block in release.blocks:
        parts += block_words(block)
    parts += [release.trailer.text] if release.trailer else []
    return plain(" ".join(parts))


TAGS = {
    "u": "underline",
    "s": "strike",
    "sup": "superscript",
    "sub": "subscript",
    "strong": "strong",
    "em": "italic",
}


def formed_letters(markdown):
    """Return each letter that a reader shows, with the forms in which it shows it."""
    forms = []
    found = []
    for block in READER.parse(markdown):
        for token in block.children or ():
            tag = re.fullmatch(r"<(/?)(\w+)>", token.content) if token.type == "html_inline" else None
            if token.type in {"strong_open", "em_open", "link_open"}:
                forms.append({"strong_open": "strong", "em_open": "italic", "link_open": "link"}[token.type])
            elif token.type in {"strong_close", "em_close", "link_close"}:
                forms.remove(
                    {"strong_close": "strong", "em_close": "italic", "link_close": "link"}[token.type]
                )
            elif tag and tag[2] in TAGS:
                (forms.remove if tag[1] else forms.append)(TAGS[tag[2]])
            elif token.type in {"text", "text_special"}:
                found += [(letter, frozenset(forms)) for letter in token.content if not letter.isspace()]
    assert forms == []
    return found
