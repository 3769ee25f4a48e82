"""Parsing XML that anybody may have written, and telling where its references lead nowhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree

from unreleases.errors import DecodeError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["broken_references", "parse_xml"]


def parse_xml(text: str | bytes) -> etree._Element:
    """Parse XML without loading, expanding or executing anything.

    Args:
        text: The file.

    Returns:
        The root.

    Raises:
        DecodeError: It is no well-formed XML, or it declares a document type, which a file of ours never does.
        TypeError: The argument is neither text nor bytes.

    >>> parse_xml("<a/>").tag
    'a'
    """
    if not isinstance(text, str | bytes):
        raise TypeError(f"XML is text or bytes, not {type(text).__name__}")
    encoding = None
    if isinstance(text, str):
        # what a declaration says about the encoding was true of the file from which the text was read
        encoding = "utf-8"
        try:
            text = text.encode("utf-8")
        except UnicodeEncodeError as error:
            raise DecodeError("this is no XML: it holds a lone surrogate") from error
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        attribute_defaults=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
        encoding=encoding,
    )
    try:
        root = etree.fromstring(text, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise DecodeError(f"this is no XML: {error}") from error
    if root.getroottree().docinfo.doctype:
        raise DecodeError("the file declares a document type, which is not allowed")
    return root


def broken_references(root: etree._Element, identifier: str, referring: Iterable[str]) -> Iterator[str]:
    """Tell which identifiers stand twice, and which references inside a file lead nowhere.

    Args:
        root: The root of the file.
        identifier: The attribute that gives an element its identifier.
        referring: The attributes that refer to identifiers, each with any number of `#name`.

    Yields:
        What is wrong, with the line.

    >>> list(broken_references(parse_xml('<a><b id="x"/><b href="#x #y"/></a>'), "id", ("href",)))
    ["line 1: href='#y' leads nowhere"]
    """
    known: set[str] = set()
    for element in root.iter(etree.Element):
        name = element.get(identifier)
        if name is None:
            continue
        if name in known:
            yield f"line {element.sourceline}: the identifier {name!r} is used twice"
        known.add(name)
    for element in root.iter(etree.Element):
        for attribute in referring:
            for reference in element.get(attribute, "").split():
                if reference.startswith("#") and reference[1:] not in known:
                    yield f"line {element.sourceline}: {attribute}={reference!r} leads nowhere"
