"""Loading of the tables that ship with the package, once each."""

from __future__ import annotations

import csv
import os
import re
import tomllib
from collections.abc import Mapping
from functools import cache
from pkgutil import get_data
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterator
    from importlib.resources.abc import Traversable

__all__ = ["Sections", "read_csv", "read_sections", "read_toml", "resource", "resource_names"]

#: How a table of a TOML file begins, at the start of a line; the tables inside a section have its name first.
_HEADER: Final = re.compile(r"^\[(\w+)[.\]]", re.MULTILINE)


def resource(*path: str) -> Traversable:
    """Return a file or folder of the package's data.

    Args:
        path: The way below the `data` folder.

    Returns:
        The resource; it need not exist.

    >>> resource("states.csv").is_file()
    True
    """
    # loaded late: it takes longer than to read the tables that a release needs
    from importlib.resources import files

    return files("unreleases").joinpath("data", *path)


def _text(*path: str) -> str:
    data = get_data("unreleases", "/".join(("data", *path)))
    if data is None:
        raise FileNotFoundError("/".join(path))
    return data.decode("utf-8")


@cache
def resource_names(folder: str, suffix: str) -> tuple[str, ...]:
    """List the files of a data folder.

    Args:
        folder: A folder below `data`.
        suffix: How the names end.

    Returns:
        The names without their suffix, sorted.

    >>> resource_names("vocabulary", ".toml")
    ('en', 'fr')
    """
    path = os.path.join(os.path.dirname(__file__), "data", folder)
    # a package that is not unpacked has no such folder
    names = os.listdir(path) if os.path.isdir(path) else [entry.name for entry in resource(folder).iterdir()]
    return tuple(sorted(name.removesuffix(suffix) for name in names if name.endswith(suffix)))


@cache
def read_csv(*path: str) -> tuple[dict[str, str], ...]:
    """Read a table of the package's data.

    Args:
        path: The way below the `data` folder.

    Returns:
        One mapping a row, from column to cell.

    Raises:
        ValueError: The file is empty, or a row has another number of cells than the header; the message names file and row.

    >>> read_csv("states.csv")[0]["iso3"]
    'AFG'
    """
    rows = list(csv.reader(_text(*path).splitlines(keepends=True)))
    if not rows:
        raise ValueError(f"{'/'.join(path)}: no header line")
    header = rows[0]
    for number, row in enumerate(rows[1:], 2):
        if len(row) != len(header):
            raise ValueError(f"{'/'.join(path)}, row {number}: {len(row)} cells instead of {len(header)}")
    return tuple(dict(zip(header, row, strict=True)) for row in rows[1:])


@cache
def read_toml(*path: str) -> dict[str, Any]:
    """Read a TOML file of the package's data.

    Args:
        path: The way below the `data` folder.

    Returns:
        Its tables.

    Raises:
        ValueError: It is no valid TOML; the message names the file.

    >>> read_toml("vocabulary", "en.toml")["language"]["name"]
    'English'
    """
    return _tables(_text(*path), "/".join(path))


def _tables(text: str, name: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ValueError(f"{name}: {error}") from error


class Sections(Mapping[str, Any]):
    r"""The sections of a TOML file, each read when it is first asked for.

    A large file is cut at its headers, which must stand at the start of a line, as nothing else that begins with
    a bracket may.

    >>> sections = Sections("[one]\na = 1\n[two]\nb = 2\n[one.more]\nc = 3\n", "numbers.toml")
    >>> list(sections), sections["one"]
    (['one', 'two'], {'a': 1, 'more': {'c': 3}})
    """

    def __init__(self, text: str, name: str) -> None:
        headers = [(found.start(), found[1]) for found in _HEADER.finditer(text)]
        ends = [start for start, _ in headers[1:]] + [len(text)]
        self._name = name
        self._texts: dict[str, str] = {}
        for (start, section), end in zip(headers, ends, strict=True):
            self._texts[section] = self._texts.get(section, "") + text[start:end]
        self._read: dict[str, Any] = {}

    def __getitem__(self, section: str) -> Any:
        found = self._read.get(section)
        if found is None:
            found = self._read[section] = _tables(self._texts[section], self._name)[section]
        return found

    def __iter__(self) -> Iterator[str]:
        return iter(self._texts)

    def __len__(self) -> int:
        return len(self._texts)


@cache
def read_sections(*path: str) -> Sections:
    """Read a large TOML file of the package's data, of which few sections are needed.

    Args:
        path: The way below the `data` folder.

    Returns:
        Its sections.

    >>> read_sections("vocabulary", "en.toml")["language"]["name"]
    'English'
    """
    return Sections(_text(*path), "/".join(path))
