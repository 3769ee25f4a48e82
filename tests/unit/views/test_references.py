from __future__ import annotations

import datetime

import pytest

import unreleases as un
from unreleases.model import Footnote, Heading, Headline, Masthead, Paragraph, Release, Session, Text
from unreleases.symbols import PressSymbol
from unreleases.views.references import ReferenceKind


def release_of(*lines: str, language: str = "en", **parts: object) -> Release:
    body = tuple(Paragraph(content=(Text(text=line),)) for line in lines)
    return Release(language=language, body=body, **parts)


def cited(*lines: str, language: str = "en") -> list[str]:
    release = release_of(*lines, language=language)
    found = un.references(release)
    assert all(each.span.of(release.text) == each.text for each in found)
    return [each.symbol for each in found]


DOCUMENTS = [
    ("the draft declaration A/HLPF/2023/L.1", ["A/HLPF/2023/L.1"]),
    ("documents A/58/6 (Sect. 3) and A/58/7", ["A/58/6(Sect.3)", "A/58/7"]),
    ("(document A/C.2/75/L.1/Add.1)", ["A/C.2/75/L.1/Add.1"]),
    ("document A/AC.109/2003/6 and E/CN.9/1999/L.4", ["A/AC.109/2003/6", "E/CN.9/1999/L.4"]),
    ("CCPR/C/95/1, SPLOS/2018/WP.1 and SPLOS/L.67", ["CCPR/C/95/1", "SPLOS/2018/WP.1", "SPLOS/L.67"]),
    ("TD/B/43/L.5 and ISBA/20/A/L.3", ["TD/B/43/L.5", "ISBA/20/A/L.3"]),
    ("(S/2024/559), (S/PRST/2014/26), S/23500 and A/3286", ["S/2024/559", "S/PRST/2014/26", "S/23500", "A/3286"]),
    ("document A/59/99-E/2004/83", ["A/59/99", "E/2004/83"]),
    ("(E/2015/32, Part II - ADVANCE UNEDITED)", ["E/2015/32(PartII)"]),
    ("Under S/RES/1581 the mandate", ["S/RES/1581(2005)"]),
    ("S/RES/2322 (2016) and resolution S/RES/2322", ["S/RES/2322(2016)", "S/RES/2322(2016)"]),
    ("S/PV.6201 (Resumption 1)", ["S/PV.6201(Resumption1)"]),
    ("A/RES/70/93 B was adopted; A/RES/3208 (XXIX) was not", ["A/RES/70/93B", "A/RES/3208(XXIX)"]),
    ("document ST/SGB/2018/1 and ST/AI/189/Add.3/Rev.2", ["ST/SGB/2018/1", "ST/AI/189/Add.3/Rev.2"]),
    ("documents GC(50)/RES/1, IDB.34/5 and TD(XI)/1", ["GC(50)/RES/1", "IDB.34/5", "TD(XI)/1"]),
    ("the note IDB.34/5", ["IDB.34/5"]),
    ("the draft (A/C.1/L.12) and A/648", ["A/C.1/L.12", "A/648"]),
    ("CAT/C/38/CRP.2/Add.4; the draft A/C.2/58/L.75*", ["CAT/C/38/CRP.2/Add.4", "A/C.2/58/L.75"]),
    ("A/S-21/2, A/ES-10/L.18/Rev.1 and A/HRC/54/27.", ["A/S-21/2", "A/ES-10/L.18/Rev.1", "A/HRC/54/27"]),
    ("HIV/AIDS and/or N/A, 24/7, 2024/25, 1/2, A/74/7O and ISO 9001/2000", []),
]  # fmt: skip

TAILS = [
    ("(documents CCPR/C/61/L/MLT and CCPR/CO/61/MLT)", ["CCPR/C/61/L/MLT", "CCPR/CO/61/MLT"]),
    ("A/71/100 and Add.1", ["A/71/100", "A/71/100/Add.1"]),
    ("A/71/100, Add.1 and Corr.1", ["A/71/100", "A/71/100/Add.1", "A/71/100/Corr.1"]),
    ("A/71/100 and Add.1 to 3, and", ["A/71/100", "A/71/100/Add.1", "A/71/100/Add.2", "A/71/100/Add.3"]),
    ("A/71/100 and Add.1-3", ["A/71/100", "A/71/100/Add.1", "A/71/100/Add.2", "A/71/100/Add.3"]),
    ("S/2004/567 & Corr.1", ["S/2004/567", "S/2004/567/Corr.1"]),
    ("E/C.2/2011/L.2 and Corr.1", ["E/C.2/2011/L.2", "E/C.2/2011/L.2/Corr.1"]),
    ("A/BUR/53/SR.1 and 2", ["A/BUR/53/SR.1", "A/BUR/53/SR.2"]),
    ("documents A/63/398 and 399", ["A/63/398", "A/63/399"]),
    ("documents A/C.1/60/L.4 to L.6", ["A/C.1/60/L.4", "A/C.1/60/L.5", "A/C.1/60/L.6"]),
    ("A/C.1/60/L.4, L.5/Rev.1 and L.6", ["A/C.1/60/L.4", "A/C.1/60/L.5/Rev.1", "A/C.1/60/L.6"]),
    ("A/61/128 and Add.1; A/61/129; and E/2006/12", ["A/61/128", "A/61/128/Add.1", "A/61/129", "E/2006/12"]),
    ("(documents A/C.3/58/L.12, as orally revised, and L.13)", ["A/C.3/58/L.12", "A/C.3/58/L.13"]),
    ("A/71/100 and Corrs. 1 and 2 on lamps", ["A/71/100", "A/71/100/Corr.1", "A/71/100/Corr.2"]),
    ("A/71/100, Adds. 1-3 and Corr.1", ["A/71/100", "A/71/100/Add.1", "A/71/100/Add.2", "A/71/100/Add.3", "A/71/100/Corr.1"]),
    ("A/71/100 and Adds 1, 2 and 3, 40 lamps", ["A/71/100", "A/71/100/Add.1", "A/71/100/Add.2", "A/71/100/Add.3"]),
    ("A/71/100/Adds. 1 and 2", ["A/71/100/Add.1", "A/71/100/Add.2"]),
    ("A/71/100 (and Corr.1)", ["A/71/100", "A/71/100/Corr.1"]),
    ("A/71/100, as well as its addenda 1 to 3 on lamps", ["A/71/100"]),
    ("A/71/100 and its addenda 1 to 3 on lamps", ["A/71/100", "A/71/100/Add.1", "A/71/100/Add.2", "A/71/100/Add.3"]),
    ("E/C.2/2031/R.2/Add.2-4", ["E/C.2/2031/R.2/Add.2", "E/C.2/2031/R.2/Add.3", "E/C.2/2031/R.2/Add.4"]),
    ("A/71/7/Add.1–3 and 5", ["A/71/7/Add.1", "A/71/7/Add.2", "A/71/7/Add.3", "A/71/7/Add.5"]),
    ("A/71/5 (Vol. I), (Vol. II) and Corr.1", ["A/71/5(Vol.I)", "A/71/5(Vol.II)", "A/71/5(Vol.II)/Corr.1"]),
    ("A/71/5 (Vols. I, II and IV)", ["A/71/5(Vol.I)", "A/71/5(Vol.II)", "A/71/5(Vol.IV)"]),
    ("E/2031/32 (Parts I and II)", ["E/2031/32(PartI)", "E/2031/32(PartII)"]),
    ("A/71/100*, Add.1 and Corr.2", ["A/71/100", "A/71/100/Add.1", "A/71/100/Corr.2"]),
    ("A/71/100 with 12 lamps, A/71/101 and 40 others", ["A/71/100", "A/71/101"]),
]  # fmt: skip

RELEASES = [
    ("(See Press Release SC/10536.)", ["press:SC/10536"]),
    ("see Press Release ENV/DEV/1123 of 30 April 2010", ["press:ENV/DEV/1123"]),
    ("SC/10187/Rev.1 of 26 February", ["press:SC/10187/Rev.1"]),
    ("Press Releases GA/SHC/3950, 3951 and 3952", ["press:GA/SHC/3950", "press:GA/SHC/3951", "press:GA/SHC/3952"]),
    ("(See Press Release SG/SM/9380-AFR/975.)", ["press:SG/SM/9380", "press:AFR/975"]),
    ("see Note No. 5729", ["press:NOTE/5729"]),
    ("see Notes to correspondents Nos. 21 and 24", ["press:NOTE/21", "press:NOTE/24"]),
    ("Notes to Correspondents 5729, 5730 and 40 lamps", ["press:NOTE/5729", "press:NOTE/5730"]),
    ("Note No. 12 to the accounts, Note to Correspondents 12 March", []),
    ("2005http://www.example.org/x.", ["http://www.example.org/x"]),
    ("See http://example.org/a_b(c).html, or www.example.org/News.", ["http://example.org/a_b(c).html", "http://www.example.org/News"]),
    ("(https://docs.example.org/en/A/RES/60/1)", ["https://docs.example.org/en/A/RES/60/1"]),
]  # fmt: skip

CHARTER = [
    ("Article 27, paragraph 3, of the Charter", ["charter:27"]),
    ("Articles 1 (2), 55 and 73 (e) of the UN Charter", ["charter:1", "charter:55", "charter:73"]),
    ("Articles 41-42 of the Charter", ["charter:41", "charter:42"]),
    ("Article 2.4 and article 51 of the Charter", ["charter:2", "charter:51"]),
    ("The Charter, in its Article 99, says so", ["charter:99"]),
    ("The Charter is clear. Article 19 applies", ["charter:19"]),
    ("the right of self-defence under Article 51", ["charter:51"]),
    ("acting under Chapter VII", ["charter:VII"]),
    ("Chapters VI, VII and VIII, and Chapter XI of the Charter", ["charter:VI", "charter:VII", "charter:VIII", "charter:XI"]),
    ("Article 6 of the Treaty and Article 51 of the Convention", []),
    ("Article 14 of the African Charter on Human Rights", []),
    ("the Charter of the African Union, Article 3", []),
    ("Chapter II of the report and Chapter XII", []),
    ("Article 112 of the Charter", []),
]  # fmt: skip

FRENCH = [
    ("documents A/59/414 (Partie II) et A/59/415, Partie I", ["A/59/414(PartII)", "A/59/415(PartI)"]),
    ("l’article 2, paragraphe 4, de la Charte, et l’article 3 de la Charte africaine", ["charter:2"]),
    ("(A/71/L.48) et document A/71/1", ["A/71/L.48", "A/71/1"]),
    ("A/53/101 et Add.1 à 3, et", ["A/53/101", "A/53/101/Add.1", "A/53/101/Add.2", "A/53/101/Add.3"]),
    ("A/BUR/53/1 et Add.1; A/BUR/53/SR.1 et 2", ["A/BUR/53/1", "A/BUR/53/1/Add.1", "A/BUR/53/SR.1", "A/BUR/53/SR.2"]),
    ("A/53/101* et Add.1", ["A/53/101", "A/53/101/Add.1"]),
    ("les Notes aux correspondants nos 21 et 24", ["press:NOTE/21", "press:NOTE/24"]),
    ("A/53/101, Corrs. 1 et 2 sur les phares", ["A/53/101", "A/53/101/Corr.1", "A/53/101/Corr.2"]),
    ("A/53/101 et ses additifs 1 et 2 sur les phares", ["A/53/101", "A/53/101/Add.1", "A/53/101/Add.2"]),
    ("les documents A/C.4/61/L.7 à L.11", [f"A/C.4/61/L.{number}" for number in range(7, 12)]),
    ("alinéa e de l’Article 73, et article 49 du Règlement", ["charter:73"]),
    ("paragraphe 3 de l’Article 28 de la Charte", ["charter:28"]),
    ("les Articles 1er et 55 de la Charte", ["charter:1", "charter:55"]),
    ("l’Article premier de la Charte", ["charter:1"]),
    ("au titre du Chapitre VII de la Charte et du Chapitre XII du Règlement", ["charter:VII"]),
    ("Voir notre communiqué AG/SHC/615", ["press:AG/SHC/615"]),
    ("Voir CPSD/354, MER/2104 et FEM/1568", ["press:CPSD/354", "press:MER/2104", "press:FEM/1568"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "symbols"), DOCUMENTS + TAILS + RELEASES + CHARTER)
def test_what_an_english_release_cites(text, symbols):
    assert cited(text) == symbols


@pytest.mark.parametrize(("text", "symbols"), FRENCH)
def test_what_a_french_release_cites(text, symbols):
    assert cited(text, language="fr") == symbols


def test_a_french_heading_names_articles_of_the_charter_only_with_it():
    body = tuple(
        Heading(content=(Text(text=text),))
        for text in ("Articles 1 à 6", "Articles 7 à 9 de la Convention", "Articles 41 et 42 de la Charte")
    )
    found = un.references(Release(language="fr", body=body))
    assert [each.symbol for each in found] == ["charter:41", "charter:42"]


def test_symbols_are_read_in_every_language():
    assert cited("das Dokument A/71/1", language="de") == ["A/71/1"]


def test_a_draft_is_called_by_its_last_part():
    lines = ("The Committee took up draft A/C.1/63/L.14.", "Before the vote on “L.14”, he spoke on L.15.")
    assert cited(*lines) == ["A/C.1/63/L.14", "A/C.1/63/L.14", "A/C.1/63/L.15"]


def test_a_last_part_alone_takes_the_session_of_the_release():
    masthead = Masthead(
        session=Session(text="Sixty-third Session", number=63), symbols=(PressSymbol.parse("GA/DIS/3380"),)
    )
    (found,) = un.references(release_of("The text (L.14) was approved.", masthead=masthead))
    assert (found.symbol, found.kind) == ("A/C.1/63/L.14", ReferenceKind.DRAFT)


@pytest.mark.parametrize(
    ("symbol", "day", "found"),
    [
        ("GA/DIS/3380", (2008, 10, 20), ["A/C.1/63/L.14"]),
        ("AG/AB/3512", (2005, 5, 20), ["A/C.5/59/L.14"]),
        ("GA/10900", (2008, 10, 20), []),
        ("SC/10900", (2008, 10, 20), []),
        # drafts bore no session then
        ("GA/DIS/980", (1970, 10, 20), []),
        ("GA/DIS/3380", None, []),
    ],
)
def test_a_page_that_has_lost_its_session_tells_it_by_the_date(symbol, day, found):
    masthead = Masthead(date=day and datetime.date(*day), symbols=(PressSymbol.parse(symbol),))
    release = release_of("The text (L.14) was approved.", masthead=masthead)
    assert [each.symbol for each in un.references(release)] == found


@pytest.mark.parametrize(("symbol", "number"), [("ECOSOC/6700", 63), ("SC/10900", 63), ("GA/DIS/3380", None)])
def test_a_last_part_alone_is_no_reference_where_no_session_of_the_assembly_is_told(symbol, number):
    session = Session(text="A Session", number=number)
    masthead = Masthead(
        session=session, date=datetime.date(2008, 10, 20), symbols=(PressSymbol.parse(symbol),)
    )
    assert un.references(release_of("The text (L.14) was approved.", masthead=masthead)) == ()


@pytest.mark.parametrize("text", ["Press Release SC/12607", "Press Releases SC/12606 and 12607"])
def test_the_releases_own_symbol_is_no_reference(text):
    masthead = Masthead(symbols=(PressSymbol.parse("SC/12607"),))
    release = release_of(text, masthead=masthead)
    assert "press:SC/12607" not in [each.symbol for each in un.references(release)]


def test_what_an_address_is_made_of_is_not_cited():
    assert cited("See https://docs.un.org/en/A/71/100 and A/71/1.") == [
        "https://docs.un.org/en/A/71/100",
        "A/71/1",
    ]


def test_numbers_far_from_a_series_do_not_go_on_with_it():
    assert cited("Press Releases SC/6288 and 6289") == ["press:SC/6288", "press:SC/6289"]
    assert cited("Press Release SC/6288 and 1999") == ["press:SC/6288"]


@pytest.mark.parametrize(
    ("text", "symbols"),
    [
        ("the Charter, in its article 33, says so", ["charter:33"]),
        ("Under the Convention, Article 51 entered into force.", []),
        ("Chapter XXV of the Charter", []),
        # no resolution has that number yet
        ("Under S/RES/9876 the mandate", []),
    ],
)
def test_what_is_cited_without_the_usual_words(text, symbols):
    assert cited(text) == symbols


def test_headline_and_footnotes_are_searched_too():
    release = Release(
        language="en",
        headline=Headline(title="Council Adopts Resolution 2322 (2016)", deck=("See A/71/1",)),
        body=(Footnote(marker="*", content=(Text(text="See Press Release SC/10536."),)),),
    )
    assert [each.symbol for each in un.references(release)] == [
        "S/RES/2322(2016)",
        "A/71/1",
        "press:SC/10536",
    ]


@pytest.mark.parametrize(
    ("text", "kind", "url"),
    [
        ("A/68/PV.70", ReferenceKind.MEETING_RECORD, "https://docs.un.org/en/A/68/PV.70"),
        ("A/71/L.48", ReferenceKind.DRAFT, "https://docs.un.org/en/A/71/L.48"),
        ("S/PRST/2014/26", ReferenceKind.PRESIDENTIAL_STATEMENT, "https://docs.un.org/en/S/PRST/2014/26"),
        ("resolution 2322 (2016)", ReferenceKind.RESOLUTION, "https://docs.un.org/en/S/RES/2322(2016)"),
        ("decision 71/501", ReferenceKind.DECISION, "https://docs.un.org/en/A/DEC/71/501"),
        ("A/71/1", ReferenceKind.DOCUMENT, "https://docs.un.org/en/A/71/1"),
        ("A/C.1/L.12", ReferenceKind.DRAFT, "https://docs.un.org/en/A/C.1/L.12"),
        ("INFCIRC/153", ReferenceKind.DOCUMENT, None),
        ("Press Release SC/10536", ReferenceKind.PRESS_RELEASE, None),
        ("https://example.org/a", ReferenceKind.ADDRESS, "https://example.org/a"),
        ("Article 51 of the Charter", ReferenceKind.CHARTER_ARTICLE, "https://www.un.org/en/about-us/un-charter/full-text"),
        ("Chapter VII", ReferenceKind.CHARTER_CHAPTER, "https://www.un.org/en/about-us/un-charter/full-text"),
    ],
)  # fmt: skip
def test_a_reference_says_what_it_is_and_where_it_leads(text, kind, url):
    (found,) = un.references(release_of(text))
    assert (found.kind, found.url) == (kind, url)


def test_an_address_is_in_the_language_that_is_asked_for():
    (found,) = un.references(release_of("document A/71/1", language="fr"))
    assert found.url == "https://docs.un.org/fr/A/71/1"
    assert found.address("es") == "https://docs.un.org/es/A/71/1"
    (found,) = un.references(release_of("A/71/1", language="pt"))
    assert found.url == "https://docs.un.org/en/A/71/1"


def test_no_resolution_is_younger_than_the_release():
    masthead = Masthead(date=datetime.date(2003, 5, 1))
    assert un.references(release_of("resolution 1701 of its own", masthead=masthead)) == ()
    assert un.references(release_of("S/RES/1701 of its own", masthead=masthead)) == ()
    assert cited("resolution 1701 of its own") == ["S/RES/1701(2006)"]


@pytest.mark.parametrize(
    "unit", ["resolution 1701 (2006), ", "A/71/100, Add.1 and ", "Articles 1, 2 and ", "(1999) ", "L.1 "]
)
def test_hostile_paragraphs_are_read_to_the_end(unit):
    release = release_of(unit * (80_000 // len(unit)))
    assert all(found.span.of(release.text) == found.text for found in un.references(release))
