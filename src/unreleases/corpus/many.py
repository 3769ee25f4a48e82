"""Read a whole collection, in one process or several, one record an input."""

from __future__ import annotations

from collections import deque
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING, Final

from unreleases.corpus.collections import LARGEST, inputs
from unreleases.corpus.files import read_release
from unreleases.corpus.jsonl import read_line
from unreleases.corpus.records import Input, Record
from unreleases.errors import NotAReleaseError, StrictError, UnreleasesError

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable, Iterator

__all__ = ["load_many", "parse_inputs"]

#: How many inputs one task of a process takes, and how many tasks wait for each process.
_BATCH: Final = 16
_WAITING: Final = 3
_OURS: Final = "application/json"


def load_many(
    path: str | os.PathLike[str],
    *,
    processes: int = 1,
    language: str | None = None,
    strict: bool = False,
    largest: int = LARGEST,
) -> Iterator[Record]:
    """Read every release of a collection.

    A collection is a folder with everything below it, a zip or tar archive, JSON Lines, a web archive (extra `warc`)
    or a file; see `unreleases.corpus.inputs`. There is one record for every input, in the order of the
    inputs: with the release, or with the reason why there is none. Nothing is passed over.

    Args:
        path: A folder or file.
        processes: How many processes parse; with 1, this one does. A program that asks for more must be
            importable, as `multiprocessing` says.
        language: The language of all releases, if known.
        strict: Whether a release with a notice of severity warning or above counts as failed.
        largest: Inputs of more bytes than this are not read.

    Returns:
        An iterator that reads on as it is asked, so that a collection need not fit into memory.

    Raises:
        OSError: The path itself cannot be opened.
        ValueError: `processes` is below 1.

    >>> [(each.name, str(each.release.symbol)) for each in load_many("examples/releases")]
    [('ga12990.en.txt', 'GA/12990'), ('sc13777.fr.txt', 'SC/13777')]
    """
    return parse_inputs(inputs(path, largest=largest), processes=processes, language=language, strict=strict)


def parse_inputs(
    inputs: Iterable[Input], *, processes: int = 1, language: str | None = None, strict: bool = False
) -> Iterator[Record]:
    """Parse inputs that come from anywhere: a database, a crawler's queue.

    Args:
        inputs: The inputs.
        processes: How many processes parse.
        language: The language of inputs that state none, if known.
        strict: Whether a release with a notice of severity warning or above counts as failed.

    Returns:
        One record an input, in order.

    Raises:
        ValueError: `processes` is below 1.

    >>> empty = Input(name="row 7", data="")
    >>> [(each.name, each.failure, each.error) for each in parse_inputs([empty])]
    [('row 7', 'empty', 'the input is empty')]
    """
    if processes < 1:
        raise ValueError(f"releases are read by at least one process, not {processes}")
    job = partial(_record, language=language, strict=strict)
    return map(job, inputs) if processes == 1 else _spread(job, inputs, processes)


def _spread(job: partial[Record], inputs: Iterable[Input], processes: int) -> Iterator[Record]:
    """Hand batches to processes; no more wait than are soon wanted, so that memory stays bounded."""
    from concurrent.futures import Future, ProcessPoolExecutor

    source = iter(inputs)
    waiting: deque[Future[list[Record]]] = deque()
    with ProcessPoolExecutor(processes) as pool:
        try:
            while batch := list(islice(source, _BATCH)):
                waiting.append(pool.submit(_records, job, batch))
                if len(waiting) >= processes * _WAITING:
                    yield from waiting.popleft().result()
            while waiting:
                yield from waiting.popleft().result()
        finally:
            # a reader that stops early waits for nothing that it will not see
            for future in waiting:
                future.cancel()


def _records(job: partial[Record], batch: list[Input]) -> list[Record]:
    return [job(each) for each in batch]


def _record(each: Input, *, language: str | None, strict: bool) -> Record:
    if each.failure is not None:
        return Record(name=each.name, url=each.url, failure=each.failure, error=each.error)
    if each.media_type == _OURS:
        return read_line(each.data, each.name)
    try:
        release = read_release(
            each.data,
            url=each.url,
            media_type=each.media_type,
            language=each.language or language,
            strict=strict,
        )
    except NotAReleaseError as error:
        return _failed(each, error.reason.value, str(error))
    except StrictError as error:
        return _failed(each, "strict", error.summary)
    except UnreleasesError as error:
        return _failed(each, "undecodable", str(error))
    return Record(name=each.name, url=each.url, release=release)


def _failed(each: Input, failure: str, error: str) -> Record:
    return Record(name=each.name, url=each.url, failure=failure, error=error)
