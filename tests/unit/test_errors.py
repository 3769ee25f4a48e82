"""Errors say what and where, survive pickling, and belong to one family."""

from __future__ import annotations

import pickle

import pytest

import unreleases as un
from unreleases import errors
from unreleases.spans import Span


@pytest.mark.parametrize(
    "error",
    [
        errors.NotAReleaseError("the input is empty", errors.Rejection.EMPTY),
        errors.ReadError("the bytes are a PNG image"),
        errors.SymbolError("a number is missing", "GA/AB/", Span(6, 6)),
        errors.DecodeError("no body", "$.body"),
        errors.NoticeError("no date", "date_missing", "some text", Span(0, 4)),
        errors.StrictError("one notice", [errors.NoticeError("no date", "date_missing")]),
    ],
    ids=lambda error: type(error).__name__,
)
def test_error_is_of_the_family_and_pickles(error):
    assert isinstance(error, errors.UnreleasesError)
    again = pickle.loads(pickle.dumps(error))  # noqa: S301
    assert str(again) == str(error)
    assert type(again) is type(error)


def test_caret_points_into_the_right_line():
    text = "first line\nsecond line"
    assert errors.caret(text, Span(18, 22)) == "second line\n       ^^^^"


def test_caret_cuts_a_long_line_around_the_place():
    shown, mark = errors.caret("x" * 500 + "HERE" + "y" * 500, Span(500, 504)).split("\n")
    assert len(shown) <= 72
    assert shown[mark.index("^") : mark.index("^") + 4] == "HERE"


def test_a_group_splits_into_groups_of_its_kind():
    group = errors.StrictError("two", [errors.NoticeError("a", "one"), errors.NoticeError("b", "two")])
    match, rest = group.split(lambda error: getattr(error, "code", "") == "one")
    assert isinstance(match, errors.StrictError)
    assert isinstance(rest, errors.StrictError)


@pytest.mark.parametrize(
    "given", ["release.html", "https://press.un.org/en/2030/sc1.doc.htm", r"C:\pages\sc1.txt"]
)
def test_the_name_of_a_file_is_told_from_its_contents(given):
    with pytest.raises(un.NotAReleaseError, match="the name of a file, which `load` opens"):
        un.parse(given)


def test_a_few_words_are_no_name_of_a_file():
    with pytest.raises(un.NotAReleaseError, match="none of the marks"):
        un.parse("Nothing to see here.")
