"""The labelled releases read as a person read them, but for the differences that are written down with them."""

from __future__ import annotations

import pytest

from tests.labelled.measure import differences, folders, known_differences


@pytest.mark.parametrize("folder", folders(), ids=lambda folder: folder.name)
def test_reading_agrees(folder):
    found = differences(folder)
    assert set(found) == known_differences(folder), found
