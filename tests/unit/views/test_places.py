"""Where plain words stand."""

from __future__ import annotations

import pytest

from unreleases.views.places import places_of


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
