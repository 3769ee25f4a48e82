"""The reference pages name everything that they are meant to list."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

import unreleases
from unreleases._resources import resource_names
from unreleases.errors import Rejection
from unreleases.model import ReleaseKind
from unreleases.notices import NoticeCode

ROOT = Path(__file__).parent.parent
REFERENCE = ROOT / "docs" / "reference"


def in_code(page: str) -> set[str]:
    return set(re.findall(r"`([^`\n]+)`", (REFERENCE / page).read_text(encoding="utf-8")))


@pytest.mark.parametrize("kind", ReleaseKind)
def test_every_kind_is_described(kind):
    assert str(kind) in in_code("kinds.md")


@pytest.mark.parametrize("code", NoticeCode)
def test_every_notice_has_an_example(code):
    text = (REFERENCE / "notices.md").read_text(encoding="utf-8")
    assert f"## `{code}`" in text or f"### `{code}`" in text
    assert text.count(f"'{code}'") >= 1


@pytest.mark.parametrize("code", Rejection)
def test_every_reason_of_refusal_is_described(code):
    assert str(code) in in_code("refusals.md")


@pytest.mark.parametrize("name", sorted(resource_names("layouts", ".toml")))
def test_every_layout_is_described(name):
    assert name in in_code("layouts.md")


def test_every_public_name_has_a_page():
    pages = "\n".join(path.read_text(encoding="utf-8") for path in (REFERENCE / "api").glob("*.md"))
    documented = tuple(re.findall(r"automodule:: (unreleases[\w.]*)", pages))
    homeless = [
        name
        for name, room in unreleases._ROOM_OF.items()
        if not f"unreleases.{room}".startswith(documented)
        and not getattr(unreleases, name).__module__.startswith(documented)
    ]
    assert homeless == []


def test_the_coverage_page_prints_what_the_command_prints():
    done = subprocess.run(
        [sys.executable, "-m", "tests.labelled.measure"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() in (REFERENCE / "coverage.md").read_text(encoding="utf-8")
