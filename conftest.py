"""Run the examples of the README, the documentation and the docstrings as tests."""

from __future__ import annotations

from doctest import ELLIPSIS, NORMALIZE_WHITESPACE
from pathlib import Path

from hypothesis import HealthCheck, settings
from sybil import Sybil
from sybil.document import PythonDocStringDocument
from sybil.parsers.markdown import PythonCodeBlockParser
from sybil.parsers.myst import DocTestDirectiveParser
from sybil.parsers.rest import DocTestParser

ROOT = Path(__file__).parent
OPTIONS = ELLIPSIS | NORMALIZE_WHITESPACE

settings.register_profile(
    "quick", max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile(
    "thorough", max_examples=500, deadline=None, suppress_health_check=list(HealthCheck)
)
settings.load_profile("quick")

_pages = Sybil(
    parsers=[PythonCodeBlockParser(doctest_optionflags=OPTIONS), DocTestDirectiveParser(optionflags=OPTIONS)],
    patterns=["README.md", "docs/**/*.md", "docs/**/**/*.md"],
)
_docstrings = Sybil(
    parsers=[DocTestParser(optionflags=OPTIONS)],
    patterns=["src/unreleases/*.py", "src/unreleases/**/*.py", "src/unreleases/**/**/*.py"],
    document_types={".py": PythonDocStringDocument},
)

pytest_collect_file = (_pages + _docstrings).pytest()
