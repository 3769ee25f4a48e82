from __future__ import annotations

from tests.unit.writers.sample import FULL
from unreleases.writers.text import to_text


def test_text_is_the_plain_text_of_the_model():
    text = to_text(FULL)
    assert text == FULL.text
    assert text.startswith("GA/13001*-PI/9999\nGeneral Assembly, 9 & 10 <May>\n\nAssembly Takes Up")
    assert text.endswith("\n\nFor information media. Not an official record.")
