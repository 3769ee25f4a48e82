"""Collections of releases: the only place in the library that touches files.

`load` reads one release from a file, `load_many` a folder, zip or tar archive, JSON Lines or web archive, one record
an input; `write_jsonl`, `write_csv` and `write_parquet` write them out. Nothing is fetched from anywhere.
"""

from __future__ import annotations

from unreleases.corpus.collections import inputs
from unreleases.corpus.csv import write_csv
from unreleases.corpus.files import load
from unreleases.corpus.jsonl import write_jsonl
from unreleases.corpus.many import load_many, parse_inputs
from unreleases.corpus.parquet import write_parquet
from unreleases.corpus.records import Input, Record

__all__ = [
    "Input",
    "Record",
    "inputs",
    "load",
    "load_many",
    "parse_inputs",
    "write_csv",
    "write_jsonl",
    "write_parquet",
]
