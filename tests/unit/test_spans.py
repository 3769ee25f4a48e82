"""Spans, lines and the way back to the original characters."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unreleases.spans import LineIndex, OffsetMap, Span


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (3, 2)])
def test_span_runs_forwards(start, end):
    with pytest.raises(ValueError, match="runs forwards"):
        Span(start, end)


def test_an_empty_span_is_still_a_place():
    assert bool(Span(3, 3))
    assert len(Span(3, 3)) == 0


def test_spans_sort_by_place():
    assert sorted([Span(4, 5), Span(0, 9), Span(0, 2)]) == [Span(0, 2), Span(0, 9), Span(4, 5)]


@given(st.text(alphabet="ab\n", max_size=40), st.data())
def test_line_and_column_lead_back_to_the_offset(text, data):
    offset = data.draw(st.integers(0, len(text)))
    line, column = LineIndex.of(text).position(offset)
    before = text[:offset]
    assert line == before.count("\n") + 1
    assert column == len(before) - (before.rfind("\n") + 1) + 1


def test_offset_map_jumps_over_what_was_dropped():
    # "a\u00adbc" without its soft hyphen is "abc"
    kept = OffsetMap.of([(0, 0), (1, 2)])
    assert kept.original_span(Span(0, 3)) == Span(0, 4)
    assert kept.original_span(Span(1, 2)) == Span(2, 3)
    assert kept.original_span(Span(1, 1)) == Span(2, 2)
