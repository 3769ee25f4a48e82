"""Web archives: responses are inputs, whatever else an archive holds is not."""

from __future__ import annotations

import gzip

import pytest

from tests.unit.corpus.collection import release
from unreleases.corpus import inputs, load_many

ADDRESS = "https://press.un.org/en/2031/sc14001.doc.htm"


def written(kind: str, address: str, content: bytes) -> bytes:
    head = f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {address}\r\nWARC-Record-ID: <urn:uuid:1>\r\n"
    head += f"WARC-Date: 2031-03-12T00:00:00Z\r\nContent-Type: application/http; msgtype={kind}\r\n"
    return f"{head}Content-Length: {len(content)}\r\n\r\n".encode() + content + b"\r\n\r\n"


def response(
    address: str,
    payload: bytes,
    *,
    status: str = "200 OK",
    head: str = "Content-Type: text/html; charset=utf-8",
) -> bytes:
    return written("response", address, f"HTTP/1.1 {status}\r\n{head}\r\n\r\n".encode() + payload)


def asked(address: str) -> bytes:
    return written("request", address, b"GET / HTTP/1.1\r\n\r\n")


@pytest.fixture(params=["a.warc", "a.warc.gz"])
def archive(tmp_path, request):
    return tmp_path / request.param


def write(path, records: list[bytes]) -> None:
    # an archive is packed record by record
    packed = map(gzip.compress, records) if path.name.endswith(".gz") else records
    path.write_bytes(b"".join(packed))


def page(number: int) -> bytes:
    parts = release(number).decode().split("\n\n")
    return "".join(f"<p>{part}</p>" for part in parts).encode()


def test_responses_are_read_with_their_addresses(archive):
    packed = "Content-Type: text/html\r\nContent-Encoding: gzip"
    write(
        archive,
        [
            asked(ADDRESS),
            response(ADDRESS, page(14001)),
            response(ADDRESS.replace("14001", "14002"), gzip.compress(page(14002)), head=packed),
        ],
    )
    records = list(load_many(archive))
    assert [record.name for record in records] == [ADDRESS, ADDRESS.replace("14001", "14002")]
    assert [str(record.release.symbol) for record in records] == ["SC/14001", "SC/14002"]
    assert records[0].url == ADDRESS


def test_what_is_no_page_is_a_failure(archive):
    write(
        archive,
        [
            response("https://press.un.org/a.png", b"\x89PNG", head="Content-Type: image/png"),
            response("https://press.un.org/gone", b"gone", status="404 Not Found"),
        ],
    )
    assert [(each.failure, each.error) for each in inputs(archive)] == [
        ("media_type", "the payload is image/png"),
        ("status", "the server answered 404"),
    ]


def test_a_large_payload_is_not_read(archive):
    write(archive, [response(ADDRESS, b"x" * 1000)])
    assert [each.failure for each in inputs(archive, largest=100)] == ["too_large"]


def test_a_damaged_archive_is_one_failure(tmp_path):
    path = tmp_path / "a.warc.gz"
    path.write_bytes(gzip.compress(b"WARC/1.0\r\n")[:12])
    assert [each.failure for each in inputs(path)] in ([], ["unreadable"])
