"""From nodes to plain values and back: the cattrs converter that every serialized form of the model shares."""

from __future__ import annotations

import datetime
import re
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final, get_args, get_origin

from attrs import evolve, has
from cattrs import Converter, IterableValidationNote
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn, override

from unreleases.errors import SymbolError
from unreleases.model.body import Block, List
from unreleases.model.inline import Inline, Text
from unreleases.model.masthead import Masthead
from unreleases.model.release import Release
from unreleases.spans import OffsetMap, Span
from unreleases.symbols import DocumentSymbol, PressSymbol

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["TYPE_NAMES", "Misfit", "converter", "structure_release", "unstructure_release"]

_DAY: Final = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
#: What a value is called in a message.
_KINDS: Final = {
    bool: "a truth value",
    int: "a number",
    float: "a number",
    str: "a string",
    list: "an array",
    dict: "an object",
}

#: The name that says what a node is, in the field `type`: `paragraph`, `list`, `line_break`.
TYPE_NAMES: Final[dict[type, str]] = {
    node: re.sub(r"(?<=[a-z])(?=[A-Z])", "_", node.__name__).lower()
    for node in (*get_args(Block), *get_args(Inline))
}


class Misfit(ValueError):  # noqa: N818  # never leaves the writers; DecodeError carries its message
    """A plain value does not fit the place where it stands.

    >>> raise Misfit("this is a number, not a string")
    Traceback (most recent call last):
    unreleases.writers.conversion.Misfit: this is a number, not a string
    """


def _expect(value: Any, kind: type) -> Any:
    if value.__class__ is not kind:
        raise Misfit(f"this is {_KINDS.get(value.__class__, 'null')}, not {_KINDS[kind]}")
    return value


def unstructure_release(release: Release, *, source: bool) -> dict[str, Any]:
    """Turn a release into plain values: dictionaries, lists, strings, numbers and truth values.

    What equals its default is left out.

    Args:
        release: Any release.
        source: Whether to keep the text that the reader made, with its blocks.

    Returns:
        The values.

    >>> unstructure_release(Release(language="fr"), source=False)
    {'language': 'fr'}
    """
    values: dict[str, Any] = _release_writer(source)(release)
    return values


def structure_release(values: dict[str, Any], *, detailed: bool) -> Release:
    """Turn plain values back into a release. The values are used up.

    Args:
        values: What `unstructure_release` gave.
        detailed: Whether to collect what is wrong and where, which takes longer.

    Returns:
        The release.

    Raises:
        Exception: The values are no release's; with `detailed`, cattrs' exception groups with their notes.

    >>> structure_release({"language": "fr"}, detailed=False).language
    'fr'
    """
    release: Release = converter(detailed=detailed).structure(values, Release)
    return release


@cache
def _release_writer(source: bool) -> Callable[[Release], dict[str, Any]]:
    made = converter(detailed=False)
    if source:
        return make_dict_unstructure_fn(Release, made, _cattrs_omit_if_default=True)
    return make_dict_unstructure_fn(Release, made, _cattrs_omit_if_default=True, source=override(omit=True))


@cache
def converter(*, detailed: bool) -> Converter:
    """Return the converter, which is built when it is first needed.

    Args:
        detailed: Whether reading collects what is wrong and where.

    Returns:
        The converter.

    >>> converter(detailed=False).unstructure(Text(text="one"))
    {'text': 'one'}
    """
    made = Converter(detailed_validation=detailed, forbid_extra_keys=True, omit_if_default=True)
    _register_values(made)
    _register_masthead(made)
    for union in (Inline, Block):
        _register_union(made, union)
    return made


def _register_values(made: Converter) -> None:
    made.register_structure_hook(str, _text)
    made.register_structure_hook(int, _expect)
    made.register_structure_hook(bool, _expect)
    made.register_structure_hook_factory(_is_sequence, _sequence_reader)
    made.register_structure_hook_factory(has, _object_reader)
    made.register_unstructure_hook(datetime.date, datetime.date.isoformat)
    made.register_structure_hook(datetime.date, _day)
    made.register_unstructure_hook(Span, lambda span: [span.start, span.end])
    made.register_structure_hook(Span, _span)
    made.register_unstructure_hook(
        OffsetMap,
        lambda offsets: [list(pair) for pair in zip(offsets.derived, offsets.originals, strict=True)],
    )
    made.register_structure_hook(OffsetMap, _offsets)
    made.register_unstructure_hook(PressSymbol, str)
    made.register_structure_hook(PressSymbol, _symbol)
    made.register_unstructure_hook(DocumentSymbol, str)
    # views count blocks in ranges
    made.register_unstructure_hook(range, lambda numbers: [numbers.start, numbers.stop])


def _is_sequence(kind: Any) -> bool:
    return get_origin(kind) is tuple and get_args(kind)[-1] is Ellipsis


def _sequence_reader(kind: Any, made: Converter) -> Callable[[Any, Any], Any]:
    member = get_args(kind)[0]
    read = made.get_structure_hook(member)

    def structure(values: Any, _: Any) -> Any:
        return tuple([read(value, member) for value in _expect(values, list)])

    def structure_and_explain(values: Any, _: Any) -> Any:
        found = []
        for index, value in enumerate(_expect(values, list)):
            try:
                found.append(read(value, member))
            except Exception as error:
                error.add_note(IterableValidationNote(f"at index {index}", index, member))
                raise
        return tuple(found)

    return structure_and_explain if made.detailed_validation else structure


def _object_reader(kind: Any, made: Converter) -> Callable[[Any, Any], Any]:
    read = _reader(kind, made)
    return lambda values, _: read(_expect(values, dict), kind)


def _reader(kind: Any, made: Converter) -> Callable[[Any, Any], Any]:
    return make_dict_structure_fn(
        kind, made, _cattrs_forbid_extra_keys=True, _cattrs_detailed_validation=made.detailed_validation
    )


def _text(value: Any, kind: Any) -> Any:
    """Read a text, or a member of an enumeration of texts, which cattrs looks up under `str` too."""
    if value.__class__ is not str:
        _expect(value, str)
    if kind is str:
        return value
    members = kind._value2member_map_  # the documented way is five times slower
    found = members.get(value)
    if found is None:
        raise Misfit(f"{value!r} is none of {', '.join(members)}")
    return found


def _day(value: Any, _: Any) -> datetime.date:
    try:
        if _DAY.fullmatch(_expect(value, str)):
            return datetime.date.fromisoformat(value)
    except ValueError:
        pass
    raise Misfit(f"{value!r} is no day written as YYYY-MM-DD")


def _span(value: Any, _: Any) -> Span:
    if len(_expect(value, list)) != 2:
        raise Misfit("a span is an array of two numbers")
    start, end = _expect(value[0], int), _expect(value[1], int)
    if not 0 <= start <= end:
        raise Misfit("a span runs forwards from 0 or later")
    return Span(start, end)


def _offsets(value: Any, _: Any) -> OffsetMap:
    pairs = []
    for pair in _expect(value, list):
        if len(_expect(pair, list)) != 2:
            raise Misfit("a piece of a map of offsets is an array of two numbers")
        pairs.append((_expect(pair[0], int), _expect(pair[1], int)))
    if any(late[0] < early[0] for early, late in pairwise(pairs)):
        raise Misfit("the pieces of a map of offsets come in order")
    return OffsetMap.of(pairs)


def _symbol(value: Any, _: Any) -> PressSymbol:
    try:
        symbol = PressSymbol.parse(_expect(value, str))
    except SymbolError as error:
        raise Misfit(f"{value!r} is no press-release symbol") from error
    if str(symbol) != value:
        raise Misfit(f"{value!r} is not the canonical spelling, {str(symbol)!r}")
    return symbol


def _register_masthead(made: Converter) -> None:
    """Asterisks take no part in the canonical spelling; the field `starred` lists the symbols that have one."""
    write = make_dict_unstructure_fn(Masthead, made, _cattrs_omit_if_default=True)
    read = _reader(Masthead, made)

    def unstructure(masthead: Masthead) -> dict[str, Any]:
        values: dict[str, Any] = write(masthead)
        # a spelling once: of two such symbols, one with a mark, both have it when they are read back
        starred = list(dict.fromkeys(str(symbol) for symbol in masthead.symbols if symbol.starred))
        return {**values, "starred": starred} if starred else values

    def structure(values: Any, _: Any) -> Masthead:
        starred = _expect(values, dict).pop("starred", None)
        masthead: Masthead = read(values, Masthead)
        if starred is None:
            return masthead
        printed = {_expect(symbol, str) for symbol in _expect(starred, list)}
        if not printed <= {str(symbol) for symbol in masthead.symbols}:
            raise Misfit("`starred` names a symbol that is not among `symbols`")
        symbols = tuple(evolve(symbol, starred=str(symbol) in printed) for symbol in masthead.symbols)
        return evolve(masthead, symbols=symbols)

    made.register_unstructure_hook(Masthead, unstructure)
    made.register_structure_hook(Masthead, structure)


def _register_union(made: Converter, union: Any) -> None:
    """Nodes of a union say what they are. A list says so too where nothing else can stand, inside an item."""
    writers: dict[type, Callable[[Any], dict[str, Any]]] = {}
    readers: dict[str, tuple[Callable[[Any, Any], Any], type]] = {}

    def unstructure(node: Any) -> dict[str, Any]:
        return writers[node.__class__](node)

    def structure(values: Any, _: Any) -> Any:
        tag = _expect(values, dict).pop("type", None)
        if tag.__class__ is not str or tag not in readers:
            raise Misfit("the node has no type" if tag is None else f"unknown node type {tag!r}")
        read, kind = readers[tag]
        return read(values, kind)

    # the hooks of a union are registered before those of its members, which may hold the union again
    made.register_unstructure_hook_func(lambda kind: kind == union, unstructure)
    made.register_structure_hook_func(lambda kind: kind == union, structure)
    if List in get_args(union):
        made.register_unstructure_hook(List, unstructure)
        made.register_structure_hook(List, structure)
    for kind in get_args(union):
        name = TYPE_NAMES[kind]
        writers[kind] = _tagging(name, make_dict_unstructure_fn(kind, made, _cattrs_omit_if_default=True))
        readers[name] = (_reader(kind, made), kind)
    if Text in writers:
        # nine nodes in ten are of this kind
        writers[Text] = lambda node: {"type": "text", "text": node.text}


def _tagging(name: str, write: Callable[[Any], dict[str, Any]]) -> Callable[[Any], dict[str, Any]]:
    return lambda node: {"type": name, **write(node)}
