"""Law "symbols": what a symbol prints reads back as the same symbol."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unreleases.catalogue.series import all_series
from unreleases.errors import SymbolError
from unreleases.symbols import (
    DocumentSymbol,
    PressSymbol,
    find_document_symbols,
    find_press_symbols,
    is_symbol_line,
    parse_symbols,
)

pytestmark = pytest.mark.property

CODES = sorted({code for each in all_series() for code in (each.code_en, each.code_fr) if code} - {"CONF"})
versions = st.none() | st.integers(1, 20)
numbered = st.builds(
    PressSymbol,
    series=st.sampled_from(CODES),
    number=st.integers(1, 99_999),
    revision=versions,
    corrigendum=versions,
    addendum=versions,
    starred=st.booleans(),
)
conferences = st.dates(datetime.date(2000, 1, 1), datetime.date(2049, 12, 31)).map(
    lambda day: PressSymbol(series="CONF", number=int(f"{day:%y%m%d}"), suffix="CS")
)
press_symbols = numbered | conferences

sessions = st.integers(1, 90).map(str) | st.sampled_from(["S-26", "ES-10"])
years = st.integers(1946, 2040).map(str)
figures = st.integers(1, 999).map(str)
tails = st.lists(
    st.sampled_from(
        ["/Add.1", "/Rev.2", "/Corr.1", "/Amend.3", "/Summary", " (Part I)", "(Vol. II)", " (Resumption 1)"]
    ),
    max_size=3,
).map("".join)
bodies = st.one_of(
    st.builds("A/{}/{}".format, sessions, figures),
    st.builds("A/{}/L.{}".format, sessions, figures),
    st.builds("A/{}/PV.{}".format, sessions, figures),
    st.builds("A/RES/{}/{}".format, sessions, figures),
    st.builds("A/RES/{}/{} {}".format, sessions, figures, st.sampled_from("ABCDE")),
    st.builds("A/RES/{} ({})".format, figures, st.sampled_from(["I", "XV", "XXIX", "S-VI"])),
    st.builds("A/C.{}/{}/SR.{}".format, st.integers(1, 6), sessions, figures),
    st.builds("S/RES/{} ({})".format, figures, years),
    st.builds("S/PRST/{}/{}".format, years, figures),
    st.builds("S/{}/{}".format, years, figures),
    st.builds("E/{}/L.{}".format, years, figures),
    st.builds("E/CN.{}/{}/{}".format, st.integers(1, 20), years, figures),
    st.builds("CCPR/C/{}/{}".format, figures, figures),
    st.builds("SPLOS/{}".format, figures),
    st.builds("ST/SGB/{}/{}".format, years, figures),
    st.builds("E/ICEF/{}/P/L.{}".format, years, figures),
    st.builds("A/CN.{}/L.{}".format, st.integers(1, 20), figures),
    st.builds("A/AC.{}/{}/{}".format, st.integers(1, 299), years, figures),
)
document_symbols = st.builds(str.__add__, bodies, tails)


@given(press_symbols)
def test_a_press_symbol_reads_back(symbol):
    assert PressSymbol.parse(str(symbol)) == symbol


@given(st.lists(press_symbols, min_size=1, max_size=4), st.sampled_from(["-", " ", "\u2011", " | ", "\n"]))
def test_a_joint_line_reads_back(symbols, joint):
    line = joint.join(str(symbol) + "*" * symbol.starred for symbol in symbols)
    read = parse_symbols(line)
    assert read == tuple(symbols)
    assert [symbol.starred for symbol in read] == [symbol.starred for symbol in symbols]


@given(press_symbols, st.dates(datetime.date(2004, 11, 1), datetime.date(2040, 1, 1)))
def test_a_counterpart_leads_back(symbol, day):
    other = symbol.counterpart("fr", day)
    back = other and other.counterpart("en", day)
    if back and symbol.counterpart("en", day) == symbol:
        assert back == symbol


@given(numbered.filter(lambda symbol: symbol.series not in {"GA/PKO", "WOM/CSW", "ECOSOC/NGO"}))
def test_an_address_leads_back_to_series_and_number(symbol):
    read = PressSymbol.from_url(symbol.url("en", datetime.date(2010, 3, 4)))
    assert read is not None
    assert read.number == symbol.number
    assert read.slug.startswith(symbol.slug.partition(str(symbol.number))[0])


@given(document_symbols)
def test_a_document_symbol_reads_back(text):
    symbol = DocumentSymbol.parse(text)
    assert DocumentSymbol.parse(str(symbol)) == symbol
    assert not any(map(str.isspace, str(symbol)))


@given(document_symbols, st.sampled_from(["(document {})", "see {}, and", "{}.  The", "« {} »", "{}; "]))
def test_running_text_gives_what_reading_gives(text, frame):
    printed = frame.format(text)
    found = list(find_document_symbols(printed))
    assert [symbol for symbol, _, _ in found] == [DocumentSymbol.parse(text)]
    assert printed[found[0][1] : found[0][2]] == text


@given(document_symbols)
def test_a_document_is_no_press_release(text):
    assert not is_symbol_line(text)
    assert list(find_press_symbols(text)) == []


@given(numbered.filter(lambda symbol: symbol.series != "CD"))
def test_a_press_release_is_no_document(symbol):
    assert list(find_document_symbols(f"See {symbol}, today")) == []


@given(st.text(max_size=60) | st.text(alphabet="ACSGE/RVP.0123456789()- XIVnote*\n", max_size=60))
def test_any_text_is_a_symbol_or_an_error(text):
    for read in (PressSymbol.parse, DocumentSymbol.parse):
        try:
            symbol = read(text)
        except SymbolError as error:
            refusal = error
        else:
            assert read(str(symbol)) == symbol
            continue
        assert str(refusal)
        assert 0 <= refusal.span.start <= refusal.span.end <= len(text)
    for find in (find_press_symbols, find_document_symbols):
        for symbol, start, end in find(text):
            assert 0 <= start < end <= len(text)
            assert type(symbol).parse(str(symbol)) == symbol
    PressSymbol.from_url(text)
