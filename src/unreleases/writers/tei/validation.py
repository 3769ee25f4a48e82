"""The check of a TEI file: our strict RelaxNG, and references that resolve."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import Final

from lxml import etree

from unreleases.errors import DecodeError
from unreleases.writers.xml.parsing import broken_references, parse_xml

__all__ = ["validate_tei"]

_ID: Final = "{http://www.w3.org/XML/1998/namespace}id"
#: The attributes that hold references; addresses may stand in `target`, `corresp` and `ref` too.
_REFERRING: Final = ("who", "ana", "corresp", "ref", "prev", "target", "scheme")


def validate_tei(text: str | bytes) -> tuple[str, ...]:
    """Check a TEI file against our profile, without loading anything from elsewhere.

    The shipped RelaxNG says which elements and attributes may stand where; beyond it, every `xml:id` is
    unique and every reference (`#x`) leads to one.

    Args:
        text: The file.

    Returns:
        What is wrong, a sentence each with its line; nothing when the file is valid.

    Raises:
        TypeError: The argument is neither text nor bytes.

    >>> from unreleases.model import Release
    >>> from unreleases.writers.tei.document import to_tei
    >>> validate_tei(to_tei(Release(), views=False))
    ()
    >>> validate_tei('<TEI xmlns="http://www.tei-c.org/ns/1.0"/>')[0]
    'line 1: Element TEI failed to validate attributes'
    """
    try:
        root = parse_xml(text)
    except DecodeError as error:
        return (str(error),)
    schema = _schema()
    found: list[str] = []
    if not schema.validate(root):
        found += [f"line {entry.line}: {entry.message}" for entry in schema.error_log]
    found += broken_references(root, _ID, _REFERRING)
    return tuple(found)


@cache
def _schema() -> etree.RelaxNG:
    path = files("unreleases.writers").joinpath("schemas", "unreleases-tei.rng")
    return etree.RelaxNG(etree.fromstring(path.read_bytes()))
