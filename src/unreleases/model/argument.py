"""The check that views and writers are given a release, and not what is easily taken for one."""

from __future__ import annotations

from functools import wraps
from typing import TYPE_CHECKING, Any, TypeVar, cast

from unreleases.model.release import Release

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["takes_release"]

Taker = TypeVar("Taker", bound="Callable[..., Any]")


def takes_release(function: Taker) -> Taker:
    """Let a function say what is wrong when its first argument is no release.

    Args:
        function: A view or a writer.

    Returns:
        The same function, which raises TypeError for text, bytes, records of a collection and None.

    >>> @takes_release
    ... def title(release):
    ...     return release.title
    >>> title("SC/13944")
    Traceback (most recent call last):
    TypeError: title takes a Release, not str: parse gives one
    """

    @wraps(function)
    def checked(release: Any, *others: Any, **named: Any) -> Any:
        if not isinstance(release, Release):
            name, given = function.__name__, type(release).__name__
            raise TypeError(f"{name} takes a Release, not {given}: parse gives one")
        return function(release, *others, **named)

    return cast("Taker", checked)
