"""Careful access to the elements of a TEI file, with errors that say where."""

from __future__ import annotations

import datetime
import re
from typing import TYPE_CHECKING, Final, TypeVar

from lxml import etree

from unreleases.errors import DecodeError
from unreleases.writers.tei.profile import NAMESPACE
from unreleases.writers.xml.characters import unspell

if TYPE_CHECKING:
    from collections.abc import Iterator
    from enum import StrEnum

__all__ = [
    "attribute",
    "attribute_or_none",
    "child",
    "children",
    "day",
    "fail",
    "member",
    "members_named",
    "name",
    "number",
    "plain_words",
]

_PREFIX: Final = "{" + NAMESPACE + "}"
_DAY: Final = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_NUMBER: Final = re.compile(r"-?\d{1,4000}", re.ASCII)

_Member = TypeVar("_Member", bound="StrEnum")


def name(element: etree._Element) -> str:
    """Return the name of an element of TEI; anything else fails.

    Args:
        element: An element.

    Returns:
        Its name without namespace.

    >>> name(etree.fromstring('<p xmlns="http://www.tei-c.org/ns/1.0"/>'))
    'p'
    """
    tag = element.tag
    if isinstance(tag, str) and tag.startswith(_PREFIX):
        return tag[len(_PREFIX) :]
    raise fail(element, f"unknown element {tag!r}")


def fail(element: etree._Element, message: str) -> DecodeError:
    """Make an error about an element.

    Args:
        element: Where.
        message: What is wrong.

    Returns:
        The error, for raising.

    >>> str(fail(etree.fromstring('<p xmlns="http://www.tei-c.org/ns/1.0"/>'), "nothing here"))
    'nothing here at /p'
    """
    steps: list[str] = []
    for one in (element, *element.iterancestors()):
        tag = etree.QName(one).localname if isinstance(one.tag, str) else "?"
        parent = one.getparent()
        alike = [] if parent is None else [other for other in parent if other.tag == one.tag]
        steps.append(f"{tag}[{alike.index(one) + 1}]" if len(alike) > 1 else tag)
    return DecodeError(message, "/" + "/".join(reversed(steps)))


def children(parent: etree._Element) -> Iterator[etree._Element]:
    """Return the elements in an element that holds no words.

    Args:
        parent: An element.

    Yields:
        Its children.

    >>> [name(child) for child in children(etree.fromstring('<div xmlns="http://www.tei-c.org/ns/1.0"> <p/> </div>'))]
    ['p']
    """
    if parent.text and parent.text.strip():
        raise fail(parent, "unexpected words")
    for element in parent:
        if element.tail and element.tail.strip():
            raise fail(parent, "unexpected words")
        yield element


def members_named(parent: etree._Element | None, path: str) -> list[etree._Element]:
    """Return the elements on a path of child names.

    Args:
        parent: Where the path begins; None gives nothing.
        path: Names with strokes between.

    Returns:
        The elements.

    >>> members_named(etree.fromstring('<a xmlns="http://www.tei-c.org/ns/1.0"><b/></a>'), "b/c")
    []
    """
    if parent is None:
        return []
    return parent.findall("/".join(_PREFIX + step for step in path.split("/")))


def child(parent: etree._Element, path: str) -> etree._Element:
    """Return the one element on a path of child names.

    Args:
        parent: Where the path begins.
        path: Names with strokes between.

    Returns:
        The first such element.

    Raises:
        DecodeError: There is none.

    >>> name(child(etree.fromstring('<a xmlns="http://www.tei-c.org/ns/1.0"><b/></a>'), "b"))
    'b'
    """
    found = members_named(parent, path)
    if not found:
        raise fail(parent, f"there is no {path}")
    return found[0]


def attribute_or_none(element: etree._Element, key: str) -> str | None:
    """Return an attribute as it was before it was written.

    Args:
        element: An element.
        key: The attribute's name.

    Returns:
        Its value, or None when there is none.

    >>> attribute_or_none(etree.fromstring('<a n="⟦U+0041⟧"/>'), "n")
    'A'
    """
    value = element.get(key)
    return None if value is None else unspell(value)


def attribute(element: etree._Element, key: str) -> str:
    """Return an attribute that must be there.

    Args:
        element: An element.
        key: The attribute's name.

    Returns:
        Its value.

    Raises:
        DecodeError: There is none.

    >>> attribute(etree.fromstring('<a n="1"/>'), "n")
    '1'
    """
    value = attribute_or_none(element, key)
    if value is None:
        raise fail(element, f"the attribute {key} is missing")
    return value


def plain_words(element: etree._Element) -> str:
    """Return the words of an element, whatever elements of views lie over them.

    Args:
        element: An element without nodes of the model inside.

    Returns:
        Its words.

    >>> plain_words(etree.fromstring("<a>one <b>two</b></a>"))
    'one two'
    """
    return "".join([unspell(str(piece)) for piece in element.itertext()])


def member(element: etree._Element, kind: type[_Member], value: str) -> _Member:
    """Return the member of an enumeration that a value names.

    Args:
        element: Where the value stands.
        kind: The enumeration.
        value: The value.

    Returns:
        The member.

    Raises:
        DecodeError: There is none.

    >>> from unreleases.model.masthead import Sitting
    >>> member(etree.fromstring("<a/>"), Sitting, "AM")
    <Sitting.AM: 'AM'>
    """
    try:
        return kind(value)
    except ValueError:
        raise fail(element, f"{value!r} is none of {', '.join(kind)}") from None


def number(element: etree._Element, key: str) -> int | None:
    """Return an attribute that is a whole number.

    Args:
        element: An element.
        key: The attribute's name.

    Returns:
        The number, or None when there is no such attribute.

    Raises:
        DecodeError: It is no number.

    >>> number(etree.fromstring('<a n="12"/>'), "n")
    12
    """
    value = element.get(key)
    if value is None:
        return None
    if not _NUMBER.fullmatch(value):
        raise fail(element, f"{value!r} is no whole number")
    return int(value)


def day(element: etree._Element) -> datetime.date:
    """Return the day that the attribute `when` says.

    Args:
        element: An element.

    Returns:
        The day.

    Raises:
        DecodeError: It is no day.

    >>> day(etree.fromstring('<a when="2016-11-30"/>'))
    datetime.date(2016, 11, 30)
    """
    value = attribute(element, "when")
    try:
        if _DAY.fullmatch(value):
            return datetime.date.fromisoformat(value)
    except ValueError:
        pass
    raise fail(element, f"{value!r} is no day written as YYYY-MM-DD")
