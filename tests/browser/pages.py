"""Write the pages that the browser looks at: `python -m tests.browser.pages FOLDER`."""

from __future__ import annotations

import sys
from pathlib import Path

from attrs import evolve

import unreleases as un
from tests.unit.writers.charms import CHARMED
from tests.unit.writers.sample import FULL
from unreleases.writers.html.page import stylesheet

ROOT = Path(__file__).parent.parent.parent

ARABIC = un.Release(
    kind=un.ReleaseKind.STATEMENT,
    language="ar",
    headline=un.Headline(title="بيان عن المنارات"),
    body=(un.Paragraph(content=(un.Text(text="أُضيئت المنارات كلها طوال الليل."),)),),
)


def long_meeting() -> un.Release:
    """A meeting of one day with very many speakers, in the words of the second example."""
    release = un.load(ROOT / "examples" / "releases" / "ga12990.en.txt")
    return evolve(release, body=release.body * 30)


def pages() -> dict[str, str]:
    """Return the pages, by name."""
    made = {}
    for path in sorted((ROOT / "examples" / "releases").iterdir()):
        release = un.load(path)
        made[path.stem] = un.to_html(release, views=True)
        made[f"{path.stem}-plain"] = un.to_html(release)
    # each page is opened in four looks: some of every kind are enough
    for path in sorted((ROOT / "tests" / "labelled").glob("*/release.*"))[::10]:
        made[path.parent.name] = un.to_html(un.load(path), views=True)
    made["every-node"] = un.to_html(FULL, views=True)
    made["hostile"] = un.to_html(CHARMED, views=True)
    made["arabic"] = un.to_html(ARABIC, views=True)
    made["empty"] = un.to_html(un.Release())
    made["long"] = un.to_html(long_meeting(), views=True)
    article = "\n".join(
        un.to_html(un.load(path), views=True, standalone=False, prefix=f"r{number}-")
        for number, path in enumerate(sorted((ROOT / "examples" / "releases").iterdir()))
    )
    made["several"] = (
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Two releases</title>'
        f"<style>{stylesheet()}</style></head><body><main><h1>Two releases</h1>{article}</main></body></html>"
    )
    return made


def main(folder: Path) -> None:
    """Write them."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, page in pages().items():
        (folder / f"{name}.html").write_text(page, encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
