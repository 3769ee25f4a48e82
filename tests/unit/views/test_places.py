"""Where plain words stand."""

from __future__ import annotations

import pytest

from unreleases.views.passages import Passage, PassageKind
from unreleases.views.places import passages_at, places_of


@pytest.mark.parametrize(
    ("parts", "stretch", "places"),
    [
        (("aba",), (), [0]),
        (("ba", "ab"), (), [0, 1, 2, 3]),
        (("ab",), (1,), [2]),
        (("ab",), (0, 3), [0]),
        (("",), (), [0, 1, 2, 3, 4, 5]),
        ((), (), []),
    ],
)
def test_places_are_in_order(parts, stretch, places):
    assert places_of("ababa", parts, *stretch) == places


@pytest.mark.parametrize(
    ("places", "numbers"),
    [((), []), ((3, 9), []), ((10, 19), [0]), ((45, 12, 20, 21), [0, 1]), ((0, 99), [1])],
)
def test_what_stands_before_the_first_passage_is_in_none(places, numbers):
    lines = [Passage("It met.", 10, PassageKind.PARAGRAPH), Passage("It rose.", 20, PassageKind.PARAGRAPH)]
    assert passages_at(places, lines) == numbers
    assert passages_at(places, ()) == []
