"""Parsing XML that anybody may have written."""

from __future__ import annotations

from lxml import etree

from unreleases.errors import DecodeError

__all__ = ["parse_xml"]


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
