"""The inputs of a collection: a folder, a zip or tar archive, JSON Lines, a web archive, or one file."""

from __future__ import annotations

import gzip
import json
import lzma
import os
import tarfile
import zipfile
import zlib
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from unreleases.corpus.records import Input

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["LARGEST", "inputs"]

#: No release comes near this size; what is larger is a mistake or an attack.
LARGEST: Final = 50_000_000
#: The keys under which rows of JSON Lines hold a page or text, the first present counts.
_CONTENT: Final = ("html", "text", "content", "body")
_ADDRESS: Final = ("url", "address", "uri")


def inputs(path: str | os.PathLike[str], *, largest: int = LARGEST) -> Iterator[Input]:
    """Return the inputs of a collection, one after the other, in a stable order.

    What a path holds is told by its name: a folder (read with everything below it), `.zip`, `.tar`, `.jsonl` or
    `.ndjson`, `.warc`; any other file is one input. All but `.zip` may be packed, with `.gz` at the end of the name;
    `.tgz`, `.tar.bz2` and `.tar.xz` are opened, too. So are archives inside a folder, but none inside another; hidden
    files are passed over in folders and archives. Nothing is unpacked to disk, and only what is asked for is held in
    memory.

    A row of JSON Lines is an object with the page or text under `html`, `text`, `content` or `body`, and the
    address under `url`; or a line that `write_jsonl` wrote, see `load_many`.

    Args:
        path: A folder or file.
        largest: Inputs of more bytes than this are not read.

    Returns:
        An iterator. What cannot be opened inside the collection is an input with a `failure`.

    Raises:
        OSError: The path itself cannot be opened.

    >>> [each.name for each in inputs("examples/releases")]
    ['ga12990.en.txt', 'sc13777.fr.txt']
    """
    root = Path(path)
    if not root.is_dir():
        return _file(root, root.name, largest)
    os.scandir(root).close()  # a folder that cannot be read is an error, not an empty collection
    return _folder(root, largest)


def _folder(root: Path, largest: int) -> Iterator[Input]:
    for folder, folders, files in os.walk(root):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            if not name.startswith("."):
                path = Path(folder, name)
                where = path.relative_to(root).as_posix()
                if path.exists() and not path.is_file():  # to open a pipe would wait for ever
                    yield _failed(where, "unreadable", "this is neither a file nor a folder")
                    continue
                try:
                    yield from _file(path, where, largest)
                except OSError as error:
                    yield _failed(where, "unreadable", error.strerror or str(error))


def _file(path: Path, name: str, largest: int) -> Iterator[Input]:
    plain = path.name.lower().removesuffix(".gz")
    opened = next((reader for suffix, reader in _CONTAINERS.items() if plain.endswith(suffix)), None)
    if opened is not None:
        return opened(path, name, largest)
    return _single(path, name, largest)


def _single(path: Path, name: str, largest: int) -> Iterator[Input]:
    with path.open("rb") as stream:
        packed = path.name.lower().endswith(".gz")
        try:
            # one byte more than allowed: nobody knows how large a packed file is
            data = (gzip.GzipFile(fileobj=stream) if packed else stream).read(largest + 1)
        except (gzip.BadGzipFile, EOFError, zlib.error) as error:
            return iter([_failed(name, "unreadable", str(error))])
    if len(data) > largest:
        return iter([_failed(name, "too_large", f"the file has more than {largest} bytes")])
    return iter([Input(name=name, data=data)])


def _zip(path: Path, name: str, largest: int) -> Iterator[Input]:
    stream = path.open("rb")
    return _members(stream, name, largest)


def _members(stream: Any, name: str, largest: int) -> Iterator[Input]:
    with stream:
        try:
            archive = zipfile.ZipFile(stream)
        except zipfile.BadZipFile as error:
            yield _failed(name, "unreadable", f"this is no zip archive: {error}")
            return
        for member in sorted(archive.infolist(), key=lambda each: each.filename):
            if member.is_dir() or _is_hidden(member.filename):
                continue
            where = f"{name}/{member.filename}"
            try:
                with archive.open(member) as unpacked:
                    # one byte more than allowed: the size that the archive states may be a lie
                    data = unpacked.read(largest + 1)
            except (zipfile.BadZipFile, zlib.error, lzma.LZMAError, OSError, RuntimeError, EOFError) as error:
                yield _failed(where, "unreadable", str(error))
                continue
            yield _member(where, data, largest)


def _tar(path: Path, name: str, largest: int) -> Iterator[Input]:
    return _tarred(path.open("rb"), name, largest)


def _tarred(stream: Any, name: str, largest: int) -> Iterator[Input]:
    with stream:
        try:
            with tarfile.open(fileobj=stream) as archive:
                for member in archive:
                    inside = member.name.removeprefix("./")
                    # a hard link is another name of a member; other links, and devices, lead out of the archive
                    if (member.isfile() or member.islnk()) and not _is_hidden(inside):
                        yield _untarred(archive, member, f"{name}/{inside}", largest)
        except (tarfile.TarError, EOFError, OSError, zlib.error, lzma.LZMAError) as error:
            # the further lines tell of every way to open it
            reason = str(error).partition("\n")[0].rstrip(":")
            yield _failed(name, "unreadable", f"this is no tar archive, or a damaged one: {reason}")


def _untarred(archive: tarfile.TarFile, member: tarfile.TarInfo, where: str, largest: int) -> Input:
    try:
        unpacked = archive.extractfile(member)
    except KeyError as error:
        return _failed(where, "unreadable", str(error.args[0]))
    return _member(where, unpacked.read(largest + 1) if unpacked is not None else b"", largest)


def _is_hidden(name: str) -> bool:
    return any(part.startswith(".") for part in name.split("/"))


def _member(where: str, data: bytes, largest: int) -> Input:
    if len(data) > largest:
        return _failed(where, "too_large", f"the member has more than {largest} bytes")
    return Input(name=where, data=data)


def _json_lines(path: Path, name: str, largest: int) -> Iterator[Input]:
    packed = path.name.lower().endswith(".gz")
    return _rows(gzip.GzipFile(path) if packed else path.open("rb"), name, largest)


def _rows(stream: Any, name: str, largest: int) -> Iterator[Input]:
    with stream:
        number = 0
        try:
            while line := stream.readline(largest + 1):
                number += 1
                where = f"{name}#{number}"
                if len(line) > largest:
                    while line and not line.endswith(b"\n"):
                        line = stream.readline(largest + 1)
                    yield _failed(where, "too_large", f"the line has more than {largest} bytes")
                elif line.strip():
                    yield _row(line, where)
        except (OSError, EOFError, zlib.error) as error:
            yield _failed(f"{name}#{number + 1}", "unreadable", str(error))


def _row(line: bytes, where: str) -> Input:
    try:
        row = json.loads(line)
    except (ValueError, RecursionError) as error:
        return _failed(where, "unreadable", f"the line is no JSON: {error}")
    if isinstance(row, str):
        return Input(name=where, data=row)
    if not isinstance(row, dict):
        return _failed(where, "unreadable", "the line is no object of JSON")
    if "format" in row:
        # written by this library: `load_many` reads it back
        return Input(name=where, data=line, media_type="application/json")
    key = next((key for key in _CONTENT if isinstance(row.get(key), str)), None)
    if key is None:
        return _failed(where, "unreadable", f"the row has no text under {', '.join(_CONTENT)}")
    url = next((row[name] for name in _ADDRESS if isinstance(row.get(name), str)), None)
    language = row.get("language")
    return Input(
        name=str(row.get("id") or where),
        data=row[key],
        url=url,
        media_type="text/html" if key == "html" else None,
        language=language if isinstance(language, str) else None,
    )


def _warc(path: Path, name: str, largest: int) -> Iterator[Input]:
    # fastwarc is an extra, wanted by those only who have web archives
    from unreleases.corpus.warc import responses

    return responses(path, name, largest)


def _failed(name: str, failure: str, error: str) -> Input:
    return Input(name=name, failure=failure, error=error)


#: How the file name tells what a file holds.
_CONTAINERS: Final[dict[str, Callable[[Path, str, int], Iterator[Input]]]] = {
    ".zip": _zip,
    **dict.fromkeys((".tar", ".tgz", ".tar.bz2", ".tar.xz"), _tar),
    ".jsonl": _json_lines,
    ".ndjson": _json_lines,
    ".warc": _warc,
}
