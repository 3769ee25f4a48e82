"""JSON, lossless both ways: the reference form of a release."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, Final

from cattrs import AttributeValidationNote, IterableValidationNote
from cattrs.errors import ForbiddenExtraKeysError

from unreleases.errors import DecodeError
from unreleases.model.argument import takes_release
from unreleases.writers.conversion import Misfit, converter, structure_release, unstructure_release
from unreleases.writers.results import VIEWS, Results

if TYPE_CHECKING:
    from unreleases.model.release import Release

__all__ = ["FORMAT", "VERSION", "from_json", "to_json"]

#: What the field `format` says.
FORMAT: Final = "unreleases/release"
#: The version of the form. It changes when a file of the new form could be misread by an older reader.
VERSION: Final = 1

_SURROGATE: Final = re.compile("[\ud800-\udfff]")


@takes_release
def to_json(release: Release, *, indent: int | None = None, views: bool = False, source: bool = False) -> str:
    """Write a release as JSON, from which `from_json` makes an equal one.

    Fields that have their default are left out; the shipped schema says the defaults. Blocks and runs say
    what they are in `type`. Spans are `[start, end]`, days are `YYYY-MM-DD`, symbols are in canonical
    spelling, and `masthead.starred` lists those with an asterisk.

    Args:
        release: Any release.
        indent: Number of spaces by which to indent; None writes one line.
        views: Whether to add what the views find, under `views`; `from_json` passes over it. Spans in it are
            offsets into `release.text`.
        source: Whether to add the text that the reader made, into which the nodes' spans are offsets.

    Returns:
        The JSON text.

    >>> from unreleases.model import Headline, Release
    >>> to_json(Release(language="fr", headline=Headline(title="Médias")))
    '{"format":"unreleases/release","version":1,"language":"fr","headline":{"title":"Médias"}}'
    """
    values = {"format": FORMAT, "version": VERSION, **unstructure_release(release, source=source)}
    if views:
        values["views"] = _views(release)
    separators = (",", ":") if indent is None else None
    text = json.dumps(values, ensure_ascii=False, indent=indent, separators=separators)
    # the text normal form has no lone surrogates; a release made by hand may, and no file can hold them
    return text if text.isascii() else _SURROGATE.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def from_json(text: str | bytes) -> Release:
    """Read a release that `to_json` wrote.

    Args:
        text: JSON; bytes in UTF-8, UTF-16 or UTF-32.

    Returns:
        The release, with the spans, notices and source that the text holds.

    Raises:
        DecodeError: It is no JSON, no release, or one of another version; the error says where.
        TypeError: The argument is neither text nor bytes.

    >>> from_json('{"format": "unreleases/release", "version": 1, "kind": "note"}').kind
    <ReleaseKind.NOTE: 'note'>
    >>> from_json('{"format": "unreleases/release", "version": 1, "body": [{"type": "paragaph"}]}')
    Traceback (most recent call last):
    unreleases.errors.DecodeError: unknown node type 'paragaph' at $.body[0]
    """
    if not isinstance(text, str | bytes):
        raise TypeError(f"from_json reads text or bytes, not {type(text).__name__}")
    try:
        return structure_release(_loaded(text), detailed=False)
    except DecodeError:
        raise
    except RecursionError:
        raise DecodeError("the document is nested too deeply") from None
    except Exception:  # noqa: BLE001  # the fast way does not say where; the second pass does
        return _explained(text)


def _explained(text: str | bytes) -> Release:
    try:
        return structure_release(_loaded(text), detailed=True)
    except DecodeError:
        raise
    except Exception as error:
        message, path = _place(error)
        raise DecodeError(message, path) from error


def _loaded(text: str | bytes) -> dict[str, Any]:
    """Parse the text and take off what is not the release: format, version and views."""
    try:
        values = json.loads(text, parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        raise DecodeError(
            f"this is no JSON: {error.msg} (line {error.lineno}, column {error.colno})"
        ) from error
    except ValueError as error:
        raise DecodeError(f"this is no JSON: {error}") from error
    if not isinstance(values, dict):
        raise DecodeError("a release is an object")
    if values.pop("format", None) != FORMAT:
        raise DecodeError(f"a release says {FORMAT!r} here", "$.format")
    version = values.pop("version", None)
    if version.__class__ is not int or version != VERSION:
        raise DecodeError(f"this library reads version {VERSION}, not {version!r}", "$.version")
    values.pop("views", None)
    return values


def _no_constant(name: str) -> None:
    raise ValueError(f"{name} is no number of JSON")


def _place(error: BaseException) -> tuple[str, str]:
    """Follow cattrs' groups of errors to the first one inside, collecting the way."""
    path = "$"
    while True:
        for note in reversed(getattr(error, "__notes__", ())):
            if isinstance(note, AttributeValidationNote):
                path += f".{note.name}"
            elif isinstance(note, IterableValidationNote):
                path += f"[{note.index}]"
        if not isinstance(error, BaseExceptionGroup):
            break
        error = error.exceptions[0]
    match error:
        case ForbiddenExtraKeysError():
            return f"unknown field {min(error.extra_fields)!r}", path
        case Misfit():
            return str(error), path
        case KeyError():
            return f"the field {error.args[0]!r} is missing", path.removesuffix(f".{error.args[0]}")
        case _:
            return "this value does not fit here", path


def _views(release: Release) -> dict[str, Any]:
    found = Results(release)
    write = converter(detailed=False).unstructure
    return {view: [write(result) for result in getattr(found, view)] for view in VIEWS}
