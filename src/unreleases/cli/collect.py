"""The command `collect`: read a whole collection and keep what was read."""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import click

from unreleases.corpus.jsonl import write_jsonl
from unreleases.corpus.many import load_many
from unreleases.corpus.parquet import write_parquet

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from unreleases.corpus.records import Record

__all__ = ["collect"]

_LINES = (".jsonl", ".jsonl.gz")


@click.command()
@click.argument("path", type=click.Path())
@click.option(
    "-o",
    "--output",
    required=True,
    type=click.Path(),
    help="A file .jsonl or .jsonl.gz, or a folder for Parquet tables.",
)
@click.option(
    "--processes", type=click.IntRange(min=1), default=1, show_default=True, help="How many processes read."
)
@click.option("--language", help="The language of all releases, such as en or fr.")
@click.option(
    "--views", is_flag=True, help="Write what the releases say into JSON Lines, too; Parquet always has it."
)
def collect(path: str, *, output: str, processes: int, language: str | None, views: bool) -> None:
    """Read all releases of PATH (a folder, .zip, .jsonl or .warc) and write one record an input."""
    failures: Counter[str] = Counter()
    counts: Counter[bool] = Counter()

    def counted(records: Iterable[Record]) -> Iterator[Record]:
        for record in records:
            counts[record.parsed] += 1
            if record.failure is not None:
                failures[record.failure] += 1
                click.echo(f"{record.name}: {record.error}", err=True)
            yield record

    try:
        records = counted(load_many(path, processes=processes, language=language))
        if output.lower().endswith(_LINES):
            write_jsonl(records, output, views=views)
        else:
            write_parquet(records, Path(output))
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
        f"{counts.total()} inputs: {counts[True]} releases, {counts[False]} failed"
        + (f" ({told})" if told else "")
    )
    sys.exit(0 if counts[True] or not counts else 1)
