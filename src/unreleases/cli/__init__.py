"""The command line: look at a release, convert it, list what it says.

Exit codes: 0 when all went well, 1 when the input is no release or cannot be read, 2 when the command was
used wrongly. Errors go to standard error, one sentence each.
"""

from __future__ import annotations

import contextlib
import os
import sys
from io import TextIOWrapper
from typing import NoReturn

__all__ = ["main"]


def main() -> NoReturn:
    """Run the command line.

    Raises:
        SystemExit: Always, with the exit code.
    """
    try:
        from unreleases.cli.commands import commands
    except ModuleNotFoundError as missing:
        if missing.name not in ("click", "rich"):
            raise
        print("unreleases: the command line needs the extra: pip install 'unreleases[cli]'", file=sys.stderr)
        sys.exit(2)
    for stream in (sys.stdout, sys.stderr):
        # a terminal that has no letter for a character shows its number, rather than nothing at all
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    try:
        sys.exit(commands.main(standalone_mode=True))
    except OSError as error:
        # the commands tell of files themselves
        _discard_output()
        print(f"unreleases: standard output: {error.strerror or error}", file=sys.stderr)
        sys.exit(1)


def _discard_output() -> None:
    # what is still waiting would fail once more when Python ends, and change the exit code
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
