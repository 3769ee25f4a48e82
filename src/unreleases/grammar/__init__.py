"""One grammar for every format and language: from a Source to a Release."""
