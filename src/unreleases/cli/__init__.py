"""The command line: look at a release, convert it, list what it says.

Exit codes: 0 when all went well, 1 when the input is no release or cannot be read, 2 when the command was
used wrongly. Errors go to standard error, one sentence each.
"""

from __future__ import annotations

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
    sys.exit(commands.main(standalone_mode=True))
