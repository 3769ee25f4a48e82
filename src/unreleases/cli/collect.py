"""The command `collect`: read a whole collection and keep what was read."""

from __future__ import annotations

import sys
from collections import Counter
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from unreleases.corpus.csv import write_csv
from unreleases.corpus.jsonl import write_jsonl
from unreleases.corpus.many import load_many
from unreleases.corpus.parquet import write_parquet

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from unreleases.corpus.records import Record

__all__ = ["collect"]

_LINES: Final = (".jsonl", ".jsonl.gz")
#: Endings that somebody gives who expects one file; tables are several, in a folder.
_FILES: Final = (".csv", ".gz", ".json", ".parquet", ".tsv", ".txt", ".xlsx", ".zip")
#: How often somebody who waits at a terminal is told how far it is.
_EVERY: Final = 1000
_WRITERS: Final[Mapping[str, Callable[[Iterable[Record], str], Any]]] = {
    "jsonl": write_jsonl,
    "parquet": write_parquet,
    "csv": write_csv,
    "spreadsheet": partial(write_csv, spreadsheet=True),
}


@click.command()
@click.argument("path", type=click.Path())
@click.option(
    "-o",
    "--output",
    required=True,
    type=click.Path(),
    help="A file .jsonl or .jsonl.gz, or a folder for tables.",
)
@click.option(
    "--to",
    "name",
    type=click.Choice(list(_WRITERS)),
    help="What to write: JSON Lines, or tables as Parquet, as CSV, or as CSV for a spreadsheet."
    "  [default: jsonl for a file, parquet for a folder]",
)
@click.option(
    "--processes", type=click.IntRange(min=1), default=1, show_default=True, help="How many processes read."
)
@click.option("--language", help="The language of all releases, such as en or fr.")
@click.option(
    "--views", is_flag=True, help="Write what the releases say into JSON Lines, too; tables always have it."
)
@click.option("--strict", is_flag=True, help="Count a release that was read with warnings as failed.")
def collect(
    path: str,
    *,
    output: str,
    name: str | None,
    processes: int,
    language: str | None,
    views: bool,
    strict: bool,
) -> None:
    """Read all releases of PATH (a folder, .zip, .tar, .jsonl or .warc) and write one record an input."""
    name = _kind(path, output, name)
    write = partial(write_jsonl, views=views) if name == "jsonl" else _WRITERS[name]
    failures: Counter[str] = Counter()
    counts: Counter[bool] = Counter()

    def counted(records: Iterable[Record]) -> Iterator[Record]:
        for record in records:
            counts[record.parsed] += 1
            if record.failure is not None:
                failures[record.failure] += 1
                click.echo(f"{record.name}: {record.error}", err=True)
            if counts.total() % _EVERY == 0 and sys.stderr.isatty():
                click.echo(f"{counts.total()} inputs read", err=True)
            yield record

    try:
        write(counted(load_many(path, processes=processes, language=language, strict=strict)), output)
    except OSError as error:
        click.echo(f"unreleases: {error.filename or path}: {error.strerror or error}", err=True)
        sys.exit(1)
    except ModuleNotFoundError as missing:
        extra = {"pyarrow": "arrow", "fastwarc": "warc"}.get((missing.name or "").split(".")[0])
        if extra is None:
            raise
        click.echo(f"unreleases: this needs the extra: pip install 'unreleases[{extra}]'", err=True)
        sys.exit(2)
    told = ", ".join(f"{number} {failure}" for failure, number in sorted(failures.items()))
    click.echo(
        f"inputs: {counts.total()}, releases: {counts[True]}, failed: {counts[False]}"
        + (f" ({told})" if told else "")
    )
    sys.exit(0 if counts[True] or not counts else 1)


def _kind(path: str, output: str, name: str | None) -> str:
    """Tell what to write, and refuse an output that cannot be meant."""
    target = Path(output)
    if target.resolve().is_relative_to(Path(path).resolve()):
        raise click.UsageError(f"{output} would be read with {path}: write it somewhere else.")
    lines = output.lower().endswith(_LINES)
    name = name or ("jsonl" if lines else "parquet")
    if lines and name != "jsonl":
        raise click.UsageError(f"{output} is a file of JSON Lines; tables need a folder.")
    if name == "jsonl" and not lines:
        raise click.UsageError(f"{output} does not end in .jsonl or .jsonl.gz.")
    if name != "jsonl" and (target.is_file() or output.lower().endswith(_FILES)):
        raise click.UsageError(f"{output} is a file; tables are several files and need a folder.")
    return name
