"""Views are computed once for a release: other views and all writers ask for the same ones."""

from __future__ import annotations

from functools import wraps
from typing import TYPE_CHECKING, TypeVar
from weakref import ref

from unreleases.model.argument import takes_release

if TYPE_CHECKING:
    from collections.abc import Callable

    from unreleases.model.release import Release

__all__ = ["once"]

Found = TypeVar("Found")


def once(view: Callable[[Release], Found]) -> Callable[[Release], Found]:
    """Make a view remember what it found, as long as the release lives.

    Releases never change, so neither does what a view finds in them. They are told apart by identity: to compare
    two releases takes longer than to read them.

    Args:
        view: A pure function of a release.

    Returns:
        The same function with a memory.

    >>> from unreleases.model.release import Release
    >>> asked = []
    >>> @once
    ... def view(release):
    ...     asked.append(release)
    ...     return ()
    >>> release = Release()
    >>> view(release), view(release), len(asked)
    ((), (), 1)
    """
    memory: dict[int, tuple[ref[Release], Found]] = {}
    find = takes_release(view)

    @wraps(view)
    def remembered(release: Release) -> Found:
        key = id(release)
        known = memory.get(key)
        if known is not None and known[0]() is release:
            return known[1]
        found = find(release)
        memory[key] = (ref(release, lambda _: memory.pop(key, None)), found)
        return found

    return remembered
