"""The house itself: floors, style and types hold, the front door opens and costs little."""

from __future__ import annotations

import ast
import importlib
import json
import subprocess
import sys
from pathlib import Path

import pytest

import unreleases

ROOT = Path(__file__).parent.parent
SOURCES = sorted((ROOT / "src" / "unreleases").rglob("*.py"))


def run(*command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", *command], cwd=ROOT, capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize(
    "command",
    [
        ("ruff", "check", "."),
        ("ruff", "format", "--check", "."),
        ("mypy",),
        ("mypy", "--config-file", "pyproject.toml", "tests/typing/api.py"),
    ],
    ids=" ".join,
)
def test_checker_passes(command):
    done = run(*command)
    assert done.returncode == 0, done.stdout + done.stderr


def test_floors_hold():
    done = subprocess.run(
        [str(Path(sys.executable).with_name("lint-imports"))],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_public_name_opens():
    for name in unreleases.__all__:
        assert getattr(unreleases, name).__doc__, f"{name} has no docstring"
    assert sorted(unreleases.__all__) == list(unreleases.__all__)
    assert set(unreleases.__all__) == set(unreleases._ROOM_OF)


def test_unknown_name_is_an_attribute_error():
    with pytest.raises(AttributeError, match="no attribute 'parse_pdf'"):
        unreleases.parse_pdf  # noqa: B018


def test_front_door_loads_nothing():
    code = (
        "import sys, json; before = set(sys.modules); import unreleases; "
        "print(json.dumps(sorted(set(sys.modules) - before)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = json.loads(done.stdout)
    heavy = [
        name for name in loaded if name.split(".")[0] in {"lxml", "cattrs", "attr", "attrs", "csv", "tomllib"}
    ]
    assert heavy == []


def test_text_parse_needs_no_lxml():
    code = (
        "import sys, unreleases as un; un.parse(open('examples/releases/sc13777.fr.txt', 'rb').read()); "
        "print([name for name in sys.modules if name.split('.')[0] in {'lxml', 'cattrs', 'click', 'rich'}])"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT / "src")))
def test_module_is_small_and_says_what_it_is(path):
    text = path.read_text(encoding="utf-8")
    assert ast.get_docstring(ast.parse(text)), "no docstring"
    assert text.count("\n") <= 400, "a module past 400 lines is two modules"


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT / "src")))
def test_public_names_of_a_module_have_docstrings_with_examples(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    public = next(
        (
            {element.value for element in node.value.elts}
            for node in tree.body
            if isinstance(node, ast.Assign) and any(getattr(t, "id", "") == "__all__" for t in node.targets)
        ),
        set(),
    )
    bare = [
        node.name
        for node in tree.body
        if isinstance(node, ast.FunctionDef | ast.ClassDef)
        and node.name in public
        and ">>>" not in (ast.get_docstring(node) or "")
    ]
    # the command line's own functions print and exit; their examples stand in the guide, run by the tests
    assert bare == [] or path.parent.name == "cli"


def test_package_data_is_installed():
    data = importlib.import_module("importlib.resources").files("unreleases") / "data"
    assert {path.name for path in data.iterdir()} >= {
        "series.csv",
        "states.csv",
        "vocabulary",
        "layouts",
        "README.md",
    }
