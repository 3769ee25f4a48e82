"""What the schema of Akoma Ntoso does not check: whether references inside a file lead somewhere."""

from __future__ import annotations

from typing import Final

from unreleases.errors import DecodeError
from unreleases.writers.akn.profile import OWN_NAMESPACE
from unreleases.writers.xml.parsing import broken_references, parse_xml

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
    return tuple(broken_references(root, "eId", _REFERRING))
