"""Pages in a browser: run by `nox -s browser`, which needs Node and Chromium."""
