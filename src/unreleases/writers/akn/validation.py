"""What the schema of Akoma Ntoso does not check: whether references inside a file lead somewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lxml import etree

from unreleases.errors import DecodeError
from unreleases.writers.akn.profile import OWN_NAMESPACE
from unreleases.writers.xml.parsing import parse_xml

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["dangling_references"]

#: The attributes that hold references; addresses may stand in `href` and `src`, too.
_REFERRING: Final = (
    "by", "as", "to", "for", "choice", "outcome", "refersTo", "source", "href", "src", "dictionary", "alternativeTo",
    "from", "upTo", "includedIn", "placementBase", "period", "start", "end", f"{{{OWN_NAMESPACE}}}continues",
)  # fmt: skip


def dangling_references(text: str | bytes) -> tuple[str, ...]:
    """Check that every reference (`#x`) in an Akoma Ntoso file leads to an element, and every `eId` is one's own.

    Args:
        text: The file.

    Returns:
        What is wrong, a sentence each with its line; nothing when everything resolves.

    Raises:
        TypeError: The argument is neither text nor bytes.

    >>> dangling_references('<speech by="#jane.roe"/>')
    ("line 1: by='#jane.roe' leads nowhere",)
    """
    try:
        root = parse_xml(text)
    except DecodeError as error:
        return (str(error),)
    return tuple(_problems(root))


def _problems(root: etree._Element) -> Iterator[str]:
    identifiers: set[str] = set()
    for element in root.iter(etree.Element):
        identifier = element.get("eId")
        if identifier is None:
            continue
        if identifier in identifiers:
            yield f"line {element.sourceline}: the identifier {identifier!r} is used twice"
        identifiers.add(identifier)
    for element in root.iter(etree.Element):
        for attribute in _REFERRING:
            for reference in element.get(attribute, "").split():
                if reference.startswith("#") and reference[1:] not in identifiers:
                    yield f"line {element.sourceline}: {attribute}={reference!r} leads nowhere"
