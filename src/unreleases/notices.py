"""Notices: what a reader should know about a reading, as values with a code, a severity and a place."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from attrs import Factory, define, field, frozen

from unreleases.spans import Span

__all__ = ["SEVERITIES", "Notice", "NoticeCode", "NoticeLog", "Severity"]


class Severity(StrEnum):
    """How much a notice matters.

    >>> Severity.WARNING >= Severity.INFO
    True
    """

    #: A repair or a guess that is certain enough.
    INFO = "info"
    #: Something that a careful reader should look at.
    WARNING = "warning"
    #: Something that is certainly wrong in the page or in the reading.
    ERROR = "error"

    @property
    def rank(self) -> int:
        """The severity as a number, for comparison: info 0, warning 1, error 2."""
        return _RANKS[self.value]

    def __ge__(self, other: object) -> bool:
        return self.rank >= other.rank if isinstance(other, Severity) else NotImplemented

    def __gt__(self, other: object) -> bool:
        return self.rank > other.rank if isinstance(other, Severity) else NotImplemented

    def __le__(self, other: object) -> bool:
        return self.rank <= other.rank if isinstance(other, Severity) else NotImplemented

    def __lt__(self, other: object) -> bool:
        return self.rank < other.rank if isinstance(other, Severity) else NotImplemented


_RANKS: Final = {"info": 0, "warning": 1, "error": 2}


class NoticeCode(StrEnum):
    """What a notice is about. The reference page of notices shows an input that gives each of them.

    >>> NoticeCode.DATE_FROM_URL.severity
    <Severity.INFO: 'info'>
    """

    # decoding
    ENCODING_GUESSED = "encoding_guessed"
    ENCODING_CONTRADICTED = "encoding_contradicted"
    CHARACTER_DROPPED = "character_dropped"
    CHARACTER_REPLACED = "character_replaced"
    # layout
    UNKNOWN_LAYOUT = "unknown_layout"
    LINES_JOINED = "lines_joined"
    HYPHEN_REJOINED = "hyphen_rejoined"
    GLUED_TEXT_SPLIT = "glued_text_split"
    FURNITURE_CUT = "furniture_cut"
    QUOTED_TEXT_UNWRAPPED = "quoted_text_unwrapped"
    MARKUP_UNWRAPPED = "markup_unwrapped"
    # language and kind
    LANGUAGE_UNCERTAIN = "language_uncertain"
    LANGUAGE_UNSUPPORTED = "language_unsupported"
    KIND_UNCERTAIN = "kind_uncertain"
    # masthead
    SYMBOL_MISSING = "symbol_missing"
    SYMBOL_FROM_URL = "symbol_from_url"
    SYMBOL_CONFLICT = "symbol_conflict"
    DATE_MISSING = "date_missing"
    DATE_FROM_URL = "date_from_url"
    DATE_IN_DATELINE = "date_in_dateline"
    DATE_CONFLICT = "date_conflict"
    TITLE_MISSING = "title_missing"
    TITLES_DIFFER = "titles_differ"
    MEETING_FROM_RUNNING_HEAD = "meeting_from_running_head"
    # body
    UNCLASSIFIED_BLOCK = "unclassified_block"
    TEXT_AFTER_TRAILER = "text_after_trailer"
    OTHER_RELEASE_FOLLOWS = "other_release_follows"
    LINK_DROPPED = "link_dropped"
    DEPTH_LIMITED = "depth_limited"
    TRUNCATED = "truncated"
    # views
    TALLY_MISMATCH = "tally_mismatch"
    TALLIES_DIFFER = "tallies_differ"
    STATE_UNRESOLVED = "state_unresolved"
    STATE_LISTED_TWICE = "state_listed_twice"
    QUOTATION_UNCLOSED = "quotation_unclosed"

    @property
    def severity(self) -> Severity:
        """The severity that notices of this code have."""
        return SEVERITIES.get(self, Severity.INFO)


#: The codes whose severity is not `info`.
SEVERITIES: Final[dict[NoticeCode, Severity]] = {
    NoticeCode.ENCODING_CONTRADICTED: Severity.WARNING,
    NoticeCode.CHARACTER_REPLACED: Severity.WARNING,
    NoticeCode.UNKNOWN_LAYOUT: Severity.WARNING,
    NoticeCode.LANGUAGE_UNCERTAIN: Severity.WARNING,
    NoticeCode.LANGUAGE_UNSUPPORTED: Severity.WARNING,
    NoticeCode.SYMBOL_CONFLICT: Severity.WARNING,
    NoticeCode.DATE_CONFLICT: Severity.WARNING,
    NoticeCode.TITLE_MISSING: Severity.WARNING,
    NoticeCode.TITLES_DIFFER: Severity.WARNING,
    NoticeCode.UNCLASSIFIED_BLOCK: Severity.WARNING,
    NoticeCode.TEXT_AFTER_TRAILER: Severity.WARNING,
    NoticeCode.OTHER_RELEASE_FOLLOWS: Severity.WARNING,
    NoticeCode.TRUNCATED: Severity.WARNING,
    NoticeCode.TALLY_MISMATCH: Severity.WARNING,
    NoticeCode.TALLIES_DIFFER: Severity.WARNING,
    NoticeCode.STATE_UNRESOLVED: Severity.WARNING,
    NoticeCode.STATE_LISTED_TWICE: Severity.WARNING,
    NoticeCode.QUOTATION_UNCLOSED: Severity.WARNING,
}


@frozen(kw_only=True)
class Notice:
    """Something a reader should know about the reading of a release.

    >>> notice = Notice(code=NoticeCode.DATE_MISSING, message="the page prints no date")
    >>> str(notice.severity), notice.span
    ('info', None)
    """

    #: What it is about.
    code: NoticeCode
    #: One sentence for people.
    message: str
    #: How much it matters.
    severity: Severity = Factory(lambda self: self.code.severity, takes_self=True)
    #: Where: offsets into `release.source.text`, or, for a notice of a view, into `release.text`.
    span: Span | None = None


@define
class NoticeLog:
    """Collects notices while a release is read.

    >>> log = NoticeLog()
    >>> log.add(NoticeCode.DATE_MISSING, "the page prints no date")
    >>> [str(notice.code) for notice in log.notices]
    ['date_missing']
    """

    _notices: list[Notice] = field(factory=list)

    def add(self, code: NoticeCode, message: str, span: Span | None = None) -> None:
        """Record a notice.

        Args:
            code: What it is about.
            message: One sentence for people.
            span: Where, as offsets into the source's text.
        """
        self._notices.append(Notice(code=code, message=message, span=span))

    @property
    def notices(self) -> tuple[Notice, ...]:
        """The notices so far, in the order in which they were recorded."""
        return tuple(self._notices)
