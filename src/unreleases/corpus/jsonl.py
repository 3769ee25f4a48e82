"""JSON Lines: one record a line, releases and failures alike, both ways."""

from __future__ import annotations

import gzip
import json
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Final

from unreleases.corpus.records import Record, each_record
from unreleases.errors import DecodeError

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable, Iterator

__all__ = ["read_line", "write_jsonl"]

#: What the field `format` of a line says. A line may also be a release alone, as `to_json` writes it.
_RECORD: Final = "unreleases/record"
_VERSION: Final = 1
_RELEASE: Final = "unreleases/release"


def write_jsonl(records: Iterable[Record], path: str | os.PathLike[str], *, views: bool = False) -> int:
    """Write records as JSON Lines, from which `load_many` reads equal ones.

    A line is an object with `name`, `url` and either `release`, in the form of `to_json`, or `failure` and
    `error`. The lines go into a hidden file beside `path`, which takes its name when all are written: a collection may
    be written into its own folder or over itself, and an old file stays until the new one is whole.

    Args:
        records: The records, such as `load_many` gives; each is written as it comes.
        path: The file; a name that ends in `.gz` is compressed.
        views: Whether to add what the views find.

    Returns:
        The number of lines.

    Raises:
        OSError: The file cannot be written.

    >>> import tempfile
    >>> from pathlib import Path
    >>> from unreleases.corpus import load_many
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     path = Path(folder, "releases.jsonl.gz")
    ...     count = write_jsonl(load_many("examples/releases"), path)
    ...     count, list(load_many(path)) == list(load_many("examples/releases"))
    (2, True)
    """
    from unreleases.writers.json import to_json

    count = 0
    with _writable(Path(path)) as stream:
        for record in each_record(records):
            release = None if record.release is None else to_json(record.release, views=views)
            stream.write(_line(record, release).encode("utf-8") + b"\n")
            count += 1
    return count


@contextmanager
def _writable(path: Path) -> Iterator[IO[bytes]]:
    target = path.resolve()
    # a pipe or device has no name to take
    part = target.with_name(f".{target.name}.part") if target.is_file() or not target.exists() else target
    try:
        with part.open("wb") as stream:
            if path.name.lower().endswith(".gz"):
                # mtime 0: the same records make the same file
                with gzip.GzipFile(path.name, "wb", fileobj=stream, mtime=0) as packed:
                    yield packed  # type: ignore[misc]
            else:
                yield stream
        if part != target:
            part.replace(target)
    except BaseException as error:
        if part != target:
            part.unlink(missing_ok=True)
        if isinstance(error, OSError) and error.filename == str(part):
            error.filename = str(path)
        raise


def _line(record: Record, release: str | None) -> str:
    head: dict[str, Any] = {"format": _RECORD, "version": _VERSION, "name": record.name}
    rest = {"url": record.url, "failure": record.failure, "error": record.error}
    head |= {name: value for name, value in rest.items() if value is not None}
    text = json.dumps(head, ensure_ascii=True, separators=(",", ":"))
    return text if release is None else f'{text[:-1]},"release":{release}}}'


def read_line(line: str | bytes, name: str) -> Record:
    r"""Read one line that `write_jsonl` or `to_json` wrote.

    Args:
        line: The line.
        name: What to call the record where the line does not say.

    Returns:
        The record. A line of another form is a failed record.

    >>> read_line('{"format": "unreleases/release", "version": 1, "kind": "note"}', "row 1").release.kind
    <ReleaseKind.NOTE: 'note'>
    >>> read_line('{"format": "unreleases/record", "version": 9}', "row 2").failure
    'undecodable'
    """
    # cattrs is loaded only where releases are read back
    from unreleases.writers.json import from_json

    row = json.loads(line)
    try:
        if row.get("format") == _RELEASE:
            return Record(name=name, url=row.get("url"), release=from_json(line))
        if row.get("format") != _RECORD or row.get("version") != _VERSION:
            raise DecodeError(f"this library reads {_RECORD!r} of version {_VERSION} here", "$.format")
        release = from_json(json.dumps(row["release"])) if "release" in row else None
    except DecodeError as error:
        return Record(name=str(row.get("name", name)), failure="undecodable", error=str(error))
    said = {key: row[key] for key in ("url", "failure", "error") if isinstance(row.get(key), str)}
    return Record(name=str(row.get("name", name)), release=release, **said)
