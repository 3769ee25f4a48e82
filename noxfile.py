"""What needs more than one Python: `nox` runs every session, `nox -s tests-3.13` one."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

import nox

nox.options.default_venv_backend = "uv|virtualenv"
nox.options.sessions = ["tests", "thorough", "typing", "docs", "package"]


@nox.session(python=["3.11", "3.12", "3.13"])
def tests(session: nox.Session) -> None:
    """Run the test command of the README."""
    session.install("-e", ".[test]")
    session.run("pytest", *session.posargs)


@nox.session
def thorough(session: nox.Session) -> None:
    """Run the property tests with many more examples."""
    session.install("-e", ".[test]")
    session.run("pytest", "tests/property", "--hypothesis-profile=thorough", *session.posargs)


@nox.session
def typing(session: nox.Session) -> None:
    """Check the documented use with a second type checker."""
    session.install("-e", ".[test]", "pyright")
    session.run("pyright", "tests/typing/api.py")


@nox.session
def docs(session: nox.Session) -> None:
    """Build the documentation; a warning is an error."""
    session.install("-e", ".[test,docs]")
    session.run("sphinx-build", "-q", "-n", "-W", "--keep-going", "-b", "html", "docs", "docs/_build/html")


@nox.session
def package(session: nox.Session) -> None:
    """Build the distribution and check what is in it."""
    session.install("build", "twine", "check-wheel-contents")
    session.run("python", "-m", "build")
    session.run("twine", "check", "--strict", "dist/*")
    session.run("check-wheel-contents", "dist")


@nox.session(default=False)
def benchmark(session: nox.Session) -> None:
    """Print the benchmark table, as ratios in one run."""
    session.install("-e", ".[test]", "trafilatura", "eyecite")
    session.run("python", "benchmarks/run.py", *session.posargs)


@nox.session(default=False)
def browser(session: nox.Session) -> None:
    """Open our pages in headless Chromium and check them with axe-core; needs Node and Chromium.

    With an argument, screenshots are put into that folder.
    """
    names = ("chromium", "chromium-browser", "google-chrome", "chrome")
    chromium = next((path for name in names if (path := shutil.which(name))), None)
    if chromium is None or shutil.which("npm") is None:
        session.error("the browser session needs Chromium and npm, and finds one of them nowhere")
    session.install("-e", ".[test]")
    folder = Path(session.create_tmp())
    shutil.copy("tests/browser/package.json", folder)
    session.run("npm", "install", "--no-audit", "--no-fund", "--prefix", str(folder), external=True)
    session.run("python", "-m", "tests.browser.pages", str(folder / "pages"))
    # the paths of Chromium's sockets must be short
    environment = {
        "NODE_PATH": str((folder / "node_modules").resolve()),
        "TMPDIR": tempfile.gettempdir(),
    }
    session.run(
        "node", "tests/browser/check_pages.cjs", str(folder / "pages"), chromium, *session.posargs,
        external=True, env=environment,
    )  # fmt: skip


@nox.session(default=False)
def spacy(session: nox.Session) -> None:
    """Run the tests of `to_spacy` with spaCy itself; the test command has a stand-in for it."""
    session.install("-e", ".[test,spacy]")
    session.run("pytest", "tests/optional/spacy_pipeline.py", *session.posargs)
