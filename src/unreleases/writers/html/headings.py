"""How deep the headings of a page stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unreleases.model.body import Heading

if TYPE_CHECKING:
    from unreleases.model.plain import Position
    from unreleases.model.release import Release

__all__ = ["heading_ranks"]


def heading_ranks(release: Release) -> dict[Position, int]:
    """Say how deep the headings of a release stand, without a step left out.

    Levels of a release are those of its page, which may begin with the second or jump; software that reads
    pages out needs them without gaps.

    Args:
        release: Any release.

    Returns:
        Position of a heading to 1 for the outermost, 2 and so on.

    >>> from unreleases.model import Heading, Release
    >>> levels = (2, 2, 4, 1)
    >>> list(heading_ranks(Release(body=tuple(Heading(content=(), level=n) for n in levels))).values())
    [1, 1, 2, 1]
    """
    ranks: dict[Position, int] = {}
    above: list[int] = []
    for position, block, _ in release.leaves():
        if isinstance(block, Heading):
            while above and above[-1] >= block.level:
                above.pop()
            above.append(block.level)
            ranks[position] = len(above)
    return ranks
