from __future__ import annotations

import csv
from pathlib import Path

import pytest

from unreleases.catalogue.series import all_series
from unreleases.errors import SymbolError
from unreleases.symbols import DocumentSymbol, find_document_symbols, find_press_symbols, is_symbol_line
from unreleases.symbols.patterns import HEADS, is_press_number

with (Path(__file__).parent / "document_symbols.csv").open(encoding="utf-8", newline="") as stream:
    ROWS = list(csv.DictReader(stream))


def test_the_table_has_both_sorts():
    assert sum(bool(row["kind"]) for row in ROWS) == 60
    assert sum(not row["kind"] for row in ROWS) == 33


@pytest.mark.parametrize("row", [row for row in ROWS if row["kind"]], ids=lambda row: row["symbol"])
def test_a_document_symbol_is_read_into_one_spelling(row):
    symbol = DocumentSymbol.parse(row["symbol"])
    assert (str(symbol), symbol.kind) == (row["canonical"], row["kind"])
    assert DocumentSymbol.parse(str(symbol)) == symbol


@pytest.mark.parametrize("row", [row for row in ROWS if not row["kind"]], ids=lambda row: row["symbol"])
def test_anything_else_is_refused(row):
    with pytest.raises(SymbolError):
        DocumentSymbol.parse(row["symbol"])


@pytest.mark.parametrize(
    ("printed", "canonical"),
    [
        ("A/RES/51/218 E", "A/RES/51/218E"),
        ("S/2016/501*", "S/2016/501"),
        ("S/2016/501 **", "S/2016/501"),
        ("A/ES\u201110/L.1", "A/ES-10/L.1"),
        ("S/RES/2322\u00a0(2016)", "S/RES/2322(2016)"),
        ("A/62/17 (PART II)", "A/62/17(PartII)"),
        ("A/62/17 (Vol. II)", "A/62/17(Vol.II)"),
        ("A/50/7/Add.1-16", "A/50/7/Add.1-16"),
        ("A/64/1/Summary", "A/64/1/Summary"),
        ("A/C.1/50/L.4/Amend.1", "A/C.1/50/L.4/Amend.1"),
        ("A/RES/377 A (V)", "A/RES/377A(V)"),
        ("NPT/CONF.2010/50 (Vol. I)", "NPT/CONF.2010/50(Vol.I)"),
        ("S/AC.37/2003/(1455)/1", "S/AC.37/2003/(1455)/1"),
    ],
)
def test_what_print_varies_is_spelled_one_way(printed, canonical):
    symbol = DocumentSymbol.parse(printed)
    assert str(symbol) == canonical
    assert DocumentSymbol.parse(canonical) == symbol


def test_every_head_that_press_series_share_is_told_apart():
    codes = {code for each in all_series() for code in (each.code_en, each.code_fr) if code}
    shared = sorted(code for code in codes if code.partition("/")[0] in HEADS)
    assert shared == ["CD", "CD/G", "PBC", "UNEP"]
    assert all(is_press_number(f"{code}/3856") for code in shared)


def test_the_error_points_at_where_reading_stopped():
    with pytest.raises(SymbolError) as raised:
        DocumentSymbol.parse("  A/71/100x")
    assert raised.value.span.start == 10


@pytest.mark.parametrize(
    ("symbol", "language", "url"),
    [
        ("S/RES/2503 (2019)", "en", "https://docs.un.org/en/S/RES/2503(2019)"),
        ("A/68/PV.70", "fr", "https://docs.un.org/fr/A/68/PV.70"),
    ],
)
def test_addresses(symbol, language, url):
    assert DocumentSymbol.parse(symbol).url(language) == url


@pytest.mark.parametrize(
    ("text", "symbols"),
    [
        ("(document A/71/L.48)", ["A/71/L.48"]),
        ("documents A/78/339 and A/79/68.", ["A/78/339", "A/79/68"]),
        ("document A/59/99-E/2004/83, as", ["A/59/99", "E/2004/83"]),
        ("(E/2015/32, Part II - ADVANCE UNEDITED)", ["E/2015/32(PartII)"]),
        ("the report A/62/17 (Part I), and", ["A/62/17(PartI)"]),
        ("A/71/100 and Add.1", ["A/71/100"]),
        ("E/C.2/2016/L1.1/Rev.1", ["E/C.2/2016/L1.1/Rev.1"]),
        ("A/CONF.229/2017/L.3/Rev.1.  The Chair", ["A/CONF.229/2017/L.3/Rev.1"]),
        ("resolution S/RES/242 (1967) of", ["S/RES/242(1967)"]),
        ("A/RES/60/1\nA new paragraph", ["A/RES/60/1"]),
        ("A/73/74/368 and A/74/7O and A/71 and S/RES/1581", []),
        ("see SC/10536, GA/EF/3137, CS/15348, ECOSOC/6952, SG/SM/20278, CD/3831", []),
        ("HIV/AIDS, and/or, 24/7, N/A, km/h, 2024/25, T/shirt, DP/World", []),
        ("CD/1864 of the Conference", ["CD/1864"]),
        ("PBC/6/OC/L.1 and PBC/116", ["PBC/6/OC/L.1"]),
        ("under ST/SGB/2003/13. The", ["ST/SGB/2003/13"]),
        ("in E/ICEF/2004/P/L.1.", ["E/ICEF/2004/P/L.1"]),
        ("A/CN.4. The A/AC.198/ and E/ECE/meetings", []),
        ("in A/AC.96/5. Then A/CN.9/1025.", ["A/AC.96/5", "A/CN.9/1025"]),
    ],
)
def test_running_text(text, symbols):
    found = list(find_document_symbols(text))
    assert [str(symbol) for symbol, _, _ in found] == symbols
    for symbol, start, end in found:
        assert text[start:end].startswith(str(symbol)[:4])
        assert 0 <= start < end <= len(text)


@pytest.mark.parametrize(
    "symbol",
    [
        "A/C.1/L.12", "A/C.3/SR.1213", "A/C.6/1213", "A/SPC/L.12", "A/PV.1213", "A/L.612", "A/648", "A/71/CRP.1",
        "A/S-23/AC.1/L.1", "A/AC.265/2031/WG.1", "A/CN.4/SER.A/2031", "A/CONF.62/WP.10/Rev.1", "A/HRC/AC/1/2",
        "A/HRC/EMRIP/2031/2", "A/RES/2252(ES-V)", "S/AC.25/1", "E/RES/663(XXIV)", "E/5213", "E/2031/R.1",
        "E/CN.4/RES/2003/1", "E/CN.4/2003/WG.1/1", "E/CN.4/Sub.2/AC.4/2003/1", "E/CN.17/IPF/1997/1", "E/C.2/2031/R.1",
        "E/C.12/BRA/CO/2", "E/CONF.94/INF.1", "E/NL.2003/1", "ST/ADM/SER.B/600", "ST/SG/AC.10/1/Rev.12", "T/RES/2183(LIII)",
        "TD/B/EX(27)/4", "TD(XI)/1", "IDB.34/5", "IDB.34/L.1", "PBC.21/2", "GC.10/1", "GC(50)/RES/1", "GC(50)/1",
        "GOV/2003/75", "INFCIRC/153", "JIU/REP/2003/1", "ICSC/57/R.1", "CEB/2003/HLCP/1", "ICC-ASP/3/Res.1", "ICCD/COP(6)/1",
        "CTOC/COP/2004/1", "PCNICC/2000/L.1", "APLC/MSP.5/2004/5", "ECE/TRANS/180/Add.1", "LC/G.2000", "AT/DEC/1000",
        "WFP/EB.1/2003/1", "HS/C/18/1",
    ],
)  # fmt: skip
def test_symbols_of_every_body_are_read_and_found(symbol):
    assert str(DocumentSymbol.parse(symbol)) == symbol
    assert [str(found) for found, _, _ in find_document_symbols(f"(see {symbol}, and")] == [symbol]


@pytest.mark.parametrize(
    "text",
    [
        "influenza A/H1N1, A/H5N1 and A(H1N1)/2009",
        "+41 22 917 00 00/01, (212) 963-0000/7160, ext. 5/6",
        "on 12/05/2003, S/12/2003 and 9/11 at 100 km/h, 5 m/s",
        "F/A-18, TCP/IP 4, AC/DC, CD/DVD 4, OPEC/10, E/U, P5/1, A/B",
        "Directive 2001/18/EC, EC/2003/14, ECE/FAO 2003, GC/2, LC/50, HS/2017, AT/100, GOV/1",
        "E/2018, E/1994, E/CN.5 and A/C.5/58",
        "U.C.12/13 and B.12/13",
    ],
)
def test_other_strokes_are_no_symbols(text):
    assert list(find_document_symbols(text)) == []


def test_a_symbol_with_a_component_of_an_unknown_form_is_not_cut():
    assert list(find_document_symbols("S/2031/12/Xy.3 and E/2031/4/Zz.12")) == []


@pytest.mark.parametrize(
    "text",
    [
        "A/AC.1" + "/12" * 30_000,
        "A/AC.1/1" * 15_000,
        "CCPR/" * 30_000,
        "GC(" * 30_000 + "50)/",
        "TD/B/" + "EX(27)/" * 20_000,
        "CCPR/C/" + "a.1/" * 30_000,
        "A/" * 80_000,
        "A/RES/1514" + " (" * 50_000,
        "TD/" + "A" * 90_000,
        "TD/" + "1." * 50_000,
        "S/PV.1" + " " * 90_000,
        "SC/" * 40_000 + "1",
        "SC/1-" * 30_000,
        "Note " + " " * 90_000,
        "NOTE to" + "\n" * 90_000,
        "SC/1" + "/Rev" * 30_000,
    ],
    ids=lambda text: text[:10],
)
def test_hostile_text_is_read_to_the_end(text):
    list(find_document_symbols(text))
    list(find_press_symbols(text))
    is_symbol_line(text)
    for read in (DocumentSymbol.parse,):
        with pytest.raises(SymbolError):
            read(text + "!")
