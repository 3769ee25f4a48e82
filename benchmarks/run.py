"""Print one table: how long reading takes, as ratios to lxml and to peers measured in the same run.

    python benchmarks/run.py [--rounds 15] [PAGE.html ...]

Without pages, invented ones are measured: a message as a page of some 40 kB, and two meetings of some 160 kB, of which one
votes much and the other only debates.
Rounds are interleaved over the tools and medians are taken, so that a machine whose speed drifts drifts for all.
Peers (trafilatura, eyecite) are measured where they are installed.
"""

from __future__ import annotations

import argparse
import gc
import importlib.util
import inspect
import itertools
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import TypeVar

import lxml.html
from pages import as_html, as_text, debate_paragraphs, meeting_paragraphs, message_paragraphs

import unreleases as un

Job = tuple[str, Callable[[], object]]
Value = TypeVar("Value")

#: How many pages of a kind take turns.
_VARIANTS = 7


def median_seconds(jobs: list[Job], rounds: int) -> dict[str, float]:
    """Time jobs in turn, round after round, and return the median of each."""
    times: dict[str, list[float]] = {name: [] for name, _ in jobs}
    for _, job in jobs:
        job()
    for _ in range(rounds):
        for name, job in jobs:
            begun = time.perf_counter()
            job()
            times[name].append(time.perf_counter() - begun)
    return {name: statistics.median(values) for name, values in times.items()}


def with_views(release: un.Release) -> None:
    """Compute the four views that most users want."""
    un.statements(release), un.votes(release), un.references(release), un.quotations(release)


def known(release: un.Release) -> un.Release:
    """Return a release whose views are computed: they are computed once, whoever asks first."""
    un.to_tei(release)
    return release


def read_whole(text: str) -> None:
    """Parse a text and compute the four views."""
    with_views(un.parse_text(text))


def page_jobs(pages: list[bytes], texts: list[str]) -> list[Job]:
    """Return the jobs over one kind of page.

    Every call takes the next page, so that no tool gains by having seen the same head a moment ago.
    """
    releases = [un.parse_html(page) for page in pages]

    def over(values: Iterable[Value], job: Callable[[Value], object]) -> Callable[[], object]:
        source = itertools.cycle(list(values))
        return lambda: job(next(source))

    jobs: list[Job] = [
        ("lxml.html.document_fromstring", over(pages, lxml.html.document_fromstring)),
        ("parse_html", over(pages, un.parse_html)),
        ("parse_html + four views", over(pages, lambda page: with_views(un.parse_html(page)))),
        ("to_json", over(releases, un.to_json)),
        ("from_json", over(map(un.to_json, releases), un.from_json)),
        ("to_tei, views known", over(map(known, releases), un.to_tei)),
        ("from_tei", over(map(un.to_tei, releases), un.from_tei)),
    ]
    if texts:
        jobs.append(("parse_text of the same", over(texts, un.parse_text)))
    if importlib.util.find_spec("trafilatura"):
        import trafilatura

        extract = partial(trafilatura.extract, output_format="json", with_metadata=True)
        jobs.append(("trafilatura, JSON with metadata", over([page.decode() for page in pages], extract)))
    return jobs


def print_page(name: str, pages: list[bytes], texts: list[str], rounds: int) -> None:
    """Print the rows of one kind of page."""
    medians = median_seconds(page_jobs(pages, texts), rounds)
    base = medians["lxml.html.document_fromstring"]
    print(f"\n{name}: {len(pages[0]) / 1000:.0f} kB")
    for job, seconds in medians.items():
        print(f"  {job:34} {seconds * 1000:9.2f} ms {seconds / base:8.2f} × lxml")


def repeated(unit: str) -> Callable[[int], str]:
    """Return what makes a release of one paragraph that says one thing again and again."""
    return lambda size: as_text([unit * (size // len(unit))], meeting=False)


def print_scaling(rounds: int) -> None:
    """Print how time grows with the input.

    The garbage collector visits everything that lives again and again, which grows faster than what it visits. The
    second column is taken without it, as `timeit` does: what is left there is our own way of reading.
    """
    print("\ngrowth: ten times the input, times the time; the same without garbage collector")
    shapes: dict[str, Callable[[int], str]] = {
        "a meeting": lambda size: as_text(meeting_paragraphs(size), meeting=True),
        "open quotation marks": lambda size: as_text(["“He said it again"] * (size // 18), meeting=False),
        "open brackets": lambda size: as_text(["(" * 70] * (size // 72), meeting=False),
        "digits": lambda size: as_text(["19971120 " * 8] * (size // 74), meeting=False),
        "capitals": lambda size: as_text(["A" * size], meeting=False),
        "votes": repeated("by a vote of 3 in favour to 1 against, "),
        "votes with brackets": repeated("by 3 in favour (Chad, "),
        "resolutions": repeated("resolution 1701 (2006), "),
        "continued symbols": repeated("A/71/100, Add.1 and "),
        "nested marks": repeated("« a “ b ‘ c ” "),
        "names of States": repeated("Guinea Equatorial United Republic of "),
        "telephones": repeated("(212) 963-0000, "),
    }
    for name, make in shapes.items():
        small, large = make(50_000), make(500_000)

        jobs: list[Job] = [("small", partial(read_whole, small)), ("large", partial(read_whole, large))]
        times = [median_seconds(jobs, max(3, rounds // 5))]
        gc.disable()
        times.append(median_seconds(jobs, max(3, rounds // 5)))
        gc.enable()
        size = len(small) / len(large) * 10
        growth = "".join(f" {each['large'] / each['small'] * size:8.2f} ×" for each in times)
        print(f"  {name:34}{growth}")


def print_references(rounds: int) -> None:
    """Print the speed of the references view alone."""
    release = un.parse_text(as_text(meeting_paragraphs(500_000), meeting=True))
    size = len(release.text.encode()) / 1e6
    # the view remembers what it found; what is measured is the finding
    find = inspect.unwrap(un.references)
    jobs: list[Job] = [("references", lambda: find(release))]
    if importlib.util.find_spec("eyecite"):
        from eyecite import get_citations

        sample = release.text[:50_000]
        jobs.append(("eyecite", lambda: get_citations(sample)))
    medians = median_seconds(jobs, max(3, rounds // 5))
    print(f"\nreferences alone: {size / medians['references']:.2f} MB/s")
    if "eyecite" in medians:
        print(f"eyecite:          {0.05 / medians['eyecite']:.2f} MB/s")


def print_first_call(rounds: int) -> None:
    """Print what a process pays that reads one page only: imports, tables and expressions included."""
    page = as_html(message_paragraphs(12_000), meeting=False)
    scripts = {
        "lxml.html.document_fromstring": "import sys, lxml.html; lxml.html.document_fromstring(sys.stdin.read())",
        "parse_html": "import sys, unreleases as un; un.parse_html(sys.stdin.read())",
        "parse_html + four views": (
            "import sys, unreleases as un; release = un.parse_html(sys.stdin.read());"
            "un.statements(release), un.votes(release), un.references(release), un.quotations(release)"
        ),
    }
    jobs: list[Job] = [
        (name, partial(subprocess.run, [sys.executable, "-c", script], input=page, text=True, check=True))
        for name, script in scripts.items()
    ]
    print("\none page in a process of its own")
    for name, seconds in median_seconds(jobs, rounds).items():
        print(f"  {name:34} {seconds * 1000:9.0f} ms")


def main() -> None:
    """Measure and print."""
    cli = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    cli.add_argument("pages", nargs="*", type=Path)
    cli.add_argument("--rounds", type=int, default=15)
    options = cli.parse_args()
    if options.pages:
        for path in options.pages:
            print_page(path.name, [path.read_bytes()], [], options.rounds)
        return
    for name, written, size, meeting in (
        ("a message", message_paragraphs, 12_000, False),
        ("a meeting", meeting_paragraphs, 130_000, True),
        ("a debate", debate_paragraphs, 130_000, True),
    ):
        bodies = [written(size, number) for number in range(_VARIANTS)]
        pages = [as_html(body, meeting=meeting, number=number).encode() for number, body in enumerate(bodies)]
        texts = [as_text(body, meeting=meeting, number=number) for number, body in enumerate(bodies)]
        print_page(name, pages, texts, options.rounds)
    print_scaling(options.rounds)
    print_references(options.rounds)
    print_first_call(max(3, options.rounds // 3))


if __name__ == "__main__":
    main()
