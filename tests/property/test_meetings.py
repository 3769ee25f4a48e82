"""A generated meeting gives back what is known of it, in both languages."""

from __future__ import annotations

import pytest
from hypothesis import given

import unreleases as un
from unreleases.strategies.meetings import meetings

pytestmark = pytest.mark.property


@given(meetings())
def test_turns_come_back(meeting):
    release = un.parse_text(meeting.text)
    assert release.kind == "meetings_coverage"
    found = un.statements(release)
    assert [
        (turn.speaker, turn.honorific, turn.state, turn.on_behalf_of, turn.groups, turn.kind)
        for turn in found
    ] == [
        (turn.speaker, turn.honorific, turn.state, turn.on_behalf_of, turn.groups, turn.kind)
        for turn in meeting.turns
    ]


@given(meetings())
def test_turns_end_where_they_end(meeting):
    release = un.parse_text(meeting.text)
    known = [" ".join(turn.text.split()) for turn in meeting.turns]
    assert [" ".join(turn.text.split()) for turn in un.statements(release)] == known


@given(meetings())
def test_spans_give_back_the_words(meeting):
    release = un.parse_text(meeting.text)
    for turn in un.statements(release):
        assert turn.span.of(release.text) == turn.text
        first, last = turn.blocks.start, turn.blocks.end - 1
        assert release.place("block", first).start <= turn.span.start
        assert release.place("block", last).end >= turn.span.end
