"""Hold the library's reading of the labelled releases in this folder against what a person read out of them.

    python -m tests.labelled.measure [FOLDER ...]

Prints precision, recall and F1 of each field. A labelled release is a folder with `release.txt` or `release.html` and
`reading.json`; all of them are invented. Fields in which the library is known to read otherwise stand in the reading under
`differs`.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

import unreleases as un
from unreleases.model import Footnote, Heading, Paragraph, walk

HERE = Path(__file__).parent

#: What the labels leave out: addresses, and chapters of the Charter.
UNLABELLED = re.compile(r"https?:|charter:[IVXL]+$")

#: What is compared, field by field: lists of strings, so that every field can be scored alike.
Facts = dict[str, list[str]]


def folders() -> list[Path]:
    """Return the labelled releases."""
    return sorted(path.parent for path in HERE.glob("*/reading.json"))


def read(folder: Path, url: str | None) -> un.Release:
    """Read the release of a folder."""
    (path,) = folder.glob("release.*")
    return un.load(path, url=url)


def tally(figures: Any) -> str:
    return "-".join("?" if figure is None else str(figure) for figure in figures)


def expected(reading: dict[str, Any]) -> Facts:
    """Return the facts that a person read."""
    single = ("language", "kind", "date", "document_type", "title", "session", "trailer", "paragraphs")
    facts: Facts = {name: [str(reading[name])] for name in single}
    facts |= {name: reading[name] for name in ("symbols", "deck", "organs", "headings", "quotations")}
    facts["references"] = sorted(reading["references"])
    facts |= {name: reading[name] for name in ("resolutions", "contacts") if name in reading}
    facts["meetings"] = [f"{number} {'+'.join(sittings)}" for number, sittings in reading["meetings"]]
    turns = reading["statements"]
    facts["turns"] = [f"{turn['starts']} … {turn['ends']}" for turn in turns]
    facts["speakers"] = [
        f"{turn['speaker']} {turn['state']} {turn['kind']} {turn['on_behalf_of']}" for turn in turns
    ]
    votes = reading["votes"]
    facts["votes"] = sorted(f"{v['method']} {v['adopted']} {tally(v['tally'])} {v['subject']}" for v in votes)
    facts["ballots"] = sorted(
        f"{way}:{state}" for v in votes for way, states in v.get("ballots", {}).items() for state in states
    )
    if "quoted" in reading:
        facts["quoted"] = [f"{words[:40]} ({speaker})" for words, speaker in reading["quoted"]]
    return facts


def found(release: un.Release, want: dict[str, Any]) -> Facts:
    """Return the same facts as the library reads them."""
    nodes = list(walk(release.blocks))
    turns, votes = un.statements(release), un.votes(release)
    facts: Facts = {
        "language": [release.language],
        "kind": [str(release.kind)],
        "date": [str(release.date)],
        "document_type": [str(release.document_type)],
        "title": [str(release.title)],
        "session": [str(release.session.number if release.session else None)],
        "trailer": [str(release.trailer.text if release.trailer else None)],
        "paragraphs": [str(sum(isinstance(node, Paragraph | Footnote) for node in nodes))],
        "symbols": [str(symbol) for symbol in release.symbols],
        "deck": list(release.deck),
        "organs": [organ.text for organ in release.organs],
        "headings": [node.text for node in nodes if isinstance(node, Heading)],
        "references": sorted(
            {
                reference.symbol
                for reference in un.references(release)
                if not UNLABELLED.match(reference.symbol)
            }
        ),
        "resolutions": [
            f"{r.symbol} {len(r.preambular)}+{len(r.operative)}" for r in un.resolutions(release)
        ],
        "contacts": [str(c.email or c.telephone or c.name) for c in un.contacts(release)],
        "quotations": [quotation.text for quotation in un.quotations(release) if not quotation.nested],
        "meetings": [f"{meeting.number} {'+'.join(meeting.sittings)}" for meeting in release.meetings],
        "quoted": [
            f"{quotation.text[:40]} ({quotation.speaker if quotation.attribution == 'sentence' else None})"
            for quotation in un.quotations(release)
            if not quotation.nested
        ],
        "speakers": [f"{turn.speaker} {turn.state} {turn.kind} {list(turn.on_behalf_of)}" for turn in turns],
        "votes": [],
        "ballots": [],
    }
    edges = [(len(turn["starts"].split()), len(turn["ends"].split())) for turn in want["statements"]]
    facts["turns"] = [
        " ".join(turn.text.split()[:first]) + " … " + " ".join(turn.text.split()[-last:])
        for turn, (first, last) in zip(turns, [*edges, *[(4, 4)] * len(turns)], strict=False)
    ]
    for vote in votes:
        figures = (
            (vote.tally.in_favour, vote.tally.against, vote.tally.abstaining) if vote.tally else (None,) * 3
        )
        facts["votes"].append(f"{vote.method} {vote.adopted} {tally(figures)} {vote.subject}")
        for way in ("in_favour", "against", "abstaining", "absent"):
            facts["ballots"] += [f"{way}:{state}" for state in getattr(vote.ballots, way)]
    for name in ("votes", "ballots"):
        facts[name].sort()
    return facts


def differences(folder: Path) -> dict[str, tuple[list[str], list[str]]]:
    """Return the fields in which a reading differs: what was expected, and what was found."""
    reading = json.loads((folder / "reading.json").read_text(encoding="utf-8"))
    want, have = expected(reading), found(read(folder, reading["url"]), reading)
    return {name: (want[name], have[name]) for name in want if want[name] != have[name]}


def known_differences(folder: Path) -> set[str]:
    """Return the fields in which a reading is known to differ."""
    return set(json.loads((folder / "reading.json").read_text(encoding="utf-8")).get("differs", ()))


def main() -> None:
    """Print the table."""
    hits: Counter[str] = Counter()
    wanted: Counter[str] = Counter()
    given: Counter[str] = Counter()
    per_field: dict[str, list[str]] = defaultdict(list)
    chosen = [Path(argument) for argument in sys.argv[1:]] or folders()
    for folder in chosen:
        reading = json.loads((folder / "reading.json").read_text(encoding="utf-8"))
        want, have = expected(reading), found(read(folder, reading["url"]), reading)
        for name in want:
            per_field[name].append(folder.name)
            hits[name] += (Counter(want[name]) & Counter(have[name])).total()
            wanted[name] += len(want[name])
            given[name] += len(have[name])
    print(f"{'field':14} {'precision':>9} {'recall':>7} {'F1':>6} {'of':>5}   ({len(chosen)} releases)")
    for name in per_field:
        precision = hits[name] / given[name] if given[name] else 1.0
        recall = hits[name] / wanted[name] if wanted[name] else 1.0
        both = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
        print(f"{name:14} {precision:9.3f} {recall:7.3f} {both:6.3f} {wanted[name]:5}")


if __name__ == "__main__":
    main()
