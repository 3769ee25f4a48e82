"""Loading of the tables that ship with the package, once each."""

from __future__ import annotations

import csv
import tomllib
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

__all__ = ["read_csv", "read_toml", "resource", "resource_names"]


def resource(*path: str) -> Traversable:
    """Return a file or folder of the package's data.

    Args:
        path: The way below the `data` folder.

    Returns:
        The resource; it need not exist.

    >>> resource("states.csv").is_file()
    True
    """
    return files("unreleases").joinpath("data", *path)


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
    names = (entry.name for entry in resource(folder).iterdir())
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
    rows = list(csv.reader(resource(*path).read_text(encoding="utf-8").splitlines(keepends=True)))
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
    try:
        return tomllib.loads(resource(*path).read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise ValueError(f"{'/'.join(path)}: {error}") from error
