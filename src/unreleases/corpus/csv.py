"""CSV: the flat tables of a collection, for R, Stata, databases and spreadsheets."""

from __future__ import annotations

import csv
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Final

from unreleases.corpus.records import each_record
from unreleases.corpus.rows import FAILURES, FLAT, failure_row, flat_rows
from unreleases.tables import COLUMNS, csv_safe

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable

    from unreleases.corpus.records import Record
    from unreleases.tables import Row

__all__ = ["write_csv"]

#: What a cell of a spreadsheet holds. A longer text would go on in the cells after it, and push the table apart.
_CELL: Final = 32_767


def write_csv(
    records: Iterable[Record], folder: str | os.PathLike[str], *, spreadsheet: bool = False
) -> dict[str, int]:
    """Write the tables of a collection as CSV files in UTF-8, which need no extra.

    The folder gets `releases.csv`, `statements.csv`, `votes.csv`, `ballots.csv`, `references.csv` and `quotations.csv`
    with the columns of `unreleases.tables.COLUMNS`, and `failures.csv` with the inputs that gave no release. The last
    column of `releases.csv`, `name`, says from which input a release comes. What is not known is an empty cell.
    Files of these names are overwritten.

    Args:
        records: The records, such as `load_many` gives. They are written as they come.
        folder: The folder; it is made if need be.
        spreadsheet: Whether the files are meant to be opened in a spreadsheet: with a byte order mark, by which it
            tells the encoding, as `unreleases.tables.csv_safe` makes rows, so that it runs no words as formulas, and
            with texts that are too long for a cell cut off at an ellipsis.

    Returns:
        The number of rows of each table.

    Raises:
        OSError: A file cannot be written.

    >>> import tempfile
    >>> from pathlib import Path
    >>> from unreleases.corpus import load_many
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     counts = write_csv(load_many("examples/releases"), folder)
    ...     print(Path(folder, "ballots.csv").read_text().splitlines()[1])
    75acdb07a200,0,GA/12990,2031-03-12,en,0,A/85/L.7,NOR,against
    >>> counts["releases"], counts["failures"]
    (2, 0)
    """
    place = Path(folder)
    place.mkdir(parents=True, exist_ok=True)
    columns = {name: COLUMNS[name] for name in FLAT} | {"failures": FAILURES}
    columns["releases"] += ("name",)
    counts = dict.fromkeys(columns, 0)
    encoding = "utf-8-sig" if spreadsheet else "utf-8"
    with ExitStack() as files:
        writers = {
            name: csv.DictWriter(
                files.enter_context((place / f"{name}.csv").open("w", encoding=encoding, newline="")), head
            )
            for name, head in columns.items()
        }
        for writer in writers.values():
            writer.writeheader()
        for record in each_record(records):
            if record.release is None:
                made = {"failures": [failure_row(record)]}
            else:
                made = flat_rows(record.release, counts["releases"])
                made["releases"][0]["name"] = record.name
            for name, rows in made.items():
                writers[name].writerows(map(_fitting, csv_safe(rows)) if spreadsheet else rows)
                counts[name] += len(rows)
    return counts


def _fitting(row: Row) -> Row:
    return {
        column: f"{value[: _CELL - 1]}…" if isinstance(value, str) and len(value) > _CELL else value
        for column, value in row.items()
    }
