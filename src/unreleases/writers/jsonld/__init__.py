"""Linked data in the words of schema.org."""
