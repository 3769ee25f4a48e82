from __future__ import annotations

import datetime

import pytest

from unreleases.symbols import date_from_url, language_from_url, slug_from_url, year_from_url


@pytest.mark.parametrize(
    ("url", "day", "year", "language"),
    [
        ("https://press.un.org/en/1996/19961113.gash3387.html", (1996, 11, 13), 1996, "en"),
        ("https://press.un.org/en/2007/db071025.doc.htm", (2007, 10, 25), 2007, "en"),
        ("https://press.un.org/fr/2005/dbf050922.doc.htm", (2005, 9, 22), 2005, "fr"),
        ("https://press.un.org/en/2008/080711_holmes.doc.htm", (2008, 7, 11), 2008, "en"),
        ("https://press.un.org/en/2005/050902scpres.doc.htm", (2005, 9, 2), 2005, "en"),
        ("https://press.un.org/fr/2022/conf220503-cs.doc.htm", (2022, 5, 3), 2022, "fr"),
        ("https://press.un.org/en/1999/19991014.db101499.doc.html", (1999, 10, 14), 1999, "en"),
        ("https://press.un.org/en/2016/sc12617.doc.htm", None, 2016, "en"),
        ("https://press.un.org/en/1999/db101499.doc.htm", (1999, 10, 14), 1999, "en"),
        ("https://press.un.org/en/2003/db040803.doc.htm", (2003, 4, 8), 2003, "en"),
        ("https://press.un.org/en/2002/db061302.doc.htm", (2002, 6, 13), 2002, "en"),
        ("https://press.un.org/en/2003/db030403.doc.htm", None, 2003, "en"),
        ("https://press.un.org/en/2003/db030303.doc.htm", (2003, 3, 3), 2003, "en"),
        ("https://press.un.org/en/2006/db061302.doc.htm", None, 2006, "en"),
        ("https://press.un.org/en/1996/19961399.ga1.html", None, 1996, "en"),
        ("https://www.un.org/News/Press/docs/2012/pi2026.doc.htm", None, 2012, "en"),
        ("https://www.un.org/News/fr-press/docs/2004/CS2669.doc.htm", None, 2004, "fr"),
        ("https://unis.unvienna.org/unis/de/pressrels/2007/unisinf240.html", None, 2007, "de"),
        ("https://web.archive.org/web/2016/http://www.un.org/press/en/2012/pi2026.doc.htm", None, 2012, "en"),
        ("http://[bad", None, None, None),
        ("", None, None, None),
    ],
)
def test_day_year_and_language(url, day, year, language):
    assert date_from_url(url) == (day and datetime.date(*day))
    assert year_from_url(url) == year
    assert language_from_url(url) == language


@pytest.mark.parametrize(
    ("url", "slug"),
    [
        ("https://press.un.org/en/1997/19970320.socnar.753.html", "socnar.753"),
        ("https://press.un.org/fr/2000/20000106.CS1133bi.wpd.html", "cs1133bi"),
        ("https://press.un.org/en/2016/sc12617.doc.htm/", "sc12617"),
        ("https://notun.org/en/2016/sc12617.doc.htm", None),
        ("https://press.un.org/", None),
    ],
)
def test_slugs(url, slug):
    assert slug_from_url(url) == slug


def test_a_hostile_address_costs_little():
    assert slug_from_url("https://" + "/web/2016" * 50_000) is None
    assert date_from_url("a" * 500_000) is None
