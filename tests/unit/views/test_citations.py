from __future__ import annotations

import pytest

from unreleases.views.citing.citations import CitationFinder
from unreleases.views.passages import Passage, PassageKind
from unreleases.views.places import Stretches

ENGLISH = [
    ("resolution 1540 (2004)", ["S/RES/1540(2004)"]),
    ("RESOLUTION 1701 (2006) and Resolution 1325(2000)", ["S/RES/1701(2006)", "S/RES/1325(2000)"]),
    ("resolutions 1267 (1999), 1989 (2011) and 2253 (2015)", ["S/RES/1267(1999)", "S/RES/1989(2011)", "S/RES/2253(2015)"]),
    ("resolutions 1718 (2006), 1874 (2009), and 2094 (2013)", ["S/RES/1718(2006)", "S/RES/1874(2009)", "S/RES/2094(2013)"]),
    ("pursuant to 1373 (2001)", ["S/RES/1373(2001)"]),
    ("resolution 1325 and resolution 242", ["S/RES/1325(2000)", "S/RES/242(1967)"]),
    ("resolutions 242 and 338", ["S/RES/242(1967)", "S/RES/338(1973)"]),
    ("resolution 2231 (2015) of 20 July 2015", ["S/RES/2231(2015)"]),
    ("Assembly resolution 41/213", ["A/RES/41/213"]),
    ("resolutions 56/201 and 32/40 B of 2 December 1977", ["A/RES/56/201", "A/RES/32/40B"]),
    ("resolutions 61/128 A and B and 62/1", ["A/RES/61/128A", "A/RES/61/128B", "A/RES/62/1"]),
    ("resolutions 46/36 G to I", ["A/RES/46/36G", "A/RES/46/36H", "A/RES/46/36I"]),
    ("resolution 1514 (XV) of 1960 and 377 A (V)", ["A/RES/1514(XV)", "A/RES/377A(V)"]),
    ("resolution 181 and General Assembly resolution 194", ["A/RES/181(II)", "A/RES/194(III)"]),
    ("Security Council resolution 194", ["S/RES/194(1964)"]),
    ("Another resolution, 54/202, and a resolution, 11/2 long", ["A/RES/54/202"]),
    ("its earlier resolutions, including 54/69 of 6 December 1999", ["A/RES/54/69"]),
    ("the second resolution on the subject, 63/21, was not read", ["A/RES/63/21"]),
    ("all resolutions on the question of lamps, in particular 55/2 and 56/95", ["A/RES/55/2", "A/RES/56/95"]),
    ("resolutions such as 58/12", ["A/RES/58/12"]),
    ("resolutions on 11/12 of the lamps", []),
    ("resolutions 66/288 (2012) and 70/1 (2015)", ["A/RES/66/288", "A/RES/70/1"]),
    ("resolutions S-26/2 and ES-10/15", ["A/RES/S-26/2", "A/RES/ES-10/15"]),
    ("Human Rights Council resolutions S-16/1 and 5/1", ["A/HRC/RES/S-16/1", "A/HRC/RES/5/1"]),
    ("resolution 5/1 of the Human Rights Council", ["A/HRC/RES/5/1"]),
    ("Commission on Human Rights resolution 1997/59", ["E/CN.4/RES/1997/59"]),
    ("Council resolution 2003/3 and its decision 1996/302", ["E/RES/2003/3", "E/DEC/1996/302"]),
    ("resolution 1503 (XLVIII) of the Economic and Social Council", ["E/RES/1503(XLVIII)"]),
    ("decisions 58/510 and 58/511", ["A/DEC/58/510", "A/DEC/58/511"]),
    ("resolutions 55/2 and 60/1 and decision 60/501", ["A/RES/55/2", "A/RES/60/1", "A/DEC/60/501"]),
    ("decision 60/501 and resolution 60/1 A and B", ["A/DEC/60/501", "A/RES/60/1A", "A/RES/60/1B"]),
    ("decisions 58/510 and 58/511, and resolutions 58/1 and 58/2", ["A/DEC/58/510", "A/DEC/58/511", "A/RES/58/1", "A/RES/58/2"]),
    ("HRC resolution 5/1", ["A/HRC/RES/5/1"]),
    ("resolution 5/2 of the HRC", ["A/HRC/RES/5/2"]),
    ("document A/HRC/55/3 and resolution 60/251", ["A/RES/60/251"]),
    ("resolution 1701 and the 200 staff", ["S/RES/1701(2006)"]),
    ("resolution 1701, 45 persons", ["S/RES/1701(2006)"]),
    ("the resolution 15 years ago, a decision 10 days later", []),
    ("a resolution of 800 by 600 and decision 1 of the Conference", []),
    ("In 1998 (2001) people came", []),
    ("the text of 1966, 2197 (XXI), and 2200 A (XXI)", ["A/RES/2197(XXI)", "A/RES/2200A(XXI)"]),
    ("chapter 12 (IV), page 100 (V), room 400 (I) and part 7 (II)", []),
    ("World Health Assembly resolution 56/1 and Governing Council decision 22/4", []),
    ("the Executive Board’s decision 2003/5 and decision 2003/5 of the Executive Board", []),
    ("Commission resolution 2003/12, the Sub-Commission’s resolution 2002/8", []),
    ("resolution 46/1 of the Commission on Narcotic Drugs", []),
    ("Commission on the Status of Women resolution 48/1", []),
    ("resolution 60/1 of the Assembly of States Parties; Council of Europe resolution 1325", []),
    ("UNESCO resolution 33/1, UN-Habitat resolution 19/1 and IAEA General Conference resolution 48/14", []),
    ("the World Health Assembly, in its resolution 56/1, and the Board, by its decision 60/501,", []),
    ("took decision 30/1 and, later, decision 2003/5", []),
    ("decision 30/1 of the Meeting of States Parties", []),
    ("the Council’s resolution 16/18", []),
    ("The Human Rights Council recalled Council resolution 16/18", ["A/HRC/RES/16/18"]),
    ("resolution S-9/1 of the Council", ["A/HRC/RES/S-9/1"]),
    ("UN General Assembly resolution 60/1 and UNGA resolution 60/2", ["A/RES/60/1", "A/RES/60/2"]),
    ("resolution 60/1 of the General Assembly of the United Nations", ["A/RES/60/1"]),
    ("resolution 60/1 of September 2005, and the Council", ["A/RES/60/1"]),
    ("The Committee recalled Assembly resolution 60/1 and decision 60/501", ["A/RES/60/1", "A/DEC/60/501"]),
    ("the Council, in its resolution 2003/3, and the Assembly, in its resolution 60/1", ["E/RES/2003/3", "A/RES/60/1"]),
    ("The Assembly set up the Committee in its resolution 35/1", ["A/RES/35/1"]),
    ("ASSEMBLY ADOPTS RESOLUTION 60/1", ["A/RES/60/1"]),
]  # fmt: skip

FRENCH = [
    ("toutes les résolutions pertinentes, dont 54/69 et 55/128", ["A/RES/54/69", "A/RES/55/128"]),
    ("la deuxième résolution sur le sujet, la 63/21, n’est pas lue", ["A/RES/63/21"]),
    ("ses résolutions sur la question, notamment la 54/69", ["A/RES/54/69"]),
    ("la résolution 2231 (2015)", ["S/RES/2231(2015)"]),
    ("la résolution 986 de 1995", ["S/RES/986(1995)"]),
    ("la résolution 2206 du 3 mars 2015", ["S/RES/2206(2015)"]),
    ("les résolutions 60/1 et 1514 (XV)", ["A/RES/60/1", "A/RES/1514(XV)"]),
    ("les résolutions 1718 (2006), 1874 (2009) et 2087 (2013)", ["S/RES/1718(2006)", "S/RES/1874(2009)", "S/RES/2087(2013)"]),
    ("la résolution 1701 et sa résolution 1325", ["S/RES/1701(2006)", "S/RES/1325(2000)"]),
    ("résolution no 1701, résolutions nos 242 et 338", ["S/RES/1701(2006)", "S/RES/242(1967)", "S/RES/338(1973)"]),
    ("résolutions 46/36 L et 47/52 A et B", ["A/RES/46/36L", "A/RES/47/52A", "A/RES/47/52B"]),
    ("la résolution 181 (II) de l’Assemblée et la résolution 194 (III) de 1948", ["A/RES/181(II)", "A/RES/194(III)"]),
    ("résolution 2003/3 du Conseil économique et social", ["E/RES/2003/3"]),
    ("résolution S-21/1 du Conseil des droits de l’homme", ["A/HRC/RES/S-21/1"]),
    ("la décision 55/488 de l’Assemblée générale et sa décision 60/551 B", ["A/DEC/55/488", "A/DEC/60/551B"]),
    ("(résolution 1123 (1997)), résolution 1244 (1999)concernant", ["S/RES/1123(1997)", "S/RES/1244(1999)"]),
    ("le projet de résolution 45", []),
    ("la résolution 56/1 de l’Assemblée mondiale de la Santé", []),
    ("la décision 22/4 du Conseil d’administration, la résolution 46/1 de la Commission des stupéfiants", []),
    ("la décision 30/1 de la Réunion des États parties", []),
    ("La Commission des stupéfiants, dans sa résolution 46/1, et l’Assemblée parlementaire, dans sa résolution 60/1,", []),
    ("résolution 2003/3 du Conseil et résolution 60/1 de l’Assemblée générale de l’ONU", ["E/RES/2003/3", "A/RES/60/1"]),
    ("La Commission a noté que le Conseil, dans sa résolution 2003/3, la priait", ["E/RES/2003/3"]),
    ("le texte de 1966, 2197 (XXI), a été suivi", ["A/RES/2197(XXI)"]),
    ("Une autre résolution, la 54/202, adoptée sans vote", ["A/RES/54/202"]),
]  # fmt: skip


def found_in(text: str, language: str, known: dict[int, str] | None = None) -> list[str]:
    finder = CitationFinder(text, language)
    finder.known.update(known or {})
    return symbols_of(finder, text, 0, len(text))


def symbols_of(finder: CitationFinder, text: str, start: int, end: int) -> list[str]:
    passage = Passage(text[start:end], start, PassageKind.PARAGRAPH)
    found = finder.find(Stretches([passage]))
    return [symbol for symbol, *_ in sorted(found, key=lambda citation: citation[1])]


@pytest.mark.parametrize(("text", "symbols"), ENGLISH)
def test_numbers_of_resolutions_in_english(text, symbols):
    assert found_in(text, "en") == symbols


@pytest.mark.parametrize(("text", "symbols"), FRENCH)
def test_numbers_of_resolutions_in_french(text, symbols):
    assert found_in(text, "fr") == symbols


def test_a_number_takes_the_year_that_the_release_gives_it_elsewhere():
    assert found_in("resolution 9999", "en") == []
    assert found_in("resolution 9999", "en", {9999: "S/RES/9999(2090)"}) == ["S/RES/9999(2090)"]


def test_a_citation_begins_at_its_head_word():
    text = "by resolutions 60/1 and 62/2"
    found = CitationFinder(text, "en").find(Stretches([Passage(text, 0, PassageKind.PARAGRAPH)]))
    assert [(start, end) for _, start, end in found] == [(3, 19), (24, 28)]


def test_letters_that_change_their_length_in_lower_case_do_no_harm():
    assert found_in("İİİ resolution 1325 (2000)", "en") == ["S/RES/1325(2000)"]


def test_what_stands_around_a_stretch_plays_no_part():
    text = "Security Council resolution 194 (1964), 242"
    finder = CitationFinder(text, "en")
    assert symbols_of(finder, text, 0, 43) == ["S/RES/194(1964)", "S/RES/242(1967)"]
    assert symbols_of(finder, text, 0, 31) == ["S/RES/194(1964)"]
    assert symbols_of(finder, text, 17, 36) == []
    assert symbols_of(finder, text, 29, 43) == []
