"""What a notebook shows of a release."""

from __future__ import annotations

import hashlib

from attrs import frozen

from unreleases.model.release import Release
from unreleases.writers.html.page import stylesheet, to_html

__all__ = ["Display", "display"]


@frozen
class Display:
    """A release to look at.

    >>> from unreleases.model.release import Release
    >>> Display(Release())
    <release: other, und, 0 blocks>
    """

    release: Release
    views: bool = True

    def _repr_html_(self) -> str:
        """Return what Jupyter and its kin show: the release with its own style."""
        # another release may be shown on the same page: their anchors must differ
        prefix = f"ur{hashlib.sha256(self.release.text.encode('utf-8', 'replace')).hexdigest()[:8]}-"
        article = to_html(self.release, views=self.views, standalone=False, prefix=prefix)
        return f"<style>\n{stylesheet()}</style>\n{article}"

    def __repr__(self) -> str:
        release = self.release
        words = [str(release.symbol or ""), release.title or ""]
        named = " ".join(word for word in words if word)
        about = f"{release.kind}, {release.language}, {len(release.blocks)} blocks"
        return f"<release {named}: {about}>" if named else f"<release: {about}>"


def display(release: Release, *, views: bool = True) -> Display:
    """Show a release in a notebook.

    Args:
        release: Any release.
        views: Whether to mark and link statements, votes, quotations and references.

    Returns:
        An object that notebooks show as a page and consoles as one line.

    >>> from unreleases.model.masthead import Headline
    >>> from unreleases.model.release import Release
    >>> display(Release(headline=Headline(title="Council Meets")))
    <release Council Meets: other, und, 0 blocks>
    """
    return Display(release, views)
