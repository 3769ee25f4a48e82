"""The labelled releases read as a person read them."""

from __future__ import annotations

import pytest

from tests.labelled.measure import differences, folders


@pytest.mark.parametrize("folder", folders(), ids=lambda folder: folder.name)
def test_reading_agrees(folder):
    assert differences(folder) == {}
