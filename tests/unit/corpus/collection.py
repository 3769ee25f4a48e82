"""A small collection of every form, made of invented releases."""

from __future__ import annotations

RELEASE = "SC/{number}\n\nCouncil Meets on Harbours\n\nThe Security Council today met, and said that it would meet again.\n"
MENU = "<html><title>Page not found | UN Press</title><body><h1>Page not found</h1></body></html>"


def release(number: int) -> bytes:
    return RELEASE.format(number=number).encode()
