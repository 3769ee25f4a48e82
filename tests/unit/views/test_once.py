"""A view's memory: once a release, by identity, and gone with it."""

from __future__ import annotations

import gc
import weakref

import pytest

import unreleases as un
from tests.views import VIEWS
from unreleases.views.once import once
from unreleases.views.quotations import quotation_notices
from unreleases.views.votes import vote_notices


def counted():
    asked: list[str] = []

    @once
    def view(release):
        """Say the title."""
        asked.append(release.title)
        return (release.title,)

    return view, asked


def release(title: str) -> un.Release:
    return un.Release(headline=un.Headline(title=title))


def test_equal_releases_are_told_apart():
    view, asked = counted()
    first, second = release("One"), release("One")
    assert view(first) is view(first)
    assert view(second) == view(first)
    assert asked == ["One", "One"]


def test_the_memory_goes_with_the_release():
    view, asked = counted()
    kept = release("One")
    seen = weakref.ref(kept)
    view(kept)
    del kept
    gc.collect()
    assert seen() is None
    for number in range(50):
        assert view(release(str(number))) == (str(number),)
    assert len(asked) == 51


def test_a_view_keeps_its_name_and_words():
    view, _ = counted()
    assert (view.__name__, view.__doc__) == ("view", "Say the title.")


@pytest.mark.parametrize("name", VIEWS)
def test_a_view_says_when_it_is_given_something_else(name):
    with pytest.raises(TypeError, match=f"{name} takes a Release, not str"):
        getattr(un, name)("SC/13944")


@pytest.mark.parametrize("notices", [vote_notices, quotation_notices])
def test_so_do_the_notices_of_views(notices):
    with pytest.raises(TypeError, match=f"{notices.__name__} takes a Release, not str"):
        notices("SC/13944")
