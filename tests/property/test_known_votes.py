"""The votes of a generated meeting come back, in both languages, and agree with themselves."""

from __future__ import annotations

import pytest
from hypothesis import given

import unreleases as un
from unreleases.strategies.meetings import meetings
from unreleases.views.votes import vote_notices

pytestmark = pytest.mark.property


@given(meetings())
def test_votes_come_back(meeting):
    found = un.votes(un.parse_text(meeting.text))
    assert [
        (
            vote.method,
            vote.scope,
            vote.adopted,
            vote.tally and (vote.tally.in_favour, vote.tally.against, vote.tally.abstaining),
            str(vote.subject),
        )
        for vote in found
    ] == [(vote.method, vote.scope, vote.adopted, vote.counts, vote.subject) for vote in meeting.votes]


@given(meetings())
def test_ballots_come_back(meeting):
    found = un.votes(un.parse_text(meeting.text))
    for vote, known in zip(found, meeting.votes, strict=True):
        for way in ("in_favour", "against", "abstaining", "absent"):
            assert getattr(vote.ballots, way) == known.ballots.get(way, ())


@given(meetings())
def test_tellings_stand_in_the_text(meeting):
    release = un.parse_text(meeting.text)
    for vote, known in zip(un.votes(release), meeting.votes, strict=True):
        assert (vote.text, vote.span) == (vote.tellings[0].text, vote.tellings[0].span)
        assert all(telling.span.of(release.text) == telling.text for telling in vote.tellings)
        assert len(vote.tellings) == 1 + (known.lead is not None) + bool(known.annex)


@given(meetings())
def test_nothing_disagrees(meeting):
    assert vote_notices(un.parse_text(meeting.text)) == ()
