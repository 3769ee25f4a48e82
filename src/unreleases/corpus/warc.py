"""The pages in a web archive (WARC 1.0 and 1.1, gzip, zstd or plain)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from unreleases.corpus.records import Input
from unreleases.readers.addresses import own_address

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

__all__ = ["responses"]

_READABLE: Final = ("text/", "application/xhtml+xml", "application/xml")
_FOUND: Final = 200


def responses(path: Path, name: str, largest: int) -> Iterator[Input]:
    """Return the responses, resources and conversions of a web archive as inputs.

    Requests, metadata and the archive's own records are no inputs. A response that is no text, or whose
    status is not 200, is an input with a failure.

    Args:
        path: The archive.
        name: Its name in the collection; a record is named by its address.
        largest: Payloads of more bytes than this are not read.

    Yields:
        The inputs.

    Raises:
        ModuleNotFoundError: The extra `warc` is not installed.
        OSError: The archive cannot be opened.

    >>> from pathlib import Path
    >>> list(responses(Path("none.warc.gz"), "none.warc.gz", 1000))
    Traceback (most recent call last):
    FileNotFoundError: ...
    """
    # opened here, so that the library never takes the name for an address
    stream = path.open("rb")
    return _records(stream, name, largest)


def _records(stream: Any, name: str, largest: int) -> Iterator[Input]:
    from fastwarc.warc import ArchiveIterator, WarcRecordType

    wanted = WarcRecordType.response | WarcRecordType.resource | WarcRecordType.conversion
    with stream:
        archive = iter(ArchiveIterator(stream, record_types=wanted, auto_decode="all"))
        while True:
            try:
                record = next(archive)
                yield _input(record, name, largest)
            except StopIteration:
                return
            except (OSError, ValueError) as error:
                yield Input(name=name, failure="unreadable", error=f"the archive is damaged: {error}")
                return


def _input(record: Any, name: str, largest: int) -> Input:
    address = (record.headers.get("WARC-Target-URI") or "").strip("<> ")
    where = address or f"{name}#{record.record_id}"
    url = own_address(address) if address else None
    http = record.http_headers
    if http is not None and http.status_code != _FOUND:
        return Input(name=where, url=url, failure="status", error=f"the server answered {http.status_code}")
    stated = record.http_content_type if http is not None else record.headers.get("Content-Type")
    media_type = (stated or "").partition(";")[0].strip().lower() or None
    if media_type is not None and not media_type.startswith(_READABLE):
        return Input(name=where, url=url, failure="media_type", error=f"the payload is {media_type}")
    data = record.reader.read(largest + 1)
    if len(data) > largest:
        return Input(
            name=where, url=url, failure="too_large", error=f"the payload has more than {largest} bytes"
        )
    return Input(name=where, data=data, url=url, media_type=media_type)
