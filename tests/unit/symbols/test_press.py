from __future__ import annotations

import datetime

import pytest

from unreleases.errors import SymbolError
from unreleases.symbols import DocumentSymbol, PressSymbol, find_press_symbols, is_symbol_line, parse_symbols

LINES = [
    ("SC/12607-PI/2188", ["SC/12607", "PI/2188"]),
    ("SG/SM/9139-SG/A/864-AFR/822", ["SG/SM/9139", "SG/A/864", "AFR/822"]),
    ("GA/SM/279 PAL/1900", ["GA/SM/279", "PAL/1900"]),
    ("GA/SM/279 PAL/1900 |", ["GA/SM/279", "PAL/1900"]),
    ("SG/A/1358*-BIO/4384*", ["SG/A/1358", "BIO/4384"]),
    ("SG/SM/8888/Rev.1-IK/392/Rev.1", ["SG/SM/8888/Rev.1", "IK/392/Rev.1"]),
    ("ECOSOC/5643/Rev.1", ["ECOSOC/5643/Rev.1"]),
    ("GA/AB/3493/Corr.1", ["GA/AB/3493/Corr.1"]),
    ("GA/AB/3493/Corr.1/Rev.2", ["GA/AB/3493/Rev.2/Corr.1"]),
    ("NOTE 5672", ["NOTE/5672"]),
    ("Note No. 5729", ["NOTE/5729"]),
    ("Note n° 5729", ["NOTE/5729"]),
    ("NOTE/5672", ["NOTE/5672"]),
    ("Note to Correspondents No. 5729", ["NOTE/5729"]),
    ("Note aux correspondants 5729", ["NOTE/5729"]),
    ("Conf220503-CS", ["CONF/220503-CS"]),
    ("CONF220201-CS", ["CONF/220201-CS"]),
    ("CONF/050503-CS", ["CONF/050503-CS"]),
    ("SC/12607\u2010PI/2188", ["SC/12607", "PI/2188"]),
    ("SC/12607\u2011PI/2188", ["SC/12607", "PI/2188"]),
    ("SC/12607–PI/2188", ["SC/12607", "PI/2188"]),
    ("SC/6297/Rev.1*", ["SC/6297/Rev.1"]),
    ("DH/G/1337", ["DH/G/1337"]),
    ("UNIS/INF/240", ["UNIS/INF/240"]),
    ("TAD/INF/PR/9630", ["TAD/INF/PR/9630"]),
    ("ENV/DEV/1124", ["ENV/DEV/1124"]),
    ("HR/CT/703", ["HR/CT/703"]),
    ("ECOSOC/6625-NGO/795", ["ECOSOC/6625", "NGO/795"]),
    ("L/2859", ["L/2859"]),
    ("CD/3856", ["CD/3856"]),
    ("SG/SM/9139-", ["SG/SM/9139"]),  # a joint line that was wrapped after its hyphen
    ("GA/DIS/3097/", ["GA/DIS/3097"]),  # its corrigendum was cut off
]


@pytest.mark.parametrize(("line", "symbols"), LINES)
def test_a_masthead_line_gives_its_symbols(line, symbols):
    assert [str(symbol) for symbol in parse_symbols(line)] == symbols
    assert is_symbol_line(line)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "The Council met",
        "Press Release SC/1",
        "S/2016/501",
        "S/23500",
        "A/59/99-E/2004/83",
        "A/RES/60/1",
        "A/71",
        "GA/10563.",
        "24/7",
        "AM/PM",
        "and/12",
        "km/24",
        "N/12",
        "GA/SHC/",
        "SC/12607-PI",
        "GA/9996 110 December",
        "SC/1-" * 40,
    ],
)
def test_another_line_is_refused(line):
    assert not is_symbol_line(line)
    if line != "SC/1-" * 40:
        with pytest.raises(SymbolError):
            parse_symbols(line)


def test_the_error_points_at_the_place():
    with pytest.raises(SymbolError) as raised:
        parse_symbols("SC/12607-x")
    assert raised.value.span.start == 9
    assert str(raised.value).endswith("SC/12607-x\n           ^")
    with pytest.raises(SymbolError) as raised:
        PressSymbol.parse("  SC/12607 (AM)")
    assert raised.value.span.start == 10


def test_one_symbol_must_match_whole():
    with pytest.raises(SymbolError):
        PressSymbol.parse("SC/12607-PI/2188")
    assert str(PressSymbol.parse(" SC/12607\n")) == "SC/12607"


def test_the_asterisk_is_kept_and_takes_no_part_in_equality():
    starred = PressSymbol.parse("SG/A/1358*")
    assert starred.starred
    assert starred == PressSymbol.parse("SG/A/1358")
    assert hash(starred) == hash(PressSymbol.parse("SG/A/1358"))
    assert str(starred) == "SG/A/1358"


def test_the_parts_of_a_symbol():
    symbol = PressSymbol.parse("SG/SM/8888/Rev.1")
    assert (symbol.series, symbol.number, symbol.revision, symbol.corrigendum) == ("SG/SM", 8888, 1, None)


ADDRESSES = [
    ("https://press.un.org/en/1996/19961113.gash3387.html", "GA/SHC/3387"),
    ("https://press.un.org/en/1997/19971024.gshc3423.html", "GA/SHC/3423"),
    ("https://www.un.org/press/en/1997/19970408.endev408.html", "ENV/DEV/408"),
    ("https://press.un.org/en/1997/19970725.eco5740.html", "ECOSOC/5740"),
    ("https://press.un.org/en/1997/19970320.socnar.753.html", "SOC/NAR/753"),
    ("https://press.un.org/en/1999/19991124.gaef2899.doc.html", "GA/EF/2899"),
    ("https://press.un.org/en/2002/gaab3493c1.doc.htm", "GA/AB/3493/Corr.1"),
    ("http://www.un.org/News/Press/docs/2001/LT4365Rev1.doc.htm", "L/T/4365/Rev.1"),
    ("https://press.un.org/fr/2000/20000106.cs1133bi.wpd.html", "CS/1133"),
    ("https://www.un.org/press/fr/2004/CS2669.doc.htm", "CS/2669"),
    ("https://press.un.org/fr/2001/AGJ353.doc.htm", "AG/J/353"),
    ("https://press.un.org/fr/2006/ecfem1586.doc.htm", "FEM/1586"),
    ("https://press.un.org/fr/2001/ecosocg5984.doc.htm", "ECOSOC/G/5984"),
    ("https://www.un.org/press/en/1997/19970625.GA9267.html", "GA/9267"),
    ("https://press.un.org/en/2001/note5672.doc.htm", "NOTE/5672"),
    ("https://press.un.org/fr/2022/conf220503-cs.doc.htm", "CONF/220503-CS"),
    ("https://unis.unvienna.org/unis/de/pressrels/2009/unisinf331.html", "UNIS/INF/331"),
    ("https://unis.unvienna.org/unis/en/pressrels/2000/ga1625.html", "UNIS/GA/1625"),
    ("https://unis.unvienna.org/unis/en/pressrels/2004/sgsm9548.html", "SG/SM/9548"),
    (
        "https://web.archive.org/web/20160304120000/http://www.un.org/press/en/2012/pi2026.doc.htm",
        "PI/2026",
    ),
    ("/web/20160304120000id_/http://www.un.org/press/en/2012/pi2026.doc.htm", "PI/2026"),
    ("https://press.un.org/en/blog/sc16444", "SC/16444"),
    ("press.un.org/en/2020/ga12240.doc.htm?print=1#top", "GA/12240"),
    ("https://press.un.org/en/2007/db071025.doc.htm", None),
    ("https://press.un.org/fr/2005/dbf050922.doc.htm", None),
    ("https://press.un.org/en/2008/080711_holmes.doc.htm", None),
    ("https://press.un.org/en/2005/050902scpres.doc.htm", None),
    ("https://press.un.org/en/2003/desaipb.doc.htm", None),
    ("https://press.un.org/en/1997/19971126.gads3097.c1.html", "GA/DIS/3097/Corr.1"),
    ("http://www.un.org/News/Press/docs/1997/19971201.GASH3459.C1.html", "GA/SHC/3459/Corr.1"),
    ("https://press.un.org/en/1997/19971209.ga9373.a1.html", "GA/9373/Add.1"),
    ("https://press.un.org/en/1998/19980203.eco5747.r1.html", "ECOSOC/5747/Rev.1"),
    ("https://press.un.org/en/content/security-council?page=878", None),
    ("https://example.org/en/2020/ga12240.doc.htm", None),
    ("http://[bad", None),
    ("", None),
]


@pytest.mark.parametrize(("url", "symbol"), ADDRESSES)
def test_an_address_spells_its_symbol(url, symbol):
    found = PressSymbol.from_url(url)
    assert (found and str(found)) == symbol


@pytest.mark.parametrize(
    ("symbol", "language", "date", "url"),
    [
        ("SC/12607", "en", 2016, "https://press.un.org/en/2016/sc12607.doc.htm"),
        ("GA/SHC/3929", "en", 2008, "https://press.un.org/en/2008/gashc3929.doc.htm"),
        ("GA/AB/3493/Corr.1", "en", 2002, "https://press.un.org/en/2002/gaab3493c1.doc.htm"),
        (
            "GA/9208",
            "en",
            datetime.date(1996, 12, 17),
            "https://press.un.org/en/1996/19961217.ga9208.html",
        ),
        (
            "GA/EF/2899",
            "en",
            datetime.date(1999, 11, 24),
            "https://press.un.org/en/1999/19991124.gaef2899.doc.html",
        ),
        ("CONF/220503-CS", "fr", 2022, "https://press.un.org/fr/2022/conf220503-cs.doc.htm"),
        ("UNIS/INF/240", "de", 2007, "https://unis.unvienna.org/unis/de/pressrels/2007/unisinf240.html"),
    ],
)
def test_addresses_are_built_and_read_back(symbol, language, date, url):
    parsed = PressSymbol.parse(symbol)
    assert parsed.url(language, date) == url
    assert PressSymbol.from_url(url) == parsed


@pytest.mark.parametrize("date", [None, 1996])
def test_an_address_needs_its_date(date):
    with pytest.raises(ValueError, match="needs"):
        PressSymbol.parse("GA/9208").url("en", date)


@pytest.mark.parametrize(
    ("symbol", "language", "year", "counterpart"),
    [
        ("GA/L/3336", "fr", 2007, "AG/J/3336"),
        ("CPSD/354", "en", 2006, "GA/SPD/354"),
        ("CS/15348", "en", 2023, "SC/15348"),
        ("SC/6288", "fr", 1996, None),
        ("CS/889", "en", 1998, None),
        ("SC/6288", "en", 1996, "SC/6288"),
        ("SG/SM/8958", "fr", 2003, "SG/SM/8958"),
        ("PI/1128", "fr", 1999, "PI/1128"),
        ("ECOSOC/5643", "fr", 1996, None),
        ("ECOSOC/6952", "fr", 2018, "ECOSOC/6952"),
        ("GA/PK/206", "fr", 2011, None),
        ("XYZ/1", "fr", 2011, None),
        ("GA/DIS/3661/Rev.1", "fr", 2020, "AG/DSI/3661/Rev.1"),
    ],
)
def test_counterparts_follow_the_numbering_of_the_time(symbol, language, year, counterpart):
    found = PressSymbol.parse(symbol).counterpart(language, datetime.date(year, 11, 5))
    assert (found and str(found)) == counterpart


def test_running_text():
    text = (
        "(See Press Release SC/10536, and GA/EF/3137 of 3 May; CD/1864 and A/60/1, HIV/AIDS, 24/7, CS/15348.)"
    )
    found = list(find_press_symbols(text))
    assert [str(symbol) for symbol, _, _ in found] == ["SC/10536", "GA/EF/3137", "CS/15348"]
    assert [text[start:end] for _, start, end in found] == ["SC/10536", "GA/EF/3137", "CS/15348"]


@pytest.mark.parametrize("read", [PressSymbol.parse, DocumentSymbol.parse])
def test_what_is_no_text_is_no_symbol(read):
    with pytest.raises(TypeError, match="from str, not NoneType"):
        read(None)
