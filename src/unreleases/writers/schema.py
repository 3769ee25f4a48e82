"""The JSON Schema of a release, made from the classes of the model."""

from __future__ import annotations

import datetime
import types
from enum import Enum
from typing import TYPE_CHECKING, Any, Final, Union, get_args, get_origin, get_type_hints

from attrs import NOTHING, fields, has

from unreleases.model.body import List
from unreleases.model.masthead import Masthead
from unreleases.model.release import Release
from unreleases.source import Block as SourceBlock
from unreleases.spans import OffsetMap, Span
from unreleases.symbols import PressSymbol
from unreleases.writers.conversion import TYPE_NAMES, converter
from unreleases.writers.json import FORMAT, VERSION
from unreleases.writers.results import VIEWS

if TYPE_CHECKING:
    import attrs

__all__ = ["SCHEMA_ID", "release_schema"]

#: The name of the schema; nothing is loaded from it.
SCHEMA_ID: Final = f"https://unreleases.readthedocs.io/schemas/release-{VERSION}.json"

_SYMBOL: Final = (
    r"^[A-Z]{1,6}(/[A-Z]{1,4}){0,2}/[0-9]{1,6}(-[A-Z]{2})?(/Rev\.[0-9]+)?(/Corr\.[0-9]+)?(/Add\.[0-9]+)?$"
)
_LEAVES: Final[dict[Any, dict[str, Any]]] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    bool: {"type": "boolean"},
    datetime.date: {"type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},
}
#: Values that the converter writes in a form of their own.
_FORMS: Final[dict[type, dict[str, Any]]] = {
    Span: {
        "description": "A half-open range of characters, as start and end.",
        "type": "array",
        "items": {"type": "integer", "minimum": 0},
        "minItems": 2,
        "maxItems": 2,
    },
    OffsetMap: {
        "description": "Pieces of a derived text: offset in it, offset in the original.",
        "type": "array",
        "items": {"type": "array", "items": {"type": "integer"}, "minItems": 2, "maxItems": 2},
    },
    PressSymbol: {
        "description": "The symbol of a press release in canonical spelling.",
        "type": "string",
        "pattern": _SYMBOL,
    },
}


def release_schema() -> dict[str, Any]:
    """Return the JSON Schema (draft 2020-12) of what `to_json` writes. The package ships it as a file.

    Fields that have their default may be left out; what views found is described as far as all views share it.

    Returns:
        The schema, a new one at each call.

    >>> schema = release_schema()
    >>> schema["properties"]["format"], schema["properties"]["language"]["default"]
    ({'const': 'unreleases/release'}, 'und')
    >>> schema["$defs"]["Paragraph"]["required"]
    ['type', 'content']
    """
    made = _Schema()
    release = made.of_class(Release)
    properties = {"format": {"const": FORMAT}, "version": {"const": VERSION}, **release["properties"]}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": SCHEMA_ID,
        "title": "A press release of the United Nations, as unreleases reads it",
        **release,
        "properties": {**properties, "views": _VIEWS},
        "required": ["format", "version"],
        "$defs": dict(sorted(made.definitions.items())),
    }


#: Views are results, not part of the document: another version may find more.
_VIEWS: Final = {
    "description": "What the views find. Reading back passes over it.",
    "type": "object",
    "propertyNames": {"enum": list(VIEWS)},
    "additionalProperties": {
        "type": "array",
        "items": {
            "type": "object",
            "properties": {
                "span": {"$ref": "#/$defs/Span", "description": "Offsets into the release's plain text."},
                "text": {"type": "string"},
            },
            "required": ["span", "text"],
        },
    },
}


class _Schema:
    def __init__(self) -> None:
        self.definitions: dict[str, dict[str, Any]] = {}

    def of(self, kind: Any) -> dict[str, Any]:
        """Return the schema of an annotation."""
        if kind in _LEAVES:
            return dict(_LEAVES[kind])
        origin = get_origin(kind)
        if origin is tuple:
            return {"type": "array", "items": self.of(get_args(kind)[0])}
        if origin in (Union, types.UnionType):
            return self.of_union(get_args(kind))
        if not isinstance(kind, type):
            raise TypeError(f"the schema has no words for {kind!r}")
        name = "SourceBlock" if kind is SourceBlock else kind.__name__
        if name not in self.definitions:
            self.definitions[name] = {}  # so that a class that holds itself comes to an end
            self.definitions[name] = self.of_type(kind)
        return {"$ref": f"#/$defs/{name}"}

    def of_union(self, members: tuple[Any, ...]) -> dict[str, Any]:
        present = [member for member in members if member is not type(None)]
        if len(present) == 1:
            # what is None is left out
            return self.of(present[0])
        name = "Block" if List in present else "Inline"
        if name not in self.definitions:
            self.definitions[name] = {}
            self.definitions[name] = {"oneOf": [self.of(member) for member in present]}
        return {"$ref": f"#/$defs/{name}"}

    def of_type(self, kind: type) -> dict[str, Any]:
        if kind in _FORMS:
            return dict(_FORMS[kind])
        if issubclass(kind, Enum):
            return {
                "description": _summary(kind),
                "type": "string",
                "enum": [member.value for member in kind],
            }
        return self.of_class(kind)

    def of_class(self, kind: type) -> dict[str, Any]:
        if not has(kind):
            raise TypeError(f"the schema has no words for {kind!r}")
        hints = get_type_hints(kind)
        properties: dict[str, Any] = {}
        required: list[str] = []
        if kind in TYPE_NAMES:
            properties["type"] = {"const": TYPE_NAMES[kind]}
            required.append("type")
        for attribute in fields(kind):
            properties[attribute.name] = self.of(hints[attribute.name]) | _default(attribute)
            if attribute.default is NOTHING:
                required.append(attribute.name)
        if kind is Masthead:
            properties["starred"] = {
                "description": "Those of the symbols that are printed with an asterisk.",
                "type": "array",
                "items": {"$ref": "#/$defs/PressSymbol"},
            }
        made = {"description": _summary(kind), "type": "object", "properties": properties}
        return {**made, **({"required": required} if required else {}), "additionalProperties": False}


def _default(attribute: attrs.Attribute[Any]) -> dict[str, Any]:
    default = attribute.default
    if default is NOTHING or default is None or not isinstance(default, str | int | tuple):
        return {}
    return {"default": converter(detailed=False).unstructure(list(default) if default == () else default)}


def _summary(kind: type) -> str:
    return (kind.__doc__ or "").strip().partition("\n")[0]
