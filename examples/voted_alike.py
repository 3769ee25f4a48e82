"""Print which pairs of States voted alike most often in a collection of releases.

python examples/voted_alike.py examples/releases
"""

from __future__ import annotations

import itertools
import sys
from collections import Counter

import unreleases as un
from unreleases.corpus import load_many


def main(path: str) -> None:
    """Count over every vote whose States are listed."""
    alike: Counter[tuple[str, str]] = Counter()
    for record in load_many(path):
        if record.release is None:
            print(f"{record.name}: {record.error}", file=sys.stderr)
            continue
        for vote in un.votes(record.release):
            for side in (vote.ballots.in_favour, vote.ballots.against, vote.ballots.abstaining):
                alike.update(itertools.combinations(sorted(set(side)), 2))
    for (one, other), count in alike.most_common(10):
        print(f"{one} {other} {count}")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
