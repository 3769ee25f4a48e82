"""Markdown with front matter, whole or in chunks for search."""
