"""What the views find in a release, as writers ask for it: a view is loaded when a writer wants it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from unreleases.model.release import Release
    from unreleases.views.contacts import Contact
    from unreleases.views.mentions import Mention
    from unreleases.views.quotations import Quotation
    from unreleases.views.references import Reference
    from unreleases.views.resolutions import ResolutionText
    from unreleases.views.statements import Statement
    from unreleases.views.votes import Vote

__all__ = ["VIEWS", "Results"]

#: Every view, in the order in which JSON has them.
VIEWS: Final = ("statements", "votes", "references", "quotations", "resolutions", "contacts", "mentions")


class Results:
    """The results of the views of one release, or of none.

    Nothing is kept here: views remember what they found as long as the release lives.

    >>> from unreleases.model.release import Release
    >>> Results(Release()).votes, Results(None).statements
    ((), ())
    """

    def __init__(self, release: Release | None) -> None:
        #: The release; None where a writer leaves out what the views find.
        self.release = release

    @property
    def statements(self) -> tuple[Statement, ...]:
        """The turns, in order."""
        from unreleases.views.statements import statements

        return () if self.release is None else statements(self.release)

    @property
    def votes(self) -> tuple[Vote, ...]:
        """The votes, in the order in which they are first told."""
        from unreleases.views.votes import votes

        return () if self.release is None else votes(self.release)

    @property
    def quotations(self) -> tuple[Quotation, ...]:
        """The quotations, in order."""
        from unreleases.views.quotations import quotations

        return () if self.release is None else quotations(self.release)

    @property
    def references(self) -> tuple[Reference, ...]:
        """What is cited, in order."""
        from unreleases.views.references import references

        return () if self.release is None else references(self.release)

    @property
    def resolutions(self) -> tuple[ResolutionText, ...]:
        """The texts of resolutions that stand in the release."""
        from unreleases.views.resolutions import resolutions

        return () if self.release is None else resolutions(self.release)

    @property
    def contacts(self) -> tuple[Contact, ...]:
        """Whom to turn to."""
        from unreleases.views.contacts import contacts

        return () if self.release is None else contacts(self.release)

    @property
    def mentions(self) -> tuple[Mention, ...]:
        """The names of States, organs and groups."""
        from unreleases.views.mentions import mentions

        return () if self.release is None else mentions(self.release)
