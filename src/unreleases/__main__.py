"""`python -m unreleases`: the command line."""

from __future__ import annotations

from unreleases.cli import main

if __name__ == "__main__":
    main()
