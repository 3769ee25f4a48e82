"""Notices have codes, severities and places."""

from __future__ import annotations

import pytest

from unreleases.notices import SEVERITIES, Notice, NoticeCode, NoticeLog, Severity
from unreleases.spans import Span


def test_severities_are_ordered():
    assert sorted(Severity, key=lambda each: each.rank) == [Severity.INFO, Severity.WARNING, Severity.ERROR]
    assert Severity.INFO < Severity.WARNING <= Severity.ERROR > Severity.INFO
    assert not Severity.INFO >= Severity.WARNING


@pytest.mark.parametrize("code", list(NoticeCode))
def test_a_notice_takes_the_severity_of_its_code(code):
    assert Notice(code=code, message="…").severity is SEVERITIES.get(code, Severity.INFO)


def test_the_log_keeps_the_order():
    log = NoticeLog()
    log.add(NoticeCode.DATE_MISSING, "first")
    log.add(NoticeCode.TITLE_MISSING, "second", Span(1, 2))
    assert [notice.message for notice in log.notices] == ["first", "second"]
    assert log.notices[1].span == Span(1, 2)
