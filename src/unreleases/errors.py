"""What can go wrong: one family of exceptions, each saying what, where and why in one sentence."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from unreleases.spans import LineIndex, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "DecodeError",
    "NotAReleaseError",
    "NoticeError",
    "ReadError",
    "Rejection",
    "StrictError",
    "SymbolError",
    "UnreleasesError",
    "caret",
]


def caret(text: str, span: Span) -> str:
    """Draw the line of a text on which a span begins, with carets under it.

    Args:
        text: The text into which the span counts.
        span: What to point at.

    Returns:
        Two lines; a long line is cut to some seventy characters around the span.

    >>> print(caret("GA/AB/x49", Span(6, 7)))
    GA/AB/x49
          ^
    """
    line, column = LineIndex.of(text[: span.start]).position(span.start)
    printed = text.split("\n", line)[line - 1]
    first = max(0, column - 36)
    shown = printed[first : first + 72]
    width = max(1, min(len(span), len(shown) - (column - 1 - first)))
    return f"{shown}\n{' ' * (column - 1 - first)}{'^' * width}"


class UnreleasesError(Exception):
    """The base of every exception that this library raises over content.

    >>> issubclass(ReadError, UnreleasesError)
    True
    """


class Rejection(StrEnum):
    """Why an input is no release.

    >>> Rejection.EMPTY
    <Rejection.EMPTY: 'empty'>
    """

    #: No characters, or nothing but white space.
    EMPTY = "empty"
    #: The site's page for a missing address, or another error page.
    ERROR_PAGE = "error_page"
    #: An anti-robot page sent instead of the release.
    CHALLENGE_PAGE = "challenge_page"
    #: An index, search or front page that lists several releases.
    LISTING = "listing"
    #: A syndication feed.
    FEED = "feed"
    #: A United Nations document of another series, such as a resolution.
    DOCUMENT = "document"
    #: Text or page with none of the marks of a release.
    UNRELATED = "unrelated"
    #: A masthead mark and nothing else.
    FRAGMENT = "fragment"


class NotAReleaseError(UnreleasesError):
    """The input can be read, but it is no press release.

    Args:
        message: One sentence that says what the input is.
        reason: The code of the reason.

    >>> error = NotAReleaseError("the input is empty", Rejection.EMPTY)
    >>> str(error), str(error.reason)
    ('the input is empty', 'empty')
    """

    def __init__(self, message: str, reason: Rejection) -> None:
        super().__init__(message)
        #: Why, as a code.
        self.reason = reason

    def __reduce__(self) -> tuple[type[NotAReleaseError], tuple[str, Rejection]]:
        return type(self), (str(self), self.reason)


class ReadError(UnreleasesError):
    """The bytes cannot be decoded as text.

    >>> raise ReadError("the bytes are a PNG image")
    Traceback (most recent call last):
    unreleases.errors.ReadError: the bytes are a PNG image
    """


class SymbolError(UnreleasesError, ValueError):
    """A text is not a symbol of the kind that was asked for.

    Args:
        message: One sentence that says what is wrong.
        text: The text that was to be a symbol.
        span: The part at which reading stopped.

    >>> print(SymbolError("a number is missing", "GA/AB/", Span(6, 6)))
    a number is missing
      GA/AB/
            ^
    """

    def __init__(self, message: str, text: str, span: Span) -> None:
        super().__init__(message, text, span)
        self.message = message
        self.text = text
        self.span = span

    def __str__(self) -> str:
        return _pointed(self.message, self.text, self.span)


class DecodeError(UnreleasesError, ValueError):
    """A serialized release cannot be read back.

    Args:
        message: One sentence that says what is wrong.
        path: Where in the document, as a path such as `$.body[3].content`.

    >>> print(DecodeError("unknown node type 'paragaph'", "$.body[3]"))
    unknown node type 'paragaph' at $.body[3]
    """

    def __init__(self, message: str, path: str = "$") -> None:
        super().__init__(message, path)
        self.message = message
        self.path = path

    def __str__(self) -> str:
        return f"{self.message} at {self.path}"


class NoticeError(UnreleasesError):
    """One notice, as an exception: what `strict=True` raises in a group.

    Args:
        message: The notice's sentence.
        code: The notice's code.
        text: The text into which the span counts, or an empty text.
        span: Where, or None.

    >>> print(NoticeError("no date found", "date_missing"))
    date_missing: no date found
    """

    def __init__(self, message: str, code: str, text: str = "", span: Span | None = None) -> None:
        super().__init__(message, code, text, span)
        self.message = message
        self.code = code
        self.text = text
        self.span = span

    def __str__(self) -> str:
        message = f"{self.code}: {self.message}"
        return _pointed(message, self.text, self.span) if self.span and self.text else message


class StrictError(UnreleasesError, ExceptionGroup[NoticeError]):
    """All notices of severity warning or above, raised when reading with `strict=True`.

    >>> group = StrictError("2 notices", [NoticeError("no date", "a"), NoticeError("no title", "b")])
    >>> [error.code for error in group.exceptions]
    ['a', 'b']
    >>> group.summary
    'a: no date; b: no title'
    """

    @property
    def summary(self) -> str:
        """All of them on one line, without the places to which they point."""
        return "; ".join(
            f"{each.code}: {each.message}" for each in self.exceptions if isinstance(each, NoticeError)
        )

    def derive(self, excs: Sequence[NoticeError], /) -> StrictError:  # type: ignore[override]
        """Return a group of the same kind over some of the notices, as `ExceptionGroup.split` needs it."""
        return StrictError(self.message, excs)


def _pointed(message: str, text: str, span: Span) -> str:
    return message + "\n  " + caret(text, span).replace("\n", "\n  ")
