"""Plain text, as the model lays it out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unreleases.model.argument import takes_release

if TYPE_CHECKING:
    from unreleases.model.release import Release

__all__ = ["to_text"]


@takes_release
def to_text(release: Release) -> str:
    r"""Write a release as plain text: masthead, headline, blocks and trailer, a blank line between parts.

    The text is `release.text`, so that spans of view results count into it.

    Args:
        release: Any release.

    Returns:
        The text. It carries neither links nor emphasis nor tags.

    >>> from unreleases.model.masthead import Headline
    >>> from unreleases.model.release import Release
    >>> to_text(Release(headline=Headline(title="Council Meets", deck=("Speakers Differ",))))
    'Council Meets\n\nSpeakers Differ'
    """
    return release.text
