"""Parquet: the tables of a collection, flat ones and a nested one, written batch by batch."""

from __future__ import annotations

from contextlib import ExitStack
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from unreleases.corpus.records import each_record
from unreleases.corpus.rows import FAILURES, FLAT, failure_row, flat_rows
from unreleases.tables import COLUMNS

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable

    from unreleases.corpus.records import Record

__all__ = ["write_parquet"]

_BATCH: Final = 200
_NUMBERS: Final = frozenset(
    {"position", "session_number", "in_favour", "against", "abstaining", "tellings", "vote", "statement", "start", "end"}
)  # fmt: skip
_TRUTHS: Final = frozenset({"adopted", "vetoed", "chair", "nested"})
#: What the rows of a release share with its nested table.
_SHARED: Final = frozenset(
    {"release_id", "release_symbol", "date", "language", "organ", "session", "meeting"}
)


def write_parquet(records: Iterable[Record], folder: str | os.PathLike[str]) -> dict[str, int]:
    """Write the tables of a collection as Parquet files, which pandas, polars, DuckDB and Spark read.

    The folder gets `releases.parquet`, `statements.parquet`, `votes.parquet`, `ballots.parquet`,
    `references.parquet` and `quotations.parquet` with the columns of `unreleases.tables.COLUMNS`;
    `documents.parquet` with one row a release, in which those tables are lists and `json` is the whole document as
    `to_json` writes it; and `failures.parquet` with the inputs that gave no release. Files of these names are
    overwritten.

    Args:
        records: The records, such as `load_many` gives. They are written as they come.
        folder: The folder; it is made if need be.

    Returns:
        The number of rows of each table.

    Raises:
        ModuleNotFoundError: The extra `arrow` is not installed.
        OSError: A file cannot be written.

    >>> import tempfile
    >>> from unreleases.corpus import load_many
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     counts = write_parquet(load_many("examples/releases"), folder)
    >>> counts["releases"], counts["documents"], counts["failures"]
    (2, 2, 0)
    """
    import pyarrow.parquet

    place = Path(folder)
    place.mkdir(parents=True, exist_ok=True)
    schemas = _schemas()
    counts = dict.fromkeys(schemas, 0)
    source = each_record(records)
    with ExitStack() as files:
        writers = {
            name: files.enter_context(pyarrow.parquet.ParquetWriter(place / f"{name}.parquet", schema, compression="zstd"))
            for name, schema in schemas.items()
        }  # fmt: skip
        while batch := list(islice(source, _BATCH)):
            for name, rows in _tables(batch, counts["releases"]).items():
                if rows:
                    writers[name].write_table(pyarrow.Table.from_pylist(rows, schema=schemas[name]))
                    counts[name] += len(rows)
    return counts


def _tables(batch: list[Record], offset: int) -> dict[str, list[dict[str, Any]]]:
    from unreleases.writers.json import to_json

    made: dict[str, list[dict[str, Any]]] = {name: [] for name in (*FLAT, "documents", "failures")}
    for record in batch:
        if record.release is None:
            made["failures"].append(failure_row(record))
            continue
        rows = flat_rows(record.release, offset + len(made["releases"]))
        document: dict[str, Any] = {
            **rows["releases"][0],
            "name": record.name,
            "json": to_json(record.release),
        }
        for name, found in rows.items():
            made[name] += found
            if name != "releases":
                document[name] = found
        made["documents"].append(document)
    return made


def _schemas() -> dict[str, Any]:
    import pyarrow

    def column(name: str) -> tuple[str, Any]:
        if name == "date":
            return name, pyarrow.date32()
        kind = (
            pyarrow.int32() if name in _NUMBERS else pyarrow.bool_() if name in _TRUTHS else pyarrow.string()
        )
        return name, kind

    def inner(name: str) -> tuple[str, Any]:
        fields = [column(each) for each in COLUMNS[name] if each not in _SHARED]
        return name, pyarrow.list_(pyarrow.struct(fields))

    flat = {name: pyarrow.schema([column(each) for each in COLUMNS[name]]) for name in FLAT}
    nested = [column("name"), *map(column, COLUMNS["releases"])]
    nested += [inner(name) for name in FLAT if name != "releases"]
    return {
        **flat,
        "documents": pyarrow.schema([*nested, column("json")]),
        "failures": pyarrow.schema([column(name) for name in FAILURES]),
    }
